#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What examples/advise.cpp does, seen from outside.

    python3 tests/examples/advise.py [PROGRAM] [TEST...]

Without PROGRAM it is compiled first, with the one line that its head names.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import unittest
from xml.etree import ElementTree
from concurrent.futures import ThreadPoolExecutor

sys.dont_write_bytecode = True
import program

PROGRAM = ""

URGENCIES = ["self_care_review", "clinician_days", "same_day", "emergency_now"]
GRADES = {"high", "moderate", "low", "very_low", "consensus", "contradicted"}
BANDS = {"likely", "possible", "less_likely"}
MEMBERS = ["library_version", "knowledge_version", "knowledge_hash", "language", "crisis_help", "urgency",
           "headline", "action", "flag_actions", "until_seen", "deadline_days", "problems",
           "pending", "reasons", "causes", "routine_state", "no_routine_because", "mode",
           "session_minutes", "limited_because", "routine", "article", "best_test", "omitted",
           "stop_rules", "stop_signs", "treatments", "course", "safety_net", "help_signs",
           "small_print", "reviewed_by_clinician", "screen"]
ITEM_MEMBERS = {
    "problems": ["key"],
    "pending": ["key", "question"],
    "reasons": ["rule", "because", "source", "grade", "source_name"],
    "causes": ["key", "band", "score", "grade", "because"],
    "routine": ["exercise", "role", "sets", "sides", "times_per_day", "days_per_week", "steps", "alternatives", "because"],
    "article": ["stretch", "verdict", "exercise", "in_routine", "modified", "because"],
    "omitted": ["exercise", "because"],
    "course": ["key", "says", "grade"],
}
# The article's stretches, in its order.
FOUR = ["standing_forward_bend", "seated_leg_stretch", "lying_towel_stretch", "wall_lean"]
ANSWER_KINDS = ["symptoms", "habits", "history", "signs", "red_flags", "conditions"]
LISTS = ANSWER_KINDS + ["causes", "exercises", "equipment", "positions", "screens", "self_tests", "rules"]
# The lowest and the highest number that each self-test and each option takes, and what its refusal says of it.
TESTS = {
    "knee_extension_deficit": (0, 90, "from 0 to 90 degrees"),
    "leg_raise": (0, 130, "from 0 to 130 degrees"),
    "fingertip_gap": (-30, 100, "from -30 to 100 centimetres"),
    "stance": (0, 120, "from 0 to 120 seconds"),
    "bridges": (0, 60, "from 0 to 60 times"),
    "chair_stands": (0, 60, "from 0 to 60 times"),
}
NUMBERS = {
    "--age": (0, 120, "from 0 to 120 years"),
    "--pain": (0, 10, "from 0 to 10"),
    "--weeks": (0, 5217, ""),
    "--minutes": (1, 120, "from 1 to 120 minutes"),
    "--pain-now": (0, 10, "from 0 to 10"),
    "--days-since-strain": (0, 365, "from 0 to 365 days"),
    "--weeks-since-birth": (0, 104, "from 0 to 104 weeks"),
    "--chair-stands": (0, 60, "from 0 to 60 times"),
}
# What a yes or no behind an option says.
YES_OR_NO = {
    "--wheelchair": "wheelchair_long",
    "--legs-push": "legs_can_push",
    "--team-agreed": "team_agreed_leg_stretch",
    "--jogs": "jogs_without_pain",
    "--birth-check": "birth_check_done",
}
JOBS = {"sitting": "sits_most_of_the_day", "standing": "standing_job", "driving": "drives_most_of_the_day", "active": "active_job"}
SPORTS = {"running": "runs_kicks_or_cycles", "kicking": "runs_kicks_or_cycles", "cycling": "runs_kicks_or_cycles",
          "other": "other_sport_twice_a_week"}


def wants(option, says="from "):
    """What it says that a number has to be."""
    if option in ("--weeks", "--since"):
        return f"{option}: needs how long it has lasted, up to 100 years, "
    return f"{option}: needs a whole number {says}"


def run(*arguments, **more):
    more.setdefault("stdin", subprocess.DEVNULL)
    more.setdefault("stdout", subprocess.PIPE)
    return subprocess.run([PROGRAM, *arguments], stderr=subprocess.PIPE, timeout=60, check=False, **more)


def run_all(commands):
    """Runs many command lines, as many at once as there are cores."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda arguments: run(*arguments), commands))


def listed(kind):
    """The rows of a list, as [key, words]."""
    return [line.split("\t") for line in run("--list", kind).stdout.decode().splitlines()]


def keys(*kinds):
    return [row[0] for kind in kinds for row in listed(kind)]


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        diagonal, row[0] = row[0], i + 1
        for j, y in enumerate(b):
            diagonal, row[j + 1] = row[j + 1], min(diagonal + (x != y), row[j] + 1, row[j + 1] + 1)
    return row[-1]


class Case(unittest.TestCase):
    def advice(self, *arguments):
        """The advice for these options, as JSON that keeps the contract."""
        return self.parsed(run("--format", "json", *arguments), arguments)

    def parsed(self, done, arguments):
        self.assertEqual(done.returncode, 0, (arguments, done.stderr))
        self.assertEqual(done.stderr, b"", arguments)
        self.assertEqual(done.stdout.count(b"\n"), 1, "one object on one line")
        advice = json.loads(done.stdout.decode("ascii"), object_pairs_hook=self.unique)
        self.assert_contract(advice, arguments)
        return advice

    def unique(self, pairs):
        names = [name for name, _ in pairs]
        self.assertEqual(len(names), len(set(names)), "a member stands twice")
        return dict(pairs)

    def assert_contract(self, advice, arguments):
        self.assertEqual(list(advice), MEMBERS + (["knowledge_age"] if "--today" in arguments else []), arguments)
        self.assertRegex(advice["knowledge_hash"], "^[0-9a-f]{16}$")
        self.assertEqual(advice["routine_state"] == "planned", advice["no_routine_because"] == "", arguments)
        for member in ("routine", "stop_rules"):
            self.assertEqual(bool(advice[member]), advice["routine_state"] == "planned", (member, arguments))
        self.assertTrue(advice["small_print"], arguments)
        self.assertIn(advice["urgency"], URGENCIES)
        self.assertIs(type(advice["deadline_days"]), int)
        for member, needed in ITEM_MEMBERS.items():
            for item in advice[member]:
                self.assertEqual([name for name in item if name in needed], needed, (member, arguments))
                for name in ("grade", "because", "question"):
                    self.assertTrue(item.get(name, "x"), (member, arguments))
                self.assertIn(item.get("grade", "low"), GRADES)
        for item in advice["causes"]:
            self.assertIn(item["band"], BANDS)
            band = "likely" if item["score"] >= 3 else "possible" if item["score"] >= 1 else "less_likely"
            self.assertEqual(item["band"], band, arguments)
        for item in advice["routine"]:
            self.assertTrue("hold_seconds" in item or "repetitions" in item, arguments)
            for name in ("sets", "times_per_day", "days_per_week"):
                self.assertGreaterEqual(item[name], 1, arguments)
            self.assertTrue(3 <= len(item["steps"]) <= 6 and all(item["steps"]), arguments)
            others = [other["exercise"] for other in item["alternatives"]]
            self.assertEqual(len(others), len(set(others)), arguments)
            self.assertFalse(set(others) & {each["exercise"] for each in advice["routine"]}, arguments)
        self.assertEqual([item["stretch"] for item in advice["article"]], FOUR if advice["routine"] else [], arguments)
        for item in advice["article"]:
            self.assertEqual(item["exercise"] == "", item["verdict"] == "leave_out", arguments)
            self.assertEqual(item["exercise"] == item["stretch"], item["verdict"] == "try_it", arguments)
        self.assertEqual(list(advice["best_test"]), ["key", "name"], arguments)
        if not advice["routine"] or advice["mode"] == "settle":
            self.assertEqual(advice["best_test"], {"key": "", "name": ""}, arguments)
        self.assertTrue(advice["reasons"], arguments)
        if advice["urgency"] in ("emergency_now", "same_day"):
            for member in ("causes", "routine", "omitted", "treatments", "course"):
                self.assertEqual(advice[member], [], (member, arguments))
        if advice["urgency"] != "emergency_now":
            self.assertTrue(advice["safety_net"], arguments)
        # Nothing waits for the question about mood.
        if [item for item in advice["pending"] if item["key"] != "mood"] or advice["problems"]:
            self.assertNotEqual(advice["urgency"], "self_care_review", arguments)
            self.assertEqual(advice["routine"], [], arguments)

    @staticmethod
    def hints(line):
        """The words that a refusal offers, in its order."""
        return line.split("did you mean ")[1].split("?")[0].strip("'").replace("' or '", "', '").split("', '")

    def refused(self, *arguments, hint=None, says=None, done=None):
        """Refused as promised: exit 2, nothing printed, one plain line that says why."""
        done = done or run(*arguments)
        shown = [argument[:80] for argument in arguments]
        self.assertEqual(done.returncode, 2, shown)
        self.assertEqual(done.stdout, b"", shown)
        line = done.stderr.decode("ascii")
        self.assertTrue(line.startswith("advise: ") and line.endswith("\n"), (shown, line))
        self.assertTrue(line[:-1].isprintable(), (shown, line))
        self.assertLess(len(line), 300, shown)
        if hint:
            self.assertIn(f"did you mean '{hint}'?", line)
        if says:
            self.assertIn(says, line)
        return line


class Lists(Case):
    def test_each_list_has_a_key_and_words_a_line(self):
        for kind in LISTS:
            rows = listed(kind)
            self.assertTrue(rows, kind)
            for row in rows:
                self.assertEqual(len(row), 2, (kind, row))
                self.assertTrue(row[0] and row[1], (kind, row))
            self.assertEqual(len({row[0] for row in rows}), len(rows), kind)

    def test_what_can_be_answered_is_a_question(self):
        for kind in ANSWER_KINDS + ["screens"]:
            for key, words in listed(kind):
                self.assertTrue(words.rstrip(")").endswith("?") or words.endswith("?)"), (key, words))

    def test_no_key_names_two_things(self):
        known = keys(*ANSWER_KINDS, "screens")
        self.assertEqual(len(set(known)), len(known))

    def test_the_road_stands_behind_the_advice(self):
        base = ["--clear", "--age", "38", "--pain", "3", "--present", "back_of_thigh_tightness", "--job", "sitting"]
        plain, told = (run(*base, *more).stdout.decode() for more in ([], ["--road"]))
        self.assertTrue(told.startswith(plain))
        for part in ("Your eight weeks", "Week 2", "Weeks 7 and 8", "From week 9 on", "When to go on", "After that"):
            self.assertIn(part, told[len(plain):])
        self.assertLessEqual(max(map(len, told.splitlines())), 80)
        told = json.loads(run(*base, "--road", "--json").stdout)
        self.assertEqual([week["week"] for week in told["road"]], list(range(1, 10)))
        self.assertNotIn("road", json.loads(run(*base, "--json").stdout))
        self.assertIn("No exercises yet", run("--road").stdout.decode())

    def test_help_names_every_option_and_list(self):
        done = run("--help")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        text = done.stdout.decode()
        for word in ["--present", "--absent", "--clear", "--age", "--sex", "--pain", "--weeks", "--since", "--measure",
                     *NUMBERS, *YES_OR_NO, "--job", "--sport", *JOBS, *SPORTS, "--minutes", "--level", "--equipment", "--position", "--format", "--json", "--emergency-number", "--crisis-line", "--today",
                     "--all", "--details", "--article", "--road", "--ask", "--no-input", "--no-color", "--test", "--why", "--list", "-h", "--help", "--version", *LISTS, *TESTS]:
            self.assertIn(word, text)
        self.assertLessEqual(max(map(len, text.splitlines())), 80)

    def test_list_alone_names_what_can_be_listed(self):
        done = run("--list")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        rows = [line.split("\t") for line in done.stdout.decode().splitlines()]
        self.assertEqual(sorted(row[0] for row in rows), sorted(LISTS))
        self.assertTrue(all(len(row) == 2 and row[1] for row in rows), rows)
        self.assertEqual(run("--list", "--clear").stdout, done.stdout)
        self.assertEqual(run("--list", "Red Flags").stdout, run("--list", "red_flags").stdout)

    def test_version(self):
        done = run("--version")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout.decode(), r"^advise \d+\.\d+\.\d+, knowledge \d{4}-\d{2}\n$")


class Json(Case):
    def test_the_contract_holds_for_each_answer_alone(self):
        items = [("--present", key) for key in keys(*ANSWER_KINDS)]
        items += [("--absent", key) for key in keys("screens")]
        commands = [("--format", "json", "--clear", "--age", "34", *item) for item in items]
        for command, done in zip(commands, run_all(commands)):
            self.parsed(done, command)

    def test_the_contract_holds_for_mixed_reports(self):
        chance = random.Random(20260101)
        answers = keys(*ANSWER_KINDS)
        equipment, positions = keys("equipment"), keys("positions")
        commands = []
        for _ in range(120):
            command = ["--format", "json"]
            command += ["--clear"] * (chance.random() < 0.8)
            command += ["--age", str(chance.choice([0, 12, 15, 16, 34, 50, 71, 120]))]
            command += ["--pain", str(chance.randrange(0, 11)), "--weeks", str(chance.choice([0, 1, 12, 13, 5200]))]
            command += ["--sex", chance.choice(["female", "male"]), "--minutes", str(chance.randrange(1, 121))]
            command += ["--level", chance.choice(["beginner", "intermediate", "advanced"])]
            command += ["--present", ",".join(chance.sample(answers, chance.randrange(1, 6)))]
            command += ["--equipment", ",".join(chance.sample(equipment, 3))]
            command += ["--position", ",".join(chance.sample(positions, 4))]
            test = chance.choice(list(TESTS))
            command += ["--measure", f"{test}={chance.randint(*TESTS[test][:2])}"]
            commands.append(command)
        for command, done in zip(commands, run_all(commands)):
            self.parsed(done, command)

    def test_keys_are_the_tables_keys(self):
        causes, exercises = set(keys("causes")), set(keys("exercises"))
        for more in ([], ["--present", "pregnancy_second_third_trimester"], ["--equipment", "towel,mat,chair"]):
            advice = self.advice("--clear", "--age", "40", "--present",
                                 "back_of_thigh_tightness,sits_most_of_the_day,low_back_pain", *more)
            self.assertTrue(advice["causes"] and advice["routine"] and advice["omitted"])
            self.assertLessEqual({item["key"] for item in advice["causes"]}, causes)
            told = [item["exercise"] for item in advice["routine"] + advice["omitted"]]
            self.assertEqual(sorted(told), sorted(exercises), "each exercise is chosen or left out, once")

    def test_pending_asks_about_screens_and_flags(self):
        advice = self.advice("--age", "34")
        self.assertTrue(advice["pending"])
        self.assertLessEqual({item["key"] for item in advice["pending"]}, set(keys("screens", "red_flags")))
        flags = keys("red_flags")
        one_open = self.advice("--age", "34", "--absent", ",".join(key for key in flags if key != "foot_drop"))
        self.assertEqual([item["key"] for item in one_open["pending"]], ["foot_drop"])

    def test_nothing_waits_for_the_question_about_mood(self):
        core = [key for key in keys("screens") if key != "mood"]
        told = ["--age", "40", "--present", "back_of_thigh_tightness"]
        open_one = self.advice(*told, "--absent", ",".join(core), "--crisis-line", "116 123")
        answered = self.advice(*told, "--clear")
        self.assertEqual([item["key"] for item in open_one["pending"]], ["mood"])
        self.assertEqual((open_one["urgency"], open_one["routine"]), (answered["urgency"], answered["routine"]))
        self.assertEqual(open_one["safety_net"][1:], answered["safety_net"])
        self.assertIn("Please contact 116 123 now.", open_one["safety_net"][0])
        text = run(*told, "--absent", ",".join(core)).stdout.decode()
        self.assertIn(" if new or worse\n  If there are thoughts of ending your life: nobody", text)
        self.assertRegex(text, "\nYour exercises\n  One session takes")

    def test_help_comes_first_to_whoever_told_of_such_thoughts(self):
        told = ["--age", "40", "--clear", "--present", "self_harm_thoughts"]
        plain = run(*told).stdout.decode()
        self.assertTrue(plain.startswith("Thank you for telling us. You do not have to cope with this alone."))
        self.assertIn("crisis line or the emergency number now.", " ".join(plain.split()))
        local = run(*told, "--crisis-line", "116 123", "--emergency-number", "999").stdout.decode()
        self.assertIn("Please contact 116 123 now.", " ".join(local.split()).split("Get emergency help now")[0])
        self.assertIn("999", local)
        self.assertIn("Please contact 116 123 now.", self.advice(*told, "--crisis-line", "116 123")["crisis_help"])
        self.assertEqual(self.advice("--clear", "--age", "40")["crisis_help"], "")
        for word in ("", "\u00e9", "a\nb", "9" * 81):
            self.refused("--clear", "--crisis-line", word, says="--crisis-line: ")
        self.assertEqual(run("--clear", "--crisis-line", "9" * 80).returncode, 0)

    def test_the_same_options_give_the_same_bytes(self):
        command = ["--format=json", "--clear", "--age=34", "--present=back_of_thigh_tightness"]
        self.assertEqual(run(*command).stdout, run(*command).stdout)


class Answers(Case):
    def test_clear_is_every_flag_and_every_screen_answered_no(self):
        rest = ["--format", "json", "--age", "34", "--present", "back_of_thigh_tightness"]
        clear = run(*rest, "--clear").stdout
        self.assertEqual(clear, run(*rest, "--absent", ",".join(keys("red_flags"))).stdout)
        self.assertEqual(clear, run(*rest, "--absent", ",".join(keys("screens"))).stdout)
        self.assertEqual(json.loads(clear)["urgency"], "self_care_review")
        self.assertTrue(json.loads(clear)["routine"])

    def test_clear_leaves_out_what_is_present(self):
        flags = keys("red_flags")
        for flag in ["foot_drop", "minor_trauma", "self_harm_thoughts"]:
            cleared = self.advice("--clear", "--age", "34", "--present", flag)
            spelt_out = self.advice("--age", "34", "--present", flag, "--absent",
                                    ",".join(key for key in flags if key != flag))
            self.assertEqual(cleared, spelt_out)
            self.assertEqual(cleared["problems"], [])

    def test_yes_and_no_at_once_is_a_problem_and_never_self_care(self):
        for more in ([], ["--clear"]):
            for absent in ("saddle_numbness", "nerve"):
                advice = self.advice("--age", "34", *more, "--present", "saddle_numbness", "--absent", absent)
                self.assertEqual([item["key"] for item in advice["problems"]], ["answered_yes_and_no"])
                self.assertEqual(advice["urgency"], "emergency_now")
        mild = self.advice("--age", "34", "--clear", "--present", "low_back_pain", "--absent", "low_back_pain")
        self.assertEqual([item["key"] for item in mild["problems"]], ["answered_yes_and_no"])

    def test_a_flag_never_lowers_the_urgency(self):
        base = ["--format", "json", "--clear", "--age", "34", "--present", "low_back_pain"]
        plain = URGENCIES.index(json.loads(run(*base).stdout)["urgency"])
        commands = [[*base, "--present", key] for key in keys("red_flags")]
        for command, done in zip(commands, run_all(commands)):
            self.assertGreaterEqual(URGENCIES.index(json.loads(done.stdout)["urgency"]), plain, command)

    def test_numbers_that_cannot_both_be_right_are_problems_of_the_report(self):
        for arguments, problem in [
                (["--age", "34", "--weeks", "5200"], "duration_longer_than_life"),
                (["--age", "34", "--present", "under_16_any"], "age_contradicts_answer"),
                (["--age", "34", "--measure", "leg_raise=90", "--present", "leg_raise_short"],
                 "measurement_contradicts_answer")]:
            advice = self.advice("--clear", *arguments)
            self.assertEqual([item["key"] for item in advice["problems"]], [problem], arguments)

    def test_spellings_of_one_command_line_mean_the_same(self):
        first = run("--clear", "--age", "34", "--present", "low_back_pain,sits_most_of_the_day", "--measure",
                    "leg_raise=60", "--equipment", "towel,mat", "--position", "standing,lying_on_back")
        second = run("--position=lying_on_back", "--equipment=mat", "--present=sits_most_of_the_day", "--clear",
                     "--measure=leg_raise=60", "--age=34", "--age", "34", "--equipment=towel", "--clear",
                     "--position", "standing", "--present=low_back_pain,low_back_pain", "--format=text")
        self.assertEqual(first.returncode, 0)
        self.assertEqual(first.stdout, second.stdout)

    def test_all_positions_are_what_is_assumed(self):
        base = ["--clear", "--age", "34", "--present", "back_of_thigh_tightness"]
        everything = run(*base, "--position", ",".join(keys("positions")), "--position", "standing")
        self.assertEqual(everything.stdout, run(*base).stdout)

    def test_what_most_homes_have_is_assumed_and_none_takes_it_away(self):
        base = ["--clear", "--age", "34", "--present", "back_of_thigh_tightness"]
        home = "chair,towel,wall,doorway,cushion,mat,worktop,step_or_box"
        self.assertEqual(run(*base, "--equipment", home).stdout, run(*base).stdout)
        without = {item["exercise"] for item in self.advice(*base, "--equipment", "none")["routine"]}
        self.assertIn("lying_knee_extension", without)
        self.assertNotIn("lying_towel_stretch", without)
        self.assertIn("lying_towel_stretch", {item["exercise"] for item in self.advice(*base)["routine"]})

    def test_under_a_precaution_the_adapted_form_takes_the_place_of_the_steps(self):
        told = self.advice("--clear", "--age", "34", "--present", "back_of_thigh_tightness,proximal_hamstring_tendinopathy", "--minutes", "60",
                           "--level", "advanced")
        adapted = [item for item in told["routine"] if item["modified"]]
        self.assertTrue(adapted)
        for item in adapted:
            for step in item["steps"]:
                self.assertFalse(any(letter.isdigit() for letter in step), step)
        text = run("--clear", "--age", "34", "--present", "back_of_thigh_tightness,proximal_hamstring_tendinopathy", "--minutes", "60", "--level",
                   "advanced", "--details").stdout
        self.assertEqual(text.count(b", in the easier form:"), len(adapted))
        # Each is marked on the first screen, and the mark is explained.
        self.assertEqual(text.count(b"*  ") + text.count(b"* \n"), len(adapted))
        self.assertEqual(text.count(b"\n  * Only the easier form: "), 1)

    def test_what_is_at_hand_and_possible_reaches_the_routine(self):
        base = ["--clear", "--age", "34", "--present", "back_of_thigh_tightness,cannot_reach_toes", "--minutes", "30"]
        for item in self.advice(*base, "--position", "standing", "--equipment", "mat,towel,chair,wall")["omitted"]:
            self.assertTrue(item["because"])
        standing = {item["exercise"] for item in self.advice(*base, "--position", "standing")["routine"]}
        lying = {item["exercise"] for item in self.advice(*base, "--position", "lying_on_back")["routine"]}
        self.assertTrue(standing and lying)
        self.assertFalse(standing & lying)


class Text(Case):
    def test_german_is_said_throughout(self):
        told = ("--clear", "--age", "34", "--pain", "3", "--present", "back_of_thigh_tightness")
        plain = ("Look after", "Your exercises", "One session", "When to stop", " or ", " the ", "days a week")
        for more in ((), ("--details", "--all"), ("--article",), ("--road",), ("--test",), ("--session",)):
            done = run(*told, "--language", "de", *more)
            said = done.stdout.decode()
            with self.subTest(more=more):
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                for words in plain:
                    self.assertNotIn(words, said)
        self.assertTrue(run(*told, "--language", "DE-at").stdout.decode().startswith("Sie können sich selbst helfen"))
        self.assertEqual(json.loads(run(*told, "--language", "de", "--json").stdout)["language"], "de")
        refused = run(*told, "--language", "tlh")
        self.assertEqual(refused.returncode, 2)
        self.assertIn(b"it may be en or de", refused.stderr)

    def test_emergency_text_holds_the_action_alone(self):
        for flag in keys("red_flags"):
            advice = self.advice("--clear", "--age", "34", "--present", flag)
            text = run("--clear", "--age", "34", "--present", flag, "--details").stdout.decode("ascii")
            urgent = advice["urgency"] in ("emergency_now", "same_day")
            self.assertEqual("\nYour exercises" in text or "\nExercises\n" in text, not urgent, flag)
            for heading in ("What may play a part", "What else may help", "Left out"):
                self.assertFalse(urgent and heading in text, flag)

    def test_the_emergency_number_is_named_where_it_is_needed(self):
        number = ["--emergency-number", "999 or 112"]
        self.assertIn(b"999 or 112", run("--clear", "--age", "34", "--present", "saddle_numbness", *number).stdout)
        self.assertNotIn(b"999 or 112", run("--clear", "--age", "34", *number).stdout)

    def test_all_lists_every_exercise_that_was_left_out(self):
        base = ["--clear", "--age", "34", "--present", "back_of_thigh_tightness"]
        names = dict(listed("exercises"))
        text = " ".join(run(*base, "--all").stdout.decode().split())
        for item in self.advice(*base)["omitted"]:
            self.assertRegex(text, f"(- |, ){re.escape(names[item['exercise']])}[,:] ")
        self.assertGreater(len(run(*base, "--all").stdout), len(run(*base).stdout))

    def test_the_four_stretches_of_the_article_stand_behind_the_advice(self):
        base = ["--clear", "--age", "34", "--present", "back_of_thigh_tightness"]
        names = dict(listed("exercises"))
        plain, told = (run(*base, *more).stdout.decode() for more in ([], ["--article"]))
        self.assertTrue(told.startswith(plain))
        behind = " ".join(told[len(plain):].split())
        self.assertEqual([behind.count(f"- {names[key]}: ") for key in FOUR], [1, 1, 1, 1])
        self.assertIn("hardly more than standing does", behind)
        # Where nothing may be done, nothing is named.
        for grave in (["--clear", "--age", "34", "--present", "saddle_numbness"], ["--age", "34"]):
            behind = run(*grave, "--article").stdout[len(run(*grave).stdout):].decode()
            self.assertIn("No exercises", behind)
            for name in names.values():
                self.assertNotIn(f"- {name}", behind)

    def test_one_line_names_the_self_test_that_would_change_most(self):
        line = "A self-test that would change this plan most: "
        base = ["--clear", "--age", "40", "--present", "back_of_thigh_tightness"]
        best = self.advice(*base)["best_test"]
        self.assertEqual(best["name"], dict(listed("self_tests"))[best["key"]])
        text = " ".join(run(*base).stdout.decode().split())
        self.assertEqual(text.count(f"{line}{best['name']} (--test shows how)."), 1)
        shown = run(*base, "--test").stdout.decode()
        self.assertTrue(shown.startswith(f"Self-test: {best['name']}\n"), shown)
        self.assertEqual(run(*base, "--test", best["key"]).stdout.decode(), shown)
        # Nobody is asked for one who hurts much, should be seen, or was not asked about danger signs.
        for more in (["--pain-now", "7"], ["--unsure", "saddle_numbness"], ["--unsure", "foot_drop"]):
            self.assertEqual(self.advice(*base, *more)["best_test"], {"key": "", "name": ""}, more)
            self.assertNotIn(line, " ".join(run(*base, *more).stdout.decode().split()), more)
            for test in keys("self_tests"):
                said = run(*base, *more, "--test", test).stdout.decode()
                self.assertNotIn("1.", said, (more, test))
        self.assertIn("danger signs come first", " ".join(run("--test", "stance").stdout.decode().split()))
        # What every test is measured by leads to it as well.
        for number in TESTS:
            done = run(*base, "--age", "40", "--test", number)
            self.assertEqual((done.returncode, done.stderr), (0, b""), number)
            if b"Not for you now" not in done.stdout:
                self.assertIn(f"--measure {number}=N", done.stdout.decode())
        measured = ",".join(f"{number}={TESTS[number][0]}" for number in TESTS)
        self.assertNotIn(line, " ".join(run(*base, "--measure", measured).stdout.decode().split()))
        self.refused("--test", "stanec", says="--test: unknown 'stanec'")
        self.refused(*base, "--test", "--json", says="--test: prints text only")
        self.refused(*base, "--test", "--why", keys("rules")[0], says="--test: --why asks for something else")

    def test_lines_fit_a_terminal(self):
        for arguments in (*(["--clear", "--age", age, "--test", test] for age in ("40", "70") for test in keys("self_tests")),
                          ["--clear", "--age", "34", "--article"], ["--clear", "--age", "34", "--details", "--present", "low_back_pain"],
                          ["--clear", "--age", "34", "--all", "--present", "back_of_thigh_tightness,proximal_hamstring_tendinopathy"],
                          ["--age", "34"], ["--age", "34", "--weeks", "5200", "--clear"]):
            self.assertTrue(run(*arguments).stdout)
            for line in run(*arguments).stdout.decode().splitlines():
                self.assertLessEqual(len(line), 80, line)


class Forms(Case):
    DESK = ("--clear", "--age", "34", "--pain", "3", "--weeks", "8", "--present", "back_of_thigh_tightness",
            "--equipment", "towel")

    def test_every_exercise_has_a_picture(self):
        for (name, _), done in zip(listed("exercises"), run_all([["--picture", row[0]] for row in listed("exercises")])):
            self.assertEqual(done.returncode, 0, name)
            picture = ElementTree.fromstring(done.stdout)
            self.assertEqual(picture.tag, "{http://www.w3.org/2000/svg}svg")
            self.assertEqual(picture.get("role"), "img")
        self.refused("--picture", "brigde", hint="bridge")
        self.refused("--picture", "bridge", "--why", "saddle_numbness", says="--picture: draws, and prints nothing else")

    def test_the_pictures_of_a_plan_are_those_of_its_exercises(self):
        done = run(*self.DESK, "--format", "svg")
        sheet = ElementTree.fromstring(done.stdout)
        routine = self.advice(*self.DESK)["routine"]
        self.assertEqual(len(sheet.findall("{http://www.w3.org/2000/svg}g")), len(routine))
        for item in routine:
            self.assertIn(item["name"], done.stdout.decode())

    def test_nothing_is_drawn_where_nothing_may_be_done(self):
        self.refused("--clear", "--present", "saddle_numbness", "--format", "svg",
                     says="--format svg: there is no routine to draw; --format text says why")

    def test_a_calendar_holds_sessions_only_where_there_is_a_routine(self):
        day = ("--today", "2026-11-30", "--format", "ics")
        plan = run(*self.DESK, *day).stdout
        self.assertTrue(plan.startswith(b"BEGIN:VCALENDAR\r\n") and plan.endswith(b"END:VCALENDAR\r\n"))
        self.assertIn(b"DTSTART:20261130T180000", plan)
        self.assertNotIn(b"--details", plan)
        urgent = run("--clear", "--present", "saddle_numbness", *day).stdout
        self.assertEqual(urgent.count(b"BEGIN:VEVENT"), 1)
        self.assertNotIn(b"RRULE", urgent)

    def test_one_plan_in_every_form(self):
        names = [item["name"] for item in self.advice(*self.DESK)["routine"]]
        for form, begins in (("markdown", "# "), ("html", "<!DOCTYPE html>"), ("letter", "Letter to ")):
            text = run(*self.DESK, "--format", form, "--today", "2026-11-30").stdout.decode()
            self.assertTrue(text.startswith(begins), form)
            for name in names:
                self.assertIn(name.lower(), text.lower(), form)
            self.assertNotIn("--details", text)
        bundle = json.loads(run(*self.DESK, "--format", "fhir", "--today", "2026-11-30").stdout)
        self.assertEqual(bundle["resourceType"], "Bundle")
        kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
        self.assertEqual({"CarePlan", "Observation", "QuestionnaireResponse"}, set(kinds))

    def test_an_emergency_has_no_exercise_in_any_form(self):
        urgent = ("--clear", "--age", "34", "--present", "saddle_numbness", "--today", "2026-11-30", "--format")
        names = [name for name, _ in listed("exercises")]
        for form in ("markdown", "html", "letter", "fhir"):
            text = run(*urgent, form).stdout.decode()
            self.assertIn("emergency help now", text, form)
            self.assertNotIn("<svg", text, form)
            self.assertFalse([name for name in names if name in text], form)
        for form in ("workrave", "safeeyes", "stretchly"):
            done = run(*urgent, form)
            self.assertEqual(done.returncode, 0)
            self.assertIn(b"There is no exercise for a break in it: Get emergency help now.", done.stderr)
            self.assertFalse([name for name in names if name in done.stdout.decode()], form)

    def test_breaks_come_with_their_pictures(self):
        with tempfile.TemporaryDirectory() as folder:
            pictures = os.path.join(folder, "pictures")
            sits = ("--clear", "--age", "34", "--pain", "3", "--weeks", "8", "--present", "back_of_thigh_tightness",
                    "--position", "seated_on_chair,standing", "--format")
            done = run(*sits, "workrave", "--pictures", pictures)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            named = {image.get("src") for image in ElementTree.fromstring(done.stdout).iter("image")}
            self.assertTrue(named)
            self.assertEqual({name.replace(".png", ".svg") for name in named}, set(os.listdir(pictures)))
            for name in os.listdir(pictures):
                ElementTree.parse(os.path.join(pictures, name))
            told = json.loads(run(*sits, "safeeyes", "--pictures", pictures).stdout)
            shown = [each["image"] for kind in ("short_breaks", "long_breaks") for each in told[kind] if "image" in each]
            self.assertTrue(shown)
            for each in shown:
                self.assertEqual(os.path.dirname(each), pictures)
            self.assertIn(b"breakIdeas", run(*sits, "stretchly").stdout)
            for form in ("stretchly", "text"):
                self.refused(*self.DESK, "--format", form, "--pictures", pictures,
                             says="--pictures: goes with --format workrave or safeeyes")

    def test_details_by_either_name(self):
        self.assertEqual(run(*self.DESK, "--format", "details").stdout, run(*self.DESK, "--details").stdout)

    def test_a_report_may_come_as_json(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "case.json")
            def tell(text):
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
            tell('{"age": 34, "worst_pain": 3, "duration_hours": 1344, "present": ["back_of_thigh_tightness"],'
                 ' "equipment": ["towel"]}')
            self.assertEqual(run("--case", path, "--clear").stdout, run(*self.DESK).stdout)
            self.refused("--case", path, "--age", "34", says="--case: the file has the answers")
            tell('{"age": 334}')
            self.refused("--case", path, says="out_of_range at /age, byte 8")
            tell('{"pain": 3}')
            self.refused("--case", path, says="unknown_member at /pain, byte 1")
            self.refused("--case", os.path.join(folder, "none"), says="--case: cannot read ")

    def test_a_file_is_whole_or_not_there(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "plan.txt")
            done = run(*self.DESK, "--out", path)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))
            with open(path, "rb") as file:
                self.assertEqual(file.read(), run(*self.DESK).stdout)
            self.assertEqual(os.listdir(folder), ["plan.txt"])
            lost = os.path.join(folder, "none", "plan.txt")
            self.refused(*self.DESK, "--out", lost, says="--out: cannot write ")
            os.mkdir(os.path.join(folder, "taken"))
            self.refused(*self.DESK, "--out", os.path.join(folder, "taken"), says="--out: cannot write ")
            self.assertEqual(sorted(os.listdir(folder)), ["plan.txt", "taken"])


class Why(Case):
    def test_every_rule_can_be_asked_about(self):
        rules = keys("rules")
        known = set(keys(*ANSWER_KINDS))
        commands = [[*report, "--why", rule] for rule in rules for report in ([], ["--clear", "--age", "34"])]
        computed = set()
        for command, done in zip(commands, run_all(commands)):
            self.assertEqual(done.returncode, 0, command)
            head, *missing = done.stdout.decode().splitlines()
            if missing:
                self.assertRegex(head, rf"^{command[-1]}: does not fire; missing (all|any \d+) of$")
            else:
                self.assertEqual(head, f"{command[-1]}: fires, nothing is missing")
            for line in missing:
                key, wanted = line.split("\t")
                self.assertIn(wanted, ("yes", "no"))
                computed |= {key} - known
        # What cannot be answered is concluded or computed: a few names, none of them empty.
        self.assertNotIn("", computed)
        self.assertLess(len(computed), 60, computed)

    def test_answering_what_is_missing_makes_the_rule_fire(self):
        for rule in keys("red_flags"):
            done = run("--clear", "--age", "34", "--why", rule)
            if done.returncode:  # a flag that is no rule of its own
                continue
            self.assertEqual(done.stdout.decode().splitlines()[1:], [f"{rule}\tyes"])
            fired = run("--clear", "--age", "34", "--present", rule, "--why", rule)
            self.assertEqual(fired.stdout.decode(), f"{rule}: fires, nothing is missing\n")

    def test_an_unknown_rule_is_refused(self):
        self.refused("--why", "sadle_numbness", hint="saddle_numbness")
        self.refused("--why", "saddle_numbness", "--format", "json", says="--why: prints text only")


class Typing(Case):
    """What people type, and the exact command line that it stands for."""

    def same(self, *pairs):
        done = run_all([["--clear", *line] for pair in pairs for line in pair])
        for typed, exact, what in zip(done[::2], done[1::2], pairs):
            self.assertEqual((exact.returncode, exact.stderr), (0, b""), what)
            self.assertEqual((typed.returncode, typed.stderr), (0, b""), what)
            self.assertEqual(typed.stdout, exact.stdout, what)

    def told_apart(self, one, other):
        """That two command lines print different things, so that to be the same as one of them says something."""
        self.assertNotEqual(run("--clear", *one).stdout, run("--clear", *other).stdout, (one, other))

    def test_short_names(self):
        base = ["--present", "low_back_pain"]
        self.same((["-h"], ["--help"]), ([*base, "--json"], [*base, "--format", "json"]),
                  (["--json", *base], [*base, "--format", "json"]))
        self.told_apart([*base, "--json"], base)
        self.refused("--why", "saddle_numbness", "--json", says="--why: prints text only")

    def test_capitals_do_not_matter(self):
        tight, measured = ["--present", "back_of_thigh_tightness"], ["--measure", "leg_raise=60"]
        self.same((["--present", "Low_Back_Pain"], ["--present", "low_back_pain"]),
                  (["--Present=LOW_BACK_PAIN"], ["--present", "low_back_pain"]),
                  (["--absent", "Low_Back_Pain,NERVE"], ["--absent", "low_back_pain,nerve"]),
                  ([*tight, "--equipment", "Towel,MAT"], [*tight, "--equipment", "towel,mat"]),
                  ([*tight, "--position", "Lying_On_Back"], [*tight, "--position", "lying_on_back"]),
                  ([*tight, "--level", "Advanced"], [*tight, "--level", "advanced"]),
                  ([*tight, "--format", "JSON"], [*tight, "--format", "json"]),
                  ([*tight, "--measure", "Leg_Raise=60"], [*tight, *measured]),
                  (["--sex", "Female", "--measure", "knee_extension_deficit=28", "--json"],
                   ["--sex", "female", "--measure", "knee_extension_deficit=28", "--json"]),
                  (["--sex", "F", "--measure", "knee_extension_deficit=28", "--json"],
                   ["--sex", "female", "--measure", "knee_extension_deficit=28", "--json"]),
                  (["--list", "HABITS"], ["--list", "habits"]),
                  (["--why", "R1-Cauda-Equina"], ["--why", "r1-cauda-equina"]))
        for said in (["--equipment", "towel"], ["--position", "standing"], ["--level", "advanced"], measured):
            self.told_apart([*tight, *said], tight)

    def test_keys_may_be_joined_by_hyphens_and_blanks(self):
        plain = ["--present", "low_back_pain,pain_below_knee"]
        self.told_apart(plain, ["--present", "low_back_pain"])
        self.same((["--present", "low-back-pain,pain below knee"], plain),
                  (["--present", "low", "back", "pain,", "pain", "below", "knee"], plain),
                  (["--why", "r1_cauda_equina"], ["--why", "r1-cauda-equina"]),
                  (["--emergency_number", "112", "--present", "saddle_numbness"],
                   ["--emergency-number", "112", "--present", "saddle_numbness"]))

    def test_blanks_may_stand_around_commas(self):
        plain = ["--present", "low_back_pain,pain_below_knee"]
        end = ["--age", "34"]
        for split in (["low_back_pain, pain_below_knee"], ["low_back_pain,", "pain_below_knee"],
                      ["low_back_pain", ",pain_below_knee"], ["low_back_pain", ",", "pain_below_knee"],
                      [" low_back_pain ,\tpain_below_knee "]):
            self.same((["--present", *split], plain), (["--present", *split, *end], [*plain, *end]))
        self.same((["--present=low_back_pain,", "pain_below_knee"], plain),
                  (["--json", "--absent", "nerve, Cancer"], ["--json", "--absent", "nerve,cancer"]),
                  (["--json", "--equipment", "towel,", "mat"], ["--json", "--equipment", "towel,mat"]),
                  (["--json", "--position", "standing,", "kneeling"], ["--json", "--position", "standing,kneeling"]),
                  (["--json", "--measure", "leg_raise=60, stance=5"],
                   ["--json", "--measure", "leg_raise=60", "--measure", "stance=5"]))
        for option in ("--present", "--absent"):
            self.refused(option, "low_back_pain,", "--clear", says="is empty")
            self.assertIn("low_back_pain", self.hints(self.refused(option, "yoga low_back_pain")))
            for split in ("low_back_pain buttock_pain", "low_back_pain;buttock-pain",
                          "nonsense Low_Back_Pain calf_tender"):
                self.refused(option, split, says="commas go between keys")
                self.refused(option, *split.split(), says="commas go between keys")

    def test_none_is_the_empty_list(self):
        tight = ["--present", "back_of_thigh_tightness"]
        self.same((["--present", "none"], []), (["--present", "None", *tight], tight), (["--absent", "none"], []),
                  ([*tight, "--equipment", "none"], [*tight, "--equipment", "None", "--equipment", "none"]),
                  ([*tight, "--equipment", "none,towel"], [*tight, "--equipment", "towel"]))
        # Nothing was answered, so nothing is closed by it.
        self.assertTrue(self.advice("--present", "none", "--absent", "none")["pending"])
        nowhere = self.advice("--clear", "--age", "34", *tight, "--position", "none")
        self.assertTrue(nowhere["omitted"])
        self.assertEqual(nowhere["routine"], [])
        for option in ("--present", "--absent", "--position"):
            self.refused(option, "none,low_back_pain" if option != "--position" else "none,standing",
                         says="'none' is the empty list, so it stands alone")

    def test_units_may_follow_numbers(self):
        # The number given twice is accepted only where it is the same number.
        for option, exact, typed in (
                ("--age", "34", ["34y", "34 years", "34 yrs", "34 Years old", "34-year-old", " 34 ", "34yo"]),
                ("--pain", "6", ["6/10", "6 / 10", "6 out of 10", "6 of 10"]),
                ("--weeks", "3", ["3w", "3 weeks", "3 wks", "3WEEKS", "21 days", "504 hours"]),
                ("--weeks", "13", ["13 weeks", "91 days"]),
                ("--weeks", "0", ["0 days", "0 weeks", "today"]),
                ("--minutes", "10", ["10 min", "10m", "10 minutes", "10mins"]),
                ("--minutes", "60", ["1h", "1 hour", "60 minutes"])):
            for word in typed:
                self.same(([option, exact, f"{option}={word}"], [option, exact]),
                          ([option, *word.split(), option, exact], [option, exact]))
                self.refused(option, str(int(exact) + 1), option, word, says="was given twice")
        # What is told more exactly than in weeks is kept so.
        for word in ("10 days", "3 months", "1 year"):
            self.same((["--weeks", word, "--since", word], ["--since", word]))
        for test, typed in (("leg_raise", ["50 degrees", "50deg", "50\u00b0"]), ("fingertip_gap", ["50 cm", "500 mm"]),
                            ("knee_extension_deficit", ["50 Degrees"]), ("stance", ["50s", "50 seconds", "50 sec"]),
                            ("bridges", ["50 times", "50x", "50 reps"])):
            for word in typed:
                exact = ["--measure", f"{test}=50"]
                self.same(([*exact, "--measure", f"{test}={word}"], exact),
                          ([*exact, "--measure", test, "=", *word.split()], exact),
                          ([*exact, "--measure", f"{test}: {word}"], exact),
                          ([*exact, "--measure", f"{test.replace('_', ' ')} {word}"], exact))
                self.refused("--measure", f"{test}=51", "--measure", f"{test}={word}", says="was given twice")
        self.same((["--measure", "fingertip_gap=-5", "--measure", "fingertip_gap -5 cm"],
                   ["--measure", "fingertip_gap=-5"]))

    def test_how_long_it_has_lasted_may_be_said_in_any_unit(self):
        for exact, typed in (
                ("20 hours", ["20h", "20 hrs", "since 20 hours", "for 20 hours", "20 hours ago", "20 HOURS"]),
                ("72 hours", ["3 days", "3 d", "3d", "3-day", "since 3 days"]),
                ("24 hours", ["yesterday", "since yesterday", "1 day"]),
                ("0 hours", ["today", "since today", "0 weeks"]),
                ("336 hours", ["2 weeks", "2w", "14 days", "2 wks ago"]),
                ("730 hours", ["1 month"]),
                ("8766 hours", ["1 year", "1y", "12 months"]),
                ("876600 hours", ["100 years", "36525 days", "1200 months"])):
            for word in typed:
                self.same((["--since", exact, f"--since={word}"], ["--since", exact]),
                          (["--since", *word.split(), "--since", exact], ["--since", exact]))
                self.refused("--since", "7 hours", "--since", word, says="was given twice")
        # What three months are must not end before 13 weeks do, nor anything fall between.
        stiff = "back_pain_before_45,wakes_second_half_of_night,buttock_pain,better_with_anti_inflammatories"
        urgency = {told: self.advice("--clear", "--age", "40", "--pain", "3", "--present", stiff, "--since", told)["urgency"]
                   for told in ("12 weeks", "2183 hours", "90 days", "13 weeks", "2184 hours", "3 months", "1 year")}
        self.assertEqual(urgency, {"12 weeks": "self_care_review", "2183 hours": "self_care_review",
                                   "90 days": "self_care_review", "13 weeks": "clinician_days",
                                   "2184 hours": "clinician_days", "3 months": "clinician_days",
                                   "1 year": "clinician_days"})
        self.same((["--clear", "--age", "40", "--since", "3 weeks"], ["--clear", "--age", "40", "--weeks", "3"]))

    def test_a_unit_of_another_number_is_refused(self):
        for option, word in (("--age", "34 weeks"), ("--age", "34/10"), ("--pain", "6/100"), ("--pain", "3 years"),
                             ("--weeks", "3m"), ("--weeks", "3/10"), ("--minutes", "3 weeks"), ("--minutes", "30s")):
            self.refused("--clear", option, word, says=wants(option))
        for test, word in (("leg_raise", "70 cm"), ("stance", "20 degrees"), ("bridges", "9 cm")):
            self.refused("--clear", "--measure", f"{test}={word}", says=f"{test} needs a whole number from ")


class Facts(Case):
    """What the choice of exercises turns on, each told by an option of its own."""

    TIGHT = ["--clear", "--age", "34", "--pain", "3", "--weeks", "8", "--present", "back_of_thigh_tightness"]

    def chosen(self, *more):
        told = self.advice(*self.TIGHT, *more)
        self.assertEqual(told["problems"], [], more)
        return [item["exercise"] for item in told["routine"]]

    def assert_same(self, one, other):
        self.assertEqual(run("--json", *self.TIGHT, *one).stdout, run("--json", *self.TIGHT, *other).stdout, one)

    def test_a_yes_is_the_key_in_present_and_a_no_the_key_in_absent(self):
        for option, key in YES_OR_NO.items():
            self.assert_same([option, "yes"], ["--present", key])
            self.assert_same([f"{option}=NO"], ["--absent", key])
            self.assert_same([option, "yes", option, "y"], ["--present", key])
            self.assert_same([option, "n"], ["--absent", key])
            why = run(option, "yes", "--absent", key, "--clear", "--json")
            self.assertEqual([each["key"] for each in json.loads(why.stdout)["problems"]], ["answered_yes_and_no"])
        for word, key in JOBS.items():
            self.assert_same(["--job", word], ["--present", key])
        for word, key in SPORTS.items():
            self.assert_same(["--sport", word], ["--present", key])
        self.assert_same(["--sport", "none"], ["--absent", ",".join(sorted(set(SPORTS.values())))])
        self.assert_same(["--chair-stands", "6"], ["--measure", "chair_stands=6"])

    def test_wheelchair_alone_is_a_yes_and_has_one_at_hand(self):
        seated = ["--legs-push", "no", "--team-agreed", "yes", "--position", "seated_on_chair"]
        self.assert_same(["--wheelchair", *seated], ["--wheelchair", "yes", *seated])
        self.assert_same(["--wheelchair", *seated], ["--wheelchair", "yes", "--equipment", "chair,towel,wall,doorway,cushion,mat,"
                                                     "worktop,step_or_box,wheelchair", *seated])
        self.assertIn("wheel_ride", self.chosen("--wheelchair", *seated))
        self.assertIn("wheel_ride", self.chosen("--wheelchair", "--equipment", "none", *seated))
        self.assertEqual(self.chosen("--wheelchair", "--legs-push", "no", "--team-agreed", "no"), [])
        self.assertNotIn("wheel_ride", self.chosen("--wheelchair", "no"))

    def test_each_fact_reaches_the_choice(self):
        strain = ["--present", "past_hamstring_strain"]
        birth = ["--sex", "female"]
        sits = self.chosen("--job", "sitting")
        self.assertNotEqual(self.chosen("--pain-now", "3", "--present", "low_back_pain"), [])
        self.assertNotEqual(sits, self.chosen("--job", "standing"))
        self.assertNotEqual(sits, self.chosen("--job", "driving"))
        trained = self.chosen("--level", "advanced")
        self.assertNotEqual(trained, self.chosen("--level", "advanced", "--sport", "running"))
        self.assertNotEqual(trained, self.chosen("--level", "advanced", "--sport", "other"))
        self.assertNotEqual(self.chosen(*strain), self.chosen(*strain, "--days-since-strain", "4"))
        for jogs, waits in (("yes", False), ("no", True)):
            told = self.advice(*self.TIGHT, *strain, "--days-since-strain", "40", "--jogs", jogs)
            self.assertEqual("It waits until you jog without pain." in [each["because"] for each in told["omitted"]], waits, jogs)
        self.assertNotEqual(self.chosen(*birth), self.chosen(*birth, "--weeks-since-birth", "14"))
        self.assertNotEqual(self.chosen(*birth, "--weeks-since-birth", "14", "--birth-check", "no"),
                            self.chosen(*birth, "--weeks-since-birth", "14", "--birth-check", "yes"))
        old = ["--clear", "--age", "68", "--sex", "female", "--level", "intermediate", "--pain", "2", "--present", "back_of_thigh_tightness"]
        self.assertNotEqual(self.advice(*old)["routine"], self.advice(*old, "--chair-stands", "6")["routine"])

    def test_the_pain_right_now_says_how_much_is_asked(self):
        hurts = ["--clear", "--age", "40", "--pain", "9", "--weeks", "1", "--present", "low_back_pain"]
        modes = {now: self.advice(*hurts, "--pain-now", now)["mode"] for now in ("0", "3", "4", "5", "6", "9")}
        self.assertEqual(modes, {"0": "gentle", "3": "gentle", "4": "gentle", "5": "gentle", "6": "settle", "9": "settle"})
        self.assertEqual(self.advice(*self.TIGHT, "--pain-now", "3")["mode"], "normal")
        wrong = self.advice(*self.TIGHT, "--pain-now", "4")
        self.assertEqual([each["key"] for each in wrong["problems"]], ["pain_now_over_worst"])
        text = " ".join(run(*hurts, "--pain-now", "9").stdout.decode().split())
        self.assertIn("With pain as strong as this nothing is trained", text)
        self.assertIn("With this pain, do less", " ".join(run(*hurts, "--pain-now", "4").stdout.decode().split()))

    def test_units_may_follow(self):
        for option, exact, typed in (("--pain-now", "3", ["3/10", "3 out of 10"]),
                                     ("--days-since-strain", "14", ["14 days", "2 weeks", "2w", "2 weeks ago"]),
                                     ("--days-since-strain", "1", ["yesterday", "a day ago"]),
                                     ("--days-since-strain", "0", ["today"]),
                                     ("--days-since-strain", "60", ["2 months"]),
                                     ("--weeks-since-birth", "6", ["6 weeks", "6w", "6 weeks ago", "42 days"]),
                                     ("--weeks-since-birth", "13", ["3 months"]),
                                     ("--chair-stands", "6", ["6 times", "6x"])):
            for word in typed:
                self.assertEqual(run("--clear", option, exact, option, word).returncode, 0, (option, word))
                self.refused("--clear", option, str(int(exact) + 1), option, word, says=f"{option}: was given twice")
        for option, word in (("--days-since-strain", "3 hours"), ("--weeks-since-birth", "3 years"), ("--chair-stands", "6 cm"),
                             ("--pain-now", "3 days")):
            self.refused("--clear", option, word, says=wants(option))

    def test_another_word_is_refused_with_what_it_may_be(self):
        for option in YES_OR_NO:
            for word in ("maybe", "1", "yes,no", "yess!"):
                self.refused("--clear", option, word, says=f"{option}: ")
            self.refused("--clear", option, "xyzzy", says="it may be 'yes' or 'no'")
            self.refused("--clear", option, "yes", option, "no", says=f"{option}: was given twice, with different values")
        for option, right, like in (("--job", JOBS, "siting"), ("--sport", [*SPORTS, "none"], "runing")):
            self.refused("--clear", option, "xyzzy", says="--help shows what is known")
            self.assertEqual(self.hints(self.refused("--clear", option, like))[0], next(iter(right)))
        self.assertEqual(self.hints(self.refused("--clear", "--job", "drive"))[0], "driving")
        self.assertEqual(self.hints(self.refused("--clear", "--job", "desk"))[0], "sitting")
        self.assertEqual(self.hints(self.refused("--clear", "--sport", "football"))[0], "kicking")
        self.refused("--clear", "--job", "sitting", "--job", "driving", says="--job: was given twice, with different values")
        self.refused("--clear", "--sport", "running", "--sport", "none", says="--sport: was given twice, with different values")
        self.assertEqual(run("--clear", "--job", "sitting", "--job", "SITTING").returncode, 0)


class Refusals(Case):
    def test_no_options_and_no_terminal_prints_the_usage(self):
        for more in ({}, {"stdin": subprocess.PIPE}):
            done = run(**more)
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assertIn(b"--present KEY,...", done.stderr)

    def test_mistakes_are_answered_with_what_was_meant(self):
        for arguments, hint in [
                (["--presnt", "low_back_pain"], "--present"),
                (["-age", "34"], "--age"),
                (["--present", "low_bak_pain"], "low_back_pain"),
                (["--present", "Low_bak_pain"], "low_back_pain"),
                (["--present", "low_back_pain,low_back_pian"], "low_back_pain"),
                (["--absent", "infection_and_unwel"], "infection_and_unwell"),
                (["--equipment", "towels"], "towel"),
                (["--position", "standin"], "standing"),
                (["--level", "beginer"], "beginner"),
                (["--sex", "femal"], "female"),
                (["--sex", "woman"], "female"),
                (["--format", "jsn"], "json"),
                (["--list", "symptom"], "symptoms"),
                (["--measure", "leg_rise=3"], "leg_raise")]:
            line = self.refused("--clear", *arguments)
            self.assertEqual(self.hints(line)[0], hint, line)

    def test_hints_go_by_the_words_of_keys_and_questions(self):
        for typed, wanted in [
                ("hamstring_tightness", "back_of_thigh_tightness"),
                ("tight_hamstrings", "back_of_thigh_tightness"),
                ("tight hamstring", "back_of_thigh_tightness"),
                ("hamstring_pain", "back_of_thigh_pain"),
                ("pulled_hamstring", "past_hamstring_strain"),
                ("sciatica", "disc_radiculopathy_acute"),
                ("slipped-disc", "disc_radiculopathy_acute"),
                ("numb_foot", "foot_numb_or_weak"),
                ("numb_bum", "saddle_numbness"),
                ("pins_and_needles", "leg_tingling_or_burning"),
                ("toe_touch", "cannot_reach_toes"),
                ("can't touch my toes", "cannot_reach_toes"),
                ("can't walk", "cannot_stand_or_walk"),
                ("back_pain", "low_back_pain"),
                ("knee_pain", "pain_below_knee"),
                ("glaucoma", "glaucoma_or_retinal_or_eye_surgery"),
                ("tightnes_of_thigh", "back_of_thigh_tightness")]:
            hints = self.hints(self.refused("--present", typed))
            self.assertEqual(hints[0], wanted, (typed, hints))

    def test_hints_are_few_and_keys(self):
        valid = set(keys(*ANSWER_KINDS))
        words = {word for kind in ANSWER_KINDS for row in listed(kind) for word in row[0].split("_")} - valid
        words = sorted(words)[::12]
        for word, done in zip(words, run_all([["--absent", word + "_pain_and_numbness"] for word in words])):
            hints = self.hints(self.refused(word, done=done))
            self.assertLessEqual(len(hints), 3, word)
            self.assertLessEqual(set(hints), valid | set(keys("screens")), word)

    def test_a_far_guess_says_where_to_read_what_it_means(self):
        self.refused("--present", "sciatica", says="--list KIND says what each means")
        self.refused("--equipment", "rolled_towel", says="--list equipment says what each means")
        self.assertNotIn("--list", self.refused("--present", "low_bak_pain"))

    def test_what_is_like_nothing_gets_no_guess(self):
        for arguments, says in ((["--present", "xyzzy"], "--list KIND shows what is known"),
                                (["--equipment", "xyzzy"], "--list equipment shows what is known"),
                                (["--why", "xyzzy"], "--list rules shows what is known"),
                                (["--list", "xyzzy"], "--list shows what is known"),
                                (["--level", "xyzzy"], "it may be 'beginner', 'intermediate' or 'advanced'"),
                                (["--sex", "xyzzy"], "it may be 'female' or 'male'"),
                                (["--measure", "=3"], "--help shows what is known")):
            self.assertNotIn("did you mean", self.refused("--clear", *arguments, says=says))

    def test_a_screen_is_answered_yes_by_its_flags_alone(self):
        for screen in keys("screens"):
            self.refused("--present", screen, says="for --absent alone")
        self.assertIn("active_cancer", self.hints(self.refused("--present", "cancer")))

    def test_the_hint_is_a_nearest_key(self):
        chance = random.Random(7)
        valid = keys(*ANSWER_KINDS)
        tried = []
        for key in chance.sample(valid, 60):
            place = chance.randrange(len(key))
            tried.append(chance.choice([key[:place] + key[place + 1:], key[:place] + "zz" + key[place:], key + "s"]))
        tried = [word for word in tried if word not in valid]
        for word, done in zip(tried, run_all([["--present", word] for word in tried])):
            line = self.refused("--present", word, done=done)
            nearest = min(distance(word, key) for key in valid)
            for hint in self.hints(line):
                self.assertIn(hint, valid)
                self.assertEqual(distance(word, hint), nearest, (word, hint))

    def test_numbers_are_whole_and_nothing_else(self):
        for option in NUMBERS:
            for word in ("34x", "x34", "3 4", "3.5", "1e1", "0x10", "+3", "--3", "-", "3 -", "34,35", "nan", "ten",
                         "2147483648", "-2147483649", "9" * 400, "\u0663"):
                if (option, word) != ("--chair-stands", "34x"):  # that is 34 times
                    self.refused("--clear", f"{option}={word}", says=wants(option))
        for test in TESTS:
            for word in ("", "=", "5q", "99999999999", "5 6", "5=5"):
                self.refused("--clear", "--measure", f"{test}={word}", says="--measure: ")
            self.refused("--measure", test, says="--measure: needs TEST=N")

    def test_values_are_there_or_not_as_the_option_says(self):
        options = ["--present", "--absent", "--age", "--sex", "--pain", "--weeks", "--since", "--minutes", "--level",
                   "--equipment", "--position", "--measure", "--format", "--list", "--test", "--why", "--emergency-number", "--job", "--sport",
                   *NUMBERS, *YES_OR_NO]
        for option in options:
            bare = [] if option in ("--list", "--test", "--wheelchair") else [[option], [option, "--clear"], [option, "-h"]]
            for arguments in (*bare, [f"{option}="], [option, ""], [option, " "]):
                self.refused(*arguments, says=f"{option}: needs a value")
        for option in ("--clear", "--all", "--details", "--article", "--road", "--ask", "--no-input", "--no-color", "--json", "--help", "--version"):
            for word in ("", "yes", "="):
                self.refused(f"{option}={word}", says=f"{option}: takes no value")

    def test_empty_items_are_refused(self):
        for option, item in (("--present", "low_back_pain"), ("--absent", "nerve"), ("--equipment", "towel"),
                             ("--position", "standing")):
            for word in (",", f"{item},", f",{item}", f"{item},,{item}"):
                self.refused("--clear", option, word, says="is empty")

    def test_impossible_numbers_are_refused_with_their_range(self):
        for option, (lowest, highest, says) in NUMBERS.items():
            for number in (lowest - 1, highest + 1, 100_000, -2147483648, 2147483647):
                self.refused("--clear", option, str(number), says=wants(option, says))
            for number in (lowest, highest):
                self.assertEqual(run("--clear", option, str(number)).returncode, 0, (option, number))
        for test, (lowest, highest, says) in TESTS.items():
            for number in (lowest - 1, highest + 1, 32768, -2147483648):
                self.refused("--clear", "--measure", f"{test}={number}", says=f"{test} needs a whole number {says}")
            for number in (lowest, highest):
                self.assertEqual(run("--clear", "--measure", f"{test}={number}").returncode, 0, (test, number))
        for arguments in (["--age", "400"], ["--pain", "11"], ["--pain", "11/10"],
                          ["--minutes", "0"], ["--minutes", "3h"], ["--measure", "leg_raise=200 degrees"]):
            self.refused("--clear", *arguments, says="needs a whole number from ")
        for word in ("-3", "-1 day", "101 years", "2147483647 years"):
            self.refused("--clear", "--weeks", word, says=wants("--weeks"))

    def test_how_long_that_is_no_time_is_refused_with_what_is_understood(self):
        for word in ("3", "3m", "3 minutes", "-3 days", "3.5 days", "a", "a week and", "three days", "3 days 4 hours", "tomorrow",
                     "since", "for", "ago", "hours", "101 years", "36526 days", "5218 weeks", "876601 hours", "1201 months",
                     "40000 years", "2147483647 days", "2147483648 hours", "0x3 days", "\u0663 days"):
            self.refused("--clear", f"--since={word}", says="--since: needs how long it has lasted, up to 100 years, "
                         "as in 20 hours, 3 days, 2 weeks, 5 months, 1 year, yesterday or today; not '")
        self.refused("--clear", "--weeks", "3", "--since", "3 days", says="--since: was given twice, with different values")
        self.assertEqual(run("--clear", "--weeks", "3", "--since", "21 days").returncode, 0)
        told = self.advice("--clear", "--age", "30", "--since", "40 years")
        self.assertEqual([problem["key"] for problem in told["problems"]], ["duration_longer_than_life"])

    def test_two_different_values_are_refused(self):
        for option, first, second in (("--age", "34", "74"), ("--pain", "3", "8"), ("--sex", "male", "female"),
                                      ("--measure", "leg_raise=70", "leg_raise=20"), ("--format", "text", "json"),
                                      ("--weeks", "3", "30"), ("--level", "beginner", "advanced")):
            self.refused("--clear", option, first, option, second, says="was given twice")
            self.assertEqual(run("--clear", option, first, option, first).returncode, 0)
        self.refused("--json", "--format", "text", says="was given twice")
        self.refused("--weeks", "3", "--weeks", "3 months", says="was given twice")
        for arguments in (["--age", "34", "--age", "34 years"], ["--level", "beginner", "--level", "BEGINNER"],
                          ["--json", "--format", "json"], ["--weeks", "3 weeks", "--weeks", "21d"]):
            self.assertEqual(run("--clear", *arguments).returncode, 0, arguments)

    def test_words_without_an_option_are_refused(self):
        for word in ("", "-", "--", "low_back_pain", "34", "-x", "?", "=", "--=", "---clear", "help"):
            self.refused(word)
            self.refused("--clear", word)
        for arguments in (["--age", "34", "low_back_pain"], ["--sex", "male", "34"], ["--list", "habits", "signs"],
                          ["--present", "low_back_pain", "34"], ["--emergency-number", "999", "112"]):
            self.refused("--clear", *arguments)

    def test_a_mistake_behind_a_good_option_still_prints_nothing(self):
        for good in (["--help"], ["--version"], ["--list", "symptoms"], ["--clear", "--age", "34"]):
            self.refused(*good, "--present", "nonsense")

    def test_today_is_a_day(self):
        for word in ("today", "2026-02-29", "26.11.2026", "2026-11-260", "20261126", "-"):
            self.refused("--clear", "--today", word, says="--today: needs a day as 2026-11-26, not '")
        self.refused("--today", "2026-11-26", "--today", "2026-11-27", says="was given twice")
        told = ["--clear", "--age", "34"]
        self.assertNotIn("knowledge_age", self.advice(*told))
        early = self.advice(*told, "--today", "2026-12-24")
        late = self.advice(*told, "--today", "2046-11-26")
        self.assertEqual((early["knowledge_age"]["overdue"], early["knowledge_age"]["says"]), (0, ""))
        self.assertEqual(late["knowledge_age"]["overdue"], late["knowledge_age"]["parts"])
        self.assertEqual({**early, "knowledge_age": 0}, {**late, "knowledge_age": 0})
        says = "should have been looked at again by now"
        self.assertIn(says, " ".join(run(*told, "--today", "2046-11-26").stdout.decode().split()))
        self.assertEqual(run(*told, "--today", "2026-12-24").stdout, run(*told).stdout)

    def test_the_emergency_number_is_plain_text(self):
        for word in ("9\n99", "\x1b[31m", "\u00e9", "9" * 41):
            self.refused("--clear", "--emergency-number", word, says="--emergency-number: ")


class Fuzz(Case):
    WORDS = ["-h", "--json", "none", "34y", "6/10", "3 weeks", "Low Back Pain", "mat, towel", "--present", "--absent",
             "--clear", "--age", "--sex", "--pain", "--weeks", "--minutes", "--level", "--equipment", "--position",
             "--measure", "--format", "--list", "--why", "--emergency-number", "--all", "--details", "--help", "--version", "json",
             "text", "34", "-1", "leg_raise=70", "stance=", "low_back_pain", "nerve", "towel", "standing",
             "red_flags", "saddle_numbness", "beginner", "female", "", ",", "=", "--", "-"]

    def random_word(self, chance):
        kind = chance.randrange(6)
        if kind == 0:
            return bytes(chance.randrange(1, 256) for _ in range(chance.randrange(0, 40)))
        word = chance.choice(self.WORDS).encode()
        if kind == 1:
            return word + b"=" + chance.choice(self.WORDS).encode()
        if kind == 2:
            return word + b"," + chance.choice(self.WORDS).encode() + b","
        if kind == 3:
            place = chance.randrange(len(word) + 1)
            return word[:place] + bytes([chance.choice(b"=,-\n\t\x1b%\\'\"\xff0z")]) + word[place:]
        return word

    def test_random_arguments_never_crash_it(self):
        chance = random.Random(4096)
        until = time.monotonic() + 8
        commands = [[self.random_word(chance) for _ in range(chance.randrange(1, 6))] for _ in range(600)]
        outcomes = set()
        for begin in range(0, len(commands), 50):
            if time.monotonic() > until:
                break
            batch = commands[begin:begin + 50]
            for command, done in zip(batch, run_all(batch)):
                outcomes.add(done.returncode)
                self.assertIn(done.returncode, (0, 2), command)
                if done.returncode == 2:
                    self.refused(*(str(word) for word in command), done=done)
                else:
                    self.assertEqual(done.stderr, b"", command)
                    self.assertTrue(done.stdout, command)
        self.assertEqual(outcomes, {0, 2}, "both ends were reached")

    def test_very_long_arguments_are_answered_at_once(self):
        begin = time.monotonic()
        for word in ("x" * 100_000, "low_back_pain," * 7_000, "=" * 100_000, "," * 100_000, "9" * 100_000,
                     "\x07" * 100_000):
            for option in ("--present", "--absent", "--equipment", "--age", "--why", "--list", "--measure",
                           "--emergency-number"):
                self.refused(option, word)
                self.refused(f"{option}={word}")
            self.refused(word)
        many = run("--clear", "--age", "34", "--present", ",".join(["low_back_pain"] * 7_000))
        self.assertEqual(many.returncode, 0)
        self.assertLess(time.monotonic() - begin, 30)


class Output(Case):
    ADVICE = ["--clear", "--age", "34"]

    def test_a_full_disk_is_exit_1(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        for arguments in (self.ADVICE, [*self.ADVICE, "--format", "json"], ["--help"], ["--list", "symptoms"]):
            with open("/dev/full", "wb") as full:
                done = run(*arguments, stdout=full)
            self.assertEqual(done.returncode, 1, arguments)
            self.assertEqual(done.stderr, b"advise: the output could not be written\n")

    def test_a_closed_pipe_is_exit_1(self):
        reader, writer = os.pipe()
        os.close(reader)
        self.assertEqual(run(*self.ADVICE, stdout=writer).returncode, 1)
        os.close(writer)

    def test_no_output_at_all_is_exit_1(self):
        done = subprocess.run(["sh", "-c", 'exec "$0" "$@" >&-', PROGRAM, *self.ADVICE], stderr=subprocess.PIPE,
                              stdin=subprocess.DEVNULL, timeout=60, check=False)
        self.assertEqual(done.returncode, 1)


class Asking(Case):
    """That it asks at a terminal alone; what it asks is held by conversation.py."""

    def test_nothing_is_asked_where_nobody_types(self):
        self.refused("--ask", says="--ask: there is no terminal to ask at")
        self.refused("--ask", "--no-input", says="--ask: --no-input says something else")

    def test_no_input_is_the_same_advice_and_names_what_is_open(self):
        told = ["--age", "34", "--present", "low_back_pain"]
        done = run(*told, "--no-input")
        self.assertEqual((done.returncode, done.stdout), (0, run(*told).stdout))
        self.assertTrue(done.stderr.startswith(b"Not asked: "), done.stderr)
        self.assertNotIn(b"\x1b", done.stdout + done.stderr)


if __name__ == "__main__":
    program.test(sys.modules[__name__])

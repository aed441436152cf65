#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The check-in of examples/advise.cpp: at a terminal, without one, and with a file that is damaged.

    python3 tests/examples/check_in.py [PROGRAM] [TEST...]

Without PROGRAM it is compiled first, with the one line that its head names.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import conversation
import program

BEGIN = ["--clear", "--age", "34", "--sex", "m", "--pain", "3", "--pain-now", "1", "--weeks", "10",
         "--present", "back_of_thigh_tightness,low_back_pain,sits_most_of_the_day"]
GOOD = ["--pain", "3", "--pain-now", "1", "--pain-during", "2", "--pain-next-morning", "1", "--done", "9/10",
        "--overall", "same", "--week", "1"]


class Case(conversation.Case):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.file = os.path.join(self.folder.name, "desk.txt")

    def run_it(self, *options):
        return subprocess.run([conversation.PROGRAM, *options], stdin=subprocess.DEVNULL, capture_output=True, text=True)

    def begin(self):
        done = self.run_it(*BEGIN, "--save", self.file)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(" course=week_1/", self.kept())

    def kept(self):
        return pathlib.Path(self.file).read_text()

    def tell(self, terminal, *typed):
        """Answers the questions of the week in their order."""
        for line in typed:
            terminal.type(line)

    def signs(self, terminal, yes=()):
        """Goes through the pages of signs; which of these items are seen is ticked."""
        seen = []
        for _ in range(60):
            if terminal.code is not None:
                return seen
            self.assert_fits(terminal)
            screen = terminal.screen
            if "\nWhen to stop\n" in screen:
                return seen
            if "0  None of these" in screen:
                ticked = [terminal.number_of(words) for words in yes]
                seen += [words for words in yes if terminal.number_of(words)]
                terminal.type(" ".join(number for number in ticked if number) or "0")
            elif "Still not sure" in screen:
                terminal.type("1")
            else:
                terminal.type("")
        self.fail(f"it asks for ever: {terminal.screen}")


class AtATerminal(Case):
    WORSE = ("6", "", "6", "5", "10", "7", "", "3", "")

    def test_worse_with_a_sign_in_a_leg_is_to_be_seen_today(self):
        self.begin()
        terminal = self.talk("--resume", self.file, "--check-in", "--week", "2")
        self.tell(terminal, *self.WORSE)
        self.assertIn("Which hurt most?", terminal.screen)
        terminal.type("1")
        self.signs(terminal, [r"^low back", r"tightness", "^one leg: tingling", "^a numb patch$", "^pain in a line below the knee",
                              "^numb, tingling or weak: worse"])
        self.assertEqual(terminal.code, 0)
        screen = terminal.screen
        self.assertRegex(screen.splitlines()[0], "(?i)today|same day")
        self.assertIn("Stop the exercises.", screen)
        self.assertRegex(screen, "New since last time:.*below")
        self.assertIn("Show this page to whom you see.", screen)
        self.assertNotIn("Next week", screen)
        self.assertRegex(self.kept(), "course=[^ ]*/stopped/.*history=0/3/[^ ]*,2/6/[^ ]*/stop ")

    def test_a_good_week_asks_each_danger_page_and_goes_one_step_on(self):
        self.begin()
        # The file is minutes old, and all the same the danger signs are asked.
        terminal = self.talk("--resume", self.file, "--check-in", "--week", "1")
        self.tell(terminal, "3", "1", "2", "1", "10", "10", "2", "4 77", "4 7", "0")
        titles = len(terminal.titles)
        self.signs(terminal, [r"^low back", r"^back of the thigh: tight"])
        self.assertEqual(terminal.code, 0)
        for title in ("Right now", "Bladder, bowels and legs"):
            self.assertIn(title, terminal.titles)
        self.assertGreater(len(terminal.titles), titles)
        self.assertIn("Go one step on.", terminal.screen)
        self.assertIn("Worst pain, from the start: 3, 3.", terminal.screen)
        self.assertIn("What you want to do: 5.5 out of 10.", terminal.screen)
        self.assertRegex(self.kept(), "course=week_2/")

    def test_danger_signs_that_were_denied_in_a_talk_of_a_minute_ago_are_asked(self):
        self.run_it(*BEGIN[1:], "--save", self.file, "--no-input")
        self.signs(self.talk("--resume", self.file, "--save", self.file))
        self.assertIn(" bladder_bowels_legs:", self.kept())
        nobody = self.run_it("--resume", self.file, "--check-in", "--no-input", *GOOD)
        self.assertIn("Some questions about danger signs are open", re.sub(r"\s+", " ", nobody.stdout))
        self.run_it(*BEGIN[1:], "--save", self.file + "2", "--no-input")
        self.signs(self.talk("--resume", self.file + "2", "--save", self.file + "2"))
        terminal = self.talk("--resume", self.file + "2", "--check-in", "--week", "1")
        self.tell(terminal, "3", "1", "2", "1", "10", "10", "2", "4 77", "4 7", "0")
        self.signs(terminal, [r"^low back", r"^back of the thigh: tight"])
        for title in ("Right now", "Bladder, bowels and legs"):
            self.assertIn(title, terminal.titles)

    def test_q_leaves_the_file_as_it_was(self):
        self.begin()
        before = self.kept()
        terminal = self.talk("--resume", self.file, "--check-in")
        terminal.type("q")
        self.assertEqual(terminal.code, 2)
        self.assertEqual(self.kept(), before)

    def test_a_file_with_open_questions_comes_to_a_routine_when_they_are_answered(self):
        done = self.run_it(*BEGIN[1:], "--save", self.file, "--no-input")
        self.assertIn("Still to be answered", done.stdout)
        self.assertIn("/stopped/", self.kept())
        terminal = self.talk("--resume", self.file)
        self.signs(terminal)
        self.assertRegex(terminal.screen, r"\n  bridge +.*times")


class WithoutATerminal(Case):
    def test_open_danger_signs_give_no_plan(self):
        self.begin()
        done = self.run_it("--resume", self.file, "--check-in", "--no-input", *GOOD)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Stop the exercises.", done.stdout)
        said = re.sub(r"\s+", " ", done.stdout)
        self.assertIn("Some questions about danger signs are open", said)
        self.assertIn("Still to be answered", said)
        self.assertIn("No exercises until these questions are answered", said)

    def test_a_good_week_and_one_that_hurt(self):
        self.begin()
        done = self.run_it("--resume", self.file, "--check-in", "--no-input", "--clear", *GOOD)
        self.assertIn("Go one step on.", done.stdout)
        self.assertLessEqual(max(map(len, done.stdout.splitlines())), 80)
        red = self.run_it("--resume", self.file, "--check-in", "--no-input", "--clear", "--pain", "3", "--pain-now", "1",
                          "--pain-during", "7", "--pain-next-morning", "1", "--done", "9/10", "--hurt-most", "bridge")
        self.assertIn("Do less for a week.", red.stdout)
        self.assertRegex(red.stdout, "in place of bridge|Leave out: bridge")
        self.assertRegex(self.kept(), "hurt=bridge ")

    def test_a_week_is_kept_once_what_it_comes_to_is_in_its_file(self):
        self.begin()
        before = self.kept()
        week = ["--resume", self.file, "--check-in", "--no-input", "--clear", *GOOD, "--out"]
        lost = self.run_it(*week, os.path.join(self.file, "none"))
        self.assertEqual((lost.returncode, lost.stdout), (2, ""))
        self.assertIn("--out: cannot write", lost.stderr)
        self.assertEqual(self.kept(), before)
        out = self.file + ".txt"
        done = self.run_it(*week, out)
        self.assertEqual((done.returncode, done.stdout), (0, ""))
        self.assertIn("Go one step on.", pathlib.Path(out).read_text())
        self.assertNotEqual(self.kept(), before)

    def test_what_was_stopped_waits_until_somebody_has_looked(self):
        self.begin()
        week = ["--resume", self.file, "--check-in", "--no-input", "--clear"]
        for number in "123":
            done = self.run_it(*week, "--pain", "3", "--pain-now", "1", "--pain-during", "6", "--pain-next-morning", "1",
                               "--week", number)
        self.assertIn("Stop the exercises.", done.stdout)
        self.assertRegex(self.kept(), "course=[^ ]*/stopped/[^ ]*to_be_seen/")
        for number in "45":
            done = self.run_it(*week, *GOOD[:-2], "--week", number)
            self.assertIn("No exercises until somebody has seen you.", done.stdout)
            self.assertIn("nothing says that anybody has", re.sub(r"\s+", " ", done.stdout))
        done = self.run_it(*week, *GOOD[:-2], "--week", "5", "--seen")
        self.assertIn("so begin again with half", re.sub(r"\s+", " ", done.stdout))
        self.assertNotIn("to_be_seen", self.kept())

    def test_between_two_check_ins_it_is_the_course_that_is_shown(self):
        self.begin()
        week = ["--resume", self.file, "--check-in", "--no-input", "--clear", *GOOD[:-2]]
        self.run_it(*week, "--week", "1", "--pain-during", "7")
        shown = self.run_it("--resume", self.file, "--no-input").stdout
        self.assertRegex(shown, r"\n  bridge +8 times +3 days a week\n")
        self.run_it(*week, "--week", "2", "--present", "fever_spinal_pain")
        for more in ([], ["--session"]):
            shown = self.run_it("--resume", self.file, "--no-input", *more).stdout
            self.assertNotIn(" times ", shown)
            self.assertNotIn("bridge", shown)

    def test_a_condition_that_is_told_to_be_over_is_over(self):
        begin = [*BEGIN, "--present", "strain_g1_acute", "--days-since-strain", "60", "--save", self.file]
        self.assertEqual(self.run_it(*begin).returncode, 0)
        self.assertIn(" made_for=plan_fits,strain_g1_acute/", self.kept())
        week = ["--resume", self.file, "--check-in", "--no-input", "--clear", *GOOD[:-2]]
        self.run_it(*week, "--week", "1")
        self.assertIn("strain_g1_acute", self.kept())
        self.run_it(*week, "--week", "2", "--absent", "strain_g1_acute", "--jogs", "yes")
        self.assertNotIn("strain_g1_acute/", self.kept())

    def test_the_worst_pain_is_needed(self):
        self.begin()
        done = self.run_it("--resume", self.file, "--check-in", "--no-input", "--clear", *GOOD[2:])
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("needs --pain", done.stderr)

    def test_worse_is_sent_to_be_seen(self):
        self.begin()
        done = self.run_it("--resume", self.file, "--check-in", "--no-input", "--clear", *GOOD[:-4], "--overall", "worse",
                           "--week", "1")
        self.assertIn("See a doctor or physiotherapist within 7 days", done.stdout)

    def test_a_damaged_file_is_refused(self):
        self.begin()
        whole = self.kept()
        for damaged in (whole.replace("week_1", "week_2"), whole[:-4], whole.replace(" plan=", " plan=x/1")):
            pathlib.Path(self.file).write_text(damaged)
            done = self.run_it("--resume", self.file, "--check-in", "--no-input")
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertEqual(self.kept(), damaged)

    def test_a_file_from_before_there_were_courses_is_taken(self):
        self.begin()
        line = self.kept()
        words = [word for word in line.split() if not re.match("(course|history|plan|made_for|rests_on|sum)=", word)]
        sum_now = 0x811C9DC5
        for letter in " ".join(words).encode():
            sum_now = ((sum_now ^ letter) * 0x01000193) & 0xFFFFFFFF
        pathlib.Path(self.file).write_text(" ".join(words) + f" sum={sum_now:08x}\n")
        done = self.run_it("--resume", self.file, "--check-in", "--no-input", "--clear", *GOOD)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(" course=", self.kept())

    def test_what_goes_together(self):
        self.begin()
        for options, says in ((["--check-in"], "needs --resume"), (["--done", "7/10"], "--check-in"),
                              (["--resume", self.file, "--done", "7"], "7/10"),
                              (["--resume", self.file, "--check-in", "--done", "20/10"], "7/10"),
                              (["--resume", self.file, "--check-in", "--activities", "1,2,3,4"], "up to three"),
                              (["--resume", self.file, "--check-in", "--format", "json"], "--check-in: prints text only")):
            done = self.run_it(*options)
            self.assertEqual(done.returncode, 2)
            self.assertIn(says, done.stderr)


if __name__ == "__main__":
    program.test(conversation)

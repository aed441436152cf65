#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the C interface to what it promises, through the shared library, as a host in another language calls it:
conversations, sessions, check-ins, forms that are the command line program's byte for byte, and anything wrong.

    c_api.py LIBRARY TALK ADVISE
"""

import datetime
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unittest
from ctypes import addressof, byref, c_char, c_int32, c_uint8, create_string_buffer

HERE = pathlib.Path(__file__).resolve().parent
API = HERE.parent.parent / "examples" / "c_api"
sys.path.insert(0, str(API))
import hamstring as h  # noqa: E402

LIBRARY = TALK = ADVISE = None
NOW = datetime.datetime.now(datetime.timezone.utc)
MAN = {"age": 34, "sex": h.MALE, "worst_pain": 3, "since_hours": 8 * 7 * 24}
SMALLEST, GREATEST = -(2**31), 2**31 - 1


def how(days_later=0, **more):
    day = NOW + datetime.timedelta(days=days_later)
    return h.How(now=(day.year, day.month, day.day, day.hour), **more)


def keys_of(talk):
    return [str(item.key) for item in talk.next_page()]


def go_on(talk, yes=(), unsure=(), facts=None, until=None, one=h.NO):
    """Answers page after page; items by their keys. The titles' keys on the way."""
    seen = []
    while (page := talk.next_page()) is not None:
        if until and str(page.key) == until:
            break
        seen.append(str(page.key))
        if page.kind == h.FIELDS:
            wrong = talk.call("answer_facts", byref(h.Facts(**(facts or MAN))))
        elif page.kind == h.ONE:
            wrong = talk.call("tell", page.items[0].item, one)
        elif page.kind == h.NUMBER:
            wrong = talk.call("answer_number", page.page, h.NOT_TOLD)
        else:
            ticked = [(item.item, h.YES) for item in page if str(item.key) in yes]
            ticked += [(item.item, h.UNSURE) for item in page if str(item.key) in unsure]
            if page.names.size and not ticked:  # the page asks which it is
                ticked = [(page.items[0].item, h.YES)]
            wrong = talk.answer(page, ticked)
        assert wrong == 0, (str(page.key), str(LIBRARY.hamstring_fault(wrong, None)))
    return seen


TIGHT = {"thigh_tight"}


def desk_worker():
    talk = h.Talk(LIBRARY)
    go_on(talk, yes={"sits_most_of_the_day"} | TIGHT)
    return talk


def run(*command, typed=None):
    """A program of the project's own, without what is preloaded for this one."""
    env = {name: value for name, value in os.environ.items() if name != "LD_PRELOAD"}
    return subprocess.run(command, input=typed, capture_output=True, text=True, encoding="utf-8", env=env, timeout=120)


class Header(unittest.TestCase):
    def test_each_function_and_struct_is_bound(self):
        text = (API / "hamstring.h").read_text()
        declared = set(re.findall(r"\bhamstring_([a-z_]+)\(", re.sub(r"/\*.*?\*/", "", text, flags=re.S)))
        self.assertEqual(declared, set(h.TAKES))

    def test_it_says_what_it_is(self):
        self.assertRegex(str(LIBRARY.hamstring_version()), r"^\d+\.\d+\.\d+$")
        self.assertRegex(str(LIBRARY.hamstring_edition()), r"^\d{4}-\d\d$")
        self.assertRegex(h.written(LIBRARY.hamstring_knowledge_hash), r"^[0-9a-f]{16}$")
        self.assertEqual(LIBRARY.hamstring_reviewed(), 0)
        self.assertEqual([LIBRARY.hamstring_has_language(i) for i in (-1, 0, 1, 2)], [0, 1, 1, 0])
        self.assertEqual(str(LIBRARY.hamstring_language_tag(h.GERMAN)), "de")
        self.assertEqual(str(LIBRARY.hamstring_language_name(h.GERMAN)), "Deutsch")
        self.assertIn("has checked this edition", h.written(LIBRARY.hamstring_small_print, None))
        self.assertNotIn("has checked", h.written(LIBRARY.hamstring_small_print, how(language=h.GERMAN)))


class Conversation(unittest.TestCase):
    def test_a_desk_worker_ends_with_a_routine(self):
        talk = desk_worker()
        stands = talk.stands()
        self.assertEqual((stands.urgency, stands.over, stands.ready, stands.too_young), (h.SELF_CARE, 1, 1, 0))
        self.assertGreaterEqual(stands.exercises, 3)
        self.assertEqual(len(talk.routine()), stands.exercises)
        self.assertEqual(talk.says("headline", None), "Look after it yourself")
        self.assertTrue(str(LIBRARY.hamstring_action(talk.bytes, None)).endswith("."))
        self.assertEqual(talk.says("so_far", None), "")
        self.assertIn('"section":"today"', talk.says("screen", None))

    def test_numbness_between_the_legs_is_an_emergency_within_four_pages_and_can_be_taken_back(self):
        talk = h.Talk(LIBRARY)
        seen = go_on(talk, yes={"numb_between_legs"})
        self.assertLessEqual(len(seen), 4)
        self.assertEqual(talk.stands().urgency, h.EMERGENCY)
        self.assertEqual(talk.stands().over, 1)
        self.assertEqual(talk.stands().exercises, 0)
        self.assertEqual(talk.call("undo"), 1)
        page = talk.next_page()
        self.assertEqual(str(page.key), seen[-1])
        left = {str(item.key): item.left for item in page}
        self.assertEqual(left["numb_between_legs"], h.YES)
        self.assertLess(talk.stands().urgency, h.EMERGENCY)
        go_on(talk)
        self.assertEqual(talk.stands().urgency, h.SELF_CARE)

    def test_not_sure_about_it_is_seen_today_at_least(self):
        talk = h.Talk(LIBRARY)
        go_on(talk, unsure={"numb_between_legs"}, one=h.UNSURE)
        self.assertGreaterEqual(talk.stands().urgency, h.SAME_DAY)
        self.assertEqual(talk.stands().exercises, 0)

    def test_who_is_not_sure_is_told_how_to_tell(self):
        talk = h.Talk(LIBRARY)
        while (page := talk.next_page()).kind != h.ONE:
            ticked = [(item.item, h.UNSURE) for item in page if str(item.key) == "numb_between_legs"]
            if page.kind == h.FIELDS:
                talk.call("answer_facts", byref(h.Facts(**MAN)))
            else:
                talk.answer(page, ticked)
        self.assertIn("  - ", h.written(LIBRARY.hamstring_how_to_tell, page.items[0].item, None))
        self.assertEqual(LIBRARY.hamstring_tell(talk.bytes, page.items[0].item + 1, h.NO), -3)
        self.assertEqual(LIBRARY.hamstring_tell(talk.bytes, page.items[0].item, h.OPEN), -4)

    def test_a_young_person_is_too_young(self):
        talk = h.Talk(LIBRARY)
        self.assertEqual(talk.call("answer_facts", byref(h.Facts(age=15))), 0)
        self.assertEqual(talk.stands().too_young, 1)
        self.assertEqual(talk.stands().exercises, 0)

    def test_thoughts_of_ending_ones_life_are_a_crisis(self):
        talk = h.Talk(LIBRARY)
        go_on(talk, yes={"thoughts_of_dying"})
        self.assertEqual(talk.stands().crisis, 1)
        self.assertIn("0800 1", talk.says("write", h.TEXT, how(crisis_line="0800 1")))

    def test_review_change_and_what_it_changes(self):
        talk = desk_worker()
        before = talk.copy()
        lines = talk.review()
        self.assertIn("34; male; worst pain 3; for 8 weeks", lines[0][2])
        place = [page for page, _, answers in lines if answers.startswith("none of")][2]
        self.assertEqual(talk.call("reopen", place), 0)
        page = talk.next_page()
        self.assertEqual((page.page, page.reason), (place, 3))
        go_on(talk, yes={str(page.items[0].key)})
        self.assertNotEqual(talk.review(), lines)
        self.assertEqual(talk.says("change", talk.bytes, None), "")
        self.assertNotEqual(h.written(LIBRARY.hamstring_change, before.bytes, talk.bytes, None), "")
        self.assertTrue(talk.says("why", place, None))

    def test_what_is_wrong_is_said_and_nothing_changes(self):
        talk = h.Talk(LIBRARY)
        before = bytes(talk.bytes)
        for told in ({}, {**MAN, "age": 300}, {**MAN, "worst_pain": 11}, {**MAN, "pain_now": 9}, {**MAN, "sex": h.NOT_TOLD}):
            wrong = talk.call("answer_facts", byref(h.Facts(**told)))
            self.assertGreater(wrong, 0, told)
            self.assertTrue(str(LIBRARY.hamstring_fault(wrong, None)))
            self.assertTrue(str(LIBRARY.hamstring_fault(wrong, how(language=h.GERMAN))))
        self.assertEqual(bytes(talk.bytes), before)
        talk.call("answer_facts", byref(h.Facts(**MAN)))
        page = talk.next_page()
        before = bytes(talk.bytes)
        first = page.items[0].item
        self.assertGreater(talk.answer(page, [], others_no=False), 0)
        self.assertGreater(talk.answer(page, [(first, h.NO)], others_no=False), 0)
        self.assertGreater(talk.answer(page, [(first, h.NO), (first, h.YES)]), 0)
        for ticked in ([(first, h.OPEN)], [(first, 4)], [(-1, h.YES)], [(GREATEST, h.YES)]):
            self.assertRaises(h.Refused, talk.answer, page, ticked)
        self.assertEqual(bytes(talk.bytes), before)

    def test_only_the_page_that_is_asked_is_answered(self):
        talk = h.Talk(LIBRARY)
        go_on(talk, until="bladder_bowels_legs")
        asked = talk.next_page()
        before = bytes(talk.bytes)
        for page in list(range(-2, 60)) + [SMALLEST, GREATEST]:
            if page != asked.page:
                self.assertEqual(LIBRARY.hamstring_answer(talk.bytes, page, None, 0, 1), -3, page)
            self.assertEqual(LIBRARY.hamstring_answer_number(talk.bytes, page, 3), -3, page)
        self.assertEqual(LIBRARY.hamstring_answer_facts(talk.bytes, byref(h.Facts(**MAN))), -3)
        self.assertEqual(bytes(talk.bytes), before)

    def test_durations_are_read(self):
        for text, hours in ((b"3 days", 72), (b"8 weeks", 1344), (b"2 years", 17532), (b"", -1), (b"often", -1), (b"-3 days", -1)):
            self.assertEqual(LIBRARY.hamstring_read_duration(text, len(text)), hours, text)


class Kept(unittest.TestCase):
    def test_a_line_keeps_a_talk(self):
        talk = desk_worker()
        line = talk.says("save", how())
        again = h.Talk(LIBRARY).resume(line, how())
        self.assertEqual(again.review(), talk.review())
        self.assertEqual(again.says("write", h.REPORT, None), talk.says("write", h.REPORT, None))
        self.assertEqual(again.call("days_since_saved", how(3)), 3)
        self.assertEqual(LIBRARY.hamstring_days_since_saved(talk.bytes, how(3)), h.NOT_TOLD)

    def test_danger_signs_are_asked_again_after_days(self):
        line = desk_worker().says("save", how())
        self.assertIsNone(h.Talk(LIBRARY).resume(line, how()).next_page())
        later = h.Talk(LIBRARY).resume(line, how(3))
        self.assertIsNotNone(later.next_page())
        self.assertEqual(later.stands().exercises, 0)
        unknown = h.Talk(LIBRARY).resume(line, None)
        self.assertIsNotNone(unknown.next_page())

    def test_a_damaged_line_is_refused_and_the_talk_stays(self):
        talk = desk_worker()
        line = talk.says("save", how())
        before = bytes(talk.bytes)
        for damaged in ("", "x", line[:-1], line.replace("34", "35"), line + "x", line.replace("hamstring1", "hamstring9")):
            text = damaged.encode()
            self.assertEqual(LIBRARY.hamstring_resume(talk.bytes, talk.size, text, len(text), how()), -5)
        self.assertEqual(bytes(talk.bytes), before)

    def test_a_report_goes_in_and_out(self):
        report = desk_worker().says("write", h.REPORT, None)
        talk = h.Talk(LIBRARY).begin_with(report)
        self.assertEqual(talk.says("write", h.REPORT, None), report)
        before = bytes(talk.bytes)
        for wrong in ("", "{", '{"age": "34"}', '{"present": ["nothing_of_the_kind"]}', "[]"):
            text = wrong.encode()
            self.assertEqual(LIBRARY.hamstring_begin_with(talk.bytes, talk.size, text, len(text)), -6)
        self.assertEqual(bytes(talk.bytes), before)


class Forms(unittest.TestCase):
    NAMES = {h.MARKDOWN: "markdown", h.JSON: "json", h.HTML: "html", h.LETTER: "letter", h.ICS: "ics", h.FHIR: "fhir"}

    def people(self):
        yield desk_worker()
        for yes in ({"numb_between_legs"}, {"fever_or_shivers"}, {"thoughts_of_dying"}):
            talk = h.Talk(LIBRARY)
            go_on(talk, yes=yes)
            yield talk
        talk = h.Talk(LIBRARY)
        go_on(talk, yes={"low_back", "leg_tingles"}, facts={**MAN, "age": 66, "sex": h.FEMALE})
        yield talk

    def test_each_form_is_what_the_program_prints(self):
        with tempfile.TemporaryDirectory() as folder:
            for number, talk in enumerate(self.people()):
                kept = pathlib.Path(folder) / f"{number}.txt"
                kept.write_text(talk.says("save", how()))
                for language, tag in ((h.ENGLISH, "en"), (h.GERMAN, "de")):
                    asked = how(language=language, emergency_number="112", crisis_line="116 123")
                    # The program's object does not say how old the knowledge is.
                    without_day = h.How(language, None, "112", "116 123")
                    for form, name in self.NAMES.items():
                        with self.subTest(number=number, language=tag, form=name):
                            done = run(ADVISE, "--resume", kept, "--no-input", "--format", name, "--language", tag,
                                       "--emergency-number", "112", "--crisis-line", "116 123")
                            self.assertEqual(done.returncode, 0, done.stderr)
                            mine = talk.says("write", form, without_day if form == h.JSON else asked).replace("\r\n", "\n")
                            self.assertEqual(mine.rstrip("\n"), done.stdout.replace("\r\n", "\n").rstrip("\n"))

    def test_the_text_is_the_programs_but_for_its_own_lines(self):
        talk = desk_worker()
        text = talk.says("write", h.TEXT, how(asking_is_over=1))
        details = talk.says("write", h.DETAILS, how(asking_is_over=1))
        self.assertTrue(text.startswith("Look after it yourself\n"))
        self.assertGreater(len(details), 3 * len(text))
        self.assertLessEqual(max(map(len, details.splitlines())), 80)

    def test_paper_needs_a_day(self):
        talk = desk_worker()
        for form in (h.HTML, h.LETTER, h.ICS):
            self.assertEqual(talk.says("write", form, None), "")
            self.assertEqual(talk.says("write", form, h.How(now=(2026, 13, 1, 0))), "")
        self.assertEqual(talk.says("write", -1, None), "")
        self.assertEqual(talk.says("write", 9, None), "")

    def test_pictures_are_of_exercises(self):
        exercise = next(number for number, key, _ in desk_worker().routine() if key == "lying_towel_stretch")
        plain = h.written(LIBRARY.hamstring_picture, exercise, 0, 0, 0, None)
        self.assertTrue(plain.startswith("<svg") and plain.rstrip().endswith("</svg>"))
        looks = {h.written(LIBRARY.hamstring_picture, exercise, *look, None)
                 for look in ((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1))}
        self.assertEqual(len(looks), 4)
        self.assertEqual(h.written(LIBRARY.hamstring_picture, -1, 0, 0, 0, None), "")
        self.assertEqual(h.written(LIBRARY.hamstring_picture, GREATEST, 0, 0, 0, None), "")


class Sessions(unittest.TestCase):
    def test_a_session_is_played_to_its_end_as_the_program_lists_it(self):
        talk = desk_worker()
        session = h.Session(talk)
        cues, at = [], 0
        while (step := session.step()).ended_by == 0:
            if step.into == 0:
                cues.append(session.says("session_cue", 0, None))
                self.assertLessEqual(len(session.says("session_cue", 20, None)), 20)
                for which in range(step.calls):
                    call = h.Call()
                    self.assertEqual(session.call("session_call", which, byref(call)), 0)
                    self.assertTrue(0 <= call.at <= step.takes)
                    if not call.begins:
                        self.assertTrue(session.says("session_call_says", which, None))
            at += 1
            session.call("session_tick", 1)
            self.assertLess(at, 3600)
        self.assertEqual((step.ended_by, step.remaining, at), (1, 0, talk.stands().session_seconds))
        with tempfile.TemporaryDirectory() as folder:
            kept = pathlib.Path(folder) / "kept.txt"
            kept.write_text(talk.says("save", how()))
            listed = " ".join(run(ADVISE, "--resume", kept, "--no-input", "--session").stdout.split())
        for cue in cues:
            for part in re.split(r"(?<=[.!?]) ", cue):
                self.assertIn(part, listed)
        self.assertTrue(session.says("session_before", None))
        self.assertIn("minutes", session.says("session_after", None))

    def test_pause_skip_too_hard_pain_and_leaving(self):
        session = h.Session(desk_worker())
        session.call("session_pause")
        session.call("session_tick", 100)
        self.assertEqual((session.step().elapsed, session.step().paused), (0, 1))
        session.call("session_go_on")
        first = session.step().exercise
        session.call("session_skip")
        self.assertNotEqual(session.step().exercise, first)
        remaining = session.step().remaining
        hard = session.step().exercise
        easier = session.call("session_too_hard")
        self.assertTrue(session.step().exercise != hard if easier else session.step().remaining < remaining)
        self.assertEqual(session.call("session_hurts", 2), 0)
        self.assertEqual(session.call("session_hurts", 4), 1)
        self.assertEqual(session.call("session_hurts", 8), 2)
        self.assertEqual(session.step().ended_by, 3)
        other = h.Session(desk_worker())
        other.call("session_leave")
        self.assertEqual(other.step().ended_by, 2)

    def test_a_stop_sign_ends_it_and_is_told(self):
        talk = desk_worker()
        session = h.Session(talk)
        signs = dict((question, sign) for sign, question in session.signs())
        self.assertGreater(len(signs), 10)
        chest = next(sign for question, sign in signs.items() if "chest" in question.lower())
        session.call("session_stop", chest, talk.bytes)
        self.assertEqual(session.step().ended_by, 4)
        # Nothing is said of tomorrow then.
        self.assertEqual(session.says("session_after", None), "")
        self.assertEqual(talk.stands().urgency, h.EMERGENCY)
        for wrong in (-1, 100, SMALLEST, GREATEST):
            self.assertEqual(LIBRARY.hamstring_session_stop(session.bytes, wrong, talk.bytes), -4)

    def test_without_a_routine_there_is_none(self):
        talk = h.Talk(LIBRARY)
        go_on(talk, yes={"numb_between_legs"})
        with self.assertRaises(h.Refused) as refused:
            h.Session(talk)
        self.assertEqual(refused.exception.code, -7)


class CheckIns(unittest.TestCase):
    def week(self, told, yes=()):
        talk = desk_worker()
        talk.call("begin_course")
        line = talk.says("save", how())
        later = h.Talk(LIBRARY).resume(line, how(7))
        later.call("check_in_begin", byref(told), how(7))
        pages = go_on(later, yes=set(yes) | TIGHT)
        return talk, later, pages

    def check(self, talk, told):
        checked = h.Checked()
        text = create_string_buffer(1 << 16)
        size = LIBRARY.hamstring_check_in(talk.bytes, byref(told), how(7), byref(checked), text, len(text))
        self.assertGreater(size, 0)
        return checked, text.value.decode()

    def test_a_good_week_goes_on(self):
        told = h.Told(worst_pain=2, during=1, next_morning=1, planned=5, done=5, overall=1)
        _, later, pages = self.week(told)
        self.assertIn("bladder_bowels_legs", pages)
        self.assertIn("where_it_is", pages)
        checked, text = self.check(later, told)
        self.assertIn(checked.decision, (0, 1, 2))
        self.assertEqual(checked.urgency, h.SELF_CARE)
        self.assertIn("Worst pain, from the start: 3, 2.", text)
        self.assertEqual(later.stands().check_ins, 1)
        self.assertEqual(later.stands().to_be_seen, 0)

    def test_who_was_sent_is_to_be_asked_whether_anybody_has_looked(self):
        for begins in (False, True):
            talk = h.Talk(LIBRARY)
            go_on(talk, unsure={"numb_between_legs"}, one=h.UNSURE)
            if begins:
                talk.call("begin_course")
            later = h.Talk(LIBRARY).resume(talk.says("save", how()), how(7))
            self.assertEqual(later.stands().to_be_seen, 1)

    def test_a_new_sign_is_an_emergency_and_asks_nothing_more(self):
        told = h.Told(worst_pain=2)
        _, later, _ = self.week(told, yes={"numb_between_legs"})
        checked, _ = self.check(later, told)
        self.assertEqual(checked.urgency, h.EMERGENCY)
        self.assertEqual(later.stands().exercises, 0)

    def test_open_pages_and_too_little_room_change_nothing(self):
        told = h.Told(worst_pain=2)
        talk = desk_worker()
        talk.call("begin_course")
        later = h.Talk(LIBRARY).resume(talk.says("save", how()), how(7))
        later.call("check_in_begin", byref(told), how(7))
        self.assertEqual(LIBRARY.hamstring_check_in(later.bytes, byref(told), how(7), None, None, 0), 0)
        go_on(later, yes=TIGHT)
        before = bytes(later.bytes)
        room = create_string_buffer(10)
        self.assertGreater(LIBRARY.hamstring_check_in(later.bytes, byref(told), how(7), None, room, 10), 10)
        self.assertEqual(bytes(later.bytes), before)

    def test_without_the_worst_pain_there_is_no_check_in(self):
        talk = desk_worker()
        for told in (h.Told(), h.Told(worst_pain=11), h.Told(worst_pain=2, overall=9), h.Told(worst_pain=2, why_fewer=99),
                     h.Told(worst_pain=2, worst=1000), h.Told(worst_pain=2, overall=SMALLEST)):
            self.assertEqual(LIBRARY.hamstring_check_in_begin(talk.bytes, byref(told), how()), -4)

    GOOD = dict(worst_pain=2, during=1, next_morning=1, planned=5, done=4, overall=1)

    def test_danger_signs_are_asked_again_in_a_talk_that_was_never_kept(self):
        talk = desk_worker()
        talk.call("check_in_begin", byref(h.Told(**self.GOOD)), how())
        self.assertEqual(LIBRARY.hamstring_check_in(talk.bytes, byref(h.Told(**self.GOOD)), how(), None, None, 0), 0)
        self.assertIn("bladder_bowels_legs", go_on(talk, yes=TIGHT))
        # Nor is an answer of before the check-in taken back to.
        while LIBRARY.hamstring_undo(talk.bytes) == 1:
            pass
        self.assertEqual(LIBRARY.hamstring_check_in(talk.bytes, byref(h.Told(**self.GOOD)), how(), None, None, 0), 0)
        self.assertIn("bladder_bowels_legs", go_on(talk, yes=TIGHT))

    def test_it_has_to_be_opened_and_counts_once(self):
        told = h.Told(**self.GOOD)
        talk = desk_worker()
        talk.call("begin_course")
        room = create_string_buffer(1 << 16)
        self.assertEqual(LIBRARY.hamstring_check_in(talk.bytes, byref(told), how(7), None, room, len(room)), 0)
        _, later, _ = self.week(told)
        self.check(later, told)
        self.assertEqual(LIBRARY.hamstring_check_in(later.bytes, byref(told), how(7), None, room, len(room)), 0)
        self.assertEqual(later.stands().check_ins, 1)

    def test_opened_twice_it_is_no_older(self):
        talk = desk_worker()
        talk.call("begin_course")
        facts, then = h.Facts(), h.Facts()
        talk.call("facts_told", byref(then))
        later = h.Talk(LIBRARY).resume(talk.says("save", how()), how(7))
        for _ in range(2):
            later.call("check_in_begin", byref(h.Told(**self.GOOD)), how(7))
        later.call("facts_told", byref(facts))
        self.assertEqual(facts.since_hours, then.since_hours + 7 * 24)

    def test_numbers_that_cannot_be_are_refused(self):
        talk = desk_worker()
        before = bytes(talk.bytes)
        for name, number in (("pain_now", 11), ("during", -2), ("next_morning", 99), ("planned", 0), ("planned", -5), ("done", 6), ("done", -3),
                             ("seen", 2), ("seen", SMALLEST), ("during", GREATEST)):
            told = h.Told(**{**self.GOOD, name: number})
            self.assertEqual(LIBRARY.hamstring_check_in_begin(talk.bytes, byref(told), how()), -4, (name, number))
        self.assertEqual(bytes(talk.bytes), before)

    def test_after_a_stop_sign_the_next_session_waits_until_somebody_has_looked(self):
        talk = desk_worker()
        session = h.Session(talk)
        dizzy, = [sign for sign, question in session.signs() if "dizzy" in question]
        session.call("session_stop", dizzy, talk.bytes)
        go_on(talk, yes=TIGHT)
        for kept in (talk, h.Talk(LIBRARY).resume(talk.says("save", how()), how(0))):
            stands = kept.stands()
            self.assertEqual((stands.urgency, stands.exercises, stands.to_be_seen), (h.CLINICIAN_DAYS, 0, 1))
            with self.assertRaises(h.Refused):
                h.Session(kept)

    def test_pain_that_says_stop_lets_no_session_begin(self):
        session = h.Session(desk_worker(), pain_now=6)
        self.assertEqual(session.step().ended_by, 3)

    def test_a_stop_sign_closes_an_open_check_in(self):
        told = h.Told(**self.GOOD)
        talk, later, _ = self.week(told)
        session = h.Session(talk)
        session.call("session_stop", session.signs()[0][0], later.bytes)
        go_on(later)
        self.assertEqual(LIBRARY.hamstring_check_in(later.bytes, byref(told), how(7), None, None, 0), 0)
        self.assertEqual(later.stands().course, 1)

    def test_the_reasons_for_fewer_sessions(self):
        says = []
        while text := str(LIBRARY.hamstring_why_fewer(len(says) + 1, None)):
            says.append(text)
        self.assertGreaterEqual(len(says), 4)
        self.assertEqual(str(LIBRARY.hamstring_why_fewer(0, None)), "")


class Wrong(unittest.TestCase):
    def test_bytes_that_are_no_talk_are_refused(self):
        talk = desk_worker()
        plain = bytes(talk.bytes)
        bytes_of = (c_uint8 * talk.size).from_buffer(talk.bytes)
        session = h.Session(talk)
        page = h.Page()
        for place in range(talk.size):
            bytes_of[place] ^= 1 << (place % 8)
            self.assertEqual(LIBRARY.hamstring_next_page(talk.bytes, None, byref(page)), -1, place)
            bytes_of[place] ^= 1 << (place % 8)
        self.assertEqual(bytes(talk.bytes), plain)
        bytes_of_session = (c_uint8 * session.size).from_buffer(session.bytes)
        for place in range(session.size):
            bytes_of_session[place] ^= 0x80
            self.assertEqual(LIBRARY.hamstring_session_tick(session.bytes, 1), -2, place)
            bytes_of_session[place] ^= 0x80
        self.assertEqual(LIBRARY.hamstring_session_tick(session.bytes, 1), 0)

    def test_each_function_refuses_null_and_random_bytes(self):
        draw = random.Random(1)
        for name, takes in h.TAKES.items():
            function = getattr(LIBRARY, "hamstring_" + name)
            for _ in range(30):
                junk = (c_uint8 * 8192)(*draw.randbytes(8192))
                given = []
                for each in takes:
                    if each is c_int32:
                        given.append(draw.choice((SMALLEST, -1, 0, 1, 5, 1000, GREATEST)))
                    elif each is h.c_size_t:
                        given.append(0)
                    elif each is h.c_void_p:
                        given.append(draw.choice((None, addressof(junk))))
                    elif each is h.c_char_p:
                        given.append(draw.choice((None, b"junk")))
                    else:
                        given.append(None)
                answer = function(*given)
                if name in ("next_page", "stands", "urgency", "undo", "save", "answer", "session_step", "check_in"):
                    self.assertLessEqual(answer, 0, name)

    def test_too_few_bytes_for_a_talk_are_refused(self):
        for size in (0, 1, LIBRARY.hamstring_talk_size() - 1):
            room = create_string_buffer(LIBRARY.hamstring_talk_size())
            self.assertEqual(LIBRARY.hamstring_begin(room, size), -1)
            self.assertEqual(room.raw, bytes(len(room.raw)))

    def test_a_text_never_goes_beyond_its_room_and_ends_with_a_letter(self):
        talk = desk_worker()
        asked = how(language=h.GERMAN)
        whole = talk.says("headline", asked) and talk.says("write", h.TEXT, asked)
        size = len(whole.encode())
        for room in list(range(0, 400)) + [size - 1, size, size + 1, size + 2]:
            guarded = (c_char * (room + 16)).from_buffer_copy(b"#" * (room + 16))
            self.assertEqual(LIBRARY.hamstring_write(talk.bytes, h.TEXT, asked, guarded, room), size)
            raw = guarded.raw
            self.assertEqual(raw[room:], b"#" * 16, room)
            if room == 0:
                continue
            end = raw.index(b"\0")
            self.assertLess(end, room)
            text = raw[:end].decode()  # whole letters only
            self.assertTrue(whole.startswith(text))
            self.assertGreaterEqual(len(text.encode()), min(size, room - 1) - 3)


class InC(unittest.TestCase):
    def test_the_program_in_c_advises(self):
        done = run(TALK, "112", typed="34\nm\n3\n8 weeks\n" + "n\n" * 400)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("\nLook after it yourself\n", done.stdout)

    def test_it_ends_in_an_emergency_at_the_first_yes(self):
        done = run(TALK, "112", typed="34\nm\n3\n8 weeks\n" + "n\n" * 7 + "y\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("112", done.stdout)
        self.assertIn("emergency", done.stdout.lower())

    def test_an_ended_input_gives_no_advice(self):
        for typed in ("", "34\n", "34\nm\n3\n8 weeks\nn\nn\n", "34\nm\n3\n8 weeks\n" + "\n" * 50):
            done = run(TALK, typed=typed)
            self.assertEqual(done.returncode, 2)
            self.assertNotIn("Look after", done.stdout)


if __name__ == "__main__":
    LIBRARY, TALK, ADVISE = h.load(sys.argv[1]), sys.argv[2], sys.argv[3]
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])

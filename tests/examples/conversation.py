#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The conversation that examples/advise.cpp holds, on a terminal of 24 lines of 80 columns.

    python3 tests/examples/conversation.py [PROGRAM] [TEST...]

Items are found by their words on the screen, so that a table may put them on other pages. Without PROGRAM
it is compiled first, with the one line that its head names.
"""

import fcntl
import os
import pathlib
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import unittest

sys.dont_write_bytecode = True
import program

PROGRAM = ""
LINES, COLUMNS = 24, 80

CHOICES = ("I have no more questions.", "r change an answer")


class Terminal:
    """The program on a pseudo-terminal. `screen` is what it has written since the last key."""

    def __init__(self, *arguments, environment=None, output=None, lines=LINES):
        settings = {"PATH": os.environ["PATH"], "TERM": "xterm", "PAGER": "cat", **(environment or {})}
        self.folder = tempfile.mkdtemp()
        try:
            self.process, self.master = pty.fork()
        except OSError as error:
            raise unittest.SkipTest(f"this machine gives no terminals: {error}") from error
        if self.process == 0:
            os.chdir(self.folder)
            if output:
                os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), 1)
            # The size and the echo are set before the program looks at them.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, COLUMNS, 0, 0))
            mode = termios.tcgetattr(0)
            mode[3] &= ~termios.ECHO
            termios.tcsetattr(0, termios.TCSANOW, mode)
            os.execve(PROGRAM, [PROGRAM, *arguments], settings)
        self.raw = ""
        self.screen = ""
        self.titles = []
        self.code = None
        self.look()

    def look(self):
        """Reads up to the next prompt, or to the end."""
        heard = b""
        while not heard.endswith(b"> "):
            if not select.select([self.master], [], [], 30)[0]:
                raise AssertionError(f"it says nothing more after {heard!r}")
            try:
                piece = os.read(self.master, 65536)
            except OSError:
                piece = b""
            if not piece:
                self.code = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
                break
            heard += piece
        self.raw = heard.decode().replace("\r\n", "\n")
        self.screen = re.sub("\x1b\\[[0-9;]*m", "", self.raw)
        title = re.search(r"^(Step \d+ of about \d+|Change): (.*?)(  .*)?$", self.screen, re.M)
        if title:
            self.titles.append(title[2].strip())

    def type(self, line):
        os.write(self.master, line.encode() + b"\n")
        self.look()

    def items(self):
        """What is to be ticked: number -> words."""
        listed = {}
        for line in self.screen.splitlines():
            for number, words in re.findall(r"(?:^| ) ?([1-9]\d?)  (\S.*?)(?=  +\d+  |$)", line):
                listed[number] = words.strip()
        return listed

    def number_of(self, words):
        """The number of the item with these words; nothing where the screen does not show it."""
        found = [number for number, says in self.items().items() if re.search(words, says, re.I)]
        return found[0] if found else None

    def over(self):
        return self.code is not None or any(choice in self.screen for choice in CHOICES)

    def close(self):
        if self.code is None:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self.master)
        left = os.listdir(self.folder)
        for name in left:
            os.remove(os.path.join(self.folder, name))
        os.rmdir(self.folder)
        return left


class Person:
    """What somebody answers: facts, what is true, what they are not sure about, and what how-to-tell shows."""

    def __init__(self, age="34", sex="m", pain="3", since="8 weeks", now="", yes=(), unsure=(), tell="3", numbers=None):
        self.facts = {"How old": age, "Sex:": sex, "Worst pain": pain, "For how long": since, "Pain right now": now}
        self.yes, self.unsure, self.tell = yes, unsure, tell
        # What is typed on a page of one number, by words of its question; nothing on the others.
        self.numbers = numbers or {}

    def reply(self, terminal):
        screen = terminal.screen
        for question, typed in self.facts.items():
            if question in screen.splitlines()[-1]:
                return typed
        if "Still not sure" in screen:
            return self.tell
        if "Enter if you are not sure" in screen:
            return next((typed for words, typed in self.numbers.items() if words in screen), "")
        if "0  None of these" in screen:
            ticked = [terminal.number_of(words) for words in self.yes]
            doubted = [terminal.number_of(words) for words in self.unsure]
            typed = [number for number in ticked if number] + ["?" + number for number in doubted if number]
            return " ".join(typed) or "0"
        # The start, the offer of advice, and the review are left by Enter alone.
        assert re.search("Enter to start|Enter  ask on|Enter for advice|Enter to go on", screen), screen
        return ""


# Their words in the table, however it goes on.
TIGHT = r"back of the thigh.*tight|tight.*back of the thigh|tight hamstring"
LOW_BACK = r"^low back"
SADDLE = r"between the legs|saddle"
SITS = r"^I sit .*hours"
CANCER = r"^cancer"
NIGHT = r"pain all night|all night"
SMOKING = r"smoking ever"
SMOKED = r"^I smoke"
STRAINED = r"^I once strained"
WHEELCHAIR = r"^I use a wheelchair"
BIRTH = r"gave birth in the last year"
LONGER_AGO = r"^Gave birth longer ago"
# The pages that only choose exercises, and are opened by an answer or an age.
CHOOSING = {"Since the strain", "The weeks since the birth", "The check after the birth", "In the wheelchair", "Rising from a chair"}


class Case(unittest.TestCase):
    def talk(self, *arguments, **more):
        terminal = Terminal(*arguments, **more)
        self.addCleanup(terminal.close)
        return terminal

    def assert_fits(self, terminal):
        """A page is at most 20 lines of 80 columns, the prompt included."""
        if terminal.over():
            return
        lines = terminal.screen.strip("\n").split("\n")
        self.assertLessEqual(max(map(len, lines)), COLUMNS, terminal.screen)
        self.assertLessEqual(len(lines), 20, terminal.screen)

    def go(self, terminal, person, until=lambda terminal: False):
        """Answers page after page, to the result or until something is on the screen."""
        for _ in range(100):
            self.assert_fits(terminal)
            if terminal.over() or until(terminal):
                return terminal
            terminal.type(person.reply(terminal))
        self.fail(f"it asks for ever: {terminal.titles}")

    def go_to(self, terminal, person, words):
        """Answers until an item with these words is on the screen; its number."""
        self.go(terminal, person, lambda at: at.number_of(words) and "0  None of these" in at.screen)
        number = terminal.number_of(words)
        self.assertTrue(number, f"nothing is asked about {words}: {terminal.titles}")
        return number

    def headline(self, *options):
        """The first line of the advice for these options."""
        done = subprocess.run([PROGRAM, *options], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
        return done.stdout.splitlines()[0]

    def question(self, flag):
        done = subprocess.run([PROGRAM, "--list", "red_flags"], stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, check=True)
        return dict(line.split("\t") for line in done.stdout.splitlines())[flag]


class Pages(Case):
    def test_a_desk_worker_gets_advice_after_few_pages(self):
        terminal = self.talk()
        self.assertIn("16 and over", terminal.screen)
        self.assertIn("leaves this machine", terminal.screen)
        person = Person(yes=[TIGHT, SITS])
        self.go(terminal, person, lambda at: "I can advise you now" in at.screen)
        self.assertIn("I can advise you now", terminal.screen)
        self.assertLessEqual(len(set(terminal.titles)), 13, terminal.titles)
        terminal.type("b")
        self.assertIn("you answered", terminal.screen)
        terminal.type(person.reply(terminal))
        terminal.type("a")
        self.assertIn("Enter for advice", terminal.screen)
        self.assertIn("34; male; worst pain 3; for 8 weeks", terminal.screen)
        self.assertIn("none of ", terminal.screen)
        self.go(terminal, person)
        self.assertIn(self.headline("--clear", "--age", "34", "--pain", "3", "--weeks", "8"), terminal.screen)
        self.assertIn("\nWhen to stop\n", terminal.screen)
        terminal.type("q")
        self.assertEqual(terminal.code, 0)

    def test_steps_are_counted_and_never_past_their_number(self):
        terminal = self.talk()
        person = Person(yes=[TIGHT])
        steps = []

        def seen(at):
            found = re.search(r"Step (\d+) of about (\d+): ", at.screen)
            if found:
                steps.append((int(found[1]), int(found[2])))
            return "Check your answers" in at.screen
        self.go(terminal, person, seen)
        pages = sorted(set(steps))
        self.assertEqual([step for step, _ in pages], list(range(1, len(pages) + 1)))
        for step, about in pages:
            self.assertLessEqual(step, about)
        self.assertEqual(pages[-1][0], pages[-1][1])

    def test_numbness_between_the_legs_is_an_emergency_at_once(self):
        terminal = self.talk()
        number = self.go_to(terminal, Person(age="39", sex="f", pain="5", since="5 days"), SADDLE)
        self.assertLessEqual(len(set(terminal.titles)), 3, terminal.titles)
        page = terminal.items()
        terminal.type(number)
        self.assertTrue(terminal.screen.startswith(self.headline("--present", "saddle_numbness")), terminal.screen)
        self.assertIn("I have no more questions.", terminal.screen)
        terminal.type("")
        self.assertIsNone(terminal.code, "an empty line chooses nothing")
        terminal.type("u")
        self.assertEqual(terminal.items(), page, "undo shows the page again")
        self.assertIn(f"you answered: {number}", terminal.screen)
        terminal.type("0")
        self.assertNotIn("I have no more questions.", terminal.screen)

    def test_not_sure_is_told_how_to_tell_and_then_seen_today(self):
        terminal = self.talk()
        person = Person(age="45", sex="f", pain="5", since="2 weeks", yes=[LOW_BACK])
        number = self.go_to(terminal, person, SADDLE)
        terminal.type("?" + number)
        self.assertIn("Still not sure", terminal.screen)
        asked = " ".join(terminal.screen.replace("  - ", "").split())
        self.assertIn(self.question("saddle_numbness"), asked)
        self.assert_fits(terminal)
        terminal.type("")
        self.assertIn("Type 1, 2 or 3.", terminal.screen)
        terminal.type("3")
        self.go(terminal, person)
        self.assertTrue(terminal.screen.startswith(self.headline("--clear", "--age", "45", "--unsure", "saddle_numbness")),
                        terminal.screen)
        self.assertNotIn("\nWhen to stop\n", terminal.screen)

    def test_who_can_tell_goes_on_or_gets_help(self):
        for typed, over in (("1", False), ("2", True)):
            terminal = self.talk()
            number = self.go_to(terminal, Person(age="45", sex="f"), SADDLE)
            terminal.type("?" + number)
            terminal.type(typed)
            self.assertEqual("I have no more questions." in terminal.screen, over, typed)

    def test_fifteen_years_is_told_after_one_answer(self):
        for typed in ("1", "2"):
            terminal = self.talk()
            terminal.type("")
            terminal.type("15")
            self.assertIn("people of 16 and over", terminal.screen)
            self.assertIn("1  Check for signs that need help sooner", terminal.screen)
            self.assert_fits(terminal)
            terminal.type("")
            self.assertIn("Type 1 or 2, or b to go back.", terminal.screen)
            # A slip can be mended.
            terminal.type("b")
            self.assertIn("How old", terminal.screen)
            terminal.type("15")
            self.assertIn("1  Check for signs that need help sooner", terminal.screen)
            terminal.type(typed)
            self.go(terminal, Person())
            self.assertIn("within 7 days", terminal.screen)
            self.assertEqual(len(set(terminal.titles)) > 1, typed == "1", terminal.titles)
            self.assertNotIn("\nWhen to stop\n", terminal.screen)
            # Nobody is told to answer what is asked no more.
            self.assertNotIn("First answer", terminal.screen)
            self.assertNotIn("Still to be answered", terminal.screen)

    def test_who_stops_after_a_grave_answer_is_told_what_it_comes_to(self):
        terminal = self.talk()
        terminal.type("?" + self.go_to(terminal, Person(), SADDLE))
        terminal.type("3")
        self.assertIn("From your answers already: Be seen today.", terminal.screen)
        self.assert_fits(terminal)
        terminal.type("0")
        self.assertNotIn("From your answers already", terminal.screen)
        terminal.type("q")
        self.assertIn("stopped. From your answers already: Be seen today.", terminal.screen)
        self.assertNotIn("no advice", terminal.screen)

    def test_help_stays_where_thoughts_of_dying_were_taken_back(self):
        terminal = self.talk()
        terminal.type(self.go_to(terminal, Person(), "ending my life"))
        terminal.type("u")
        self.go(terminal, Person(yes=[TIGHT]))
        self.assertIn("nobody has to cope alone", terminal.screen)
        never = self.talk()
        self.go(never, Person(yes=[TIGHT]))
        self.assertNotIn("nobody has to cope alone", never.screen)

    def test_a_man_of_66_who_smoked_is_asked_about_it(self):
        terminal = self.talk()
        person = Person(age="66", sex="m", pain="4", since="1 week", yes=[LOW_BACK, SMOKING])
        number = self.go_to(terminal, person, SMOKED)
        self.assertIn("because of your answer", terminal.screen)
        terminal.type("w")
        self.assertIn("You told of this: Smoking", terminal.screen)
        # The yes before is not lost by a none here.
        terminal.type("0")
        self.assertIn("You said yes to this: Smoking", terminal.screen)
        terminal.type(number)
        self.go(terminal, person)
        self.assertTrue(terminal.over())
        never = self.talk()
        self.go(never, Person(age="66", yes=[LOW_BACK]), lambda at: self.assertFalse(at.number_of(SMOKED), at.screen))


class Choosing(Case):
    """What only chooses exercises is asked late, of few, and can be left out."""

    def asked(self, person, *arguments):
        """The titles that somebody sees on the way to the advice, and the terminal there."""
        terminal = self.talk(*arguments)
        self.go(terminal, person)
        return terminal, set(terminal.titles)

    def test_plain_people_are_asked_none_of_it(self):
        for person in (Person(yes=[TIGHT, SITS]), Person(age="40", sex="f", yes=[LOW_BACK])):
            self.assertFalse(self.asked(person)[1] & CHOOSING)

    def test_the_urgent_are_asked_none_of_it(self):
        for more in ([SADDLE], ["^Fever", "^A fever|three days"], ["cannot be easy|all night", CANCER]):
            person = Person(age="66", sex="f", yes=[LOW_BACK, STRAINED, WHEELCHAIR, *more])
            terminal, titles = self.asked(person)
            self.assertNotIn("\nWhen to stop\n", terminal.screen)
            self.assertFalse(titles & (CHOOSING | {"Your day", "Your week"}), titles)

    def test_the_pain_right_now_decides_how_much_is_asked(self):
        for now, says in (("8", "nothing is trained"), ("4", "With this pain, do less"), ("", "nothing is trained")):
            terminal, _ = self.asked(Person(pain="8", since="1 week", now=now, yes=[LOW_BACK]))
            self.assertIn(says, " ".join(terminal.screen.split()), now)
        painless = self.talk()
        self.go(painless, Person(pain="0"), lambda at: "0  None of these" in at.screen or "Pain right now" in at.screen)
        self.assertNotIn("Pain right now", painless.screen)

    def test_a_strain_is_asked_its_day(self):
        terminal = self.talk()
        person = Person(yes=[TIGHT, STRAINED, "^I can jog"], numbers={"strained": "4 days ago"})
        self.go(terminal, person, lambda at: "Enter if you are not sure" in at.screen)
        self.assertEqual(terminal.titles[-2:], ["Your past", "Since the strain"])
        for typed, says in (("soon", "Type 0 to 365 days. For example"), ("400", "Type 0 to 365 days."), ("-3", "Type 0 to 365 days.")):
            terminal.type(typed)
            self.assertIn(says, terminal.screen, typed)
        terminal.type("w")
        self.assertIn("It can change which exercises suit you. You told of this: I once strained", " ".join(terminal.screen.split()))
        terminal.type("3 weeks")
        self.assertIn("Your day", terminal.titles[-1])
        terminal.type("b")
        self.assertIn("you answered: 21 days", terminal.screen)
        terminal.type("yesterday")
        self.go(terminal, person, lambda at: "Check your answers" in at.screen)
        terminal.type("m")
        self.assertRegex(terminal.screen, r"Since the strain +1 day\n")
        self.assertIn("I can jog without pain", terminal.screen)
        # A change of it is asked as any other, and can be taken back.
        number = re.search(r"^ +(\d+)  Since the strain", terminal.screen, re.M)[1]
        terminal.type(number)
        self.assertIn("Change: Since the strain", terminal.screen)
        self.assertIn("you answered: 1 day", terminal.screen)
        terminal.type("")
        self.assertIn("The advice changes: other exercises.", terminal.screen)
        self.assertRegex(terminal.screen, r"Since the strain +\(changed\) not told\n")
        terminal.type(number)
        terminal.type("b")
        self.go(terminal, person)
        self.assertIn("\nWhen to stop\n", terminal.screen)

    def test_a_fresh_strain_gets_easy_movement(self):
        easy, _ = self.asked(Person(yes=[TIGHT, STRAINED], numbers={"strained": "4"}))
        self.assertIn("heel slide", easy.screen.split("When to stop")[0])
        left_out, titles = self.asked(Person(yes=[TIGHT, STRAINED]))
        self.assertIn("Since the strain", titles)
        self.assertNotIn("heel slide", left_out.screen.split("When to stop")[0])

    def test_who_uses_a_wheelchair_is_asked_about_legs_and_not_about_rising(self):
        legs, team = r"leg can push", r"agreed to leg stretches"
        terminal, titles = self.asked(Person(age="70", sex="f", yes=[TIGHT, WHEELCHAIR, team]))
        self.assertIn("In the wheelchair", titles)
        self.assertNotIn("Rising from a chair", titles)
        routine = terminal.screen.split("When to stop")[0]
        self.assertIn("push ride", routine)
        self.assertNotRegex(routine.lower(), r"\bstand")
        nothing, _ = self.asked(Person(age="70", sex="f", yes=[TIGHT, WHEELCHAIR]))
        self.assertNotIn("push ride", nothing.screen.split("When to stop")[0])
        pushes, _ = self.asked(Person(age="70", sex="f", yes=[TIGHT, WHEELCHAIR, legs]))
        self.assertNotEqual(pushes.screen, terminal.screen)

    def test_from_65_rises_from_a_chair_are_asked_last(self):
        self.assertNotIn("Rising from a chair", self.asked(Person(age="64", yes=[TIGHT]))[1])
        terminal = self.talk()
        self.go(terminal, Person(age="80", sex="f", yes=[TIGHT]), lambda at: "Enter if you are not sure" in at.screen)
        self.assertEqual(terminal.titles[-1], "Rising from a chair")
        terminal.type("6 times")
        self.assertIn("Check your answers", terminal.screen)
        terminal.type("m")
        self.assertRegex(terminal.screen, r"Rising from a chair +6 times\n")

    def test_a_birth_in_the_last_year_is_asked_its_weeks(self):
        person = Person(age="33", sex="f", yes=[LOW_BACK, BIRTH, LONGER_AGO], numbers={"give birth": "10"})
        terminal = self.talk()
        self.go(terminal, person, lambda at: "How many weeks ago" in at.screen)
        terminal.type("3")
        self.assertIn("Type 7 to 53 weeks. For example 10 weeks or 4 months.", terminal.screen)
        terminal.type("10")
        self.go(terminal, person)
        self.assertIn("The check after the birth", terminal.titles)
        terminal.type("d")
        self.assertIn("first weeks after birth", " ".join(terminal.screen.split()))
        later, _ = self.asked(Person(age="33", sex="f", yes=[LOW_BACK, BIRTH, LONGER_AGO, "^Checked since"],
                                     numbers={"give birth": "40"}))
        later.type("d")
        self.assertIn("How to do it", later.screen)
        self.assertNotIn("first weeks after birth", " ".join(later.screen.split()))
        # "None of these" does not lose the birth.
        none = self.talk()
        none.type(self.go_to(none, Person(age="33", sex="f"), BIRTH))
        self.go(none, Person(age="33", sex="f"), lambda at: at.number_of(LONGER_AGO))
        none.type("0")
        self.assertIn("You said yes to this: Pregnant", none.screen)

    def test_a_job_and_a_sport_reach_the_routine(self):
        routines = set()
        for more in ([SITS], [r"^I stand for most"], [r"^I drive"]):
            terminal, _ = self.asked(Person(yes=[TIGHT, *more]))
            routines.add(re.search(r"\nThrough the day.*?\nWhen to stop", terminal.screen, re.S)[0])
        self.assertEqual(len(routines), 3)
        terminal = self.talk()
        self.assertTrue(self.go_to(terminal, Person(), r"^I do another sport"))


class Corrections(Case):
    def test_back_shows_the_page_as_it_was_left(self):
        terminal = self.talk()
        person = Person(yes=[TIGHT])
        self.go(terminal, person, lambda at: "0  None of these" in at.screen)
        first = terminal.items()
        terminal.type("0")
        second = terminal.items()
        terminal.type("b")
        self.assertEqual(terminal.items(), first)
        self.assertIn("you answered: 0", terminal.screen)
        terminal.type("0")
        self.assertEqual(terminal.items(), second)
        self.assertNotIn("you answered", terminal.screen)
        for _ in range(2):
            terminal.type("b")
        # What was typed is not to be typed anew.
        self.assertIn("How old", terminal.screen)
        self.assertIn("Enter keeps: 34", terminal.screen)
        for _ in range(5):
            terminal.type("")
        self.assertEqual(terminal.items(), first)

    def test_a_fact_can_be_gone_back_to(self):
        terminal = self.talk()
        for typed in ("", "34", "m", "b"):
            terminal.type(typed)
        self.assertIn("Sex:", terminal.screen)
        terminal.type("f")
        self.assertIn("Worst pain", terminal.screen)

    def test_the_review_tells_that_a_change_changed_the_advice(self):
        terminal = self.talk()
        person = Person(yes=[TIGHT, NIGHT])
        self.go(terminal, person, lambda at: "Check your answers" in at.screen)
        rows = terminal.screen
        later = Person(yes=[CANCER])
        # The page with the item about cancer is found through the review, one after another.
        for number in sorted(re.findall(r"^ +(\d+)  ", rows, re.M), key=int):
            terminal.type(number)
            if "0  None of these" in terminal.screen and terminal.number_of(CANCER):
                break
            terminal.type("b")
            self.assertIn("Check your answers", terminal.screen)
        self.assertTrue(terminal.number_of(CANCER), rows)
        self.assertIn("b keep it as it was", terminal.screen)
        terminal.type(terminal.number_of(CANCER))
        self.go(terminal, later, lambda at: "Check your answers" in at.screen)
        self.assertIn("(changed)", terminal.screen)
        self.assertIn("The advice changes: it is now ", terminal.screen)
        said = re.search(r"it is now (.*?)( \(within.*)?\.$", terminal.screen, re.M)[1]
        terminal.type("")
        self.assertIn(said, terminal.screen.splitlines()[0])

    def test_facts_can_be_changed_and_kept(self):
        terminal = self.talk()
        person = Person(yes=[TIGHT])
        self.go(terminal, person, lambda at: "Check your answers" in at.screen)
        terminal.type("1")
        self.assertIn("Enter keeps: 34", terminal.screen)
        for typed in ("", "f", "", "", ""):
            terminal.type(typed)
        self.go(terminal, person, lambda at: "Check your answers" in at.screen)
        self.assertIn("(changed) 34; female; worst pain 3", terminal.screen)

    def test_a_pain_right_now_that_was_more_than_the_worst_one_is_told_anew(self):
        for worst, asked in (("4", True), ("0", False)):
            terminal = self.talk()
            for typed in ("", "34", "m", "8", "8 weeks", "7"):
                terminal.type(typed)
            terminal.type("b")
            for typed in ("", "", worst):
                terminal.type(typed)
            self.assertIn("how long", terminal.screen.lower())
            terminal.type("")
            if asked:
                terminal.type("")
                self.assertIn("cannot be worse than the worst", terminal.screen)
                terminal.type("3")
            self.assertIn("Step 2 of", terminal.screen)
            terminal.type("r")
            self.assertIn(f"worst pain {worst}", terminal.screen)
            self.assertNotIn("right now 7", terminal.screen)

    def test_the_review_comes_when_it_is_asked_for_and_goes_back(self):
        terminal = self.talk()
        self.go(terminal, Person(), lambda at: "0  None of these" in at.screen)
        page = terminal.items()
        terminal.type("r")
        self.assertIn("Enter to go on", terminal.screen)
        terminal.type("")
        self.assertEqual(terminal.items(), page)

    def test_the_result_can_be_left_to_change_an_answer(self):
        terminal = self.talk()
        self.go(terminal, Person(yes=[TIGHT]))
        terminal.type("r")
        self.assertIn("Check your answers", terminal.screen)
        terminal.type("")
        self.assertIn("r change an answer", terminal.screen)


class Typing(Case):
    def test_what_is_wrong_is_said_and_the_page_stays(self):
        terminal = self.talk()
        self.go(terminal, Person(), lambda at: "0  None of these" in at.screen)
        last = max(map(int, terminal.items()))
        for typed, says in (("", "Type at least one number. If none of these applies, type 0."),
                            (str(last + 1), f"{last + 1} is not in the list. Type 1 to {last}, 0 for none, or ?1 if not sure about 1."),
                            ("0 1", "0 and 1 cannot both be true. Type 0 for none, or only 1."),
                            ("1 ?1", "two answers"), ("banana", "is not in the list"), ("?", "is not in the list"),
                            ("1x", "is not in the list"), ("-1", "is not in the list"), ("99999999999", "is not in the list")):
            terminal.type(typed)
            self.assertIn(says, terminal.screen, typed)
            self.assertNotIn("Step ", terminal.screen)
        terminal.type("w")
        self.assertNotIn("Step ", terminal.screen)
        self.assertGreater(len(terminal.screen.split()), 10)
        terminal.type("0")
        self.assertIn("Step ", terminal.screen)

    def test_three_mistakes_in_a_row_show_the_keys(self):
        terminal = self.talk()
        self.go(terminal, Person(), lambda at: "0  None of these" in at.screen)
        said = []
        for _ in range(3):
            terminal.type("")
            said.append("Keys:" in terminal.screen)
        self.assertEqual(said, [False, False, True])

    def test_facts_are_asked_until_they_can_be_true(self):
        terminal = self.talk()
        terminal.type("")
        for typed, says in (("", "For example 34"), ("old", "For example 34"), ("300", "0 to 120")):
            terminal.type(typed)
            self.assertIn(says, terminal.screen)
        terminal.type("34 years")
        terminal.type("x")
        self.assertIn("rather not say", terminal.screen)
        terminal.type("-")
        terminal.type("11")
        self.assertIn("0 to 10", terminal.screen)
        terminal.type("3/10")
        for typed, says in (("8", "with a unit"), ("40 years", "longer than a whole life")):
            terminal.type(typed)
            self.assertIn(says, terminal.screen)
        terminal.type("for 2 months")
        for typed, says in (("some", "leave it out"), ("11", "0 to 10"), ("4", "cannot be worse than the worst"), ("-1", "0 to 10")):
            terminal.type(typed)
            self.assertIn(says, " ".join(terminal.screen.split()), typed)
        terminal.type("2/10")
        self.assertIn("Step 2", terminal.screen)

    def test_leaving_early_gives_no_advice(self):
        for typed in (b"q\n", b"\x04"):
            for pages in (0, 1, 4):
                terminal = self.talk()
                for answer in ["", "34", "m", "3", "8 weeks"][:pages]:
                    terminal.type(answer)
                os.write(terminal.master, typed)
                terminal.look()
                self.assertEqual(terminal.code, 2)
                self.assertIn("no advice", terminal.screen)


class Manners(Case):
    def test_letters_are_bold_only_where_that_is_wanted(self):
        for arguments, environment, bold in (([], {}, True), (["--ask", "--no-color"], {}, False),
                                             ([], {"NO_COLOR": "1"}, False), ([], {"TERM": "dumb"}, False)):
            terminal = self.talk(*arguments, environment=environment)
            heard = terminal.raw
            number = self.go_to(terminal, Person(), SADDLE)
            heard += terminal.raw
            terminal.type(number)
            self.assertEqual("\x1b" in heard + terminal.raw, bold, (arguments, environment))

    def test_ctrl_c_leaves_nothing(self):
        terminal = self.talk()
        for typed in ("", "34"):
            terminal.type(typed)
        before = termios.tcgetattr(terminal.master)
        os.write(terminal.master, b"\x03")
        terminal.look()
        self.assertEqual(terminal.code, 130)
        self.assertEqual(termios.tcgetattr(terminal.master), before)
        self.assertNotIn("\x1b", terminal.raw)
        self.assertEqual(os.listdir(terminal.folder), [])

    def test_only_the_advice_goes_to_the_output(self):
        with tempfile.TemporaryDirectory() as folder:
            output = os.path.join(folder, "advice.txt")
            terminal = self.talk(output=output)
            self.go(terminal, Person(yes=[TIGHT]))
            self.assertEqual(terminal.code, 0)
            printed = pathlib.Path(output).read_text()
            self.assertTrue(printed.startswith(self.headline("--clear", "--age", "34", "--pain", "3", "--weeks", "8")))
            self.assertNotIn("\x1b", printed)
            self.assertNotIn("How old", printed)
            self.assertNotIn("\nWhen to stop\n", terminal.screen)

    def test_an_emergency_is_shown_though_the_output_goes_elsewhere(self):
        with tempfile.TemporaryDirectory() as folder:
            output = os.path.join(folder, "advice.json")
            terminal = self.talk("--ask", "--json", output=output)
            number = self.go_to(terminal, Person(), SADDLE)
            terminal.type(number)
            self.assertIn(self.headline("--present", "saddle_numbness"), terminal.screen)
            self.assertEqual(pathlib.Path(output).read_text(), "")
            terminal.type("q")
            self.assertIn('"urgency":"emergency_now"', pathlib.Path(output).read_text())

    def test_the_pager_shows_what_does_not_fit_and_nothing_else(self):
        paged = {"PAGER": "sed s/^/PAGED:/"}
        terminal = self.talk(environment=paged)
        self.go(terminal, Person(yes=[TIGHT]))
        self.assertIn("\nPAGED:When to stop\n", terminal.screen)
        short = self.talk("--version", environment=paged)
        self.assertNotIn("PAGED", short.screen)
        self.assertEqual(short.code, 0)
        listed = self.talk("--list", "red_flags", environment=paged)
        self.assertIn("PAGED:saddle_numbness", listed.screen)
        for broken in ("false", "/nonexistent"):
            self.assertIn("saddle_numbness", self.talk("--list", "red_flags", environment={"PAGER": broken}).screen)

    def test_the_head_of_the_advice_never_leaves_the_screen_unseen(self):
        paged = {"PAGER": "sed s/^/PAGED:/"}
        for person in (Person(yes=[SADDLE]), Person(yes=[TIGHT])):
            high = self.talk(lines=500, environment=paged)
            self.go(high, person)
            if high.code is None:
                self.assertNotIn("PAGED", high.screen)
            taken = high.screen.count("\n") + 1
            for lines, too_long in ((taken, False), (taken - 1, True)):
                terminal = self.talk(lines=lines, environment=paged)
                self.go(terminal, person)
                self.assertEqual("PAGED" in terminal.screen, too_long, (lines, terminal.screen))

    def test_options_are_filled_up_by_asking(self):
        terminal = self.talk("--age", "34", "--sex", "male", "--ask")
        self.go(terminal, Person(age="12", sex="f", yes=[TIGHT]), lambda at: "Check your answers" in at.screen)
        self.assertNotIn("How old", terminal.screen)
        self.assertIn("34; male; worst pain 3; for 8 weeks", terminal.screen)
        cleared = self.talk("--clear", "--age", "34", "--sex", "male", "--pain", "3", "--weeks", "8", "--ask")
        cleared.type("")
        self.assertFalse(cleared.number_of(SADDLE), cleared.screen)

    def test_an_emergency_by_options_asks_nothing(self):
        terminal = self.talk("--present", "saddle_numbness", "--ask")
        terminal.type("")
        self.assertIn("I have no more questions.   q", terminal.screen)

    def test_no_input_never_asks_and_names_what_is_open(self):
        for arguments in (["--no-input"], ["--no-input", "--age", "34"]):
            terminal = self.talk(*arguments)
            self.assertEqual(terminal.code, 0)
            self.assertIn("Not asked: ", terminal.screen)
            self.assertIn("Still to be answered", terminal.screen)


class Kept(Case):
    """--save and --resume."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = os.path.join(folder.name, "kept answers.txt")

    def line(self):
        return pathlib.Path(self.file).read_text()

    def test_who_stops_goes_on_where_it_was(self):
        person = Person(yes=[TIGHT, SITS])
        terminal = self.talk("--save", self.file)
        self.go(terminal, person, lambda at: at.number_of(TIGHT))
        stopped_at = terminal.titles[-1]
        terminal.type("q")
        self.assertEqual(terminal.code, 2)
        self.assertRegex(self.line(), r"^hamstring1 .* age=34 sex=male pain=3 since=56d .*\n$")
        again = self.talk("--resume", self.file, "--save", self.file)
        again.type("")
        self.assertEqual(again.titles, [stopped_at])
        self.go(again, person)
        self.assertIn(self.headline("--clear", "--age", "34", "--pain", "3", "--weeks", "8"), again.screen)
        # The answers of both, to be looked at once more.
        whole = self.talk("--resume", self.file)
        whole.type("")
        self.assertIn("34; male; worst pain 3; for 8 weeks", whole.screen)
        self.assertEqual(whole.titles, [])

    def test_a_number_that_was_told_or_left_out_is_kept(self):
        person = Person(age="70", yes=[TIGHT, STRAINED], now="2", numbers={"strained": "12"})
        terminal = self.talk("--save", self.file)
        self.go(terminal, person, lambda at: "Check your answers" in at.screen)
        terminal.type("q")
        self.assertRegex(self.line(), r" since=56d pain_now=2 .* strain_day:[0-9a-f]{4}=12 .* chair_rises:[0-9a-f]{4}= ")
        again = self.talk("--resume", self.file)
        again.type("")
        self.assertIn("Check your answers", again.screen)
        self.assertIn("worst pain 3; for 8 weeks; now 2", again.screen)

    def test_an_emergency_that_was_kept_is_one(self):
        terminal = self.talk("--save", self.file)
        terminal.type(self.go_to(terminal, Person(), SADDLE))
        headline = self.headline("--present", "saddle_numbness")
        self.assertIn(headline, terminal.screen)
        again = self.talk("--resume", self.file)
        again.type("")
        self.assertIn(headline, again.screen)
        self.assertEqual(self.headline("--resume", self.file), headline)

    def test_after_a_day_danger_signs_are_asked_again(self):
        terminal = self.talk("--save", self.file)
        self.go(terminal, Person(), lambda at: at.number_of(TIGHT))
        first = terminal.titles[1]
        terminal.type("q")
        old = re.sub(r"20\d\d-\d\d-\d\dT\d\d", "2020-01-01T00", self.line()).rsplit("=", 1)[0] + "="
        mark = 0x811C9DC5
        for letter in old[:-len(" sum=")].encode():
            mark = (mark ^ letter) * 0x01000193 & 0xFFFFFFFF
        pathlib.Path(self.file).write_text(f"{old}{mark:08x}\n")
        again = self.talk("--resume", self.file)
        again.type("")
        self.assertEqual(again.titles, [first])

    def test_ctrl_c_keeps_no_answer(self):
        terminal = self.talk("--save", self.file)
        for typed in ("", "34"):
            terminal.type(typed)
        os.write(terminal.master, b"\x03")
        terminal.look()
        self.assertEqual(terminal.code, 130)
        self.assertNotIn("age", self.line())

    def test_who_stops_is_told_where_the_answers_are(self):
        terminal = self.talk("--save", self.file)
        self.assertIn("Your answers are kept in ", terminal.screen)
        terminal.type("")
        terminal.type("q")
        self.assertIn(f"--resume {self.file} goes on", terminal.screen.replace("\n", " "))
        again = self.talk("--resume", self.file)
        self.assertIn("Enter to start", again.screen)

    def test_who_comes_back_is_not_taken_for_new(self):
        terminal = self.talk("--save", self.file)
        self.go(terminal, Person(), lambda at: at.number_of(TIGHT))
        terminal.type("q")
        again = self.talk("--resume", self.file)
        self.assertIn("You answered before: ", again.screen)
        self.assertIn("Enter to go on", again.screen)

    def test_an_emergency_that_was_kept_can_be_put_right(self):
        terminal = self.talk("--save", self.file)
        terminal.type(self.go_to(terminal, Person(), SADDLE))
        again = self.talk("--resume", self.file)
        again.type("")
        self.assertIn("I typed that by mistake", again.screen)
        again.type("u")
        self.assertIn("Check your answers", again.screen)
        again.type(again.number_of("Bladder"))
        again.type("0")
        self.assertIn("The advice changes", again.screen)

    def test_no_file_is_written_over(self):
        pathlib.Path(self.file).write_text("a letter to a friend\n")
        terminal = self.talk("--save", self.file)
        self.assertEqual(terminal.code, 2)
        self.assertIn("is there already", terminal.screen)
        self.assertEqual(self.line(), "a letter to a friend\n")

    def test_what_cannot_be_kept_or_read_is_said_before_anything_is_asked(self):
        for arguments, says in (
            (["--save", "/nonexistent/file"], "--save: cannot write '/nonexistent/file'"),
            (["--resume", "/nonexistent/file"], "--resume: cannot read '/nonexistent/file'"),
            (["--resume", os.path.abspath(__file__)], "--resume: This is not a saved conversation."),
            (["--resume", "/dev/null"], "--resume: cannot read '/dev/null'"),
            (["--resume", "/dev/zero"], "--resume: cannot read '/dev/zero'"),
        ):
            terminal = self.talk(*arguments)
            self.assertEqual(terminal.code, 2, arguments)
            self.assertIn(says, terminal.screen)

    def test_a_file_that_was_changed_is_refused_with_the_place(self):
        terminal = self.talk("--save", self.file)
        self.go(terminal, Person(), lambda at: at.number_of(SADDLE))
        terminal.type("q")
        pathlib.Path(self.file).write_text(self.line().replace("age=34", "age=43"))
        self.assertRegex(self.talk("--resume", self.file).screen, r"sum does not fit.*\(letter \d+: '[0-9a-f]{8}'\)")
        pathlib.Path(self.file).write_text(self.line().replace("age=43", "aged=43"))
        self.assertIn("(letter 40: 'aged=43')", self.talk("--resume", self.file).screen)

    def test_options_are_kept_too_and_stand_beside_no_file(self):
        told = ["--clear", "--age", "34", "--pain", "3", "--weeks", "8", "--present", "low_back_pain"]
        headline = self.headline(*told, "--save", self.file)
        self.assertEqual(self.headline("--resume", self.file), headline)
        self.assertIn("--resume: the file has the answers",
                      self.talk("--resume", self.file, "--age", "35").screen)


if __name__ == "__main__":
    program.test(sys.modules[__name__])

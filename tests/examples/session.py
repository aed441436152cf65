#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The session that examples/advise.cpp runs at a terminal, and prints elsewhere.

    python3 tests/examples/session.py [PROGRAM] [TEST...]

With HAMSTRING_SECOND=0 a second goes by only when a . is typed, so nothing here depends on how fast it runs.
"""

import os
import pathlib
import re
import select
import signal
import subprocess
import sys
import tempfile
import termios
import unittest

sys.dont_write_bytecode = True
import conversation
import program

PROGRAM = ""
PERSON = ["--clear", "--age", "40", "--sex", "f", "--weeks", "20", "--present", "back_of_thigh_tightness"]
MILD = [*PERSON, "--pain", "3"]
STRONG = [*PERSON, "--pain", "8", "--pain-now", "7"]
TEXT = {"PATH": os.environ["PATH"]}


def printed(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, env=TEXT, stdin=subprocess.DEVNULL)


class Running(conversation.Terminal):
    """The program while a session runs: there is no prompt to wait for, but words on the screen."""

    def __init__(self, *arguments, environment=None, until="Keys:"):
        self.awaited = until
        self.all = self.unread = ""
        super().__init__(*arguments, environment={"HAMSTRING_SECOND": "0", **(environment or {})})

    def look(self):
        self.until(self.awaited)

    def until(self, words):
        """Reads until these words (a pattern) have come, or to the end: what has come, up to their end."""
        while not (found := re.search(words, self.unread, re.S)):
            if not select.select([self.master], [], [], 60)[0]:
                raise AssertionError(f"{words!r} does not come after {self.unread[-2000:]!r}")
            try:
                piece = os.read(self.master, 65536)
            except OSError:
                piece = b""
            if not piece:
                self.code = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
                break
            self.unread += piece.decode().replace("\r\n", "\n")
        end = found.end() if found else len(self.unread)
        heard, self.unread = self.unread[:end], self.unread[end:]
        self.all += heard
        return heard

    def press(self, keys, until):
        os.write(self.master, keys.encode())
        return self.until(until)

    def go_on(self, until, most=900):
        """Lets second after second go by until these words come."""
        for _ in range(most):
            heard = self.press(".", r"\d:\d\d left|> ")
            if re.search(until, heard):
                return heard
            if self.code is not None:
                break
        raise AssertionError(f"{until!r} did not come in {most} seconds: {self.all[-2000:]!r}")

    def to_the_end(self):
        return self.until("never these words")


class Session(unittest.TestCase):
    def run_it(self, *arguments, **settings):
        running = Running("--session", *arguments, **settings)
        self.addCleanup(running.close)
        running.until(" left")
        return running

    def test_elsewhere_the_steps_are_printed_with_their_times(self):
        result = printed("--session", *MILD)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        lines = result.stdout.splitlines()
        self.assertTrue(all(len(line) < 80 for line in lines))
        steps = [re.match(r" ([ \d]\d:\d\d)   ([ \d]\d:\d\d)  (\S.*)", line) for line in lines]
        times = [tuple(int(m) * 60 + int(s) for m, s in (part.split(":") for part in step.groups()[:2])) for step in steps if step]
        self.assertGreater(len(times), 10)
        at = 0
        for begins, takes in times:
            self.assertEqual(begins, at)
            at += takes
        # What the advice prints for the same person.
        minutes = int(re.search(r"takes (\d+) min", printed(*MILD).stdout.replace("\n", " "))[1])
        self.assertEqual(-(-at // 60), minutes)
        self.assertIn("Begin with the right leg.", result.stdout.replace("\n" + 16 * " ", " "))

    def test_the_other_side_may_begin_and_the_first_time_takes_longer(self):
        left = printed("--session", "--first-side", "left", *MILD).stdout
        self.assertIn("Begin with the left", left)
        self.assertNotIn("Begin with the right", left)
        first = printed("--session", "--first-time", *MILD).stdout
        self.assertIn("0:30", first)
        wrong = printed("--session", "--first-side", "middle", *MILD)
        self.assertEqual(wrong.returncode, 2)
        self.assertIn("--first-side", wrong.stderr)

    def test_without_a_routine_the_advice_is_printed(self):
        plain = printed("--age", "40", "--pain", "3", "--present", "low_back_pain,saddle_numbness")
        self.assertEqual(printed("--session", "--age", "40", "--pain", "3", "--present", "low_back_pain,saddle_numbness").stdout, plain.stdout)
        self.assertIn("mergency", plain.stdout)

    def test_it_runs_to_its_end_and_asks_for_the_pain(self):
        running = self.run_it(*MILD)
        running.go_on(r"0 to 10\? \(Enter")
        heard = running.press("2\n", "never these words")
        self.assertIn("That is fine.", heard)
        self.assertRegex(heard, r"That was about \d+ minutes\.")
        self.assertEqual(running.code, 0)
        for words in ("First: ", "Next: ", "Three.", "Last one.", "Now the left leg", "10 seconds more."):
            self.assertIn(words, running.all)
        self.assertNotIn("\x1b", running.all)
        self.assertNotIn("\a", running.all)

    def test_in_a_pause_no_second_goes_by(self):
        running = self.run_it(*MILD)
        self.assertIn("paused", running.press(" ", r"paused.* left"))
        before = re.findall(r"(\d+:\d\d) left", running.all)[-1]
        for _ in range(5):
            self.assertIn(before + " left", running.press(".", r" left"))
        running.press("\n", r" left")
        self.assertNotIn(before + " left", running.press(".", r" left"))

    def test_s_goes_to_the_next_exercise(self):
        running = self.run_it(*MILD)
        first = re.search(r"First: ([^.]*)\.", running.all)[1]
        heard = running.press("s", r"Next: .* left")
        self.assertNotIn(first, re.search(r"Next: ([^.]*)\.", heard)[1])

    def test_h_brings_something_easier_or_one_set_less(self):
        running = self.run_it(*MILD)
        heard = running.press("h", r"(In its place, easier|One set less of): [^.]*\.")
        self.assertIsNotNone(heard)

    def test_pain_of_6_ends_it_and_of_4_takes_a_set(self):
        running = self.run_it(*MILD)
        running.go_on("8 times")
        running.press("p", "> ")
        self.assertIn("one set less", running.press("4\n", "exercise.* left"))
        running.press("p", "> ")
        running.press("eleven\n", "> ")
        heard = running.press("6\n", "never these words")
        self.assertIn("the session ends here", heard)
        self.assertIn("Do no more of it today", heard)
        self.assertEqual(running.code, 0)

    def test_with_strong_pain_before_1_more_goes_on_and_2_more_ends_it(self):
        running = self.run_it(*STRONG)
        self.assertIn("2 points above", running.all.replace("\n", " "))
        running.press("p", "> ")
        self.assertIn("Go on.", running.press("8\n", "Go on.* left"))
        # The number of the pain is no sign here.
        heard = running.press("x", "> ")
        self.assertNotIn("more than 5", heard)
        running.press("1\n", "> ")
        running.press("\n", " left")
        running.press("p", "> ")
        self.assertIn("the session ends here", running.press("9\n", "never these words"))

    def test_who_told_no_pain_of_now_is_asked_before_where_it_is_strong(self):
        running = Running("--session", *PERSON, "--pain", "8")
        self.addCleanup(running.close)
        running.until("> ")
        running.press("7\n", r"\d:\d\d left")
        running.press("p", "> ")
        self.assertIn("Go on.", running.press("8\n", "Go on.* left"))

    def test_who_told_nothing_is_asked_first(self):
        talk = conversation.Terminal("--session")
        self.addCleanup(talk.close)
        self.assertIn("About 5 min".lower(), talk.screen.lower())
        result = printed("--session")
        self.assertEqual(result.returncode, 0)
        self.assertNotIn("begins  takes", result.stdout)

    def test_a_stop_sign_ends_it_and_is_triaged(self):
        running = self.run_it(*MILD)
        heard = running.press("x", "> ")
        number = re.search(r"^ *(\d+)  Does your chest hurt\?", heard, re.M)[1]
        heard = running.press(number + "\n", "never these words")
        self.assertIn("The session ends here.", heard)
        self.assertRegex(heard, r"(?i)emergency")
        self.assertEqual(running.code, 0)

    def test_a_sign_that_can_wait_has_the_dangers_asked_again(self):
        running = self.run_it(*MILD)
        heard = running.press("x", "> ")
        number = re.search(r"^ *(\d+)  Is the pain sharp", heard, re.M)[1]
        heard = running.press(number + "\n", "never these words")
        self.assertIn("See a doctor or physiotherapist", heard)

    def test_after_a_stop_sign_the_next_session_waits(self):
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "kept.txt")
            running = self.run_it(*MILD, "--save", file)
            heard = running.press("x", "> ")
            number = re.search(r"^ *(\d+)  Do you feel dizzy", heard, re.M)[1]
            running.press(number + "\n", "never these words")
            self.assertIn("/stopped/", pathlib.Path(file).read_text())
            later = printed("--resume", file, "--session", "--no-input")
            self.assertIn("See a doctor or physiotherapist within 7 days", later.stdout)
            self.assertNotIn("begins  takes", later.stdout)

    def test_q_ends_it(self):
        running = self.run_it(*MILD)
        running.press(".", " left")
        self.assertIn("In your day", running.press("q", "never these words").replace("\n", " "))
        self.assertEqual(running.code, 0)

    def test_it_rings_only_where_that_is_wanted_and_redraws_only_where_that_can_be(self):
        running = self.run_it("--bell", *MILD)
        self.assertIn("\a", running.all)
        dumb = Running("--session", *MILD, environment={"TERM": "dumb"}, until="First: ")
        self.addCleanup(dumb.close)
        dumb.press("q", "never these words")
        self.assertNotIn("\r", dumb.all)

    def test_the_terminal_is_as_it_was_when_it_is_interrupted(self):
        running = self.run_it(*MILD)
        self.assertFalse(termios.tcgetattr(running.master)[3] & termios.ICANON)
        os.kill(running.process, signal.SIGINT)
        mode = None
        for _ in range(200):
            mode = termios.tcgetattr(running.master)[3]
            if mode & termios.ICANON:
                break
            select.select([], [], [], 0.05)
        self.assertTrue(mode & termios.ICANON)
        running.to_the_end()
        self.assertEqual(running.code, 130)

    def test_real_seconds_go_by_alone(self):
        running = Running("--session", *MILD, environment={"HAMSTRING_SECOND": "1"})
        self.addCleanup(running.close)
        running.until("> ")
        running.press("\n", "never these words")
        self.assertRegex(running.all.replace("\n", " "), r"That was about \d+ minutes\.")


if __name__ == "__main__":
    # The terminal of conversation.py starts the program that is tested, too.
    class Both:
        def __setattr__(self, name, value):
            setattr(sys.modules[__name__], name, value)
            setattr(conversation, name, value)

    program.test(Both())

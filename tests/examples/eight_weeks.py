#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The story that examples/eight_weeks.cpp tells.

    python3 tests/examples/eight_weeks.py [PROGRAM] [TEST...]

Without PROGRAM it is compiled first, with the one line that its head names.
"""

import subprocess
import sys
import unittest

sys.dont_write_bytecode = True
import program

PROGRAM = ""


class Story(unittest.TestCase):
    def test_pain_falls_a_bad_week_comes_and_it_goes_on(self):
        told = subprocess.run([PROGRAM], capture_output=True, text=True, check=True).stdout
        weeks = told.split("\n\n")
        self.assertEqual(len(weeks), 10)
        for week, says in ((1, "Go one step on."), (3, "Make it shorter for a week."), (4, "Go one step on."),
                           (5, "Do less for a week."), (6, "Go one step on.")):
            self.assertIn(f"After week {week}:", weeks[week])
            self.assertIn(says, weeks[week])
        self.assertIn("bridge", weeks[4])
        self.assertNotIn(" bridge,", weeks[5])
        self.assertEqual(weeks[9].strip(), "Pain, from the start: 5 5 4 4 3 4 3 2 2")


if __name__ == "__main__":
    program.test(sys.modules[__name__], "eight_weeks")

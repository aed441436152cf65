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
        for check_in, week, says in ((1, 1, "Go one step on."), (3, 4, "Do less for a week."), (4, 5, "Go one step on."),
                                     (5, 6, "Go one step on."), (6, 8, "Go one step on."),
                                     (7, 10, "Keep up what you gained."), (8, 12, "Keep up what you gained.")):
            self.assertIn(f"After week {week}:", weeks[check_in])
            self.assertIn(says, weeks[check_in])
        self.assertIn(" bridge,", weeks[2])
        self.assertNotIn(" bridge,", "".join(weeks[3:]))
        self.assertEqual(weeks[9].strip(), "Pain, from the start: 5 5 4 5 4 3 3 2 2")


if __name__ == "__main__":
    program.test(sys.modules[__name__], "eight_weeks")

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the example of a clinic with a set of its own prints.

    clinic.py [program]
"""

import re
import subprocess
import sys
import unittest

import program

PROGRAM = None


class Clinic(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        done = subprocess.run([PROGRAM], check=True, capture_output=True, text=True)
        cls.text, *cls.own = re.split(r"\nThe clinic's own, (?:[^\n]*)\n", done.stdout)

    def test_its_exercises_stand_in_the_routine_with_steps_dose_reason_and_reference(self):
        flat = " ".join(self.text.split())
        for part in ("stretch with the heel on a drawer 2 x 30 seconds each side 5 days a week",
                     "stretch with the heel on a drawer: You can do it where you sit all day.",
                     "* Stand beside your desk, one heel on a low drawer or box.",
                     "Look out for: rounding the back; bouncing. Source: clinic handbook, page 9."):
            self.assertIn(part, flat)
        self.assertNotIn("of the service that you are using", self.text)

    def test_the_session_still_stops_when_it_should(self):
        self.assertIn("\nWhen to stop\n  - chest pain", self.text)

    def test_each_of_its_own_is_chosen_or_left_out_with_a_reason(self):
        self.assertEqual(len(self.own), 2)
        for told in self.own:
            lines = told.rstrip("\n").split("\n")
            names = [line for line in lines if line[:2] in ("+ ", "- ")]
            self.assertEqual([name[2:] for name in names],
                             ["step tap at the rail", "heel press on a cushion", "stretch with the heel on a drawer"])
            for name in names:
                self.assertTrue(lines[lines.index(name) + 1].startswith("    "), name)

    def test_who_is_left_out_of_what(self):
        desk, older = self.own
        self.assertIn("+ heel press on a cushion\n    It works the hips while the back lies still.\n", desk)
        self.assertIn("- step tap at the rail\n    Nothing that was told calls for it now.\n", desk)
        self.assertIn("+ step tap at the rail\n", older)
        self.assertIn("    We practise it on our own stairs.\n", older)
        self.assertIn("- heel press on a cushion\n    It is done in a position that was not named as possible.\n", older)
        # What rules out an exercise that it is like rules it out too.
        self.assertIn("- stretch with the heel on a drawer\n    A condition that you named,", older)
        self.assertIn("thinning bones", older)


if __name__ == "__main__":
    program.test(sys.modules[__name__], "clinic")

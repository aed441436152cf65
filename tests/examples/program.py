# SPDX-License-Identifier: MIT
"""The program that the tests beside this file try."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def test(module, example="advise"):
    """Runs a module's tests with its PROGRAM set: the one that the command line names, else compiled first."""
    with tempfile.TemporaryDirectory() as folder:
        if len(sys.argv) > 1 and os.access(sys.argv[1], os.X_OK):
            module.PROGRAM = os.path.abspath(sys.argv.pop(1))
        else:
            module.PROGRAM = os.path.join(folder, example)
            subprocess.run(["g++", "-std=c++20", "-Iinclude", f"examples/{example}.cpp", "-o", module.PROGRAM],
                           cwd=ROOT, check=True)
        unittest.main()

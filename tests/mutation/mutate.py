#!/usr/bin/env python3
"""Spoils the tables, one thing at a time, and sees who notices.

    tests/mutation/mutate.py [--list] [--only KIND] [--sample N] [--seed S] [--proofs]

Each mutant is judged by the compiler (the checks of rules/verify.hpp), then by test programs, then, with
--proofs, by tests/proof/run.sh, until one refuses it. The test of the edition's hash and the generated
pages are left out: they would refuse any change. A survivor that tests/mutation/justified.txt does not
name fails the run. Needs g++, catch2 and python3.
"""

import argparse
import collections
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = ["triage", "restrictions", "causes"]
MARK = r"(?:red_flag|symptom|history|habit|condition|sign|finding|profile)::\w+"
LOWER = {"emergency_now": "same_day", "same_day": "clinician_days", "clinician_days": "self_care_review"}
# The cheapest and most lethal first.
KILLERS = [
    ["tests/cases/grave.cpp"],
    ["tests/rules/matrix.cpp", "tests/knowledge/screens.cpp"],
    ["tests/cases/published.cpp", "tests/cases/plain.cpp"],
    ["tests/invariants.cpp"],
    ["tests/advice.cpp"],
]
FLAGS = ["-std=c++20", "-O0", "-w", "-Itests", "-Iinclude"]
NOTICED = [
    "hamstring/advice.hpp", "hamstring/rules/verify.hpp", "hamstring/knowledge/claim.hpp",
    "hamstring/knowledge/programme.hpp", "hamstring/knowledge/stop_sign.hpp",
]

Mutant = collections.namedtuple("Mutant", "kind place file begin end text")


def rules_of(name):
    path = f"include/hamstring/rules/{name}.hpp"
    text = (ROOT / path).read_text(encoding="utf-8")
    for found in re.finditer(r'rule\{\n    \.id      = "([^"]+)",\n.*?\n\},\n', text, re.S):
        yield path, found[1], found.start(), found[0]


def without(premise, at, literal):
    """The premise without the literal at a place and the sign that joins it to its neighbour."""
    before, after = premise[:at], premise[at + len(literal):]
    for sign in (r",", r"\|\|", r"&&"):
        if found := re.match(rf"\s*{sign}\s*", after):
            return before + after[found.end():]
        if found := re.search(rf"\s*{sign}\s*$", before):
            return before[:found.start()] + after
    return None


def mutants():
    for name in RULES:
        for path, rule, begin, block in rules_of(name):
            place = f"{name}: {rule}"
            yield Mutant("drop_rule", place, path, begin, begin + len(block), "")
            premise = re.search(r"\.when    = (.*?),\n    \.then", block, re.S)
            first = begin + premise.start(1)
            for literal in re.finditer(MARK, premise[1]):
                where = f"{place}: {literal[0]}"
                if (shorter := without(premise[1], literal.start(), literal[0])) is not None:
                    yield Mutant("drop_literal", where, path, first, first + len(premise[1]), shorter)
                if name != "causes":
                    yield Mutant("negate_literal", where, path, first + literal.start(),
                                 first + literal.end(), "!" + literal[0])
            for level in re.finditer(r"raises_to\(urgency::(\w+)\)", block):
                yield Mutant("lower_urgency", place, path, begin + level.start(1), begin + level.end(1),
                             LOWER[level[1]])
    path = "include/hamstring/knowledge/red_flag.hpp"
    text = (ROOT / path).read_text(encoding="utf-8")
    for row in re.finditer(r"red_flag_row\{\n    \.id             = red_flag::(\w+),.*?\n\},\n", text, re.S):
        alone = re.search(r"\.alone          = urgency::(\w+)", row[0])
        if alone[1] in LOWER:
            yield Mutant("lower_urgency", f"red_flags: {row[1]}", path, row.start() + alone.start(1),
                         row.start() + alone.end(1), LOWER[alone[1]])
        screen = re.search(r"\.screen         = screen::(\w+)", row[0])
        if screen[1] != "mood":
            yield Mutant("unscreen", f"red_flags: {row[1]}", path, row.start() + screen.start(1),
                         row.start() + screen.end(1), "mood")
    path = "include/hamstring/knowledge/condition.hpp"
    text = (ROOT / path).read_text(encoding="utf-8")
    for row in re.finditer(r"\.id = condition::(\w+),.*?read_levels\(\"([^\"]+)\"\)", text, re.S):
        for at, mark in enumerate(row[2]):
            if mark in "XCM":
                begin = row.start(2) + at
                yield Mutant("clear_cell", f"conditions: {row[1]} {at // 2}", path, begin, begin + 1, ".")


class Judge:
    def __init__(self, work, proofs):
        self.work, self.proofs = pathlib.Path(work), proofs
        self.tree = self.work / "tree"
        self.tree.mkdir()
        for folder in ("include", "tests"):
            shutil.copytree(ROOT / folder, self.tree / folder)
        (self.tree / "all.cpp").write_text("".join(f"#include <{name}>\n" for name in NOTICED))
        (self.tree / "main.cpp").write_text("#define CATCH_CONFIG_MAIN\n#include <catch2/catch.hpp>\n")
        self.run(["g++", *FLAGS, "-c", "main.cpp", "-o", "main.o"], 600, check=True)

    def run(self, command, seconds, check=False):
        """Whether a command fails. One that hangs fails."""
        try:
            done = subprocess.run(command, cwd=self.tree, timeout=seconds, capture_output=True, check=False)
        except subprocess.TimeoutExpired:
            return True
        if check and done.returncode != 0:
            sys.exit(done.stderr.decode()[-3000:])
        return done.returncode != 0

    def refuses(self):
        """Who refuses the tree as it is, or nobody."""
        if self.run(["g++", *FLAGS, "-fsyntax-only", "all.cpp"], 300):
            return "compiler"
        for files in KILLERS:
            compiled = self.run(["g++", *FLAGS, *files, "main.o", "-o", "killer"], 600)
            if compiled or self.run(["./killer"], 300):
                return f"test {files[0]}"
        if self.proofs and self.run(["bash", "tests/proof/run.sh"], 1200):
            return "proof"
        return None

    def judge(self, mutant):
        path = self.tree / mutant.file
        whole = path.read_text(encoding="utf-8")
        path.write_text(whole[:mutant.begin] + mutant.text + whole[mutant.end:], encoding="utf-8")
        try:
            return self.refuses()
        finally:
            path.write_text(whole, encoding="utf-8")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--list", action="store_true")
    options.add_argument("--only")
    options.add_argument("--sample", type=int)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--proofs", action="store_true")
    wanted = options.parse_args()

    chosen = [one for one in mutants() if wanted.only in (None, one.kind)]
    if not chosen:
        sys.exit(f"no mutant of the kind {wanted.only!r}")
    counts = collections.Counter(one.kind for one in chosen)
    print(", ".join(f"{kind} {count}" for kind, count in counts.items()))
    if wanted.sample is not None and wanted.sample < len(chosen):
        chosen = random.Random(wanted.seed).sample(chosen, wanted.sample)
    if wanted.list:
        for one in chosen:
            print(one.kind, one.place, sep="\t")
        return

    justified = {}
    for row in (ROOT / "tests/mutation/justified.txt").read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            kind, place, reason = row.split("\t")
            justified[kind, place] = reason
    killed, survived = collections.Counter(), []
    with tempfile.TemporaryDirectory() as work:
        judge = Judge(work, wanted.proofs)
        if refused := judge.refuses():
            sys.exit(f"the tables as they are do not pass: {refused}")
        for one in chosen:
            begin = time.monotonic()
            by = judge.judge(one)
            if by:
                killed[by.split()[0]] += 1
            else:
                survived.append(one)
            print(f"{one.kind:<15} {one.place:<75} {by or 'SURVIVED'} {time.monotonic() - begin:.0f} s",
                  flush=True)
    print(f"{sum(killed.values())} of {len(chosen)} refused: {dict(killed)}")
    unjustified = [one for one in survived if (one.kind, one.place) not in justified]
    for one in survived:
        print(f"survivor: {one.kind}\t{one.place}\t{justified.get((one.kind, one.place), 'NOT JUSTIFIED')}")
    sys.exit(len(unjustified) > 0)


if __name__ == "__main__":
    main()

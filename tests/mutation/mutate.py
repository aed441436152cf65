#!/usr/bin/env python3
"""Spoils the tables, one thing at a time, and sees who notices.

    tests/mutation/mutate.py [--list] [--only KIND|PLACE] [--sample N] [--seed S] [--jobs N]
        [--quick] [--proofs]

A mutant of a rule is judged by judge.cpp, which reads it as it stands: cases, weights, and what answers
lead to alone and in pairs. Then, like every other, by the compiler (the checks of rules/verify.hpp), by
test programs (with --quick only the two cheapest) and, with --proofs, by tests/proof/run.sh, until one
refuses it. Of a rule that all let pass, the judge says whether it changes what people are told of many
reports drawn at random. The test of the edition's hash and the pages that show the tables themselves are left out:
they would refuse any change. A survivor that tests/mutation/justified.txt does not name fails the run.
Needs g++, catch2 and python3; all of it takes about half an hour on two cores.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import queue
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
# The test programs, the cheapest first.
KILLERS = [
    ["tests/rules/matrix.cpp"],
    ["tests/knowledge/screens.cpp"],
    ["tests/cases/grave.cpp", "tests/cases/published.cpp", "tests/cases/plain.cpp"],
    ["tests/invariants.cpp"],
    ["tests/advice.cpp"],
]
OF_RULES = ("drop_rule", "drop_literal", "negate_literal", "lower_urgency")
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
    """A copy of the tree of its own, in which one mutant after the other is tried."""

    def __init__(self, work, quick, proofs):
        self.tree, self.proofs = pathlib.Path(work), proofs
        self.killers = KILLERS[:2] if quick else KILLERS
        self.tree.mkdir()
        for folder in ("include", "tests", "docs"):
            shutil.copytree(ROOT / folder, self.tree / folder)
        (self.tree / "all.cpp").write_text("".join(f"#include <{name}>\n" for name in NOTICED))
        (self.tree / "main.cpp").write_text("#define CATCH_CONFIG_MAIN\n#include <catch2/catch.hpp>\n")
        self.must(["g++", *FLAGS, "-c", "main.cpp", "-o", "main.o"])
        self.must(["g++", *FLAGS, "-O1", "-c", "tests/mutation/judge.cpp", "-o", "judge.o"])

    def run(self, command, seconds=900):
        """What a command says where it fails; nothing where it does not. One that hangs fails."""
        try:
            done = subprocess.run(command, cwd=self.tree, timeout=seconds, capture_output=True, check=False)
        except subprocess.TimeoutExpired:
            return "it hangs"
        return (done.stdout + done.stderr).decode() or "failed" if done.returncode != 0 else ""

    def must(self, command):
        if said := self.run(command):
            sys.exit(said[-3000:])

    def refuses(self, kind):
        """Who refuses the tree as it is, or nobody."""
        if kind in OF_RULES:
            if self.run(["g++", *FLAGS, "tests/mutation/subject.cpp", "judge.o", "-o", "judge"]):
                return "compiler"
            if said := self.run(["./judge", "docs/knowledge/combinations.md"]):
                return "judge: " + said.strip()
        if kind not in ("unscreen", "clear_cell") and self.run(["g++", *FLAGS, "-fsyntax-only", "all.cpp"]):
            return "compiler"
        for files in self.killers:
            if self.run(["g++", *FLAGS, *files, "main.o", "-o", "killer"]):
                return "compiler"
            if self.run(["./killer"]):
                return "test " + " ".join(files)
        if self.proofs and self.run(["bash", "tests/proof/run.sh"], 1800):
            return "proof"
        return None

    def told_of_many(self):
        """One number for what the judge's rules tell people of many reports."""
        return subprocess.run(["./judge"], cwd=self.tree, capture_output=True, check=True).stdout

    def judge(self, mutant, told):
        """Who refuses a mutant, or nobody; and whether it changes what people are told."""
        path = self.tree / mutant.file
        whole = path.read_text(encoding="utf-8")
        path.write_text(whole[:mutant.begin] + mutant.text + whole[mutant.end:], encoding="utf-8")
        try:
            by = self.refuses(mutant.kind)
            return by, not by and mutant.kind in OF_RULES and self.told_of_many() != told
        finally:
            path.write_text(whole, encoding="utf-8")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--list", action="store_true")
    options.add_argument("--only")
    options.add_argument("--sample", type=int)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    options.add_argument("--quick", action="store_true")
    options.add_argument("--proofs", action="store_true")
    wanted = options.parse_args()

    chosen = [one for one in mutants() if wanted.only in (None, one.kind) or wanted.only in one.place]
    if not chosen:
        sys.exit(f"no mutant of the kind or place {wanted.only!r}")
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
    killed, survived, harmful = collections.Counter(), [], set()
    with tempfile.TemporaryDirectory() as work:
        judges = queue.SimpleQueue()
        for n in range(wanted.jobs):
            judges.put(Judge(f"{work}/{n}", wanted.quick, wanted.proofs))
        first = judges.get()
        if refused := first.refuses("drop_rule"):
            sys.exit(f"the tables as they are do not pass: {refused}")
        told = first.told_of_many()
        judges.put(first)

        def tried(mutant):
            judge = judges.get()
            begin = time.monotonic()
            try:
                return mutant, *judge.judge(mutant, told), time.monotonic() - begin
            finally:
                judges.put(judge)

        with concurrent.futures.ThreadPoolExecutor(wanted.jobs) as pool:
            for one, by, changes, seconds in pool.map(tried, chosen):
                if by:
                    killed[one.kind, by.split(":")[0].split()[0]] += 1
                else:
                    survived.append(one)
                if changes:
                    harmful.add(one)
                said = by or ("SURVIVED, and reports change" if changes else "SURVIVED, and no report changes")
                print(f"{one.kind:<15} {one.place:<75} {said} {seconds:.0f} s", flush=True)
    for (kind, by), number in sorted(killed.items()):
        print(f"{kind:<15} refused by {by:<10} {number}")
    print(f"{sum(killed.values())} of {len(chosen)} refused")
    unjustified = [one for one in survived if one in harmful or (one.kind, one.place) not in justified]
    for one in survived:
        reason = "REPORTS CHANGE" if one in harmful else justified.get((one.kind, one.place), "NOT JUSTIFIED")
        print(f"survivor: {one.kind}\t{one.place}\t{reason}")
    sys.exit(len(unjustified) > 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Spoils the tables and the code, one thing at a time, and sees who notices.

    tests/mutation/mutate.py [--class tables|threshold|code] [--list] [--only KIND|PLACE] [--sample N]
        [--seed S] [--jobs N] [--quick] [--proofs]

Three classes: `tables` are rules and cells of tables, `threshold` every number by which advice is decided,
one up and one down, and `code` what the headers between a report and its advice do. With --sample, so
many are drawn from all classes alike.

A mutant of a rule is judged by judge.cpp, which reads it as it stands: cases, weights, and what answers
lead to alone and in pairs. Then, like every other of a table, by the compiler (the checks of
rules/verify.hpp), by test programs (with --quick only the two cheapest) and, with --proofs, by
tests/proof/run.sh, until one refuses it; whatever reads the generated headers reads those of the mutant.
Of a rule that all let pass, the judge says whether it changes what people are told of many
reports drawn at random. The test of the edition's hash, the comparison of the generated headers and the
pages that show the tables themselves are left out: they would refuse any change of a table. A survivor that
tests/mutation/justified.txt does not name fails the run. Needs g++, catch2 and python3.
"""

import argparse
import collections
import concurrent.futures
import functools
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
GENERATED = pathlib.Path("include/hamstring/generated")
RULES = ["findings", "triage", "restrictions", "causes"]
MARK = r"(?:red_flag|symptom|history|habit|condition|sign|finding|profile)::\w+"
LOWER = {"emergency_now": "same_day", "same_day": "clinician_days", "clinician_days": "self_care_review"}
# The test programs, the cheapest first.
KILLERS = [
    "tests/rules/matrix.cpp",
    "tests/knowledge/screens.cpp",
    "tests/cases/grave.cpp tests/cases/published.cpp tests/cases/plain.cpp tests/cases/decisive.cpp",
    "tests/invariants.cpp",
    "tests/advice.cpp",
]
# The numbers of a table: the file, what its rows begin with, the fields.
NUMBERS = [
    ("limit", "limit_row", ["value"]),
    ("number", "number_row", ["lowest", "highest"]),
    ("number", "meaning_row", ["lowest", "highest"]),
    ("sign", "sign_row", ["lowest", "highest"]),
    ("role_plan", "role_plan_row", ["places"]),
]
# The tests of a number, by the file of its table; whoever lets it pass is asked of the others.
OF_NUMBERS = {
    "limit": ["tests/knowledge/limit.cpp", "tests/routine/traits.cpp"], "role_plan": ["tests/routine/planner.cpp", "tests/cases/personas.cpp"],
    "number": ["tests/knowledge/number.cpp"], "sign": ["tests/knowledge/sign.cpp"],
}
# The headers whose code is spoilt, each with the tests of its own.
CODE = {
    "intake/observe.hpp": ["tests/intake/observe.cpp", "tests/knowledge/number.cpp"],
    "triage/conclude.hpp": ["tests/triage/conclude.cpp", "tests/triage/steps.cpp"],
    "triage/restrict.hpp": ["tests/triage/steps.cpp"],
    "triage/urgency.hpp": ["tests/triage/steps.cpp"],
    "triage/withhold.hpp": ["tests/triage/steps.cpp"],
    "routine/contributors.hpp": ["tests/routine/contributors.cpp", "tests/routine/contributors_steps.cpp"],
    "routine/treatments.hpp": ["tests/routine/treatments.cpp", "tests/routine/treatments_steps.cpp"],
    "routine/planner.hpp": ["tests/knowledge/limit.cpp", "tests/routine/planner.cpp"],
    "routine/dose.hpp": ["tests/routine/dose.cpp", "tests/routine/dose_steps.cpp"],
    "advice.hpp": ["tests/advice.cpp", "tests/host/overlay.cpp"],
    "triage_many.hpp": ["tests/triage_many.cpp"],
}
# Who is asked of what the tests of its own let pass.
OF_CODE = [
    "tests/knowledge/limit.cpp", "tests/knowledge/number.cpp", "tests/knowledge/sign.cpp",
    "tests/intake/observe.cpp", "tests/triage/steps.cpp", "tests/routine/planner.cpp", "tests/advice.cpp",
    "tests/triage_many.cpp", "tests/rules/matrix.cpp", "tests/cases/published.cpp", "tests/invariants.cpp",
]
OF_RULES = ("drop_rule", "drop_literal", "negate_literal", "lower_urgency")
FLAGS = ["-std=c++20", "-O0", "-w", "-Itests", "-Iinclude"]
NOTICED = [
    "hamstring/advice.hpp", "hamstring/rules/verify.hpp", "hamstring/knowledge/claim.hpp",
    "hamstring/knowledge/programme.hpp", "hamstring/knowledge/stop_sign.hpp",
]

MIRRORED = {"<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "==": ["!="], "!=": ["=="]}
NO_STATEMENT = r"(?:using|return|static_assert|const\b|constexpr|auto\b|namespace|struct|class|template|static\b|inline|friend|\[\[|break|continue|public|private|case|default|enum)"
DECLARED = r"[\w:]+(?:<[^>]*>)?[&*]?\s+\w+\s*(?:=|\[|\{|$)"

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


def thresholds():
    """Every number of the tables, one more and one less."""
    for name, begins, fields in NUMBERS:
        path = f"include/hamstring/knowledge/{name}.hpp"
        text = (ROOT / path).read_text(encoding="utf-8")
        rows = list(re.finditer(rf"^{begins}\{{\n.*?\n\}},\n", text, re.S | re.M))
        if not rows:
            sys.exit(f"{path} has no row {begins}")
        for row in rows:
            key = re.search(r'\.(?:key\s*= "|id\s*= \w+::)(\w+)', row[0])[1]
            for field in fields:
                number = re.search(rf"\.{field}\s*= (\w+|-\d+),", row[0])
                if not re.fullmatch(r"-?\d+", number[1]):
                    continue  # an open end
                for step in (1, -1):
                    yield Mutant("threshold", f"{begins}: {key}.{field} {step:+}", path,
                                 row.start() + number.start(1), row.start() + number.end(1),
                                 str(int(number[1]) + step))


def changes_of_code(code):
    """Where code can be spoilt, and into what: kind, begin, end, text."""
    for found in re.finditer(r"(?<= )([<>]=?|[=!]=)(?=\s)", code):
        for other in MIRRORED[found[1]]:
            yield "comparison", found.start(1), found.end(1), other
    for found in re.finditer(r"(?<![\w.<])(?<!<< )(?<!>> )([01])(?![\w.>'])(?!\}? <<)", code):
        yield "constant", found.start(1), found.end(1), "10"[int(found[1])]
    for found in re.finditer(r"\breturn ([^;]+);", code):
        heads = list(re.finditer(r"constexpr ([\w:<> ]+?(?: ?[*&])?) ?\b\w+\(", code[:found.start()]))
        if not heads or heads[-1][1].endswith("&"):
            continue
        if found[1] != "{}":
            yield "return", found.start(1), found.end(1), "{}"
        if heads[-1][1] == "bool":
            yield "return", found.start(1), found.end(1), f"!({found[1]})"
    for found in re.finditer(r"(?<=[;{}])\s*\n\s*([^;{}\s][^;{}]*;)", code):
        begin = found[1].lstrip()
        if begin.count("(") == begin.count(")") and not re.match(NO_STATEMENT, begin) and not re.match(DECLARED, begin[:-1]):
            yield "statement", found.start(1), found.end(1), ";"


def of_code():
    for name in CODE:
        path = f"include/hamstring/{name}"
        text = (ROOT / path).read_text(encoding="utf-8")
        blank = lambda found: re.sub(r"[^\n]", " ", found[0])
        code = re.sub(r"//[^\n]*|^#[^\n]*|static_assert\([^;]*;|^.*= default;", blank, text, flags=re.M)
        seen = collections.Counter()
        for kind, begin, end, other in sorted(changes_of_code(code), key=lambda one: one[1:]):
            line = text[text.rfind("\n", 0, begin) + 1:text.find("\n", begin)].strip()
            old = " ".join(text[begin:end].split())
            place = f"{name}: {line} [{old} -> {' '.join(other.split())}]"
            seen[place] += 1
            if seen[place] > 1:
                place += f" #{seen[place]}"
            yield Mutant(kind, place, path, begin, end, other)


CLASSES = {"tables": mutants, "threshold": thresholds, "code": of_code}
KINDS_OF_CODE = ("comparison", "constant", "return", "statement")


class Judge:
    """A copy of the tree of its own, in which one mutant after the other is tried."""

    def __init__(self, work, quick, proofs):
        self.tree, self.proofs = pathlib.Path(work), proofs
        self.killers = KILLERS[:2] if quick else KILLERS
        # Who has let the tree as it is pass; `main` asks the judge itself.
        self.passed = {"judge"}
        self.tree.mkdir()
        for folder in ("include", "tests", "docs"):
            shutil.copytree(ROOT / folder, self.tree / folder)
        (self.tree / "main.cpp").write_text("#define CATCH_CONFIG_MAIN\n#include <catch2/catch.hpp>\n")
        self.must(["g++", *FLAGS, "-c", "main.cpp", "-o", "main.o"])
        self.must(["g++", *FLAGS, "-O1", "-c", "tests/mutation/judge.cpp", "-o", "judge.o"])

    def run(self, command, seconds=900):
        """What a command says where it fails; nothing where it does not. One that hangs fails."""
        try:
            done = subprocess.run(command, cwd=self.tree, timeout=seconds, capture_output=True, check=False)
        except subprocess.TimeoutExpired:
            return "it hangs"
        return (done.stdout + done.stderr).decode(errors="replace") or "failed" if done.returncode != 0 else ""

    def must(self, command):
        if said := self.run(command):
            sys.exit(said[-3000:])

    def regenerate(self):
        """Prints the generated headers for the tables as they are."""
        return self.run(["g++", *FLAGS, "tests/tools/generate/generate.cpp", "-o", "generate"]) or \
            self.run(["./generate", str(GENERATED)])

    def build_judge(self):
        return self.run(["g++", *FLAGS, "tests/mutation/subject.cpp", "judge.o", "-o", "judge"])

    def ask_judge(self):
        return self.run(["./judge", "docs/knowledge/combinations.md"])

    def include(self, names):
        (self.tree / "all.cpp").write_text("".join(f"#include <{name}>\n" for name in names))
        return self.run(["g++", *FLAGS, "-fsyntax-only", "all.cpp"])

    def test(self, files, seconds):
        # What a test asks of the compiler (STATIC_REQUIRE) is the test's as well. The compiler ends by itself.
        return self.run(["g++", *FLAGS, *files, "main.o", "-o", "killer"]) or \
            self.run(["./killer"], seconds)

    def checks(self, mutant):
        """Who is asked of a mutant, one after the other: a name, and what says why the tree is refused."""
        name = mutant.file.removeprefix("include/hamstring/")
        seconds = 900
        if mutant.kind in KINDS_OF_CODE:
            yield f"compiler of {name}", functools.partial(self.include, [f"hamstring/{name}"])
            own, others, seconds = CODE[name], OF_CODE, 60
        elif mutant.kind == "threshold":
            yield "compiler of the generated headers", self.regenerate
            own, others = OF_NUMBERS[pathlib.Path(name).stem], OF_CODE
        else:
            if mutant.kind in OF_RULES:
                yield "compiler of the judge", self.build_judge
                yield "judge", self.ask_judge
            yield "compiler of the generated headers", self.regenerate
            if mutant.kind in OF_RULES:
                yield "compiler of all checks", functools.partial(self.include, NOTICED)
            own, others = [], self.killers
        for files in own + [one for one in others if one not in own]:
            yield f"test {files}", functools.partial(self.test, files.split(), seconds)
        if self.proofs and mutant.kind not in ("threshold", *KINDS_OF_CODE):
            yield "proof", functools.partial(self.run, ["bash", "tests/proof/run.sh"], 1800)

    def told_of_many(self):
        """One number for what the judge's rules tell people of many reports."""
        return subprocess.run(["./judge"], cwd=self.tree, capture_output=True, check=True).stdout

    def judge(self, mutant, told):
        """Who refuses a mutant, or nobody; and whether it changes what people are told."""
        path = self.tree / mutant.file
        whole = path.read_text(encoding="utf-8")
        path.write_text(whole[:mutant.begin] + mutant.text + whole[mutant.end:], encoding="utf-8")
        refuses = None
        try:
            for name, check in self.checks(mutant):
                if said := check():
                    refuses = name, check, said
                    break
            changes = not refuses and mutant.kind in OF_RULES and self.told_of_many() != told
        finally:
            path.write_text(whole, encoding="utf-8")
            shutil.copytree(ROOT / GENERATED, self.tree / GENERATED, dirs_exist_ok=True)
        if not refuses:
            return None, changes
        name, check, said = refuses
        if name not in self.passed:
            self.must_pass(name, check)
        return f"{name}: {said.strip()}" if name == "judge" else name, False

    def must_pass(self, name, check):
        """Who refuses the tree as it is, too, has said nothing of a mutant."""
        if said := check():
            sys.exit(f"the tree as it is does not pass: {name}\n{said[-3000:]}")
        self.passed.add(name)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--class", dest="of", choices=CLASSES)
    options.add_argument("--list", action="store_true")
    options.add_argument("--only")
    options.add_argument("--sample", type=int)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    options.add_argument("--quick", action="store_true")
    options.add_argument("--proofs", action="store_true")
    wanted = options.parse_args()

    chosen, counts = [], collections.Counter()
    classes = [wanted.of] if wanted.of else list(CLASSES)
    for at, of in enumerate(classes):
        fit = [one for one in CLASSES[of]() if wanted.only in (None, one.kind) or wanted.only in one.place]
        counts.update(one.kind for one in fit)
        if wanted.sample is not None:
            share = wanted.sample // len(classes) + (at < wanted.sample % len(classes))
            fit = random.Random(wanted.seed).sample(fit, min(share, len(fit)))
        chosen += fit
    if not chosen:
        sys.exit(f"no mutant of the kind or place {wanted.only!r}")
    print(", ".join(f"{kind} {count}" for kind, count in counts.items()))
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
        first, told = judges.get(), None
        kinds = {one.kind for one in chosen}
        if kinds & set(OF_RULES):
            first.must_pass("judge", lambda: first.build_judge() or first.ask_judge())
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
                    killed[one.kind, re.match(r"\w+", by)[0]] += 1
                else:
                    survived.append(one)
                if changes:
                    harmful.add(one)
                said = by or "SURVIVED"
                if not by and one.kind in OF_RULES:
                    said += ", and reports change" if changes else ", and no report changes"
                print(f"{one.kind:<15} {one.place:<75} {said.splitlines()[0]} {seconds:.0f} s", flush=True)
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

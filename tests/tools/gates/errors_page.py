#!/usr/bin/env python3
"""docs/errors.md: what each refusal of the compiler means, out of tests/compile_fail/*.cpp.

    errors_page.py --check      fails where the page is not what the tests and the compilers say
    errors_page.py --write      writes it

Each test gives its comment (the meaning, and `Mend:`), its two forms as a difference, and what g++ 12
and clang 14 say: the first error, and every line with a text that the test asks for.
"""
import concurrent.futures
import difflib
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs/errors.md"
COMPILERS = {"g++": ("g++", "12"), "clang": ("clang++", "14")}
# What the tests of `cmake --workflow --preset dev` were told is not asked again, where the tree is the same.
KEPT = "build/dev/tests/compile_fail/said"

HEAD = """\
# What the compiler refuses

Mistakes in tables, units and rules are errors of the compiler. Each kind is shown with its mend and with
what g++ 12 and clang 14 say; each is a test in [tests/compile_fail](../tests/compile_fail), and this page
is made of them by `tests/tools/gates/errors_page.py --write`.

Look for the sentence, not for the first line: a compiler often says more before and after it. Where a rule
is at fault, its id stands in `refused<...>`, g++ prints it as text (`"storm"`), clang as letters
(`'s', 't', 'o', 'r', 'm'`); where two rules are, the first is the one to change. Compilers print the name of
the edition inside the namespace (`hamstring::v0_1_` and eight digits), which is left out here.
"""


def compile_errors(family, file):
    compiler, _ = COMPILERS[family]
    done = subprocess.run(["tests/compile_fail/said.sh", family, compiler, "include", str(file), KEPT, "from"], cwd=ROOT,
                          stdout=subprocess.PIPE, text=True)
    if done.returncode != 1:
        sys.exit(f"{file}: {compiler} accepts it")
    return done.stdout.split("\n")


def said(family, file, texts):
    """The first error, and the first line with each text; without places, which move."""
    lines = compile_errors(family, file)
    kept = {next(i for i, line in enumerate(lines) if "error: " in line)}
    for text in texts:
        found = [i for i, line in enumerate(lines) if text in line]
        if not found:
            sys.exit(f"{file}: {family} does not say {text}")
        if not any(i in kept for i in found):
            kept.add(found[0])
    return [re.sub(r"^\s*\S+?\.[ch]pp:(\d+:)*\s*", "", lines[i]).strip() for i in sorted(kept)]


def form(text, repaired):
    """The code with or without the mend."""
    code, keep = [], True
    for line in text.split("\n"):
        if line == "#ifdef REPAIRED":
            keep = repaired
        elif line == "#else":
            keep = not repaired
        elif line == "#endif":
            keep = True
        elif keep and not line.startswith("//"):
            code.append(line)
    return "\n".join(code).strip().split("\n")


def shown(text):
    """Both forms as one difference, without what lies far from the mend."""
    lines = list(difflib.unified_diff(form(text, False), form(text, True), lineterm="", n=8))[2:]
    return [line.rstrip() for line in lines if not line.startswith("@@")]


def section(file):
    text = file.read_text()
    comment = [line[3:] for line in text.split("\n") if line.startswith("// ")]
    refused = [line for line in comment if line.startswith("refused")]
    words = " ".join(line for line in comment if not line.startswith("refused"))
    meaning, _, mend = words.partition(" Mend: ")
    if not meaning or not mend:
        sys.exit(f"{file}: the comment says no meaning or no `Mend:`")
    title = file.stem.replace("_", " ").capitalize()
    title = re.sub(r"^(Rules|Overlay|Table) ", r"\1: ", title)
    out = ["", f"## {title}", "", meaning, "", f"*Mend:* {mend}", "", "```diff", *shown(text), "```"]
    for family, name in (("g++", "g++ 12"), ("clang", "clang 14")):
        texts = [line.split(": ", 1)[1] for line in refused
                 if line.startswith("refused: ") or line.startswith(f"refused by {family}: ")]
        out += ["", f"{name}:", "", "```text", *said(family, file, texts), "```"]
    return "\n".join(out) + "\n"


def main():
    if sys.argv[1:] not in (["--check"], ["--write"]):
        sys.exit(__doc__)
    for compiler, major in COMPILERS.values():
        version = subprocess.run([compiler, "-dumpversion"], stdout=subprocess.PIPE, text=True, check=True).stdout
        if version.split(".")[0].strip() != major:
            sys.exit(f"{compiler} is version {version.strip()}; the page shows what version {major} says")
    files = sorted((ROOT / "tests/compile_fail").glob("*.cpp"))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        page = HEAD + "".join(pool.map(section, (file.relative_to(ROOT) for file in files)))
    if sys.argv[1] == "--write":
        PAGE.write_text(page)
    elif not PAGE.exists() or PAGE.read_text() != page:
        old = PAGE.read_text().split("\n") if PAGE.exists() else []
        print("\n".join(list(difflib.unified_diff(old, page.split("\n"), "docs/errors.md", "the tests", lineterm=""))[:40]))
        sys.exit("docs/errors.md is out of date: tests/tools/gates/errors_page.py --write")
    print(f"docs/errors.md shows {len(files)} refusals, with the words of both compilers")


os.chdir(ROOT)
main()

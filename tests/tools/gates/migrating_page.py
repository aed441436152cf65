#!/usr/bin/env python3
"""Holds docs/migrating.md to the headers.

    migrating_page.py            checks
    migrating_page.py --prove    shows on spoilt copies of the page that each fault is noticed

Each block after "After:" compiles; each block after "Before:" does not, or it would need no mend; the table of
headers is what the forwarding headers do; each name that is said to be kept is there, and each of the others is gone.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs/migrating.md"
INCLUDE = ROOT / "include/hamstring"
CXX = os.environ.get("CXX", "g++")
WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Wno-unused-const-variable".split()


def compiles(code, folder):
    file = pathlib.Path(folder) / "block.cpp"
    file.write_text(code)
    done = subprocess.run([CXX, "-std=c++20", *WARNINGS, "-fsyntax-only", f"-I{ROOT}/include", str(file)],
                          capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    return done.returncode == 0, done.stderr


def rows(text, heading):
    section = text.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in section.split("\n")
            if line.startswith("| `")]


def forwarding():
    """What each old header leads to."""
    result = {}
    for file in sorted(INCLUDE.rglob("*.hpp")):
        told = re.search(r"The old names? of `([\w/.]+)`", file.read_text())
        if told and "kept until" in file.read_text():
            result[str(file.relative_to(INCLUDE))] = told.group(1)
    return result


def faults_of_headers(text):
    told = {old.strip("`"): new.strip("`") for old, new in rows(text, "Headers")}
    real = forwarding()
    for old in sorted(told.keys() | real.keys()):
        if told.get(old) != real.get(old):
            yield f"{old}: the page says {told.get(old)}, the headers say {real.get(old)}"


def declared(name):
    """Headers that declare a name, a member as `type::member`."""
    *scope, last = [part for part in name.split("::") if part not in ("rules", "knowledge")]
    hits = []
    for file in sorted(INCLUDE.rglob("*.hpp")):
        text = re.sub(r"//[^\n]*|\[\[[\w:, ]*\]\] ?", "", file.read_text())
        if scope:
            body = re.search(rf"^(?:struct|class) {scope[0]} \{{.*?^\}};", text, re.M | re.S)
            # What is private is not offered.
            text = body.group(0).split("\nprivate:")[0] if body else ""
            pattern = rf"[\w>}}&*] {last}\b *[(;={{[]"
        else:
            pattern = (rf"^(?:struct|class|using|enum class) {last}\b(?!;)|^(?:inline constexpr|constexpr|consteval)[\w<>:, ]* {last}"
                       rf"(?:<[^\n]*>)? *[(={{]")
        if re.search(pattern, text, re.M):
            hits.append(str(file.relative_to(INCLUDE)))
    return hits


def faults_of_names(text):
    for before, now, kept in rows(text, "Names"):
        for name in re.findall(r"`([\w:]+)`", now):
            if not declared(name):
                yield f"{name}: is in no header"
        for name in re.findall(r"`([\w:]+)`", before):
            hits = declared(name)
            if kept == "no" and hits:
                yield f"{name}: said to be gone, and in {hits}"
            if kept != "no" and not hits:
                yield f"{name}: said to be kept, and gone"


def faults_of_moves(text):
    for names, _, now in rows(text, "Names that stand in another header"):
        header = re.findall(r"`([\w/.]+)`", now)[0]
        for name in re.findall(r"`([\w:]+)`", names):
            if header not in declared(name):
                yield f"{name}: is not in {header}, but in {declared(name)}"


def faults_of_code(text, folder):
    blocks = re.findall(r"^(Before|After):\n\n```cpp\n(.*?)^```", text, re.M | re.S)
    if sum(kind == "After" for kind, _ in blocks) < 8:
        yield "there are fewer than eight blocks after \"After:\""
    for kind, code in blocks:
        works, said = compiles(code, folder)
        line = text.count("\n", 0, text.index(code)) + 1
        if kind == "After" and not works:
            yield f"docs/migrating.md:{line}: does not compile\n{said[:1500]}"
        if kind == "Before" and works:
            yield f"docs/migrating.md:{line}: compiles as it is, so nothing has to be changed"
        if kind == "Before" and re.search(r"fatal error|No such file", said):
            yield f"docs/migrating.md:{line}: does not compile for want of a header, which tells nothing\n{said[:500]}"


def faults(text, code=True):
    with tempfile.TemporaryDirectory() as folder:
        return [*faults_of_headers(text), *faults_of_names(text), *faults_of_moves(text), *(faults_of_code(text, folder) if code else ())]


def prove(text):
    """Each fault of a spoilt page is told."""
    spoilt = [
        ("a header that leads elsewhere", text.replace("| `intake/report.hpp` |", "| `intake/observe.hpp` |"), "report.hpp: the page says", False),
        ("a header that is missing", re.sub(r"\| `rules/base.hpp` .*\n", "", text), "rules/base.hpp: the page says None", False),
        ("a new name that is none", text.replace("| `host_rule` |", "| `guest_rule` |"), "guest_rule: is in no header", False),
        ("an old name that is still there", text.replace("| `rules::limits` |", "| `rules::contract` |"), "said to be gone", False),
        ("a kept name that is gone", text.replace("| `judgement` |", "| `verdict_of_many` |"), "said to be kept, and gone", False),
        ("a name that is not where it is said to be", text.replace("| `units.hpp` |", "| `maybe.hpp` |"), "is not in maybe.hpp", False),
        ("an \"after\" that does not compile", text.replace("permitted(exercise::brisk_walk", "permitted(exercise::no_walk", 1), "does not compile", True),
        ("a \"before\" that works", text.replace("constexpr rules::limits<", "constexpr rules::contract<", 1), "nothing has to be changed", True),
    ]
    missed = 0
    for what, page, sentence, code in spoilt:
        heard = page != text and any(sentence in fault for fault in faults(page, code))
        print(("noticed: " if heard else "NOT NOTICED: ") + what)
        missed += not heard
    sys.exit(missed)


def main():
    text = PAGE.read_text()
    if sys.argv[1:] == ["--prove"]:
        prove(text)
    if sys.argv[1:]:
        sys.exit(__doc__)
    wrong = faults(text)
    if wrong:
        print("\n".join(wrong))
        sys.exit("docs/migrating.md is not what the headers say")
    print("docs/migrating.md: every \"after\" compiles, no \"before\" does, headers and names are there")


main()

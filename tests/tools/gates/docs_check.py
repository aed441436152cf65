#!/usr/bin/env python3
"""Holds the pages to the tree: what they name exists, and what they count is so many.

    docs_check.py            checks
    docs_check.py --prove    shows on copies of single pages that each kind of drift is noticed

Looked at: README.md, docs/, tests/tools/README.md, and the comments of the headers. Held are
paths; in the map (docs/README.md) the names beside them; relative links and their anchors; presets and scripts
in code blocks; counts of what can be counted; and a line of tests/tools/README.md for each script. A path that only an old version had
stands in docs/migrating.md and docs/CHANGELOG.md; no other page sends a reader to a forwarding header.
"""
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
HISTORY = {"docs/migrating.md", "docs/CHANGELOG.md"}
# Printed by other scripts, out of programs that are free to use an old name: paths must exist, no more.
PRINTED = {"docs/errors.md", "docs/compilers.md"}
ENDINGS = "hpp|cpp|cppm|inc|sh|py|md|txt|json|mjs|cmake|build|bash"
PATH = re.compile(rf"(?<![\w./$<{{-])((?:[\w.*-]+/)*[\w*-][\w.*-]*\.(?:{ENDINGS})|(?:tests|docs|include|examples|\.ci)/[\w./*-]*[\w*/])(?![\w-])")
LINK = re.compile(r"\]\(([^)\s]+)\)")
WORDS = dict(zip("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                 "sixteen seventeen eighteen nineteen twenty".split(), range(1, 21)))


def tracked():
    """The files of the tree: those that git knows, or, in a copy without git, those that lie there."""
    done = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                          capture_output=True, text=True)
    if done.returncode == 0:
        return sorted({name for name in done.stdout.split("\n") if name and (ROOT / name).exists()})
    return sorted(str(file.relative_to(ROOT)) for file in ROOT.rglob("*") if file.is_file())


FILES = tracked()
FOLDERS = {str(parent) for name in FILES for parent in pathlib.PurePath(name).parents}
BASENAMES = {pathlib.PurePath(name).name for name in FILES}
ROOTS = ("", "include/", "include/hamstring/", "tests/", "tests/tools/", "docs/")
# What a build makes, or another project has: named in prose, not in the tree.
ELSEWHERE = {"CMakeLists.txt", "hamstringConfig.cmake", "vcpkg.cmake", "hamstring.hpp", "main.cpp"}


def forwarding():
    """Headers that only lead to where their contents went."""
    return {name for name in FILES
            if name.startswith("include/") and "The old name" in (ROOT / name).read_text()}


FORWARDING = forwarding()
FILES_SET = set(FILES)


def found(path, page):
    """The files or folders that a path on a page can mean."""
    here = os.path.dirname(page)
    places = [os.path.normpath(root + path) for root in ROOTS] + [os.path.normpath(os.path.join(here, path))]
    if "*" in path:
        pattern = [re.compile(re.escape(place).replace(r"\*", "[^/]*") + "(/.*)?") for place in places]
        return [name for name in FILES if any(each.fullmatch(name) for each in pattern)]
    hits = [place for place in places if place in FOLDERS or place in FILES_SET]
    if not hits and "/" not in path and path in BASENAMES:
        hits = [name for name in FILES if name.endswith("/" + path)]
    return hits


def countables():
    """What can be counted, by the words that pages use for it."""
    def rows(header, row):
        return len(re.findall(rf"^ *{row}\{{", (ROOT / "include/hamstring/knowledge" / header).read_text(), re.M))

    generated = (ROOT / "include/hamstring/generated/advise.hpp").read_text()
    rules = int(re.search(r"rule_count = (\d+)", generated).group(1))
    kinds = {"symptom": 0, "habit": 0, "history": 0, "sign": 0, "profile": 0, "red_flag": 0, "condition": 0}
    for kind in kinds:
        text = (ROOT / f"include/hamstring/ids/{kind}.hpp").read_text()
        body = re.search(rf"enum class {kind} : [\w:]+ \{{(.*?)\}};", text, re.S).group(1)
        kinds[kind] = len(re.findall(r"^ *\w+,?$", re.sub(r" *//.*", "", body), re.M))
    tables = sum(len(re.findall(r"^inline constexpr [a-z_:]+ [a-z_]+\[\]", (ROOT / name).read_text(), re.M))
                 for name in FILES if re.match(r"include/hamstring/(knowledge|routine|rules)/", name))
    grave = (ROOT / "tests/cases/grave.hpp").read_text().split("grave[] = {")[1].split("\n};")[0]
    reviews = (ROOT / "include/hamstring/knowledge/review.hpp").read_text()
    return {
        "rules": rules,
        "observations": sum(kinds.values()),
        "symptoms": kinds["symptom"],
        "red flags": kinds["red_flag"],
        "conditions": kinds["condition"],
        "movements": rows("condition.hpp", "movement_row"),
        "exercises": rows("exercise.hpp", "exercise_row"),
        "contributors": rows("cause.hpp", "cause_row"),
        "sources": rows("bibliography.hpp", "source_row"),
        "limits": rows("limit.hpp", "limit_row"),
        "published cases": len(re.findall(r"^published_case\{", (ROOT / "include/hamstring/cases.hpp").read_text(), re.M)),
        "grave reports": len(re.findall(r'^\{"', grave, re.M)),
        "plain reports": len(re.findall(r'^\{"', (ROOT / "tests/cases/plain.hpp").read_text(), re.M)),
        "pages": sum(name.startswith("docs/knowledge/") for name in FILES),
        "tables": tables,
        "sheets": len(re.findall(r"^ *\.tables +=", reviews, re.M)),
    }


def slug(heading):
    """The anchor of a heading."""
    text = re.sub(r"[`*]|\[|\]\([^)]*\)", "", heading.strip().lower())
    return re.sub(r"[^\w\- ]", "", text).replace(" ", "-")


def anchors(page):
    text = re.sub(r"^```.*?^```", "", (ROOT / page).read_text(), flags=re.S | re.M)
    return {slug(line.lstrip("#")) for line in text.split("\n") if line.startswith("#")}


def check_paths(page, text, say):
    # A recipe may make a file, and speak of it then.
    made = set(re.findall(r"New file `([^`]+)`", text)) if page == "docs/CONTRIBUTING.md" else set()
    for number, line in enumerate(text.split("\n"), 1):
        if re.match(r"\s*(error|note|required|[-+] )", line) and page in PRINTED:
            continue
        for path in PATH.findall(LINK.sub("]", line)):
            if path in ELSEWHERE or "://" in line and path in line.split("://", 1)[1]:
                continue
            if page in HISTORY or any(("/" + file).endswith("/" + path) for file in made):
                continue
            # A consumer's own lines start from its folder.
            hits = found(path, page) or found(re.sub(r"^(\.\./)+", "", path), page)
            if not hits:
                say(number, f"{path} does not exist")
            elif page not in PRINTED and "*" not in path and all(hit in FORWARDING for hit in hits):
                say(number, f"{path} only forwards to another header: name that one")


def check_links(page, text, say):
    text = re.sub(r"^```.*?^```", lambda block: "\n" * block.group(0).count("\n"), text, flags=re.S | re.M)
    for number, line in enumerate(text.split("\n"), 1):
        for target in LINK.findall(re.sub(r"`[^`]*`", "", line)):
            if re.match(r"\w+:", target):
                continue
            path, _, anchor = target.partition("#")
            there = os.path.normpath(os.path.join(os.path.dirname(page), path)) if path else page
            if there not in FILES_SET and there not in FOLDERS:
                say(number, f"the link to {target} leads nowhere")
            elif anchor and there.endswith(".md") and anchor not in anchors(there):
                say(number, f"{there} has no heading for #{anchor}")


def check_commands(page, text, say):
    presets = json.loads((ROOT / "CMakePresets.json").read_text())
    workflows = {each["name"] for each in presets.get("workflowPresets", [])}
    for number, line in enumerate(text.split("\n"), 1):
        for preset in re.findall(r"--workflow --preset (\w+)", line):
            if preset not in workflows:
                say(number, f"CMakePresets.json has no workflow {preset}")
        for script in re.findall(r"(?<![\w/])(?:tests|\.ci|examples)/[\w./-]*\.(?:sh|py)|\.ci/run", line):
            if script in FILES_SET and not os.access(ROOT / script, os.X_OK):
                say(number, f"{script} cannot be run: it is not executable")


def check_counts(page, text, counted, say):
    if page in HISTORY:
        return
    number_word = r"(\d[\d,]*|" + "|".join(WORDS) + r")"
    for number, line in enumerate(text.split("\n"), 1):
        for noun, right in counted.items():
            for told in re.findall(rf"(?<![\w,.]){number_word} {noun}\b", line, re.I):
                value = WORDS.get(told.lower()) or int(told.replace(",", ""))
                # "two rules" is talk; from ten on a number is a claim about the whole.
                if value >= 10 and value != right:
                    say(number, f'"{told} {noun}": there are {right}')


def check_tools(say):
    page = "tests/tools/README.md"
    text = (ROOT / page).read_text() if page in FILES_SET else ""
    told = set(re.findall(r"^\| `([\w./-]+)` \|", text, re.M))
    real = {name.removeprefix("tests/tools/") for name in FILES
            if re.fullmatch(r"tests/tools/(\w+/)?\w+\.(sh|py|cpp|bash|mjs)", name)}
    for missing in sorted(real - told):
        say(0, f"no line for tests/tools/{missing}")
    for gone in sorted(told - real):
        say(0, f"a line for {gone}, which does not exist")


def check_map(page, text, say):
    """In the map, a name beside a file stands in that file."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.startswith("| ") or page != "docs/README.md":
            continue
        quoted = re.findall(r"`([^`]+)`", line)
        held = ""
        for path in quoted:
            if PATH.fullmatch(path):
                held += "".join((ROOT / hit).read_text() for hit in found(path, page) if hit in FILES_SET)
        for name in quoted:
            if held and not PATH.fullmatch(name) and not name.endswith("/") and name.rstrip("()") not in held:
                say(number, f"`{name}` is in none of the files of its row")


def comments(text):
    """A header's comments, at their lines."""
    return "\n".join("".join(re.findall(r"//.*", line)) if "include <" not in line else "" for line in text.split("\n"))


def complaints(texts):
    """What is wrong with some pages and headers: name -> text."""
    result = []
    counted = countables()
    for page, text in texts.items():
        def say(number, what, page=page):
            result.append(f"{page}:{number}: {what}")

        check_paths(page, text, say)
        if page.endswith(".md"):
            check_links(page, text, say)
            check_commands(page, text, say)
            check_map(page, text, say)
        if page != "docs/texts.md":  # it tells what one person reads, and counts what is there for them
            check_counts(page, text, counted, say)
    check_tools(lambda number, what: result.append(f"tests/tools/README.md:{number}: {what}"))
    return result


def texts_of_tree():
    texts = {}
    for name in FILES:
        if name == "README.md" or name == "tests/tools/README.md" or re.fullmatch(r"docs/(decisions/)?[\w-]+\.md", name):
            texts[name] = (ROOT / name).read_text()
        elif re.fullmatch(r"include/.*\.hpp", name) and name not in FORWARDING and "/generated/" not in name:
            texts[name] = comments((ROOT / name).read_text())
    return texts


def prove():
    """Each drift, put into a page that is right, must be told, and nothing else."""
    good = texts_of_tree()
    counted = countables()
    told = complaints({"docs/README.md": "| a thing | `knowledge/limit.hpp`, `no_such_limit` | |"})
    failed = not any("`no_such_limit` is in none of the files" in each for each in told)
    print(("NOT NOTICED: " if failed else "noticed: ") + "a name that is not in the file of the map")
    drifts = [
        ("a header that is not there", "See `knowledge/no_such_table.hpp`.", "knowledge/no_such_table.hpp does not exist"),
        ("a file without a folder", "See `no_such_page.md`.", "no_such_page.md does not exist"),
        ("a folder that is not there", "All of tests/no_such_folder/ is run.", "tests/no_such_folder/ does not exist"),
        ("a pattern that matches nothing", "As `tests/compile_fail/no_such_*.cpp`.", "does not exist"),
        ("a link", "[here](nowhere.md)", "leads nowhere"),
        ("an anchor", "[here](README.md#no-such-heading)", "has no heading for"),
        ("a script in a code block", "```sh\ntests/tools/gates/no_such.sh\n```", "no_such.sh does not exist"),
        ("a preset", "`cmake --workflow --preset nosuch`", "has no workflow nosuch"),
        ("a forwarding header", "Include `rules/base.hpp`.", "only forwards"),
    ] + [(f"a count of {noun}", f"It has {right + 7:,} {noun}.", f"there are {right}") for noun, right in counted.items()]
    for what, line, sentence in drifts:
        told = complaints({"docs/proof.md": line})
        heard = [each for each in told if each.startswith("docs/proof.md") and sentence in each]
        print(("noticed: " if heard else "NOT NOTICED: ") + what)
        failed |= not heard
    for noun, right in counted.items():
        if right == 0:
            print(f"NOT COUNTED: {noun}")
            failed = True
        if complaints({"docs/proof.md": f"It has {right:,} {noun}."}) != complaints({"docs/proof.md": ""}):
            print(f"WRONGLY TOLD: {right} {noun}")
            failed = True
    if not good:
        failed = True
    sys.exit(failed)


def main():
    if sys.argv[1:] == ["--prove"]:
        prove()
    if sys.argv[1:]:
        sys.exit(__doc__)
    texts = texts_of_tree()
    wrong = complaints(texts)
    if wrong:
        print("\n".join(wrong))
        sys.exit(f"{len(wrong)} things that pages name or count are not so")
    print(f"{sum(name.endswith('.md') for name in texts)} pages and the comments of "
          f"{sum(name.endswith('.hpp') for name in texts)} headers name what exists")


main()

#!/usr/bin/python3
"""Handouts that write_html writes are opened, read and printed by programs that are not ours.

    handouts.py            fails where html-validate or axe-core (in the light and in the dark) finds a fault, where something is
                           wider than a phone or a sheet, where the page asks the network for anything, where a printer gets
                           more than two sheets of A4, where an exercise has no card and no boxes, or where somebody who is to be
                           seen today has one; and where docs/handout.html is not what the tables say
    handouts.py --write    prints docs/handout.html anew before that
    handouts.py --prove    the same as without, and that each of a few planted faults is noticed
    handouts.py --keep DIR the same as without, and leaves pages, PDFs and pictures of them in a folder, to look at

The handouts come from handout_people.cpp. Needs the Debian packages chromium, poppler-utils, nodejs and npm.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import node_packages

ROOT = pathlib.Path(__file__).resolve().parents[3]
HERE = pathlib.Path(__file__).resolve().parent
PAGE = ROOT / "docs/handout.html"
# The handout of this person is the example in docs/.
EXAMPLE = "young"
MOST_SHEETS = 2
MOST_BYTES = 100_000
# The last that run on Debian's node 18.
PACKAGES = ["html-validate@9.7.1", "axe-core@4.14.1", "playwright-core@1.61.0"]
NOT_TODAY = ("emergency_now", "same_day")


def people(folder):
    """Compiles the program, runs it, and reads what it prints: (exercises, urgency, language) of each name."""
    program = folder / "handout_people"
    subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-O0", f"-I{ROOT}/include",
                    str(HERE / "handout_people.cpp"), "-o", str(program)], check=True)
    printed = subprocess.run([program, folder], check=True, capture_output=True, text=True).stdout
    lines = [line.split("\t") for line in printed.splitlines()]
    return {name: (int(exercises), urgency, tag) for name, exercises, urgency, tag in lines}


def sheets_of(pdf):
    """How many pages, and whether all are A4."""
    told = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"^Pages: +(\d+)", told, re.M)[1]), "(A4)" in told


def wrong_with(file, exercises, urgency, tag, seen):
    """What is wrong with one handout; `seen` is what the browser found."""
    for kind, says in (("invalid", "html-validate"), ("axe", "axe"), ("wide", "too wide"), ("asked", "asks the network")):
        for each in seen[kind]:
            yield f"{says}: {each}"
    if seen["paper"] not in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"):
        yield f"on paper: the ground is {seen['paper']}"
    sheets, is_a4 = sheets_of(file.with_suffix(".pdf"))
    if sheets > MOST_SHEETS or not is_a4:
        yield f"sheets: {sheets}, A4: {is_a4}"
    text = file.read_text(encoding="utf-8")
    if len(text.encode()) > MOST_BYTES:
        yield f"bytes: {len(text.encode())}"
    if not text.startswith(f'<!DOCTYPE html>\n<html lang="{tag}">'):
        yield f"language: not {tag}"
    if "<script" in text or re.search(r"""(?:src|href)=["'](?!#)""", text):
        yield "reaches out: a script or an address"
    cards, boxes = len(re.findall('class="card[ "]', text)), text.count("<td>")
    if cards != exercises or boxes % 14 or boxes < 14 * exercises or (exercises == 0 and boxes):
        yield f"exercises: {exercises}, cards: {cards}, boxes: {boxes}"
    if urgency in NOT_TODAY and (cards or boxes):
        yield "exercises: to be seen today, and there is something to do"
    if text.index("<h1") > text.index("<h2"):
        yield "order: how urgent it is does not stand first"


# name: (what is spoilt, in whose handout, what the complaint begins with)
FAULTS = {
    "a tag that is not closed": (lambda t: t.replace("</section>", "", 1), "html-validate"),
    "one id twice": (lambda t: t.replace("exercise-b", "exercise-a"), "html-validate"),
    "a heading that skips a level": (lambda t: t.replace("<h3>", "<h5>").replace("</h3>", "</h5>"), "axe: light: heading-order"),
    "a box too wide for a phone": (lambda t: t.replace("table{width:100%", "table{width:500px"), "too wide: 360"),
    "a word too long for its cell": (lambda t: t.replace("overflow-wrap:break-word", "white-space:nowrap"), "too wide: paper"),
    "pale words": (lambda t: t.replace("--soft:#4d4d4d", "--soft:#bbb", 1), "axe: light: color-contrast"),
    "dark words in the dark": (lambda t: t.replace("--ink:#f0f0f0", "--ink:#333", 1), "axe: dark: color-contrast"),
    "no language": (lambda t: re.sub(r' lang="\w+"', "", t, count=1), "axe: light: html-has-lang"),
    "a picture from elsewhere": (lambda t: t.replace("<main>", '<main><img src="http://127.0.0.1:9/a.png" alt="a">'), "asks the network"),
    "words too large for two sheets": (lambda t: t.replace("body{font-size:10pt", "body{font-size:16pt"), "sheets: "),
    "dark paper": (lambda t: t.replace("@media screen and (prefers-color-scheme:dark)", "@media (prefers-color-scheme:dark)"), "on paper: "),
    "an exercise without boxes": (lambda t: t.replace("<td></td>" * 7, "", 1), "exercises: "),
    "how urgent it is stands last": (lambda t: re.sub(r"(<h1>.*?</h1>)(.*)(</main>)", r"\2\1\3", t, flags=re.S), "order: "),
}


def looked_at(folder):
    return json.loads(node_packages.run([str(HERE / "handouts.cjs")], PACKAGES, folder, shutil.which("chromium")))


def complaints(folder, everybody, seen):
    for name, told in everybody.items():
        for each in wrong_with(folder / f"{name}.html", *told, seen[name]):
            yield f"{name}: {each}"


def plant(folder, file):
    """Beside a handout, the same with each fault: {file: (fault, what the complaint begins with)}."""
    text = file.read_text(encoding="utf-8")
    faults = {}
    for number, (name, (spoil, begins)) in enumerate(FAULTS.items()):
        if spoil(text) == text:
            sys.exit(f"handouts.py --prove: {name}: this fault could not be planted")
        spoilt = folder / f"fault-{number:02}.html"
        spoilt.write_text(spoil(text), encoding="utf-8")
        faults[spoilt] = (name, begins)
    return faults


def prove(faults, told, seen):
    for spoilt, (name, begins) in faults.items():
        found = list(wrong_with(spoilt, *told, seen[spoilt.stem]))
        if not any(each.startswith(begins) for each in found):
            sys.exit(f"handouts.py --prove: {name}: not noticed, but: {found}")
    # Somebody who is to be seen today gets an exercise.
    if not any("to be seen today" in each for each in wrong_with(spoilt, told[0], "same_day", told[2], seen[spoilt.stem])):
        sys.exit("handouts.py --prove: an exercise for somebody who is to be seen today is not noticed")
    print(f"{len(FAULTS) + 1} planted faults are noticed")


def keep(folder, where):
    where.mkdir(parents=True, exist_ok=True)
    for file in folder.glob("*.pdf"):
        subprocess.run(["pdftoppm", "-r", "100", "-png", file, where / file.stem], check=True)
    for file in [*folder.glob("*.html"), *folder.glob("*.pdf")]:
        shutil.copy(file, where)


def main():
    ask = argparse.ArgumentParser(usage=__doc__)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--prove", action="store_true")
    ask.add_argument("--keep", type=pathlib.Path)
    how = ask.parse_args()
    for program, package in (("chromium", "chromium"), ("pdfinfo", "poppler-utils")):
        if shutil.which(program) is None:
            sys.exit(f"{program}: not installed; apt-get install {package}")
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        everybody = people(folder)
        example = (folder / f"{EXAMPLE}.html").read_text(encoding="utf-8")
        if how.write:
            PAGE.write_text(example, encoding="utf-8")
        faults = plant(folder, folder / f"{EXAMPLE}.html") if how.prove else {}
        seen = looked_at(folder)
        wrong = list(complaints(folder, everybody, seen))
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != example:
            wrong.append("docs/handout.html is not what the tables say: handouts.py --write")
        if how.keep:
            keep(folder, how.keep)
        if wrong:
            print("\n".join(wrong[:40]))
            sys.exit(f"{len(wrong)} things are wrong with {len(everybody)} handouts")
        print(f"html-validate, axe-core, Chromium and its printer find nothing wrong with {len(everybody)} handouts")
        if how.prove:
            prove(faults, everybody[EXAMPLE], seen)


main()

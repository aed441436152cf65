#!/usr/bin/env python3
"""Carries out the recipes of docs/CONTRIBUTING.md on copies of the tree, just as the page prints them.

An edit is a line "In `FILE`, after|before|instead of `LINE`:" (or "after the row of `ID`", or "in the row of
`ID`, instead of `LINE`"; or "New file `FILE`:") and the fenced block below it. "Left out, the compiler says: `TEXT`"
or "Left out, `COMMAND` says: `TEXT`" (or "the program below", on what was printed) is tried by leaving that step
out. The program at the end of a recipe is compiled and run when all recipes have been carried out together and
everything was printed anew. As many steps are tried at once as there are processors, or as JOBS says.
"""
import concurrent.futures
import dataclasses
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs/CONTRIBUTING.md"
CXX = os.environ.get("CXX", "g++")
WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror".split()
# What has the compiler look at all tables and rules.
EVERYTHING = "".join(f"#include <hamstring/{name}.hpp>\n" for name in (
    "rules/verify", "routine/pose", "picture/scenes", "knowledge/instructions", "knowledge/programme", "knowledge/limit"))
EDIT = re.compile(r"^(?:In `(?P<file>[^`]+)`, (?:in the row of `(?P<within>[^`]+)`, )?"
                  r"(?P<how>after the row of|after|before|instead of) `(?P<line>[^`]+)`|New file `(?P<new>[^`]+)`):$")
LEFT_OUT = re.compile(r"Left out, (?:the compiler|(?P<program>the program below)|`(?P<command>[^`]+)`) says: `(?P<text>[^`]+)`")


@dataclasses.dataclass
class Step:
    edits: list = dataclasses.field(default_factory=list)
    left_out: tuple = ()


@dataclasses.dataclass
class Recipe:
    title: str
    steps: list = dataclasses.field(default_factory=list)
    program: str = ""


def read_recipes():
    recipes, fence, edit, indent, inside = [], None, None, "", None
    for line in PAGE.read_text().split("\n"):
        if fence is not None:
            if line.strip() == "```":
                block = "\n".join(fence) + "\n"
                if edit is not None:
                    recipes[-1].steps[-1].edits.append((edit, block))
                elif inside == "program":
                    recipes[-1].program = block
                fence, edit, inside = None, None, None
            else:
                fence.append(line.removeprefix(indent))
            continue
        opened = re.match(r"( *)```\w+$", line)
        if opened:
            fence, indent = [], opened.group(1)
            continue
        if line.startswith("## "):
            recipes.append(Recipe(line[3:]))
        if not recipes:
            continue
        if re.match(r"\d+\. ", line):
            recipes[-1].steps.append(Step())
        found = EDIT.match(line.strip())
        if found:
            edit = found.groupdict()
        if line == "A program that uses it:":
            inside = "program"
        told = LEFT_OUT.search(line)
        if told:
            recipes[-1].steps[-1].left_out = (told.group("command") or told.group("program"), told.group("text"))
    return recipes


def squeezed(line):
    return re.sub(r"\s+", " ", line.strip())


def row_of(lines, name, file):
    """The first and the last line of the row that has this id."""
    for at, line in enumerate(lines):
        if re.match(rf"\s*\.id\s*= {re.escape(name)},$", line):
            indent = re.match(r" *", lines[at - 1]).group(0)
            return at - 1, next(end for end in range(at, len(lines)) if lines[end] == indent + "},")
    sys.exit(f"docs/CONTRIBUTING.md: {file} has no row of {name}")


def carry_out(edit, block, tree):
    if edit["new"]:
        file = tree / edit["new"]
        if file.exists():
            sys.exit(f"docs/CONTRIBUTING.md: {edit['new']} is there already")
        file.write_text(block)
        return
    file = tree / edit["file"]
    lines = file.read_text().split("\n")
    new = block.rstrip("\n").split("\n")
    if edit["how"] == "after the row of":
        _, last = row_of(lines, edit["line"], edit["file"])
        lines[last + 1:last + 1] = new
    else:
        first, last = row_of(lines, edit["within"], edit["file"]) if edit["within"] else (0, len(lines) - 1)
        places = [at for at in range(first, last + 1) if squeezed(lines[at]) == squeezed(edit["line"])]
        if len(places) != 1:
            sys.exit(f"docs/CONTRIBUTING.md: {edit['file']} has `{edit['line']}` {len(places)} times, not once")
        at = places[0]
        if edit["how"] == "after":
            lines[at + 1:at + 1] = new
        elif edit["how"] == "before":
            lines[at:at] = new
        else:
            lines[at:at + 1] = new
    file.write_text("\n".join(lines))


def copy_tree(to):
    for part in ("include", "docs", "tests/tools", "tests/knowledge", "tests/cases"):
        shutil.copytree(ROOT / part, to / part)
    return to


def ran(command, tree):
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=400,
                          env={**os.environ, "LC_ALL": "C"})
    return done.returncode, done.stdout + done.stderr


def compiled(text, tree, *flags):
    file = tree / "recipe.cpp"
    file.write_text(text)
    return ran([CXX, "-std=c++20", *WARNINGS, f"-I{tree}/include", *flags, str(file)], tree)


def leave_out(recipe, number, work):
    """Carries out all steps but one; the complaint must hold what the page promises."""
    step = recipe.steps[number]
    command, text = step.left_out
    tree = copy_tree(pathlib.Path(tempfile.mkdtemp(dir=work)) / "tree")
    for place, other in enumerate(recipe.steps):
        if place != number:
            for edit, block in other.edits:
                carry_out(edit, block, tree)
    if command == "the program below":
        ran(["tests/tools/generate/generate.sh"], tree)
        status, said = compiled(recipe.program, tree, "-fsyntax-only")
    else:
        status, said = ran(command.split(), tree) if command else compiled(EVERYTHING, tree, "-fsyntax-only")
    shutil.rmtree(tree)
    if status == 0:
        print(f"{recipe.title}: step {number + 1} left out is not noticed")
        return False
    if not text in said:
        print(f"{recipe.title}: step {number + 1} left out does not say `{text}`, but\n{said[:3000]}")
        return False
    print(f"{recipe.title}: step {number + 1} left out is named")
    return True


def all_together(recipes, work):
    tree = copy_tree(work / "all")
    for recipe in recipes:
        for step in recipe.steps:
            for edit, block in step.edits:
                carry_out(edit, block, tree)
    fine = True
    for command in (["tests/tools/generate/generate.sh"], ["tests/tools/generate/pages.sh"],
                    ["tests/tools/generate/api_page.py"]):
        status, said = ran(command, tree)
        if status:
            print(f"{' '.join(command)} fails when all recipes have been carried out:\n{said[:3000]}")
            fine = False
    for what, text, flags in [("all tables and rules", EVERYTHING, ["-fsyntax-only"])] + [
            (recipe.title, recipe.program, ["-o", str(work / "program")]) for recipe in recipes]:
        status, said = compiled(text, tree, *flags)
        if status == 0 and "-o" in flags:
            status, said = ran([str(work / "program")], tree)
        print(f"{what}: {'works' if status == 0 else said[:3000] or 'the program says no'}")
        fine = fine and status == 0
    return fine


def without_their_edits(recipes, work):
    """The programs use what the recipes bring: on the tree as it is, none compiles."""
    fine = True
    tree = copy_tree(work / "bare")
    for recipe in recipes:
        if compiled(recipe.program, tree, "-fsyntax-only")[0] == 0:
            print(f"{recipe.title}: the program compiles without the recipe, so it shows nothing")
            fine = False
    return fine


def main():
    recipes = [recipe for recipe in read_recipes() if recipe.steps]
    if len(recipes) < 5 or not all(recipe.program and any(step.left_out for step in recipe.steps) for recipe in recipes):
        sys.exit("docs/CONTRIBUTING.md: the recipes are not all there, each with a program and steps that are tried")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        tries = [(all_together, recipes, work), (without_their_edits, recipes, work)]
        tries += [(leave_out, recipe, number, work) for recipe in recipes
                  for number, step in enumerate(recipe.steps) if step.left_out]
        with concurrent.futures.ThreadPoolExecutor(int(os.environ.get("JOBS", os.cpu_count()))) as pool:
            fine = all(list(pool.map(lambda each: each[0](*each[1:]), tries)))
    sys.exit(not fine)


main()

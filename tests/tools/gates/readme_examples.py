#!/usr/bin/env python3
"""Holds README.md to the programs that it shows.

    readme_examples.py            checks
    readme_examples.py --write    puts the programs and their output into README.md

A fenced block after `<!-- file: PATH -->` is that file from its first #include on; one after
`<!-- output: COMMAND -->` is the beginning of what COMMAND prints, up to a last line `...`; the one
after `<!-- main-command -->` is run in full. Programs are compiled as README.md says.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
README = ROOT / "README.md"
SHOWN_LINES = 36


def code_of(path):
    text = (ROOT / path).read_text()
    return text[text.index("#include"):].rstrip("\n")


def output_of(command, folder):
    """What a program prints; the first word is an example's name."""
    name, *arguments = command.split()
    program = pathlib.Path(folder) / name
    if not program.exists():
        subprocess.run(["g++", "-std=c++20", "-Iinclude", f"examples/{name}.cpp", "-o", str(program)],
                       cwd=ROOT, check=True)
    return subprocess.run([str(program), *arguments], check=True, capture_output=True, text=True).stdout


def expected(kind, argument, folder):
    if kind == "file":
        return code_of(argument)
    lines = output_of(argument, folder).rstrip("\n").split("\n")
    return "\n".join(lines[:SHOWN_LINES] + (["..."] if len(lines) > SHOWN_LINES else []))


def main():
    text = README.read_text()
    pattern = re.compile(r"<!-- (file|output): (.+?) -->\n```\w*\n(.*?)\n```", re.S)
    with tempfile.TemporaryDirectory() as folder:
        wrong = []

        def replaced(match):
            kind, argument, shown = match.groups()
            right = expected(kind, argument, folder)
            if shown != right:
                wrong.append(argument)
            head = match.group(0).split("\n")[:2]
            return "\n".join(head) + "\n" + right + "\n```"

        new = pattern.sub(replaced, text)
        if len(pattern.findall(text)) < 3:
            sys.exit("README.md: the program and the two outputs are not all there")
        main_command = re.search(r"<!-- main-command -->\n```sh\n(.*?)\n```", text, re.S).group(1)
        # The compiler is there already; the rest of the line is run as it stands, in a copy of the tree.
        run = main_command.split("&&", 2)[2]
        subprocess.run(["cp", "-r", "include", "examples", folder], cwd=ROOT, check=True)
        printed = subprocess.run(["bash", "-ec", run], cwd=folder, check=True, capture_output=True, text=True).stdout
        if not printed.startswith("See a doctor or physiotherapist"):
            sys.exit("README.md: the main command does not print advice")
    if "--write" in sys.argv[1:]:
        README.write_text(new)
    elif wrong:
        sys.exit("README.md differs from what the programs show: " + "; ".join(wrong) +
                 "\nmend it with tests/tools/gates/readme_examples.py --write")
    print("README.md shows what the programs print")


main()

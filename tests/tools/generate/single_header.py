#!/usr/bin/env python3
"""Pastes hamstring into one file, for hosts that take a single header.

    single_header.py                        prints it, with the front doors below
    single_header.py -o hamstring.hpp       writes it
    single_header.py advice.hpp explain.hpp prints it with these front doors, named from include/hamstring/

A header with `#pragma once` is pasted where it is first included. A file without it is a body, which an
includer may want inside a function: it is pasted wherever it is included. What is included under a
condition stays under it, with a guard, for another place may bring it too; standard headers that are
included without a condition move to the top.
"""
import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
DOORS = ["advice.hpp", "explain.hpp", "render/json.hpp", "render/text.hpp"]
INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')
OPENS, CLOSES = re.compile(r"\s*#\s*if"), re.compile(r"\s*#\s*endif")
LICENCE = re.compile(r"// SPDX-License-Identifier: .*")
ONCE = re.compile(r"\s*#\s*pragma\s+once\s*")


class Refused(Exception):
    pass


class Paste:
    def __init__(self, include):
        self.include = include
        self.pasted, self.guarded, self.standard, self.licences = set(), set(), set(), set()

    def found(self, quote, name, beside):
        """The project's file that an include names; none where the name is not the project's."""
        for folder in [beside, self.include] if quote == '"' else [self.include]:
            path = (folder / name).resolve()
            if path.is_file() and self.include in path.parents:
                return path
        if name.startswith("hamstring/") or quote == '"':
            raise Refused(f"there is no {name} below {self.include}")
        return None

    def file(self, path, open_now=(), conditional=False):
        """The lines that stand for one include of a file."""
        name = path.relative_to(self.include).as_posix()
        lines = path.read_text().splitlines()
        is_body = not any(ONCE.fullmatch(line) for line in lines)
        if path in open_now:
            raise Refused(f"{name} includes itself")
        if not is_body:
            if path in self.pasted:
                return []
            (self.guarded if conditional else self.pasted).add(path)
        guarded = path in self.guarded
        result, depth, named = [], 0, is_body
        for line in lines:
            if LICENCE.fullmatch(line):
                self.licences.add(line)
                continue
            if ONCE.fullmatch(line):
                continue
            depth += bool(OPENS.match(line)) - bool(CLOSES.match(line))
            include = INCLUDE.match(line)
            other = include and self.found(*include.groups(), path.parent)
            if other:
                result += self.file(other, (*open_now, path), guarded or conditional or depth > 0)
            elif include and not (guarded or conditional or depth):
                if is_body:
                    raise Refused(f"{name} may stand inside a function, so it cannot include {include.group(2)}")
                self.standard.add(include.group(2))
            else:
                # The name stands over the file's own first line, below what it includes.
                if line and not named:
                    result += ["", f"// {name}", ""]
                    named = True
                result.append(line)
        if guarded:
            guard = "HAMSTRING_PASTED_" + re.sub(r"\W", "_", name.removeprefix("hamstring/")).upper()
            result = [f"#ifndef {guard}", f"#define {guard}", *result, f"#endif  // {guard}"]
        return result


def single_header(include, doors):
    paste = Paste(include.resolve())
    body = []
    for door in doors:
        path = paste.include / "hamstring" / door
        if not path.is_file():
            raise Refused(f"there is no {door} in {paste.include / 'hamstring'}")
        body += paste.file(path)
    if len(paste.licences) != 1:
        raise Refused(f"the files name {len(paste.licences)} licences: {sorted(paste.licences)}")
    version = paste.include / "hamstring/version.hpp"
    numbers = re.findall(r"#define HAMSTRING_VERSION_\w+ (\d+)", version.read_text()) if version.is_file() else []
    head = [*paste.licences,
            f"// hamstring {'.'.join(numbers)} as one file, pasted by tests/tools/generate/single_header.py from",
            f"// {' '.join(doors)}. Take this or the folder include/, not both in one program.",
            "#pragma once", "", *[f"#include <{name}>" for name in sorted(paste.standard)]]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(head + body)).rstrip("\n") + "\n"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("-o", "--output", type=pathlib.Path)
    options.add_argument("--include", type=pathlib.Path, default=ROOT / "include", help="the folder to paste from")
    options.add_argument("doors", nargs="*", default=DOORS, help="front doors")
    given = options.parse_args()
    try:
        text = single_header(given.include, given.doors)
    except Refused as refusal:
        sys.exit(f"single_header: {refusal}")
    if given.output:
        given.output.write_text(text)
    else:
        sys.stdout.write(text)


main()

#!/usr/bin/env python3
"""Keeps a language beside the catalogue of all texts.

    language.py german                prints the rows of include/hamstring/language/german.hpp anew, in the catalogue's
                                      order, each under its English text; names what is missing or outdated
    language.py german --check        fails where that would change the file, or something is missing
    language.py german --hash KEY     prints what stands beside the key of a row that says the English of today
    language.py german --from FILE    takes texts from a table as well: key, one form for 1 (or nothing), text, between tabs

A row is kept while its key or its English text is the same. Where the English text has changed, the row keeps its words
and gets the hash 0, so that it does not compile until somebody has looked at it and put the new hash.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
FORMS = ("zero", "one", "two", "few", "many")
ROW = re.compile(
    r'^    \{"(?P<key>[^"]+)", (?P<hash>0x[0-9a-f]+|0), "(?P<says>(?:[^"\\]|\\.)*)"'
    r'(?:, \{(?P<forms>[^}]*(?:\{\w+\}[^}]*)*)\})?\},$')


def catalogue():
    """(key, hash, goes by number, English) of each text, in order."""
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, "catalogue")
        subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-O0", f"-I{ROOT}/include",
                        str(ROOT / "tests/tools/generate/catalogue.cpp"), "-o", program], check=True)
        printed = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    for line in printed.splitlines():
        key, value, _, by_number, _, english = line.split("\t")
        yield key, value, by_number == "1", english


def read_rows(lines):
    """The rows of a header: by key, and by hash."""
    by_key, by_hash = {}, {}
    for line in lines:
        found = ROW.match(line)
        if not found:
            continue
        forms = re.findall(r'"((?:[^"\\]|\\.)*)"', found["forms"] or "")
        row = (found["hash"], found["says"], forms)
        by_key[found["key"]] = row
        by_hash[found["hash"]] = row
    return by_key, by_hash


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("language")
    asked.add_argument("--check", action="store_true")
    asked.add_argument("--hash", dest="key")
    asked.add_argument("--from", dest="table", action="append", default=[])
    asked = asked.parse_args()

    if asked.key:
        print("\n".join(f"{value}    {english}" for key, value, _, english in catalogue() if key == asked.key))
        return 0
    header = ROOT / "include/hamstring/language" / f"{asked.language}.hpp"
    text = header.read_text(encoding="utf-8")
    begin = text.index("_texts[] = {\n") + len("_texts[] = {\n")
    end = text.index("};\n", begin)
    by_key, by_hash = read_rows(text[begin:end].splitlines())
    given = {}
    for table in asked.table:
        for line in pathlib.Path(table).read_text(encoding="utf-8").splitlines():
            key, one, says = line.split("\t")
            given[key] = (one.replace('"', '\\"'), says.replace('"', '\\"'))

    rows, missing, outdated, count = [], [], [], 0
    for key, value, by_number, english in catalogue():
        count += 1
        forms = []
        if key in given:
            one, says = given[key]
            forms = ["", one or says] if by_number else []
            kept = value
        elif value in by_hash:
            kept, says, forms = by_hash[value]
        elif key in by_key:
            kept, says, forms = by_key[key]
            if kept != value:
                kept = "0"
                outdated.append(key)
        else:
            kept, says = value, ""
        if not says:
            missing.append(f"{key}\t{english}")
        tail = ", {" + ", ".join(f'"{form}"' for form in forms) + "}" if forms else ""
        rows.append(f'    // {english}\n    {{"{key}", {kept}, "{says}"{tail}}},\n')
    printed = text[:begin] + "".join(rows) + text[end:]
    for name, which in (("missing", missing), ("outdated", outdated)):
        for each in which:
            print(f"{name}: {each}", file=sys.stderr)
    if asked.check:
        if missing or outdated or printed != text:
            print(f"{header.relative_to(ROOT)} does not say the catalogue; tests/tools/generate/language.py "
                  f"{asked.language} prints its rows", file=sys.stderr)
            return 1
        print(f"{asked.language} says all {count} texts of the catalogue")
        return 0
    header.write_text(printed, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# Holds the sentences of tests/cases/lay_sentences.tsv to the tables: each names the keys that say it.
#     lay_sentences.py          fails where a key is in no table or is not asked any more, or a sentence
#                               has neither a key nor the reason for that
#     lay_sentences.py --prove  shows on changed lines what it notices
#
# A line: the sentence, what is found in it, the keys, the status, a note. Keys are parted by commas; one
# with a status of its own says so: `sit_bone_pain,runs_kicks_or_cycles=present`. Where the status is past,
# other_person or hypothetical, the keys are what it is about, and none of them is answered. `=part` says
# that a no to the sentence's part is no answer to all that the key asks.

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
SENTENCES = ROOT / "tests/cases/lay_sentences.tsv"
KNOWLEDGE = ROOT / "include/hamstring/knowledge"
KINDS = ("symptom", "habit", "history", "sign", "red_flag", "condition")
ANSWERS = ("present", "absent", "unsure")
PART = "part"
STATUSES = ANSWERS + ("past", "other_person", "hypothetical")
TITLES = ["sentence", "finding", "key", "status", "note"]


def keys_of_tables():
    """All keys that can be answered, and those of them that are not asked any more."""
    keys, replaced = set(), set()
    for kind in KINDS:
        text = (KNOWLEDGE / f"{kind}.hpp").read_text(encoding="utf-8")
        rows = re.split(rf"\.id\s*=\s*{kind}::", text)[1:]
        if not rows:
            sys.exit(f"knowledge/{kind}.hpp: no rows found")
        for row in rows:
            key = re.search(r'\.key\s*=\s*"(\w+)"', row)
            keys.add(key.group(1))
            if re.search(r"\.replaced_by\s*=\s*\{\s*red_flag", row):
                replaced.add(key.group(1))
    return keys, replaced


def wrong_with(line, keys, replaced):
    """What is wrong with one line, as sentences."""
    cells = line.split("\t")
    if len(cells) != len(TITLES):
        return [f"{len(cells)} cells instead of {len(TITLES)}"]
    sentence, finding, named, status, note = cells
    found = []
    if not sentence or not finding:
        found.append("no sentence, or nothing found in it")
    if status not in STATUSES:
        found.append(f"no status: {status}")
    if not named and not re.search(r"no key: \w", note):
        found.append("neither a key nor `no key: ` and the reason")
    for item in filter(None, named.split(",")):
        key, _, own = item.partition("=")
        if key not in keys:
            found.append(f"no table has the key {key}")
        if key in replaced:
            found.append(f"{key} is not asked any more")
        if own and own not in ANSWERS + (PART,):
            found.append(f"{key} has no answer: {own}")
        if own == PART and status != "absent":
            found.append(f"{key}: a yes to a part is a yes")
    return found


def check(lines, keys, replaced):
    """The complaints about all lines."""
    complaints = []
    if lines[0].split("\t") != TITLES:
        complaints.append("1: the titles are not " + " ".join(TITLES))
    seen = set()
    for number, line in enumerate(lines[1:], 2):
        complaints += [f"{number}: {what}" for what in wrong_with(line, keys, replaced)]
        sentence = line.split("\t")[0]
        if sentence in seen:
            complaints.append(f"{number}: the sentence stands here twice")
        seen.add(sentence)
    return complaints


def prove(lines, keys, replaced):
    """Each change of a line that must be noticed."""
    first = lines[1].split("\t")
    changes = {
        "no table has the key": [first[0], first[1], "no_such_key", first[3], first[4]],
        "neither a key": [first[0], first[1], "", first[3], "trap=plain"],
        "no status": [first[0], first[1], first[2], "perhaps", first[4]],
        "cells instead of": first[:3],
        "twice": lines[2].split("\t"),
    }
    for complaint, cells in changes.items():
        changed = [lines[0], "\t".join(cells)] + lines[2:]
        if not any(complaint in text for text in check(changed, keys, replaced)):
            sys.exit(f"not noticed: {complaint}")
    if not any("not asked any more" in text for text in check(lines, keys, {first[2]})):
        sys.exit("not noticed: a key that is not asked any more")
    print(f"{len(changes) + 1} changes noticed")


def main():
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    keys, replaced = keys_of_tables()
    complaints = check(lines, keys, replaced)
    if complaints:
        sys.exit("\n".join(f"{SENTENCES.relative_to(ROOT)}:{text}" for text in complaints))
    if sys.argv[1:] == ["--prove"]:
        prove(lines, keys, replaced)
    elif sys.argv[1:]:
        sys.exit("usage: lay_sentences.py [--prove]")
    without = sum(not line.split("\t")[2] for line in lines[1:])
    print(f"{len(lines) - 1} sentences, {without} of them without a key and with the reason")


if __name__ == "__main__":
    main()

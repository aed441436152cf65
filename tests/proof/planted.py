#!/usr/bin/env python3
# Plants one error at a time in each of the generated texts. As a program it plants so many at random and
# says which of them Z3 does not find:
#     planted.py <program encode> <errors in the packed texts> <errors in the text of many> [seed]
import itertools
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

# Beside the sources nothing is left behind.
sys.dont_write_bytecode = True
import prove_text

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "include/hamstring/generated"
PACKED = ("infer.inc", "scores.inc")
MANY = "triage_many.inc"
TEXTS = (*PACKED, MANY)


class Error:
    """One place of a text and what is to stand there instead."""

    def __init__(self, kind, match, instead):
        self.kind, self.begin, self.end = kind, match.start(), match.end()
        self.was, self.instead = match[0], instead

    def planted_in(self, text):
        return text[:self.begin] + self.instead + text[self.end:]

    def said(self, text):
        line = text.count("\n", 0, self.begin) + 1
        return f"line {line}: {self.was.strip()} -> {self.instead.strip()}"


def read(name):
    return (GENERATED / name).read_text(encoding="utf-8")


def rules():
    """How many rules have a place in the trace."""
    last = 0
    for word, place, mask in re.findall(r"\br(\d+) \|= (?:.*[)}] << (\d+);|\(.*& (0x[0-9a-f]+)\);)", read("infer.inc")):
        last = max(last, 64 * int(word) + (int(place) if place else int(mask, 16).bit_length() - 1))
    return last + 1


def filled(before, count):
    """The bits of a word that a mask is put to, without those that a shift just before it has emptied,
    without places of the trace that belong to none of so many rules, and without those that no rule before it
    has set yet: no fact sheet sets any of these."""
    word = re.search(r"\((\w)(\d+) (?:(<<|>>) (\d+) )?& $", before)
    if not word:
        return range(64)
    up = int(word[4] or 0) * (-1 if word[3] == ">>" else 1)
    most = min(64, count - 64 * int(word[2])) if word[1] == "r" else 64
    bits = [bit for bit in range(64) if 0 <= bit - up < most]
    if word[1] == "r" and f"word r{word[2]} = 0;" in before:
        so_far = {int(place or 0) for place in
                  re.findall(rf"\br{word[2]} \|= .*?(?:[)}}] << (\d+))?;", before)}
        bits = [bit for bit in bits if bit in so_far]
    return bits


def possible(name, text, rng):
    """Every error that can be planted, by kind. Comments are left alone."""
    code = re.sub(r"//.*", lambda comment: " " * len(comment[0]), text)
    found = {}

    def add(kind, pattern, instead):
        for match in re.finditer(pattern, code):
            found.setdefault(kind, []).append(Error(kind, match, instead(match)))

    if name == MANY:
        add("operator", r" [&|] ", lambda m: " | " if m[0] == " & " else " & ")
        add("fact", r"(?<=y\[)\d+(?=\])", lambda m: str(int(m[0]) + 1))
        add("conclusion", r"(?<=c\[)\d+(?=\])", lambda m: str(int(m[0]) ^ 1))
        return found
    count = rules()
    add("mask bit", r"0x[0-9a-f]+",
        lambda m: hex(int(m[0], 16) ^ 1 << rng.choice(filled(code[:m.start()], count))))
    if name == "infer.inc":
        add("comparison", r"[!=]= 0", lambda m: "!= 0" if m[0] == "== 0" else "== 0")
        add("place", r"(?<=<< )\d+(?=;)", lambda m: str((int(m[0]) + 1) % 64))
        add("count", r"(?<=>= )\d+", lambda m: str(int(m[0]) + 1))
    else:
        add("sign", r"[+-]=", lambda m: "-=" if m[0] == "+=" else "+=")
        # Both halves of a turned word: most masks want bits of one half only.
        add("rotation", r"<< (\d+) \| (\w+) >> (\d+)",
            lambda m: f"<< {int(m[1]) % 63 + 1} | {m[2]} >> {63 - int(m[1]) % 63}")
    return found


def plant(folder, errors):
    """Writes the texts into `folder`/broken, each with its error if it has one."""
    broken = pathlib.Path(folder) / "broken"
    broken.mkdir(exist_ok=True)
    for name in TEXTS:
        text = read(name)
        if name in errors:
            text = errors[name].planted_in(text)
        (broken / name).write_text(text, encoding="utf-8")


def controls():
    """The same error of each text every time: one that changes everything that the text gives out."""
    chosen = {"infer.inc": "comparison", "scores.inc": "sign", MANY: "operator"}
    rng = random.Random(1)
    return {name: possible(name, read(name), rng)[kind][0] for name, kind in chosen.items()}


def build(folder):
    """The program that writes the goals, from the texts that ship and those in `folder`/broken."""
    # (An error can look odd to a compiler; it is Z3 that is to find it.)
    subprocess.run(
        [os.environ.get("CXX", "g++"), "-std=c++20", "-O0", "-Wall", "-Wextra", "-Wpedantic",
         "-Wconversion", "-Wshadow", "-Werror", "-Wno-parentheses", f"-I{ROOT}/include", f"-I{folder}",
         "-o", f"{folder}/encode_text", f"{ROOT}/tests/proof/encode_text.cpp"], check=True)


def drawn(names, count, rng):
    """So many errors at random over some texts, every kind of each as often as it can be."""
    of_text = {name: [] for name in names}
    while True:
        for name in names:
            for of_kind in possible(name, read(name), rng).values():
                if count == 0:
                    return of_text
                of_text[name].append(rng.choice(of_kind))
                count -= 1


def try_all(errors, folder):
    """Plants one error in each text, looks for each, and goes on to the next ones; counts the missed."""
    missed = 0
    for some in itertools.zip_longest(*errors.values()):
        planted = {name: error for name, error in zip(errors, some) if error}
        plant(folder, planted)
        build(folder)
        subprocess.run([f"{folder}/encode_text", folder], check=True)
        for name, error in planted.items():
            said = prove_text.solve_all(folder, lambda group: group.startswith(f"broken {name}"))
            found = [f"{group.removeprefix('broken ')}, {goal}"
                     for group, results in said.items() for goal, verdict in results
                     if verdict == "sat"]
            missed += not found
            print(f"{name:<16} {error.kind:<12} {error.said(read(name)):<56} "
                  f"{found[0] if found else 'NOT FOUND'}", flush=True)
    return missed


def main():
    encode, packed, many = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    errors = drawn(PACKED, packed, rng) | drawn((MANY,), many, rng)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([encode, folder], check=True)
        missed = try_all(errors, folder)
    print(f"{packed + many - missed} of {packed + many} found")
    sys.exit(missed != 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# No clinical number lives in code: lists the numbers in the hand-written headers that every host
# compiles (all that its doors include, but generated/) and in those that work on
# an advice (intake/, triage/, routine/, render/). Passed over are 0 and 1, bit patterns (hexadecimal,
# beyond 255) and the distance of a shift. Every other number stands in literals.txt, with its file, how
# often it is there, and why it is no clinical one; a table stands there by its name, in place of its
# numbers. A line there that is no longer true fails too.
#     literals.py            checks the headers
#     literals.py --prove    checks that a planted number and a stale line are found
#     literals.py --list     prints the numbers that it asks reasons for

import collections
import pathlib
import re
import shutil
import sys
import tempfile

GATES = pathlib.Path(__file__).resolve().parent
ROOT = GATES.parents[2]
DOORS = ["advice.hpp", "triage_many.hpp", "interview.hpp", "nearest_changes.hpp", "alternatives.hpp", "programme.hpp", "check_in.hpp", "session.hpp", "self_tests.hpp"]
FOLDERS = ["intake", "triage", "routine", "render"]

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<text>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")
      | (?P<letter>(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
      | (?P<name>[A-Za-z_]\w*)
      | (?P<number>\.?\d(?:'?[\w.]|(?<=[eEpP])[+-])*)
      | (?P<shift><<=?|>>=?)
      | (?P<line>\n)
      | (?P<other>[^\s])""",
    re.VERBOSE | re.DOTALL,
)
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]hamstring/([^>"]+)[>"]', re.MULTILINE)


def value_of(literal):
    """The number without separators and suffix: 1'000U is 1000."""
    plain = literal.replace("'", "").lower()
    return plain.rstrip("ulz") if plain.startswith("0x") else plain.rstrip("ulfz")


def is_plain(value):
    """Whether a number says nothing: 0, 1, or a bit pattern."""
    return value in ("0", "1") or (value.startswith("0x") and int(value, 16) > 255)


def without_table(text, table):
    """The text with the rows of a table blanked, its lines kept; nothing where there is no such table."""
    begin = re.search(rf"^inline constexpr \w+ {re.escape(table)}(\[\])? = (\w+)?\{{$", text, re.MULTILINE)
    end = begin and text.find("\n};\n", begin.end())
    if not begin or end < 0:
        return None
    return text[: begin.end()] + "\n" * text.count("\n", begin.end(), end) + text[end:]


def numbers_in(text):
    """Each number that has to be accounted for, with its line."""
    line, shifted = 1, False
    for token in TOKEN.finditer(text):
        kind, found = token.lastgroup, token.group()
        kind = "raw" if kind == "mark" else kind
        if kind == "number" and not shifted:
            value = value_of(found)
            if not is_plain(value):
                yield value, line
        line += found.count("\n")
        if kind not in ("line", "comment"):
            # `Enum >> 20` would be a stream's; numbers behind a shift are distances.
            shifted = kind == "shift"


def closure(include, doors):
    """Every header that the doors include, themselves as well."""
    seen, waiting = set(), list(doors)
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        path = include / name
        if not path.is_file():
            raise SystemExit(f"literals.py: hamstring/{name} is not there")
        seen.add(name)
        waiting += INCLUDE.findall(path.read_text())
    return seen


def headers(include):
    named = {name for name in closure(include, DOORS) if not name.startswith("generated/")}
    for folder in FOLDERS:
        found = {f"{folder}/{path.name}" for path in (include / folder).glob("*.hpp")}
        if not found:
            raise SystemExit(f"literals.py: hamstring/{folder}/ holds no header")
        named |= found
    return sorted(named)


def reasons_in(path):
    """(file, number) -> how often, from lines `file number times reason` or `file table name reason`."""
    result = {}
    for place, line in enumerate(path.read_text().splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = line.split(None, 3)
        if len(parts) < 4 or not (parts[1] == "table" or parts[2].isdigit()):
            raise SystemExit(f"{path.name}:{place}: a line is `file number times reason` or `file table name reason`")
        is_table = parts[1] == "table"
        key = (parts[0], "table " + parts[2] if is_table else parts[1])
        if key in result:
            raise SystemExit(f"{path.name}:{place}: {' '.join(key)} stands there twice")
        result[key] = 1 if is_table else int(parts[2])
    return result


def found_in(include, reasons):
    found = collections.defaultdict(list)
    for name in headers(include):
        text = (include / name).read_text()
        for file, what in reasons:
            if file != name or not what.startswith("table "):
                continue
            blanked = without_table(text, what.removeprefix("table "))
            if blanked is not None:
                found[name, what].append(0)
                text = blanked
        for value, line in numbers_in(text):
            found[name, value].append(line)
    return found


def complaints(include, reasons):
    found = found_in(include, reasons)
    for (name, value), lines in sorted(found.items()):
        allowed = reasons.get((name, value), 0)
        if len(lines) > allowed:
            where = ", ".join(str(line) for line in lines)
            yield (f"hamstring/{name}: {value} stands {len(lines)} times (line {where}), "
                   f"literals.txt accounts for {allowed}: a clinical number belongs into knowledge/")
    for (name, value), times in sorted(reasons.items()):
        if len(found.get((name, value), [])) < times:
            yield f"literals.txt: {name} {value} is there {len(found.get((name, value), []))} times, not {times}: correct the line"


def prove(include, reasons):
    """Plants what must be found into a copy, one at a time."""
    plants = [
        ("triage/urgency.hpp", "constexpr bool planted(int age) { if (age > 65) return true; return false; }"),
        ("routine/planner.hpp", "inline constexpr int planted = 4'2;"),
        ("ids/bits.hpp", "inline constexpr int planted = 64;"),
        ("intake/report.hpp", "inline constexpr int planted = 0x41;"),
        ("routine/pose.hpp", "inline constexpr int planted = 777;"),
        ("render/phrases.hpp", '// "\nconstexpr double planted = 2.5;  // "'),
    ]
    harmless = "// 77\n/* 78\n79 */ inline constexpr const char* planted = \"80 \\\" 81\"; inline constexpr char c = '9';"
    for name, text in plants + [("triage/urgency.hpp", harmless)]:
        with tempfile.TemporaryDirectory() as work:
            copy = pathlib.Path(work) / "hamstring"
            shutil.copytree(include, copy)
            path = copy / name
            path.write_text(path.read_text() + text + "\n")
            noticed = any(line.startswith(f"hamstring/{name}:") for line in complaints(copy, reasons))
            if noticed != (text is not harmless):
                raise SystemExit(f"literals.py --prove: wrong about `{text}` in {name}")
    stale = dict(reasons)
    stale["triage/urgency.hpp", "65"] = 1
    stale["routine/pose.hpp", "table no_such_table"] = 1
    noticed = [line for line in complaints(include, stale) if line.startswith("literals.txt")]
    if len(noticed) != 2:
        raise SystemExit("literals.py --prove: a stale line was not noticed")
    print(f"{len(plants)} planted numbers and two stale lines were found, numbers in comments and texts were not")


def main():
    include = ROOT / "include" / "hamstring"
    if sys.argv[1:] == ["--list"]:
        for (name, value), lines in sorted(found_in(include, reasons_in(GATES / "literals.txt")).items()):
            print(f"{name} {value} {len(lines)}  (line {', '.join(map(str, lines))})")
        return
    reasons = reasons_in(GATES / "literals.txt")
    found = list(complaints(include, reasons))
    if found:
        print("\n".join(found))
        sys.exit(1)
    print(f"{len(headers(include))} headers hold {len(reasons)} numbers that literals.txt gives a reason for, and no other")
    if sys.argv[1:] == ["--prove"]:
        prove(include, reasons)


if __name__ == "__main__":
    main()

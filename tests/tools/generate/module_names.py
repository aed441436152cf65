#!/usr/bin/env python3
"""Holds the module unit include/hamstring/hamstring.cppm to the headers.

    module_names.py             says which names the unit lacks, and which it exports that are gone, and
                                proves that it would notice
    module_names.py --write     writes the list of exported names anew

A public name is one that stands in hamstring, or in a namespace within it that is not called detail: clang
says which those are. The unit includes every header, but those that only check what others hold, those
that only include others under an older name, and the one that needs a library of other people.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
INCLUDE = ROOT / "include"
UNIT = INCLUDE / "hamstring/hamstring.cppm"
BESIDE = {"hamstring/render/nlohmann_json.hpp"}
CHECKS = re.compile(r"(?:^|[/_])(?:verify|checks?)\.hpp$")

# A line of clang's tree: how deep it stands, the kind, and what comes after the place.
LINE = re.compile(r"((?:[|` ][ -])*)(\w+)Decl 0x[0-9a-f]+ (?:\w+ 0x[0-9a-f]+ )*<[^>]*> \S+ ?(.*)")
FLAGS = {"referenced", "used", "constexpr", "consteval", "class", "struct", "union"}
KINDS = {"ClassTemplate", "VarTemplate", "FunctionTemplate", "TypeAliasTemplate", "Concept", "CXXRecord", "Enum",
         "Function", "Var", "TypeAlias", "Using"}


def clang(headers, *options):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "all.cpp"
        file.write_text("".join(f"#include <{header}>\n" for header in headers))
        done = subprocess.run(["clang++", "-std=c++20", f"-I{INCLUDE}", *options, file], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"clang++ refuses the headers of the unit:\n{done.stderr}")
    return done.stdout


def included(text):
    return re.findall(r"^#include <(hamstring/\S+)>", text, re.M)


def brings_names(header):
    code = (INCLUDE / header).read_text()
    return re.search(r"^[^/#\s]", code, re.M) is not None and header not in BESIDE and not CHECKS.search(header)


def reached(text):
    """Every header that the unit comes to."""
    return set(re.findall(r"/include/(hamstring/\S+\.hpp)", clang(included(text), "-MM")))


def is_a_language(header):
    """A few names over thousands of rows, which take clang minutes to print."""
    return header.startswith("hamstring/language/") and "inline constexpr language " in (INCLUDE / header).read_text()


def names_of_language(header):
    """What a language's header declares: it stands in hamstring alone, and its names begin with its own."""
    own = re.escape(pathlib.PurePath(header).stem)
    table = clang([header], "-fsyntax-only", "-Xclang", "-ast-dump-lookups", "-Xclang", "-ast-dump-filter=hamstring")
    found = set(re.findall(rf"^[|`]-DeclarationName '({own}(?:_\w+)?)'$", table, re.M))
    declared = re.findall(r"^(?:inline )?constexpr [\w:]+ (\w+)[\[({]", (INCLUDE / header).read_text(), re.M)
    if not found or found != set(declared):
        sys.exit(f"{header} declares {declared}, and clang finds {sorted(found)}")
    return {("hamstring", name) for name in found}


def public_names(text):
    """(namespace, name) of each public name. What stands in an inline namespace, stands around it."""
    languages = [header for header in included(text) if is_a_language(header)]
    names = set().union(*map(names_of_language, languages))
    scopes = {-1: ""}
    tree = clang([header for header in included(text) if header not in languages], "-fsyntax-only", "-Xclang",
                 "-ast-dump", "-Xclang", "-ast-dump-filter=hamstring")
    for line in tree.split("\n"):
        match = LINE.match(line)
        if not match:
            # A line of another kind has no names below it.
            scopes[(len(line) - len(line.lstrip("|` -"))) // 2] = None
            continue
        depth, kind, words = len(match.group(1)) // 2, match.group(2), match.group(3).split()
        around = scopes.get(depth - 1)
        scopes[depth] = None
        if around is None:
            continue
        while len(words) > 1 and words[0] in FLAGS:
            words.pop(0)
        if kind == "Namespace" and words[0] != "detail":
            scopes[depth] = around if "inline" in words[1:] else "::".join(filter(None, [around, words[0]]))
        elif kind in KINDS and words and words[0] != "implicit":
            names.add((around, words[0].rpartition("::")[2] if kind == "Using" else words[0]))
    if not {("hamstring", "advise"), ("hamstring", "symptom"), ("hamstring", "set_of")} <= names:
        sys.exit("clang's tree is not understood")
    return names


def exported(text):
    names = set()
    for scope, body in re.findall(r"^export namespace ([\w:]+) \{\n(.*?)^\}", text, re.M | re.S):
        names |= {(scope, name) for name in re.findall(rf"^using {scope}::([^:\s]+);", body, re.M)}
    if len(names) != len(re.findall(r"^\s*using\b", text, re.M)):
        sys.exit("hamstring.cppm: a name is exported twice, or from another namespace")
    return names


def written(names):
    """The exports as they stand in the unit."""
    result = []
    for scope in sorted({scope for scope, _ in names}):
        own = sorted(name for place, name in names if place == scope)
        result += ["", f"export namespace {scope} {{", *[f"using {scope}::{name};" for name in own],
                   f"}}  // namespace {scope}"]
    return "\n".join(result) + "\n"


def complaints(text, names, headers):
    every = {path.relative_to(INCLUDE).as_posix() for path in (INCLUDE / "hamstring").rglob("*.hpp")}
    for header in sorted(filter(brings_names, every - headers)):
        yield f"the unit does not reach {header}"
    given = exported(text)
    for scope, name in sorted(names - given):
        yield f"{scope}::{name} is not exported"
    for scope, name in sorted(given - names):
        yield f"{scope}::{name} is exported and is in no header"


def control(text, names, headers):
    spoilt = {"a function that is lacking": re.sub(r"^using hamstring::advise;\n", "", text, flags=re.M),
              "an enumeration that is lacking": re.sub(r"^using hamstring::symptom;\n", "", text, flags=re.M),
              "an operator that is lacking": re.sub(r"^using hamstring::operator&&;\n", "", text, flags=re.M),
              "a name that is gone": text.replace("using hamstring::advise;", "using hamstring::advised;")}
    for what, unit in spoilt.items():
        if unit == text or not list(complaints(unit, names, headers)):
            sys.exit(f"{what}: is not noticed")
    unit = re.sub(r"^#include <(?!hamstring/advice).*>\n", "", text, flags=re.M)
    if not list(complaints(text, names, reached(unit))):
        sys.exit("a header that is not reached: is not noticed")
    print(f"{len(spoilt) + 1} spoilt units are noticed")


def main():
    text = UNIT.read_text()
    names, headers = public_names(text), reached(text)
    if sys.argv[1:] == ["--write"]:
        text = text.partition("\nexport namespace ")[0].rstrip("\n") + "\n" + written(names)
        UNIT.write_text(text)
    found = list(complaints(text, names, headers))
    if found:
        sys.exit("hamstring.cppm:\n" + "\n".join(found))
    print(f"hamstring.cppm exports all {len(exported(text))} public names")
    control(text, names, headers)


main()

#!/usr/bin/env bash
# Checks who may include whom in include/hamstring:
#   core_includes.sh            the narrow storey, the rooms and their direction, what costs too much
#   core_includes.sh --prove    the same, and that each of these is noticed where it is broken
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
exec python3 - "$@" <<'PYTHON'
import pathlib
import re
import shutil
import sys
import tempfile

# What a host compiles that asks for advice. `<span>` is the argument of triage_many.
DOORS = ["advice.hpp", "triage_many.hpp", "interview.hpp", "nearest_changes.hpp", "alternatives.hpp", "programme.hpp", "check_in.hpp", "session.hpp", "self_tests.hpp"]
NARROW_STANDARD = {"cstddef", "cstdint", "initializer_list"}
NARROW_EXTRA = {("triage_many.hpp", "span")}
NARROW_ROOMS = {"base", "ids", "generated", "intake", "triage", "routine", "door", "interview"}
WIDE_IN_NARROW_ROOMS = re.compile(r"^(intake/(pending|keys|near_keys|report_json|report_members|json_fault|json_text|fhir_codes|fhir_form|fhir_response|typed|resuming|again|saved|saved_course|saved_form|saving)|routine/(progress|pose))\.hpp$")

# The rooms, each with what it may include besides itself; the header whose comment says what may live
# there. Who stands further down may know who stands further up, never the other way round.
ROOMS = {
    "base": (set(), None),
    "ids": ({"base"}, "ids/set_of.hpp"),
    "engine": ({"base", "ids"}, "engine/fact.hpp"),
    "knowledge": ({"base", "ids"}, "knowledge/table.hpp"),
    "reasons": ({"base", "ids", "engine", "knowledge"}, None),
    "rules": ({"base", "ids", "engine", "knowledge", "reasons"}, "rules/all_rules.hpp"),
    "generated": ({"base", "ids"}, "generated/advise.hpp"),
    "language": ({"base", "ids", "knowledge", "rules", "generated"}, "language/language.hpp"),
    "intake": ({"base", "ids", "knowledge", "generated"}, "intake/report.hpp"),
    "triage": ({"base", "ids", "generated", "intake"}, "triage/conclude.hpp"),
    "routine": ({"base", "ids", "knowledge", "generated", "intake", "triage"}, "routine/routine.hpp"),
    "door": ({"base", "ids", "generated", "intake", "triage", "routine"}, None),
    "interview": ({"base", "ids", "generated", "intake", "triage", "routine", "door"}, None),
    "picture": ({"base", "ids", "knowledge", "routine"}, "picture/space.hpp"),
    "host": ({"base", "ids", "engine", "knowledge", "rules", "reasons", "generated", "routine", "door", "interview"}, "host/host_rule.hpp"),
    "explain": ({"base", "ids", "engine", "knowledge", "rules", "reasons", "generated", "intake", "triage", "routine", "door", "interview", "host"}, None),
    "render": (
        {"base", "ids", "knowledge", "reasons", "generated", "intake", "triage", "routine", "door", "interview", "host", "explain", "picture"},
        "render/writer.hpp",
    ),
}
# Of the enumerations the engine knows none: bits, and texts as template arguments.
ENGINE_IDS = {"ids/bits.hpp", "ids/spelt.hpp", "ids/transpose.hpp"}
# Headers of the top level, and the one of generated/ that everything begins with.
ALONE = {
    "version.hpp": "base",
    "generated/edition.hpp": "base",
    "maybe.hpp": "base",
    # Texts while compiling, whatever they say.
    "ids/spelt.hpp": "base",
    "units.hpp": "base",
    # Knows nothing of an advice, and writes whatever leaves.
    "render/writer.hpp": "base",
    "render/json_writer.hpp": "base",
    # Knows nothing of the tables: what a text is in another language is behind a pointer.
    "language/language.hpp": "base",
    "advice.hpp": "door",
    "triage_many.hpp": "door",
    "alternatives.hpp": "door",
    "programme.hpp": "door",
    "session.hpp": "door",
    "check_in.hpp": "door",
    # They know a course beside the answers, and so all that it is made of.
    "intake/saved_form.hpp": "explain",
    "intake/saved_course.hpp": "explain",
    "intake/saving.hpp": "explain",
    "intake/resuming.hpp": "explain",
    "intake/saved.hpp": "explain",
    "intake/again.hpp": "explain",
    "self_tests.hpp": "door",
    "explain.hpp": "explain",
    "why_not.hpp": "explain",
    # Holds what a reason reads of the rules: links of the engine, sources and grades of knowledge.
    "generated/reasons.hpp": "reasons",
    "article.hpp": "explain",
    # Asks the rules why one does not fire, as `why_not.hpp` does.
    "render/hint.hpp": "explain",
    # What comes next is decided with the engine, so it stands behind the advice.
    "interview.hpp": "interview",
    "nearest_changes.hpp": "interview",
    "intake/asking.hpp": "interview",
    "intake/typed.hpp": "interview",
    "cases.hpp": "explain",
}
HEAVY = set(
    """string vector deque list map set unordered_map unordered_set iostream ostream istream sstream
    fstream functional algorithm memory chrono bitset regex locale format thread mutex random ranges
    variant any exception stdexcept typeinfo""".split()
)
# A header that only keeps an old name alive points onwards, and nothing of ours includes it.
OLD_NAME = re.compile(r"^///? The old names? of .*kept until version", re.MULTILINE)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def room_of(name):
    return ALONE.get(name) or (name.split("/")[0] if "/" in name else None)


def cycles(graph):
    """One path back to its start, if there is any."""
    done, path = set(), []

    def visit(name):
        if name in path:
            return path[path.index(name):] + [name]
        if name in done:
            return None
        path.append(name)
        for other in graph.get(name, []):
            found = visit(other)
            if found:
                return found
        path.pop()
        done.add(name)
        return None

    for name in sorted(graph):
        found = visit(name)
        if found:
            return found
    return None


def closure(graph, doors):
    seen, waiting = set(), list(doors)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += graph.get(name, [])
    return seen


def top_comment(text):
    lines = text.split("\nnamespace ", 1)[0].splitlines()
    return " ".join(line[3:].strip() for line in lines if line.startswith("///"))


def complaints(root):
    texts = {
        path.relative_to(root).as_posix(): path.read_text()
        for suffix in ("hpp", "inc")
        for path in root.rglob(f"*.{suffix}")
    }
    old = {name for name, text in texts.items() if OLD_NAME.search(text)}
    graph, standard = {}, {}
    named = set(ALONE) | ENGINE_IDS | {main for _, main in ROOMS.values() if main}
    yield from (f"{name}, which this check names, is not there" for name in sorted(named - set(texts)))

    for name, text in sorted(texts.items()):
        graph[name], standard[name] = [], []
        for mark, target in INCLUDE.findall(text):
            if not target.startswith("hamstring/"):
                standard[name].append(target)
                if mark == '"':
                    yield f"{name} includes \"{target}\": headers of ours go by <hamstring/...>"
                continue
            target = target.removeprefix("hamstring/")
            graph[name].append(target)
            if target not in texts:
                yield f"{name} includes {target}, which is not there"
            elif target in old and name not in old:
                yield f"{name} includes {target}, which only keeps an old name"

        if name in old:
            continue
        room = room_of(name)
        if room not in ROOMS:
            yield f"{name} stands in no room that this check knows"
            continue
        for target in graph[name]:
            other = room_of(target)
            if target in texts and target not in old and other != room and other not in ROOMS[room][0]:
                yield f"{name} ({room}) includes {target} ({other}): not in that direction"
            if room == "engine" and other == "ids" and target not in ENGINE_IDS:
                yield f"{name} includes {target}: the engine knows nothing of hamstrings"
        if room != "render":
            for header in set(standard[name]) & HEAVY:
                yield f"{name} includes <{header}>: too dear for the core"

    for name in sorted(closure(graph, DOORS) & set(texts)):
        if room_of(name) not in NARROW_ROOMS or WIDE_IN_NARROW_ROOMS.match(name):
            yield f"{name} is of the wide storey, and {' or '.join(DOORS)} reaches it"
        for header in standard[name]:
            if header not in NARROW_STANDARD and (name, header) not in NARROW_EXTRA:
                yield f"{name} includes <{header}>: every file that includes advice.hpp would pay for it"

    for _, main in ROOMS.values():
        if main in texts and "This folder holds" not in top_comment(texts[main]):
            yield f"{main} does not say what its folder holds"
    found = cycles(graph)
    if found:
        yield "includes in a circle: " + " -> ".join(found)


def prove(root):
    def added(name, line):
        return name, lambda text: text.replace("#pragma once\n", f"#pragma once\n{line}\n", 1)

    def hamstring(name, target):
        return added(name, f"#  include <hamstring/{target}>")

    plants = [
        (hamstring("triage/urgency.hpp", "knowledge/table.hpp"), "wide storey"),
        (hamstring("routine/planner.hpp", "routine/progress.hpp"), "wide storey"),
        (added("ids/cause.hpp", "#include <array>"), "would pay"),
        (added("advice.hpp", "#include <span>"), "would pay"),
        (added("knowledge/source.hpp", "#include <string>"), "too dear"),
        (added("ids/set_of.hpp", '#include "bits.hpp"'), "go by <hamstring"),
        (hamstring("engine/rule.hpp", "ids/cause.hpp"), "knows nothing of hamstrings"),
        (hamstring("engine/rule.hpp", "knowledge/table.hpp"), "not in that direction"),
        (hamstring("knowledge/cause.hpp", "rules/vocabulary.hpp"), "not in that direction"),
        (hamstring("triage/withhold.hpp", "routine/routine.hpp"), "not in that direction"),
        (hamstring("explain.hpp", "render/text.hpp"), "not in that direction"),
        (hamstring("advice.hpp", "interview.hpp"), "not in that direction"),
        (hamstring("ids/set_of.hpp", "ids/facts.hpp"), "in a circle"),
        (hamstring("explain.hpp", "ids/nothing.hpp"), "which is not there"),
        (("ids/bits.hpp", lambda text: None), "which this check names"),
        (("advice.hpp", lambda text: None), "which this check names"),
        (("routine/routine.hpp", lambda text: text.replace("folder holds", "folder is")), "does not say"),
        (("cellar/box.hpp", lambda text: "#pragma once\n"), "in no room"),
    ]
    olds = sorted(name for name in (path.relative_to(root).as_posix() for path in root.rglob("*.hpp"))
                  if OLD_NAME.search((root / name).read_text()))
    if olds:
        plants.append((hamstring("explain.hpp", olds[0]), "only keeps an old name"))
    for (name, change), expected in plants:
        with tempfile.TemporaryDirectory() as work:
            copy = pathlib.Path(work) / "hamstring"
            shutil.copytree(root, copy)
            path = copy / name
            path.parent.mkdir(exist_ok=True)
            before = path.read_text() if path.exists() else ""
            after = change(before)
            if after is None:
                path.unlink()
            else:
                path.write_text(after)
            if after == before or not any(expected in line for line in complaints(copy)):
                sys.exit(f"core_includes.sh --prove: broke {name} and missed '{expected}'")
    print(f"{len(plants)} breaks, one at a time, were noticed")


root = pathlib.Path("include/hamstring")
found = list(complaints(root))
if found:
    sys.exit("\n".join(found))
count = len(list(root.rglob("*.hpp")))
print(f"{count} headers include only what their room may")
if "--prove" in sys.argv[1:]:
    prove(root)
PYTHON

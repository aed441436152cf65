#!/usr/bin/env python3
"""Holds JSON to docs/advice.schema.json and docs/report.schema.json, and those schemas to the tables.

    schema.py             fails where a schema is not what tests/tools/generate/schema.cpp prints, where an advice or
                          a report does not fit its own, or where that lets something pass that is none; of reports
                          also where the library's reader says otherwise
    schema.py --write     prints the schemas anew before that
    schema.py --people N  draws so many people, 3000 where nothing is said

The advice comes from schema_lines.cpp, reports come from report_lines.cpp, which reads them too. Two validators that
are not ours have to say the same: Debian's python3-jsonschema, and ajv from npm (nodejs and npm), strict, of the
reports all, of the advices one of each kind.
"""
import argparse
import concurrent.futures
import difflib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import node_packages

try:
    import jsonschema
except ImportError:
    sys.exit("python3-jsonschema is not installed: apt-get install python3-jsonschema")

ROOT = pathlib.Path(__file__).resolve().parents[3]
SCHEMAS = {"advice": ROOT / "docs/advice.schema.json", "report": ROOT / "docs/report.schema.json"}
PROGRAMS = ("tests/tools/generate/schema.cpp", "tests/tools/gates/schema_lines.cpp", "tests/tools/gates/report_lines.cpp")
CORES = len(os.sched_getaffinity(0))

# Of so many spoilt advices ajv is asked about one: each has tens of kilobytes.
FOR_AJV = 20

# One of each type: none of them may stand where another type belongs.
WRONG = ("", 7, 7.5, True, None, [], {})
# A dose has one of them at least.
DOSE = {"hold_seconds", "repetitions"}
# Members whose words come from tables or have a pattern: no other word may stand there.
KEYS = {"band", "exercise", "form", "grade", "key", "knowledge_hash", "knowledge_version", "language",
        "library_version", "mode", "reason", "role", "routine_state", "rule", "section", "sides", "source", "stretch",
        "urgency", "verdict", "when"}
# Texts and lists that are empty for some people: every other one has something to say.
MAY_BE_EMPTY = {"/article", "/causes", "/course", "/crisis_help", "/flag_actions", "/knowledge_age/says",
                "/limited_because", "/no_routine_because", "/omitted", "/pending", "/problems", "/routine",
                "/routine[]/alternatives", "/screen[]/blocks[]/label", "/stop_rules", "/stop_signs", "/treatments",
                "/until_seen"}


def compiled(folder):
    """The programs, compiled side by side, since that takes most of the time."""
    def compile_one(source):
        program = os.path.join(folder, pathlib.PurePath(source).stem)
        done = subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-O0", f"-I{ROOT}/include", str(ROOT / source),
                               "-o", program])
        return program if done.returncode == 0 else None

    # All are waited for, so that none writes into a folder that is gone.
    with concurrent.futures.ThreadPoolExecutor(CORES) as pool:
        programs = list(pool.map(compile_one, PROGRAMS))
    if None in programs:
        sys.exit("a program of this gate does not compile")
    return programs


def printed_schema(printer, name, write):
    """The schema as the tables say it; fails where the one in docs/ is another."""
    printed = subprocess.run([printer, name], check=True, capture_output=True, text=True).stdout
    path = SCHEMAS[name]
    if write:
        path.write_text(printed)
    old = path.read_text() if path.exists() else ""
    if old != printed:
        for line in list(difflib.unified_diff(old.split("\n"), printed.split("\n"), lineterm="", n=1))[2:42]:
            print(line)
        sys.exit(f"docs/{path.name} is not what the tables say; tests/tools/gates/schema.py --write prints it")
    return json.loads(printed)


def careless(part, where="#"):
    """What an object of the schema leaves open, or does not explain."""
    if isinstance(part, list):
        for place, each in enumerate(part):
            yield from careless(each, f"{where}/{place}")
    if not isinstance(part, dict):
        return
    if part.get("type") == "object":
        if part.get("additionalProperties") is not False or "required" not in part:
            yield f"{where} takes any member, or asks for none"
        for name, member in part["properties"].items():
            if not member.get("description"):
                yield f"{where}/properties/{name} has no description"
    if "$id" in part:
        yield f"{where} has an address, at which nothing is"
    for name, each in part.items():
        yield from careless(each, f"{where}/{name}")


def contract():
    """The members of an advice in their order, as the comment of `write_json` has them, with others beside."""
    text = (ROOT / "include/hamstring/render/json.hpp").read_text()
    told = re.search(r"In this order:(.*?)What a person must be shown", text, re.S)
    return list(dict.fromkeys(re.findall(r"`(\w+)`", told.group(1)))) if told else []


def check_schema(schema, order):
    """Fails where a schema is careless, or does not have these members in this order."""
    jsonschema.Draft202012Validator.check_schema(schema)
    wrong = list(careless(schema))
    if order != list(schema["properties"]):
        wrong.append(f"{schema['title']}: the members are others, or in another order: {' '.join(order)}")
    if wrong:
        sys.exit("\n".join(wrong))


def resolved(schema, part):
    """The part itself, where it stands elsewhere."""
    while "$ref" in part:
        target = schema
        for name in part["$ref"].split("/")[1:]:
            target = target[name]
        part = target
    return part


def described(schema, part, where=""):
    """Where the members stand that the schema describes."""
    part = resolved(schema, part)
    for name, member in part.get("properties", {}).items():
        yield f"{where}/{name}"
        yield from described(schema, member, f"{where}/{name}")
    if "items" in part:
        yield from described(schema, part["items"], where + "[]")


def validator(schema):
    """A validator that knows again what it has found right: most parts of an advice stand in many."""
    right = set()
    follow = jsonschema.Draft202012Validator.VALIDATORS["$ref"]

    def ref(of, target, instance, at):
        known = target, json.dumps(instance)
        if known in right:
            return
        errors = list(follow(of, target, instance, at))
        if not errors:
            right.add(known)
        yield from errors

    return jsonschema.validators.extend(jsonschema.Draft202012Validator, {"$ref": ref})(schema)


def once_each(pairs):
    """An object; a member that stands there twice is seen by no validator."""
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a member stands there twice: " + ", ".join(name for name, _ in pairs))
    return result


def objects(part, where=""):
    """Each object of a document and where it stands; places in a list are not told apart."""
    if isinstance(part, list):
        for each in part:
            yield from objects(each, where + "[]")
    if isinstance(part, dict):
        yield where, part
        for name, each in part.items():
            if isinstance(each, (dict, list)):
                yield from objects(each, f"{where}/{name}")


def is_of_a_host(of):
    return of.get("host") is True or of.get("grade") == "host"


def kind(where, of):
    """Objects of one kind have the same members in one place, and the same may be said in them."""
    return where, tuple(of), is_of_a_host(of), of.get("form"), of.get("verdict"), of.get("key") == ""


def kinds_in(document):
    """The kinds of objects in a document, and of each again with the name of a list that is not empty."""
    for where, of in objects(document):
        same = kind(where, of)
        yield same
        for name, value in of.items():
            if isinstance(value, list) and value:
                yield *same, name


def hold(program, people, part, schema):
    """Holds a part of the advice to the schema: count, languages, complaints, kinds of objects, a line with each."""
    fits = validator(schema)
    order = list(schema["properties"])
    count, languages, wrong, kinds, chosen = 0, set(), [], set(), []
    running = subprocess.Popen([program, str(people), str(part), str(CORES)], stdout=subprocess.PIPE)
    for line in running.stdout:
        count += 1
        try:
            document = json.loads(line, object_pairs_hook=once_each)
        except ValueError as error:
            wrong.append(f"{error}: {line[:200]}")
            continue
        languages.add(document.get("language"))
        if list(document) != [name for name in order if name in document]:
            wrong.append("its members stand in another order: " + ", ".join(document))
        wrong += [f"{error.json_path}: {error.message[:300]}" for error in fits.iter_errors(document)]
        mine = set(kinds_in(document))
        if not mine <= kinds:
            kinds |= mine
            chosen.append(line)
    if running.wait() != 0:
        wrong.append("schema_lines ended early")
    return count, languages, wrong, kinds, chosen


def is_optional(of, name):
    """Whether the rest of an object says nothing about whether this member is there."""
    return name == "knowledge_age" or name in DOSE and bool(DOSE & set(of) - {name})


def is_key(where, of, name):
    """Whether no other word may stand there: a host's own keys are in no table, and a dose's words are none."""
    if where.endswith("/dose") or is_of_a_host(of) and name in ("exercise", "rule", "source"):
        return False
    return name in KEYS


def may_be_empty(where, of, name):
    """Whether there may be nothing in it: a dose has no word for both sides together, and a host says what it wants."""
    if where.endswith("/dose") and name == "sides":
        return True
    if is_of_a_host(of) and name in ("cue", "errors", "reference", "steps"):
        return True
    return f"{where}/{name}" in MAY_BE_EMPTY


def of_other_types(value):
    return [wrong for wrong in WRONG if type(wrong) is not type(value)]


def spoilt_members(where, of, others):
    """An object with a member too many, and for each of its members without it, and with what may not stand there."""
    yield "a member too many", {**of, "no_such_member": ""}
    for name, value in others.items():
        if name not in of and not is_optional(of, name):
            yield f"{name}, which others have there", {**of, name: value}
    for name, value in of.items():
        wrong = of_other_types(value)
        if type(value) is int and name != "score":
            wrong.append(-1)
        if is_key(where, of, name):
            wrong.append("no_such_key")
        if isinstance(value, (str, list)) and value and not may_be_empty(where, of, name):
            wrong.append(type(value)())
        for each in wrong:
            yield f"{name}: {json.dumps(each)}", {**of, name: each}
        if not is_optional(of, name):
            yield f"no {name}", {other: each for other, each in of.items() if other != name}


def spoilt_lists(of, names):
    """An object with something of another type at the head of one of its lists."""
    for name in names:
        for wrong in of_other_types(of[name][0]):
            yield f"{name}: [{json.dumps(wrong)}, ...]", {**of, name: [wrong, *of[name][1:]]}


def spoilt(document, seen, others):
    """Spoils a document in one way after the other, says how, and mends it again. Nothing of one kind is spoilt twice."""
    for where, of in list(objects(document)):
        whole = dict(of)
        same = kind(where, of)
        lists = [name for name, value in of.items() if isinstance(value, list) and value and (*same, name) not in seen]
        ways = list(spoilt_lists(whole, lists))
        if same not in seen:
            ways += spoilt_members(where, whole, others[where])
        seen |= {same, *[(*same, name) for name in lists]}
        for how, members in ways:
            of.clear()
            of.update(members)
            yield f"{where or '/'}: {how}"
            of.clear()
            of.update(whole)


def refuse(schema, lines):
    """How many spoilt documents are refused, those that are not, and some of those that are, as text."""
    fits = validator(schema)
    refused, accepted, seen, some = 0, [], set(), []
    for wrong in of_other_types({}):
        if fits.is_valid(wrong):
            accepted.append(json.dumps(wrong))
    documents = [json.loads(line) for line in lines]
    others = {}
    for document in documents:
        for where, of in objects(document):
            others.setdefault(where, {}).update(of)
    for document in documents:
        for how in spoilt(document, seen, others):
            if fits.is_valid(document):
                accepted.append(how)
            else:
                refused += 1
                if refused % FOR_AJV == 0:
                    some.append(json.dumps(document))
        if not fits.is_valid(document):
            sys.exit("a spoilt document was not mended")
    return refused, accepted, some


# ---- The other validator ------------------------------------------------------------------------

# The schema, then document by document, each on a line of its own; prints for each whether it fits.
AJV = """
const Ajv = require("ajv/dist/2020");
const [schema, ...documents] = require("fs").readFileSync(0, "utf8").split("\\n").filter(Boolean);
// That a dose has one of two members at least stands where they are not described again.
const fits = new Ajv({strict: true, strictRequired: false}).compile(JSON.parse(schema));
for (const each of documents) console.log(fits(JSON.parse(each)));
"""


def ajv_agrees(schema, right, wrong):
    """Fails where ajv refuses something of the one list, or takes something of the other."""
    told = "".join(json.dumps(each) + "\n" if isinstance(each, dict) else each.rstrip("\n") + "\n" for each in [schema, *right, *wrong])
    try:
        said = node_packages.run(["-e", AJV], ["ajv@8.20.0"], told=told).split()
    except ValueError as error:
        sys.exit(f"ajv: {error}")
    expected = ["true"] * len(right) + ["false"] * len(wrong)
    for each, one, other in zip([*right, *wrong], said, expected):
        if one != other:
            sys.exit(f"ajv says {one} of what is {other}: {str(each)[:300]}")
    if len(said) != len(expected):
        sys.exit(f"ajv says something of {len(said)} documents in place of {len(expected)}")


# ---- Reports ------------------------------------------------------------------------------------

def wrong_values(schema, part, value, where=""):
    """What may not stand where a value of a report stands: the value, the place and the kind that the reader names."""
    part = resolved(schema, part)
    for wrong in of_other_types(value):
        yield wrong, where, "wrong_type"
    if part["type"] == "integer":
        yield part["minimum"] - 1, where, "out_of_range"
        yield part["maximum"] + 1, where, "out_of_range"
        yield 10 ** 30, where, "out_of_range"
    if part["type"] == "string":
        yield "no_such_key", where, "unknown_key"
        yield value.upper(), where, "unknown_key"
    if part["type"] == "object":
        yield {**value, "no_such_member": 0}, f"{where}/no_such_member", "unknown_member"
        for name, inside in value.items():
            for wrong, place, kind in wrong_values(schema, part["properties"][name], inside, f"{where}/{name}"):
                yield {**value, name: wrong}, place, kind
    if part["type"] == "array" and value:
        yield [*value, value[0]], f"{where}/{len(value)}", "doubled_key"
        for wrong, place, kind in wrong_values(schema, part["items"], value[-1], f"{where}/{len(value) - 1}"):
            yield [*value[:-1], wrong], place, kind


def only_the_reader_refuses(document):
    """What no schema, or no schema of ordinary size, can say: the text, the place and the kind."""
    text = json.dumps(document)
    for name, value in document.items():
        yield f'{text[:-1]}, "{name}": {json.dumps(value)}}}', f"/{name}", "doubled_member"
        if type(value) is int:
            yield json.dumps({**document, name: float(value)}), f"/{name}", "wrong_type"
    lists = [name for name in ("present", "absent", "unsure") if document.get(name)]
    for first, second in zip(lists, lists[1:]):
        both = {**document, second: [*document[second], document[first][0]]}
        yield json.dumps(both), f"/{second}/{len(document[second])}", "answered_twice"
    yield text[:-1], "", "not_json"
    yield text + "}", "", "not_json"


def said_of(reader, texts):
    """What the reader says of each text."""
    done = subprocess.run([reader, "read"], input="".join(text + "\n" for text in texts), check=True, capture_output=True,
                          text=True)
    return done.stdout.split("\n")[:-1]


def hold_reports(program, people, schema):
    """Holds reports to their schema and to the reader; says how many there were, and how many mutants of how many."""
    fits = validator(schema)
    lines = subprocess.run([program, str(people)], check=True, capture_output=True, text=True).stdout.split("\n")[:-1]
    documents = [json.loads(line, object_pairs_hook=once_each) for line in lines]
    wrong = [f"{error.json_path}: {error.message[:300]}" for each in documents for error in fits.iter_errors(each)]
    wrong += [f"the reader says {said}: {line[:200]}" for line, said in zip(lines, said_of(program, lines)) if said != "read"]
    order = list(schema["properties"])
    wrong += [f"members in another order: {' '.join(each)}" for each in documents
              if list(each) != [name for name in order if name in each]]
    never = set(described(schema, schema)) - {f"{where}/{name}" for each in documents for where, of in objects(each) for name in of}
    wrong += [f"no report has {name}" for name in sorted(never)]
    # Each member stands in one of them, and each list is full in one.
    seen, chosen = set(), []
    for each in documents:
        mine = {(where, name, bool(value)) for where, of in objects(each) for name, value in of.items()}
        if not mine <= seen:
            seen |= mine
            chosen.append(each)
    mutants = [(json.dumps(mutant), place, kind, True) for each in chosen for mutant, place, kind in wrong_values(schema, schema, each)]
    mutants += [(text, place, kind, False) for each in chosen for text, place, kind in only_the_reader_refuses(each)]
    said = said_of(program, [text for text, *_ in mutants])
    for (text, place, kind, by_schema), answer in zip(mutants, said):
        if answer != f"{kind} {place}":
            wrong.append(f"the reader says {answer}, not {kind} {place}: {text[:200]}")
        if by_schema and fits.is_valid(json.loads(text)):
            wrong.append(f"a mutant fits, {kind} {place}: {text[:200]}")
    if wrong or len(said) != len(mutants) or len(lines) != people:
        print("\n".join(dict.fromkeys(wrong[:20])))
        sys.exit(f"{len(wrong)} things in {len(lines)} of {people} reports and {len(mutants)} mutants are not so")
    ajv_agrees(schema, lines, [text for text, _, _, by_schema in mutants if by_schema])
    return f"{len(lines)} reports fit docs/report.schema.json and are read, {len(mutants)} mutants of {len(chosen)} of them are not"


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--write", action="store_true")
    asked.add_argument("--people", type=int, default=3000)
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        printer, lines, reports = compiled(folder)
        schema, of_reports = [printed_schema(printer, name, options.write) for name in SCHEMAS]
        check_schema(schema, [name for name in contract() if name in schema["properties"]])
        check_schema(of_reports, list(of_reports["properties"]))
        print(hold_reports(reports, options.people, of_reports))
        with concurrent.futures.ProcessPoolExecutor(CORES) as pool:
            parts = list(pool.map(hold, *zip(*[(lines, options.people, part, schema) for part in range(CORES)])))
    count = sum(part[0] for part in parts)
    languages = set().union(*[part[1] for part in parts])
    wrong = [each for part in parts for each in part[2]]
    if wrong or count != options.people:
        print("\n".join(dict.fromkeys(wrong[:20])))
        sys.exit(f"{len(wrong)} things in {count} of {options.people} advices do not fit docs/advice.schema.json")
    kinds = set().union(*[part[3] for part in parts])
    seen = {f"{where}/{name}" for where, names, *_ in kinds for name in names}
    never = set(described(schema, schema)) - seen
    if never:
        sys.exit("no advice has this, though the schema describes it:\n" + "\n".join(sorted(never)))
    chosen = [line for part in parts for line in part[4]]
    refused, accepted, some = refuse(schema, chosen)
    if accepted:
        print("\n".join(accepted[:20]))
        sys.exit(f"{len(accepted)} mutants fit docs/advice.schema.json, and are no advice")
    ajv_agrees(schema, [each.decode() for each in chosen], some)
    print(f"{count} advices in {len(languages)} languages fit docs/advice.schema.json, and {refused} mutants of "
          f"{len(chosen)} of them are refused")


main()

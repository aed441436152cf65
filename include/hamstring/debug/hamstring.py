# SPDX-License-Identifier: MIT
"""Shows hamstring's values in gdb, with the names of what is in them.

    (gdb) source .../include/hamstring/debug/hamstring.py
    (gdb) print from
    $1 = {age = 34 years, present = {symptom::low_back_pain}, absent = {every red_flag}, ...}

The names are those of the program's own debug information, whichever edition it was built with: a program
that holds two shows each by its own.
"""
import re

import gdb

# The kinds of facts in the order of their places, as in ids/facts.hpp.
OBSERVED = ("symptom", "habit", "history", "sign", "profile", "red_flag", "condition")
CONCLUDED = ("finding", "condition", "urgency_step")

# hamstring, and the inline namespace that carries the edition.
NAMESPACE = re.compile(r"hamstring::(?:v\d+_\d+_[0-9a-f]+::)?")


def plain(kind):
    return kind.strip_typedefs().unqualified()


def space_of(value):
    """The namespace of a value's type, with its edition: `hamstring::v0_1_01234567::`."""
    return NAMESPACE.match(plain(value.type).name).group()


def enumerators(kind):
    """The names of an enumeration's values, by value."""
    return {field.enumval: field.name.rsplit("::", 1)[-1] for field in kind.fields()}


def enumerator(kind, number):
    return enumerators(kind).get(number, str(number))


def places(words):
    """The places of the bits that are set in an array of words."""
    first, last = words.type.range()
    for word in range(first, last + 1):
        bits = int(words[word])
        for bit in range(64):
            if bits >> bit & 1:
                yield 64 * (word - first) + bit


def names_of(space, kinds):
    """The names of facts in the order of their places, a list a kind; those that the program knows."""
    for kind in kinds:
        if kind == "urgency_step":
            yield kind, [f"urgency step {step}" for step in (1, 2, 3)]
            continue
        try:
            yield kind, [f"{kind}::{name}" for name in enumerators(gdb.lookup_type(space + kind)).values()]
        except gdb.error:
            return


def fact(space, place):
    names = [name for _, kind in names_of(space, OBSERVED) for name in kind]
    return names[place] if place < len(names) else f"fact {place}"


def listed(names):
    return "{" + ", ".join(names) + "}"


def facts(bits, kinds):
    held, said, first = list(places(bits["words"])), [], 0
    for kind, names in names_of(space_of(bits), kinds):
        here = [names[place - first] for place in held if first <= place < first + len(names)]
        said += [f"every {kind}"] if len(here) == len(names) > 3 else here
        first += len(names)
    return listed(said + [f"fact {place}" for place in held if place >= first])


def dose(value):
    if int(value["sets"]["value"]) == 0:
        return "skipped"
    number = {part: int(value[part]["value"]) for part in ("sets", "hold", "repetitions", "per_day", "per_week")}
    each = [f"{number[part]} {unit}" for part, unit in (("repetitions", "times"), ("hold", "seconds")) if number[part]]
    sets = "1 set" if number["sets"] == 1 else f"{number['sets']} sets"
    return f"{sets} of {' of '.join(each)}, {number['per_day']} per day, {number['per_week']} days per week"


def objection(value):
    # What speaks against an exercise is of the kind that the reason says.
    why, kinds = value["why_"], {"forbidden_by_condition": "condition", "needs_clearance": "condition",
                                 "cause_speaks_against_it": "cause", "equipment_missing": "equipment",
                                 "position_not_possible": "position"}
    reason = enumerator(plain(why.type), int(why))
    if reason not in kinds:
        return reason
    space, kind = space_of(value), kinds[reason]
    try:
        return f"{reason} ({enumerator(gdb.lookup_type(space + kind), int(value['by_']))})"
    except gdb.error:
        return f"{reason} ({kind} {int(value['by_'])})"


def restrictions(value):
    bits = int(value["bits_"])
    movements, levels = (enumerators(gdb.lookup_type(space_of(value) + kind))
                         for kind in ("movement", "restriction"))
    # Three bits a movement: a level sets its own and those of all lower levels.
    held = {name: (bits >> 3 * place & 7).bit_length() for place, name in movements.items()}
    return listed(f"{name}: {levels[level]}" for name, level in held.items() if level)


def set_of(value):
    kind = plain(plain(value.type).template_argument(0))
    return listed(enumerator(kind, place) for place in places(value["words_"]))


class Text:
    """A value that is one text."""

    def __init__(self, text):
        self.text = text

    def to_string(self):
        return self.text


class Parts:
    """A value with parts, of which the empty ones are left out."""

    def __init__(self, parts):
        self.parts = parts

    def to_string(self):
        return None

    def children(self):
        return ((name, part) for name, part in self.parts if says_something(part))


def items(value, before=(), after=()):
    """A list: only the items that it holds."""
    return Parts([*before, *((f"[{i}]", value["items_"][i]) for i in range(int(value["size_"]))), *after])


def says_something(part):
    if isinstance(part, str):
        return part != "{}"
    kind = short_name(part.type)
    if kind == "maybe":
        return int(part["given_"]) != 0
    if kind in ("set_of", "observations", "restrictions", "bits"):
        return shown(part).to_string() != "{}"
    if kind == "measurements":
        return any(says_something(measured) for _, measured in fields(part))
    if kind in ("cause_ranking", "omitted_exercises", "plan_differences"):
        return int(part["size_"]) > 0
    return True


def short_name(kind):
    """`set_of` for `hamstring::v0_1_01234567::set_of<...>`; nothing for a type that is not ours."""
    name = plain(kind).name or ""
    ours = NAMESPACE.match(name)
    return name[ours.end():].split("<", 1)[0].removeprefix("rules::") if ours else None


def fields(value):
    return [(field.name, value[field]) for field in plain(value.type).fields()]


def advice(value):
    kept = [(name, part) for name, part in fields(value) if name != "concluded"]
    kept.insert(1, ("concluded", facts(value["concluded"], CONCLUDED)))
    return Parts(kept)


def routine_item(value):
    # A cause and a row are there for one reason each; for another the field holds whichever is the first.
    why = enumerator(plain(value["why"].type), int(value["why"]))
    reasons = {"cause": "cause", "by": "choice"}
    return Parts([(name, part) for name, part in fields(value) if reasons.get(name, why) == why])


def maybe(value):
    # The value keeps its own text where there is one.
    return Text(value["value_"] if int(value["given_"]) else "none")


def quantity(value):
    unit = short_name(value.type)
    return Text(f"{int(value['value'])} {unit.removeprefix('detail::')}")


SHOWN = {
    "set_of": lambda value: Text(set_of(value)),
    "observations": lambda value: Text(facts(value["bits_"], OBSERVED)),
    "observation": lambda value: Text(fact(space_of(value), int(value["index"]))),
    "restrictions": lambda value: Text(restrictions(value)),
    "bits": lambda value: Text(listed(str(place) for place in places(value["words"]))),
    "fact_set": lambda value: Parts([("yes", facts(value["yes"], OBSERVED)), ("no", facts(value["no"], OBSERVED)),
                                     ("concluded", facts(value["concluded"], CONCLUDED))]),
    "maybe": maybe,
    "dose": lambda value: Text(dose(value)),
    "objection": lambda value: Text(objection(value)),
    "measurements": lambda value: Parts(fields(value)),
    "cause_ranking": lambda value: items(value),
    "omitted_exercises": lambda value: items(value),
    "routine": lambda value: items(value, [("state", value["state"])], [("omitted", value["omitted_"])]),
    "plan_differences": lambda value: items(value),
    "week_plan": lambda value: items(value, [("week", value["week"]), ("stage", value["stage"])], [("changes", value["changes"])]),
    "eight_weeks": lambda value: items(value, [("state", value["state"])]),
    "routine_item": routine_item,
    "choice": lambda value: Text(f"row {int(value['row'])}"),
    "report": lambda value: Parts(fields(value)),
    "advice": advice,
}


def shown(value):
    kind = plain(value.type)
    name = short_name(kind)
    if name is None:
        return None
    if kind.code == gdb.TYPE_CODE_ENUM:
        return Text(enumerator(kind, int(value)))
    if name in SHOWN:
        return SHOWN[name](value)
    if kind.code == gdb.TYPE_CODE_STRUCT and any(
            field.is_base_class and short_name(field.type) == "detail::quantity" for field in kind.fields()):
        return quantity(value)
    return None


class Printer:
    """What gdb asks for each value, and what `info pretty-printer` lists."""

    name = "hamstring"
    enabled = True
    subprinters = None

    def __call__(self, value):
        return shown(value)


gdb.pretty_printers[:] = [Printer(), *(other for other in gdb.pretty_printers
                                       if getattr(other, "name", None) != Printer.name)]

#!/usr/bin/env python3
"""docs/api.md: every public name of the front doors, out of the headers' own `///` comments.

    api_page.py            writes the page
    api_page.py --check    fails where the page is not what the headers say, or a public name has no comment

Reads the headers as they are laid out here (.clang-format): a declaration ends in `;` or in a body, its
comment stands above it. What stands in `detail`, `generated` and `render` is not public, but for `SHOWN`.
Declarations right below one another share the comment above them, data members where they are of one type; a table
is what its row says. Members whose meaning their name and kind fix (`begin`, `size`, `==`, a row's `id`, `because`, `grade`) need none.
"""
import dataclasses
import difflib
import functools
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
INCLUDE = ROOT / "include/hamstring"
PAGE = ROOT / "docs/api.md"

# What a host includes, in the order in which it is met. Enumerations have their rows in docs/knowledge/.
DOORS = [
    ("Report in, advice out", ["advice.hpp", "intake/report.hpp", "intake/observe.hpp", "units.hpp", "maybe.hpp"]),
    ("What an advice holds", ["routine/routine.hpp", "routine/contributors.hpp", "routine/planner.hpp", "routine/dose.hpp",
                              "routine/treatments.hpp", "triage/urgency.hpp", "triage/restrict.hpp", "triage/conclude.hpp",
                              "triage/withhold.hpp"]),
    ("Names and sets of them", ["ids/set_of.hpp", "ids/facts.hpp", "ids/restrictions.hpp", "ids/urgency.hpp",
                                "ids/symptom.hpp", "ids/habit.hpp", "ids/history.hpp", "ids/sign.hpp", "ids/profile.hpp",
                                "ids/red_flag.hpp", "ids/condition.hpp", "ids/movement.hpp", "ids/exercise.hpp",
                                "ids/cause.hpp", "ids/band.hpp", "ids/finding.hpp", "ids/treatment.hpp", "ids/problem.hpp",
                                "ids/number.hpp", "ids/left_out.hpp", "ids/road.hpp", "ids/test_barred.hpp", "ids/sex.hpp", "ids/page.hpp", "ids/item.hpp", "ids/fault.hpp"]),
    ("Many reports", ["triage_many.hpp"]),
    ("Why, and what next", ["explain.hpp", "why_not.hpp", "alternatives.hpp", "self_tests.hpp", "article.hpp", "engine/trace.hpp", "engine/rule.hpp", "intake/pending.hpp", "intake/keys.hpp", "intake/set_number.hpp"]),
    ("A conversation", ["interview.hpp", "intake/answered.hpp", "intake/page.hpp", "intake/standing.hpp", "host/interview.hpp",
                        "nearest_changes.hpp", "knowledge/fault.hpp"]),
    ("A conversation that is typed", ["intake/typed.hpp", "intake/near_keys.hpp", "render/answers.hpp", "render/hint.hpp"]),
    ("Keeping a conversation", ["intake/saved.hpp", "intake/again.hpp", "intake/saved_form.hpp", "intake/saved_course.hpp", "ids/damage.hpp", "knowledge/damage.hpp"]),
    ("A report as JSON", ["intake/report_json.hpp", "intake/json_fault.hpp", "render/nlohmann_json.hpp"]),
    ("What a host adds", ["host/overlay.hpp", "host/host_rule.hpp", "host/host_exercise.hpp", "host/host_choice.hpp",
                          "host/host_lists.hpp", "host/host_set.hpp"]),
    ("A session", ["session.hpp", "routine/session.hpp", "routine/session_cues.hpp", "routine/session_run.hpp", "routine/light.hpp",
                   "routine/told_after.hpp", "ids/session.hpp", "ids/stop_sign.hpp", "render/session.hpp", "knowledge/session_words.hpp", "knowledge/signal.hpp"]),
    ("A report as answers to a FHIR form", ["render/fhir_questionnaire.hpp", "render/fhir_response.hpp", "intake/fhir_response.hpp", "intake/fhir_fault.hpp", "intake/fhir_codes.hpp"]),
    ("How it leaves", ["render/text.hpp", "render/blocks.hpp", "render/brief.hpp", "render/json.hpp", "render/screen_json.hpp", "render/article.hpp", "render/check_in.hpp", "render/road.hpp", "render/road_json.hpp", "render/self_test.hpp", "render/ics.hpp", "render/ics_event.hpp", "render/fhir_bundle.hpp", "render/fhir_value.hpp", "render/svg.hpp", "render/svg_motion.hpp", "render/svg_pen.hpp", "render/svg_sheet.hpp", "render/html.hpp", "render/markdown.hpp", "render/letter.hpp", "render/break_program.hpp", "render/break_entry.hpp", "render/writer.hpp"]),
    ("Other languages", ["language/language.hpp", "language/german.hpp", "language/replacing.hpp", "language/spoken.hpp",
                         "language/catalogue.hpp"]),
    ("What is known", ["knowledge/table.hpp", "knowledge/edition.hpp", "knowledge/calendar_day.hpp", "knowledge/review.hpp", "knowledge/source.hpp",
                       "knowledge/bibliography.hpp", "knowledge/symptom.hpp", "knowledge/habit.hpp", "knowledge/history.hpp",
                       "knowledge/sign.hpp", "knowledge/self_test.hpp", "knowledge/test_barred.hpp", "knowledge/norm.hpp", "knowledge/number.hpp",
                       "knowledge/profile.hpp", "knowledge/red_flag.hpp", "knowledge/condition.hpp", "knowledge/exercise.hpp", "knowledge/catalogue_row.hpp",
                       "knowledge/instructions.hpp", "knowledge/cause.hpp", "knowledge/band.hpp", "knowledge/finding.hpp",
                       "knowledge/treatment.hpp", "knowledge/course.hpp", "knowledge/article.hpp", "knowledge/problem.hpp", "knowledge/page.hpp", "knowledge/item.hpp", "knowledge/left_out.hpp", "knowledge/limit.hpp",
                       "knowledge/safety_net.hpp", "knowledge/stop_sign.hpp", "knowledge/programme.hpp", "knowledge/road.hpp", "knowledge/road_gate.hpp"]),
    ("Over the weeks, and where a body is", ["programme.hpp", "check_in.hpp", "routine/check_in.hpp", "ids/check_in.hpp", "knowledge/check_in.hpp", "routine/week_plan.hpp", "routine/progress.hpp", "routine/pose.hpp", "routine/joint_angles.hpp"]),
    ("Cases, version", ["cases.hpp", "version.hpp"]),
]
# Read by other headers alone.
INNER = {"render/phrases.hpp", "render/say.hpp", "render/content_line.hpp", "render/block_words.hpp", "render/html_flow.hpp", "render/html_style.hpp", "render/html_told.hpp", "render/html_words.hpp", "render/left_out.hpp", "render/letter_answers.hpp", "render/json_writer.hpp", "render/fhir_care_plan.hpp", "render/fhir_narrative.hpp", "render/fhir_observation.hpp", "render/fhir_words.hpp", "intake/report_members.hpp", "intake/json_text.hpp", "intake/fhir_form.hpp", "intake/fhir_json.hpp", "intake/fhir_link.hpp", "intake/asking.hpp", "intake/resuming.hpp", "intake/saving.hpp", "routine/road_growth.hpp", "routine/road_rows.hpp", "routine/road_walk.hpp", "routine/eased_plan.hpp"}
HIDDEN = {"detail", "generated", "render", "first"}
# What stands in a hidden namespace and is met all the same: the writer, and what every quantity has.
SHOWN = {"render/writer.hpp": {"render"}, "units.hpp": {"detail"}}
PLAIN = re.compile(r"(begin|end|size|empty|id|key|name|texts|grade|sources?|because|says|iterator|bits_type|operator.*)")
KEYWORD = re.compile(r"^(struct|class|enum class|enum)\b")


@dataclasses.dataclass
class Declared:
    name: str
    signature: str
    doc: list
    line: int
    scope: str = ""
    shares: bool = False
    end: int = 0
    members: list = dataclasses.field(default_factory=list)


def blanked(text):
    """The text without literals, plain comments and preprocessor lines; `///` lines stay."""
    def same_length(match):
        piece = match.group(0)
        if piece.startswith("///"):
            return piece
        return re.sub(r"[^\n]", " ", piece) if piece.startswith("/") else piece[0] + "_" * (len(piece) - 2) + piece[-1]

    text = re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'(?!\w)', same_length, text, flags=re.S)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda match: re.sub(r"[^\n]", " ", match.group(0)), text, flags=re.M)


def closing(text, at):
    """The place of the brace that closes the one at `at`."""
    depth = 0
    for here in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[here], 0)
        if depth == 0:
            return here
    raise SystemExit("a brace is not closed")


def top_level(text):
    """A declaration without what stands in parentheses, and without operators' names."""
    text = re.sub(r"operator\s*(\(\)|[^\s\w(]+)", "operator_", text)
    while True:
        shorter = re.sub(r"\([^()]*\)", "@", text)
        if shorter == text:
            return text
        text = shorter


def is_function(text):
    flat = top_level(re.sub(r"^template <.*?>\s*(?=[a-z\[])", "", text, flags=re.S))
    return "@" in flat.split("=")[0] and not re.search(r"\b(struct|class|enum)\b [\w:<> ]*$", flat)


def tidy(signature):
    signature = re.sub(r"\[\[[^\]]*\]\]\s*", "", signature)
    return re.sub(r"\s+", " ", signature).strip()


def name_of(signature):
    operator = re.search(r"operator\s*(\(\)|[^\s\w(]+|bool)", signature)
    if operator:
        return "operator" + operator.group(1)
    bare = re.sub(r"^template <.*?>\s*(?=(?:requires|constexpr|consteval|inline|struct|class|concept|using|friend|static|explicit|void)\b)", "", signature)
    head = KEYWORD.match(bare)
    if head:
        return re.match(r"(?:struct|class|enum class|enum) ([\w:]+)", bare).group(1)
    if re.match(r"(using|concept) (\w+)", bare):
        return re.match(r"(using|concept) (\w+)", bare).group(2)
    before = re.split(r"[({=\[]|<[a-z]+>? *=", bare)[0] if "(" not in bare else bare[:bare.index("(")]
    if "=" in before:
        before = before[:before.index("=")]
    return re.findall(r"[~\w]+", re.sub(r"[\[{].*", "", before))[-1]


def raw_lines(raw, begin, text):
    """How many lines a declaration takes."""
    at = begin
    while text[at] not in ";{":
        at += 1
    at = closing(text, at) if text[at] == "{" else at
    return raw.count("\n", begin, at) + 1


class Scanner:
    def __init__(self, header, hidden):
        self.raw = (INCLUDE / header).read_text()
        self.text = blanked(self.raw)
        self.hidden = hidden
        self.found = []

    def line(self, at):
        return self.text.count("\n", 0, at) + 1

    def scan(self, at, end, into, scope, public, owner=None):
        doc, begin, parens = [], None, 0
        while at < end:
            rest = self.text[at:end]
            comment = re.match(r"///[^\n]*", rest)
            if comment:
                if begin is None:
                    doc.append(comment.group(0)[3:].removeprefix(" "))
                at += comment.end()
                continue
            if rest[0].isspace():
                # A blank line ends a comment that belongs to nothing.
                if begin is None and doc and rest.startswith("\n") and re.match(r"\n[ \t]*\n", rest):
                    doc = []
                at += 1
                continue
            label = re.match(r"(public|private|protected):", rest) if owner and begin is None else None
            if label:
                public, doc = label.group(1) == "public", []
                at += label.end()
                continue
            if begin is None:
                begin = at
            letter = rest[0]
            if letter in "([":
                parens += 1
            elif letter in ")]":
                parens -= 1
            elif letter == "{":
                head = self.text[begin:at]
                space = re.match(r"(?:inline\s+)?namespace\s+([\w:]+(?:\s+\w+)?|)", head)
                kind = KEYWORD.match(re.sub(r"^template\s*<.*?>\s*(?=struct|class|enum)", "", head.strip(), flags=re.S))
                close = closing(self.text, at)
                if space:
                    parts = set(re.findall(r"\w+", head)) & self.hidden
                    if not parts:
                        inner = [p for p in re.findall(r"\w+", space.group(1)) if p not in {"inline", "hamstring", "HAMSTRING_EDITION"}]
                        inner += re.findall(r"HAMSTRING_EDITION::(\w+)", head)
                        self.scan(at + 1, close, into, "::".join(dict.fromkeys(inner)) or scope, True)
                    at, begin, doc = close + 1, None, []
                    continue
                if kind and parens == 0 and not is_function(head):
                    item = self.add(into, head, doc, begin, scope, public)
                    if item is not None and kind.group(1).startswith("enum"):
                        item.members = self.enumerators(at + 1, close)
                    elif item is not None:
                        self.scan(at + 1, close, item.members, scope, kind.group(1) == "struct", item)
                    at, begin, doc = self.text.index(";", close) + 1, None, []
                    continue
                if parens == 0 and is_function(head):
                    self.add(into, head, doc, begin, scope, public, owner)
                    at, begin, doc = close + 1, None, []
                    continue
                at = close + 1
                continue
            elif letter == ";" and parens == 0:
                self.add(into, self.text[begin:at], doc, begin, scope, public, owner)
                at, begin, doc = at + 1, None, []
                continue
            at += 1

    def enumerators(self, begin, end):
        result, doc = [], []
        for line in self.raw[begin:end].split("\n"):
            line = line.strip()
            if line.startswith("///"):
                doc.append(line[3:].strip())
            elif line and not line.startswith("//"):
                for word in re.findall(r"(\w+)(?: = [^,]+)?,?", line.split("//")[0]):
                    result.append(Declared(word, word, doc, 0))
                    doc = []
        return result

    def add(self, into, head, doc, begin, scope, public, owner=None):
        raw = tidy(self.raw[begin:begin + len(head)])
        # A friend that has no comment here has it where it is defined.
        if not public or owner and not doc and raw.startswith("friend") and "operator" not in raw:
            return None
        if re.match(r"static_assert|using (enum|[\w:]+::)|template <>\s*(?!\s|struct|class)|namespace", raw):
            return None
        if re.fullmatch(r"(template <[^=]*>\s*)?(struct|class) [\w:]+", raw) and self.text[begin + len(head)] == ";":
            return None
        if "= delete" in raw:
            return None
        signature = re.sub(r"\)( noexcept)? : .*", r")\1", raw) if is_function(head) else raw
        shown = re.sub(r" = (\[|\{).*", "", signature) if not is_function(head) else signature
        item = Declared(name_of(signature), shown, doc, self.line(begin), scope)
        # Declarations right below one another share a comment.
        item.shares = bool(not doc and into and into[-1].end == item.line)
        item.end = item.line + raw_lines(self.raw, begin, self.text)
        into.append(item)
        return item


def opening(header):
    """What a header says of itself: the first comment that stands alone."""
    text = (INCLUDE / header).read_text()
    lines = re.search(r"^///.*(?:\n///.*)*\n(?=\nnamespace|\n#define|\n//|#define)", text, re.M)
    return " ".join(line[3:].strip() for line in lines.group(0).strip().split("\n")) if lines else ""


def is_wide(header, seen=None):
    """Whether a header brings a table along."""
    seen = set() if seen is None else seen
    if header in seen:
        return False
    seen.add(header)
    if header.startswith(("knowledge/", "rules/")):
        return header not in ("knowledge/edition.hpp",)
    includes = re.findall(r"#include <hamstring/([\w/]+\.hpp)>", (INCLUDE / header).read_text())
    return any(is_wide(each, seen) for each in includes)


def cell(text):
    return text.replace("|", "\\|")


def lines_of(doc):
    """The first sentence or paragraph, and what follows under Shape, Units, Errors and Source."""
    text, parts = [], []
    for line in doc:
        if re.match(r"(Shape|Units|Errors|Source|Valid): ", line):
            parts.append(line)
        elif parts:
            parts[-1] += " " + line.strip()
        else:
            text.append(line.strip())
    return " ".join(text), parts


def is_plain(item, owner):
    """Whether the name and kind of a member say all that there is to say: `a.exercise` is an exercise."""
    if PLAIN.fullmatch(item.name) or item.name == owner.name or len(item.name) < 3:
        return True
    return re.search(rf"\b{item.name}>? {item.name}\b", item.signature) is not None


def type_of(member):
    """The type of a data member; nothing where it is a function."""
    return None if "(" in member.signature else re.sub(r"\s*\w+\s*(=.*|\{.*)?$", "", member.signature)


def joined_members(item):
    """The members in their order, those that share a comment together: `lowest` and `highest`."""
    groups = []
    for member in item.members:
        before = groups[-1][-1] if groups else None
        if (before and member.shares and groups[-1][0].doc and not is_plain(member, item)
                and type_of(member) and type_of(member) == type_of(before)):
            groups[-1].append(member)
        else:
            groups.append([member])
    return groups


def needs_a_comment(item, owner):
    if item.doc or item.shares and owner is None or "[]" in item.signature:
        return False
    if owner is None:
        return True
    return not is_plain(item, owner)


def document(header, missing):
    scanner = Scanner(header, HIDDEN - SHOWN.get(header, set()))
    scanner.scan(0, len(scanner.text), scanner.found, "", True)
    out = [f"### {header}", "", f"`#include <hamstring/{header}>`, {'wide' if is_wide(header) else 'narrow'}. {opening(header)}".strip(), ""]
    for item in scanner.found:
        if needs_a_comment(item, None):
            missing.append(f"include/hamstring/{header}:{item.line}: {item.name} has no comment")
        out += shown(item)
        for member, *_ in joined_members(item):
            if not item.signature.startswith("enum") and needs_a_comment(member, item):
                missing.append(f"include/hamstring/{header}:{member.line}: {item.name}::{member.name} has no comment")
    if header == "version.hpp":
        for macro in re.findall(r"^#define (HAMSTRING_VERSION_\w+)", scanner.raw, re.M):
            out += [f"* `{macro}`"]
        out.append("")
    return out


@functools.cache
def tables():
    """The header that holds the rows of an enumeration, which need not have its name."""
    return {kind: str(file.relative_to(INCLUDE)) for file in sorted((INCLUDE / "knowledge").glob("*.hpp"))
            for kind in re.findall(r"^inline constexpr std::span<const \w+> rows<(\w+)>", file.read_text(), re.M)}


def shown(item):
    scope = f"{item.scope}::" if item.scope else ""
    first, parts = lines_of(item.doc)
    if item.shares:
        return ["```cpp", item.signature + ";", "```", ""]
    out = [f"#### `{scope}{item.name}`", "", "```cpp", item.signature + ";", "```", ""]
    if first:
        out += [first, ""]
    if parts:
        out += ["* " + part for part in parts] + [""]
    if item.signature.startswith("enum"):
        out += [", ".join(f"`{member.name}`" for member in item.members) + ".", ""]
        if item.name in tables():
            out += [f"Its words, `about(x)` and `all<{scope}{item.name}>()`: with `#include <hamstring/{tables()[item.name]}>`.", ""]
    elif item.members:
        out += ["| member | what it is |", "| --- | --- |"]
        for group in joined_members(item):
            text, more = lines_of(group[0].doc)
            names = ", ".join(f"`{cell(member.signature)}`" for member in group)
            out.append(f"| {names} | {cell(' '.join([text, *more])).strip()} |".replace("|  |", "| |"))
        out.append("")
    return out


HEAD = """\
# What a host can call

Printed by `tests/tools/generate/api_page.py` from the comments in the headers; do not edit. All of it lives in
`namespace hamstring`, and all of it is `constexpr`, allocates nothing and throws nothing. A header is *narrow*
where it brings no table and no text along, and *wide* where it does: [architecture](architecture.md). How the parts
are used together: [README](../README.md). An enumerator's words stand in [the printed knowledge](knowledge/README.md).
Not shown: the rows of `knowledge/anatomy.hpp` and `knowledge/claim.hpp`, which are there to be read.

"""


def without_a_place():
    """Headers of the folders that hosts include which stand under no heading of the page."""
    told = {header for _, headers in DOORS for header in headers} | INNER
    headers = [file for folder in (".", "intake", "host", "render") for file in (INCLUDE / folder).glob("*.hpp")]
    return [f"{header} is under no heading of docs/api.md: DOORS in tests/tools/generate/api_page.py"
            for header in sorted(str(file.relative_to(INCLUDE)) for file in headers if "The old name" not in file.read_text())
            if header not in told]


def printed():
    missing = without_a_place()
    body = []
    for title, headers in DOORS:
        body += [f"## {title}", ""]
        for header in headers:
            body += document(header, missing)
    contents = [f"* [{title}](#{re.sub(r'[^a-z0-9 -]', '', title.lower()).replace(' ', '-')}): " +
                ", ".join(f"[{header}](#{re.sub(r'[^a-z0-9_-]', '', header)})" for header in headers) for title, headers in DOORS]
    return HEAD + "\n".join(contents) + "\n\n" + "\n".join(body).rstrip() + "\n", missing


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    page, missing = printed()
    if missing:
        print("\n".join(missing))
        sys.exit(f"{len(missing)} public names have no comment or no place")
    if sys.argv[1:] == ["--check"]:
        old = PAGE.read_text() if PAGE.exists() else ""
        if old != page:
            sys.stdout.writelines(list(difflib.unified_diff(old.splitlines(True), page.splitlines(True), "docs/api.md", "headers", n=0))[:40])
            sys.exit("docs/api.md is not what the headers say; tests/tools/generate/api_page.py writes it")
        print(f"docs/api.md says what {sum(len(headers) for _, headers in DOORS)} headers say")
    else:
        PAGE.write_text(page)


main()

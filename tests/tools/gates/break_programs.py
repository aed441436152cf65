#!/usr/bin/python3
"""Exercises that write_workrave, write_safe_eyes and write_stretchly write are what those programs read.

    break_programs.py            fails where a file is not what its program reads, or holds something else than it should
    break_programs.py --prove    the same, and that each of a few broken files is noticed

Workrave's is well-formed and has the shape of Workrave's own, which is held to the same rules; every picture that it names
can be drawn, and the left side is the right one mirrored. Safe Eyes' own reader loads its settings and goes through the
breaks. Stretchly's is held to a schema of its settings. The files come from break_people.cpp; Workrave itself is asked by
workrave.sh.

Needs the Debian packages libxml2-utils, librsvg2-bin, python3-jsonschema, python3-pil, safeeyes and workrave-data.
"""
import builtins
import collections
import html.parser
import json
import logging
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

HOME = tempfile.TemporaryDirectory()
os.environ["HOME"] = HOME.name
builtins._ = lambda text: text
logging.disable()
try:
    import jsonschema
    from PIL import Image, ImageChops, ImageOps, ImageStat
    from safeeyes import model, utility
except (ImportError, ValueError) as error:
    sys.exit(f"{error}: apt-get install python3-jsonschema python3-pil safeeyes")

ROOT = pathlib.Path(__file__).resolve().parents[3]
THEIRS = pathlib.Path("/usr/share/workrave/exercises/exercises.xml")
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Edges that are drawn mirrored differ a little.
MOST_APART = 0.6
LONG_BREAK, SHORT_BREAK = 300, 30

# What Workrave's own file is made of.
SHAPE = """<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="exercises"><zeroOrMore><element name="exercise">
  <oneOrMore><element name="title"><ref name="said"/></element></oneOrMore>
  <oneOrMore><element name="description"><ref name="said"/></element></oneOrMore>
  <element name="sequence"><ref name="seconds"/>
    <oneOrMore><element name="image">
      <attribute name="src"><data type="string"><param name="pattern">[a-z0-9_/-]+\\.png</param></data></attribute>
      <optional><attribute name="mirrorx"><value>yes</value></attribute></optional>
      <ref name="seconds"/>
    </element></oneOrMore>
  </element>
</element></zeroOrMore></element></start>
<define name="said"><optional><attribute name="xml:lang"/></optional><data type="string"><param name="minLength">3</param></data></define>
<define name="seconds"><attribute name="duration"><data type="positiveInteger"/></attribute></define>
</grammar>"""

# The members of Stretchly's settings that its ideas are in.
IDEAS = {
    "type": "object",
    "required": ["useIdeasFromSettings", "ideas", "breakIdeas", "microbreakIdeas"],
    "properties": {
        "useIdeasFromSettings": {"const": True},
        "ideas": {"type": "boolean"},
        "breakDuration": {"const": LONG_BREAK * 1000},
        "microbreakDuration": {"const": SHORT_BREAK * 1000},
        "breakIdeas": {"type": "array", "items": {
            "type": "object", "required": ["data", "enabled"], "additionalProperties": False,
            "properties": {"enabled": {"const": True}, "data": {
                "type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "string", "minLength": 3}}}}},
        "microbreakIdeas": {"type": "array", "items": {
            "type": "object", "required": ["data", "enabled"], "additionalProperties": False,
            "properties": {"enabled": {"const": True}, "data": {"type": "string", "minLength": 3}}}},
    },
    "additionalProperties": False,
}

Exercise = collections.namedtuple("Exercise", "title german pictures brief")


class Person:
    def __init__(self, folder, name):
        self.path = folder / name
        self.exercises = []

    def text(self, ending):
        return pathlib.Path(f"{self.path}.{ending}").read_text(encoding="utf-8")


def people(folder):
    """Compiles the program, runs it, and reads what it prints; the pictures become bitmaps."""
    program = folder / "break_people"
    subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-O0", f"-I{ROOT}/include",
                    str(ROOT / "tests/tools/gates/break_people.cpp"), "-o", str(program)], check=True)
    result, pictures = {}, []
    for line in subprocess.run([program, folder], check=True, capture_output=True, text=True).stdout.splitlines():
        kind, name, *rest = line.split("\t")
        if kind == "person":
            result[name] = Person(folder, name)
        elif kind == "exercise":
            result[name].exercises.append(Exercise(*rest[:2], rest[2].split(), rest[3] == "1"))
        else:
            pictures.append(name)
            subprocess.run(["rsvg-convert", "-o", folder / f"{name}.png", folder / f"{name}.svg"], check=True)
    return result, pictures


# ---- Workrave -------------------------------------------------------------------------------------


def shape_is_theirs(path, folder):
    rules = folder / "shape.rng"
    rules.write_text(SHAPE)
    done = subprocess.run(["xmllint", "--noout", "--relaxng", rules, path], capture_output=True, text=True)
    if done.returncode != 0:
        yield f"xmllint: {done.stderr.strip()[:300]}"


def of_workrave(person, text, folder):
    path = folder / "read.xml"
    path.write_text(text, encoding="utf-8")
    wrong = list(shape_is_theirs(path, folder))
    yield from wrong
    if wrong:
        return
    found = xml.etree.ElementTree.fromstring(text.encode()).findall("exercise")
    if len(found) != len(person.exercises):
        yield f"{len(found)} exercises, not {len(person.exercises)}"
    for element, wanted in zip(found, person.exercises):
        titles = {each.get(LANG): each.text for each in element.findall("title")}
        if titles != {None: wanted.title, "de": wanted.german}:
            yield f"titles {titles}"
        says = {each.get(LANG): each.text for each in element.findall("description")}
        if set(says) != {None, "de"} or says[None] == says["de"] or not all(each.endswith(".") for each in says.values()):
            yield f"descriptions {says}"
        sequence = element.find("sequence")
        images = sequence.findall("image")
        if [each.get("src") for each in images] != wanted.pictures:
            yield f"{wanted.title}: other pictures"
        if sum(int(each.get("duration")) for each in images) != int(sequence.get("duration")):
            yield f"{wanted.title}: the pictures do not fill the time"
        if int(sequence.get("duration")) > LONG_BREAK:
            yield f"{wanted.title}: too long"
        for each in images:
            if not (folder / each.get("src")).exists():
                yield f"no picture {each.get('src')}"


def pictures_are_sides(folder, names):
    """Each is 250 pixels wide, is not blank unless it is the card, and the left is the right one mirrored."""
    for name in names:
        image = Image.open(folder / f"{name}.png").convert("RGB")
        if image.size != (250, 250):
            yield f"{name}: {image.size}"
        if (ImageStat.Stat(image).stddev[0] < 5) != (name == "card"):
            yield f"{name}: {'not empty' if name == 'card' else 'empty'}"
        if name.endswith("_left"):
            other = Image.open(folder / f"{name[:-4]}right.png").convert("RGB")
            apart = ImageStat.Stat(ImageChops.difference(ImageOps.mirror(image), other)).mean
            if max(apart) > MOST_APART or image.tobytes() == other.tobytes():
                yield f"{name}: not its right one mirrored ({apart})"


# ---- Safe Eyes ------------------------------------------------------------------------------------


def of_safe_eyes(person, text, _):
    """Its own Config takes the file, and its own queue goes through the breaks."""
    path = pathlib.Path(utility.CONFIG_FILE_PATH)
    if not path.exists():
        model.Config()  # its first start
    path.write_text(text, encoding="utf-8")
    config = model.Config()
    mine = json.loads(text)
    for name in ("short_breaks", "long_breaks"):
        if config.get(name) != mine[name]:
            yield f"it reads other {name}"
    if not config.get("plugins"):
        yield "its plugins are gone"
    queue = model.BreakQueue(config, {"session": {}})
    if queue.is_empty() != (not person.exercises):
        yield "empty" if queue.is_empty() else "not empty"
    if queue.is_empty():
        return
    found = collections.Counter()
    for _ in range(200):
        current = queue.next()
        title = current.name.split("\n")[0]
        found[title] += 1
        wanted = [each for each in person.exercises if each.title == title]
        if not wanted:
            yield f"a break that is none of the advice: {title}"
            return
        if not 0 < current.duration <= (SHORT_BREAK if wanted[0].brief else LONG_BREAK):
            yield f"{title}: {current.duration} s"
        if current.is_short_break() and not wanted[0].brief:
            yield f"{title} among the short breaks"
        if (current.image or "card.png") != wanted[0].pictures[0]:
            yield f"{title}: picture {current.image}"
    queue.reset()  # stops at a list that is empty
    if set(found) != {each.title for each in person.exercises}:
        yield f"it shows {dict(found)}"


# ---- Stretchly ------------------------------------------------------------------------------------


class Tags(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.text = [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)

    def handle_data(self, data):
        self.text += data


def of_stretchly(person, text, _):
    settings = json.loads(text)
    jsonschema.validate(settings, IDEAS)
    ideas, brief = settings["breakIdeas"], settings["microbreakIdeas"]
    if settings["ideas"] != bool(ideas or brief):
        yield "ideas are shown, and there are none"
    for each in [part for idea in ideas for part in idea["data"]] + [idea["data"] for idea in brief]:
        if Tags(each).tags:
            yield f"tags of HTML: {each[:60]}"
    if [Tags(idea["data"][0]).text for idea in ideas] != [each.title for each in person.exercises]:
        yield "other long ideas"
    wanted = [each.title for each in person.exercises if each.brief]
    if [Tags(idea["data"]).text[:len(title) + 2] for idea, title in zip(brief, wanted)] != [f"{each}. " for each in wanted]:
        yield "other short ideas"
    if len(brief) != len(wanted):
        yield f"{len(brief)} short ideas"


# ---- What must be noticed -------------------------------------------------------------------------

READERS = {"xml": of_workrave, "safe_eyes.json": of_safe_eyes, "stretchly.json": of_stretchly}


def wrong_with(person, ending, text, folder):
    try:
        yield from READERS[ending](person, text, folder)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, jsonschema.ValidationError,
            xml.etree.ElementTree.ParseError) as error:
        yield f"{type(error).__name__}: {str(error)[:200]}"


def first(old, new):
    return lambda text: text.replace(old, new, 1)


FAULTS = [
    ("host", "xml", "an ampersand as it is", first("&amp;", "&")),
    ("host", "xml", "a tag in a title", first("&lt;b&gt;", "<b>")),
    ("host", "xml", "a quotation mark that ends an attribute", first('src="', 'src=""')),
    ("host", "xml", "a control character", first("Stop", "Stop\x02")),
    ("eighty", "xml", "no title", lambda text: re.sub("<title.*</title>\n", "", text)),
    ("eighty", "xml", "no German", lambda text: re.sub("<title xml.*</title>\n", "", text, count=1)),
    ("eighty", "xml", "an image without seconds", first('_left.png" duration="34"', '_left.png"')),
    ("eighty", "xml", "an image of no seconds", first('duration="34"', 'duration="0"')),
    ("eighty", "xml", "a side too short", first('duration="34"', 'duration="33"')),
    ("eighty", "xml", "one side only", lambda text: re.sub("<image.*_left.*\n", "", text)),
    ("eighty", "xml", "a picture that is not there", first("chair_stretch_left", "chair_stretch_up")),
    ("eighty", "xml", "an exercise less", lambda text: re.sub("<exercise>.*?</exercise>\n", "", text, count=1, flags=re.S)),
    ("eighty", "xml", "a sentence is cut", first(".</description>", "</description>")),
    ("unanswered", "xml", "an exercise for nobody", first("<exercises>", '<exercises><exercise><title>Sit</title><description>Sit.'
     '</description><sequence duration="9"><image src="card.png" duration="9"/></sequence></exercise>')),
    ("others", "safe_eyes.json", "a break without a name", first('"name"', '"title"')),
    ("others", "safe_eyes.json", "seconds as a text", lambda text: re.sub(r'"duration":(\d+)', r'"duration":"\1"', text, count=1)),
    ("others", "safe_eyes.json", "no meta", first('"meta":{"config_version":"0"},', "")),
    ("others", "safe_eyes.json", "the version of its own", first('"config_version":"0"', '"config_version":"6.0.3"')),
    ("others", "safe_eyes.json", "another picture", first("posture_reset.png", "posture.png")),
    ("others", "safe_eyes.json", "a comma too many", first('],"long', '],,"long')),
    ("desk", "safe_eyes.json", "one list is empty", lambda text: re.sub(r'"long_breaks":\[.*\]', '"long_breaks":[]', text)),
    ("eighty", "safe_eyes.json", "long ones among the short", lambda text: text.replace('"interval":75', '"interval":15')),
    ("host", "stretchly.json", "a tag as it is", first("&lt;b", "<b")),
    ("others", "stretchly.json", "an idea without a title", lambda text: re.sub(r'"data":\["[^"]*",', '"data":[', text, count=1)),
    ("others", "stretchly.json", "not enabled", first('"enabled":true', '"enabled":false')),
    ("others", "stretchly.json", "ideas of its own", first('"useIdeasFromSettings":true', '"useIdeasFromSettings":false')),
    ("others", "stretchly.json", "a short idea of two texts", first('"microbreakIdeas":[{"data":', '"microbreakIdeas":[{"data":["Sit."],"d":')),
    ("emergency", "stretchly.json", "ideas where there are none", first('"ideas":false', '"ideas":true')),
]


def prove(everybody, folder):
    for name, ending, fault, spoil in FAULTS:
        text = everybody[name].text(ending)
        spoilt = spoil(text)
        if spoilt == text:
            sys.exit(f"break_programs.py --prove: {fault}: this fault could not be planted")
        if not list(wrong_with(everybody[name], ending, spoilt, folder)):
            sys.exit(f"break_programs.py --prove: {fault}: not noticed")
    shutil.copy(folder / "chair_stretch_right.png", folder / "calf_stretch_left.png")
    if not list(pictures_are_sides(folder, ["calf_stretch_left"])):
        sys.exit("break_programs.py --prove: a picture of another exercise is not noticed")
    print(f"{len(FAULTS) + 1} broken files are noticed")


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        everybody, pictures = people(folder)
        wrong = [f"Workrave's own file: {each}" for each in shape_is_theirs(THEIRS, folder)]
        for name, person in everybody.items():
            for ending in READERS:
                wrong += [f"{name}.{ending}: {each}" for each in wrong_with(person, ending, person.text(ending), folder)]
        wrong += pictures_are_sides(folder, pictures)
        if wrong:
            print("\n".join(wrong[:30]))
            sys.exit(f"{len(wrong)} things are wrong with the breaks of {len(everybody)} people")
        count = sum(len(each.exercises) for each in everybody.values())
        print(f"the breaks of {len(everybody)} people, {count} exercises and {len(pictures)} pictures, are read as they should be")
        if sys.argv[1:] == ["--prove"]:
            prove(everybody, folder)


main()

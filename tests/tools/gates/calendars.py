#!/usr/bin/python3
"""Calendars that write_ics writes are read by programs that are not ours.

    calendars.py            fails where one of them reads a calendar otherwise than the plan says
    calendars.py --prove    the same, and that each of a few broken calendars is noticed

python3-icalendar, python3-vobject and ical.js read each calendar and list on which days what is; khal and calcurse import
it and list the same. khal, which keeps UIDs, reads it a second time without a change, and a later one in its place; calcurse
keeps none, so it reads only once. What is read is held to the plan: each exercise so often a day on so many days of each
week. The calendars come from calendar_people.cpp.

Needs the Debian packages python3-icalendar, python3-vobject, khal and calcurse, and so the python3 that they are for;
nodejs and npm, from which ical.js comes.
"""
import collections
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import node_packages

missing = [each for each in ("khal", "calcurse") if shutil.which(each) is None]
try:
    import dateutil.rrule
    import icalendar
    import vobject
except ImportError as error:
    missing.append(f"python3-{error.name}")
if missing:
    sys.exit(f"{', '.join(missing)}: not installed; apt-get install khal calcurse python3-icalendar python3-vobject")

ROOT = pathlib.Path(__file__).resolve().parents[3]
DAY = datetime.timedelta(days=1)
WEEK = 7 * DAY
# From the first day on: eight weeks and what stands behind them.
SHOWN = 70
# Both programs go by the zone of the machine; times without a zone must come out as they stand there.
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "America/New_York"}

Shown = collections.namedtuple("Shown", "day begins ends title")
Dose = collections.namedtuple("Dose", "week exercise per_day days")


class Person:
    def __init__(self, folder, name, first):
        self.file = folder / f"{name}.ics"
        self.first = datetime.date.fromisoformat(first)
        self.doses, self.advice = [], None

    def text(self, which=""):
        return self.file.with_suffix(f"{which}.ics" if which else ".ics").read_bytes()


def people(folder):
    """Compiles the program, runs it, and reads what it prints."""
    program = folder / "calendar_people"
    subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-O0", f"-I{ROOT}/include",
                    str(ROOT / "tests/tools/gates/calendar_people.cpp"), "-o", str(program)], check=True)
    result = {}
    for line in subprocess.run([program, folder], check=True, capture_output=True, text=True).stdout.splitlines():
        kind, name, *rest = line.split("\t")
        if kind == "person":
            result[name] = Person(folder, name, *rest)
        elif kind == "dose":
            result[name].doses.append(Dose(int(rest[0]), rest[1], int(rest[2]), int(rest[3])))
        else:
            result[name].advice = (*map(datetime.date.fromisoformat, rest[:2]), rest[2])
    return result


# ---- Lines ----------------------------------------------------------------------------------------


def lines_are_sound(text):
    """What RFC 5545 says of lines, which most programs forgive."""
    if not text.endswith(b"\r\n"):
        yield "the last line has no end"
    for line in text.split(b"\r\n"):
        if len(line) > 75:
            yield f"{len(line)} octets: {line[:40]!r}"
        if any(byte < 32 or byte == 127 for byte in line):
            yield f"a control character: {line[:40]!r}"
        if b"\xc0" > line[1:2] >= b"\x80" and line.startswith(b" "):
            yield f"a broken letter: {line[:40]!r}"


# ---- Readers in Python ----------------------------------------------------------------------------


def occurrences(begin, rule):
    """When something begins, within what is shown."""
    if rule is None:
        return [begin]
    midnight = begin if isinstance(begin, datetime.datetime) else datetime.datetime.combine(begin, datetime.time())
    until = midnight + SHOWN * DAY
    found = list(dateutil.rrule.rrulestr(rule, dtstart=midnight).between(midnight, until, inc=True))
    return found if isinstance(begin, datetime.datetime) else [each.date() for each in found]


def shown_of(begin, end, title, first):
    """What a program shows of one occurrence: a line for each day of it."""
    if isinstance(begin, datetime.datetime):
        day = begin.date()
        if day < first + SHOWN * DAY:
            yield Shown(day, begin.strftime("%H:%M"), end.strftime("%H:%M"), title)
        return
    while begin < end:
        if begin < first + SHOWN * DAY:
            yield Shown(begin, "", "", title)
        begin += DAY


def read_by_icalendar(text):
    """(UID, begin, end, rule, title, description, sequence, status) of each event."""
    calendar = icalendar.Calendar.from_ical(text)
    if calendar.errors or calendar["VERSION"] != "2.0" or not calendar["PRODID"]:
        raise ValueError(f"icalendar: {calendar.errors}")
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise ValueError(f"icalendar: {event.errors}")
        for alarm in event.walk("VALARM"):
            if alarm["ACTION"] != "DISPLAY" or not alarm["DESCRIPTION"]:
                raise ValueError("icalendar: an alarm that shows nothing")
            if not isinstance(alarm["TRIGGER"].dt, datetime.timedelta):
                raise ValueError("icalendar: an alarm at no distance")
        rule = event["RRULE"].to_ical().decode() if "RRULE" in event else None
        event["DTSTAMP"]
        yield (str(event["UID"]), event["DTSTART"].dt, event["DTEND"].dt, rule, str(event["SUMMARY"]),
               str(event["DESCRIPTION"]), int(event["SEQUENCE"]), str(event["STATUS"]))


def read_by_vobject(text):
    """(UID, begin, end, occurrences, title, description) of each event."""
    calendar = vobject.readOne(text.decode())
    calendar.validate(raiseException=True)
    for event in calendar.vevent_list:
        times = None
        if hasattr(event, "rrule"):
            times = list(event.getrruleset(addRDate=True))
        yield (event.uid.value, event.dtstart.value, event.dtend.value, times, event.summary.value,
               event.description.value)


# Reads a calendar from its standard input and prints its events, each with when it begins within so many days.
ICAL_JS = """
const ICAL = require("ical.js").default ?? require("ical.js");
const text = require("fs").readFileSync(0, "utf8");
const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component, {strictExceptions: true});
    const last = event.startDate.clone();
    last.adjust(+process.argv[1], 0, 0, 0);
    const times = [], iterator = event.iterator();
    for (let next = iterator.next(); next && next.compare(last) <= 0; next = iterator.next()) times.push(next.toString());
    return [event.uid, event.startDate.toString(), event.endDate.toString(), times, event.summary, event.description];
});
console.log(JSON.stringify(events));
"""


def read_by_ical_js(text):
    """(UID, begin, end, occurrences, title, description) of each event."""
    printed = node_packages.run(["-e", ICAL_JS], ["ical.js@2.2.1"], SHOWN, told=text.decode())

    def moment(text):
        return (datetime.datetime if "T" in text else datetime.date).fromisoformat(text)

    for uid, begin, end, times, title, says in json.loads(printed):
        yield uid, moment(begin), moment(end), list(map(moment, times)), title, says


def readers_agree(text):
    mine = list(read_by_icalendar(text))
    for name, read in (("vobject", read_by_vobject), ("ical.js", read_by_ical_js)):
        other = list(read(text))
        if [(*each[:3], *each[4:6]) for each in mine] != [(*each[:3], *each[4:]) for each in other]:
            yield f"icalendar and {name} read different events"
        for one, two in zip(mine, other):
            times = [one[1]] if two[3] is None else two[3]
            if not isinstance(one[1], datetime.datetime):
                # What is for whole days vobject lists as midnights.
                times = [each.date() if isinstance(each, datetime.datetime) else each for each in times]
            if times != occurrences(one[1], one[3]):
                yield f"icalendar and {name} disagree about {one[0]}"


# ---- What the plan says ---------------------------------------------------------------------------


def events_follow_the_plan(person, events):
    """Each exercise stands in each week as often as its dose says, on as many days."""
    uids = [each[0] for each in events]
    if len(set(uids)) != len(uids):
        yield "a UID stands there twice"
    for _, begin, end, *_ in events:
        if not begin < end:
            yield f"ends before it begins: {begin}"
    by_exercise = collections.defaultdict(list)
    names = {dose.exercise for dose in person.doses}
    for _, begin, _, rule, title, says, *_ in events:
        if not isinstance(begin, datetime.datetime):
            continue
        rows = {row[2:].split(":")[0].rstrip("*") for row in says.split("\n") if row.startswith("- ")}
        held = {name for name in names if name in rows or name[:1].upper() + name[1:] == title}
        if not held:
            yield f"holds no exercise: {title}"
        for name in held:
            by_exercise[name] += occurrences(begin, rule)
    for week in range(1, 9):
        wanted = {dose.exercise: dose for dose in person.doses if dose.week == week}
        begin = datetime.datetime.combine(person.first, datetime.time()) + (week - 1) * WEEK
        for name in names:
            days = collections.Counter(each.date() for each in by_exercise[name] if begin <= each < begin + WEEK)
            dose = wanted.get(name, Dose(week, name, 0, 0))
            if len(days) != dose.days or set(days.values()) - {dose.per_day}:
                yield f"week {week}: {name} on {len(days)} days, {dict(collections.Counter(days.values()))} times; not {dose}"
    if person.doses:
        checks = [each for each in events if "-check-in-" in each[0]]
        days = [each for event in checks for each in occurrences(event[1], event[3])]
        if days != [person.first + (week + 1) * WEEK for week in range(8)]:
            yield f"check-ins on {days}"
    elif len(events) != 1:
        yield "more than the advice without a plan"
    first, last, title = person.advice
    if not any(each[1] == first and each[2] == last + DAY and each[4].startswith(title) for each in events):
        yield f"nothing from {first} to {last}: {title}"


# ---- Programs -------------------------------------------------------------------------------------


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT)
    if done.returncode != 0:
        raise ValueError(f"{command[0]}: {done.stdout[-300:]}{done.stderr[-300:]}")
    return done.stdout


class Khal:
    def __init__(self, folder):
        self.kept = folder / "kept"
        self.kept.mkdir(parents=True)
        self.settings = folder / "config"
        self.settings.write_text(
            f"[calendars]\n[[plan]]\npath = {self.kept}\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
            "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            f"default_timezone = America/New_York\nlocal_timezone = America/New_York\n[sqlite]\npath = {folder}/db\n"
            "[default]\ndefault_calendar = plan\n")

    def read(self, path):
        run("khal", "-c", self.settings, "import", "--batch", path)

    def files(self):
        return {each.name: each.read_bytes() for each in self.kept.iterdir()}

    def shown(self, first):
        day = None
        out = run("khal", "-c", self.settings, "list", "--day-format", "={date-long}", "--format",
                  "{start-time}\t{end-time}\t{title}", str(first), f"{SHOWN}d")
        for line in out.splitlines():
            if line.startswith("="):
                day = datetime.date.fromisoformat(line[1:])
            elif line.strip():
                begins, ends, title = line.split("\t")
                yield Shown(day, begins.strip(), ends.strip(), title.strip())


class Calcurse:
    def __init__(self, folder):
        self.where = ("-C", folder / "settings", "-D", folder / "data")

    def read(self, path):
        done = run("calcurse", *self.where, "-i", path)
        if "/ 0 skipped" not in done:
            raise ValueError(f"calcurse: {done}")

    def shown(self, first):
        timed, whole = "%S\t%E\t%m\n", "\t\t%m\n"
        out = run("calcurse", *self.where, "-Q", "--input-datefmt", "4", "--output-datefmt", "%Y-%m-%d", "--from", str(first),
                  "--days", str(SHOWN), "--format-apt", timed, "--format-recur-apt", timed, "--format-event", whole,
                  "--format-recur-event", whole)
        day = None
        for line in out.splitlines():
            if re.fullmatch(r"\d{4}-\d\d-\d\d:", line):
                day = datetime.date.fromisoformat(line[:-1])
            elif line.strip():
                yield Shown(day, *line.split("\t"))


def differences(name, found, expected):
    more, less = collections.Counter(found), collections.Counter(expected)
    for each in list((more - less).elements())[:3]:
        yield f"{name} shows what is not there: {each}"
    for each in list((less - more).elements())[:3]:
        yield f"{name} does not show {each}"


def programs_show(person, events, again, folder):
    """khal and calcurse list what is read above; khal the same after it has read `again`."""
    expected = [line for _, begin, end, rule, title, *_ in events for each in occurrences(begin, rule)
                for line in shown_of(each, each + (end - begin), title, person.first)]
    khal = Khal(folder / "khal")
    khal.read(person.file)
    yield from differences("khal", khal.shown(person.first), expected)
    before = khal.files()
    khal.read(again)
    if khal.files() != before or len(before) != len(events):
        yield "khal: a second reading changes something"
    calcurse = Calcurse(folder / "calcurse")
    calcurse.read(person.file)
    yield from differences("calcurse", calcurse.shown(person.first), expected)


def khal_updates(person, folder):
    """A later calendar takes the place of the one before, and one that takes it back too."""
    khal = Khal(folder)
    khal.read(person.file)
    count = len(khal.files())
    for which, sequence, status in ((".later", 1, "CONFIRMED"), (".cancelled", 2, "CANCELLED")):
        khal.read(person.file.with_suffix(f"{which}.ics"))
        kept = [event for text in khal.files().values() for event in read_by_icalendar(text)]
        if len(kept) != count or {event[6:] for event in kept} != {(sequence, status)}:
            yield f"khal: {which} does not take the place of what was there"


def wrong_with(person, text, again=None, folder=None):
    """Everything that is wrong with a calendar; with programs where a folder is given."""
    try:
        yield from lines_are_sound(text)
        events = list(read_by_icalendar(text))
        yield from readers_agree(text)
        yield from events_follow_the_plan(person, events)
        if folder is not None:
            yield from programs_show(person, events, again, folder)
    except (ValueError, KeyError, AttributeError, vobject.base.VObjectError) as error:
        yield f"{type(error).__name__}: {error}"


# ---- What must be noticed -------------------------------------------------------------------------

FAULTS = {
    "lines end with LF alone": lambda text: text.replace(b"\r\n", b"\n"),
    "a line is not folded": lambda text: text.replace(b"\r\n ", b"", 1),
    "what is folded has no blank": lambda text: text.replace(b"\r\n ", b"\r\n", 1),
    "a letter is broken": lambda text: text.replace("ü".encode(), b"\xc3\r\n \xbc", 1),
    "a text ends its line": lambda text: text.replace(b"\\n", b"\n", 1),
    "an event does not end": lambda text: text.replace(b"END:VEVENT\r\n", b"", 1),
    "an event has no UID": lambda text: re.sub(rb"UID:.*-session-.*\r\n", b"", text, count=1),
    "two events have one UID": lambda text: text.replace(b"-session-1-0-0@", b"-session-2-0-0@"),
    "an event has no DTSTAMP": lambda text: re.sub(rb"DTSTAMP:.*\r\n", b"", text, count=1),
    "a session more": lambda text: re.sub(rb"COUNT=(\d+)", lambda found: b"COUNT=%d" % (int(found[1]) + 1), text, count=1),
    "a session on another day": lambda text: re.sub(rb"BYDAY=\w\w,", b"BYDAY=", text, count=1),
    "a week too late": lambda text: re.sub(rb"(DTSTART|DTEND):20261231", rb"\1:20270107", text),
    "it ends as it begins": lambda text: re.sub(rb"DTSTART:(\w+)\r\nDTEND:\w+", rb"DTSTART:\1\r\nDTEND:\1", text, count=1),
    "a rule that is none": lambda text: text.replace(b"FREQ=WEEKLY", b"FREQ=OFTEN", 1),
    "an alarm that is none": lambda text: text.replace(b"TRIGGER:-PT10M", b"TRIGGER:soon", 1),
    "no check-in": lambda text: re.sub(rb"BEGIN:VEVENT\r\nUID:[^\r]*-check-in-.*?END:VEVENT\r\n", b"", text, flags=re.S),
    "the advice is missing": lambda text: re.sub(rb"BEGIN:VEVENT\r\nUID:[^\r]*-advice-.*?END:VEVENT\r\n", b"", text, flags=re.S),
}


def prove(person, folder):
    text = person.text()
    for name, spoil in FAULTS.items():
        spoilt = spoil(text)
        if spoilt == text:
            sys.exit(f"calendars.py --prove: {name}: this fault could not be planted")
        if not list(wrong_with(person, spoilt)):
            sys.exit(f"calendars.py --prove: {name}: not noticed")
    # What only a program can tell: other UIDs at the second print.
    again = folder / "renamed.ics"
    again.write_bytes(re.sub(rb"UID:\w", b"UID:x", text))
    if not any("second reading" in each for each in wrong_with(person, text, again, folder / "renamed")):
        sys.exit("calendars.py --prove: UIDs that change are not noticed")
    print(f"{len(FAULTS) + 1} broken calendars are noticed")


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        everybody = people(folder)
        wrong, events = [], 0
        for name, person in everybody.items():
            text = person.text()
            events += text.count(b"BEGIN:VEVENT")
            if text != person.text(".again"):
                wrong.append(f"{name}: printed again, it is another")
            for which in (".later", ".cancelled"):
                wrong += [f"{name}{which}: {each}" for each in wrong_with(person, person.text(which))]
            wrong += [f"{name}: {each}" for each in
                      wrong_with(person, text, person.file.with_suffix(".again.ics"), folder / f"of-{name}")]
        wrong += khal_updates(everybody["desk"], folder / "updates")
        if wrong:
            print("\n".join(wrong[:30]))
            sys.exit(f"{len(wrong)} things are wrong with {len(everybody)} calendars")
        print(f"icalendar, vobject, ical.js, khal and calcurse read {len(everybody)} calendars with {events} events as the plans say")
        if sys.argv[1:] == ["--prove"]:
            prove(everybody["eighty"], folder)


main()

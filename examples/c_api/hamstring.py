#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""hamstring.h from Python by ctypes, as any host in another language would bind it: structs as they stand there, a talk
and a session as bytes of this side, texts with the room that they need.

    python3 hamstring.py LIBRARY < report.json     prints the advice for a report
"""

import ctypes
import sys
from ctypes import POINTER, Structure, byref, c_char_p, c_int32, c_size_t, c_void_p

NOT_TOLD = -1
ENGLISH, GERMAN = 0, 1
FIELDS, EACH, ANY, ONE, NUMBER = range(5)
OPEN, NO, UNSURE, YES = range(4)
SEX_NOT_GIVEN, FEMALE, MALE = range(3)
SELF_CARE, CLINICIAN_DAYS, SAME_DAY, EMERGENCY = range(4)
TEXT, DETAILS, MARKDOWN, JSON, HTML, LETTER, ICS, FHIR, REPORT = range(9)
BOTH_SIDES, LEFT, RIGHT = range(3)
API = 1


class Refused(Exception):
    """What a function refused, by its number: HAMSTRING_BAD_... of hamstring.h."""

    def __init__(self, name, code):
        super().__init__(f"{name}: {code}")
        self.code = code


class Text(Structure):
    _fields_ = [("letters", c_void_p), ("size", c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.letters, self.size).decode() if self.size else ""


def numbers(*names):
    return [(name, c_int32) for name in names]


class Moment(Structure):
    _fields_ = numbers("year", "month", "day", "hour")


class How(Structure):
    _fields_ = [("language", c_int32), ("now", Moment), ("emergency_number", Text), ("crisis_line", Text),
                ("crisis_help", c_int32), ("asking_is_over", c_int32)]

    def __init__(self, language=ENGLISH, now=None, emergency_number="", crisis_line="", crisis_help=0, asking_is_over=0):
        super().__init__(language=language, crisis_help=crisis_help, asking_is_over=asking_is_over)
        if now:
            self.now = Moment(*now)
        self._kept = [ctypes.create_string_buffer(each.encode()) for each in (emergency_number, crisis_line)]
        for name, kept in zip(("emergency_number", "crisis_line"), self._kept):
            setattr(self, name, Text(ctypes.addressof(kept), len(kept) - 1))


class Item(Structure):
    _fields_ = [*numbers("item", "left"), ("key", Text), ("says", Text)]


class Page(Structure):
    _fields_ = [*numbers("page", "kind", "reason", "step", "about", "ready"), ("key", Text), ("title", Text),
                ("question", Text), ("names", Text), *numbers("lowest", "highest", "left"), ("unit", Text),
                ("example", Text), ("size", c_int32), ("items", Item * 7)]

    def __iter__(self):
        return iter(self.items[:self.size])


class Facts(Structure):
    _fields_ = numbers("age", "sex", "worst_pain", "since_hours", "pain_now")

    def __init__(self, age=NOT_TOLD, sex=NOT_TOLD, worst_pain=NOT_TOLD, since_hours=NOT_TOLD, pain_now=NOT_TOLD):
        super().__init__(age, sex, worst_pain, since_hours, pain_now)


class Ticked(Structure):
    _fields_ = numbers("item", "how")


class Standing(Structure):
    _fields_ = numbers("urgency", "deadline_days", "least", "most", "over", "ready", "too_young", "crisis", "exercises",
                       "session_seconds", "course", "check_ins", "to_be_seen")


class Step(Structure):
    _fields_ = [*numbers("kind", "exercise", "place", "exercises", "side", "set", "of_sets", "repetitions", "modified",
                         "takes", "into", "elapsed", "remaining", "paused", "ended_by", "asks_pain", "calls"),
                ("exercise_key", Text), ("exercise_name", Text)]


class Call(Structure):
    _fields_ = numbers("at", "begins", "hertz", "milliseconds", "tones", "flashes", "shakes")


class Told(Structure):
    _fields_ = numbers("worst_pain", "pain_now", "during", "next_morning", "planned", "done", "why_fewer", "overall",
                       "worst", "seen")

    def __init__(self, **told):
        super().__init__(*(told.get(name, NOT_TOLD) for name, _ in self._fields_))


class Checked(Structure):
    _fields_ = numbers("decision", "urgency", "deadline_days", "begins_anew")


HOW, TALK, SESSION, ROOM = POINTER(How), c_void_p, c_void_p, (c_void_p, c_size_t)
# Of each function what it takes; those that give back a size or a text stand by themselves.
TAKES = {
    "c_api": (), "version": (), "edition": (), "knowledge_hash": ROOM, "reviewed": (), "has_language": (c_int32,),
    "language_tag": (c_int32,), "language_name": (c_int32,), "small_print": (HOW, *ROOM),
    "talk_size": (), "begin": (TALK, c_size_t), "next_page": (TALK, HOW, POINTER(Page)),
    "read_duration": (c_char_p, c_size_t), "facts_told": (TALK, POINTER(Facts)),
    "answer_facts": (TALK, POINTER(Facts)), "answer": (TALK, c_int32, POINTER(Ticked), c_size_t, c_int32),
    "answer_number": (TALK, c_int32, c_int32), "tell": (TALK, c_int32, c_int32), "fault": (c_int32, HOW),
    "undo": (TALK,), "reopen": (TALK, c_int32), "why": (TALK, c_int32, HOW, *ROOM),
    "how_to_tell": (c_int32, HOW, *ROOM), "review_size": (TALK,),
    "review_page": (TALK, c_int32, HOW, POINTER(Text)), "review_answers": (TALK, c_int32, HOW, *ROOM),
    "change": (TALK, TALK, HOW, *ROOM), "save": (TALK, HOW, *ROOM),
    "resume": (TALK, c_size_t, c_char_p, c_size_t, HOW), "days_since_saved": (TALK, HOW),
    "stands": (TALK, POINTER(Standing)), "urgency": (TALK,), "headline": (TALK, HOW, *ROOM), "action": (TALK, HOW),
    "so_far": (TALK, HOW, *ROOM), "screen": (TALK, HOW, *ROOM),
    "routine": (TALK, c_int32, HOW, POINTER(c_int32), POINTER(Text), POINTER(Text)),
    "session_size": (), "session_begin": (SESSION, c_size_t, TALK, c_int32, c_int32, c_int32),
    "session_step": (SESSION, HOW, POINTER(Step)), "session_cue": (SESSION, c_size_t, HOW, *ROOM),
    "session_call": (SESSION, c_int32, POINTER(Call)), "session_call_says": (SESSION, c_int32, HOW, *ROOM),
    "session_tick": (SESSION, c_int32), "session_pause": (SESSION,), "session_go_on": (SESSION,),
    "session_skip": (SESSION,), "session_leave": (SESSION,), "session_too_hard": (SESSION,),
    "session_hurts": (SESSION, c_int32),
    "session_sign": (SESSION, c_int32, HOW, POINTER(c_int32), POINTER(Text)),
    "session_stop": (SESSION, c_int32, TALK), "session_before": (SESSION, HOW, *ROOM),
    "session_after": (SESSION, HOW, *ROOM), "write": (TALK, c_int32, HOW, *ROOM),
    "picture": (c_int32, c_int32, c_int32, c_int32, HOW, *ROOM), "begin_with": (TALK, c_size_t, c_char_p, c_size_t),
    "begin_course": (TALK,), "why_fewer": (c_int32, HOW),
    "check_in_begin": (TALK, POINTER(Told), HOW), "check_in": (TALK, POINTER(Told), HOW, POINTER(Checked), *ROOM),
}
SIZES = {name for name, takes in TAKES.items() if takes[-2:] == ROOM and name != "begin"} | {"talk_size", "session_size"}
TEXTS = {"version", "edition", "language_tag", "language_name", "fault", "action", "why_fewer"}


def load(path):
    """The library at a path, its functions with what they take."""
    library = ctypes.CDLL(path)
    for name, takes in TAKES.items():
        function = getattr(library, "hamstring_" + name)
        function.argtypes = takes
        function.restype = Text if name in TEXTS else c_size_t if name in SIZES else c_int32
    if library.hamstring_c_api() != API:
        raise Refused("hamstring_c_api", library.hamstring_c_api())
    return library


def written(function, *given):
    """The whole text that a function writes."""
    size = function(*given, None, 0)
    room = ctypes.create_string_buffer(size + 1)
    function(*given, room, size + 1)
    return room.value.decode()


class Value:
    """Bytes of the library's, at an address that any type may have."""

    def __init__(self, library, size):
        self.library = library
        self.bytes = (ctypes.c_uint64 * ((size + 7) // 8))()
        self.size = size

    def call(self, name, *given):
        """A function of the value; what it answers, unless it refuses."""
        answer = getattr(self.library, "hamstring_" + name)(self.bytes, *given)
        if answer < 0:
            raise Refused(name, answer)
        return answer

    def says(self, name, *given):
        return written(getattr(self.library, "hamstring_" + name), self.bytes, *given)


class Talk(Value):
    """A conversation."""

    def __init__(self, library):
        super().__init__(library, library.hamstring_talk_size())
        self.call("begin", self.size)

    def copy(self):
        other = Talk(self.library)
        ctypes.memmove(other.bytes, self.bytes, self.size)
        return other

    def begin_with(self, json):
        text = json.encode()
        self.call("begin_with", self.size, text, len(text))
        return self

    def resume(self, line, how=None):
        text = line.encode()
        self.call("resume", self.size, text, len(text), how)
        return self

    def next_page(self, how=None):
        """The page that is asked now; None where the conversation is over."""
        page = Page()
        return page if self.call("next_page", how, byref(page)) == 1 else None

    def answer(self, page, ticked=(), others_no=True):
        """Answers with pairs of an item and how it is; 0, or the number of what is wrong."""
        told = (Ticked * max(1, len(ticked)))(*(Ticked(item, how) for item, how in ticked))
        return self.call("answer", page.page, told, len(ticked), int(others_no))

    def stands(self):
        standing = Standing()
        self.call("stands", byref(standing))
        return standing

    def review(self, how=None):
        """What was answered: the page, its title and the answers, a line a page."""
        lines = []
        for line in range(self.call("review_size")):
            title = Text()
            page = self.call("review_page", line, how, byref(title))
            lines.append((page, str(title), self.says("review_answers", line, how)))
        return lines

    def routine(self, how=None):
        """The exercises: number, key and name."""
        found = []
        which, key, name = c_int32(), Text(), Text()
        while self.call("routine", len(found), how, byref(which), byref(key), byref(name)) == 1:
            found.append((which.value, str(key), str(name)))
        return found


class Session(Value):
    """A session that is being done."""

    def __init__(self, talk, pain_now=NOT_TOLD, first_time=0, begin_with=RIGHT):
        super().__init__(talk.library, talk.library.hamstring_session_size())
        self.call("session_begin", self.size, talk.bytes, pain_now, first_time, begin_with)

    def step(self, how=None):
        step = Step()
        self.call("session_step", how, byref(step))
        return step

    def signs(self, how=None):
        """The stop signs that end it: number and question."""
        found = []
        which, question = c_int32(), Text()
        while self.call("session_sign", len(found), how, byref(which), byref(question)) == 1:
            found.append((which.value, str(question)))
        return found


def main():
    if len(sys.argv) != 2:
        sys.exit("hamstring.py LIBRARY < report.json")
    library = load(sys.argv[1])
    try:
        talk = Talk(library).begin_with(sys.stdin.read())
    except Refused:
        sys.exit("hamstring.py: the input is no report")
    print(talk.says("write", TEXT, None), end="")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""The coach of examples/firmware, built for a Cortex-M4 and run in qemu, asks, advises and counts as the library says.

    firmware.py            builds it, talks to it, holds its sizes, and compares it with the library and with itself here
    firmware.py --prove    the same, and that each of a few broken coaches is noticed

Whole conversations are held: a desk worker to the end of a session, danger signs, children, ends of the input. People of
firmware_people.cpp, drawn at random, are told in qemu what the library alone says. The same coach built for this machine
(firmware_host.cpp), with sanitizers, prints the same letters, and takes any bytes.

Needs the Debian packages gcc-arm-none-eabi, libstdc++-arm-none-eabi-newlib and qemu-system-arm.
"""
import os
import pathlib
import random
import re
import select
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
GATES = ROOT / "tests/tools/gates"
# What a small watch has, in bytes.
MOST_FLASH, MOST_DATA, MOST_STACK = 250 * 1024, 64, 9 * 1024
PEOPLE, SEED = 200, 1
LONGEST_WAIT = 60
# The seconds of the clock go by as fast as they can.
FAST_CLOCK = ("-icount", "shift=0,sleep=off")
MENU = "new somebody else, q stop"
SADDLE = "Numb or odd between the legs"
DESK = {"How old": "34", "Sex:": "m", "Worst pain lately": "3", "For how long": "8 weeks", "Pain right now": "",
        "Back of the thigh: tight": "y", "I sit for more than six to eight hours": "y"}


class Wrong(Exception):
    pass


def hold(is_so, sentence):
    if not is_so:
        raise Wrong(sentence)


def flat(text):
    return " ".join(text.split())


def qemu(elf, *how):
    return ["qemu-system-arm", "-M", "mps2-an386", "-display", "none", "-serial", "none", "-monitor", "none",
            "-semihosting-config", "enable=on,target=native", *how, "-kernel", str(elf)]


class Talk:
    """One conversation, prompt by prompt."""

    def __init__(self, elf):
        self.run = subprocess.Popen(qemu(elf, *FAST_CLOCK), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.all = ""
        self.now = self.heard()

    def heard(self):
        """What is shown until the next line is asked for, or the end."""
        text = b""
        while not text.endswith(b"> "):
            if not select.select([self.run.stdout], [], [], LONGEST_WAIT)[0]:
                self.run.kill()
                raise Wrong(f"it hangs after {text[-200:]!r}")
            piece = os.read(self.run.stdout.fileno(), 65536)
            if not piece:
                break
            text += piece
        hold(b"\nFault." not in text, f"Fault. {text[-200:]!r}")
        self.all += text.decode()
        return flat(text.decode())

    def say(self, line):
        self.run.stdin.write(line.encode() + b"\n")
        self.run.stdin.flush()
        self.now = self.heard()
        return self.now

    def answer(self, answers, until=MENU):
        """Answers by what a question holds, and no where it holds none of it."""
        for _ in range(400):
            if until in self.now:
                return self.now
            hold(self.run.poll() is None, f"it ended before {until!r}: {self.all[-200:]}")
            self.say(next((line for words, line in answers.items() if words in self.now), "n"))
        raise Wrong(f"it never comes to {until!r}")

    def pages(self):
        return max(int(step) for step in re.findall(r"Step (\d+) of", self.all))

    def end(self):
        """Ends the input; the exit code, and the stack that it took."""
        self.run.stdin.close()
        self.now = ""
        while more := self.heard():
            self.now += more + " "
        code = self.run.wait(timeout=LONGEST_WAIT)
        used = re.search(r"\(stack: (\d+) of \d+ bytes\)\n$", self.all)
        hold(used, f"it did not end in order: {self.all[-200:]}")
        hold(int(used.group(1)) <= MOST_STACK, f"{used.group(1)} bytes of stack, of at most {MOST_STACK}")
        return code, int(used.group(1))


def clocks(text):
    """The steps of a session: when each begins, and how long it takes."""
    return [(60 * int(m) + int(s), int(takes))
            for m, s, takes in re.findall(r"(\d+):(\d\d) [^\n]*\n?[^\n>]*?\((\d+)\s+s\)", text)]


# ---- Whole conversations ---------------------------------------------------------------------------


def desk_worker(elf):
    talk = Talk(elf)
    advice = talk.answer(DESK)
    hold("Look after it yourself." in advice and "5 days a week" in advice, "a desk worker has no routine: " + advice)
    hold("s session" in advice, "a desk worker has no session")
    before = len(talk.all)
    talk.say("s")
    hold("Stop at once for sharp pain" in talk.now, "the session does not say when to stop")
    talk.say("p")
    talk.say("5")
    for _ in range(200):
        if "Pain now" in talk.now:
            break
        talk.say("")
    hold("Three. Two. One." in talk.now, "the last hold is not counted out")
    steps = clocks(talk.all[before:])
    hold(len(steps) > 10, f"the session has {len(steps)} steps")
    for (begins, takes), (then, _) in zip(steps, steps[1:]):
        hold(begins + takes == then, f"a step of {takes} s at {begins} s is followed by one at {then} s")
    talk.say("2")
    hold("Tomorrow morning" in talk.now and MENU in talk.now, "the session has no end: " + talk.now)
    return talk.end()


def session_keys(elf):
    talk = Talk(elf)
    talk.answer(DESK)
    talk.say("s")
    hold("how" in talk.say("nonsense"), "what is no key is not answered")
    hold(len(talk.say("w")) > 20, "no word on how a step is done")
    hold(re.match("Easier: |One set less: ", talk.say("h")), "too hard changes nothing: " + talk.now)
    before = talk.say("")
    hold(talk.say("n") != before, "the next exercise is the same")
    talk.say("u")
    hold("0 to 10" in talk.say(""), "an empty line was taken as a pain")
    hold("do less" in talk.say("?"), "who cannot say how it hurts goes on as before")
    talk.say("u")
    hold(MENU in talk.say("8"), "strong pain does not end the session")
    talk.say("s")
    hold("also if you are not sure" in talk.say("x"), "no list of stop signs")
    hold("0." in talk.say(""), "an empty line was taken as none of the signs")
    number = re.search(r"(\d+) Does your chest hurt", talk.all).group(1)
    hold("The session ends here." in talk.say(number), "chest pain does not end the session")
    hold("Get emergency help now." in talk.answer({}), "chest pain in a session is no emergency: " + talk.now)
    return talk.end()


def saddle_numbness(elf):
    talk = Talk(elf)
    advice = talk.answer(DESK | {SADDLE: "y"})
    hold("Get emergency help now." in advice, "saddle numbness is no emergency: " + advice)
    hold("Call" in advice or "Go to" in advice, "the emergency has no action")
    hold(talk.pages() <= 4, f"saddle numbness is an emergency after {talk.pages()} pages")
    again = talk.say("b")
    hold("Step" in again, "an emergency cannot be taken back: " + again)
    advice = talk.answer(DESK)
    hold("Look after it yourself." in advice, "a mistake stays: " + advice)
    return talk.end()


def not_sure(elf):
    talk = Talk(elf)
    advice = talk.answer({SADDLE: "?"} | DESK)
    hold("What to notice" in talk.all and "- Has the skin between your legs" in talk.all,
         "who is not sure is not told how to tell")
    hold("From your answers already: Be seen today." in flat(talk.all), "what is urgent already is not said")
    hold("Be seen today." in advice or "Get emergency help now." in advice, "not sure is not today: " + advice)
    hold("s session" not in advice, "there are exercises")
    return talk.end()


def child(elf):
    talk = Talk(elf)
    told = talk.answer(DESK | {"How old": "15"}, until="n stop here")
    hold("for people of 16 and over" in told, "a child is not told: " + told)
    advice = talk.say("n")
    hold("See a doctor" in advice and "s session" not in advice, "a child has exercises: " + advice)
    talk.say("new")
    talk.answer(DESK | {"How old": "15"}, until="n stop here")
    talk.say("y")
    hold("Get emergency help now." in talk.answer({"Chest pain": "y"}), "a child's danger signs are not asked")
    return talk.end()


def thoughts_of_suicide(elf):
    talk = Talk(elf)
    advice = talk.answer(DESK | {"Thoughts of ending my life": "y", "I might end my life": "y"})
    hold("You are not alone" in advice, "no help: " + advice)
    hold(advice.startswith("Thank you for telling us."), "the help does not come first")
    hold("Please call a local crisis line" in advice, "nobody to call")
    talk.say("b")
    advice = talk.answer(DESK)
    hold("Please call a local crisis line" in advice, "the help is gone with the answer: " + advice)
    return talk.end()


def back_and_change(elf):
    talk = Talk(elf)
    talk.answer(DESK, until="2/7")
    hold("1/7" in talk.say("b"), "no way back on a page")
    hold("k keeps: 34" in talk.say("b"), "no way back to the page before")
    talk.say("k")
    talk.answer({"k keeps": "k"} | DESK, until="1/7")
    hold("It can change how soon you should be seen." in talk.say("w"), "no word on why")
    empty = talk.say("")
    hold("1/7" not in empty and "2/7" not in empty and "y yes" in empty, "an empty line was an answer: " + empty)
    advice = talk.answer(DESK)
    hold("Look after it yourself." in advice, "answers went astray: " + advice)
    pages = talk.say("c")
    talk.say(re.search(r"(\d+) About you", pages).group(1))
    talk.answer(DESK | {"How old": "15"}, until="made for people of 16")
    return talk.end()


def ends_of_input(elf):
    used = []
    for until in ("How old", "1/7", "Any of these?"):
        talk = Talk(elf)
        talk.answer(DESK, until=until)
        # Half a line is none.
        talk.run.stdin.write(b"y")
        code, stack = talk.end()
        hold(code == 2 and "Stopped, so no advice." in talk.now, f"the end of the input at {until}: {code}, {talk.now}")
        hold("yourself" not in talk.now and "doctor" not in talk.now, "there is advice behind the end of the input")
        used.append(stack)
    talk = Talk(elf)
    talk.answer({SADDLE: "?"} | DESK, until="Any of these?")
    hold(talk.end()[0] == 2 and "From your answers already" in talk.now, "what is known already is not said: " + talk.now)
    talk = Talk(elf)
    talk.answer(DESK)
    talk.say("s")
    hold(talk.end()[0] == 0, "who has seen advice has seen it")
    return 2, max(used)


CONVERSATIONS = [desk_worker, session_keys, saddle_numbness, not_sure, child, thoughts_of_suicide, back_and_change,
                 ends_of_input]


# ---- Many at once ----------------------------------------------------------------------------------


def whole(command, typed):
    """What is shown for all that is typed, and the exit code."""
    done = subprocess.run(command, input=typed, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=2 * LONGEST_WAIT)
    return re.sub(rb"\n\(stack: \d+ of \d+ bytes\)\n$", b"", done.stdout).decode(errors="replace"), done.returncode


def drawn(program, count):
    """The lines of people, and what they are told: (lines typed so far, brief, action)."""
    lines, due, brief, action = [], [], [], ""
    for line in subprocess.run([program, str(count), str(SEED)], check=True, capture_output=True,
                               text=True).stdout.split("\n"):
        kind, _, rest = line.partition(" ")
        if kind == "type":
            lines.append(rest)
        elif kind == "brief":
            brief.append(rest)
        elif kind == "action":
            action = rest
        elif kind == "due":
            due.append((len(lines), "\n".join(brief) + "\n", action))
            brief, action = [], ""
    return lines, due


def told_alike(shown, due):
    """Each advice comes behind the line that it is due after, and says what it should."""
    parts = shown.split("> ")
    told = [(at, part) for at, part in enumerate(parts) if MENU in flat(part)]
    for (at, part), (after, brief, action) in zip(told, due):
        hold(at == after, f"advice after line {at}, due after {after}: {part}")
        crisis = "You are not alone" in part
        place = part.find(brief)
        hold(place == 1 or (crisis and place > 0), f"told\n{part}\ndue\n{brief}")
        hold(flat(part[place + len(brief):]).startswith(action), f"told\n{part}\ndue\n{action}")
    hold(len(told) == len(due), f"{len(told)} advices, {len(due)} due")


def noise(draw):
    """Bytes that nobody means: letters, keys, long lines, and the end anywhere."""
    lines = []
    for _ in range(draw.randrange(60)):
        kind = draw.randrange(6)
        if kind == 0:
            lines.append(bytes(draw.randrange(256) for _ in range(draw.randrange(40))))
        elif kind == 1:
            lines.append(bytes([draw.choice(b"yn?9 \xff\0")]) * draw.choice([63, 64, 65, 5000]))
        elif kind == 2:
            lines.append(draw.choice([b"34", b"m", b"3", b"8 weeks", b"99999999999", b"-5", b"2147483647"]))
        else:
            lines.append(draw.choice([b"y", b"n", b"?", b"b", b"w", b"a", b"s", b"c", b"k", b"x", b"u", b"h", b"new", b"0", b""]))
    return b"\n".join(lines) + draw.choice([b"", b"\n", b"\ny"])


def takes_anything(command, count):
    draw = random.Random(SEED)
    start = b"34\nm\n3\n8 weeks\n\n" + b"n\n" * 60
    for at in range(count):
        typed = noise(draw) if at % 3 else start[:draw.randrange(len(start))] + noise(draw)
        shown, code = whole(command, typed)
        hold(code in (0, 2), f"exit code {code} for {typed!r}: {shown[-400:]}")


# ---- All of it -------------------------------------------------------------------------------------


def built(firmware, out):
    """Builds a coach; its sizes."""
    done = subprocess.run([firmware / "build.sh", out], capture_output=True, text=True)
    hold(done.returncode == 0, "it does not build: " + done.stderr[-600:])
    flash, data = map(int, re.search(r"flash (\d+) bytes, data in RAM (\d+) bytes", done.stdout).groups())
    hold(flash <= MOST_FLASH, f"{flash} bytes of flash, of at most {MOST_FLASH}")
    hold(data <= MOST_DATA, f"{data} bytes of data in RAM, of at most {MOST_DATA}")
    return flash, data


def deepest_stack(out):
    """What the stack can come to by the compiler's own call graph, whatever is answered."""
    done = subprocess.run([ROOT / "tests/tools/measure/deepest_stack.py", *sorted(out.glob("*.ci")), "_ZN5coach3runEv"],
                          capture_output=True, text=True)
    hold(done.returncode == 0, "the deepest stack is not known: " + done.stderr)
    hold(int(done.stdout) <= MOST_STACK, f"the stack can take {done.stdout.strip()} bytes, of at most {MOST_STACK}")
    return int(done.stdout)


def compiled(sources, includes, out, *flags):
    subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", *flags, f"-I{ROOT}/include",
                    *(f"-include{each}" for each in includes), *sources, "-o", out], check=True)
    return out


# What is broken, in which file and how, and what is said of it. Those of console.cpp and the linker's script build in a
# second.
PLANTED = {
    "not sure is dropped": ("console.cpp", "return tick::unsure;", "return tick::no;", "due"),
    "a word that is no answer is one": ("console.cpp", 'if (line == "n" ||', 'if (line == "n" || line == "maybe" ||', "due"),
    "half a line is an answer": ("console.cpp", "            if (!next) {",
                                 "            if (!next && size > 0) break;\n            if (!next) {", "the end of the input"),
    "a heap is used": ("console.cpp", "void console::flush() {",
                       'extern "C" void* malloc(std::size_t);\nextern "C" void* _sbrk(int) { return nullptr; }\n'
                       "static void* volatile kept;\nvoid console::flush() {\n    kept = malloc(sent_size_);",
                       "a heap is asked for"),
    "it has grown": ("console.cpp", "void console::flush() {",
                     "const char more[16384] = {1};\nvoid console::flush() {\n    board::write(more + sent_size_, 0);",
                     "bytes of flash"),
    "the stack is too small": ("cortex_m4.ld", ". += 10K;", ". += 7K;", "Fault."),
    "the stack is nearly too small": ("console.cpp", "void console::send(char byte) {",
                                      "void console::send(char byte) {\n    volatile char room[1200];\n"
                                      "    room[0] = byte;\n    byte = room[0];", "bytes of stack"),
    "a second is two": ("play.cpp", "run_.tick(seconds{1});", "run_.tick(seconds{2});", ""),
    "a stop sign is not told": ("play.cpp", "from_ = run_.stop(sign, from_);", "run_.stop(sign, from_);", "is no emergency"),
    "an emergency goes on asking": ("ask.cpp", "&& is_emergency(ahead)", "&& false", "due after"),
    "what was a mistake stays": ("run.cpp", "talk_ = undo(talk_);", "", "due after"),
}


def prove(place, out, program):
    lines, due = drawn(program, 25)
    typed = "\n".join(lines + ["q", ""]).encode()
    for name, (file, good, bad, said) in PLANTED.items():
        tree = place / "planted"
        shutil.rmtree(tree, ignore_errors=True)
        firmware = tree / "examples/firmware"
        shutil.copytree(ROOT / "examples/firmware", firmware)
        (tree / "include").symlink_to(ROOT / "include")
        shutil.copytree(out, tree / "out", copy_function=shutil.copy)
        text = (firmware / file).read_text()
        if text.count(good) != 1:
            sys.exit(f"firmware.py --prove: {name}: this fault could not be planted")
        (firmware / file).write_text(text.replace(good, bad))
        (tree / "out" / pathlib.Path(file).with_suffix(".o").name).unlink(missing_ok=True)
        try:
            built(firmware, tree / "out")
            elf = tree / "out/coach.elf"
            told_alike(whole(qemu(elf), typed)[0], due)
            for each in (desk_worker, session_keys, ends_of_input):
                each(elf)
        except Wrong as wrong:
            if said in str(wrong) and ("heap" in said or "it does not build" not in str(wrong)):
                continue
            sys.exit(f"firmware.py --prove: {name}: noticed as something else: {wrong}")
        sys.exit(f"firmware.py --prove: {name}: not noticed")
    print(f"{len(PLANTED)} kinds of broken coaches are noticed")


def main():
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        firmware, out = ROOT / "examples/firmware", place / "out"
        try:
            flash, data = built(firmware, out)
            people = compiled([GATES / "firmware_people.cpp"], [], place / "people")
            coach = [firmware / f"{name}.cpp" for name in ("console", "ask", "show_advice", "play", "run")]
            here = compiled([GATES / "firmware_host.cpp"], coach, place / "here",
                            "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
            elf = out / "coach.elf"
            deepest = deepest_stack(out)
            stack = max(each(elf)[1] for each in CONVERSATIONS)
            lines, due = drawn(people, PEOPLE)
            typed = "\n".join(lines + ["q", ""]).encode()
            shown, _ = whole(qemu(elf), typed)
            told_alike(shown, due)
            hold(whole([here], typed)[0] == shown, "the coach in qemu and the one of this machine say different things")
            takes_anything([here], 150)
            takes_anything(qemu(elf, *FAST_CLOCK), 25)
        except Wrong as wrong:
            sys.exit(f"firmware.py: {wrong}")
        print(f"flash {flash} bytes of at most {MOST_FLASH}, data {data} of at most {MOST_DATA}, stack {stack}, and "
              f"{deepest} by the call graph, of at most {MOST_STACK}; no heap")
        print(f"{len(CONVERSATIONS)} conversations go as they should; {PEOPLE} people drawn at random are told {len(due)} "
              "times what the library says, in qemu and here alike")
        if sys.argv[1:] == ["--prove"]:
            prove(place, out, people)


main()

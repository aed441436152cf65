#!/usr/bin/python3
"""The page of examples/web is what it promises: the library's advice, in a browser that nothing leaves.

    web.py                      fails where the page's modules advise otherwise than the library, cost more than MOST_TIMES its
                                time, or weigh more than MOST_BYTES, and where a walk through the page goes wrong
    web.py --prove              the same, and that each of a few planted faults is noticed
    web.py --slower TIMES       only the walks, in a browser that is so many times slower
    web.py --firefox            only the walks, in Debian's firefox-esr
    web.py --screenshots FOLDER only the walks, and a picture of each kind of screen into FOLDER: phone and desktop, light and dark

Builds the page and its modules by its own command into build/web, where that is older than what it is made from. Needs what
that needs, and the Debian packages nodejs, npm and chromium; for Firefox firefox-esr. WebKit, the engine of Safari, is walked
through by web_webkit.py.
"""
import argparse
import gzip
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.dont_write_bytecode = True
import node_packages

ROOT = pathlib.Path(__file__).resolve().parents[3]
HERE = pathlib.Path(__file__).resolve().parent

# Of the module's time for an advice in the library's, taken in turns.
MOST_TIMES = 3
# gzip -9 of each file of a part, summed. The page itself is all but the modules. (Other editions of clang 14 differ a little.)
MOST_BYTES = {"the page": 43_000, "core.en.wasm": 150_000, "more.en.wasm": 190_000, "paper.en.wasm": 255_000,
              "all.de.wasm": 495_000}
# What walks through it: web_page.cjs.
PACKAGES = ["playwright-core@1.61.0", "axe-core@4.14.1", "ical.js@2.2.1"]
REPORTS, TALKS = 10_000, 2_000
# Of those that only a planted fault has to be noticed in.
FEWER = 1_000


def built():
    """The folder of the page, built where something that it is made from is newer."""
    page = ROOT / "build/web"
    made_from = [file for folder in ("include", "examples/web", "examples/c_api") for file in (ROOT / folder).rglob("*")]
    stamp = page / "built"
    if not stamp.exists() or stamp.stat().st_mtime < max(file.stat().st_mtime for file in made_from):
        begin = time.monotonic()
        shutil.rmtree(page, ignore_errors=True)
        subprocess.run([ROOT / "examples/web/build.sh", page], check=True)
        stamp.touch()
        print(f"the page is built in {time.monotonic() - begin:.0f} s")
    return page


def copied(page, to):
    """A copy of the page whose scripts node can import too."""
    shutil.copytree(page, to, ignore=shutil.ignore_patterns("built"))
    (to / "package.json").write_text('{"type": "module"}')
    return to


def too_heavy(page):
    """What is wrong with the sizes, which are printed."""
    sizes = dict.fromkeys(MOST_BYTES, 0)
    for file in page.iterdir():
        if file.name != "built":
            sizes[file.name if file.suffix == ".wasm" else "the page"] += len(gzip.compress(file.read_bytes(), 9))
    for part, size in sizes.items():
        print(f"  {part}: {size:,} bytes gzipped, at most {MOST_BYTES[part]:,}")
        if not 0 < size <= MOST_BYTES[part]:
            yield f"weight: {part}: {size} bytes gzipped, at most {MOST_BYTES[part]}"


def library(folder):
    """The library itself, which the modules are held to: what web_people.cpp compiles to."""
    program = folder / "web_people"
    subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-O2", f"-I{ROOT}/include", str(HERE / "web_people.cpp"),
                    "-o", str(program)], check=True)
    return program


def held(page, program, reports, talks, timed=True):
    """What web_parity.mjs finds; a line of what failed where it does not come to an end."""
    words = [str(reports), str(talks), *(["timed"] if timed else [])]
    done = subprocess.run(["node", HERE / "web_parity.mjs", page, program, *words], capture_output=True, text=True)
    return json.loads(done.stdout) if done.returncode == 0 else {"differs": [f"the module fails: {done.stderr[-300:]}"]}


def walked(page, only="", screenshots="", slower=1, browser="chromium"):
    """What is wrong on the walks through a page, each by its name, and how many there were."""
    try:
        lines = node_packages.run([str(HERE / "web_page.cjs")], PACKAGES, page, only, screenshots, slower, browser).splitlines()
    except ValueError as problem:
        return {"": f"no walk: {problem}"}, 0
    walks = [json.loads(line) for line in lines]
    return {walk["walk"]: walk["wrong"] for walk in walks if "wrong" in walk}, len(walks)


def walked_twice(page):
    """The same; but what goes wrong is walked once more, and only told where it goes well then: a browser beside other
    work can take longer than a walk waits."""
    wrong, walks = walked(page)
    for name in list(wrong):
        again, walks_again = walked(page, name)
        walks = walks or walks_again
        if again:
            wrong[name] += f"; and once more: {again.get(name) or again}"
        else:
            print(f"  went wrong, and well once more: {name}: {wrong.pop(name)}")
    return [f"{name}: {problem}" for name, problem in wrong.items()], walks


def too_dear(times):
    """What is wrong with the times, which are printed."""
    for what, (module, native) in times.items():
        print(f"  {what}: {module / 1000:.1f} microseconds in the module, {native / 1000:.1f} in the library: "
              f"{module / native:.1f} times, at most {MOST_TIMES}")
        if module > MOST_TIMES * native:
            yield f"time: {what}: {module / native:.1f} times the library's, at most {MOST_TIMES}"


# Faults of the modules: name: (file, what stands there, what stands there instead, of the same length in a module)
FAULTS = {
    "not sure is told as no": ("hamstring.js", "how: how_it_is}", "how: how_it_is === 2 ? 1 : how_it_is}"),
    "one item loses its answer": ("hamstring.js", "ticks.length, others_no", "Math.max(0, ticks.length - 1), others_no"),
    "a pain is off by one": ("hamstring.js", "{...none, ...given});\n      return module.call('answer_facts'",
                             "{...none, ...given, worst_pain: given.worst_pain + 1});\n      return module.call('answer_facts'"),
    "back does nothing": ("hamstring.js", "return this.number('undo') === 1;", "return false;"),
    "a text is cut": ("wasm.js", "this.bytes(place, needs)", "this.bytes(place, Math.min(needs, 2000))"),
    "a module of another edition": ("core.en.wasm", "See a doctor", "Ask a doctor"),
    "a German word is another": ("all.de.wasm", "Rufen Sie", "Holen Sie"),
}


# Faults of the page: name: (file, what stands there, what stands there instead, the walk that notices it)
FAULTS_OF_THE_PAGE = {
    "not sure is marked as no": ("pages.js", "mark(tick.unsure, unsure)", "mark(tick.no, unsure)", "not sure"),
    "none is chosen already": ("pages.js", "answered && !left(tick.yes) && !left(tick.unsure)", "true", "nothing chosen"),
    "nothing chosen is taken as none": ("pages.js", "ticks.length > 0 || given.has('none')", "true", "nothing chosen"),
    "an alarm that is none": ("result.js", "role: 'alert', tabindex: -1", "tabindex: -1", "between the legs"),
    "back goes to the beginning": ("app.js", "flow.taken_back(app, from, earlier) : earlier", "{screen: 'first'} : earlier", "between the legs"),
    "an emergency that goes on": ("flow.js", "stands.urgency === urgency.emergency && !change", "false", "between the legs"),
    "help that goes away": ("flow.js", "app.library.how.crisis_help = 1", "app.library.how.crisis_help = 0", "thoughts"),
    "words too pale": ("style.css", "--soft: #565d66", "--soft: #a9b0b8", "German"),
    "too wide": ("style.css", "main { max-width: 40rem;", "main { min-width: 30rem;", "German"),
    "a page that asks elsewhere": ("first.js", "export function first(app) {", "export function first(app) {\n  fetch('http://127.0.0.1:9/').catch(() => 0);", "German"),
    "a session that stands still": ("session.js", "session.tick(1)", "session.tick(0)", "plays its session"),
    "a stop sign that is lost": ("session.js", "session.stop(sign, talk)", "session.leave()", "stop sign"),
    "an old advice that is not called so": ("result.js", "if (is_old(app, state)) return old_advice(app);", "", "old advice"),
    "a stop sign that going back takes away": ("flow.js", "if (app.sign_told && earlier", "if (app.not_told && earlier", "going back"),
    "a session in spite of pain": ("result.js", "> 0 && !app.no_more_today", "> 0", "after pain"),
    "a check-in that ends with a reload": ("app.js", "if (found.rest.checks_in)", "if (found.rest.nothing)", "behind a reload, and"),
    "answers that are always kept": ("app.js", "store(app.keeps ? {", "store(true ? {", "reload keeps nothing"),
    "what did not come is never asked for again": ("parts.js", "library[name] = null;", "", "does not come"),
    "no way without a network": ("sw.js", "event.respondWith(", "void (", "without a network"),
}


def prove_walks(page, folder):
    for number, (name, (file, is_so, instead, only)) in enumerate(FAULTS_OF_THE_PAGE.items()):
        spoilt = folder / f"walk-{number}"
        shutil.copytree(page, spoilt)
        text = (spoilt / file).read_text()
        if is_so not in text:
            sys.exit(f"web.py --prove: {name}: this fault could not be planted")
        (spoilt / file).write_text(text.replace(is_so, instead))
        wrong, walks = walked(spoilt, only)
        if walks == 0 or not wrong:
            sys.exit(f"web.py --prove: {name}: not noticed")
        shutil.rmtree(spoilt)
    print(f"{len(FAULTS_OF_THE_PAGE)} faults planted in the page are noticed")


def prove(page, program, folder):
    for number, (name, (file, is_so, instead)) in enumerate(FAULTS.items()):
        spoilt = copied(page, folder / f"fault-{number}")
        text = (spoilt / file).read_bytes()
        if is_so.encode() not in text:
            sys.exit(f"web.py --prove: {name}: this fault could not be planted")
        (spoilt / file).write_bytes(text.replace(is_so.encode(), instead.encode()))
        if not held(spoilt, program, FEWER, FEWER // 2, timed=False)["differs"]:
            sys.exit(f"web.py --prove: {name}: not noticed")
        shutil.rmtree(spoilt)
    for what, bounds in ({"a module that takes twice as long as may be": {"advice": (2 * MOST_TIMES, 1)}}).items():
        if not list(too_dear(bounds)):
            sys.exit(f"web.py --prove: {what}: not noticed")
    print(f"{len(FAULTS) + 1} planted faults are noticed")


def main():
    ask = argparse.ArgumentParser(usage=__doc__)
    ask.add_argument("--prove", action="store_true")
    ask.add_argument("--screenshots", default="")
    ask.add_argument("--slower", type=float, default=1)
    ask.add_argument("--firefox", action="store_true")
    how = ask.parse_args()
    if how.screenshots or how.slower > 1 or how.firefox:
        if how.screenshots:
            os.makedirs(how.screenshots, exist_ok=True)
        browser = "firefox" if how.firefox else "chromium"
        wrong, walks = walked(built(), "", how.screenshots, how.slower, browser)
        print("\n".join(f"{name}: {problem}" for name, problem in wrong.items()) or f"{walks} walks go well in {browser}")
        sys.exit(1 if wrong else 0)
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        page = built()
        program = library(folder)
        wrong = list(too_heavy(page))
        found = held(copied(page, folder / "page"), program, REPORTS, TALKS)
        wrong += found["differs"]
        if "times" in found:
            wrong += too_dear(found["times"])
        lost, walks = walked_twice(page)
        wrong += lost
        if wrong:
            print("\n".join(wrong))
            sys.exit(f"{len(wrong)} things are wrong with the page")
        print(f"the modules say what the library says of {found['reports']:,} reports, and in {found['talks']:,} conversations "
              f"with {found['answers']:,} answers")
        print(f"{walks} people walk through the page in Chromium as they should, with axe on each kind of screen")
        if how.prove:
            prove(page, program, folder)
            prove_walks(page, folder)


main()

#!/usr/bin/env python3
"""Holds docs/integrating.md to the consumer projects in examples/consume/.

A fenced block after `<!-- lines of: PATH -->` is a run of that file's own lines. The one after
`<!-- port with vcpkg_from_github: PATH -->` is that port with the sources fetched, and it runs. Every
project there is shown, and every block of CMake, JSON and Meson has one of the two marks.
"""
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.dont_write_bytecode = True
import vcpkg_port

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/integrating.md"


def problems(text):
    shown = set()
    block = re.compile(r"(?:<!-- (lines of|port with vcpkg_from_github): (\S+) -->\n)?```(\w+)\n(.*?)\n```", re.S)
    for mark, path, language, code in block.findall(text):
        if not mark:
            if language != "sh":
                yield f"a block of {language} has no mark: {code[:60]!r}"
            continue
        if not (ROOT / path).is_file():
            yield f"there is no {path}"
            continue
        file = (ROOT / path).read_text()
        shown.add(pathlib.Path(path).parts[2])
        if mark == "lines of":
            if f"\n{code}\n" not in f"\n{file}":
                yield f"these are not lines of {path}:\n{code}"
            if code.count("\n") >= 10:
                yield f"more than ten lines of {path}"
        else:
            own = re.sub(r"# This checkout.*?\n(?=\n)", "", file, flags=re.S)
            fetched = re.sub(r"vcpkg_from_github\(.*?\n\)\n", "", code + "\n", flags=re.S)
            if own != fetched:
                yield f"this is not {path} with vcpkg_from_github:\n{fetched}"
            yield from run_port(code)
    folders = {folder.name for folder in (ROOT / "examples/consume").iterdir() if folder.is_dir()}
    if shown != folders:
        yield f"not shown: {sorted(folders - shown)}"


def run_port(code):
    with tempfile.TemporaryDirectory() as folder:
        port = pathlib.Path(folder) / "hamstring"
        port.mkdir()
        (port / "portfile.cmake").write_text(code + "\n")
        (port / "vcpkg.json").write_text((ROOT / vcpkg_port.PORT / "vcpkg.json").read_text())
        try:
            vcpkg_port.dry_run(ROOT, pathlib.Path(folder) / "work", port)
        except vcpkg_port.Refused as refusal:
            yield f"the port with vcpkg_from_github: {refusal}"


def main():
    text = PAGE.read_text()
    found = list(problems(text))
    if found:
        sys.exit("docs/integrating.md: " + "\n".join(found))
    # A changed line, a block without a mark and a way that is not shown must be noticed.
    first = text.index("<!-- lines of")
    spoilt = [text.replace("PRIVATE hamstring::hamstring", "PRIVATE hamstring", 1),
              text.replace("vcpkg_cmake_install()\n", "", 1),
              text[:first] + text[text.index("\n", first) + 1:],
              re.sub(r"<!-- lines of: \S*bare_include\S* -->\n```.*?```", "", text, flags=re.S)]
    for page in spoilt:
        if page == text or not list(problems(page)):
            sys.exit("docs/integrating.md: a spoilt page is not noticed")
    print("docs/integrating.md shows the consumers' own lines")


main()

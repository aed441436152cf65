#!/usr/bin/env python3
"""Holds docs/integrating.md to the consumer projects in examples/consume/.

A fenced block after `<!-- lines of: PATH -->` is a run of that file's own lines. The one after
`<!-- port with vcpkg_from_github: PATH -->` is that port with the sources fetched, and it runs. Every
project there is shown, and every block of CMake, JSON and Meson has one of the two marks. A branch, tag or
commit that README, docs/ or examples/ tell people to fetch is one of this repository, or the word COMMIT.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.dont_write_bytecode = True
import vcpkg_port

ROOT = pathlib.Path(__file__).resolve().parents[3]
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


# Ways of naming what git is to fetch: CMake, vcpkg, Meson's wraps, git itself.
FETCHED = re.compile(r'\bGIT_TAG\s+([^\s`]+)|\bREF\s+"?([^\s"`]+)|^revision *= *(\S+)'
                     r'|\bgit (?:checkout|switch|clone\b.*? (?:-b|--branch))[ =]([^\s`]+)', re.M)


def git(*arguments):
    done = subprocess.run(["git", "-C", str(ROOT), *arguments], text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout if done.returncode == 0 else ""


def documented():
    """Every file that tells people how to get hamstring, and its text."""
    files = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"),
             *(path for path in (ROOT / "examples").rglob("*") if path.suffix not in (".hpp", ".cpp"))]
    return {path.relative_to(ROOT): path.read_text() for path in files if path.is_file()}


def refs_that_are_not_there(texts):
    """What can be fetched by no name that is documented. A checkout of one commit may know no branch at all."""
    branches = git("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads").split()
    branches += git("for-each-ref", "--format=%(refname:lstrip=3)", "refs/remotes").split()
    tags = git("tag").split()
    for path, text in texts.items():
        for names in FETCHED.findall(text):
            name = next(filter(None, names))
            is_release = re.match(r"v?[0-9$]", name) is not None
            if name == "COMMIT" or name in branches + tags or (not branches and not is_release):
                continue
            if re.fullmatch(r"[0-9a-f]{7,40}", name) and git("rev-parse", "--verify", "--quiet", name + "^{commit}"):
                continue
            yield f"{path} says to fetch {name}, which is no branch, tag or commit of this repository"


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
    texts = documented()
    found = [*problems(text), *refs_that_are_not_there(texts)]
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
    consumer = pathlib.Path("examples/consume/fetchcontent/CMakeLists.txt")
    if not re.search(r"GIT_TAG main\b", texts[consumer]):
        sys.exit(f"{consumer} does not fetch main")
    for name in ("v0.1.0-none", "v${VERSION}", "0123456789abcdef"):
        if not list(refs_that_are_not_there({consumer: texts[consumer].replace("GIT_TAG main", f"GIT_TAG {name}")})):
            sys.exit(f"a ref that does not exist is not noticed: {name}")
    print("docs/integrating.md shows the consumers' own lines")


main()

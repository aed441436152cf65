#!/usr/bin/env python3
"""What write_markdown writes is read, by a parser that is not ours, as the very words of the plain text.

    markdown.py            fails where a document is read otherwise
    markdown.py --prove    the same, and that each of a few broken documents is noticed

cmark-gfm parses each document, with every extension of GitHub's: its words must be those of the text, in their order, and
all of it headings, paragraphs, lists and tables; no link, no markup within a line. One thing is let pass: an address of
mail, which GitHub's extension makes a link of however it is written. The documents come from markdown_people.cpp: people,
and hosts that give the most awkward texts.

Needs the Debian package cmark-gfm.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

if shutil.which("cmark-gfm") is None:
    sys.exit("cmark-gfm: not installed; apt-get install cmark-gfm")

ROOT = pathlib.Path(__file__).resolve().parents[3]
PARSE = ("cmark-gfm", "-t", "xml", *(part for each in ("table", "strikethrough", "autolink", "tagfilter", "tasklist")
                                     for part in ("-e", each)))
SPACE = "{http://commonmark.org/xml/1.0}"
WITHIN = {"heading", "paragraph", "table_cell"}
AROUND = {"document", "list", "item", "table", "table_row", "table_header"}


def documents(folder):
    """Compiles the program, runs it, and reads what it writes: (name, Markdown, text) each."""
    program = folder / "markdown_people"
    subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-O0", f"-I{ROOT}/include",
                    str(ROOT / "tests/tools/gates/markdown_people.cpp"), "-o", str(program)], check=True)
    names = subprocess.run([program, folder], check=True, capture_output=True, text=True).stdout.split()
    return [(name, (folder / f"{name}.md").read_bytes(), (folder / f"{name}.txt").read_bytes()) for name in names]


def words_of_text(text):
    """The words of a text; what is no letter is between them."""
    return re.sub(r"[\x00-\x1f\x7f]", " ", text.decode()).split()


def walk(node, found, wrong):
    """Gathers the words of a parsed document, and names what it must not hold."""
    kind = node.tag.removeprefix(SPACE)
    if kind in WITHIN:
        line = []
        for each in node:
            inline = each.tag.removeprefix(SPACE)
            if inline == "link" and each.get("destination", "").startswith("mailto:"):
                line += [part.text or "" for part in each]
            elif inline != "text":
                wrong.append(f"holds {inline}")
            else:
                line.append(each.text or "")
        found += "".join(line).split()
    elif kind in AROUND:
        for each in node:
            walk(each, found, wrong)
    else:
        wrong.append(f"holds {kind}")


def wrong_with(markdown, text):
    """Everything that is wrong with a document."""
    if re.search(rb"[\x00-\x09\x0b-\x1f\x7f]| $", markdown, re.M) and not re.search(rb"^- $", markdown, re.M):
        yield "a blank at the end of a line, or a control character"
    parsed = subprocess.run(PARSE, input=markdown, capture_output=True, check=True).stdout.decode()
    found, wrong = [], []
    walk(xml.etree.ElementTree.fromstring(parsed), found, wrong)
    yield from wrong
    expected = words_of_text(text)
    # A text marks its items, and its steps.
    expected = [each for each in expected if each not in ("-", "*")]
    found = [each for each in found if each not in ("-", "*")]
    if found != expected:
        at = next((i for i, pair in enumerate(zip(found, expected)) if pair[0] != pair[1]), min(len(found), len(expected)))
        yield f"reads {found[at - 2:at + 4]}, not {expected[at - 2:at + 4]}"
    if b"\n|" in markdown and "<table>" not in parsed:
        yield "a table is none"


def unescaped(letter):
    return lambda text: text.replace(b"\\" + letter, letter)


# Each must be noticed in some document.
FAULTS = {
    **{f"{letter.decode()} is not escaped": unescaped(letter)
       for letter in (b"\\", b"`", b"*", b"_", b"<", b"&", b"~", b"|")},
    "brackets are not escaped": lambda text: unescaped(b"]")(unescaped(b"[")(text)),
    "an address is not broken": lambda text: text.replace(b":\\/", b":/"),
    "www is not broken": lambda text: re.sub(rb"www\\\.", b"www.", text),
    "# is not escaped at the beginning": lambda text: re.sub(rb"^(\d+\. |- |)\\#", rb"\1#", text, flags=re.M),
    "> is not escaped at the beginning": lambda text: re.sub(rb"^(\d+\. |- |)\\>", rb"\1>", text, flags=re.M),
    "- is not escaped at the beginning": lambda text: re.sub(rb"^(\d+\. |- |)\\-", rb"\1-", text, flags=re.M),
    "+ is not escaped at the beginning": lambda text: re.sub(rb"^(\d+\. |- |)\\\+", rb"\1+", text, flags=re.M),
    "a number at the beginning is no text": lambda text: re.sub(rb"^(\d+\. |- |)(\d+)\\([.)])", rb"\1\2\3", text, flags=re.M),
    "a table follows a paragraph at once": lambda text: text.replace(b"\n\n| ", b"\n| ").replace(b"| --- | --- | --- | --- |", b""),
    "a row has a cell more": lambda text: text.replace(b"| --- | --- |", b"| --- |"),
    "a heading is none": lambda text: text.replace(b"\n## ", b"\n##"),
    "a word is missing": lambda text: re.sub(rb" (\w+)\.\n", b".\n", text, count=1),
    "two sentences have changed places": lambda text: re.sub(rb"^- (.+)\n- (.+)\n", rb"- \2\n- \1\n", text, count=1, flags=re.M),
}


def prove(everything):
    for name, spoil in FAULTS.items():
        spoilt = [(spoil(markdown), text) for _, markdown, text in everything if spoil(markdown) != markdown]
        if not spoilt:
            sys.exit(f"markdown.py --prove: {name}: this fault could not be planted")
        if not any(list(wrong_with(*each)) for each in spoilt):
            sys.exit(f"markdown.py --prove: {name}: not noticed")
    print(f"{len(FAULTS)} kinds of broken documents are noticed")


def main():
    with tempfile.TemporaryDirectory() as place:
        everything = documents(pathlib.Path(place))
    wrong = [f"{name}: {each}" for name, markdown, text in everything for each in wrong_with(markdown, text)]
    if wrong:
        print("\n".join(wrong[:30]))
        sys.exit(f"{len(wrong)} things are wrong with {len(everything)} documents")
    print(f"cmark-gfm reads {len(everything)} documents as the words of their texts")
    if sys.argv[1:] == ["--prove"]:
        prove(everything)


main()

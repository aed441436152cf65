#!/usr/bin/python3
"""Looks at the pictures of the exercises with tools that are not ours.

    pictures.py               fails where docs/pictures is not what the tables draw, where g++ and clang++ draw
                              differently, where a picture is no XML, is blank, is drawn differently by two rasterisers,
                              cannot be told from another one as an icon, or moves and is not the still one where
                              nothing moves
    pictures.py --write       prints docs/pictures and docs/pictures.md anew before that
    pictures.py --prove       the same as without, and shows that each of these is noticed
    pictures.py --sheet FILE  prints a sheet of all pictures, FILE.png, and one of all icons, FILE-icons.png

Needs libxml2-utils, librsvg2-bin, python3-cairosvg and python3-pil.
"""
import argparse
import io
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import cairosvg
    from PIL import Image, ImageChops, ImageStat
except ImportError as missing:
    sys.exit(f"{missing}: apt-get install python3-cairosvg python3-pil")

ROOT = pathlib.Path(__file__).resolve().parents[3]
FOLDER = ROOT / "docs/pictures"
PAGE = ROOT / "docs/pictures.md"
PRINTER = "tests/tools/generate/pictures.cpp"
FORMS = re.compile(r"-(icon|dark|mirrored|moving)\.svg$")

# Two rasterisers draw the edges of lines a little differently; this much of all brightness, on average.
MOST_APART = 0.006
# How much of a picture is something else than its card, at least and at most.
LEAST_INK, MOST_INK = 0.02, 0.75
# Icons at 32 pixels: how far apart two are at least, and those that need their name beside them, with the reason.
LEAST_GAP = 0.012
TWINS = {
    frozenset(("askling_extender", "lying_knee_extension")): "one pose: a movement there and back, and a hold",
}


def compiled(folder):
    """The printer by both compilers, side by side."""
    running = []
    for compiler in ("g++", "clang++"):
        program = os.path.join(folder, f"pictures-{compiler}")
        running.append((program, subprocess.Popen(
            [compiler, "-std=c++20", "-O1", f"-I{ROOT}/include", str(ROOT / PRINTER), "-o", program])))
    if any([process.wait() != 0 for _, process in running]):
        sys.exit(f"{PRINTER} does not compile")
    return [program for program, _ in running]


def printed(program, folder, *words):
    os.makedirs(folder)
    subprocess.run([program, folder, *words], check=True)
    return {path.name: path.read_text() for path in pathlib.Path(folder).iterdir()}


def page_of(pictures):
    """docs/pictures.md: a gallery."""
    names = {name: re.search(r"<title [^>]*>([^<]*)<", text)[1] for name, text in pictures.items()}
    lines = ["# Pictures of the exercises", "",
             "Printed by `tests/tools/gates/pictures.py --write` from the poses in `routine/pose.hpp`, with `write_svg` of",
             "`render/svg.hpp`, which draws them as icons, in the dark, mirrored and moving as well. Every file here is under",
             "[CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/): anybody may ship it, changed or not.", "",
             "The blue limb works, the striped amber lens is the muscle that is stretched or works, the dashed figure is where it",
             "begins. An arrow with two heads goes there and back again and again, one with one head goes there and stays. Full",
             "forms only: what is adapted for somebody is told in words.", ""]
    row = []
    for name in sorted(pictures):
        row.append((name, names[name]))
        if len(row) == 4:
            lines += table(row, len(lines) == 10)
            row = []
    if row:
        lines += table(row + [None] * (4 - len(row)), False)
    return "\n".join(lines) + "\n"


def table(row, first):
    cells = [f'<img src="pictures/{cell[0]}" width="200" alt="{cell[1]}"><br>{cell[1]}' if cell else "" for cell in row]
    line = "| " + " | ".join(cells) + " |"
    return ["| | | | |", "|---|---|---|---|", line] if first else [line]


def raster(text, pixels):
    """A picture by both rasterisers."""
    by_librsvg = subprocess.run(["rsvg-convert", "-w", str(pixels), "-h", str(pixels)], input=text.encode(),
                                capture_output=True, check=True).stdout
    by_cairosvg = cairosvg.svg2png(bytestring=text.encode(), output_width=pixels, output_height=pixels)
    return [Image.open(io.BytesIO(image)).convert("RGBA") for image in (by_librsvg, by_cairosvg)]


def on_card(image):
    """On white: what is outside of the card's round corners is nothing."""
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("L")


def apart(one, other):
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0] / 255


def complaints(pictures, others, pages):
    """What is wrong with the pictures, and what is wrong with those that stand in docs/."""
    wrong = []
    for name in sorted(pictures.keys() | others.keys()):
        if pictures.get(name) != others.get(name):
            wrong.append(f"{name}: g++ and clang++ draw differently")
    plain = {name: text for name, text in pictures.items() if not FORMS.search(name)}
    for name in sorted(plain.keys() | pages.keys()):
        if plain.get(name) != pages.get(name):
            wrong.append(f"docs/pictures/{name} is not what the tables draw: pictures.py --write")
    icons = {}
    for name, text in sorted(pictures.items()):
        check = subprocess.run(["xmllint", "--noout", "-"], input=text.encode(), capture_output=True)
        if check.returncode != 0:
            wrong.append(f"{name} is no XML: {check.stderr.decode().splitlines()[0]}")
            continue
        ids = re.findall(r' id="([^"]*)"', text)
        lost = set(re.findall(r'href="#([^"]*)"', text)) - set(ids)
        if lost or len(ids) != len(set(ids)):
            wrong.append(f"{name}: ids are doubled, or used and not there: {sorted(lost)}")
            continue
        icon = name.endswith("-icon.svg")
        first, second = raster(text, 64 if icon else 250)
        if name.endswith("-moving.svg"):
            still = pictures[name.replace("-moving", "")]
            if text != still and [image.tobytes() for image in raster(still, 250)] != [first.tobytes(), second.tobytes()]:
                wrong.append(f"{name}: where nothing moves it is not the still one")
            continue
        gap = apart(on_card(first), on_card(second))
        if gap > MOST_APART * (4 if icon else 1):
            wrong.append(f"{name}: two rasterisers differ by {gap:.4f}")
        card = on_card(first).getpixel((1, first.height // 4))
        ink = sum(1 for value in on_card(first).getdata() if abs(value - card) > 24) / (first.width * first.height)
        if not LEAST_INK < ink < MOST_INK:
            wrong.append(f"{name}: {ink:.3f} of it is drawn")
        if icon:
            icons[name.removesuffix("-icon.svg")] = on_card(first).resize((32, 32), Image.BOX)
    found = set()
    names = sorted(icons)
    for i, one in enumerate(names):
        for other in names[i + 1:]:
            gap = apart(icons[one], icons[other])
            pair = frozenset((one, other))
            if gap < LEAST_GAP:
                found.add(pair)
                if pair not in TWINS:
                    wrong.append(f"the icons of {one} and {other} are {gap:.4f} apart: draw a difference, or list them")
    if len(icons) > 2:
        wrong += [f"{' and '.join(sorted(pair))} are listed as twins and are none" for pair in TWINS if pair not in found]
    return wrong, found


def prove(pictures, others, pages):
    """Each kind of fault, planted once, is noticed."""
    def planted(change, wanted):
        spoilt = dict(pictures)
        spoilt["bridge.svg"] = change(spoilt["bridge.svg"])
        few = {name: spoilt[name] for name in ("bridge.svg", "plank-icon.svg")}
        said = complaints(few, few, {"bridge.svg": few["bridge.svg"]})[0]
        if not any(wanted in line for line in said):
            sys.exit(f"not noticed: {wanted}")
    planted(lambda text: text.replace("</svg>", ""), "is no XML")
    planted(lambda text: re.sub(r"<use [^>]*>", "", re.sub(r"<path [^>]*/>", "", text)), "of it is drawn")
    planted(lambda text: text.replace('href="#bridge-e0"', 'href="#bridge-e9"'), "used and not there")
    moving = {"bridge.svg": pictures["bridge.svg"],
              "bridge-moving.svg": pictures["bridge-moving.svg"].replace(' visibility="hidden"', "", 1)}
    if not any("the still one" in line for line in complaints(moving, moving, {"bridge.svg": moving["bridge.svg"]})[0]):
        sys.exit("not noticed: a step of a moving picture that is seen where nothing moves")
    two = {"plank-icon.svg": pictures["plank-icon.svg"], "bridge-icon.svg": pictures["plank-icon.svg"]}
    if not any("apart" in line for line in complaints(two, two, {})[0]):
        sys.exit("not noticed: two icons that are one")
    if not any("g++ and clang++" in line for line in complaints(two, others, pages)[0]):
        sys.exit("not noticed: a picture that the compilers draw differently")
    if not any("--write" in line for line in complaints({"plank.svg": "x"}, {"plank.svg": "x"}, pages)[0]):
        sys.exit("not noticed: an old picture in docs/")
    print("7 planted faults were noticed")


def sheet(pictures, form, cell, columns, path):
    names = sorted(name for name in pictures if name.endswith(f"{form}.svg") and not (
        form == "" and FORMS.search(name)))
    rows = -(-len(names) // columns)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{columns * (cell + 8)}" height="{rows * (cell + 24)}">'
             '<rect width="100%" height="100%" fill="#eef1f4"/>']
    for i, name in enumerate(names):
        x, y = i % columns * (cell + 8) + 4, i // columns * (cell + 24) + 4
        parts.append(re.sub(r'width="\d+" height="\d+" role', f'x="{x}" y="{y}" width="{cell}" height="{cell}" role',
                            pictures[name], count=1))
        if cell >= 150:
            parts.append(f'<text x="{x}" y="{y + cell + 14}" font-size="12" font-family="sans-serif">'
                         f'{name.removesuffix(".svg")}</text>')
    parts.append("</svg>")
    subprocess.run(["rsvg-convert", "-o", path], input="".join(parts).encode(), check=True)
    print(f"{len(names)} pictures on {path}")


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--write", action="store_true")
    words.add_argument("--prove", action="store_true")
    words.add_argument("--sheet", metavar="FILE")
    told = words.parse_args()
    for tool in ("xmllint", "rsvg-convert"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is not installed: apt-get install libxml2-utils librsvg2-bin")
    with tempfile.TemporaryDirectory() as folder:
        first, second = compiled(folder)
        pictures = printed(first, os.path.join(folder, "first"), "--all")
        others = printed(second, os.path.join(folder, "second"), "--all")
    if told.sheet:
        sheet(pictures, "", 200, 8, told.sheet + ".png")
        sheet(pictures, "-icon", 64, 11, told.sheet + "-icons.png")
        return
    plain = {name: text for name, text in pictures.items() if not FORMS.search(name)}
    if told.write:
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
        for name, text in plain.items():
            (FOLDER / name).write_text(text)
        PAGE.write_text(page_of(plain))
    pages = {path.name: path.read_text() for path in FOLDER.glob("*")}
    wrong, found = complaints(pictures, others, pages)
    if not PAGE.exists() or PAGE.read_text() != page_of(plain):
        wrong.append("docs/pictures.md is not the gallery of what is drawn: pictures.py --write")
    for line in wrong:
        print(line)
    if wrong:
        sys.exit(1)
    if told.prove:
        prove(pictures, others, pages)
    size = sum(len(text) for text in plain.values()) / len(plain)
    print(f"{len(pictures)} pictures of {len(plain)} exercises, {size / 1000:.1f} kB each in full; {len(found)} pairs of icons "
          "need their names")


if __name__ == "__main__":
    main()

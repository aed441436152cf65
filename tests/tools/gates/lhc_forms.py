#!/usr/bin/python3
"""The form is drawn by LHC-Forms, which the US National Library of Medicine makes, in a browser from files alone.

    lhc_forms.py            fails where it draws a question that is not asked, or leaves one out, or gives back another report
    lhc_forms.py FOLDER     the same, and keeps pictures of the form there

Not in .ci/run, since its packages weigh 60 MB and it takes minutes; run it where the form changes, and write its last run into
docs/testing.md. A person types a few answers; then the response of each person of fhir_people.cpp is merged into the form, what
is drawn is held to the form's conditions, and what is taken out again is read by the library as the report that it was written
from.

Needs the Debian packages nodejs, npm and chromium, and from npm lforms, which draws, and playwright-core, which drives the
browser.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import node_packages

PACKAGES = ("lforms@40.1.3", "playwright-core@1.65.1")
ROOT = pathlib.Path(__file__).resolve().parents[3]
GATES = ROOT / "tests/tools/gates"

if shutil.which("chromium") is None:
    sys.exit("chromium: not installed; apt-get install chromium")


def read(program, file):
    return subprocess.run([program, "--read", file], capture_output=True, text=True).stdout


def main():
    packages = node_packages.installed(*PACKAGES)
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        program = folder / "fhir_people"
        subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-O0", f"-I{ROOT}/include", str(GATES / "fhir_people.cpp"), "-o",
                        str(program)], check=True)
        subprocess.run([program, folder], check=True)
        done = subprocess.run(["node", str(GATES / "lhc_forms.mjs"), "--from", str(packages), "--browser", shutil.which("chromium"),
                               str(folder)])
        wrong = done.returncode
        reports = sorted(folder.glob("*.report.json"))
        for report in reports:
            if read(program, folder / report.name.replace(".report.", ".exported.")) != report.read_text():
                print(f"{report.name}: another one comes back")
                wrong += 1
        typed = json.loads(read(program, folder / "typed.exported.json"))
        said = {name: typed.get(name) for name in ("age", "sex", "duration_hours", "present", "unsure")}
        if said != {"age": 34, "sex": "male", "duration_hours": 1344, "present": [], "unsure": ["low_back_pain"]}:
            print(f"what was typed is read as {said}")
            wrong += 1
        if len(sys.argv) > 1:
            for each in folder.glob("*.png"):
                shutil.copy(each, sys.argv[1])
        if wrong:
            sys.exit("LHC-Forms and the library differ")
        print(f"{len(reports)} reports come back through it as they were")


main()

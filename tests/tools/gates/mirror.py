#!/usr/bin/env python3
"""Tests mirror headers: include/hamstring/a/b.hpp has tests/a/b.cpp, or stands below with the reason why not.

Generated headers and those that only include others under an older name are passed over. Fails on a header
without a test, and on a line below that is no longer needed or names no header.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
HEADERS = ROOT / "include/hamstring"

# Headers whose tests stand elsewhere, and where. A name that ends in a slash stands for the rest of its folder:
# tables without functions, whose rows those files go through all together.
ELSEWHERE = {
    "cases": "tests/cases/published.cpp",
    "engine/check": "tests/compile_fail/check.sh tests/at_run_time.cpp",
    "engine/fact": "tests/engine/infer.cpp",
    "engine/program": "tests/at_run_time.cpp tests/rules/interpreter.cpp",
    "engine/rule": "tests/engine/infer.cpp",
    "engine/strata": "tests/at_run_time.cpp tests/rules/interpreter.cpp",
    "engine/tally": "tests/at_run_time.cpp tests/rules/interpreter.cpp",
    "engine/trace": "tests/engine/infer.cpp",
    "host/host_lists": "tests/host/host_choice.cpp",
    "host/host_rule": "tests/host/overlay.cpp",
    "host/interview": "tests/interview.cpp",
    "ids/catalogue_row": "tests/host/host_set.cpp",
    "ids/spelt": "tests/at_run_time.cpp tests/compile_fail/check.sh",
    "intake/answered": "tests/interview.cpp",
    "intake/asking": "tests/interview.cpp",
    "intake/fhir_codes": "tests/intake/fhir_response.cpp tests/render/fhir_response.cpp",
    "intake/fhir_fault": "tests/intake/fhir_response.cpp",
    "intake/fhir_json": "tests/intake/fhir_response.cpp",
    "intake/fhir_link": "tests/intake/fhir_response.cpp",
    "intake/fhir_form": "tests/render/fhir_questionnaire.cpp tests/render/fhir_response.cpp",
    "intake/json_fault": "tests/intake/report_json.cpp",
    "intake/json_text": "tests/intake/report_json.cpp tests/intake/fhir_response.cpp",
    "intake/near_keys": "tests/examples/advise.py",
    "intake/page": "tests/interview.cpp",
    "intake/pending": "tests/advice.cpp",
    "intake/report_members": "tests/intake/report_json.cpp tests/render/nlohmann_json.cpp",
    "intake/resuming": "tests/intake/saved.cpp",
    "intake/saved_course": "tests/intake/saved.cpp",
    "intake/saved_form": "tests/intake/saved.cpp",
    "intake/saving": "tests/intake/saved.cpp",
    "intake/set_number": "tests/intake/typed.cpp tests/self_tests.cpp",
    "intake/standing": "tests/interview.cpp",
    "knowledge/": "tests/knowledge/table.cpp tests/knowledge/words.cpp tests/knowledge/edition.cpp",
    "picture/composed": "tests/render/svg.cpp",
    "picture/scene": "tests/picture/scenes.cpp",
    "picture/style": "tests/render/svg.cpp",
    "picture/things": "tests/picture/figure.cpp",
    "picture/view": "tests/picture/figure.cpp",
    "render/answers": "tests/examples/conversation.py",
    "render/block_words": "tests/render/text.cpp tests/render/markdown.cpp tests/render/fhir_narrative.cpp",
    "render/break_entry": "tests/render/break_program.cpp",
    "render/html_flow": "tests/render/html.cpp",
    "render/html_style": "tests/render/html.cpp",
    "render/html_told": "tests/render/html.cpp",
    "render/html_words": "tests/render/html.cpp",
    "render/hint": "tests/examples/advise.py",
    "render/ics_event": "tests/render/ics.cpp",
    "render/left_out": "tests/render/text.cpp tests/render/markdown.cpp",
    "render/letter_answers": "tests/render/letter.cpp",
    "render/json_writer": "tests/render/json.cpp",
    "render/road_json": "tests/render/road.cpp",
    "render/svg_pen": "tests/render/svg.cpp",
    "routine/easier": "tests/session.cpp tests/check_in.cpp",
    "routine/check_in": "tests/check_in.cpp",
    "routine/eased_plan": "tests/check_in.cpp",
    "routine/session": "tests/session.cpp",
    "routine/selection": "tests/rules/selection.cpp",
    "routine/road_growth": "tests/programme.cpp",
    "routine/road_rows": "tests/programme.cpp",
    "routine/road_walk": "tests/programme.cpp",
    "routine/joint_angles": "tests/routine/pose.cpp",
    "rules/all_rules": "tests/rules/interpreter.cpp",
    "rules/house": "tests/tools/gates/migrating_page.py",
    "rules/judge": "tests/tools/gates/migrating_page.py",
    "rules/restrictions": "tests/rules/matrix.cpp",
    "rules/selection_vocabulary": "tests/rules/selection.cpp",
    "rules/triage": "tests/cases/grave.cpp tests/invariants.cpp",
    "rules/verify": "tests/invariants.cpp",
    "rules/vocabulary": "tests/triage/conclude.cpp",
    "version": "tests/tools/gates/package.sh",
}

# Enumerations without functions: the tables that describe them are held row by row.
NAMES_ONLY = {"ids/band", "ids/cause", "ids/check_in", "ids/condition", "ids/damage", "ids/exercise", "ids/fault", "ids/finding", "ids/habit", "ids/history",
              "ids/item", "ids/left_out", "ids/movement", "ids/number", "ids/page", "ids/problem", "ids/profile", "ids/red_flag", "ids/road",
              "ids/session", "ids/sex", "ids/sign", "ids/stop_sign", "ids/symptom", "ids/test_barred", "ids/trait", "ids/treatment", "ids/urgency"}


def forwards(path):
    """Whether a header holds nothing but includes."""
    code = re.sub(r"//[^\n]*", "", path.read_text(encoding="utf-8"))
    return all(not line.strip() or line.startswith("#") for line in code.splitlines())


def main():
    headers = {path.relative_to(HEADERS).with_suffix("").as_posix() for path in HEADERS.rglob("*.hpp")
               if "generated" not in path.parts and not forwards(path)}
    wrong = []
    for header in sorted(headers):
        mirrored = (ROOT / "tests" / header).with_suffix(".cpp").exists()
        excused = header in NAMES_ONLY or header in ELSEWHERE
        folder = header.rpartition("/")[0] + "/"
        if not mirrored and not excused and folder not in ELSEWHERE:
            wrong.append(f"{header}.hpp has no test at tests/{header}.cpp")
        if mirrored and excused:
            wrong.append(f"{header}.hpp has tests/{header}.cpp: it needs no exception")
    wrong += [f"{name}.hpp stands among the exceptions and is no header"
              for name in sorted((NAMES_ONLY | ELSEWHERE.keys()) - headers)
              if not (name.endswith("/") and (HEADERS / name).is_dir())]
    wrong += [f"{name}.hpp is said to be held by {file}, which is not there"
              for name, files in sorted(ELSEWHERE.items()) for file in files.split() if not (ROOT / file).exists()]
    for line in wrong:
        print(line, file=sys.stderr)
    if wrong:
        sys.exit(1)
    print(f"{len(headers)} headers: each has its test, or an exception with its reason")


main()

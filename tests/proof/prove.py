#!/usr/bin/env python3
# Puts every property to Z3, then shows that the formulas are the generated texts, that they are the library
# and the engine, and enumerates what is small enough. Prints one line a property: name, method, states or
# verdict, negative control, seconds. Fails where a property fails, a control is not refuted, or the code
# and the formulas differ.
#     prove.py <folder with the programs encode and check> [random reports] [inputs of a cone]
# With KEEP_MODELS=<file> the models that Z3 found, one report a line, are kept there.
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile
import time

# Beside the sources nothing is left behind.
sys.dont_write_bytecode = True
import planted
import prove_text

WIDTH = 58


def line(name, method, result, control, seconds):
    print(f"{name:<{WIDTH}} {method:<10} {result:<24} {control:<58} {seconds:>6.1f}", flush=True)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


class Property:
    def __init__(self, name, reachable, two_reports, control):
        self.name, self.control = name, control
        self.reachable, self.two_reports = reachable == "1", two_reports == "1"
        self.queries, self.controls = [], []


def read_properties(path):
    found = []
    for row in read(path).splitlines():
        kind, *rest = row.split("\t")
        if kind == "property":
            found.append(Property(*rest))
        elif kind == "query":
            found[-1].queries.append(rest)
        elif kind == "control":
            found[-1].controls.append(rest)
        else:
            raise SystemExit(f"prove: what is {kind!r}?")
    return found


# To Z3 a report is bits and what is counted over them, which its SAT solver decides at once; what it leaves
# open, sums without a bound, goes to the solver for everything.
TACTIC = "(or-else (then simplify propagate-values card2bv bit-blast sat fail-if-undecided) smt)"
# A formula takes far less than a second; one that takes so long has gone wrong.
MOST_MILLISECONDS = 120000
NEXT = "next formula"


def solve(folder, model, two_reports, formulas, wanted=()):
    """What one Z3 says of formulas, each by itself: sat, unsat or unknown, and for sat the wanted names' values."""
    text = read(f"{folder}/{model}.a.smt2")
    if two_reports:
        text += read(f"{folder}/{model}.b.smt2")
    values = f"(get-value ({' '.join(wanted)}))\n" if wanted else ""
    for formula in formulas:
        text += f'(echo "{NEXT}")\n(push)\n(assert {formula})\n(check-sat-using {TACTIC})\n{values}(pop)\n'
    done = subprocess.run(["z3", "-in", f"-t:{MOST_MILLISECONDS}"], input=text, capture_output=True, text=True)
    before, *answers = done.stdout.split(f"{NEXT}\n")
    if done.stderr or before or len(answers) != len(formulas):
        raise SystemExit(f"prove: Z3 says {(done.stdout + done.stderr)[:2000]}")
    found = []
    for answer in answers:
        said, _, rest = answer.partition("\n")
        # After an unsat there is no model to give; every other error is ours.
        if said not in ("sat", "unsat", "unknown") or \
                "(error" in rest and (said == "sat" or "model is not available" not in rest):
            raise SystemExit(f"prove: Z3 says {answer[:2000]}")
        found.append((said, re.findall(r"\(([ab]\.[^\s()]+) (true|false|\d+|\(- \d+\))\)", rest)))
    return found


def solve_at_once(folder, model, two_reports, formulas, wanted=()):
    """The same by as many of Z3 as there are processors, which take turns at the formulas."""
    many = min(os.cpu_count(), len(formulas))
    ask = lambda first: solve(folder, model, two_reports, formulas[first::many], wanted)
    found = [None] * len(formulas)
    with concurrent.futures.ThreadPoolExecutor(many) as at_once:
        for first, some in enumerate(at_once.map(ask, range(many))):
            found[first::many] = some
    return found


class Proof:
    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder
        self.failures = 0
        self.models = open(f"{folder}/models.tsv", "w", encoding="utf-8")

    def fail(self, why):
        self.failures += 1
        print(f"    FAILED: {why}", flush=True)

    def control(self, of):
        """The first broken tables on which the property no longer comes out as it should."""
        if of.reachable:
            formula = dict(of.queries)[of.control]
            refuted = "unsat"
        else:
            formula = of.queries[0][1]
            refuted = "sat"
        for number, what in of.controls:
            [(got, _)] = solve(self.folder, f"broken.{number}", of.two_reports, [formula])
            if got == refuted:
                return f"{refuted}: {what}"
        self.fail(f"no control of {of.name!r} is refuted: {[what for _, what in of.controls]}")
        return "NOT REFUTED"

    def prove(self, of, names):
        begin = time.monotonic()
        # Of what should be unsat a model is a counterexample, and shown.
        wanted = names
        if not of.reachable:
            wanted = [name for name in names if re.match(r"a\.(present|unsure)\.", name)]
        if of.two_reports:
            wanted = wanted + ["b" + name[1:] for name in wanted]
        got = solve_at_once(self.folder, "model", of.two_reports, [formula for _, formula in of.queries], wanted)
        expected = "sat" if of.reachable else "unsat"
        for (label, _), (said, model) in zip(of.queries, got):
            if said != expected:
                held = [name for name, value in model if value == "true"]
                first = [name[2:] for name in held if name.startswith("a.")]
                added = ["+" + name[2:] for name in held if "a" + name[1:] not in held]
                self.fail(f"{of.name}: {label} is {said} {' '.join(first + added)}")
            elif of.reachable:
                self.models.write(f"{of.name}: {label}")
                for name, value in model:
                    self.models.write(f"\t{name}={value.strip('()').replace(' ', '')}")
                self.models.write("\n")
        right = sum(said == expected for said, _ in got)
        result = f"{expected}, {right} of {len(got)}"
        if len(got) == 1:
            result = got[0][0]
        line(of.name, "Z3", result, self.control(of), time.monotonic() - begin)

    def prove_texts(self):
        """The texts that ship are the tables' formulas; of each text a broken copy is not."""
        errors = planted.controls()
        planted.plant(self.folder, errors)
        planted.build(self.folder)
        subprocess.run([f"{self.folder}/encode_text", self.folder], check=True)
        groups = prove_text.read_goals(self.folder)
        for group in [name for name in groups if not name.startswith("broken ")]:
            begin = time.monotonic()
            said = prove_text.solve(self.folder, groups[group])
            right = sum(verdict == "unsat" for _, verdict in said)
            for name, verdict in said:
                if verdict != "unsat":
                    self.fail(f"{group}: {name} is {verdict}")
            text = group.split(":")[0]
            control = f"sat: {errors[text].said(planted.read(text))}"
            of_broken = prove_text.solve(self.folder, groups["broken " + group])
            if all(verdict != "sat" for _, verdict in of_broken):
                self.fail(f"the error planted in {text} is not found in {group}")
                control = "NOT REFUTED"
            line(f"{group} are the tables'", "Z3", f"unsat, {right} of {len(said)}", control,
                 time.monotonic() - begin)

    def check(self, *arguments):
        """What the program `check` prints is a table of its own: name, method, states, control."""
        begin = time.monotonic()
        rows = []
        running = subprocess.Popen(
            [f"{self.programs}/check", self.folder, *arguments],
            stdout=subprocess.PIPE, text=True, encoding="utf-8")
        for row in running.stdout:
            rows.append((row.rstrip("\n"), time.monotonic() - begin))
            begin = time.monotonic()
        return arguments, rows, running.wait()

    def check_at_once(self, *ways):
        """Several of them, as many at once as there are processors, printed in their order."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as at_once:
            for arguments, rows, status in at_once.map(lambda way: self.check(*way), ways):
                for row, seconds in rows:
                    fields = row.split("\t")
                    if len(fields) == 4:
                        line(*fields, seconds)
                    else:
                        print("    " + row, flush=True)
                if status != 0:
                    self.fail(f"check {' '.join(arguments)}")


def main():
    programs = sys.argv[1]
    reports = sys.argv[2] if len(sys.argv) > 2 else "200000"
    cone = sys.argv[3] if len(sys.argv) > 3 else "26"
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([f"{programs}/encode", folder], check=True)
        print(subprocess.run(["z3", "--version"], capture_output=True, text=True).stdout.strip())
        print(f"{'property':<{WIDTH}} {'method':<10} {'result':<24} {'negative control':<58} seconds")
        names = re.findall(r"\((?:declare-const|define-fun) (a\.\S+)", read(f"{folder}/model.a.smt2"))
        proof = Proof(programs, folder)
        for item in read_properties(f"{folder}/properties.tsv"):
            proof.prove(item, names)
        proof.models.close()
        if os.environ.get("KEEP_MODELS"):
            with open(os.environ["KEEP_MODELS"], "w", encoding="utf-8") as file:
                file.write(read(f"{folder}/models.tsv"))
        proof.prove_texts()
        proof.check_at_once(("models", f"{folder}/models.tsv"), ("random", reports), ("cones", cone))
    print(f"{proof.failures} failures, {time.monotonic() - begin:.0f} seconds")
    sys.exit(proof.failures != 0)


if __name__ == "__main__":
    main()

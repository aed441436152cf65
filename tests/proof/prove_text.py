# Asks Z3 whether the generated texts are the tables' formulas: see encode_text.cpp for the goals.
import subprocess

# A query takes milliseconds; one that takes so long has gone wrong.
MOST_MILLISECONDS = 60000


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def read_goals(folder):
    """The goals of each group, as (name, formula)."""
    groups = {}
    for row in read(f"{folder}/goals.tsv").splitlines():
        group, name, formula = row.split("\t")
        groups.setdefault(group, []).append((name, formula))
    return groups


def solve(folder, goals):
    """What Z3 says of each goal: unsat where text and tables agree on every fact sheet."""
    text = read(f"{folder}/facts.smt2") + read(f"{folder}/text.smt2")
    text += "".join(f"(push)\n(assert {formula})\n(check-sat)\n(pop)\n" for _, formula in goals)
    done = subprocess.run(["z3", "-in", f"-t:{MOST_MILLISECONDS}"], input=text,
                          capture_output=True, text=True)
    said = done.stdout.split()
    if done.stderr or len(said) != len(goals) or not set(said) <= {"sat", "unsat", "unknown"}:
        raise SystemExit(f"prove_text: Z3 says {(done.stdout + done.stderr)[:2000]}")
    return [(name, verdict) for (name, _), verdict in zip(goals, said)]


def solve_all(folder, wanted=lambda group: True):
    """The verdicts of each group of goals that is wanted."""
    return {group: solve(folder, goals)
            for group, goals in read_goals(folder).items() if wanted(group)}

"""Packages of npm for the gates that hold what hamstring writes to programs that are not ours.

No program by itself. Each set of packages, with exact versions, is installed once, into build/node, and never runs a
script of its own while that is done. Needs nodejs and npm.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

STORE = pathlib.Path(__file__).resolve().parents[3] / "build/node"


def installed(*packages):
    """The folder from which node finds these packages, each told as name@version; ends the program where none is to be had."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        sys.exit("node or npm is not installed: apt-get install nodejs npm")
    folder = STORE / "+".join(sorted(packages)).replace("/", "_").replace("@", "_")
    if folder.exists():
        return folder
    STORE.mkdir(parents=True, exist_ok=True)
    # Beside it first, so that what is there is whole, and two gates may ask for the same at once.
    beside = pathlib.Path(tempfile.mkdtemp(dir=STORE))
    (beside / "package.json").write_text(json.dumps({"private": True}))
    done = subprocess.run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--legacy-peer-deps",
                           "--fetch-retries=5", *packages], cwd=beside, capture_output=True, text=True)
    if done.returncode != 0:
        shutil.rmtree(beside)
        sys.exit(f"npm install {' '.join(packages)} failed:\n{done.stderr[-2000:]}")
    try:
        os.rename(beside, folder)
    except OSError:  # another gate was first
        shutil.rmtree(beside)
    return folder


def run(script, packages, *arguments, told=None):
    """What node prints with these packages, a ValueError where it fails; `told` is its standard input, text."""
    environment = {**os.environ, "NODE_PATH": str(installed(*packages) / "node_modules")}
    done = subprocess.run(["node", *script, *map(str, arguments)], input=told, capture_output=True, text=True,
                          env=environment)
    if done.returncode != 0:
        raise ValueError(f"node: {done.stderr[-3000:]}")
    return done.stdout

#!/usr/bin/env bash
# Carries out each recipe of docs/CONTRIBUTING.md on a copy of the tree, as the page prints it, prints what
# follows from the tables, compiles and runs the program at its end, and leaves out one step after the
# other to see that it is named. Takes one to four minutes. The work is done by recipes.py.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
exec tests/tools/gates/recipes.py

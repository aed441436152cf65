#!/usr/bin/env bash
# Writes the hash of the tables into knowledge/edition.hpp, after a change of knowledge:
#   tests/tools/stamp_edition.sh build/dev/tests/hamstring_tests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
program=${1:-build/dev/tests/hamstring_tests}
# The test fails where the hash is stale, and says the right one.
said=$("$program" "knowledge_hash: is the hash*" -s 2>&1) || true
hash=$(grep -oE 'knowledge_hash = [0-9]+U' <<<"$said" | grep -m 1 -oE '[0-9]+U')
sed -i -E "s/(knowledge_hash = )[0-9]+U/\1$hash/" include/hamstring/knowledge/edition.hpp
grep -n "knowledge_hash =" include/hamstring/knowledge/edition.hpp

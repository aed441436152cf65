// SPDX-License-Identifier: MIT
// Covers knowledge/edition.hpp: the hash that stands in the header is the hash of the tables, and what
// the hash notices. When it fails after a change of knowledge, tests/tools/stamp_edition.sh mends it.

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/edition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>

#include "../catch.hpp"
#include "hash.hpp"

using namespace hamstring;

namespace {

/// The hash of the exercises after a change of the first one.
template <class Change>
std::uint64_t hash_after(const Change& change) {
    std::vector<exercise_row> rows(std::begin(knowledge::exercises),
                                   std::end(knowledge::exercises));
    change(rows.front());
    test::hash sum;
    sum.add_rows<19>(std::span<const exercise_row>{rows});
    return sum.value();
}

}  // namespace

TEST_CASE("knowledge_hash: is the hash of all tables and rules", "[edition]") {
    const std::uint64_t now = test::hash_of_all_knowledge();
    INFO("write into knowledge/edition.hpp: knowledge_hash = " << now << "U");
    REQUIRE(now == knowledge_hash);
}

TEST_CASE("knowledge_hash: notices a word, a dose, a link, a grade and a source", "[edition]") {
    const std::uint64_t before = hash_after([](exercise_row&) {});
    REQUIRE(before == hash_after([](exercise_row&) {}));
    const std::uint64_t changed[] = {
        hash_after([](exercise_row& row) { row.name = "bounce"; }),
        hash_after([](exercise_row& row) { row.doses[2].hold = seconds{31}; }),
        hash_after([](exercise_row& row) { row.harder = exercise::nordic_lower; }),
        hash_after([](exercise_row& row) { row.avoid.insert(condition::strain_g1_acute); }),
        hash_after([](exercise_row& row) { row.grade = evidence::high; }),
        hash_after([](exercise_row& row) { row.sources = {source::popular_article}; }),
    };
    for (const std::uint64_t after : changed) {
        REQUIRE(after != before);
        REQUIRE(std::count(std::begin(changed), std::end(changed), after) == 1);
    }
}

TEST_CASE("knowledge_hash: notices a step of an instruction", "[edition]") {
    std::vector<instruction_row> rows(std::begin(knowledge::instructions),
                                      std::end(knowledge::instructions));
    test::hash before;
    before.add_rows<6>(std::span<const instruction_row>{rows});
    rows.front().steps[1] = "Bounce.";
    test::hash after;
    after.add_rows<6>(std::span<const instruction_row>{rows});
    REQUIRE(after.value() != before.value());
}

TEST_CASE("knowledge_version: is part of every advice by its hash", "[edition]") {
    STATIC_REQUIRE(advise({}).knowledge == knowledge_hash);
    REQUIRE(knowledge_version == "2026-11");
}

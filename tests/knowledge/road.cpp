// SPDX-License-Identifier: MIT
// Covers knowledge/road.hpp, knowledge/road_gate.hpp and what is printed of them in generated/road.hpp.
#include <hamstring/knowledge/road.hpp>

#include <cstddef>
#include <iterator>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/road.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/road_gate.hpp>

#include "../catch.hpp"

using namespace hamstring;

TEST_CASE("road_rows: what is printed is what the table says") {
    STATIC_REQUIRE(generated::road_row_count == std::size(knowledge::road_rows));
    for (std::size_t i = 0; i < std::size(knowledge::road_rows); ++i) {
        const road_row& row = knowledge::road_rows[i];
        const generated::road_row& printed = generated::road_rows[i];
        INFO(row.id);
        REQUIRE(printed.when == row.when.bits());
        REQUIRE(printed.unless == row.unless.bits());
        REQUIRE(printed.takes == row.takes);
        REQUIRE(printed.of == row.of);
        REQUIRE(printed.brings == row.brings);
        REQUIRE(printed.in == row.in.bits());
        REQUIRE(printed.does == row.does);
        REQUIRE(printed.by == row.by);
        REQUIRE(printed.to == row.to);
        REQUIRE(printed.before_a_clinician == row.before_a_clinician);
    }
    for (const road_stage_row& row : knowledge::road_stages) {
        const generated::road_stage_row& printed =
            generated::road_stages[static_cast<std::size_t>(row.id)];
        REQUIRE(printed.first_week == row.first_week.value);
        REQUIRE(printed.lasts == row.lasts.value);
        REQUIRE(printed.walk == row.walk.value);
        REQUIRE(printed.more_exercises == row.more_exercises);
    }
}

TEST_CASE("road_rows: where this project judged alone, the grade says so") {
    for (const road_row& row : knowledge::road_rows) {
        INFO(row.id);
        const bool alone =
            row.sources.size() == 1 && row.sources.first() == source::expert_judgement;
        if (alone) REQUIRE(row.grade == evidence::consensus);
        REQUIRE(row.grade != evidence::high);
        REQUIRE(row.grade != evidence::contradicted);
    }
}

TEST_CASE(
    "road_rows: slow lowering comes from week 3 on, and the Nordic lower for sport from week 5") {
    for (const road_row& row : knowledge::road_rows) {
        if (!row.brings) continue;
        INFO(row.id);
        const bool early = row.in.contains(road_stage::week_2);
        const bool lowers = about(*row.brings).group == swap_group::slow_lower;
        REQUIRE((!lowers || !early));
        if (*row.brings == exercise::nordic_lower) {
            REQUIRE(!row.in.contains(road_stage::weeks_3_to_4));
        }
    }
}

TEST_CASE("road_limits: the bounds are those of the table") {
    STATIC_REQUIRE(generated::road_repetitions_to == 12);
    STATIC_REQUIRE(generated::road_repetitions_to_advanced == 15);
    STATIC_REQUIRE(generated::road_hold_to == 60);
    STATIC_REQUIRE(generated::road_sets_to == 3);
    STATIC_REQUIRE(generated::road_breaks_to == 6);
    STATIC_REQUIRE(generated::road_rises_a_day == 30);
    STATIC_REQUIRE(generated::road_rises_a_day_gently == 20);
    STATIC_REQUIRE(generated::road_stroll_to == 5);
    STATIC_REQUIRE(generated::road_pain_eases_from == 3);
    STATIC_REQUIRE(generated::road_strong_pain_eased_from == 5);
    STATIC_REQUIRE(generated::road_on_the_floor == knowledge::on_the_floor.bits());
}

TEST_CASE("gate_for: each contributor but the last has a gate of its own") {
    for (std::size_t i = 0; i + 1 < count_of<cause>; ++i)
        REQUIRE(gate_for(static_cast<cause>(i)).of == static_cast<cause>(i));
    REQUIRE(!gate_for(cause::other_condition).of);
    REQUIRE(!gate_for_everybody().of);
    STATIC_REQUIRE(knowledge::gate_for_everybody.done_percent == 70);
    STATIC_REQUIRE(knowledge::gate_for_everybody.pain.value < generated::gentle_dose_from_pain);
}

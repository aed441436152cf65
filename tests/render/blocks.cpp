// SPDX-License-Identifier: MIT
// Covers render/blocks.hpp: what an advice says, block by block, in the order of the sections.

#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/blocks.hpp>

#include "../catch.hpp"
#include "../knowledge/lint.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

std::vector<block> blocks_of(const advice& plan, const text_options& how = {}) {
    std::vector<block> list;
    each_block(plan, how, [&list](const block& next) { list.push_back(next); });
    return list;
}
std::vector<block> details_of(const advice& plan, const text_options& how = {}) {
    std::vector<block> list;
    each_detail(plan, how, [&list](const block& next) { list.push_back(next); });
    return list;
}

constexpr report plain =
    fully_screened({.age = years{40}, .present = {symptom::back_of_thigh_tightness}});

/// How many blocks stand in a section.
constexpr int counted(const advice& plan, section where) {
    int count = 0;
    each_block(plan, {}, [&](const block& next) { count += next.section == where ? 1 : 0; });
    return count;
}

}  // namespace

TEST_CASE("blocks: they can be had while compiling", "[blocks]") {
    STATIC_REQUIRE(counted(advise(plain), section::headline) == 1);
    STATIC_REQUIRE(counted(advise(plain), section::help) > 3);
    STATIC_REQUIRE(counted(advise({}), section::lead) == 1);
    STATIC_REQUIRE(counted(advise({}), section::today) == 0);
}

TEST_CASE("blocks: they come in the order of the sections, all with words", "[blocks]") {
    test::random_bits random{160};
    for (int i = 0; i < 4'000; ++i) {
        const report person =
            i % 2 == 0 ? test::plausible_adult(random) : test::random_report(random);
        const advice plan = advise(person);
        section last = section::crisis;
        for (const block& next : blocks_of(plan, {.emergency_number = "112"})) {
            CAPTURE(next.says);
            // The days of an urgency stand behind its name; the line on easier forms ends the plan.
            REQUIRE(next.section >= last);
            REQUIRE(next.section <= section::foot);
            REQUIRE_FALSE(next.says.empty());
            REQUIRE((next.form == block_form::row) == (next.item != nullptr));
            last = next.section;
        }
        for (const block& next : details_of(plan)) {
            REQUIRE((next.section > section::foot || next.section == section::problems));
            REQUIRE((next.form == block_form::exercise) == (next.item != nullptr));
            REQUIRE((next.form == block_form::exercise || !next.says.empty()));
        }
    }
}

TEST_CASE("blocks: each exercise has one row, and is explained once", "[blocks]") {
    const advice plan = advise(plain);
    std::size_t rows = 0;
    for (const block& next : blocks_of(plan)) rows += next.form == block_form::row ? 1 : 0;
    std::size_t explained = 0;
    for (const block& next : details_of(plan))
        explained += next.form == block_form::exercise ? 1 : 0;
    REQUIRE(rows == plan.routine.size());
    REQUIRE(explained == plan.routine.size());
}

TEST_CASE("blocks: a claim names what it rests on", "[blocks]") {
    test::random_bits random{161};
    std::size_t claims = 0;
    for (int i = 0; i < 500; ++i)
        for (const block& next : details_of(advise(test::plausible_adult(random))))
            if (next.section == section::contributors || next.section == section::how_it_goes ||
                next.section == section::other_help) {
                REQUIRE(next.graded);
                ++claims;
            }
    REQUIRE(claims > 500);
}

TEST_CASE("blocks: what is said of hamstrings, hips and back is said of whom it concerns",
          "[blocks]") {
    const auto says = [](const report& given, course which) {
        for (const block& next : details_of(advise(given)))
            if (next.says == about(which).says) return true;
        return false;
    };
    test::random_bits random{162};
    int weak = 0;
    for (int i = 0; i < 500; ++i) {
        const report person = test::plausible_adult(random);
        const cause_ranking causes = advise(person).causes;
        const bool hips = causes.contains(cause::weak_hip_stabilisers) ||
                          causes.contains(cause::synergist_dominance);
        const bool short_ones = causes.contains(cause::reduced_extensibility) ||
                                causes.contains(cause::prolonged_sitting) ||
                                causes.contains(cause::anterior_tilt);
        REQUIRE(says(person, course::hips_and_hamstrings) == hips);
        REQUIRE(says(person, course::bending_and_the_back) == short_ones);
        weak += hips ? 1 : 0;
    }
    REQUIRE(weak > 10);
}

TEST_CASE("blocks: no forbidden word in what is put together, and no verb surer than its grade",
          "[blocks][many]") {
    const char* const wanted = std::getenv("HAMSTRING_TEXTS");
    const int many = wanted != nullptr ? std::atoi(wanted) : 20'000;
    test::random_bits random{4127};
    // Each sentence is looked at once.
    std::set<std::string> looked_at;
    for (int i = 0; i < many; ++i) {
        const report person =
            i % 2 == 0 ? test::plausible_adult(random) : test::random_report(random);
        const advice plan = advise(person);
        const auto look = [&looked_at](const block& next) {
            using namespace test::lint;
            if (!looked_at.insert(std::string(next.says)).second) return;
            const passage said{"block", std::string(next.says), form::sentence,
                               next.graded ? std::optional{next.grade} : std::nullopt};
            CAPTURE(next.says);
            REQUIRE(says_a_forbidden_word(said) == "");
            REQUIRE(says_realignment(said) == "");
            REQUIRE(says_cause_without_evidence(said) == "");
        };
        each_block(plan, {}, look);
        each_detail(plan, {}, look);
    }
}

TEST_CASE("blocks: they are in the language that is asked for", "[blocks]") {
    const advice plan = advise(plain);
    text_options how;
    how.language = german;
    const std::vector<block> said = blocks_of(plan, how);
    const std::vector<block> here = blocks_of(plan);
    // One more: that nobody has checked the language.
    REQUIRE(said.size() == here.size() + 1);
    for (std::size_t i = 0; i < here.size(); ++i) {
        CAPTURE(here[i].says);
        REQUIRE(said[i].section == here[i].section);
        REQUIRE(said[i].says != here[i].says);
    }
}

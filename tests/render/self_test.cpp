// SPDX-License-Identifier: MIT
// Covers render/self_test.hpp: one self-test for one person as text, and the sentence that names the best.

#include <hamstring/render/self_test.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/self_tests.hpp>

#include "../catch.hpp"
#include "../joined.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

report tight(int age, const observations& besides = {}) {
    return fully_screened(
        {.age = years{age},
         .since = years{1},
         .present = observations{symptom::back_of_thigh_tightness} | besides,
         .absent = observations{history::fell_last_year, history::feels_unsteady} - besides});
}

std::string text_of(self_test which, const report& from) {
    std::string text;
    write_self_test(std::back_inserter(text), which, from, advise(from));
    return text;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::size_t longest_line(const std::string& text) {
    std::size_t longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        longest = std::max(longest, end - at);
        at = end + 1;
    }
    return longest;
}

}  // namespace

TEST_CASE("self-test: who leaves it out stands before the steps, when to stop behind them",
          "[self_tests]") {
    for (const self_test_row& row : all<self_test>()) {
        const report from = tight(row.id == self_test::chair_stands ? 70 : 40);
        const std::string text = text_of(row.id, from);
        const std::string told = test::joined(text);
        CAPTURE(row.key, text);
        REQUIRE(has(told, "Self-test: " + std::string(row.name)));
        REQUIRE(longest_line(text) < 80);
        if (!row.limits.at_home) continue;
        for (const std::string_view part :
             {row.needs, row.steps[0], row.counts, row.measures, row.changes})
            REQUIRE(has(told, part));
        REQUIRE(told.find(row.leave_out) < told.find(row.steps[0]));
        for (const std::string_view step : row.steps) REQUIRE(has(told, step));
        for (const test_note& note : knowledge::test_notes)
            REQUIRE((told.find(note.says) < told.find(row.steps[0])) == note.before);
        REQUIRE(has(told, "no real change: " + std::string(row.smallest_change)) ==
                (row.smallest_tenths != 0));
    }
}

TEST_CASE("self-test: of one that is not for somebody no step is written, but why",
          "[self_tests]") {
    const report hurt = [] {
        report from = tight(40);
        from.pain_now = pain_score{8};
        return from;
    }();
    for (const report& from : {hurt, report{}, tight(40, {red_flag::saddle_numbness})})
        for (const self_test_row& row : all<self_test>()) {
            const std::string told = test::joined(text_of(row.id, from));
            CAPTURE(row.key, told);
            for (const std::string_view step : row.steps)
                REQUIRE((step.empty() || !has(told, step)));
            const test_permit why = test_permitted(row.id, from, advise(from));
            REQUIRE(has(told, "Not for you now. " + std::string(about(why.why).because)));
        }
    const report thin = tight(60, {condition::osteoporosis_no_fracture});
    REQUIRE(has(test::joined(text_of(self_test::fingertip_to_floor, thin)),
                about(condition::osteoporosis_no_fracture).name));
    REQUIRE(text_of(static_cast<self_test>(200), thin).empty());
}

TEST_CASE("self-test: one sentence names the best, and none where there is none", "[self_tests]") {
    const auto best_of = [](const report& from, std::string_view by) {
        std::string text;
        write_best_test(std::back_inserter(text), from, advise(from), by);
        return test::joined(text);
    };
    const report from = tight(40);
    const auto best = best_test(from, advise(from));
    REQUIRE(best);
    const std::string sentence =
        "A self-test that would change this plan most: " + std::string(about(*best).name);
    REQUIRE(has(best_of(from, {}), sentence + "."));
    REQUIRE(has(best_of(from, "see below"), sentence + " (see below)."));
    REQUIRE(best_of({}, {}).empty());
    REQUIRE(best_of({.age = years{40}}, "see below").empty());
}

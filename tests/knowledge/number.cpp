// SPDX-License-Identifier: MIT
// Covers knowledge/number.hpp:
//
//     numbers    what a report can hold: each bound, and the first value beyond it
//     meanings   what a number means: each edge, on either side of it
//     no_lower_end, no_upper_end, meaning_row::covers(value)
//
// Each edge is written down here a second time and asked of `observe`, `problems` and
// `unanswered_flags`, so that it cannot move unnoticed wherever the code reads it from.

#include <hamstring/knowledge/number.hpp>

#include <cstdint>
#include <iterator>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/knowledge/profile.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

report aged(int age) { return {.age = years{age}}; }
report lasting(hours since) { return {.since = since}; }
report in_pain(int score) { return {.worst_pain = pain_score{score}}; }
report raising(int angle) { return {.measured = {.leg_raise = degrees{angle}}}; }

template <class Fact>
bool holds(Fact fact, const report& from) {
    return observe(from).facts.answered_yes(fact);
}

bool is_wrong(problem with, const report& from) { return problems(from).contains(with); }

/// Whether somebody of an age who says yes to a question about age contradicts themselves.
bool contradicts(red_flag told, int age) {
    return is_wrong(problem::age_contradicts_answer, {.age = years{age}, .present = {told}});
}

/// A report that holds one number and nothing else.
report holding(number which, int value) {
    switch (which) {
        case number::age:
            return aged(value);
        case number::worst_pain:
            return in_pain(value);
        case number::duration:
            return lasting(hours{value});
        case number::session:
            return {.session = minutes{value}};
        case number::knee_extension_deficit:
            return {.measured = {.knee_extension_deficit = degrees{value}}};
        case number::leg_raise:
            return raising(value);
        case number::fingertip_gap:
            return {.measured = {.fingertip_gap = centimetres{value}}};
        case number::stance:
            return {.measured = {.stance = seconds{value}}};
        case number::bridges:
            return {.measured = {.bridges = times{value}}};
        case number::chair_stands:
            return {.measured = {.chair_stands = times{value}}};
        case number::pain_now:
            return {.pain_now = pain_score{value}};
        case number::days_since_strain:
            return {.strained = days{value}};
        case number::weeks_since_birth:
            return {.since_birth = weeks{value}};
    }
    return {};
}

bool means(const meaning_row& row, const report& from) {
    return row.computes_flag ? holds(*row.computes_flag, from) : holds(*row.computes_profile, from);
}

}  // namespace

// ---- What a report can hold --------------------------------------------------------------------

TEST_CASE("numbers: an age of 0 to 120 is possible, one year more or less is not", "[number]") {
    constexpr auto wrong = problem::age_out_of_range;
    REQUIRE(is_wrong(wrong, aged(-1)));
    REQUIRE_FALSE(is_wrong(wrong, aged(0)));
    REQUIRE_FALSE(is_wrong(wrong, aged(120)));
    REQUIRE(is_wrong(wrong, aged(121)));
}

TEST_CASE("numbers: a pain of 0 to 10 is possible, 11 is not", "[number]") {
    constexpr auto wrong = problem::pain_out_of_range;
    REQUIRE(is_wrong(wrong, in_pain(-1)));
    REQUIRE_FALSE(is_wrong(wrong, in_pain(0)));
    REQUIRE_FALSE(is_wrong(wrong, in_pain(10)));
    REQUIRE(is_wrong(wrong, in_pain(11)));
}

TEST_CASE("numbers: it can have lasted for 0 hours to 100 years, and no hour longer", "[number]") {
    constexpr auto wrong = problem::duration_out_of_range;
    REQUIRE(is_wrong(wrong, lasting(hours{-1})));
    REQUIRE(is_wrong(wrong, lasting(days{-1})));
    REQUIRE_FALSE(is_wrong(wrong, lasting(hours{0})));
    REQUIRE_FALSE(is_wrong(wrong, lasting(years{100})));
    REQUIRE_FALSE(is_wrong(wrong, lasting(months{1200})));
    REQUIRE_FALSE(is_wrong(wrong, lasting(weeks{5217})));
    REQUIRE_FALSE(is_wrong(wrong, lasting(days{36525})));
    REQUIRE_FALSE(is_wrong(wrong, lasting(hours{876600})));
    REQUIRE(is_wrong(wrong, lasting(hours{876601})));
    REQUIRE(is_wrong(wrong, lasting(days{36526})));
    REQUIRE(is_wrong(wrong, lasting(weeks{5218})));
    REQUIRE(is_wrong(wrong, lasting(months{1201})));
    REQUIRE(is_wrong(wrong, lasting(years{101})));
}

TEST_CASE("numbers: a nonsense of any unit stays a nonsense in hours", "[number]") {
    constexpr auto wrong = problem::duration_out_of_range;
    const int beyond = GENERATE(40'000, 65'536, 9'000'000, 89'478'486, 178'956'971, INT32_MAX);
    for (const int count : {beyond, -beyond}) {
        CAPTURE(count);
        REQUIRE(is_wrong(wrong, lasting(years{count})));
        REQUIRE(is_wrong(wrong, lasting(months{count})));
        REQUIRE(is_wrong(wrong, lasting(weeks{count})));
        REQUIRE(is_wrong(wrong, lasting(days{count})));
    }
    REQUIRE(is_wrong(wrong, lasting(hours{INT32_MAX})));
    REQUIRE(is_wrong(wrong, lasting(hours{INT32_MIN})));
}

TEST_CASE("numbers: a session lasts 1 to 120 minutes, and 0 or 121 is a slip", "[number]") {
    constexpr auto wrong = problem::session_out_of_range;
    REQUIRE(is_wrong(wrong, holding(number::session, 0)));
    REQUIRE_FALSE(is_wrong(wrong, holding(number::session, 1)));
    REQUIRE_FALSE(is_wrong(wrong, holding(number::session, 120)));
    REQUIRE(is_wrong(wrong, holding(number::session, 121)));
}

TEST_CASE("numbers: each self-test has its bounds", "[number]") {
    struct bounds {
        number of;
        int lowest;
        int highest;
    };
    constexpr bounds expected[] = {
        {number::knee_extension_deficit, 0, 90},
        {number::leg_raise, 0, 130},
        {number::fingertip_gap, -30, 100},
        {number::stance, 0, 120},
        {number::bridges, 0, 60},
        {number::chair_stands, 0, 60},
    };
    constexpr auto wrong = problem::measurement_out_of_range;
    for (const bounds& each : expected) {
        CAPTURE(about(each.of).key);
        REQUIRE(is_wrong(wrong, holding(each.of, each.lowest - 1)));
        REQUIRE_FALSE(is_wrong(wrong, holding(each.of, each.lowest)));
        REQUIRE_FALSE(is_wrong(wrong, holding(each.of, each.highest)));
        REQUIRE(is_wrong(wrong, holding(each.of, each.highest + 1)));
    }
}

TEST_CASE("numbers: a report is believed within the bounds of the row and not beyond", "[number]") {
    constexpr set_of<problem> out_of_range{
        problem::age_out_of_range,         problem::pain_out_of_range,
        problem::duration_out_of_range,    problem::session_out_of_range,
        problem::measurement_out_of_range, problem::strain_out_of_range,
        problem::birth_out_of_range};
    for (const number_row& row : all<number>()) {
        CAPTURE(row.key);
        const auto wrong = [&](int value) {
            return problems(holding(row.id, value)).intersects(out_of_range);
        };
        REQUIRE(wrong(row.lowest - 1));
        REQUIRE_FALSE(wrong(row.lowest));
        REQUIRE_FALSE(wrong(row.highest));
        REQUIRE(wrong(row.highest + 1));
    }
}

// ---- What a number means -----------------------------------------------------------------------

TEST_CASE("meanings: a person of 15 is under 16, of 16 is not", "[number]") {
    REQUIRE(holds(red_flag::under_16_any, aged(0)));
    REQUIRE(holds(red_flag::under_16_any, aged(15)));
    REQUIRE_FALSE(holds(red_flag::under_16_any, aged(16)));
    REQUIRE_FALSE(holds(red_flag::under_16_any, {}));
}

TEST_CASE("meanings: the sit bone may still grow at 11 and at 25, not at 10 or 26", "[number]") {
    REQUIRE_FALSE(holds(profile::age_11_to_25, aged(10)));
    REQUIRE(holds(profile::age_11_to_25, aged(11)));
    REQUIRE(holds(profile::age_11_to_25, aged(25)));
    REQUIRE_FALSE(holds(profile::age_11_to_25, aged(26)));
    REQUIRE(holds(profile::age_11_to_25, {}));
}

TEST_CASE("meanings: a person of 71 is over 70, of 70 is not", "[number]") {
    REQUIRE_FALSE(holds(red_flag::age_over_70, aged(70)));
    REQUIRE(holds(red_flag::age_over_70, aged(71)));
    REQUIRE_FALSE(holds(red_flag::age_over_70, {}));
}

TEST_CASE("meanings: a strain of 20 days is a fresh one, of 21 is not", "[number]") {
    const auto strained = [](int ago) {
        report told = aged(30);
        told.strained = days{ago};
        return told;
    };
    REQUIRE(holds(profile::strain_in_five_days, strained(4)));
    REQUIRE_FALSE(holds(profile::strain_in_five_days, strained(5)));
    REQUIRE(holds(profile::strain_in_three_weeks, strained(20)));
    REQUIRE_FALSE(holds(profile::strain_in_three_weeks, strained(21)));
    REQUIRE_FALSE(holds(profile::strain_in_three_weeks, {}));
}

TEST_CASE("meanings: each step of age begins at its year, and counts where no age is given",
          "[number]") {
    struct step {
        profile means;
        int first;
    };
    for (const step& row : {step{profile::age_50_or_over, 50}, step{profile::age_over_60, 61},
                            step{profile::age_65_or_over, 65}, step{profile::age_16_to_20, 16}}) {
        CAPTURE(about(row.means).key);
        CHECK_FALSE(holds(row.means, aged(row.first - 1)));
        CHECK(holds(row.means, aged(row.first)));
        CHECK(holds(row.means, {}));
    }
    REQUIRE(holds(profile::age_16_to_20, aged(20)));
    REQUIRE_FALSE(holds(profile::age_16_to_20, aged(21)));
}

TEST_CASE("meanings: under 35 and under 45 are told by an age alone", "[number]") {
    REQUIRE(holds(profile::age_under_35, aged(34)));
    REQUIRE_FALSE(holds(profile::age_under_35, aged(35)));
    REQUIRE_FALSE(holds(profile::age_under_35, {}));
    REQUIRE(holds(profile::age_under_45, aged(44)));
    REQUIRE_FALSE(holds(profile::age_under_45, aged(45)));
    REQUIRE_FALSE(holds(profile::age_under_45, {}));
}

TEST_CASE("meanings: a sign is new for two weeks, and where nobody said since when", "[number]") {
    REQUIRE(holds(profile::began_in_two_weeks, lasting(weeks{2})));
    REQUIRE_FALSE(holds(profile::began_in_two_weeks, lasting(hours{337})));
    REQUIRE(holds(profile::began_in_two_weeks, {}));
}

TEST_CASE("meanings: only 10 right now is the worst that there is", "[number]") {
    REQUIRE(holds(profile::worst_pain_right_now, {.pain_now = pain_score{10}}));
    REQUIRE_FALSE(holds(profile::worst_pain_right_now, {.pain_now = pain_score{9}}));
    REQUIRE_FALSE(holds(profile::worst_pain_right_now, in_pain(10)));
}

TEST_CASE("meanings: no age is by itself a risk that has to be told", "[number]") {
    REQUIRE_FALSE(holds(red_flag::aaa_risk, aged(90)));
}

TEST_CASE("meanings: an age makes no first episode, it only contradicts one", "[number]") {
    REQUIRE_FALSE(holds(red_flag::age_over_50_first_episode, aged(50)));
    REQUIRE_FALSE(holds(red_flag::age_over_50_first_episode, aged(90)));
}

TEST_CASE("meanings: pain of 12 weeks is new, of 13 is not, and of unknown age is", "[number]") {
    REQUIRE(holds(profile::recent_onset, lasting(hours{0})));
    REQUIRE(holds(profile::recent_onset, lasting(weeks{12})));
    REQUIRE(holds(profile::recent_onset, lasting(hours{2183})));
    REQUIRE_FALSE(holds(profile::recent_onset, lasting(weeks{13})));
    REQUIRE_FALSE(holds(profile::recent_onset, lasting(months{3})));
    REQUIRE(holds(profile::recent_onset, {}));
}

TEST_CASE("meanings: no hour falls between new and three months old, nor into both", "[number]") {
    for (int told = 0; told <= 5000; ++told) {
        CAPTURE(told);
        REQUIRE(holds(profile::recent_onset, lasting(hours{told})) !=
                holds(profile::three_months_or_more, lasting(hours{told})));
    }
    for (int told = 0; told <= 5200; ++told) {
        CAPTURE(told);
        REQUIRE(holds(profile::recent_onset, lasting(weeks{told})) == (told <= 12));
    }
}

TEST_CASE("meanings: pain of 13 weeks has lasted three months, of 12 or of unknown age has not",
          "[number]") {
    REQUIRE_FALSE(holds(profile::three_months_or_more, lasting(weeks{12})));
    REQUIRE_FALSE(holds(profile::three_months_or_more, lasting(hours{2183})));
    REQUIRE_FALSE(holds(profile::three_months_or_more, lasting(days{90})));
    REQUIRE(holds(profile::three_months_or_more, lasting(weeks{13})));
    REQUIRE(holds(profile::three_months_or_more, lasting(months{3})));
    REQUIRE(holds(profile::three_months_or_more, lasting(years{1})));
    REQUIRE_FALSE(holds(profile::three_months_or_more, {}));
}

TEST_CASE("meanings: a pain of 7 is severe, of 6 is not", "[number]") {
    REQUIRE_FALSE(holds(profile::severe_pain, in_pain(6)));
    REQUIRE(holds(profile::severe_pain, in_pain(7)));
    REQUIRE_FALSE(holds(profile::severe_pain, {}));
}

TEST_CASE("meanings: pain of 7 right now is severe whatever the worst was said to be, 6 is not",
          "[number]") {
    REQUIRE_FALSE(holds(profile::severe_pain, {.pain_now = pain_score{6}}));
    REQUIRE(holds(profile::severe_pain, {.pain_now = pain_score{7}}));
}

TEST_CASE("numbers: nobody hurts more right now than at the worst lately", "[number]") {
    constexpr auto wrong = problem::pain_now_over_worst;
    REQUIRE(is_wrong(wrong, {.worst_pain = pain_score{4}, .pain_now = pain_score{5}}));
    REQUIRE_FALSE(is_wrong(wrong, {.worst_pain = pain_score{5}, .pain_now = pain_score{5}}));
    REQUIRE_FALSE(is_wrong(wrong, {.pain_now = pain_score{10}}));
}

TEST_CASE("numbers: a strain 0 to 365 days ago is possible, and none by who never had one",
          "[number]") {
    constexpr auto wrong = problem::strain_out_of_range;
    REQUIRE(is_wrong(wrong, {.strained = days{-1}}));
    REQUIRE_FALSE(is_wrong(wrong, {.strained = days{0}}));
    REQUIRE_FALSE(is_wrong(wrong, {.strained = days{365}}));
    REQUIRE(is_wrong(wrong, {.strained = days{366}}));
    REQUIRE(is_wrong(problem::measurement_contradicts_answer,
                     {.strained = days{3}, .absent = {history::past_hamstring_strain}}));
    REQUIRE_FALSE(is_wrong(problem::measurement_contradicts_answer,
                           {.strained = days{3}, .present = {history::past_hamstring_strain}}));
}

TEST_CASE("numbers: a birth 0 to 104 weeks ago is possible, and none by a man", "[number]") {
    constexpr auto wrong = problem::birth_out_of_range;
    REQUIRE(is_wrong(wrong, {.since_birth = weeks{-1}}));
    REQUIRE_FALSE(is_wrong(wrong, {.since_birth = weeks{0}}));
    REQUIRE_FALSE(is_wrong(wrong, {.since_birth = weeks{104}}));
    REQUIRE(is_wrong(wrong, {.since_birth = weeks{105}}));
    REQUIRE(is_wrong(problem::sex_contradicts_answer, {.sex = sex::male, .since_birth = weeks{5}}));
    REQUIRE_FALSE(
        is_wrong(problem::sex_contradicts_answer, {.sex = sex::female, .since_birth = weeks{5}}));
}

TEST_CASE("meanings: a strain of 4 days is fresh, of 5 is not; a birth 6 weeks ago is, 7 is not",
          "[number]") {
    REQUIRE(holds(profile::strain_in_five_days, {.strained = days{4}}));
    REQUIRE_FALSE(holds(profile::strain_in_five_days, {.strained = days{5}}));
    REQUIRE(holds(red_flag::birth_in_six_weeks, {.since_birth = weeks{6}}));
    REQUIRE_FALSE(holds(red_flag::birth_in_six_weeks, {.since_birth = weeks{7}}));
}

TEST_CASE("meanings: a pain of 4 is moderate, of 3 is not, and one not given is", "[number]") {
    REQUIRE_FALSE(holds(profile::moderate_pain, in_pain(3)));
    REQUIRE(holds(profile::moderate_pain, in_pain(4)));
    REQUIRE(holds(profile::moderate_pain, {}));
}

TEST_CASE("meanings: a leg that rises 30 degrees is very low, 31 is not", "[number]") {
    REQUIRE(holds(profile::leg_raise_very_low, raising(0)));
    REQUIRE(holds(profile::leg_raise_very_low, raising(30)));
    REQUIRE_FALSE(holds(profile::leg_raise_very_low, raising(31)));
    REQUIRE_FALSE(holds(profile::leg_raise_very_low, {}));
}

TEST_CASE("meanings: at 16 nobody is under 16, and a yes to it is a contradiction", "[number]") {
    REQUIRE_FALSE(contradicts(red_flag::under_16_any, 15));
    REQUIRE(contradicts(red_flag::under_16_any, 16));
}

TEST_CASE("meanings: at 70 nobody is over 70, and a yes to it is a contradiction", "[number]") {
    REQUIRE(contradicts(red_flag::age_over_70, 70));
    REQUIRE_FALSE(contradicts(red_flag::age_over_70, 71));
}

TEST_CASE("meanings: a first episode after 50 is believed at 50 and not at 49", "[number]") {
    REQUIRE(contradicts(red_flag::age_over_50_first_episode, 49));
    REQUIRE_FALSE(contradicts(red_flag::age_over_50_first_episode, 50));
}

TEST_CASE("meanings: a question for one age is not believed at another", "[number]") {
    REQUIRE_FALSE(contradicts(red_flag::child_tight_hamstrings, 15));
    REQUIRE(contradicts(red_flag::child_tight_hamstrings, 16));
    REQUIRE(contradicts(red_flag::teen_sit_bone_injury, 10));
    REQUIRE_FALSE(contradicts(red_flag::teen_sit_bone_injury, 11));
    REQUIRE_FALSE(contradicts(red_flag::teen_sit_bone_injury, 25));
    REQUIRE(contradicts(red_flag::teen_sit_bone_injury, 26));
    for (const red_flag older : {red_flag::gca_pattern, red_flag::pmr_pattern}) {
        CAPTURE(about(older).key);
        CHECK(contradicts(older, 49));
        CHECK_FALSE(contradicts(older, 50));
    }
}

TEST_CASE("meanings: the risks of a wide artery hold at any age", "[number]") {
    for (const int age : {20, 60, 61}) REQUIRE_FALSE(contradicts(red_flag::aaa_risk, age));
}

// ---- The rows against what the library does ----------------------------------------------------

TEST_CASE("meanings: every value means what its row says, and so does silence", "[number]") {
    for (const meaning_row& row : knowledge::meanings) {
        CAPTURE(row.key);
        const number_row& of = about(row.reads);
        const auto agrees = [&](int value) {
            return means(row, holding(row.reads, value)) == (row.implies && row.covers(value));
        };
        // Of the hours of a century every hundredth or so, and each that is near an edge; the proofs look
        // at all of them.
        const int stride = of.highest > 10'000 ? 97 : 1;
        for (int value = of.lowest; value <= of.highest; value += stride) {
            CAPTURE(value);
            REQUIRE(agrees(value));
        }
        for (const int edge : {row.lowest, row.highest})
            for (int far = -100; edge > of.lowest && edge < of.highest && far <= 100; ++far)
                REQUIRE(agrees(edge + far));
        REQUIRE(means(row, {}) == (row.implies && row.when_not_given));
    }
}

TEST_CASE("meanings: a yes and an age outside the row contradict each other where it says so",
          "[number]") {
    for (const red_flag_row& flag : all<red_flag>())
        for (int age = 0; age <= 120; ++age) {
            CAPTURE(flag.key, age);
            bool expected = false;
            for (const meaning_row& row : knowledge::meanings)
                expected = expected || (row.contradicts && row.computes_flag == maybe{flag.id} &&
                                        !row.covers(age));
            REQUIRE(contradicts(flag.id, age) == expected);
        }
}

TEST_CASE("meanings: an age answers the questions that it both implies and contradicts",
          "[number]") {
    for (const red_flag_row& flag : all<red_flag>()) {
        CAPTURE(flag.key);
        bool expected = false;
        for (const meaning_row& row : knowledge::meanings)
            expected =
                expected || (row.implies && row.contradicts && row.computes_flag == maybe{flag.id});
        REQUIRE((unanswered_flags({}).contains(flag.id) &&
                 !unanswered_flags(aged(40)).contains(flag.id)) == expected);
    }
}

TEST_CASE("meanings: the key of a row is that of its fact", "[number]") {
    for (const meaning_row& row : knowledge::meanings)
        // Two numbers may mean one fact: then the second says so behind the fact's key.
        REQUIRE(row.key.starts_with(row.computes_flag ? about(*row.computes_flag).key
                                                      : about(*row.computes_profile).key));
    REQUIRE(std::size(knowledge::meanings) == 28);
}

TEST_CASE("covers: both ends count, an open end has none, a turned range covers nothing",
          "[number]") {
    constexpr auto with = [](std::int32_t lowest, std::int32_t highest) {
        meaning_row row = knowledge::meanings[0];
        row.lowest = lowest;
        row.highest = highest;
        return row;
    };
    STATIC_REQUIRE(with(3, 5).covers(3));
    STATIC_REQUIRE(with(3, 5).covers(5));
    STATIC_REQUIRE_FALSE(with(3, 5).covers(2));
    STATIC_REQUIRE_FALSE(with(3, 5).covers(6));
    STATIC_REQUIRE(with(no_lower_end, 5).covers(years{-40000}.value));
    STATIC_REQUIRE(with(3, no_upper_end).covers(years{40000}.value));
    STATIC_REQUIRE(with(no_lower_end, 5).covers(hours{INT32_MIN}.value));
    STATIC_REQUIRE(with(3, no_upper_end).covers(hours{INT32_MAX}.value));
    for (const int value : {-1, 0, 1, 2}) REQUIRE_FALSE(with(1, 0).covers(value));
}

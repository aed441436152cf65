// SPDX-License-Identifier: MIT
// Covers intake/observe.hpp:
//
//     observe(report) -> facts, problems, open questions
//     problems(report), unanswered_flags(report), answered_by_age(flag)
//
// What each number means is covered by knowledge/number.cpp and knowledge/sign.cpp.

#include <hamstring/intake/observe.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include <iterator>

#include <hamstring/cases.hpp>
#include <hamstring/ids/profile.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

bool is_wrong(problem with, const report& from) { return problems(from).contains(with); }

template <class Fact>
bool is_so(Fact fact, const report& from) {
    return observe(from).facts.answered_yes(fact);
}

}  // namespace

TEST_CASE("observe: an answer stays what it is, and both at once is a yes and a problem",
          "[observe]") {
    const report from{.present = {symptom::low_back_pain, symptom::sit_bone_pain},
                      .absent = {symptom::pain_below_knee, symptom::sit_bone_pain}};
    const observed seen = observe(from);
    REQUIRE(seen.facts.answered_yes(symptom::low_back_pain));
    REQUIRE(seen.facts.answered_no(symptom::pain_below_knee));
    REQUIRE(seen.facts.answered_yes(symptom::sit_bone_pain));
    REQUIRE_FALSE(seen.facts.answered_no(symptom::sit_bone_pain));
    REQUIRE_FALSE(seen.facts.answered_yes(symptom::hamstring_cramps));
    REQUIRE_FALSE(seen.facts.answered_no(symptom::hamstring_cramps));
    REQUIRE(seen.problems == set_of<problem>{problem::answered_yes_and_no});
    REQUIRE(is_so(profile::report_problem, from));
}

TEST_CASE("observe: a report without a contradiction has no problem", "[observe]") {
    const report from = fully_screened({.age = years{40}, .since = weeks{6}});
    REQUIRE(observe(from).problems.empty());
    REQUIRE_FALSE(is_so(profile::report_problem, from));
}

TEST_CASE("observe: getting better and getting worse at once is a problem, one of them is not",
          "[observe]") {
    constexpr auto wrong = problem::better_and_worse;
    REQUIRE(is_wrong(wrong, {.present = {history::getting_worse, history::getting_better}}));
    REQUIRE_FALSE(is_wrong(wrong, {.present = {history::getting_worse}}));
    REQUIRE_FALSE(is_wrong(wrong, {.present = {history::getting_better}}));
}

TEST_CASE("observe: a level or a sex that does not exist is a problem, the last that does is not",
          "[observe]") {
    for (const level each : {level::beginner, level::intermediate, level::advanced})
        REQUIRE_FALSE(is_wrong(problem::level_unknown, {.level = each}));
    REQUIRE(is_wrong(problem::level_unknown, {.level = static_cast<level>(3)}));
    for (const sex each : {sex::not_given, sex::female, sex::male})
        REQUIRE_FALSE(is_wrong(problem::sex_unknown, {.sex = each}));
    REQUIRE(is_wrong(problem::sex_unknown, {.sex = static_cast<sex>(3)}));
}

TEST_CASE("observe: a measurement and an answer that says otherwise are a problem", "[observe]") {
    constexpr auto wrong = problem::measurement_contradicts_answer;
    const measurements low{.leg_raise = degrees{50}};
    REQUIRE(is_wrong(wrong, {.present = {sign::leg_raise_normal}, .measured = low}));
    REQUIRE(is_wrong(wrong, {.absent = {sign::leg_raise_short}, .measured = low}));
    REQUIRE_FALSE(is_wrong(wrong, {.present = {sign::leg_raise_short}, .measured = low}));
    REQUIRE_FALSE(is_wrong(wrong, {.absent = {sign::leg_raise_normal}, .measured = low}));
}

TEST_CASE("observe: a knee is compared with the sex, and with nothing where that is not given",
          "[observe]") {
    const auto seen = [](sex of) {
        return observe({.sex = of, .measured = {.knee_extension_deficit = degrees{28}}}).facts;
    };
    constexpr auto over = sign::knee_extension_over_sex_cutoff;
    REQUIRE(seen(sex::female).answered_yes(over));
    REQUIRE(seen(sex::male).answered_no(over));
    REQUIRE_FALSE(seen(sex::not_given).answered_yes(over));
    REQUIRE_FALSE(seen(sex::not_given).answered_no(over));
    REQUIRE_FALSE(observe({.sex = sex::female}).facts.answered_yes(over));
    REQUIRE_FALSE(observe({.sex = sex::female}).facts.answered_no(over));
}

TEST_CASE("observe: a duration longer than life needs both numbers, and a possible duration",
          "[observe]") {
    constexpr auto wrong = problem::duration_longer_than_life;
    REQUIRE(is_wrong(wrong, {.age = years{1}, .since = weeks{200}}));
    REQUIRE_FALSE(is_wrong(wrong, {.since = weeks{200}}));
    REQUIRE(is_wrong(wrong, {.age = years{0}, .since = hours{53 * 168 + 1}}));
    REQUIRE_FALSE(is_wrong(wrong, {.age = years{0}, .since = hours{53 * 168}}));
    REQUIRE_FALSE(is_wrong(wrong, {.age = years{40}, .since = years{40}}));
    REQUIRE(is_wrong(wrong, {.age = years{40}, .since = years{42}}));
    REQUIRE_FALSE(is_wrong(wrong, {.age = years{1}}));
    REQUIRE_FALSE(is_wrong(wrong, {.age = years{1}, .since = weeks{5218}}));
}

TEST_CASE("observe: what is computed is never taken from an answer", "[observe]") {
    report from{.age = years{40}};
    from.present.insert(profile::severe_pain);
    from.absent.insert(profile::female_or_sex_not_given);
    REQUIRE_FALSE(is_so(profile::severe_pain, from));
    REQUIRE(is_so(profile::female_or_sex_not_given, from));
}

TEST_CASE("observe: who is no man may be a woman, and a leg pain not asked about is open",
          "[observe]") {
    constexpr auto unexplained = symptom::calf_or_thigh_pain_unexplained;
    constexpr auto not_asked = profile::leg_pain_reason_not_asked;
    REQUIRE(is_so(profile::female_or_sex_not_given, {}));
    REQUIRE(is_so(profile::female_or_sex_not_given, {.sex = sex::female}));
    REQUIRE_FALSE(is_so(profile::female_or_sex_not_given, {.sex = sex::male}));
    REQUIRE(is_so(not_asked, {}));
    REQUIRE_FALSE(is_so(not_asked, {.present = {unexplained}}));
    REQUIRE_FALSE(is_so(not_asked, {.absent = {unexplained}}));
}

TEST_CASE("observe: open is each flag of a core screen without an answer, yes or no", "[observe]") {
    const report all_answered = fully_screened({.age = years{40}});
    REQUIRE(unanswered_flags(all_answered).empty());
    REQUIRE(unanswered_flags({}) == generated::core_flags);
    REQUIRE(unanswered_flags({.age = years{40}}) == generated::core_flags_but_age);
    for (const red_flag each : generated::core_flags_but_age) {
        report from = all_answered;
        // What is not asked any more would answer some of the parts that are asked in its place.
        for (const red_flag_row& row : all<red_flag>())
            if (!row.replaced_by.empty()) from.absent.erase(row.id);
        from.absent.erase(each);
        REQUIRE(unanswered_flags(from) == set_of<red_flag>{each});
        REQUIRE(is_so(profile::core_screen_unanswered, from) ==
                generated::lone_flags.contains(each));
        REQUIRE(is_so(profile::nerve_screen_unanswered, from) ==
                generated::urgent_nerve_flags.contains(each));
        from.present.insert(each);
        REQUIRE(unanswered_flags(from).empty());
    }
    REQUIRE_FALSE(is_so(profile::core_screen_unanswered, all_answered));
    REQUIRE_FALSE(is_so(profile::nerve_screen_unanswered, all_answered));
}

TEST_CASE("observe: the flags of the other screens are open beside those that a routine waits for",
          "[observe]") {
    constexpr auto& beside = generated::flags_beside_core;
    REQUIRE(beside.contains(red_flag::self_harm_thoughts));
    REQUIRE_FALSE(beside.intersects(generated::core_flags));
    set_of<red_flag> asked_no_more;
    for (const red_flag_row& row : all<red_flag>())
        if (!row.replaced_by.empty()) asked_no_more.insert(row.id);
    REQUIRE((beside | generated::core_flags | asked_no_more) == set_of<red_flag>::everything());
    REQUIRE_FALSE((beside | generated::core_flags).intersects(asked_no_more));
    REQUIRE(observe({}).open_beside == beside);
    REQUIRE(observe(fully_screened({.age = years{40}})).open_beside.empty());
    for (const red_flag each : beside) {
        REQUIRE_FALSE(observe({.present = {each}}).open_beside.contains(each));
        REQUIRE_FALSE(observe({.absent = {each}}).open_beside.contains(each));
        REQUIRE(observe({.present = {each}}).open == generated::core_flags);
    }
}

TEST_CASE("answered_by_age: under 16 and over 70 are, pain at night is not", "[observe]") {
    REQUIRE(answered_by_age(red_flag::under_16_any));
    REQUIRE_FALSE(answered_by_age(red_flag::saddle_numbness));
    for (const red_flag each : generated::core_flags)
        REQUIRE(answered_by_age(each) == !generated::core_flags_but_age.contains(each));
}

TEST_CASE(
    "observe: not sure of a red flag counts as a yes, and leaves its question as open as silence",
    "[observe]") {
    const report unsure = fully_screened({.age = years{40}, .unsure = {red_flag::foot_drop}});
    const observed seen = observe(unsure);
    REQUIRE(seen.facts.answered_yes(red_flag::foot_drop));
    REQUIRE_FALSE(seen.facts.answered_no(red_flag::foot_drop));
    REQUIRE(seen.facts.answered_yes(profile::nerve_screen_unanswered));
    // Nobody asks again: it was answered.
    REQUIRE(seen.open.empty());
    REQUIRE(seen.problems.empty());
}

TEST_CASE("observe: not sure of a sign of the cauda equina is a fact of its own", "[observe]") {
    for (const red_flag_row& row : all<red_flag>()) {
        if (row.not_sure == row.alone) continue;
        const red_flag flag = row.id;
        CAPTURE(row.key);
        const observed seen = observe(fully_screened({.age = years{40}, .unsure = {flag}}));
        REQUIRE_FALSE(seen.facts.answered_yes(flag));
        REQUIRE(seen.facts.answered_yes(profile::unsure_of_nerve_sign));
        REQUIRE(seen.facts.answered_yes(profile::core_screen_unanswered));
    }
    REQUIRE_FALSE(is_so(profile::unsure_of_nerve_sign, {.present = {red_flag::saddle_numbness},
                                                        .unsure = {red_flag::saddle_numbness}}));
}

TEST_CASE("observe: not sure of what only contributors read says nothing", "[observe]") {
    REQUIRE(observe({.unsure = {habit::sits_most_of_the_day}}).facts == observe({}).facts);
    REQUIRE(observe({.unsure = {symptom::calf_tender}}).facts.answered_yes(symptom::calf_tender));
}

TEST_CASE("observe: no and not sure to one question is a problem, and not sure", "[observe]") {
    const observed seen =
        observe({.absent = {red_flag::foot_drop}, .unsure = {red_flag::foot_drop}});
    REQUIRE(seen.problems.contains(problem::answered_yes_and_no));
    REQUIRE(seen.facts.answered_yes(red_flag::foot_drop));
}

TEST_CASE("observe: yes and not sure to one question is a problem, and a yes", "[observe]") {
    const observed seen = observe({.present = {red_flag::foot_drop, red_flag::saddle_numbness},
                                   .unsure = {red_flag::foot_drop, red_flag::saddle_numbness}});
    REQUIRE(seen.problems == set_of<problem>{problem::answered_yes_and_no});
    REQUIRE(seen.facts.answered_yes(red_flag::foot_drop));
    REQUIRE(seen.facts.answered_yes(red_flag::saddle_numbness));
    REQUIRE(observe({.present = {red_flag::foot_drop}, .unsure = {red_flag::dvt_risk}})
                .problems.empty());
}

TEST_CASE("observe: a yes about an age says what that age would, whatever the number says",
          "[observe]") {
    struct told_age {
        red_flag told;
        profile says;
    };
    constexpr told_age expected[] = {
        {red_flag::age_over_70, profile::age_50_or_over},
        {red_flag::age_over_70, profile::age_over_60},
        {red_flag::age_over_70, profile::age_65_or_over},
        {red_flag::age_over_50_first_episode, profile::age_50_or_over},
        {red_flag::gca_pattern, profile::age_50_or_over},
        {red_flag::pmr_pattern, profile::age_50_or_over},
        {red_flag::teen_sit_bone_injury, profile::age_11_to_25},
        {red_flag::teen_sit_bone_injury, profile::age_under_35},
        {red_flag::teen_sit_bone_injury, profile::age_under_45},
        {red_flag::child_tight_hamstrings, profile::age_under_35},
        {red_flag::child_tight_hamstrings, profile::age_under_45},
        {red_flag::under_16_any, profile::age_under_35},
        {red_flag::under_16_any, profile::age_under_45},
    };
    for (const told_age& row : expected) {
        CAPTURE(about(row.told).key);
        const report yes{.age = years{45}, .present = {row.told}};
        REQUIRE(is_wrong(problem::age_contradicts_answer, yes));
        REQUIRE(is_so(row.says, yes));
        REQUIRE(is_so(row.says, {.age = years{45}, .unsure = {row.told}}));
        REQUIRE_FALSE(is_so(row.says, {.age = years{45}, .absent = {row.told}}));
        REQUIRE_FALSE(is_so(row.says, {.age = years{45}}));
    }
    REQUIRE(std::size(generated::implied_by_yes) ==
            std::size(expected) + std::size(knowledge::answers_of_conditions));
}

TEST_CASE("observe: a condition answers the wider question, whatever was said to that",
          "[observe]") {
    REQUIRE(std::size(knowledge::answers_of_conditions) == 9);
    for (const condition_answer& row : knowledge::answers_of_conditions) {
        CAPTURE(about(row.told).key, about(row.answers).key);
        REQUIRE(is_so(row.answers, {.present = {row.told}}));
        REQUIRE(is_so(row.answers, {.present = {row.told}, .absent = {row.answers}}));
        REQUIRE(is_so(row.answers, {.unsure = {row.told}}));
        REQUIRE_FALSE(is_so(row.answers, {.absent = {row.told}}));
        REQUIRE_FALSE(is_so(row.told, {.present = {row.answers}}));
    }
}

TEST_CASE("observe: what nobody says of a man is a problem of a man, and of nobody else",
          "[observe]") {
    constexpr auto wrong = problem::sex_contradicts_answer;
    constexpr auto perhaps_a_woman = profile::female_or_sex_not_given;
    REQUIRE(std::size(knowledge::answers_not_of_men) == 9);
    for (const observation told : knowledge::answers_not_of_men) {
        CAPTURE(told.index);
        const report man{.sex = sex::male, .present = {told}};
        REQUIRE(problems(man) == set_of<problem>{wrong});
        REQUIRE(is_so(perhaps_a_woman, man));
        REQUIRE(is_so(profile::report_problem, man));
        for (const sex of : {sex::female, sex::not_given})
            REQUIRE(problems({.sex = of, .present = {told}}).empty());
        REQUIRE(problems({.sex = sex::male, .absent = {told}}).empty());
        REQUIRE_FALSE(is_so(perhaps_a_woman, {.sex = sex::male, .absent = {told}}));
    }
    REQUIRE(problems({.sex = sex::male, .present = {red_flag::oestrogen}}).empty());
}

TEST_CASE("observe: a no to what is not asked any more answers what its question named, no more",
          "[observe]") {
    int replaced = 0;
    for (const red_flag_row& row : all<red_flag>()) {
        if (row.replaced_by.empty()) continue;
        ++replaced;
        CAPTURE(row.key);
        const observed no = observe({.age = years{40}, .absent = {row.id}});
        const observed yes = observe({.age = years{40}, .present = {row.id}});
        for (const red_flag part : set_of<red_flag>::everything()) {
            if (part == row.id) continue;
            REQUIRE(no.facts.answered_no(part) == row.no_answers.contains(part));
            REQUIRE(no.open.contains(part) == (generated::core_flags_but_age.contains(part) &&
                                               !row.no_answers.contains(part)));
            // Its yes answers none of them.
            REQUIRE_FALSE(yes.facts.answered_yes(part));
            REQUIRE(yes.open.contains(part) == generated::core_flags_but_age.contains(part));
        }
        REQUIRE(yes.facts.answered_yes(row.id));
        // A yes to a part stands against a no to the whole.
        for (const red_flag part : row.no_answers)
            REQUIRE(observe({.present = {part}, .absent = {row.id}}).facts.answered_yes(part));
    }
    REQUIRE(replaced == 6);
}

TEST_CASE("observe: nothing is told while there are only risks, habits and numbers", "[observe]") {
    REQUIRE(is_so(profile::nothing_told, {.worst_pain = pain_score{6}}));
    REQUIRE(is_so(profile::nothing_told, {.present = {red_flag::diabetes, habit::active_job}}));
    REQUIRE_FALSE(is_so(profile::nothing_told, {.present = {symptom::low_back_pain}}));
    REQUIRE_FALSE(is_so(profile::nothing_told, {.unsure = {symptom::low_back_pain}}));
    REQUIRE_FALSE(is_so(profile::nothing_told, {.present = {red_flag::foot_drop}}));
    REQUIRE_FALSE(is_so(profile::nothing_told, {.present = {condition::hypermobility_eds}}));
}

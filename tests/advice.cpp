// SPDX-License-Identifier: MIT
// Covers advice.hpp:
//   advise(report) -> advice, at compile time and at run time
//   explain(advice, urgency | cause | condition | movement | exercise) -> reasons
//   questions_for(pending) -> the open questions

#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/intake/pending.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "catch.hpp"
#include "random_report.hpp"

using namespace hamstring;

namespace {

constexpr report desk_worker{
    .age = years{34},
    .worst_pain = pain_score{3},
    .since = weeks{8},
    .present = {symptom::back_of_thigh_tightness, symptom::cannot_reach_toes,
                habit::sits_most_of_the_day},
    .absent = every_red_flag,
    .equipment = {equipment::towel},
};
constexpr advice plan = advise(desk_worker);

constexpr report nerve = fully_screened({
    .age = years{45},
    .since = weeks{3},
    .present = {symptom::low_back_pain, symptom::leg_tingling_or_burning, symptom::pain_below_knee},
});
constexpr advice nerve_plan = advise(nerve);

constexpr bool names(const reasons& list, std::string_view rule) {
    for (const reason& next : list)
        if (next.rule == rule) return true;
    return false;
}

}  // namespace

TEST_CASE("advise: a whole advice at compile time", "[advice]") {
    STATIC_REQUIRE(plan.urgency == urgency::self_care_review);
    STATIC_REQUIRE(plan.routine.contains(exercise::lying_towel_stretch));
    STATIC_REQUIRE(plan.pending.empty());
    STATIC_REQUIRE(plan.problems.empty());
    STATIC_REQUIRE(nerve_plan.urgency == urgency::clinician_days);
    STATIC_REQUIRE_FALSE(nerve_plan.routine.contains(exercise::lying_towel_stretch));
    REQUIRE(advise(desk_worker).fired == plan.fired);
}

TEST_CASE("advise: is a small plain value", "[advice]") {
    STATIC_REQUIRE(sizeof(advice) <= 1024);
    STATIC_REQUIRE(std::is_trivially_copyable_v<advice>);
    STATIC_REQUIRE(noexcept(advise(desk_worker)));
}

TEST_CASE("advise: under 16 is for a clinician, at 16 not", "[advice]") {
    STATIC_REQUIRE(advise(fully_screened({.age = years{15}})).urgency >= urgency::clinician_days);
    STATIC_REQUIRE(advise(fully_screened({.age = years{16}})).urgency == urgency::self_care_review);
    REQUIRE(advise(fully_screened({.age = years{15}})).routine.empty());
}

TEST_CASE("advise: without an age, the age questions stay open", "[advice]") {
    report given = desk_worker;
    given.age.reset();
    REQUIRE(advise(given).pending.empty());
    given.absent.erase(red_flag::under_16_any);
    REQUIRE(advise(given).pending.contains(red_flag::under_16_any));
}

TEST_CASE("advise: the deadline fits the urgency", "[advice]") {
    STATIC_REQUIRE(advise({.present = {red_flag::saddle_numbness}}).deadline == days{0});
    STATIC_REQUIRE(advise(fully_screened({.present = {red_flag::foot_drop}})).deadline == days{1});
    STATIC_REQUIRE(advise(fully_screened({.present = {red_flag::band_rash}})).deadline == days{3});
    STATIC_REQUIRE(nerve_plan.deadline == days{7});
    REQUIRE(plan.deadline == days{42});
}

TEST_CASE("advise: measurements become signs through the bands", "[advice]") {
    report given = desk_worker;
    given.measured.leg_raise = degrees{55};
    REQUIRE(observe(given).facts.answered_yes(sign::leg_raise_short));
    REQUIRE(observe(given).facts.answered_no(sign::leg_raise_normal));
    given.measured.knee_extension_deficit = degrees{30};
    REQUIRE_FALSE(observe(given).facts.answered_yes(sign::knee_extension_over_sex_cutoff));
    given.sex = sex::female;
    REQUIRE(observe(given).facts.answered_yes(sign::knee_extension_over_sex_cutoff));
    given.sex = sex::male;
    REQUIRE(observe(given).facts.answered_no(sign::knee_extension_over_sex_cutoff));
}

TEST_CASE("explain: an urgency is explained by the rules that reach it", "[explain]") {
    REQUIRE(names(explain(nerve_plan, urgency::clinician_days), "leg-nerve-symptom-stable"));
    REQUIRE(names(explain(nerve_plan, urgency::clinician_days), "leg-nerve-symptom"));
    REQUIRE(explain(nerve_plan, urgency::same_day).empty());
    REQUIRE(names(explain(plan, urgency::self_care_review), "no-warning-sign"));
}

TEST_CASE("explain: a cause is explained by its rules, those in favour first", "[explain]") {
    const reasons why = explain(nerve_plan, cause::neural_tension);
    REQUIRE(names(why, "cause-nerve-1"));
    REQUIRE(explain(nerve_plan, cause::muscle_soreness).empty());
    for (const ranked_cause& item : nerve_plan.causes)
        REQUIRE_FALSE(explain(nerve_plan, item.cause).empty());
}

TEST_CASE("explain: a restriction is explained by conditions and what assumed them", "[explain]") {
    const reasons why = explain(nerve_plan, movement::seated_forward_stretch);
    REQUIRE(names(why, "nerve_mechanosensitivity"));
    REQUIRE(names(why, "restrict-leg-nerve-symptom"));
    REQUIRE(explain(plan, movement::seated_forward_stretch).empty());
    REQUIRE(names(explain(nerve_plan, condition::nerve_mechanosensitivity),
                  "restrict-leg-nerve-symptom"));
}

TEST_CASE("explain: every exercise has a reason, chosen or left out", "[explain]") {
    for (const advice* of : {&plan, &nerve_plan})
        for (const exercise_row& row : knowledge::exercises) {
            CAPTURE(row.key);
            REQUIRE_FALSE(explain(*of, row.id).empty());
        }
}

TEST_CASE("explain: replaying the reasons of an urgency reaches it", "[explain]") {
    test::random_bits random{5};
    for (int i = 0; i < 2000; ++i) {
        const advice given = advise(test::random_report(random));
        if (given.urgency == urgency::self_care_review) continue;
        const reasons why = explain(given, given.urgency);
        urgency reached = urgency::self_care_review;
        for (const reason& next : why) {
            const auto place = rules::find_rule(rules::rules_of(rules::all_rules), next.rule);
            REQUIRE(place < rules::rule_count);
            REQUIRE(given.fired.test(place));
            const urgency level = rules::urgency_in(rules::all_rules[place].then.concludes);
            if (level > reached) reached = level;
        }
        REQUIRE(reached == given.urgency);
    }
}

TEST_CASE("advise: no treatment is mentioned while the screening is open", "[advice]") {
    // A thrust is for a back that nothing speaks against, and nobody has asked yet.
    constexpr report asked =
        fully_screened({.age = years{40}, .since = weeks{3}, .present = {symptom::low_back_pain}});
    constexpr report unasked{
        .age = years{40}, .since = weeks{3}, .present = {symptom::low_back_pain}};
    STATIC_REQUIRE(advise(asked).treatments.contains(treatment::spinal_manipulation));
    STATIC_REQUIRE(advise(unasked).treatments.empty());
    test::random_bits random{29};
    for (int i = 0; i < 4000; ++i) {
        const advice given = advise(test::random_report(random));
        if (given.pending.intersects(generated::core_flags)) REQUIRE(given.treatments.empty());
    }
}

TEST_CASE("questions_for: one question a screen, single ones where a screen is half answered",
          "[pending]") {
    REQUIRE(questions_for(advise({}).pending).size() == 11);
    REQUIRE(questions_for(advise({.age = years{30}}).pending).size() == 11);
    report half = desk_worker;
    half.absent.erase(red_flag::bladder_change_new);
    const open_questions open = questions_for(advise(half).pending);
    REQUIRE(open.size() == 1);
    REQUIRE(open.begin()->flag == maybe{red_flag::bladder_change_new});
    REQUIRE(open.begin()->key() == "bladder_change_new");
    REQUIRE(open.begin()->question() == about(red_flag::bladder_change_new).question);
    half.absent = half.absent - none_of(screen::nerve);
    const open_question whole = *questions_for(advise(half).pending).begin();
    REQUIRE(whole.screen == screen::nerve);
    REQUIRE_FALSE(whole.flag);
    REQUIRE(whole.key() == "nerve");
    REQUIRE(whole.question() == about(screen::nerve).question);
}

TEST_CASE("advise: nothing waits for the question about mood, yet it is asked", "[advice]") {
    report open = desk_worker;
    open.absent.erase(red_flag::self_harm_thoughts);
    const advice asked = advise(open);
    advice answered = advise(desk_worker);
    REQUIRE(asked.pending == set_of<red_flag>{red_flag::self_harm_thoughts});
    REQUIRE(questions_for(asked.pending).begin()->key() == "self_harm_thoughts");
    // The whole of the advice is the same but for the question.
    answered.pending = asked.pending;
    REQUIRE(asked == answered);
    REQUIRE(unanswered_flags(open).empty());
    open.present.insert(red_flag::self_harm_thoughts);
    REQUIRE(advise(open).urgency == urgency::emergency_now);
    REQUIRE(advise(open).pending.empty());
}

// SPDX-License-Identifier: MIT
// The safety rules 1 to 25, each with a test that is named by its number. docs/invariants.md says for
// each how it is held; those that the compiler holds are tested once more here.

#include <cstring>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/rules/verify.hpp>

#include "catch.hpp"
#include "random_report.hpp"

using namespace hamstring;

namespace {

constexpr int rounds = 3000;

constexpr report screened_adult() { return fully_screened({.age = years{40}, .sex = sex::male}); }

report with(report from, observation extra) {
    from.present.insert(extra);
    from.absent.erase(extra);
    return from;
}

/// The same questions answered in each of the four ways, the rest of the report being the same.
struct four_answers {
    report yes, not_sure, no, open;

    constexpr four_answers(report rest, const observations& asked) {
        rest.present = rest.present - asked;
        rest.absent = rest.absent - asked;
        rest.unsure = rest.unsure - asked;
        yes = not_sure = no = open = rest;
        yes.present = rest.present | asked;
        not_sure.unsure = rest.unsure | asked;
        no.absent = rest.absent | asked;
    }
    constexpr bool in_order() const {
        const urgency unsure = advise(not_sure).urgency;
        return advise(yes).urgency >= unsure && unsure >= advise(open).urgency &&
               advise(open).urgency >= advise(no).urgency;
    }
};

bool is_not_said_of_men(observation told) {
    for (const observation each : knowledge::answers_not_of_men)
        if (each.index == told.index) return true;
    return false;
}

/// An adult of whom everything was asked but what is asked no more: its no would answer other questions.
constexpr report asked_adult() {
    report given = screened_adult();
    for (const red_flag_row& row : knowledge::red_flags)
        if (!row.replaced_by.empty()) given.absent.erase(row.id);
    return given;
}

template <class Check>
void for_random_reports(std::uint64_t seed, Check check, int flag_rarity = 40) {
    test::random_bits random{seed};
    for (int i = 0; i < rounds; ++i) {
        const report given = test::random_report(random, flag_rarity);
        CAPTURE(seed, i);
        check(given, random);
    }
}

std::string text_of(const advice& of) {
    std::string out;
    write_text(std::back_inserter(out), of, {.details = true, .all_left_out = true});
    return out;
}

/// Everything that may be offered to this person, whatever the planner takes of it.
set_of<exercise> permitted_set(const report& given) {
    const advice result = advise(given);
    set_of<exercise> allowed;
    const planning plan{result.limits, result.conditions, result.causes,
                        result.urgency >= urgency::clinician_days};
    for (const exercise_row& row : knowledge::exercises)
        if (permitted(row.id, given, plan).allowed) allowed.insert(row.id);
    return allowed;
}

}  // namespace

TEST_CASE("invariant 1: the urgency is the highest of all fired rules", "[invariants]") {
    for_random_reports(1, [](const report& given, auto&) {
        const advice result = advise(given);
        urgency highest = urgency::self_care_review;
        for (std::size_t r = 0; r < rules::rule_count; ++r)
            if (result.fired.test(r))
                highest = std::max(highest, rules::urgency_in(rules::all_rules[r].then.concludes));
        REQUIRE(result.urgency == highest);
    });
}

TEST_CASE("invariant 2: one more yes never lowers the urgency", "[invariants]") {
    for_random_reports(2, [](const report& given, auto& random) {
        const urgency before = advise(given).urgency;
        const auto flag = static_cast<red_flag>(random.below(static_cast<int>(count_of<red_flag>)));
        const auto felt = static_cast<symptom>(random.below(static_cast<int>(count_of<symptom>)));
        const auto past = static_cast<history>(random.below(static_cast<int>(count_of<history>)));
        const auto known =
            static_cast<condition>(random.below(static_cast<int>(count_of<condition>)));
        CAPTURE(about(flag).key, about(felt).key, about(past).key, about(known).key);
        REQUIRE(advise(with(given, flag)).urgency >= before);
        REQUIRE(advise(with(given, felt)).urgency >= before);
        REQUIRE(advise(with(given, past)).urgency >= before);
        REQUIRE(advise(with(given, known)).urgency >= before);
    });
}

TEST_CASE("invariant 2: every pair of red flags is at least as urgent as each alone",
          "[invariants]") {
    for (const red_flag_row& one : knowledge::red_flags)
        for (const red_flag_row& other : knowledge::red_flags) {
            const urgency both = advise(with(with(screened_adult(), one.id), other.id)).urgency;
            CAPTURE(one.key, other.key);
            REQUIRE(both >= advise(with(screened_adult(), one.id)).urgency);
        }
}

TEST_CASE("invariant 3: one more condition never permits an exercise nor raises its weekly dose",
          "[invariants]") {
    for_random_reports(3, [](const report& given, auto& random) {
        const auto extra =
            static_cast<condition>(random.below(static_cast<int>(count_of<condition>)));
        const report stricter = with(given, extra);
        const auto before = permitted_set(given);
        const auto after = permitted_set(stricter);
        CAPTURE(about(extra).key);
        REQUIRE((before & after) == after);
        const advice loose = advise(given);
        const advice tight = advise(stricter);
        for (const exercise_row& row : knowledge::exercises) {
            const permit a = permitted(row.id, given,
                                       {loose.limits, loose.conditions, loose.causes,
                                        loose.urgency >= urgency::clinician_days});
            const permit b = permitted(row.id, stricter,
                                       {tight.limits, tight.conditions, tight.causes,
                                        tight.urgency >= urgency::clinician_days});
            if (b.allowed) REQUIRE(seconds_a_week(b.amount) <= seconds_a_week(a.amount));
        }
    });
}

TEST_CASE("invariant 4: at the two highest urgencies there is no routine, cause or treatment",
          "[invariants]") {
    for (const red_flag_row& row : knowledge::red_flags) {
        const advice result = advise(with(screened_adult(), row.id));
        if (result.urgency < urgency::same_day) continue;
        CAPTURE(row.key);
        REQUIRE(result.routine.empty());
        REQUIRE(result.routine.left_out_exercises().empty());
        REQUIRE(result.causes.empty());
        REQUIRE(result.treatments.empty());
        REQUIRE(text_of(result).find("When to stop") == std::string::npos);
    }
    for_random_reports(4, [](const report& given, auto&) {
        const advice result = advise(given);
        if (result.urgency >= urgency::same_day)
            REQUIRE((result.routine.empty() && result.causes.empty() && result.treatments.empty()));
    });
}

TEST_CASE("invariant 5: a flag that blocks the routine leaves none, whatever else is said",
          "[invariants]") {
    for (const red_flag_row& row : knowledge::red_flags) {
        if (!row.blocks_routine) continue;
        CAPTURE(row.key);
        REQUIRE(advise(with(screened_adult(), row.id)).routine.empty());
    }
    for (const red_flag_row& row : knowledge::red_flags)
        if (row.alone >= urgency::same_day) REQUIRE(row.blocks_routine);
}

TEST_CASE("invariant 6: before a clinician nothing at end range, ballistic, Nordic or thrust",
          "[invariants]") {
    for_random_reports(
        6,
        [](const report& given, auto&) {
            const advice result = advise(given);
            for (const routine_item& item : result.routine) {
                const exercise_row& row = about(item.exercise);
                CAPTURE(row.key);
                REQUIRE(result.limits.of(row.movements) <= restriction::modified);
                if (result.urgency == urgency::clinician_days)
                    REQUIRE_FALSE(row.movements.intersects(movements_after_a_clinician));
            }
            if (result.urgency == urgency::clinician_days)
                REQUIRE_FALSE(result.treatments.contains(treatment::spinal_manipulation));
        },
        4000);
}

TEST_CASE("invariant 7: without the core screen there is no routine, and the questions come back",
          "[invariants]") {
    constexpr advice nothing_asked = advise({});
    STATIC_REQUIRE(nothing_asked.routine.state == routine_state::withheld_until_screened);
    STATIC_REQUIRE(nothing_asked.urgency >= urgency::clinician_days);
    STATIC_REQUIRE(questions_for(nothing_asked.pending).size() == 11);
    for (const red_flag_row& row : knowledge::red_flags) {
        if (!about(row.screen).core || !row.replaced_by.empty()) continue;
        report given = screened_adult();
        for (const red_flag_row& replaced : knowledge::red_flags)
            if (replaced.replaced_by.contains(row.id)) given.absent.erase(replaced.id);
        if (answered_by_age(row.id)) given.age.reset();
        given.absent.erase(row.id);
        const advice result = advise(given);
        CAPTURE(row.key);
        REQUIRE(result.routine.empty());
        REQUIRE(result.pending.contains(row.id));
        REQUIRE_FALSE(questions_for(result.pending).empty());
        if (row.strength == strength::alone) REQUIRE(result.urgency >= urgency::clinician_days);
    }
}

TEST_CASE(
    "invariant 7: leg nerve symptoms with an open urgent nerve question are at least same-day",
    "[invariants]") {
    for (const observation sign_of_nerve :
         {observation{symptom::leg_tingling_or_burning}, observation{symptom::leg_numbness},
          observation{symptom::leg_weakness}, observation{symptom::pain_below_knee},
          observation{symptom::foot_numb_or_weak}, observation{red_flag::leg_neuro_stable}}) {
        for (const red_flag open :
             {red_flag::saddle_numbness, red_flag::bladder_change_new, red_flag::bowel_change_new,
              red_flag::sexual_sensation_loss_new, red_flag::bilateral_leg_pain_new,
              red_flag::bilateral_leg_weakness}) {
            report given = with(screened_adult(), sign_of_nerve);
            given.absent.erase(open);
            CAPTURE(about(open).key);
            REQUIRE(advise(given).urgency >= urgency::same_day);
        }
    }
}

TEST_CASE("invariant 7: yes is at least as urgent as not sure, not sure as no answer, that as no",
          "[invariants]") {
    STATIC_REQUIRE(four_answers(asked_adult(), {red_flag::saddle_numbness}).in_order());
    STATIC_REQUIRE(four_answers(asked_adult(), {red_flag::foot_drop}).in_order());
    STATIC_REQUIRE(four_answers(asked_adult(), {red_flag::not_improving_6w}).in_order());
    for (const red_flag_row& row : knowledge::red_flags) {
        CAPTURE(row.key);
        const four_answers one(asked_adult(), {row.id});
        REQUIRE(one.in_order());
        REQUIRE(advise(one.not_sure).urgency >= row.not_sure);
        REQUIRE(four_answers({}, {row.id}).in_order());
    }
    test::random_bits random{7};
    for (int i = 0; i < 4000; ++i) {
        const report given = test::random_report(random, random.one_in(2) ? 40 : 400);
        report drawn;
        const int rarity = random.one_in(2) ? 20 : 100;
        test::answer<symptom>(random, drawn, rarity);
        test::answer<habit>(random, drawn, rarity);
        test::answer<history>(random, drawn, rarity);
        test::answer<sign>(random, drawn, rarity);
        test::answer<condition>(random, drawn, rarity);
        test::answer<red_flag>(random, drawn, rarity);
        CAPTURE(i);
        REQUIRE(four_answers(given, drawn.present).in_order());
    }
}

TEST_CASE("invariant 8: contradictory answers resolve to the worse", "[invariants]") {
    for (const red_flag_row& row : knowledge::red_flags) {
        report given = screened_adult();
        given.absent.insert(row.id);
        given.present.insert(row.id);
        CAPTURE(row.key);
        const advice result = advise(given);
        REQUIRE(result.problems.contains(problem::answered_yes_and_no));
        REQUIRE(result.urgency >= advise(with(screened_adult(), row.id)).urgency);
        REQUIRE(result.urgency >= urgency::clinician_days);
        REQUIRE(result.routine.empty());
    }
    for (const red_flag_row& row : knowledge::red_flags) {
        report given = with(screened_adult(), row.id);
        const urgency yes = advise(given).urgency;
        given.unsure.insert(row.id);
        CAPTURE(row.key);
        REQUIRE(advise(given).problems.contains(problem::answered_yes_and_no));
        REQUIRE(advise(given).urgency >= yes);
        REQUIRE(advise(given).routine.empty());
    }
    for (const observation told : knowledge::answers_not_of_men) {
        const report man = with(screened_adult(), told);
        report woman = man;
        woman.sex = sex::female;
        CAPTURE(told.index);
        REQUIRE(advise(man).problems == set_of<problem>{problem::sex_contradicts_answer});
        REQUIRE(advise(man).urgency >= urgency::clinician_days);
        REQUIRE(advise(man).urgency >= advise(woman).urgency);
        REQUIRE(advise(man).routine.empty());
    }
    report torn = screened_adult();
    torn.present = {history::getting_better, history::getting_worse};
    REQUIRE(advise(torn).problems.contains(problem::better_and_worse));
    REQUIRE(advise(torn).urgency >= urgency::clinician_days);
}

TEST_CASE("invariant 9: a report out of range fails closed", "[invariants]") {
    const auto fails_closed = [](report given, problem expected) {
        const advice result = advise(given);
        REQUIRE(result.problems.contains(expected));
        REQUIRE(result.urgency >= urgency::clinician_days);
        REQUIRE(result.routine.empty());
    };
    report given = screened_adult();
    given.age = years{121};
    fails_closed(given, problem::age_out_of_range);
    given = screened_adult();
    given.worst_pain = pain_score{11};
    fails_closed(given, problem::pain_out_of_range);
    given.worst_pain = pain_score{-1};
    fails_closed(given, problem::pain_out_of_range);
    given = screened_adult();
    given.since = weeks{100000};
    fails_closed(given, problem::duration_out_of_range);
    given = screened_adult();
    given.session = minutes{0};
    fails_closed(given, problem::session_out_of_range);
    given = screened_adult();
    given.measured.leg_raise = degrees{200};
    fails_closed(given, problem::measurement_out_of_range);
    given = screened_adult();
    given.level = static_cast<level>(77);
    fails_closed(given, problem::level_unknown);
    given = screened_adult();
    given.sex = static_cast<sex>(9);
    fails_closed(given, problem::sex_unknown);
}

TEST_CASE("invariant 9: arbitrary bytes as a report never end in self-care with a problem",
          "[invariants]") {
    test::random_bits random{9};
    for (int i = 0; i < rounds; ++i) {
        report given = test::random_report(random);
        given.age = years{random.below(70000) - 35000};
        given.worst_pain = pain_score{random.below(70000) - 35000};
        given.session = minutes{random.below(70000) - 35000};
        given.level = static_cast<level>(random.below(256));
        const advice result = advise(given);
        if (!result.problems.empty())
            REQUIRE((result.urgency >= urgency::clinician_days && result.routine.empty()));
    }
}

TEST_CASE("invariant 10: gates hold whatever else is said", "[invariants]") {
    const auto gated = [](report given) {
        const advice result = advise(given);
        REQUIRE(result.urgency >= urgency::clinician_days);
        REQUIRE(result.routine.empty());
    };
    report child = screened_adult();
    child.age = years{15};
    gated(child);
    gated(with(screened_adult(), condition::pregnancy_complicated_uncleared));
    gated(with(screened_adult(), condition::spine_surgery_lt_6w_or_uncleared));
    gated(with(screened_adult(), condition::hamstring_repair_lt_12w));
    gated(with(screened_adult(), red_flag::recent_surgery));
    gated(with(screened_adult(), red_flag::very_unwell));
}

TEST_CASE("invariant 11: one modifier stays at self-care, unnamed pairs stay below same-day",
          "[invariants]") {
    // Pairs that a named combination rule raises to same-day: a small injury where bones may be weak
    // (r4), and the two modifiers that go with cancer or fever need a flag that is none.
    const auto named = [](red_flag a, red_flag b) {
        const auto weak_bone = [](red_flag f) {
            return f == red_flag::osteoporosis_known ||
                   f == red_flag::previous_fragility_fracture || f == red_flag::age_over_70;
        };
        return (a == red_flag::minor_trauma && weak_bone(b)) ||
               (b == red_flag::minor_trauma && weak_bone(a));
    };
    for (const red_flag_row& one : knowledge::red_flags) {
        if (one.strength != strength::modifier) continue;
        report given = screened_adult();
        if (one.id == red_flag::age_over_70) given.age = years{75};
        if (one.id == red_flag::age_over_50_first_episode) given.age = years{55};
        if (one.id == red_flag::female_postmenopausal) given.sex = sex::female;
        CAPTURE(one.key);
        REQUIRE(advise(with(given, one.id)).urgency == urgency::self_care_review);
        for (const red_flag_row& other : knowledge::red_flags) {
            if (other.strength != strength::modifier || other.id == one.id) continue;
            report pair = fully_screened({.present = {one.id, other.id}});
            pair.sex = sex::male;
            CAPTURE(other.key);
            REQUIRE(advise(pair).urgency <=
                    (named(one.id, other.id) ? urgency::same_day : urgency::clinician_days));
        }
    }
}

TEST_CASE("invariant 12: a harmless explanation never lowers a flag", "[invariants]") {
    for (const red_flag_row& row : knowledge::red_flags) {
        const report flagged = with(screened_adult(), row.id);
        const urgency plain = advise(flagged).urgency;
        for (const observation harmless :
             {observation{history::tight_since_childhood},
              observation{history::heavy_exercise_one_to_three_days_ago},
              observation{history::load_spike_in_four_weeks},
              observation{symptom::eases_with_walking}, observation{symptom::better_with_moving},
              observation{habit::trains_three_times_a_week}}) {
            CAPTURE(row.key);
            REQUIRE(advise(with(flagged, harmless)).urgency >= plain);
        }
    }
}

TEST_CASE("invariant 13: nothing lowers a flag, an earlier assessment neither", "[invariants]") {
    for (const red_flag_row& row : knowledge::red_flags) {
        report better = with(screened_adult(), row.id);
        better.present.insert(history::getting_better);
        CAPTURE(row.key);
        REQUIRE(advise(better).urgency >= advise(with(screened_adult(), row.id)).urgency);
    }
}

TEST_CASE("invariant 14: the same report gives the same bytes, whatever the order of answers",
          "[invariants]") {
    constexpr report one{.age = years{40},
                         .present = {symptom::low_back_pain, habit::sits_most_of_the_day},
                         .absent = every_red_flag};
    constexpr report other{.age = years{40},
                           .present = {habit::sits_most_of_the_day, symptom::low_back_pain},
                           .absent = every_red_flag};
    STATIC_REQUIRE(advise(one).fired == advise(other).fired);
    for_random_reports(14, [](const report& given, auto&) {
        const advice first = advise(given);
        const advice second = advise(given);
        REQUIRE(text_of(first) == text_of(second));
        REQUIRE(first.fired == second.fired);
    });
}

TEST_CASE("invariant 15: numbers are bounded before the rules read them", "[invariants]") {
    STATIC_REQUIRE(problems({.age = years{0}}).empty());
    STATIC_REQUIRE(problems({.age = years{120}}).empty());
    STATIC_REQUIRE_FALSE(problems({.age = years{-1}}).empty());
    STATIC_REQUIRE_FALSE(problems({.age = years{121}}).empty());
    STATIC_REQUIRE(years{1000000}.value == 32767);
    REQUIRE(problems({.session = minutes{120}}).empty());
    REQUIRE_FALSE(problems({.session = minutes{121}}).empty());
}

TEST_CASE("invariant 16: getting worse is at least as urgent as stable, stable as getting better",
          "[invariants]") {
    for (const symptom_row& row : knowledge::symptoms) {
        const report stable = with(screened_adult(), row.id);
        CAPTURE(row.key);
        REQUIRE(advise(with(stable, history::getting_worse)).urgency >= advise(stable).urgency);
        REQUIRE(advise(stable).urgency >= advise(with(stable, history::getting_better)).urgency);
    }
}

TEST_CASE("invariant 17: every advice names the rules behind it, their sources and the edition",
          "[invariants]") {
    for_random_reports(17, [](const report& given, auto&) {
        const advice result = advise(given);
        const reasons why = explain(result, result.urgency);
        REQUIRE_FALSE(why.empty());
        for (const reason& next : why) {
            REQUIRE_FALSE(next.rule.empty());
            REQUIRE_FALSE(next.because.empty());
        }
        REQUIRE(result.knowledge == knowledge_hash);
    });
    STATIC_REQUIRE(knowledge_hash != 0);
}

TEST_CASE("invariant 18: every flag and every exercise is complete", "[invariants]") {
    STATIC_REQUIRE(knowledge::nothing_is_empty(knowledge::red_flags));
    STATIC_REQUIRE(knowledge::every_row_cites_a_source(knowledge::red_flags));
    STATIC_REQUIRE(knowledge::nothing_is_empty(knowledge::exercises));
    STATIC_REQUIRE(knowledge::every_row_cites_a_source(knowledge::exercises));
    for (const exercise_row& row : knowledge::exercises) REQUIRE_FALSE(row.movements.empty());
    STATIC_REQUIRE(std::size(knowledge::stop_rules) > 0);
}

TEST_CASE("invariant 19: the restriction matrix is total", "[invariants]") {
    STATIC_REQUIRE(count_of<movement> == std::tuple_size_v<restriction_levels>);
    STATIC_REQUIRE(std::size(knowledge::conditions) == count_of<condition>);
    for (const condition_row& row : knowledge::conditions)
        for (const restriction level : row.levels) REQUIRE(level <= restriction::forbidden);
}

TEST_CASE("invariant 20: every flag reaches its declared urgency", "[invariants]") {
    for (const red_flag_row& row : knowledge::red_flags) {
        report given = screened_adult();
        if (row.id == red_flag::under_16_any) given.age = years{12};
        if (row.id == red_flag::age_over_70) given.age = years{75};
        if (row.id == red_flag::age_over_50_first_episode) given.age = years{55};
        if (is_not_said_of_men(row.id)) given.sex = sex::female;
        CAPTURE(row.key);
        REQUIRE(advise(with(given, row.id)).urgency == row.alone);
    }
}

TEST_CASE(
    "invariant 20: every flag reaches the urgency that it is declared to reach in combination",
    "[invariants]") {
    for (const red_flag_row& row : knowledge::red_flags) {
        bool reached = row.alone >= row.combined;
        // What this flag brings about, alone or with others, finding after finding.
        rules::conclusions brought;
        const auto reads = [&](const rules::rule& any) {
            for (std::size_t i = 0; i < any.when.literal_count(); ++i) {
                const rules::literal read = any.when.literal_at(i);
                if (read.how == rules::reading::answered_yes &&
                    read.fact == rules::index_of(row.id))
                    return true;
                if (read.how == rules::reading::concluded && brought.test(read.fact)) return true;
            }
            return false;
        };
        for (bool again = true; again;) {
            again = false;
            for (const rules::rule& any : rules::all_rules)
                if (!brought.includes(any.then.concludes) && reads(any)) {
                    brought |= any.then.concludes;
                    again = true;
                }
        }
        for (const rules::rule& any : rules::all_rules)
            reached =
                reached || (rules::urgency_in(any.then.concludes) >= row.combined && reads(any));
        CAPTURE(row.key);
        REQUIRE(reached);
    }
}

TEST_CASE("invariant 20: every movement can be reached and can be blocked", "[invariants]") {
    for (const movement_row& row : knowledge::movements) {
        bool blocked = false;
        for (const condition_row& by : knowledge::conditions)
            blocked = blocked || restrictions_of({by.id}).of(row.id) == restriction::forbidden;
        CAPTURE(row.key);
        REQUIRE(blocked);
        REQUIRE(restrictions_of({}).of(row.id) == restriction::none);
    }
}

TEST_CASE("invariant 22: a routine emptied by restrictions is reported, never replaced",
          "[invariants]") {
    report given = screened_adult();
    given.positions = {};
    const advice result = advise(given);
    REQUIRE(result.routine.empty());
    REQUIRE(result.routine.state == routine_state::nothing_suitable);
    REQUIRE(text_of(result).find("No suitable exercise") != std::string::npos);
    const advice pressure = advise(with(screened_adult(), condition::bp_uncontrolled));
    REQUIRE(pressure.routine.empty());
    REQUIRE(pressure.routine.state == routine_state::nothing_suitable);
}

TEST_CASE("invariant 23: forbidden beats clearance beats modified beats none", "[invariants]") {
    for (const condition_row& a : knowledge::conditions)
        for (const condition_row& b : knowledge::conditions) {
            const restrictions both = restrictions_of({a.id, b.id});
            for (const movement_row& row : knowledge::movements) {
                const auto m = static_cast<std::size_t>(row.id);
                CAPTURE(a.key, b.key, row.key);
                REQUIRE(both.of(row.id) == std::max(a.levels[m], b.levels[m]));
            }
        }
}

TEST_CASE("invariant 24: the safety net stands in every advice below an emergency",
          "[invariants]") {
    for (const urgency_row& row : knowledge::urgencies) {
        report given = screened_adult();
        if (row.id == urgency::clinician_days) given = with(given, red_flag::not_improving_6w);
        if (row.id == urgency::same_day) given = with(given, red_flag::foot_drop);
        if (row.id == urgency::emergency_now) given = with(given, red_flag::saddle_numbness);
        const advice result = advise(given);
        REQUIRE(result.urgency == row.id);
        // The last of its signs are wrapped, so only the first can be looked for.
        const bool found =
            text_of(result).find(knowledge::safety_net[0].listed) != std::string::npos;
        REQUIRE(found == (row.id != urgency::emergency_now));
    }
}

TEST_CASE("invariant 25: no text of the library says that somebody is fine or ill",
          "[invariants]") {
    for_random_reports(25, [](const report& given, auto&) {
        std::string text = text_of(advise(given));
        for (char& letter : text)
            letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        for (char& letter : text) letter = letter == '\n' ? ' ' : letter;
        for (const std::string_view banned :
             {" safe ", "cleared", "nothing serious", "diagnosis", "you have "}) {
            CAPTURE(banned);
            REQUIRE(text.find(banned) == std::string::npos);
        }
    });
}

// SPDX-License-Identifier: MIT
// Much of the library runs only inside the compiler. Here the program runs it too, and both must
// agree: what a host's debugger, sanitizer or coverage tool sees is what was checked.

#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/claim.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/left_out.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/programme.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/routine/pose.hpp>
#include <hamstring/routine/progress.hpp>
#include <hamstring/rules/verify.hpp>

#include "catch.hpp"

using namespace hamstring;
using rules::all_rules;
using rules::rule;

namespace {

constexpr auto known_strata = rules::strata_of<rules::rule_count>(rules::rules_of(all_rules));

/// Whether the texts of a table have letters.
template <class Table>
bool speaks(const Table& table) {
    std::size_t letters = 0;
    for (const auto& row : table)
        for (const std::string_view text : row.texts()) letters += text.size();
    return letters > 0;
}

}  // namespace

TEST_CASE("at run time: the rules are those of the tables", "[at_run_time]") {
    for (std::size_t r = 0; r < all_rules.size(); ++r)
        CHECK(rules::detail::nth_rule(r).id == all_rules[r].id);
    std::size_t r = 0;
    for (const red_flag_row& row : all<red_flag>())
        if (row.alone != urgency::self_care_review) {
            CAPTURE(row.key);
            CHECK(rules::detail::effect_of(row) == all_rules[r].then);
            CHECK(all_rules[r++].id == row.key);
        }
    CHECK(r == rules::lone_flag_rules.size());
}

TEST_CASE("at run time: rules are tried in the same order", "[at_run_time]") {
    std::array<std::uint16_t, rules::rule_count> stages{};
    CHECK(rules::detail::settle(rules::rules_of(all_rules), 1, stages));
    CHECK(stages == known_strata.stratum);
}

TEST_CASE("at run time: what depends on its own absence is noticed", "[at_run_time]") {
    const rule liar[] = {{"liar", !finding::back_pain, rules::concludes(finding::back_pain), "",
                          source::expert_judgement, evidence::consensus}};
    std::array<std::uint16_t, 1> stages{};
    CHECK_FALSE(rules::detail::settle(rules::rules_of(liar), 0, stages));
    const auto& when = liar[0].when;
    CHECK(rules::detail::satisfiable(when, when.term_at(0)));
    rules::detail::pattern<rules::vocabulary> mask;
    mask.add(when.literal_at(0));
    CHECK(mask.not_concluded.test(when.literal_at(0).fact));
}

TEST_CASE("at run time: a number that is no enumerator has no answer", "[at_run_time]") {
    red_flag_row row = about(red_flag::saddle_numbness);
    row.alone = static_cast<urgency>(9);
    CHECK_FALSE(knowledge::detail::deadline_fits(row));
    CHECK(render::why_no_routine(static_cast<routine_state>(99)).empty());
    CHECK_FALSE(rules::holds({0, static_cast<rules::reading>(9)}, rules::fact_sheet{}));
    CHECK(hamstring::detail::key_in<condition>(count_of<condition>).empty());
}

TEST_CASE("at run time: no rule contradicts itself or is needless", "[at_run_time]") {
    for (const rule& one : all_rules) {
        CAPTURE(one.id);
        for (std::size_t t = 0; t < one.when.term_count(); ++t)
            CHECK(rules::detail::satisfiable(one.when, one.when.term_at(t)));
        CHECK(rules::detail::implies(one.when, one.when));
        for (const rule& other : all_rules)
            if (&one != &other && rules::detail::needless(one, other)) FAIL_CHECK(other.id);
    }
}

TEST_CASE("at run time: facts as masks hold what the premise names", "[at_run_time]") {
    for (const rule& one : all_rules)
        for (std::size_t i = 0; i < one.when.literal_count(); ++i) {
            const rules::literal item = one.when.literal_at(i);
            rules::detail::pattern<rules::vocabulary> mask;
            mask.add(item);
            CHECK(mask.yes.test(item.fact) == (item.how == rules::reading::answered_yes));
            CHECK(mask.no.test(item.fact) == (item.how == rules::reading::answered_no));
            if (item.about_observation()) continue;
            CHECK(mask.concluded.test(item.fact) == (item.how == rules::reading::concluded));
            CHECK(mask.not_concluded.test(item.fact) == item.negative());
        }
}

TEST_CASE("at run time: a premise that takes any of its facts needs one", "[at_run_time]") {
    for (const rule& one : all_rules)
        for (std::size_t t = 0; t < one.when.term_count(); ++t) {
            const auto part = one.when.term_at(t);
            if (rules::detail::takes_any(one.when, part)) CHECK(part.needed == 1);
        }
}

TEST_CASE("at run time: a rule becomes the same steps", "[at_run_time]") {
    const auto& known = rules::detail::program_for<all_rules, rules::vocabulary>;
    for (std::size_t k = 0; k < known.used.steps; ++k) {
        const auto& first = known.steps[k];
        if (first.rule >= rules::rule_count || first.counted != 0) continue;
        CAPTURE(all_rules[first.rule].id);
        rules::detail::program<rules::vocabulary, rules::detail::room{8, 64, 64}> alone;
        alone.add(all_rules[first.rule].when, first.rule);
        REQUIRE(alone.used.steps >= 1);
        for (std::size_t s = 0; s < alone.used.steps; ++s) {
            const auto& again = alone.steps[s];
            const auto& step = known.steps[k + s];
            CHECK(again.rule == first.rule);
            CHECK(again.any.yes == step.any.yes);
            CHECK(again.any.concluded == step.any.concluded);
            CHECK(again.terms == step.terms);
            CHECK(again.counted == step.counted);
            CHECK(again.needed == step.needed);
            for (std::size_t t = 0; t < again.terms; ++t)
                CHECK(alone.terms[again.first_term + t].yes ==
                      known.terms[step.first_term + t].yes);
        }
    }
}

TEST_CASE("at run time: a conclusion is linked to what its rule reads", "[at_run_time]") {
    for (const rule& one : all_rules) {
        const auto from = rules::detail::link_of(one);
        CHECK(from.concludes == one.then.concludes);
        for (std::size_t i = 0; i < one.when.literal_count(); ++i) {
            const rules::literal item = one.when.literal_at(i);
            if (item.how == rules::reading::concluded) CHECK(from.needs.test(item.fact));
        }
    }
}

TEST_CASE("at run time: the moves of the trace are the same", "[at_run_time]") {
    rules::detail::moves<rules::rule_count> found;
    for (std::size_t r = 0; r < all_rules.size(); ++r) {
        const auto& when = all_rules[r].when;
        if (rules::detail::is_direct(when))
            found.add(rules::detail::source_of(when.literal_at(0)), when.literal_at(0).fact, r,
                      false);
    }
    const auto& known = rules::detail::trace_moves<all_rules>;
    REQUIRE(found.size == known.size);
    for (std::size_t i = 0; i < found.size; ++i) CHECK(found.items[i].mask == known.items[i].mask);
}

TEST_CASE("at run time: an observation is called by its key", "[at_run_time]") {
    for (const auto& row : all<red_flag>())
        CHECK(rules::vocabulary::observed_key(rules::index_of(row.id)) == row.key);
    CHECK(rules::vocabulary::observed_key(rules::vocabulary::observed::size).empty());
}

TEST_CASE("at run time: a weight counts for its contributor alone", "[at_run_time]") {
    for (const auto& row : all<cause>()) {
        const auto for_it = rules::suggests(row.id, rules::weight::strongly);
        const auto against = rules::argues_against(row.id, rules::weight::weakly);
        CHECK(for_it.tally == static_cast<std::uint8_t>(row.id));
        CHECK(against.tally == for_it.tally);
        CHECK(for_it.weight == 2);
        CHECK(against.weight == -1);
        CHECK((rules::blocks_the_routine() + for_it).tally == for_it.tally);
        CHECK(rules::detail::size_of(against.weight) == 1);
    }
}

TEST_CASE("at run time: what a host's rule may do", "[at_run_time]") {
    for (const auto& level : all<urgency>())
        CHECK(rules::urgency_in(at_least_urgency(level.id).concluded()) == level.id);
    for (const auto& row : all<movement>())
        CHECK(limit(row.id, restriction::modified).limits().of(row.id) == restriction::modified);
    const auto both = record(condition::frailty_or_fall_risk) + withhold_routine();
    CHECK(
        both.concluded() ==
        (rules::treat_as(condition::frailty_or_fall_risk) + rules::blocks_the_routine()).concludes);
    CHECK(both.limits().bits() == 0);
}

TEST_CASE("at run time: doses, levels, deadlines and poses are in range", "[at_run_time]") {
    for (const auto& row : all<exercise>()) {
        CAPTURE(row.key);
        CHECK(&knowledge::detail::row_of(row.id) == &row);
        for (const dose& amount : row.doses) {
            CHECK(knowledge::detail::in_range(amount));
            if (row.role != role::hamstring_range || row.grade == evidence::contradicted ||
                amount.skipped())
                continue;
            CHECK(knowledge::detail::stretch_a_week(amount) >= least_weekly_stretch);
            CHECK(knowledge::detail::stretch_a_week(amount) <= most_weekly_stretch);
        }
        CHECK(knowledge::detail::in_range(end_pose_of(row.id).end));
    }
    for (const auto& row : all<condition>())
        for (const auto& what : all<movement>())
            CHECK(knowledge::detail::level_of(row, what.id) ==
                  row.levels[static_cast<std::size_t>(what.id)]);
    for (const auto& row : all<red_flag>()) CHECK(knowledge::detail::deadline_fits(row));
    for (const auto& row : all<cause>())
        if (!variation_for(row.id)) CHECK_FALSE(waits(row.id, exercise::bridge, weeks{1}));
}

TEST_CASE("at run time: every claim is found at its place", "[at_run_time]") {
    std::size_t refuted = 0;
    for (const auto& row : all<claim>()) {
        CAPTURE(row.key);
        refuted += detail::is_refuted(row) ? 1U : 0U;
        const claim_list there = claims_at(row.place);
        CHECK(there.contains(row.id));
        CHECK_FALSE(there.contains(static_cast<claim>(255)));
        CHECK(detail::count_claims_at(row.place) == there.size());
        CHECK_FALSE(row.place.key().empty());
    }
    CHECK(refuted == claims_contradicted().size());
    CHECK(knowledge::signatures_are_whole(knowledge::reviews));
}

TEMPLATE_TEST_CASE("at run time: a row is a place", "[at_run_time]", symptom, habit, history, sign,
                   red_flag, condition, cause, treatment, exercise, muscle, bone, joint,
                   knowledge_part) {
    for (const auto& row : all<TestType>()) {
        const claim_place place = row.id;
        CHECK(place.template as<TestType>() == row.id);
        CHECK(place.key() == row.key);
    }
}

TEST_CASE("at run time: texts are in the program", "[at_run_time]") {
    CHECK(speaks(knowledge::red_flags));
    CHECK(speaks(knowledge::treatments));
    CHECK(speaks(knowledge::sources));
    CHECK(speaks(knowledge::instructions));
    CHECK(speaks(knowledge::reviews));
    CHECK(speaks(knowledge::phases));
    CHECK(speaks(knowledge::variations));
    CHECK(speaks(knowledge::left_out_reasons));
    CHECK(speaks(knowledge::numbers));
    CHECK(speaks(knowledge::meanings));
    for (const auto& row : all<cause>()) CHECK(about<&cause_row::name>(row.id) == row.name);
}

TEST_CASE("at run time: ids are told apart by FNV-1a", "[at_run_time]") {
    // Published with the algorithm.
    CHECK(rules::detail::hash_of("") == 0xcbf29ce484222325U);
    CHECK(rules::detail::hash_of("a") == 0xaf63dc4c8601ec8cU);
    CHECK(hamstring::detail::hash_of("foobar") == 0x85944171f73967e8U);
}

TEST_CASE("at run time: lists and sets tell what they hold", "[at_run_time]") {
    const report desk_worker = fully_screened(
        {.age = years{40},
         .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day}});
    CHECK_FALSE(desk_worker.present.empty());
    const advice plan = advise(desk_worker);
    REQUIRE_FALSE(plan.routine.empty());
    for (const auto& row : all<exercise>()) {
        std::size_t times_there = 0;
        for (const routine_item& item : plan.routine) times_there += item.exercise == row.id;
        CHECK(plan.routine.contains(row.id) == (times_there == 1));
    }
    for (const auto& row : all<cause>())
        if (!plan.causes.contains(row.id)) CHECK(plan.causes.score_of(row.id) == 0);
    const reasons why = explain(plan, plan.urgency);
    REQUIRE(why.size() > 0);
    CHECK(why[0].because == why.begin()->because);
    const citations& cited = about(plan.routine.begin()->exercise).sources;
    CHECK(cited[0] == cited.first());
    CHECK(knowledge::detail::cites(cited, cited.first()));
    CHECK_FALSE(knowledge::detail::cites(cited, source::uberon));
    CHECK(claims_at(exercise::wall_lean)[0] == *claims_at(exercise::wall_lean).begin());
    CHECK((set_of<cause>{cause::inactivity} | set_of<cause>{}) == set_of<cause>{cause::inactivity});
}

TEST_CASE("at run time: measurements are read, and contradict what they do not fit",
          "[at_run_time]") {
    report measured = fully_screened({.age = years{40}});
    measured.measured.fingertip_gap = centimetres{30};
    CHECK(problems(measured).empty());
    CHECK(advise(measured).problems.empty());
    for (const auto& row : all<sign>()) measured.absent.insert(row.id);
    CHECK(problems(measured).contains(problem::measurement_contradicts_answer));
}

TEST_CASE("at run time: both sides alike, and where a thigh points", "[at_run_time]") {
    const side_angles bent{.hip = degrees{70}, .knee = degrees{20}};
    CHECK(both_sides::alike(bent).left == both_sides::alike(bent).right);
    CHECK(thigh_direction(degrees{10}, bent) == degrees{60});
    CHECK(shank_direction(degrees{10}, bent) == degrees{40});
}

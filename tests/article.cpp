// SPDX-License-Identifier: MIT
// Covers article.hpp and knowledge/article.hpp:
//   article_choices(advice, report) -> what each of the article's four stretches is to a person
#include <hamstring/article.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/routine/pose.hpp>

#include "catch.hpp"
#include "plausible_adult.hpp"

using namespace hamstring;

namespace {

using e = exercise;
using v = article_verdict;

/// A beginner without pain whose thighs feel tight.
constexpr report tight(years age, observations besides = {}) {
    return fully_screened({.age = age,
                           .worst_pain = pain_score{1},
                           .since = years{1},
                           .present = observations{symptom::back_of_thigh_tightness} | besides});
}

constexpr article_choice choice_of(const report& from, exercise stretch) {
    for (const article_choice& each : article_choices(advise(from), from))
        if (each.stretch == stretch) return each;
    return {};
}
constexpr bool says(const report& from, exercise stretch, article_verdict verdict) {
    const article_choice found = choice_of(from, stretch);
    return found.stretch == stretch && found.verdict == verdict &&
           found.to_do.has_value() == (verdict != v::leave_out);
}
constexpr bool sends(const report& from, exercise stretch, exercise to) {
    const article_choice found = choice_of(from, stretch);
    return found.verdict == v::instead && found.to_do == to;
}
constexpr left_out why_left(const report& from, exercise stretch) {
    const article_choice found = choice_of(from, stretch);
    return found.row == nullptr ? found.against.why() : left_out::role_not_needed;
}

}  // namespace

TEST_CASE("article_choices: a healthy adult may try three, and the wall lean says why not",
          "[article]") {
    constexpr report adult = tight(years{35});
    STATIC_REQUIRE(says(adult, e::standing_forward_bend, v::try_it));
    STATIC_REQUIRE(says(adult, e::seated_leg_stretch, v::try_it));
    STATIC_REQUIRE(says(adult, e::lying_towel_stretch, v::try_it));
    STATIC_REQUIRE(says(adult, e::wall_lean, v::leave_out));
    STATIC_REQUIRE(choice_of(adult, e::wall_lean).row->because == knowledge::why_not_the_wall_lean);
    STATIC_REQUIRE(choice_of(adult, e::lying_towel_stretch).in_routine);
    STATIC_REQUIRE_FALSE(choice_of(adult, e::seated_leg_stretch).in_routine);
    const article_choice_list list = article_choices(advise(adult), adult);
    REQUIRE(list.size() == 4);
    REQUIRE(list.state == routine_state::planned);
}

TEST_CASE("article_choices: the number in the wall lean's sentence is its stretch index",
          "[article]") {
    const auto index = std::to_string(*stretch_index(end_pose_of(exercise::wall_lean).end));
    REQUIRE(knowledge::why_not_the_wall_lean.find(" " + index + " points") !=
            std::string_view::npos);
}

TEST_CASE("article_choices: the forward bend", "[article]") {
    STATIC_REQUIRE(sends(tight(years{70}), e::standing_forward_bend, e::chair_stretch));
    STATIC_REQUIRE(sends(tight(years{60}, {condition::osteoporosis_no_fracture}),
                         e::standing_forward_bend, e::lying_towel_stretch));
    STATIC_REQUIRE(sends(tight(years{40}, {condition::glaucoma_or_retinal_or_eye_surgery}),
                         e::standing_forward_bend, e::chair_stretch));
    STATIC_REQUIRE(sends(tight(years{40}, {symptom::afraid_to_bend}), e::standing_forward_bend,
                         e::lying_towel_stretch));
    STATIC_REQUIRE(sends(tight(years{40}, {sign::toe_reach_marked}), e::standing_forward_bend,
                         e::lying_towel_stretch));
    constexpr report new_back_pain = fully_screened({.age = years{40},
                                                     .worst_pain = pain_score{2},
                                                     .since = weeks{8},
                                                     .present = {symptom::low_back_pain}});
    STATIC_REQUIRE(sends(new_back_pain, e::standing_forward_bend, e::lying_towel_stretch));
    constexpr report old_back_pain = fully_screened({.age = years{40},
                                                     .worst_pain = pain_score{2},
                                                     .since = years{2},
                                                     .present = {symptom::low_back_pain}});
    STATIC_REQUIRE(says(old_back_pain, e::standing_forward_bend, v::try_it));
}

TEST_CASE("article_choices: the seated stretch", "[article]") {
    STATIC_REQUIRE(says(tight(years{70}), e::seated_leg_stretch, v::try_it));
    STATIC_REQUIRE(sends(tight(years{76}), e::seated_leg_stretch, e::chair_stretch));
    constexpr report measured = [] {
        report from = tight(years{40});
        from.measured.knee_extension_deficit = degrees{35};
        return from;
    }();
    STATIC_REQUIRE(sends(measured, e::seated_leg_stretch, e::lying_towel_stretch));
    constexpr report not_on_the_floor = [] {
        report from = tight(years{40});
        from.positions.erase(position::seated_on_floor);
        return from;
    }();
    STATIC_REQUIRE(sends(not_on_the_floor, e::seated_leg_stretch, e::chair_stretch));
    constexpr report thin = tight(years{60}, {condition::osteoporosis_no_fracture});
    STATIC_REQUIRE(says(thin, e::seated_leg_stretch, v::leave_out));
    STATIC_REQUIRE(why_left(thin, e::seated_leg_stretch) == left_out::forbidden_by_condition);
    STATIC_REQUIRE(choice_of(thin, e::seated_leg_stretch).against.condition() ==
                   condition::osteoporosis_no_fracture);
}

TEST_CASE("article_choices: the towel stretch", "[article]") {
    constexpr report no_towel = [] {
        report from = tight(years{40});
        from.equipment.erase(equipment::towel);
        return from;
    }();
    STATIC_REQUIRE(sends(no_towel, e::lying_towel_stretch, e::lying_knee_extension));
    STATIC_REQUIRE(sends(tight(years{80}), e::lying_towel_stretch, e::chair_stretch));
    constexpr report pregnant = tight(years{30}, {condition::pregnancy_second_third_trimester});
    STATIC_REQUIRE(sends(pregnant, e::lying_towel_stretch, e::chair_stretch));
    STATIC_REQUIRE(choice_of(pregnant, e::lying_towel_stretch).modified);
    // Of two rows that fit, the first is read.
    constexpr report both = [] {
        report from = tight(years{30}, {condition::pregnancy_second_third_trimester});
        from.equipment.erase(equipment::towel);
        return from;
    }();
    STATIC_REQUIRE(sends(both, e::lying_towel_stretch, e::chair_stretch));
}

TEST_CASE("article_choices: whoever the wall lean is meant for is told what does it", "[article]") {
    STATIC_REQUIRE(
        sends(tight(years{40}, {symptom::reduced_flexibility}), e::wall_lean, e::doorway_stretch));
    STATIC_REQUIRE(sends(tight(years{30}, {symptom::reduced_flexibility,
                                           condition::pregnancy_second_third_trimester}),
                         e::wall_lean, e::chair_stretch));
}

TEST_CASE("article_choices: soon after a strain, and with a new hip", "[article]") {
    constexpr report strained = [] {
        report from = tight(years{25}, {history::past_hamstring_strain});
        from.strained = days{12};
        return from;
    }();
    for (const exercise stretch :
         {e::standing_forward_bend, e::seated_leg_stretch, e::lying_towel_stretch})
        REQUIRE(sends(strained, stretch, e::askling_extender));
    constexpr report long_ago = [] {
        report from = tight(years{25}, {history::past_hamstring_strain});
        from.strained = days{200};
        return from;
    }();
    STATIC_REQUIRE(says(long_ago, e::lying_towel_stretch, v::try_it));
    constexpr report new_hip = tight(years{62}, {condition::thr_released});
    STATIC_REQUIRE(sends(new_hip, e::standing_forward_bend, e::lying_towel_stretch));
    STATIC_REQUIRE(sends(new_hip, e::seated_leg_stretch, e::lying_towel_stretch));
    STATIC_REQUIRE(says(new_hip, e::lying_towel_stretch, v::try_it));
}

TEST_CASE("article_choices: what rules all of them out is said of each", "[article]") {
    constexpr report strong = fully_screened({.age = years{40},
                                              .worst_pain = pain_score{8},
                                              .since = years{1},
                                              .present = {symptom::low_back_pain}});
    constexpr report far = tight(years{30}, {sign::toe_reach_good});
    for (const exercise stretch : knowledge::article_stretches) {
        REQUIRE(says(strong, stretch, v::leave_out));
        REQUIRE(says(far, stretch, v::leave_out));
        REQUIRE(why_left(far, stretch) == left_out::barred);
    }
}

TEST_CASE("article_choices: a contributor may speak against stretching", "[article]") {
    constexpr report adult = tight(years{35});
    advice nerve = advise(adult);
    nerve.causes = {};
    nerve.causes.insert(cause::neural_tension, 9);
    for (const article_choice& each : article_choices(nerve, adult)) {
        CAPTURE(about(each.stretch).key);
        REQUIRE(each.verdict == v::leave_out);
        if (each.stretch != e::wall_lean) REQUIRE(each.against.cause() == cause::neural_tension);
    }
}

TEST_CASE("article_choices: a condition that the rules assume counts as one that was told",
          "[article]") {
    constexpr report adult = tight(years{35});
    advice assumed = advise(adult);
    assumed.conditions.insert(condition::glaucoma_or_retinal_or_eye_surgery);
    const article_choice first = article_choices(assumed, adult).begin()[0];
    REQUIRE(first.stretch == e::standing_forward_bend);
    REQUIRE(first.to_do == e::chair_stretch);
}

TEST_CASE("article_choices: what a host's row leaves out is not handed out", "[article]") {
    static constexpr host_choice clinic[] = {{
        .id = "clinic-no-towels",
        .when = trait::anybody,
        .then = leave_out({e::lying_towel_stretch}),
        .because = "Our towels are in the wash.",
        .reference = "clinic protocol 7",
    }};
    constexpr report adult = tight(years{35});
    const advice given = advise(adult, overlay<clinic>{});
    REQUIRE(given.routine.bars(e::lying_towel_stretch));
    for (const article_choice& each : article_choices(given, adult)) {
        REQUIRE(each.to_do != e::lying_towel_stretch);
        if (each.stretch == e::lying_towel_stretch) REQUIRE(each.against.why() == left_out::barred);
    }
}

TEST_CASE("article_choices: nothing is named where there is no routine, and it says why",
          "[article]") {
    constexpr report grave =
        fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}});
    STATIC_REQUIRE(article_choices(advise(grave), grave).empty());
    STATIC_REQUIRE(article_choices(advise(grave), grave).state ==
                   routine_state::withheld_by_urgency);
    STATIC_REQUIRE(article_choices(advise(report{}), report{}).empty());
    STATIC_REQUIRE(article_choices(advise(report{}), report{}).state ==
                   routine_state::withheld_until_screened);
}

TEST_CASE("article_choices: what is named is offered, and each row is read by somebody",
          "[article]") {
    test::random_bits random{31};
    bool read[std::size(knowledge::article_rows)] = {};
    std::size_t named = 0;
    for (int i = 0; i < 3000; ++i) {
        report drawn = test::plausible_adult(random);
        if (random.one_in(3)) drawn.present.insert(symptom::reduced_flexibility);
        if (random.one_in(3)) drawn.present.insert(symptom::pain_with_long_sitting);
        if (random.one_in(6)) drawn.present.insert(symptom::afraid_to_bend);
        const advice of = advise(drawn);
        const article_choice_list list = article_choices(of, drawn);
        REQUIRE(list.size() == (of.routine.state == routine_state::planned ? 4U : 0U));
        for (const article_choice& each : list) {
            CAPTURE(about(each.stretch).key, about(each.verdict).key);
            REQUIRE(each.to_do.has_value() == (each.verdict != v::leave_out));
            if (each.row != nullptr) read[each.row - knowledge::article_rows] = true;
            if (!each.to_do) continue;
            REQUIRE((each.verdict == v::try_it) == (each.to_do == each.stretch));
            const permit granted = offered(*each.to_do, drawn, planning_of(of));
            REQUIRE(granted.allowed);
            REQUIRE(each.amount == granted.amount);
            REQUIRE(each.modified == granted.modified);
            REQUIRE(each.in_routine == of.routine.contains(*each.to_do));
            ++named;
        }
    }
    REQUIRE(named > 3000);
    for (std::size_t r = 0; r < std::size(knowledge::article_rows); ++r) {
        CAPTURE(r, knowledge::article_rows[r].because);
        CHECK(read[r]);
    }
}

// SPDX-License-Identifier: MIT
// Covers host/host_exercise.hpp, host/host_set.hpp and the gates that a host's exercises pass:
//
//     advise(report, overlay<exercises>{})              a host's exercise is in the routine, or left out with a reason
//     permitted, offered(exercise, report, planning, overlay<exercises>{})
//     host_exercise_at(place), host_place(exercise)     numbers behind the catalogue
//
// The gate is stated a second time here, from the tables, and both must agree.

#include <hamstring/host/host_exercise.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/engine/strata.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/routine/pose.hpp>
#include <hamstring/rules/selection.hpp>

#include "../catch.hpp"
#include "../plausible_adult.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

constexpr std::string_view own_keys[] = {"own_a", "own_b", "own_c", "own_d", "own_e", "own_f",
                                         "own_g", "own_h", "own_i", "own_j", "own_k", "own_l",
                                         "own_m", "own_n", "own_o", "own_p"};

/// What a host would have to tell to add an exercise of the catalogue once more.
constexpr host_exercise copy_of(exercise which, std::string_view key) {
    const exercise_row& row = about(which);
    const instruction_row& how = instructions_for(which);
    host_exercise copy;
    copy.key = key;
    copy.name = row.name;
    copy.steps = how.steps;
    copy.errors = how.errors;
    copy.role = row.role;
    copy.like = {which};
    copy.movements = row.movements;
    copy.needs = row.needs;
    copy.equipment = row.equipment;
    copy.sides = row.sides;
    for (std::size_t i = 0; i < count_of<level>; ++i) copy.doses[i] = row.doses[i];
    copy.held = end_pose_of(which).end;
    copy.avoid = row.avoid;
    copy.addresses = row.addresses;
    copy.group = row.group;
    copy.preference = row.preference;
    if (row.adapted.exists()) {
        copy.adapted.steps = how.adapted;
        copy.adapted.needs = row.adapted.needs;
        copy.adapted.equipment = row.adapted.equipment;
        copy.adapted.sides = row.adapted.sides;
        copy.adapted.amount = row.adapted.amount;
        copy.adapted.movements = row.adapted.movements;
    }
    copy.reference = "the same once more";
    return copy;
}

/// The exercises of the catalogue that a host could tell: wall_lean is known not to stretch.
constexpr exercise tellable(std::size_t place) {
    const std::size_t skipped = static_cast<std::size_t>(exercise::wall_lean);
    return static_cast<exercise>(place < skipped ? place : place + 1);
}
constexpr std::size_t tellable_count = count_of<exercise> - 1;

template <std::size_t First>
constexpr auto copies = [] {
    std::array<host_exercise, (tellable_count - First < 16 ? tellable_count - First : 16)> list{};
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i] = copy_of(tellable(First + i), own_keys[i]);
    return list;
}();

/// Four that differ from everything in the catalogue.
constexpr dose some = {.sets = sets{1},
                       .hold = seconds{0},
                       .repetitions = times{6},
                       .per_day = per_day{1},
                       .per_week = per_week{5},
                       .seconds_a_repetition = seconds{4}};
constexpr dose less = {.sets = sets{1},
                       .hold = seconds{0},
                       .repetitions = times{3},
                       .per_day = per_day{1},
                       .per_week = per_week{5},
                       .seconds_a_repetition = seconds{4}};
constexpr host_exercise odd_ones[] = {
    {.key = "odd_rail",
     .name = "tap at the rail",
     .steps = {"Stand at the rail.", "Tap the stair.", "Change legs."},
     .errors = "looking down",
     .role = role::balance,
     .like = {exercise::heel_toe_stand, exercise::step_up},
     .movements = about(exercise::heel_toe_stand).movements | about(exercise::step_up).movements,
     .needs = {position::standing},
     .equipment = equipment::step_or_box,
     .sides = sides::alternating,
     .doses = {some, some, some},
     .avoid = {condition::strain_g2_acute},
     .reference = "page 1"},
    {.key = "odd_seat",
     .name = "turns in the chair",
     .steps = {"Sit tall.", "Turn to one side.", "Turn back."},
     .errors = "holding the breath",
     .role = role::mobility,
     .like = {exercise::seated_march},
     .movements = about(exercise::seated_march).movements,
     .needs = {position::seated_on_chair},
     .equipment = equipment::chair,
     .sides = sides::each_side,
     .doses = {some, some, some},
     .preference = 9,
     .adapted = {.steps = {"Sit tall.", "Turn a little way.", "Turn back."},
                 .needs = {position::seated_on_chair, position::standing},
                 .equipment = equipment::cushion,
                 .sides = sides::each_side,
                 .amount = less,
                 .movements = {movement::walking, movement::bridge}},
     .reference = "page 2"},
    {.key = "odd_hard",
     .name = "lowering with a band",
     .steps = {"Kneel.", "Lower slowly.", "Catch yourself."},
     .errors = "dropping",
     .role = role::length_under_load,
     .like = {exercise::nordic_lower},
     .movements = about(exercise::nordic_lower).movements,
     .needs = {position::kneeling},
     .equipment = equipment::band,
     .sides = sides::both_together,
     .doses = {skip, skip, some},
     .preference = 9,
     .reference = "page 3"},
    {.key = "odd_back",
     .name = "press of the heels",
     .steps = {"Lie down.", "Press the heels.", "Let go."},
     .errors = "lifting the hips",
     .role = role::hip_strength,
     .like = {exercise::bridge},
     .movements = {movement::bridge},
     .needs = {position::lying_on_back},
     .equipment = equipment::none,
     .sides = sides::both_together,
     .doses = {some, skip, some},
     .addresses = {cause::weak_hip_stabilisers},
     .preference = 9,
     .adapted = {.steps = {"Lie down.", "Press a little.", "Let go."},
                 .needs = {position::lying_on_back},
                 .equipment = equipment::none,
                 .sides = sides::both_together,
                 .amount = less,
                 .movements = {movement::bridge}},
     .reference = "page 4"},
};
using odd = overlay<odd_ones>;

// ---- The gate, stated a second time ------------------------------------------------------------

restriction highest(set_of<movement> of, restrictions limits) {
    restriction result = restriction::none;
    for (const movement each : of)
        if (limits.of(each) > result) result = limits.of(each);
    return result;
}

bool has(equipment item, const report& from) {
    return item == equipment::none || from.equipment.contains(item);
}

bool can(set_of<position> needed, const report& from) {
    for (const position each : needed)
        if (!from.positions.contains(each)) return false;
    return true;
}

/// Whether a row of hamstring's selection that holds for these traits bars a role or an exercise.
bool bars(const rules::selection_rule& row, set_of<trait> traits, role its,
          const set_of<exercise>& those) {
    rules::fact_set<rules::choosing> facts;
    for (std::size_t i = 0; i < count_of<trait>; ++i)
        (traits.contains(static_cast<trait>(i)) ? facts.yes : facts.no).set(i);
    if (!rules::holds(row.when, facts)) return false;
    const auto& out = row.then.concludes;
    if (out.test(place_of(static_cast<rules::barred_role>(its)))) return true;
    for (const exercise each : those)
        if (out.test(place_of(static_cast<rules::barred_exercise>(each))) ||
            out.test(place_of(static_cast<rules::barred_role>(about(each).role))))
            return true;
    return false;
}

level highest_level(set_of<trait> traits) {
    level result = level::advanced;
    for (std::size_t r = 0; r < generated::choice_row_count; ++r) {
        const auto& row = generated::choices[r];
        if (choices_for(traits).test(r) && row.does == generated::choice_row::kind::highest &&
            static_cast<level>(row.number) < result)
            result = static_cast<level>(row.number);
    }
    return result;
}

struct verdict {
    bool allowed = false;
    bool modified = false;
};

/// What the gates say of an exercise, bars aside.
verdict gates_say(const host_exercise& of, const report& from, const planning& known, level used) {
    set_of<condition> out = of.avoid;
    for (const exercise each : of.like) out = out | about(each).avoid;
    if (out.intersects(known.conditions)) return {};
    restriction most = highest(of.movements, known.limits);
    const bool modified = most == restriction::modified;
    set_of<movement> moves = of.movements;
    if (modified) moves = moves | of.adapted.movements;
    most = highest(moves, known.limits);
    if (most > restriction::modified || (modified && of.adapted.amount.skipped())) return {};
    if (known.clinician_first)
        for (const movement each : moves)
            if (about(each).waits_for_a_clinician) return {};
    const role its = *of.role;
    const bool easy = its == role::mobility || its == role::movement_breaks ||
                      its == role::aerobic || its == role::relief;
    if (mode_of(from) == mode::settle && !easy) return {};
    if (!has(*of.equipment, from) || !can(of.needs, from)) return {};
    if (modified && (!has(*of.adapted.equipment, from) || !can(of.adapted.needs, from))) return {};
    const level lower = used < from.level ? used : from.level;
    if (of.doses[static_cast<std::size_t>(from.level)].skipped() ||
        of.doses[static_cast<std::size_t>(lower)].skipped())
        return {};
    return {true, modified};
}

verdict offer_says(const host_exercise& of, const report& from, const planning& known) {
    for (const rules::selection_rule& row : rules::selection_rules)
        if (bars(row, known.traits, *of.role, of.like)) return {};
    return gates_say(of, from, known, highest_level(known.traits));
}

/// What might be known of somebody, far beyond what any report comes to.
planning random_planning(test::random_bits& random) {
    planning known;
    for (std::size_t i = 0; i < count_of<condition>; ++i)
        if (random.one_in(25)) known.conditions.insert(static_cast<condition>(i));
    known.limits = restrictions_of(known.conditions);
    while (random.one_in(2))
        known.limits = known.limits |
                       restrictions{static_cast<movement>(random.below(int{count_of<movement>})),
                                    static_cast<restriction>(random.below(4))};
    known.clinician_first = random.one_in(4);
    for (std::size_t i = 0; i < count_of<trait>; ++i)
        if (random.one_in(14)) known.traits.insert(static_cast<trait>(i));
    return known;
}

report random_person(test::random_bits& random) {
    report from =
        random.one_in(2) ? test::random_report(random, 4000) : test::plausible_adult(random);
    if (random.one_in(2)) from.equipment = set_of<equipment>::everything();
    if (random.one_in(2)) from.positions = set_of<position>::everything();
    return from;
}

}  // namespace

TEST_CASE("offered: a host's exercise is offered where every gate says yes, and nowhere else",
          "[host]") {
    test::random_bits random{1401};
    int yes[std::size(odd_ones)] = {};
    int adapted = 0;
    constexpr int enough = 20'000;
    const int drawn = test::reports_to_draw(enough);
    for (int i = 0; i < drawn; ++i) {
        const report from = random_person(random);
        const planning known = random_planning(random);
        for (std::size_t e = 0; e < std::size(odd_ones); ++e) {
            const verdict here = offer_says(odd_ones[e], from, known);
            const permit said = offered(host_exercise_at(e), from, known, odd{});
            CAPTURE(i, odd_ones[e].key);
            REQUIRE(said.allowed == here.allowed);
            if (!said.allowed) continue;
            REQUIRE(said.modified == here.modified);
            ++yes[e];
            adapted += said.modified ? 1 : 0;
            const verdict bare = gates_say(odd_ones[e], from, known, level::advanced);
            REQUIRE(bare.allowed);
            REQUIRE(permitted(host_exercise_at(e), from, known, odd{}).allowed);
        }
    }
    // Some are for few people, whom a shorter draw need not meet.
    if (drawn < enough) return;
    for (const int count : yes) CHECK(count > 0);
    CHECK(adapted > 20);
}

TEST_CASE("permitted: a single movement, at each level of restriction, with each adapted form",
          "[host]") {
    for (std::size_t m = 0; m < count_of<movement>; ++m)
        for (std::size_t other = 0; other <= count_of<movement>; ++other)
            for (int strict = 0; strict < 16; ++strict)
                for (const bool first : {false, true}) {
                    const auto moves = static_cast<movement>(m);
                    host_exercise one = odd_ones[3];
                    one.like = {};
                    one.movements = {moves};
                    one.adapted = {};
                    planning known;
                    known.clinician_first = first;
                    known.limits = restrictions{moves, static_cast<restriction>(strict % 4)};
                    if (other < count_of<movement>) {
                        one.adapted = odd_ones[3].adapted;
                        one.adapted.movements = {static_cast<movement>(other)};
                        known.limits =
                            known.limits | restrictions{static_cast<movement>(other),
                                                        static_cast<restriction>(strict / 4)};
                    }
                    const report from{.age = years{40}};
                    const detail::gates gate{from, known};
                    const generated::catalogue_row row = detail::as_catalogue_row(one);
                    const permit said = gate.permit_of(row, gate.pass(row));
                    const verdict here = gates_say(one, from, known, level::advanced);
                    CAPTURE(m, other, strict, first);
                    REQUIRE(said.allowed == here.allowed);
                    if (said.allowed) REQUIRE(said.modified == here.modified);
                }
}

namespace {

/// Copies of the catalogue from a place on are offered just as what they were copied from.
template <std::size_t First>
void copies_are_offered_alike(int reports) {
    using copied = overlay<copies<First>>;
    test::random_bits random{First + 7};
    for (int i = 0; i < reports; ++i) {
        const report from = random_person(random);
        const planning known = random_planning(random);
        for (std::size_t e = 0; e < copies<First>.size(); ++e) {
            const exercise before = tellable(First + e);
            const permit own = offered(host_exercise_at(e), from, known, copied{});
            const permit shipped = offered(before, from, known);
            CAPTURE(i, about(before).key);
            REQUIRE(own.allowed == shipped.allowed);
            REQUIRE(own.modified == shipped.modified);
            REQUIRE(own.amount == shipped.amount);
            REQUIRE(own.sides == shipped.sides);
            REQUIRE(own.against == shipped.against);
            REQUIRE(permitted(host_exercise_at(e), from, known, copied{}).allowed ==
                    permitted(before, from, known).allowed);
        }
    }
}

}  // namespace

TEST_CASE("offered: an exercise of the catalogue that a host tells again is offered just alike",
          "[host]") {
    STATIC_REQUIRE(tellable_count == 65);
    copies_are_offered_alike<0>(4000);
    copies_are_offered_alike<16>(4000);
    copies_are_offered_alike<32>(4000);
    copies_are_offered_alike<48>(4000);
    copies_are_offered_alike<64>(4000);
}

TEST_CASE("advise: no host exercise is in a routine where a gate says no, over 20,000 reports",
          "[host]") {
    test::random_bits random{1408};
    int chosen[std::size(odd_ones)] = {};
    for (int i = 0; i < test::reports_to_draw(20'000); ++i) {
        const report from = random_person(random);
        const advice given = advise(from, odd{});
        const planning known = planning_of(given);
        int own = 0;
        for (const routine_item& item : given.routine) {
            const auto place = host_place(item.exercise);
            if (!place) continue;
            ++own;
            REQUIRE(*place < std::size(odd_ones));
            CAPTURE(i, odd_ones[*place].key);
            const verdict here = offer_says(odd_ones[*place], from, known);
            REQUIRE(here.allowed);
            REQUIRE(item.modified == here.modified);
            REQUIRE(item.role == *odd_ones[*place].role);
            ++chosen[*place];
        }
        CAPTURE(i);
        REQUIRE(given.routine.session_takes.value <= 60 * from.session.value);
        if (given.routine.state != routine_state::planned &&
            given.routine.state != routine_state::nothing_suitable) {
            REQUIRE(given.routine.empty());
            continue;
        }
        // Each is in it or left out with a reason, once.
        for (const omitted_exercise& item : given.routine.left_out_exercises()) {
            REQUIRE_FALSE(given.routine.contains(item.exercise));
            own += host_place(item.exercise) ? 1 : 0;
        }
        REQUIRE(own == int{std::size(odd_ones)});
        REQUIRE(given.routine.size() + given.routine.left_out_exercises().size() ==
                count_of<exercise> + std::size(odd_ones));
    }
    for (const int count : chosen) CHECK(count > 0);
}

namespace {

/// Rows that bring the copy of the Romanian deadlift in, which rests for longer.
constexpr host_choice lifts[] = {{.id = "own-lift",
                                  .when = trait::advanced,
                                  .then = points_for("own_k", 20),
                                  .because = "We like to lift.",
                                  .reference = "page 7"}};

}  // namespace

TEST_CASE("advise: sixteen copies of the catalogue keep the minutes and the kinds", "[host]") {
    using copied = overlay<copies<16>, lifts>;
    constexpr auto original = [](exercise which) {
        const auto place = host_place(which);
        return place ? tellable(16 + std::size_t{*place}) : which;
    };
    STATIC_REQUIRE(original(copied::named("own_k")) == exercise::romanian_deadlift);
    test::random_bits random{16};
    int lifted = 0;
    for (int i = 0; i < 3000; ++i) {
        report from = random_person(random);
        if (random.one_in(2)) from.level = level::advanced;
        const routine plan = advise(from, copied{}).routine;
        hamstring::detail::session_clock clock{.older = from.age &&
                                                        from.age->value >= generated::older_from};
        set_of<swap_group> groups;
        for (const routine_item& item : plan) {
            // A guarding back gets two small movements, which may be of one kind.
            const swap_group its = about(original(item.exercise)).group;
            if (item.role != role::mobility) REQUIRE_FALSE(groups.contains(its));
            groups.insert(its);
            if (item.when == done_when::session)
                clock.take(original(item.exercise), item.amount, item.modified);
            lifted += item.exercise == copied::named("own_k") ? 1 : 0;
        }
        // It takes the time that what it is a copy of would take, longer rests included.
        REQUIRE(clock.seconds == plan.session_takes.value);
        REQUIRE(plan.session_takes.value <= 60 * from.session.value);
    }
    CHECK(lifted > 0);
}

TEST_CASE("alternatives: exercises of a host without a group are of one role at most", "[host]") {
    test::random_bits random{21};
    int found = 0;
    for (int i = 0; i < 1000; ++i) {
        const report from = random_person(random);
        const advice given = advise(from, odd{});
        for (std::size_t e = 0; e < std::size(odd_ones); ++e)
            for (const alternative& each : alternatives(given, from, host_exercise_at(e), odd{})) {
                CAPTURE(i, odd_ones[e].key);
                const auto place = host_place(each.exercise);
                REQUIRE_FALSE(each.of_its_group);
                REQUIRE((place ? *odd_ones[*place].role : about(each.exercise).role) ==
                        *odd_ones[e].role);
                ++found;
            }
    }
    CHECK(found > 0);
}

TEST_CASE("advise: without an exercise of its own a host changes no routine", "[host]") {
    static constexpr host_rule raises[] = {{.id = "own-cough",
                                            .when = symptom::worse_with_cough_or_strain,
                                            .then = at_least_urgency(urgency::clinician_days),
                                            .because = "We look at it.",
                                            .reference = "page 5"}};
    STATIC_REQUIRE(std::is_same_v<overlay<raises>::own, detail::no_own_set>);
    test::random_bits random{5};
    for (int i = 0; i < 500; ++i) {
        const report from = random_person(random);
        const advice bare = advise(from);
        const advice host = advise(from, overlay<raises>{});
        if (host.host_fired == 0) REQUIRE(host == bare);
    }
}

TEST_CASE(
    "host_place: numbers behind the catalogue, and what knows only the catalogue claims nothing",
    "[host]") {
    STATIC_REQUIRE_FALSE(host_place(exercise::glute_squeeze));
    STATIC_REQUIRE(*host_place(host_exercise_at(0)) == 0);
    STATIC_REQUIRE(*host_place(host_exercise_at(15)) == 15);
    STATIC_REQUIRE_FALSE(host_place(host_exercise_at(16)));
    STATIC_REQUIRE_FALSE(host_place(static_cast<exercise>(255)));
    for (int number = int{count_of<exercise>}; number < 256; ++number) {
        const auto which = static_cast<exercise>(number);
        CAPTURE(number);
        CHECK(about(which).key == "of_the_host");
        CHECK(about<&exercise_row::key>(which) == "of_the_host");
        CHECK(about(which).doses[0].skipped());
        CHECK(steps_for(which, false)[0].empty());
        CHECK(steps_for(which, true)[0].empty());
        CHECK(instructions_for(which).steps[0].empty());
        CHECK_FALSE(stretches_hamstrings(end_pose_of(which).end));
        CHECK_FALSE(permitted(which, {}, {}).allowed);
        CHECK_FALSE(offered(which, {}, {}).allowed);
        const auto place = host_place(which);
        if (!place || *place >= std::size(odd_ones)) {
            CHECK_FALSE(permitted(which, {}, {}, odd{}).allowed);
            CHECK_FALSE(offered(which, {}, {}, odd{}).allowed);
        }
    }
    CHECK_FALSE(from_key<exercise>("of_the_host"));
}

namespace {

constexpr host_choice presses[] = {{.id = "own-press",
                                    .when = trait::beginner || trait::advanced,
                                    .then = points_for("odd_back", 9),
                                    .because = "We like to press heels.",
                                    .reference = "page 6"}};
using liked = overlay<odd_ones, presses>;

constexpr report at_ease =
    fully_screened({.age = years{30},
                    .present = {symptom::back_of_thigh_tightness, habit::under_150_active_minutes},
                    .equipment = set_of<equipment>::everything(),
                    .level = level::beginner});

}  // namespace

TEST_CASE("a host's exercise: its own words in text and JSON, and none without its list",
          "[host]") {
    constexpr advice given = advise(at_ease, liked{});
    STATIC_REQUIRE(given.routine.contains(liked::named("odd_back")));
    std::string text;
    write_text(std::back_inserter(text), given, {.details = true, .host = liked::lists});
    CHECK(text.find("\n  press of the heels ") != std::string::npos);
    CHECK(text.find("We like to press heels.") != std::string::npos);
    CHECK(text.find("* Press the heels.") != std::string::npos);
    CHECK(text.find("Look out for: lifting the hips. Source: page 4.") != std::string::npos);
    std::string json;
    write_json(std::back_inserter(json), given, {.host = liked::lists});
    CHECK(json.find(R"({"exercise":"odd_back","host":true,"name":"press of the heels",)"
                    R"("errors":"lifting the hips","reference":"page 4","role":"hip_strength")") !=
          std::string::npos);
    CHECK(json.find(R"("steps":["Lie down.","Press the heels.","Let go."])") != std::string::npos);
    CHECK(json.find(R"({"exercise":"odd_hard","host":true,)") != std::string::npos);
    // Who is not given the list says that it is the host's, and nothing of how it is done.
    std::string bare;
    write_text(std::back_inserter(bare), given, {.details = true});
    CHECK(bare.find("an exercise of the service that you are using\n") != std::string::npos);
    CHECK(bare.find("Press the heels") == std::string::npos);
    std::string bare_json;
    write_json(std::back_inserter(bare_json), given);
    CHECK(bare_json.find(R"({"exercise":"of_the_host","host":true,)") != std::string::npos);
}

TEST_CASE("a host's exercise: its adapted form takes the place of its steps", "[host]") {
    // Somebody who gets one in its adapted form, found by looking.
    test::random_bits random{3};
    int seen = 0;
    for (int i = 0; i < 20'000 && seen < 5; ++i) {
        const advice given = advise(random_person(random), odd{});
        for (const routine_item& item : given.routine) {
            const auto place = host_place(item.exercise);
            if (!place || !item.modified) continue;
            ++seen;
            const host_exercise& own = odd_ones[*place];
            CHECK(item.amount == own.adapted.amount);
            std::string text;
            write_text(std::back_inserter(text), given, {.details = true, .host = odd::lists});
            CHECK(text.find(own.adapted.steps[1]) != std::string::npos);
            CHECK(text.find(own.steps[1]) == std::string::npos);
            std::string json;
            write_json(std::back_inserter(json), given, {.host = odd::lists});
            CHECK(json.find(own.adapted.steps[1]) != std::string::npos);
            CHECK(json.find(own.steps[1]) == std::string::npos);
        }
    }
    CHECK(seen > 0);
}

TEST_CASE("explain, why_not: a host's exercise has its reasons", "[host]") {
    constexpr advice given = advise(at_ease, liked{});
    const reasons why = explain(given, liked::named("odd_back"), liked::lists);
    REQUIRE_FALSE(why.empty());
    bool sourced = false;
    for (const reason& each : why)
        sourced = sourced || (each.rule == "odd_back" && each.reference == "page 4");
    CHECK(sourced);
    CHECK(why[0].rule == "own-press");
    CHECK(why[0].because == "We like to press heels.");
    CHECK(why[0].reference == "page 6");
    CHECK(why_not(at_ease, liked::named("odd_back"), liked{}).empty());
    constexpr report used_to_some = [] {
        report from = at_ease;
        from.level = level::intermediate;
        return from;
    }();
    const reasons not_meant = why_not(used_to_some, liked::named("odd_back"), liked{});
    REQUIRE_FALSE(not_meant.empty());
    CHECK(not_meant[0].rule == "level_too_low");
    // Over many people: nothing of it is ever without a reason.
    test::random_bits random{77};
    for (int i = 0; i < 500; ++i) {
        const advice any = advise(random_person(random), odd{});
        for (std::size_t e = 0; e < std::size(odd_ones); ++e) {
            const bool planned = any.routine.state == routine_state::planned ||
                                 any.routine.state == routine_state::nothing_suitable;
            REQUIRE(explain(any, host_exercise_at(e), odd::lists).empty() == !planned);
            REQUIRE(explain(any, host_exercise_at(e)).empty() == !planned);
        }
    }
}

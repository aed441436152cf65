// SPDX-License-Identifier: MIT
// Covers render/session.hpp:
//     write_cue(out, step), write_cue(out, step, event), write_short_cue(out, step, letters),
//     write_session_start(out, advice), write_session_end(out, advice, seconds)

#include <hamstring/render/session.hpp>

#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/exercise_time.hpp>
#include <hamstring/knowledge/signal.hpp>
#include <hamstring/session.hpp>

#include "../cases/personas.hpp"
#include "../catch.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

template <class Write>
std::string text_of(const Write& write) {
    std::string text;
    write(std::back_inserter(text));
    return text;
}
std::string cue_of(const session_step& step) {
    return text_of([&](auto to) { write_cue(to, step); });
}
std::string cue_of(const session_step& step, const cue_event& event) {
    return text_of([&](auto to) { write_cue(to, step, event); });
}
std::string short_cue_of(const session_step& step, std::size_t letters) {
    return text_of([&](auto to) { write_short_cue(to, step, letters); });
}

std::size_t words_in(std::string_view text) {
    std::size_t many = 0;
    bool inside = false;
    for (const char letter : text) {
        if (letter != ' ' && !inside) ++many;
        inside = letter != ' ';
    }
    return many;
}

/// Words of the longest sentence.
std::size_t longest_sentence(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(".?");
        const std::size_t many = words_in(text.substr(0, end));
        longest = many > longest ? many : longest;
        text = end == text.npos ? "" : text.substr(end + 1);
    }
    return longest;
}

bool is_whole(std::string_view text) {
    return !text.empty() && text.front() != ' ' && text.back() != ' ' &&
           text.find("  ") == text.npos && text.find(" .") == text.npos &&
           text.find(" ,") == text.npos && text.find("..") == text.npos;
}

/// Every step that the sessions of these people have, in the whole and the adapted forms.
template <class Use>
void each_step(const Use& use) {
    for (const test::persona& who : test::personas)
        for (const bool first : {false, true})
            for (const session_step& step : session(advise(who.given), {.first_time = first}))
                use(step);
    test::random_bits random{3};
    for (int i = 0; i < 400; ++i)
        for (const session_step& step : session(advise(test::plausible_adult(random)))) use(step);
}

bool is_a_bout(step_kind kind) {
    return kind == step_kind::hold || kind == step_kind::repetitions || kind == step_kind::go_on;
}

}  // namespace

TEST_CASE("write_cue: no sentence has more than twelve words", "[render][session]") {
    std::set<exercise> seen;
    each_step([&](const session_step& step) {
        const std::string cue = cue_of(step);
        CAPTURE(cue);
        REQUIRE(is_whole(cue));
        REQUIRE(longest_sentence(cue) <= 12);
        seen.insert(step.exercise);
        for (const cue_event& event : cue_events(step)) {
            const std::string called = cue_of(step, event);
            CAPTURE(called);
            REQUIRE(is_whole(called));
            REQUIRE(longest_sentence(called) <= 12);
        }
    });
    REQUIRE(seen.size() > 30);
    // What nobody of these was given, too.
    for (const exercise_row& row : all<exercise>())
        for (const bool modified : {false, true})
            for (const std::string_view step : steps_for(row.id, modified)) {
                CAPTURE(step);
                REQUIRE(longest_sentence(step) <= 12);
            }
}

TEST_CASE("write_cue: what leads up to a set can be said in its time", "[render][session]") {
    // At a moderate 160 words a minute, 8 in 3 seconds. What is said of getting up while somebody gets up may end
    // while the exercise is looked at.
    int words = 0;
    int time = 0;
    each_step([&](const session_step& step) {
        if (step.opens) words = time = 0;
        if (step.kind == step_kind::done || is_a_bout(step.kind)) return;
        const std::string cue = cue_of(step);
        words += static_cast<int>(words_in(cue));
        time += step.takes.value;
        CAPTURE(cue, words, time);
        if (step.kind == step_kind::get_ready || step.kind == step_kind::rest ||
            step.kind == step_kind::change_sides)
            REQUIRE(3 * words <= 8 * time);
        if (step.kind != step_kind::set_up && step.kind != step_kind::get_into_place)
            words = time = 0;
    });
}

TEST_CASE("write_cue: the side is named, and never the other one", "[render][session]") {
    int named = 0;
    each_step([&](const session_step& step) {
        if (step.sides != sides::each_side) return;
        const std::string_view mine = step.side == body_side::left ? "left" : "right";
        const std::string_view other = step.side == body_side::left ? "right" : "left";
        const bool says_it = is_a_bout(step.kind) || step.kind == step_kind::change_sides ||
                             step.kind == step_kind::get_ready;
        if (!says_it) return;
        std::string cue = cue_of(step);
        cue[0] = cue[0] == 'L' ? 'l' : cue[0] == 'R' ? 'r' : cue[0];
        CAPTURE(cue);
        // ("At right angles" is no side.)
        if (const auto at = cue.find("right angles"); at != cue.npos) cue.erase(at, 5);
        REQUIRE(cue.find(mine) != cue.npos);
        REQUIRE(cue.find(other) == cue.npos);
        if (step.kind == step_kind::get_ready)
            REQUIRE(cue.find("Begin with the " + std::string(mine)) != cue.npos);
        ++named;
    });
    REQUIRE(named > 500);
}

TEST_CASE("write_cue: an exercise is named once, with its way into place", "[render][session]") {
    for (const test::persona& who : test::personas) {
        const session_script script = session(advise(who.given));
        std::string before_it;
        for (const session_step& step : script) {
            const std::string cue = cue_of(step);
            CAPTURE(who.id, cue);
            const std::string name(about(step.exercise).name);
            if (step.opens) {
                before_it.clear();
                REQUIRE(cue.find((step.place == 1 ? "First: " : "Next: ") + name + ".") !=
                        cue.npos);
            }
            before_it += cue + ' ';
            // The first step of its own form says where and how it is done.
            if (is_a_bout(step.kind))
                REQUIRE(before_it.find(steps_for(step.exercise, step.modified)[0]) !=
                        std::string::npos);
            if (step.kind == step_kind::get_into_place && !step.opens)
                REQUIRE(cue.find(name + ".") == cue.npos);
        }
    }
}

TEST_CASE("write_cue: from the floor it says how to get up, and to it how to get down",
          "[render][session]") {
    int ups = 0;
    int downs = 0;
    each_step([&](const session_step& step) {
        if (step.kind != step_kind::get_into_place || step.by_transfer) return;
        const auto floor = [](position which) {
            return knowledge::position_times[static_cast<std::size_t>(which)].on_the_floor;
        };
        const std::string cue = cue_of(step);
        CAPTURE(cue);
        const auto& from = knowledge::position_ways[static_cast<std::size_t>(step.from)];
        if (floor(step.from) && !floor(step.to)) {
            REQUIRE(cue.find(from.up) != cue.npos);
            REQUIRE(cue.find("stand up") != cue.npos);
            ++ups;
        } else if (!floor(step.from) && floor(step.to)) {
            REQUIRE(cue.find(knowledge::way_to_the_floor.says) != cue.npos);
            ++downs;
        } else {
            REQUIRE(cue.find(knowledge::way_from_the_floor.says) == cue.npos);
        }
    });
    REQUIRE(ups > 20);
    REQUIRE(downs > 20);
}

TEST_CASE("write_short_cue: it keeps to the letters, in whole words, and names the side",
          "[render][session]") {
    each_step([&](const session_step& step) {
        std::string longest = short_cue_of(step, 200);
        for (std::size_t letters = 80; letters >= 8; --letters) {
            const std::string cue = short_cue_of(step, letters);
            CAPTURE(letters, cue);
            REQUIRE(cue.size() <= letters);
            REQUIRE(is_whole(cue));
            REQUIRE(cue.back() != ',');
            REQUIRE(cue.back() != ':');
            // Fewer letters never say more.
            REQUIRE(cue.size() <= longest.size());
            longest = cue;
            if (step.sides != sides::each_side || !is_a_bout(step.kind)) continue;
            const bool left = step.side == body_side::left;
            const std::string_view mine[] = {left ? "left" : "right", left ? "Left" : "Right",
                                             left ? "L " : "R "};
            bool named = false;
            for (const std::string_view one : mine) named = named || cue.find(one) != cue.npos;
            REQUIRE(named);
        }
        // Where there is no room at all, nothing is half said.
        REQUIRE(short_cue_of(step, 0).empty());
    });
}

TEST_CASE("write_short_cue: it says all that there is room for", "[render][session]") {
    session_step step;
    step.kind = step_kind::hold;
    step.exercise = exercise::lying_towel_stretch;
    step.sides = sides::each_side;
    step.side = body_side::left;
    step.set = sets{1};
    step.of_sets = sets{2};
    step.held = seconds{30};
    REQUIRE(short_cue_of(step, 80) == "Lying towel stretch, left leg, set 1 of 2: hold 30 s");
    REQUIRE(short_cue_of(step, 45) == "Lying towel stretch, left leg: hold 30 s");
    REQUIRE(short_cue_of(step, 20) == "Left: hold 30 s");
    REQUIRE(short_cue_of(step, 8) == "L 30 s");
    step.held = seconds{1800};
    REQUIRE(short_cue_of(step, 8) == "L 30 min");
}

TEST_CASE("write_cue: what is called out is said as it is counted", "[render][session]") {
    session_step step;
    step.kind = step_kind::repetitions;
    step.exercise = exercise::bridge;
    step.repetitions = times{8};
    step.role = role::hip_strength;
    const auto said = [&](cue_kind kind, int number) {
        return cue_of(step, cue_event{kind, seconds{0}, number, body_side::both});
    };
    REQUIRE(said(cue_kind::way_out, 2) == "Lift, two.");
    REQUIRE(said(cue_kind::pause, 2) == "Hold, two.");
    REQUIRE(said(cue_kind::way_back, 2) == "Slowly down, two.");
    REQUIRE(said(cue_kind::count, 3) == "3.");
    REQUIRE(said(cue_kind::last_one, 8) == "Last one.");
    REQUIRE(said(cue_kind::breathe, 0) == "Breathe out as you lift.");
    REQUIRE(said(cue_kind::count_in, 3) == "Three.");
    REQUIRE(said(cue_kind::time_left, 10) == "10 seconds more.");
    REQUIRE(said(cue_kind::rest_ends, 5) == "5 seconds left.");
    step.modified = true;
    REQUIRE(said(cue_kind::way_out, 2) == "Go, two.");
    REQUIRE(said(cue_kind::breathe, 0) == "Keep breathing.");
    step.modified = false;
    step.exercise = exercise::bird_dog;
    step.sides = sides::alternating;
    step.side = body_side::right;
    REQUIRE(cue_of(step, {cue_kind::count, seconds{4}, 1, body_side::right}) ==
            "1, now the left side.");
    REQUIRE(cue_of(step, {cue_kind::count, seconds{12}, 3, body_side::right}) == "3, and change.");
    REQUIRE(cue_of(step, {cue_kind::count, seconds{32}, 8, body_side::left}) == "8.");
}

TEST_CASE("write_cue: from a wheelchair a way into place is a transfer; nobody kneels or stands up",
          "[render][session]") {
    test::random_bits random{12};
    int ways = 0;
    for (int i = 0; i < 1500; ++i) {
        report from = test::plausible_adult(random);
        from.present.insert(history::wheelchair_long);
        from.present.insert(history::legs_can_push);
        from.present.insert(history::team_agreed_leg_stretch);
        from.equipment.insert(equipment::wheelchair);
        const session_script all_of_it = session(advise(from));
        REQUIRE((all_of_it.empty() || all_of_it.wheelchair));
        for (const session_step& step : all_of_it) {
            if (step.kind != step_kind::get_into_place && step.kind != step_kind::done) continue;
            const std::string cue = cue_of(step);
            CAPTURE(i, cue);
            for (const std::string_view never :
                 {"neel", "one knee first", "hands and knees", "your heels"})
                REQUIRE(cue.find(never) == cue.npos);
            REQUIRE(cue.find(knowledge::position_ways[0].up) == cue.npos);
            ways += cue.find("transfer") != cue.npos ? 1 : 0;
        }
    }
    REQUIRE(ways > 20);
}

TEST_CASE("write_session_start: it says when to stop, once, in the light of the mode",
          "[render][session]") {
    for (const test::persona& who : test::personas) {
        const advice of = advise(who.given);
        if (session(of).empty()) continue;
        const std::string start = text_of([&](auto to) { write_session_start(to, of); });
        CAPTURE(who.id, start);
        REQUIRE(is_whole(start));
        REQUIRE(longest_sentence(start) <= 12);
        for (const notice& each : knowledge::session_stops)
            REQUIRE(start.find(each.says) != start.npos);
        const bool settles = of.routine.how == mode::settle;
        REQUIRE((start.find("6 or more") == start.npos) == settles);
        REQUIRE((start.find("2 points above") != start.npos) == settles);
        const bool wheelchair = of.traits.contains(trait::wheelchair);
        REQUIRE((start.find("pounding headache") != start.npos) == wheelchair);
        REQUIRE((!wheelchair || start.find("Pull") == start.npos));
    }
}

TEST_CASE("write_session_start: what only some have to stop at is said to all of them",
          "[render][session]") {
    const auto start_of = [](const report& from) {
        const advice of = advise(from);
        REQUIRE(of.routine.state == routine_state::planned);
        return text_of([&](auto to) { write_session_start(to, of); });
    };
    const auto says = [](const std::string& text, const notice& what) {
        return text.find(what.says) != text.npos;
    };
    const report anybody = fully_screened({.age = years{35},
                                           .sex = sex::female,
                                           .worst_pain = pain_score{2},
                                           .since = years{1},
                                           .present = {symptom::back_of_thigh_tightness}});
    REQUIRE(says(start_of(anybody), knowledge::session_pull));
    REQUIRE(start_of(anybody).find("faint") != std::string::npos);
    REQUIRE_FALSE(says(start_of(anybody), knowledge::session_stop_in_a_wheelchair));
    for (const notice& each : knowledge::session_stops_in_pregnancy)
        REQUIRE_FALSE(says(start_of(anybody), each));

    report pregnant = anybody;
    pregnant.present.insert(condition::pregnancy_second_third_trimester);
    for (const notice& each : knowledge::session_stops_in_pregnancy)
        REQUIRE(says(start_of(pregnant), each));

    report seated = anybody;
    seated.present.insert(history::wheelchair_long);
    seated.present.insert(history::team_agreed_leg_stretch);
    seated.equipment.insert(equipment::wheelchair);
    for (const bool push : {false, true}) {
        if (push) seated.present.insert(history::legs_can_push);
        REQUIRE(says(start_of(seated), knowledge::session_stop_in_a_wheelchair));
        REQUIRE_FALSE(says(start_of(seated), knowledge::session_pull));
        if (advise(seated).routine.contains(exercise::wheelchair_leg_prop))
            for (const notice& each : knowledge::session_pull_without_feeling)
                REQUIRE(says(start_of(seated), each));
    }
}

TEST_CASE("write_session_start: nobody with a numb leg is told to pull firmly",
          "[render][session]") {
    test::random_bits random{41};
    int numb = 0;
    for (int i = 0; i < 4000; ++i) {
        report from = test::plausible_adult(random);
        from.present.insert(i % 2 == 0 ? symptom::leg_numbness : symptom::foot_numb_or_weak);
        const advice of = advise(from);
        if (session(of).empty()) continue;
        ++numb;
        REQUIRE(text_of([&](auto to) {
                    write_session_start(to, of);
                }).find(knowledge::session_pull.says) == std::string::npos);
    }
    REQUIRE(numb > 50);
}

TEST_CASE("write_session_end: it says how long it was and what is in the day",
          "[render][session]") {
    const advice of = advise(test::personas[0].given);
    const std::string end = text_of([&](auto to) { write_session_end(to, of, seconds{476}); });
    REQUIRE(end ==
            "That was about 8 minutes. Tomorrow morning, notice whether the pain is as before. In "
            "your day: sit-to-stand break, 4 times. In your day: brisk walk, 10 minutes.");
    REQUIRE(longest_sentence(end) <= 12);
    REQUIRE(text_of([&](auto to) {
                write_session_end(to, of, seconds{5});
            }).starts_with("That was about 1 minute."));
}

TEST_CASE("write_cue: pain is asked at the end, and between where it is strong",
          "[render][session]") {
    for (const test::persona& who : test::personas) {
        const session_script script = session(advise(who.given));
        for (const session_step& step : script) {
            const bool asks = cue_of(step).find("0 to 10?") != std::string::npos;
            const bool between = step.opens && step.place > 1 && script.how != mode::normal;
            CAPTURE(who.id);
            REQUIRE(asks == (between || step.kind == step_kind::done));
            REQUIRE(asks == step.asks_pain);
        }
    }
}

TEST_CASE("session_lights: the numbers are those of the traffic light", "[render][session]") {
    const std::string light(knowledge::session_lights[0].says);
    REQUIRE(light == "Pain up to " + std::to_string(generated::pain_cautions_from - 1) +
                         " is fine; " + std::to_string(generated::pain_cautions_from) + " or " +
                         std::to_string(generated::pain_stops_from - 1) + " means do less.");
    REQUIRE(knowledge::session_lights[1].says ==
            "Pain of " + std::to_string(generated::pain_stops_from) + " or more of 10 means stop.");
    REQUIRE(knowledge::session_light_while_strong.says ==
            "Stop once pain is " + std::to_string(generated::rise_of_strong_pain_stops) +
                " points above where it began.");
}

// SPDX-License-Identifier: MIT
// Covers render/break_program.hpp and render/break_entry.hpp:
//   write_workrave(out, advice, break_options), write_safe_eyes(...), write_stretchly(...)   -> out
//   each_break_picture(advice, break_options, visit), write_break_picture_name, write_break_picture
#include <hamstring/render/break_program.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/language/german.hpp>

#include "../cases/personas.hpp"
#include "../catch.hpp"
#include "../count_in.hpp"
#include "../plausible_adult.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

std::string workrave(const advice& of, const break_options& how = {}) {
    std::string text;
    write_workrave(std::back_inserter(text), of, how);
    return text;
}
std::string safe_eyes(const advice& of, const break_options& how = {}) {
    std::string text;
    write_safe_eyes(std::back_inserter(text), of, how);
    return text;
}
std::string stretchly(const advice& of, const break_options& how = {}) {
    std::string text;
    write_stretchly(std::back_inserter(text), of, how);
    return text;
}

bool holds(std::string_view text, std::string_view what) { return text.find(what) != text.npos; }
/// The numbers behind each place where a text stands.
std::vector<int> numbers_behind(std::string_view text, std::string_view what) {
    std::vector<int> result;
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + 1))
        result.push_back(std::atoi(text.data() + at + what.size()));
    return result;
}

/// What is offered and fits, with its entry; good while the advice is.
std::vector<render::break_entry> entries_of(const advice& of, const host_lists& host = {}) {
    std::vector<render::break_entry> result;
    render::each_break_entry(of, host,
                             [&](const render::break_entry& each) { result.push_back(each); });
    return result;
}

constexpr std::string_view no_exercises =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<exercises>\n</exercises>\n";
constexpr std::string_view no_breaks =
    "{\"meta\":{\"config_version\":\"0\"},\"short_breaks\":[],\"long_breaks\":[]}\n";
constexpr std::string_view no_ideas =
    "{\"useIdeasFromSettings\":true,\"breakIdeas\":[],\"microbreakIdeas\":[],\"ideas\":false}\n";

/// A person whose routine has a stretch with two sides, and a walk of the day.
const advice& stiff() {
    static const advice given = advise(test::personas[1].given);
    return given;
}
/// A routine of one exercise, as an advice might hold it.
advice with_only(const routine_item& item) {
    advice result = stiff();
    routine plan;
    plan.state = routine_state::planned;
    plan.insert(item);
    result.routine = plan;
    return result;
}
routine_item item_of(exercise which, bool modified = false) {
    const exercise_row& row = about(which);
    return {.exercise = which,
            .role = row.role,
            .amount = modified ? row.adapted.amount : row.doses[0],
            .sides = modified ? row.adapted.sides : row.sides,
            .modified = modified,
            .when = when_of(row.role),
            .why = chosen_for::role};
}

constexpr advice emergency =
    advise(fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}}));

/// What a writer writes, while compiling.
template <class Write>
constexpr bool writes(Write write, std::string_view expected) {
    char room[512] = {};
    char* const end = write(room);
    return std::string_view(room, static_cast<std::size_t>(end - room)) == expected;
}

}  // namespace

TEST_CASE("break programs: whoever is to be seen gets an empty set", "[render]") {
    STATIC_REQUIRE(emergency.urgency == urgency::emergency_now);
    STATIC_REQUIRE(writes([](char* out) { return write_workrave(out, emergency); }, no_exercises));
    STATIC_REQUIRE(writes([](char* out) { return write_safe_eyes(out, emergency); }, no_breaks));
    STATIC_REQUIRE(writes([](char* out) { return write_stretchly(out, emergency); }, no_ideas));

    // Nothing answered, nothing offered; and no routine that somebody put there by hand.
    const advice unanswered = advise(report{});
    REQUIRE(workrave(unanswered) == no_exercises);
    advice wrong = stiff();
    for (const urgency level : {urgency::same_day, urgency::emergency_now}) {
        wrong.urgency = level;
        REQUIRE(workrave(wrong) == no_exercises);
        REQUIRE(safe_eyes(wrong) == no_breaks);
        REQUIRE(stretchly(wrong) == no_ideas);
        each_break_picture(wrong, {}, [](const break_picture&) { REQUIRE(false); });
    }
    wrong = stiff();
    wrong.routine.state = routine_state::withheld_by_warning_sign;
    REQUIRE(workrave(wrong) == no_exercises);
}

TEST_CASE("break programs: each break says that somebody is to be seen, and by when", "[render]") {
    const advice given = advise(
        fully_screened({.age = years{34},
                        .worst_pain = pain_score{7},
                        .since = weeks{20},
                        .present = {symptom::back_of_thigh_pain, habit::sits_most_of_the_day}}));
    REQUIRE(given.urgency == urgency::clinician_days);
    const std::string due = "See a doctor or physiotherapist";
    const std::size_t shown = entries_of(given).size();
    REQUIRE(shown > 0);
    REQUIRE(test::count_in(workrave(given), due) == shown);
    REQUIRE(test::count_in(safe_eyes(given), due) >= shown);
    REQUIRE(test::count_in(stretchly(given), due) >= shown);
    // Not to who may look after it.
    REQUIRE_FALSE(holds(workrave(stiff()), due));
}

TEST_CASE("break programs: only what the advice offers and a desk allows", "[render]") {
    test::random_bits random{2811};
    std::size_t shown = 0;
    std::set<exercise> seen;
    for (int i = 0; i < 400; ++i) {
        const advice given = advise(test::plausible_adult(random));
        const std::string text = workrave(given);
        std::size_t expected = 0;
        for (const render::break_entry& each : entries_of(given)) {
            const routine_item& item = *each.item;
            CAPTURE(i, about(item.exercise).key);
            REQUIRE(std::find(given.routine.begin(), given.routine.end(), item) !=
                    given.routine.end());
            const exercise_row& row = about(item.exercise);
            const set_of<position> desk{position::standing, position::seated_on_chair};
            REQUIRE(((item.modified ? row.adapted.needs : row.needs) & desk) ==
                    (item.modified ? row.adapted.needs : row.needs));
            const equipment thing = item.modified ? row.adapted.equipment : row.equipment;
            REQUIRE(set_of<equipment>{equipment::none, equipment::chair, equipment::wall,
                                      equipment::worktop, equipment::wheelchair}
                        .contains(thing));
            REQUIRE(item.amount.per_week.value >= 5);
            REQUIRE(each.one_set.sets.value == 1);
            seen.insert(item.exercise);
            expected += render::fitting(each, seconds{300}, {}, english).fits ? 1 : 0;
        }
        REQUIRE(test::count_in(text, "<exercise>") == expected);
        shown += expected;
        for (const int takes : numbers_behind(text, "<sequence duration=\"")) {
            REQUIRE(takes > 0);
            REQUIRE(takes <= 300);
        }
    }
    REQUIRE(shown > 200);
    REQUIRE(seen.count(exercise::chair_stretch) == 1);
    REQUIRE(seen.count(exercise::sit_to_stand_break) == 1);
}

TEST_CASE("break programs: what is done on few days, on the floor or with things stays out",
          "[render]") {
    REQUIRE(entries_of(with_only(item_of(exercise::squat_to_chair))).empty());
    REQUIRE(entries_of(with_only(item_of(exercise::lying_towel_stretch))).empty());
    REQUIRE(entries_of(with_only(item_of(exercise::heel_on_step_stretch))).empty());
    REQUIRE(entries_of(with_only(item_of(exercise::chair_stretch))).size() == 1);
    // Its adapted form stands at a table, its whole one on the floor.
    REQUIRE(entries_of(with_only(item_of(exercise::hip_flexor_lunge))).empty());
    REQUIRE(entries_of(with_only(item_of(exercise::hip_flexor_lunge, true))).size() == 1);
    // A walk of ten minutes fits no break of five.
    REQUIRE(workrave(with_only(item_of(exercise::brisk_walk))) == no_exercises);
    REQUIRE(workrave(with_only(item_of(exercise::brisk_walk)), {.long_break = seconds{900}}) !=
            no_exercises);
}

TEST_CASE("write_workrave: an exercise with two sides, in two languages", "[render]") {
    const language also[] = {german};
    const std::string text = workrave(with_only(item_of(exercise::chair_stretch)), {.also = also});
    CAPTURE(text);
    REQUIRE(holds(text, "<title>Chair stretch: 30 seconds, each side</title>"));
    REQUIRE(test::count_in(text, "<title") == 2);
    REQUIRE(holds(text, "<title xml:lang=\"de\">"));
    REQUIRE(holds(text, german.of(about(exercise::chair_stretch).name).substr(1)));
    for (const std::string_view step : steps_for(exercise::chair_stretch, false)) {
        REQUIRE(holds(text, step));
        REQUIRE(holds(text, german.of(step)));
    }
    // Two sets are two breaks, and when to stop stands behind the steps, in full.
    REQUIRE(holds(text, "2 times a day are enough, then skip it. When to stop: "));
    REQUIRE(holds(text, "dizziness"));
    REQUIRE(holds(text, about(message::short_print).other));
    REQUIRE(holds(text, german.not_reviewed));
    const std::vector<int> seconds = numbers_behind(text, "duration=\"");
    REQUIRE(seconds.size() == 3);
    REQUIRE(seconds[0] == seconds[1] + seconds[2]);
    REQUIRE(seconds[2] == 34);
    REQUIRE(text.find("chair_stretch_right.png") < text.find("chair_stretch_left.png"));
    REQUIRE(holds(text, "chair_stretch_left.png"));
}

TEST_CASE("break programs: whole steps of a day's break go where there is no room", "[render]") {
    const advice given = with_only(item_of(exercise::posture_reset));
    const auto& steps = steps_for(exercise::posture_reset, false);
    const std::string whole = stretchly(given, {.short_break = seconds{30}});
    REQUIRE(test::count_in(whole, steps[4]) == 2);
    const std::string less = stretchly(given, {.short_break = seconds{25}});
    CAPTURE(less);
    const std::string_view brief = std::string_view(less).substr(less.find("\"microbreakIdeas\""));
    REQUIRE(holds(brief, "Sit-tall break: 3 times. "));
    REQUIRE(holds(brief, steps[2]));
    REQUIRE_FALSE(holds(brief, steps[3]));
    REQUIRE(holds(brief, std::string(steps[2]) + " 4 times a day are enough, then skip it.\""));
    REQUIRE(holds(less, "\"microbreakDuration\":25000"));
    // Fewer than half of its steps are none.
    REQUIRE(holds(stretchly(given, {.short_break = seconds{19}}), "\"microbreakIdeas\":[]"));

    // What belongs to a session is whole or not there: a stretch may end with when to stop.
    const advice stretch = with_only(item_of(exercise::chair_stretch));
    REQUIRE(workrave(stretch, {.long_break = seconds{96}}) != no_exercises);
    REQUIRE(workrave(stretch, {.long_break = seconds{95}}) == no_exercises);
    // So is what is adapted: fewer words would be another exercise.
    const advice eased = with_only(item_of(exercise::posture_reset, true));
    REQUIRE_FALSE(entries_of(eased).front().steps_can_go);
}

TEST_CASE("break programs: steps never end within a sentence", "[render]") {
    for (const language* in : {&english, &german})
        for (const exercise_row& row : knowledge::exercises)
            for (const bool modified : {false, true}) {
                if (modified && !row.adapted.exists()) continue;
                const advice given = with_only(item_of(row.id, modified));
                for (const render::break_entry& each : entries_of(given))
                    for (int takes = 15; takes < 300; takes += 5) {
                        const break_options how{.language = *in};
                        const render::steps_that_fit fit =
                            render::fitting(each, seconds{takes}, how, *in);
                        if (!fit.fits) continue;
                        CAPTURE(row.key, takes);
                        REQUIRE(fit.takes <= takes);
                        REQUIRE(fit.takes >= each.takes);
                        REQUIRE(fit.count >= 2);
                        std::size_t all = 0;
                        for (const std::string_view step : steps_for(row.id, modified))
                            all += step.empty() ? 0 : 1;
                        REQUIRE((each.steps_can_go || fit.count == all));
                    }
            }
}

TEST_CASE("break programs: an adapted form has no picture of the whole one", "[render]") {
    const advice given = with_only(item_of(exercise::chair_stretch, true));
    const std::string text = workrave(given);
    REQUIRE(holds(text, "<title>Chair stretch in the adapted form: 30 seconds, each side</title>"));
    REQUIRE(holds(text, "<image src=\"card.png\""));
    REQUIRE_FALSE(holds(text, "chair_stretch"));
    REQUIRE(holds(text, steps_for(exercise::chair_stretch, true)[0]));
    REQUIRE_FALSE(holds(safe_eyes(given), "\"image\""));
}

TEST_CASE("write_safe_eyes: short breaks and long ones, neither empty alone", "[render]") {
    advice given = with_only(item_of(exercise::chair_stretch));
    // A list that would be empty holds the other's, no more often than long breaks come.
    REQUIRE(test::count_in(safe_eyes(given), "\"name\"") == 2);
    REQUIRE(test::count_in(safe_eyes(given), "\"interval\":75") == 1);
    given.routine.insert(item_of(exercise::posture_reset));
    const std::string text = safe_eyes(given, {.pictures = "/home/me/pictures/"});
    CAPTURE(text);
    REQUIRE(test::count_in(text, "\"name\"") == 2);
    REQUIRE_FALSE(holds(text, "\"interval\""));
    REQUIRE(text.find("Sit-tall break") < text.find("\"long_breaks\""));
    REQUIRE(text.find("Chair stretch") > text.find("\"long_breaks\""));
    REQUIRE(holds(text, "\"image\":\"/home/me/pictures/chair_stretch_right.png\""));
    REQUIRE(holds(text, "\\u000a"));
    for (const int takes : numbers_behind(text, "\"duration\":")) REQUIRE(takes > 0);
    // The title has a line of its own; no other is longer than a screen is wide.
    REQUIRE(holds(text, "\"Chair stretch: 30 seconds, each side\\u000aSit on"));
    std::size_t lines = 1;
    const std::size_t begin = text.find("Chair stretch");
    const std::size_t end = text.find('"', begin);
    for (std::size_t at = begin; at < end; ++lines) {
        const std::size_t next = std::min(text.find("\\u000a", at), end);
        REQUIRE(next - at <= 72);
        at = next + 6;
    }
    REQUIRE(lines <= 9);
}

TEST_CASE("break programs: a host's words are escaped, its exercises have their own", "[render]") {
    static constexpr host_exercise own[] = {
        {.key = "mine",
         .name = "tap & <b>\"turn\"</b>\x01",
         .steps = {"Sit {tall} & still.", "Say \"]]>\".", "Stop."},
         .role = role::movement_breaks,
         .needs = {position::seated_on_chair},
         .equipment = equipment::chair,
         .sides = sides::both_together}};
    const host_lists host{{}, own, {}};
    routine_item item = item_of(exercise::posture_reset);
    item.exercise = host_exercise_at(0);
    const advice given = with_only(item);
    const std::string xml = workrave(given, {.pictures = "\"&<", .host = host});
    CAPTURE(xml);
    REQUIRE(holds(xml, "Tap &amp; &lt;b&gt;&quot;turn&quot;&lt;/b&gt; : 3 times"));
    REQUIRE(holds(xml, "Sit {tall} &amp; still. Say &quot;]]&gt;&quot;. Stop."));
    REQUIRE(holds(xml, "src=\"&quot;&amp;&lt;card.png\""));
    const std::string json = stretchly(given, {.host = host});
    CAPTURE(json);
    REQUIRE(holds(json, "Tap &amp; &lt;b>\\\"turn\\\"&lt;/b>\\u0001: 3 times"));
    // Of an exercise that no list holds nothing is known, so nothing is shown.
    REQUIRE(workrave(given) == no_exercises);
}

TEST_CASE("each_break_picture: every picture that is named, once", "[render]") {
    test::random_bits random{7};
    for (int i = 0; i < 200; ++i) {
        const advice given = advise(test::plausible_adult(random));
        const std::string text = workrave(given);
        std::set<std::string> names;
        each_break_picture(given, {}, [&](const break_picture& each) {
            std::string name;
            write_break_picture_name(std::back_inserter(name), each);
            REQUIRE(names.insert(name).second);
            REQUIRE(holds(text, "src=\"" + name + "\""));
        });
        std::set<std::string> named;
        for (std::size_t at = text.find("src=\""); at != text.npos;
             at = text.find("src=\"", at + 1))
            named.insert(text.substr(at + 5, text.find('"', at + 5) - at - 5));
        REQUIRE(names == named);
    }
}

TEST_CASE("write_break_picture: the left side mirrors the right, a card is empty", "[render]") {
    const auto drawn = [](const break_picture& of) {
        std::string text;
        write_break_picture(std::back_inserter(text), of, {.pixels = 250});
        return text;
    };
    const std::string right = drawn({exercise::chair_stretch, body_side::right});
    const std::string left = drawn({exercise::chair_stretch, body_side::left});
    REQUIRE_FALSE(holds(right, "matrix(-1 0 0 1"));
    REQUIRE(holds(left, "matrix(-1 0 0 1"));
    REQUIRE(holds(right, "width=\"250\""));
    const std::string card = drawn({});
    REQUIRE(holds(card, "width=\"250\""));
    REQUIRE(test::count_in(card, "<") == 3);
    // Each scene that has two pictures is drawn with the right side at work.
    for (const exercise_row& row : knowledge::exercises) {
        const advice given = with_only(item_of(row.id));
        for (const render::break_entry& each : entries_of(given)) {
            if (each.item->sides == sides::both_together) continue;
            CAPTURE(row.key);
            const picture::composed_picture drawn_as = picture::composed(row.id);
            const auto& working = drawn_as.scene->working;
            REQUIRE((working.contains(picture::limb::right_leg) ||
                     working.contains(picture::limb::right_arm)));
            REQUIRE_FALSE(working.contains(picture::limb::left_leg));
            REQUIRE_FALSE(working.contains(picture::limb::left_arm));
        }
    }
}

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/session_words.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/session.hpp>
#include <hamstring/units.hpp>

/// What is said in a session: the cue of a step, a short one for a small screen, the words of what is called out,
/// and what stands before the first step and behind the last.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render::detail {

/// Writes sentences with single spaces between them, and counts their words.
template <class Out>
class speaker {
public:
    constexpr explicit speaker(Out out) : to_(std::move(out)) {}

    /// Adds words; those that begin with a mark stand close to what is before.
    constexpr speaker& say(std::string_view text) {
        if (text.empty()) return *this;
        const bool close = text[0] == '.' || text[0] == ',' || text[0] == ':';
        if (some_ && !close) to_.put(' ');
        to_.put(text);
        some_ = true;
        count_ += words_in(text);
        return *this;
    }
    constexpr speaker& say(int number) {
        if (some_) to_.put(' ');
        to_.number(number);
        some_ = true;
        ++count_;
        return *this;
    }
    /// The same with a capital.
    constexpr speaker& open(std::string_view text) {
        if (text.empty()) return *this;
        if (some_) to_.put(' ');
        const bool lower = text[0] >= 'a' && text[0] <= 'z';
        to_.put(lower ? static_cast<char>(text[0] - 'a' + 'A') : text[0]).put(text.substr(1));
        some_ = true;
        count_ += words_in(text);
        return *this;
    }
    constexpr std::size_t words_said() const { return count_; }
    constexpr Out position() const { return to_.position(); }

    static constexpr std::size_t words_in(std::string_view text) {
        std::size_t many = text.empty() ? 0 : 1;
        for (const char letter : text) many += letter == ' ' ? 1U : 0U;
        return many;
    }

private:
    writer<Out> to_;
    std::size_t count_ = 0;
    bool some_ = false;
};

/// One of two texts.
constexpr std::string_view either(bool first, words one, words other) {
    return first ? one.view : other.view;
}

/// "right leg", "left side"; "changing sides" where each repetition does; else nothing.
constexpr std::string_view side_words(const session_step& of) {
    if (of.sides == sides::both_together || of.side == body_side::both) return {};
    if (of.sides == sides::alternating) return "changing sides";
    const bool left = of.side == body_side::left;
    if (knowledge::whole_side_exercises.contains(of.exercise))
        return left ? "left side" : "right side";
    return left ? "left leg" : "right leg";
}

/// Of an exercise that is done lying on one side: where its side is, which says on which to lie; else nothing.
constexpr std::string_view lying_words(const session_step& of) {
    if (of.sides != sides::each_side || of.to != position::lying_on_side) return {};
    return either(knowledge::whole_side_exercises.contains(of.exercise), "below", "on top");
}

/// The side that a repetition is done on, where each changes sides.
constexpr std::string_view one_side(const session_step& of, body_side which) {
    session_step single = of;
    single.sides = sides::each_side;
    single.side = which;
    return side_words(single);
}

/// "30 seconds", "5 minutes".
template <class To>
constexpr void say_time(To& to, int time) {
    if (is_in_minutes(time))
        to.say(time / seconds::a_minute).say("minutes");
    else
        to.say(time).say(time == 1 ? "second" : "seconds");
}

/// The words of a repetition's ways; none for a form or an exercise that has none of its own.
constexpr const tempo_words_row* tempo_words_of(const session_step& step) {
    if (step.modified) return nullptr;
    for (const tempo_words_row& row : knowledge::tempo_words)
        if (row.id == step.exercise) return &row;
    return nullptr;
}

constexpr bool is_strength(role which) {
    return which == role::hip_strength || which == role::trunk_control ||
           which == role::length_under_load;
}

constexpr bool on_the_floor(position which) {
    return generated::position_times[static_cast<std::size_t>(which)].on_the_floor;
}

/// How the body gets out of one position, on the way into another.
template <class To>
constexpr void say_transfer(To& to, position from, position into) {
    const bool down = on_the_floor(from);
    if (down && !on_the_floor(into)) to.say(knowledge::way_back_by_transfer.says);
    if (!down && on_the_floor(into)) to.say(knowledge::way_by_transfer.says);
}

template <class To>
constexpr void say_way(To& to, const session_step& of, position into) {
    const position from = of.from;
    if (of.by_transfer) return say_transfer(to, from, into);
    const bool down = on_the_floor(from);
    if (down != on_the_floor(into) || (!down && from != position::standing))
        if (from != position::standing)
            to.say(knowledge::position_ways[static_cast<std::size_t>(from)].up);
    if (down && !on_the_floor(into) && from != position::half_kneeling)
        to.say(knowledge::way_from_the_floor.says);
    if (!down && on_the_floor(into)) to.say(knowledge::way_to_the_floor.says);
}

/// How an exercise is done, from one of its steps on, as far as there is time to say it; the first of these
/// always.
template <class To>
constexpr void say_how(To& to, const session_step& of, std::size_t from) {
    // Two words a second, which is slow; fewer behind what was said of the way into place.
    const int half_words = of.moves ? 3 : 4;
    const auto most =
        static_cast<std::size_t>(half_words * (of.takes.value - of.countdown.value) / 2);
    const auto& steps = steps_for(of.exercise, of.modified);
    for (std::size_t i = from; i < steps.size() && !steps[i].empty(); ++i) {
        if (i > from && to.words_said() + To::words_in(steps[i]) > most) return;
        to.say(steps[i]);
    }
}

/// Into the place of an exercise: what its own first step says, which names the position; else the position's
/// own sentence.
template <class To>
constexpr void say_place(To& to, const session_step& of) {
    say_way(to, of, of.to);
    const std::string_view first = steps_for(of.exercise, of.modified)[0];
    to.say(first.empty() ? knowledge::position_ways[static_cast<std::size_t>(of.to)].into : first);
}

template <class To>
constexpr void say_bout(To& to, const session_step& of) {
    const std::string_view side = side_words(of);
    const bool each = of.sides == sides::each_side && !side.empty();
    if (each) to.open(side).say(":");
    if (of.kind == step_kind::repetitions) {
        to.say(of.repetitions.value).say(of.repetitions.value == 1 ? "time" : "times");
        if (!each && !side.empty()) to.say("in all,").say(side);
        if (of.held.value > 0) say_time(to.say(".").say("Hold each for"), of.held.value);
    } else {
        const bool goes_on = of.kind == step_kind::go_on;
        to.say(each ? (goes_on ? "go on for" : "hold for") : goes_on ? "Go on for" : "Hold for");
        say_time(to,
                 of.kind == step_kind::go_on || of.held.value > 0 ? of.held.value : of.takes.value);
    }
    to.say(".");
    if (of.set.value == 1 && !of.modified)
        to.say(about_instruction<&instruction_row::cue>(of.exercise));
}

/// "Now the left leg.", "Then set 2 of 3."
template <class To>
constexpr void say_pause(To& to, const session_step& of) {
    say_time(to.say("Rest for"), of.takes.value);
    to.say(".");
    if (of.kind == step_kind::change_sides) {
        const std::string_view lying = lying_words(of);
        to.say(lying.empty() ? "Now the" : "Turn over: now the").say(side_words(of)).say(lying);
        if (of.of_sets.value > 1) to.say(", set").say(of.set.value).say("of").say(of.of_sets.value);
        to.say(".");
    } else {
        to.say("Then set").say(of.set.value).say("of").say(of.of_sets.value).say(".");
    }
}

template <class To>
constexpr void say_end(To& to, const session_step& of) {
    if (on_the_floor(of.from)) say_way(to, of, position::standing);
    if (of.by_transfer) {
        if (of.from != position::seated_on_chair) to.say(knowledge::steady_in_the_chair.says);
        return;
    }
    if (of.from != position::seated_on_chair)
        to.say(knowledge::position_ways[static_cast<std::size_t>(position::standing)].up);
}

template <class To>
constexpr void say_cue(To& to, const session_step& of) {
    if (of.asks_pain)
        to.say(of.kind == step_kind::done ? knowledge::session_asks_pain.says
                                          : knowledge::session_asks_pain_between.says);
    if (of.opens)
        to.say(of.place == 1 ? "First:" : "Next:")
            .say(about<&exercise_row::name>(of.exercise))
            .say(".");
    switch (of.kind) {
        case step_kind::set_up:
            to.say(knowledge::equipment_ways[static_cast<std::size_t>(of.equipment)].says);
            return;
        case step_kind::get_into_place:
            return say_place(to, of);
        case step_kind::get_ready:
            // The first of them was said on the way into place.
            say_how(to, of, of.moves ? 1 : 0);
            if (of.sides == sides::each_side)
                to.say("Begin with the").say(side_words(of)).say(lying_words(of)).say(".");
            if (of.sides == sides::alternating)
                to.say("Begin with the").say(one_side(of, of.side)).say(".");
            return;
        case step_kind::rest:
        case step_kind::change_sides:
            return say_pause(to, of);
        case step_kind::done:
            return say_end(to, of);
        default:
            return say_bout(to, of);
    }
}

/// "two", "three": what is counted aloud within a way.
constexpr std::string_view counted_aloud(int number) {
    constexpr std::string_view spoken[] = {"",    "one",   "two",   "three", "four", "five",
                                           "six", "seven", "eight", "nine",  "ten"};
    return number > 0 && number < 11 ? spoken[number] : "";
}

template <class To>
constexpr void say_way_of_tempo(To& to, std::string_view words, int takes) {
    to.open(words);
    for (int second = 2; second <= takes && second < 11; ++second)
        to.say(",").say(counted_aloud(second));
    to.say(".");
}

template <class To>
constexpr void say_count(To& to, const session_step& step, const cue_event& of) {
    to.say(of.number);
    const bool more = of.number < step.repetitions.value;
    if (step.sides == sides::alternating && more) {
        if (of.number < generated::tempo_told_for)
            to.say(", now the").say(one_side(step, other_side(of.side)));
        else
            to.say(", and change");
    }
    to.say(".");
}

template <class To>
constexpr void say_breath(To& to, const session_step& step) {
    const tempo_words_row* const words = tempo_words_of(step);
    if (step.kind != step_kind::repetitions || words == nullptr || !is_strength(step.role)) {
        to.say("Keep breathing.");
        return;
    }
    to.say("Breathe out as you")
        .say(words->effort == effort_on::way_out ? words->out : words->back)
        .say(".");
}

template <class To>
constexpr void say_event(To& to, const session_step& step, const cue_event& of) {
    const tempo_words_row* const words = tempo_words_of(step);
    switch (of.kind) {
        case cue_kind::begin:
            return say_cue(to, step);
        case cue_kind::count_in:
        case cue_kind::count_out:
            to.open(counted_aloud(of.number)).say(".");
            return;
        case cue_kind::time_left:
            say_time(to, of.number);
            to.say("more.");
            return;
        case cue_kind::count:
            return say_count(to, step, of);
        case cue_kind::way_out:
            return say_way_of_tempo(to, words ? words->out : "go", of.number);
        case cue_kind::pause:
            return say_way_of_tempo(to, "hold", of.number);
        case cue_kind::way_back:
            return say_way_of_tempo(to, words ? words->back : "and back", of.number);
        case cue_kind::last_one:
            to.say("Last one.");
            return;
        case cue_kind::rest_ends:
            say_time(to, of.number);
            to.say("left.");
            return;
        case cue_kind::breathe:
            return say_breath(to, step);
    }
}

/// The shorter the fewer words: at 0 all of it, at 3 what eight letters hold.
inline constexpr int shortest = 3;

template <class Out>
constexpr void put_brief_time(writer<Out>& to, int time) {
    if (is_in_minutes(time))
        to.number(time / seconds::a_minute).put(" min");
    else
        to.number(time).put(" s");
}

template <class Out>
constexpr void put_name(writer<Out>& to, const session_step& of) {
    const std::string_view name = about<&exercise_row::name>(of.exercise);
    const bool lower = name[0] >= 'a' && name[0] <= 'z';
    to.put(lower ? static_cast<char>(name[0] - 'a' + 'A') : name[0]).put(name.substr(1));
}

template <class Out>
constexpr void put_bout(writer<Out>& to, const session_step& of, int brief) {
    const std::string_view side = side_words(of);
    const bool each = of.sides == sides::each_side && !side.empty();
    const bool repeated = of.kind == step_kind::repetitions;
    if (brief < 2) {
        put_name(to, of);
        if (!side.empty()) to.put(", ").put(side);
        if (brief == 0 && of.of_sets.value > 1)
            to.put(", set ").number(of.set.value).put(" of ").number(of.of_sets.value);
        to.put(": ");
    } else if (each) {
        const bool left = of.side == body_side::left;
        to.put(brief == 2 ? either(left, "Left: ", "Right: ") : either(left, "L ", "R "));
    }
    if (repeated)
        to.number(of.repetitions.value).put(either(brief < shortest, " times", "x"));
    else if (brief < shortest)
        put_brief_time(to.put(either(of.kind == step_kind::go_on, "go on ", "hold ")),
                       of.held.value);
    else
        put_brief_time(to, of.held.value);
}

template <class Out>
constexpr void put_get_ready(writer<Out>& to, const session_step& of, int brief) {
    const std::string_view side =
        of.sides == sides::each_side ? side_words(of) : std::string_view{};
    if (brief == shortest) {
        to.put(side.empty() ? std::string_view{"Ready"}
                            : either(of.side == body_side::left, "Ready L", "Ready R"));
        return;
    }
    to.put(either(brief == 0, "Get ready: ", "Ready: "));
    if (brief < 2) put_name(to, of);
    if (!side.empty())
        to.put(brief == 0 ? std::string_view{", begin with the "} : either(brief == 1, ", ", ""))
            .put(side);
    if (brief == 2 && side.empty()) to.put("set ").number(of.set.value);
}

template <class Out>
constexpr void put_pause(writer<Out>& to, const session_step& of, int brief) {
    const std::string_view side =
        of.kind == step_kind::change_sides ? side_words(of) : std::string_view{};
    const bool left = of.side == body_side::left;
    if (brief == shortest) {
        to.put(side.empty() ? std::string_view{"Rest"} : either(left, "Rest, L", "Rest, R"));
        return;
    }
    put_brief_time(to.put("Rest "), of.takes.value);
    if (side.empty() && brief == 2) return;
    if (!side.empty())
        to.put(either(brief < 2, ", then the ", ", "))
            .put(brief < 2 ? side : either(left, "left", "right"));
    if (brief == 0 || (side.empty() && brief == 1))
        to.put(either(side.empty(), ", then set ", ", set "))
            .number(of.set.value)
            .put(" of ")
            .number(of.of_sets.value);
}

template <class Out>
constexpr void put_short(writer<Out>& to, const session_step& of, int brief) {
    const auto place = static_cast<std::size_t>(of.to);
    switch (of.kind) {
        case step_kind::set_up:
            if (brief < 2) return put_name(to.put("Set up: "), of);
            to.put("Set up");
            return;
        case step_kind::get_into_place:
            if (brief == 0) to.put("Now ");
            to.put(brief < 2 ? about(of.to).name : knowledge::position_ways[place].brief);
            return;
        case step_kind::get_ready:
            return put_get_ready(to, of, brief);
        case step_kind::rest:
        case step_kind::change_sides:
            return put_pause(to, of, brief);
        case step_kind::done:
            to.put(either(brief == 0, "The session is done", "Done"));
            return;
        default:
            return put_bout(to, of, brief);
    }
}

/// Whether a part may feel less than usual, as far as the advice knows: then nothing is dosed by a pull.
constexpr bool may_feel_less(const advice& of) noexcept {
    const auto found = [&](finding which) { return of.concluded.test(rules::index_of(which)); };
    return may_have_cord_injury(of) || found(finding::leg_weak_or_numb) ||
           found(finding::leg_nerve_symptom) ||
           of.conditions.contains(condition::nerve_mechanosensitivity) ||
           of.conditions.contains(condition::disc_radiculopathy_acute);
}

/// Counts letters, and writes none.
struct counting {
    using difference_type = std::ptrdiff_t;
    std::size_t letters = 0;
    constexpr counting& operator*() { return *this; }
    constexpr counting& operator=(char) { return *this; }
    constexpr counting& operator++() {
        ++letters;
        return *this;
    }
};

}  // namespace render::detail

/// Writes what is said when a step begins: what it is, how to get there, which side, for how long.
/// Shape: sentences of at most twelve words, with single spaces between them.
template <render::output_iterator_of_characters Out>
constexpr Out write_cue(Out out, const session_step& of) {
    render::detail::speaker to(std::move(out));
    render::detail::say_cue(to, of);
    return to.position();
}

/// Writes what is said when something is called out in a step.
template <render::output_iterator_of_characters Out>
constexpr Out write_cue(Out out, const session_step& step, const cue_event& of) {
    render::detail::speaker to(std::move(out));
    render::detail::say_event(to, step, of);
    return to.position();
}

/// Writes a step's cue for a small screen: as much of it as the letters hold, whole words only, the side always
/// named.
/// Shape: a step and how many letters there are -> the longest form that fits; where not even eight letters are
/// there, perhaps nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_short_cue(Out out, const session_step& of, std::size_t letters) {
    for (int brief = 0; brief <= render::detail::shortest; ++brief) {
        render::writer sizing{render::detail::counting{}};
        render::detail::put_short(sizing, of, brief);
        if (sizing.position().letters > letters) continue;
        render::writer to(std::move(out));
        render::detail::put_short(to, of, brief);
        return to.position();
    }
    return out;
}

/// Writes what stands before the first step: when to stop, and what pain asks for.
template <render::output_iterator_of_characters Out>
constexpr Out write_session_start(Out out, const advice& of) {
    render::detail::speaker to(std::move(out));
    if (render::is_pregnant(of))
        for (const notice& each : knowledge::session_stops_in_pregnancy) to.say(each.says);
    if (render::may_have_cord_injury(of)) to.say(knowledge::session_stop_in_a_wheelchair.says);
    for (const notice& each : knowledge::session_stops) to.say(each.says);
    if (of.routine.how == mode::settle)
        to.say(knowledge::session_light_while_strong.says);
    else
        for (const notice& each : knowledge::session_lights) to.say(each.says);
    bool stretches = false;
    for (const routine_item& item : of.routine)
        stretches = stretches || item.role == role::hamstring_range;
    if (!stretches) return to.position();
    if (!render::detail::may_feel_less(of)) return to.say(knowledge::session_pull.says).position();
    for (const notice& each : knowledge::session_pull_without_feeling) to.say(each.says);
    return to.position();
}

/// Writes what stands behind the last step: how long it was, what to notice, and what is in the day.
template <render::output_iterator_of_characters Out>
constexpr Out write_session_end(Out out, const advice& of, seconds took) {
    render::detail::speaker to(std::move(out));
    const int minutes = (took.value + seconds::a_minute / 2) / seconds::a_minute;
    to.say("That was about")
        .say(minutes < 1 ? 1 : minutes)
        .say(minutes > 1 ? "minutes." : "minute.");
    to.say(knowledge::session_tomorrow.says);
    for (const routine_item& item : of.routine) {
        if (item.when != done_when::day) continue;
        to.say("In your day:").say(about<&exercise_row::name>(item.exercise)).say(",");
        if (item.amount.per_day.value == 1 && item.amount.repetitions.value == 0)
            render::detail::say_time(to, item.amount.hold.value);
        else
            to.say(item.amount.per_day.value)
                .say(item.amount.per_day.value == 1 ? "time" : "times");
        to.say(".");
    }
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

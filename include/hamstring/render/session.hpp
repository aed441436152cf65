// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/session_message.hpp>
#include <hamstring/knowledge/session_words.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/session.hpp>
#include <hamstring/units.hpp>

/// What is said in a session: the cue of a step, a short one for a small screen, the words of what is called out,
/// and what stands before the first step and behind the last.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render::detail {

/// Takes words by `add` and `join`, with single spaces between them, and counts them.
template <class Out>
class speaker {
public:
    constexpr speaker(Out out, const language& in) : to_(std::move(out), in) {}

    constexpr speaker& add(words text) {
        if (text.view.empty()) return *this;
        if (some_) to_.put(' ');
        return join(text);
    }
    constexpr speaker& join(words text) {
        to_.put(text);
        some_ = true;
        count_ += words_in(text.view);
        return *this;
    }
    constexpr const language& in() const { return to_.in(); }
    /// How many were said; a mark behind a name, where a voice pauses, is one.
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

/// Takes a few words that are named in a message; what goes beyond its room is left out.
class phrase {
public:
    constexpr explicit phrase(const language& in) : in_(in) {}

    constexpr phrase& add(words text) {
        if (size_ > 0 && !text.view.empty()) join(" ");
        return join(text);
    }
    constexpr phrase& join(words text) {
        std::size_t end = text.view.size() < most - size_ ? text.view.size() : most - size_;
        while (end > 0 && end < text.view.size() && !begins_a_letter(text.view[end])) --end;
        for (std::size_t i = 0; i < end; ++i) letters_[size_++] = text.view[i];
        return *this;
    }
    /// Makes the first letter a capital, where it is one of English or of western Europe.
    constexpr phrase& capital() {
        if (letters_[0] >= 'a' && letters_[0] <= 'z') letters_[0] = raised(letters_[0]);
        // The latter are two bytes in UTF-8. Among them are the sign of division, and a y whose capital is elsewhere.
        const bool accented = letters_[0] == '\xC3' && letters_[1] >= '\xA0' &&
                              letters_[1] < '\xBF' && letters_[1] != '\xB7';
        if (accented) letters_[1] = raised(letters_[1]);
        return *this;
    }
    constexpr const language& in() const { return in_; }
    /// Good as long as it is.
    constexpr std::string_view view() const { return {letters_, size_}; }

private:
    /// For a name of the catalogue with its side and its set, in any language.
    static constexpr std::size_t most = 240;

    static constexpr bool begins_a_letter(char byte) {
        return letters_in(std::string_view(&byte, 1)) > 0;
    }
    static constexpr char raised(char letter) { return static_cast<char>(letter - 'a' + 'A'); }

    const language& in_;
    char letters_[most] = {};
    std::size_t size_ = 0;
};

/// A message that is filled with nothing, in a language.
constexpr std::string_view words_of(session_message which, const language& in) {
    return in.of(about(which).other);
}

/// The name of an exercise, with a capital.
constexpr phrase capital_name_of(const session_step& of, const language& in) {
    return phrase(in).add(in.of(about<&exercise_row::name>(of.exercise))).capital();
}

/// One saying for each of two sides.
struct said_of_two {
    session_message left;
    session_message right;
    constexpr session_message of(body_side which) const {
        return which == body_side::left ? left : right;
    }
};

/// One saying for the legs, and for whole sides of the body.
struct said_of_sides {
    said_of_two leg;
    said_of_two side;
    constexpr session_message of(const session_step& step, body_side which) const {
        return (knowledge::whole_side_exercises.contains(step.exercise) ? side : leg).of(which);
    }
};

inline constexpr said_of_sides side_names{
    {session_message::left_leg, session_message::right_leg},
    {session_message::left_side, session_message::right_side}};
inline constexpr said_of_sides begin_with{
    {session_message::begin_left_leg, session_message::begin_right_leg},
    {session_message::begin_left_side, session_message::begin_right_side}};
inline constexpr said_of_sides begin_lying_with{
    {session_message::begin_left_leg_on_top, session_message::begin_right_leg_on_top},
    {session_message::begin_left_side_below, session_message::begin_right_side_below}};
inline constexpr said_of_sides now_the{
    {session_message::now_left_leg, session_message::now_right_leg},
    {session_message::now_left_side, session_message::now_right_side}};
inline constexpr said_of_sides now_the_set{
    {session_message::now_left_leg_set, session_message::now_right_leg_set},
    {session_message::now_left_side_set, session_message::now_right_side_set}};
inline constexpr said_of_sides turn_to{
    {session_message::turn_left_leg_on_top, session_message::turn_right_leg_on_top},
    {session_message::turn_left_side_below, session_message::turn_right_side_below}};
inline constexpr said_of_sides turn_to_set{
    {session_message::turn_left_leg_on_top_set, session_message::turn_right_leg_on_top_set},
    {session_message::turn_left_side_below_set, session_message::turn_right_side_below_set}};
inline constexpr said_of_sides count_and_now{
    {session_message::count_left_leg, session_message::count_right_leg},
    {session_message::count_left_side, session_message::count_right_side}};

/// Whether one side works until the other one's set begins.
constexpr bool one_side_works(const session_step& of) {
    return of.sides == sides::each_side && of.side != body_side::both;
}
/// Whether each repetition changes sides.
constexpr bool sides_take_turns(const session_step& of) {
    return of.sides == sides::alternating && of.side != body_side::both;
}
/// Whether it is done lying on one side: then the side that works says on which to lie.
constexpr bool lies_on_one_side(const session_step& of) {
    return of.sides == sides::each_side && of.to == position::lying_on_side;
}

/// "right leg", "left side"; "changing sides" where each repetition does; else nothing.
constexpr std::string_view side_words(const session_step& of, const language& in) {
    if (sides_take_turns(of)) return words_of(session_message::changing_sides, in);
    return one_side_works(of) ? words_of(side_names.of(of, of.side), in) : std::string_view{};
}

/// One saying for a time in seconds, and for one in minutes.
struct said_of_times {
    session_message in_seconds;
    session_message in_minutes;
};

inline constexpr said_of_times rest_for{session_message::rest_seconds,
                                        session_message::rest_minutes};
inline constexpr said_of_times hold_for{session_message::hold_seconds,
                                        session_message::hold_minutes};
inline constexpr said_of_times hold_side_for{session_message::hold_side_seconds,
                                             session_message::hold_side_minutes};
inline constexpr said_of_times go_on_for{session_message::go_on_seconds,
                                         session_message::go_on_minutes};
inline constexpr said_of_times go_on_side_for{session_message::go_on_side_seconds,
                                              session_message::go_on_side_minutes};
inline constexpr said_of_times in_day_for{session_message::in_day_seconds,
                                          session_message::in_day_minutes};
inline constexpr said_of_times short_time{session_message::short_seconds,
                                          session_message::short_minutes};
inline constexpr said_of_times short_hold{session_message::short_hold_seconds,
                                          session_message::short_hold_minutes};
inline constexpr said_of_times short_go_on{session_message::short_go_on_seconds,
                                           session_message::short_go_on_minutes};

/// "Rest for 30 seconds.", "Hold for 5 minutes."
template <class To>
constexpr void say_time(To& to, const said_of_times& which, int time, std::string_view name = {}) {
    if (is_in_minutes(time))
        say(to, which.in_minutes, time / seconds::a_minute, name);
    else
        say(to, which.in_seconds, time, name);
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
    if (down && !on_the_floor(into)) say(to, knowledge::way_back_by_transfer.says);
    if (!down && on_the_floor(into)) say(to, knowledge::way_by_transfer.says);
}

template <class To>
constexpr void say_way(To& to, const session_step& of, position into) {
    const position from = of.from;
    if (of.by_transfer) return say_transfer(to, from, into);
    const bool down = on_the_floor(from);
    if (down != on_the_floor(into) || (!down && from != position::standing))
        if (from != position::standing)
            say(to, knowledge::position_ways[static_cast<std::size_t>(from)].up);
    if (down && !on_the_floor(into) && from != position::half_kneeling)
        say(to, knowledge::way_from_the_floor.says);
    if (!down && on_the_floor(into)) say(to, knowledge::way_to_the_floor.says);
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
        const std::string_view step = said_in(to, steps[i]);
        if (i > from && to.words_said() + To::words_in(step) > most) return;
        say_filled(to, step);
    }
}

/// Into the place of an exercise: what its own first step says, which names the position; else the position's
/// own sentence.
template <class To>
constexpr void say_place(To& to, const session_step& of) {
    say_way(to, of, of.to);
    const std::string_view first = steps_for(of.exercise, of.modified)[0];
    say(to, first.empty() ? knowledge::position_ways[static_cast<std::size_t>(of.to)].into : first);
}

/// "Right leg: 8 times.", "Hold for 30 seconds."
template <class To>
constexpr void say_bout(To& to, const session_step& of) {
    const bool each = one_side_works(of);
    phrase side{to.in()};
    if (each) side.add(side_words(of, to.in())).capital();
    if (of.kind == step_kind::repetitions) {
        say(to,
            each                   ? session_message::repeat_side
            : sides_take_turns(of) ? session_message::repeat_in_turn
                                   : session_message::repeat,
            of.repetitions.value, side.view());
        if (of.held.value > 0) say(to, session_message::hold_each, of.held.value);
    } else if (of.kind == step_kind::go_on) {
        say_time(to, each ? go_on_side_for : go_on_for, of.held.value, side.view());
    } else {
        say_time(to, each ? hold_side_for : hold_for,
                 of.held.value > 0 ? of.held.value : of.takes.value, side.view());
    }
    if (of.set.value == 1 && !of.modified)
        say(to, about_instruction<&instruction_row::cue>(of.exercise));
}

/// "Now the left leg.", "Then set 2 of 3."
template <class To>
constexpr void say_pause(To& to, const session_step& of) {
    say_time(to, rest_for, of.takes.value);
    const filling set{.n = of.set.value, .of = of.of_sets.value};
    if (of.kind != step_kind::change_sides) return say(to, session_message::then_set, set);
    const bool more = of.of_sets.value > 1;
    const said_of_sides& which =
        lies_on_one_side(of) ? (more ? turn_to_set : turn_to) : (more ? now_the_set : now_the);
    say(to, which.of(of, of.side), set);
}

template <class To>
constexpr void say_end(To& to, const session_step& of) {
    if (on_the_floor(of.from)) say_way(to, of, position::standing);
    if (of.by_transfer) {
        if (of.from != position::seated_on_chair) say(to, knowledge::steady_in_the_chair.says);
        return;
    }
    if (of.from != position::seated_on_chair)
        say(to, knowledge::position_ways[static_cast<std::size_t>(position::standing)].up);
}

template <class To>
constexpr void say_get_ready(To& to, const session_step& of) {
    // The first of them was said on the way into place.
    say_how(to, of, of.moves ? 1 : 0);
    if (!one_side_works(of) && !sides_take_turns(of)) return;
    say(to, (lies_on_one_side(of) ? begin_lying_with : begin_with).of(of, of.side));
}

template <class To>
constexpr void say_cue(To& to, const session_step& of) {
    if (of.asks_pain)
        say(to, of.kind == step_kind::done ? knowledge::session_asks_pain.says
                                           : knowledge::session_asks_pain_between.says);
    if (of.opens)
        say(to, of.place == 1 ? session_message::first : session_message::next,
            {.name = said_in(to, about<&exercise_row::name>(of.exercise))});
    switch (of.kind) {
        case step_kind::set_up:
            return say(to, knowledge::equipment_ways[static_cast<std::size_t>(of.equipment)].says);
        case step_kind::get_into_place:
            return say_place(to, of);
        case step_kind::get_ready:
            return say_get_ready(to, of);
        case step_kind::rest:
        case step_kind::change_sides:
            return say_pause(to, of);
        case step_kind::done:
            return say_end(to, of);
        default:
            return say_bout(to, of);
    }
}

/// "Two.", "Three."; as a figure what has no word.
template <class To>
constexpr void say_aloud(To& to, int number) {
    constexpr session_message counted[] = {
        session_message::aloud_one,   session_message::aloud_two,   session_message::aloud_three,
        session_message::aloud_four,  session_message::aloud_five,  session_message::aloud_six,
        session_message::aloud_seven, session_message::aloud_eight, session_message::aloud_nine,
        session_message::aloud_ten};
    const bool has_a_word = number > 0 && number <= static_cast<int>(std::size(counted));
    say(to, has_a_word ? counted[number - 1] : session_message::count, number);
}

/// "Lift, two, three.": a way of a repetition, with its seconds counted aloud.
template <class To>
constexpr void say_way_of_tempo(To& to, std::string_view words, int takes) {
    constexpr session_message counted[] = {
        session_message::way_of_one,   session_message::way_of_two,   session_message::way_of_three,
        session_message::way_of_four,  session_message::way_of_five,  session_message::way_of_six,
        session_message::way_of_seven, session_message::way_of_eight, session_message::way_of_nine,
        session_message::way_of_ten};
    constexpr auto most = static_cast<int>(std::size(counted));
    const int told = takes < 1 ? 1 : takes > most ? most : takes;
    const phrase way = phrase(to.in()).add(said_in(to, words)).capital();
    say(to, counted[told - 1], {.name = way.view()});
}

template <class To>
constexpr void say_count(To& to, const session_step& step, const cue_event& of) {
    const bool changes = step.sides == sides::alternating && of.number < step.repetitions.value;
    const bool told = of.number < generated::tempo_told_for && of.side != body_side::both;
    say(to,
        !changes ? session_message::count
        : told   ? count_and_now.of(step, other_side(of.side))
                 : session_message::count_change,
        of.number);
}

template <class To>
constexpr void say_breath(To& to, const session_step& step) {
    const tempo_words_row* const words = tempo_words_of(step);
    if (step.kind != step_kind::repetitions || words == nullptr || !is_strength(step.role))
        return say(to, session_message::keep_breathing);
    say(to, session_message::breathe_out,
        {.name = said_in(to, words->effort == effort_on::way_out ? words->out : words->back)});
}

template <class To>
constexpr void say_event(To& to, const session_step& step, const cue_event& of) {
    const tempo_words_row* const words = tempo_words_of(step);
    const auto way = [&](std::string_view own, session_message which) {
        say_way_of_tempo(to, own.empty() ? about(which).other : own, of.number);
    };
    switch (of.kind) {
        case cue_kind::begin:
            return say_cue(to, step);
        case cue_kind::count_in:
        case cue_kind::count_out:
            return say_aloud(to, of.number);
        case cue_kind::time_left:
            return say(to, session_message::seconds_more, of.number);
        case cue_kind::count:
            return say_count(to, step, of);
        case cue_kind::way_out:
            return way(words ? words->out : std::string_view{}, session_message::way_out);
        case cue_kind::pause:
            return way({}, session_message::way_pause);
        case cue_kind::way_back:
            return way(words ? words->back : std::string_view{}, session_message::way_back);
        case cue_kind::last_one:
            return say(to, session_message::last_one);
        case cue_kind::rest_ends:
            return say(to, session_message::seconds_left, of.number);
        case cue_kind::breathe:
            return say_breath(to, step);
    }
}

/// The shorter the fewer words: at 0 all of it, at 3 what eight letters hold.
inline constexpr int shortest = 3;

/// One saying, and the same with the left or the right side.
struct said_with_sides {
    session_message alone;
    said_of_two with;
    constexpr session_message of(const session_step& step, bool says_the_side) const {
        return says_the_side ? with.of(step.side) : alone;
    }
};

inline constexpr said_of_two bout_of{session_message::short_bout_left,
                                     session_message::short_bout_right};
inline constexpr said_of_two watch_bout_of{session_message::watch_left,
                                           session_message::watch_right};
inline constexpr said_with_sides rest_of{
    session_message::short_rest,
    {session_message::short_rest_left, session_message::short_rest_right}};
inline constexpr said_with_sides watch_rest_of{
    session_message::watch_rest,
    {session_message::watch_rest_left, session_message::watch_rest_right}};
inline constexpr said_with_sides watch_ready_of{
    session_message::watch_ready,
    {session_message::watch_ready_left, session_message::watch_ready_right}};

/// "Lying towel stretch, left leg, set 1 of 2".
constexpr phrase bout_heading(const session_step& of, bool says_the_set, const language& in) {
    phrase heading{in};
    const std::string_view side = side_words(of, in);
    const filling with{.n = of.set.value,
                       .name = in.of(about<&exercise_row::name>(of.exercise)),
                       .of = of.of_sets.value,
                       .other = side};
    if (says_the_set)
        say(heading,
            side.empty() ? session_message::short_with_set : session_message::short_with_side_set,
            with);
    else if (!side.empty())
        say(heading, session_message::short_with_side, with);
    else
        heading.add(with.name);
    return heading.capital();
}

/// "8 times", "hold 30 s"; at the shortest "8x", "30 s".
template <class To>
constexpr void say_short_amount(To& to, const session_step& of, int brief) {
    const bool bare = brief == shortest;
    if (of.kind != step_kind::repetitions)
        say_time(to,
                 bare                          ? short_time
                 : of.kind == step_kind::go_on ? short_go_on
                                               : short_hold,
                 of.held.value);
    else if (bare)
        say(to, session_message::watch_times, of.repetitions.value);
    else
        say(to, message::dose_times, of.repetitions.value);
}

template <class To>
constexpr void say_short_bout(To& to, const session_step& of, int brief) {
    phrase amount{to.in()};
    say_short_amount(amount, of, brief);
    if (brief < 2) {
        const bool says_the_set = brief == 0 && of.of_sets.value > 1;
        const phrase heading = bout_heading(of, says_the_set, to.in());
        say(to, session_message::short_bout, {.name = heading.view(), .other = amount.view()});
    } else if (one_side_works(of)) {
        say(to, (brief == 2 ? bout_of : watch_bout_of).of(of.side), {.name = amount.view()});
    } else {
        to.add(amount.view());
    }
}

template <class To>
constexpr void say_short_get_ready(To& to, const session_step& of, int brief) {
    const bool each = one_side_works(of);
    if (brief == shortest) return say(to, watch_ready_of.of(of, each));
    const std::string_view side = each ? side_words(of, to.in()) : std::string_view{};
    if (brief == 2) {
        if (each) return say(to, session_message::short_ready_for, {.name = side});
        return say(to, session_message::short_ready_for_set, of.set.value);
    }
    const phrase name = capital_name_of(of, to.in());
    const session_message which =
        brief == 0
            ? (each ? session_message::short_get_ready_side : session_message::short_get_ready)
            : (each ? session_message::short_ready_for_side : session_message::short_ready_for);
    say(to, which, {.name = name.view(), .other = side});
}

template <class To>
constexpr void say_short_pause(To& to, const session_step& of, int brief) {
    const bool changes = of.kind == step_kind::change_sides && one_side_works(of);
    if (brief == shortest) return say(to, watch_rest_of.of(of, changes));
    phrase time{to.in()};
    say_time(time, short_time, of.takes.value);
    const filling with{.n = of.set.value,
                       .name = time.view(),
                       .of = of.of_sets.value,
                       .other = changes ? side_words(of, to.in()) : std::string_view{}};
    if (brief == 2) return say(to, rest_of.of(of, changes), with);
    say(to,
        !changes     ? session_message::short_rest_set
        : brief == 0 ? session_message::short_rest_side_set
                     : session_message::short_rest_side,
        with);
}

template <class To>
constexpr void say_short(To& to, const session_step& of, int brief) {
    const auto place = static_cast<std::size_t>(of.to);
    switch (of.kind) {
        case step_kind::set_up:
            if (brief >= 2) return say(to, session_message::watch_set_up);
            return say(to, session_message::short_set_up_of,
                       {.name = capital_name_of(of, to.in()).view()});
        case step_kind::get_into_place:
            if (brief == 0)
                return say(to, session_message::short_move,
                           {.name = said_in(to, about(of.to).name)});
            return say(to, brief == 1 ? about(of.to).name : knowledge::position_ways[place].brief);
        case step_kind::get_ready:
            return say_short_get_ready(to, of, brief);
        case step_kind::rest:
        case step_kind::change_sides:
            return say_short_pause(to, of, brief);
        case step_kind::done:
            return say(to, brief == 0 ? session_message::short_done : session_message::watch_done);
        default:
            return say_short_bout(to, of, brief);
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
    constexpr counting& operator=(char byte) {
        letters += letters_in(std::string_view(&byte, 1));
        return *this;
    }
    constexpr counting& operator++() { return *this; }
};

}  // namespace render::detail

/// Writes what is said when a step begins: what it is, how to get there, which side, for how long.
/// Shape: sentences with single spaces between them; in English of at most twelve words.
template <render::output_iterator_of_characters Out>
constexpr Out write_cue(Out out, const session_step& of, const language& in = english) {
    render::detail::speaker to(std::move(out), in);
    render::detail::say_cue(to, of);
    return to.position();
}

/// Writes what is said when something is called out in a step.
template <render::output_iterator_of_characters Out>
constexpr Out write_cue(Out out, const session_step& step, const cue_event& of,
                        const language& in = english) {
    render::detail::speaker to(std::move(out), in);
    render::detail::say_event(to, step, of);
    return to.position();
}

/// Writes a step's cue for a small screen: as much of it as the letters hold, whole words only, the side always
/// named.
/// Shape: a step and how many letters there are, one of several bytes counted once -> the longest form that fits;
/// where not even eight letters are there, perhaps nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_short_cue(Out out, const session_step& of, std::size_t letters,
                              const language& in = english) {
    for (int brief = 0; brief <= render::detail::shortest; ++brief) {
        render::detail::speaker sizing(render::detail::counting{}, in);
        render::detail::say_short(sizing, of, brief);
        if (sizing.position().letters > letters) continue;
        render::detail::speaker to(std::move(out), in);
        render::detail::say_short(to, of, brief);
        return to.position();
    }
    return out;
}

/// Writes what stands before the first step: when to stop, and what pain asks for.
template <render::output_iterator_of_characters Out>
constexpr Out write_session_start(Out out, const advice& of, const language& in = english) {
    render::detail::speaker to(std::move(out), in);
    if (render::is_pregnant(of))
        for (const notice& each : knowledge::session_stops_in_pregnancy) render::say(to, each.says);
    if (render::may_have_cord_injury(of))
        render::say(to, knowledge::session_stop_in_a_wheelchair.says);
    for (const notice& each : knowledge::session_stops) render::say(to, each.says);
    if (of.routine.how == mode::settle)
        render::say(to, knowledge::session_light_while_strong.says);
    else
        for (const notice& each : knowledge::session_lights) render::say(to, each.says);
    bool stretches = false;
    for (const routine_item& item : of.routine)
        stretches = stretches || item.role == role::hamstring_range;
    if (!stretches) return to.position();
    if (render::detail::may_feel_less(of))
        for (const notice& each : knowledge::session_pull_without_feeling)
            render::say(to, each.says);
    else
        render::say(to, knowledge::session_pull.says);
    return to.position();
}

/// Writes what stands behind the last step: how long it was, what to notice, and what is in the day.
template <render::output_iterator_of_characters Out>
constexpr Out write_session_end(Out out, const advice& of, seconds took,
                                const language& in = english) {
    render::detail::speaker to(std::move(out), in);
    const int minutes = (took.value + seconds::a_minute / 2) / seconds::a_minute;
    render::say(to, session_message::session_took, minutes < 1 ? 1 : minutes);
    render::say(to, knowledge::session_tomorrow.says);
    for (const routine_item& item : of.routine) {
        if (item.when != done_when::day) continue;
        const std::string_view name = in.of(about<&exercise_row::name>(item.exercise));
        if (item.amount.per_day.value == 1 && item.amount.repetitions.value == 0)
            render::detail::say_time(to, render::detail::in_day_for, item.amount.hold.value, name);
        else
            render::say(to, session_message::in_day_times, item.amount.per_day.value, name);
    }
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/selection.hpp>
#include <hamstring/generated/session.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/session.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/routine/session_time.hpp>
#include <hamstring/units.hpp>

/// A session as a script: typed steps, each with its seconds, one after the other. Its seconds are those of
/// `session_clock`, which the planner counts with, so they add up to what the advice prints.

namespace hamstring::inline HAMSTRING_EDITION {

/// The other one of the two sides.
constexpr body_side other_side(body_side of) noexcept {
    return of == body_side::left    ? body_side::right
           : of == body_side::right ? body_side::left
                                    : body_side::both;
}

/// One step of a session.
struct session_step {
    /// What is done in it.
    step_kind kind = step_kind::done;
    /// The exercise that it belongs to; of the last step, the last one.
    hamstring::exercise exercise{};
    /// Its place in the session, from 1, and how many there are.
    std::uint8_t place = 0;
    std::uint8_t exercises = 0;
    /// Whether it is the first step of its exercise.
    bool opens = false;
    /// Whether the body gets into another position for its exercise.
    bool moves = false;
    /// The side that works, or in a pause and before the first set the one that comes next.
    body_side side = body_side::both;
    hamstring::sides sides{};
    /// Only the modified form is done.
    bool modified = false;
    /// The body gets from place to place by transfers, from a wheelchair and back.
    bool by_transfer = false;
    /// The set, from 1, or in a pause and before the first set the one that comes next; and how many there are.
    hamstring::sets set{};
    hamstring::sets of_sets{};
    /// How long the step takes.
    seconds takes{};
    /// How long it is held; of repetitions, how long each is held.
    seconds held{};
    /// How many repetitions; none of what is held or goes on.
    times repetitions{};
    /// How each of them goes; all of it together is what the dose says that a repetition takes.
    hamstring::tempo tempo{};
    /// What is set up; `none` where nothing has to be.
    hamstring::equipment equipment{};
    /// The position that the step begins in and the one that it ends in.
    position from{};
    position to{};
    /// Over how many seconds a bout is counted in, and a hold out.
    seconds countdown{};
    hamstring::role role{};
    /// Whether it is time to ask for the pain from 0 to 10: at the end, and where pain is strong after each exercise.
    bool asks_pain = false;

    friend constexpr bool operator==(const session_step&, const session_step&) noexcept = default;
};

/// How somebody wants a session.
struct session_options {
    /// The side to begin with: the less sore one. `both` stands for right.
    body_side begin_with = body_side::right;
    /// Whether the exercises are new: each gets a longer look, and `takes()` says what the session takes then.
    bool first_time = false;
    /// Over how many seconds a bout is counted in and a hold out; 0 counts nothing, and more than
    /// `generated::time_left_told_at` counts from there.
    seconds countdown{generated::count_in_from};

    friend constexpr bool operator==(const session_options&,
                                     const session_options&) noexcept = default;
};

/// Whether there is a session, and if not, why.
enum class session_state : std::uint8_t {
    /// There is one.
    ready,
    /// The advice holds no routine, or none that has a session.
    no_routine,
    /// The routine holds an exercise of a host, of which only its overlay knows how long it takes.
    needs_the_overlay,
};

/// One exercise of a session, with all that its steps are made of.
struct session_part {
    hamstring::exercise exercise{};
    /// How much of it.
    dose amount{};
    /// What its seconds are counted from.
    detail::timed_form form{};
    /// Only the modified form is done.
    bool modified = false;
    /// Where the body is before it.
    position from = position::standing;

    /// Whether all sets of one side come before the other's: lying on a side, nobody turns over after each set.
    constexpr bool one_side_first() const noexcept {
        constexpr std::uint16_t on_the_side = std::uint16_t{1}
                                              << static_cast<unsigned>(position::lying_on_side);
        return form.ways == sides::each_side && form.needs == on_the_side;
    }

    /// In which set a bout is, both from 0: a bout is a set, of one side where each side has its own.
    constexpr std::size_t set_of_bout(std::size_t bout) const noexcept {
        if (one_side_first()) return bout % static_cast<std::size_t>(amount.sets.value);
        return form.ways == sides::each_side ? bout / 2 : bout;
    }

    friend constexpr bool operator==(const session_part&, const session_part&) noexcept = default;
};

namespace detail {

/// How the repetitions of a dose go: the tempo of the exercise, its pause no shorter than the dose's own hold,
/// all together as long as the dose says. An adapted form that is quicker gives up the moment before the next
/// one first, then the pause, then the ways.
constexpr tempo tempo_of(exercise which, const dose& amount) noexcept {
    if (amount.repetitions.value == 0) return {};
    generated::tempo_numbers of{};
    if (static_cast<std::size_t>(which) < count_of<exercise>)
        of = generated::tempos[static_cast<std::size_t>(which)];
    const int held = amount.hold.value;
    int parts[] = {of.out, of.pause > held ? of.pause : held, of.back, of.reset};
    int spare = amount.seconds_a_repetition.value;
    for (const int part : parts) spare -= part;
    if (spare > 0) parts[3] += spare;
    constexpr std::size_t from_the_end[] = {3, 1, 2, 0};
    for (const std::size_t i : from_the_end) {
        const int least = i == 1 ? held : i == 3 ? 0 : 1;
        for (; spare < 0 && parts[i] > least; ++spare) --parts[i];
    }
    return {seconds{parts[0]}, seconds{parts[1]}, seconds{parts[2]}, seconds{parts[3]}};
}

}  // namespace detail

/// A session, step by step. A `for` goes through its steps and nothing else:
/// `for (const session_step& step : session(plan))`. It holds exercises only, and works its steps out as they
/// are asked for.
class session_script {
public:
    /// A place in a script.
    class step_iterator {
    public:
        constexpr step_iterator(const session_script& of, std::size_t part,
                                std::size_t step) noexcept
            : of_(&of), part_(part), step_(step) {}
        constexpr session_step operator*() const noexcept { return of_->step_at(part_, step_); }
        constexpr step_iterator& operator++() noexcept {
            if (++step_ >= of_->steps_of(part_)) {
                ++part_;
                step_ = 0;
            }
            return *this;
        }
        friend constexpr bool operator==(const step_iterator&,
                                         const step_iterator&) noexcept = default;

    private:
        const session_script* of_;
        std::size_t part_;
        std::size_t step_;
    };

    /// Whether there is a session, and if not, why: a script that is not ready has no steps.
    session_state state = session_state::no_routine;
    /// How much is asked of the person.
    mode how = mode::normal;
    /// What the host asked for.
    session_options options{};
    /// From 65 on, so that the way to the floor and up again takes longer.
    bool older = false;
    /// Whether the person uses a wheelchair, so that ways into place are transfers.
    bool wheelchair = false;

    constexpr step_iterator begin() const noexcept { return {*this, 0, 0}; }
    constexpr step_iterator end() const noexcept {
        return {*this, size_ == 0 ? 0U : size_ + 1U, 0};
    }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// How many steps there are.
    constexpr std::size_t size() const noexcept {
        std::size_t all = 0;
        for (std::size_t part = 0; part <= size_ && size_ != 0; ++part) all += steps_of(part);
        return all;
    }
    /// How many exercises there are.
    constexpr std::size_t exercise_count() const noexcept { return size_; }
    /// Whether it holds an exercise.
    constexpr bool contains(exercise which) const noexcept {
        for (std::size_t i = 0; i < size_; ++i)
            if (parts_[i].exercise == which) return true;
        return false;
    }
    /// How long all steps take together.
    constexpr seconds takes() const noexcept {
        int all = 0;
        for (std::size_t i = 0; i < size_; ++i) all += times_of(i).in_all();
        return seconds{all};
    }
    friend constexpr bool operator==(const session_script&,
                                     const session_script&) noexcept = default;

    /// How many steps an exercise has, the end counting as one behind the last.
    /// Errors: a place behind that has none.
    constexpr std::size_t steps_of(std::size_t part) const noexcept {
        if (part > size_ || size_ == 0) return 0;
        if (part == size_) return 1;
        const detail::exercise_seconds time = times_of(part);
        return first_bout(time) + 2 * static_cast<std::size_t>(time.bouts) - 1;
    }
    /// A step of an exercise, counted from 0; behind the last exercise stands the end.
    /// Errors: a step that there is not is the end.
    constexpr session_step step_at(std::size_t part, std::size_t step) const noexcept {
        session_step result;
        if (size_ == 0) return result;
        if (part >= size_ || step >= steps_of(part)) {
            result.exercise = parts_[size_ - 1U].exercise;
            result.from = result.to = place_after(size_ - 1U);
            result.place = result.exercises = size_;
            result.by_transfer = wheelchair;
            result.asks_pain = true;
            return result;
        }
        describe(result, part);
        result.opens = step == 0;
        result.asks_pain = result.opens && part > 0 && how != mode::normal;
        return before_or_in_a_bout(result, part, step);
    }
    /// An exercise by its place, counted from 0.
    /// Errors: a place that there is not gives the last; of an empty script, no exercise.
    constexpr session_part part_at(std::size_t part) const noexcept {
        if (size_ == 0) return {};
        return parts_[part < size_ ? part : size_ - 1U];
    }
    /// The set and side, counted from 0 through both sides, that a step belongs to or leads to.
    constexpr std::size_t bout_at(std::size_t part, std::size_t step) const noexcept {
        const std::size_t first = first_bout(times_of(part));
        return step < first ? 0 : (step - first + 1) / 2;
    }
    /// Where the body is while a step is done: in the exercise's place from the way into it on.
    constexpr position position_at(std::size_t part, std::size_t step) const noexcept {
        const detail::exercise_seconds time = times_of(part);
        const std::size_t still_before = time.into_place > 0 && time.set_up > 0 ? 1 : 0;
        return step < still_before ? parts_[part].from : place_after(part);
    }

    /// Puts one more exercise at the end.
    /// Errors: one more than a routine can hold is not taken.
    constexpr void push_back(const session_part& next) noexcept {
        if (size_ == routine::most_items) return;
        parts_[size_++] = next;
        chain_from(size_ - 1U);
    }
    /// Puts an exercise in the place of another, from where the body is.
    constexpr void replace(std::size_t part, const session_part& by, position from) noexcept {
        if (part >= size_) return;
        parts_[part] = by;
        parts_[part].from = from;
        chain_from(part + 1);
    }
    /// Takes one set away, if there is more than one.
    constexpr void drop_a_set(std::size_t part) noexcept {
        if (part < size_ && parts_[part].amount.sets.value > 1) --parts_[part].amount.sets.value;
    }
    /// Says where the body is before an exercise, as after one that was left early.
    constexpr void begin_from(std::size_t part, position from) noexcept {
        if (part >= size_) return;
        parts_[part].from = from;
        chain_from(part + 1);
    }

private:
    /// How long the parts of an exercise take.
    constexpr detail::exercise_seconds times_of(std::size_t part) const noexcept {
        if (part >= size_) return {};
        detail::session_clock clock{.older = older, .at = parts_[part].from};
        detail::exercise_seconds time = clock.count(parts_[part].form, parts_[part].amount);
        if (options.first_time) time.get_ready += generated::first_look_takes;
        return time;
    }
    constexpr position place_after(std::size_t part) const noexcept {
        detail::session_clock clock{.older = older, .at = parts_[part].from};
        clock.move_to(parts_[part].form.needs);
        return clock.at;
    }
    constexpr void chain_from(std::size_t part) noexcept {
        for (std::size_t i = part; i < size_ && i > 0; ++i) parts_[i].from = place_after(i - 1);
    }
    /// The step in which the first set begins.
    static constexpr std::size_t first_bout(const detail::exercise_seconds& time) noexcept {
        return std::size_t{1} + (time.set_up > 0 ? 1U : 0U) + (time.into_place > 0 ? 1U : 0U);
    }
    constexpr void describe(session_step& into, std::size_t part) const noexcept {
        const session_part& of = parts_[part];
        into.exercise = of.exercise;
        into.place = static_cast<std::uint8_t>(part + 1);
        into.exercises = size_;
        into.sides = of.form.ways;
        into.modified = of.modified;
        into.by_transfer = wheelchair;
        into.of_sets = of.amount.sets;
        into.held = of.amount.hold;
        into.repetitions = of.amount.repetitions;
        into.tempo = detail::tempo_of(of.exercise, of.amount);
        into.equipment = of.form.item;
        into.from = into.to = place_after(part);
        into.countdown = options.countdown.value < generated::time_left_told_at
                             ? options.countdown
                             : seconds{generated::time_left_told_at};
        into.role = of.form.its;
    }
    constexpr session_step before_or_in_a_bout(session_step into, std::size_t part,
                                               std::size_t step) const noexcept {
        const detail::exercise_seconds time = times_of(part);
        name_bout(into, parts_[part], bout_at(part, step));
        into.moves = time.into_place > 0;
        const std::size_t first = first_bout(time);
        if (step + 1 == first) {
            into.kind = step_kind::get_ready;
            into.takes = seconds{time.get_ready};
        } else if (step < first) {
            const bool fetches = step == 0 && time.set_up > 0;
            into.kind = fetches ? step_kind::set_up : step_kind::get_into_place;
            into.takes = seconds{fetches ? time.set_up : time.into_place};
            into.from = parts_[part].from;
            if (fetches) into.to = into.from;
        } else if ((step - first) % 2 != 0) {
            into.kind = side_changes_at(parts_[part], bout_at(part, step)) ? step_kind::change_sides
                                                                           : step_kind::rest;
            into.takes = seconds{time.a_pause};
        } else {
            into.kind = kind_of_bout(parts_[part]);
            into.takes = seconds{time.a_bout};
        }
        return into;
    }
    constexpr void name_bout(session_step& into, const session_part& of,
                             std::size_t bout) const noexcept {
        const bool each = into.sides == sides::each_side;
        into.set = sets{static_cast<int>(of.set_of_bout(bout)) + 1};
        if (into.sides == sides::both_together) return;
        const body_side first =
            options.begin_with == body_side::left ? body_side::left : body_side::right;
        const auto sets_a_side = static_cast<std::size_t>(of.amount.sets.value);
        const bool second = each && (of.one_side_first() ? bout >= sets_a_side : bout % 2 != 0);
        into.side = second ? other_side(first) : first;
    }
    /// Whether the side before a set is another than in it.
    static constexpr bool side_changes_at(const session_part& of, std::size_t bout) noexcept {
        return of.one_side_first() ? bout == static_cast<std::size_t>(of.amount.sets.value)
                                   : of.form.ways == sides::each_side;
    }
    static constexpr step_kind kind_of_bout(const session_part& of) noexcept {
        if (of.amount.repetitions.value > 0) return step_kind::repetitions;
        return of.form.its == role::aerobic || of.form.its == role::movement_breaks
                   ? step_kind::go_on
                   : step_kind::hold;
    }

    std::uint8_t size_ = 0;
    session_part parts_[routine::most_items] = {};
};

}  // namespace hamstring::inline HAMSTRING_EDITION

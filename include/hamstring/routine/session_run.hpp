// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/stop_sign.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/easier.hpp>
#include <hamstring/routine/light.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/session.hpp>
#include <hamstring/routine/told_after.hpp>
#include <hamstring/units.hpp>

/// A session as it is done: time goes by, and what the person does or feels changes the rest of it. The clock is
/// the host's: it says how many seconds went by.

namespace hamstring::inline HAMSTRING_EDITION {

/// How a session came to its end.
enum class session_end : std::uint8_t {
    /// It is going on.
    not_yet,
    /// Its last step was done.
    finished,
    /// The person stopped.
    left,
    /// Pain said stop.
    pain,
    /// A stop sign: the triage must follow.
    sign,
};

/// A session that is being done: a plain value, to be told what happens.
class session_run {
public:
    /// Begins a session.
    /// Shape: a script, and the pain right now, before it: in mode settle it is the measure of the pain in the
    /// session. Where it says stop by itself, the session is over by it before it began. A script without steps
    /// is finished at once.
    /// Units: pain 0 to 10.
    constexpr explicit session_run(const session_script& script,
                                   maybe<pain_score> before = {}) noexcept
        : script_(script),
          before_(before),
          end_(script.empty()                    ? session_end::finished
               : is_too_much(script.how, before) ? session_end::pain
                                                 : session_end::not_yet) {}

    /// What is left to do and was done, with all changes so far.
    constexpr const session_script& script() const noexcept { return script_; }
    /// The step that is being done; behind the end, the last.
    constexpr session_step step() const noexcept { return script_.step_at(part_, step_); }
    /// How much of it has gone by.
    constexpr seconds into_step() const noexcept { return seconds{second_}; }
    /// How long the session has been going, pauses not counted.
    constexpr seconds elapsed() const noexcept { return seconds{elapsed_}; }
    /// How long it still takes.
    constexpr seconds left() const noexcept {
        if (ended()) return seconds{0};
        int all = -second_;
        for (std::size_t part = part_; part < script_.exercise_count(); ++part)
            for (std::size_t i = part == part_ ? step_ : 0; i < script_.steps_of(part); ++i)
                all += script_.step_at(part, i).takes.value;
        return seconds{all};
    }
    /// What ended it.
    constexpr session_end ended_by() const noexcept { return end_; }
    /// Whether it is over.
    constexpr bool ended() const noexcept { return end_ != session_end::not_yet; }
    /// Whether time stands still in it.
    constexpr bool paused() const noexcept { return paused_; }

    /// Lets time go by; in a pause and behind the end it does nothing.
    /// Errors: a time below zero is none.
    constexpr void tick(seconds gone_by) noexcept {
        int rest = gone_by.value;
        while (rest > 0 && !ended() && !paused_) {
            const int open = step().takes.value - second_;
            const int now = rest < open ? rest : open;
            second_ += now;
            elapsed_ += now;
            rest -= now;
            if (second_ >= step().takes.value) next_step();
        }
    }
    /// Lets time stand still until `resume`; what has ended stays so.
    constexpr void pause() noexcept { paused_ = !ended(); }
    /// Goes on behind a pause.
    constexpr void resume() noexcept { paused_ = false; }
    /// Leaves the exercise for the next one; after the last the session is finished.
    constexpr void skip() noexcept {
        if (!ended()) leave_exercise();
    }
    /// Ends the session since the person wants to.
    constexpr void leave() noexcept { finish(session_end::left); }

    /// The exercise is too hard: the next easier one takes the place of what is left of it, where it is offered to
    /// this person and nothing like it is in the session, with no more than its beginner's dose and never more in a
    /// week. Where there is none, one set less.
    /// Shape: the report and what was known when the routine was planned (`planning_of`) -> the exercise that came
    /// in; none where there was none.
    constexpr maybe<exercise> too_hard(const report& from, const planning& given) noexcept {
        if (ended()) return {};
        const session_part now = script_.part_at(part_);
        const maybe<session_part> next = easier_than(now, from, given);
        if (!next) {
            drop_a_set();
            return {};
        }
        script_.replace(part_, *next, script_.position_at(part_, step_));
        step_ = 0;
        second_ = 0;
        return next->exercise;
    }
    /// It hurts: pain that asks for caution takes one set away from this exercise and from no other, and pain that
    /// says stop ends the session.
    /// Errors: a score that is none stops; a missing one asks for caution.
    /// Source: `light_while`.
    constexpr pain_light hurts(maybe<pain_score> now) noexcept {
        const pain_light light = light_while(script_.how, before_, now);
        if (light == pain_light::stop) finish(session_end::pain);
        if (light == pain_light::caution && !ended()) drop_a_set();
        return light;
    }
    /// A stop sign ends the session.
    /// Shape: the sign and the report that the session rests on -> the report that the triage must see now; the
    /// same one where the sign says nothing in this mode, see `ends_a_session`.
    constexpr report stop(stop_sign sign, const report& from) noexcept {
        if (!ends_a_session(sign, script_.how)) return from;
        // It is told even where the session is over already.
        end_ = session_end::sign;
        return told_after(from, sign);
    }

private:
    static constexpr bool is_too_much(mode how, maybe<pain_score> before) noexcept {
        return before && light_while(how, before, before) == pain_light::stop;
    }
    constexpr void finish(session_end how) noexcept {
        if (!ended()) end_ = how;
        paused_ = false;
    }
    constexpr void next_step() noexcept {
        second_ = 0;
        if (++step_ < script_.steps_of(part_)) return;
        step_ = 0;
        if (++part_ >= script_.exercise_count()) finish(session_end::finished);
    }
    /// The next exercise begins where the body is.
    constexpr void leave_exercise() noexcept {
        const position here = script_.position_at(part_, step_);
        second_ = 0;
        step_ = 0;
        if (++part_ >= script_.exercise_count()) return finish(session_end::finished);
        script_.begin_from(part_, here);
    }
    /// One set less; the exercise is over where none is left. Of an exercise that finishes one side first, the
    /// side that is done loses one, and the other, where it has not begun.
    constexpr void drop_a_set() noexcept {
        const session_part now = script_.part_at(part_);
        const std::size_t bout = script_.bout_at(part_, step_);
        const auto sets_a_side = static_cast<std::size_t>(now.amount.sets.value);
        const bool first_side = !now.one_side_first() || bout < sets_a_side;
        if (sets_left(now) <= 1 && (!now.one_side_first() || !first_side || sets_a_side <= 1))
            return leave_exercise();
        // Its last set of the first side is left for the pause before the other.
        if (now.one_side_first() && first_side && bout + 1 == sets_a_side) {
            if (script_.step_at(part_, step_).kind != step_kind::rest) {
                --step_;
                second_ = 0;
            }
        } else if (!first_side) {
            // A set, and the pause before it.
            --step_;
            --step_;
        }
        script_.drop_a_set(part_);
    }
    /// How many sets of an exercise are not done yet on the side that is done, the running one included.
    constexpr int sets_left(const session_part& now) const noexcept {
        const std::size_t done = now.set_of_bout(script_.bout_at(part_, step_));
        return now.amount.sets.value - static_cast<int>(done);
    }
    /// What may take the place of an exercise that is too hard.
    constexpr maybe<session_part> easier_than(const session_part& now, const report& from,
                                              const planning& given) const noexcept {
        const maybe<exercise> next = easier_exercise(now.exercise);
        if (!next) return {};
        const generated::catalogue_row& row = generated::exercises[static_cast<std::size_t>(*next)];
        if (script_.contains(*next) || like_another(row) || when_of(row.role) == done_when::day ||
            detail::speaks_against(row.role, given.causes))
            return {};
        const permit may = offered(*next, from, given);
        if (!may.allowed) return {};
        dose amount =
            may.modified ? may.amount : modified_dose(row.doses[0].with_units(), may.amount);
        const int left = sets_left(now);
        if (amount.sets.value > left) amount.sets = sets{left};
        while (amount.sets.value > 0 && seconds_a_week(amount) > seconds_a_week(now.amount))
            --amount.sets.value;
        if (amount.skipped()) return {};
        return session_part{
            *next, amount,
            detail::form_of(row, generated::heavy_exercises.contains(*next), may.modified),
            may.modified};
    }
    /// Whether another exercise of the session may stand in for one: a session holds one of a kind.
    constexpr bool like_another(const generated::catalogue_row& row) const noexcept {
        for (std::size_t i = 0; i < script_.exercise_count(); ++i) {
            const auto which = static_cast<std::size_t>(script_.part_at(i).exercise);
            if (i != part_ && which < count_of<exercise> &&
                generated::exercises[which].group == row.group)
                return true;
        }
        return false;
    }

    session_script script_;
    maybe<pain_score> before_{};
    session_end end_;
    bool paused_ = false;
    std::size_t part_ = 0;
    std::size_t step_ = 0;
    int second_ = 0;
    int elapsed_ = 0;
};

static_assert(__is_trivially_copyable(session_run), "session_run: must stay a plain value");

}  // namespace hamstring::inline HAMSTRING_EDITION

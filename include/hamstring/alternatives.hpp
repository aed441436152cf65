// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/advice.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/routine.hpp>

/// What may stand in the place of an exercise: of one in the routine, to swap it, or of one that was left
/// out, as the nearest thing to it.

namespace hamstring::inline HAMSTRING_EDITION {

/// One exercise that may stand in for another, in the form and dose in which it is offered.
struct alternative {
    hamstring::exercise exercise{};
    /// How much of it.
    dose amount{};
    hamstring::sides sides{};
    /// Only the modified form may be done.
    bool modified = false;
    /// Whether both have the same purpose and nearly the same effort; otherwise they have the same role.
    bool of_its_group = false;
    /// The exercise of the routine whose place it takes; none where there is room for it beside all of them.
    maybe<hamstring::exercise> in_place_of{};

    friend constexpr bool operator==(const alternative&, const alternative&) noexcept = default;
};

/// Exercises that may stand in for one, the best first. A `for` goes through those and nothing else.
class alternative_list {
public:
    constexpr const alternative* begin() const noexcept { return items_; }
    constexpr const alternative* end() const noexcept { return items_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Errors: a place that is not in it gives the last; of an empty list, no exercise.
    constexpr alternative operator[](std::size_t place) const noexcept {
        if (size_ == 0) return {};
        return items_[place < size_ ? place : size_ - 1U];
    }
    /// Whether it holds an exercise.
    constexpr bool contains(exercise which) const noexcept {
        for (const alternative& each : *this)
            if (each.exercise == which) return true;
        return false;
    }
    /// Puts one before another place; at the size, at the end.
    /// Errors: one more than there are exercises is not kept, nor one behind the end.
    constexpr void insert(std::size_t place, const alternative& next) noexcept {
        if (size_ == most || place > size_) return;
        for (std::size_t i = size_++; i > place; --i) items_[i] = items_[i - 1];
        items_[place] = next;
    }

private:
    static constexpr std::size_t most = count_of<exercise> + most_host_exercises;
    alternative items_[most] = {};
    std::uint8_t size_ = 0;
};

namespace detail {

/// A routine from which one exercise can be taken, and another put in, of the catalogue and of a host's own set.
template <class Own>
class swap_table {
    using draft = draft_with<Own>;

public:
    constexpr swap_table(const routine& planned, const report& from, const planning& given) noexcept
        : plan_(planned), held_(choices_for(given.traits)), work_(from, given, held_, tried_) {
        work_.prepare();
    }
    swap_table(const swap_table&) = delete;
    swap_table& operator=(const swap_table&) = delete;
    constexpr alternative_list instead_of(exercise which) noexcept {
        alternative_list found;
        const bool planned = plan_.contains(which);
        for (std::size_t i = 0; i < draft::exercise_count; ++i) {
            const auto each = static_cast<exercise>(i);
            const likeness how = likeness_of(draft::row_of(each), draft::row_of(which));
            if (each == which || how == likeness::none || plan_.contains(each) || !may_be_had(each))
                continue;
            maybe<exercise> place;
            if (planned ? !fits_without(which, each) : !find_place(each, place)) continue;
            if (planned) place = which;
            const bool modified = work_.is(each, draft::modified);
            const generated::catalogue_row& row = draft::row_of(each);
            const alternative next{
                each,     work_.amount_of(each),  modified ? row.adapted.sides : row.sides,
                modified, how == likeness::group, place};
            std::size_t at = 0;
            while (at < found.size() && !better(next, found[at])) ++at;
            found.insert(at, next);
        }
        return found;
    }

private:
    /// Whether it is offered to this person, and no contributor speaks against what it is for. Of what a
    /// session needs, what the planner would not give for want of points is no better choice as a swap. (What
    /// a host's row bars is not barred here where its rows are not given, and in the advice still is.)
    constexpr bool may_be_had(exercise which) noexcept {
        const role its = draft::row_of(which).role;
        const role_state& state = work_.state_of(its);
        if (!work_.is(which, draft::allowed) || plan_.bars(which) || state.against) return false;
        const bool called_for = draft::plan_of(its).in_session && state.demand > 0;
        return !called_for || worth_of(which) >= halves * generated::least_points;
    }
    /// Begins anew with the routine, but for one exercise.
    constexpr void take_all_but(maybe<exercise> out) noexcept {
        tried_ = {};
        work_.groups = {};
        work_.in_session = 0;
        for (std::uint8_t& each : work_.known)
            each = static_cast<std::uint8_t>(each & (draft::allowed | draft::modified));
        for (role_state& state : work_.roles) state.served = 0;
        for (const routine_item& item : plan_) {
            if (out && item.exercise == *out) continue;
            tried_.insert(item);
            work_.groups.insert(draft::row_of(item.exercise).group);
            work_.note(item.exercise, draft::taken);
            ++work_.state_of(item.role).served;
            if (item.when == done_when::session) ++work_.in_session;
        }
    }
    /// Whether an exercise has a place in the routine without another one: among its like, by number, and
    /// by the minutes of the session.
    constexpr bool fits_without(maybe<exercise> out, exercise in) noexcept {
        take_all_but(out);
        const bool in_session = draft::plan_of(draft::row_of(in).role).in_session;
        return tried_.size() < routine::most_items && work_.open(in) &&
               (!in_session || work_.in_session < work_.rows.most) && work_.fits(in);
    }
    /// A place for an exercise: beside all others, else that of one of its group, else of one of its role,
    /// else of the one that is worth least.
    constexpr bool find_place(exercise in, maybe<exercise>& place) noexcept {
        if (fits_without({}, in)) return true;
        const generated::catalogue_row& row = draft::row_of(in);
        for (const likeness wanted : {likeness::group, likeness::role, likeness::none}) {
            int least = INT16_MAX;
            for (const routine_item& item : plan_) {
                const int worth = worth_of(item.exercise);
                if (worth >= least || likeness_of(draft::row_of(item.exercise), row) != wanted ||
                    !fits_without(item.exercise, in))
                    continue;
                least = worth;
                place = item.exercise;
            }
            if (place) return true;
        }
        return false;
    }
    constexpr bool better(const alternative& one, const alternative& other) noexcept {
        if (one.of_its_group != other.of_its_group) return one.of_its_group;
        return worth_of(one.exercise) > worth_of(other.exercise);
    }
    /// How alike two exercises are. Those of a host that have no group are of none, not of one.
    enum class likeness : std::uint8_t { group, role, none };
    static constexpr likeness likeness_of(const generated::catalogue_row& one,
                                          const generated::catalogue_row& other) noexcept {
        const bool grouped = one.group != generated::no_swap_group;
        return grouped && one.group == other.group ? likeness::group
               : one.role == other.role            ? likeness::role
                                                   : likeness::none;
    }
    /// What the planner finds an exercise worth by itself, in half points.
    constexpr int worth_of(exercise which) noexcept {
        return work_.worth[static_cast<std::size_t>(which)] +
               halves * work_.state_of(draft::row_of(which).role).demand;
    }

    const routine& plan_;
    held_choices held_;
    /// The routine as it would be without one exercise.
    routine tried_{};
    draft work_;
};

/// The same over the catalogue and a host's own set.
template <class Own>
constexpr alternative_list alternatives_with(const advice& of, const report& from,
                                             exercise which) noexcept {
    if (of.routine.state != routine_state::planned ||
        static_cast<std::size_t>(which) >= draft_with<Own>::exercise_count)
        return {};
    for (const routine_item& item : of.routine)
        if (static_cast<std::size_t>(item.exercise) >= draft_with<Own>::exercise_count) return {};
    const planning given = planning_of(of);
    return swap_table<Own>{of.routine, from, given}.instead_of(which);
}

}  // namespace detail

/// What may stand in the place of an exercise.
/// Shape: an advice, the report that it was given for, and an exercise that is in its routine or was left out
/// -> what is offered to this person, worth giving and not in the routine yet, the best first: what is of its swap group,
/// then what has its role, each by what the planner finds it worth. Whichever is put where `in_place_of` says,
/// the routine holds one of a kind, and the session no more exercises and minutes than it may. Empty where
/// there is no routine.
/// Errors: a number that is no exercise has no alternatives; nor has anything where a host's exercise is in the
/// routine, unless its overlay is given, see `host/overlay.hpp`.
constexpr alternative_list alternatives(const advice& of, const report& from,
                                        exercise which) noexcept {
    return detail::alternatives_with<detail::no_own_set>(of, from, which);
}

}  // namespace hamstring::inline HAMSTRING_EDITION

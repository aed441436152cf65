// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>

#include <hamstring/advice.hpp>
#include <hamstring/ids/bits.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/intake/observe.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/article.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/routine.hpp>

/// The four stretches of the popular article for one person: which to try, which to leave out, and what to do
/// instead. Include it beside `advice.hpp` where somebody comes from the article. The rows are in
/// `knowledge/article.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// What is said of one of the four.
struct article_choice {
    /// Which of the four.
    exercise stretch{};
    /// Whether to try it, leave it out or do another one.
    hamstring::article_verdict verdict = article_verdict::leave_out;
    /// The exercise to do: the stretch itself, or what does the same better; none where it is left out.
    maybe<exercise> to_do{};
    /// How much of that, and how it treats the two sides.
    dose amount{};
    hamstring::sides sides{};
    /// Only the modified form of that may be done.
    bool modified = false;
    /// Whether that is in the routine.
    bool in_routine = false;
    /// The row that says why; none where what speaks against it is said by `against`.
    const article_row* row = nullptr;
    /// Why it cannot be offered, where no row says more.
    objection against{};
};

/// The article's stretches in its order, each with one choice; none where there is no routine, and why that is.
class article_choice_list {
public:
    /// Whether there is a routine, and if not, why nothing is said of the stretches either.
    routine_state state = routine_state::withheld_until_screened;

    constexpr const article_choice* begin() const noexcept { return items_; }
    constexpr const article_choice* end() const noexcept { return items_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Adds one at the end.
    /// Errors: one more than there are stretches is not kept.
    constexpr void push_back(const article_choice& next) noexcept {
        if (size_ < most) items_[size_++] = next;
    }

private:
    static constexpr std::size_t most = std::size(knowledge::article_stretches);
    article_choice items_[most] = {};
    std::uint8_t size_ = 0;
};

namespace detail {

/// What decides about a stretch of the article.
struct article_reader {
    const advice& of;
    const report& from;
    planning given;
    rules::fact_sheet facts;

    /// Whether one exercise is offered, and no contributor speaks against what it is for.
    constexpr permit offer(exercise which) const noexcept {
        const role its = generated::exercises[static_cast<std::size_t>(which)].role;
        permit granted = offered(which, from, given);
        // A host's row may bar it as well, which only the advice knows.
        if (granted.allowed && of.routine.bars(which))
            granted = {.against = *of.routine.against(which)};
        if (const auto by = speaks_against(its, of.causes); by && granted.allowed)
            granted = {.against = objection{*by}};
        return granted;
    }
    /// Whether one of these holds: answered yes, measured, or a condition that the rules assume.
    constexpr bool holds_one(const observations& any) const noexcept {
        if (any.bits().intersects(facts.yes)) return true;
        for (const condition each : of.conditions)
            if (any.contains(each)) return true;
        return false;
    }
    constexpr bool fits(const article_row& row) const noexcept {
        if ((row.all & of.traits) != row.all) return false;
        if (row.any.empty() && row.cannot.empty() && row.lacks.empty()) return true;
        return holds_one(row.any) || (row.cannot & from.positions) != row.cannot ||
               (row.lacks & from.equipment) != row.lacks;
    }
    constexpr article_choice doing(exercise which, const permit& granted,
                                   const article_row& by) const noexcept {
        return {.stretch = by.stretch,
                .verdict = by.verdict,
                .to_do = which,
                .amount = granted.amount,
                .sides = granted.sides,
                .modified = granted.modified,
                .in_routine = of.routine.contains(which),
                .row = &by};
    }
    /// By the first row that fits. What it names is done where it is offered; where nothing of that is, the
    /// stretch is left out, for what rules it out, or else for what the row says.
    constexpr article_choice about(exercise stretch) const noexcept {
        const permit own = offer(stretch);
        for (const article_row& row : knowledge::article_rows) {
            if (row.stretch != stretch || !fits(row)) continue;
            if (row.verdict == article_verdict::try_it && own.allowed)
                return doing(stretch, own, row);
            for (const exercise other : row.instead)
                if (const permit granted = offer(other); granted.allowed)
                    return doing(other, granted, row);
            article_choice left{.stretch = stretch, .verdict = article_verdict::leave_out};
            const bool ruled_out = !own.allowed && own.against.why() != left_out::ineffective;
            if (ruled_out)
                left.against = own.against;
            else
                left.row = &row;
            return left;
        }
        return {.stretch = stretch};
    }
};

}  // namespace detail

/// What each of the article's four stretches is to a person.
/// Shape: an advice and the report that it was given for -> a choice for each of the four, in the article's
/// order. What it says to try or to do instead is offered to this person now, by `offered`. Empty where there
/// is no routine: its `state` says why.
/// Source: the rows of `knowledge/article.hpp`.
constexpr article_choice_list article_choices(const advice& of, const report& from) noexcept {
    article_choice_list result;
    result.state = of.routine.state;
    if (of.routine.state != routine_state::planned) return result;
    const detail::article_reader reader{of, from, planning_of(of), observe(from).facts};
    for (const exercise stretch : knowledge::article_stretches)
        result.push_back(reader.about(stretch));
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/selection.hpp>
#include <hamstring/ids/bits.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/maybe.hpp>

/// What the rows of the selection say of one person: points, bars, how many at most. The rows as a
/// physiotherapist reads them are in `rules/selection.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// A row of the selection, by its place in `rules::selection_rules`.
struct choice {
    std::uint8_t row = 0;

    friend constexpr bool operator==(const choice&, const choice&) noexcept = default;
};

/// Which rows of the selection hold: bit i is row i of `rules::selection_rules`.
using held_choices = rules::bits<generated::choice_row_count>;

namespace generated {

/// Which rows hold. (The text names its words `word`, so that proofs can run it on formulas.)
/// Shape: `y` the traits, `fired` the rows (out).
constexpr void hold(const std::uint64_t* y, std::uint64_t* fired) noexcept {
    using word = std::uint64_t;
#include <hamstring/generated/selection.inc>
}

}  // namespace generated

/// Which rows of the selection hold for somebody with these traits.
constexpr held_choices choices_for(set_of<trait> traits) noexcept {
    static_assert(set_words<trait> == 1, "choices_for: hand over every word of the traits");
    const std::uint64_t known[] = {traits.bits()};
    held_choices result;
    generated::hold(known, result.words);
    return result;
}

namespace detail {

/// Whether a row of the selection names a role, or an exercise.
constexpr bool names(const generated::choice_row& row, role which) noexcept {
    return (row.roles >> static_cast<unsigned>(which) & 1U) != 0;
}
constexpr bool names(const generated::choice_row& row, exercise which) noexcept {
    for (std::size_t i = row.first; i < std::size_t{row.first} + row.size; ++i)
        if (generated::chosen[i] == which) return true;
    return false;
}

/// Everything that the rows say. Which row it was is looked up when somebody asks.
struct said_of_all {
    using kind = generated::choice_row::kind;

    /// The rows that hold.
    choice held[generated::choice_row_count] = {};
    std::size_t size = 0;
    std::int16_t of_role[count_of<role>] = {};
    std::int16_t of_exercise[count_of<exercise>] = {};
    set_of<role> barred_roles{};
    set_of<exercise> barred{};
    /// How many exercises a session has at most, and the row that says so; none where only the table does.
    int most = generated::most_in_a_session;
    maybe<choice> most_by{};
    level highest = level::advanced;

    constexpr explicit said_of_all(const held_choices& rows) noexcept {
        for (std::size_t w = 0; w < held_choices::word_count; ++w)
            for (std::uint64_t rest = rows.words[w]; rest != 0; rest &= rest - 1) {
                const choice row{static_cast<std::uint8_t>(64 * w + lowest_bit(rest))};
                held[size++] = row;
                take(row, generated::choices[row.row]);
            }
    }
    constexpr void take(choice row, const generated::choice_row& of) noexcept {
        if (of.does == kind::most) {
            if (of.number >= most) return;
            most = of.number;
            most_by = row;
            return;
        }
        if (of.does == kind::highest) {
            if (static_cast<level>(of.number) < highest) highest = static_cast<level>(of.number);
            return;
        }
        const bool bars = of.does == kind::bars;
        for (std::uint64_t rest = of.roles; rest != 0; rest &= rest - 1) {
            const std::size_t at = lowest_bit(rest);
            of_role[at] = static_cast<std::int16_t>(of_role[at] + of.number);
            if (bars) barred_roles.insert(static_cast<role>(at));
        }
        for (std::size_t i = of.first; i < std::size_t{of.first} + of.size; ++i) {
            const auto at = static_cast<std::size_t>(generated::chosen[i]);
            of_exercise[at] = static_cast<std::int16_t>(of_exercise[at] + of.number);
            if (bars) barred.insert(generated::chosen[i]);
        }
    }
    /// The first row that bars an exercise, by itself, or else with its role.
    constexpr maybe<choice> bars(exercise which, role its) const noexcept {
        const bool alone = barred.contains(which);
        if (!alone && !barred_roles.contains(its)) return {};
        for (std::size_t i = 0; i < size; ++i) {
            const generated::choice_row& of = generated::choices[held[i].row];
            if (of.does == kind::bars && (alone ? names(of, which) : names(of, its)))
                return held[i];
        }
        return {};
    }
    /// The row that spoke most for an exercise (way 1) or against it (way -1), by itself or through its
    /// role; of equals one that names it, then the earlier.
    constexpr maybe<choice> loudest(exercise which, role its, int way) const noexcept {
        maybe<choice> found;
        int most_said = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const generated::choice_row& of = generated::choices[held[i].row];
            const int said = 2 * way * of.number + (names(of, which) ? 1 : 0);
            if (of.does != kind::points || said <= most_said) continue;
            if (said % 2 == 0 && !names(of, its)) continue;
            most_said = said;
            found = held[i];
        }
        return found;
    }
};

static_assert(generated::choice_row_count <= 256, "choice: a row's place has 8 bits");

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION

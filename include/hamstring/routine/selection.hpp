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

/// How many rows of its own a host may add to the selection. Their places are those behind hamstring's.
inline constexpr std::size_t most_host_choices = 64;
static_assert(generated::choice_row_count + most_host_choices <= 256,
              "choice: a row's place has 8 bits");

/// Which rows of the selection hold: bit i is row i of `rules::selection_rules`.
using held_choices = rules::bits<generated::choice_row_count>;

/// Which rows of the selection hold for somebody with these traits. (Data and a loop, since only people with a
/// routine pay for it.)
constexpr held_choices choices_for(set_of<trait> traits) noexcept {
    held_choices result;
    const std::uint8_t* next = generated::premises;
    for (std::size_t r = 0; r < generated::choice_row_count; ++r)
        for (unsigned term = 0; term < generated::choices[r].terms; ++term) {
            bool holds = true;
            std::uint8_t read = 0;
            do {
                read = *next++;
                const auto which = static_cast<trait>(read % generated::premise_negated);
                const bool wanted = (read & generated::premise_negated) == 0;
                if (traits.contains(which) != wanted) holds = false;
            } while ((read & generated::premise_goes_on) != 0);
            if (holds) result.set(r);
        }
    return result;
}

namespace detail {

/// A host that adds no exercise and no row of its own: the planner is made for a set, and for this one
/// nothing of it is left. What another has to have, see `detail::own_set` in `host/overlay.hpp`.
struct no_own_set {
    static constexpr std::size_t exercise_count = 0;
    static constexpr std::size_t choice_count = 0;
};

/// Whether a row of the selection names a role.
constexpr bool names(const generated::choice_row& row, role which) noexcept {
    return (row.roles >> static_cast<unsigned>(which) & 1U) != 0;
}
/// Whether a row names an exercise, by the list that its place is in.
constexpr bool names(const generated::choice_row& row, exercise which,
                     const exercise* chosen = generated::chosen) noexcept {
    for (std::size_t i = row.first; i < std::size_t{row.first} + row.size; ++i)
        if (chosen[i] == which) return true;
    return false;
}

/// What was said of one role or exercise: the sum, the first row that bars it, the row that spoke most against
/// it. (Which spoke most for it is looked up, since few are chosen.)
struct said {
    std::int16_t points = 0;
    std::int8_t most_against = 0;
    bool is_barred = false;
    choice barred_by{};
    choice against_by{};

    constexpr void take(const generated::choice_row& of, choice row) noexcept {
        if (of.does == generated::choice_row::kind::bars) {
            if (!is_barred) barred_by = row;
            is_barred = true;
            return;
        }
        points = static_cast<std::int16_t>(points + of.number);
        if (of.number >= most_against) return;
        most_against = of.number;
        against_by = row;
    }
};

/// Everything that the rows say, hamstring's and then a host's.
template <class Own>
struct said_with {
    using kind = generated::choice_row::kind;

    /// The rows that hold.
    choice held[generated::choice_row_count + Own::choice_count] = {};
    std::size_t size = 0;
    said of_role[count_of<role>] = {};
    said of_exercise[count_of<exercise> + Own::exercise_count] = {};
    /// How many exercises a session has at most, and the row that says so; none where only the table does.
    int most = generated::most_in_a_session;
    maybe<choice> most_by{};
    level highest = level::advanced;

    constexpr explicit said_with(const held_choices& told) noexcept {
        for (std::size_t r = 0; r < generated::choice_row_count; ++r)
            if (told.test(r)) take(choice{static_cast<std::uint8_t>(r)});
    }
    /// The same, and the host's rows that hold for these traits.
    constexpr said_with(const held_choices& told, set_of<trait> traits) noexcept : said_with(told) {
        if constexpr (Own::choice_count > 0)
            for (std::uint64_t rest = Own::held(traits); rest != 0; rest &= rest - 1)
                take(choice{
                    static_cast<std::uint8_t>(generated::choice_row_count + lowest_bit(rest))});
    }
    static constexpr const generated::choice_row& row_of(choice at) noexcept {
        if constexpr (Own::choice_count > 0)
            if (at.row >= generated::choice_row_count)
                return Own::choices[at.row - generated::choice_row_count];
        return generated::choices[at.row];
    }
    static constexpr const exercise* chosen_by(choice at) noexcept {
        if constexpr (Own::choice_count > 0)
            if (at.row >= generated::choice_row_count) return Own::chosen;
        return generated::chosen;
    }
    static constexpr bool names_it(choice at, exercise which) noexcept {
        return names(row_of(at), which, chosen_by(at));
    }
    constexpr void take(choice row) noexcept {
        const generated::choice_row& of = row_of(row);
        held[size++] = row;
        if (of.does == kind::most) {
            if (of.number >= most) return;
            most = +of.number;
            most_by = row;
            return;
        }
        if (of.does == kind::highest) {
            if (static_cast<level>(of.number) < highest) highest = static_cast<level>(of.number);
            return;
        }
        for (std::size_t at = 0; at < count_of<role>; ++at)
            if (names(of, static_cast<role>(at))) of_role[at].take(of, row);
        const exercise* const chosen = chosen_by(row);
        for (std::size_t i = of.first; i < std::size_t{of.first} + of.size; ++i)
            of_exercise[static_cast<std::size_t>(chosen[i])].take(of, row);
    }
    /// The first row that bars an exercise, by itself, or else with its role; of a host's, also what bars one
    /// of the exercises that it is like.
    constexpr maybe<choice> bars(exercise which, role its) const noexcept {
        if constexpr (Own::exercise_count > 0)
            if (const auto place = host_place(which))
                for (const exercise like : Own::like[*place])
                    if (const auto by =
                            bars(like, generated::exercises[static_cast<std::size_t>(like)].role))
                        return by;
        const said& one = of_exercise[static_cast<std::size_t>(which)];
        if (one.is_barred) return one.barred_by;
        const said& all = of_role[static_cast<std::size_t>(its)];
        if (all.is_barred) return all.barred_by;
        return {};
    }
    /// The row that spoke most for an exercise, by itself or through its role; of equals one that names it, then
    /// the earlier.
    constexpr maybe<choice> loudest_for(exercise which, role its) const noexcept {
        maybe<choice> found;
        int most_said = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const generated::choice_row& of = row_of(held[i]);
            const int points = 2 * of.number;
            if (of.does != kind::points || points <= 0 || points + 1 <= most_said) continue;
            const bool itself = names_it(held[i], which);
            if (!itself && (points <= most_said || !names(of, its))) continue;
            most_said = points + (itself ? 1 : 0);
            found = held[i];
        }
        return found;
    }
    /// The row that spoke most against it, likewise.
    constexpr maybe<choice> loudest_against(exercise which, role its) const noexcept {
        const said& one = of_exercise[static_cast<std::size_t>(which)];
        const said& all = of_role[static_cast<std::size_t>(its)];
        const said& more = one.most_against <= all.most_against ? one : all;
        if (more.most_against >= 0) return {};
        return more.against_by;
    }
};

using said_of_all = said_with<no_own_set>;

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION

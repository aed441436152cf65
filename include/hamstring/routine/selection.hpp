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

/// What was said of one role or exercise: the sum, and the rows that said most for it and against it.
struct said {
    std::int16_t points = 0;
    std::int8_t most_for = 0;
    std::int8_t most_against = 0;
    std::uint8_t row_for = 0;
    std::uint8_t row_against = 0;
    std::uint8_t barred_by = 0;
    bool barred = false;

    constexpr void take(const generated::choice_row& of, std::size_t row) noexcept {
        const auto place = static_cast<std::uint8_t>(row);
        if (of.does == generated::choice_row::kind::bars) {
            if (!barred) barred_by = place;
            barred = true;
            return;
        }
        points = static_cast<std::int16_t>(points + of.number);
        if (of.number > most_for) {
            most_for = of.number;
            row_for = place;
        }
        if (of.number < most_against) {
            most_against = of.number;
            row_against = place;
        }
    }
};

/// A host that adds no exercise and no row of its own: the planner is made for a set, and for this one
/// nothing of it is left. What another has to have, see `detail::own_set` in `host/overlay.hpp`.
struct no_own_set {
    static constexpr std::size_t exercise_count = 0;
    static constexpr std::size_t choice_count = 0;
};

/// Everything that the rows say, hamstring's and then a host's.
template <class Own>
struct said_with {
    said of_role[count_of<role>] = {};
    said of_exercise[count_of<exercise> + Own::exercise_count] = {};
    /// How many exercises a session has at most, and the row that says so; none where only the table does.
    int most = generated::most_in_a_session;
    maybe<choice> most_by{};
    level highest = level::advanced;

    constexpr explicit said_with(const held_choices& held) noexcept {
        for (std::size_t w = 0; w < held_choices::word_count; ++w)
            for (std::uint64_t rest = held.words[w]; rest != 0; rest &= rest - 1)
                take(64 * w + lowest_bit(rest));
    }
    /// The same, and the host's rows that hold for these traits.
    constexpr said_with(const held_choices& held, set_of<trait> traits) noexcept : said_with(held) {
        if constexpr (Own::choice_count > 0)
            for (std::uint64_t rest = Own::held(traits); rest != 0; rest &= rest - 1)
                take(generated::choice_row_count + lowest_bit(rest));
    }
    static constexpr const generated::choice_row& row_at(std::size_t row) noexcept {
        if constexpr (Own::choice_count > 0)
            if (row >= generated::choice_row_count)
                return Own::choices[row - generated::choice_row_count];
        return generated::choices[row];
    }
    constexpr void take(std::size_t row) noexcept {
        using kind = generated::choice_row::kind;
        const generated::choice_row& of = row_at(row);
        if (of.does == kind::most) {
            if (of.number >= most) return;
            most = of.number;
            most_by = choice{static_cast<std::uint8_t>(row)};
            return;
        }
        if (of.does == kind::highest) {
            if (static_cast<level>(of.number) < highest) highest = static_cast<level>(of.number);
            return;
        }
        for (std::uint64_t rest = of.roles; rest != 0; rest &= rest - 1)
            of_role[lowest_bit(rest)].take(of, row);
        for (std::size_t w = 0; w < set_words<exercise>; ++w)
            for (std::uint64_t rest = of.exercises[w]; rest != 0; rest &= rest - 1)
                of_exercise[64 * w + lowest_bit(rest)].take(of, row);
    }
    /// The first row that bars an exercise, by itself or with its role; of a host's, also what bars one of
    /// the exercises that it is like.
    constexpr maybe<choice> bars(exercise which, role its) const noexcept {
        if constexpr (Own::exercise_count > 0)
            if (const auto place = host_place(which))
                for (const exercise like : Own::like[*place])
                    if (const auto by =
                            bars(like, generated::exercises[static_cast<std::size_t>(like)].role))
                        return by;
        const said& one = of_exercise[static_cast<std::size_t>(which)];
        if (one.barred) return choice{one.barred_by};
        const said& all = of_role[static_cast<std::size_t>(its)];
        if (all.barred) return choice{all.barred_by};
        return {};
    }
    /// The row that spoke most for an exercise, by itself or through its role.
    constexpr maybe<choice> speaks_for(exercise which, role its) const noexcept {
        const said& one = of_exercise[static_cast<std::size_t>(which)];
        const said& all = of_role[static_cast<std::size_t>(its)];
        if (one.most_for <= 0 && all.most_for <= 0) return {};
        return choice{one.most_for >= all.most_for ? one.row_for : all.row_for};
    }
    /// The row that spoke most against it.
    constexpr maybe<choice> speaks_against(exercise which, role its) const noexcept {
        const said& one = of_exercise[static_cast<std::size_t>(which)];
        const said& all = of_role[static_cast<std::size_t>(its)];
        if (one.most_against >= 0 && all.most_against >= 0) return {};
        return choice{one.most_against <= all.most_against ? one.row_against : all.row_against};
    }
};
using said_of_all = said_with<no_own_set>;

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION

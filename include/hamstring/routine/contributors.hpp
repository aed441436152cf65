// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/band.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/triage/conclude.hpp>

/// What may contribute, ranked. None of it is a diagnosis.

namespace hamstring::inline HAMSTRING_EDITION {

/// The band of a score; where as much speaks against it as for it, less likely.
/// Source: the rows `likely_from` and `possible_from` of `knowledge/limit.hpp`.
[[gnu::always_inline]] constexpr band band_of(int score) noexcept {
    return score >= generated::likely_from     ? band::likely
           : score >= generated::possible_from ? band::possible
                                               : band::less_likely;
}

/// One possible contributor, ranked.
struct ranked_cause {
    hamstring::cause cause{};
    hamstring::band band{};
    /// Sum of the weights of the rules that fired for and against it.
    std::int16_t score = 0;

    friend constexpr bool operator==(const ranked_cause&, const ranked_cause&) noexcept = default;
};

/// The possible contributors, the highest score first: every cause that some answer speaks for. A `for`
/// goes through those and nothing else.
class cause_ranking {
public:
    [[gnu::always_inline]] constexpr const ranked_cause* begin() const noexcept { return items_; }
    [[gnu::always_inline]] constexpr const ranked_cause* end() const noexcept {
        return items_ + size_;
    }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Whether some answer speaks for a cause.
    constexpr bool contains(cause which) const noexcept {
        for (const ranked_cause& item : *this)
            if (item.cause == which) return true;
        return false;
    }
    /// The score of a cause; 0 where it is not in the ranking.
    constexpr std::int16_t score_of(cause which) const noexcept {
        for (const ranked_cause& item : *this)
            if (item.cause == which) return item.score;
        return 0;
    }
    /// Puts a cause behind those with at least its score; each is to be put in once.
    /// Errors: one more than there are causes is left out.
    constexpr void insert(cause which, std::int16_t score) noexcept {
        if (size_ == count_of<cause>) return;
        std::size_t at = size_++;
        for (; at > 0 && items_[at - 1].score < score; --at) items_[at] = items_[at - 1];
        items_[at] = {which, band_of(score), score};
    }
    friend constexpr bool operator==(const cause_ranking&, const cause_ranking&) noexcept = default;

private:
    ranked_cause items_[count_of<cause>] = {};
    std::uint8_t size_ = 0;
};

namespace detail {

/// Whether some fired rule speaks for a cause.
constexpr bool spoken_for(std::size_t which, const fired_rules& fired) noexcept {
    for (const generated::rule_run& of : generated::rules_for_causes) {
        if (static_cast<std::size_t>(of.cause) != which) continue;
        for (std::size_t r = of.first; r < std::size_t{of.first} + of.size; ++r)
            if (fired.test(r)) return true;
    }
    return false;
}

}  // namespace detail

/// The causes that some answer speaks for, the highest score first, equal ones in the table's order.
constexpr cause_ranking contributors_in(const inferred& found) noexcept {
    const scores sums = score(found);
    cause_ranking result;
    for (std::size_t i = 0; i < count_of<cause>; ++i)
        if (sums.of[i] > 0 || detail::spoken_for(i, found.fired))
            result.insert(static_cast<cause>(i), sums.of[i]);
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION

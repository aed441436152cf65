// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/road.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/contributors.hpp>
#include <hamstring/routine/planner.hpp>

/// Which rows of the road are for a person.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// The rows of the road for one person in one stage, in the order in which they are tried: what the traits say,
/// then each contributor that counts by its rank, then what is for everybody.
class road_rows_held {
public:
    /// Places of rows that a `for` goes through.
    struct range {
        const std::uint8_t* first;
        const std::uint8_t* last;

        constexpr const std::uint8_t* begin() const noexcept { return first; }
        constexpr const std::uint8_t* end() const noexcept { return last; }
    };
    constexpr road_rows_held(const planning& given, road_stage in) noexcept {
        take({}, false, given, in);
        for (const ranked_cause& item : given.causes) take(item.cause, false, given, in);
        own_ = size_;
        take({}, true, given, in);
    }
    constexpr range own() const noexcept { return {rows_, rows_ + own_}; }
    constexpr range for_anybody() const noexcept { return {rows_ + own_, rows_ + size_}; }
    constexpr range all() const noexcept { return {rows_, rows_ + size_}; }

private:
    constexpr void take(maybe<cause> whose, bool anybody, const planning& given,
                        road_stage in) noexcept {
        for (std::size_t i = 0; i < generated::road_row_count; ++i) {
            const generated::road_row& of = generated::road_rows[i];
            const bool for_all = of.when == std::uint64_t{1}
                                                << static_cast<unsigned>(trait::anybody);
            if (of.of == whose && for_all == anybody && holds(of, given, in))
                rows_[size_++] = static_cast<std::uint8_t>(i);
        }
    }
    static constexpr bool holds(const generated::road_row& of, const planning& given,
                                road_stage in) noexcept {
        const std::uint64_t traits = given.traits.bits();
        return (of.in >> static_cast<unsigned>(in) & 1U) != 0 && (of.when & ~traits) == 0 &&
               (of.unless & traits) == 0 && (!of.before_a_clinician || given.clinician_first) &&
               (!of.of || given.causes.score_of(*of.of) >= generated::role_called_for_from);
    }

    std::uint8_t rows_[generated::road_row_count] = {};
    std::size_t own_ = 0;
    std::size_t size_ = 0;
};

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION

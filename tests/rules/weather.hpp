// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/engine/check.hpp>
#include <hamstring/engine/infer.hpp>

/// A vocabulary that has nothing to do with hamstrings: the engine is a template over it, so its
/// tests need no table of knowledge, and a host's own tables work the same way.

namespace weather {

enum class sky : std::uint8_t { clouds, wind, frost, sun };
enum class plan : std::uint8_t { rain_likely, take_umbrella, stay_inside, go_out };

}  // namespace weather

namespace hamstring::rules {

template <>
inline constexpr std::size_t fact_count<weather::sky> = 4;
template <>
inline constexpr std::size_t fact_count<weather::plan> = 4;

}  // namespace hamstring::rules

namespace weather {

struct words {
    using observed = hamstring::rules::kinds<sky>;
    using concluded = hamstring::rules::kinds<plan>;
    using source_type = char;
    using grade_type = char;
    static constexpr std::size_t tally_count = 1;
    static constexpr std::string_view observed_key(std::size_t i) noexcept {
        return std::array<std::string_view, 4>{"clouds", "wind", "frost", "sun"}[i];
    }
};

}  // namespace weather

template <>
struct hamstring::rules::vocabulary_of<weather::sky> {
    using type = weather::words;
};
template <>
struct hamstring::rules::vocabulary_of<weather::plan> {
    using type = weather::words;
};

namespace weather {

using hamstring::rules::operator&&;
using hamstring::rules::operator||;
using hamstring::rules::operator!;
using hamstring::rules::concludes;

using rule = hamstring::rules::basic_rule<words>;
using facts = hamstring::rules::fact_set<words>;

/// Holds a base to reading everything that it is asked to; the two last plans are what it is for.
inline constexpr hamstring::rules::contract<words> limits{
    .outputs =
        (concludes(plan::take_umbrella) + concludes(plan::stay_inside) + concludes(plan::go_out))
            .concludes,
};

/// The same, with every observation read by somebody else.
inline constexpr hamstring::rules::contract<words> lenient = [] {
    auto held = limits;
    for (std::size_t i = 0; i < words::observed::size; ++i) held.read_elsewhere.set(i);
    return held;
}();

constexpr facts observed(std::initializer_list<sky> yes, std::initializer_list<sky> no = {}) {
    facts result;
    for (const sky item : yes) result.yes.set(hamstring::rules::place_of(item));
    for (const sky item : no) result.no.set(hamstring::rules::place_of(item));
    return result;
}

}  // namespace weather

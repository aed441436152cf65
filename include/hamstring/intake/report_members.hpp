// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <type_traits>

#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/intake/json_fault.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// The members of a report as they are called outside of C++, and what may stand in each: one description
/// for every reader, every writer and the schema. (Wide: it reads the tables' keys.)

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// What a member is called, and what it is.
struct report_member {
    /// Its name. Where a number could be taken for another unit, the unit stands in it.
    std::string_view name;
    /// What it is, in a sentence for whoever writes it; empty of a number, whose row says it.
    std::string_view says{};
    /// Which number it is, if it is one.
    maybe<number> counts{};
};

constexpr report_member number_called(std::string_view name, number which) noexcept {
    return {.name = name, .counts = which};
}

// clang-format off
/// Calls `use(report_member, member)` for each member of a report, in the order in which they are written.
template <class Whole, class Use>
    requires std::same_as<std::remove_const_t<Whole>, report>
constexpr void each_member(Whole& of, const Use& use) {
    use(number_called("age", number::age), of.age);
    use(report_member{"sex", "Sex, as far as cut-offs and questions need it."}, of.sex);
    use(number_called("worst_pain", number::worst_pain), of.worst_pain);
    use(number_called("pain_now", number::pain_now), of.pain_now);
    use(number_called("duration_hours", number::duration), of.since);
    use(number_called("days_since_strain", number::days_since_strain), of.strained);
    use(number_called("weeks_since_birth", number::weeks_since_birth), of.since_birth);
    use(report_member{"present", "What was answered yes."}, of.present);
    use(report_member{"absent", "What was answered no. What stands in none of the three lists was not asked, which is not a no."}, of.absent);
    use(report_member{"unsure", "What was answered not sure."}, of.unsure);
    use(report_member{"measured", "What the self-tests measured, the worse side where both were tested."}, of.measured);
    use(report_member{"equipment", "What is at hand. Left out: what nearly every home has."}, of.equipment);
    use(report_member{"positions", "The positions that somebody can get into. Left out: all of them."}, of.positions);
    use(number_called("session_minutes", number::session), of.session);
    use(report_member{"level", "How used to exercise somebody is."}, of.level);
}
/// The same for what the self-tests measured.
template <class Whole, class Use>
    requires std::same_as<std::remove_const_t<Whole>, measurements>
constexpr void each_member(Whole& of, const Use& use) {
    use(number_called("knee_extension_deficit", number::knee_extension_deficit), of.knee_extension_deficit);
    use(number_called("leg_raise", number::leg_raise), of.leg_raise);
    use(number_called("fingertip_gap", number::fingertip_gap), of.fingertip_gap);
    use(number_called("stance", number::stance), of.stance);
    use(number_called("bridges", number::bridges), of.bridges);
    use(number_called("chair_stands", number::chair_stands), of.chair_stands);
}
// clang-format on

/// Whether `each_member` comes to each of these members once, and to nothing else.
template <class Whole, class... Member>
constexpr bool comes_to_each(const Whole& of, const Member&... members) {
    const auto visits = [&of](const auto& wanted) {
        int times = 0;
        each_member(of, [&](const report_member&, const auto& found) {
            if constexpr (std::same_as<decltype(found), decltype(wanted)>)
                times += int{&found == &wanted};
        });
        return times;
    };
    std::size_t all = 0;
    each_member(of, [&all](const report_member&, const auto&) { ++all; });
    return all == sizeof...(Member) && ((visits(members) == 1) && ...);
}

/// A member more, or one less, does not compile here: it is named above as well.
constexpr bool every_member_is_named(const report& of) {
    const auto& [age, sex, worst_pain, pain_now, since, strained, since_birth, present, absent,
                 unsure, measured, equipment, positions, session, level] = of;
    const auto& [deficit, leg_raise, gap, stance, bridges, chair_stands] = measured;
    return comes_to_each(of, age, sex, worst_pain, pain_now, since, strained, since_birth, present,
                         absent, unsure, measured, equipment, positions, session, level) &&
           comes_to_each(of.measured, deficit, leg_raise, gap, stance, bridges, chair_stands);
}
static_assert(every_member_is_named(report{}),
              "report members: each_member does not come to every member of a report once");

/// A number stands under its key, or that with its unit behind it; and every number stands somewhere.
consteval bool numbers_are_called_by_their_keys() {
    const report any{};
    set_of<number> found;
    bool called_so = true;
    const auto look = [&](const report_member& one, const auto&) {
        if (!one.counts) return;
        called_so = called_so && !found.contains(*one.counts) &&
                    one.name.starts_with(about(*one.counts).key);
        found.insert(*one.counts);
    };
    each_member(any, look);
    each_member(any.measured, look);
    return called_so && found == set_of<number>::everything();
}
static_assert(numbers_are_called_by_their_keys(),
              "report members: a number has a name that its key does not begin, or is lacking");

/// An enumeration of which a report holds one: it has a table, but for the sex.
template <class Enum>
concept spelt_one = std::same_as<Enum, sex> || knowledge::tabled<Enum>;

/// How an enumerator is spelt; empty where it is none.
template <spelt_one Enum>
constexpr std::string_view spelling_of(Enum which) noexcept {
    const auto at = static_cast<std::size_t>(which);
    if constexpr (std::same_as<Enum, sex>)
        return at < std::size(sex_keys) ? sex_keys[at] : std::string_view{};
    else
        return at < count_of<Enum> ? about(which).key : std::string_view{};
}

/// The enumerator that is spelt so.
template <spelt_one Enum>
constexpr maybe<Enum> spelt_so(std::string_view key) noexcept {
    if constexpr (std::same_as<Enum, sex>) {
        for (std::size_t i = 0; i < std::size(sex_keys); ++i)
            if (sex_keys[i] == key) return static_cast<sex>(i);
        return {};
    } else {
        return from_key<Enum>(key);
    }
}

/// Takes values into a report, whatever they were read from, and says what is wrong with one.
/// Errors: what is wrong is not taken.
class report_taking {
public:
    template <class Unit>
    static constexpr maybe<json_fault> take(number which, std::int64_t value, Unit& into) noexcept {
        const number_row& row = about(which);
        if (value < row.lowest || value > row.highest) return json_fault::out_of_range;
        into = Unit{static_cast<int>(value)};
        return {};
    }
    template <class Unit>
    static constexpr maybe<json_fault> take(number which, std::int64_t value,
                                            maybe<Unit>& into) noexcept {
        Unit read{};
        const maybe<json_fault> wrong = take(which, value, read);
        if (!wrong) into = read;
        return wrong;
    }
    template <spelt_one Enum>
    static constexpr maybe<json_fault> take(std::string_view key, Enum& into) noexcept {
        const maybe<Enum> found = spelt_so<Enum>(key);
        if (!found) return json_fault::unknown_key;
        into = *found;
        return {};
    }
    template <class Enum>
    static constexpr maybe<json_fault> take(std::string_view key, set_of<Enum>& into) noexcept {
        const maybe<Enum> found = from_key<Enum>(key);
        if (!found) return json_fault::unknown_key;
        if (into.contains(*found)) return json_fault::doubled_key;
        into.insert(*found);
        return {};
    }
    constexpr maybe<json_fault> take(std::string_view key, observations& into) noexcept {
        const maybe<observation> found = observation_from_key(key);
        if (!found) return json_fault::unknown_key;
        if (into.contains(*found)) return json_fault::doubled_key;
        if (answered_.contains(*found)) return json_fault::answered_twice;
        into.insert(*found);
        answered_.insert(*found);
        return {};
    }

private:
    /// What stands in any of the three lists.
    observations answered_{};
};

/// Calls with the key of each answer of a set. What is computed is left out: told as an answer, it is not read.
template <class Use>
constexpr void each_key(const observations& set, const Use& use) {
    for (std::size_t i = 0; i < rules::observed_size; ++i) {
        const bool computed = i >= rules::first::profile && i < rules::first::red_flag;
        if (!computed && set.bits().test(i)) use(key_of(observation(i)));
    }
}
template <class Enum, class Use>
constexpr void each_key(const set_of<Enum>& set, const Use& use) {
    for (const Enum one : set) use(about(one).key);
}

}  // namespace hamstring::inline HAMSTRING_EDITION::detail

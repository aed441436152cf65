// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <hamstring/intake/json_fault.hpp>
#include <hamstring/intake/json_text.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/intake/report_members.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/render/writer.hpp>

/// A report from JSON and as JSON, as `docs/report.schema.json` describes it. (Wide: it reads the tables' keys.)

namespace hamstring::inline HAMSTRING_EDITION {

/// What is wrong with JSON that should be a report, and where.
struct json_fault_found {
    /// What is wrong; `key_of(what)` spells it.
    json_fault what{};
    /// The byte of the text at which that stands, from 0: the name, value or key that is wrong, or where JSON
    /// ends to be JSON.
    std::size_t at = 0;
    /// Which member that is; `write_path` writes it. A name that nobody knows is a part of the text that was
    /// given, as it stands there, and to be read as long as that is there.
    json_path path{};
};

/// What `read_report_json` gives back: one of the two.
struct report_from_json {
    /// The report; none where anything is wrong.
    maybe<report> given{};
    /// The first thing that is wrong; none where there is a report.
    maybe<json_fault_found> wrong{};
};

namespace detail {

/// A text on its way to a report, from its first byte to its last, without going back. Nothing in it calls itself
/// deeper than the members of a report do: what is none of them is refused where it begins.
class report_reading : json_reading<json_fault_found> {
public:
    constexpr explicit report_reading(std::string_view text) noexcept : json_reading(text) {}

private:
    // ---- Values, by the type of what takes them

    template <class Into>
    constexpr bool key(Into& into) noexcept {
        blanks();
        const std::size_t begin = here;
        const maybe<std::string_view> told = text();
        if (!told) return false;
        without_escapes plain;
        const maybe<json_fault> wrong = taking_.take(plain.of(*told), into);
        return !wrong || fail(*wrong, begin);
    }
    template <class Set>
    constexpr bool keys(Set& into) noexcept {
        into = {};
        if (!begins_with('[')) return false;
        if (took(']')) return true;
        std::size_t place = 0;
        do {
            at_path.place = place++;
            if (!key(into)) return false;
            at_path.place.reset();
        } while (took(','));
        return must_take(']');
    }
    constexpr bool value_of(const report_member& /*of*/, observations& into) noexcept {
        return keys(into);
    }
    template <class Enum>
    constexpr bool value_of(const report_member& /*of*/, set_of<Enum>& into) noexcept {
        return keys(into);
    }
    template <spelt_one Enum>
    constexpr bool value_of(const report_member& /*of*/, Enum& into) noexcept {
        return key(into);
    }
    template <class Number>
    constexpr bool value_of(const report_member& of, Number& into) noexcept {
        blanks();
        const std::size_t begin = here;
        std::int64_t value = 0;
        if (!whole(value)) return false;
        const maybe<json_fault> wrong = report_taking::take(*of.counts, value, into);
        return !wrong || fail(*wrong, begin);
    }

    // ---- Objects

    template <class Object>
    constexpr bool object(Object& into, maybe<std::string_view>& name) noexcept {
        if (!begins_with('{')) return false;
        if (took('}')) return true;
        std::uint32_t seen = 0;
        do {
            if (!member(into, name, seen)) return false;
            name.reset();
        } while (took(','));
        return must_take('}');
    }
    template <class Object>
    constexpr bool member(Object& into, maybe<std::string_view>& name,
                          std::uint32_t& seen) noexcept {
        blanks();
        const std::size_t begin = here;
        if (!on('"')) return fail(json_fault::not_json, begin);
        const maybe<std::string_view> told = text();
        if (!told) return false;
        name = told;
        without_escapes plain;
        const std::string_view called = plain.of(*told);
        bool known = false;
        bool taken = false;
        std::uint32_t bit = 1;
        each_member(into, [&](const report_member& one, auto& value) {
            if (one.name == called) {
                known = true;
                name = one.name;
                taken = (seen & bit) != 0 ? fail(json_fault::doubled_member, begin)
                                          : must_take(':') && value_of(one, value);
                seen |= bit;
            }
            bit <<= 1U;
        });
        return known ? taken : fail(json_fault::unknown_member, begin);
    }
    constexpr bool value_of(const report_member& /*of*/, measurements& into) noexcept {
        return object(into, at_path.inside);
    }

    report_taking taking_{};

public:
    // Stands last: clang 14 takes for a constant only what calls templates that it has met.
    constexpr report_from_json all() noexcept {
        report told;
        bool whole_text = object(told, at_path.member);
        if (whole_text) {
            blanks();
            whole_text = here == source.size() || fail(json_fault::not_json, here);
        }
        if (!whole_text) return {.wrong = first_wrong};
        return {.given = told};
    }
};

/// Writes the values of a report, by their type.
template <class Out>
class report_writing {
public:
    constexpr explicit report_writing(render::json_writer<Out>& to) : to_(to) {}

    template <class Object>
    constexpr void object(const Object& of) const {
        to_.open('{');
        each_member(of, *this);
        to_.close('}');
    }

    template <class Unit>
    constexpr void operator()(const report_member& one, const maybe<Unit>& value) const {
        if (value) (*this)(one, *value);
    }
    template <class Unit>
        requires requires(const Unit& unit) { unit.value; }
    constexpr void operator()(const report_member& one, const Unit& value) const {
        to_.name(one.name).value(long{value.value});
    }
    template <spelt_one Enum>
    constexpr void operator()(const report_member& one, Enum value) const {
        const std::string_view key = spelling_of(value);
        to_.name(one.name);
        key.empty() ? to_.value(static_cast<long>(value)) : to_.value(key);
    }
    template <class Set>
        requires requires(const Set& set) { set.contains({}); }
    constexpr void operator()(const report_member& one, const Set& set) const {
        to_.name(one.name).open('[');
        each_key(set, [this](std::string_view key) { to_.value(key); });
        to_.close(']');
    }
    constexpr void operator()(const report_member& one, const measurements& of) const {
        to_.name(one.name);
        object(of);
    }

private:
    render::json_writer<Out>& to_;
};

}  // namespace detail

/// The report that a JSON object tells, or what is wrong with it.
/// Shape: `{"age": 34, "duration_hours": 1344, "present": ["low_back_pain"]}` -> a report; a member that is left
/// out is as in `report{}`. Keys are the tables' keys, spelt exactly; a name or a key may be written with escapes.
/// Units: whole numbers, in the unit of their row in `knowledge/number.hpp`, between its bounds.
/// Errors: any bytes may stand in the text. What is wrong is never skipped: members and keys that nobody knows, or
/// that stand there twice, `null`, `5.0` for `5`, an answer that is both yes and no, blanks aside anything behind the
/// object. Then there is no report. Whether what it tells can be true, `problems` says.
constexpr report_from_json read_report_json(std::string_view text) noexcept {
    return detail::report_reading(text).all();
}

/// Writes a report as one JSON object on one line, as `read_report_json` takes it: its members in a fixed order, a
/// number that was not told left out.
/// Shape: an output iterator of characters and a report -> the iterator behind the last character.
/// Errors: allocates nothing. A report that holds what cannot be is written as it is, a number that is no enumerator
/// as that number: it is refused on its way back. Facts that are computed are left out of the answers, where they
/// say nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_report_json(Out out, const report& of) {
    render::json_writer<Out> to{std::move(out)};
    detail::report_writing<Out>(to).object(of);
    return to.raw().position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

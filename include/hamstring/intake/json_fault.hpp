// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <hamstring/ids/set_of.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/writer.hpp>

/// What can be wrong with a report that comes as JSON, and where: for the log of a developer.

namespace hamstring::inline HAMSTRING_EDITION {

/// What can be wrong with a report that comes as JSON.
enum class json_fault : std::uint8_t {
    /// Not JSON at all, or cut off, or more than one value.
    not_json,
    /// An object has a member that nobody knows.
    unknown_member,
    /// An object has a member twice.
    doubled_member,
    /// A value of another type, or a number with a fraction or an exponent.
    wrong_type,
    /// A number that is not between the bounds of its row in `knowledge/number.hpp`.
    out_of_range,
    /// A text that is none of the keys that can stand there.
    unknown_key,
    /// A list has a key twice.
    doubled_key,
    /// One answer in two of `present`, `absent` and `unsure`.
    answered_twice,
};
template <>
inline constexpr std::size_t count_of<json_fault> = detail::counted(json_fault::answered_twice);

namespace detail {

inline constexpr std::string_view json_fault_keys[] = {
    "not_json",     "unknown_member", "doubled_member", "wrong_type",
    "out_of_range", "unknown_key",    "doubled_key",    "answered_twice",
};

}  // namespace detail

/// How a fault is spelt: "unknown_member". A number that is no fault is spelt empty.
constexpr std::string_view key_of(json_fault which) noexcept {
    const auto at = static_cast<std::size_t>(which);
    return at < count_of<json_fault> ? detail::json_fault_keys[at] : std::string_view{};
}

/// Where in a report something stands: a member, perhaps one inside it, perhaps a place in its list. All of
/// them none: the whole report.
struct json_path {
    /// The member of the report.
    maybe<std::string_view> member{};
    /// The member of what stands there, where that is an object.
    maybe<std::string_view> inside{};
    /// The place in the list, from 0, where it is a list.
    maybe<std::size_t> place{};

    friend constexpr bool operator==(const json_path&, const json_path&) noexcept = default;
};

/// Writes a path as a JSON Pointer: `/measured/leg_raise`, `/present/3`; of the whole report nothing.
/// Shape: an output iterator of characters and a path -> the iterator behind the last character.
template <render::output_iterator_of_characters Out>
constexpr Out write_path(Out out, const json_path& path) {
    render::writer<Out> to{std::move(out)};
    for (const maybe<std::string_view>& name : {path.member, path.inside}) {
        if (!name) continue;
        to.put('/');
        for (const char letter : *name) {
            if (letter == '~' || letter == '/')
                to.put(letter == '~' ? "~0" : "~1");
            else
                to.put(letter);
        }
    }
    if (path.place) to.put('/').number(static_cast<long>(*path.place));
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

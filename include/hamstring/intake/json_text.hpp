// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/intake/json_fault.hpp>
#include <hamstring/intake/near_keys.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/version.hpp>

/// A text of JSON, letter by letter: what each of the library's readers of JSON begins with.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// A string of JSON as it is compared with names and keys. None of them has a letter that needs an escape, so
/// of escapes only those of plain letters are undone, and a string with any other is left as it stands: no key.
class without_escapes {
public:
    constexpr std::string_view of(std::string_view raw) noexcept {
        std::size_t size = 0;
        bool any = false;
        for (std::size_t i = 0; i < raw.size(); ++i) {
            char letter = raw[i];
            if (letter == '\\') {
                any = true;
                if (raw[i + 1] != 'u') return raw;
                unsigned code = 0;
                for (std::size_t digit = 0; digit < hex_digits; ++digit)
                    code = code * hex_base + hex_value(raw[i + 2 + digit]);
                if (code > '~') return raw;
                letter = static_cast<char>(code);
                i += 1 + hex_digits;
            }
            if (size == room) return raw;
            letters_[size++] = letter;
        }
        return any ? std::string_view(letters_, size) : raw;
    }

    static constexpr std::size_t hex_digits = 4;
    static constexpr bool is_hex(char letter) noexcept {
        return is_digit(letter) || (in_small(letter) >= 'a' && in_small(letter) <= 'f');
    }

private:
    static constexpr std::size_t room = longest_word;
    static constexpr unsigned hex_base = 16;
    static constexpr unsigned hex_value(char letter) noexcept {
        return static_cast<unsigned>(is_digit(letter) ? letter - '0' : in_small(letter) - 'a' + 10);
    }
    char letters_[room] = {};
};

/// What stands where a number should.
enum class number_read : std::uint8_t { none, broken, not_whole, whole };

/// A text and how far it was read. Nothing in it calls itself.
class json_text {
public:
    constexpr explicit json_text(std::string_view text) noexcept : source(text) {}

    constexpr bool ended() const noexcept { return here >= source.size(); }
    constexpr bool on(char letter) const noexcept { return !ended() && source[here] == letter; }
    constexpr bool on_digit() const noexcept { return !ended() && is_digit(source[here]); }
    /// Whether a value begins here.
    constexpr bool on_value() const noexcept {
        bool any = on_digit();
        for (const char first : {'{', '[', '"', '-', 't', 'f', 'n'}) any = any || on(first);
        return any;
    }
    constexpr void blanks() noexcept {
        while (on(' ') || on('\t') || on('\r') || on('\n')) ++here;
    }
    /// Whether this letter comes next, behind blanks; then it is passed.
    constexpr bool took(char letter) noexcept {
        blanks();
        if (!on(letter)) return false;
        ++here;
        return true;
    }
    /// Goes on to the last letter of an escape.
    constexpr bool pass_escape() noexcept {
        ++here;
        if (on('u')) {
            for (std::size_t digit = 0; digit < without_escapes::hex_digits; ++digit)
                if (++here; ended() || !without_escapes::is_hex(source[here])) return false;
            return true;
        }
        bool any = false;
        for (const char letter : {'"', '\\', '/', 'b', 'f', 'n', 'r', 't'}) any = any || on(letter);
        return any;
    }
    /// What stands between the quotes, as it stands there, behind the first of them. None where it does not end, or
    /// an escape is none.
    constexpr maybe<std::string_view> rest_of_string() noexcept {
        const std::size_t begin = here;
        for (; !ended(); ++here) {
            if (on('"')) return std::string_view(source.data() + begin, here++ - begin);
            if (static_cast<unsigned char>(source[here]) < ' ') break;
            if (on('\\') && !pass_escape()) break;
        }
        return {};
    }
    /// Whole, and of any size: what has no room is out of every range. A fraction or an exponent is another type,
    /// even where its value is whole.
    constexpr number_read whole_number(std::int64_t& into) noexcept {
        constexpr int base = 10;
        const bool minus = took('-');
        if (!on_digit()) return minus ? number_read::broken : number_read::none;
        const bool padded = on('0');
        const std::size_t first = here;
        std::int64_t value = 0;
        for (; on_digit(); ++here)
            if (value <= INT32_MAX) value = value * base + (source[here] - '0');
        if (padded && here > first + 1) {
            here = first;
            return number_read::broken;
        }
        if (on('.') || on('e') || on('E')) return number_read::not_whole;
        into = minus ? -value : value;
        return number_read::whole;
    }

protected:
    std::string_view source;
    std::size_t here = 0;
};

/// A text on its way to something else, which stops at the first thing that is wrong: a `Fault` says what, at which byte, and
/// by which path.
template <class Fault>
class json_reading : protected json_text {
public:
    constexpr explicit json_reading(std::string_view text) noexcept : json_text(text) {}

protected:
    /// Says what is wrong, and where.
    constexpr bool fail(json_fault what, std::size_t at) noexcept {
        if (!first_wrong) first_wrong = Fault{what, at, at_path};
        return false;
    }
    constexpr bool must_take(char letter) noexcept {
        return took(letter) || fail(json_fault::not_json, here);
    }
    /// The value at hand is not what should stand there: another one, or none.
    constexpr bool fail_value() noexcept {
        return fail(on_value() ? json_fault::wrong_type : json_fault::not_json, here);
    }
    constexpr bool begins_with(char letter) noexcept { return took(letter) || fail_value(); }
    /// What stands between the quotes, as it stands there.
    constexpr maybe<std::string_view> text() noexcept {
        if (!begins_with('"')) return {};
        const maybe<std::string_view> told = rest_of_string();
        if (!told) fail(json_fault::not_json, here);
        return told;
    }
    /// Reads a whole number.
    constexpr bool whole(std::int64_t& value) noexcept {
        blanks();
        const std::size_t begin = here;
        switch (whole_number(value)) {
            case number_read::none:
                return fail_value();
            case number_read::broken:
                return fail(json_fault::not_json, here);
            case number_read::not_whole:
                return fail(json_fault::wrong_type, begin);
            case number_read::whole:
                break;
        }
        return true;
    }

    decltype(Fault::path) at_path{};
    maybe<Fault> first_wrong{};
};

}  // namespace hamstring::inline HAMSTRING_EDITION::detail

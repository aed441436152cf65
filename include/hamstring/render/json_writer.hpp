// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>

#include <hamstring/language/language.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/version.hpp>

/// Writing JSON to any output iterator of characters, value by value.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Writes JSON values; keeps track of commas.
template <class Out>
class json_writer {
public:
    constexpr explicit json_writer(Out out, const language& in = english) : to_(out, in) {}

    constexpr json_writer& open(char bracket) {
        separate();
        to_.put(bracket);
        first_ = true;
        return *this;
    }
    constexpr json_writer& close(char bracket) {
        to_.put(bracket);
        first_ = false;
        return *this;
    }
    constexpr json_writer& name(std::string_view key) {
        separate();
        quoted(key);
        to_.put(':');
        first_ = true;
        return *this;
    }
    constexpr json_writer& value(std::string_view text) {
        separate();
        quoted(text);
        return *this;
    }
    /// A text of the tables, in the language that is written in.
    constexpr json_writer& says(std::string_view text) { return value(in().of(text)); }
    constexpr json_writer& value(long number) {
        separate();
        to_.number(number);
        return *this;
    }
    /// As a string of 16 digits: a number of 64 bits is not one that every reader of JSON can hold.
    constexpr json_writer& hexadecimal(unsigned long long number) {
        separate();
        to_.put('"').hexadecimal(number).put('"');
        return *this;
    }
    /// Only of a bool: a literal would sooner become one than a `string_view`.
    template <std::same_as<bool> Truth>
    constexpr json_writer& value(Truth yes) {
        separate();
        to_.put(yes ? words("true") : words("false"));
        return *this;
    }
    /// A string made of several words.
    template <class Say>
    constexpr json_writer& sentence(Say say) {
        begin_sentence();
        say(*this);
        return end_sentence();
    }
    /// The same where what is said is not known in one place.
    constexpr json_writer& begin_sentence() {
        separate();
        to_.put('"');
        rows_ = spaced_ = false;
        return *this;
    }
    constexpr json_writer& end_sentence() {
        to_.put('"');
        return *this;
    }
    /// Begins another line of a string, with a mark before its first word.
    constexpr json_writer& row(std::string_view mark = {}) {
        if (rows_) escaped("\n");
        rows_ = true;
        spaced_ = false;
        escaped(mark);
        return *this;
    }
    constexpr json_writer& add(std::string_view text) {
        if (spaced_) to_.put(' ');
        spaced_ = true;
        escaped(text);
        return *this;
    }
    constexpr json_writer& add(long number) {
        if (spaced_) to_.put(' ');
        spaced_ = true;
        to_.number(number);
        return *this;
    }
    constexpr json_writer& join(std::string_view text) {
        escaped(text);
        return *this;
    }
    /// Adds three texts as one word.
    constexpr json_writer& glue(std::string_view first, std::string_view second,
                                std::string_view third) {
        return add(first).join(second).join(third);
    }
    constexpr writer<Out>& raw() { return to_; }
    constexpr const language& in() const { return to_.in(); }

private:
    constexpr void separate() {
        if (!first_) to_.put(',');
        first_ = false;
    }
    constexpr void quoted(std::string_view text) {
        to_.put('"');
        escaped(text);
        to_.put('"');
    }
    static constexpr bool needs_escape(char letter) {
        return (int{letter == '"'} | int{letter == '\\'} |
                int{static_cast<unsigned char>(letter) < 0x20}) != 0;
    }
    /// What needs no escape goes out in one piece.
    constexpr void escaped(std::string_view text) {
        const char* plain = text.data();
        const char* const end = plain + text.size();
        for (const char* at = plain; at != end; ++at) {
            const char letter = *at;
            if (!needs_escape(letter)) continue;
            to_.put(std::string_view(plain, static_cast<std::size_t>(at - plain)));
            plain = at + 1;
            const auto code = static_cast<unsigned char>(letter);
            if (code >= 0x20)
                to_.put('\\').put(letter);
            else
                to_.put("\\u00")
                    .put("0123456789abcdef"[code >> 4U])
                    .put("0123456789abcdef"[code & 15U]);
        }
        to_.put(std::string_view(plain, static_cast<std::size_t>(end - plain)));
    }

    writer<Out> to_;
    bool first_ = true;
    bool spaced_ = false;
    bool rows_ = false;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <hamstring/language/language.hpp>
#include <hamstring/render/writer.hpp>

/// The lines that a calendar is made of (RFC 5545, 3.1): a name, a colon, a value, CRLF; folded where they are long, and
/// escaped where the value is a text.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// An output iterator that folds lines: behind 75 octets it goes on in a new line that begins with a blank. Neither a
/// letter of several bytes nor an escape is broken.
template <class Out>
class folding {
public:
    using difference_type = std::ptrdiff_t;

    constexpr explicit folding(Out out) : out_(std::move(out)) {}

    constexpr folding& operator*() { return *this; }
    constexpr folding& operator++() { return *this; }
    constexpr folding& operator=(char byte) {
        if (byte == '\r' || byte == '\n') {
            column_ = rest_of_letter_ = 0;
            return pass(byte);
        }
        if (goes_on(byte) && rest_of_letter_ > 0) {
            --rest_of_letter_;
        } else {
            rest_of_letter_ = bytes_behind(byte);
            if (column_ + 1 + rest_of_letter_ > most) fold();
        }
        ++column_;
        return pass(byte);
    }
    /// The iterator behind what was written.
    constexpr Out base() const { return out_; }

private:
    static constexpr std::size_t most = 75;

    static constexpr bool goes_on(char byte) { return letters_in({&byte, 1}) == 0; }
    /// How many bytes of a letter follow its first one, in UTF-8; one letter follows a backslash.
    static constexpr std::size_t bytes_behind(char byte) {
        const auto bits = static_cast<unsigned char>(byte);
        return bits >= 0xF0 ? 3 : bits >= 0xE0 ? 2 : bits >= 0xC0 || byte == '\\' ? 1 : 0;
    }
    constexpr void fold() {
        pass('\r').pass('\n').pass(' ');
        column_ = 1;
    }
    constexpr folding& pass(char byte) {
        *out_ = byte;
        ++out_;
        return *this;
    }

    Out out_;
    std::size_t column_ = 0;
    std::size_t rest_of_letter_ = 0;
};

/// Writes content lines. A text is put together by `add` and `join`, as everything that is said.
template <class Out>
class content_lines {
public:
    constexpr explicit content_lines(Out out, const language& in = english)
        : to_(folding<Out>(std::move(out)), in) {}

    /// Begins a line: its name, with its parameters.
    constexpr content_lines& begin(words name) {
        to_.put(name).put(':');
        rows_ = false;
        spaced_ = false;
        return *this;
    }
    /// Ends a line.
    constexpr void end() { to_.put("\r\n"); }
    /// Writes a whole line, its value as it is.
    constexpr void line(words name, words value) { begin(name).put(value).end(); }

    /// Writes a part of a value as it is.
    constexpr content_lines& put(words text) {
        to_.put(text);
        return *this;
    }
    /// Writes a whole number, in decimal.
    constexpr content_lines& number(long value) {
        to_.number(value);
        return *this;
    }
    /// Writes the last digits of a number, with zeros before it.
    constexpr content_lines& digits(int value, int how_many) {
        constexpr int ten = 10;
        int power = 1;
        while (--how_many > 0) power *= ten;
        for (; power > 0; power /= ten) to_.put(static_cast<char>('0' + value / power % ten));
        return *this;
    }
    /// Writes a number in 16 hexadecimal digits.
    constexpr content_lines& hexadecimal(std::uint64_t value) {
        to_.hexadecimal(value);
        return *this;
    }

    /// Adds to a text, escaped, behind a blank unless it is the first of its row.
    constexpr content_lines& add(words text) {
        if (text.view.empty()) return *this;
        if (spaced_) to_.put(' ');
        return join(text);
    }
    constexpr content_lines& add(long value) { return add(decimal(value).view()); }
    /// Adds to a text right behind the last word.
    constexpr content_lines& join(words text) {
        for (const char letter : text.view) escaped(letter);
        spaced_ = spaced_ || !text.view.empty();
        return *this;
    }
    /// Begins a row of a text, with a mark where it has one.
    constexpr content_lines& row(words mark = "") {
        if (rows_) to_.put("\\n");
        rows_ = true;
        spaced_ = false;
        to_.put(mark);
        return *this;
    }
    /// What texts are in.
    constexpr const language& in() const { return to_.in(); }
    /// The iterator behind what was written.
    constexpr Out position() const { return to_.position().base(); }

private:
    /// What a host says may hold control characters, which no line may: a row's end is one here too, others are blanks.
    constexpr void escaped(char letter) {
        if (letter == '\n') {
            to_.put("\\n");
        } else if (static_cast<unsigned char>(letter) < ' ' || letter == '\x7F') {
            to_.put(' ');
        } else {
            if (letter == '\\' || letter == ';' || letter == ',') to_.put('\\');
            to_.put(letter);
        }
    }

    writer<folding<Out>> to_;
    /// Whether a row of this text has begun, and whether something stands in it.
    bool rows_ = false;
    bool spaced_ = false;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

/// Writing text to any output iterator of characters, without allocation.

namespace hamstring::render {

/// An output iterator of characters: `std::back_inserter(text)`, a `char*`, or for a stream
/// `std::ostreambuf_iterator<char>(std::cout)`. The stream itself is none.
template <class Out>
concept output_iterator_of_characters = requires(Out out) {
    *out = 'a';
    ++out;
};

/// What is written: a view, or a literal, whose length its type says.
struct words {
    std::string_view view;

    constexpr words(std::string_view text) noexcept : view(text) {}
    template <std::size_t N>
    constexpr words(const char (&literal)[N]) noexcept : view(literal, N - 1) {}
};

/// Appends characters to an output iterator.
template <class Out>
class writer {
public:
    constexpr explicit writer(Out out) : out_(std::move(out)) {}

    constexpr writer& put(char letter) {
        *out_ = letter;
        ++out_;
        return *this;
    }
    constexpr writer& put(words text) {
        for (const char letter : text.view) put(letter);
        return *this;
    }
    constexpr writer& number(long value) {
        if (value < 0) put('-');
        unsigned long rest =
            value < 0 ? 0UL - static_cast<unsigned long>(value) : static_cast<unsigned long>(value);
        char digits[20] = {};
        std::size_t count = 0;
        do digits[count++] = static_cast<char>('0' + rest % 10);
        while ((rest /= 10) != 0);
        while (count > 0) put(digits[--count]);
        return *this;
    }
    constexpr writer& hexadecimal(unsigned long long value) {
        for (int shift = 60; shift >= 0; shift -= 4)
            put("0123456789abcdef"[(value >> shift) & 15U]);
        return *this;
    }
    constexpr Out position() const { return out_; }

private:
    Out out_;
};

/// Writes running text, broken between words so that no line is longer than `width` (a single longer
/// word excepted, and one mark that `join` puts behind the last word), each line after the first
/// indented.
template <class Out>
class paragraph {
public:
    constexpr paragraph(writer<Out>& to, std::size_t indent, std::size_t width = 79)
        : to_(to), indent_(indent), width_(width) {}

    /// Adds text; words are separated by single spaces, and so are successive calls.
    constexpr paragraph& add(words more) {
        const std::string_view text = more.view;
        // Not find() and substr(): those link functions of the standard library.
        for (std::size_t begin = 0; begin < text.size();) {
            std::size_t end = begin;
            while (end < text.size() && text[end] != ' ') ++end;
            word(std::string_view(text.data() + begin, end - begin));
            begin = end + 1;
        }
        return *this;
    }
    constexpr paragraph& add(long value) {
        char digits[20] = {};
        writer<char*> small{digits};
        small.number(value);
        return add(std::string_view(digits, static_cast<std::size_t>(small.position() - digits)));
    }
    /// Adds three texts as one word, which is not broken between them.
    constexpr paragraph& glue(words first, words second, words third) {
        word(first.view, first.view.size() + second.view.size() + third.view.size());
        return join(second).join(third);
    }
    /// Adds text right behind the last word, without a space.
    constexpr paragraph& join(words text) {
        to_.put(text);
        column_ += text.view.size();
        return *this;
    }
    /// Ends the paragraph.
    constexpr void end() {
        to_.put('\n');
        column_ = 0;
        started_ = false;
    }
    /// Starts the first line with a mark, for example a bullet.
    constexpr paragraph& mark(words bullet) {
        to_.put(bullet);
        column_ = bullet.view.size();
        started_ = true;
        after_mark_ = true;
        return *this;
    }

private:
    constexpr void word(std::string_view text) { word(text, text.size()); }
    constexpr void word(std::string_view text, std::size_t length) {
        if (text.empty()) return;
        const bool space = started_ && !after_mark_;
        if (started_ && column_ + space + length > width_) {
            to_.put('\n');
            for (std::size_t i = 0; i < indent_; ++i) to_.put(' ');
            column_ = indent_;
        } else if (space) {
            to_.put(' ');
            ++column_;
        }
        to_.put(text);
        column_ += text.size();
        started_ = true;
        after_mark_ = false;
    }

    writer<Out>& to_;
    std::size_t indent_;
    std::size_t width_;
    std::size_t column_ = 0;
    bool started_ = false;
    bool after_mark_ = false;
};

}  // namespace hamstring::render

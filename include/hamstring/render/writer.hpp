// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>
#include <utility>

#include <hamstring/language/language.hpp>
#include <hamstring/version.hpp>

/// Writing text to any output iterator of characters, without allocation. A `char*` and a
/// `std::back_inserter` of a string take whole pieces at once, every other iterator letter by letter.
/// This folder holds how an advice leaves the library, one format a header.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// An output iterator of characters: `std::back_inserter(text)`, a `char*`, or for a stream
/// `std::ostreambuf_iterator<char>(std::cout)`. The stream itself is none.
template <class Out>
concept output_iterator_of_characters = requires(Out out) {
    *out = 'a';
    ++out;
};

/// What is written: a view, or a literal, whose length its type says.
struct words {
    /// The text.
    std::string_view view;

    constexpr words(std::string_view text) noexcept : view(text) {}
    template <std::size_t N>
    constexpr words(const char (&literal)[N]) noexcept : view(literal, N - 1) {}
};

/// How many letters a text has, one of several bytes counted once: the columns that it takes.
constexpr std::size_t letters_in(std::string_view text) noexcept {
    std::size_t count = 0;
    for (const char byte : text) count += std::size_t{(byte & 0xC0) != 0x80};
    return count;
}

/// Where the first so many letters of a text end, in bytes.
constexpr std::size_t end_of_letters(std::string_view text, std::size_t letters) noexcept {
    std::size_t end = 0;
    for (; end < text.size(); ++end)
        if ((text[end] & 0xC0) != 0x80 && letters-- == 0) break;
    return end;
}

/// A whole number, in decimal.
class decimal {
public:
    constexpr explicit decimal(long value) noexcept {
        unsigned long rest =
            value < 0 ? 0UL - static_cast<unsigned long>(value) : static_cast<unsigned long>(value);
        do letters_[--first_] = static_cast<char>('0' + rest % 10);
        while ((rest /= 10) != 0);
        if (value < 0) letters_[--first_] = '-';
    }
    /// Its letters, good as long as it is.
    constexpr std::string_view view() const noexcept { return {letters_ + first_, most - first_}; }

private:
    static constexpr std::size_t most = 20;
    char letters_[most] = {};
    std::size_t first_ = most;
};

namespace detail {

/// A string's own `std::back_inserter`, and nothing derived from it: that might see to each letter.
/// `back_inserter` is found by its argument, so that this needs no `<iterator>`: whoever has such an
/// iterator has included it.
template <class Out>
concept appends_to_string = requires(typename Out::container_type& string, const char* text,
                                     std::size_t size) {
    typename Out::container_type::traits_type;
    { back_inserter(string) } -> std::same_as<Out>;
    string.append(text, size);
};

/// Opens the string behind a `std::back_inserter`, which is a protected member by the standard.
template <class Out>
struct behind : Out {
    using Out::container;
    constexpr explicit behind(Out out) : Out(out) {}
};

}  // namespace detail

/// Appends characters to an output iterator, in a language.
template <class Out>
class writer {
public:
    constexpr explicit writer(Out out, const language& in = english)
        : out_(std::move(out)), in_(&in) {}

    /// Writes one letter.
    constexpr writer& put(char letter) {
        *out_ = letter;
        ++out_;
        return *this;
    }
    /// Writes a text as it is.
    constexpr writer& put(words text) {
        if constexpr (std::same_as<Out, char*>) {
            std::char_traits<char>::copy(out_, text.view.data(), text.view.size());
            out_ += text.view.size();
        } else if constexpr (detail::appends_to_string<Out>) {
            detail::behind<Out>(out_).container->append(text.view.data(), text.view.size());
        } else {
            for (const char letter : text.view) put(letter);
        }
        return *this;
    }
    /// Writes a whole number, in decimal.
    constexpr writer& number(long value) { return put(decimal(value).view()); }
    /// Writes a number in 16 hexadecimal digits.
    constexpr writer& hexadecimal(unsigned long long value) {
        for (int shift = 60; shift >= 0; shift -= 4)
            put("0123456789abcdef"[(value >> shift) & 15U]);
        return *this;
    }
    /// The iterator behind what was written.
    constexpr Out position() const { return out_; }
    /// What it is written in.
    constexpr const language& in() const { return *in_; }

private:
    Out out_;
    const language* in_;
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
        if (!single_spaced(text)) return add_each_word(text);
        for (std::size_t begin = 0; begin < text.size();) {
            std::size_t end = end_of_fitting(text, begin, column_ + needs_space());
            if (end == begin && started_) {
                new_line();
                end = end_of_fitting(text, begin, column_);
            } else {
                space();
            }
            if (end == begin) end = end_of_word(text, begin);
            piece(std::string_view(text.data() + begin, end - begin));
            begin = end + 1;
        }
        return *this;
    }
    /// Adds a whole number, in decimal.
    constexpr paragraph& add(long value) { return add(decimal(value).view()); }
    /// Adds three texts as one word, which is not broken between them.
    constexpr paragraph& glue(words first, words second, words third) {
        put_word(first.view,
                 letters_in(first.view) + letters_in(second.view) + letters_in(third.view));
        return join(second).join(third);
    }
    /// Adds text right behind the last word, without a space.
    constexpr paragraph& join(words text) {
        to_.put(text);
        column_ += letters_in(text.view);
        return *this;
    }
    /// What it is written in.
    constexpr const language& in() const { return to_.in(); }
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
    /// Goes on in a line that something else has begun, so many columns long, its last one blank.
    constexpr paragraph& behind(std::size_t columns) {
        column_ = columns;
        started_ = after_mark_ = true;
        return *this;
    }

private:
    /// Whether no space stands at either end or beside another: then what is written is what was
    /// given, but for the line breaks. Without a branch for each letter.
    static constexpr bool single_spaced(std::string_view text) {
        if (text.empty()) return true;
        int loose = int{text[0] == ' '} | int{text[text.size() - 1] == ' '};
        for (std::size_t i = 1; i < text.size(); ++i)
            loose |= int{text[i - 1] == ' '} & int{text[i] == ' '};
        return loose == 0;
    }
    // Not find() and substr(): those link functions of the standard library.
    static constexpr std::size_t end_of_word(std::string_view text, std::size_t begin) {
        while (begin < text.size() && text[begin] != ' ') ++begin;
        return begin;
    }
    /// Where the words end that still fit into a line which is `taken` columns long; `begin` where
    /// not one does.
    constexpr std::size_t end_of_fitting(std::string_view text, std::size_t begin,
                                         std::size_t taken) const {
        if (taken + (text.size() - begin) <= width_) return text.size();
        if (taken >= width_) return begin;
        const std::string_view rest(text.data() + begin, text.size() - begin);
        std::size_t end = begin + end_of_letters(rest, width_ - taken);
        if (end == text.size()) return end;
        while (end > begin && text[end] != ' ') --end;
        return end;
    }
    constexpr paragraph& add_each_word(std::string_view text) {
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = end_of_word(text, begin);
            const std::string_view next(text.data() + begin, end - begin);
            put_word(next, letters_in(next));
            begin = end + 1;
        }
        return *this;
    }
    constexpr void put_word(std::string_view text, std::size_t length) {
        if (text.empty()) return;
        if (started_ && column_ + needs_space() + length > width_)
            new_line();
        else
            space();
        piece(text);
    }
    constexpr bool needs_space() const { return started_ && !after_mark_; }
    constexpr void space() {
        if (!needs_space()) return;
        to_.put(' ');
        ++column_;
    }
    constexpr void new_line() {
        to_.put('\n');
        for (std::size_t i = 0; i < indent_; ++i) to_.put(' ');
        column_ = indent_;
    }
    constexpr void piece(std::string_view text) {
        to_.put(text);
        column_ += letters_in(text);
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

/// Takes words by `add` and `join`, in one line of any length.
template <class Out>
class one_line {
public:
    constexpr explicit one_line(writer<Out>& to) : to_(to) {}
    /// Adds text, behind a space unless it is the first.
    constexpr one_line& add(words text) {
        if (text.view.empty()) return *this;
        if (started_) to_.put(' ');
        return join(text);
    }
    /// Adds text right behind the last word.
    constexpr one_line& join(words text) {
        started_ = true;
        to_.put(text);
        return *this;
    }
    constexpr const language& in() const { return to_.in(); }

private:
    writer<Out>& to_;
    bool started_ = false;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

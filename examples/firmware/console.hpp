// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/intake/answered.hpp>
#include <hamstring/maybe.hpp>

/// A small screen and lines that are typed. Nothing grows: what does not fit is refused, never cut off.

namespace coach {

/// What a line says where one item, or a whole list, is asked for; none where it says neither.
/// Shape: y, n or ?, or the words. An empty line is no answer.
hamstring::maybe<hamstring::tick> tick_typed(std::string_view line);

/// The screen of a watch, as wide as `write_brief` writes, with a line of keys below.
class console {
public:
    static constexpr std::size_t columns = 40;

    /// Takes letters as they come, for the renderers of the library: lines break between words.
    class letters {
    public:
        using difference_type = std::ptrdiff_t;
        explicit letters(console& to) : to_(&to) {}
        letters& operator*() { return *this; }
        letters& operator=(char byte) {
            to_->put(byte);
            return *this;
        }
        letters& operator++() { return *this; }

    private:
        console* to_;
    };

    letters out() { return letters(*this); }
    void put(char byte);
    console& put(std::string_view text);
    console& number(long value);
    /// One paragraph.
    void say(std::string_view text) { put(text).put('\n'); }

    /// The next line that was typed, in small letters, without blanks around it; none where the input has ended, and
    /// the rest of it was no whole line. A line that is too long is not taken, and said to be so.
    /// Shape: good until the next one is read.
    hamstring::maybe<std::string_view> line();
    /// Shows all that was put so far.
    void show();

private:
    void end_word();
    void send(char byte);
    void flush();
    hamstring::maybe<char> typed();

    char word_[columns] = {};
    std::size_t word_size_ = 0;
    std::size_t column_ = 0;
    std::size_t blanks_ = 0;
    char sent_[128] = {};
    std::size_t sent_size_ = 0;
    char line_[64] = {};
    char read_[64] = {};
    std::size_t read_at_ = 0;
    std::size_t read_size_ = 0;
};

}  // namespace coach

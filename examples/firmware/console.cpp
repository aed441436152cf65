// SPDX-License-Identifier: MIT
#include "console.hpp"

#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/typed.hpp>
#include <hamstring/render/writer.hpp>

#include "board.hpp"

namespace coach {

using hamstring::maybe;
using hamstring::tick;

maybe<tick> tick_typed(std::string_view line) {
    if (line == "y" || line == "yes") return tick::yes;
    if (line == "n" || line == "no") return tick::no;
    if (line == "?" || line == "not sure") return tick::unsure;
    return {};
}

void console::put(char byte) {
    if (byte == '\n' || byte == ' ') {
        end_word();
        if (byte == ' ') return void(++blanks_);
        send('\n');
        column_ = blanks_ = 0;
        return;
    }
    if (word_size_ == sizeof word_) end_word();
    word_[word_size_++] = byte;
}

console& console::put(std::string_view text) {
    for (const char byte : text) put(byte);
    return *this;
}

console& console::number(long value) { return put(hamstring::render::decimal(value).view()); }

void console::end_word() {
    if (word_size_ == 0) return;
    const std::size_t wide = hamstring::render::letters_in({word_, word_size_});
    if (column_ > 0 && column_ + blanks_ + wide > columns) {
        send('\n');
        column_ = blanks_ = 0;
    }
    column_ += blanks_ + wide;
    for (; blanks_ > 0; --blanks_) send(' ');
    for (std::size_t i = 0; i < word_size_; ++i) send(word_[i]);
    word_size_ = 0;
}

void console::send(char byte) {
    if (sent_size_ == sizeof sent_) flush();
    sent_[sent_size_++] = byte;
}

void console::show() {
    end_word();
    flush();
}

void console::flush() {
    board::write(sent_, sent_size_);
    sent_size_ = 0;
}

maybe<char> console::typed() {
    if (read_at_ == read_size_) {
        read_size_ = board::read(read_, sizeof read_);
        read_at_ = 0;
        if (read_size_ == 0) return {};
    }
    return read_[read_at_++];
}

maybe<std::string_view> console::line() {
    for (;;) {
        put('>');
        end_word();
        send(' ');
        flush();
        // What was typed stands behind it.
        column_ = blanks_ = 0;
        std::size_t size = 0;
        bool fits = true;
        for (;;) {
            const maybe<char> next = typed();
            if (!next) {
                put('\n');
                return {};
            }
            if (*next == '\n') break;
            fits = fits && size < sizeof line_;
            if (fits) line_[size++] = hamstring::detail::in_small(*next);
        }
        if (fits) return hamstring::without_blanks_around({line_, size});
        say("That line is too long.");
    }
}

}  // namespace coach

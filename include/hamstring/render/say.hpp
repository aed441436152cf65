// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/render/writer.hpp>

/// Saying a message: its words, with the number and the name that it is given.

namespace hamstring::inline HAMSTRING_EDITION::render {

namespace detail {

/// Hands the pieces of a message over: its words, its number, its name, each with whether a space stands before it.
template <class To>
class message_pieces {
public:
    constexpr message_pieces(To& to, long n, std::string_view name) : to_(to), n_(n), name_(name) {}

    constexpr void say(std::string_view text) {
        std::size_t begin = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] != '{') continue;
            words_from(text, begin, at);
            if (text[at + 1] == 'n' && text[at + 2] == '}')
                piece(decimal(n_).view());
            else
                piece(name_);
            while (text[at] != '}') ++at;
            begin = at + 1;
        }
        words_from(text, begin, text.size());
    }

private:
    /// The words between two placeholders, without the blanks at either end.
    constexpr void words_from(std::string_view text, std::size_t begin, std::size_t end) {
        if (begin == end) return;
        if (text[begin] == ' ') {
            ++begin;
            joined_ = false;
        }
        const bool space_behind = begin < end && text[end - 1] == ' ';
        if (space_behind) --end;
        if (begin < end) piece(std::string_view(text.data() + begin, end - begin));
        joined_ = !space_behind;
    }
    constexpr void piece(std::string_view text) {
        if (text.empty()) return;
        if (joined_)
            to_.join(text);
        else
            to_.add(text);
        joined_ = true;
    }

    To& to_;
    long n_;
    std::string_view name_;
    bool joined_ = false;
};

}  // namespace detail

/// Says a text that may hold `{n}` and `{name}` to anything that takes words by `add` and appends without a space by
/// `join`.
template <class To>
constexpr void say_filled(To& to, std::string_view text, long n = 0, std::string_view name = {}) {
    detail::message_pieces<To>(to, n, name).say(text);
}

/// Says a message, in the form that its number asks for.
template <class To>
constexpr void say(To& to, message which, long n = 0, std::string_view name = {}) {
    say_filled(to, about(which).of(n), n, name);
}

}  // namespace hamstring::inline HAMSTRING_EDITION::render

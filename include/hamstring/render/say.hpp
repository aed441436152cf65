// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/render/writer.hpp>

/// Saying a text of the catalogue in the language of what it is said to, with the numbers and names that it is given.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// What stands for the placeholders of a text: `{n}`, `{of}`, `{name}` and `{other}`.
struct filling {
    long n = 0;
    std::string_view name{};
    long of = 0;
    std::string_view other{};
};

namespace detail {

/// Hands a filled text over, so that a line can be broken at each of its blanks and nowhere else: what stands between
/// two blanks may be of several pieces, as in "({name}).".
template <class To>
class message_pieces {
public:
    constexpr message_pieces(To& to, const filling& with) : to_(to), with_(with) {}

    constexpr void say(std::string_view text) {
        std::size_t begin = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const std::size_t size = placeholder_at(text, at);
            if (size == 0) continue;
            piece(part(text, begin, at));
            const bool short_name = size <= std::string_view("{of}").size();
            if (text[at + 1] == 'n' && short_name)
                piece(n_.view());
            else if (short_name)
                piece(of_.view());
            else
                piece(text[at + 1] == 'n' ? with_.name : with_.other);
            begin = at + size;
            at = begin - 1;
        }
        piece(part(text, begin, text.size()));
        end_word();
    }

private:
    static constexpr std::string_view placeholders[] = {"{n}", "{of}", "{name}", "{other}"};

    /// How long the placeholder is that begins at a place; 0 where none does. A host's sentence may hold any brace.
    static constexpr std::size_t placeholder_at(std::string_view text, std::size_t at) {
        if (text[at] != '{') return 0;
        for (const std::string_view which : placeholders)
            if (text.size() - at >= which.size() && part(text, at, at + which.size()) == which)
                return which.size();
        return 0;
    }
    static constexpr std::string_view part(std::string_view text, std::size_t begin,
                                           std::size_t end) {
        return {text.data() + begin, end - begin};
    }
    /// Ends the word before at the first blank, hands over what stands between the first and the last in one, and begins
    /// a word behind the last.
    constexpr void piece(std::string_view text) {
        std::size_t first = 0;
        while (first < text.size() && text[first] != ' ') ++first;
        if (first > 0) take(part(text, 0, first));
        if (first == text.size()) return;
        end_word();
        std::size_t last = text.size();
        while (text[last - 1] != ' ') --last;
        // (The first and the last blank may be one.)
        if (last > first + 1) to_.add(part(text, first + 1, last - 1));
        if (last < text.size()) take(part(text, last, text.size()));
    }
    constexpr void take(std::string_view text) {
        if (count_ < most) {
            word_[count_++] = text;
            return;
        }
        // What is longer than three pieces goes on behind them.
        if (!handed_over_) hand_over();
        handed_over_ = true;
        to_.join(text);
    }
    constexpr void end_word() {
        if (!handed_over_) hand_over();
        handed_over_ = false;
        count_ = 0;
        for (std::string_view& each : word_) each = {};
    }
    constexpr void hand_over() {
        if (count_ == 1)
            to_.add(word_[0]);
        else if (count_ > 1) {
            if constexpr (requires { to_.glue(word_[0], word_[1], word_[2]); })
                to_.glue(word_[0], word_[1], word_[2]);
            else
                to_.add(word_[0]).join(word_[1]).join(word_[2]);
        }
    }

    static constexpr std::size_t most = 3;

    To& to_;
    const filling& with_;
    decimal n_{with_.n};
    decimal of_{with_.of};
    std::string_view word_[most] = {};
    std::size_t count_ = 0;
    bool handed_over_ = false;
};

}  // namespace detail

/// Says a text as it is, placeholders filled, to anything that takes words by `add` and appends without a space by
/// `join`.
template <class To>
constexpr void say_filled(To& to, std::string_view text, const filling& with = {}) {
    detail::message_pieces<To>(to, with).say(text);
}

/// Says a text of a table in the language of what it is said to.
template <class To>
constexpr void say(To& to, std::string_view text, const filling& with = {}) {
    say_filled(to, to.in().of(text), with);
}

/// Says a message, in the form that its number asks for.
template <class To, knowledge::says_by_number Message>
constexpr void say(To& to, Message which, const filling& with = {}) {
    const auto& row = about(which);
    say_filled(to, to.in().of(row.of(1), row.other, with.n), with);
}
template <class To, knowledge::says_by_number Message>
constexpr void say(To& to, Message which, long n, std::string_view name = {}) {
    say(to, which, filling{.n = n, .name = name});
}

/// One message alone, so that a program which says no other links no other.
template <auto Which>
inline constexpr auto message_alone = about(Which);

/// Says a message that is known while compiling: `say<message::each_side>(to)`.
template <auto Which, class To>
constexpr void say(To& to, long n = 0) {
    constexpr const auto& row = message_alone<Which>;
    say_filled(to, to.in().of(row.of(1), row.other, n), {.n = n});
}

}  // namespace hamstring::inline HAMSTRING_EDITION::render

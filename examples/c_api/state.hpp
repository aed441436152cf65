// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <hamstring/advice.hpp>
#include <hamstring/check_in.hpp>
#include <hamstring/intake/saved_form.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/session.hpp>

#include "hamstring.h"

// A library for one language leaves the other out: its texts are a third of all that is linked.
#ifndef HAMSTRING_WITH_GERMAN
#define HAMSTRING_WITH_GERMAN 1
#endif
#if HAMSTRING_WITH_GERMAN
#include <hamstring/language/german.hpp>
#endif

/// What the functions of hamstring.h share: the values behind the caller's bytes, languages, and texts that go into the
/// caller's room.

namespace c_api {

using namespace hamstring;

/// What a talk is.
struct talk_value {
    interview talk{};
    /// The course that goes with it, once one was begun.
    maybe<kept_course> course{};
    /// When the line was saved that it came from.
    maybe<moment> saved_at{};
    /// The pages that a check-in shows again.
    set_of<page_id> again{};
    /// Whether a check-in is open, and whether it was told that somebody has looked.
    bool checks_in = false;
    bool seen = false;
};

/// What a session is.
struct session_value {
    session_run run;
    report from;
    advice of;
};

/// A value behind bytes that anybody may have written into: a sum over them and the edition stands before it.
template <class State>
struct sealed {
    static_assert(std::is_trivially_copyable_v<State>, "the caller copies it byte by byte");

    std::uint64_t seal;
    State state;

    // Over the bytes as they lie there, those between the members too; g++ 12's __builtin_clear_padding cannot be asked
    // to put zeros there, since it clears members of a session as well. Not to be inlined into what writes the value: a
    // compiler might sum what it was about to write between the members.
    [[gnu::noinline]] std::uint64_t sum() const {
        const auto* const bytes = reinterpret_cast<const unsigned char*>(&state);
        std::uint64_t result = knowledge_hash ^ (sizeof(State) << 8U) ^ HAMSTRING_C_API;
        std::size_t at = 0;
        for (; at + sizeof(result) <= sizeof(State); at += sizeof(result)) {
            std::uint64_t next = 0;
            std::memcpy(&next, bytes + at, sizeof(next));
            result = mixed(result ^ next);
        }
        for (; at < sizeof(State); ++at) result = mixed(result ^ bytes[at]);
        return result;
    }
    void close() { seal = sum(); }

private:
    static std::uint64_t mixed(std::uint64_t of) {
        // (An odd factor, and the upper half folded into the lower, as in FNV and its like.)
        of *= 0x9e3779b97f4a7c15ULL;
        return of ^ (of >> 29U);
    }
};

/// The value behind a caller's bytes; null where they are not one.
template <class State, class Bytes>
auto* opened(Bytes* bytes) {
    using there = std::conditional_t<std::is_const_v<Bytes>, const sealed<State>, sealed<State>>;
    there* const found = reinterpret_cast<there*>(bytes);
    const bool fits =
        bytes != nullptr && reinterpret_cast<std::uintptr_t>(bytes) % alignof(there) == 0;
    return fits && found->seal == found->sum() ? found : nullptr;
}

// As hamstring.h says.
static_assert(alignof(sealed<talk_value>) <= 8 && alignof(sealed<session_value>) <= 8);

inline auto* opened(hamstring_talk* talk) { return opened<talk_value>(talk); }
inline auto* opened(const hamstring_talk* talk) { return opened<talk_value>(talk); }
inline auto* opened(hamstring_session* session) { return opened<session_value>(session); }
inline auto* opened(const hamstring_session* session) { return opened<session_value>(session); }

/// Puts a new value into a caller's bytes; false where it has no room there.
template <class State, class Bytes>
bool put(Bytes* bytes, std::size_t size, const State& value) {
    using there = sealed<State>;
    if (bytes == nullptr || size < sizeof(there) ||
        reinterpret_cast<std::uintptr_t>(bytes) % alignof(there) != 0)
        return false;
    std::memset(static_cast<void*>(bytes), 0, sizeof(there));
    there* const found = reinterpret_cast<there*>(bytes);
    found->state = value;
    found->close();
    return true;
}

constexpr hamstring_text text_of(std::string_view of) { return {of.data(), of.size()}; }
constexpr std::string_view view_of(const hamstring_text& of) {
    return of.letters == nullptr ? std::string_view{} : std::string_view(of.letters, of.size);
}

/// A number of the caller's as an enumerator; none where it is none.
template <class Enum>
constexpr maybe<Enum> enumerator(std::int32_t number) {
    if (number < 0 || static_cast<std::size_t>(number) >= count_of<Enum>) return {};
    return static_cast<Enum>(number);
}

/// A number that may not have been told.
template <class Quantity>
constexpr maybe<Quantity> quantity(std::int32_t told) {
    if (told == HAMSTRING_NOT_TOLD) return {};
    return Quantity{told};
}
/// Whether a number is a pain from 0 to 10, or was not told.
constexpr bool is_score_or_none(std::int32_t told) {
    return told == HAMSTRING_NOT_TOLD ||
           detail::within_range(number::worst_pain, quantity<pain_score>(told)).has_value();
}
template <class Quantity>
constexpr std::int32_t number_of(const maybe<Quantity>& told) {
    return told ? static_cast<std::int32_t>(told->value) : HAMSTRING_NOT_TOLD;
}

inline const language& in(std::int32_t which) {
#if HAMSTRING_WITH_GERMAN
    if (which == HAMSTRING_GERMAN) return german;
#endif
    static_cast<void>(which);
    return english;
}
inline const language& in(const hamstring_how* how) {
    return in(how == nullptr ? HAMSTRING_ENGLISH : how->language);
}

inline maybe<moment> now(const hamstring_how* how) {
    if (how == nullptr) return {};
    const moment told{{how->now.year, how->now.month, how->now.day}, how->now.hour};
    return told.possible() ? maybe{told} : maybe<moment>{};
}

inline text_options said_by(const hamstring_how* how) {
    text_options result;
    result.language = in(how);
    if (how == nullptr) return result;
    result.emergency_number = view_of(how->emergency_number);
    result.crisis_line = view_of(how->crisis_line);
    result.crisis_help = how->crisis_help != 0;
    result.asking_is_over = how->asking_is_over != 0;
    if (const maybe<moment> told = now(how)) result.today = told->day;
    return result;
}

/// The advice of a talk; in a course that goes on, with what that has for this week.
inline advice advice_of(const talk_value& of, const report& from) {
    const advice fresh = advise(from);
    return of.course && of.course->goes_on() ? advice_in(*of.course, from, fresh) : fresh;
}
inline advice advice_of(const talk_value& of) { return advice_of(of, report_of(of.talk)); }

/// Takes the letters of a text into a caller's room, and counts those that have none.
struct room {
    char* to;
    std::size_t size;
    std::size_t letters = 0;

    void put(char letter) {
        if (letters < size) to[letters] = letter;
        ++letters;
    }
    /// Puts the zero behind it, where a letter ends; how many bytes the whole text has.
    std::size_t end() const {
        if (size == 0) return letters;
        std::size_t last = letters < size ? letters : size - 1;
        const auto goes_on = [this](std::size_t place) {
            return (static_cast<unsigned char>(to[place]) & 0xC0U) == 0x80U;
        };
        // (The byte that the zero takes the place of is there: it was put.)
        while (letters >= size && last > 0 && goes_on(last)) --last;
        to[last] = '\0';
        return letters;
    }
};

/// Writes into a room, as renderers write.
struct into_room {
    using difference_type = std::ptrdiff_t;
    room* at;

    into_room& operator*() { return *this; }
    into_room& operator++() { return *this; }
    into_room operator++(int) { return *this; }
    const into_room& operator=(char letter) const {
        at->put(letter);
        return *this;
    }
    into_room& operator=(char letter) {
        at->put(letter);
        return *this;
    }
};

/// What `write` writes, into a caller's room.
template <class Write>
std::size_t written(char* to, std::size_t size, Write write) {
    room at{to, to == nullptr ? 0 : size};
    write(into_room{&at});
    return at.end();
}

/// No text: for what is refused.
inline std::size_t no_text(char* to, std::size_t size) {
    return written(to, size, [](into_room) {});
}

}  // namespace c_api

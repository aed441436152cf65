// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/ids/damage.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/item.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/intake/answered.hpp>
#include <hamstring/knowledge/calendar_day.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/routine/check_in.hpp>
#include <hamstring/units.hpp>

/// What saving and resuming share: the moment, what comes back, and the words of the form.

namespace hamstring::inline HAMSTRING_EDITION {

/// A day and an hour of it, as a host passes them: `moment{{2026, 11, 26}, 5}`. No clock is read here.
/// Errors: any numbers can be stored; `possible()` says whether there is such a moment.
struct moment {
    /// The day where the host is.
    calendar_day day{};
    /// 0 to 23.
    int hour = 0;

    /// Whether there is such a moment.
    constexpr bool possible() const noexcept {
        return day.possible() && hour >= 0 && hour < hours::a_day;
    }
    /// How many hours it is after another one. Both are possible.
    constexpr int hours_after(const moment& other) const noexcept {
        return (day.days_after_the_first() - other.day.days_after_the_first()) * hours::a_day +
               hour - other.hour;
    }

    friend constexpr bool operator==(const moment&, const moment&) noexcept = default;
};

/// The moment of so many seconds after the beginning of 1970, as `std::time(nullptr)` counts them, by the
/// clock of Greenwich.
/// Errors: a count that names no day of the years 1 to 9999 gives a moment that there is not.
constexpr moment moment_at(std::int64_t seconds_since_1970) noexcept {
    constexpr std::int64_t an_hour = 3600;
    constexpr std::int64_t hours_before =
        std::int64_t{calendar_day{1970, 1, 1}.days_after_the_first()} * hours::a_day;
    constexpr std::int64_t last =
        std::int64_t{calendar_day{9999, 12, 31}.days_after_the_first() + 1} * hours::a_day;
    const std::int64_t seconds = seconds_since_1970 % an_hour;
    const std::int64_t hour = seconds_since_1970 / an_hour - (seconds < 0 ? 1 : 0) + hours_before;
    if (hour < 0 || hour >= last) return {};
    return {day_after_the_first(static_cast<int>(hour / hours::a_day)),
            static_cast<int>(hour % hours::a_day)};
}

/// A line that cannot be read: what is wrong, and where.
struct damage_found {
    /// What is wrong; `about(what).says` with `knowledge/damage.hpp`.
    damage what{};
    /// The place in the text, from 0.
    std::size_t at = 0;
    /// What stands there: a part of the text that was given, to be read as long as that is there.
    std::string_view token{};
};

/// What `resume` gives back.
struct resumed {
    /// The conversation; none where the line is damaged.
    maybe<interview> talk{};
    /// What is wrong with the line; none where there is a conversation.
    maybe<damage_found> wrong{};
    /// When it was saved; none where the host that saved it did not know.
    maybe<moment> saved_at{};
    /// What was answered and is asked again: danger signs that are too old, and what an edition changed.
    /// What was yes or not sure is shown so on its page.
    set_of<item> asked_again{};
    /// How many words and keys of another edition mean nothing in this one.
    std::size_t dropped = 0;
    /// Whether another edition saved it.
    bool other_edition = false;
    /// The course that the line keeps beside the conversation; none where it keeps none.
    maybe<kept_course> course{};
};

namespace detail {

/// The first word of a line, up to the number of its form, and whole.
inline constexpr std::string_view any_form = "hamstring";
inline constexpr std::string_view own_form = "hamstring1";
/// What stands for the moment where nobody knew it.
inline constexpr std::string_view no_moment = "unknown";

/// Behind it stands what was known before.
inline constexpr std::string_view known_begins = "knew";

/// The words before a `=`.
enum class form_word : std::uint8_t {
    age,
    sex,
    pain,
    since,
    told,
    changing,
    present,
    absent,
    unsure,
    knee_extension_deficit,
    leg_raise,
    fingertip_gap,
    stance,
    bridges,
    chair_stands,
    pain_now,
    strained,
    since_birth,
    equipment,
    positions,
    session,
    level,
    course,
    history,
    plan,
    legs,
    tests,
    rests_on,
    hurt,
    resting,
    made_for,
    sum,
};
inline constexpr std::string_view form_words[] = {"age",          "sex",
                                                  "pain",         "since",
                                                  "told",         "changing",
                                                  "present",      "absent",
                                                  "unsure",       "knee_extension_deficit",
                                                  "leg_raise",    "fingertip_gap",
                                                  "stance",       "bridges",
                                                  "chair_stands", "pain_now",
                                                  "strained",     "since_birth",
                                                  "equipment",    "positions",
                                                  "session",      "level",
                                                  "course",       "history",
                                                  "plan",         "legs",
                                                  "tests",        "rests_on",
                                                  "hurt",         "resting",
                                                  "made_for",     "sum"};

constexpr std::string_view spelling(form_word which) noexcept {
    return form_words[static_cast<std::size_t>(which)];
}

/// FNV-1a, of 32 bits: one letter that is another always changes it.
inline constexpr std::uint32_t sum_of_nothing = 0x811c9dc5U;
constexpr std::uint32_t summed(std::uint32_t so_far, char letter) noexcept {
    return (so_far ^ static_cast<unsigned char>(letter)) * 0x01000193U;
}

/// How many digits a mark has, and a sum; hexadecimal, of so many bits each.
inline constexpr int mark_digits = 4;
inline constexpr int sum_digits = 8;
inline constexpr int digit_bits = 4;
/// The base of all other numbers.
inline constexpr int ten = 10;

template <class To>
constexpr To& write_hexadecimal(To& to, std::uint32_t value, int digits) {
    for (int at = digits; at-- > 0;)
        to.put("0123456789abcdef"[value >> digit_bits * at & ((1U << digit_bits) - 1)]);
    return to;
}

/// A part of a text. (Not substr(): that links a function of the standard library.)
constexpr std::string_view part(std::string_view of, std::size_t begin, std::size_t end) noexcept {
    return {of.data() + begin, end - begin};
}
constexpr std::string_view from(std::string_view of, std::size_t begin) noexcept {
    return part(of, begin, of.size());
}
constexpr bool begins_with(std::string_view text, std::string_view with) noexcept {
    return text.size() >= with.size() && part(text, 0, with.size()) == with;
}
/// Where a letter stands first, from a place on; the size where it does not.
constexpr std::size_t place_of(char letter, std::string_view in, std::size_t at = 0) noexcept {
    while (at < in.size() && in[at] != letter) ++at;
    return at;
}

/// A whole number as `writer::number` writes it; none for anything else, or what has no room.
constexpr maybe<std::int32_t> whole_number(std::string_view text) noexcept {
    const bool minus = !text.empty() && text[0] == '-';
    const std::string_view digits = from(text, minus ? 1 : 0);
    if (digits.empty() || (digits[0] == '0' && (digits.size() > 1 || minus))) return {};
    std::int64_t value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return {};
        value = value * ten + (digit - '0');
        if (value > std::int64_t{INT32_MAX} + (minus ? 1 : 0)) return {};
    }
    return static_cast<std::int32_t>(minus ? -value : value);
}

/// A number of so many hexadecimal digits; none for anything else.
constexpr maybe<std::uint32_t> hexadecimal_number(std::string_view text, int size) noexcept {
    if (text.size() != static_cast<std::size_t>(size)) return {};
    std::uint32_t value = 0;
    for (const char letter : text) {
        const bool low = letter >= '0' && letter <= '9';
        if (!low && !(letter >= 'a' && letter <= 'f')) return {};
        value = value << digit_bits |
                static_cast<std::uint32_t>(low ? letter - '0' : letter - 'a' + ten);
    }
    return value;
}

/// The edition's name, letter by letter.
class edition_name {
public:
    constexpr edition_name() noexcept {
        render::writer<char*> into{letters_};
        into.put('v').number(HAMSTRING_VERSION_MAJOR).put('_').number(HAMSTRING_VERSION_MINOR);
        into.put('_');
        write_hexadecimal(into, static_cast<std::uint32_t>(knowledge_hash >> 32), sum_digits);
        size_ = static_cast<std::size_t>(into.position() - letters_);
    }
    constexpr std::string_view view() const noexcept { return {letters_, size_}; }

private:
    char letters_[32] = {};
    std::size_t size_ = 0;
};
inline constexpr edition_name own_edition{};

/// The way into a conversation for `resume` alone: answers, without the steps that led to them.
struct kept_state {
    interview& talk;

    constexpr report& known() const noexcept { return talk.known_; }
    constexpr four_facts& facts() const noexcept { return talk.facts_; }
    constexpr void put(item which, tick now) const noexcept { talk.put(which, now); }
    /// Open, and shown as it was left.
    constexpr void leave(item which, tick left) const noexcept {
        talk.put(which, left);
        talk.answered_.erase(which);
    }
    constexpr void told_how(item which, bool told) const noexcept {
        const std::uint64_t bit = interview::bit_of(which);
        told ? talk.told_how_ |= bit : talk.told_how_ &= ~bit;
    }
    /// The number of a page, as an answer or as it was left when the answer was taken back.
    constexpr void number(page_id which, const maybe<int>& told, bool answered) const noexcept {
        talk.keep_on(which, interview::as_kept(told) & (answered ? ~0 : ~1));
    }
    constexpr void changing(page_id page) const noexcept { talk.changing_ = page; }
};

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION

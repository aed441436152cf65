// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/ids/number.hpp>
#include <hamstring/intake/near_keys.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// What somebody types in a conversation: numbers with their units, one of the four facts, and which items
/// of a page apply. For a terminal, a chat or a text message.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// Words for a unit, each between blanks, and how many of the number's own unit one of it is.
struct typed_unit {
    number of;
    std::string_view words;
    int times = 1;
    int per = 1;
};

// clang-format off
/// (A lone m could be minutes or months, so of how long it has lasted it is neither.)
inline constexpr typed_unit typed_units[] = {
    {number::age, " years year yrs yr y yo y/o yearsold yearold "},
    {number::worst_pain, " /10 outof10 of10 "},
    {number::duration, " hours hour hrs hr h "},
    {number::duration, " days day d ", hours::a_day},
    {number::duration, " weeks week wks wk w ", hours::a_week},
    {number::duration, " months month mo ", hours::a_year, hours::months_a_year},
    {number::duration, " years year yrs yr y ", hours::a_year},
    {number::session, " minutes minute mins min m "},
    {number::session, " hours hour hrs hr h ", 60},
    {number::knee_extension_deficit, " degrees degree deg \xc2\xb0 "},
    {number::leg_raise, " degrees degree deg \xc2\xb0 "},
    {number::fingertip_gap, " centimetres centimetre centimeters centimeter cm "},
    {number::fingertip_gap, " mm ", 1, 10},
    {number::stance, " seconds second secs sec s "},
    {number::stance, " minutes minute min ", 60},
    {number::bridges, " times time repetitions reps rep x "},
    {number::chair_stands, " times time repetitions reps rep x "},
    {number::pain_now, " /10 outof10 of10 "},
    {number::days_since_strain, " days day d "},
    {number::days_since_strain, " weeks week wks wk w ", 7},
    {number::days_since_strain, " months month mo ", hours::a_year, hours::months_a_year * hours::a_day},
    {number::weeks_since_birth, " days day d ", 1, 7},
    {number::weeks_since_birth, " weeks week wks wk w "},
    {number::weeks_since_birth, " months month mo ", hours::a_year, hours::months_a_year * hours::a_week},
};
// clang-format on

constexpr bool is_joint(char letter) noexcept {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n' || letter == '-' ||
           letter == '_';
}

/// A few letters: small, between two blanks, and without the joints between words.
struct squeezed {
    static constexpr std::size_t room = 24;
    char letters[room + 2] = {' '};
    std::size_t size = 1;

    constexpr explicit squeezed(std::string_view text) noexcept {
        for (const char letter : text)
            if (!is_joint(letter) && size <= room) letters[size++] = in_small(letter);
        letters[size++] = ' ';
    }
    constexpr std::string_view view() const noexcept { return {letters, size}; }
};

/// Whether a text begins with a word, however it is written; it is taken off, with the joints behind it.
constexpr bool take_word(std::string_view& text, std::string_view word) noexcept {
    if (text.size() <= word.size() || !is_joint(text[word.size()])) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (in_small(text[i]) != word[i]) return false;
    text.remove_prefix(word.size() + 1);
    return true;
}

/// A text without "ago" behind a joint at its end, however it is written.
constexpr std::string_view without_ago(std::string_view text) noexcept {
    constexpr std::string_view ago = "ago";
    if (text.size() <= ago.size() || !is_joint(text[text.size() - ago.size() - 1])) return text;
    const std::string_view before = text.substr(0, text.size() - ago.size() - 1);
    for (std::size_t i = 0; i < ago.size(); ++i)
        if (in_small(text[before.size() + 1 + i]) != ago[i]) return text;
    return before;
}

/// Takes a whole number of ordinary size off the head of a text.
constexpr maybe<int> take_number(std::string_view& text) noexcept {
    const bool below = text.starts_with('-');
    std::size_t end = below ? 1 : 0;
    std::int64_t value = 0;
    const std::size_t first = end;
    for (; end < text.size() && is_digit(text[end]); ++end) {
        value = 10 * value + (text[end] - '0');
        if (value > INT32_MAX) return {};
    }
    if (end == first) return {};
    text.remove_prefix(end);
    return static_cast<int>(below ? -value : value);
}

constexpr int rounded_down(int value, const typed_unit& unit) noexcept {
    const std::int64_t all = std::int64_t{value} * unit.times;
    const std::int64_t whole = all / unit.per - (all % unit.per < 0 ? 1 : 0);
    return static_cast<int>(whole > INT32_MAX    ? INT32_MAX
                            : whole < -INT32_MAX ? -INT32_MAX
                                                 : whole);
}

}  // namespace detail

/// A text without the blanks and underscores at its ends.
constexpr std::string_view without_blanks_around(std::string_view text) noexcept {
    const auto is_blank = [](char letter) { return detail::is_joint(letter) && letter != '-'; };
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

/// A number as people write it: "34", "34 years", "6/10", "3 months ago", "yesterday".
/// Shape: text -> the number in the report's own unit, rounded down; none where anything else is typed, or
/// for how long it has lasted no unit. Whether it is possible, `fault_of` and `problems` say.
constexpr maybe<int> read_number(number which, std::string_view typed) noexcept {
    typed = without_blanks_around(typed);
    if (which == number::days_since_strain || which == number::weeks_since_birth) {
        if (detail::squeezed(typed).view() == " today ") return 0;
        if (detail::squeezed(typed).view() == " yesterday ")
            return which == number::days_since_strain ? 1 : 0;
        typed = without_blanks_around(detail::without_ago(typed));
    }
    if (which == number::duration) {
        if (!detail::take_word(typed, "since") && !detail::take_word(typed, "for"))
            detail::take_word(typed, "from");
        if (detail::squeezed(typed).view() == " today ") return 0;
        if (detail::squeezed(typed).view() == " yesterday ") return hours{days{1}}.value;
        typed = without_blanks_around(detail::without_ago(typed));
    }
    // "a week", "an hour"
    const bool one = detail::take_word(typed, "a") || detail::take_word(typed, "an") ||
                     detail::take_word(typed, "one");
    const maybe<int> number_typed = one ? maybe{1} : detail::take_number(typed);
    if (!number_typed) return {};
    if (typed.empty() && which != number::duration && !one) return number_typed;
    const detail::squeezed unit(typed);
    if (unit.size <= 2) return {};
    for (const detail::typed_unit& known : detail::typed_units)
        if (known.of == which && known.words.find(unit.view()) != known.words.npos)
            return detail::rounded_down(*number_typed, known);
    return {};
}

/// A self-test as it was typed, "leg_raise=70" or "leg raise 70 degrees": its name, and its result, if any.
struct typed_measure {
    std::string_view name;
    /// What stands behind it; none where nothing does.
    maybe<std::string_view> result;
};

/// Takes a self-test apart: at the first sign, or at the blank in front of its number.
constexpr typed_measure read_measure(std::string_view typed) noexcept {
    std::size_t end = typed.find_first_of("=:");
    for (std::size_t i = 1; i < typed.size() && end == typed.npos; ++i)
        if (typed[i - 1] == ' ' && (detail::is_digit(typed[i]) || typed[i] == '-')) end = i - 1;
    if (end == typed.npos) return {typed, {}};
    return {typed.substr(0, end), typed.substr(end + 1)};
}

namespace detail {

/// Whether somebody leaves a number out.
constexpr bool is_left_out(std::string_view typed) noexcept {
    typed = without_blanks_around(typed);
    return typed.empty() || typed == "-" || typed == "?";
}

}  // namespace detail

/// The number of a page as it was typed, and what is wrong with it, if anything is.
struct typed_number {
    /// What was told; none where it was left out.
    maybe<int> told{};
    /// What is wrong; none where it can be answered.
    maybe<fault> wrong{};
};

/// What was typed on a page of one number: nothing, - or ? leaves it out.
constexpr typed_number read_number_on(const page& asked, std::string_view typed) noexcept {
    if (detail::is_left_out(typed) || !asked.asks) return {};
    const maybe<int> read = read_number(*asked.asks, typed);
    if (!read) return {.wrong = fault::number_out_of_range};
    return {.told = read, .wrong = fault_of(asked, read)};
}

/// The four facts with one of them as it was typed; missing where it could not be read.
/// Shape: `which` is the number of the fact's question: age 0, sex 1, worst pain 2, how long 3, pain right
/// now 4. A sex is f, m, or - for "rather not say". Of the pain right now nothing or - leaves it out, and
/// what could not be read is no possible pain.
constexpr four_facts with_typed(four_facts told, std::size_t which,
                                std::string_view typed) noexcept {
    constexpr number numbers[] = {number::age, number::age, number::worst_pain, number::duration,
                                  number::pain_now};
    const maybe<int> read = read_number(numbers[which < 5 ? which : 0], typed);
    if (which == 0) told.age = read ? maybe{years{*read}} : maybe<years>{};
    if (which == 2) told.worst_pain = read ? maybe{pain_score{*read}} : maybe<pain_score>{};
    if (which == 3) told.since = read ? maybe{hours{*read}} : maybe<hours>{};
    if (which == 4)
        told.pain_now =
            detail::is_left_out(typed) ? maybe<pain_score>{} : maybe{pain_score{read.value_or(-1)}};
    if (which != 1) return told;
    const detail::squeezed letters(typed);
    told.sex.reset();
    constexpr std::string_view female = " f female w woman girl ";
    constexpr std::string_view male = " m male man boy ";
    if (letters.size > 2 && female.find(letters.view()) != female.npos) told.sex = sex::female;
    if (letters.size > 2 && male.find(letters.view()) != male.npos) told.sex = sex::male;
    if (without_blanks_around(typed) == "-") told.sex = sex::not_given;
    return told;
}

/// What was typed on a page, and what is wrong with it, if anything is.
struct typed_reply {
    /// What was answered.
    reply given{};
    /// What is wrong; none where the answer can be given.
    maybe<fault> wrong{};
    /// The number that is wrong, or the first that was named.
    int about = 0;
};

/// Which items of a page apply: "1 3", "?2" for not sure about 2, "0" or "none" for none of these. Whoever names some
/// has answered the others no; nothing at all is no answer.
constexpr typed_reply read_reply(const page& asked, std::string_view typed) noexcept {
    typed_reply result;
    const detail::squeezed alone(typed);
    for (const std::string_view none : {" none ", " noneofthese ", " nothing ", " no "})
        if (alone.view() == none) typed = "0";
    for (;;) {
        while (!typed.empty() && (detail::is_joint(typed.front()) || typed.front() == ',')) {
            if (typed.front() == '-') return {.wrong = fault::not_on_the_page};
            typed.remove_prefix(1);
        }
        if (typed.empty()) break;
        if (detail::take_word(typed, "and")) continue;
        const bool unsure = typed.front() == '?';
        if (unsure) typed.remove_prefix(1);
        const maybe<int> told = detail::take_number(typed);
        const bool ends = typed.empty() || detail::is_joint(typed.front()) || typed.front() == ',';
        const bool listed =
            told && ends && *told >= (unsure ? 1 : 0) && *told <= static_cast<int>(asked.size());
        if (!listed) return {.wrong = fault::not_on_the_page, .about = told.value_or(0)};
        if (*told == 0) {
            result.given.others_no = true;
            continue;
        }
        if (result.about == 0) result.about = *told;
        const item one = asked.begin()[*told - 1].id;
        (unsure ? result.given.unsure : result.given.yes).insert(one);
    }
    if (result.about != 0 && result.given.others_no)
        result.wrong = fault::none_and_some;
    else if (result.about == 0 && !result.given.others_no)
        result.wrong = fault::nothing_answered;
    result.given.others_no = true;
    if (!result.wrong) result.wrong = fault_of(asked, result.given);
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION

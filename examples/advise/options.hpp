// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/render/text.hpp>

#include "hints.hpp"
#include "keys.hpp"
#include "numbers.hpp"
#include "since.hpp"
#include "words.hpp"

/// What can stand on the command line, and how it is read.

namespace terminal {

using namespace hamstring;

enum class output { text, json };

/// What the command line asks for.
struct request {
    report from{};
    std::optional<int> numbers[number_count]{};
    std::optional<hours> since{};
    std::optional<hamstring::sex> sex{};
    std::optional<hamstring::level> level{};
    /// The positions that were named, if any.
    std::optional<set_of<position>> positions{};
    bool clear = false;
    std::optional<output> format{};
    std::optional<std::string> emergency_number{};
    std::optional<std::string> crisis_line{};
    std::optional<calendar_day> today{};
    bool all_left_out = false;
    std::optional<std::size_t> list{};
    bool lists = false;
    std::optional<std::string_view> why{};
    bool help = false;
    bool version = false;
};

// ---- Taking a value ----------------------------------------------------------------------------

/// Stores what is said once. A second, different value is refused: which one would be right?
template <class Value>
void store_once(std::optional<Value>& place, const Value& value) {
    if (place && *place != value) throw refused("was given twice, with different values");
    place = value;
}

inline void take_number(request& to, std::size_t place, std::string_view typed) {
    const number_kind& kind = number_kinds[place];
    const int number = number_in_range(kind, typed);
    store_once(to.numbers[place], number);
    kind.store(to.from, number);
}

template <std::size_t Place>
void take_only_number(request& to, std::string_view typed) {
    take_number(to, Place, typed);
}

inline void take_since(request& to, std::string_view typed) {
    store_once(to.since, since_in_range(typed));
    to.from.since = *to.since;
}

/// Where the name of a self-test ends: at a sign, or at the blank in front of its number.
inline std::size_t end_of_test(std::string_view item) {
    const std::size_t sign = item.find_first_of("=:");
    if (sign != item.npos) return sign;
    for (std::size_t blank = item.find(' '); blank != item.npos; blank = item.find(' ', blank + 1))
        if (item.find_first_of("-0123456789", blank) == blank + 1) return blank;
    return item.npos;
}

inline void take_measure(request& to, std::string_view list) {
    each_item(list, [&](std::string_view item) {
        const std::size_t end = end_of_test(item);
        const std::string_view name = item.substr(0, end);
        const std::size_t test = place_of(name, names_of(self_tests, "--help"));
        if (end == item.npos) throw refused("needs TEST=N, as in leg_raise=70");
        try {
            take_number(to, first_test + test, item.substr(end + 1));
        } catch (const refused& problem) {
            throw refused(std::string(self_tests[test].name) + " " + problem.what());
        }
    });
}

inline void take_present(request& to, std::string_view list) {
    each_key(list, [&](std::string_view key) {
        if (from_key<screen>(folded(key)))
            throw refused(quoted(key) + " is a group of warning signs, for --absent alone; " +
                          hint_for(key, answerable::known()));
        to.from.present = to.from.present | answerable::answers(key);
    });
}

inline void take_absent(request& to, std::string_view list) {
    each_key(list, [&](std::string_view key) {
        to.from.absent = to.from.absent | deniable::answers(key);
    });
}

inline void take_unsure(request& to, std::string_view list) {
    each_key(list, [&](std::string_view key) {
        observations named = deniable::answers(key);
        // Of a whole screen, what it asks: a merged flag would count twice, beside its parts.
        if (from_key<screen>(folded(key)))
            for (const red_flag_row& row : all<red_flag>())
                if (!row.replaced_by.empty()) named.erase(row.id);
        to.from.unsure = to.from.unsure | named;
    });
}

inline void take_equipment(request& to, std::string_view list) {
    each_item(list, [&](std::string_view key) {
        to.from.equipment.insert(item_named<equipment>(key, "--list equipment"));
    });
}

inline void take_position(request& to, std::string_view list) {
    if (!to.positions) to.positions.emplace();
    each_key(list, [&](std::string_view key) {
        to.positions->insert(item_named<position>(key, "--list positions"));
    });
}

inline void take_sex(request& to, std::string_view typed) {
    const std::string word = folded(typed);
    const bool short_word = word == "f" || word == "m";
    const vocabulary valid{{{"female", "woman girl"}, {"male", "man boy"}}, "--help"};
    const std::size_t place = short_word ? (word == "f" ? 0 : 1) : place_of(word, valid);
    store_once(to.sex, place == 0 ? sex::female : sex::male);
}

inline void take_level(request& to, std::string_view typed) {
    store_once(to.level, item_named<level>(typed, "--help"));
}

inline void take_format(request& to, std::string_view typed) {
    const vocabulary valid{{{"text"}, {"json"}}, "--help"};
    store_once(to.format, static_cast<output>(place_of(typed, valid)));
}

inline void take_json(request& to, std::string_view) { store_once(to.format, output::json); }

/// A word of the host's own that is printed as it is.
inline std::string plain_text(std::string_view value, std::size_t most) {
    for (const char letter : value)
        if (letter < ' ' || letter > '~') throw refused("needs plain printable text");
    if (value.size() > most) throw refused("needs at most " + std::to_string(most) + " characters");
    return std::string(value);
}

inline void take_emergency_number(request& to, std::string_view value) {
    store_once(to.emergency_number, plain_text(value, 40));
}

inline void take_crisis_line(request& to, std::string_view value) {
    store_once(to.crisis_line, plain_text(value, 80));
}

inline void take_today(request& to, std::string_view typed) {
    const maybe<calendar_day> day = day_from(without_blanks_around(typed));
    if (!day) throw refused("needs a day as 2026-11-26, not " + quoted(typed));
    store_once(to.today, *day);
}

inline void take_why(request& to, std::string_view typed) {
    store_once(to.why, rules::all_rules[place_of(typed, rule_ids())].id);
}

inline void take_list(request& to, std::string_view typed) {
    if (typed.empty())
        to.lists = true;
    else
        store_once(to.list, place_of(typed, names_of(lists, "--list")));
}

// ---- The options -------------------------------------------------------------------------------

/// What stands behind an option: nothing, one word, one or none, or every word up to the next option.
enum class behind { nothing, one_word, perhaps_one, any_words };

struct option {
    std::string_view name;
    std::string_view value;
    behind takes;
    void (*take)(request&, std::string_view);
    std::string_view help;
};

// clang-format off
inline constexpr option options[] = {
    {"--present", "KEY,...", behind::any_words, take_present,
     "answered yes: keys of symptoms, habits, history,\n"
     "signs, red flags and conditions"},
    {"--absent", "KEY,...", behind::any_words, take_absent,
     "answered no: the same, or a screen's key for\n"
     "\"none of these\""},
    {"--unsure", "KEY,...", behind::any_words, take_unsure,
     "answered \"not sure\", which is no no: the same"},
    {"--clear", "", behind::nothing, [](request& to, std::string_view) { to.clear = true; },
     "every red flag answered no, but those in --present\n"
     "and --unsure"},
    {"--age", "N", behind::any_words, take_only_number<place_of_number("--age")>,
     "years"},
    {"--sex", "female|male", behind::one_word, take_sex, "for self-tests and the risk of a broken bone"},
    {"--pain", "N", behind::any_words, take_only_number<place_of_number("--pain")>,
     "the worst pain lately, 0 to 10"},
    {"--weeks", "N", behind::any_words, take_only_number<place_of_number("--weeks")>,
     "how long it has lasted; 10 days or 3 months will do"},
    {"--since", "SPAN", behind::any_words, take_since,
     "the same to the hour: 20 hours, 3 days, 2 weeks,\n"
     "5 months, 1 year, yesterday or today"},
    {"--measure", "TEST=N,...", behind::any_words, take_measure,
     "a self-test: knee_extension_deficit or leg_raise\n"
     "(degrees), fingertip_gap (cm), stance (seconds),\n"
     "bridges (times)"},
    {"--minutes", "N", behind::any_words, take_only_number<place_of_number("--minutes")>,
     "time for one session; 20 if not given"},
    {"--level", "LEVEL", behind::one_word, take_level, "beginner (if not given), intermediate or advanced"},
    {"--equipment", "KEY,...", behind::any_words, take_equipment, "what is at hand"},
    {"--position", "KEY,...", behind::any_words, take_position, "the positions that are possible; all if not given"},
    {"--format", "text|json", behind::one_word, take_format, "how the advice is printed"},
    {"--json", "", behind::nothing, take_json, "the same as --format json"},
    {"--emergency-number", "TEXT", behind::one_word, take_emergency_number, "the local number, for the text"},
    {"--crisis-line", "TEXT", behind::one_word, take_crisis_line,
     "whom to contact with thoughts of ending one's life"},
    {"--today", "YYYY-MM-DD", behind::one_word, take_today,
     "says whether the knowledge is due for another look"},
    {"--all", "", behind::nothing, [](request& to, std::string_view) { to.all_left_out = true; },
     "list every exercise left out, with the reason"},
    {"--why", "RULE", behind::one_word, take_why, "instead of advice: what a rule misses to fire"},
    {"--list", "KIND", behind::perhaps_one, take_list,
     "instead of advice: the keys of a kind; symptoms,\n"
     "habits, history, red_flags, conditions, signs,\n"
     "causes, exercises, equipment, positions, screens\n"
     "or rules; without one, what each kind is for"},
    {"--help", "", behind::nothing, [](request& to, std::string_view) { to.help = true; },
     "this page; -h is the same"},
    {"--version", "", behind::nothing, [](request& to, std::string_view) { to.version = true; },
     "the versions of library and knowledge"},
};
// clang-format on

// ---- Reading -----------------------------------------------------------------------------------

/// Splits `--name=value`; there is no value where there is no `=`.
inline std::pair<std::string_view, std::optional<std::string_view>> split(
    std::string_view argument) {
    const std::size_t equals = argument.find('=');
    if (equals == argument.npos) return {argument, std::nullopt};
    return {argument.substr(0, equals), argument.substr(equals + 1)};
}

inline bool is_short_help(std::string_view word) { return word == "-h" || word == "-H"; }

/// Whether a word can only be an option. A single hyphen may stand before a number.
inline bool is_an_option(std::string_view word) {
    return word.starts_with("--") || is_short_help(word);
}

inline const option& option_named(std::string_view typed) {
    if (is_short_help(typed)) typed = "--help";
    if (!typed.starts_with("-"))
        throw refused(quoted(typed) + " stands behind no option; answers go behind --present or " +
                      "--absent, and --help shows what else there is");
    const vocabulary valid = names_of(options, "--help");
    if (!typed.starts_with("--") || typed.starts_with("---")) refuse_unknown(typed, valid);
    return options[place_of(typed, valid)];
}

/// The value of an option, from behind its `=` and from the next arguments.
inline std::string value_of(const option& chosen, std::optional<std::string_view> given,
                            const words& arguments, std::size_t& next) {
    if (chosen.takes == behind::nothing) {
        if (given) throw refused("takes no value");
        return {};
    }
    const std::size_t first = next;
    std::string result(given.value_or(""));
    const auto goes_on = [&] {
        return chosen.takes == behind::any_words || (!given && next == first);
    };
    while (next < arguments.size() && goes_on() && !is_an_option(arguments[next])) {
        if (next > first || given) result += ' ';
        result += arguments[next++];
    }
    const bool may_be_bare = chosen.takes == behind::perhaps_one && !given && next == first;
    if (without_blanks_around(result).empty() && !may_be_bare)
        throw refused("needs a value: " + std::string(chosen.value));
    return result;
}

inline void read_option(request& to, const words& arguments, std::size_t& next) {
    const auto [typed, given] = split(arguments[next++]);
    const option& chosen = option_named(typed);
    try {
        chosen.take(to, value_of(chosen, given, arguments, next));
    } catch (const refused& problem) {
        throw refused(std::string(chosen.name) + ": " + problem.what());
    }
}

inline request read_options(const words& arguments) {
    request result;
    for (std::size_t next = 0; next < arguments.size();) read_option(result, arguments, next);
    // A flag that is both in --present and in --absent stays in both: the library sees to that.
    if (result.clear)
        result.from.absent =
            result.from.absent | (every_red_flag - result.from.present - result.from.unsure);
    const auto& weeks_told = result.numbers[place_of_number("--weeks")];
    if (result.since && weeks_told && *result.since != hours{weeks{*weeks_told}})
        throw refused("--since: --weeks says something else");
    if (result.sex) result.from.sex = *result.sex;
    if (result.level) result.from.level = *result.level;
    if (result.positions) result.from.positions = *result.positions;
    if (result.why && result.format.value_or(output::text) != output::text)
        throw refused("--why: prints text only");
    return result;
}

}  // namespace terminal

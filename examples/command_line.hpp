// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <ctime>
#include <fstream>
#include <iterator>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/check_in.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/intake/json_fault.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/near_keys.hpp>
#include <hamstring/intake/report_json.hpp>
#include <hamstring/intake/saved.hpp>
#include <hamstring/intake/set_number.hpp>
#include <hamstring/intake/typed.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/render/hint.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/self_tests.hpp>
#include <hamstring/session.hpp>

#include "prompts.hpp"

/// The options of advise.cpp: what each takes, and how they become a report.

namespace command_line {

using namespace hamstring;

// ---- What people type: letters, blanks, commas and whole numbers ---------------------------------

using words = std::vector<std::string_view>;

/// Input that cannot be used. Its text is one line and says why.
struct refused : std::runtime_error {
    using runtime_error::runtime_error;
};

/// What the library writes, as a string.
template <class Write>
std::string written(Write write) {
    std::string result;
    write(std::back_inserter(result));
    return result;
}

inline std::string in_quotes(std::string_view word) {
    return written([&](auto to) { write_quoted(to, word); });
}

/// Text in lines of at most 79 columns, the first behind `bullet` and the others indented by it.
inline std::string wrapped(std::string_view text, std::string_view bullet = {}) {
    std::string result;
    render::writer to(std::back_inserter(result));
    render::paragraph(to, bullet.size()).mark(bullet).add(text).end();
    return result;
}

inline std::string in_small_letters(std::string_view word) {
    std::string result(without_blanks_around(word));
    for (char& letter : result)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return result;
}

/// The items of a list that is separated by commas; `none` alone is the empty list, and stands nowhere else
/// where no item is called so.
inline words items_in(std::string_view list, bool none_is_an_item = false) {
    words result;
    if (in_small_letters(list) == "none") return result;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        result.push_back(without_blanks_around(list.substr(begin, end - begin)));
        begin = end + 1;
        if (result.back().empty())
            throw refused("an item of the list " + in_quotes(list) + " is empty");
        if (!none_is_an_item && in_small_letters(result.back()) == "none")
            throw refused("'none' is the empty list, so it stands alone");
    }
    return result;
}

// ---- Keys: looked up and listed -------------------------------------------------------------------

/// The valid words of one place, and the option that shows them.
struct vocabulary {
    std::span<const spoken_key> keys;
    std::string_view shown_by;
};

inline std::string hint_for(std::string_view word, const vocabulary& valid) {
    return written([&](auto to) { write_hint(to, word, valid.keys, valid.shown_by); });
}

/// The place of a word among the valid ones, however its letters and joints are written.
inline std::size_t place_of(std::string_view word, const vocabulary& valid) {
    if (const maybe<std::size_t> place = place_of_key(word, valid.keys)) return *place;
    throw refused("unknown " + in_quotes(word) + "; " + hint_for(word, valid));
}

inline constexpr vocabulary answerable{
    spoken_keys<symptom, habit, history, sign, red_flag, condition>, "--list KIND"};
inline constexpr vocabulary deniable{
    spoken_keys<symptom, habit, history, sign, red_flag, condition, screen>, "--list KIND"};

/// The names of a list of this program's own.
template <class List>
std::vector<spoken_key> names_of(const List& list) {
    std::vector<spoken_key> result;
    for (const auto& row : list) result.push_back({row.name, row.help});
    return result;
}

struct list_kind {
    std::string_view name;
    std::span<const spoken_key> keys;
    std::string_view help;
};

// clang-format off
inline constexpr list_kind lists[] = {
    {"symptoms", spoken_keys<symptom>, "complaints, for --present and --absent"},
    {"habits", spoken_keys<habit>, "what a usual week is like, for --present and --absent"},
    {"history", spoken_keys<history>, "what happened before, for --present and --absent"},
    {"red_flags", spoken_keys<red_flag>, "warning signs, for --present and --absent"},
    {"conditions", spoken_keys<condition>, "what limits movements, for --present and --absent"},
    {"signs", spoken_keys<sign>, "what self-tests show, for --present and --absent"},
    {"causes", spoken_keys<cause>, "what may contribute"},
    {"exercises", spoken_keys<exercise>, "what a routine is made of"},
    {"equipment", spoken_keys<equipment>, "what may be at hand, for --equipment"},
    {"positions", spoken_keys<position>, "what somebody can get into, for --position"},
    {"screens", spoken_keys<screen>, "groups of warning signs, for --absent alone"},
    {"self_tests", spoken_keys<self_test>, "what can be tried at home, for --test"},
    {"rules", spoken_rules, "what advice follows from, for --why"},
};
// clang-format on

// ---- The numbers of a report ---------------------------------------------------------------------

/// The keys of the self-tests: those numbers that are neither facts nor what changes from day to day.
inline constexpr auto self_tests =
    std::span(spoken_keys<number>)
        .first(static_cast<std::size_t>(number::chair_stands) + 1)
        .subspan(static_cast<std::size_t>(number::knee_extension_deficit));

/// A number that a report may hold, in the report's own unit.
inline int number_in_range(number which, std::string_view typed) {
    const number_row& row = about(which);
    const maybe<int> read = read_number(which, typed);
    if (read && row.lowest <= *read && *read <= row.highest) return *read;
    if (which == number::duration)
        throw refused(
            "needs how long it has lasted, up to 100 years, as in 20 hours, 3 days, 2 weeks, "
            "5 months, 1 year, yesterday or today; not " +
            in_quotes(typed));
    throw refused("needs a whole number from " + std::to_string(row.lowest) + " to " +
                  std::to_string(row.highest) + " " + std::string(row.unit) + ", not " +
                  in_quotes(typed));
}

// ---- What can stand on the command line ----------------------------------------------------------

enum class output {
    text,
    details,
    json,
    markdown,
    html,
    svg,
    ics,
    fhir,
    workrave,
    safeeyes,
    stretchly,
    letter
};
inline constexpr spoken_key formats[] = {{"text"},     {"details"},  {"json"},      {"markdown"},
                                         {"html"},     {"svg"},      {"ics"},       {"fhir"},
                                         {"workrave"}, {"safeeyes"}, {"stretchly"}, {"letter"}};

/// Whether a form is read as text: no other program takes it.
inline bool is_read(const std::optional<output>& format) {
    return !format || *format == output::text || *format == output::details;
}

/// Whether a form is for a program of breaks.
inline bool is_of_breaks(const std::optional<output>& format) {
    return format == output::workrave || format == output::safeeyes || format == output::stretchly;
}

/// What the command line asks for.
struct request {
    report from{};
    std::optional<int> numbers[count_of<number>]{};
    std::optional<hamstring::sex> sex{};
    std::optional<hamstring::level> level{};
    std::optional<set_of<equipment>> at_hand{};
    std::optional<set_of<position>> positions{};
    std::optional<output> format{};
    std::optional<std::string> emergency_number{};
    std::optional<std::string> crisis_line{};
    std::optional<std::string> save{};
    /// The file that holds the answers, as JSON.
    std::optional<std::string> told_in{};
    /// The file that takes what is printed, and the folder that takes the pictures of breaks.
    std::optional<std::string> out{}, pictures{};
    /// The facts that an option of their own answers, and how.
    std::optional<std::string_view> job{}, sport{};
    observations yes{}, no{};
    maybe<interview> kept{};
    /// What the kept file holds beside the answers, and its name.
    maybe<kept_course> course{};
    maybe<moment> saved_at{};
    std::optional<std::string> kept_in{};
    /// What is told at a check-in.
    told_at_check_in told{};
    bool check_in = false;
    std::optional<std::size_t> list{};
    std::optional<std::string_view> why{};
    /// The exercise whose picture is to be drawn.
    std::optional<exercise> picture{};
    /// The self-test to be shown; where `tests` is set alone, the one that would change most.
    std::optional<self_test> test{};
    bool clear = false, ask = false, no_input = false, no_color = false;
    bool article = false, road = false, tests = false, lists = false, help = false, version = false;
    /// The session, step by step, in place of the advice.
    bool session = false, bell = false;
    session_options session_how{};
    text_options how{};
    /// The language that was asked for, if any.
    const language* spoken = nullptr;

    const language& in() const { return how.language; }
};

/// Stores what is said once. A second, different value is refused: which one would be right?
template <class Place, class Value>
void store_once(Place& place, const Value& value) {
    if (place && *place != value) throw refused("was given twice, with different values");
    place = value;
}

template <bool request::*Flag>
void take_flag(request& to, std::string_view) {
    to.*Flag = true;
}

inline void take_number(request& to, number which, std::string_view typed) {
    const int read = number_in_range(which, typed);
    store_once(to.numbers[static_cast<std::size_t>(which)], read);
    set_number(to.from, which, read);
}

template <number Which>
void take_number(request& to, std::string_view typed) {
    take_number(to, Which, typed);
}

/// How long, where a number alone is weeks.
inline void take_weeks(request& to, std::string_view typed) {
    const bool bare = !typed.empty() && typed.find_first_not_of("0123456789-") == typed.npos;
    take_number(to, number::duration, std::string(typed) + (bare ? " weeks" : ""));
}

inline void take_measure(request& to, std::string_view list) {
    for (const std::string_view item : items_in(list, true)) {
        const typed_measure typed = read_measure(item);
        const number test =
            *from_key<number>(self_tests[place_of(typed.name, {self_tests, "--help"})].key);
        if (!typed.result) throw refused("needs TEST=N, as in leg_raise=70");
        try {
            take_number(to, test, *typed.result);
        } catch (const refused& problem) {
            throw refused(std::string(about(test).key) + " " + problem.what());
        }
    }
}

/// Adds what each key of a list stands for to the answers of one kind.
template <observations report::*Answers>
void take_answers(request& to, std::string_view list) {
    constexpr bool yes = Answers == &report::present;
    for (const std::string_view key : items_in(list)) {
        const bool group = place_of_key(key, spoken_keys<screen>).has_value();
        if (yes && group)
            throw refused(in_quotes(key) + " is a group of warning signs, for --absent alone; " +
                          hint_for(key, answerable));
        const vocabulary& valid = yes ? answerable : deniable;
        const std::string_view exact = valid.keys[place_of(key, valid)].key;
        const bool no = group && Answers == &report::absent;
        const observations named = no ? none_of(*from_key<screen>(exact)) : answers_called(exact);
        to.from.*Answers = to.from.*Answers | named;
    }
}

inline void take_sex(request& to, std::string_view typed) {
    constexpr spoken_key sexes[] = {{"female", "woman girl"}, {"male", "man boy"}};
    const std::string word = in_small_letters(typed);
    const bool female = word == "f" || (word != "m" && place_of(word, {sexes, "--help"}) == 0);
    store_once(to.sex, female ? sex::female : sex::male);
    to.from.sex = *to.sex;
}

/// Answers one fact with yes or no.
inline void answer_fact(request& to, observation fact, bool yes) {
    if ((yes ? to.no : to.yes).contains(fact))
        throw refused("was given twice, with different values");
    (yes ? to.yes : to.no).insert(fact);
    (yes ? to.from.present : to.from.absent).insert(fact);
}

/// Yes or no about one fact; yes where nothing is said.
template <auto Fact>
void take_fact(request& to, std::string_view typed) {
    constexpr spoken_key words_for_it[] = {{"yes"}, {"no"}};
    const std::string word = in_small_letters(typed);
    const bool yes = word.empty() || word == "y" ||
                     (word != "n" && place_of(word, {words_for_it, "--help"}) == 0);
    answer_fact(to, Fact, yes);
}

/// A word of an option that stands for a fact, and other words for it.
struct word_for_fact {
    std::string_view name;
    std::string_view help;
    maybe<observation> fact;
};
inline constexpr word_for_fact jobs[] = {
    {"sitting", "sit desk office computer", observation{habit::sits_most_of_the_day}},
    {"standing", "stand shop nurse", observation{habit::standing_job}},
    {"driving", "drive driver lorry truck bus taxi", observation{habit::drives_most_of_the_day}},
    {"active", "busy building lifting warehouse farm", observation{habit::active_job}},
};
inline constexpr word_for_fact sports[] = {
    {"running", "run jog sprint", observation{habit::runs_kicks_or_cycles}},
    {"kicking", "kick football soccer rugby martial", observation{habit::runs_kicks_or_cycles}},
    {"cycling", "cycle bike bicycle", observation{habit::runs_kicks_or_cycles}},
    {"other", "another tennis swimming climbing", observation{habit::other_sport_twice_a_week}},
    {"none", "nothing no", {}},
};

/// The word of a list that was typed.
template <std::size_t Size>
const word_for_fact& word_in(const word_for_fact (&list)[Size], std::string_view typed) {
    return list[place_of(typed, {names_of(list), "--help"})];
}

inline void take_job(request& to, std::string_view typed) {
    const word_for_fact& job = word_in(jobs, typed);
    store_once(to.job, job.name);
    answer_fact(to, *job.fact, true);
}

/// No sport is a no to each.
inline void take_sport(request& to, std::string_view typed) {
    const word_for_fact& sport = word_in(sports, typed);
    store_once(to.sport, sport.name);
    if (sport.fact) return answer_fact(to, *sport.fact, true);
    for (const word_for_fact& each : sports)
        if (each.fact) answer_fact(to, *each.fact, false);
}

inline void take_first_side(request& to, std::string_view typed) {
    constexpr spoken_key sides_of_it[] = {{"left"}, {"right"}};
    const bool left = place_of(in_small_letters(typed), {sides_of_it, "--help"}) == 0;
    to.session_how.begin_with = left ? body_side::left : body_side::right;
}

/// Words of the host's own that are printed as they are.
template <std::optional<std::string> request::*Text, std::size_t Most>
void take_text(request& to, std::string_view value) {
    for (const char letter : value)
        if (letter < ' ' || letter > '~') throw refused("needs plain printable text");
    if (value.size() > Most) throw refused("needs at most " + std::to_string(Most) + " characters");
    store_once(to.*Text, std::string(value));
}

/// The self-test that is meant by its own key, or by that of the number that it fills; without a word, the one
/// that would change most.
inline void take_test(request& to, std::string_view typed) {
    to.tests = true;
    if (typed.empty()) return;
    if (const maybe<std::size_t> place = place_of_key(typed, self_tests))
        for (const self_test_row& row : all<self_test>())
            if (row.fills && about(*row.fills).key == self_tests[*place].key)
                return store_once(to.test, row.id);
    store_once(to.test, static_cast<self_test>(
                            place_of(typed, {spoken_keys<self_test>, "--list self_tests"})));
}

inline void take_kept(request& to, std::string_view path) {
    std::ifstream file{std::string(path)};
    char line[1 << 16] = {};
    if (!file.getline(line, sizeof line)) throw refused("cannot read " + in_quotes(path));
    resumed kept = resume(line, moment_at(std::time(nullptr)));
    if (kept.wrong) throw refused(written([&](auto out) { write_damage(out, *kept.wrong); }));
    to.kept = kept.talk;
    to.course = kept.course;
    to.saved_at = kept.saved_at;
    to.kept_in = std::string(path);
}

/// The report that a file of JSON tells.
inline report told_in(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file) throw refused("--case: cannot read " + in_quotes(path));
    const report_from_json told = read_report_json(text);
    if (told.given) return *told.given;
    const std::string where = written([&](auto to) { write_path(to, told.wrong->path); });
    throw refused("--case: " + in_quotes(path) + ": " + std::string(key_of(told.wrong->what)) +
                  (where.empty() ? "" : " at " + where) + ", byte " +
                  std::to_string(told.wrong->at));
}

/// A pain that is told at a check-in.
template <maybe<pain_score> told_at_check_in::*Pain>
void take_pain(request& to, std::string_view typed) {
    to.told.*Pain = pain_score{number_in_range(number::worst_pain, typed)};
}

/// "7/10" or "7 of 10": how many sessions of how many.
inline void take_done(request& to, std::string_view typed) {
    std::string parts(typed);
    if (const std::size_t of = parts.find("of"); of != parts.npos) parts.replace(of, 2, "/");
    const std::size_t stroke = parts.find('/');
    const auto count = [](std::string_view text) {
        return read_number(number::bridges, without_blanks_around(text));
    };
    const maybe<int> done = count(std::string_view(parts).substr(0, stroke));
    const maybe<int> planned =
        stroke == parts.npos ? maybe<int>{} : count(std::string_view(parts).substr(stroke + 1));
    if (!done || !planned || *done < 0 || *planned < 1 || *done > *planned)
        throw refused("needs how many sessions of how many, as 7/10, not " + in_quotes(typed));
    to.told.done = times{*done};
    to.told.planned = times{*planned};
}

/// "4,7": how well up to three things of the person's own go, in the order of every time.
inline void take_activities(request& to, std::string_view list) {
    std::vector<times> told;
    for (const std::string_view typed : items_in(list)) {
        const maybe<int> read = read_number(number::bridges, typed);
        if (!read || *read < 0 || *read > 10 || told.size() == std::size(to.told.activities))
            throw refused("needs up to three numbers from 0 to 10, as 4,7, not " + in_quotes(list));
        told.emplace_back(*read);
    }
    std::copy(told.begin(), told.end(), std::begin(to.told.activities));
}

/// What stands behind an option: nothing, one word, one or none, or every word up to the next option.
enum class behind { nothing, one_word, perhaps_one, any_words };
using enum behind;

struct option {
    std::string_view name;
    std::string_view value;
    behind takes;
    /// What it does with its value.
    void (*take)(request&, std::string_view);
    std::string_view help;
};

// clang-format off
inline constexpr option options[] = {
    {"--ask", "", nothing, take_flag<&request::ask>, "ask whatever the other options leave open"},
    {"--no-input", "", nothing, take_flag<&request::no_input>, "never ask; what is still open is listed"},
    {"--save", "FILE", one_word, [](request& to, std::string_view path) { store_once(to.save, std::string(path)); },
     "keep what was answered, once there is advice or somebody stops"},
    {"--resume", "FILE", one_word, take_kept, "go on with what was kept; danger signs are asked again after a day"},
    {"--check-in", "", nothing, take_flag<&request::check_in>, "after --resume: how it went, the danger signs again, then next week's plan; the file is kept up"},
    {"--pain-before", "N", any_words, take_pain<&told_at_check_in::before>, "for --check-in: the pain just before a session, 0 to 10"},
    {"--pain-during", "N", any_words, take_pain<&told_at_check_in::during>, "for --check-in: the highest pain while exercising, 0 to 10"},
    {"--pain-next-morning", "N", any_words, take_pain<&told_at_check_in::next_morning>, "for --check-in: the pain of the morning after, 0 to 10"},
    {"--done", "N/M", any_words, take_done, "for --check-in: how many sessions were done of how many"},
    {"--overall", "WORD", one_word,
     [](request& to, std::string_view typed) {
         to.told.overall = static_cast<overall>(place_of(typed, {spoken_keys<overall>, "--help"})); },
     "for --check-in: better, same or worse"},
    {"--hurt-most", "EXERCISE", one_word,
     [](request& to, std::string_view typed) {
         to.told.worst = static_cast<exercise>(place_of(typed, {spoken_keys<exercise>, "--list exercises"})); },
     "for --check-in: the exercise that hurt most"},
    {"--why-fewer", "WORD", one_word,
     [](request& to, std::string_view typed) {
         to.told.why = static_cast<why_fewer>(place_of(typed, {spoken_keys<why_fewer>, "--help"})); },
     "for --check-in: no_time, pain, forgot, no_point or did_not_know_how"},
    {"--activities", "N,N,N", any_words, take_activities,
     "for --check-in: how well up to three things that you chose yourself go, 0 not at all to 10 as before; the same things each time"},
    {"--seen", "", nothing, [](request& to, std::string_view) { to.told.seen = true; },
     "for --check-in: somebody has looked at it since that was asked for"},
    {"--week", "N", one_word,
     [](request& to, std::string_view typed) {
         const maybe<int> week = read_number(number::bridges, typed);
         to.told.week = weeks{week && *week >= 0 ? *week : throw refused("needs a number of weeks, not " + in_quotes(typed))}; },
     "for --check-in: weeks since the beginning; by the date of the file where it is left out"},
    {"--present", "KEY,...", any_words, take_answers<&report::present>, "answered yes: keys of symptoms, habits, history, signs, red flags and conditions"},
    {"--absent", "KEY,...", any_words, take_answers<&report::absent>, "answered no: the same, or a screen's key for \"none of these\""},
    {"--unsure", "KEY,...", any_words, take_answers<&report::unsure>, "answered \"not sure\", which is no no: the same"},
    {"--clear", "", nothing, take_flag<&request::clear>, "every red flag answered no, but those in --present and --unsure"},
    {"--age", "N", any_words, take_number<number::age>, "years"},
    {"--sex", "female|male", one_word, take_sex, "for self-tests and the risk of a broken bone"},
    {"--pain", "N", any_words, take_number<number::worst_pain>, "the worst pain lately, 0 to 10"},
    {"--pain-now", "N", any_words, take_number<number::pain_now>, "the pain right now, at rest, 0 to 10: how much is asked of you today"},
    {"--weeks", "N", any_words, take_weeks, "how long it has lasted; 10 days or 3 months will do"},
    {"--since", "SPAN", any_words, take_number<number::duration>, "the same to the hour: 20 hours, 3 days, 2 weeks, 5 months, 1 year, yesterday or today"},
    {"--measure", "TEST=N,...", any_words, take_measure,
     "a self-test: knee_extension_deficit or leg_raise (degrees), fingertip_gap (cm), stance (seconds), bridges or chair_stands (times)"},
    {"--job", "JOB", one_word, take_job, "how most of the day is spent: sitting, standing, driving, or active"},
    {"--sport", "SPORT", one_word, take_sport, "running, kicking, cycling, other (on two or more days a week), or none"},
    {"--wheelchair", "yes|no", perhaps_one, take_fact<history::wheelchair_long>, "used for most of the day for over three months; alone it is yes"},
    {"--legs-push", "yes|no", one_word, take_fact<history::legs_can_push>, "whether at least one leg can push by itself, as in standing up"},
    {"--team-agreed", "yes|no", one_word, take_fact<history::team_agreed_leg_stretch>, "whether the team that cares for your spine agreed to leg stretches"},
    {"--days-since-strain", "N", any_words, take_number<number::days_since_strain>, "how long ago a hamstring was strained; 3 weeks or yesterday will do"},
    {"--jogs", "yes|no", one_word, take_fact<history::jogs_without_pain>, "whether you can jog without pain in the thigh"},
    {"--weeks-since-birth", "N", any_words, take_number<number::weeks_since_birth>, "how long ago the last birth was; 3 months will do"},
    {"--birth-check", "yes|no", one_word, take_fact<history::birth_check_done>, "whether somebody checked you since the birth and found you fit for exercise"},
    {"--chair-stands", "N", any_words, take_number<number::chair_stands>, "rises from a chair in 30 seconds, without hands"},
    {"--minutes", "N", any_words, take_number<number::session>, "time for one session; 20 if not given"},
    {"--level", "LEVEL", one_word,
     [](request& to, std::string_view typed) {
         store_once(to.level, static_cast<level>(place_of(typed, {spoken_keys<level>, "--help"})));
         to.from.level = *to.level; },
     "beginner (if not given), intermediate or advanced"},
    {"--equipment", "KEY,...", any_words,
     [](request& to, std::string_view list) {
         if (!to.at_hand) to.at_hand.emplace();
         for (const std::string_view key : items_in(list, true))
             to.at_hand->insert(static_cast<equipment>(place_of(key, {spoken_keys<equipment>, "--list equipment"}))); },
     "what is at hand; if not given, what most homes have; none: nothing"},
    {"--position", "KEY,...", any_words,
     [](request& to, std::string_view list) {
         if (!to.positions) to.positions.emplace();
         for (const std::string_view key : items_in(list))
             to.positions->insert(static_cast<position>(place_of(key, {spoken_keys<position>, "--list positions"}))); },
     "the positions that are possible; all if not given"},
    {"--format", "FORMAT", one_word,
     [](request& to, std::string_view typed) { store_once(to.format, static_cast<output>(place_of(typed, {formats, "--help"}))); },
     "how the advice is printed: text, details (the same as --details), json, markdown, html: a handout to print, svg: the pictures "
     "of the plan, ics: a calendar of it from --today or today on, fhir: a bundle for a health record, letter: for whoever sees the "
     "person, or what workrave, safeeyes or stretchly show in breaks"},
    {"--pictures", "FOLDER", one_word,
     [](request& to, std::string_view path) { store_once(to.pictures, std::string(path)); },
     "the folder that takes the pictures of those breaks as SVG; rsvg-convert makes PNG of them, for which the programs ask"},
    {"--json", "", nothing, [](request& to, std::string_view) { store_once(to.format, output::json); }, "the same as --format json"},
    {"--case", "FILE", one_word, [](request& to, std::string_view path) { store_once(to.told_in, std::string(path)); },
     "the answers, as JSON: docs/report.schema.json says how"},
    {"--picture", "EXERCISE", one_word,
     [](request& to, std::string_view typed) {
         store_once(to.picture, static_cast<exercise>(place_of(typed, {spoken_keys<exercise>, "--list exercises"}))); },
     "instead of advice: the picture of an exercise, as SVG"},
    {"--out", "FILE", one_word, [](request& to, std::string_view path) { store_once(to.out, std::string(path)); },
     "the file that takes what would be printed; it is whole or not there"},
    {"--no-color", "", nothing, take_flag<&request::no_color>, "no bold letters; NO_COLOR and TERM=dumb do the same"},
    {"--language", "en|de", one_word,
     [](request& to, std::string_view typed) {
         const language* const spoken = language_of(in_small_letters(typed));
         if (spoken == nullptr) throw refused("unknown " + in_quotes(typed) + "; it may be en or de");
         if (to.spoken != nullptr && to.spoken != spoken) throw refused("was given twice, with different values");
         to.spoken = spoken; to.how.language = *spoken; },
     "what texts and questions are in; de is not yet checked by a native editor or a clinician"},
    {"--emergency-number", "TEXT", one_word, take_text<&request::emergency_number, 40>, "the local number, for the text"},
    {"--crisis-line", "TEXT", one_word, take_text<&request::crisis_line, 80>, "whom to contact with thoughts of ending one's life"},
    {"--today", "YYYY-MM-DD", one_word,
     [](request& to, std::string_view typed) {
         const maybe<calendar_day> day = day_from(without_blanks_around(typed));
         store_once(to.how.today, day ? *day : throw refused("needs a day as 2026-11-26, not " + in_quotes(typed))); },
     "says whether the knowledge is due for another look"},
    {"--details", "", nothing, [](request& to, std::string_view) { to.how.details = true; }, "behind the advice: how each exercise is done, the reasons with their sources, what was left out"},
    {"--all", "", nothing, [](request& to, std::string_view) { to.how.details = to.how.all_left_out = true; }, "the same with every exercise left out, and the reason"},
    {"--session", "", nothing, take_flag<&request::session>, "in place of advice, where there is a routine: its session, counted down at a terminal, else its steps with their times"},
    {"--first-time", "", nothing, [](request& to, std::string_view) { to.session_how.first_time = true; }, "the exercises of the session are new: a longer look at each"},
    {"--first-side", "SIDE", one_word, take_first_side, "left or right: the side to begin with, best the less sore one"},
    {"--bell", "", nothing, take_flag<&request::bell>, "the session rings"},
    {"--article", "", nothing, take_flag<&request::article>, "behind the advice: which of the article's four stretches to try, leave out or replace, and why"},
    {"--test", "TEST", perhaps_one, take_test, "instead of advice: how a self-test is done; without TEST, the one that would change the plan most"},
    {"--road", "", nothing, take_flag<&request::road>, "behind the advice: how the eight weeks may go on, week by week"},
    {"--why", "RULE", one_word,
     [](request& to, std::string_view typed) { store_once(to.why, spoken_rules[place_of(typed, {spoken_rules, "--list rules"})].key); },
     "instead of advice: what a rule misses to fire"},
    {"--list", "KIND", perhaps_one,
     [](request& to, std::string_view typed) {
         to.lists = to.lists || typed.empty();
         if (!typed.empty()) store_once(to.list, place_of(typed, {names_of(lists), "--list"})); },
     "instead of advice: the keys of a kind; symptoms, habits, history, red_flags, conditions, signs, causes, exercises, equipment, "
     "positions, screens, self_tests or rules; without one, what each kind is for"},
    {"--help", "", nothing, take_flag<&request::help>, "this page; -h is the same"},
    {"--version", "", nothing, take_flag<&request::version>, "the versions of library and knowledge"},
};
// clang-format on

/// Whether a word can only be an option. A single hyphen may stand before a number.
inline bool is_an_option(std::string_view word) {
    return word.starts_with("--") || word == "-h" || word == "-H";
}

inline const option& option_named(std::string_view typed) {
    if (typed == "-h" || typed == "-H") typed = "--help";
    if (!typed.starts_with("-"))
        throw refused(in_quotes(typed) +
                      " stands behind no option; answers go behind --present or " +
                      "--absent, and --help shows what else there is");
    return options[place_of(typed, {names_of(options), "--help"})];
}

/// The value of an option, from behind its `=` and from the next arguments.
inline std::string value_of(const option& chosen, std::optional<std::string_view> given,
                            const words& arguments, std::size_t& next) {
    if (chosen.takes == nothing) {
        if (given) throw refused("takes no value");
        return {};
    }
    const std::size_t first = next;
    std::string result(given.value_or(""));
    while (next < arguments.size() && !is_an_option(arguments[next]) &&
           (chosen.takes == any_words || (!given && next == first))) {
        if (next > first || given) result += ' ';
        result += arguments[next++];
    }
    const bool may_be_bare = chosen.takes == perhaps_one && !given && next == first;
    if (without_blanks_around(result).empty() && !may_be_bare)
        throw refused("needs a value: " + std::string(chosen.value));
    return result;
}

inline request read_options(const words& arguments) {
    request result;
    for (std::size_t next = 0; next < arguments.size();) {
        // A value may follow `=`; there is none where there is no `=`.
        const std::string_view word = arguments[next++];
        const std::size_t equals = word.find('=');
        const option& chosen = option_named(word.substr(0, equals));
        std::optional<std::string_view> given;
        if (equals != word.npos) given = word.substr(equals + 1);
        try {
            const std::string value = value_of(chosen, given, arguments, next);
            chosen.take(result, value);
        } catch (const refused& problem) {
            throw refused(std::string(chosen.name) + ": " + problem.what());
        }
    }
    // A flag that is both in --present and in --absent stays in both: the library sees to that.
    report& from = result.from;
    if (result.told_in) {
        if (!(from == report{}) || result.kept) throw refused("--case: the file has the answers");
        from = told_in(*result.told_in);
    }
    if (result.clear) from.absent = from.absent | (every_red_flag - from.present - from.unsure);
    from.equipment = result.at_hand.value_or(from.equipment);
    from.positions = result.positions.value_or(from.positions);
    // Who uses one has it at hand, whatever else is.
    if (from.present.contains(history::wheelchair_long))
        from.equipment.insert(equipment::wheelchair);
    if (result.format == output::details) result.how.details = true;
    const bool text_only = is_read(result.format);
    if (result.why && !text_only) throw refused("--why: prints text only");
    if (result.session && (result.why || !text_only)) throw refused("--session: prints text only");
    if (result.check_in && !result.kept) throw refused("--check-in: needs --resume and the file");
    if (result.check_in && (result.why || result.tests || result.picture || !text_only))
        throw refused("--check-in: prints text only");
    if (!result.check_in && !(result.told == told_at_check_in{}))
        throw refused("what is told of a week goes with --check-in");
    if (result.kept && !result.check_in && !(from == report{}))
        throw refused("--resume: the file has the answers");
    if (result.session && result.out) throw refused("--session: prints at a terminal only");
    if (result.picture && (result.why || result.tests || result.session))
        throw refused("--picture: draws, and prints nothing else");
    if (result.pictures && (!is_of_breaks(result.format) || result.format == output::stretchly))
        throw refused("--pictures: goes with --format workrave or safeeyes");
    if (result.tests && !text_only) throw refused("--test: prints text only");
    if (result.why && result.tests) throw refused("--test: --why asks for something else");
    if (result.ask && result.no_input) throw refused("--ask: --no-input says something else");
    return result;
}

}  // namespace command_line

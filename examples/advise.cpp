// SPDX-License-Identifier: MIT
//
// hamstring on the command line: asks a person, or reads answers from options, and advises.
//
//     g++ -std=c++20 -Iinclude examples/advise.cpp -o advise && ./advise
//
// Exit codes: 0 advice was printed; 1 the output could not be written; 2 the input could not be
// used, and then there is no advice.
#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if __has_include(<unistd.h>)
#include <unistd.h>
#else
#include <io.h>
#endif

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>

namespace {

using namespace hamstring;

using words = std::vector<std::string_view>;

/// Input that cannot be used. Its text is one line and says why.
struct refused : std::runtime_error {
    using runtime_error::runtime_error;
};

// ---- Words -------------------------------------------------------------------------------------

/// Somebody's word as it can stand in a one-line message: short and printable.
std::string quoted(std::string_view word) {
    constexpr std::size_t longest = 40;
    std::string result = "'";
    for (const char letter : word.substr(0, longest))
        result += letter >= ' ' && letter <= '~' ? letter : '?';
    return result + (word.size() > longest ? "...'" : "'");
}

/// How many letters must be added, removed or replaced to turn one word into the other.
std::size_t edit_distance(std::string_view from, std::string_view to) {
    from = from.substr(0, 64);
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

[[noreturn]] void refuse_unknown(std::string_view word, const words& valid) {
    std::string_view nearest = valid.front();
    for (const std::string_view candidate : valid)
        if (edit_distance(word, candidate) < edit_distance(word, nearest)) nearest = candidate;
    // A guess that is far off may name something else: it must not be taken unread.
    const bool far = edit_distance(word, nearest) > 2;
    throw refused("unknown " + quoted(word) + "; did you mean '" + std::string(nearest) + "'?" +
                  (far ? " That is only the nearest; --list shows all keys." : ""));
}

/// The place of a word among the valid ones.
std::size_t place_of(std::string_view word, const words& valid) {
    const auto found = std::find(valid.begin(), valid.end(), word);
    if (found == valid.end()) refuse_unknown(word, valid);
    return static_cast<std::size_t>(found - valid.begin());
}

/// Hands over each item of a list that is separated by commas.
template <class Take>
void each_item(std::string_view list, Take take) {
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        if (begin == end) throw refused("an item of the list " + quoted(list) + " is empty");
        take(list.substr(begin, end - begin));
        begin = end + 1;
    }
}

/// A whole number that fits an int; nothing where anything else stands before, in or behind it.
std::optional<int> whole_number(std::string_view word) {
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
    return number;
}

int number_in(std::string_view word) {
    const auto number = whole_number(word);
    if (!number) throw refused("needs a whole number of ordinary size, not " + quoted(word));
    return *number;
}

// ---- Tables ------------------------------------------------------------------------------------

/// What a row says to a person.
template <class Row>
std::string_view words_of(const Row& row) {
    if constexpr (requires { row.question; })
        return row.question;
    else
        return row.name;
}

/// What a yes or a no to one key answers: that question, or every question of a screen.
template <rules::observable Kind>
observations answered_by(Kind item) {
    return {item};
}
observations answered_by(screen asked) { return none_of(asked); }

/// Several tables read as one.
template <class... Kinds>
struct tables {
    static constexpr std::size_t size = (count_of<Kinds> + ...);

    static constexpr std::array<std::string_view, size> keys() {
        std::array<std::string_view, size> result{};
        std::size_t next = 0;
        const auto append = [&](const auto& table) {
            for (const auto& row : table) result[next++] = row.key;
        };
        (append(all<Kinds>()), ...);
        return result;
    }
    static constexpr bool keys_are_unique() {
        std::array<std::string_view, size> sorted = keys();
        std::sort(sorted.begin(), sorted.end());
        return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
    }
    /// The answers that a key stands for.
    static observations answers(std::string_view key) {
        observations found;
        const auto look_up = [&](auto item) {
            if (item) found = found | answered_by(*item);
        };
        (look_up(from_key<Kinds>(key)), ...);
        if (found.empty()) {
            constexpr auto valid = keys();
            refuse_unknown(key, {valid.begin(), valid.end()});
        }
        return found;
    }
    /// The question that an observation answers.
    static std::string_view question(observation of) {
        std::string_view result;
        const auto look_in = [&](const auto& table) {
            for (const auto& row : table)
                if (observation(row.id).index == of.index) result = row.question;
        };
        (look_in(all<Kinds>()), ...);
        return result;
    }
};

using answerable = tables<symptom, habit, history, sign, red_flag, condition>;
using deniable = tables<symptom, habit, history, sign, red_flag, condition, screen>;
static_assert(
    deniable::keys_are_unique(),
    "advise: a key names two things, so --present and --absent cannot tell which is meant");

template <class Enum>
words keys_of() {
    constexpr auto keys = tables<Enum>::keys();
    return {keys.begin(), keys.end()};
}

template <class Enum>
Enum item_named(std::string_view key) {
    return static_cast<Enum>(place_of(key, keys_of<Enum>()));
}

/// The names of a list of this program's own.
template <class Row, std::size_t N>
words names_of(const Row (&list)[N]) {
    words result;
    for (const Row& row : list) result.push_back(row.name);
    return result;
}

// ---- Lists -------------------------------------------------------------------------------------

template <class Enum>
std::string table_list() {
    std::string result;
    for (const auto& row : all<Enum>())
        result.append(row.key).append("\t").append(words_of(row)).append("\n");
    return result;
}

std::string rule_list() {
    std::string result;
    for (const rules::rule& row : rules::all_rules)
        result.append(row.id).append("\t").append(row.because).append("\n");
    return result;
}

struct list_kind {
    std::string_view name;
    std::string (*print)();
};

constexpr list_kind lists[] = {
    {"symptoms", table_list<symptom>},     {"habits", table_list<habit>},
    {"history", table_list<history>},      {"red_flags", table_list<red_flag>},
    {"conditions", table_list<condition>}, {"signs", table_list<sign>},
    {"causes", table_list<cause>},         {"exercises", table_list<exercise>},
    {"equipment", table_list<equipment>},  {"positions", table_list<position>},
    {"screens", table_list<screen>},       {"rules", rule_list},
};

// ---- Options -----------------------------------------------------------------------------------

enum class output { text, json };

/// What the command line asks for.
struct request {
    report from{};
    /// The positions that were named, if any.
    std::optional<set_of<position>> positions{};
    bool clear = false;
    output format = output::text;
    text_options text{};
    std::optional<std::size_t> list{};
    std::string_view why{};
    bool help = false;
    bool version = false;
};

/// Stores a number where it belongs. A second, different one is refused: which one would be right?
template <class Unit>
void store_number(maybe<Unit>& place, std::string_view word) {
    const Unit number{number_in(word)};
    if (place && *place != number) throw refused("was given twice, with different numbers");
    place = number;
}

struct self_test_option {
    std::string_view name;
    void (*store)(measurements&, std::string_view);
};

template <auto Member>
constexpr auto store_measurement =
    [](measurements& to, std::string_view word) { store_number(to.*Member, word); };

constexpr self_test_option self_tests[] = {
    {"knee_extension_deficit", store_measurement<&measurements::knee_extension_deficit>},
    {"leg_raise", store_measurement<&measurements::leg_raise>},
    {"fingertip_gap", store_measurement<&measurements::fingertip_gap>},
    {"stance", store_measurement<&measurements::stance>},
    {"bridges", store_measurement<&measurements::bridges>},
};

void take_present(request& to, std::string_view list) {
    each_item(list, [&](std::string_view key) {
        to.from.present = to.from.present | answerable::answers(key);
    });
}

void take_absent(request& to, std::string_view list) {
    each_item(list, [&](std::string_view key) {
        to.from.absent = to.from.absent | deniable::answers(key);
    });
}

void take_measure(request& to, std::string_view value) {
    const std::size_t equals = value.find('=');
    const auto& test = self_tests[place_of(value.substr(0, equals), names_of(self_tests))];
    if (equals == value.npos) throw refused("needs TEST=N, as in leg_raise=70");
    test.store(to.from.measured, value.substr(equals + 1));
}

void take_position(request& to, std::string_view list) {
    if (!to.positions) to.positions.emplace();
    each_item(list, [&](std::string_view key) { to.positions->insert(item_named<position>(key)); });
}

void take_emergency_number(request& to, std::string_view value) {
    for (const char letter : value)
        if (letter < ' ' || letter > '~') throw refused("needs plain printable text");
    if (value.size() > 40) throw refused("needs at most 40 characters");
    to.text.emergency_number = value;
}

/// One option. Without a `value` it stands alone; what `adds_up` may be given several values.
struct option {
    std::string_view name;
    std::string_view value;
    bool adds_up;
    void (*take)(request&, std::string_view);
    std::string_view help;
};

// clang-format off
constexpr option options[] = {
    {"--present", "KEY,...", true, take_present,
     "answered yes: keys of symptoms, habits, history,\n"
     "signs, red flags and conditions"},
    {"--absent", "KEY,...", true, take_absent,
     "answered no: the same, or a screen's key for\n"
     "\"none of these\""},
    {"--clear", "", true, [](request& to, std::string_view) { to.clear = true; },
     "every red flag answered no, but those in --present"},
    {"--age", "N", false, [](request& to, std::string_view word) { store_number(to.from.age, word); },
     "years"},
    {"--sex", "female|male", false,
     [](request& to, std::string_view word) {
         to.from.sex = place_of(word, {"female", "male"}) == 0 ? sex::female : sex::male;
     },
     "for self-tests and the risk of a broken bone"},
    {"--pain", "N", false, [](request& to, std::string_view word) { store_number(to.from.worst_pain, word); },
     "the worst pain lately, 0 to 10"},
    {"--weeks", "N", false, [](request& to, std::string_view word) { store_number(to.from.since, word); },
     "how long it has lasted"},
    {"--measure", "TEST=N", true, take_measure,
     "a self-test: knee_extension_deficit or leg_raise\n"
     "(degrees), fingertip_gap (cm), stance (seconds),\n"
     "bridges (times)"},
    {"--minutes", "N", false,
     [](request& to, std::string_view word) { to.from.session = minutes{number_in(word)}; },
     "time for one session; 20 if not given"},
    {"--level", "LEVEL", false,
     [](request& to, std::string_view word) { to.from.level = item_named<level>(word); },
     "beginner (if not given), intermediate or advanced"},
    {"--equipment", "KEY,...", true,
     [](request& to, std::string_view list) {
         each_item(list, [&](std::string_view key) { to.from.equipment.insert(item_named<equipment>(key)); });
     },
     "what is at hand"},
    {"--position", "KEY,...", true, take_position,
     "the positions that are possible; all if not given"},
    {"--format", "text|json", false,
     [](request& to, std::string_view word) { to.format = static_cast<output>(place_of(word, {"text", "json"})); },
     "how the advice is printed"},
    {"--emergency-number", "TEXT", false, take_emergency_number,
     "the local number, for the text"},
    {"--all", "", true, [](request& to, std::string_view) { to.text.all_left_out = true; },
     "list every exercise left out, with the reason"},
    {"--why", "RULE", false, [](request& to, std::string_view word) { to.why = word; },
     "instead of advice: what a rule misses to fire"},
    {"--list", "KIND", false,
     [](request& to, std::string_view word) { to.list = place_of(word, names_of(lists)); },
     "instead of advice: the keys of a kind; symptoms,\n"
     "habits, history, red_flags, conditions, signs,\n"
     "causes, exercises, equipment, positions, screens\n"
     "or rules"},
    {"--help", "", true, [](request& to, std::string_view) { to.help = true; },
     "this page"},
    {"--version", "", true, [](request& to, std::string_view) { to.version = true; },
     "the versions of library and knowledge"},
};
// clang-format on

/// Splits `--name=value`; there is no value where there is no `=`.
std::pair<std::string_view, std::optional<std::string_view>> split(std::string_view argument) {
    const std::size_t equals = argument.find('=');
    if (equals == argument.npos) return {argument, std::nullopt};
    return {argument.substr(0, equals), argument.substr(equals + 1)};
}

/// Reads one option, with its value from behind the `=` or from the next argument.
void read_option(request& to, const words& arguments, std::size_t& next,
                 std::map<std::string_view, std::string_view>& given) {
    auto [name, value] = split(arguments[next++]);
    const option& chosen = options[place_of(name, names_of(options))];
    try {
        if (chosen.value.empty() && value) throw refused("takes no value");
        if (!chosen.value.empty() && !value && next < arguments.size() &&
            !arguments[next].starts_with("--"))
            value = arguments[next++];
        if (!chosen.value.empty() && value.value_or("").empty())
            throw refused("needs a value: " + std::string(chosen.value));
        const std::string_view word = value.value_or("");
        if (!chosen.adds_up && given.try_emplace(chosen.name, word).first->second != word)
            throw refused("was given twice, with different values");
        chosen.take(to, word);
    } catch (const refused& problem) {
        throw refused(std::string(chosen.name) + ": " + problem.what());
    }
}

request read_options(const words& arguments) {
    request result;
    std::map<std::string_view, std::string_view> given;
    for (std::size_t next = 0; next < arguments.size();)
        read_option(result, arguments, next, given);
    // A flag that is both in --present and in --absent stays in both: the library sees to that.
    if (result.clear)
        result.from.absent = result.from.absent | (every_red_flag - result.from.present);
    if (result.positions) result.from.positions = *result.positions;
    if (!result.why.empty() && result.format != output::text)
        throw refused("--why: prints text only");
    return result;
}

// ---- The interview -----------------------------------------------------------------------------

enum class answer { yes, no, unsure };

/// Questions that are asked together: what applies is picked from a list.
struct question_group {
    std::string_view title;
    std::span<const observation> items;
};

// clang-format off
constexpr observation where[] = {
    symptom::low_back_pain, symptom::upper_back_pain, symptom::buttock_pain,
    symptom::back_of_thigh_tightness, symptom::back_of_thigh_pain, symptom::sit_bone_pain,
    symptom::pain_below_knee};
constexpr observation alarming[] = {
    symptom::severe_back_or_flank_pain_new, symptom::constant_back_pain, symptom::back_pain_getting_worse,
    symptom::limp_or_pain_on_walking, symptom::red_painful_eye, symptom::vision_change,
    symptom::pregnancy_bleeding, symptom::pregnancy_tummy_pain, symptom::wound_change_or_fever_after_surgery};
constexpr observation leg[] = {
    symptom::leg_tingling_or_burning, symptom::leg_numbness, symptom::leg_weakness, symptom::foot_numb_or_weak,
    symptom::calf_or_thigh_pain_unexplained, symptom::calf_tender, symptom::leg_colour_change_at_rest,
    symptom::wide_bruising, symptom::gap_or_lump_in_muscle, symptom::knee_bending_weak, symptom::cannot_sit_on_it};
constexpr observation events[] = {
    history::active_cancer, history::leg_in_plaster_or_paralysed, history::three_days_in_bed,
    history::big_operation_in_twelve_weeks, history::previous_clot, history::aneurysm_under_surveillance};
constexpr observation feeling[] = {
    symptom::reduced_flexibility, symptom::cannot_reach_toes, symptom::hard_to_straighten_legs,
    symptom::tightness_when_stretching, symptom::stretching_never_lasts, symptom::tight_on_both_sides,
    symptom::tight_on_one_side, symptom::pull_behind_knee_to_calf, symptom::stretch_felt_mid_thigh_only,
    symptom::hamstring_cramps, symptom::general_stiffness};
constexpr observation triggers[] = {
    symptom::pain_with_long_sitting, symptom::pain_with_long_standing, symptom::pain_with_movement,
    symptom::pain_bending_or_stretching_thigh, symptom::worse_in_deep_stretch, symptom::worse_with_cough_or_strain,
    symptom::pain_at_full_stride, symptom::knee_or_hip_drops_on_stairs, symptom::tight_after_training,
    symptom::tight_after_hip_exercises, symptom::tender_muscles_both_sides, symptom::varies_with_back_pain,
    symptom::afraid_to_bend};
constexpr observation stiffness[] = {
    symptom::stiff_on_rising, symptom::morning_stiffness_over_30_minutes, symptom::eases_with_walking,
    symptom::better_with_moving, symptom::better_with_anti_inflammatories, symptom::wakes_second_half_of_night};
constexpr observation course[] = {
    history::getting_worse, history::getting_better, history::past_hamstring_strain,
    history::load_spike_in_four_weeks, history::heavy_exercise_one_to_three_days_ago,
    history::tight_since_childhood, history::growth_spurt, history::tight_years_before_back_pain,
    history::tightness_began_with_back_pain, history::leg_length_gap_over_2_cm};
constexpr observation inflammation[] = {
    history::back_pain_before_35, history::back_pain_before_45, history::family_spondyloarthritis,
    history::arthritis_enthesitis_or_psoriasis};
constexpr observation day[] = {
    habit::sits_most_of_the_day, habit::moves_every_hour, habit::active_job, habit::standing_job,
    habit::under_150_active_minutes, habit::trains_three_times_a_week, habit::runs_kicks_or_cycles,
    habit::yoga_or_dance};
// clang-format on

/// What can raise the urgency: asked of everybody, unless there is an emergency already.
constexpr question_group complaint[] = {
    {"Where is it?", where},
    {"Is any of this so now?", alarming},
    {"And in the legs?", leg},
    {"Did any of this happen, or does it apply?", events},
    {"How does it feel?", feeling},
    {"When does it come, or get worse?", triggers},
    {"Stiffness and nights:", stiffness},
    {"How did it go so far?", course},
    {"Back pain, joints and family:", inflammation},
};
template <class... Kinds>
constexpr bool complaint_asks_every() {
    observations asked;
    for (const question_group& group : complaint)
        for (const observation item : group.items) asked.insert(item);
    const auto covers = [&](const auto& table) {
        for (const auto& row : table)
            if (!asked.contains(row.id)) return false;
        return true;
    };
    return (covers(all<Kinds>()) && ...);
}
static_assert(complaint_asks_every<symptom, history>(),
              "advise: the interview never asks about some symptom or item of history");

constexpr question_group daily_life[] = {{"What is a usual week like?", day}};

/// Asks a person at a terminal. Prompts go to the error stream, so the output holds advice alone.
class interview {
public:
    report hold();

private:
    void person();
    void screens();
    void one_screen(const screen_row& asked);
    void groups(std::span<const question_group> list);
    void conditions();
    void means();

    static std::string line(std::string_view prompt);
    static answer ask(std::string_view question);
    static std::vector<answer> choose(std::string_view title, const words& items,
                                      const words& questions);
    static std::optional<std::size_t> pick_one(std::string_view title, const words& items);
    template <class Store>
    void ask_number(std::string_view question, problem out_of_range, Store store);

    void record(observation item, answer given);
    bool reached(urgency level) const { return advise(from_).urgency >= level; }

    report from_;
};

/// Text in lines of at most 80 columns, the first behind `bullet` and the others indented by it.
std::string wrapped(std::string_view text, std::string_view bullet = {}) {
    std::string result;
    render::writer to(std::back_inserter(result));
    render::paragraph lines(to, bullet.size());
    lines.mark(bullet).add(text);
    return result;
}

void say(std::string_view text) { std::cerr << wrapped(text) << '\n'; }

/// One line of input in small letters, shorn of blanks.
std::string interview::line(std::string_view prompt) {
    std::cerr << wrapped(prompt) << " > " << std::flush;
    std::string typed;
    if (!std::getline(std::cin, typed)) throw refused("the answers ended early, so no advice");
    std::string result;
    for (const char letter : typed)
        result += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    constexpr std::string_view blanks = " \t\r";
    result.erase(0, std::min(result.find_first_not_of(blanks), result.size()));
    result.erase(result.find_last_not_of(blanks) + 1);
    if (result == "q" || result == "quit") throw refused("stopped, so no advice");
    return result;
}

answer interview::ask(std::string_view question) {
    for (;;) {
        const std::string reply = line(std::string(question) + " [y/n/?]");
        if (reply == "y" || reply == "yes") return answer::yes;
        if (reply == "n" || reply == "no") return answer::no;
        if (reply == "?") return answer::unsure;
        say("Please type y for yes, n for no, ? for not sure, or q to stop.");
    }
}

/// The numbers in "1 3, 4", each from 1 to `most`; nothing where something else is typed.
std::optional<std::vector<std::size_t>> numbers_in(std::string_view typed, std::size_t most) {
    std::vector<std::size_t> result;
    for (std::size_t begin = 0; begin < typed.size();) {
        const std::size_t end = std::min(typed.find_first_of(" ,", begin), typed.size());
        if (end > begin) {
            const int number = whole_number(typed.substr(begin, end - begin)).value_or(0);
            if (number < 1 || static_cast<std::size_t>(number) > most) return std::nullopt;
            result.push_back(static_cast<std::size_t>(number) - 1);
        }
        begin = end + 1;
    }
    if (result.empty()) return std::nullopt;
    return result;
}

void show_list(std::string_view title, const words& items) {
    std::cerr << '\n' << title << '\n';
    for (std::size_t i = 0; i < items.size(); ++i)
        std::cerr << wrapped(items[i], (i < 9 ? "   " : "  ") + std::to_string(i + 1) + "  ")
                  << '\n';
}

/// Which items of a list apply: their numbers, none, or one by one in the words of `questions`.
std::vector<answer> interview::choose(std::string_view title, const words& items,
                                      const words& questions) {
    show_list(title, items);
    std::vector<answer> result(items.size(), answer::no);
    for (;;) {
        const std::string reply = line("Numbers that apply, n for none, ? to go one by one");
        if (reply == "n" || reply == "no") return result;
        if (reply == "?" || reply == "y" || reply == "yes") {
            std::transform(questions.begin(), questions.end(), result.begin(), ask);
            return result;
        }
        if (const auto chosen = numbers_in(reply, items.size())) {
            for (const std::size_t place : *chosen) result[place] = answer::yes;
            return result;
        }
        say("Please type numbers from the list, as in 1 3, or n, or ?, or q to stop.");
    }
}

std::optional<std::size_t> interview::pick_one(std::string_view title, const words& items) {
    show_list(title, items);
    for (;;) {
        const std::string reply = line("One number, ? for not sure");
        if (reply == "?") return std::nullopt;
        const auto chosen = numbers_in(reply, items.size());
        if (chosen && chosen->size() == 1) return chosen->front();
        say("Please type one number from the list, or ?, or q to stop.");
    }
}

template <class Store>
void interview::ask_number(std::string_view question, problem out_of_range, Store store) {
    for (;;) {
        const std::string reply = line(question);
        if (reply == "?") return;
        const auto number = whole_number(reply);
        report tried = from_;
        if (number) store(tried, *number);
        if (number && !problems(tried).contains(out_of_range)) {
            from_ = tried;
            return;
        }
        say(number ? about(out_of_range).says
                   : "Please type a whole number, ? for not sure, or q to stop.");
    }
}

void interview::record(observation item, answer given) {
    if (given == answer::yes) from_.present.insert(item);
    if (given == answer::no) from_.absent.insert(item);
}

void interview::person() {
    ask_number("How old are you, in years?", problem::age_out_of_range,
               [](report& to, int n) { to.age = years{n}; });
    if (const auto chosen =
            pick_one("Some limits differ by sex. Which is yours?", {"female", "male"}))
        from_.sex = *chosen == 0 ? sex::female : sex::male;
    ask_number("How bad was the worst pain lately, from 0 (none) to 10 (the worst there is)?",
               problem::pain_out_of_range,
               [](report& to, int n) { to.worst_pain = pain_score{n}; });
    ask_number("For how many weeks has it lasted? Type 0 for less than one.",
               problem::duration_out_of_range, [](report& to, int n) { to.since = weeks{n}; });
}

void interview::screens() {
    say("");
    say("First the warning signs. If none of those in a question applies, type n.");
    for (const screen_row& asked : all<screen>())
        if (!reached(urgency::emergency_now)) one_screen(asked);
}

void interview::one_screen(const screen_row& asked) {
    say("");
    if (ask(asked.question) == answer::no) {
        from_.absent = from_.absent | none_of(asked.id);
        return;
    }
    say("Then one by one:");
    for (const red_flag_row& row : all<red_flag>()) {
        if (row.screen != asked.id || (from_.age && answered_by_age(row.id))) continue;
        record(row.id, ask(row.question));
        if (reached(urgency::emergency_now)) return;
    }
}

void interview::groups(std::span<const question_group> list) {
    for (const question_group& group : list) {
        if (reached(urgency::emergency_now)) return;
        words questions;
        for (const observation item : group.items) questions.push_back(answerable::question(item));
        const auto answers = choose(group.title, questions, questions);
        for (std::size_t i = 0; i < answers.size(); ++i) record(group.items[i], answers[i]);
    }
}

void interview::conditions() {
    words names;
    words questions;
    for (const condition_row& row : all<condition>()) {
        names.push_back(row.name);
        questions.push_back(row.question);
    }
    const auto answers = choose("Does any of this apply to you?", names, questions);
    for (const condition_row& row : all<condition>())
        record(row.id, answers[static_cast<std::size_t>(row.id)]);
}

/// What is picked from a table as a set: the rows from `first` on whose answer is `wanted`.
template <class Enum, class Choose>
set_of<Enum> pick_from(Enum first, answer wanted, Choose choose) {
    const auto rows = all<Enum>().subspan(static_cast<std::size_t>(first));
    words names;
    for (const auto& row : rows) names.push_back(row.name);
    const std::vector<answer> answers = choose(names);
    set_of<Enum> result;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (answers[i] == wanted) result.insert(rows[i].id);
    return result;
}

void interview::means() {
    // No equipment is always there; a position that somebody is not sure of is not offered.
    from_.equipment = pick_from(equipment::mat, answer::yes, [](const words& names) {
        return choose("What do you have at hand?", names, names);
    });
    from_.positions = pick_from(position::standing, answer::no, [](const words& names) {
        return choose("Which of these positions can you not get into?", names, names);
    });
    say("");
    ask_number("How many minutes do you have for one session? Type ? for 20.",
               problem::session_out_of_range, [](report& to, int n) { to.session = minutes{n}; });
    words levels;
    for (const level_row& row : all<level>()) levels.push_back(row.name);
    if (const auto chosen = pick_one("How used are you to exercise?", levels))
        from_.level = static_cast<level>(*chosen);
}

report interview::hold() {
    say("Questions about tight hamstrings and the low back, then advice.");
    say("Type y for yes, n for no, ? for not sure, q to stop.");
    person();
    screens();
    groups(complaint);
    if (!reached(urgency::emergency_now)) conditions();
    if (!reached(urgency::same_day)) {
        groups(daily_life);
        means();
    } else {
        say("");
        say("No more questions: this should be seen to first.");
    }
    say("");
    return from_;
}

// ---- Output ------------------------------------------------------------------------------------

std::string advice_for(const report& from, const request& wanted) {
    const advice plan = advise(from);
    std::string result;
    if (wanted.format == output::json) {
        write_json(std::back_inserter(result), plan);
        result += '\n';
    } else {
        write_text(std::back_inserter(result), plan, wanted.text);
    }
    return result;
}

std::string_view conclusion_key(std::size_t index) {
    constexpr auto keys = tables<finding, condition, urgency>::keys();
    // The lowest urgency is what holds where nothing is concluded, so it is no conclusion.
    const std::size_t steps = count_of<finding> + count_of<condition>;
    return keys[index < steps ? index : index + 1];
}

std::string why(const report& from, std::string_view rule) {
    const auto missing = why_not(from, rule);
    if (!missing) {
        words ids;
        for (const rules::rule& row : rules::all_rules) ids.push_back(row.id);
        refuse_unknown(rule, ids);
    }
    std::string result(rule);
    if (missing->size == 0) return result + ": fires, nothing is missing\n";
    result += ": does not fire; missing ";
    result += missing->needed == missing->size ? "all" : "any " + std::to_string(missing->needed);
    result += " of\n";
    for (const rules::literal item : *missing) {
        result += item.about_observation() ? rules::vocabulary::observed_key(item.fact)
                                           : conclusion_key(item.fact);
        result += item.negative() ? "\tno\n" : "\tyes\n";
    }
    return result;
}

std::string usage() {
    std::string result =
        "advise: advice for tight hamstrings and low back pain\n\n"
        "Without options, at a terminal, it asks. With options:\n";
    constexpr std::size_t column = 29;
    for (const option& row : options) {
        std::string left = "  " + std::string(row.name) + " " + std::string(row.value);
        left.resize(std::max(column, left.size()), ' ');
        result += left;
        for (const char letter : row.help) {
            result += letter;
            if (letter == '\n') result.append(column, ' ');
        }
        result += '\n';
    }
    return result +
           "\nA value may follow = too. Options may be repeated: lists and --measure add up,\n"
           "any other must say the same again. For example:\n"
           "  advise --clear --age 34 --pain 3 --present back_of_thigh_tightness\n"
           "Exit codes: 0 advice was printed, 1 it could not be written, 2 unusable input.\n";
}

std::string version() {
    return "advise " + std::to_string(HAMSTRING_VERSION_MAJOR) + "." +
           std::to_string(HAMSTRING_VERSION_MINOR) + "." + std::to_string(HAMSTRING_VERSION_PATCH) +
           ", knowledge " + std::string(knowledge_version) + "\n";
}

std::string answer_to(const request& wanted) {
    if (wanted.help) return usage();
    if (wanted.version) return version();
    if (wanted.list) return lists[*wanted.list].print();
    if (!wanted.why.empty()) return why(wanted.from, wanted.why);
    return advice_for(wanted.from, wanted);
}

bool at_a_terminal() {
#if __has_include(<unistd.h>)
    return isatty(STDIN_FILENO) != 0;
#else
    return _isatty(_fileno(stdin)) != 0;
#endif
}

}  // namespace

int main(int argc, char** argv) {
#ifdef SIGPIPE
    // A reader that went away is a failed write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    try {
        const words arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
        if (arguments.empty() && !at_a_terminal()) {
            std::cerr << usage();
            return 2;
        }
        std::cout << (arguments.empty() ? advice_for(interview().hold(), {})
                                        : answer_to(read_options(arguments)))
                  << std::flush;
    } catch (const std::exception& problem) {
        std::cerr << "advise: " << problem.what() << '\n';
        return 2;
    }
    if (std::cout.good()) return 0;
    std::cerr << "advise: the output could not be written\n";
    return 1;
}

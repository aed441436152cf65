// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>

#include <hamstring/knowledge/catalogue_row.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "text.hpp"

/// What the tables come to, as constants: what the narrow storey reads in their place.

namespace generate {

using namespace hamstring;

/// A set of a kind, as an expression.
template <class Enum>
std::string set_text(const set_of<Enum>& items, const char* name) {
    std::uint64_t words[set_words<Enum>] = {};
    for (const Enum item : items) {
        const auto place = static_cast<std::size_t>(item);
        words[place / 64] |= std::uint64_t{1} << place % 64;
    }
    strings parts;
    for (const std::uint64_t word : words) parts.push_back(hex(word));
    return std::string("set_of<") + name + ">::from_bits(" + joined(parts, ", ") + ")";
}

inline void print_limits(std::ostream& out) {
    for (const limit_row& row : knowledge::limits)
        out << "inline constexpr int " << row.key << " = " << row.value << ";  // " << row.unit
            << '\n';
    out << "/// From which pain the traffic light says so.\n"
        << "inline constexpr int pain_cautions_from = " << about(pain_light::caution).lowest.value
        << ";\ninline constexpr int pain_stops_from = " << about(pain_light::stop).lowest.value
        << ";\n";
}

inline void print_band(std::ostream& out, std::size_t fact, int lowest, int highest,
                       const std::string& uses, std::string_view key) {
    out << "    {" << fact << ", " << uses << ", " << lowest << ", " << highest << "},  // " << key
        << '\n';
}

inline std::string uses_of(const meaning_row& row) {
    strings uses;
    if (row.implies) uses.emplace_back("int(band_use::implies)");
    if (row.contradicts) uses.emplace_back("int(band_use::contradicts)");
    return joined(uses, " | ");
}

inline std::size_t fact_of(const meaning_row& row) {
    return row.computes_flag ? rules::index_of(*row.computes_flag)
                             : rules::index_of(*row.computes_profile);
}

/// The bands of one number; how many there are.
inline std::size_t print_bands_of(std::ostream& out, number which) {
    std::size_t count = 0;
    for (const meaning_row& row : knowledge::meanings) {
        if (row.reads != which) continue;
        print_band(out, fact_of(row), row.lowest, row.highest, uses_of(row), row.key);
        ++count;
    }
    for (const sign_row& row : knowledge::signs) {
        const auto measures = about(row.test).fills;
        if (row.lowest == not_measured || !measures || *measures != which) continue;
        print_band(out, rules::index_of(row.id), row.lowest, row.highest, "int(band_use::answers)",
                   row.key);
        ++count;
    }
    return count;
}

inline void print_numbers(std::ostream& out) {
    out << R"(
/// What a number of a report can be, both included.
struct number_range {
    std::int32_t lowest;
    std::int32_t highest;
};

inline constexpr number_range number_ranges[] = {
)";
    for (const number_row& row : knowledge::numbers)
        out << "    {" << row.lowest << ", " << row.highest << "},  // " << row.key << '\n';
    out << R"(};

/// What a band of a number is for: to establish its fact, to contradict a yes to it, to answer it yes
/// or no.
enum class band_use : std::uint8_t { implies = 1, contradicts = 2, answers = 4 };

/// The values of a number, both ends included, that mean a fact (its place among the observations).
struct number_band {
    std::uint16_t fact;
    std::uint8_t uses;
    std::int32_t lowest;
    std::int32_t highest;

    [[gnu::always_inline]] constexpr bool use(band_use which) const noexcept {
        return (uses & static_cast<std::uint8_t>(which)) != 0;
    }
};

inline constexpr number_band number_bands[] = {
)";
    std::string first = "0";
    std::size_t count = 0;
    for (const number_row& row : knowledge::numbers) {
        count += print_bands_of(out, row.id);
        first += ", " + std::to_string(count);
    }
    out << "};\n/// Where the bands of each number begin, and where the last ends.\n"
        << "inline constexpr std::uint8_t first_band[] = {" << first << R"(};

/// What holds too where nobody gave a number.
struct fact_when_not_given {
    number unless;
    std::uint16_t fact;
};

inline constexpr fact_when_not_given facts_when_not_given[] = {
)";
    for (const meaning_row& row : knowledge::meanings)
        if (row.when_not_given)
            out << "    {number::" << about(row.reads).key << ", " << fact_of(row) << "},  // "
                << row.key << '\n';
    out << "};\n";
}

/// What a yes to a question about a number says of it: each computed fact whose range holds all values
/// that the yes speaks of. And which red flags a condition answers.
inline void print_implied_by_yes(std::ostream& out) {
    out << R"(
/// One answer makes another fact so: each of the two by its place among the observations.
struct implied_fact {
    std::uint16_t answered;
    std::uint16_t implies;
};

/// A yes to a red flag that speaks of a number implies what such a number would; a yes to a condition, what
/// its question says too.
inline constexpr implied_fact implied_by_yes[] = {
)";
    for (const meaning_row& told : knowledge::meanings)
        for (const meaning_row& wide : knowledge::meanings)
            if (told.computes_flag && told.contradicts && wide.computes_profile && wide.implies &&
                told.reads == wide.reads && wide.lowest <= told.lowest &&
                told.highest <= wide.highest)
                out << "    {" << fact_of(told) << ", " << fact_of(wide) << "},  // " << told.key
                    << ": " << wide.key << '\n';
    for (const condition_answer& row : knowledge::answers_of_conditions)
        out << "    {" << rules::index_of(row.told) << ", " << rules::index_of(row.answers)
            << "},  // " << about(row.told).key << ": " << about(row.answers).key << '\n';
    out << "};\n";
}

/// The red flags for which something holds.
template <class Holds>
set_of<red_flag> flags_where(const Holds& holds) {
    set_of<red_flag> result;
    for (const red_flag_row& row : knowledge::red_flags)
        if (holds(row)) result.insert(row.id);
    return result;
}

/// Whether a red flag is a question about the age alone: who gave the age has answered it.
inline bool about_age_alone(red_flag flag) {
    for (const meaning_row& row : knowledge::meanings)
        if (row.reads == number::age && row.computes_flag && *row.computes_flag == flag &&
            row.implies && row.contradicts)
            return true;
    return false;
}

/// The words of bits, between commas.
template <std::size_t Bits>
std::string words_text(const hamstring::rules::bits<Bits>& of) {
    strings words;
    for (const std::uint64_t word : of.words) words.push_back(hex(word));
    return joined(words, ", ");
}

/// Facts as words of bits.
inline void print_words(std::ostream& out, const char* name,
                        const rules::bits<rules::observed_size>& facts) {
    out << "inline constexpr rules::bits<rules::observed_size> " << name << "{{\n    "
        << words_text(facts) << "}};\n";
}

/// What a rule with a conclusion reads of the answers.
inline rules::bits<rules::observed_size> read_by_conclusions() {
    rules::bits<rules::observed_size> result;
    for (const auto& one : base) {
        if (one.then.concludes.none()) continue;
        for (std::size_t i = 0; i < one.when.literal_count(); ++i)
            if (one.when.literal_at(i).about_observation()) result.set(one.when.literal_at(i).fact);
    }
    return result;
}

/// What "not sure" counts as: see `red_flag_row::not_sure`. Of what is no red flag it counts as a yes
/// wherever a conclusion hangs on it, or on what it answers too.
inline void print_unsure(std::ostream& out) {
    auto as_yes = read_by_conclusions();
    for (std::size_t i = 0; i < count_of<profile>; ++i)
        as_yes.reset(rules::index_of(static_cast<profile>(i)));
    for (const condition_answer& row : knowledge::answers_of_conditions)
        as_yes.set(rules::index_of(row.told));
    // What restricts without a conclusion: through the matrix, or through a row of the selection.
    for (std::size_t i = 0; i < count_of<condition>; ++i)
        as_yes.set(rules::index_of(static_cast<condition>(i)));
    as_yes.set(rules::index_of(history::wheelchair_long));
    rules::bits<rules::observed_size> own_level;
    for (const red_flag_row& row : knowledge::red_flags) {
        if (row.not_sure == row.alone) {
            as_yes.set(rules::index_of(row.id));
        } else {
            as_yes.reset(rules::index_of(row.id));
            own_level.set(rules::index_of(row.id));
        }
    }
    out << "/// The facts of which \"not sure\" counts as a yes, as bits; and the red flags of which it has a\n"
        << "/// level of its own.\n";
    print_words(out, "yes_if_unsure", as_yes);
    print_words(out, "nerve_sign_if_unsure", own_level);
}

/// What counts as something to complain of: each symptom, condition and warning sign, and no mere risk.
inline void print_complaints(std::ostream& out) {
    rules::bits<rules::observed_size> facts;
    for (std::size_t i = 0; i < count_of<symptom>; ++i)
        facts.set(rules::index_of(static_cast<symptom>(i)));
    for (std::size_t i = 0; i < count_of<condition>; ++i)
        facts.set(rules::index_of(static_cast<condition>(i)));
    for (const red_flag_row& row : knowledge::red_flags)
        if (row.strength == strength::alone) facts.set(rules::index_of(row.id));
    out << "/// What counts as something to complain of, as bits.\n";
    print_words(out, "complaints", facts);
}

/// What nobody answers yes whose sex was given as male.
inline void print_answers_not_of_men(std::ostream& out) {
    rules::bits<rules::observed_size> facts;
    for (const observation told : knowledge::answers_not_of_men) facts.set(told.index);
    out << "/// What nobody answers yes whose sex was given as male, as bits.\n";
    print_words(out, "answers_not_of_men", facts);
}

inline void print_flags(std::ostream& out) {
    const auto print = [&](const char* name, const auto& holds) {
        out << "inline constexpr auto " << name << " =\n    "
            << set_text(flags_where(holds), "red_flag") << ";\n";
    };
    out << "\n/// Red flags of the screens that a routine waits for; without those that an age answers.\n";
    const auto core = [](const red_flag_row& row) {
        return about(row.screen).core && row.replaced_by.empty();
    };
    print("core_flags", core);
    print("core_flags_but_age",
          [&](const red_flag_row& row) { return core(row) && !about_age_alone(row.id); });
    out << "/// Red flags of the other screens: they are asked, and nothing waits for them.\n";
    print("flags_beside_core", [&](const red_flag_row& row) {
        return !about(row.screen).core && row.replaced_by.empty();
    });
    out << "/// Red flags that are enough alone; those of the nerve screen that cannot wait for days.\n";
    print("lone_flags", [](const red_flag_row& row) { return row.strength == strength::alone; });
    print("urgent_nerve_flags", [](const red_flag_row& row) {
        return row.screen == screen::nerve && row.alone >= urgency::same_day;
    });
    out << "/// What \"none of these\" to a screen's question answers.\n"
        << "inline constexpr set_of<red_flag> flags_of_screen[] = {\n";
    for (const screen_row& asked : knowledge::screens)
        out << "    "
            << set_text(
                   flags_where([&](const red_flag_row& row) { return row.screen == asked.id; }),
                   "red_flag")
            << ",  // " << asked.key << '\n';
    out << "};\n";
    out << R"(
/// A no to a red flag that is not asked any more is a no to those that are asked in its place.
inline constexpr implied_fact implied_by_no[] = {
)";
    for (const red_flag_row& row : knowledge::red_flags)
        for (const red_flag part : row.no_answers)
            out << "    {" << rules::index_of(row.id) << ", " << rules::index_of(part) << "},  // "
                << row.key << ": " << about(part).key << '\n';
    out << "};\n";
    print_unsure(out);
    print_complaints(out);
    print_answers_not_of_men(out);
}

/// A condition's restrictions as the bits of `restrictions`: three steps a movement.
inline std::uint64_t thermometer(const condition_row& row) {
    std::uint64_t bits = 0;
    for (std::size_t m = 0; m < row.levels.size(); ++m)
        bits |= ((std::uint64_t{1} << static_cast<unsigned>(row.levels[m])) - 1) << 3 * m;
    return bits;
}

inline void print_matrix(std::ostream& out) {
    out << "\n/// The restriction matrix, a word a condition, as `restrictions` holds it.\n"
        << "inline constexpr std::uint64_t matrix[] = {\n";
    for (const condition_row& row : knowledge::conditions)
        out << "    " << hex(thermometer(row)) << ",  // " << row.key << '\n';
    set_of<movement> waiting;
    for (const movement_row& row : knowledge::movements)
        if (row.waits_for_a_clinician) waiting.insert(row.id);
    out << "};\n/// Movements that wait wherever a clinician is to be seen within days, as bits.\n"
        << "inline constexpr std::uint32_t movements_after_a_clinician = " << hex(waiting.bits())
        << ";\n";
}

inline void print_causes(std::ostream& out) {
    out << R"(
/// Rules that stand one behind the other and speak for one cause: the first of them, and how many.
struct rule_run {
    std::uint16_t first;
    std::uint8_t size;
    hamstring::cause cause;
};

inline constexpr rule_run rules_for_causes[] = {
)";
    const auto speaks_for = [](std::size_t r) {
        const auto& then = rules::all_rules[r].then;
        return then.weight > 0 ? std::size_t{then.tally} : count_of<cause>;
    };
    for (std::size_t r = 0; r < rules::rule_count;) {
        const std::size_t of = speaks_for(r);
        std::size_t last = r + 1;
        while (last < rules::rule_count && speaks_for(last) == of) ++last;
        if (of < count_of<cause>)
            out << "    {" << r << ", " << last - r
                << ", cause::" << about(static_cast<cause>(of)).key << "},\n";
        r = last;
    }
    for (const bool calls : {true, false}) {
        out << (calls
                    ? "};\n/// The roles that address each cause.\ninline constexpr set_of<role> calls_for[] = {\n"
                    : "};\n/// The roles that would work against each cause.\ninline constexpr set_of<role> avoids[] = {\n");
        for (const cause_row& row : knowledge::causes)
            out << "    " << set_text(calls ? row.calls_for : row.avoids, "role") << ",  // "
                << row.key << '\n';
    }
    out << "};\n/// The movements that each treatment needs.\n"
        << "inline constexpr set_of<movement> treatment_needs[] = {\n";
    for (const treatment_row& row : knowledge::treatments)
        out << "    " << set_text(row.needs, "movement") << ",  // " << row.key << '\n';
    out << "};\n";
}

inline std::string dose_text(const generated::dose_numbers& of) {
    strings numbers;
    for (const unsigned number :
         {unsigned{of.hold}, unsigned{of.sets}, unsigned{of.repetitions}, unsigned{of.per_day},
          unsigned{of.per_week}, unsigned{of.seconds_a_repetition}})
        numbers.push_back(std::to_string(number));
    return "{" + joined(numbers, ", ") + "}";
}

inline void print_exercises(std::ostream& out) {
    out << R"(
inline constexpr catalogue_row exercises[] = {
)";
    for (const exercise_row& from : knowledge::exercises) {
        const generated::catalogue_row row = catalogue_row_of(from);
        for (const dose& of : {from.doses[0], from.doses[1], from.doses[2], from.adapted.amount})
            if (!has_room(of))
                throw std::logic_error("a dose of " + std::string(from.key) +
                                       " has no room in generated::dose_numbers");
        out << "    // " << from.key << "\n    {role::" << about(row.role).key
            << ", equipment::" << about(row.equipment).key << ", sides::" << about(row.sides).key
            << ", swap_group::" << about(row.group).key << ", " << hex(row.movement_bits)
            << ",\n     {";
        strings doses;
        for (const generated::dose_numbers& of : row.doses) doses.push_back(dose_text(of));
        out << joined(doses, ", ") << "},\n     " << hex(row.needs) << ", " << hex(row.address_bits)
            << ", " << hex(row.avoid_bits) << ", " << (row.ineffective ? "true" : "false") << ", "
            << int{row.preference} << ",\n     {" << hex(row.adapted.movement_bits) << ", "
            << dose_text(row.adapted.amount) << ", " << hex(row.adapted.needs)
            << ", equipment::" << about(row.adapted.equipment).key
            << ", sides::" << about(row.adapted.sides).key << "}},\n";
    }
    out << "};\n";
}

}  // namespace generate

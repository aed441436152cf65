// SPDX-License-Identifier: MIT
// Prints include/hamstring/generated/: what the tables and rules come to, as constants and straight-line
// code. Reads the wide storey alone, nothing that it prints.
//
//     generate FOLDER

#define HAMSTRING_EDITION being_printed

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iostream>
#include <string>

#include "../../knowledge/hash.hpp"
#include "catalogue.hpp"
#include "check_in.hpp"
#include "interview.hpp"
#include "reasons.hpp"
#include "road.hpp"
#include "selection.hpp"
#include "self_tests.hpp"
#include "session.hpp"
#include "text.hpp"
#include "values.hpp"

namespace {

constexpr const char* licence =
    "// SPDX-License-Identifier: MIT\n// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.\n";

/// Eight digits, zeros in front too.
std::string eight_digits(std::uint64_t half) {
    const std::string digits = generate::hex(half).substr(2);
    return std::string(8 - digits.size(), '0') + digits;
}

/// The edition's name: the version, and the first half of the hash of all knowledge, since names stand
/// in every message of a compiler.
void print_edition(std::ostream& out) {
    const std::uint64_t hash = test::hash_of_all_knowledge();
    out << licence << "#pragma once\n\n#include <cstdint>\n\n"
        << "#define HAMSTRING_EDITION v" << HAMSTRING_VERSION_MAJOR << '_'
        << HAMSTRING_VERSION_MINOR << '_' << eight_digits(hash >> 32U) << R"(

namespace hamstring::inline HAMSTRING_EDITION {

/// A hash over every text, number and rule of the tables. Part of every advice, so that two advices
/// can be known to rest on the same knowledge.
inline constexpr std::uint64_t knowledge_hash = )"
        << generate::hex(hash) << R"(U;

}  // namespace hamstring::inline HAMSTRING_EDITION
)";
}

void print_values(std::ostream& out) {
    out << licence << R"(#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/catalogue_row.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/movement.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/red_flag.hpp>
#include <hamstring/units.hpp>

/// What `advise` reads of the tables. Each name is explained where its table is. This folder holds what
/// tables and rules come to, printed from them, and nothing that is written by hand.

namespace hamstring::inline HAMSTRING_EDITION::generated {

inline constexpr std::size_t rule_count = )"
        << hamstring::rules::rule_count << R"(;
/// Words that hold the scores, four to a word, and where each begins, so that none borrows.
inline constexpr std::size_t score_words = )"
        << generate::score_words << R"(;
inline constexpr int score_start = 0x4000;

/// The limits of `knowledge/limit.hpp`.
)";
    generate::print_limits(out);
    generate::print_numbers(out);
    generate::print_implied_by_yes(out);
    generate::print_flags(out);
    generate::print_matrix(out);
    generate::print_causes(out);
    generate::print_exercises(out);
    out << "\n}  // namespace hamstring::inline HAMSTRING_EDITION::generated\n";
}

/// Whether a rule with a conclusion reads an answer no.
bool some_conclusion_reads_no() {
    for (const auto& one : generate::base)
        for (std::size_t i = 0; i < one.when.literal_count(); ++i)
            if (one.when.literal_at(i).how == generate::reading::answered_no &&
                !one.then.concludes.none())
                return true;
    return false;
}

void print_triage_many(std::ostream& out) {
    out << licence << R"(#pragma once

#include <hamstring/version.hpp>

/// What `triage_many` reads of the rules, beside what `advise` does.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// Whether a rule with a conclusion reads an answer no.
inline constexpr bool some_conclusion_reads_no = )"
        << (some_conclusion_reads_no() ? "true" : "false") << R"(;

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
)";
}

template <class Print>
void write(const std::filesystem::path& file, const Print& print) {
    std::ofstream out(file);
    print(out);
    if (!out.flush()) {
        std::cerr << "cannot write " << file << '\n';
        std::exit(1);
    }
}

template <class Print>
void write_body(const std::filesystem::path& file, const char* what, const Print& print) {
    write(file, [&](std::ostream& out) {
        out << licence << "// " << what << '\n';
        print(out);
    });
}

/// A header that one front door reads beside what `advise` does.
void write_part(const std::filesystem::path& file, const char* says,
                std::initializer_list<const char*> headers,
                std::initializer_list<void (*)(std::ostream&)> parts,
                const char* standard_header_too = "") {
    write(file, [&](std::ostream& out) {
        out << licence
            << "#pragma once\n\n// clang-format off\n\n#include <cstddef>\n#include <cstdint>\n"
            << standard_header_too << '\n';
        for (const char* each : headers) out << "#include <hamstring/" << each << ".hpp>\n";
        out << "\n/// " << says
            << "\n\nnamespace hamstring::inline HAMSTRING_EDITION::generated {\n";
        for (const auto print : parts) print(out);
        out << "\n}  // namespace hamstring::inline HAMSTRING_EDITION::generated\n";
    });
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "generate FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    write(folder / "edition.hpp", print_edition);
    write(folder / "advise.hpp", print_values);
    write_body(folder / "infer.inc", "Body of a function: one report, many facts in a word.",
               generate::print_infer);
    write_body(folder / "scores.inc", "Body of a function: what speaks for and against each cause.",
               generate::print_scores);
    write_part(folder / "catalogue.hpp",
               "What a language is held against: every text that leaves the library, by its key.",
               {"ids/spelt"}, {generate::print_catalogue});
    write_part(folder / "easier.hpp", "Which exercise is easier than another.", {"ids/exercise"},
               {generate::print_easier});
    write_part(folder / "interview.hpp",
               "What the conversation reads of the tables of items and pages.",
               {"ids/item", "ids/number", "ids/page", "ids/sex"},
               {generate::print_items, generate::print_pages, generate::print_marks});
    write_part(
        folder / "reasons.hpp",
        "What a reason reads of the rules: whoever asks why need not compile them.",
        {"engine/strata", "engine/trace", "ids/bits", "knowledge/source"},
        {generate::print_rule_notes, generate::print_rule_links, generate::print_choice_notes},
        "#include <string_view>\n");
    write_part(
        folder / "road.hpp", "What the eight weeks read of the tables of the road.",
        {"ids/cause", "ids/exercise", "ids/road", "maybe"},
        {generate::print_road_limits, generate::print_road_stages, generate::print_road_rows});
    write_part(
        folder / "selection.hpp",
        "What the choice of exercises reads of the selection and of the tables behind its traits.",
        {"ids/exercise"}, {generate::print_choice_rows});
    write_part(folder / "session.hpp",
               "What a session reads of the catalogue and of the stop signs.", {"ids/stop_sign"},
               {generate::print_tempos, generate::print_stop_signs});
    write_part(folder / "self_tests.hpp", "What is read of the self-tests.", {"ids/facts"},
               {generate::print_self_tests});
    write(folder / "triage_many.hpp", print_triage_many);
    write_part(folder / "check_in.hpp", "What a check-in reads of its rules.", {"ids/check_in"},
               {generate::print_check_in});
    write_body(folder / "triage_many.inc", "Body of a function: many reports, one fact in a word.",
               generate::print_planes);
}

// SPDX-License-Identifier: MIT
// Prints the knowledge as pages: `pages OUTDIR` writes OUTDIR/*.md out of the headers, the same each time.
// Build: g++ -std=c++20 -Iinclude tests/tools/generate/pages.cpp -o pages

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include <hamstring/engine/infer.hpp>

#include "pages/accuracy.hpp"
#include "pages/body.hpp"
#include "pages/claims.hpp"
#include "pages/combinations.hpp"
#include "pages/harmless.hpp"
#include "pages/markdown.hpp"
#include "pages/numbers.hpp"
#include "pages/personas.hpp"
#include "pages/rules.hpp"
#include "pages/safety.hpp"
#include "pages/selection.hpp"
#include "pages/words.hpp"

namespace pages {

/// One page: what it is called, what it says first, the headers that it prints, how the rest is written.
struct sheet {
    review_sheet id;
    std::string_view title;
    std::string_view intro;
    cells headers;
    void (*write)(page&);
};

// clang-format off
const sheet sheets[] = {
    {review_sheet::red_flags, "Red flags",
     "Warning signs that are asked about before any advice, by the screen in which they are asked.",
     {"knowledge/red_flag.hpp"}, write_red_flags},
    {review_sheet::restrictions, "Conditions and restrictions",
     "What must not be offered to whom: each condition against each movement, and the reasons.",
     {"knowledge/condition.hpp"}, write_restrictions},
    {review_sheet::causes, "Contributors",
     "What may contribute to tight hamstrings, what addresses it, and what speaks for and against it.",
     {"knowledge/cause.hpp", "rules/causes.hpp"}, write_causes},
    {review_sheet::exercises, "Exercises",
     "The catalogue: steps, doses, what each needs and loads, and how far it lengthens the hamstrings.",
     {"knowledge/exercise.hpp", "knowledge/instructions.hpp", "routine/pose.hpp"}, write_exercises},
    {review_sheet::programme, "Doses and progression",
     "How a routine grows over eight weeks, and what a contributor changes in it.",
     {"knowledge/programme.hpp", "knowledge/road.hpp", "knowledge/road_gate.hpp", "knowledge/check_in.hpp"}, write_programme},
    {review_sheet::safety_net, "When to get help, when to stop",
     "The sentences that go with every advice and every routine.",
     {"knowledge/safety_net.hpp", "knowledge/stop_sign.hpp"}, write_safety_net},
    {review_sheet::questions, "Questions",
     "What a person is asked besides red flags and conditions; each question is answered with yes or no.",
     {"knowledge/symptom.hpp", "knowledge/habit.hpp", "knowledge/history.hpp", "rules/vocabulary.hpp"}, write_questions},
    {review_sheet::self_tests, "Self-tests",
     "What people can measure or see on themselves, and from which value on it counts.",
     {"knowledge/self_test.hpp", "knowledge/test_barred.hpp", "knowledge/sign.hpp", "knowledge/norm.hpp"}, write_self_tests},
    {review_sheet::numbers, "Numbers",
     "The numbers that decide something, what the numbers of a report mean, and where each comes from.",
     {"knowledge/limit.hpp", "knowledge/number.hpp"}, write_numbers},
    {review_sheet::treatments, "Treatments",
     "What else people do about it, and what the evidence says.",
     {"knowledge/treatment.hpp"}, write_treatments},
    {review_sheet::course, "How it usually goes",
     "How pain and soreness usually change, and what people do about it meanwhile.",
     {"knowledge/course.hpp"}, write_course},
    {review_sheet::claims, "Claims",
     "What a popular article says, statement by statement: how far it holds, and what to say instead or as well.",
     {"knowledge/claim.hpp", "knowledge/article.hpp"}, write_claims},
    {review_sheet::anatomy, "Anatomy",
     "The muscles round hip, knee and low back: where they attach, what supplies them and what they do.",
     {"knowledge/anatomy.hpp"}, write_anatomy},
    {review_sheet::rules_triage, "Rules of triage",
     "How urgent the answers are.",
     {"rules/triage.hpp"}, write_triage_rules},
    {review_sheet::rules_restrictions, "Rules of restriction",
     "Which conditions the answers stand for, though nobody recorded them.",
     {"rules/restrictions.hpp"}, write_restriction_rules},
    {review_sheet::rules_causes, "Rules of the contributors",
     "What speaks for and against each contributor.",
     {"rules/causes.hpp"}, write_cause_rules},
    {review_sheet::rules_selection, "Who gets what",
     "Which exercises are given points, which are left out, and how many there are, by what is true of a person.",
     {"rules/selection.hpp", "knowledge/trait.hpp", "knowledge/role_plan.hpp", "knowledge/exercise_time.hpp", "knowledge/chair_stand.hpp"},
     write_selection},
    {review_sheet::sources, "Sources",
     "Where everything comes from, and whether it was looked up.",
     {"knowledge/source.hpp", "knowledge/bibliography.hpp"}, write_sources},
};
// clang-format on

static_assert(std::size(sheets) == count_of<review_sheet>,
              "sheets: every review sheet needs its page");

constexpr std::string_view print_command = "tests/tools/generate/pages.sh";

/// "reviewed by A. Name on 2027-03-31", or that nobody has.
std::string in_digits(const calendar_day& day) {
    const auto two = [](int number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    return std::to_string(day.year) + two(day.month) + two(day.day);
}

std::string review_state(const review_row& row) {
    if (row.reviewer.empty()) return "not reviewed by a clinician yet";
    const std::string who = plain(row.reviewer) + " on " + std::string{row.signed_on};
    if (row.reviewed_by_clinician()) return "reviewed by " + who;
    return "not reviewed by a clinician as it is now (an earlier edition was, by " + who + ")";
}

std::string edition() {
    return std::string{knowledge_version} + ", hash " + std::to_string(knowledge_hash);
}

/// The names of the tables of a sheet: "`causes`, `roles`".
std::string tables_of(const review_row& row) {
    std::string names = "`";
    for (const char letter : row.tables)
        names += letter == ' ' ? std::string{"`, `"} : std::string{letter};
    return names + "`";
}

void write_head(page& to, const sheet& of) {
    cells headers;
    for (const std::string& header : of.headers)
        headers.push_back(link(header, "../../include/hamstring/" + header));
    to.heading(1, of.title);
    to.paragraph(of.intro);
    to.paragraph("> Edition " + edition() + ".<br>\n> State: " + bold(review_state(about(of.id))) +
                 ", drafted on " + in_digits(about(of.id).drafted_on) +
                 ", to be looked at again by " + in_digits(about(of.id).due()) +
                 ".<br>\n> Tables: " + tables_of(about(of.id)) + " in " + joined(headers, ", ") +
                 ", printed by `" + std::string{print_command} +
                 "`: a change belongs there.<br>\n> How to read and sign it: " +
                 link("all pages", "README.md") + ".");
}

/// Lines to fill in by hand.
void write_foot(page& to, const sheet& of) {
    to.heading(2, "Signature");
    to.paragraph("I have read this page, and what I corrected on it is all that I would change.");
    std::string lines = "```text\n";
    for (const std::string_view label :
         {"Name", "Profession", "Registration no.", "Date", "Look again by", "Signature"})
        lines += std::string{label} + std::string(18 - label.size(), ' ') + std::string(44, '_') +
                 "\n\n";
    to.paragraph(lines + "Page              " + std::string{of.title} + "\nEdition           " +
                 edition() + "\n```");
}

void add_how_to_read(page& to) {
    to.heading(2, "How to read a row");
    to.bullets(
        {bold("grade") + ": how strong the evidence is; the words are explained with the " +
             link("sources", "sources.md") + ".",
         bold("sources") + ": each leads to its citation; one that was not looked up says "
                           "*from memory*, one of which a part was not, *partly from memory*.",
         bold("confidence") +
             ", of the row as a whole: *confirmed* where every source was looked up (as a rule its "
             "abstract or guideline page), *confirmed in part* where some were or parts were, *from memory* where "
             "none was, *article only* where nothing but the popular article stands behind it, "
             "*judged here* where this project judged or computed with no publication behind it.",
         bold(page::reviewed_by) + ": empty, for a reviewer's initials on paper."});
    to.heading(2, "How to sign");
    to.numbers(
        {"Print a page (landscape suits the tables), correct it, and initial its rows.",
         "Fill in the lines at its end: name, profession, registration number, date, signature.",
         "Who keeps the library enters the corrections into the headers, and name, day, hash and "
         "the day by which you want it looked at again of a page that needed none into `reviews` in " +
             link("knowledge/review.hpp", "../../include/hamstring/knowledge/review.hpp") +
             ". Registration number and signature stay on the paper."});
    to.paragraph(
        "A signature counts for the edition with its hash and for no other: after any change of the "
        "knowledge every page asks for a new one. Until all are signed, each rendered advice says "
        "that no clinician has reviewed it.");
}

std::string index_text(const cells& rows_to_sign) {
    page to;
    to.heading(1, "What this library knows");
    to.paragraph("All of its knowledge as pages that can be read, printed, corrected and signed.");
    const std::size_t reviewed = sheets_reviewed(knowledge::reviews);
    to.paragraph("> Edition " + edition() + ".<br>\n> State: " +
                 bold(reviewed == 0
                          ? std::string{"no clinician has reviewed any page yet"}
                          : "clinicians have reviewed " + std::to_string(reviewed) + " of the " +
                                std::to_string(count_of<review_sheet>) + " pages") +
                 ".<br>\n> Printed from " + link("include/hamstring", "../../include/hamstring") +
                 " by `" + std::string{print_command} + "`: a change belongs there.");
    to.table({"page", "what is on it", "rows to review", "state"});
    std::size_t n = 0;
    for (const sheet& item : sheets)
        to.row({link(item.title, file_of(item.id)), std::string{item.intro}, rows_to_sign[n++],
                review_state(about(item.id))});
    to.paragraph(
        "Without a place to sign: " + link("answers, alone and together", "combinations.md") +
        ", what the rules make of each answer and of each two; " +
        link("how often the urgency is right", "accuracy.md") + ", on published cases; " +
        link("harmless reports that are sent further", "harmless.md") + "; " +
        link("what two dozen people get", "personas.md") + ".");
    add_how_to_read(to);
    return to.text();
}

bool write_file(const std::filesystem::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.close();
    if (!out) std::cerr << "cannot write " << file << '\n';
    return !out.fail();
}

bool write_all(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    bool written = true;
    cells rows_to_sign;
    for (const sheet& item : sheets) {
        page to;
        write_head(to, item);
        item.write(to);
        write_foot(to, item);
        rows_to_sign.push_back(std::to_string(to.rows_to_sign()));
        written = write_file(folder / file_of(item.id), to.text()) && written;
    }
    page combinations;
    write_combinations(combinations, [](const rules::fact_sheet& facts) {
        return rules::infer<rules::all_rules, rules::trace::off>(facts).facts.concluded;
    });
    written = write_file(folder / "combinations.md", combinations.text()) && written;
    page accuracy;
    write_accuracy(accuracy);
    written = write_file(folder / "accuracy.md", accuracy.text()) && written;
    page personas;
    write_personas(personas);
    written = write_file(folder / "personas.md", personas.text()) && written;
    page harmless;
    write_harmless(harmless);
    written = write_file(folder / "harmless.md", harmless.text()) && written;
    return write_file(folder / "README.md", index_text(rows_to_sign)) && written;
}

}  // namespace pages

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: pages OUTDIR\n";
        return 2;
    }
    return pages::write_all(words[1]) ? 0 : 1;
}

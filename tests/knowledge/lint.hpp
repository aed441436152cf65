// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/knowledge/source.hpp>

/// What a text of the library must be. Each rule takes a passage and gives what is wrong with it, empty
/// where nothing is; `words.cpp` runs all of them over everything, and over bad texts that must fail.

namespace test::lint {

/// What a text is, since that decides how it ends and how long it may be.
enum class form {
    /// Answered by yes or no.
    question,
    /// The summary of a screen: it names everything that "none of these" answers.
    summary,
    /// One sentence or more.
    sentence,
    /// One line of instruction, fit for a watch.
    step,
    /// A name, or a part of a sentence.
    label,
    /// Reported speech: what somebody else says. It may name a cause that we would not.
    report,
};

/// One text, where it stands, and how well the claim of its row is supported.
struct passage {
    std::string where;
    std::string text;
    form shape = form::sentence;
    /// Nothing where the row makes no claim of its own; then no word of cause is allowed either.
    std::optional<hamstring::evidence> grade{};
};

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr bool one_of(char c, std::string_view set) { return set.find(c) != set.npos; }

/// The words of a text in lower case: letters, digits and apostrophes; a hyphen divides.
inline std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words;
    bool open = false;
    for (const char c : text) {
        const bool inside = is_letter(c) || is_digit(c) || c == '\'';
        if (inside && !open) words.emplace_back();
        if (inside) words.back() += lower(c);
        open = inside;
    }
    return words;
}

/// The words with one space around each, so that a phrase is found as whole words.
inline std::string spaced(std::string_view text) {
    std::string result = " ";
    for (const std::string& word : words_in(text)) result += word + " ";
    return result;
}
inline bool has_words(std::string_view text, std::string_view phrase) {
    return spaced(text).find(spaced(phrase)) != std::string::npos;
}

/// A text in pieces, divided at any of the marks; a mark between digits ("2.5") divides nothing.
inline std::vector<std::string> divided(std::string_view text, std::string_view marks) {
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool in_number =
            i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
        if (one_of(text[i], marks) && !in_number)
            parts.emplace_back();
        else
            parts.back() += text[i];
    }
    std::vector<std::string> full;
    for (const std::string& part : parts)
        if (!words_in(part).empty()) full.push_back(part);
    return full;
}

// ---- Words -------------------------------------------------------------------------------------

/// Words that promise, name an illness or order a treatment. (Design, section 3; safety rules 25, 26.)
inline constexpr std::string_view forbidden_words[] = {
    "safe",
    "safely",
    "safer",
    "safest",
    "cleared",
    "nothing serious",
    "recover fully",
    "heals by itself",
    "diagnosis",
    "diagnoses",
    "diagnose",
    "diagnosed",
    "you have",
    "you've",
    "cure",
    "cures",
    "cured",
    "stop your prescription",
    "stop your medicine",
    "stop your tablets",
    "needs surgery",
    "need surgery",
};
/// Words that say that manipulation moves something into its place, which it does not.
inline constexpr std::string_view realignment_words[] = {
    "align",
    "aligns",
    "aligned",
    "alignment",
    "realign",
    "realigns",
    "realigned",
    "realignment",
    "reset",
    "resets",
    "put back",
    "puts back",
    "back in place",
    "back into place",
    "correct the spine",
    "corrects the spine",
    "corrected the spine",
    "correct your spine",
    "corrects your spine",
};
/// Words that say that one thing brings about another.
inline constexpr std::string_view causal_words[] = {
    "cause", "causes", "caused", "causing", "because of", "due to", "fix", "fixes", "fixed",
};
/// Units of a medicine's dose.
inline constexpr std::string_view dose_words[] = {
    "mg", "mcg", "ug", "milligram", "milligrams", "microgram", "micrograms", "ml", "tablets a day",
};

template <std::size_t N>
std::string first_of(std::string_view text, const std::string_view (&list)[N]) {
    for (const std::string_view word : list)
        if (has_words(text, word)) return std::string{word};
    return {};
}

inline std::string says_a_forbidden_word(const passage& of) {
    const std::string found = first_of(of.text, forbidden_words);
    return found.empty() ? found : "forbidden: " + found;
}

inline std::string says_realignment(const passage& of) {
    const std::string found = first_of(of.text, realignment_words);
    return found.empty() ? found : "realignment: " + found;
}

/// "500 mg" and "500mg" alike.
inline std::string says_a_dose(const passage& of) {
    const std::string found = first_of(of.text, dose_words);
    if (!found.empty()) return "medicine dose: " + found;
    for (const std::string& word : words_in(of.text)) {
        const std::size_t unit = word.find_first_not_of("0123456789");
        if (unit == 0 || unit == word.npos) continue;
        if (word.substr(unit) == "mg" || word.substr(unit) == "mcg" || word.substr(unit) == "ml")
            return "medicine dose: " + word;
    }
    return {};
}

/// Words of cause stand only where the grade is high or moderate; `consensus` is agreement, not trials.
/// What others say is left as they mean it.
inline std::string says_cause_without_evidence(const passage& of) {
    using hamstring::evidence;
    if (of.shape == form::report) return {};
    if (of.grade == evidence::high || of.grade == evidence::moderate) return {};
    const std::string found = first_of(of.text, causal_words);
    return found.empty() ? found : "causal: " + found;
}

// ---- Form --------------------------------------------------------------------------------------

inline std::string is_not_plain_ascii(const passage& of) {
    for (const char c : of.text)
        if (c < 0x20 || c > 0x7e) return "not plain ASCII";
    if (of.text.find("  ") != std::string::npos) return "two spaces";
    if (of.text.empty() || of.text.front() == ' ' || of.text.back() == ' ')
        return "empty, or a space at an end";
    return {};
}

constexpr std::size_t longest_question = 160;
constexpr std::size_t longest_sentence = 220;
constexpr std::size_t longest_step = 80;

inline std::string is_too_long(const passage& of) {
    const auto over = [](std::size_t size, std::size_t limit) {
        return size > limit ? "too long: " + std::to_string(size) : std::string{};
    };
    switch (of.shape) {
        case form::summary:
            return {};
        case form::question:
            return over(of.text.size(), longest_question);
        case form::step:
        case form::label:
            return over(of.text.size(), longest_step);
        case form::sentence:
        case form::report:
            break;
    }
    for (const std::string& sentence : divided(of.text, ".?!"))
        if (sentence.size() + 1 > longest_sentence)
            return over(sentence.size() + 1, longest_sentence);
    return {};
}

/// A question ends in its one question mark; a sentence or step begins with a capital and ends in a stop.
inline std::string is_ill_formed(const passage& of) {
    if (of.shape == form::label) return {};
    if (of.text.empty() || (of.text[0] >= 'a' && of.text[0] <= 'z')) return "begins small";
    const bool asks = of.shape == form::question || of.shape == form::summary;
    const bool has_stop = divided(of.text, ".!").size() > 1;
    // The ? of "?1", which is typed, asks nothing.
    std::size_t marks = 0;
    for (std::size_t i = 0; i < of.text.size(); ++i)
        marks += of.text[i] == '?' && (i + 1 == of.text.size() || !is_digit(of.text[i + 1]));
    if (asks && (of.text.back() != '?' || marks != 1 || has_stop)) return "not one question";
    if (!asks && marks != 0) return "a question among sentences";
    if (!asks && of.text.back() != '.') return "no full stop at the end";
    return {};
}

/// Two negations in one clause: "not ... without", "never ... no", "not un...".
inline std::string has_double_negative(const passage& of) {
    constexpr std::string_view negations[] = {"no",      "not",    "never",   "none",    "nobody",
                                              "nothing", "nor",    "neither", "without", "cannot",
                                              "unable",  "hardly", "nowhere", "lack",    "lacks"};
    constexpr std::string_view harmless[] = {"under", "until", "unless", "unit", "upper"};
    for (const std::string& clause : divided(of.text, ".?!;:,()")) {
        int count = 0;
        bool after_not = false;
        for (const std::string& word : words_in(clause)) {
            // A new verb begins a new clause.
            if (word == "and" || word == "or" || word == "but") count = 0;
            bool negative = word.size() > 3 && word.ends_with("n't");
            for (const std::string_view negation : negations) negative |= word == negation;
            bool opposite = after_not && word.starts_with("un");
            for (const std::string_view word_alike : harmless)
                opposite = opposite && !word.starts_with(word_alike);
            count += negative || opposite;
            after_not = word == "not";
            if (count > 1) return "double negative";
        }
    }
    return {};
}

// ---- One question, one symptom -----------------------------------------------------------------

/// Words for what a person can feel or see, one group a complaint, by how the word begins.
using complaint = std::vector<std::string_view>;
inline const std::vector<complaint>& complaints() {
    static const std::vector<complaint> list{
        {"pain", "hurt", "sore", "ache", "tender", "headache", "uncomfortable"},
        {"numb", "feel different"},
        {"tingl", "tingly", "pins", "shooting", "electric"},
        {"burning"},
        {"weak", "heavy", "giving"},
        {"stiff"},
        {"tight", "tense", "rock"},
        {"swollen", "swelling"},
        {"bruise", "bruising", "graze"},
        {"cramp"},
        {"faint", "collapse", "dizz"},
        {"fever", "shiver", "sweats", "feverish"},
        {"breath"},
        {"cough"},
        {"clumsy"},
        {"limp"},
        {"unsteady"},
        {"bleeding"},
        {"blister", "rash"},
        {"cold", "pale", "blue", "discolour", "colour", "red", "redness", "dusky"},
        {"unwell", "ill", "confused"},
        {"lump", "gap", "hump"},
        {"leaking", "stream", "urge"},
        {"erection", "ejaculation", "orgasm"},
        {"fluid", "tightenings", "discharge"},
        {"vision"},
        {"weight"},
    };
    return list;
}

/// Whether a question asks a second time: ", and is", "or do".
inline bool asks_twice(std::string_view question) {
    constexpr std::string_view begins[] = {"is",  "are", "was", "were", "do",    "does",
                                           "did", "has", "can", "have", "might", "had"};
    for (const std::string_view joint : {"and ", "or "})
        for (const std::string_view verb : begins)
            if (has_words(question, std::string{joint}.append(verb))) return true;
    return false;
}

/// How many different complaints a question names.
inline int complaints_in(std::string_view question) {
    int count = 0;
    const std::vector<std::string> words = words_in(question);
    for (const complaint& group : complaints()) {
        bool named = false;
        for (const std::string_view begin : group)
            for (const std::string& word : words) {
                // A short word is itself ("ill", "red"), a longer one may go on ("painful").
                named |= begin.size() < 4 ? word == begin : word.starts_with(begin);
            }
        count += named;
    }
    return count;
}

inline std::string asks_for_several(const passage& of) {
    if (of.shape != form::question) return {};
    if (complaints_in(of.text) > 1) return "several symptoms in one question";
    return asks_twice(of.text) ? "two questions in one" : "";
}

// ---- Reading level -----------------------------------------------------------------------------

/// Syllables of one word: its groups of vowels, a silent ending left out. A number is one.
inline int syllables_in(std::string_view word) {
    int groups = 0;
    bool in_group = false;
    for (const char c : word) {
        const bool vowel = one_of(c, "aeiouy");
        groups += vowel && !in_group;
        in_group = vowel;
    }
    const auto ends = [word](std::string_view end) {
        return word.size() > end.size() + 1 && word.ends_with(end);
    };
    const auto before = [word](std::size_t from_end) { return word[word.size() - from_end]; };
    if (ends("e") && !one_of(before(2), "aeiouy") &&
        !(before(2) == 'l' && !one_of(before(3), "aeiouy")))
        --groups;
    if (ends("es") && !one_of(before(3), "aeiouyscxz") && !word.ends_with("ches") &&
        !word.ends_with("shes") && !word.ends_with("ges") && !word.ends_with("les"))
        --groups;
    if (ends("ed") && !one_of(before(3), "aeiouytd")) --groups;
    return groups > 0 ? groups : 1;
}

/// How much text there is, as the formula counts it.
struct reading {
    int sentences = 0;
    int words = 0;
    int syllables = 0;

    /// The Flesch-Kincaid grade: the school year that reads it; age 12 is the sixth to seventh.
    /// Source: Kincaid and others, 1975.
    double grade() const {
        if (words == 0) return 0;
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
    reading& operator+=(const reading& other) {
        sentences += other.sentences;
        words += other.words;
        syllables += other.syllables;
        return *this;
    }
};

/// A sentence ends, as in Flesch's rule, at a full stop, question mark, colon or semicolon.
inline reading reading_of(std::string_view text) {
    reading sum;
    for (const std::string& sentence : divided(text, ".?!:;")) {
        ++sum.sentences;
        for (const std::string& word : words_in(sentence)) {
            ++sum.words;
            sum.syllables += syllables_in(word);
        }
    }
    return sum;
}

/// Of one text the formula is only a rough guide, so the limit is wide; the average of a table is close.
constexpr double highest_grade_of_a_table = 7.0;
constexpr double highest_grade_of_a_text = 11.0;
constexpr int fewest_words_for_the_formula = 8;

inline std::string is_hard_to_read(const passage& of) {
    if (of.shape == form::label || of.shape == form::summary) return {};
    const reading level = reading_of(of.text);
    if (level.words < fewest_words_for_the_formula || level.grade() <= highest_grade_of_a_text)
        return {};
    return "reading level " + std::to_string(level.grade()).substr(0, 4);
}

/// A rule: what is wrong with a passage, empty where nothing is.
using rule = std::string (*)(const passage&);

}  // namespace test::lint

// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "words.hpp"

/// Which words are valid somewhere, and what somebody may have meant who typed another one.

namespace terminal {

/// A valid word, and what it says to a person.
struct entry {
    std::string_view key;
    std::string_view says{};
};

/// The valid words of one place, and the option that shows them.
struct vocabulary {
    std::vector<entry> entries;
    std::string_view shown_by;
};

// clang-format off
/// Words that carry no meaning of their own in a question.
inline constexpr std::string_view fillers[] = {
    "a", "about", "after", "all", "an", "and", "any", "are", "as", "at", "be", "been", "before", "by", "can", "did",
    "do", "does", "ever", "feel", "for", "from", "get", "had", "has", "have", "i", "in", "is", "it", "me", "more",
    "my", "no", "not", "of", "on", "or", "than", "that", "the", "there", "this", "to", "when", "which", "with",
    "you", "your"};

/// What people say, beside what the questions say.
inline constexpr std::array<std::string_view, 2> synonyms[] = {
    {"hamstring", "thigh"}, {"sore", "pain"}, {"ache", "pain"}, {"aching", "pain"}, {"hurt", "pain"},
    {"touch", "reach"}, {"pins", "tingling"}, {"needles", "tingling"}, {"lumbar", "back"},
    {"spine", "back"}, {"glute", "buttock"}, {"bum", "buttock"}, {"stomach", "tummy"}, {"belly", "tummy"},
    {"abdominal", "tummy"}, {"pee", "urine"}, {"wee", "urine"}, {"bladder", "urine"}, {"heart", "chest"},
    {"thrombosis", "clot"}, {"tumour", "cancer"}, {"tumor", "cancer"}, {"suicidal", "life"}, {"suicide", "life"},
    {"bum", "saddle"}, {"crotch", "saddle"}, {"pulled", "strain"}, {"torn", "strain"}, {"tear", "strain"},
    {"cant", "cannot"}, {"unable", "cannot"}, {"desk", "sit"}, {"seated", "sit"}, {"temperature", "fever"}};
// clang-format on

/// The words in a sentence or key that carry its meaning, in small letters.
inline std::vector<std::string> telling_words(std::string_view text) {
    std::vector<std::string> result;
    std::string word;
    const auto finish = [&] {
        if (!word.empty() &&
            std::find(std::begin(fillers), std::end(fillers), word) == std::end(fillers))
            result.push_back(word);
        word.clear();
    };
    for (const char typed : text) {
        const char letter = small(typed);
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            word += letter;
        else if (letter != '\'')
            finish();
    }
    finish();
    return result;
}

/// One word in two forms, as in toe and toes, sit and sitting, pregnant and pregnancy.
inline bool same_stem(std::string_view one, std::string_view other) {
    if (one == other) return true;
    if (one.size() > other.size()) std::swap(one, other);
    const auto differs = std::mismatch(one.begin(), one.end(), other.begin()).first;
    const auto common = static_cast<std::size_t>(differs - one.begin());
    if (common == one.size() && common == 3)
        return other.size() == 4 ? other.back() == 's' : other.ends_with("ing");
    return common >= 4 && 3 * common > 2 * one.size();
}

/// A typed word and what else is said for it.
inline words meanings_of(std::string_view typed) {
    words result{typed};
    for (const auto& [one, other] : synonyms) {
        if (same_stem(typed, one)) result.push_back(other);
        if (same_stem(typed, other)) result.push_back(one);
    }
    return result;
}

/// How well a typed word fits those of a key or question: 1 in meaning, less with a slip, 0 not.
inline double fit(const words& meanings, std::span<const std::string> said) {
    const std::string_view typed = meanings.front();
    double best = 0;
    for (const std::string& word : said) {
        for (const std::string_view meaning : meanings)
            if (same_stem(meaning, word)) return 1;
        if (typed.size() >= 5 && edit_distance(typed, word) == 1) best = 0.7;
    }
    return best;
}

/// The telling words of an entry.
struct entry_words {
    std::vector<std::string> key;
    std::vector<std::string> says;
};

/// How well a typed word fits each entry: a word of its key counts in full, one of its question half.
inline std::vector<double> fits_of(std::string_view typed, std::span<const entry_words> entries) {
    const words meanings = meanings_of(typed);
    std::vector<double> result;
    result.reserve(entries.size());
    for (const entry_words& each : entries)
        result.push_back(std::max(fit(meanings, each.key), fit(meanings, each.says) / 2));
    return result;
}

/// How much a typed word tells: less, the more entries it fits, and little where it fits none.
inline double weight_of(std::span<const double> fits) {
    const auto fitting =
        std::count_if(fits.begin(), fits.end(), [](double each) { return each > 0; });
    return fitting == 0 ? 0.5 : 1 / (1 + std::log(static_cast<double>(fitting)));
}

/// How alike each entry is to what was typed, 0 to 1, by words. One that fits few entries counts more.
inline std::vector<double> alike_in_words(std::string_view typed, std::span<const entry> entries) {
    std::vector<entry_words> read;
    read.reserve(entries.size());
    for (const entry& each : entries)
        read.push_back({telling_words(each.key), telling_words(each.says)});
    std::vector<double> result(entries.size());
    double all_weights = 0;
    for (const std::string& word : telling_words(typed)) {
        const std::vector<double> fits = fits_of(word, read);
        const double weight = weight_of(fits);
        for (std::size_t i = 0; i < fits.size(); ++i) result[i] += weight * fits[i];
        all_weights += weight;
    }
    if (all_weights > 0)
        for (double& each : result) each /= all_weights;
    return result;
}

inline double alike_in_letters(std::string_view typed, std::string_view key) {
    const std::size_t most = std::max(typed.size(), key.size());
    const std::size_t distance = edit_distance(typed, key);
    return distance >= most ? 0 : 1 - static_cast<double>(distance) / static_cast<double>(most);
}

/// The keys that are a slip of the finger away, all equally far; none where the nearest is not near.
inline words slips_of(std::string_view typed, std::span<const entry> entries) {
    std::size_t nearest = 2;
    words result;
    for (const entry& each : entries) {
        const std::size_t distance = edit_distance(typed, folded(each.key));
        if (distance > nearest || 3 * distance > typed.size()) continue;
        if (distance < nearest) result.clear();
        nearest = distance;
        result.push_back(each.key);
    }
    return result;
}

/// The keys that share words or most letters with what was typed, the best first.
inline words relatives_of(std::string_view typed, std::span<const entry> entries) {
    constexpr double enough_in_words = 0.3;
    constexpr double enough_in_letters = 0.6;
    struct candidate {
        double score;
        std::size_t length;
        std::string_view key;
    };
    const std::vector<double> in_words = alike_in_words(typed, entries);
    std::vector<candidate> found;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const double in_letters = alike_in_letters(typed, folded(entries[i].key));
        if (in_words[i] >= enough_in_words || in_letters >= enough_in_letters)
            found.push_back({std::max(in_words[i], in_letters),
                             telling_words(entries[i].key).size(), entries[i].key});
    }
    // Where two are equally alike, the key that says less besides comes first, and then the order of
    // the tables holds: complaints before warning signs.
    std::stable_sort(found.begin(), found.end(), [](const candidate& one, const candidate& other) {
        return one.score > other.score || (one.score == other.score && one.length < other.length);
    });
    words result;
    for (const candidate& each : found)
        if (each.score >= 0.75 * found.front().score) result.push_back(each.key);
    return result;
}

/// Whether a key is what a folded word says: a key may be joined by hyphens, as an option's name is.
inline bool reads_as(std::string_view key, std::string_view wanted) {
    return std::equal(
        key.begin(), key.end(), wanted.begin(), wanted.end(),
        [](char mine, char typed) { return mine == typed || (mine == '-' && typed == '_'); });
}

/// Whether a word is several keys with blanks or semicolons between them.
inline bool lacks_commas(std::string_view word, std::span<const entry> entries) {
    std::size_t keys = 0;
    for (std::size_t begin = 0; begin < word.size();) {
        const std::size_t end = std::min(word.find_first_of(" ;\t", begin), word.size());
        const std::string part = folded(word.substr(begin, end - begin));
        keys += std::any_of(entries.begin(), entries.end(),
                            [&](const entry& each) { return reads_as(each.key, part); });
        begin = end + 1;
    }
    return keys > 1;
}

/// What somebody may have meant, as the end of a sentence.
inline std::string hint_for(std::string_view word, const vocabulary& valid) {
    constexpr std::size_t most = 3;
    if (lacks_commas(word.substr(0, 200), valid.entries))
        return "commas go between keys, as in a,b";
    const std::string typed = folded(word.substr(0, 64));
    words meant = slips_of(typed, valid.entries);
    // A guess that is far off may name something else: it must not be taken unread.
    const bool far = meant.empty();
    if (far) meant = relatives_of(typed, valid.entries);
    if (meant.size() > most) meant.resize(most);
    const std::string shown_by(valid.shown_by);
    if (!meant.empty())
        return "did you mean " + any_of(meant) + "?" +
               (far ? " " + shown_by + " says what each means." : "");
    if (valid.entries.size() > most) return shown_by + " shows what is known";
    for (const entry& each : valid.entries) meant.push_back(each.key);
    return "it may be " + any_of(meant);
}

[[noreturn]] inline void refuse_unknown(std::string_view word, const vocabulary& valid) {
    throw refused("unknown " + quoted(word) + "; " + hint_for(word, valid));
}

/// The place of a word among the valid ones, however its letters and joints are written.
inline std::size_t place_of(std::string_view word, const vocabulary& valid) {
    const std::string wanted = folded(word);
    const auto found = std::find_if(valid.entries.begin(), valid.entries.end(),
                                    [&](const entry& each) { return reads_as(each.key, wanted); });
    if (found == valid.entries.end()) refuse_unknown(word, valid);
    return static_cast<std::size_t>(found - valid.entries.begin());
}

}  // namespace terminal

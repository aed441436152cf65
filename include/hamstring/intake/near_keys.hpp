// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <hamstring/maybe.hpp>
#include <hamstring/version.hpp>

/// Which key somebody may have meant who typed another word: what a command line, a form or a log says
/// beside "unknown". It goes by letters, by words, and by what people call things.

namespace hamstring::inline HAMSTRING_EDITION {

/// A key that can be typed, and what it says to a person: its question or name.
struct spoken_key {
    std::string_view key;
    std::string_view says{};
};

/// Keys that somebody may have meant, the best first.
class near_keys {
public:
    /// The most that are offered.
    static constexpr std::size_t most = 3;

    constexpr const std::string_view* begin() const noexcept { return keys_; }
    constexpr const std::string_view* end() const noexcept { return keys_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Whether they are more than a slip of the finger away: such a key may name something else, and must
    /// not be taken unread.
    constexpr bool is_far() const noexcept { return size_ > 0 && scores_[0] < slip; }

    /// Takes a key in where its score is among the best.
    constexpr void offer(std::string_view key, double score) noexcept {
        std::size_t at = size_ < most ? size_++ : most;
        for (; at > 0 && scores_[at - 1] < score; --at) {
            if (at == most) continue;
            keys_[at] = keys_[at - 1];
            scores_[at] = scores_[at - 1];
        }
        if (at == most) return;
        keys_[at] = key;
        scores_[at] = score;
    }
    /// Leaves out those that are worse than the best; of mere guesses, those that are much worse.
    constexpr void leave_the_best() noexcept {
        constexpr double nearly = 0.75;
        while (size_ > 0 && scores_[size_ - 1] < (is_far() ? nearly * scores_[0] : scores_[0]))
            --size_;
    }

    /// The score from which on a key is a slip of the finger away.
    static constexpr double slip = 2;

private:
    std::string_view keys_[most] = {};
    double scores_[most] = {};
    std::size_t size_ = 0;
};

namespace detail {

// clang-format off
/// Words that carry no meaning of their own in a question, each between blanks.
inline constexpr std::string_view fillers =
    " a about after all an and any are as at be been before by can did do does ever feel for from get had has have i in is it me"
    " more my no not of on or than that the there this to when which with you your ";

/// What people say, and the word of the questions for it.
inline constexpr std::string_view synonyms[][2] = {
    {"hamstring", "thigh"}, {"sore", "pain"}, {"ache", "pain"}, {"aching", "pain"}, {"hurt", "pain"}, {"touch", "reach"},
    {"pins", "tingling"}, {"needles", "tingling"}, {"lumbar", "back"}, {"spine", "back"}, {"glute", "buttock"}, {"bum", "saddle"},
    {"crotch", "saddle"}, {"stomach", "tummy"}, {"belly", "tummy"}, {"abdominal", "tummy"}, {"pee", "urine"}, {"wee", "urine"},
    {"bladder", "urine"}, {"heart", "chest"}, {"thrombosis", "clot"}, {"tumour", "cancer"}, {"tumor", "cancer"},
    {"suicidal", "life"}, {"suicide", "life"}, {"pulled", "strain"}, {"torn", "strain"}, {"tear", "strain"}, {"cant", "cannot"},
    {"unable", "cannot"}, {"desk", "sit"}, {"seated", "sit"}, {"temperature", "fever"},
};
// clang-format on

/// The longest word or key of which every letter is looked at.
inline constexpr std::size_t longest_word = 64;

constexpr char in_small(char letter) noexcept {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}
constexpr bool is_digit(char letter) noexcept { return letter >= '0' && letter <= '9'; }

/// A letter as it is compared: small, and joints are all alike.
constexpr char compared(char letter) noexcept {
    return letter == '-' || letter == ' ' ? '_' : in_small(letter);
}

/// How many letters must be added, removed or replaced to turn one word into the other.
constexpr std::size_t edit_distance(std::string_view from, std::string_view to) noexcept {
    from = from.substr(0, longest_word);
    to = to.substr(0, longest_word);
    std::size_t row[longest_word + 1] = {};
    for (std::size_t j = 0; j <= to.size(); ++j) row[j] = j;
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t replaced =
                diagonal + (compared(from[i]) == compared(to[j]) ? 0U : 1U);
            diagonal = row[j + 1];
            row[j + 1] = diagonal < row[j] ? diagonal + 1 : row[j] + 1;
            if (replaced < row[j + 1]) row[j + 1] = replaced;
        }
    }
    return row[to.size()];
}

/// One word in two forms, as in toe and toes, sit and sitting, pregnant and pregnancy.
constexpr bool same_stem(std::string_view one, std::string_view other) noexcept {
    if (one.size() > other.size()) return same_stem(other, one);
    std::size_t common = 0;
    while (common < one.size() && one[common] == other[common]) ++common;
    if (common == one.size() && common == other.size()) return true;
    if (common == one.size() && common == 3)
        return other.size() == 4 ? other.back() == 's' : other.ends_with("ing");
    return common >= 4 && 3 * common > 2 * one.size();
}

/// A word in small letters, without apostrophes.
struct telling_word {
    char letters[longest_word] = {};
    std::size_t size = 0;

    constexpr std::string_view view() const noexcept { return {letters, size}; }
    constexpr bool tells() const noexcept {
        for (std::size_t at = 0; (at = fillers.find(view(), at)) != fillers.npos; ++at)
            if (fillers[at - 1] == ' ' && fillers[at + size] == ' ') return false;
        return true;
    }
    constexpr void take(std::string_view text) noexcept {
        size = 0;
        for (const char letter : text)
            if (letter != '\'' && size < longest_word) letters[size++] = compared(letter);
    }
};

/// Takes the next word that carries a meaning, as the questions say it; false where none is left.
constexpr bool next_word(std::string_view& rest, telling_word& found) noexcept {
    constexpr auto in_a_word = [](char letter) {
        return (in_small(letter) >= 'a' && in_small(letter) <= 'z') || is_digit(letter) ||
               letter == '\'';
    };
    for (;;) {
        while (!rest.empty() && !in_a_word(rest.front())) rest.remove_prefix(1);
        std::size_t end = 0;
        while (end < rest.size() && in_a_word(rest[end])) ++end;
        if (end == 0) return false;
        found.take(rest.substr(0, end));
        rest.remove_prefix(end);
        if (found.size == 0 || !found.tells()) continue;
        for (const auto& [said, meant] : synonyms)
            if (same_stem(found.view(), said)) found.take(meant);
        return true;
    }
}

/// How well a word fits those of a text: 1 in meaning, less with a slip, 0 not.
constexpr double fit(std::string_view word, std::string_view text) noexcept {
    double best = 0;
    telling_word said;
    while (next_word(text, said)) {
        if (same_stem(word, said.view())) return 1;
        if (word.size() >= 5 && edit_distance(word, said.view()) == 1) best = 0.7;
    }
    return best;
}
/// The same of a key and its question, whose words count half.
constexpr double fit(std::string_view word, const spoken_key& with) noexcept {
    const double key = fit(word, with.key);
    const double says = fit(word, with.says) / 2;
    return key > says ? key : says;
}

/// The words that were typed, each with how much it tells: the less, the more keys it fits.
class typed_words {
public:
    constexpr typed_words(std::string_view typed, std::span<const spoken_key> valid) noexcept {
        while (size_ < most && next_word(typed, words_[size_])) {
            std::size_t fitting = 0;
            for (const spoken_key& each : valid)
                fitting += fit(words_[size_].view(), each) > 0 ? 1U : 0U;
            double steps = fitting == 0 ? 2 : 1;
            for (; fitting > 1; fitting /= 2) steps += 0.7;
            weights_[size_] = 1 / steps;
            sum_ += weights_[size_++];
        }
    }
    /// How alike a key is to them, 0 to 1.
    constexpr double alike(const spoken_key& key) const noexcept {
        double result = 0;
        for (std::size_t i = 0; i < size_; ++i) result += weights_[i] * fit(words_[i].view(), key);
        return size_ == 0 ? 0 : result / sum_;
    }

private:
    static constexpr std::size_t most = 16;

    telling_word words_[most] = {};
    double weights_[most] = {};
    double sum_ = 0;
    std::size_t size_ = 0;
};

constexpr std::size_t words_in(std::string_view text) noexcept {
    std::size_t count = 0;
    for (telling_word each; next_word(text, each);) ++count;
    return count;
}

/// Whether a text says a key: however its letters and joints are written, with blanks around it.
constexpr bool says(std::string_view text, std::string_view key) noexcept {
    constexpr std::string_view blanks = " \t\r\n";
    while (!text.empty() && blanks.find(text.front()) != blanks.npos) text.remove_prefix(1);
    while (!text.empty() && blanks.find(text.back()) != blanks.npos) text.remove_suffix(1);
    std::size_t at = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        // Blanks in a row are one joint.
        const bool blank = blanks.find(text[i]) != blanks.npos;
        if (blank && blanks.find(text[i - 1]) != blanks.npos) continue;
        if (at == key.size() || compared(blank ? ' ' : text[i]) != compared(key[at++]))
            return false;
    }
    return at == key.size() && at > 0;
}

}  // namespace detail

/// The place of what was typed among the valid keys: `Low-Back pain` says `low_back_pain`.
constexpr maybe<std::size_t> place_of_key(std::string_view typed,
                                          std::span<const spoken_key> valid) noexcept {
    for (std::size_t i = 0; i < valid.size(); ++i)
        if (detail::says(typed, valid[i].key)) return i;
    return {};
}

/// Whether a text is several keys with blanks or semicolons between them.
constexpr bool lacks_commas(std::string_view typed, std::span<const spoken_key> valid) noexcept {
    std::size_t keys = 0;
    while (!typed.empty()) {
        const std::size_t end = typed.find_first_of(" ;\t");
        if (place_of_key(typed.substr(0, end), valid)) ++keys;
        typed = end == typed.npos ? std::string_view{} : typed.substr(end + 1);
    }
    return keys > 1;
}

/// The keys that somebody may have meant with `typed`, at most three.
/// Shape: those that are a slip of the finger away, all equally far; else those that share words or most
/// letters; none where nothing is near. Of two that are equally alike the one that says less besides comes
/// first, then the earlier one.
constexpr near_keys keys_near(std::string_view typed, std::span<const spoken_key> valid) noexcept {
    constexpr double enough_in_words = 0.3;
    constexpr double enough_in_letters = 0.6;
    constexpr double for_brevity = 0.0001;
    typed = typed.substr(0, detail::longest_word);
    const detail::typed_words words(typed, valid);
    near_keys result;
    for (const spoken_key& each : valid) {
        const std::size_t distance = detail::edit_distance(typed, each.key);
        if (distance <= 2 && 3 * distance <= typed.size()) {
            result.offer(each.key, near_keys::slip + 2 - static_cast<double>(distance));
            continue;
        }
        const std::size_t longer = typed.size() > each.key.size() ? typed.size() : each.key.size();
        const double in_letters = 1 - static_cast<double>(distance) / static_cast<double>(longer);
        const double in_words = words.alike(each);
        if (in_words < enough_in_words && in_letters < enough_in_letters) continue;
        const double best = in_words > in_letters ? in_words : in_letters;
        result.offer(each.key,
                     best - for_brevity * static_cast<double>(detail::words_in(each.key)));
    }
    result.leave_the_best();
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION

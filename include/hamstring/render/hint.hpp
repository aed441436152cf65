// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <string_view>

#include <hamstring/generated/reasons.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/near_keys.hpp>
#include <hamstring/intake/saved_form.hpp>
#include <hamstring/knowledge/damage.hpp>
#include <hamstring/knowledge/finding.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/rules/vocabulary.hpp>
#include <hamstring/why_not.hpp>

/// Answers to whoever types keys: what a word that is none may have meant, and what a rule misses.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// Keys as they stand in a sentence: 'a', 'b' or 'c'.
template <class Out, class Keys>
constexpr void put_any_of(writer<Out>& to, const Keys& keys, std::size_t size) {
    std::size_t at = 0;
    for (const std::string_view key : keys) {
        if (at > 0) to.put(at + 1 == size ? words(" or ") : words(", "));
        to.put("'").put(key).put("'");
        ++at;
    }
}

/// Somebody's word as it can stand in a message of one line: short and printable.
template <class Out>
constexpr void put_quoted(writer<Out>& to, std::string_view word) {
    constexpr std::size_t longest = 40;
    to.put("'");
    for (const char letter : word.substr(0, longest))
        to.put(letter >= ' ' && letter <= '~' ? letter : '?');
    to.put(word.size() > longest ? words("...'") : words("'"));
}

}  // namespace render

/// Somebody's word, quoted: short and printable, whatever it holds.
template <render::output_iterator_of_characters Out>
constexpr Out write_quoted(Out out, std::string_view word) {
    render::writer to{out};
    render::put_quoted(to, word);
    return to.position();
}

/// What somebody may have meant who typed a word that is no valid key, as the end of a sentence: "did you
/// mean 'towel'?". `shown_by` is what shows all valid keys.
template <render::output_iterator_of_characters Out>
constexpr Out write_hint(Out out, std::string_view word, std::span<const spoken_key> valid,
                         std::string_view shown_by) {
    constexpr std::size_t enough = 200;
    render::writer to{out};
    if (lacks_commas(word.substr(0, enough), valid))
        return to.put("commas go between keys, as in a,b").position();
    const near_keys meant = keys_near(word, valid);
    if (!meant.empty()) {
        to.put("did you mean ");
        render::put_any_of(to, meant, meant.size());
        to.put("?");
        if (meant.is_far()) to.put(" ").put(shown_by).put(" says what each means.");
    } else if (valid.size() > near_keys::most) {
        to.put(shown_by).put(" shows what is known");
    } else {
        near_keys all;
        for (const spoken_key& each : valid) all.offer(each.key, 1);
        to.put("it may be ");
        render::put_any_of(to, all, all.size());
    }
    return to.position();
}

/// Keys, a line each: the key, a tab, and what its row says.
template <render::output_iterator_of_characters Out>
constexpr Out write_keys(Out out, std::span<const spoken_key> keys) {
    render::writer to{out};
    for (const spoken_key& row : keys) to.put(row.key).put("\t").put(row.says).put("\n");
    return to.position();
}

/// What is wrong with a line that was kept, and where: "It says one thing twice. ... (letter 57: 'age=39')".
template <render::output_iterator_of_characters Out>
constexpr Out write_damage(Out out, const damage_found& wrong) {
    render::writer to{out};
    to.put(about(wrong.what).says).put(" (letter ").number(static_cast<long>(wrong.at + 1));
    if (!wrong.token.empty()) {
        to.put(": ");
        render::put_quoted(to, wrong.token);
    }
    return to.put(")").position();
}

/// The ids of the shipped rules, each with its sentence, for `keys_near` and `place_of_key`.
inline constexpr auto spoken_rules = [] {
    std::array<spoken_key, generated::rule_count> result{};
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = {generated::rule_ids[i], generated::rule_notes[i].because};
    return result;
}();

/// Why a rule does not fire, a line for each answer or conclusion that it misses: "foot_drop<tab>yes".
/// Errors: nothing is written about a rule that there is not.
template <render::output_iterator_of_characters Out>
constexpr Out write_why_not(Out out, const report& from, std::string_view rule) {
    render::writer to{out};
    const auto missing = why_not(from, rule);
    if (!missing) return to.position();
    std::size_t count = 0;
    for ([[maybe_unused]] const rules::literal item : *missing) ++count;
    to.put(rule);
    if (count == 0) return to.put(": fires, nothing is missing\n").position();
    to.put(": does not fire; missing ");
    if (missing->needed == count)
        to.put("all");
    else
        to.put("any ").number(static_cast<long>(missing->needed));
    to.put(" of\n");
    // The lowest urgency is what holds where nothing is concluded, so it is no conclusion.
    constexpr std::size_t steps = count_of<finding> + count_of<condition>;
    for (const rules::literal item : *missing) {
        const std::size_t place = item.fact < steps ? item.fact : item.fact + 1U;
        to.put(item.about_observation() ? rules::vocabulary::observed_key(item.fact)
                                        : spoken_keys<finding, condition, urgency>[place].key);
        to.put(item.negative() ? render::words("\tno\n") : render::words("\tyes\n"));
    }
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

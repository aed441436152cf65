// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/band.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/claim.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/edition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/finding.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/left_out.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/norm.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/profile.hpp>
#include <hamstring/knowledge/programme.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/road.hpp>
#include <hamstring/knowledge/road_gate.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/knowledge/symptom.hpp>
#include <hamstring/knowledge/test_barred.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "markdown.hpp"

/// What several pages say in the same words: grades, sources, confidence, doses, links to rows.

namespace pages {

using namespace hamstring;

/// "red_flags" -> "red-flags.md".
inline std::string file_of(review_sheet sheet) {
    std::string name{about(sheet).key};
    std::replace(name.begin(), name.end(), '_', '-');
    return name + ".md";
}

/// The page on which the rows of a table stand.
template <class Enum>
inline constexpr review_sheet sheet_of = review_sheet::questions;
template <>
inline constexpr review_sheet sheet_of<source> = review_sheet::sources;
template <>
inline constexpr review_sheet sheet_of<red_flag> = review_sheet::red_flags;
template <>
inline constexpr review_sheet sheet_of<condition> = review_sheet::restrictions;
template <>
inline constexpr review_sheet sheet_of<movement> = review_sheet::restrictions;
template <>
inline constexpr review_sheet sheet_of<cause> = review_sheet::causes;
template <>
inline constexpr review_sheet sheet_of<role> = review_sheet::causes;
template <>
inline constexpr review_sheet sheet_of<exercise> = review_sheet::exercises;
template <>
inline constexpr review_sheet sheet_of<sign> = review_sheet::self_tests;
template <>
inline constexpr review_sheet sheet_of<self_test> = review_sheet::self_tests;
template <>
inline constexpr review_sheet sheet_of<treatment> = review_sheet::treatments;
template <>
inline constexpr review_sheet sheet_of<claim> = review_sheet::claims;
template <>
inline constexpr review_sheet sheet_of<contradiction> = review_sheet::claims;
template <>
inline constexpr review_sheet sheet_of<muscle> = review_sheet::anatomy;
template <>
inline constexpr review_sheet sheet_of<bone> = review_sheet::anatomy;
template <>
inline constexpr review_sheet sheet_of<joint> = review_sheet::anatomy;
template <>
inline constexpr review_sheet sheet_of<nerve> = review_sheet::anatomy;

inline std::string link_to(std::string_view key, review_sheet sheet) {
    return link(key, file_of(sheet).append("#").append(key));
}
/// A link to a row, with the words of its key; a source is known by the key itself.
template <knowledge::tabled Enum>
std::string link_to(Enum item) {
    const std::string_view key = about(item).key;
    if constexpr (std::is_same_v<Enum, source>) return link_to(key, sheet_of<Enum>);
    return link(in_words(key), file_of(sheet_of<Enum>).append("#").append(key));
}
/// Links to all rows of a set, or `nothing` where it is empty.
template <class Enum>
std::string links_to(set_of<Enum> items, std::string_view nothing = "-") {
    cells links;
    for (const Enum item : items) links.push_back(link_to(item));
    return links.empty() ? std::string{nothing} : joined(links, ", ");
}

/// Words put together as `render` does it.
class sentence {
public:
    sentence& add(std::string_view text) {
        if (!said_.empty()) said_ += ' ';
        return join(text);
    }
    sentence& add(long number) { return add(std::to_string(number)); }
    sentence& join(std::string_view text) {
        said_ += text;
        return *this;
    }
    const std::string& said() const { return said_; }
    const hamstring::language& in() const { return hamstring::english; }

private:
    std::string said_;
};

/// "2 x 30 seconds, each side, 5 days a week".
inline std::string in_words(const dose& amount, sides which) {
    if (amount.skipped()) return "left out";
    sentence words;
    render::say_dose(words, amount, which);
    return words.said();
}

/// "very low".
inline std::string in_words(evidence grade) { return in_words(about(grade).key); }

/// The texts that are not empty, as numbered steps in one cell.
template <class Steps>
std::string numbered(const Steps& steps) {
    cells items;
    for (const std::string_view step : steps)
        if (!step.empty())
            items.push_back(std::to_string(items.size() + 1).append(". ").append(plain(step)));
    return joined(items, "<br>");
}

/// Whether a source is no publication, but this project's own judgement or arithmetic.
constexpr bool is_own(source item) noexcept {
    return item == source::expert_judgement || item == source::own_calculation;
}

/// Whether a source was looked up, and yet its status says that a part is from memory.
constexpr bool is_partly_from_memory(source item) noexcept {
    return about(item).confirmed &&
           about(item).status.find("from memory") != std::string_view::npos;
}

/// How far the sources of a row were looked up.
template <class Sources>
std::string confidence(const Sources& cited) {
    std::size_t count = 0;
    std::size_t looked_up = 0;
    std::size_t in_full = 0;
    std::size_t own = 0;
    std::size_t article = 0;
    for (const source item : cited) {
        ++count;
        looked_up += about(item).confirmed;
        in_full += about(item).confirmed && !is_partly_from_memory(item);
        own += is_own(item);
        article += item == source::popular_article;
    }
    if (in_full == count) return "confirmed";
    if (own == count) return "judged here";
    if (own + article == count) return "article only";
    return looked_up == 0 ? "from memory" : "confirmed in part";
}

/// A link to a source; one that should have been looked up and was not says so.
inline std::string link_to_source(source item) {
    const bool from_memory =
        !about(item).confirmed && !is_own(item) && item != source::popular_article;
    if (from_memory) return link_to(item) + " (from memory)";
    return link_to(item) + (is_partly_from_memory(item) ? " (partly from memory)" : "");
}
template <class Sources>
std::string links_to_sources(const Sources& cited, std::string_view between = "<br>") {
    cells links;
    for (const source item : cited) links.push_back(link_to_source(item));
    return joined(links, between);
}

/// The last two titles of a table to sign, and the last two cells of its rows: what a row rests on,
/// and the place for initials.
inline cells with_grade_titles(cells titles) {
    titles.emplace_back("grade, sources, confidence");
    titles.emplace_back(page::reviewed_by);
    return titles;
}
template <class Sources>
cells with_grade(cells values, evidence grade, const Sources& cited) {
    values.push_back(bold(in_words(grade)) + "<br>" + links_to_sources(cited) + "<br>*" +
                     confidence(cited) + "*");
    values.emplace_back();
    return values;
}

/// The same for tables whose rows have no grade.
inline cells with_source_titles(cells titles) {
    titles.emplace_back("sources, confidence");
    titles.emplace_back(page::reviewed_by);
    return titles;
}
template <class Sources>
cells with_source(cells values, const Sources& cited) {
    values.push_back(links_to_sources(cited) + "<br>*" + confidence(cited) + "*");
    values.emplace_back();
    return values;
}

}  // namespace pages

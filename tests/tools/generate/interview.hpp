// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <ostream>
#include <string>

#include <hamstring/intake/keys.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "../../knowledge/hash.hpp"
#include "text.hpp"

/// What the tables of items and pages come to: what the conversation reads in their place.

namespace generate {

using namespace hamstring;

/// Whether a yes is an emergency with no other answer.
inline bool is_grave(const item_row& row) {
    for (const red_flag_row& flag : knowledge::red_flags)
        if (flag.alone == urgency::emergency_now && row.sets.contains(flag.id)) return true;
    return false;
}

/// The places of a set, appended to a list; gives where it begins.
inline std::size_t append(strings& list, const observations& set) {
    const std::size_t begin = list.size();
    for (std::size_t i = 0; i < rules::observed_size; ++i)
        if (set.bits().test(i)) list.push_back(std::to_string(i));
    return begin;
}

/// A list as rows of numbers; a list without any gets one that nobody reads.
inline void print_list(std::ostream& out, const char* type, const char* name, const strings& list) {
    out << "inline constexpr " << type << ' ' << name << "[] = {";
    for (std::size_t i = 0; i < list.size(); ++i)
        out << (i % 24 == 0 ? "\n    " : " ") << list[i] << ',';
    out << (list.empty() ? "0" : "\n") << "};\n";
}

inline std::string uses_of(const item_row& row) {
    strings uses;
    if (row.asked_of.in_pain) uses.emplace_back("int(item_use::in_pain)");
    if (row.asked_of.for_routine) uses.emplace_back("int(item_use::for_routine)");
    if (is_grave(row)) uses.emplace_back("int(item_use::grave)");
    return uses.empty() ? "0" : joined(uses, " | ");
}

inline void print_items(std::ostream& out) {
    strings sets;
    strings with;
    out << R"(
/// How an item is used.
enum class item_use : std::uint8_t {
    /// Not asked of somebody without pain.
    in_pain = 1,
    /// Decides about exercises alone.
    for_routine = 2,
    /// A yes is an emergency with no other answer.
    grave = 4,
};

/// What the conversation reads of `item_row`. Where a list ends, that of the next row begins.
struct item_facts {
    page_id page;
    std::uint8_t from;
    std::uint8_t to;
    hamstring::sex not_of;
    std::uint8_t uses;
    std::uint16_t sets;
    std::uint16_t with;
    std::int32_t lasting;
    std::int32_t not_longer_than;

    constexpr bool use(item_use one) const noexcept { return (uses & int(one)) != 0; }
};

inline constexpr item_facts items[] = {
)";
    for (const item_row& row : knowledge::items) {
        const std::size_t sets_at = append(sets, row.sets);
        const std::size_t with_at = append(with, row.asked_of.with);
        out << "    {page_id{" << int(row.page) << "}, " << row.asked_of.from.value << ", "
            << row.asked_of.to.value << ", sex{" << int(row.asked_of.not_of) << "}, "
            << uses_of(row) << ", " << sets_at << ", " << with_at << ", "
            << row.asked_of.lasting.value << ", " << row.asked_of.not_longer_than.value << "},  // "
            << row.key << '\n';
    }
    out << "    {page_id{}, 0, 0, sex{}, 0, " << sets.size() << ", " << with.size()
        << ", 0, 0},\n};\n"
        << "/// What a yes to each item says, and with what told it is asked, as places of observations.\n";
    print_list(out, "std::uint16_t", "item_sets", sets);
    print_list(out, "std::uint16_t", "item_with", with);
}

/// The numbers that pages ask for, in the order of the pages.
inline void print_numbers_asked(std::ostream& out) {
    out << R"(
/// What the conversation reads of `asked_number`. `unless` is the number of an item, from 1; 0 where there
/// is none.
struct asked_number_facts {
    page_id page;
    number which;
    std::uint8_t from;
    std::uint16_t unless;
    std::int16_t lowest;
    std::int16_t highest;
};

inline constexpr asked_number_facts numbers_asked[] = {
)";
    for (const page_row& row : knowledge::pages) {
        if (!row.asks) continue;
        const asked_number& asks = *row.asks;
        out << "    {page_id{" << int(row.id) << "}, number{" << int(asks.which) << "}, "
            << asks.from.value << ", " << (asks.unless ? int(*asks.unless) + 1 : 0) << ", "
            << asks.lowest << ", " << asks.highest << "},  // " << row.key << '\n';
    }
    out << "};\n";
}

inline void print_pages(std::ostream& out) {
    out << std::boolalpha << R"(
/// What the conversation reads of `page_row`: its kind, its first item (the next page's is behind its
/// last), which items open it, as a list in `page_openers`, whether it names what their yes means, and
/// which of the `numbers_asked` is its own, counted from 1; 0 where it asks for none.
struct page_facts {
    page_kind kind;
    bool names_the_yes;
    std::uint8_t asks;
    std::uint16_t first;
    std::uint16_t openers;
};

inline constexpr page_facts pages[] = {
)";
    strings openers;
    std::size_t first = 0;
    int asks = 0;
    for (const page_row& row : knowledge::pages) {
        const std::size_t begin = openers.size();
        for (const item one : row.opened_by) openers.push_back(std::to_string(int(one)));
        out << "    {page_kind{" << int(row.kind) << "}, " << row.names_the_yes << ", "
            << (row.asks ? ++asks : 0) << ", " << first << ", " << begin << "},  // " << row.key
            << '\n';
        while (first < count_of<item> && knowledge::items[first].page == row.id) ++first;
    }
    out << "    {page_kind{}, false, 0, " << first << ", " << openers.size() << "},\n};\n";
    print_list(out, "std::uint16_t", "page_openers", openers);
    print_numbers_asked(out);
}

/// Sixteen bits of a hash.
inline std::string mark_of(const test::hash& sum) {
    std::uint64_t rest = sum.value();
    rest ^= rest >> 32U;
    rest ^= rest >> 16U;
    return hex(rest & 0xffffU);
}

/// By which an answer that was kept is known to be to the same question: the words that a person reads,
/// and what a yes says, by its keys. Whom an item is asked of changes no answer, so it is no part.
inline void print_marks(std::ostream& out) {
    out << R"(
/// What the items of each page say and mean, in 16 bits: an answer kept by another edition is to the same
/// question where they are the same.
inline constexpr std::uint16_t page_marks[] = {
)";
    for (const page_row& page : knowledge::pages) {
        test::hash sum;
        sum.add(page.question);
        sum.add(page.kind);
        if (page.asks) sum.add(page.asks->which);
        for (const item_row& row : knowledge::items) {
            if (row.page != page.id) continue;
            sum.add(row.key);
            sum.add(row.says);
            for (std::size_t i = 0; i < rules::observed_size; ++i) {
                const observation one(i);
                if (row.sets.contains(one)) sum.add(key_of(one));
            }
            sum.add(false);
        }
        out << "    " << mark_of(sum) << ",  // " << page.key << '\n';
    }
    out << "};\n/// The same of the red flags of each screen.\n"
        << "inline constexpr std::uint16_t screen_marks[] = {\n";
    for (const screen_row& asked : knowledge::screens) {
        test::hash sum;
        for (const red_flag_row& row : knowledge::red_flags) {
            if (row.screen != asked.id) continue;
            sum.add(row.key);
            sum.add(row.question);
        }
        out << "    " << mark_of(sum) << ",  // " << asked.key << '\n';
    }
    out << "};\n";
}

}  // namespace generate

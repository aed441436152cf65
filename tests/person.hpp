// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdlib>
#include <vector>

#include <hamstring/interview.hpp>

#include "random_report.hpp"

/// People who answer a conversation: what is true of each is drawn once, so that it does not depend on what
/// is asked, or in which order.

namespace test {

using namespace hamstring;

/// What a person would answer to everything.
struct person {
    four_facts facts{};
    set_of<item> yes{};
    set_of<item> unsure{};
    /// What the person says once told how to tell; not in it: still not sure.
    set_of<item> turns_out_yes{};
    set_of<item> turns_out_no{};
    /// What the person tells on a page of one number; none leaves it out.
    maybe<int> numbers[count_of<number>]{};

    constexpr tick says(item one) const {
        return yes.contains(one) ? tick::yes : unsure.contains(one) ? tick::unsure : tick::no;
    }
};

/// Nobody says yes to a detail of what he or she says no to. (Openers stand before what they open.)
inline void deny_details_of_what_is_denied(person& of) {
    for (std::size_t p = 0; p < count_of<page_id>; ++p) {
        bool opened = generated::pages[p].openers == generated::pages[p + 1].openers;
        for (std::size_t o = generated::pages[p].openers; o < generated::pages[p + 1].openers; ++o)
            opened = opened || of.says(static_cast<item>(generated::page_openers[o])) != tick::no;
        const detail::item_range range = detail::items_of(static_cast<page_id>(p));
        for (std::size_t i = range.first; i < range.last && !opened; ++i) {
            of.yes.erase(static_cast<item>(i));
            of.unsure.erase(static_cast<item>(i));
        }
    }
}

/// Nobody says yes to what turns out to be none of the lines that name it: told so, people take the yes back.
inline void take_back_what_is_not_named(person& of) {
    const interview talk = answer(begin(), of.facts);
    const detail::standings fits(talk);
    for (std::size_t p = 0; p < count_of<page_id>; ++p) {
        if (!generated::pages[p].names_the_yes) continue;
        bool named = false;
        const detail::item_range range = detail::items_of(static_cast<page_id>(p));
        for (std::size_t i = range.first; i < range.last; ++i) {
            const auto one = static_cast<item>(i);
            named = named || (fits[one] != standing::unfit && of.says(one) != tick::no);
        }
        for (std::size_t o = generated::pages[p].openers; o < generated::pages[p + 1].openers;
             ++o) {
            const auto opener = static_cast<item>(generated::page_openers[o]);
            if (!named && detail::standings::said_by(opener).empty()) of.yes.erase(opener);
        }
    }
    deny_details_of_what_is_denied(of);
}

/// A person of whom about one item in `rarity` is true.
inline person random_person(random_bits& random, int rarity) {
    person result;
    result.facts = {.age = years{random.one_in(12) ? random.below(16) : 16 + random.below(75)},
                    .sex = static_cast<sex>(random.below(3)),
                    .worst_pain = pain_score{random.below(11)},
                    .since = random_duration(random)};
    const int life = result.facts.age->value * hours::a_year;
    if (result.facts.since->value > life) result.facts.since = hours{life};
    if (random.one_in(2))
        result.facts.pain_now = pain_score{random.below(result.facts.worst_pain->value + 1)};
    for (const generated::asked_number_facts& row : generated::numbers_asked)
        if (!random.one_in(3))
            result.numbers[static_cast<std::size_t>(row.which)] =
                row.lowest + random.below(row.highest - row.lowest + 1);
    for (std::size_t i = 0; i < count_of<item>; ++i) {
        const auto one = static_cast<item>(i);
        if (random.one_in(rarity))
            result.yes.insert(one);
        else if (random.one_in(rarity * 4))
            result.unsure.insert(one);
        if (random.one_in(3))
            result.turns_out_yes.insert(one);
        else if (random.one_in(2))
            result.turns_out_no.insert(one);
    }
    deny_details_of_what_is_denied(result);
    take_back_what_is_not_named(result);
    return result;
}

/// Somebody ordinary: a complaint, and little else.
inline person random_ordinary_person(random_bits& random) {
    person result = random_person(random, 40);
    for (std::size_t i = 0; i < count_of<item>; ++i)
        if (generated::items[i].page == page_id::where_it_is && random.one_in(3))
            result.yes.insert(static_cast<item>(i));
    return result;
}

/// Whether a set shares an observation with what an item says.
constexpr bool says_some_of(item one, const observations& told) {
    return detail::standings::said_by(one).bits().intersects(told.bits());
}

/// A report with the four facts that it lacks, as somebody ordinary would tell them.
constexpr report with_four_facts(report told) {
    if (!told.age) told.age = years{40};
    if (told.sex == sex::not_given) told.sex = sex::female;
    if (!told.worst_pain) told.worst_pain = pain_score{5};
    if (!told.since) told.since = weeks{2};
    return told;
}

/// Somebody who would tell what a report tells: an item is true where the report has something of what it
/// says, and what opens a page of details where a detail on it is true.
constexpr person person_of(const report& told) {
    person result;
    result.facts = {.age = told.age,
                    .sex = told.sex,
                    .worst_pain = told.worst_pain,
                    .pain_now = told.pain_now,
                    .since = told.since};
    for (std::size_t i = 0; i < count_of<item>; ++i) {
        const auto one = static_cast<item>(i);
        if (says_some_of(one, told.present))
            result.yes.insert(one);
        else if (says_some_of(one, told.unsure))
            result.unsure.insert(one);
    }
    // Details come after what opens them, so from the last page on.
    for (std::size_t p = count_of<page_id>; p-- > 0;) {
        const std::size_t begin = generated::pages[p].openers;
        const std::size_t end = generated::pages[p + 1].openers;
        if (begin == end) continue;
        tick gravest = tick::no;
        const detail::item_range details = detail::items_of(static_cast<page_id>(p));
        for (std::size_t d = details.first; d < details.last; ++d)
            if (result.says(static_cast<item>(d)) > gravest)
                gravest = result.says(static_cast<item>(d));
        bool opened = gravest == tick::no;
        for (std::size_t o = begin; o < end; ++o)
            opened =
                opened || result.says(static_cast<item>(generated::page_openers[o])) != tick::no;
        if (opened) continue;
        const auto opener = static_cast<item>(generated::page_openers[begin]);
        (gravest == tick::yes ? result.yes : result.unsure).insert(opener);
    }
    return result;
}

/// What a person answers to a page.
inline reply reply_of(const person& who, const page& asked) {
    reply given{.others_no = true};
    for (const asked_item& one : asked) {
        if (who.says(one.id) == tick::yes) given.yes.insert(one.id);
        if (who.says(one.id) == tick::unsure) given.unsure.insert(one.id);
    }
    return given;
}

/// The conversation with a page answered by a person.
inline interview answered_by(const person& who, const interview& talk, const page& asked) {
    if (asked.kind == page_kind::fields) return answer(talk, who.facts);
    if (asked.asks)
        return answer_number(talk, asked.id, who.numbers[static_cast<std::size_t>(*asked.asks)]);
    if (asked.kind != page_kind::one) return answer(talk, asked.id, reply_of(who, asked));
    const item which = asked.begin()->id;
    return tell(talk, which,
                who.turns_out_yes.contains(which)  ? tick::yes
                : who.turns_out_no.contains(which) ? tick::no
                                                   : tick::unsure);
}

/// A conversation from the beginning to its end: every state that it went through, and every page.
struct played {
    std::vector<interview> states{};
    std::vector<page> pages{};

    const interview& end() const { return states.back(); }
};

/// More pages than any conversation has.
inline constexpr std::size_t too_many_pages = 80;

inline played play(const person& who, const interview& from = begin()) {
    played result;
    result.states.push_back(from);
    while (const maybe<page> asked = next_page(result.end())) {
        if (result.pages.size() == too_many_pages) break;
        result.pages.push_back(*asked);
        result.states.push_back(answered_by(who, result.end(), *asked));
    }
    return result;
}

/// How many cases a test of many draws: the number of the environment's HAMSTRING_CONVERSATIONS, else so
/// many.
inline std::size_t conversations_to_draw(std::size_t otherwise) {
    const char* told = std::getenv("HAMSTRING_CONVERSATIONS");
    return told ? static_cast<std::size_t>(std::strtoull(told, nullptr, 10)) : otherwise;
}

}  // namespace test

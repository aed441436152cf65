// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/generated/interview.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/item.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/page.hpp>
#include <hamstring/intake/answered.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/maybe.hpp>

/// The whole of a report as one form, in the order of the conversation: which question stands on which page, and
/// when each is asked. Made from the tables of the conversation. (Wide: it reads questions and keys.)

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

// ---- Where each question stands

/// Whether an item says nothing by itself, and only opens a page.
constexpr bool only_opens(std::size_t at) noexcept {
    return generated::items[at].sets == generated::items[at + 1].sets;
}
constexpr bool has_openers(std::size_t page) noexcept {
    return generated::pages[page].openers != generated::pages[page + 1].openers;
}
/// Calls with the place of each item that opens a page.
template <class Use>
constexpr void each_opener(std::size_t page, const Use& use) {
    for (std::size_t i = generated::pages[page].openers; i < generated::pages[page + 1].openers;
         ++i)
        use(std::size_t{generated::page_openers[i]});
}

/// Which items say each fact, and on which page of the form it is asked.
class form_places {
public:
    static constexpr std::uint8_t nowhere = UINT8_MAX;

    constexpr form_places() noexcept {
        for (std::size_t i = 0; i < count_of<item>; ++i)
            for (std::size_t s = generated::items[i].sets; s < generated::items[i + 1].sets; ++s)
                ++begin_[generated::item_sets[s] + 1U];
        for (std::size_t f = 0; f < rules::observed_size; ++f)
            begin_[f + 1] = static_cast<std::uint16_t>(begin_[f + 1] + begin_[f]);
        std::uint16_t filled[rules::observed_size] = {};
        for (std::size_t i = 0; i < count_of<item>; ++i)
            for (std::size_t s = generated::items[i].sets; s < generated::items[i + 1].sets; ++s) {
                const std::size_t fact = generated::item_sets[s];
                by_[begin_[fact] + filled[fact]++] = static_cast<std::uint16_t>(i);
            }
        for (std::size_t f = 0; f < rules::observed_size; ++f) home_[f] = home_of(f);
    }
    /// Calls with the place of each item that says a fact, in their order.
    template <class Use>
    constexpr void each_item(std::size_t fact, const Use& use) const {
        for (std::size_t i = begin_[fact]; i < begin_[fact + 1]; ++i) use(std::size_t{by_[i]});
    }
    constexpr std::size_t items_saying(std::size_t fact) const noexcept {
        return static_cast<std::size_t>(begin_[fact + 1] - begin_[fact]);
    }
    /// The page that asks for a fact; `nowhere` where no item says it.
    constexpr std::uint8_t home(std::size_t fact) const noexcept { return home_[fact]; }
    /// Whether an item is the one in whose place a fact is asked.
    constexpr bool asks(std::size_t item, std::size_t fact) const noexcept {
        for (std::size_t i = begin_[fact]; i < begin_[fact + 1]; ++i)
            if (page_of(by_[i]) == home_[fact]) return by_[i] == item;
        return false;
    }
    /// Whether every item that says a fact stands on its page.
    constexpr bool on_one_page(std::size_t fact) const noexcept {
        bool one = true;
        each_item(fact, [&](std::size_t i) { one = one && page_of(i) == home_[fact]; });
        return one;
    }
    static constexpr std::uint8_t page_of(std::size_t item) noexcept {
        return static_cast<std::uint8_t>(generated::items[item].page);
    }

private:
    /// The first page that nothing has to open; the first of all where there is none such.
    constexpr std::uint8_t home_of(std::size_t fact) const noexcept {
        std::uint8_t first = nowhere;
        for (std::size_t i = begin_[fact]; i < begin_[fact + 1]; ++i) {
            const std::uint8_t page = page_of(by_[i]);
            if (!has_openers(page)) return page;
            if (first == nowhere) first = page;
        }
        return first;
    }

    std::uint16_t begin_[rules::observed_size + 1] = {};
    std::uint16_t by_[std::size(generated::item_sets)] = {};
    std::uint8_t home_[rules::observed_size] = {};
};
inline constexpr form_places where_asked{};

/// Of the facts that an item says, the one that the fewest say: it stands for the item.
constexpr std::size_t fact_of_item(std::size_t item) noexcept {
    std::size_t best = generated::item_sets[generated::items[item].sets];
    for (std::size_t s = generated::items[item].sets; s < generated::items[item + 1].sets; ++s)
        if (where_asked.items_saying(generated::item_sets[s]) < where_asked.items_saying(best))
            best = generated::item_sets[s];
    return best;
}

// ---- When it is asked

/// What a question can wait for. Several are joined by or: it is asked where one of them holds.
struct form_condition {
    enum kind_type : std::uint8_t {
        /// An item that only opens a page, or a fact, was answered yes or not sure.
        gate,
        fact,
        /// What is not told yet leaves nothing out.
        from_age,
        to_age,
        not_female,
        not_male,
        in_pain,
    };
    kind_type kind{};
    /// Which item, fact or age.
    std::uint16_t which = 0;

    friend constexpr bool operator==(const form_condition&,
                                     const form_condition&) noexcept = default;
};

/// Calls with what a page waits for: that one of its openers is answered.
template <class Use>
constexpr void each_condition_of_page(std::size_t page, const Use& use) {
    each_opener(page, [&](std::size_t item) {
        if (only_opens(item))
            use(form_condition{form_condition::gate, static_cast<std::uint16_t>(item)});
        else
            use(form_condition{form_condition::fact,
                               static_cast<std::uint16_t>(fact_of_item(item))});
    });
}
/// Calls with whom an item is asked of, as far as it takes one condition; false where that is everybody. How long it
/// has lasted is not among them: a form tells times in several units.
template <class Use>
constexpr bool each_condition_of_person(std::size_t item, const Use& use) {
    const generated::item_facts& row = generated::items[item];
    const std::size_t with_end = generated::items[item + 1].with;
    for (std::size_t i = row.with; i < with_end; ++i)
        use(form_condition{form_condition::fact, generated::item_with[i]});
    if (row.with != with_end) return true;
    form_condition one;
    if (row.not_of != sex::not_given)
        one.kind =
            row.not_of == sex::female ? form_condition::not_female : form_condition::not_male;
    else if (row.from > 0)
        one = {form_condition::from_age, row.from};
    else if (row.to < about(number::age).highest)
        one = {form_condition::to_age, row.to};
    else if (row.use(generated::item_use::in_pain))
        one.kind = form_condition::in_pain;
    else
        return false;
    use(one);
    return true;
}
/// Whether a page asks for a fact that items of other pages say as well, so that it can be shown unopened.
constexpr bool asks_for_others(std::size_t page) noexcept {
    bool any = false;
    for (std::size_t f = 0; f < rules::observed_size; ++f)
        any = any || (where_asked.home(f) == page && !where_asked.on_one_page(f));
    return any;
}
inline constexpr auto pages_asking_for_others = [] {
    struct {
        bool at[count_of<page_id>];
    } result{};
    for (std::size_t p = 0; p < count_of<page_id>; ++p)
        result.at[p] = has_openers(p) && asks_for_others(p);
    return result;
}();

/// Calls with what an item of a page waits for, beside its page; false where it waits for nothing.
template <class Use>
constexpr bool each_condition_of_item(std::size_t item, const Use& use) {
    const std::size_t page = form_places::page_of(item);
    if (!pages_asking_for_others.at[page]) return each_condition_of_person(item, use);
    each_condition_of_page(page, use);
    return true;
}
/// The same of a fact: it is asked where one of the items that say it is.
template <class Use>
constexpr bool each_condition_of_fact(std::size_t fact, const Use& use) {
    const auto nobody = [](const form_condition&) {};
    const bool one_page = where_asked.on_one_page(fact);
    const auto of_item = [&](std::size_t item, const auto& with) {
        if (one_page) return each_condition_of_item(item, with);
        const std::size_t page = form_places::page_of(item);
        if (!has_openers(page)) return each_condition_of_person(item, with);
        each_condition_of_page(page, with);
        return true;
    };
    bool waits = where_asked.items_saying(fact) != 0;
    where_asked.each_item(fact, [&](std::size_t item) { waits = waits && of_item(item, nobody); });
    // Some wait for a list in which they stand themselves.
    const auto others = [&](const form_condition& one) {
        if (one != form_condition{form_condition::fact, static_cast<std::uint16_t>(fact)}) use(one);
    };
    if (waits) where_asked.each_item(fact, [&](std::size_t item) { of_item(item, others); });
    return waits;
}
/// Calls with what each question of a page waits for that nothing has to open; false where one of them waits for nothing.
template <class Use>
constexpr bool each_condition_within(std::size_t page, const Use& use) {
    const item_range range = items_of(static_cast<page_id>(page));
    if (const generated::asked_number_facts* const row =
            number_asked_on(static_cast<page_id>(page))) {
        use(form_condition{form_condition::from_age, row->from});
        return row->from > 0;
    }
    bool waits = range.size() != 0;
    for (std::size_t i = range.first; i < range.last; ++i) {
        if (only_opens(i)) waits = each_condition_of_item(i, use) && waits;
        for (std::size_t s = generated::items[i].sets; s < generated::items[i + 1].sets; ++s)
            if (where_asked.asks(i, generated::item_sets[s]))
                waits = each_condition_of_fact(generated::item_sets[s], use) && waits;
    }
    return waits;
}
/// The same of a whole page, so that none is shown without a question.
template <class Use>
constexpr bool each_condition_of_group(std::size_t page, const Use& use) {
    if (!has_openers(page)) {
        if (!each_condition_within(page, [](const form_condition&) {})) return false;
        return each_condition_within(page, use);
    }
    each_condition_of_page(page, use);
    if (pages_asking_for_others.at[page])
        for (std::size_t f = 0; f < rules::observed_size; ++f)
            if (where_asked.home(f) == page && !where_asked.on_one_page(f))
                each_condition_of_fact(f, use);
    return true;
}

// ---- What a no to an opener answers

/// Whether nothing but items that only open pages opens a page: then no to all of them is no to all that it asks.
constexpr bool opened_by_gates(std::size_t page) noexcept {
    bool gates = has_openers(page);
    each_opener(page, [&](std::size_t item) { gates = gates && only_opens(item); });
    return gates;
}
/// Whether every item that says a fact stands on a page of which `is` is true.
template <class Is>
constexpr bool only_said_on(std::size_t fact, const Is& is) {
    bool all = where_asked.items_saying(fact) != 0;
    where_asked.each_item(fact,
                          [&](std::size_t item) { all = all && is(form_places::page_of(item)); });
    return all;
}
/// The pages behind an opener, at once or behind others that stand on them.
struct pages_behind {
    bool has[count_of<page_id>] = {};

    constexpr explicit pages_behind(std::size_t gate) noexcept {
        for (std::size_t p = 0; p < count_of<page_id>; ++p)
            if (opened_by_gates(p))
                each_opener(p, [&](std::size_t item) {
                    has[p] = has[p] || item == gate || has[form_places::page_of(item)];
                });
    }
};
/// What a no to an opener would answer, whatever others are answered: it is written as no only where all of that was
/// answered no. Facts that another page says as well are none of it.
constexpr observations answered_by_gate(std::size_t gate) noexcept {
    const pages_behind behind(gate);
    observations result;
    for (std::size_t p = 0; p < count_of<page_id>; ++p) {
        if (!behind.has[p]) continue;
        const item_range range = items_of(static_cast<page_id>(p));
        const std::size_t end = generated::items[range.last].sets;
        for (std::size_t s = generated::items[range.first].sets; s < end; ++s)
            if (only_said_on(generated::item_sets[s], opened_by_gates))
                result.insert(observation(std::size_t{generated::item_sets[s]}));
    }
    return result;
}
/// The same of each item; empty of one that says something itself.
inline constexpr auto answered_by_gates = [] {
    struct {
        observations of[count_of<item>];
    } result{};
    for (std::size_t i = 0; i < count_of<item>; ++i)
        if (only_opens(i)) result.of[i] = answered_by_gate(i);
    return result;
}();

/// Whether something behind an opener was answered yes or not sure all the same: then a no to it is none.
constexpr bool is_contradicted(std::size_t gate, const tick (&gates)[count_of<item>],
                               const observations& named) noexcept {
    if (!(answered_by_gates.of[gate] - named == answered_by_gates.of[gate])) return true;
    const pages_behind behind(gate);
    for (std::size_t i = 0; i < count_of<item>; ++i)
        if (gates[i] >= tick::unsure && behind.has[form_places::page_of(i)]) return true;
    return false;
}
/// The facts to which openers that were answered no are a no: each page that could say them stays shut.
/// Shape: how each item that only opens pages was answered, and what was answered yes or not sure.
constexpr observations answered_by_shut_pages(const tick (&gates)[count_of<item>],
                                              const observations& named) noexcept {
    bool said_no[count_of<item>] = {};
    for (std::size_t i = 0; i < count_of<item>; ++i)
        said_no[i] = gates[i] == tick::no && !is_contradicted(i, gates, named);
    bool shut[count_of<page_id>] = {};
    for (std::size_t p = 0; p < count_of<page_id>; ++p) {
        shut[p] = opened_by_gates(p);
        each_opener(p, [&](std::size_t item) {
            shut[p] = shut[p] && (said_no[item] || shut[form_places::page_of(item)]);
        });
    }
    observations result;
    for (std::size_t f = 0; f < rules::observed_size; ++f)
        if (only_said_on(f, [&](std::size_t page) { return shut[page]; }))
            result.insert(observation(f));
    return result;
}

// ---- The form from its begin to its end

/// A question that is none of the tables'.
enum class form_choice : std::uint8_t { sex, duration_unit, equipment, positions, level };
/// The lists of answers to what the form does not ask of somebody, by their keys.
enum class form_list : std::uint8_t { present, absent, unsure };

/// How they are called in the form.
inline constexpr std::string_view choice_links[] = {"sex", "duration_unit", "equipment",
                                                    "positions", "level"};
inline constexpr std::string_view list_links[] = {"other_present", "other_absent", "other_unsure"};
inline constexpr std::string_view page_prefix = "page_";
inline constexpr std::string_view test_prefix = "test_";
inline constexpr std::string_view other_prefix = "other_";
inline constexpr std::string_view exercises_link = "exercises";
inline constexpr std::string_view others_link = "other_answers";

/// Walks through the pages of a form.
template <class Use>
constexpr void walk_pages(Use& use) {
    for (std::size_t p = 0; p < count_of<page_id>; ++p) {
        const auto page = static_cast<page_id>(p);
        const item_range range = items_of(page);
        const generated::asked_number_facts* const row = number_asked_on(page);
        if (page != page_id::four_facts && range.size() == 0 && row == nullptr) continue;
        use.page_begins(page);
        if (page == page_id::four_facts) {
            use.count(number::age);
            use.choice(form_choice::sex);
            for (const number each : {number::worst_pain, number::pain_now, number::duration})
                use.count(each);
            use.choice(form_choice::duration_unit);
        }
        if (row != nullptr) use.count(row->which);
        for (std::size_t i = range.first; i < range.last; ++i) {
            if (only_opens(i)) use.gate(i);
            for (std::size_t s = generated::items[i].sets; s < generated::items[i + 1].sets; ++s)
                if (where_asked.asks(i, generated::item_sets[s])) use.fact(generated::item_sets[s]);
        }
        use.end();
    }
}
/// Whether a self-test's number stands with it, and not on a page of the conversation.
constexpr bool counted_with_test(const self_test_row& row) noexcept {
    bool on_page = false;
    for (const generated::asked_number_facts& each : generated::numbers_asked)
        on_page = on_page || maybe{each.which} == row.fills;
    return row.fills && !on_page;
}
/// Walks through a form: calls `use` with all that stands in it, in its order. Every group is ended.
template <class Use>
constexpr void walk_form(Use& use) {
    walk_pages(use);
    for (const self_test_row& test : all<self_test>()) {
        bool any = counted_with_test(test);
        for (const sign_row& row : all<sign>()) any = any || row.test == test.id;
        if (!any) continue;
        use.test_begins(test.id);
        if (counted_with_test(test)) use.count(*test.fills);
        for (const sign_row& row : all<sign>())
            if (row.test == test.id &&
                where_asked.home(rules::index_of(row.id)) == form_places::nowhere)
                use.fact(rules::index_of(row.id));
        use.end();
    }
    use.exercises_begin();
    use.choice(form_choice::equipment);
    use.choice(form_choice::positions);
    use.count(number::session);
    use.choice(form_choice::level);
    use.end();
    use.others_begin();
    for (const form_list each : {form_list::present, form_list::absent, form_list::unsure})
        use.list(each);
    for (const generated::asked_number_facts& each : generated::numbers_asked)
        use.other_count(each.which);
    use.end();
}

/// Whether a fact has a question in the form: an item says it, or a self-test shows it.
constexpr bool has_question(std::size_t fact) noexcept {
    return where_asked.home(fact) != form_places::nowhere ||
           (fact >= rules::first::sign && fact < rules::first::profile);
}

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION

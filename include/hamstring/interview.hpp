// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/fault.hpp>
#include <hamstring/intake/answered.hpp>
#include <hamstring/intake/asking.hpp>
#include <hamstring/intake/page.hpp>
#include <hamstring/intake/standing.hpp>

/// The conversation: which page of questions comes next, and what the answers come to so far. Pages are
/// data, drawn by the host; their texts stand in `knowledge/page.hpp` and `knowledge/item.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// How far a conversation has come.
struct progress_made {
    /// The number of the page that comes next, from 1.
    std::size_t step = 1;
    /// How many pages it will have been if none of the rest applies. An answer can open more.
    std::size_t about = 1;
    /// Whether nothing that is left can change how soon somebody should be seen.
    bool ready = false;
};

/// The least and the greatest urgency that the answers still leave possible.
struct urgency_bounds {
    /// If nothing more is true.
    urgency least = urgency::self_care_review;
    /// If all that is open is true.
    urgency most = urgency::emergency_now;
};

/// What one page was answered.
struct review_line {
    /// Which page.
    page_id page{};
    /// What was answered yes, and what with not sure.
    set_of<item> yes{};
    set_of<item> unsure{};
    /// How many items were answered, those that are no included; 0 for the four facts, 1 for a number.
    std::size_t asked = 0;
    /// The number that was told; none where it was left out, or the page asks for none.
    maybe<int> number{};
};

/// What was answered, a line a page, in the order of the pages.
class reviewed {
public:
    constexpr const review_line* begin() const noexcept { return lines_; }
    constexpr const review_line* end() const noexcept { return lines_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Adds a line; a page has one at most, so there is room for each.
    constexpr void add(const review_line& next) noexcept { lines_[size_++] = next; }

private:
    review_line lines_[count_of<page_id>] = {};
    std::size_t size_ = 0;
};

namespace detail {

/// The conversation after a page, if nothing on it applies: how `progress` looks ahead.
constexpr interview passed(const interview& talk, const page& asked) noexcept {
    if (asked.kind == page_kind::fields)
        return answer(talk, four_facts{.age = years{40},
                                       .sex = sex::not_given,
                                       .worst_pain = pain_score{5},
                                       .since = weeks{3}});
    if (asked.kind == page_kind::one) return tell(talk, asked.begin()->id, tick::no);
    if (asked.kind == page_kind::number) return answer_number(talk, asked.id, {});
    return answer_shown(talk, asked.id, asked.items(), none_of_these);
}

/// How many pages were answered.
constexpr std::size_t pages_answered(const interview& talk) noexcept {
    std::size_t count = facts_in(talk.facts()) != 0 ? 1 : 0;
    for (std::size_t p = 0; p < count_of<page_id>; ++p) {
        const item_range range = items_of(static_cast<page_id>(p));
        bool any = talk.was_asked(static_cast<page_id>(p));
        for (std::size_t i = range.first; i < range.last; ++i)
            any = any || talk.answer_to(static_cast<item>(i)) != tick::open;
        count += any ? 1 : 0;
    }
    return count;
}

/// The items that a page shows now.
constexpr set_of<item> shown_on(const interview& talk, const standings& stand,
                                page_id which) noexcept {
    const bool change = talk.changing() == maybe{which};
    set_of<item> shown;
    const item_range range = items_of(which);
    for (std::size_t i = range.first; i < range.last; ++i) {
        const auto one = static_cast<item>(i);
        if (stand.shows(one, change)) shown.insert(one);
    }
    return shown;
}

/// What is wrong with a number that was told; none where nothing is.
template <class Unit>
constexpr maybe<fault> fault_in(number which, const maybe<Unit>& told, fault missing,
                                fault outside) noexcept {
    if (!told) return missing;
    if (!within_range(which, told)) return outside;
    return {};
}

template <class Judge>
constexpr progress_made progress_by(interview talk) noexcept {
    const asking<Judge> here(talk);
    progress_made result{.step = pages_answered(talk) + 1, .ready = here.ready()};
    maybe<page> asked = here.next();
    result.about = result.step - (asked ? 0U : 1U);
    while (asked) {
        talk = passed(talk, *asked);
        asked = asking<Judge>(talk).next();
        if (asked) ++result.about;
    }
    return result;
}

}  // namespace detail

/// The next page to be asked; none where the conversation is over: nothing that is left can change the
/// advice, or it is an emergency.
/// Shape: `while (const maybe<page> asked = next_page(talk))`. After `reopen`, the page that was reopened.
constexpr maybe<page> next_page(const interview& talk) noexcept {
    return detail::asking<detail::shipped_judge>(talk).next();
}

/// The conversation with a page answered, as `next_page` showed it.
/// Errors: items that it did not show are passed over; where a yes before was to be named and nothing is,
/// each is not sure. `fault_of` says so before.
constexpr interview answer(const interview& talk, page_id which, const reply& given) noexcept {
    const detail::standings stand(talk);
    const set_of<item> shown = detail::shown_on(talk, stand, which);
    const bool unnamed =
        stand.to_be_named_on(which) && !(given.yes | given.unsure).intersects(shown);
    return detail::answer_shown(talk, which, shown, unnamed ? reply{.unsure = shown} : given);
}

/// How far it has come.
constexpr progress_made progress(const interview& talk) noexcept {
    return detail::progress_by<detail::shipped_judge>(talk);
}

/// The pages that would still be asked if nothing on them applied.
constexpr set_of<page_id> pages_left(interview talk) noexcept {
    set_of<page_id> result;
    while (const maybe<page> asked = next_page(talk)) {
        result.insert(asked->id);
        talk = detail::passed(talk, *asked);
    }
    return result;
}

/// The least and the greatest urgency that the answers still leave possible: what is open as no, and as yes.
constexpr urgency_bounds bounds(const interview& talk) noexcept {
    const detail::asking<detail::shipped_judge> here(talk);
    return {here.least().level, here.most().level};
}

/// What can be wrong with an answer before it is given; none where it can be given.
/// Shape: the page as it was shown, and the answer. An item that is in two sets, an item that the page does
/// not show, nothing at all, nothing of what a yes before meant, or an item of a grave page without an answer
/// of its own.
constexpr maybe<fault> fault_of(const page& asked, const reply& given) noexcept {
    const set_of<item> shown = asked.items();
    bool any = given.others_no;
    for (const set_of<item>* told : {&given.yes, &given.unsure, &given.no})
        for (const item one : *told) {
            any = true;
            if (!shown.contains(one)) return fault::not_on_the_page;
        }
    if (given.yes.intersects(given.unsure) || given.yes.intersects(given.no) ||
        given.unsure.intersects(given.no))
        return fault::two_answers;
    if (!any) return fault::nothing_answered;
    if (asked.names && given.yes.empty() && given.unsure.empty()) return fault::nothing_named;
    // One yes to a grave item is enough to go on, if it is enough for an emergency.
    for (const item one : shown)
        if (detail::answer_in(given, one) == tick::open && given.yes.empty())
            return fault::item_without_answer;
    return {};
}

/// What can be wrong with a number before it is given; none where it can be, or is left out.
constexpr maybe<fault> fault_of(const page& asked, const maybe<int>& told) noexcept {
    const generated::asked_number_facts* const row = detail::number_asked_on(asked.id);
    if (!told || row == nullptr || (row->lowest <= *told && *told <= row->highest)) return {};
    return fault::number_out_of_range;
}

/// The four facts as they were answered or, where they were not, known before.
constexpr four_facts facts_told(const interview& talk) noexcept {
    const report from = report_of(talk);
    maybe<sex> told = talk.facts().sex;
    if (!told && from.sex != sex::not_given) told = from.sex;
    return {.age = from.age,
            .sex = told,
            .worst_pain = from.worst_pain,
            .pain_now = from.pain_now,
            .since = from.since};
}

/// What is wrong with the four facts, the first of it; none where they can be given.
/// Shape: under 16, the age is enough.
constexpr maybe<fault> fault_of(const four_facts& told) noexcept {
    using detail::fault_in;
    using detail::within_range;
    if (const maybe<fault> wrong =
            fault_in(number::age, told.age, fault::age_missing, fault::age_out_of_range))
        return wrong;
    if (observe({.age = told.age}).facts.answered_yes(red_flag::under_16_any)) return {};
    if (!told.sex) return fault::sex_missing;
    if (const maybe<fault> wrong = fault_in(number::worst_pain, told.worst_pain,
                                            fault::pain_missing, fault::pain_out_of_range))
        return wrong;
    if (const maybe<fault> wrong = fault_in(number::duration, told.since, fault::duration_missing,
                                            fault::duration_out_of_range))
        return wrong;
    const bool longer = observe({.age = told.age, .since = told.since})
                            .problems.contains(problem::duration_longer_than_life);
    if (longer) return fault::duration_longer_than_life;
    if (!told.pain_now) return {};
    if (!within_range(number::pain_now, told.pain_now)) return fault::pain_now_out_of_range;
    return *told.pain_now > *told.worst_pain ? maybe{fault::pain_now_over_worst} : maybe<fault>{};
}

/// The same of those that were asked so far, for hosts that ask one at a time: age, sex, worst pain, how long,
/// pain right now.
/// Shape: `last` is the number of the last one that was asked, from 0.
constexpr maybe<fault> fault_of(const four_facts& told, std::size_t last) noexcept {
    constexpr fault worst[] = {fault::age_out_of_range, fault::sex_missing,
                               fault::pain_out_of_range, fault::duration_longer_than_life};
    const maybe<fault> found = fault_of(told);
    return found && last < sizeof(worst) / sizeof(*worst) && *found > worst[last] ? maybe<fault>{}
                                                                                  : found;
}

/// What was answered so far.
constexpr reviewed review(const interview& talk) noexcept {
    const detail::standings stand(talk);
    reviewed result;
    if (detail::facts_in(talk.facts()) != 0) result.add({.page = page_id::four_facts});
    for (std::size_t p = 0; p < count_of<page_id>; ++p) {
        review_line line{.page = static_cast<page_id>(p)};
        const detail::item_range range = detail::items_of(line.page);
        for (std::size_t i = range.first; i < range.last; ++i) {
            const auto one = static_cast<item>(i);
            if (talk.answer_to(one) == tick::open || stand[one] < standing::no) continue;
            ++line.asked;
            if (stand[one] == standing::yes) line.yes.insert(one);
            if (stand[one] == standing::unsure) line.unsure.insert(one);
        }
        if (const generated::asked_number_facts* const row = detail::number_asked_on(line.page);
            row != nullptr && talk.was_asked(line.page) && stand.is_asked(*row)) {
            line.asked = 1;
            line.number = talk.number_on(line.page);
        }
        if (line.asked != 0) result.add(line);
    }
    return result;
}

/// Why a page is asked.
constexpr page_why why_asked(const interview& talk, page_id which) noexcept {
    return detail::asking<detail::shipped_judge>(talk).why(which);
}

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/ids/item.hpp>
#include <hamstring/ids/page.hpp>
#include <hamstring/ids/red_flag.hpp>
#include <hamstring/ids/set_of.hpp>
#include <hamstring/intake/answered.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/intake/saved_form.hpp>
#include <hamstring/intake/standing.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/check_in.hpp>
#include <hamstring/units.hpp>

/// A conversation that was kept, some days later: what is older now, and what has to be asked anew at a check-in.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a check-in begins with, before its pages.
struct told_later {
    /// The worst pain since the last time, and the pain right now; what is left out is not known any more.
    maybe<pain_score> worst_pain{};
    maybe<pain_score> pain_now{};
    /// How many whole days ago the conversation was kept; below zero none.
    int days_passed = 0;
    /// Whether somebody has looked since: then its danger signs are answered anew.
    bool seen = false;
};

namespace detail {

/// The pages on which something can be new, beside those of danger signs.
inline constexpr page_id pages_with_news[] = {
    page_id::where_it_is,  page_id::legs_and_walking, page_id::fever_and_nights,
    page_id::how_it_began, page_id::pop_or_pull,      page_id::tear_signs,
    page_id::worse};

/// What is asked of everybody anew: every danger sign, and every sign in a leg.
inline constexpr observations dangers_anew = [] {
    observations result = every_red_flag;
    for (const leg_sign_row& row : knowledge::leg_signs) result.insert(row.which);
    return result;
}();

/// The conversation with every danger sign open, however lately it was answered, and with nothing to take back: as a
/// line that was kept is opened again a day later. A yes is shown again, a no is not believed.
constexpr interview with_dangers_open(const interview& talk) noexcept {
    interview result;
    const kept_state to{result};
    to.known() = talk.known();
    to.known().absent = talk.known().absent - dangers_anew;
    to.facts() = talk.facts();
    for (std::size_t i = 0; i < count_of<item>; ++i) {
        const auto one = static_cast<item>(i);
        const tick left = talk.left_at(one);
        if (kind_of(generated::items[i].page) == page_kind::each) {
            to.leave(one, left == tick::no ? tick::open : left);
        } else if (talk.answer_to(one) != tick::open) {
            to.put(one, left);
        } else {
            to.leave(one, left);
        }
    }
    for (const generated::asked_number_facts& row : generated::numbers_asked)
        to.number(row.page, talk.number_left_on(row.page), talk.was_asked(row.page));
    return result;
}

}  // namespace detail

/// A conversation with the pains of today, with all that counts from a day as much longer ago, and with every danger
/// sign to be answered again, even one that was denied a minute ago.
/// Shape: what was kept, and what is told -> the conversation; a yes that was kept stays one, but for danger signs
/// that somebody has looked at, which are open then. A pain that is not told again is not known.
constexpr interview at_check_in(const interview& kept, const told_later& told) noexcept {
    interview talk = detail::with_dangers_open(kept);
    const report was = report_of(talk);
    const int passed = told.days_passed < 0 ? 0 : told.days_passed;
    if (told.seen) {
        report asked_anew = was;
        for (std::size_t i = 0; i < count_of<red_flag>; ++i)
            asked_anew.present.erase(static_cast<red_flag>(i));
        talk = begin(asked_anew);
    }
    const detail::kept_state to{talk};
    to.known().worst_pain.reset();
    to.known().pain_now.reset();
    to.facts().worst_pain.reset();
    to.facts().pain_now.reset();
    four_facts today{.worst_pain = told.worst_pain, .pain_now = told.pain_now};
    if (was.since) today.since = hours{was.since->value + passed * hours::a_day};
    talk = answer(talk, today);
    report& known = to.known();
    if (was.strained) known.strained = days{was.strained->value + passed};
    if (was.since_birth) known.since_birth = weeks{was.since_birth->value + passed / days::a_week};
    return talk;
}

/// The conversation without what was known before it as no: of every danger sign, and of what is on a page where
/// something can be new. So those pages are asked.
constexpr interview without_old_noes(interview talk) noexcept {
    observations again = detail::dangers_anew;
    for (const page_id which : detail::pages_with_news) {
        const detail::item_range range = detail::items_of(which);
        for (std::size_t i = range.first; i < range.last; ++i)
            again = again | detail::standings::said_by(static_cast<item>(i));
    }
    for (const generated::implied_fact& row : generated::implied_by_no)
        if (again.contains(observation(row.implies))) again.insert(observation(row.answered));
    report& known = detail::kept_state{talk}.known();
    known.absent = known.absent - again;
    return talk;
}

/// How many whole days ago a line was saved; none where nobody knows. A clock that went back makes none below zero.
constexpr maybe<int> days_since(const maybe<moment>& saved, const maybe<moment>& now) noexcept {
    if (!saved || !now || !saved->possible() || !now->possible()) return {};
    const int passed = now->hours_after(*saved) / hours::a_day;
    return passed < 0 ? 0 : passed;
}

/// The week that it is in a course after so many days: half a week over counts as one.
constexpr weeks week_after(const kept_course& course, int days_passed) noexcept {
    return weeks{course.history.last().week.value +
                 (days_passed + days::a_week / 2) / days::a_week};
}

/// The pages that were answered before and on which something can be new: a host reopens each, once what is open of
/// the danger signs is done.
constexpr set_of<page_id> pages_to_reopen(const interview& talk) noexcept {
    set_of<page_id> result;
    for (const review_line& line : review(talk))
        for (const page_id which : detail::pages_with_news)
            if (line.page == which) result.insert(which);
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION

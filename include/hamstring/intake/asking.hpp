// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/advice.hpp>
#include <hamstring/generated/interview.hpp>
#include <hamstring/intake/answered.hpp>
#include <hamstring/intake/page.hpp>
#include <hamstring/intake/standing.hpp>

/// What is asked next, and what can still come of it: two bounds, all that is open as no and as yes.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// What a report comes to, as far as a question can change it.
struct outcome {
    urgency level{};
    days deadline{};
    bool without_routine = false;
    restrictions limits{};
    scores points{};

    /// Whether a page may be skipped that leads from one to the other.
    constexpr bool same_as(const outcome& other) const noexcept {
        for (std::size_t i = 0; i < count_of<cause>; ++i)
            if (points.of[i] != other.points.of[i]) return false;
        return same_urgency(other) && without_routine == other.without_routine &&
               limits == other.limits;
    }
    constexpr bool same_urgency(const outcome& other) const noexcept {
        return level == other.level && deadline == other.deadline;
    }
};

/// The shipped rules alone.
struct shipped_judge {
    static constexpr outcome judge(const report& from) noexcept {
        return outcome_of(look_at(from), {});
    }
    static constexpr outcome outcome_of(const seen& here, const host_judgement& host) noexcept {
        const rules::conclusions& concluded = here.found.facts.concluded;
        outcome result;
        result.level = rules::urgency_in(concluded);
        result.deadline = deadline_of(result.level, concluded);
        result.without_routine =
            !here.problems.empty() || withheld(result.level, concluded, {}).has_value();
        result.limits = restrictions_of(conditions_in(here.found.facts)) | host.limits;
        result.points = score(here.found);
        return result;
    }
};

/// A report with some open questions answered yes.
constexpr report with_yes(report from, const observations& said) noexcept {
    from.present = from.present | said;
    from.absent = from.absent - said;
    return from;
}

/// A conversation, looked at once to say what is asked next.
template <class Judge>
class asking {
public:
    constexpr explicit asking(const interview& talk) noexcept
        : talk_(talk), stand_(talk), no_(stand_.with_open_as_no()), least_(Judge::judge(no_)) {}

    constexpr const outcome& least() const noexcept { return least_; }
    /// What would come of it if all that is open were true.
    constexpr outcome most() const noexcept { return judged_with(stand_.open()); }

    constexpr maybe<page> next() const noexcept {
        if (talk_.changing()) return page_of(*talk_.changing(), page_reason::change);
        if (facts_are_open()) return fields();
        // In a certain emergency nobody is asked anything more.
        if (least_.level == urgency::emergency_now) return {};
        if (const maybe<item> unclear = how_to_tell()) return page_how_to_tell(*unclear);
        const maybe<page_id> found =
            least_.without_routine ? first_that_raises() : first_that_matters();
        if (!found) return {};
        return page_of(
            *found, is_detail(*found) ? page_reason::opened_by_an_answer : page_reason::everybody);
    }

    /// Whether nothing that is left can raise the urgency.
    constexpr bool ready() const noexcept {
        if (facts_are_open()) return false;
        if (least_.level == urgency::emergency_now) return true;
        const outcome highest = most();
        return !how_to_tell() && highest.same_urgency(least_) && highest.limits == least_.limits;
    }

    /// What the answers on a page can change at most.
    constexpr page_why why(page_id which) const noexcept {
        page_why result;
        const auto at = static_cast<std::size_t>(which);
        for (std::size_t i = generated::pages[at].openers; i < generated::pages[at + 1].openers;
             ++i) {
            const auto opener = static_cast<item>(generated::page_openers[i]);
            if (!result.opened_by && stand_[opener] >= standing::unsure) result.opened_by = opener;
        }
        const outcome with = judged_with(stand_.leads_to(which));
        if (!with.same_urgency(least_))
            result.can_change = effect_of_page::urgency;
        else if (only_chooses(which) || with.limits != least_.limits ||
                 with.without_routine != least_.without_routine)
            result.can_change = effect_of_page::exercises;
        else if (!with.same_as(least_))
            result.can_change = effect_of_page::contributors;
        return result;
    }

private:
    constexpr outcome judged_with(const observations& said) const noexcept {
        return Judge::judge(with_yes(no_, said));
    }
    static constexpr page blank(page_id which, page_reason why) noexcept {
        page result;
        result.id = which;
        result.kind = kind_of(which);
        result.reason = why;
        return result;
    }
    constexpr page fields() const noexcept {
        return blank(page_id::four_facts, page_reason::everybody);
    }
    constexpr page page_of(page_id which, page_reason why) const noexcept {
        page result = blank(which, why);
        result.names = stand_.to_be_named_on(which);
        if (const generated::asked_number_facts* const row = number_asked_on(which)) {
            result.asks = row->which;
            result.left = talk_.number_left_on(which);
        }
        const item_range range = items_of(which);
        for (std::size_t i = range.first; i < range.last; ++i) {
            const auto one = static_cast<item>(i);
            if (stand_.shows(one, why == page_reason::change))
                result.add({one, talk_.left_at(one)});
        }
        return result;
    }
    constexpr bool facts_are_open() const noexcept {
        const report& known = talk_.known();
        const four_facts& told = talk_.facts();
        if (!told.age && !known.age) return true;
        const bool all = (told.sex || known.sex != sex::not_given) &&
                         (told.worst_pain || known.worst_pain) && (told.since || known.since);
        // Nobody under age is asked for more.
        return !all && !observe(no_).facts.answered_yes(red_flag::under_16_any);
    }
    /// A grave item that somebody is not sure about and has not been told how to tell.
    constexpr maybe<item> how_to_tell() const noexcept {
        for (std::size_t i = 0; i < count_of<item>; ++i) {
            const auto one = static_cast<item>(i);
            if (generated::items[i].use(generated::item_use::grave) &&
                stand_[one] == standing::unsure && !talk_.was_told_how(one))
                return one;
        }
        return {};
    }
    static constexpr page page_how_to_tell(item which) noexcept {
        page result;
        result.id = page_id::how_to_tell;
        result.kind = page_kind::one;
        result.reason = page_reason::how_to_tell;
        result.add({which, tick::unsure});
        return result;
    }
    static constexpr bool is_detail(page_id which) noexcept {
        const auto at = static_cast<std::size_t>(which);
        return generated::pages[at].openers != generated::pages[at + 1].openers;
    }
    /// Whether a page decides about the choice of exercises alone: one number, or details of which each
    /// does.
    static constexpr bool only_chooses(page_id which) noexcept {
        if (kind_of(which) == page_kind::number) return true;
        const item_range range = items_of(which);
        for (std::size_t i = range.first; i < range.last; ++i)
            if (!generated::items[i].use(generated::item_use::for_routine)) return false;
        return range.size() != 0 && is_detail(which);
    }
    constexpr bool askable(std::size_t page) const noexcept {
        return stand_.has_open(static_cast<page_id>(page));
    }

    /// Where no routine can come of it: the first page that can still raise the urgency, alone or
    /// together with others. None where nothing can.
    constexpr maybe<page_id> first_that_raises() const noexcept {
        observations left;
        for (std::size_t p = 0; p < count_of<page_id>; ++p)
            if (askable(p)) left = left | stand_.leads_to(static_cast<page_id>(p));
        if (judged_with(left).same_urgency(least_)) return {};
        for (std::size_t p = 0; p < count_of<page_id>; ++p) {
            if (!askable(p)) continue;
            const auto here = static_cast<page_id>(p);
            if (!judged_with(stand_.leads_to(here)).same_urgency(least_)) return here;
        }
        return first_of_several();
    }
    /// No page raises it by itself: pages are left out from the last on while the others still do.
    constexpr maybe<page_id> first_of_several() const noexcept {
        bool kept[count_of<page_id>] = {};
        for (std::size_t p = 0; p < count_of<page_id>; ++p) kept[p] = askable(p);
        for (std::size_t p = count_of<page_id>; p-- > 0;) {
            if (!kept[p]) continue;
            kept[p] = false;
            observations others;
            for (std::size_t q = 0; q < count_of<page_id>; ++q)
                if (kept[q]) others = others | stand_.leads_to(static_cast<page_id>(q));
            if (judged_with(others).same_urgency(least_)) kept[p] = true;
        }
        for (std::size_t p = 0; p < count_of<page_id>; ++p)
            if (kept[p]) return static_cast<page_id>(p);
        return {};
    }

    /// Where a routine can come of it: details that can change something, at once; then every page that
    /// is asked of everybody, what can be most urgent first; then details that matter only together. Details
    /// that only choose exercises come once no page that is left can raise the urgency.
    constexpr maybe<page_id> first_that_matters() const noexcept {
        maybe<page_id> best;
        maybe<page_id> chooses;
        urgency highest{};
        for (std::size_t p = 0; p < count_of<page_id>; ++p) {
            const auto here = static_cast<page_id>(p);
            if (!askable(p)) continue;
            if (is_detail(here)) {
                if (only_chooses(here)) {
                    if (!chooses) chooses = here;
                    continue;
                }
                if (matters(here)) return here;
                continue;
            }
            if (here <= page_id::where_it_is) {
                if (!best) best = here;
                highest = urgency::emergency_now;
                continue;
            }
            if (best && highest == urgency::emergency_now) continue;
            const urgency ceiling = judged_with(stand_.leads_to(here)).level;
            if (best && ceiling <= highest) continue;
            best = here;
            highest = ceiling;
        }
        if (chooses && (!best || highest <= least_.level)) return chooses;
        return best ? best : first_that_raises();
    }
    /// Whether an answer on a page of details can change anything, by itself or with what else is open;
    /// or a routine waits for it, since no warning sign may be without an answer then.
    constexpr bool matters(page_id which) const noexcept {
        const item_range range = items_of(which);
        const set_of<red_flag> awaited = unanswered_flags(stand_.told());
        for (const red_flag flag : awaited)
            if (stand_.leaves_open(which, flag)) return true;
        for (std::size_t i = range.first; i < range.last; ++i) {
            const auto one = static_cast<item>(i);
            if (stand_[one] != standing::open) continue;
            // An item that says nothing opens another page of details.
            const observations said = standings::said_by(one);
            if (said.empty() || !judged_with(said).same_as(least_)) return true;
        }
        const observations here = stand_.leads_to(which);
        return !judged_with(stand_.open()).same_urgency(judged_with(stand_.open() - here));
    }

    const interview& talk_;
    standings stand_;
    report no_;
    outcome least_;
};

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION

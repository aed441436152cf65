// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/interview.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/item.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/intake/answered.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/intake/set_number.hpp>
#include <hamstring/maybe.hpp>

/// How each item stands in a conversation, and the report that the answers come to.

namespace hamstring::inline HAMSTRING_EDITION {

/// How an item stands.
enum class standing : std::uint8_t {
    /// It does not fit the person, or its page of details was never opened: as good as a no.
    unfit,
    /// Nobody can say yet whether it will be asked.
    waiting,
    /// It is to be asked.
    open,
    no,
    unsure,
    yes,
};

namespace detail {

/// A number that is one: outside its range it is as good as not told.
template <class Unit>
constexpr maybe<Unit> within_range(number which, const maybe<Unit>& told) noexcept {
    const generated::number_range range = generated::number_ranges[static_cast<std::size_t>(which)];
    if (!told || told->value < range.lowest || told->value > range.highest) return {};
    return told;
}

/// What was answered; where nothing was, what was known before.
template <class Unit>
constexpr maybe<Unit> either(const maybe<Unit>& answered, const maybe<Unit>& known) noexcept {
    return answered ? answered : known;
}

/// The items of a conversation, each as it stands, and what they say together.
class standings {
public:
    constexpr explicit standings(const interview& talk) noexcept
        : talk_(talk),
          anything_known_(!(talk.known().present.empty() && talk.known().absent.empty() &&
                            talk.known().unsure.empty())),
          age_(within_range(number::age, either(talk.facts().age, talk.known().age))),
          pain_(within_range(number::worst_pain,
                             either(talk.facts().worst_pain, talk.known().worst_pain))),
          since_(within_range(number::duration, either(talk.facts().since, talk.known().since))),
          sex_(talk.facts().sex.value_or(talk.known().sex)) {
        known_observations_ = talk.known().present | talk.known().absent | talk.known().unsure;
        // What was known as not sure is answered anew by who was told how to tell.
        for (std::size_t i = 0; i < count_of<item> && !talk.known().unsure.empty(); ++i)
            if (talk.was_told_how(static_cast<item>(i))) add(told_how_, i);
        known_observations_ = known_observations_ - told_how_;
        for (std::size_t p = 0; p < count_of<page_id>; ++p) go_through(static_cast<page_id>(p));
    }

    /// (A number that is no item fits nobody.)
    constexpr standing operator[](item which) const noexcept {
        const auto at = static_cast<std::size_t>(which);
        return at < count_of<item> ? of_[at] : standing::unfit;
    }
    constexpr const maybe<years>& age() const noexcept { return age_; }
    /// Whether an item was answered by what was known before.
    constexpr bool is_known(item which) const noexcept { return known_.contains(which); }
    /// Whether a page shows an item: one that is open; where the page is changed, one that was answered too.
    constexpr bool shows(item which, bool change) const noexcept {
        const standing now = (*this)[which];
        return now == standing::open || (change && now > standing::open && !is_known(which));
    }
    /// Whether a page has something to ask.
    constexpr bool has_open(page_id page) const noexcept {
        if (const generated::asked_number_facts* const row = number_asked_on(page))
            return !talk_.was_asked(page) && is_asked(*row);
        const item_range range = items_of(page);
        for (std::size_t i = range.first; i < range.last; ++i)
            if (of_[i] == standing::open) return true;
        return false;
    }
    /// The yes that the items have to name that a page shows, if there is one that no other item has named
    /// and none can name later.
    constexpr maybe<item> to_be_named_on(page_id page) const noexcept {
        const bool change = talk_.changing() == maybe{page};
        const auto at = static_cast<std::size_t>(page);
        if (at >= count_of<page_id> || !generated::pages[at].names_the_yes) return {};
        const item_range range = items_of(page);
        for (std::size_t i = range.first; i < range.last; ++i)
            // What turned out not to be, once told how to tell, has named it too; and nobody knows
            // what did before, where some of it was known.
            if (of_[i] == standing::waiting || is_known(static_cast<item>(i)) ||
                talk_.was_told_how(static_cast<item>(i)) ||
                (of_[i] >= standing::unsure && !shows(static_cast<item>(i), change)))
                return {};
        for (std::size_t i = generated::pages[at].openers; i < generated::pages[at + 1].openers;
             ++i) {
            const std::size_t opener = generated::page_openers[i];
            if (only_opens(opener) && of_[opener] == standing::yes &&
                !is_known(static_cast<item>(opener)))
                return static_cast<item>(opener);
        }
        return {};
    }
    /// Whether an open item of a page would say a fact.
    constexpr bool leaves_open(page_id page, observation fact) const noexcept {
        const item_range range = items_of(page);
        for (std::size_t i = range.first; i < range.last; ++i)
            if (of_[i] == standing::open && said_by(static_cast<item>(i)).contains(fact))
                return true;
        return false;
    }
    /// What can be said on a page, and on those that it leads to.
    constexpr observations leads_to(page_id page) const noexcept {
        observations said;
        set_of<item> reached;
        const item_range range = items_of(page);
        for (std::size_t i = range.first; i < count_of<item>; ++i) {
            const bool here = range.has(i) && of_[i] == standing::open;
            if (!here && !(of_[i] == standing::waiting && is_reached(i, reached, said))) continue;
            reached.insert(static_cast<item>(i));
            add(said, i);
        }
        return said - known_observations_;
    }
    /// What a yes to one item says.
    static constexpr observations said_by(item which) noexcept {
        observations result;
        add(result, static_cast<std::size_t>(which));
        return result;
    }
    /// What items that are open or wait could still say.
    constexpr const observations& open() const noexcept { return open_; }

    /// Whether a page's number is asked of the person: its page is open, and it was not known before.
    constexpr bool is_asked(const generated::asked_number_facts& row) const noexcept {
        if (opened(row.page) != standing::open) return false;
        if (age_ && age_->value < row.from) return false;
        if (row.unless != 0 && of_[row.unless - 1] != standing::no &&
            of_[row.unless - 1] != standing::unfit)
            return false;
        const report& known = talk_.known();
        return row.which == number::days_since_strain   ? !known.strained
               : row.which == number::weeks_since_birth ? !known.since_birth
                                                        : !known.measured.chair_stands;
    }

    /// The report, with what is open left open.
    constexpr report told() const noexcept {
        report result = numbers();
        result.present = talk_.known().present | yes_;
        // Who uses a wheelchair has it at hand.
        if (yes_.contains(history::wheelchair_long)) result.equipment.insert(equipment::wheelchair);
        result.unsure = (talk_.known().unsure - told_how_) | (unsure_ - yes_);
        result.absent =
            talk_.known().absent | (asked_ - yes_ - unsure_ - open_ - known_observations_);
        return result;
    }
    /// The report, with what is open taken as answered no.
    constexpr report with_open_as_no() const noexcept {
        report result = told();
        result.absent = result.absent | (open_ - result.present - result.unsure);
        return result;
    }

private:
    static constexpr void add(observations& to, std::size_t at) noexcept {
        for (std::size_t i = generated::items[at].sets; i < generated::items[at + 1].sets; ++i)
            to.insert(observation(generated::item_sets[i]));
    }
    /// Whether an item says nothing by itself, and only opens a page.
    static constexpr bool only_opens(std::size_t at) noexcept {
        return generated::items[at].sets == generated::items[at + 1].sets;
    }
    static constexpr bool holds(const observations& in, std::uint16_t place) noexcept {
        return in.bits().test(place);
    }
    /// Whether an item that waits can be asked after some others were answered.
    constexpr bool is_reached(std::size_t at, const set_of<item>& reached,
                              const observations& said) const noexcept {
        const auto page = static_cast<std::size_t>(generated::items[at].page);
        for (std::size_t i = generated::pages[page].openers; i < generated::pages[page + 1].openers;
             ++i)
            if (reached.contains(static_cast<item>(generated::page_openers[i]))) return true;
        for (std::size_t i = generated::items[at].with; i < generated::items[at + 1].with; ++i)
            if (holds(said, generated::item_with[i])) return true;
        return false;
    }
    constexpr report numbers() const noexcept {
        report result = talk_.known();
        result.age = either(talk_.facts().age, result.age);
        result.sex = sex_;
        result.worst_pain = either(talk_.facts().worst_pain, result.worst_pain);
        result.pain_now = either(talk_.facts().pain_now, result.pain_now);
        result.since = either(talk_.facts().since, result.since);
        for (const generated::asked_number_facts& row : generated::numbers_asked)
            if (const maybe<int> number = talk_.number_on(row.page); number && is_asked(row))
                set_number(result, row.which, *number);
        return result;
    }

    /// Whether the items of a page can be asked: opened, not opened, or nobody can say yet.
    constexpr standing opened(page_id page) const noexcept {
        const auto at = static_cast<std::size_t>(page);
        const std::size_t begin = generated::pages[at].openers;
        const std::size_t end = generated::pages[at + 1].openers;
        if (begin == end) return standing::open;
        standing result = standing::unfit;
        for (std::size_t i = begin; i < end; ++i) {
            const standing opener = of_[generated::page_openers[i]];
            if (opener == standing::yes || opener == standing::unsure) return standing::open;
            if (opener == standing::open || opener == standing::waiting) result = standing::waiting;
        }
        return result;
    }
    constexpr bool fits(const generated::item_facts& row) const noexcept {
        using generated::item_use;
        if (age_ && (age_->value < row.from || age_->value > row.to)) return false;
        if (row.not_of != sex::not_given && sex_ == row.not_of) return false;
        if (row.use(item_use::in_pain) && pain_ && pain_->value == 0) return false;
        return !since_ || (since_->value >= row.lasting && since_->value <= row.not_longer_than);
    }
    /// Whether what an item needs was told, was not, or is open.
    constexpr standing accompanied(std::size_t at) const noexcept {
        const std::size_t begin = generated::items[at].with;
        const std::size_t end = generated::items[at + 1].with;
        if (begin == end) return standing::open;
        standing result = standing::unfit;
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint16_t place = generated::item_with[i];
            if (holds(yes_, place) || holds(unsure_, place) ||
                holds(talk_.known().present, place) || holds(talk_.known().unsure, place))
                return standing::open;
            if (holds(open_, place)) result = standing::waiting;
        }
        return result;
    }
    /// How an item stands by what was known before, where that answers it. A yes says all that it says, so
    /// one no among it is a no to the item.
    constexpr maybe<standing> by_its_own_words(std::size_t at) const noexcept {
        const std::size_t begin = generated::items[at].sets;
        const std::size_t end = generated::items[at + 1].sets;
        bool all = begin != end;
        standing result = standing::yes;
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint16_t place = generated::item_sets[i];
            if (holds(talk_.known().present, place)) continue;
            if (holds(talk_.known().unsure, place) && !holds(told_how_, place))
                result = standing::unsure;
            else if (holds(talk_.known().absent, place))
                return standing::no;
            else
                all = false;
        }
        return all ? maybe{result} : maybe<standing>{};
    }
    /// The same of an item that only opens a page: a detail that is there says that it is true.
    constexpr maybe<standing> by_its_details(std::size_t at) const noexcept {
        maybe<standing> graver;
        bool all = true;
        for (std::size_t p = 0; p < count_of<page_id>; ++p)
            for (std::size_t o = generated::pages[p].openers; o < generated::pages[p + 1].openers;
                 ++o) {
                if (generated::page_openers[o] != at) continue;
                const item_range range = items_of(static_cast<page_id>(p));
                for (std::size_t i = range.first; i < range.last; ++i) {
                    const maybe<standing> detail = by_its_own_words(i);
                    all = all && detail;
                    if (detail && (!graver || *detail > *graver)) graver = detail;
                }
            }
        if (graver && (all || *graver > standing::no)) return graver;
        return {};
    }
    constexpr maybe<standing> by_what_was_known(std::size_t at) const noexcept {
        if (!anything_known_) return {};
        return only_opens(at) ? by_its_details(at) : by_its_own_words(at);
    }
    constexpr void go_through(page_id page) noexcept {
        const item_range range = items_of(page);
        const standing gate = opened(page);
        for (std::size_t i = range.first; i < range.last; ++i) {
            const maybe<standing> before = by_what_was_known(i);
            if (before) known_.insert(static_cast<item>(i));
            of_[i] = before ? *before : standing_of(i, gate);
            take(i);
        }
    }
    constexpr standing standing_of(std::size_t at, standing gate) const noexcept {
        if (gate == standing::unfit || !fits(generated::items[at])) return standing::unfit;
        const standing company = accompanied(at);
        if (company == standing::unfit) return standing::unfit;
        if (gate == standing::waiting || company == standing::waiting) return standing::waiting;
        switch (talk_.answer_to(static_cast<item>(at))) {
            case tick::yes:
                return standing::yes;
            case tick::unsure:
                return standing::unsure;
            case tick::no:
                return standing::no;
            case tick::open:
                break;
        }
        return standing::open;
    }
    /// Adds what an item says to what all say together.
    constexpr void take(std::size_t at) noexcept {
        for (std::size_t i = generated::items[at].sets; i < generated::items[at + 1].sets; ++i) {
            const observation fact(generated::item_sets[i]);
            asked_.insert(fact);
            // What was known before stays as it was told.
            if (anything_known_ && known_observations_.contains(fact)) continue;
            if (of_[at] == standing::yes) yes_.insert(fact);
            if (of_[at] == standing::unsure) unsure_.insert(fact);
            if (of_[at] == standing::open || of_[at] == standing::waiting) open_.insert(fact);
        }
    }

    const interview& talk_;
    bool anything_known_;
    maybe<years> age_;
    maybe<pain_score> pain_;
    maybe<hours> since_;
    sex sex_;
    standing of_[count_of<item>] = {};
    set_of<item> known_{};
    observations known_observations_{};
    observations told_how_{};
    observations asked_{};
    observations yes_{};
    observations unsure_{};
    observations open_{};
};

}  // namespace detail

/// The report that the answers of a conversation come to.
/// Shape: a question is yes where one of its items is, not sure where one is and none is yes, no where each
/// is answered no or does not fit the person; else it stays open.
constexpr report report_of(const interview& talk) noexcept {
    return detail::standings(talk).told();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <hamstring/generated/interview.hpp>
#include <hamstring/ids/item.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/page.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// What was answered so far in a conversation: a plain value, with the way back.

namespace hamstring::inline HAMSTRING_EDITION {

/// The four facts of the first page. One that is missing was not answered. The pain right now, beside
/// them, may be left out.
struct four_facts {
    /// 0 to 120.
    maybe<years> age{};
    /// `not_given` is an answer too: rather not say.
    maybe<hamstring::sex> sex{};
    /// The worst pain lately, 0 to 10.
    maybe<pain_score> worst_pain{};
    /// The pain right now, at rest, 0 to 10. Whoever cannot say leaves it out.
    maybe<pain_score> pain_now{};
    /// How long it has lasted.
    maybe<hours> since{};

    friend constexpr bool operator==(const four_facts&, const four_facts&) noexcept = default;
};

/// How one item stands.
enum class tick : std::uint8_t { open, no, unsure, yes };

/// What was answered on a page.
/// Shape: `none_of_these`; `reply{.yes = {item::fainted}, .others_no = true}`. An item of the page that is
/// in none of the sets stays open, unless the others are answered no.
struct reply {
    /// Items that were answered yes, and those with not sure.
    set_of<item> yes{};
    set_of<item> unsure{};
    /// Items that were answered no one by one.
    set_of<item> no{};
    /// Whether every other item of the page is answered no.
    bool others_no = false;
};

/// "None of these."
inline constexpr reply none_of_these{.others_no = true};

/// These, and none of the others.
constexpr reply ticked(std::initializer_list<item> items) noexcept {
    return {.yes = set_of<item>(items), .others_no = true};
}

/// Not sure about these, and none of the others.
constexpr reply not_sure_about(std::initializer_list<item> items) noexcept {
    return {.unsure = set_of<item>(items), .others_no = true};
}

namespace detail {

/// The items of a page, whomever they fit.
struct item_range {
    std::size_t first;
    std::size_t last;

    constexpr bool has(std::size_t at) const noexcept { return first <= at && at < last; }
    constexpr std::size_t size() const noexcept { return last - first; }
};

/// (A number that is no page has no items.)
constexpr item_range items_of(page_id page) noexcept {
    const auto at = static_cast<std::size_t>(page);
    if (at >= count_of<page_id>) return {0, 0};
    return {generated::pages[at].first, generated::pages[at + 1].first};
}

constexpr page_kind kind_of(page_id page) noexcept {
    const auto at = static_cast<std::size_t>(page);
    return at < count_of<page_id> ? generated::pages[at].kind : page_kind::any;
}

/// What a reply says of an item. Somebody who said two things of it said yes, or was not sure.
constexpr tick answer_in(const reply& given, item one) noexcept {
    if (given.yes.contains(one)) return tick::yes;
    if (given.unsure.contains(one)) return tick::unsure;
    return given.no.contains(one) || given.others_no ? tick::no : tick::open;
}

/// The place of what a yes to an item says, the first of it.
constexpr std::size_t first_said_by(item which) noexcept {
    return generated::item_sets[generated::items[static_cast<std::size_t>(which)].sets];
}

/// The most items that a page has in its table, those that exclude each other included.
inline constexpr std::size_t most_rows_of_a_page = 16;

consteval bool each_page_fits_a_step() {
    for (std::size_t p = 0; p < count_of<page_id>; ++p)
        if (items_of(static_cast<page_id>(p)).size() > most_rows_of_a_page) return false;
    return true;
}
static_assert(each_page_fits_a_step(), "pages: a page has at most 16 rows");

/// A member of `four_facts`, as a bit.
enum class fact_bit : std::uint8_t { age = 1, sex = 2, worst_pain = 4, since = 8, pain_now = 16 };

constexpr unsigned facts_in(const four_facts& told) noexcept {
    return (told.age ? unsigned(fact_bit::age) : 0U) | (told.sex ? unsigned(fact_bit::sex) : 0U) |
           (told.worst_pain ? unsigned(fact_bit::worst_pain) : 0U) |
           (told.since ? unsigned(fact_bit::since) : 0U) |
           (told.pain_now ? unsigned(fact_bit::pain_now) : 0U);
}

/// Takes those facts of `from` that are given.
constexpr void take_facts(four_facts& to, const four_facts& from) noexcept {
    if (from.age) to.age = from.age;
    if (from.sex) to.sex = from.sex;
    if (from.worst_pain) to.worst_pain = from.worst_pain;
    if (from.since) to.since = from.since;
    if (from.pain_now) to.pain_now = from.pain_now;
}

/// Forgets those facts whose bits are set.
constexpr void forget_facts(four_facts& in, unsigned which) noexcept {
    if ((which & unsigned(fact_bit::age)) != 0) in.age.reset();
    if ((which & unsigned(fact_bit::sex)) != 0) in.sex.reset();
    if ((which & unsigned(fact_bit::worst_pain)) != 0) in.worst_pain.reset();
    if ((which & unsigned(fact_bit::since)) != 0) in.since.reset();
    if ((which & unsigned(fact_bit::pain_now)) != 0) in.pain_now.reset();
}

/// The number that a page asks for; none where it asks for none.
constexpr const generated::asked_number_facts* number_asked_on(page_id page) noexcept {
    const auto at = static_cast<std::size_t>(page);
    if (at >= count_of<page_id> || generated::pages[at].asks == 0) return nullptr;
    return &generated::numbers_asked[generated::pages[at].asks - 1];
}

/// The grave items, each with its number from 1; 0 are the others.
inline constexpr auto grave_items = [] {
    struct {
        std::uint8_t of[count_of<item>];
        std::uint8_t count;
    } result{};
    for (std::size_t i = 0; i < count_of<item>; ++i)
        if (generated::items[i].use(generated::item_use::grave)) result.of[i] = ++result.count;
    return result;
}();

/// One answer that was given: the page, and which of its items (or facts) it answered. For a question how
/// to tell, the item instead.
struct step_taken {
    page_id page{};
    std::uint16_t answered = 0;
};

/// What a change of earlier answers replaced.
struct replaced {
    bool given = false;
    page_id page{};
    std::uint8_t steps_before = 0;
    /// Two bits an item of the page: its `tick`. Of a page of one number, the number as it is kept.
    std::uint32_t ticks = 0;
    four_facts facts{};
};

}  // namespace detail

class interview;

namespace detail {
constexpr interview answer_shown(interview talk, page_id page, const set_of<item>& shown,
                                 const reply& given) noexcept;
struct kept_state;
}  // namespace detail

/// A conversation as far as it has come. `begin` makes one, `answer`, `undo` and `reopen` make the next
/// from it; `interview.hpp` says what is asked.
/// Shape: a plain value of at most 512 bytes, to be copied, kept and compared; what was answered is equal,
/// not by what way.
class interview {
public:
    constexpr interview() noexcept = default;

    /// What was known before the first question.
    constexpr const report& known() const noexcept { return known_; }
    /// The facts that were answered.
    constexpr const four_facts& facts() const noexcept { return facts_; }
    /// How an item was answered; open where it was not.
    constexpr tick answer_to(item which) const noexcept {
        return answered_.contains(which) ? left_at(which) : tick::open;
    }
    /// How an item was left, also where the answer was taken back since.
    constexpr tick left_at(item which) const noexcept {
        return static_cast<tick>((high_.contains(which) ? 2 : 0) + (low_.contains(which) ? 1 : 0));
    }
    /// The page that is being changed, if one is.
    constexpr maybe<page_id> changing() const noexcept { return changing_; }
    /// How many answers can be taken back.
    constexpr std::size_t size() const noexcept { return size_; }
    /// Whether the person was asked how to tell about an item.
    constexpr bool was_told_how(item which) const noexcept {
        return (told_how_ & bit_of(which)) != 0;
    }
    /// Whether the number of a page was asked for, be it told or left out.
    constexpr bool was_asked(page_id which) const noexcept { return (kept_on(which) & 1) != 0; }
    /// The number that a page was answered; none where it was left out or not asked.
    constexpr maybe<int> number_on(page_id which) const noexcept {
        return was_asked(which) ? number_left_on(which) : maybe<int>{};
    }
    /// The same, also where the answer was taken back since.
    constexpr maybe<int> number_left_on(page_id which) const noexcept {
        const int kept = kept_on(which) / 2;
        return kept == 0 ? maybe<int>{} : maybe{kept - 1};
    }

    friend constexpr interview begin(const report& known) noexcept;
    friend constexpr interview answer(interview talk, const four_facts& told) noexcept;
    friend constexpr interview detail::answer_shown(interview talk, page_id page,
                                                    const set_of<item>& shown,
                                                    const reply& given) noexcept;
    friend constexpr interview answer_number(interview talk, page_id which,
                                             const maybe<int>& told) noexcept;
    friend constexpr interview tell(interview talk, item which, tick now) noexcept;
    friend constexpr interview undo(interview talk) noexcept;
    friend constexpr interview reopen(interview talk, page_id page) noexcept;
    /// Puts back what was kept: `intake/saved.hpp`.
    friend struct detail::kept_state;
    friend constexpr bool operator==(const interview& a, const interview& b) noexcept {
        if (!(a.known_ == b.known_ && a.facts_ == b.facts_ && a.changing_ == b.changing_))
            return false;
        for (std::size_t i = 0; i < count_of<item>; ++i)
            if (a.answer_to(static_cast<item>(i)) != b.answer_to(static_cast<item>(i)))
                return false;
        for (const generated::asked_number_facts& row : generated::numbers_asked)
            if (a.was_asked(row.page) != b.was_asked(row.page) ||
                a.number_on(row.page) != b.number_on(row.page))
                return false;
        return true;
    }

private:
    /// The most answers that can be taken back; the oldest is forgotten then.
    static constexpr std::size_t room = 21;

    static constexpr detail::step_taken step_about(item which) noexcept {
        return {page_id::how_to_tell, static_cast<std::uint16_t>(which)};
    }
    /// The bit of a grave item among those that somebody was told how to tell; none of another one.
    static constexpr std::uint64_t bit_of(item which) noexcept {
        const auto at = static_cast<std::size_t>(which);
        const int number = at < count_of<item> ? detail::grave_items.of[at] : 0;
        return number == 0 ? 0 : std::uint64_t{1} << (number - 1);
    }
    /// How the number of a page is kept: one more than it, or 0 where it was left out, and behind that a bit
    /// that says whether it was asked for.
    static constexpr std::int16_t as_kept(const maybe<int>& told) noexcept {
        return static_cast<std::int16_t>(2 * (told ? *told + 1 : 0) + 1);
    }
    constexpr int kept_on(page_id which) const noexcept {
        const generated::asked_number_facts* const row = detail::number_asked_on(which);
        return row == nullptr ? 0 : numbers_[row - generated::numbers_asked];
    }
    constexpr void keep_on(page_id which, int kept) noexcept {
        if (const generated::asked_number_facts* const row = detail::number_asked_on(which))
            numbers_[row - generated::numbers_asked] = static_cast<std::int16_t>(kept);
    }
    constexpr void put(item which, tick now) noexcept {
        const auto code = static_cast<unsigned>(now);
        now == tick::open ? answered_.erase(which) : answered_.insert(which);
        (code & 2U) != 0 ? high_.insert(which) : high_.erase(which);
        (code & 1U) != 0 ? low_.insert(which) : low_.erase(which);
    }
    constexpr void keep(detail::step_taken step) noexcept {
        if (size_ == room) {
            for (std::size_t i = 1; i < room; ++i) {
                step_pages_[i - 1] = step_pages_[i];
                steps_answered_[i - 1] = steps_answered_[i];
            }
            --size_;
            if (before_.steps_before > 0) --before_.steps_before;
        }
        step_pages_[size_] = step.page;
        steps_answered_[size_++] = step.answered;
    }
    /// The last step, which is taken out.
    constexpr detail::step_taken forget_last() noexcept {
        --size_;
        const detail::step_taken last{step_pages_[size_], steps_answered_[size_]};
        step_pages_[size_] = {};
        steps_answered_[size_] = 0;
        return last;
    }
    /// What stands on a page now, to come back to.
    constexpr void remember(page_id page) noexcept {
        before_ = {.given = true, .page = page, .steps_before = size_, .facts = facts_};
        const detail::item_range range = detail::items_of(page);
        for (std::size_t i = range.first; i < range.last; ++i)
            before_.ticks |= static_cast<std::uint32_t>(answer_to(static_cast<item>(i)))
                             << 2 * (i - range.first);
        if (detail::number_asked_on(page) != nullptr)
            before_.ticks = static_cast<std::uint32_t>(kept_on(page));
    }
    /// Brings back what a change replaced.
    constexpr void restore() noexcept {
        const detail::item_range range = detail::items_of(before_.page);
        for (std::size_t i = range.first; i < range.last; ++i)
            put(static_cast<item>(i),
                static_cast<tick>(before_.ticks >> 2 * (i - range.first) & 3U));
        keep_on(before_.page, static_cast<int>(before_.ticks));
        facts_ = before_.facts;
        changing_ = before_.page;
        before_ = {};
    }

    report known_{};
    four_facts facts_{};
    // A `tick` each, in two bits; not in `answered_`, it is what was taken back.
    set_of<item> answered_{};
    set_of<item> high_{};
    set_of<item> low_{};
    // Not read from the steps: those forget, and somebody told how twice is asked twice.
    // A bit for each grave item: of no other one is it asked how to tell.
    std::uint64_t told_how_ = 0;
    detail::replaced before_{};
    // Each a `step_taken`; apart, since beside each other they would need a third more.
    std::uint16_t steps_answered_[room] = {};
    std::int16_t numbers_[sizeof generated::numbers_asked / sizeof *generated::numbers_asked] = {};
    page_id step_pages_[room] = {};
    std::uint8_t size_ = 0;
    maybe<page_id> changing_{};
};

/// A conversation that has not begun.
/// Shape: what is known already (from options, an earlier conversation, a record) -> nothing of it is asked.
constexpr interview begin(const report& known) noexcept {
    interview fresh;
    fresh.known_ = known;
    return fresh;
}
constexpr interview begin() noexcept { return begin(report{}); }

/// The conversation with some of the four facts told.
/// Errors: a number outside its range is kept, and fails closed as in a report; `fault_of` names it before.
constexpr interview answer(interview talk, const four_facts& told) noexcept {
    if (talk.changing_ == maybe{page_id::four_facts}) {
        talk.remember(page_id::four_facts);
        talk.changing_.reset();
    } else {
        const unsigned fresh = detail::facts_in(told) & ~detail::facts_in(talk.facts_);
        if (fresh != 0) talk.keep({page_id::four_facts, static_cast<std::uint16_t>(fresh)});
    }
    detail::take_facts(talk.facts_, told);
    return talk;
}

namespace detail {

/// The conversation with the items of a page answered that were shown.
constexpr interview answer_shown(interview talk, page_id page, const set_of<item>& shown,
                                 const reply& given) noexcept {
    const bool change = talk.changing_ == maybe{page};
    if (change) {
        talk.remember(page);
        talk.changing_.reset();
    }
    const item_range range = items_of(page);
    unsigned fresh = 0;
    for (std::size_t i = range.first; i < range.last; ++i) {
        const auto one = static_cast<item>(i);
        const tick now = shown.contains(one) ? answer_in(given, one) : tick::open;
        if (now == tick::open) continue;
        talk.put(one, now);
        fresh |= 1U << (i - range.first);
    }
    if (!change && fresh != 0) talk.keep({page, static_cast<std::uint16_t>(fresh)});
    return talk;
}

}  // namespace detail

/// The conversation with the number of a page told, or left out.
/// Shape: `answer_number(talk, page_id::strain_day, 12)`; none says that somebody is not sure.
/// Errors: a number that the page does not take is left out; `fault_of` names it before. A page that asks
/// for none stays as it is.
constexpr interview answer_number(interview talk, page_id which, const maybe<int>& told) noexcept {
    const generated::asked_number_facts* const row = detail::number_asked_on(which);
    if (row == nullptr) return talk;
    if (talk.changing_ == maybe{which}) {
        talk.remember(which);
        talk.changing_.reset();
    } else if (!talk.was_asked(which)) {
        talk.keep({which, 1});
    }
    const bool taken = told && row->lowest <= *told && *told <= row->highest;
    talk.keep_on(which, interview::as_kept(taken ? told : maybe<int>{}));
    return talk;
}

/// The conversation after the person was told how to tell whether a sign is there.
/// Shape: `now` is yes, no, or unsure where it stays unclear. Of an item that is not grave nothing changes.
constexpr interview tell(interview talk, item which, tick now) noexcept {
    const std::uint64_t bit = interview::bit_of(which);
    if (now == tick::open || bit == 0 || talk.was_told_how(which)) return talk;
    talk.put(which, now);
    talk.told_how_ |= bit;
    talk.keep(interview::step_about(which));
    return talk;
}

/// The conversation before the last answer, or before a change that has not been answered. What was taken
/// back is kept for the page that is shown again.
constexpr interview undo(interview talk) noexcept {
    if (talk.changing_) {
        talk.changing_.reset();
        return talk;
    }
    if (talk.before_.given && talk.before_.steps_before == talk.size_) {
        talk.restore();
        return talk;
    }
    if (talk.size_ == 0) return talk;
    const detail::step_taken last = talk.forget_last();
    if (last.page == page_id::four_facts) {
        detail::forget_facts(talk.facts_, last.answered);
    } else if (last.page == page_id::how_to_tell) {
        const auto one = static_cast<item>(last.answered);
        talk.told_how_ &= ~interview::bit_of(one);
        talk.put(one, talk.known_.unsure.bits().test(detail::first_said_by(one)) ? tick::open
                                                                                 : tick::unsure);
    } else if (detail::number_asked_on(last.page) != nullptr) {
        talk.keep_on(last.page, talk.kept_on(last.page) & ~1);
    } else {
        const std::size_t first = detail::items_of(last.page).first;
        for (std::size_t i = 0; i < detail::most_rows_of_a_page; ++i)
            if ((last.answered >> i & 1U) != 0) talk.answered_.erase(static_cast<item>(first + i));
    }
    return talk;
}

/// The conversation with an earlier page shown again, to be changed.
constexpr interview reopen(interview talk, page_id page) noexcept {
    talk.changing_ = page;
    return talk;
}

static_assert(detail::grave_items.count <= 64, "items: at most 64 are grave");
static_assert(sizeof(interview) <= 512, "interview: must stay small enough to pass around");

}  // namespace hamstring::inline HAMSTRING_EDITION

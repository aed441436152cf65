// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/road.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/routine/session_time.hpp>
#include <hamstring/units.hpp>

/// A week of the plan, and what is different in it from the week before.

namespace hamstring::inline HAMSTRING_EDITION {

/// The stage that a week belongs to; each week after the eight belongs to the last one, which maintains.
/// Shape: a week, counted from 1 -> its stage.
/// Errors: a week below 1 counts as the first.
constexpr road_stage stage_of(weeks week) noexcept {
    std::size_t found = 0;
    for (std::size_t i = 0; i < count_of<road_stage>; ++i)
        if (generated::road_stages[i].first_week <= week.value) found = i;
    return static_cast<road_stage>(found);
}

/// The first week of a stage.
constexpr weeks first_week_of(road_stage which) noexcept {
    return weeks{generated::road_stages[static_cast<std::size_t>(which)].first_week};
}

/// How many weeks a stage lasts; 0 for the last one, which lasts for good.
constexpr weeks length_of(road_stage which) noexcept {
    return weeks{generated::road_stages[static_cast<std::size_t>(which)].lasts};
}

/// A row of the road, by its place in `knowledge::road_rows`.
struct road_step {
    /// The place.
    std::uint8_t row = 0;

    friend constexpr bool operator==(const road_step&, const road_step&) noexcept = default;
};

/// What became of one exercise from the week before.
struct plan_difference {
    hamstring::exercise exercise{};
    /// What became of it.
    plan_change change{};
    /// What it replaces, or what takes its place where it leaves; none where nothing does.
    maybe<hamstring::exercise> other{};
    /// The row that says so; none where no row does, as where it is not offered any more.
    maybe<road_step> because{};

    friend constexpr bool operator==(const plan_difference&,
                                     const plan_difference&) noexcept = default;
};

/// What is different from the week before; what is not in it stays as it was. A `for` goes through those
/// exercises and nothing else.
class plan_differences {
public:
    constexpr const plan_difference* begin() const noexcept { return items_; }
    constexpr const plan_difference* end() const noexcept { return items_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// What is said of an exercise; null where nothing is.
    constexpr const plan_difference* find(exercise which) const noexcept {
        for (const plan_difference& item : *this)
            if (item.exercise == which) return &item;
        return nullptr;
    }
    /// What became of an exercise; it stays where nothing is said.
    constexpr plan_change of(exercise which) const noexcept {
        const plan_difference* const said = find(which);
        return said == nullptr ? plan_change::stays : said->change;
    }
    /// Notes what became of an exercise, in the place of what was noted of it before.
    /// Errors: one more than two full plans hold is not kept.
    constexpr void note(const plan_difference& next) noexcept {
        for (std::size_t i = 0; i < size_; ++i)
            if (items_[i].exercise == next.exercise) {
                items_[i] = next;
                return;
            }
        if (size_ < most) items_[size_++] = next;
    }
    friend constexpr bool operator==(const plan_differences&,
                                     const plan_differences&) noexcept = default;

private:
    static constexpr std::size_t most = 2 * routine_items::most_items;
    plan_difference items_[most] = {};
    std::uint8_t size_ = 0;
};

/// One week: its exercises in the order in which they are done, how long a session takes, and what changed. A
/// `for` goes through the exercises: `for (const routine_item& item : week)`.
class week_plan : public routine_items {
public:
    /// Which week it is, from 1; for the last stage its first one.
    weeks week{1};
    /// The stage that it belongs to.
    road_stage stage = road_stage::week_1;
    /// How much is asked.
    mode how = mode::normal;
    /// How long a session takes, everything counted; what is in the day comes on top.
    seconds session_takes{0};
    /// What is different from the week before.
    plan_differences changes{};
    /// The row that keeps everything as it is, where one does.
    maybe<road_step> waits_for{};

    friend constexpr bool operator==(const week_plan&, const week_plan&) noexcept = default;
};

/// The eight weeks and what comes after them. A `for` goes through the weeks, the last of which stands for all
/// that follow; there are none where there is no routine, and `state` says why.
class eight_weeks {
public:
    /// Eight weeks, and the one that maintains.
    static constexpr std::size_t most_weeks =
        generated::road_stages[count_of<road_stage> - 1].first_week;

    /// Whether there is a routine, and if not, why.
    routine_state state = routine_state::withheld_until_screened;

    constexpr const week_plan* begin() const noexcept { return items_; }
    constexpr const week_plan* end() const noexcept { return items_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Puts the next week behind the others.
    /// Errors: one more than there are is not kept.
    constexpr void push_back(const week_plan& next) noexcept {
        if (size_ < most_weeks) items_[size_++] = next;
    }
    friend constexpr bool operator==(const eight_weeks&, const eight_weeks&) noexcept = default;

private:
    week_plan items_[most_weeks] = {};
    std::uint8_t size_ = 0;
};

namespace detail {

/// How many exercises are in one of two plans and not in the other.
constexpr std::size_t difference(const routine_items& one, const routine_items& other) noexcept {
    std::size_t count = 0;
    for (const routine_item& item : one) count += other.contains(item.exercise) ? 0U : 1U;
    for (const routine_item& item : other) count += one.contains(item.exercise) ? 0U : 1U;
    return count;
}

/// How long the session of a plan takes.
constexpr seconds session_seconds(const routine_items& plan, bool older) noexcept {
    session_clock clock{.older = older};
    for (const routine_item& item : plan)
        if (item.when == done_when::session) clock.take(item.exercise, item.amount, item.modified);
    return seconds{clock.seconds};
}

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION

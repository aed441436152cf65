// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/left_out.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/selection.hpp>
#include <hamstring/units.hpp>

/// What a routine is: exercises with doses and reasons, and everything left out, as plain values. This
/// folder holds what follows once nobody has to be seen first: contributors, routine, time.

namespace hamstring::inline HAMSTRING_EDITION {

/// Why an exercise is in the routine.
enum class chosen_for : std::uint8_t {
    /// A row of the selection spoke for it: `routine_item::by`.
    choice,
    /// It addresses the cause in `routine_item::cause`.
    cause,
    /// It fills a role that every routine has.
    role,
};

/// When an exercise is done.
enum class done_when : std::uint8_t {
    /// In the session, one after the other.
    session,
    /// Spread over the day: breaks and walks.
    day,
};

/// When exercises of a role are done.
[[gnu::always_inline]] constexpr done_when when_of(role which) noexcept {
    return generated::role_plans[static_cast<std::size_t>(which)].in_session ? done_when::session
                                                                             : done_when::day;
}

/// One exercise of a routine.
struct routine_item {
    hamstring::exercise exercise{};
    hamstring::role role{};
    /// How much of it.
    dose amount{};
    hamstring::sides sides{};
    /// Only the modified form may be done.
    bool modified = false;
    /// Whether it belongs to the session or to the day.
    done_when when{};
    /// What it was chosen for.
    chosen_for why{};
    /// The cause that it addresses, where `why` says so.
    hamstring::cause cause{};
    /// The row of the selection that spoke most for it, where `why` says so.
    hamstring::choice by{};

    friend constexpr bool operator==(const routine_item&, const routine_item&) noexcept = default;
};

/// Why an exercise is not in the routine, and what speaks against it. What that is has a type: each of
/// the accessors answers only where `why` is of its kind.
class objection {
public:
    [[gnu::always_inline]] constexpr objection() noexcept = default;
    [[gnu::always_inline]] constexpr explicit objection(left_out reason) noexcept : why_(reason) {}
    [[gnu::always_inline]] constexpr objection(left_out reason, hamstring::condition by) noexcept
        : why_(reason), by_(static_cast<std::uint8_t>(by)) {}
    [[gnu::always_inline]] constexpr explicit objection(hamstring::cause by) noexcept
        : why_(left_out::cause_speaks_against_it), by_(static_cast<std::uint8_t>(by)) {}
    [[gnu::always_inline]] constexpr explicit objection(hamstring::equipment missing) noexcept
        : why_(left_out::equipment_missing), by_(static_cast<std::uint8_t>(missing)) {}
    [[gnu::always_inline]] constexpr explicit objection(hamstring::position impossible) noexcept
        : why_(left_out::position_not_possible), by_(static_cast<std::uint8_t>(impossible)) {}

    [[gnu::always_inline]] constexpr objection(left_out reason, hamstring::choice by) noexcept
        : why_(reason), by_(by.row), row_(true) {}

    /// The kind of the reason.
    [[gnu::always_inline]] constexpr left_out why() const noexcept { return why_; }
    /// The condition that forbids it or asks for clearance.
    constexpr maybe<hamstring::condition> condition() const noexcept {
        if (why_ != left_out::forbidden_by_condition && why_ != left_out::needs_clearance)
            return {};
        return static_cast<hamstring::condition>(by_);
    }
    /// The contributor that speaks against it.
    constexpr maybe<hamstring::cause> cause() const noexcept {
        if (why_ != left_out::cause_speaks_against_it) return {};
        return static_cast<hamstring::cause>(by_);
    }
    /// What it needs and nobody has.
    constexpr maybe<hamstring::equipment> equipment() const noexcept {
        if (why_ != left_out::equipment_missing) return {};
        return static_cast<hamstring::equipment>(by_);
    }
    /// The position that the person cannot get into.
    constexpr maybe<hamstring::position> position() const noexcept {
        if (why_ != left_out::position_not_possible) return {};
        return static_cast<hamstring::position>(by_);
    }
    /// The row of the selection that bars it, speaks against it, or says how many are enough.
    constexpr maybe<hamstring::choice> choice() const noexcept {
        if (!row_) return {};
        return hamstring::choice{by_};
    }
    friend constexpr bool operator==(const objection&, const objection&) noexcept = default;

private:
    left_out why_ = left_out::role_not_needed;
    std::uint8_t by_ = 0;
    bool row_ = false;
};

/// One exercise that was left out, and why.
struct omitted_exercise {
    hamstring::exercise exercise{};
    /// What speaks against it.
    objection against{};

    friend constexpr bool operator==(const omitted_exercise&,
                                     const omitted_exercise&) noexcept = default;
};

/// What was left out of a routine. A `for` goes through those exercises and nothing else.
class omitted_exercises {
public:
    [[gnu::always_inline]] constexpr const omitted_exercise* begin() const noexcept {
        return items_;
    }
    [[gnu::always_inline]] constexpr const omitted_exercise* end() const noexcept {
        return items_ + size_;
    }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Errors: one more than there are exercises, with the most that a host may add, is not kept.
    constexpr void push_back(const omitted_exercise& next) noexcept {
        if (size_ < most) items_[size_++] = next;
    }
    friend constexpr bool operator==(const omitted_exercises&,
                                     const omitted_exercises&) noexcept = default;

private:
    static constexpr std::size_t most = count_of<exercise> + most_host_exercises;
    omitted_exercise items_[most] = {};
    std::uint8_t size_ = 0;
};

/// Exercises in the order in which they are done. A `for` goes through those and nothing else.
class routine_items {
public:
    /// How many exercises it can hold.
    static constexpr std::size_t most_items = generated::most_exercises;

    [[gnu::always_inline]] constexpr const routine_item* begin() const noexcept { return items_; }
    [[gnu::always_inline]] constexpr const routine_item* end() const noexcept {
        return items_ + size_;
    }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// The item of an exercise; null where it is not in it.
    constexpr const routine_item* find(exercise which) const noexcept {
        for (const routine_item& item : *this)
            if (item.exercise == which) return &item;
        return nullptr;
    }
    /// Whether it holds an exercise.
    constexpr bool contains(exercise which) const noexcept { return find(which) != nullptr; }

    /// Puts an exercise behind those that are done before it, by its role's place in the order of doing.
    /// Errors: one more than `most_items` is not taken.
    constexpr void insert(const routine_item& next) noexcept {
        if (size_ == most_items) return;
        std::size_t at = size_++;
        for (; at > 0 && place_of(items_[at - 1].role) > place_of(next.role); --at)
            items_[at] = items_[at - 1];
        items_[at] = next;
    }
    /// Says how much of an exercise; nothing where it is not in it.
    constexpr void set_amount(exercise which, const dose& amount) noexcept {
        for (std::size_t i = 0; i < size_; ++i)
            if (items_[i].exercise == which) items_[i].amount = amount;
    }
    /// Takes an exercise out; one that is not in it changes nothing.
    constexpr void erase(exercise which) noexcept {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < size_; ++i)
            if (items_[i].exercise != which) items_[kept++] = items_[i];
        for (std::size_t i = kept; i < size_; ++i) items_[i] = {};
        size_ = static_cast<std::uint8_t>(kept);
    }
    friend constexpr bool operator==(const routine_items&, const routine_items&) noexcept = default;

private:
    [[gnu::always_inline]] static constexpr int place_of(role which) noexcept {
        return generated::role_plans[static_cast<std::size_t>(which)].place;
    }
    std::uint8_t size_ = 0;
    routine_item items_[most_items] = {};
};

/// A routine: the exercises in the order in which they are done, and everything left out. A `for` goes
/// through the exercises that it holds and nothing else: `for (const routine_item& item : plan.routine)`.
class routine : public routine_items {
public:
    /// Whether there is a routine, and if not, why.
    routine_state state = routine_state::withheld_until_screened;
    /// How much is asked today.
    mode how = mode::normal;
    /// How long a session takes, everything counted; what is in the day comes on top.
    seconds session_takes{0};
    /// The row of the selection that says how many exercises are enough, where that was reached.
    maybe<choice> limited_by{};

    /// Every exercise of the catalogue, and of the host, that is not in it, with what speaks against it.
    constexpr const omitted_exercises& left_out_exercises() const noexcept { return omitted_; }
    /// What speaks against an exercise that was left out; none where it was not.
    constexpr maybe<objection> against(exercise which) const noexcept {
        for (const omitted_exercise& item : omitted_)
            if (item.exercise == which) return item.against;
        return {};
    }
    /// Whether a row of the selection bars an exercise, one of hamstring's or of the host's.
    constexpr bool bars(exercise which) const noexcept {
        const auto by = against(which);
        return by && by->why() == left_out::barred;
    }
    /// Notes that an exercise is not in it, and why.
    constexpr void leave_out(exercise which, objection against) noexcept {
        omitted_.push_back({which, against});
    }
    friend constexpr bool operator==(const routine&, const routine&) noexcept = default;

private:
    omitted_exercises omitted_{};
};

}  // namespace hamstring::inline HAMSTRING_EDITION

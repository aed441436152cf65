// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/left_out.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// What a routine is: exercises with doses and reasons, and everything left out, as plain values. This
/// folder holds what follows once nobody has to be seen first: contributors, routine, time.

namespace hamstring::inline HAMSTRING_EDITION {

/// Why an exercise is in the routine.
enum class chosen_for : std::uint8_t {
    /// It addresses the cause in `routine_item::cause`.
    cause,
    /// It fills a role that every routine has.
    role,
};

/// One exercise of a routine.
struct routine_item {
    hamstring::exercise exercise{};
    hamstring::role role{};
    /// How much of it.
    dose amount{};
    hamstring::sides sides{};
    /// Only the modified form may be done.
    bool modified = false;
    /// What it was chosen for.
    chosen_for why{};
    /// The cause that it addresses, where `why` says so.
    hamstring::cause cause{};

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
    friend constexpr bool operator==(const objection&, const objection&) noexcept = default;

private:
    left_out why_ = left_out::role_not_needed;
    std::uint8_t by_ = 0;
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
    /// Errors: one more than there are exercises is not kept.
    constexpr void push_back(const omitted_exercise& next) noexcept {
        if (size_ < count_of<exercise>) items_[size_++] = next;
    }
    friend constexpr bool operator==(const omitted_exercises&,
                                     const omitted_exercises&) noexcept = default;

private:
    omitted_exercise items_[count_of<exercise>] = {};
    std::uint8_t size_ = 0;
};

/// A routine: the exercises in the order in which they are done, and everything left out. A `for` goes
/// through the exercises that it holds and nothing else: `for (const routine_item& item : plan.routine)`.
class routine {
public:
    /// How many exercises a routine can hold.
    static constexpr std::size_t most_items = generated::most_exercises;

    /// Whether there is a routine, and if not, why.
    routine_state state = routine_state::withheld_until_screened;

    [[gnu::always_inline]] constexpr const routine_item* begin() const noexcept { return items_; }
    [[gnu::always_inline]] constexpr const routine_item* end() const noexcept {
        return items_ + size_;
    }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Whether the routine holds an exercise.
    constexpr bool contains(exercise which) const noexcept {
        for (const routine_item& item : *this)
            if (item.exercise == which) return true;
        return false;
    }
    /// Every exercise of the catalogue that is not in it, with what speaks against it.
    constexpr const omitted_exercises& left_out_exercises() const noexcept { return omitted_; }

    /// Puts an exercise behind those that are done before it, by its role.
    /// Errors: one more than `most_items` is not taken.
    constexpr void insert(const routine_item& next) noexcept {
        if (size_ == most_items) return;
        std::size_t at = size_++;
        for (; at > 0 && items_[at - 1].role > next.role; --at) items_[at] = items_[at - 1];
        items_[at] = next;
    }
    /// Notes that an exercise is not in it, and why.
    constexpr void leave_out(exercise which, objection against) noexcept {
        omitted_.push_back({which, against});
    }
    friend constexpr bool operator==(const routine&, const routine&) noexcept = default;

private:
    std::uint8_t size_ = 0;
    routine_item items_[most_items] = {};
    omitted_exercises omitted_{};
};

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/advice.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/maybe.hpp>

/// Which answers an advice hangs on: one or two that, given the other way, would change it.

namespace hamstring::inline HAMSTRING_EDITION {

/// Two answers that change something together, and neither alone.
struct pair_of_answers {
    /// In the order of the observations.
    observation first{};
    observation second{};
};

/// What would change one part of an advice.
struct changes_of {
    /// Answers that change it by themselves if they were yes, and if they were no.
    observations if_yes{};
    observations if_no{};
    /// Where no answer that was told changes it alone: two that do together, were both no. The first such
    /// pair in the order of the observations.
    maybe<pair_of_answers> if_both_no{};

    constexpr bool empty() const noexcept {
        return if_yes.empty() && if_no.empty() && !if_both_no.has_value();
    }
};

/// What an advice hangs on. Each answer stands at the first part that it changes.
struct nearest_changes_found {
    /// How urgent it is, or by when.
    changes_of urgency{};
    /// Which contributor comes first.
    changes_of first_contributor{};
    /// Which exercises there are, or whether there are any.
    changes_of routine{};
};

namespace detail {

/// What can be answered: every observation but measured signs and what is computed.
inline constexpr observations can_be_answered = [] {
    observations result;
    for (std::size_t i = 0; i < rules::observed_size; ++i) {
        const bool measured_or_computed = i >= rules::first::sign && i < rules::first::red_flag;
        if (!measured_or_computed) result.insert(observation(i));
    }
    return result;
}();

/// The parts of an advice in the order in which a change is looked for.
enum class advice_part : std::uint8_t { urgency, first_contributor, routine, none };

constexpr maybe<cause> first_cause(const advice& in) noexcept {
    if (in.causes.begin() == in.causes.end()) return {};
    return in.causes.begin()->cause;
}

constexpr bool same_exercises(const advice& a, const advice& b) noexcept {
    if (a.routine.size() != b.routine.size() || a.routine.state != b.routine.state) return false;
    auto other = b.routine.begin();
    for (const auto& one : a.routine) {
        if (one.exercise != other->exercise) return false;
        ++other;
    }
    return true;
}

constexpr advice_part part_that_changed(const advice& from, const advice& to) noexcept {
    if (from.urgency != to.urgency || from.deadline != to.deadline) return advice_part::urgency;
    if (first_cause(from) != first_cause(to)) return advice_part::first_contributor;
    return same_exercises(from, to) ? advice_part::none : advice_part::routine;
}

/// A report with one answer given the other way.
constexpr report answered(report from, observation one, bool yes) noexcept {
    from.present.erase(one);
    from.absent.erase(one);
    from.unsure.erase(one);
    (yes ? from.present : from.absent).insert(one);
    return from;
}

class seeking_changes {
public:
    constexpr explicit seeking_changes(const report& from) noexcept
        : from_(from), now_(advise(from)) {
        for (std::size_t i = 0; i < rules::observed_size; ++i) {
            const observation one(i);
            if (can_be_answered.contains(one)) try_alone(one);
        }
        for (const auto part :
             {advice_part::urgency, advice_part::first_contributor, advice_part::routine})
            if (at(part).if_no.empty()) try_pairs(part);
    }

    constexpr const nearest_changes_found& found() const noexcept { return found_; }

private:
    constexpr bool told(observation one) const noexcept {
        return from_.present.contains(one) || from_.unsure.contains(one);
    }
    constexpr changes_of& at(advice_part part) noexcept {
        if (part == advice_part::urgency) return found_.urgency;
        return part == advice_part::routine ? found_.routine : found_.first_contributor;
    }
    constexpr advice_part tried(const report& other) const noexcept {
        return part_that_changed(now_, advise(other));
    }
    constexpr void try_alone(observation one) noexcept {
        if (!from_.present.contains(one)) {
            const advice_part part = tried(answered(from_, one, true));
            if (part != advice_part::none) at(part).if_yes.insert(one);
        }
        if (!from_.absent.contains(one)) {
            const advice_part part = tried(answered(from_, one, false));
            if (part != advice_part::none) at(part).if_no.insert(one);
        }
    }
    constexpr void try_pairs(advice_part part) noexcept {
        for (std::size_t i = 0; i < rules::observed_size; ++i)
            for (std::size_t j = i + 1; j < rules::observed_size; ++j) {
                const pair_of_answers both{observation(i), observation(j)};
                if (!told(both.first)) break;
                if (!told(both.second)) continue;
                const report other =
                    answered(answered(from_, both.first, false), both.second, false);
                if (tried(other) != part) continue;
                at(part).if_both_no = both;
                return;
            }
    }

    const report& from_;
    advice now_;
    nearest_changes_found found_{};
};

}  // namespace detail

/// Which one or two answers would change the urgency, the first contributor or the routine.
/// Shape: any report -> answers for each of the three; empty where only numbers would change it.
/// Cost: about 600 times `advise`, and once for each pair of answers that were told.
constexpr nearest_changes_found nearest_changes(const report& from) noexcept {
    return detail::seeking_changes(from).found();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

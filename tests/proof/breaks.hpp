// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/triage/urgency.hpp>

#include "answers.hpp"
#include "tables.hpp"

/// Tables with one thing broken on purpose. A proof that still holds on the right one of these proves
/// nothing, so each property names a kind of break that must refute it.

namespace proof {

/// Tables with one broken thing, and what was broken.
struct broken {
    std::string what;
    tables copy;
};

/// How many places of one kind are broken, one at a time, until the property is refuted.
inline constexpr std::size_t most_breaks = 6;

/// The shipped tables broken at the first places where `change` finds something to break.
/// Shape: `change(tables, n)` breaks the nth place and says what it broke, or nothing after the last.
/// Errors: throws where there is nothing to break, so that a control cannot vanish unseen.
inline std::vector<broken> break_each(
    const std::function<std::optional<std::string>(tables&, std::size_t)>& change) {
    static const tables whole = shipped_tables();
    std::vector<broken> list;
    for (std::size_t n = 0; n < most_breaks; ++n) {
        tables copy = whole;
        const auto what = change(copy, n);
        if (!what) break;
        list.push_back({*what, copy});
    }
    if (list.empty()) throw std::logic_error("proof: a negative control finds nothing to break");
    return list;
}

/// Visits the rules that `fits` holds of, until the nth.
template <class Fits, class Change>
std::optional<std::string> at_nth_rule(tables& of, std::size_t n, Fits fits, Change change) {
    for (plain_rule& item : of.rules)
        if (fits(item) && n-- == 0) {
            change(item);
            return item.id;
        }
    return std::nullopt;
}

inline bool raises_urgency(const plain_rule& of) {
    return hamstring::rules::urgency_in(of.concludes) != hamstring::urgency::self_care_review;
}

inline bool reads(const plain_rule& of, std::size_t observation) {
    for (const auto& part : of.terms)
        for (const literal item : part.items)
            if (item.about_observation() && item.fact == observation) return true;
    return false;
}

/// A rule that raises the urgency needs a no where it needed a yes.
inline std::vector<broken> negated_literals() {
    return break_each([](tables& of, std::size_t n) {
        const auto what = at_nth_rule(
            of, n,
            [](const plain_rule& item) {
                return raises_urgency(item) &&
                       item.terms.front().items.front().how == reading::answered_yes;
            },
            [](plain_rule& item) { item.terms.front().items.front().how = reading::answered_no; });
        return what ? std::optional("rule " + *what + " needs a no") : what;
    });
}

/// A rule that assumes a condition needs a no where it needed a yes.
inline std::vector<broken> negated_assumptions() {
    return break_each([](tables& of, std::size_t n) {
        const auto what = at_nth_rule(
            of, n,
            [](const plain_rule& item) {
                bool assumes = false;
                for (const auto which : each<hamstring::condition>())
                    assumes = assumes || item.concludes.intersects(
                                             hamstring::rules::treat_as(which).concludes);
                return assumes && item.terms.front().items.front().how == reading::answered_yes;
            },
            [](plain_rule& item) { item.terms.front().items.front().how = reading::answered_no; });
        return what ? std::optional("rule " + *what + " needs a no") : what;
    });
}

/// A rule that says no more than clinician_days loses some of its conclusions: graver ones tend to
/// be said by several rules.
inline std::vector<broken> lost_conclusions(const hamstring::rules::conclusions& lost) {
    return break_each([&](tables& of, std::size_t n) {
        const auto what = at_nth_rule(
            of, n,
            [&](const plain_rule& item) {
                return item.concludes.intersects(lost) &&
                       hamstring::rules::urgency_in(item.concludes) <=
                           hamstring::urgency::clinician_days;
            },
            [&](plain_rule& item) { item.concludes -= lost; });
        return what ? std::optional("rule " + *what + " loses a conclusion") : what;
    });
}

/// A rule that reads a fact is not there.
inline std::vector<broken> lost_readers(std::size_t observation) {
    return break_each([=](tables& of, std::size_t n) {
        const auto what = at_nth_rule(
            of, n,
            [=](const plain_rule& item) {
                return raises_urgency(item) && reads(item, observation);
            },
            [](plain_rule& item) { item.concludes = {}; });
        return what ? std::optional("rule " + *what + " concludes nothing") : what;
    });
}

/// A rule that reads a fact which silence makes, and "not sure" does not, raises the urgency.
inline std::vector<broken> graver_silence() {
    return break_each([](tables& of, std::size_t n) {
        const auto what = at_nth_rule(
            of, n,
            [](const plain_rule& item) {
                const answer_bits& silent = how_reports_are_read().silent;
                for (std::size_t i = 0; i < observed_count; ++i)
                    if (silent.test(i) && reads(item, i)) return true;
                return false;
            },
            [](plain_rule& item) {
                item.concludes |= hamstring::rules::at_urgency(hamstring::urgency::emergency_now);
            });
        return what ? std::optional("rule " + *what + " raises the urgency") : what;
    });
}

/// A gate stands open where it should not.
inline std::vector<broken> opened_gates(const std::function<bool(const gate&)>& which) {
    return break_each([&](tables& of, std::size_t n) -> std::optional<std::string> {
        for (gate& item : of.gates)
            if (!item.is_open && which(item) && n-- == 0) {
                item.is_open = true;
                return "the gate is open at " + key(item.level);
            }
        return std::nullopt;
    });
}

/// A cell of the matrix changes. Only cells of movements that some exercise loads are broken.
inline std::vector<broken> changed_cells(const std::function<void(cell&)>& change) {
    return break_each([&](tables& of, std::size_t n) -> std::optional<std::string> {
        for (const plain_exercise& item : of.exercises)
            for (std::size_t c = 0; c < of.matrix.size(); ++c)
                for (const auto which : item.movements) {
                    cell& at = of.matrix[c][static_cast<std::size_t>(which)];
                    if (at.level != hamstring::restriction::forbidden || n-- != 0) continue;
                    change(at);
                    return "cell " + key(static_cast<hamstring::condition>(c)) + " x " + key(which);
                }
        return std::nullopt;
    });
}
inline std::vector<broken> cleared_cells() {
    return changed_cells([](cell& at) { at.level = hamstring::restriction::none; });
}
inline std::vector<broken> inverted_cells() {
    return changed_cells([](cell& at) { at.inverted = true; });
}

/// An exercise changes where `change` finds something to change.
inline std::vector<broken> changed_exercises(const std::function<bool(plain_exercise&)>& change) {
    return break_each([&](tables& of, std::size_t n) -> std::optional<std::string> {
        for (plain_exercise& item : of.exercises) {
            plain_exercise tried = item;
            if (!change(tried) || n-- != 0) continue;
            item = tried;
            return "exercise " + key(item.id);
        }
        return std::nullopt;
    });
}

/// A flag is graver than its row says, by a rule of its own.
inline std::vector<broken> graver_flags(
    const std::function<bool(const hamstring::red_flag_row&)>& which, hamstring::urgency level) {
    return break_each([&](tables& of, std::size_t n) -> std::optional<std::string> {
        for (const auto& row : hamstring::knowledge::red_flags) {
            if (!which(row) || n-- != 0) continue;
            const literal flag{static_cast<std::uint16_t>(hamstring::rules::index_of(row.id)),
                               reading::answered_yes};
            of.rules.push_back(
                {"broken", {{1, {flag}}}, hamstring::rules::at_urgency(level), -1, 0, 0});
            return "flag " + std::string(row.key) + " is graver";
        }
        return std::nullopt;
    });
}

/// A host's rules take a conclusion away.
inline std::vector<broken> hosts_that_lower(const hamstring::rules::conclusions& which) {
    return break_each([&](tables& of, std::size_t n) -> std::optional<std::string> {
        for (std::size_t i = 0; i < which.size; ++i)
            if (which.test(i) && n-- == 0) {
                of.lowered_by_host = i;
                return "a host takes away " + concluded_names()[i];
            }
        return std::nullopt;
    });
}

/// Contributors are listed at any urgency.
inline std::vector<broken> causes_always_listed() {
    return break_each([](tables& of, std::size_t n) -> std::optional<std::string> {
        of.lists_causes_always = true;
        return n == 0 ? std::optional<std::string>("contributors at any urgency") : std::nullopt;
    });
}

}  // namespace proof

// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/engine/strata.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/triage/withhold.hpp>

#include "names.hpp"
#include "numbers.hpp"

/// The tables as plain values that can be changed: what the formulas are written from, and where one
/// thing is broken on purpose for a negative control.

namespace proof {

using hamstring::rules::literal;
using hamstring::rules::reading;

/// A rule of which every part can be changed.
struct plain_rule {
    struct term {
        std::size_t needed;
        std::vector<literal> items;
    };
    std::string id;
    std::vector<term> terms;
    hamstring::rules::conclusions concludes;
    int tally;
    int weight;
    std::size_t stratum;
};

/// What decides whether there is a routine: urgency, whether something blocks it, whether a question
/// is open.
struct gate {
    hamstring::urgency level;
    bool blocked;
    bool pending;
    bool is_open;
};

/// What rules out an exercise besides its conditions, as a combination of classes of pain and level,
/// and of whether only the modified form or only what needs no clinician is left.
struct refusal {
    std::size_t pain;
    std::size_t level;
    bool modified;
    bool clinician_first;
    /// Whether the pain was told as unbearable.
    bool unbearable;
    friend bool operator==(const refusal&, const refusal&) = default;
};

/// An exercise, as far as it can be refused.
struct plain_exercise {
    hamstring::exercise id;
    std::vector<hamstring::movement> movements;
    std::vector<hamstring::condition> avoid;
    std::vector<hamstring::equipment> equipment;
    std::vector<hamstring::position> positions;
    std::vector<refusal> refusals;
    /// What the adapted form loads and needs that the whole one does not.
    std::vector<hamstring::movement> adapted_movements;
    std::vector<hamstring::equipment> adapted_equipment;
    std::vector<hamstring::position> adapted_positions;
};

/// How a cell of the matrix is read; a broken table reads one the wrong way round.
struct cell {
    hamstring::restriction level;
    bool inverted = false;
};

/// Everything that the formulas are written from.
struct tables {
    std::vector<plain_rule> rules;
    std::vector<std::vector<cell>> matrix;
    std::vector<gate> gates;
    std::vector<plain_exercise> exercises;
    /// The conclusion of which a host's rule takes away instead of adding; `none` in the shipped tables.
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t lowered_by_host = none;
    /// Whether contributors are listed at any urgency.
    bool lists_causes_always = false;
};

namespace detail {

inline std::vector<plain_rule> plain_rules() {
    using namespace hamstring::rules;
    static_assert(!strata_for<all_rules>.recursive && strata_for<all_rules>.stratified,
                  "proof: the formulas have no form for a recursive base");
    std::vector<plain_rule> list;
    for (std::size_t r = 0; r < rule_count; ++r) {
        const rule& from = all_rules[r];
        plain_rule copy{std::string(from.id), {},
                        from.then.concludes,  -1,
                        from.then.weight,     strata_for<all_rules>.stratum[r]};
        if (from.then.tally != effect<vocabulary>::no_tally) copy.tally = from.then.tally;
        for (std::size_t t = 0; t < from.when.term_count(); ++t) {
            const auto part = from.when.term_at(t);
            plain_rule::term term{part.needed, {}};
            for (std::size_t i = 0; i < part.size; ++i)
                term.items.push_back(from.when.literal_at(part.first + i));
            copy.terms.push_back(term);
        }
        list.push_back(copy);
    }
    return list;
}

inline std::vector<gate> plain_gates() {
    using namespace hamstring;
    std::vector<gate> list;
    for (const urgency level : each<urgency>())
        for (const bool blocked : {false, true})
            for (const bool pending : {false, true}) {
                rules::conclusions concluded;
                set_of<red_flag> open;
                if (blocked) concluded.set(rules::index_of(finding::routine_blocked));
                if (pending) open.insert(knowledge::red_flags[0].id);
                list.push_back({level, blocked, pending, !withheld(level, concluded, open)});
            }
    return list;
}

inline std::vector<refusal> refusals_of(const hamstring::exercise_row& row) {
    using namespace hamstring;
    const number* const pain = &numbers()[place_of("pain")];
    const number* const level = &numbers()[place_of("level")];
    std::vector<refusal> list;
    for (std::size_t p = 0; p < pain->classes.size(); ++p)
        for (std::size_t l = 0; l < level->classes.size(); ++l)
            for (const bool modified : {false, true})
                for (const bool clinician : {false, true})
                    for (const bool unbearable : {false, true}) {
                        // With such a number there is no routine at all.
                        if (pain->classes[p].problem || level->classes[l].problem) continue;
                        report from = well_equipped();
                        pain->set(from, pain->classes[p].samples.front());
                        level->set(from, level->classes[l].samples.front());
                        if (unbearable) from.present.insert(symptom::unbearable_pain);
                        planning given;
                        given.clinician_first = clinician;
                        for (const movement which : each<movement>())
                            if (modified && row.movements.contains(which))
                                given.limits = restrictions{which, restriction::modified};
                        if (!permitted(row.id, from, given).allowed)
                            list.push_back({p, l, modified, clinician, unbearable});
                    }
    return list;
}

inline std::vector<plain_exercise> plain_exercises() {
    using namespace hamstring;
    std::vector<plain_exercise> list;
    for (const exercise_row& row : knowledge::exercises) {
        plain_exercise copy{row.id, {}, {}, {}, {}, refusals_of(row), {}, {}, {}};
        for (const movement which : each<movement>())
            if (row.movements.contains(which)) copy.movements.push_back(which);
        for (const condition which : each<condition>())
            if (row.avoid.contains(which)) copy.avoid.push_back(which);
        // What is needed is asked of the planner too: refused without it, whatever the reason.
        for (const equipment which : each<equipment>())
            if (row.equipment == which && which != equipment::none) copy.equipment.push_back(which);
        for (const position which : each<position>())
            if (row.needs.contains(which)) copy.positions.push_back(which);
        for (const movement which : row.adapted.movements)
            if (!row.movements.contains(which)) copy.adapted_movements.push_back(which);
        for (const position which : row.adapted.needs)
            if (!row.needs.contains(which)) copy.adapted_positions.push_back(which);
        if (row.adapted.equipment != equipment::none && row.adapted.equipment != row.equipment)
            copy.adapted_equipment.push_back(row.adapted.equipment);
        list.push_back(copy);
    }
    return list;
}

}  // namespace detail

/// The tables that ship.
inline tables shipped_tables() {
    tables result{detail::plain_rules(), {}, detail::plain_gates(), detail::plain_exercises()};
    for (const auto& row : hamstring::knowledge::conditions) {
        result.matrix.emplace_back();
        for (const auto level : row.levels) result.matrix.back().push_back({level});
    }
    return result;
}

}  // namespace proof

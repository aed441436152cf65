// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/cause.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// How much each role is called for before anything is known of a person, and when it is done. The rows of
/// `rules/selection.hpp` add to the demand and take from it.

namespace hamstring::inline HAMSTRING_EDITION {

/// One role, as a routine is planned.
struct role_plan_row {
    role id;
    /// Points before any row speaks; a role that ends at 0 or less is not filled.
    int demand;
    /// How many exercises of it a routine has at most.
    int places;
    /// Its place in the order of doing, from 1; of those that are spread over the day, after the session.
    int place;
    /// Whether it is done in a session; the others are spread over the day.
    bool in_session;
    std::string_view because;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {because}; }
};

namespace knowledge {

// clang-format off
inline constexpr role_plan_row role_plans[] = {
role_plan_row{
    .id = role::hamstring_range, .demand = 5, .places = 1, .place = 7, .in_session = true,
    .because = "One stretch is enough, and it comes last: long still stretching just before strength may lower it a little; all numbers here are our judgement.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
role_plan_row{
    .id = role::mobility, .demand = 0, .places = 1, .place = 2, .in_session = true,
    .because = "Easy movement is for who needs it, and warms up for the rest.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
role_plan_row{
    .id = role::hip_strength, .demand = 5, .places = 2, .place = 5, .in_session = true,
    .because = "Strength is advised for everyone.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
role_plan_row{
    .id = role::trunk_control, .demand = 3, .places = 2, .place = 6, .in_session = true,
    .because = "Trunk control helps, and mostly less than strong hips.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
role_plan_row{
    .id = role::length_under_load, .demand = 0, .places = 2, .place = 4, .in_session = true,
    .because = "Strength in a long position is for who has trained or was hurt, and comes before tiredness.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
role_plan_row{
    .id = role::movement_breaks, .demand = 1, .places = 1, .place = 8, .in_session = false,
    .because = "One kind of break belongs into a day that asks for it.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
role_plan_row{
    .id = role::aerobic, .demand = 5, .places = 1, .place = 9, .in_session = false,
    .because = "A walk or a ride belongs into nearly every day.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
role_plan_row{
    .id = role::balance, .demand = -2, .places = 1, .place = 3, .in_session = true,
    .because = "Balance is for who is older or unsteady, and comes before tiredness.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
role_plan_row{
    .id = role::relief, .demand = -9, .places = 1, .place = 1, .in_session = true,
    .because = "A position of ease is for strong pain, and comes first.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
};
// clang-format on

namespace detail {

consteval bool role_plans_are_total() {
    if (std::size(role_plans) != count_of<role>) return false;
    for (std::size_t i = 0; i < count_of<role>; ++i)
        if (role_plans[i].id != static_cast<role>(i)) return false;
    return true;
}

/// Every place of the order is taken once, the session's first.
consteval bool the_order_is_an_order() {
    int session = 0;
    for (const role_plan_row& row : role_plans) session += row.in_session ? 1 : 0;
    for (std::size_t i = 0; i < std::size(role_plans); ++i) {
        if (role_plans[i].in_session != (role_plans[i].place <= session)) return false;
        for (std::size_t j = 0; j < i; ++j)
            if (role_plans[i].place == role_plans[j].place) return false;
    }
    return true;
}

}  // namespace detail

static_assert(detail::role_plans_are_total(), "role_plans: a row for each role, in their order");
static_assert(detail::the_order_is_an_order(),
              "role_plans: each role has a place of its own, and what is in the day comes last");
static_assert(nothing_is_empty(role_plans), "role_plans: a row has an empty text");
static_assert(every_row_cites_a_source(role_plans), "role_plans: a row names no source");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

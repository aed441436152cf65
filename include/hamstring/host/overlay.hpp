// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/alternatives.hpp>
#include <hamstring/engine/check.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/engine/strata.hpp>
#include <hamstring/generated/reasons.hpp>
#include <hamstring/host/host_choice.hpp>
#include <hamstring/host/host_exercise.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/host/host_rule.hpp>
#include <hamstring/host/host_set.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// What a host adds, checked and on top of hamstring's: rules, exercises, rows of the selection.
/// `advise(report, overlay<clinic_rules, clinic_exercises, clinic_choices>{})`.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// Whether it is a list of these. A single one is none.
template <class Kind, const auto& List>
inline constexpr bool is_list_of = std::is_constructible_v<std::span<const Kind>, decltype(List)>;

/// Whether it is a list of what a host may add.
template <const auto& List>
inline constexpr bool is_host_list =
    is_list_of<host_rule, List> || is_list_of<host_exercise, List> || is_list_of<host_choice, List>;

template <class Kind, const auto& List>
constexpr std::span<const Kind> part() {
    if constexpr (is_list_of<Kind, List>)
        return std::span<const Kind>(List);
    else
        return {};
}

template <class Kind, const auto&... Lists>
inline constexpr std::size_t many_of = (std::size_t{0} + ... + part<Kind, Lists>().size());

/// One of a kind, counted through all lists.
template <class Kind, const auto&... Lists>
constexpr const Kind& one_of(std::size_t at) {
    // (The empty one at the end is for an overlay without any list.)
    const std::span<const Kind> parts[] = {part<Kind, Lists>()..., std::span<const Kind>{}};
    std::size_t which = 0;
    while (at >= parts[which].size()) at -= parts[which++].size();
    return parts[which][at];
}

/// All of a kind, in the order of the lists.
template <class Kind, const auto&... Lists>
inline constexpr auto all_of_kind = []<std::size_t... At>(std::index_sequence<At...>) {
    return std::array<Kind, sizeof...(At)>{one_of<Kind, Lists...>(At)...};
}
(std::make_index_sequence<many_of<Kind, Lists...>>{});

/// Host rules in the engine's form, so that the same checks hold them.
template <const auto& Rules>
inline constexpr auto as_rules = []<std::size_t... At>(std::index_sequence<At...>) {
    return std::array<rules::rule, sizeof...(At)>{rules::rule{
        Rules[At].id, Rules[At].when,
        rules::effect<rules::vocabulary>{.concludes = Rules[At].then.concluded(),
                                         .tally = rules::effect<rules::vocabulary>::no_tally,
                                         .weight = Rules[At].then.limits().bits() != 0},
        Rules[At].because, source::expert_judgement, evidence::consensus}...};
}
(std::make_index_sequence<std::size(Rules)>{});

/// The same of rows of the selection.
template <const auto& Choices, const auto& Exercises>
inline constexpr auto as_choices = []<std::size_t... At>(std::index_sequence<At...>) {
    return std::array<rules::selection_rule, sizeof...(At)>{as_rule(Choices[At], Exercises)...};
}
(std::make_index_sequence<std::size(Choices)>{});

inline constexpr rules::contract<rules::vocabulary> overlay_contract = [] {
    rules::contract<rules::vocabulary> held;
    for (std::size_t i = 0; i < rules::vocabulary::concluded::size; ++i) held.outputs.set(i);
    for (std::size_t i = 0; i < rules::vocabulary::observed::size; ++i) held.read_elsewhere.set(i);
    for (const auto& kind : generated::rule_links.kinds) held.given |= kind.concludes;
    held.monotone_rules = static_cast<std::size_t>(-1);
    return held;
}();

template <const auto& Rules>
consteval bool cites_and_is_new() {
    for (const host_rule& mine : Rules) {
        if (mine.reference.empty()) return false;
        for (const std::string_view shipped : generated::rule_ids)
            if (shipped == mine.id) return false;
    }
    return true;
}

/// Whether the rules are sound; where there are none there is nothing to ask.
template <const auto& Rules>
consteval bool rules_are_sound() {
    if constexpr (std::size(Rules) == 0)
        return true;
    else
        return rules::is_sound<as_rules<Rules>, overlay_contract>();
}

template <const auto& Exercises>
consteval bool exercises_are_sound() {
    constexpr found_in_overlay found = find_defect(std::span<const host_exercise>(Exercises));
    if constexpr (found.kind == host_defect::none) {
        return true;
    } else {
        constexpr std::string_view key = Exercises[found.where].key;
        return refused_by_overlay<found.kind, spelt<name<key.size() + 1>(key)>>::value;
    }
}

template <const auto& Choices, const auto& Exercises>
consteval bool choices_are_sound() {
    if constexpr (std::size(Choices) == 0) {
        return true;
    } else {
        constexpr found_in_overlay found = find_defect(std::span<const host_choice>(Choices),
                                                       std::span<const host_exercise>(Exercises));
        if constexpr (found.kind == host_defect::none) {
            return rules::is_sound<as_choices<Choices, Exercises>, contract_of_choices>();
        } else {
            constexpr std::string_view id = Choices[found.where].id;
            return refused_by_overlay<found.kind, spelt<name<id.size() + 1>(id)>>::value;
        }
    }
}

/// A host's exercises and rows as the planner takes them.
template <const auto& Exercises, const auto& Choices>
struct own_set {
    static constexpr std::size_t exercise_count = std::size(Exercises);
    static constexpr std::size_t choice_count = std::size(Choices);

    /// What the planner reads of each exercise.
    static constexpr auto rows = []<std::size_t... At>(std::index_sequence<At...>) {
        return std::array<generated::catalogue_row, sizeof...(At)>{
            as_catalogue_row(Exercises[At])...};
    }
    (std::make_index_sequence<exercise_count>{});
    /// The exercises that each is like.
    static constexpr auto like = []<std::size_t... At>(std::index_sequence<At...>) {
        return std::array<set_of<exercise>, sizeof...(At)>{Exercises[At].like...};
    }
    (std::make_index_sequence<exercise_count>{});
    /// How many exercises the rows before one name.
    static constexpr std::size_t named_before(std::size_t row) {
        std::size_t many = 0;
        for (std::size_t i = 0; i < row; ++i) many += many_reached_by(Choices[i].then, Exercises);
        return many;
    }
    static_assert(named_before(choice_count) < 512,
                  "overlay: the host's rows name more than 511 exercises in all");
    /// What each row does.
    static constexpr auto choices = []<std::size_t... At>(std::index_sequence<At...>) {
        return std::array<generated::choice_row, sizeof...(At)>{
            as_choice_row(Choices[At], Exercises, named_before(At))...};
    }
    (std::make_index_sequence<choice_count>{});
    /// The exercises that the rows name, one row after the other.
    static constexpr auto named = [] {
        std::array<exercise, named_before(choice_count)> all{};
        std::size_t at = 0;
        for (std::size_t i = 0; i < choice_count; ++i)
            each_reached_by(Choices[i].then, Exercises, [&](exercise each) { all[at++] = each; });
        return all;
    }();
    static constexpr const exercise* chosen = named.data();

    /// Which rows hold: bit i is row i of the host's.
    static constexpr std::uint64_t held(set_of<trait> traits) noexcept {
        std::uint64_t result = 0;
        for (std::size_t i = 0; i < choice_count; ++i)
            if (holds_for(Choices[i], traits)) result |= std::uint64_t{1} << i;
        return result;
    }
};

/// A host without exercises and rows is planned for as if there were no host.
template <const auto& Exercises, const auto& Choices>
using own_or_none = std::conditional_t<std::size(Exercises) == 0 && std::size(Choices) == 0,
                                       no_own_set, own_set<Exercises, Choices>>;

}  // namespace detail

/// What a host adds, as a type: `advise(report, overlay<clinic_rules>{})`, where `clinic_rules` is a
/// `constexpr` array of `host_rule`, also where it is one; so too arrays of `host_exercise` and of
/// `host_choice`, in any order, several of a kind one after the other. (Not called `rules`: so is a namespace
/// of hamstring's.)
/// Errors: what `engine/check.hpp` refuses in a base, a negation in a rule, an id or key that hamstring has
/// already, a missing reference, and what `refused_by_overlay` names does not compile; nor does one
/// more than 64 of the host's rules, 64 of its rows, or 16 of its exercises.
template <const auto&... Lists>
struct overlay {
    static_assert(
        (detail::is_host_list<Lists> && ...),
        "overlay: it takes an array of host rules, exercises or choices, also where there is only "
        "one: constexpr host_rule mine[] = {{...}}");

private:
    static constexpr const auto& own_rules = detail::all_of_kind<host_rule, Lists...>;
    static constexpr const auto& own_exercises = detail::all_of_kind<host_exercise, Lists...>;
    static constexpr const auto& own_choices = detail::all_of_kind<host_choice, Lists...>;

    static_assert(std::size(own_rules) <= 64, "overlay: at most 64 host rules");
    static_assert(std::size(own_exercises) <= most_host_exercises,
                  "overlay: at most 16 host exercises");
    static_assert(std::size(own_choices) <= most_host_choices, "overlay: at most 64 host choices");
    static_assert(
        detail::cites_and_is_new<detail::all_of_kind<host_rule, Lists...>>(),
        "overlay: every host rule needs a reference and an id that hamstring does not use");
    static_assert(detail::rules_are_sound<detail::all_of_kind<host_rule, Lists...>>());
    static_assert(detail::exercises_are_sound<detail::all_of_kind<host_exercise, Lists...>>());
    static_assert(detail::choices_are_sound<detail::all_of_kind<host_choice, Lists...>,
                                            detail::all_of_kind<host_exercise, Lists...>>());

public:
    /// The rules themselves, for the options of a renderer.
    static constexpr std::span<const host_rule> list{own_rules};
    /// The exercises themselves, in the order of their places.
    static constexpr std::span<const host_exercise> exercises{own_exercises};
    /// Everything, for the options of a renderer and for `explain`.
    static constexpr host_lists lists{list, exercises, std::span<const host_choice>{own_choices}};

    /// One of the host's exercises: `clinic::named("clinic_step_tap")`, to ask `explain` about it.
    /// Errors: a key that is none of the overlay's does not compile.
    static consteval exercise named(std::string_view key) {
        const std::size_t at = detail::find_own(exercises, key);
        return host_exercise_at(exercises[at].key == key ? at : exercises.size());
    }

    /// What the planner goes over after the catalogue.
    using own = detail::own_or_none<detail::all_of_kind<host_exercise, Lists...>,
                                    detail::all_of_kind<host_choice, Lists...>>;
};

namespace detail {

template <class... Overlays>
struct joining;
template <class Only>
struct joining<Only> {
    using type = Only;
};
template <const auto&... First, const auto&... Second, class... More>
struct joining<overlay<First...>, overlay<Second...>, More...> {
    using type = typename joining<overlay<First..., Second...>, More...>::type;
};

/// Tries a host's rules on what the shipped ones concluded, and adds what they conclude.
constexpr host_judgement try_host_rules(const std::span<const host_rule>& list,
                                        rules::fact_sheet& facts) noexcept {
    host_judgement result;
    const rules::fact_sheet before = facts;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!rules::holds(list[i].when, before)) continue;
        result.fired |= std::uint64_t{1} << i;
        facts.concluded |= list[i].then.concluded();
        result.limits = result.limits | list[i].then.limits();
    }
    return result;
}

}  // namespace detail

/// Several overlays as one, in this order: `joined<overlay<clinic_rules>, overlay<therapist_exercises>>`.
/// Errors: together they are held to what one is held to.
template <class... Overlays>
using joined = typename detail::joining<Overlays...>::type;

/// Advice for a report with what a host adds: its rules can only make it stricter, and its exercises pass the
/// gates that every exercise passes.
template <const auto&... Lists>
constexpr advice advise(const report& from, overlay<Lists...>) noexcept {
    detail::seen here = detail::look_at(from);
    const detail::host_judgement host =
        detail::try_host_rules(overlay<Lists...>::list, here.found.facts);
    return detail::assemble<typename overlay<Lists...>::own>(from, here, host);
}

/// What may stand in the place of an exercise, one of the host's or of the catalogue, for an advice that was given
/// with the same overlay.
template <const auto&... Lists>
constexpr alternative_list alternatives(const advice& of, const report& from, exercise which,
                                        overlay<Lists...>) noexcept {
    return detail::alternatives_with<typename overlay<Lists...>::own>(of, from, which);
}

/// Whether an exercise may be offered, one of the host's or of the catalogue, whatever else is in the routine.
/// Errors: a number that is neither is not permitted.
template <const auto&... Lists>
constexpr permit permitted(exercise which, const report& from, const planning& given,
                           overlay<Lists...>) noexcept {
    using own = typename overlay<Lists...>::own;
    if constexpr (own::exercise_count > 0)
        if (const auto place = host_place(which); place && *place < own::exercise_count) {
            const detail::gates gate{from, given};
            return gate.permit_of(own::rows[*place], gate.pass(own::rows[*place]));
        }
    return permitted(which, from, given);
}

/// Whether an exercise is offered to a person: it is permitted, and no row of hamstring's or the host's bars it.
/// Errors: a number that is no exercise is not offered.
template <const auto&... Lists>
constexpr permit offered(exercise which, const report& from, const planning& given,
                         overlay<Lists...>) noexcept {
    using own = typename overlay<Lists...>::own;
    const auto place = host_place(which);
    const bool is_own = place && *place < own::exercise_count;
    if (!is_own && static_cast<std::size_t>(which) >= count_of<exercise>) return {};
    const detail::said_with<own> rows{choices_for(given.traits), given.traits};
    const generated::catalogue_row& of = detail::draft_with<own>::row_of(which);
    const detail::gates gate{from, given, rows.highest};
    return gate.permit_of(of, gate.pass(of, rows.bars(which, of.role)));
}

}  // namespace hamstring::inline HAMSTRING_EDITION

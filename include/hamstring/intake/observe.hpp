// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/problem.hpp>
#include <hamstring/intake/report.hpp>

/// From a report to facts, in one pass: the answers as they are, the numbers as what they mean, what is
/// wrong with the report, and the questions that are still open.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a report states.
struct observed {
    /// The answers, and what the numbers mean.
    rules::fact_sheet facts{};
    /// What is wrong with the report; empty where nothing is. Each one makes `advise` fail closed.
    set_of<problem> problems{};
    /// The red flags of the core screens that have no answer yet. A question about age alone is
    /// answered by the age.
    set_of<red_flag> open{};
    /// The red flags of the other screens that have no answer yet: to be asked, and nothing waits for
    /// them.
    set_of<red_flag> open_beside{};
};

namespace detail {

/// The numbers of a report side by side, in the order of `number`.
struct told_numbers {
    std::int32_t value[count_of<number>] = {};
    bool given[count_of<number>] = {};

    template <class Unit>
    [[gnu::always_inline]] constexpr void take(number which, const maybe<Unit>& told) noexcept {
        value[static_cast<std::size_t>(which)] = told->value;
        given[static_cast<std::size_t>(which)] = told.has_value();
    }
};

constexpr told_numbers numbers_of(const report& from) noexcept {
    told_numbers result;
    result.take(number::age, from.age);
    result.take(number::worst_pain, from.worst_pain);
    result.take(number::duration, from.since);
    result.take(number::session, maybe{from.session});
    result.take(number::knee_extension_deficit, from.measured.knee_extension_deficit);
    result.take(number::leg_raise, from.measured.leg_raise);
    result.take(number::fingertip_gap, from.measured.fingertip_gap);
    result.take(number::stance, from.measured.stance);
    result.take(number::bridges, from.measured.bridges);
    result.take(number::chair_stands, from.measured.chair_stands);
    result.take(number::pain_now, from.pain_now);
    result.take(number::days_since_strain, from.strained);
    result.take(number::weeks_since_birth, from.since_birth);
    return result;
}

/// What a number outside its range is called.
constexpr problem out_of_range(number which) noexcept {
    switch (which) {
        case number::age:
            return problem::age_out_of_range;
        case number::worst_pain:
        case number::pain_now:
            return problem::pain_out_of_range;
        case number::duration:
            return problem::duration_out_of_range;
        case number::session:
            return problem::session_out_of_range;
        case number::days_since_strain:
            return problem::strain_out_of_range;
        case number::weeks_since_birth:
            return problem::birth_out_of_range;
        default:
            return problem::measurement_out_of_range;
    }
}

/// A report on its way to facts.
struct observing {
    const report& from;
    rules::bits<rules::observed_size> yes;
    rules::bits<rules::observed_size> no;
    set_of<problem> problems{};

    /// Notes what is wrong, where it is.
    constexpr void find(problem which, bool there) noexcept {
        if (there) problems.insert(which);
    }
    /// Takes what was worked out as a fact, where it holds.
    constexpr void take(profile which, bool holds) noexcept {
        if (holds) yes.set(rules::index_of(which));
    }
    /// Takes a measured band as an answer; one that says otherwise is a problem.
    constexpr void answer(std::size_t fact, bool holds) noexcept {
        (holds ? yes : no).set(fact);
        find(problem::measurement_contradicts_answer,
             (holds ? from.absent : from.present).bits().test(fact));
    }
    /// Takes what one band says of a number that was given.
    constexpr void take(const generated::number_band& band, int value) noexcept {
        using generated::band_use;
        const bool inside = band.lowest <= value && value <= band.highest;
        if (band.use(band_use::answers)) return answer(band.fact, inside);
        if (inside && band.use(band_use::implies)) yes.set(band.fact);
        find(problem::age_contradicts_answer,
             !inside && band.use(band_use::contradicts) && from.present.bits().test(band.fact));
    }
    constexpr void take_numbers() noexcept {
        const told_numbers told = numbers_of(from);
        for (std::size_t n = 0; n < count_of<number>; ++n) {
            if (!told.given[n]) continue;
            const int value = told.value[n];
            if (value < generated::number_ranges[n].lowest ||
                value > generated::number_ranges[n].highest)
                find(out_of_range(static_cast<number>(n)), true);
            for (std::size_t b = generated::first_band[n]; b < generated::first_band[n + 1]; ++b)
                take(generated::number_bands[b], value);
        }
        for (const generated::fact_when_not_given& row : generated::facts_when_not_given)
            if (!told.given[static_cast<std::size_t>(row.unless)]) yes.set(row.fact);
    }
    /// The one cut-off that depends on the sex.
    constexpr void take_knee_extension() noexcept {
        const maybe<degrees>& deficit = from.measured.knee_extension_deficit;
        if (!deficit || from.sex == sex::not_given) return;
        const int cutoff = from.sex == sex::female ? generated::knee_extension_cutoff_women
                                                   : generated::knee_extension_cutoff_men;
        answer(rules::index_of(sign::knee_extension_over_sex_cutoff), deficit->value > cutoff);
    }
    constexpr void find_problems() noexcept {
        const auto& present = from.present.bits();
        const auto& absent = from.absent.bits();
        const auto& unsure = from.unsure.bits();
        find(problem::answered_yes_and_no,
             present.intersects(absent) || unsure.intersects(absent) || present.intersects(unsure));
        find(problem::better_and_worse, present.test(rules::index_of(history::getting_worse)) &&
                                            present.test(rules::index_of(history::getting_better)));
        find(problem::duration_longer_than_life,
             from.age && from.since && !problems.contains(problem::duration_out_of_range) &&
                 from.since->value >
                     hours::a_week * generated::most_weeks_a_year * (from.age->value + 1));
        find(problem::level_unknown, from.level > level::advanced);
        find(problem::sex_unknown, from.sex > sex::male);
        find(problem::sex_contradicts_answer,
             from.sex == sex::male &&
                 (from.since_birth || present.intersects(generated::answers_not_of_men)));
        find(problem::pain_now_over_worst,
             from.pain_now && from.worst_pain && *from.pain_now > *from.worst_pain);
        find(problem::measurement_contradicts_answer,
             from.strained && absent.test(rules::index_of(history::past_hamstring_strain)));
    }
    /// A yes about an age or a sex says the same as the number or the sex would, and a condition answers
    /// what its question says too. Where something else was said, both count: the graver one wins, for
    /// the rules hold no negation.
    constexpr void take_what_answers_imply() noexcept {
        for (const generated::implied_fact& row : generated::implied_by_yes)
            if (yes.test(row.answered)) yes.set(row.implies);
        take(profile::female_or_sex_not_given,
             from.sex != sex::male || yes.intersects(generated::answers_not_of_men));
    }
    /// The no to a question that is not asked any more answers what that question named.
    constexpr void take_replaced_flags() noexcept {
        for (const generated::implied_fact& row : generated::implied_by_no)
            if (from.absent.bits().test(row.answered)) no.set(row.implies);
    }
    /// What was answered "not sure" and not yes: a yes to most questions, a fact of its own where the
    /// table gives it a lower level. `no` loses it, so that it is as open as a question nobody asked.
    constexpr void take_unsure() noexcept {
        const auto unsure = from.unsure.bits() - from.present.bits();
        no -= unsure;
        yes |= unsure & generated::yes_if_unsure;
        take(profile::unsure_of_nerve_sign, unsure.intersects(generated::nerve_sign_if_unsure));
    }
    /// The red flags of the core screens that are asked.
    [[gnu::always_inline]] constexpr const set_of<red_flag>& core() const noexcept {
        return from.age ? generated::core_flags_but_age : generated::core_flags;
    }
    /// The red flags that are not among the answers.
    static constexpr set_of<red_flag> without(
        const rules::bits<rules::observed_size>& answered) noexcept {
        static_assert(count_of<red_flag> > 128 && set_words<red_flag> == 3);
        constexpr std::size_t begin = rules::first::red_flag;
        return set_of<red_flag>::from_bits(
            ~rules::run_of<begin, 64>(answered), ~rules::run_of<begin + 64, 64>(answered),
            ~rules::run_of<begin + 128, count_of<red_flag> - 128>(answered));
    }
    constexpr bool neither(observation asked) const noexcept {
        return !from.present.bits().test(asked.index) && !no.test(asked.index);
    }
    /// Called last: what nobody said yes or no to. "Not sure" leaves a question as open as silence.
    constexpr void take_open_questions() noexcept {
        const auto open = without(from.present.bits() | no) & core();
        take(profile::leg_pain_reason_not_asked, neither(symptom::calf_or_thigh_pain_unexplained));
        take(profile::legs_on_walking_time_open, neither(red_flag::legs_fail_on_walking_new));
        take(profile::nothing_told,
             !(from.present.bits() | from.unsure.bits()).intersects(generated::complaints));
        take(profile::core_screen_unanswered, open.intersects(generated::lone_flags));
        take(profile::nerve_screen_unanswered, open.intersects(generated::urgent_nerve_flags));
    }
};

/// Every profile: computed facts are never taken from an answer.
inline constexpr auto computed_facts =
    rules::bits<rules::observed_size>::run(rules::first::profile, count_of<profile>);

}  // namespace detail

/// What a report states. A question answered in two ways counts as the graver one: yes before "not
/// sure", "not sure" before no.
/// Shape: any report -> facts, problems, open questions.
/// Errors: none; what is wrong is in `problems`.
/// Source: the rows of `knowledge/number.hpp` and `knowledge/sign.hpp`.
constexpr observed observe(const report& from) noexcept {
    detail::observing work{from, from.present.bits() - detail::computed_facts,
                           from.absent.bits() - detail::computed_facts};
    work.take_replaced_flags();
    work.take_unsure();
    work.take_numbers();
    work.take_knee_extension();
    work.take_what_answers_imply();
    work.find_problems();
    work.take_open_questions();
    observed result;
    const set_of<red_flag> open = work.without(from.present.bits() | work.no | from.unsure.bits());
    result.open = open & work.core();
    result.open_beside = open & generated::flags_beside_core;
    work.take(profile::report_problem, !work.problems.empty());
    result.problems = work.problems;
    result.facts.yes = work.yes;
    result.facts.no = work.no - work.yes;
    return result;
}

/// Whether a red flag is a question about the age alone, which the age answers.
constexpr bool answered_by_age(red_flag which) noexcept {
    return generated::core_flags.contains(which) && !generated::core_flags_but_age.contains(which);
}

/// The red flags of the core screens that have no answer yet.
constexpr set_of<red_flag> unanswered_flags(const report& from) noexcept {
    return observe(from).open;
}

/// What is wrong with a report; empty where nothing is.
/// Shape: any report -> a set of problems. Each one makes `advise` fail closed.
constexpr set_of<problem> problems(const report& from) noexcept { return observe(from).problems; }

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <stdexcept>
#include <utility>
#include <vector>

#include <hamstring/intake/observe.hpp>
#include <hamstring/knowledge/profile.hpp>

#include "names.hpp"
#include "numbers.hpp"

/// What `observe` and `problems` make of answers, found by asking the library: which facts follow from
/// a question that is still open, which answers contradict each other, which facts a number alone makes.

namespace proof {

/// A pair of observations, or an observation and itself.
struct pair {
    std::size_t first;
    std::size_t second;
};

/// How a report becomes facts, as far as it is not written in a table.
struct reading_of_reports {
    /// Facts that are computed: an answer to them is not heard.
    answer_bits computed{};
    /// Facts that hold whatever is said.
    answer_bits always{};
    /// `opens[i]` are the facts that hold while question i has no answer.
    std::vector<answer_bits> opens{};
    /// Red flags that are pending while they have no answer.
    answer_bits pendable{};
    /// Which classes of values answer question i: (number, class).
    std::vector<std::vector<pair>> answered_by{};
    /// Answers that make a problem together.
    std::vector<pair> both_present{};
    std::vector<pair> both_absent{};
    std::vector<pair> present_and_absent{};
    std::vector<pair> unsure_and_absent{};
    std::vector<pair> present_and_unsure{};
    /// `unsure_makes[i]` are the facts that "not sure" to question i makes, beside what silence does.
    std::vector<answer_bits> unsure_makes{};
    /// `present_makes[i]` are the facts that a yes to question i makes, beside itself.
    std::vector<answer_bits> present_makes{};
    /// `no_answers[i]` are the other questions that a no to question i answers with no.
    std::vector<answer_bits> no_answers{};
    /// The fact that holds while nothing is complained of, and what counts as a complaint.
    answer_bits silent{};
    answer_bits complaints{};
    /// Classes of values of two numbers that make a problem together.
    struct class_pair {
        pair one;
        std::vector<pair> others;
    };
    std::vector<class_pair> numbers_contradict{};
    /// Facts that class c of number n makes yes or no (only where the number makes a difference).
    std::vector<std::vector<answer_bits>> makes_yes{};
    std::vector<std::vector<answer_bits>> makes_no{};
    /// Facts that classes of two numbers make yes together, and neither alone.
    struct made_together {
        pair one;
        pair other;
        answer_bits facts;
    };
    std::vector<made_together> make_together{};
    std::size_t report_problem = 0;
};

namespace detail {

/// Facts that are not the same for all classes of a number.
inline answer_bits varying(const number& of, answer_bits value_class::*which) {
    answer_bits some;
    answer_bits all = of.classes.front().*which;
    for (const value_class& item : of.classes) {
        some |= item.*which;
        all -= all - item.*which;
    }
    return some - all;
}

inline answer_bits both(const answer_bits& a, const answer_bits& b) { return a - (a - b); }

inline hamstring::report all_answered_no() {
    answer_bits everything;
    for (std::size_t i = 0; i < observed_count; ++i) everything.set(i);
    // What is not asked any more answers other questions by its no, so that none of these would be open.
    for (const auto& row : hamstring::knowledge::red_flags)
        if (!row.replaced_by.empty()) everything.reset(hamstring::rules::index_of(row.id));
    hamstring::report from;
    from.absent = hamstring::observations{everything};
    return from;
}

inline void learn_unsure(reading_of_reports& into) {
    const hamstring::report complete = all_answered_no();
    const auto silent = hamstring::observe(complete).facts;
    for (const auto which : each<hamstring::profile>()) {
        const std::size_t fact = hamstring::rules::index_of(which);
        if (silent.yes.test(fact) && which == hamstring::profile::nothing_told)
            into.silent.set(fact);
    }
    for (std::size_t i = 0; i < observed_count; ++i) {
        hamstring::report said = complete;
        said.absent = complete.absent - only(i);
        const auto open = hamstring::observe(said).facts;
        said.unsure = only(i);
        const auto unsure = hamstring::observe(said).facts;
        into.unsure_makes.push_back(unsure.yes - open.yes);
        if (!both(open.yes - into.silent, open.yes - unsure.yes).none())
            throw std::logic_error("proof: not sure takes a fact away: " + observed_names()[i]);
        if (both(unsure.yes, into.silent).none()) into.complaints.set(i);
        hamstring::report no;
        no.absent = only(i);
        into.no_answers.push_back(hamstring::observe(no).facts.no -
                                  hamstring::observe({}).facts.no);
        into.no_answers.back().reset(i);
    }
}

/// What a yes or "not sure" says of the age or the sex: asked of a man of 47, of whom no number is missing
/// that would say it too, and whose age says nothing by itself.
inline void learn_what_answers_say_of_numbers(reading_of_reports& into) {
    hamstring::report complete = all_answered_no();
    complete.age = hamstring::years{47};
    complete.sex = hamstring::sex::male;
    complete.worst_pain = hamstring::pain_score{0};
    complete.since = hamstring::hours{5000};
    for (std::size_t i = 0; i < observed_count; ++i) {
        hamstring::report said = complete;
        said.absent = complete.absent - only(i);
        answer_bits known = hamstring::observe(said).facts.yes;
        known.set(into.report_problem);
        said.unsure = only(i);
        into.unsure_makes[i] |= hamstring::observe(said).facts.yes - known;
        said.unsure = {};
        said.present = only(i);
        known.set(i);
        into.present_makes.push_back(hamstring::observe(said).facts.yes - known);
    }
}

inline void learn_open_questions(reading_of_reports& into) {
    const hamstring::report complete = all_answered_no();
    const answer_bits known = hamstring::observe(complete).facts.yes;
    into.opens.resize(observed_count);
    into.answered_by.resize(observed_count);
    for (std::size_t i = 0; i < observed_count; ++i) {
        hamstring::report open = complete;
        open.absent = complete.absent - only(i);
        into.opens[i] = hamstring::observe(open).facts.yes - known;
        if (!hamstring::unanswered_flags(open).empty()) into.pendable.set(i);
        if (into.opens[i].none() && !into.pendable.test(i)) continue;
        for (std::size_t n = 0; n < numbers().size(); ++n)
            for (std::size_t c = 0; c < numbers()[n].classes.size(); ++c) {
                hamstring::report answered = open;
                numbers()[n].set(answered, numbers()[n].classes[c].samples.front());
                const bool pending = !hamstring::unanswered_flags(answered).empty();
                const answer_bits left =
                    both(hamstring::observe(answered).facts.yes, into.opens[i]);
                if (pending == into.pendable.test(i) && left == into.opens[i]) continue;
                if (pending || !left.none())
                    throw std::logic_error("proof: a number answers a question by half: " +
                                           observed_names()[i]);
                into.answered_by[i].push_back({n, c});
            }
    }
}

inline void learn_contradictions(reading_of_reports& into) {
    hamstring::report from;
    for (std::size_t i = 0; i < observed_count; ++i)
        for (std::size_t j = 0; j < observed_count; ++j) {
            from.present = only(i);
            from.absent = only(j);
            if (has_problem(from)) into.present_and_absent.push_back({i, j});
            from.present = {};
            from.unsure = only(i);
            if (has_problem(from)) into.unsure_and_absent.push_back({i, j});
            from.absent = {};
            from.present = only(j);
            if (has_problem(from)) into.present_and_unsure.push_back({j, i});
            from.present = {};
            from.unsure = {};
            if (j >= i) continue;
            from.absent = {};
            from.present = only(i) | only(j);
            if (has_problem(from)) into.both_present.push_back({i, j});
            from.present = {};
            from.absent = only(i) | only(j);
            if (has_problem(from)) into.both_absent.push_back({i, j});
        }
}

inline void learn_contradicting_numbers(reading_of_reports& into) {
    for (std::size_t n = 0; n < numbers().size(); ++n)
        for (std::size_t c = 0; c < numbers()[n].classes.size(); ++c) {
            const value_class& item = numbers()[n].classes[c];
            if (item.problem) continue;
            reading_of_reports::class_pair found{{n, c}, {}};
            for (std::size_t m = 0; m < n; ++m)
                for (std::size_t d = 0; d < numbers()[m].classes.size(); ++d) {
                    const value_class& other = numbers()[m].classes[d];
                    hamstring::report from;
                    numbers()[n].set(from, item.samples.front());
                    numbers()[m].set(from, other.samples.front());
                    if (!other.problem && has_problem(from)) found.others.push_back({m, d});
                }
            if (!found.others.empty()) into.numbers_contradict.push_back(found);
        }
}

inline void learn_numbers(reading_of_reports& into, const answer_bits& from_open_questions) {
    answer_bits attributed = from_open_questions;
    attributed.set(into.report_problem);
    attributed |= into.silent;
    for (const number& of : numbers()) {
        const answer_bits yes = varying(of, &value_class::yes) - attributed;
        const answer_bits no = varying(of, &value_class::no);
        into.makes_yes.emplace_back();
        into.makes_no.emplace_back();
        for (const value_class& item : of.classes) {
            into.makes_yes.back().push_back(both(item.yes, yes));
            into.makes_no.back().push_back(both(item.no, no));
        }
    }
    into.always = hamstring::observe({}).facts.yes - attributed;
    for (const auto& of : into.makes_yes)
        for (const answer_bits& item : of) into.always -= item;
}

/// The class of a number of which a report says nothing.
inline std::size_t class_of_untold(const number& of) {
    if (of.optional) return of.class_at(not_given);
    if (of.name == "sex_and_knee") return of.class_at(4 * knee_not_measured);
    if (of.name == "session") return of.class_at(hamstring::report{}.session.value);
    return of.class_at(static_cast<int>(hamstring::report{}.level));
}

/// What two numbers say together beyond what the classes say by themselves: the weeks since a birth speak of
/// the sex where a man gave them.
inline void learn_numbers_together(reading_of_reports& into,
                                   const answer_bits& from_open_questions) {
    answer_bits attributed = from_open_questions;
    attributed.set(into.report_problem);
    attributed |= into.silent;
    attributed |= into.always;
    for (std::size_t n = 0; n < numbers().size(); ++n)
        for (std::size_t m = 0; m < n; ++m) {
            answer_bits at_default = attributed;
            for (std::size_t k = 0; k < numbers().size(); ++k)
                if (k != n && k != m)
                    at_default |= into.makes_yes[k][class_of_untold(numbers()[k])];
            for (std::size_t c = 0; c < numbers()[n].classes.size(); ++c)
                for (std::size_t d = 0; d < numbers()[m].classes.size(); ++d) {
                    hamstring::report from;
                    numbers()[n].set(from, numbers()[n].classes[c].samples.front());
                    numbers()[m].set(from, numbers()[m].classes[d].samples.front());
                    const answer_bits more = hamstring::observe(from).facts.yes - at_default -
                                             into.makes_yes[n][c] - into.makes_yes[m][d];
                    if (!more.none()) into.make_together.push_back({{n, c}, {m, d}, more});
                }
        }
}

}  // namespace detail

/// How the library reads reports.
/// Errors: throws where a dependency is found that the formulas have no form for. That the forms are
/// enough is what the comparison on random reports shows.
inline const reading_of_reports& how_reports_are_read() {
    static const reading_of_reports found = [] {
        reading_of_reports result;
        for (const auto which : each<hamstring::profile>())
            result.computed.set(hamstring::rules::index_of(which));
        result.report_problem = hamstring::rules::index_of(hamstring::profile::report_problem);
        detail::learn_unsure(result);
        detail::learn_what_answers_say_of_numbers(result);
        detail::learn_open_questions(result);
        detail::learn_contradictions(result);
        detail::learn_contradicting_numbers(result);
        answer_bits from_open_questions;
        for (const answer_bits& facts : result.opens) from_open_questions |= facts;
        detail::learn_numbers(result, from_open_questions);
        detail::learn_numbers_together(result, from_open_questions);
        return result;
    }();
    return found;
}

}  // namespace proof

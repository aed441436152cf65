// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "model.hpp"
#include "names.hpp"
#include "numbers.hpp"

/// The code that ships, seen as the formulas see it: a row of named bits goes in (what a report holds),
/// a row of named bits comes out (what the library makes of it).

namespace proof {

/// Names for the bits of a row. Each bank of bits begins at a word of its own.
class row_layout {
public:
    std::size_t begin_bank() {
        size_ = (size_ + 63) / 64 * 64;
        return size_ / 64;
    }
    void add(const std::string& name) {
        if (!places_.emplace(name, size_++).second)
            throw std::logic_error("proof: two bits are called " + name);
    }
    void skip() { ++size_; }
    std::size_t words() const { return (size_ + 63) / 64; }
    const std::map<std::string, std::size_t>& places() const { return places_; }

private:
    std::size_t size_ = 0;
    std::map<std::string, std::size_t> places_;
};

using row = std::vector<std::uint64_t>;

inline void set_bit(std::span<std::uint64_t> of, std::size_t place) {
    of[place / 64] |= std::uint64_t{1} << (place % 64);
}
inline bool test_bit(std::span<const std::uint64_t> of, std::size_t place) {
    return (of[place / 64] >> (place % 64) & 1U) != 0;
}

/// One case: a report, the numbers that it was made with, and what a host adds.
struct test_case {
    hamstring::report from;
    std::vector<int> values;
    hamstring::rules::conclusions host{};
    std::uint64_t host_limits = 0;
};

/// Where everything stands in the two rows.
struct layout {
    row_layout in;
    std::size_t present, absent, unsure, classes, equipment, positions, host, host_limits;
    row_layout out;
    std::size_t yes, no, concluded, fired, limits, gates, open, offered, whole, listed, scores;
    std::vector<std::size_t> first_class;
};

namespace detail {

inline void add_limits(row_layout& into, const std::string& prefix) {
    // As `restrictions::bits` has them: a thermometer of three bits a movement.
    for (const auto which : each<hamstring::movement>())
        for (const auto level : restriction_steps())
            into.add(prefix + key(which) + "." + key(level));
}

inline void lay_out_inputs(layout& of) {
    of.present = of.in.begin_bank();
    for (const auto& name : observed_names()) of.in.add("present." + name);
    of.absent = of.in.begin_bank();
    for (const auto& name : observed_names()) of.in.add("absent." + name);
    of.unsure = of.in.begin_bank();
    for (const auto& name : observed_names()) of.in.add("unsure." + name);
    of.classes = of.in.begin_bank();
    std::size_t first = of.classes * 64;
    for (const number& item : numbers()) {
        of.first_class.push_back(first);
        first += item.classes.size();
        for (const value_class& each_one : item.classes) of.in.add(each_one.name);
    }
    of.equipment = of.in.begin_bank();
    for (const auto which : each<hamstring::equipment>()) of.in.add("has." + key(which));
    of.positions = of.in.begin_bank();
    for (const auto which : each<hamstring::position>()) of.in.add("can." + key(which));
    of.host = of.in.begin_bank();
    const auto open = open_to_hosts();
    for (std::size_t i = 0; i < open.size; ++i)
        if (open.test(i))
            of.in.add("host." + concluded_names()[i]);
        else
            of.in.skip();
    of.host_limits = of.in.begin_bank();
    add_limits(of.in, "host.limit.");
}

inline void lay_out_outputs(layout& of) {
    of.yes = of.out.begin_bank();
    for (const auto& name : observed_names()) of.out.add("yes." + name);
    of.no = of.out.begin_bank();
    for (const auto& name : observed_names()) of.out.add("no." + name);
    of.concluded = of.out.begin_bank();
    for (const auto& name : concluded_names()) of.out.add(name);
    of.fired = of.out.begin_bank();
    for (const auto& item : hamstring::rules::all_rules)
        of.out.add("fired." + std::string(item.id));
    of.limits = of.out.begin_bank();
    add_limits(of.out, "limit.");
    of.gates = of.out.begin_bank();
    for (const char* name : {"problem", "pending", "routine_open"}) of.out.add(name);
    of.open = of.out.begin_bank();
    for (std::size_t i = 0; i < observed_count; ++i)
        if (how_reports_are_read().pendable.test(i))
            of.out.add("open." + observed_names()[i]);
        else
            of.out.skip();
    of.offered = of.out.begin_bank();
    for (const auto which : each<hamstring::exercise>()) of.out.add("offered." + key(which));
    of.whole = of.out.begin_bank();
    for (const auto which : each<hamstring::exercise>()) of.out.add("whole." + key(which));
    of.listed = of.out.begin_bank();
    for (const auto which : each<hamstring::cause>()) of.out.add("listed." + key(which));
    of.scores = of.out.begin_bank();
    for (const auto which : each<hamstring::cause>())
        for (std::size_t b = 0; b < 8; ++b)
            of.out.add("score." + key(which) + "/" + std::to_string(b));
}

template <std::size_t N>
void copy(const hamstring::rules::bits<N>& from, std::span<std::uint64_t> into, std::size_t word) {
    std::copy(std::begin(from.words), std::end(from.words), into.begin() + static_cast<long>(word));
}

/// A host's rules that add just what the case says. The premise holds of every report.
inline std::vector<hamstring::host_rule> host_rules(const test_case& of) {
    using namespace hamstring;
    std::vector<stricter> effects;
    for (const urgency level : each<urgency>())
        if (level != urgency::self_care_review && of.host.includes(rules::at_urgency(level)))
            effects.push_back(at_least_urgency(level));
    for (const condition which : each<condition>())
        if (of.host.includes(record(which).concluded())) effects.push_back(record(which));
    if (of.host.includes(withhold_routine().concluded())) effects.push_back(withhold_routine());
    for (const movement which : each<movement>())
        for (const restriction level : restriction_steps())
            if ((of.host_limits & restrictions{which, level}.bits()) ==
                restrictions{which, level}.bits())
                effects.push_back(limit(which, level));
    std::vector<host_rule> list;
    for (const stricter& effect : effects) {
        if (list.empty())
            list.push_back({"host", profile::recent_onset || profile::three_months_or_more, effect,
                            "A host's rule.", "none"});
        else
            list.front().then = list.front().then + effect;
    }
    return list;
}

inline void write_exercises(const test_case& of, const hamstring::advice& result, const layout& at,
                            std::span<std::uint64_t> out) {
    using namespace hamstring;
    const planning given{result.limits, result.conditions, result.causes,
                         result.urgency == urgency::clinician_days};
    for (const exercise_row& item : knowledge::exercises) {
        const permit granted = permitted(item.id, of.from, given);
        const auto place = static_cast<std::size_t>(item.id);
        if (!granted.allowed) {
            if (result.routine.contains(item.id))
                throw std::logic_error("proof: chosen, and not permitted: " +
                                       std::string(item.key));
            continue;
        }
        set_bit(out, at.offered * 64 + place);
        if (!granted.modified) set_bit(out, at.whole * 64 + place);
    }
}

}  // namespace detail

/// Where everything stands.
inline const layout& places() {
    static const layout found = [] {
        layout result{};
        detail::lay_out_inputs(result);
        detail::lay_out_outputs(result);
        return result;
    }();
    return found;
}

/// The row of what a case holds.
inline void write_inputs(const test_case& of, std::span<std::uint64_t> in) {
    const layout& at = places();
    std::fill(in.begin(), in.end(), 0);
    detail::copy(of.from.present.bits(), in, at.present);
    detail::copy(of.from.absent.bits(), in, at.absent);
    detail::copy(of.from.unsure.bits(), in, at.unsure);
    for (std::size_t n = 0; n < numbers().size(); ++n)
        set_bit(in, at.first_class[n] + numbers()[n].class_at(of.values[n]));
    in[at.equipment] = of.from.equipment.bits();
    in[at.positions] = of.from.positions.bits();
    detail::copy(of.host, in, at.host);
    in[at.host_limits] = of.host_limits;
}

/// The case that a row of inputs describes. Of each class of values the one that `sample` counts to.
inline test_case read_inputs(std::span<const std::uint64_t> in, std::size_t sample) {
    const layout& at = places();
    test_case result;
    answer_bits present;
    answer_bits absent;
    answer_bits unsure;
    for (std::size_t w = 0; w < answer_bits::word_count; ++w) {
        present.words[w] = in[at.present + w];
        absent.words[w] = in[at.absent + w];
        unsure.words[w] = in[at.unsure + w];
    }
    for (std::size_t w = 0; w < hamstring::rules::conclusions::word_count; ++w)
        result.host.words[w] = in[at.host + w];
    result.from.present = hamstring::observations{present};
    result.from.absent = hamstring::observations{absent};
    result.from.unsure = hamstring::observations{unsure};
    result.host_limits = in[at.host_limits];
    for (std::size_t n = 0; n < numbers().size(); ++n)
        for (std::size_t c = 0; c < numbers()[n].classes.size(); ++c) {
            if (!test_bit(in, at.first_class[n] + c)) continue;
            const auto& samples = numbers()[n].classes[c].samples;
            result.values.push_back(samples[sample % samples.size()]);
            numbers()[n].set(result.from, result.values.back());
        }
    if (result.values.size() != numbers().size())
        throw std::logic_error("proof: a number is not in exactly one class");
    result.from.equipment = {};
    result.from.positions = {};
    for (const auto which : each<hamstring::equipment>())
        if (test_bit(in, at.equipment * 64 + static_cast<std::size_t>(which)))
            result.from.equipment.insert(which);
    for (const auto which : each<hamstring::position>())
        if (test_bit(in, at.positions * 64 + static_cast<std::size_t>(which)))
            result.from.positions.insert(which);
    return result;
}

/// What the library makes of a case, as a row.
/// Errors: throws where the advice contradicts itself in a way that no formula speaks of.
inline void write_outputs(const test_case& of, std::span<std::uint64_t> out) {
    using namespace hamstring;
    const layout& at = places();
    std::fill(out.begin(), out.end(), 0);
    const auto host = detail::host_rules(of);
    hamstring::detail::seen here = hamstring::detail::look_at(of.from);
    const scores sums = score(here.found);
    const auto added = hamstring::detail::try_host_rules(host, here.found.facts);
    const advice result = hamstring::detail::assemble(of.from, here, added);
    if (host.size() == 1 && result.host_fired != 1)
        throw std::logic_error("proof: the premise of the host's rule does not hold");
    const auto facts = observe(of.from).facts;
    detail::copy(facts.yes, out, at.yes);
    detail::copy(facts.no, out, at.no);
    detail::copy(result.concluded, out, at.concluded);
    detail::copy(result.fired, out, at.fired);
    out[at.limits] = result.limits.bits();
    if (rules::urgency_in(result.concluded) != result.urgency)
        throw std::logic_error("proof: the urgency is not what was concluded");
    const auto open = unanswered_flags(of.from);
    for (const auto flag : each<red_flag>())
        if (open.contains(flag)) set_bit(out, at.open * 64 + rules::index_of(flag));
    if (!result.problems.empty()) set_bit(out, at.gates * 64);
    if (!open.empty()) set_bit(out, at.gates * 64 + 1);
    const bool planned = result.routine.state == routine_state::planned ||
                         result.routine.state == routine_state::nothing_suitable;
    if (!planned && !result.routine.empty())
        throw std::logic_error("proof: a routine that is withheld is not empty");
    if (planned) {
        set_bit(out, at.gates * 64 + 2);
        detail::write_exercises(of, result, at, out);
    }
    if (result.urgency >= urgency::same_day && !result.treatments.empty())
        throw std::logic_error("proof: a treatment is mentioned at same_day or above");
    for (const ranked_cause& item : result.causes) {
        const auto place = static_cast<std::size_t>(item.cause);
        set_bit(out, at.listed * 64 + place);
        // What a host adds is no reason to suspect a contributor.
        if (item.score != sums.of[place])
            throw std::logic_error("proof: a contributor is listed with another score");
    }
    for (std::size_t c = 0; c < count_of<cause>; ++c) {
        if (sums.of[c] != static_cast<std::int8_t>(sums.of[c]))
            throw std::logic_error("proof: a score that needs more than 8 bits");
        out[at.scores + c / 8] |= std::uint64_t{static_cast<std::uint8_t>(sums.of[c])}
                                  << (c % 8 * 8);
    }
}

}  // namespace proof

// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <hamstring/intake/observe.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/routine/planner.hpp>

#include "names.hpp"

/// What the numbers of a report mean, found by asking the library about every value that each number
/// can hold (of a duration, every hour of a century and a margin on both sides). Values that nothing in
/// the library tells apart are one class; a formula has one Boolean for each class. So the thresholds of `observe.hpp` are read off the code that ships, not copied.

namespace proof {

inline constexpr std::size_t observed_count = hamstring::rules::vocabulary::observed::size;
using answer_bits = hamstring::rules::bits<observed_count>;

/// Stands for a number that was not given.
inline constexpr int not_given = INT32_MIN;

/// What one class of values of one number does.
struct value_class {
    std::string name;
    /// Some of its values, among them the lowest and the highest.
    std::vector<int> samples;
    /// What it alone makes a fact, and what it alone answers with no.
    answer_bits yes{};
    answer_bits no{};
    /// Whether it alone is a problem, and with which answers it becomes one.
    bool problem = false;
    answer_bits problem_if_present{};
    answer_bits problem_if_absent{};
    /// The red flags that stay open when nothing else is answered.
    answer_bits open_flags{};
};

/// One number of a report (or two that are read together).
struct number {
    std::string name;
    void (*set)(hamstring::report&, int);
    int lowest;
    int highest;
    bool optional;
    /// Where the stretches begin that nothing tells apart, of a number with so many values that only the
    /// ends and the middle of each are looked at; empty where every value is.
    std::vector<int> stretches{};
    std::vector<value_class> classes{};
    /// The class of each place; the last one is that of a number that was not given.
    std::vector<std::uint16_t> class_of{};

    /// How many places the values have.
    std::size_t places() const {
        return stretches.empty() ? static_cast<std::size_t>(highest - lowest) + 1
                                 : stretches.size();
    }
    std::size_t place(int value) const {
        if (value == not_given) return places();
        if (stretches.empty()) return static_cast<std::size_t>(value - lowest);
        const auto next = std::upper_bound(stretches.begin(), stretches.end(), value);
        return static_cast<std::size_t>(next - stretches.begin()) - 1;
    }
    /// The first value at a place, and the last.
    int first_at(std::size_t at) const {
        return stretches.empty() ? lowest + static_cast<int>(at) : stretches[at];
    }
    int last_at(std::size_t at) const {
        if (stretches.empty()) return first_at(at);
        return at + 1 < stretches.size() ? stretches[at + 1] - 1 : highest;
    }
    std::size_t class_at(int value) const { return class_of[place(value)]; }
};

/// Sex and knee extension are read together: a value is `knee * 4 + sex`, a knee that was not measured
/// is `knee_not_measured`. Sex 3 stands for every number that is no sex.
inline constexpr int knee_not_measured = INT16_MAX + 1;

namespace detail {

/// Stores a number, or that it was not given.
template <class Unit, class Field>
void store(Field& into, int value) {
    if (value == not_given)
        into = {};
    else
        into = Unit{value};
}

inline void set_sex_and_knee(hamstring::report& into, int value) {
    const int knee = value >= 0 ? value / 4 : -((3 - value) / 4);
    into.sex = static_cast<hamstring::sex>(value - 4 * knee);
    store<hamstring::degrees>(into.measured.knee_extension_deficit,
                              knee == knee_not_measured ? not_given : knee);
}

/// The worst pain and the pain right now are read together: below `pains_end` a value is the worst in its
/// low part (the highest of it stands for none) and two more than the pain right now in its high part (0
/// stands for none). Every other value is the worst alone.
inline constexpr int worst_pains = 64;
inline constexpr int pains_end = worst_pains * 14;

inline void set_pains(hamstring::report& into, int value) {
    using hamstring::pain_score;
    const bool both = value >= 0 && value < pains_end;
    const int worst = both ? value % worst_pains : value;
    const int now = both ? value / worst_pains : 0;
    store<pain_score>(into.worst_pain, both && worst == worst_pains - 1 ? not_given : worst);
    store<pain_score>(into.pain_now, now == 0 ? not_given : now - 2);
}

inline std::vector<number> all_numbers() {
    using namespace hamstring;
    constexpr int low = -INT16_MAX;
    constexpr int high = INT16_MAX;
    // Does not compile when a report or its measurements get another member: then it is time to add it here.
    [[maybe_unused]] const auto& [age, sex, pain, now, since, strained, birth, present, absent,
                                  unsure, measured, at_hand, can, session, level] = report{};
    [[maybe_unused]] const auto& [knee, raise, gap, stance, bridges, stands] = measurements{};
    return {
        {"age", [](report& r, int v) { store<years>(r.age, v); }, low, high, true},
        {"sex_and_knee", set_sex_and_knee, 4 * low, 4 * knee_not_measured + 3, false},
        {"pain", set_pains, low, high, true},
        {"since", [](report& r, int v) { store<hours>(r.since, v); }, low, 1'000'000, true},
        {"leg_raise", [](report& r, int v) { store<degrees>(r.measured.leg_raise, v); }, low, high,
         true},
        {"fingertip_gap", [](report& r, int v) { store<centimetres>(r.measured.fingertip_gap, v); },
         low, high, true},
        {"stance", [](report& r, int v) { store<seconds>(r.measured.stance, v); }, low, high, true},
        {"bridges", [](report& r, int v) { store<times>(r.measured.bridges, v); }, low, high, true},
        {"chair_stands", [](report& r, int v) { store<times>(r.measured.chair_stands, v); }, low,
         high, true},
        {"since_birth", [](report& r, int v) { store<weeks>(r.since_birth, v); }, low, high, true},
        {"strained", [](report& r, int v) { store<days>(r.strained, v); }, low, high, true},
        {"session", [](report& r, int v) { r.session = minutes{v}; }, low, high, false},
        {"level", [](report& r, int v) { r.level = static_cast<hamstring::level>(v); }, 0,
         UINT8_MAX, false},
    };
}

inline bool has_problem(const hamstring::report& from) {
    return !hamstring::problems(from).empty();
}

/// What a duration is and contradicts: its facts, and its problems beside every age that can be.
struct look_of_a_duration {
    answer_bits yes{};
    answer_bits no{};
    std::vector<hamstring::set_of<hamstring::problem>> problems{};

    explicit look_of_a_duration(int value) {
        hamstring::report from;
        from.since = hamstring::hours{value};
        const auto seen = hamstring::observe(from);
        yes = seen.facts.yes;
        no = seen.facts.no;
        problems.push_back(seen.problems);
        for (int age = -1; age <= 121; ++age) {
            from.age = hamstring::years{age};
            problems.push_back(hamstring::problems(from));
        }
    }
    bool operator==(const look_of_a_duration&) const = default;
};

/// Where the hours of a duration begin to mean something else; each hour of a century is looked at.
inline std::vector<int> stretches_of_a_duration(int lowest, int highest) {
    std::vector<int> found{lowest};
    look_of_a_duration before(lowest);
    for (int value = lowest + 1; value <= highest; ++value) {
        look_of_a_duration next(value);
        if (next == before) continue;
        found.push_back(value);
        before = std::move(next);
    }
    return found;
}

/// One observation as a set.
inline hamstring::observations only(std::size_t which) {
    answer_bits set;
    set.set(which);
    return hamstring::observations{set};
}

/// What a report must hold so that nothing but restrictions keeps an exercise out.
inline hamstring::report well_equipped() {
    hamstring::report result;
    result.equipment = hamstring::set_of<hamstring::equipment>::everything();
    return result;
}

/// What the planner would refuse of everything in the catalogue, for want of a level or for pain.
inline void add_permits(std::string& signature, hamstring::report from) {
    using namespace hamstring;
    for (const bool unbearable : {false, true})
        for (const exercise_row& row : knowledge::exercises)
            for (const bool modified : {false, true})
                for (const bool clinician : {false, true}) {
                    planning given;
                    given.clinician_first = clinician;
                    from.present = {};
                    if (unbearable) from.present.insert(symptom::unbearable_pain);
                    for (const movement which : each<movement>())
                        if (modified && row.movements.contains(which))
                            given.limits = restrictions{which, restriction::modified};
                    signature += permitted(row.id, from, given).allowed ? '1' : '0';
                }
}

inline std::string words(const answer_bits& set) {
    std::string text;
    for (const std::uint64_t word : set.words) text += std::to_string(word) + " ";
    return text;
}

/// Everything in which one value can differ from another.
inline value_class learn(const number& of, int value, std::string& signature) {
    hamstring::report from;
    of.set(from, value);
    value_class found;
    const auto facts = hamstring::observe(from).facts;
    found.yes = facts.yes;
    found.no = facts.no;
    found.problem = has_problem(from);
    const auto open = hamstring::unanswered_flags(from);
    for (const auto flag : each<hamstring::red_flag>())
        if (open.contains(flag)) found.open_flags.set(hamstring::rules::index_of(flag));
    if (!found.problem) {
        for (std::size_t i = 0; i < observed_count; ++i) {
            from.present = only(i);
            if (has_problem(from)) found.problem_if_present.set(i);
            from.present = {};
            from.absent = only(i);
            if (has_problem(from)) found.problem_if_absent.set(i);
            from.absent = {};
        }
        hamstring::report planned = well_equipped();
        of.set(planned, value);
        if (of.name == "pain") {
            for (const auto level : each<hamstring::level>()) {
                planned.level = level;
                add_permits(signature, planned);
            }
        } else if (of.name == "level") {
            for (int pain = 0; pain <= 10; ++pain) {
                planned.worst_pain = hamstring::pain_score{pain};
                add_permits(signature, planned);
            }
        } else {
            add_permits(signature, planned);
        }
    }
    signature += (found.problem ? "!" : ".") + words(found.yes) + words(found.no) +
                 words(found.problem_if_present) + words(found.problem_if_absent) +
                 words(found.open_flags);
    return found;
}

inline std::string spelt(const number& of, int value) {
    if (value == not_given) return "not_given";
    if (of.name != "sex_and_knee")
        return value < 0 ? "m" + std::to_string(-value) : std::to_string(value);
    const int sex = ((value % 4) + 4) % 4;
    const int knee = (value - sex) / 4;
    const char* const names[] = {"not_given", "female", "male", "unknown"};
    return std::string(names[sex]) + "_knee_" +
           (knee == knee_not_measured ? "not_given"
            : knee < 0                ? "m" + std::to_string(-knee)
                                      : std::to_string(knee));
}

/// The values of a number that are no problem by themselves.
inline std::vector<int> plain_values(const number& of) {
    std::vector<int> list;
    const auto add = [&](int value) {
        hamstring::report from;
        of.set(from, value);
        if (!has_problem(from)) list.push_back(value);
    };
    for (std::size_t at = 0; at < of.places(); ++at) add(of.first_at(at));
    if (of.optional) add(not_given);
    return list;
}

/// For each value (by its place) a number that tells apart values which contradict other values of
/// other numbers; a hash of all those.
using contradictions = std::vector<std::uint64_t>;

/// What contradicts what among the values of two numbers, every pair of values tried.
inline void learn_pairs(const number& one, const std::vector<int>& values_of_one,
                        contradictions& of_one, const number& other,
                        const std::vector<int>& values_of_other, contradictions& of_other) {
    const auto mix = [](std::uint64_t& hash, std::size_t with) {
        hash = (hash ^ (with + 1)) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 29U;
    };
    hamstring::report from;
    for (const int value : values_of_one) {
        one.set(from, value);
        for (const int beside : values_of_other) {
            other.set(from, beside);
            if (!has_problem(from)) continue;
            mix(of_one[one.place(value)], other.place(beside));
            mix(of_other[other.place(beside)], one.place(value));
        }
    }
}

inline std::vector<contradictions> learn_all_pairs(const std::vector<number>& list) {
    std::vector<std::vector<int>> plain;
    std::vector<contradictions> found;
    for (const number& of : list) {
        plain.push_back(plain_values(of));
        found.emplace_back(of.places() + 1, 0);
    }
    for (std::size_t i = 0; i < list.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            learn_pairs(list[i], plain[i], found[i], list[j], plain[j], found[j]);
    return found;
}

inline void classify(number& of, const contradictions& beside_others) {
    std::map<std::string, std::uint16_t> known;
    const auto place = [&](int value) {
        std::string signature = std::to_string(beside_others[of.place(value)]) + " ";
        value_class found = learn(of, value, signature);
        const auto [at, fresh] =
            known.emplace(signature, static_cast<std::uint16_t>(of.classes.size()));
        if (fresh) {
            found.name = of.name + "." + spelt(of, value);
            of.classes.push_back(found);
        }
        auto& samples = of.classes[at->second].samples;
        // The first, the last, and a few between.
        if (samples.size() < 4)
            samples.push_back(value);
        else
            samples.back() = value;
        of.class_of.push_back(at->second);
    };
    for (std::size_t at = 0; at < of.places(); ++at) {
        const int first = of.first_at(at);
        const int last = of.last_at(at);
        place(first);
        if (first == last) continue;
        for (const int other : {first + (last - first) / 2, last}) {
            place(other);
            if (of.class_of.back() != of.class_of[at])
                throw std::logic_error("proof: values of one stretch differ, of " + of.name);
            of.class_of.pop_back();
        }
    }
    if (of.optional) place(not_given);
}

}  // namespace detail

/// All numbers of a report with their classes.
inline const std::vector<number>& numbers() {
    static const std::vector<number> list = [] {
        auto found = detail::all_numbers();
        for (number& of : found)
            if (of.name == "since")
                of.stretches = detail::stretches_of_a_duration(of.lowest, of.highest);
        const auto pairs = detail::learn_all_pairs(found);
        for (std::size_t n = 0; n < found.size(); ++n) detail::classify(found[n], pairs[n]);
        return found;
    }();
    return list;
}

/// The place of a number in `numbers()`.
/// Errors: throws where there is none of that name.
inline std::size_t place_of(const std::string& name) {
    for (std::size_t n = 0; n < numbers().size(); ++n)
        if (numbers()[n].name == name) return n;
    throw std::logic_error("proof: no number is called " + name);
}

}  // namespace proof

// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include <hamstring/engine/program.hpp>
#include <hamstring/engine/tally.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "factors.hpp"

/// The rules as straight-line text over a type `word` that the file which includes it names. There are
/// two spellings of one list of steps: `packed` has many facts in a word and reads one report, `planes`
/// has one fact in a word, a bit a report, and uses bitwise operators only.

namespace generate {

namespace engine = hamstring::rules::detail;
using hamstring::rules::literal;
using hamstring::rules::reading;
using vocabulary = hamstring::rules::vocabulary;
using conclusions = hamstring::rules::conclusions;
using literals = std::vector<literal>;
using strings = std::vector<std::string>;

inline constexpr auto& base = hamstring::rules::all_rules;
inline constexpr auto& program = engine::program_for<hamstring::rules::all_rules, vocabulary>;

inline std::string hex(std::uint64_t value) {
    const char* digits = "0123456789abcdef";
    std::string result;
    do result.insert(result.begin(), digits[value % 16]);
    while ((value /= 16) != 0);
    return "0x" + result;
}

inline std::string at(const std::string& name, std::size_t i) { return name + std::to_string(i); }

inline std::string joined(const strings& parts, const std::string& by) {
    std::string result;
    for (const std::string& part : parts) result += (result.empty() ? "" : by) + part;
    return result;
}

inline std::string grouped(const strings& parts, const std::string& by) {
    return parts.size() == 1 ? parts.front() : "(" + joined(parts, by) + ")";
}

/// The literals of a pattern, which holds them as masks.
inline literals literals_of(const engine::pattern<vocabulary>& of) {
    literals result;
    const auto add = [&](const auto& bits, reading how) {
        for (std::size_t i = 0; i < bits.size; ++i)
            if (bits.test(i)) result.push_back({static_cast<std::uint16_t>(i), how});
    };
    add(of.yes, reading::answered_yes);
    add(of.no, reading::answered_no);
    add(of.concluded, reading::concluded);
    add(of.not_concluded, reading::not_concluded);
    return result;
}

/// Many facts in a word: y0, n0, c0 ... are the words of the answers and conclusions.
struct packed {
    static std::string some_of(const literals& facts) {
        return some_of_masks(masked(facts, false));
    }
    /// Whether one of some words with their masks is not zero.
    static std::string some_of_masks(const strings& parts) {
        return "word{(" + joined(parts, " | ") + ") != 0}";
    }
    /// All of some facts, and one at least of each of some lists: the lowest bit. Few facts are moved there,
    /// and so are those that stand in as many words: that takes less code than masks.
    static std::string product_of(const literals& each, const std::vector<literals>& some) {
        constexpr std::size_t few = 3;
        strings parts;
        bool clean = false;
        if (each.size() > few) {
            parts.push_back("word{(" + joined(masked(each, true), " | ") + ") == 0}");
            clean = true;
        } else {
            parts = shifted(each);
        }
        for (const literals& any : some)
            if (masked(any, false).size() == any.size()) {
                parts.push_back("(" + joined(shifted(any), " | ") + ")");
            } else {
                parts.push_back(some_of(any));
                clean = true;
            }
        if (!clean) parts.push_back("1");
        return grouped(parts, " & ");
    }
    /// Every word of the facts with its mask; inverted, not zero where a fact is missing.
    static strings masked(const literals& facts, bool inverted) {
        engine::pattern<vocabulary> of;
        for (const literal item : facts) of.add(item);
        strings parts;
        const auto add = [&](const auto& mask, const char* name, bool invert) {
            for (std::size_t i = 0; i < mask.word_count; ++i)
                if (mask.words[i] != 0)
                    parts.push_back((invert ? "(~" : "(") + at(name, i) + " & " +
                                    hex(mask.words[i]) + ")");
        };
        add(of.yes, "y", inverted);
        add(of.no, "n", inverted);
        add(of.concluded, "c", inverted);
        add(of.not_concluded, "c", !inverted);
        return parts;
    }
    static std::string at_least(const literals& facts, int needed, std::string& /*before*/) {
        strings parts;
        for (const literal item : facts) {
            const std::string one = "(" + at(prefix(item), item.fact / 64) + " >> " +
                                    std::to_string(item.fact % 64) + " & 1)";
            parts.push_back(item.how == reading::not_concluded ? "(1 ^ " + one + ")" : one);
        }
        return "word{" + joined(parts, " + ") + " >= " + std::to_string(needed) + "}";
    }

private:
    static const char* prefix(literal item) {
        return item.how == reading::answered_yes  ? "y"
               : item.how == reading::answered_no ? "n"
                                                  : "c";
    }
    /// Facts in the lowest bit, with other facts above them.
    static strings shifted(const literals& facts) {
        strings parts;
        for (const literal item : facts)
            parts.push_back((item.how == reading::not_concluded ? "~" : "") +
                            at(prefix(item), item.fact / 64) + " >> " +
                            std::to_string(item.fact % 64));
        return parts;
    }
};

/// One fact in a word: y[fact], n[fact], c[fact].
struct planes {
    static std::string some_of(const literals& facts) { return grouped(spelt(facts), " | "); }
    static std::string product_of(const literals& each, const std::vector<literals>& some) {
        strings parts;
        if (!each.empty()) parts.push_back(grouped(spelt(each), " & "));
        for (const literals& any : some) parts.push_back(some_of(any));
        return grouped(parts, " & ");
    }
    /// h1, h2 ... hold where at least so many of the facts so far do.
    static std::string at_least(const literals& facts, int needed, std::string& before) {
        std::string line = "   ";
        for (std::size_t i = 0; i < facts.size(); ++i)
            for (int k = std::min(needed, static_cast<int>(i) + 1); k >= 1; --k) {
                const std::string one = spelt_one(facts[i]);
                const std::string below =
                    k == 1 ? one : at("h", static_cast<std::size_t>(k - 1)) + " & " + one;
                line += " " + at("h", static_cast<std::size_t>(k)) +
                        (k == static_cast<int>(i) + 1 ? " = " : " |= ") + below + ";";
            }
        before += line + "\n";
        return at("h", static_cast<std::size_t>(needed));
    }
    static std::string spelt_one(literal item) {
        const char* name = item.how == reading::answered_yes  ? "y["
                           : item.how == reading::answered_no ? "n["
                           : item.how == reading::concluded   ? "c["
                                                              : "~c[";
        return name + std::to_string(item.fact) + "]";
    }

private:
    static strings spelt(const literals& facts) {
        strings result;
        for (const literal item : facts) result.push_back(spelt_one(item));
        return result;
    }
};

using premise = hamstring::rules::premise<vocabulary>;

/// Adds the terms of which all facts are needed to a sum, as products.
template <class Spelling>
void add_products(const premise& when, strings& sum) {
    for (std::size_t first = 0, last = 1; first < when.term_count(); first = last++) {
        const auto part = when.term_at(first);
        if (!part.needs_all() || part.size < 2) continue;
        for (std::size_t t = when.term_count(); t > last; --t)
            if (!factors(when, first, t).empty()) last = t;
        literals each;
        std::vector<literals> some;
        for (const literals& factor : factors(when, first, last))
            if (factor.size() == 1)
                each.push_back(factor.front());
            else
                some.push_back(factor);
        sum.push_back(Spelling::product_of(each, some));
    }
}

/// What one step of the program comes to, the sum of these, and what must be said before it.
template <class Spelling>
strings parts_of(const engine::step<vocabulary>& step, std::string& before) {
    strings sum;
    if (const literals any = literals_of(step.any); !any.empty())
        sum.push_back(Spelling::some_of(any));
    if (step.terms != 0) add_products<Spelling>(base[step.rule].when, sum);
    if (step.counted != 0) {
        const auto first = program.counted.begin() + step.first_counted;
        sum.push_back(
            Spelling::at_least(literals(first, first + step.counted), step.needed, before));
    }
    return sum;
}

/// A word turned so that its bits stand at their new places, and masked. One shift where no bit goes
/// round the end.
inline std::string moved(const engine::move& one) {
    using from = engine::move::from;
    const char* name = one.source == from::yes         ? "y"
                       : one.source == from::no        ? "n"
                       : one.source == from::concluded ? "c"
                                                       : "r";
    const std::string word = at(name, one.word);
    const std::uint64_t round = (std::uint64_t{1} << one.rotation) - 1;
    strings shifted;
    if (one.rotation == 0) shifted.push_back(word);
    if (one.rotation != 0 && (one.mask & ~round) != 0)
        shifted.push_back(word + " << " + std::to_string(one.rotation));
    if ((one.mask & round) != 0)
        shifted.push_back(word + " >> " + std::to_string(64 - one.rotation));
    return "(" + grouped(shifted, " | ") + " & " + hex(one.mask) + ")";
}

inline std::string id_of(std::size_t rule) { return std::string(base[rule].id); }

template <std::size_t Bits>
inline constexpr std::size_t words_for = hamstring::rules::bits<Bits>::word_count;

inline constexpr std::size_t observed_words = words_for<hamstring::rules::observed_size>;
inline constexpr std::size_t concluded_words = words_for<hamstring::rules::concluded_size>;
inline constexpr std::size_t fired_words = words_for<hamstring::rules::rule_count>;
inline constexpr std::size_t score_words = (vocabulary::tally_count + 3) / 4;

inline void load(std::ostream& out, const char* name, const char* from, std::size_t words) {
    for (std::size_t i = 0; i < words; ++i)
        out << "    [[maybe_unused]] const word " << name << i << " = " << from << '[' << i
            << "];\n";
}

/// The rules with one effect: each has its bit in the trace already, so that what fired is read there.
class run_of_rules {
public:
    /// Takes in the facts of rules that read one fact each.
    void take(const literals& any) {
        for (const std::string& part : packed::masked(any, false)) direct_.push_back(part);
    }
    /// Takes in a rule that has its bit.
    void take(std::size_t rule) { fired_.set(rule); }

    void print_effect(std::ostream& out, const conclusions& then) const {
        const bool alone = direct_.empty() && fired_.count() == 1;
        strings parts = direct_;
        for (std::size_t i = 0; i < fired_.word_count; ++i)
            if (fired_.words[i] != 0)
                parts.push_back("(" + at("r", i) + " & " + hex(fired_.words[i]) + ")");
        const std::string value = alone ? bit_of(first_in(fired_)) : packed::some_of_masks(parts);
        if (then.count() == 1) {
            const std::size_t to = first_in(then);
            out << "    c" << to / 64 << " |= " << value << " << " << to % 64 << ";\n";
            return;
        }
        out << "    e = " << value << ";\n";
        for (std::size_t i = 0; i < then.word_count; ++i)
            if (then.words[i] != 0)
                out << "    c" << i << " |= (0 - e) & " << hex(then.words[i]) << ";\n";
    }

private:
    template <class Bits>
    static std::size_t first_in(const Bits& of) {
        std::size_t i = 0;
        while (!of.test(i)) ++i;
        return i;
    }
    static std::string bit_of(std::size_t rule) {
        return "(" + at("r", rule / 64) + " >> " + std::to_string(rule % 64) + " & 1)";
    }

    strings direct_{};
    hamstring::rules::bits<hamstring::rules::rule_count> fired_{};
};

/// Conclusions and trace of one report: reads y, n, c, writes c, fired.
inline void print_infer(std::ostream& out) {
    load(out, "y", "y", observed_words);
    load(out, "n", "n", observed_words);
    out << "    word e = 0;\n";
    for (std::size_t i = 0; i < concluded_words; ++i)
        out << "    word c" << i << " = c[" << i << "];\n";
    for (std::size_t i = 0; i < fired_words; ++i) out << "    word r" << i << " = 0;\n";
    run_of_rules run;
    for (std::size_t k = 0; k < program.used.steps; ++k) {
        const auto& step = program.steps[k];
        const bool wanted = !step.then.none();
        std::string before;
        if (step.rule == engine::step<vocabulary>::no_rule) {
            run.take(literals_of(step.any));
        } else if (const strings parts = parts_of<packed>(step, before); !parts.empty()) {
            out << "    // " << id_of(step.rule) << "\n    r" << step.rule / 64
                << " |= " << grouped(parts, " | ");
            if (step.rule % 64 != 0) out << " << " << step.rule % 64;
            out << ";\n";
            run.take(step.rule);
        }
        if (!step.last) continue;
        if (wanted) run.print_effect(out, step.then);
        run = {};
    }
    out << "    // The rules that read one fact, many at a time.\n";
    constexpr auto& moves = engine::trace_moves<hamstring::rules::all_rules>;
    for (std::size_t i = 0; i < moves.size; ++i)
        out << "    r" << int{moves.items[i].target} << " |= " << moved(moves.items[i]) << ";\n";
    for (std::size_t i = 0; i < concluded_words; ++i) out << "    c[" << i << "] = c" << i << ";\n";
    for (std::size_t i = 0; i < fired_words; ++i) out << "    fired[" << i << "] = r" << i << ";\n";
}

/// The sums of the weights of one report: reads y, n, c, fired, writes sums.
inline void print_scores(std::ostream& out) {
    load(out, "y", "y", observed_words);
    load(out, "n", "n", observed_words);
    load(out, "c", "c", concluded_words);
    load(out, "r", "fired", fired_words);
    for (std::size_t i = 0; i < score_words; ++i)
        out << "    word s" << i << " = 0x4000400040004000;\n";
    constexpr auto& moves = engine::tally_moves<hamstring::rules::all_rules>;
    for (std::size_t i = 0; i < moves.size; ++i)
        out << "    s" << int{moves.items[i].target} << (moves.items[i].negative ? " -= " : " += ")
            << moved(moves.items[i]) << ";\n";
    for (std::size_t i = 0; i < score_words; ++i) out << "    sums[" << i << "] = s" << i << ";\n";
}

/// Conclusions of as many reports as a word has bits: reads y, n, c, writes c.
inline void print_planes(std::ostream& out) {
    out << "    word f = {}, e = {};\n    [[maybe_unused]] word h1 = {}, h2 = {}, h3 = {}, h4 = {};\n";
    bool first = true;
    for (std::size_t k = 0; k < program.used.steps; ++k) {
        const auto& step = program.steps[k];
        const bool wanted = !step.then.none();
        std::string before;
        std::string value = joined(parts_of<planes>(step, before), " | ");
        if (wanted && !value.empty()) {
            if (step.rule != engine::step<vocabulary>::no_rule) {
                out << "    // " << id_of(step.rule) << '\n'
                    << before << "    f = " << value << ";\n";
                value = "f";
            }
            out << "    e " << (first ? "= " : "|= ") << value << ";\n";
            first = false;
        }
        if (!step.last) continue;
        if (wanted)
            for (std::size_t i = 0; i < step.then.size; ++i)
                if (step.then.test(i)) out << "    c[" << i << "] |= e;\n";
        first = true;
    }
}

}  // namespace generate

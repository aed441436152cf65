// SPDX-License-Identifier: MIT
// Runs the texts of include/hamstring/generated/ on words whose bits are formulas, and writes what came out
// with what it must equal: the formulas of `encode`'s facts.smt2.
//     encode_text <folder>
// The folder then holds `text.smt2`, the definitions, and `goals.tsv`, a line each:
//     <group> <name> <formula that must be unsatisfiable>
// The same of texts in which something is broken: they stand in a folder `broken` on the include path, and
// their groups begin with "broken ".

#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <hamstring/rules/all_rules.hpp>
#include <hamstring/triage/conclude.hpp>
#include <hamstring/triage_many.hpp>

#include "../random_report.hpp"
#include "model.hpp"
#include "names.hpp"
#include "symbolic.hpp"

namespace {

using symbolic::lane;
using symbolic::term;
using symbolic::word;

// The very files that ship, in functions like those of `conclude.hpp` and `triage_many.hpp`.
namespace shipped {
void infer(const word* y, const word* n, word* c, word* fired) {
#include <hamstring/generated/infer.inc>
}
void add_weights(const word* y, const word* n, const word* c, const word* fired, word* sums) {
#include <hamstring/generated/scores.inc>
}
void infer_many(const lane* y, [[maybe_unused]] const lane* n, lane* c) {
    using word = lane;
#include <hamstring/generated/triage_many.inc>
}
}  // namespace shipped

namespace broken {
void infer(const word* y, const word* n, word* c, word* fired) {
#include <broken/infer.inc>
}
void add_weights(const word* y, const word* n, const word* c, const word* fired, word* sums) {
#include <broken/scores.inc>
}
void infer_many(const lane* y, [[maybe_unused]] const lane* n, lane* c) {
    using word = lane;
#include <broken/triage_many.inc>
}
}  // namespace broken

bool test_bit(const std::vector<std::uint64_t>& of, std::size_t i) {
    return (of[i / 64] >> (i % 64) & 1U) != 0;
}

/// Facts in whole words. Bits beyond the vocabulary are free too: nothing may depend on them.
class bank {
public:
    bank(const std::string& prefix, const std::vector<std::string>& names) : known_(names.size()) {
        for (std::size_t i = 0; i < (names.size() + 63) / 64 * 64; ++i) {
            spelt_.push_back(i < known_ ? "a." + prefix + names[i]
                                        : "beyond." + prefix + std::to_string(i));
            terms_.push_back(symbolic::written().input(spelt_.back()));
        }
    }
    std::vector<word> words() const {
        std::vector<word> result(terms_.size() / 64);
        for (std::size_t i = 0; i < terms_.size(); ++i) result[i / 64][i % 64] = terms_[i];
        return result;
    }
    std::vector<lane> lanes() const {
        std::vector<lane> result;
        for (const term each : terms_) result.push_back({each});
        return result;
    }
    std::size_t size() const { return terms_.size(); }
    bool knows(std::size_t i) const { return i < known_; }
    const std::string& spelt(std::size_t i) const { return spelt_[i]; }

private:
    std::size_t known_;
    std::vector<std::string> spelt_;
    std::vector<term> terms_;
};

/// The three texts.
struct texts {
    void (*infer)(const word*, const word*, word*, word*);
    void (*add_weights)(const word*, const word*, const word*, const word*, word*);
    void (*infer_many)(const lane*, const lane*, lane*);
};

/// Any fact sheet: answers, and conclusions that already hold; and what a host may conclude after that.
struct any_facts {
    bank yes{"yes.", proof::observed_names()};
    bank no{"no.", proof::observed_names()};
    bank given{"given.", proof::concluded_names()};
    bank from_host{"host.", proof::concluded_names()};

    std::array<const bank*, 4> all() const { return {&yes, &no, &given, &from_host}; }
};

/// What comes out of the texts.
struct results {
    std::vector<word> concluded;
    std::vector<word> fired = std::vector<word>(hamstring::fired_rules::word_count);
    std::vector<word> sums = std::vector<word>(hamstring::generated::score_words);
    std::vector<lane> of_many;
};

void infer(const texts& by, const any_facts& from, results& into) {
    const auto y = from.yes.words();
    const auto n = from.no.words();
    into.concluded = from.given.words();
    by.infer(y.data(), n.data(), into.concluded.data(), into.fired.data());
}

/// The sums, of what the shipped `infer` left, with whatever a host has added to its conclusions.
void add_weights(const texts& by, const any_facts& from, results& into) {
    const auto y = from.yes.words();
    const auto n = from.no.words();
    const auto added = from.from_host.words();
    results found;
    infer({shipped::infer, shipped::add_weights, shipped::infer_many}, from, found);
    const auto open = proof::open_to_hosts();
    for (std::size_t w = 0; w < found.concluded.size(); ++w)
        found.concluded[w] |= added[w] & open.words[w];
    by.add_weights(y.data(), n.data(), found.concluded.data(), found.fired.data(),
                   into.sums.data());
}

void infer_many(const texts& by, const any_facts& from, results& into) {
    const auto y = from.yes.lanes();
    const auto n = from.no.lanes();
    into.of_many = from.given.lanes();
    by.infer_many(y.data(), n.data(), into.of_many.data());
}

results run(const texts& by, const any_facts& from) {
    results found;
    infer(by, from, found);
    add_weights(by, from, found);
    infer_many(by, from, found);
    return found;
}

/// Writes down what must not come out otherwise.
class goals {
public:
    goals(std::ostream& out, const any_facts& from, std::string group)
        : out_(out), from_(from), group_(std::move(group)) {}

    void write(const results& found) const {
        const std::size_t bits = found.concluded.size() * word::size;
        for (std::size_t i = 0; i < bits; ++i)
            conclusion("infer.inc", i, found.concluded[i / word::size][i % word::size]);
        for (std::size_t r = 0; r < found.fired.size() * word::size; ++r)
            fired(r, found.fired[r / word::size][r % word::size]);
        for (std::size_t t = 0; t < found.sums.size() * 4; ++t) sum(t, found.sums[t / 4]);
        for (std::size_t i = 0; i < bits; ++i)
            conclusion("triage_many.inc", i, found.of_many[i].bit);
    }

private:
    void put(const std::string& text, const std::string& name, const std::string& found,
             const std::string& wanted) const {
        out_ << group_ << text << "\t" << name << "\t(distinct " << found << " " << wanted << ")\n";
    }
    /// The tables' conclusion; beyond the vocabulary what stood there before.
    void conclusion(const std::string& text, std::size_t i, term found) const {
        const auto& names = proof::concluded_names();
        const bool known = i < names.size();
        put(text + ": conclusions", known ? names[i] : "beyond", symbolic::notes::spelt(found),
            known ? "a.inferred." + names[i] : from_.given.spelt(i));
    }
    void fired(std::size_t r, term found) const {
        const bool known = r < hamstring::rules::rule_count;
        const std::string id = known ? std::string(hamstring::rules::all_rules[r].id) : "beyond";
        put("infer.inc: trace", id, symbolic::notes::spelt(found),
            known ? "a.fired." + id : "false");
    }
    /// The tables' sum, counted from `score_start`; a place without a contributor stays there.
    void sum(std::size_t t, const word& four) const {
        std::string bits = "(concat";
        for (std::size_t i = 16; i-- > 0;)
            bits += " (ite " + symbolic::notes::spelt(four[t % 4 * 16 + i]) + " #b1 #b0)";
        const bool known = t < hamstring::count_of<hamstring::cause>;
        const std::string key = known ? proof::key(static_cast<hamstring::cause>(t)) : "beyond";
        const std::string start =
            "(_ bv" + std::to_string(hamstring::generated::score_start) + " 16)";
        put("scores.inc: sums", key, bits + ")",
            known ? "(bvadd " + start + " a.sum." + key + ")" : start);
    }

    std::ostream& out_;
    const any_facts& from_;
    std::string group_;
};

/// What the symbolic words wrote down, beside the functions that ship, on fact sheets at random: the proof
/// rests on these types.
void compare_with_numbers(const any_facts& from, const results& found) {
    test::random_bits random{1};
    for (int sheet = 0; sheet < 1000; ++sheet) {
        std::map<std::string, bool> given;
        std::array<std::vector<std::uint64_t>, 4> numbers;
        for (std::size_t b = 0; b < numbers.size(); ++b) {
            const bank& each = *from.all()[b];
            numbers[b].resize(each.size() / 64);
            for (std::uint64_t& number : numbers[b]) number = random.next() & random.next();
            for (std::size_t i = 0; i < each.size(); ++i)
                given[each.spelt(i)] = test_bit(numbers[b], i);
        }
        const auto values =
            symbolic::written().values([&](const std::string& name) { return given.at(name); });
        const auto same = [&](term of, bool number) {
            const bool value =
                of == symbolic::yes || (of != symbolic::no && values[static_cast<std::size_t>(of)]);
            if (value != number)
                throw std::logic_error("encode_text: a symbolic word is not what the number is");
        };
        const auto same_words = [&](const std::vector<word>& words,
                                    const std::vector<std::uint64_t>& to) {
            for (std::size_t i = 0; i < to.size() * 64; ++i)
                same(words[i / 64][i % 64], test_bit(to, i));
        };
        auto& [yes, no, concluded, host] = numbers;
        std::vector<std::uint64_t> lanes_of[3];
        for (std::size_t b = 0; b < 3; ++b)
            for (std::size_t i = 0; i < numbers[b].size() * 64; ++i)
                lanes_of[b].push_back(std::uint64_t{0} - (numbers[b][i / 64] >> (i % 64) & 1U));
        hamstring::generated::infer_many(lanes_of[0].data(), lanes_of[1].data(),
                                         lanes_of[2].data());
        for (std::size_t i = 0; i < lanes_of[2].size(); ++i)
            same(found.of_many[i].bit, lanes_of[2][i] != 0);
        std::vector<std::uint64_t> fired(found.fired.size());
        std::vector<std::uint64_t> sums(found.sums.size());
        hamstring::generated::infer(yes.data(), no.data(), concluded.data(), fired.data());
        same_words(found.concluded, concluded);
        same_words(found.fired, fired);
        for (std::size_t w = 0; w < host.size(); ++w)
            concluded[w] |= host[w] & proof::open_to_hosts().words[w];
        hamstring::generated::add_weights(yes.data(), no.data(), concluded.data(), fired.data(),
                                          sums.data());
        same_words(found.sums, sums);
    }
}

void write_all(const std::string& folder) {
    const any_facts from;
    const results of_shipped =
        run({shipped::infer, shipped::add_weights, shipped::infer_many}, from);
    compare_with_numbers(from, of_shipped);
    const results of_broken = run({broken::infer, broken::add_weights, broken::infer_many}, from);
    std::ofstream list(folder + "/goals.tsv");
    goals(list, from, "").write(of_shipped);
    goals(list, from, "broken ").write(of_broken);
    std::ofstream out(folder + "/text.smt2");
    // What facts.smt2 has not declared.
    for (const bank* each : from.all())
        for (std::size_t i = 0; i < each->size(); ++i)
            if (each == &from.from_host || !each->knows(i))
                out << "(declare-const " << each->spelt(i) << " Bool)\n";
    symbolic::written().write(out);
    if (!list || !out) throw std::runtime_error("encode_text: cannot write");
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: encode_text <folder>\n";
        return 2;
    }
    try {
        write_all(arguments[1]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}

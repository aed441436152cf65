// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Reads the SMT-LIB text that the solver reads and works it out for many reports at once, a bit a
/// report. It knows the few operators that `model.hpp` writes and refuses every other.

namespace proof {

/// One truth value for each of 256 reports.
using lanes = std::array<std::uint64_t, 4>;
inline constexpr std::size_t lane_count = 256;

/// The operators of the formulas.
enum class op : std::uint8_t {
    input,
    constant,
    conjunction,
    disjunction,
    negation,
    implication,
    at_least,
    sum,
    positive,
    plane
};

/// One operation: its operands stand in `formulas::operands`.
struct node {
    op how = op::constant;
    std::uint32_t first = 0;
    std::uint32_t size = 0;
    /// How many must hold (`at_least`); the value (`constant`).
    std::int32_t number = 0;
};

/// A sum has so many bits, in two's complement.
inline constexpr std::size_t sum_bits = 8;

/// A text of definitions as a list of operations, each after its operands.
class formulas {
public:
    explicit formulas(std::string_view text) : text_(text) {
        while (skip_space(), at_ < text_.size()) read_command();
    }

    const std::vector<node>& nodes() const { return nodes_; }
    const std::vector<std::uint32_t>& operands() const { return operands_; }
    const std::vector<std::uint32_t>& inputs() const { return inputs_; }
    /// What must hold of every report: the `assert` commands.
    const std::vector<std::uint32_t>& asserted() const { return asserted_; }
    const std::map<std::string, std::uint32_t>& names() const { return names_; }

    /// The node of a name.
    /// Errors: throws where the text defines none.
    std::uint32_t at(const std::string& name) const {
        const auto found = names_.find(name);
        if (found == names_.end()) throw std::out_of_range("formulas: no " + name);
        return found->second;
    }

    /// Works out one node whose operands are known.
    void work_out(std::uint32_t which, std::vector<lanes>& values) const {
        const node& item = nodes_[which];
        const std::span<const std::uint32_t> of(operands_.data() + item.first, item.size);
        lanes& into = values[which];
        switch (item.how) {
            case op::input:
            case op::plane:
                return;
            case op::constant:
                into.fill(item.number != 0 ? ~std::uint64_t{0} : 0);
                return;
            case op::conjunction:
                into.fill(~std::uint64_t{0});
                for (const std::uint32_t one : of)
                    for (std::size_t w = 0; w < into.size(); ++w) into[w] &= values[one][w];
                return;
            case op::disjunction:
                into.fill(0);
                for (const std::uint32_t one : of)
                    for (std::size_t w = 0; w < into.size(); ++w) into[w] |= values[one][w];
                return;
            case op::negation:
                for (std::size_t w = 0; w < into.size(); ++w) into[w] = ~values[of[0]][w];
                return;
            case op::implication:
                for (std::size_t w = 0; w < into.size(); ++w)
                    into[w] = ~values[of[0]][w] | values[of[1]][w];
                return;
            case op::at_least:
                count(item, of, values, into);
                return;
            case op::sum:
                add_up(which, item, of, values);
                return;
            case op::positive:
                is_positive(of[0], values, into);
                return;
        }
    }

    /// Works out everything. The inputs must be set.
    void work_out_all(std::vector<lanes>& values) const {
        values.resize(nodes_.size());
        for (std::uint32_t i = 0; i < nodes_.size(); ++i) work_out(i, values);
    }

private:
    static void count(const node& item, std::span<const std::uint32_t> of,
                      const std::vector<lanes>& values, lanes& into) {
        // reached[k]: where at least k + 1 of the operands so far hold.
        std::vector<lanes> reached(static_cast<std::size_t>(item.number), lanes{});
        for (const std::uint32_t one : of)
            for (std::size_t k = reached.size(); k-- > 0;)
                for (std::size_t w = 0; w < into.size(); ++w)
                    reached[k][w] |=
                        values[one][w] & (k == 0 ? ~std::uint64_t{0} : reached[k - 1][w]);
        into = reached.back();
    }

    /// Adds the weight of each operand that holds. The planes of the sum are the nodes from `which` on.
    void add_up(std::uint32_t which, const node& item, std::span<const std::uint32_t> of,
                std::vector<lanes>& values) const {
        for (std::size_t b = 0; b < sum_bits; ++b) values[which + b].fill(0);
        for (std::size_t i = 0; i < of.size(); ++i) {
            const auto weight = static_cast<unsigned>(weights_[item.first + i]);
            for (std::size_t w = 0; w < std::tuple_size_v<lanes>; ++w) {
                std::uint64_t carry = 0;
                for (std::size_t b = 0; b < sum_bits; ++b) {
                    const std::uint64_t added = (weight >> b & 1U) != 0 ? values[of[i]][w] : 0;
                    std::uint64_t& plane = values[which + b][w];
                    const std::uint64_t before = plane;
                    plane = before ^ added ^ carry;
                    carry = (before & added) | (carry & (before ^ added));
                }
            }
        }
    }

    static void is_positive(std::uint32_t sum, const std::vector<lanes>& values, lanes& into) {
        for (std::size_t w = 0; w < into.size(); ++w) {
            std::uint64_t any = 0;
            for (std::size_t b = 0; b + 1 < sum_bits; ++b) any |= values[sum + b][w];
            into[w] = any & ~values[sum + sum_bits - 1][w];
        }
    }

    [[noreturn]] void refuse(const std::string& what) const {
        throw std::runtime_error("formulas: " + what + " at " + std::to_string(at_));
    }

    void skip_space() {
        while (at_ < text_.size()) {
            if (text_[at_] == ';')
                while (at_ < text_.size() && text_[at_] != '\n') ++at_;
            else if (std::isspace(static_cast<unsigned char>(text_[at_])) != 0)
                ++at_;
            else
                return;
        }
    }

    std::string word() {
        skip_space();
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != '(' && text_[at_] != ')' &&
               std::isspace(static_cast<unsigned char>(text_[at_])) == 0)
            ++at_;
        if (at_ == begin) refuse("expected a word");
        return std::string(text_.substr(begin, at_ - begin));
    }

    bool next_is(char wanted) {
        skip_space();
        return at_ < text_.size() && text_[at_] == wanted;
    }

    void expect(char wanted) {
        if (!next_is(wanted)) refuse(std::string("expected ") + wanted);
        ++at_;
    }

    int number() {
        if (!next_is('(')) return std::stoi(word());
        expect('(');
        if (word() != "-") refuse("expected a number");
        const int value = -std::stoi(word());
        expect(')');
        return value;
    }

    void read_command() {
        expect('(');
        const std::string command = word();
        if (command == "declare-const") {
            const std::string name = word();
            if (word() != "Bool") refuse("an input is a Bool");
            inputs_.push_back(add(node{}, {}));
            nodes_.back().how = op::input;
            define(name, inputs_.back());
        } else if (command == "define-fun") {
            const std::string name = word();
            expect('(');
            expect(')');
            word();
            // A name that only stands for another still gets a node of its own.
            const std::size_t before = nodes_.size();
            const std::uint32_t meant = expression();
            define(name, meant < before ? add({op::disjunction, 0, 0, 0}, {meant}) : meant);
        } else if (command == "assert") {
            asserted_.push_back(expression());
        } else {
            refuse("command " + command);
        }
        expect(')');
    }

    void define(const std::string& name, std::uint32_t which) {
        if (!names_.emplace(name, which).second) refuse("defined twice: " + name);
    }

    std::uint32_t add(node item, const std::vector<std::uint32_t>& of,
                      const std::vector<int>& weights = {}) {
        item.first = static_cast<std::uint32_t>(operands_.size());
        item.size = static_cast<std::uint32_t>(of.size());
        operands_.insert(operands_.end(), of.begin(), of.end());
        weights_.resize(operands_.size());
        for (std::size_t i = 0; i < weights.size(); ++i) weights_[item.first + i] = weights[i];
        nodes_.push_back(item);
        return static_cast<std::uint32_t>(nodes_.size() - 1);
    }

    std::vector<std::uint32_t> expressions() {
        std::vector<std::uint32_t> list;
        while (!next_is(')')) list.push_back(expression());
        return list;
    }

    std::uint32_t expression() {
        if (!next_is('(')) {
            const std::string name = word();
            if (name == "true" || name == "false")
                return add({op::constant, 0, 0, name == "true"}, {});
            const auto found = names_.find(name);
            if (found == names_.end()) refuse("unknown name " + name);
            return found->second;
        }
        expect('(');
        const std::uint32_t result = next_is('(') ? counting() : operation();
        expect(')');
        return result;
    }

    /// `((_ at-least 2) a b c)`, and at-most as the negation of one more.
    std::uint32_t counting() {
        expect('(');
        if (word() != "_") refuse("expected _");
        const std::string name = word();
        const int bound = number();
        expect(')');
        const auto of = expressions();
        if (name == "at-least" && bound > 0) return add({op::at_least, 0, 0, bound}, of);
        if (name != "at-most" || bound < 0) refuse("operator " + name);
        return add({op::negation, 0, 0, 0}, {add({op::at_least, 0, 0, bound + 1}, of)});
    }

    std::uint32_t operation() {
        const std::string name = word();
        if (name == "+") return sum();
        if (name == ">") {
            const std::uint32_t left = expression();
            if (number() != 0 || nodes_[left].how != op::sum) refuse("only a sum > 0 is known");
            return add({op::positive, 0, 0, 0}, {left});
        }
        const auto of = expressions();
        if (name == "and") return add({op::conjunction, 0, 0, 0}, of);
        if (name == "or") return add({op::disjunction, 0, 0, 0}, of);
        if (name == "not" && of.size() == 1) return add({op::negation, 0, 0, 0}, of);
        if (name == "=>" && of.size() == 2) return add({op::implication, 0, 0, 0}, of);
        refuse("operator " + name);
    }

    /// `(+ 0 (ite a 2 0) (ite b (- 1) 0))`.
    std::uint32_t sum() {
        std::vector<std::uint32_t> of;
        std::vector<int> weights;
        int most = 0;
        if (number() != 0) refuse("a sum begins with 0");
        while (!next_is(')')) {
            expect('(');
            if (word() != "ite") refuse("expected ite");
            of.push_back(expression());
            weights.push_back(number());
            if (number() != 0) refuse("the other case of ite is 0");
            expect(')');
            most += std::abs(weights.back());
        }
        if (most >= 1 << (sum_bits - 1)) refuse("the sum may be too large");
        const std::uint32_t result = add({op::sum, 0, 0, 0}, of, weights);
        for (std::size_t b = 1; b < sum_bits; ++b) add({op::plane, 0, 0, 0}, {});
        return result;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<node> nodes_;
    std::vector<std::uint32_t> operands_;
    std::vector<int> weights_;
    std::vector<std::uint32_t> inputs_;
    std::vector<std::uint32_t> asserted_;
    std::map<std::string, std::uint32_t> names_;
};

}  // namespace proof

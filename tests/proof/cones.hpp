// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "formulas.hpp"

/// Enumerates everything that one formula can depend on: all states of its cone of influence, 256 at a
/// time.

namespace proof {

/// The part of the formulas that one node depends on, down to names at which it is cut.
struct cone {
    std::uint32_t root;
    /// The names that are free, in the order of a state's bits.
    std::vector<std::string> inputs;
    std::vector<std::uint32_t> input_nodes;
    /// Names that are held at one value instead.
    std::vector<std::pair<std::uint32_t, bool>> held;
    /// What is worked out for each state, operands first.
    std::vector<std::uint32_t> order;
};

/// What to do with a name: cut there and leave it free, cut and hold it, or look into it.
enum class cut : std::uint8_t { none, free, held_true, held_false };

/// The cone of a name.
inline cone cone_of(const formulas& text, const std::string& name,
                    const std::function<cut(const std::string&)>& at) {
    std::map<std::uint32_t, std::pair<std::string, cut>> named;
    for (const auto& [known, which] : text.names())
        if (known != name && at(known) != cut::none) named[which] = {known, at(known)};
    cone result{text.at(name), {}, {}, {}, {}};
    std::vector<bool> needed(text.nodes().size());
    needed[result.root] = true;
    for (std::uint32_t i = result.root + 1; i-- > 0;) {
        if (!needed[i]) continue;
        const auto known = named.find(i);
        if (known != named.end() && known->second.second == cut::free) {
            result.inputs.push_back(known->second.first);
            result.input_nodes.push_back(i);
        } else if (known != named.end()) {
            result.held.emplace_back(i, known->second.second == cut::held_true);
        } else if (text.nodes()[i].how == op::input) {
            throw std::logic_error("proof: an input that is not cut, under " + name);
        } else {
            result.order.insert(result.order.begin(), i);
            for (std::size_t k = 0; k < text.nodes()[i].size; ++k)
                needed[text.operands()[text.nodes()[i].first + k]] = true;
        }
    }
    return result;
}

/// The value of a cone's root in each of its states: bit s of the table is state s.
inline std::vector<std::uint64_t> truth_table(const formulas& text, const cone& of) {
    static constexpr std::uint64_t alternating[] = {0xaaaaaaaaaaaaaaaaU, 0xccccccccccccccccU,
                                                    0xf0f0f0f0f0f0f0f0U, 0xff00ff00ff00ff00U,
                                                    0xffff0000ffff0000U, 0xffffffff00000000U};
    constexpr std::size_t words = std::tuple_size_v<lanes>;
    const std::size_t n = of.inputs.size();
    const std::size_t blocks = n > 8 ? std::size_t{1} << (n - 8) : 1;
    std::vector<lanes> values(text.nodes().size());
    for (const auto& [which, value] : of.held) values[which].fill(value ? ~std::uint64_t{0} : 0);
    std::vector<std::uint64_t> table;
    table.reserve(blocks * words);
    for (std::size_t block = 0; block < blocks; ++block) {
        for (std::size_t v = 0; v < n; ++v)
            for (std::size_t w = 0; w < words; ++w) {
                const std::size_t word = block * words + w;
                values[of.input_nodes[v]][w] =
                    v < 6 ? alternating[v] : std::uint64_t{0} - (word >> (v - 6) & 1U);
            }
        for (const std::uint32_t which : of.order) text.work_out(which, values);
        table.insert(table.end(), values[of.root].begin(), values[of.root].end());
    }
    return table;
}

/// Whether one more input never makes the root false (`rising`), or never makes it true.
inline bool is_monotone(const std::vector<std::uint64_t>& table, std::size_t input, bool rising) {
    const std::size_t stride = input < 6 ? 0 : std::size_t{1} << (input - 6);
    std::uint64_t wrong = 0;
    for (std::size_t word = 0; word < table.size(); ++word) {
        std::uint64_t without = table[word];
        std::uint64_t with = 0;
        if (stride != 0) {
            if ((word & stride) != 0 || word + stride >= table.size()) continue;
            with = table[word + stride];
        } else {
            const unsigned shift = 1U << input;
            const std::uint64_t clear = ~std::uint64_t{0} / ((std::uint64_t{1} << shift) + 1);
            with = without >> shift & clear;
            without &= clear;
        }
        wrong |= rising ? without & ~with : with & ~without;
    }
    return wrong == 0;
}

}  // namespace proof

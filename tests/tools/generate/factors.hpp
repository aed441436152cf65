// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include <hamstring/engine/rule.hpp>

/// Premises as a person would write them, for the generated headers and for the benchmark's ifs.

namespace generate {

/// The terms of a premise from `first` to before `last` as the factors of a product, where they are one:
/// (a and c) or (a and d) or (b and c) or (b and d) is {a, b} and {c, d}. That is how a person would
/// have written it; the table holds it multiplied out. Empty where they are no product.
template <class Premise>
std::vector<std::vector<hamstring::rules::literal>> factors(const Premise& when, std::size_t first,
                                                            std::size_t last) {
    const std::size_t width = when.term_at(first).size;
    std::vector<std::vector<hamstring::rules::literal>> result(width);
    for (std::size_t t = first; t < last; ++t) {
        const auto part = when.term_at(t);
        if (part.size != width || (!part.needs_all() && last - first > 1)) return {};
        for (std::size_t p = 0; p < width; ++p) {
            const hamstring::rules::literal item = when.literal_at(part.first + p);
            if (std::find(result[p].begin(), result[p].end(), item) == result[p].end())
                result[p].push_back(item);
        }
    }
    std::size_t product = 1;
    for (const auto& factor : result) product *= factor.size();
    // No two terms are equal, so that as many terms as the product has are all of it.
    return product == last - first ? result : std::vector<std::vector<hamstring::rules::literal>>{};
}

}  // namespace generate

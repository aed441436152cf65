// SPDX-License-Identifier: MIT

// The published cases without a test framework, for compilers and libraries that have none: judged by
// the compiler, judged again by the program, and written as text and JSON. Prints one line, the same
// on every platform.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/rules/verify.hpp>

using namespace hamstring;

namespace {

constexpr bool conforms(const published_case& row) {
    const advice given = advise(row.given);
    return given.urgency >= row.at_least && given.urgency <= row.at_most;
}

template <std::size_t... I>
consteval bool all_conform(std::index_sequence<I...>) {
    // Each case is a constant of its own: compilers limit the steps of one.
    return (std::bool_constant<conforms(knowledge::published_cases[I])>::value && ...);
}
static_assert(all_conform(std::make_index_sequence<std::size(knowledge::published_cases)>{}),
              "published_cases: a case is outside the urgency that its source supports");

/// Takes characters and keeps their number and an FNV-1a hash.
struct fingerprint {
    std::uint64_t hash = 0xcbf29ce484222325U;
    std::size_t size = 0;
};

class into {
public:
    constexpr explicit into(fingerprint& of) : of_(&of) {}
    constexpr into& operator*() { return *this; }
    constexpr into& operator++() { return *this; }
    constexpr into& operator=(char letter) {
        of_->hash = (of_->hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
        ++of_->size;
        return *this;
    }

private:
    fingerprint* of_;
};

}  // namespace

int main() {
    fingerprint text;
    fingerprint json;
    unsigned wrong = 0;
    for (const published_case& row : knowledge::published_cases) {
        const advice given = advise(row.given);
        wrong += conforms(row) ? 0U : 1U;
        write_text(into(text), given);
        write_json(into(json), given);
    }
    std::printf("%zu cases, %u wrong; text %zu bytes %016llx, JSON %zu bytes %016llx\n",
                std::size(knowledge::published_cases), wrong, text.size,
                static_cast<unsigned long long>(text.hash), json.size,
                static_cast<unsigned long long>(json.hash));
    return wrong == 0 ? 0 : 1;
}

// SPDX-License-Identifier: MIT
// Any text as a key of every table: it is found only where it is that key, letter for letter.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/claim.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/programme.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/stop_sign.hpp>

#include "input.hpp"

using namespace hamstring;

namespace {

template <class Enum>
void finds_only_itself(std::string_view text) {
    std::size_t same = 0;
    for (const auto& row : all<Enum>()) same += row.key == text;
    const auto found = from_key<Enum>(text);
    fuzz::promise(found.has_value() == (same == 1), "a key is found where it stands in the table");
    if (found) fuzz::promise(about(*found).key == text, "a key leads to its own row");
}

template <class... Enum>
void in_each(std::string_view text) {
    (finds_only_itself<Enum>(text), ...);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    in_each<symptom, habit, history, sign, self_test, red_flag, screen, urgency, condition,
            movement, restriction, cause, role, exercise, equipment, position, level, treatment,
            source, evidence, finding, profile, problem, muscle, bone, joint>(
        std::string_view(reinterpret_cast<const char*>(data), size));
    return 0;
}

// SPDX-License-Identifier: MIT
// Any text as a key of every table: it is found only where it is that key, letter for letter.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/claim.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/finding.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/profile.hpp>
#include <hamstring/knowledge/programme.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/knowledge/treatment.hpp>

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

/// Whether this kind has the key, and it leads to the observation that was found.
template <class Enum>
bool names(std::string_view text, observation found) {
    const auto which = from_key<Enum>(text);
    return which.has_value() && observation{*which}.index == found.index;
}

/// The key of an answer of any kind leads to what its own table says, and to nothing else.
void leads_to_an_answer(std::string_view text) {
    const maybe<observation> found = observation_from_key(text);
    const bool known = from_key<symptom>(text) || from_key<habit>(text) ||
                       from_key<history>(text) || from_key<sign>(text) ||
                       from_key<red_flag>(text) || from_key<condition>(text);
    fuzz::promise(found.has_value() == known, "an answer is found where a table has its key");
    if (!found) return;
    const int tables = int{names<symptom>(text, *found)} + int{names<habit>(text, *found)} +
                       int{names<history>(text, *found)} + int{names<sign>(text, *found)} +
                       int{names<red_flag>(text, *found)} + int{names<condition>(text, *found)};
    fuzz::promise(tables == 1, "an answer's key stands in one table");
    observations taken;
    taken.insert(*found);
    fuzz::promise(taken.contains(*found), "an answer that was found can be given");
    fuzz::promise(!from_key<profile>(text), "what is computed cannot be answered");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    in_each<symptom, habit, history, sign, self_test, red_flag, screen, urgency, condition,
            movement, restriction, cause, role, exercise, equipment, position, swap_group, level,
            treatment, source, evidence, finding, profile, problem, muscle, bone, joint>(text);
    leads_to_an_answer(text);
    return 0;
}

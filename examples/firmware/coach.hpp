// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <hamstring/advice.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/render/blocks.hpp>

#include "console.hpp"

/// The coach: it asks, advises, and counts a session. Each part is a file of its own.

namespace coach {

/// How a part was left.
enum class left : std::uint8_t {
    /// It is done.
    done,
    /// The person stopped, or the input has ended.
    stopped,
};

/// Asks until there is advice, one question at a time. Goes on from where `talk` is.
/// Shape: `told_young` says whether somebody under age was told whom it is for.
left ask(console& at, hamstring::interview& talk, bool& told_young);

/// Shows how soon, what to do, and in short what else there is.
void show_advice(console& at, const hamstring::advice& plan, const hamstring::text_options& how);

/// Counts a session, step by step.
/// Shape: after a stop sign, `from` is the report that the triage must see.
left play(console& at, hamstring::report& from, const hamstring::advice& plan, bool& sign);

}  // namespace coach

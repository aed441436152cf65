// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/table.hpp>

/// The parts of what a person reads, in the order in which they are read: what to do first, then what explains it.

namespace hamstring::inline HAMSTRING_EDITION {

/// One part. Those up to `foot` are what everybody is shown; the others are for whoever asks for details.
enum class section : std::uint8_t {
    crisis,
    lead,
    headline,
    action,
    problems,
    questions,
    emergency_questions,
    not_asked,
    why,
    today,
    today_until_seen,
    no_exercises,
    in_the_day,
    stop,
    help,
    may_be,
    foot,
    more_questions,
    reasons,
    how_to,
    contributors,
    how_it_goes,
    other_help,
    left_out,
    about_this,
};
template <>
inline constexpr std::size_t count_of<section> = detail::counted(section::about_this);

/// One part.
struct section_row {
    section id;
    std::string_view key;
    /// What it is called.
    std::string_view heading;
    /// Whether the heading stands over it, or its first line is enough.
    bool headed;

    constexpr std::array<std::string_view, 1> texts() const { return {heading}; }
};

namespace knowledge {

// clang-format off
inline constexpr section_row sections[] = {
section_row{.id = section::crisis, .key = "crisis", .heading = "Help now", .headed = false},
section_row{.id = section::lead, .key = "lead", .heading = "First", .headed = false},
section_row{.id = section::headline, .key = "headline", .heading = "How soon", .headed = false},
section_row{.id = section::action, .key = "action", .heading = "What to do", .headed = false},
section_row{.id = section::problems, .key = "problems", .heading = "What is wrong with the answers", .headed = true},
section_row{.id = section::questions, .key = "questions", .heading = "Still to be answered", .headed = true},
section_row{.id = section::emergency_questions, .key = "emergency_questions", .heading = "A yes to one of these is an emergency", .headed = true},
section_row{.id = section::not_asked, .key = "not_asked", .heading = "Not asked", .headed = true},
section_row{.id = section::why, .key = "why", .heading = "Why", .headed = true},
section_row{.id = section::today, .key = "today", .heading = "Your exercises", .headed = true},
section_row{.id = section::today_until_seen, .key = "today_until_seen", .heading = "Your exercises, until you are seen", .headed = true},
section_row{.id = section::no_exercises, .key = "no_exercises", .heading = "Exercises", .headed = true},
section_row{.id = section::in_the_day, .key = "in_the_day", .heading = "Through the day", .headed = true},
section_row{.id = section::stop, .key = "stop", .heading = "When to stop", .headed = true},
section_row{.id = section::help, .key = "help", .heading = "When to get help, if new or worse", .headed = true},
section_row{.id = section::may_be, .key = "may_be", .heading = "What may play a part", .headed = true},
section_row{.id = section::foot, .key = "foot", .heading = "What this is", .headed = false},
section_row{.id = section::more_questions, .key = "more_questions", .heading = "More questions that are open", .headed = true},
section_row{.id = section::reasons, .key = "reasons", .heading = "Why this advice", .headed = true},
section_row{.id = section::how_to, .key = "how_to", .heading = "How to do it", .headed = true},
section_row{.id = section::contributors, .key = "contributors", .heading = "More on what may play a part", .headed = true},
section_row{.id = section::how_it_goes, .key = "how_it_goes", .heading = "How it usually goes", .headed = true},
section_row{.id = section::other_help, .key = "other_help", .heading = "What else may help, and how sure that is", .headed = true},
section_row{.id = section::left_out, .key = "left_out", .heading = "Left out, and why", .headed = true},
section_row{.id = section::about_this, .key = "about_this", .heading = "About this advice", .headed = true},
};
// clang-format on

template <>
inline constexpr std::span<const section_row> rows<section>{sections};

static_assert(table_is_sound<section>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/fault.hpp>
#include <hamstring/knowledge/table.hpp>

/// What can be wrong with an answer that is about to be given, in words for whoever gives it.

namespace hamstring::inline HAMSTRING_EDITION {

/// One fault.
struct fault_row {
    fault id;
    std::string_view key;
    /// What to do instead, in one or two sentences, without blame.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr fault_row faults[] = {
fault_row{.id = fault::nothing_answered, .key = "nothing_answered", .says = "Choose at least one line. If none of these applies, say so."},
fault_row{.id = fault::item_without_answer, .key = "item_without_answer", .says = "Answer each line: yes, no or not sure."},
fault_row{.id = fault::nothing_named, .key = "nothing_named", .says = "You said yes before, and this page asks which it is. Choose what is true or not sure; or go back and change that yes."},
fault_row{.id = fault::not_on_the_page, .key = "not_on_the_page", .says = "Choose among the lines of this page."},
fault_row{.id = fault::two_answers, .key = "two_answers", .says = "One line has two answers. Keep one of them."},
fault_row{.id = fault::none_and_some, .key = "none_and_some", .says = "None of these and a line of the list cannot both be true. Keep one of them."},
fault_row{.id = fault::age_missing, .key = "age_missing", .says = "Give the age in years. For example 34."},
fault_row{.id = fault::age_out_of_range, .key = "age_out_of_range", .says = "The age is 0 to 120 years. For example 34."},
fault_row{.id = fault::sex_missing, .key = "sex_missing", .says = "Say female, male, or rather not say."},
fault_row{.id = fault::pain_missing, .key = "pain_missing", .says = "Give the pain at its worst as a number, from 0 for none to 10 for the worst there is."},
fault_row{.id = fault::pain_out_of_range, .key = "pain_out_of_range", .says = "The worst pain is a number from 0 to 10."},
fault_row{.id = fault::duration_missing, .key = "duration_missing", .says = "Say for how long, with a unit: 3 days, 8 weeks, 2 years."},
fault_row{.id = fault::duration_out_of_range, .key = "duration_out_of_range", .says = "The time is 0 hours to 100 years. For example 3 days or 8 weeks."},
fault_row{.id = fault::duration_longer_than_life, .key = "duration_longer_than_life", .says = "It cannot have lasted longer than a whole life. Check the age and the time."},
fault_row{.id = fault::pain_now_out_of_range, .key = "pain_now_out_of_range", .says = "The pain right now is a number from 0 to 10; leave it out if it is hard to say."},
fault_row{.id = fault::pain_now_over_worst, .key = "pain_now_over_worst", .says = "The pain right now cannot be worse than the worst pain lately. Change one of them."},
fault_row{.id = fault::number_out_of_range, .key = "number_out_of_range", .says = "That number is not possible here. Check it, or leave it out."},
};
// clang-format on

template <>
inline constexpr std::span<const fault_row> rows<fault>{faults};

static_assert(table_is_sound<fault>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/table.hpp>

/// What a conversation says around its pages and items, and how it says back what was answered.

namespace hamstring::inline HAMSTRING_EDITION {

/// One of them.
enum class interview_message : std::uint8_t {
    years_long,
    months_long,
    weeks_long,
    days_long,
    hours_long,
    ask_age,
    ask_sex,
    ask_worst_pain,
    ask_since,
    ask_pain_now,
    is_female,
    is_male,
    sex_not_said,
    worst_pain,
    lasts,
    pain_now,
    for_example,
    not_told,
    not_sure_of,
    none_of,
    changed,
    change_of,
    step_of,
    can_change_contributors,
    can_change_exercises,
    can_change_urgency,
    opened_by,
    so_far,
    advice_changes_to,
    advice_changes_exercises,
    advice_changes_contributors,
    how_to_tell,
    type_one_or_0,
    none_and_some,
    which_is_it,
    that_is_not_listed,
    that_is_not_in,
    number_is_not_listed,
    number_is_not_in,
    type_between,
    form_title,
    form_says,
    answer_yes,
    answer_no,
    answer_unsure,
    form_sex,
    form_months,
    form_unit,
    form_exercises,
    form_equipment,
    form_positions,
    form_level,
    form_none,
    form_other_answers,
};
template <>
inline constexpr std::size_t count_of<interview_message> =
    detail::counted(interview_message::form_other_answers);

namespace knowledge {

// clang-format off
inline constexpr message_of<interview_message> interview_messages[] = {
message_of<interview_message>{
    .id    = interview_message::years_long,
    .key   = "years_long",
    .one   = "{n} year",
    .other = "{n} years",
},
message_of<interview_message>{
    .id    = interview_message::months_long,
    .key   = "months_long",
    .one   = "{n} month",
    .other = "{n} months",
},
message_of<interview_message>{
    .id    = interview_message::weeks_long,
    .key   = "weeks_long",
    .one   = "{n} week",
    .other = "{n} weeks",
},
message_of<interview_message>{
    .id    = interview_message::days_long,
    .key   = "days_long",
    .one   = "{n} day",
    .other = "{n} days",
},
message_of<interview_message>{
    .id    = interview_message::hours_long,
    .key   = "hours_long",
    .one   = "{n} hour",
    .other = "{n} hours",
},
message_of<interview_message>{
    .id    = interview_message::ask_age,
    .key   = "ask_age",
    .other = "How old are you?",
},
message_of<interview_message>{
    .id    = interview_message::ask_sex,
    .key   = "ask_sex",
    .other = "Sex: f female, m male, - rather not say",
},
message_of<interview_message>{
    .id    = interview_message::ask_worst_pain,
    .key   = "ask_worst_pain",
    .other = "Worst pain lately, from 0 none to 10 the worst there is",
},
message_of<interview_message>{
    .id    = interview_message::ask_since,
    .key   = "ask_since",
    .other = "For how long? For example 3 days, 8 weeks, 2 years",
},
message_of<interview_message>{
    .id    = interview_message::ask_pain_now,
    .key   = "ask_pain_now",
    .other = "Pain right now, at rest, 0 to 10; Enter: hard to say",
},
message_of<interview_message>{
    .id    = interview_message::is_female,
    .key   = "is_female",
    .other = "female",
},
message_of<interview_message>{
    .id    = interview_message::is_male,
    .key   = "is_male",
    .other = "male",
},
message_of<interview_message>{
    .id    = interview_message::sex_not_said,
    .key   = "sex_not_said",
    .other = "sex not said",
},
message_of<interview_message>{
    .id    = interview_message::worst_pain,
    .key   = "worst_pain",
    .other = "worst pain {n}",
},
message_of<interview_message>{
    .id    = interview_message::lasts,
    .key   = "lasts",
    .other = "for {name}",
},
message_of<interview_message>{
    .id    = interview_message::pain_now,
    .key   = "pain_now",
    .other = "now {n}",
},
message_of<interview_message>{
    .id    = interview_message::for_example,
    .key   = "for_example",
    .other = "For example {name}. Enter if you are not sure.",
},
message_of<interview_message>{
    .id    = interview_message::not_told,
    .key   = "not_told",
    .other = "not told",
},
message_of<interview_message>{
    .id    = interview_message::not_sure_of,
    .key   = "not_sure_of",
    .other = "not sure: {name}",
},
message_of<interview_message>{
    .id    = interview_message::none_of,
    .key   = "none_of",
    .other = "none of {n}",
},
message_of<interview_message>{
    .id    = interview_message::changed,
    .key   = "changed",
    .other = "(changed)",
},
message_of<interview_message>{
    .id    = interview_message::change_of,
    .key   = "change_of",
    .other = "Change: {name}",
},
message_of<interview_message>{
    .id    = interview_message::step_of,
    .key   = "step_of",
    .other = "Step {n} of about {of}: {name}",
},
message_of<interview_message>{
    .id    = interview_message::can_change_contributors,
    .key   = "can_change_contributors",
    .other = "It can change what may play a part.",
},
message_of<interview_message>{
    .id    = interview_message::can_change_exercises,
    .key   = "can_change_exercises",
    .other = "It can change which exercises suit you.",
},
message_of<interview_message>{
    .id    = interview_message::can_change_urgency,
    .key   = "can_change_urgency",
    .other = "It can change how soon you should be seen.",
},
message_of<interview_message>{
    .id    = interview_message::opened_by,
    .key   = "opened_by",
    .other = "You told of this: {name}.",
},
message_of<interview_message>{
    .id    = interview_message::so_far,
    .key   = "so_far",
    .other = "From your answers already: {name}. {other}",
},
message_of<interview_message>{
    .id    = interview_message::advice_changes_to,
    .key   = "advice_changes_to",
    .other = "The advice changes: it is now {name}.",
},
message_of<interview_message>{
    .id    = interview_message::advice_changes_exercises,
    .key   = "advice_changes_exercises",
    .other = "The advice changes: other exercises.",
},
message_of<interview_message>{
    .id    = interview_message::advice_changes_contributors,
    .key   = "advice_changes_contributors",
    .other = "The advice changes: other things may play a part.",
},
message_of<interview_message>{
    .id    = interview_message::how_to_tell,
    .key   = "how_to_tell",
    .other = "You were not sure about this: {name}. What to notice:",
},
message_of<interview_message>{
    .id    = interview_message::type_one_or_0,
    .key   = "type_one_or_0",
    .other = "Type at least one number. If none of these applies, type 0.",
},
message_of<interview_message>{
    .id    = interview_message::none_and_some,
    .key   = "none_and_some",
    .other = "0 and {n} cannot both be true. Type 0 for none, or only {of}.",
},
message_of<interview_message>{
    .id    = interview_message::which_is_it,
    .key   = "which_is_it",
    .other = "You said yes to this: {name}. Type the number of what it is, ?1 if you are not sure about 1, or b to go back and change that yes.",
},
message_of<interview_message>{
    .id    = interview_message::that_is_not_listed,
    .key   = "that_is_not_listed",
    .other = "That is not in the list. Type 1, 0 for none, or ?1 if not sure about 1.",
},
message_of<interview_message>{
    .id    = interview_message::that_is_not_in,
    .key   = "that_is_not_in",
    .other = "That is not in the list. Type 1 to {of}, 0 for none, or ?1 if not sure about 1.",
},
message_of<interview_message>{
    .id    = interview_message::number_is_not_listed,
    .key   = "number_is_not_listed",
    .other = "{n} is not in the list. Type 1, 0 for none, or ?1 if not sure about 1.",
},
message_of<interview_message>{
    .id    = interview_message::number_is_not_in,
    .key   = "number_is_not_in",
    .other = "{n} is not in the list. Type 1 to {of}, 0 for none, or ?1 if not sure about 1.",
},
message_of<interview_message>{
    .id    = interview_message::type_between,
    .key   = "type_between",
    .other = "Type {n} to {of} {name}.",
},
message_of<interview_message>{
    .id    = interview_message::form_title,
    .key   = "form_title",
    .other = "Tight hamstrings and low back pain: questions",
},
message_of<interview_message>{
    .id    = interview_message::form_says,
    .key   = "form_says",
    .other = "What is left open counts as not answered. Edition {name} of the knowledge.",
},
message_of<interview_message>{
    .id    = interview_message::answer_yes,
    .key   = "answer_yes",
    .other = "yes",
},
message_of<interview_message>{
    .id    = interview_message::answer_no,
    .key   = "answer_no",
    .other = "no",
},
message_of<interview_message>{
    .id    = interview_message::answer_unsure,
    .key   = "answer_unsure",
    .other = "not sure",
},
message_of<interview_message>{
    .id    = interview_message::form_sex,
    .key   = "form_sex",
    .other = "Which sex are you?",
},
message_of<interview_message>{
    .id    = interview_message::form_months,
    .key   = "form_months",
    .other = "months",
},
message_of<interview_message>{
    .id    = interview_message::form_unit,
    .key   = "form_unit",
    .other = "In which unit is that time?",
},
message_of<interview_message>{
    .id    = interview_message::form_exercises,
    .key   = "form_exercises",
    .other = "What exercises have to fit",
},
message_of<interview_message>{
    .id    = interview_message::form_equipment,
    .key   = "form_equipment",
    .other = "What is at hand for you?",
},
message_of<interview_message>{
    .id    = interview_message::form_positions,
    .key   = "form_positions",
    .other = "Which positions can you get into?",
},
message_of<interview_message>{
    .id    = interview_message::form_level,
    .key   = "form_level",
    .other = "How used to exercise are you?",
},
message_of<interview_message>{
    .id    = interview_message::form_none,
    .key   = "form_none",
    .other = "none of these",
},
message_of<interview_message>{
    .id    = interview_message::form_other_answers,
    .key   = "form_other_answers",
    .other = "Answers that are not asked for here",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_of<interview_message>> rows<interview_message>{
    interview_messages};

static_assert(table_is_sound<interview_message>());
static_assert(
    detail::messages_agree<interview_message>(),
    "interview_messages: one and other must hold the same placeholders, each at most once");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

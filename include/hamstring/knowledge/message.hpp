// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/spelt.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>

/// The sentences, and cells of a plan's row, that are filled with numbers or names. Each is a whole: nothing is put
/// together from two of them, so that each can be said in another language. This table is what everybody reads of an
/// advice; what other texts say has a table beside it.

namespace hamstring::inline HAMSTRING_EDITION {

/// What everybody reads of an advice, and cells that every plan has.
enum class message : std::uint8_t {
    answer_first,
    due_in_days,
    emergency_number,
    read_out,
    session_takes,
    day_only,
    easier_form,
    more_questions,
    not_asked,
    dose_times,
    dose_seconds,
    dose_minutes,
    each_side,
    in_turn,
    every_day,
    times_a_day,
    times_daily,
    days_a_week,
    short_print,
    short_print_reviewed,
    contact_now,
    brief_number,
    brief_crisis,
    brief_crisis_open,
    brief_problems,
    brief_questions,
    brief_worse,
    brief_no_exercises,
    brief_easier,
    brief_more,
};
template <>
inline constexpr std::size_t count_of<message> = detail::counted(message::brief_more);

/// One message, for one and for any other number. `{n}` and `{of}` stand for numbers, the first of which decides the
/// form; `{name}` and `{other}` for what is named.
template <class Enum>
struct message_of {
    Enum id;
    std::string_view key;
    /// For the number 1; empty where `other` says that too.
    std::string_view one{};
    std::string_view other;

    /// What is said of a number.
    constexpr std::string_view of(long n) const noexcept {
        return n == 1 && !one.empty() ? one : other;
    }
    /// Whether it has a form for each kind of number that a language tells apart.
    constexpr bool goes_by_number() const noexcept { return !one.empty(); }
    constexpr std::array<std::string_view, 2> texts() const { return {of(1), other}; }
};
using message_row = message_of<message>;

namespace knowledge {

// clang-format off
inline constexpr message_row messages[] = {
message_row{
    .id    = message::answer_first,
    .key   = "answer_first",
    .other = "First answer the safety questions below. Until then:",
},
message_row{
    .id    = message::due_in_days,
    .key   = "due_in_days",
    .one   = "within {n} day",
    .other = "within {n} days",
},
message_row{
    .id    = message::emergency_number,
    .key   = "emergency_number",
    .other = "The emergency number is {name}.",
},
message_row{
    .id    = message::read_out,
    .key   = "read_out",
    .other = "Tell them the line above, and since when it is so.",
},
message_row{
    .id    = message::session_takes,
    .key   = "session_takes",
    .one   = "One session takes {n} minute.",
    .other = "One session takes {n} minutes.",
},
message_row{
    .id    = message::day_only,
    .key   = "day_only",
    .other = "No session for now: what helps is in your day.",
},
message_row{
    .id    = message::easier_form,
    .key   = "easier_form",
    .other = "* Only the easier form: see the details first.",
},
message_row{
    .id    = message::more_questions,
    .key   = "more_questions",
    .one   = "{n} more question is open.",
    .other = "{n} more questions are open.",
},
message_row{
    .id    = message::not_asked,
    .key   = "not_asked",
    .other = "Only what could still change this was asked. The signs below count too.",
},
message_row{
    .id    = message::dose_times,
    .key   = "dose_times",
    .one   = "{n} time",
    .other = "{n} times",
},
message_row{
    .id    = message::dose_seconds,
    .key   = "dose_seconds",
    .one   = "{n} second",
    .other = "{n} seconds",
},
message_row{
    .id    = message::dose_minutes,
    .key   = "dose_minutes",
    .one   = "{n} minute",
    .other = "{n} minutes",
},
message_row{
    .id    = message::each_side,
    .key   = "each_side",
    .other = "each side",
},
message_row{
    .id    = message::in_turn,
    .key   = "in_turn",
    .other = "in turn",
},
message_row{
    .id    = message::every_day,
    .key   = "every_day",
    .other = "every day",
},
message_row{
    .id    = message::times_a_day,
    .key   = "times_a_day",
    .other = "{n} a day",
},
message_row{
    .id    = message::times_daily,
    .key   = "times_daily",
    .one   = "{n} time a day",
    .other = "{n} times a day",
},
message_row{
    .id    = message::days_a_week,
    .key   = "days_a_week",
    .one   = "{n} day a week",
    .other = "{n} days a week",
},
message_row{
    .id    = message::short_print,
    .key   = "short_print",
    .other = "General information for adults; no doctor or physiotherapist has checked it.",
},
message_row{
    .id    = message::short_print_reviewed,
    .key   = "short_print_reviewed",
    .other = "This is for adults, and replaces no doctor.",
},
message_row{
    .id    = message::contact_now,
    .key   = "contact_now",
    .other = "Please contact {name} now.",
},
message_row{
    .id    = message::brief_number,
    .key   = "brief_number",
    .other = "Call {name}.",
},
message_row{
    .id    = message::brief_crisis,
    .key   = "brief_crisis",
    .other = "You are not alone. Call for help now.",
},
message_row{
    .id    = message::brief_crisis_open,
    .key   = "brief_crisis_open",
    .other = "Thoughts of ending your life: call now.",
},
message_row{
    .id    = message::brief_problems,
    .key   = "brief_problems",
    .other = "Check your answers first.",
},
message_row{
    .id    = message::brief_questions,
    .key   = "brief_questions",
    .other = "Answer the safety questions first.",
},
message_row{
    .id    = message::brief_worse,
    .key   = "brief_worse",
    .other = "Worse, or newly below the knee: today.",
},
message_row{
    .id    = message::brief_no_exercises,
    .key   = "brief_no_exercises",
    .other = "No exercises now.",
},
message_row{
    .id    = message::brief_easier,
    .key   = "brief_easier",
    .other = "* Only the easier form: see your phone.",
},
message_row{
    .id    = message::brief_more,
    .key   = "brief_more",
    .other = "More signs and the steps: your phone.",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_row> rows<message>{messages};

/// An enumeration whose rows are messages.
template <class Enum>
concept says_by_number = tabled<Enum> && requires {
    rows<Enum>[0].goes_by_number();
};

static_assert(table_is_sound<message>());

namespace detail {

/// The placeholders of a text, a bit each; none where it holds one twice, or a brace that is none of theirs.
/// (Letter by letter: a compiler counts what its library does within a step, too.)
constexpr maybe<unsigned> placeholders(std::string_view text) noexcept {
    const unsigned held = hamstring::detail::placeholders_of(text);
    const char* const letters = text.data();
    int open = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        open += letters[at] == '{' ? 1 : letters[at] == '}' ? -1 : 0;
    if (held == hamstring::detail::wrong_placeholders || open != 0) return {};
    return held;
}

/// Whether two texts hold the same placeholders, each at most once, and no other braces.
constexpr bool placeholders_agree(std::string_view one, std::string_view other) noexcept {
    const maybe<unsigned> held = placeholders(one);
    return held && held == placeholders(other);
}

template <class Enum>
consteval bool messages_agree() {
    for (const message_of<Enum>& row : rows<Enum>)
        if (!placeholders_agree(row.of(1), row.other)) return false;
    return true;
}
static_assert(messages_agree<message>(),
              "messages: one and other must hold the same placeholders, each at most once");

}  // namespace detail

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/typed.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/writer.hpp>

/// The pages of a conversation and what was answered, as plain text.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

struct named_span {
    words name;
    int hours;
};
inline constexpr named_span spans[] = {
    {"year", hours::a_year}, {"week", hours::a_week}, {"day", hours::a_day}, {"hour", 1}};

template <class Out>
constexpr void pad(writer<Out>& to, std::size_t columns) {
    for (; columns > 0; --columns) to.put(' ');
}

/// A number before an item, five columns wide.
template <class Out>
constexpr void mark(writer<Out>& to, std::size_t number) {
    to.put(number < 10 ? words("  ") : words(" ")).number(static_cast<long>(number)).put("  ");
}
inline constexpr std::size_t mark_width = 5;

/// Words between semicolons.
template <class Out>
class listing {
public:
    constexpr explicit listing(writer<Out>& to) : to_(to) {}
    constexpr writer<Out>& next() {
        if (any_) to_.put("; ");
        any_ = true;
        return to_;
    }
    constexpr bool empty() const { return !any_; }

private:
    writer<Out>& to_;
    bool any_ = false;
};

}  // namespace render

/// How long, in the largest unit of which it is a whole number: "8 weeks".
template <render::output_iterator_of_characters Out>
constexpr Out write_span(Out out, hours told) {
    render::writer to{out};
    // Months are no whole number of hours: those are meant that `read_number` makes of them.
    for (int months = 1; months < 2 * hours::months_a_year; ++months)
        if (months != hours::months_a_year &&
            told.value == months * hours::a_year / hours::months_a_year)
            return to.number(months)
                .put(months == 1 ? render::words(" month") : render::words(" months"))
                .position();
    for (const auto& [name, size] : render::spans) {
        if (told.value % size != 0 || (told.value == 0 && size > 1)) continue;
        to.number(told.value / size)
            .put(" ")
            .put(name)
            .put(told.value == size ? render::words("") : render::words("s"));
        break;
    }
    return to.position();
}

/// The questions about the four facts, each on one line.
inline constexpr std::string_view fact_questions[] = {
    "How old are you?",
    "Sex: f female, m male, - rather not say",
    "Worst pain lately, from 0 none to 10 the worst there is",
    "For how long? For example 3 days, 8 weeks, 2 years",
    "Pain right now, at rest, 0 to 10; Enter: hard to say",
};

/// The place of the pain right now among them: the only one that may be left out.
inline constexpr std::size_t fact_of_pain_now = 4;

/// One of the four facts, by its place among them; nothing where it is missing.
template <render::output_iterator_of_characters Out>
constexpr Out write_fact(Out out, const four_facts& told, std::size_t which) {
    render::writer to{out};
    if (which == 0 && told.age) to.number(told.age->value);
    if (which == 1 && told.sex)
        to.put(*told.sex == sex::female ? render::words("female")
               : *told.sex == sex::male ? render::words("male")
                                        : render::words("sex not said"));
    if (which == 2 && told.worst_pain) to.put("worst pain ").number(told.worst_pain->value);
    if (which == 3 && told.since) return write_span(to.put("for ").position(), *told.since);
    if (which == fact_of_pain_now && told.pain_now) to.put("now ").number(told.pain_now->value);
    return to.position();
}

/// A number with its unit: "12 days", "1 day".
template <render::output_iterator_of_characters Out>
constexpr Out write_count(Out out, number of, int value) {
    render::writer to{out};
    std::string_view unit = about(of).unit;
    if (value == 1 && unit.ends_with('s')) unit.remove_suffix(1);
    return to.number(value).put(" ").put(unit).position();
}

/// What can be typed on a page of one number: "For example 4 days or 3 months. Enter if you are not sure."
template <render::output_iterator_of_characters Out>
constexpr Out write_example(Out out, const page& asked) {
    render::writer to{out};
    if (!about(asked.id).asks) return to.position();
    return to.put("For example ")
        .put(about(asked.id).asks->example)
        .put(". Enter if you are not sure.")
        .position();
}

/// What a page was answered, on one line: its items that are true, those that somebody is not sure about,
/// or "none of 7".
template <render::output_iterator_of_characters Out>
constexpr Out write_answers(Out out, const review_line& line, const four_facts& told) {
    render::writer to{out};
    render::listing list(to);
    if (line.page == page_id::four_facts)
        for (std::size_t i = 0; i < std::size(fact_questions); ++i) {
            if ((i == 0 && !told.age) || (i == 1 && !told.sex) || (i == 2 && !told.worst_pain) ||
                (i == 3 && !told.since) || (i == fact_of_pain_now && !told.pain_now))
                continue;
            to = render::writer{write_fact(list.next().position(), told, i)};
        }
    if (about(line.page).asks)
        return line.number ? write_count(out, about(line.page).asks->which, *line.number)
                           : to.put("not told").position();
    for (const item one : line.yes) list.next().put(about(one).says);
    for (const item one : line.unsure) list.next().put("not sure: ").put(about(one).says);
    if (list.empty()) to.put("none of ").number(static_cast<long>(line.asked));
    return to.position();
}

/// A line of the review: its number, the page's title, and what it was answered, cut off at 79 columns.
template <render::output_iterator_of_characters Out>
constexpr Out write_review_line(Out out, std::size_t number, const review_line& line,
                                const four_facts& told, bool changed) {
    constexpr std::size_t column = 28;
    constexpr std::size_t room = 79 - render::mark_width - column;
    // The longest answer: each row of the longest page, in its longest words and with a mark before it.
    char text[detail::most_rows_of_a_page *
              (knowledge::detail::longest_item + sizeof("; not sure: "))] = {};
    const std::string_view title = about(line.page).title.substr(0, column - 2);
    const char* const end = write_answers(static_cast<char*>(text), line, told);
    const std::string_view answers(text, static_cast<std::size_t>(end - text));
    render::writer to{out};
    render::mark(to, number);
    to.put(title);
    render::pad(to, column - title.size());
    if (changed) to.put("(changed) ");
    const std::size_t left = room - (changed ? 10 : 0);
    if (answers.size() <= left) return to.put(answers).put("\n").position();
    return to.put(answers.substr(0, left - 3)).put("...\n").position();
}

/// What a page is, over its items: "Step 3 of about 12: Where it is", or "Change: Where it is".
template <render::output_iterator_of_characters Out>
constexpr Out write_title(Out out, const page& asked, const progress_made& made) {
    render::writer to{out};
    if (asked.reason == page_reason::change)
        to.put("Change");
    else
        to.put("Step ")
            .number(static_cast<long>(made.step))
            .put(" of about ")
            .number(static_cast<long>(made.about));
    return to.put(": ").put(about(asked.id).title).position();
}

/// Why a page is asked: the page's own sentences, what an answer can change, and which answer opened it.
template <render::output_iterator_of_characters Out>
constexpr Out write_why(Out out, const interview& talk, page_id which) {
    constexpr render::words effects[] = {"", " It can change what may play a part.",
                                         " It can change which exercises suit you.",
                                         " It can change how soon you should be seen."};
    const page_why why = why_asked(talk, which);
    render::writer to{out};
    to.put(about(which).why).put(effects[static_cast<std::size_t>(why.can_change)]);
    if (why.opened_by) to.put(" You told of this: ").put(about(*why.opened_by).says).put(".");
    return to.position();
}

/// How urgent it is and, where there are days, how many: "See a doctor or physiotherapist within 7 days".
template <render::output_iterator_of_characters Out>
constexpr Out write_headline(Out out, const advice& plan) {
    render::writer to{out};
    render::put_headline(to, plan.urgency, plan.deadline);
    return to.position();
}

/// What the answers come to already, where that is to be seen the same day or sooner; nothing otherwise.
template <render::output_iterator_of_characters Out>
constexpr Out write_so_far(Out out, const interview& talk) {
    render::writer to{out};
    const urgency_row& least = about(bounds(talk).least);
    if (least.id >= urgency::same_day)
        to.put("From your answers already: ").put(least.name).put(". ").put(least.action);
    return to.position();
}

/// What a changed answer changed in the advice, the most urgent; nothing where nothing of it did.
template <render::output_iterator_of_characters Out>
constexpr Out write_change(Out out, const advice& before, const advice& now) {
    render::writer to{out};
    if (before.urgency != now.urgency || before.deadline != now.deadline) {
        to.put("The advice changes: it is now ");
        return render::writer{write_headline(to.position(), now)}.put(".").position();
    }
    set_of<exercise> exercises[2];
    for (const routine_item& one : before.routine) exercises[0].insert(one.exercise);
    for (const routine_item& one : now.routine) exercises[1].insert(one.exercise);
    if (exercises[0] != exercises[1])
        return to.put("The advice changes: other exercises.").position();
    set_of<cause> causes[2];
    for (const auto& one : before.causes) causes[0].insert(one.cause);
    for (const auto& one : now.causes) causes[1].insert(one.cause);
    if (causes[0] != causes[1]) to.put("The advice changes: other things may play a part.");
    return to.position();
}

/// What to notice of a sign that somebody is not sure about: the full words of what it says.
template <render::output_iterator_of_characters Out>
constexpr Out write_how_to_tell(Out out, item which) {
    render::writer to{out};
    render::paragraph(to, 0)
        .add("You were not sure about this:")
        .add(about(which).says)
        .join(". What to notice:")
        .end();
    to.put("\n");
    for (const spoken_key& each : spoken_keys<symptom, habit, history, sign, red_flag, condition>) {
        if (!about(which).sets.contains(*observation_from_key(each.key))) continue;
        render::paragraph line{to, 4};
        line.mark("  - ").add(each.says).end();
    }
    return to.position();
}

/// The items of a page, each with its number; in two columns where all are short.
template <render::output_iterator_of_characters Out>
constexpr Out write_items(Out out, const page& asked) {
    constexpr std::size_t column = 40;
    constexpr std::size_t few = 4;
    bool two = asked.size() > few;
    for (const asked_item& one : asked)
        two = two && about(one.id).says.size() + render::mark_width < column;
    const std::size_t rows = two ? (asked.size() + 1) / 2 : asked.size();
    render::writer to{out};
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t at = i; at < asked.size(); at += rows) {
            const std::string_view says = about(asked.begin()[at].id).says;
            render::mark(to, at + 1);
            to.put(says);
            if (at + rows < asked.size())
                render::pad(to, column - render::mark_width - says.size());
        }
        to.put("\n");
    }
    return to.position();
}

/// What is wrong with what was typed on a page whose lines have numbers; nothing where nothing is.
template <render::output_iterator_of_characters Out>
constexpr Out write_wrong(Out out, const typed_reply& typed, const page& asked) {
    render::writer to{out};
    if (!typed.wrong) return to.position();
    if (*typed.wrong == fault::nothing_answered)
        to.put("Type at least one number. If none of these applies, type 0.");
    else if (*typed.wrong == fault::none_and_some)
        to.put("0 and ")
            .number(typed.about)
            .put(" cannot both be true. Type 0 for none, or only ")
            .number(typed.about)
            .put(".");
    else if (*typed.wrong == fault::nothing_named && asked.names)
        to.put("You said yes to this: ")
            .put(about(*asked.names).says)
            .put(
                ". Which is it? Type its number, ?1 if you are not sure about 1, or b to go back "
                "and change that yes.");
    else if (*typed.wrong != fault::not_on_the_page)
        to.put(about(*typed.wrong).says);
    else {
        if (typed.about == 0)
            to.put("That");
        else
            to.number(typed.about);
        to.put(" is not in the list. Type 1");
        if (asked.size() > 1) to.put(" to ").number(static_cast<long>(asked.size()));
        to.put(", 0 for none, or ?1 if not sure about 1.");
    }
    return to.position();
}

/// What is wrong with what was typed on a page of one number; nothing where nothing is.
template <render::output_iterator_of_characters Out>
constexpr Out write_wrong(Out out, const typed_number& typed, const page& asked) {
    render::writer to{out};
    if (!typed.wrong || !about(asked.id).asks) return to.position();
    const asked_number& row = *about(asked.id).asks;
    to.put("Type ")
        .number(row.lowest)
        .put(" to ")
        .number(row.highest)
        .put(" ")
        .put(about(row.which).unit);
    return write_example(to.put(". ").position(), asked);
}

/// How a page was answered before, as `read_reply` of `intake/typed.hpp` reads it: "1 ?3", or "0"; nothing
/// where it was not.
template <render::output_iterator_of_characters Out>
constexpr Out write_reply(Out out, const page& asked) {
    render::writer to{out};
    if (asked.asks) return asked.left ? write_count(out, *asked.asks, *asked.left) : to.position();
    bool answered = false;
    bool some = false;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const tick left = asked.begin()[i].left;
        answered = answered || left != tick::open;
        if (left <= tick::no) continue;
        if (some) to.put(" ");
        if (left == tick::unsure) to.put("?");
        to.number(static_cast<long>(i + 1));
        some = true;
    }
    if (answered && !some) to.put("0");
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

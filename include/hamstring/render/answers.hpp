// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/typed.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// The pages of a conversation and what was answered, as plain text.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

struct named_span {
    interview_message says;
    int hours;
};
inline constexpr named_span spans[] = {{interview_message::years_long, hours::a_year},
                                       {interview_message::weeks_long, hours::a_week},
                                       {interview_message::days_long, hours::a_day},
                                       {interview_message::hours_long, 1}};

/// Says one message, and nothing else.
template <class Out, class Message>
constexpr Out write_message(writer<Out> to, Message which, const filling& with = {}) {
    one_line line{to};
    say(line, which, with);
    return to.position();
}

/// A text that is put together before it is named in another; longer ones are cut off.
template <std::size_t Room>
class held_text {
public:
    constexpr char* begin() { return letters_; }
    constexpr std::string_view up_to(const char* end) const {
        return {letters_, static_cast<std::size_t>(end - letters_)};
    }

private:
    char letters_[Room] = {};
};

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
/// Room for a number with its unit, and for the answers of the longest page with a mark before each, in any language.
inline constexpr std::size_t longest_count = 64;
inline constexpr std::size_t longest_answers =
    hamstring::detail::most_rows_of_a_page * (2 * knowledge::detail::longest_item + longest_count);

/// What a grave item says, in the words of one question.
struct grave_words {
    item of;
    std::string_view says;
};

/// Visits what each grave item says, in the order of items and facts.
template <class Visit>
constexpr void each_of_grave_items(Visit visit) {
    for (std::size_t i = 0; i < count_of<item>; ++i) {
        if (!generated::items[i].use(generated::item_use::grave)) continue;
        const observations said = hamstring::detail::standings::said_by(static_cast<item>(i));
        const auto look = [&](const auto& rows) {
            for (const auto& row : rows) {
                if (!said.contains(row.id)) continue;
                if constexpr (requires { row.question; })
                    visit(grave_words{static_cast<item>(i), row.question});
                else
                    visit(grave_words{static_cast<item>(i), row.name});
            }
        };
        look(all<symptom>());
        look(all<habit>());
        look(all<history>());
        look(all<sign>());
        look(all<red_flag>());
        look(all<condition>());
    }
}

/// The words of all grave items: they alone are linked, of all questions.
inline constexpr auto words_of_grave_items = [] {
    constexpr std::size_t many = [] {
        std::size_t count = 0;
        each_of_grave_items([&](const grave_words&) { ++count; });
        return count;
    }();
    std::array<grave_words, many> result{};
    std::size_t size = 0;
    each_of_grave_items([&](const grave_words& each) { result[size++] = each; });
    return result;
}();

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
constexpr Out write_span(Out out, hours told, const language& in = english) {
    render::writer to{out, in};
    // Months are no whole number of hours: those are meant that `read_number` makes of them.
    for (int months = 1; months < 2 * hours::months_a_year; ++months)
        if (months != hours::months_a_year &&
            told.value == months * hours::a_year / hours::months_a_year)
            return render::write_message(to, interview_message::months_long, {.n = months});
    for (const auto& [says, size] : render::spans)
        if (told.value % size == 0 && (told.value != 0 || size == 1))
            return render::write_message(to, says, {.n = told.value / size});
    return to.position();
}

/// The questions about the four facts, each on one line.
inline constexpr interview_message fact_questions[] = {
    interview_message::ask_age,        interview_message::ask_sex,
    interview_message::ask_worst_pain, interview_message::ask_since,
    interview_message::ask_pain_now,
};

/// The place of the pain right now among them: the only one that may be left out.
inline constexpr std::size_t fact_of_pain_now = 4;

/// One of the four facts, by its place among them; nothing where it is missing.
template <render::output_iterator_of_characters Out>
constexpr Out write_fact(Out out, const four_facts& told, std::size_t which,
                         const language& in = english) {
    render::writer to{out, in};
    const auto say = [&to](interview_message what, const render::filling& with = {}) {
        return render::write_message(to, what, with);
    };
    if (which == 0 && told.age) to.number(told.age->value);
    if (which == 1 && told.sex)
        return say(*told.sex == sex::female ? interview_message::is_female
                   : *told.sex == sex::male ? interview_message::is_male
                                            : interview_message::sex_not_said);
    if (which == 2 && told.worst_pain)
        return say(interview_message::worst_pain, {.n = told.worst_pain->value});
    if (which == 3 && told.since) {
        render::held_text<render::longest_count> span;
        return say(interview_message::lasts,
                   {.name = span.up_to(write_span(span.begin(), *told.since, in))});
    }
    if (which == fact_of_pain_now && told.pain_now)
        return say(interview_message::pain_now, {.n = told.pain_now->value});
    return to.position();
}

/// A number with its unit: "12 days", "1 day".
template <render::output_iterator_of_characters Out>
constexpr Out write_count(Out out, number of, int value, const language& in = english) {
    render::writer to{out, in};
    if (of == number::days_since_strain)
        return render::write_message(to, interview_message::days_long, {.n = value});
    if (of == number::weeks_since_birth)
        return render::write_message(to, interview_message::weeks_long, {.n = value});
    return to.number(value).put(" ").put(in.of(about<&number_row::unit>(of))).position();
}

/// What can be typed on a page of one number: "For example 4 days or 3 months. Enter if you are not sure."
template <render::output_iterator_of_characters Out>
constexpr Out write_example(Out out, const page& asked, const language& in = english) {
    render::writer to{out, in};
    if (!about<&page_row::asks>(asked.id)) return to.position();
    return render::write_message(to, interview_message::for_example,
                                 {.name = in.of(about<&page_row::asks>(asked.id)->example)});
}

/// What a page was answered, on one line: its items that are true, those that somebody is not sure about,
/// or "none of 7".
template <render::output_iterator_of_characters Out>
constexpr Out write_answers(Out out, const review_line& line, const four_facts& told,
                            const language& in = english) {
    render::writer to{out, in};
    render::listing list(to);
    if (line.page == page_id::four_facts)
        for (std::size_t i = 0; i < std::size(fact_questions); ++i) {
            if ((i == 0 && !told.age) || (i == 1 && !told.sex) || (i == 2 && !told.worst_pain) ||
                (i == 3 && !told.since) || (i == fact_of_pain_now && !told.pain_now))
                continue;
            to = render::writer{write_fact(list.next().position(), told, i, in), in};
        }
    if (about<&page_row::asks>(line.page))
        return line.number
                   ? write_count(out, about<&page_row::asks>(line.page)->which, *line.number, in)
                   : render::write_message(to, interview_message::not_told);
    for (const item one : line.yes) list.next().put(in.of(about<&item_row::says>(one)));
    for (const item one : line.unsure)
        to = render::writer{render::write_message(list.next(), interview_message::not_sure_of,
                                                  {.name = in.of(about<&item_row::says>(one))}),
                            in};
    if (list.empty())
        return render::write_message(to, interview_message::none_of,
                                     {.n = static_cast<long>(line.asked)});
    return to.position();
}

/// A line of the review: its number, the page's title, and what it was answered, cut off at 79 columns.
template <render::output_iterator_of_characters Out>
constexpr Out write_review_line(Out out, std::size_t number, const review_line& line,
                                const four_facts& told, bool changed,
                                const language& in = english) {
    constexpr std::size_t column = 28;
    constexpr std::size_t room = 79 - render::mark_width - column;
    render::held_text<render::longest_answers> text;
    const std::string_view whole = in.of(about<&page_row::title>(line.page));
    const std::string_view title = whole.substr(0, render::end_of_letters(whole, column - 2));
    const std::string_view answers = text.up_to(write_answers(text.begin(), line, told, in));
    const std::string_view mark = in.of(about(interview_message::changed).other);
    render::writer to{out, in};
    render::mark(to, number);
    to.put(title);
    render::pad(to, column - render::letters_in(title));
    if (changed) to.put(mark).put(" ");
    const std::size_t left = room - (changed ? render::letters_in(mark) + 1 : 0);
    if (render::letters_in(answers) <= left) return to.put(answers).put("\n").position();
    return to.put(answers.substr(0, render::end_of_letters(answers, left - 3)))
        .put("...\n")
        .position();
}

/// What a page is, over its items: "Step 3 of about 12: Where it is", or "Change: Where it is".
template <render::output_iterator_of_characters Out>
constexpr Out write_title(Out out, const page& asked, const progress_made& made,
                          const language& in = english) {
    return render::write_message(render::writer{out, in},
                                 asked.reason == page_reason::change ? interview_message::change_of
                                                                     : interview_message::step_of,
                                 {.n = static_cast<long>(made.step),
                                  .name = in.of(about<&page_row::title>(asked.id)),
                                  .of = static_cast<long>(made.about)});
}

/// Why a page is asked: the page's own sentences, what an answer can change, and which answer opened it.
template <render::output_iterator_of_characters Out>
constexpr Out write_why(Out out, const interview& talk, page_id which,
                        const language& in = english) {
    constexpr interview_message effects[] = {interview_message::can_change_contributors,
                                             interview_message::can_change_exercises,
                                             interview_message::can_change_urgency};
    const page_why why = why_asked(talk, which);
    render::writer to{out, in};
    render::one_line line{to};
    render::say(line, about<&page_row::why>(which));
    if (const auto effect = static_cast<std::size_t>(why.can_change); effect > 0)
        render::say(line, effects[effect - 1]);
    if (why.opened_by)
        render::say(line, interview_message::opened_by,
                    {.name = in.of(about<&item_row::says>(*why.opened_by))});
    return to.position();
}

/// How urgent it is and, where there are days, how many: "See a doctor or physiotherapist within 7 days".
template <render::output_iterator_of_characters Out>
constexpr Out write_headline(Out out, const advice& plan, const language& in = english) {
    render::writer to{out, in};
    render::one_line line{to};
    render::say_headline(line, plan.urgency, plan.deadline);
    return to.position();
}

/// What the answers come to already, where that is to be seen the same day or sooner; nothing otherwise.
template <render::output_iterator_of_characters Out>
constexpr Out write_so_far(Out out, const interview& talk, const language& in = english) {
    const urgency_row& least = about(bounds(talk).least);
    if (least.id < urgency::same_day) return out;
    return render::write_message(render::writer{out, in}, interview_message::so_far,
                                 {.name = in.of(least.name), .other = in.of(least.action)});
}

/// What a changed answer changed in the advice, the most urgent; nothing where nothing of it did.
template <render::output_iterator_of_characters Out>
constexpr Out write_change(Out out, const advice& before, const advice& now,
                           const language& in = english) {
    const render::writer to{out, in};
    if (before.urgency != now.urgency || before.deadline != now.deadline) {
        render::held_text<render::longest_answers> headline;
        return render::write_message(
            to, interview_message::advice_changes_to,
            {.name = headline.up_to(write_headline(headline.begin(), now, in))});
    }
    set_of<exercise> exercises[2];
    for (const routine_item& one : before.routine) exercises[0].insert(one.exercise);
    for (const routine_item& one : now.routine) exercises[1].insert(one.exercise);
    if (exercises[0] != exercises[1])
        return render::write_message(to, interview_message::advice_changes_exercises);
    set_of<cause> causes[2];
    for (const auto& one : before.causes) causes[0].insert(one.cause);
    for (const auto& one : now.causes) causes[1].insert(one.cause);
    if (causes[0] != causes[1])
        return render::write_message(to, interview_message::advice_changes_contributors);
    return out;
}

/// What to notice of a sign that somebody is not sure about: the full words of what it says.
template <render::output_iterator_of_characters Out>
constexpr Out write_how_to_tell(Out out, item which, const language& in = english) {
    render::writer to{out, in};
    render::paragraph first{to, 0};
    render::say(first, interview_message::how_to_tell,
                {.name = in.of(about<&item_row::says>(which))});
    first.end();
    to.put("\n");
    for (const render::grave_words& each : render::words_of_grave_items)
        if (each.of == which) render::put_bullet(to, each.says);
    return to.position();
}

/// The items of a page, each with its number; in two columns where all are short.
template <render::output_iterator_of_characters Out>
constexpr Out write_items(Out out, const page& asked, const language& in = english) {
    constexpr std::size_t column = 40;
    constexpr std::size_t few = 4;
    bool two = asked.size() > few;
    for (const asked_item& one : asked)
        two =
            two &&
            render::letters_in(in.of(about<&item_row::says>(one.id))) + render::mark_width < column;
    const std::size_t rows = two ? (asked.size() + 1) / 2 : asked.size();
    render::writer to{out, in};
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t at = i; at < asked.size(); at += rows) {
            const std::string_view says = in.of(about<&item_row::says>(asked.begin()[at].id));
            render::mark(to, at + 1);
            to.put(says);
            if (at + rows < asked.size())
                render::pad(to, column - render::mark_width - render::letters_in(says));
        }
        to.put("\n");
    }
    return to.position();
}

/// What is wrong with what was typed on a page whose lines have numbers; nothing where nothing is.
template <render::output_iterator_of_characters Out>
constexpr Out write_wrong(Out out, const typed_reply& typed, const page& asked,
                          const language& in = english) {
    if (!typed.wrong) return out;
    const auto say = [&](interview_message which, const render::filling& with = {}) {
        return render::write_message(render::writer{out, in}, which, with);
    };
    if (*typed.wrong == fault::nothing_answered) return say(interview_message::type_one_or_0);
    if (*typed.wrong == fault::none_and_some)
        return say(interview_message::none_and_some, {.n = typed.about, .of = typed.about});
    if (*typed.wrong == fault::nothing_named && asked.names)
        return say(interview_message::which_is_it,
                   {.name = in.of(about<&item_row::says>(*asked.names))});
    if (*typed.wrong != fault::not_on_the_page)
        return render::writer{out, in}.put(in.of(about(*typed.wrong).says)).position();
    const bool one = asked.size() <= 1;
    const interview_message which =
        typed.about == 0
            ? (one ? interview_message::that_is_not_listed : interview_message::that_is_not_in)
            : (one ? interview_message::number_is_not_listed : interview_message::number_is_not_in);
    return say(which, {.n = typed.about, .of = static_cast<long>(asked.size())});
}

/// What is wrong with what was typed on a page of one number; nothing where nothing is.
template <render::output_iterator_of_characters Out>
constexpr Out write_wrong(Out out, const typed_number& typed, const page& asked,
                          const language& in = english) {
    if (!typed.wrong || !about<&page_row::asks>(asked.id)) return out;
    const asked_number& row = *about<&page_row::asks>(asked.id);
    render::writer to{out, in};
    render::one_line line{to};
    render::say(
        line, interview_message::type_between,
        {.n = row.lowest, .name = in.of(about<&number_row::unit>(row.which)), .of = row.highest});
    render::say(line, interview_message::for_example, {.name = in.of(row.example)});
    return to.position();
}

/// How a page was answered before, as `read_reply` of `intake/typed.hpp` reads it: "1 ?3", or "0"; nothing
/// where it was not.
template <render::output_iterator_of_characters Out>
constexpr Out write_reply(Out out, const page& asked, const language& in = english) {
    render::writer to{out, in};
    if (asked.asks)
        return asked.left ? write_count(out, *asked.asks, *asked.left, in) : to.position();
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

// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/article.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/article.hpp>
#include <hamstring/knowledge/article_message.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/writer.hpp>

/// The article's four stretches for one person, as plain text: to stand behind an advice.

namespace hamstring::inline HAMSTRING_EDITION {

/// What the text on the four stretches holds.
struct article_options {
    /// Whether the steps of what is to be done and is not in the routine are written out. Those of an adapted
    /// form always are.
    bool steps = true;
    /// What a host adds, to name the row of its own that leaves a stretch out.
    host_lists host{};
    /// What it is said in.
    hamstring::language language{};
};

namespace render {

/// Why one of the four is to be tried, left out, or replaced.
template <class To>
constexpr void say_article_reason(To& to, const article_choice& of, const host_lists& host) {
    if (of.row != nullptr) return say(to, of.row->because);
    // What to do in its stead stands in the advice; here the name is enough.
    if (const auto by = of.against.condition())
        return say(to,
                   of.against.why() == left_out::needs_clearance ? article_message::ask_first
                                                                 : article_message::not_with,
                   {.name = said_in(to, about<&condition_row::name>(*by))});
    say_left_out(to, {of.stretch, of.against}, host);
}

/// One of the four: its name, what to do with it, why, and, where that is not told yet, how it is done.
template <class Out>
constexpr void article_lines(writer<Out>& to, const article_choice& of, bool told,
                             const article_options& how) {
    const bool instead = of.verdict == article_verdict::instead;
    paragraph line{to, 4};
    line.mark("  - ");
    say(line, instead ? article_message::do_instead : article_message::verdict,
        {.name = said_in(to, about(of.stretch).name),
         .other = said_in(to, instead ? about(*of.to_do).name : about(of.verdict).name)});
    say_article_reason(line, of, how.host);
    if (of.in_routine) say(line, article_message::in_routine);
    line.end();
    if (!of.to_do || of.in_routine || told) return;
    paragraph amount{to, 4};
    amount.mark("    ");
    say_dose(amount, of.amount, of.sides);
    amount.join(".");
    if (of.modified) say(amount, article_message::only_adapted);
    amount.end();
    if (!how.steps && !of.modified) return;
    for (const std::string_view step : steps_for(*of.to_do, of.modified)) {
        if (step.empty()) continue;
        paragraph each{to, 6};
        each.mark("    * ").add(said_in(to, step)).end();
    }
}

}  // namespace render

/// Writes what each of the article's four stretches is to a person, and that one of them is enough.
/// Shape: an output iterator of characters, an advice and the report that it was given for -> the iterator
/// behind the last character. Where there is no routine it names no stretch and says why.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_article(Out out, const advice& of, const report& from,
                            const article_options& how = {}) {
    render::writer<Out> to{out, how.language};
    to.put(render::said_in(to, about(article_message::title).other)).put("\n");
    const article_choice_list choices = article_choices(of, from);
    set_of<exercise> told;
    for (const article_choice& each : choices) {
        render::article_lines(to, each, each.to_do && told.contains(*each.to_do), how);
        if (each.to_do) told.insert(*each.to_do);
    }
    if (choices.empty()) render::put_bullet(to, render::why_no_routine(choices.state));
    if (!told.empty()) {
        render::put_bullet(to, knowledge::article_one_is_enough.because);
        render::put_bullet(to, knowledge::article_once_a_day.because);
    }
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

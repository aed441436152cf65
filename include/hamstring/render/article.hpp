// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/article.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/article.hpp>
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
};

namespace render {

/// Why one of the four is to be tried, left out, or replaced.
template <class To>
constexpr void say_article_reason(To& to, const article_choice& of, const host_lists& host) {
    if (of.row != nullptr) {
        to.add(of.row->because);
    } else if (const auto by = of.against.condition()) {
        // What to do in its stead stands in the advice; here the name is enough.
        if (of.against.why() == left_out::needs_clearance)
            to.add("Ask your doctor first, for").add(about<&condition_row::name>(*by)).join(".");
        else
            to.add("Not with").add(about<&condition_row::name>(*by)).join(".");
    } else {
        say_left_out(to, {of.stretch, of.against}, host);
    }
}

/// One of the four: its name, what to do with it, why, and, where that is not told yet, how it is done.
template <class Out>
constexpr void article_lines(writer<Out>& to, const article_choice& of, bool told,
                             const article_options& how) {
    paragraph line{to, 4};
    line.mark("  - ").add(about(of.stretch).name).join(":");
    if (of.verdict == article_verdict::instead)
        line.add("do the").add(about(*of.to_do).name).add("instead.");
    else
        line.add(about(of.verdict).name).join(".");
    say_article_reason(line, of, how.host);
    if (of.in_routine) line.add("It is in your routine.");
    line.end();
    if (!of.to_do || of.in_routine || told) return;
    paragraph amount{to, 4};
    amount.mark("    ");
    say_dose(amount, of.amount, of.sides);
    amount.join(".");
    if (of.modified) amount.add("Only in this adapted form:");
    amount.end();
    if (!how.steps && !of.modified) return;
    for (const std::string_view step : steps_for(*of.to_do, of.modified)) {
        if (step.empty()) continue;
        paragraph each{to, 6};
        each.mark("    * ").add(step).end();
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
    render::writer<Out> to{out};
    to.put("The four stretches of the article, for you\n");
    const article_choice_list choices = article_choices(of, from);
    const auto bullet = [&](render::words says) {
        render::paragraph line{to, 4};
        line.mark("  - ").add(says).end();
    };
    set_of<exercise> told;
    for (const article_choice& each : choices) {
        render::article_lines(to, each, each.to_do && told.contains(*each.to_do), how);
        if (each.to_do) told.insert(*each.to_do);
    }
    if (choices.empty()) bullet(render::why_no_routine(choices.state));
    if (!told.empty()) {
        bullet(knowledge::article_one_is_enough.because);
        bullet(knowledge::article_once_a_day.because);
    }
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

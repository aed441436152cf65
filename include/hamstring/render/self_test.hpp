// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/self_test_message.hpp>
#include <hamstring/knowledge/test_barred.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/self_tests.hpp>

/// One self-test for one person, as plain text: how to do it, or why not.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// Why a test is not asked of somebody, and what that is.
template <class To>
constexpr void say_test_barred(To& to, const test_permit& of) {
    const auto that_is = [&to](std::string_view name) {
        say(to, self_test_message::that_is, {.name = said_in(to, name)});
    };
    say(to, about(of.why).because);
    if (of.condition) that_is(about<&condition_row::name>(*of.condition));
    if (of.position) that_is(about(*of.position).name);
    if (of.equipment) that_is(about(*of.equipment).name);
}

/// One paragraph: a message that names a text of the test.
template <class Out>
constexpr void test_line(writer<Out>& to, self_test_message which, std::string_view text) {
    paragraph line{to, 4};
    line.mark("  ");
    say(line, which, {.name = said_in(to, text)});
    line.end();
}

/// How a test is done: who leaves it out before the steps, when to stop behind them.
template <class Out>
constexpr void test_steps(writer<Out>& to, const self_test_row& of) {
    test_line(to, self_test_message::you_need, of.needs);
    put_bullet(to, of.leave_out);
    for (const test_note& note : knowledge::test_notes)
        if (note.before) put_bullet(to, note.says);
    for (std::size_t i = 0; i < of.steps.size(); ++i) {
        if (of.steps[i].empty()) continue;
        paragraph step{to, 5};
        step.mark("  ").add(static_cast<long>(i) + 1).join(".").add(said_in(to, of.steps[i])).end();
    }
    for (const test_note& note : knowledge::test_notes)
        if (!note.before) put_bullet(to, note.says);
    test_line(to, self_test_message::how_often, of.counts);
    test_line(to, of.fills ? self_test_message::write_down : self_test_message::notice,
              of.measures);
    test_line(to, self_test_message::result_changes, of.changes);
    if (of.smallest_tenths != 0)
        test_line(to, self_test_message::no_real_change, of.smallest_change);
}

}  // namespace render

/// Writes one self-test for a person: its name, what is needed, the steps, when to stop and what the number
/// changes; or, where it is not for this person, why.
/// Shape: an output iterator of characters, a test, the report and the advice for it -> the iterator behind the
/// last character. No step of a test that is not permitted is written.
/// Errors: none of its own; a number that is no test writes nothing; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_self_test(Out out, self_test which, const report& from, const advice& given,
                              const language& in = english) {
    render::writer<Out> to{out, in};
    if (static_cast<std::size_t>(which) >= count_of<self_test>) return to.position();
    const self_test_row& row = about(which);
    const test_permit permit = test_permitted(which, from, given);
    render::paragraph title{to, 0};
    render::say(title, self_test_message::title, {.name = in.of(row.name)});
    title.end();
    if (permit.allowed) {
        render::test_steps(to, row);
    } else {
        render::paragraph line{to, 4};
        line.mark("  ");
        render::say(line, self_test_message::not_for_you);
        render::say_test_barred(line, permit);
        line.end();
    }
    return to.position();
}

/// Writes in one sentence which self-test would change the plan most; nothing where none would.
/// Shape: an output iterator of characters, a report and the advice for it; how a reader gets at it, as in
/// "--test shows how", or nothing -> the iterator behind the last character.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_best_test(Out out, const report& from, const advice& given,
                              std::string_view shown_by = {}, const language& in = english) {
    render::writer<Out> to{out, in};
    const maybe<self_test> best = best_test(from, given);
    if (!best) return to.position();
    render::paragraph line{to, 0};
    render::say(line,
                shown_by.empty() ? self_test_message::would_change_most
                                 : self_test_message::would_change_most_shown,
                {.name = in.of(about(*best).name), .other = shown_by});
    line.end();
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

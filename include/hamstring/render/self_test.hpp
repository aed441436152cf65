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
    to.add(about(of.why).because);
    if (of.condition) to.add("That is").add(about<&condition_row::name>(*of.condition)).join(".");
    if (of.position) to.add("That is").add(about(*of.position).name).join(".");
    if (of.equipment) to.add("That is").add(about(*of.equipment).name).join(".");
}

/// A heading of its own line, and one paragraph under it.
template <class Out>
constexpr void test_line(writer<Out>& to, words title, words text) {
    paragraph line{to, 4};
    line.mark("  ").add(title).add(text).join(".").end();
}

/// How a test is done: who leaves it out before the steps, when to stop behind them.
template <class Out>
constexpr void test_steps(writer<Out>& to, const self_test_row& of) {
    test_line(to, "You need:", of.needs);
    put_bullet(to, of.leave_out);
    for (const test_note& note : knowledge::test_notes)
        if (note.before) put_bullet(to, note.says);
    for (std::size_t i = 0; i < of.steps.size(); ++i) {
        if (of.steps[i].empty()) continue;
        paragraph step{to, 5};
        step.mark("  ").add(static_cast<long>(i) + 1).join(".").add(of.steps[i]).end();
    }
    for (const test_note& note : knowledge::test_notes)
        if (!note.before) put_bullet(to, note.says);
    test_line(to, "How often:", of.counts);
    test_line(to, of.fills ? words("Write down:") : words("Notice:"), of.measures);
    test_line(to, "What the result changes:", of.changes);
    if (of.smallest_tenths != 0)
        test_line(to, "When you test again, less than this is no real change:", of.smallest_change);
}

}  // namespace render

/// Writes one self-test for a person: its name, what is needed, the steps, when to stop and what the number
/// changes; or, where it is not for this person, why.
/// Shape: an output iterator of characters, a test, the report and the advice for it -> the iterator behind the
/// last character. No step of a test that is not permitted is written.
/// Errors: none of its own; a number that is no test writes nothing; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_self_test(Out out, self_test which, const report& from, const advice& given) {
    render::writer<Out> to{out};
    if (static_cast<std::size_t>(which) >= count_of<self_test>) return to.position();
    const self_test_row& row = about(which);
    const test_permit permit = test_permitted(which, from, given);
    render::paragraph title{to, 0};
    title.add("Self-test:").add(row.name).end();
    if (permit.allowed) {
        render::test_steps(to, row);
    } else {
        render::paragraph line{to, 4};
        line.mark("  ").add("Not for you now.");
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
                              std::string_view shown_by = {}) {
    render::writer<Out> to{out};
    const maybe<self_test> best = best_test(from, given);
    if (!best) return to.position();
    render::paragraph line{to, 0};
    line.add("A self-test that would change this plan most:").add(about(*best).name);
    if (!shown_by.empty()) line.glue("(", shown_by, ")");
    line.join(".").end();
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

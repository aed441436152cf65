// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/check_in.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/programme.hpp>
#include <hamstring/render/article.hpp>
#include <hamstring/render/road.hpp>
#include <hamstring/render/self_test.hpp>
#include <hamstring/render/svg.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/self_tests.hpp>

#include "command_line.hpp"
#include "forms.hpp"
#include "prompts.hpp"

/// What advise.cpp prints for a command line: the advice in each of its forms, one exercise, lists, help.

namespace command_line {

/// The advice; in a course that goes on, with what that has for this week.
inline advice advice_of(const report& from, const request& wanted) {
    const advice fresh = advise(from);
    return course_goes_on(wanted) ? advice_in(*wanted.course, from, fresh) : fresh;
}

inline std::string advice_for(const report& from, const request& wanted) {
    const advice plan = advice_of(from, wanted);
    const std::string crisis_line = wanted.crisis_line.value_or("");
    const std::string number = wanted.emergency_number.value_or("");
    text_options how = wanted.how;
    how.emergency_number = number;
    how.crisis_line = crisis_line;
    if (!is_read(wanted.format)) {
        how.more = {};  // of this program, which is not there where this is read
        return in_form({plan, from, wanted, how}, *wanted.format);
    }
    return written([&](auto to) {
        to = write_text(to, plan, how);
        const std::string best = written([&](auto into) {
            write_best_test(into, from, plan, prompt("--test shows how").in(wanted.in()),
                            wanted.in());
        });
        if (!best.empty()) *to++ = '\n';
        to = std::copy(best.begin(), best.end(), to);
        if (wanted.article) {
            *to++ = '\n';
            to = write_article(to, plan, from, {.steps = how.steps, .language = wanted.in()});
        }
        if (!wanted.road) return;
        *to++ = '\n';
        write_road(to, programme(from), plan, wanted.in());
    });
}

/// How a self-test is done; without one named, that which would change the plan most.
inline std::string test_for(const report& from, const request& wanted) {
    const advice plan = advise(from);
    const maybe<self_test> which =
        wanted.test ? maybe<self_test>{*wanted.test} : best_test(from, plan);
    if (which) {
        const maybe<number> fills = about(*which).fills;
        std::string said =
            written([&](auto to) { write_self_test(to, *which, from, plan, wanted.in()); });
        if (fills && test_permitted(*which, from, plan).allowed)
            said += wrapped(prompt("Say the number with --measure {name}=N.")
                                .in(wanted.in(), {.name = about(*fills).key}),
                            "  ");
        return said;
    }
    // What closes all of them closes the one that everybody may do.
    const test_permit any = test_permitted(self_test::looking, from, plan);
    return wrapped(
        any.allowed ? prompt("No self-test that is for you would change this plan.").in(wanted.in())
                    : std::string(wanted.in().of(about(any.why).because)));
}

inline std::string usage() {
    std::string result =
        "advise: advice for tight hamstrings and low back pain\n\n"
        "Without options, at a terminal, it asks. With options:\n";
    for (const option& row : options) {
        std::string left = "  " + std::string(row.name) + " " + std::string(row.value);
        left.resize(std::max<std::size_t>(29, left.size()), ' ');
        result += wrapped(row.help, left);
    }
    return result +
           "\nA value may follow = too. Options may be repeated: lists add up, any other must\n"
           "say the same again. Lists may hold blanks; none is the empty list. Capitals do\n"
           "not matter, and a unit may follow a number: 34 years, 6/10. For example:\n"
           "  advise --clear --age 34 --pain 3 --present back_of_thigh_tightness\n"
           "Exit codes: 0 advice was printed, 1 it could not be written, 2 unusable input.\n";
}

inline std::string answer_to(const request& wanted) {
    if (wanted.help) return usage();
    if (wanted.version)
        return "advise " + std::to_string(HAMSTRING_VERSION_MAJOR) + "." +
               std::to_string(HAMSTRING_VERSION_MINOR) + "." +
               std::to_string(HAMSTRING_VERSION_PATCH) + ", knowledge " +
               std::string(knowledge_version) + "\n";
    if (wanted.picture)
        return written([&](auto to) { write_svg(to, *wanted.picture, {.language = wanted.in()}); });
    if (wanted.list) return written([&](auto to) { write_keys(to, lists[*wanted.list].keys); });
    if (wanted.lists) return written([&](auto to) { write_keys(to, names_of(lists)); });
    if (wanted.tests) return test_for(wanted.from, wanted);
    if (wanted.why) return written([&](auto to) { write_why_not(to, wanted.from, *wanted.why); });
    const std::string more = prompt("--details shows how each is done, and why.").in(wanted.in());
    request shown = wanted;
    shown.how.more = more;
    return advice_for(wanted.from, shown);
}

}  // namespace command_line

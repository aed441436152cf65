// SPDX-License-Identifier: MIT
// Covers render/brief.hpp: the short form for a watch says how soon, what to do, when to stop and when to get help.

#include <iterator>
#include <sstream>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/render/brief.hpp>

#include "../catch.hpp"
#include "../joined.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

std::string brief_of(const report& given, const text_options& how = {}) {
    std::string text;
    write_brief(std::back_inserter(text), advise(given), how);
    return text;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("brief: an emergency is what to do, and whom to call", "[brief]") {
    const report grave = fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}});
    REQUIRE(brief_of(grave, {.emergency_number = "112"}) == "Get emergency help now.\nCall 112.\n");
    const report told =
        fully_screened({.age = years{40}, .present = {red_flag::self_harm_thoughts}});
    REQUIRE(brief_of(told).find(about(message::brief_crisis).other) == 0);
    REQUIRE(has(brief_of(told, {.crisis_line = "116 123"}), "Call 116 123."));
}

TEST_CASE("brief: for 4,000 people it fits a small screen and never loses when to get help",
          "[brief]") {
    test::random_bits random{16};
    for (int i = 0; i < 4'000; ++i) {
        const report person =
            i % 2 == 0 ? test::plausible_adult(random) : test::random_report(random);
        const advice plan = advise(person);
        const std::string text = brief_of(person);
        CAPTURE(text);
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) REQUIRE(line.size() <= 41);
        REQUIRE(has(text, about(plan.urgency).brief));
        if (plan.urgency == urgency::emergency_now) continue;
        for (const warning& sign : knowledge::safety_net)
            if (sign.level == urgency::emergency_now ||
                (plan.urgency < urgency::same_day && sign.level == urgency::same_day))
                REQUIRE(has(text, sign.brief));
        for (const routine_item& item : plan.routine)
            REQUIRE(has(test::joined(text), std::string(about(item.exercise).name) + ":"));
        if (plan.routine.empty()) continue;
        render::each_stop_rule(plan, [&](const warning& sign) {
            if (&sign != &knowledge::stop_rules[knowledge::stop_rule_of_the_next_day])
                REQUIRE(has(text, sign.brief));
        });
        REQUIRE(has(text, about(message::brief_more).other));
    }
}

TEST_CASE("brief: what is open, wrong or withheld is said in a line", "[brief]") {
    REQUIRE(brief_of({}).find(about(message::brief_questions).other) == 0);
    REQUIRE(has(brief_of({}), about(message::brief_no_exercises).other));
    REQUIRE(has(brief_of({}), about(message::brief_crisis_open).other));
    report wrong = fully_screened({.age = years{300}});
    REQUIRE(has(brief_of(wrong), about(message::brief_problems).other));
}

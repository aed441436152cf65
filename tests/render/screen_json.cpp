// SPDX-License-Identifier: MIT
// Covers render/screen_json.hpp: what everybody reads, alone, as it stands in the whole object.

#include <iterator>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/screen_json.hpp>

#include "../catch.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

std::string screen_of(const advice& plan, const text_options& how) {
    std::string text;
    write_screen_json(std::back_inserter(text), plan, how);
    return text;
}

std::string object_of(const advice& plan, const json_options& how) {
    std::string text;
    write_json(std::back_inserter(text), plan, how);
    return text;
}

/// How many bytes it has, while compiling.
constexpr std::size_t letters_of(const report& from) {
    char letters[8192] = {};
    return static_cast<std::size_t>(write_screen_json(&letters[0], advise(from)) - letters);
}

}  // namespace

TEST_CASE("write_screen_json: it is the member of the whole object", "[render]") {
    test::random_bits random(18);
    for (int i = 0; i < 400; ++i) {
        const advice plan = advise(test::random_report(random, i % 2 == 0 ? 40 : 2000));
        const language in = i % 3 == 0 ? german : english;
        const std::string screen = screen_of(plan, {.emergency_number = "112",
                                                    .crisis_line = "\"116\"",
                                                    .asking_is_over = i % 5 == 0,
                                                    .crisis_help = i % 7 == 0,
                                                    .language = in});
        const std::string object = object_of(plan, {.crisis_line = "\"116\"",
                                                    .emergency_number = "112",
                                                    .asking_is_over = i % 5 == 0,
                                                    .crisis_help = i % 7 == 0,
                                                    .language = in});
        CAPTURE(screen);
        REQUIRE(screen.front() == '[');
        REQUIRE(object.ends_with("\"screen\":" + screen + "}"));
    }
}

TEST_CASE("write_screen_json: it can be written while compiling", "[render]") {
    STATIC_REQUIRE(letters_of({}) > 100);
    CHECK(screen_of(advise({}), {.more = "more"}).find("more") != std::string::npos);
}

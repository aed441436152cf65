// SPDX-License-Identifier: MIT
// Covers routine/light.hpp:
//     light_while(mode, before, during) -> pain_light     light_next_morning(before, next) -> pain_light
//     ends_a_session(stop_sign, mode) -> bool

#include <hamstring/routine/light.hpp>

#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/routine/progress.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr pain_score p(int score) { return pain_score{score}; }
constexpr int most = generated::number_ranges[static_cast<std::size_t>(number::worst_pain)].highest;
constexpr mode every_mode[] = {mode::normal, mode::gentle, mode::settle};

}  // namespace

TEST_CASE("waits_for_a_look: every sign but pain by its number", "[light]") {
    for (std::size_t i = 0; i < count_of<stop_sign>; ++i)
        REQUIRE(waits_for_a_look(static_cast<stop_sign>(i)) ==
                (static_cast<stop_sign>(i) != stop_sign::pain_above_five));
}

TEST_CASE("light_while: in modes normal and gentle the score decides, whatever was before",
          "[light]") {
    using enum pain_light;
    STATIC_REQUIRE(light_while(mode::normal, p(0), p(3)) == go);
    STATIC_REQUIRE(light_while(mode::normal, p(0), p(4)) == caution);
    STATIC_REQUIRE(light_while(mode::gentle, p(5), p(5)) == caution);
    STATIC_REQUIRE(light_while(mode::gentle, p(5), p(6)) == stop);
    for (const mode how : {mode::normal, mode::gentle})
        for (int before = 0; before <= most; ++before)
            for (int during = 0; during <= most; ++during)
                REQUIRE(light_while(how, p(before), p(during)) == traffic_light(p(during)));
}

TEST_CASE("light_while: in mode settle 1 above the pain before goes on and 2 above stops",
          "[light]") {
    using enum pain_light;
    STATIC_REQUIRE(light_while(mode::settle, p(8), p(9)) == go);
    STATIC_REQUIRE(light_while(mode::settle, p(8), p(10)) == stop);
    STATIC_REQUIRE(light_while(mode::settle, p(7), p(2)) == go);
    // As everybody is told whose pain is strong: stop when it is 2 points above, or reaches 10.
    STATIC_REQUIRE(light_while(mode::settle, p(9), p(10)) == stop);
    for (int before = 0; before <= most; ++before)
        for (int during = 0; during <= most; ++during)
            REQUIRE(light_while(mode::settle, p(before), p(during)) ==
                    (during >= before + 2 || during == most ? stop : go));
}

TEST_CASE("light_while: what is missing or none is never green", "[light]") {
    using enum pain_light;
    STATIC_REQUIRE(light_while(mode::settle, {}, p(6)) == stop);
    STATIC_REQUIRE(light_while(mode::settle, p(11), p(6)) == stop);
    STATIC_REQUIRE(light_while(mode::settle, p(-1), p(3)) == go);
    for (const mode how : every_mode) {
        REQUIRE(light_while(how, p(3), {}) == caution);
        for (const int none : {-32768, -1, 11, 32767})
            REQUIRE(light_while(how, p(3), p(none)) == stop);
    }
}

TEST_CASE("light_while: more pain never has a milder light", "[light]") {
    for (const mode how : every_mode)
        for (int before = -1; before <= most; ++before)
            for (int during = 0; during < most; ++during) {
                const maybe<pain_score> then = before < 0 ? maybe<pain_score>{} : p(before);
                REQUIRE(light_while(how, then, p(during)) <= light_while(how, then, p(during + 1)));
            }
}

TEST_CASE("light_next_morning: up by 1 or 2 asks for less, by more it was too much", "[light]") {
    using enum pain_light;
    STATIC_REQUIRE(light_next_morning(p(4), p(4)) == go);
    STATIC_REQUIRE(light_next_morning(p(4), p(1)) == go);
    STATIC_REQUIRE(light_next_morning(p(4), p(5)) == caution);
    STATIC_REQUIRE(light_next_morning(p(4), p(6)) == caution);
    STATIC_REQUIRE(light_next_morning(p(4), p(7)) == stop);
    STATIC_REQUIRE(light_next_morning({}, p(0)) == caution);
    STATIC_REQUIRE(light_next_morning(p(4), {}) == caution);
    STATIC_REQUIRE(light_next_morning(p(4), p(11)) == stop);
    STATIC_REQUIRE(light_next_morning(p(11), p(3)) == caution);
    REQUIRE(light_next_morning(p(0), p(3)) == stop);
}

TEST_CASE("ends_a_session: every sign, but the number of the pain while pain is strong before",
          "[light]") {
    for (const stop_sign_row& row : all<stop_sign>()) {
        CAPTURE(row.key);
        REQUIRE(ends_a_session(row.id, mode::normal));
        REQUIRE(ends_a_session(row.id, mode::gentle));
        REQUIRE(ends_a_session(row.id, mode::settle) == (row.id != stop_sign::pain_above_five));
    }
}

TEST_CASE("pain_lights: the numbers that are printed are those of the table", "[light]") {
    STATIC_REQUIRE(generated::pain_cautions_from == about(pain_light::caution).lowest.value);
    STATIC_REQUIRE(generated::pain_stops_from == about(pain_light::stop).lowest.value);
}

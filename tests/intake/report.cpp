// SPDX-License-Identifier: MIT
// Covers intake/report.hpp:
//   report == report -> whether every answer, number and choice is the same
//   none_of(screen) -> its red flags; every_red_flag -> those of all screens
#include <hamstring/intake/report.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr bool differs(void (*change)(report&)) {
    report other;
    change(other);
    return other != report{};
}

constexpr bool each_part_counts() {
    return differs([](report& r) { r.age = years{0}; }) &&
           differs([](report& r) { r.sex = sex::male; }) &&
           differs([](report& r) { r.worst_pain = pain_score{0}; }) &&
           differs([](report& r) { r.since = weeks{0}; }) &&
           differs([](report& r) { r.present.insert(symptom::low_back_pain); }) &&
           differs([](report& r) { r.absent.insert(symptom::low_back_pain); }) &&
           differs([](report& r) { r.measured.leg_raise = degrees{0}; }) &&
           differs([](report& r) { r.equipment.insert(equipment::band); }) &&
           differs([](report& r) { r.positions.erase(position::standing); }) &&
           differs([](report& r) { r.session = minutes{1}; }) &&
           differs([](report& r) { r.level = level::advanced; });
}

constexpr observations over_all_screens() {
    observations all;
    for (std::size_t i = 0; i < count_of<screen>; ++i) all = all | none_of(static_cast<screen>(i));
    return all;
}

}  // namespace

TEST_CASE("report: is equal to its copy and to none that differs in one part", "[report]") {
    STATIC_REQUIRE(report{} == report{});
    STATIC_REQUIRE(each_part_counts());
    REQUIRE(each_part_counts());
}

TEST_CASE("none_of: the screens share all red flags among them", "[report]") {
    STATIC_REQUIRE(over_all_screens() == every_red_flag);
    STATIC_REQUIRE(none_of(screen::nerve).contains(red_flag::saddle_numbness));
    STATIC_REQUIRE_FALSE(none_of(screen::mood).contains(red_flag::saddle_numbness));
    REQUIRE(over_all_screens() == every_red_flag);
}

TEST_CASE("none_of: a number that is no screen answers nothing", "[report]") {
    STATIC_REQUIRE(none_of(static_cast<screen>(count_of<screen>)).empty());
    REQUIRE(none_of(static_cast<screen>(255)).empty());
}

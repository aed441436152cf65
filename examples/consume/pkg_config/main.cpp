// SPDX-License-Identifier: MIT
// A watch face: the phone has asked the safety questions, the watch has measured how far its wearer's
// leg goes up. One line of advice, without heap, streams or exceptions.
//
//     watch_face 55
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/red_flag.hpp>

using namespace hamstring;

namespace {

constexpr std::size_t columns = 26;
using face = std::array<char, columns + 1>;

constexpr int minutes_of(const routine& plan) { return (plan.session_takes.value + 59) / 60; }

face line_for(const advice& plan) {
    face line{};
    if (!plan.problems.empty()) {
        std::snprintf(line.data(), line.size(), "Please measure again");
    } else if (plan.routine.empty()) {
        const std::string_view name = about(plan.urgency).name;
        std::snprintf(line.data(), line.size(), "%.*s", static_cast<int>(name.size()), name.data());
    } else {
        std::snprintf(line.data(), line.size(), "%d exercises, %d min",
                      static_cast<int>(plan.routine.size()), minutes_of(plan.routine));
    }
    return line;
}

}  // namespace

int main(int argc, char** argv) {
    report wearer{
        .age = years{29},
        .since = weeks{12},
        .present = {symptom::back_of_thigh_tightness},
        .absent = every_red_flag,
        .session = minutes{10},
    };
    if (argc > 1) wearer.measured.leg_raise = degrees{std::atoi(argv[1])};
    std::puts(line_for(advise(wearer)).data());
}

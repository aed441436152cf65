// refused: overlay: at most 16 host exercises

// An advice has room for 16 of a host's exercises.
// Mend: Keep to those that people are really given; several overlays joined count together.

#include <array>
#include <string_view>

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

constexpr dose ten = {.sets = sets{2},
                      .hold = seconds{0},
                      .repetitions = times{10},
                      .per_day = per_day{1},
                      .per_week = per_week{5},
                      .seconds_a_repetition = seconds{4}};

constexpr std::string_view keys = "abcdefghijklmnopq";
template <std::size_t Count>
constexpr auto many = [] {
    std::array<host_exercise, Count> list{};
    for (std::size_t i = 0; i < Count; ++i)
        list[i] = {.key = keys.substr(i, 1),
                   .name = "heel press",
                   .steps = {"Lie on your back.", "Press your heels down.", "Let go."},
                   .errors = "lifting the hips",
                   .role = role::hip_strength,
                   .like = {exercise::bridge},
                   .movements = {movement::bridge},
                   .needs = {position::lying_on_back},
                   .equipment = equipment::none,
                   .sides = sides::both_together,
                   .doses = {ten, ten, ten},
                   .reference = "handbook, page 1"};
    return list;
}();
#ifdef REPAIRED
[[maybe_unused]] constexpr overlay<many<16>> host;
#else
[[maybe_unused]] constexpr overlay<many<17>> host;
#endif

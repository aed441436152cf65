// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <ostream>
#include <string>

#include <hamstring/knowledge/road.hpp>

#include "text.hpp"
#include "values.hpp"

/// What the road comes to: stages, bounds and rows as numbers.

namespace generate {

inline void print_road_limits(std::ostream& out) {
    out << "\n/// The bounds of `knowledge/road.hpp`.\n";
    for (const hamstring::road_limit_row& row : hamstring::knowledge::road_limits)
        out << "inline constexpr int road_" << row.key << " = " << row.value << ";  // " << row.unit
            << '\n';
    out << "\n/// The positions on the floor, as bits.\ninline constexpr std::uint16_t road_on_the_floor = "
        << hex(hamstring::knowledge::on_the_floor.bits()) << ";\n";
}

inline void print_road_stages(std::ostream& out) {
    out << R"(
/// One stage: its first week, how many weeks it lasts, the longest walk, how many more exercises.
struct road_stage_row {
    std::uint8_t first_week;
    std::uint8_t lasts;
    std::uint8_t walk;
    std::uint8_t more_exercises;
};

inline constexpr road_stage_row road_stages[] = {
)";
    for (const hamstring::road_stage_row& row : hamstring::knowledge::road_stages)
        out << "    {" << row.first_week.value << ", " << row.lasts.value << ", " << row.walk.value
            << ", " << row.more_exercises << "},  // " << row.key << '\n';
    out << "};\n";
}

inline void print_road_rows(std::ostream& out) {
    out << "\ninline constexpr std::size_t road_row_count = "
        << std::size(hamstring::knowledge::road_rows) << ";\n"
        << R"(
/// What one row of the road does, for whom and in which stages.
struct road_row {
    /// The traits that all hold, and those of which none does, as bits.
    std::uint64_t when;
    std::uint64_t unless;
    /// What grows, is replaced or must be there.
    set_of<exercise> takes;
    /// The contributor that must count.
    maybe<cause> of;
    maybe<exercise> brings;
    /// The stages, as bits.
    std::uint8_t in;
    road_move does;
    std::uint8_t by;
    std::uint8_t to;
    bool before_a_clinician;
};

inline constexpr road_row road_rows[] = {
)";
    for (const hamstring::road_row& row : hamstring::knowledge::road_rows) {
        const std::string of = row.of ? "cause::" + std::string(about(*row.of).key) : "{}";
        const std::string brings =
            row.brings ? "exercise::" + std::string(about(*row.brings).key) : "{}";
        out << "    {" << hex(row.when.bits()) << ", " << hex(row.unless.bits()) << ", "
            << set_text(row.takes, "exercise") << ", " << of << ", " << brings << ", "
            << hex(row.in.bits()) << ", static_cast<road_move>(" << static_cast<int>(row.does)
            << "), " << row.by << ", " << row.to << ", "
            << (row.before_a_clinician ? "true" : "false") << "},  // " << row.id << '\n';
    }
    out << "};\n";
}

}  // namespace generate

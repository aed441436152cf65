// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/session.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// How what is called out sounds, looks and feels without words. Tried with nobody yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// The signal of one thing that is called out. All zero: words alone.
struct signal_row {
    cue_kind id;
    std::string_view key;
    /// The pitch of a tone in hertz, and how long it sounds in milliseconds.
    std::uint16_t hertz;
    std::uint16_t milliseconds;
    /// How often it sounds.
    std::uint8_t tones;
    /// How often the screen flashes: at most once, since flashing light can harm.
    std::uint8_t flashes;
    /// How long a watch or telephone shakes, in milliseconds.
    std::uint16_t shakes;
    evidence grade;
    citations sources;
};

namespace knowledge {

// clang-format off
inline constexpr signal_row cue_signals[] = {
signal_row{
    .id           = cue_kind::begin,
    .key          = "begin",
    .hertz        = 880,
    .milliseconds = 400,
    .tones        = 1,
    .flashes      = 1,
    .shakes       = 300,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::count_in,
    .key          = "count_in",
    .hertz        = 660,
    .milliseconds = 100,
    .tones        = 1,
    .flashes      = 0,
    .shakes       = 60,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::count_out,
    .key          = "count_out",
    .hertz        = 520,
    .milliseconds = 100,
    .tones        = 1,
    .flashes      = 0,
    .shakes       = 60,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::time_left,
    .key          = "time_left",
    .hertz        = 440,
    .milliseconds = 200,
    .tones        = 1,
    .flashes      = 1,
    .shakes       = 100,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::count,
    .key          = "count",
    .hertz        = 600,
    .milliseconds = 60,
    .tones        = 1,
    .flashes      = 0,
    .shakes       = 40,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::way_out,
    .key          = "way_out",
    .hertz        = 0,
    .milliseconds = 0,
    .tones        = 0,
    .flashes      = 0,
    .shakes       = 0,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::pause,
    .key          = "pause",
    .hertz        = 0,
    .milliseconds = 0,
    .tones        = 0,
    .flashes      = 0,
    .shakes       = 0,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::way_back,
    .key          = "way_back",
    .hertz        = 0,
    .milliseconds = 0,
    .tones        = 0,
    .flashes      = 0,
    .shakes       = 0,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::last_one,
    .key          = "last_one",
    .hertz        = 660,
    .milliseconds = 200,
    .tones        = 2,
    .flashes      = 1,
    .shakes       = 100,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::rest_ends,
    .key          = "rest_ends",
    .hertz        = 440,
    .milliseconds = 200,
    .tones        = 2,
    .flashes      = 1,
    .shakes       = 150,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
signal_row{
    .id           = cue_kind::breathe,
    .key          = "breathe",
    .hertz        = 0,
    .milliseconds = 0,
    .tones        = 0,
    .flashes      = 0,
    .shakes       = 0,
    .grade        = evidence::consensus,
    .sources      = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const signal_row> rows<cue_kind>{cue_signals};

namespace detail {

/// Each signal is whole or none, and no light flashes twice.
consteval bool signals_are_whole() {
    for (const signal_row& row : cue_signals)
        if (row.flashes > 1 || (row.hertz == 0) != (row.milliseconds == 0) ||
            (row.hertz == 0) != (row.tones == 0) || (row.hertz == 0 && row.shakes != 0))
            return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<cue_kind>());
static_assert(detail::signals_are_whole(),
              "cue_signals: a row has half a tone, shakes in silence, or flashes more than once");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <hamstring/version.hpp>

/// How pictures look: their colours, and how thick their lines are.

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// The colours of a picture. Working limb and marked part differ from the rest by outline and fibres as well, so that
/// no colour has to be seen.
struct palette {
    std::string_view card, outline, near_part, far_part, working, marked, arrow, start_line,
        start_fill, icon_body, icon_working;
    /// By `paint`.
    std::array<std::string_view, 12> paints;
};

// clang-format off
/// Contrast to the card at least 4.5 for the outline, the working limb and the arrow; 3 for a working limb on the body.
inline constexpr palette light_palette = {
    .card = "#fff", .outline = "#1b1f24", .near_part = "#c3cad3", .far_part = "#8f98a4", .working = "#1f4fb0",
    .marked = "#ffb000", .arrow = "#b3261e", .start_line = "#6b7280", .start_fill = "#f1f3f5",
    .icon_body = "#20262d", .icon_working = "#2f6fe0",
    .paints = {"#1b1f24", "#d9c7a8", "#eadfca", "#b9a3d0", "#c9ced6", "#eceff3", "#dfe5ea", "#b3261e", "#8a5a2b",
               "#4a5058", "#1f6feb", "#7fb2f5"},
};
inline constexpr palette dark_palette = {
    .card = "#15181c", .outline = "#f2f4f6", .near_part = "#59626e", .far_part = "#3a4149", .working = "#3f78e0",
    .marked = "#ffb000", .arrow = "#ff7a6b", .start_line = "#9aa3af", .start_fill = "#22272d",
    .icon_body = "#e4e8ec", .icon_working = "#5b93ff",
    .paints = {"#f2f4f6", "#6f6048", "#85745a", "#6a5587", "#4a525c", "#262b31", "#2b3138", "#ff7a6b", "#c98f5a",
               "#8b939c", "#5b9bff", "#2f5ea8"},
};
// clang-format on

/// Numbers of a picture that are neither a body's nor a thing's, in 512ths of its width.
struct measures {
    /// Whole numbers are written in this many parts of one 512th.
    double fine = 2;
    double side = 512;
    double margin, outline, floor, arrow, thing_line, line_growth;
    /// An arrow that is shorter has one head only.
    double two_heads;
    /// How much larger a body is drawn at most.
    double most = 560;
    double card_corner = 28;
    /// Room for the floor's line below, and how a low picture is lifted: by this share of what is free.
    double below = 14, low_picture = 330, lift = .38;
    double start_line = 3.6;
    /// The outline of a working limb, against the others.
    double heavier = 1.25;
    /// Round an arrow and a line, so that they are seen on anything.
    double edge = 5, halo = 4;
    /// A shorter arrow is not drawn.
    double least_arrow = 14;
    /// An arrow's head, and half of how broad it is, against the arrow's width.
    double long_head = 2.16, half_head = 1.92;
    /// A mark's width against its lens; how blunt its ends are; where its fibres are, and how thick.
    double mark = 1, blunt = .12, mark_line = 2, fibre = .38, fibre_width = 1.6;
    /// From the sides to the floor's line.
    double floor_side = 12;
};
inline constexpr measures full_measures{.margin = 26,
                                        .outline = 3,
                                        .floor = 8,
                                        .arrow = 7,
                                        .thing_line = 2.5,
                                        .line_growth = 1,
                                        .two_heads = 20};
inline constexpr measures icon_measures{.margin = 12,
                                        .outline = 7,
                                        .floor = 20,
                                        .arrow = 15,
                                        .thing_line = 4,
                                        .line_growth = 1.5,
                                        .two_heads = 110};

/// How a picture moves, in milliseconds.
struct motion_measures {
    /// Nothing moves by itself for longer, or it would need a button to stop it (WCAG 2.2, success criterion 2.2.2).
    long most = 5000;
    long a_second = 1000;
    /// What is held: how long it stays at its start, and how long the way to its end takes. Not a tempo to follow.
    long held_rest = 1000;
    long held_out = 2500;
    /// In how many steps a way is drawn.
    long steps = 8;
};
inline constexpr motion_measures of_motion{};

/// The measures of a sheet, in pixels.
struct sheet_measures {
    long picture = 300;
    long gap = 10;
    /// Room for a name below a picture.
    long name = 34;
    long name_font = 17;
    /// Where words begin in a card, and how far their lines are apart.
    long words_at = 24;
    long line = 19;
    long font = 15;
    /// Letters that fit beside each other in a card.
    std::size_t letters = 34;
    long corner = 16;
    /// Letters of an id.
    std::size_t id = 64;
    /// A dash and a number, at the end of one.
    std::size_t digits = 21;
};
inline constexpr sheet_measures of_sheet{};

}  // namespace hamstring::inline HAMSTRING_EDITION::picture

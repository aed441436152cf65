// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <span>
#include <string_view>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// The four stretches of the popular article as choices: for whom each is worth a try, who leaves it out, and
/// what does the same better. `article.hpp` reads them for one person. Not reviewed by a clinician yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// What is said of a stretch to one person.
enum class article_verdict : std::uint8_t { try_it, leave_out, instead };
template <>
inline constexpr std::size_t count_of<article_verdict> = detail::counted(article_verdict::instead);

/// A verdict, in words.
struct article_verdict_row {
    article_verdict id;
    std::string_view key;
    /// As it stands behind a stretch: "wall lean: leave it out".
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// A few exercises in the order in which they are thought of.
class few_exercises {
public:
    /// How many there can be.
    static constexpr std::size_t most = 3;

    consteval few_exercises() = default;
    consteval few_exercises(std::initializer_list<exercise> list)
        : size_(static_cast<std::uint8_t>(list.size())) {
        std::size_t i = 0;
        for (const exercise item : list) items_[i++] = item;
    }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr const exercise* begin() const noexcept { return items_.data(); }
    constexpr const exercise* end() const noexcept { return items_.data() + size_; }

private:
    std::array<exercise, most> items_{};
    std::uint8_t size_ = 0;
};

/// One row: whom it fits, and what it says of the stretch. Of a stretch the first row that fits is read.
struct article_row {
    /// Which of the four it speaks of.
    exercise stretch;
    /// What holds of the person, all of it.
    set_of<trait> all;
    /// Of the next three one thing is enough; where they are empty, nothing is asked for.
    observations any;
    /// Positions that the person cannot get into.
    set_of<position> cannot;
    /// What is not at hand.
    set_of<equipment> lacks;
    /// What it says of the stretch.
    article_verdict verdict;
    /// What to do in its stead: the first that is offered to the person.
    few_exercises instead;
    /// One lay sentence.
    std::string_view because;
    evidence grade;
    citations sources;

    /// Whether it fits everybody.
    constexpr bool fits_all() const noexcept {
        return all.empty() && any.empty() && cannot.empty() && lacks.empty();
    }
    constexpr std::array<std::string_view, 1> texts() const { return {because}; }
};

namespace knowledge {

// clang-format off
inline constexpr article_verdict_row article_verdicts[] = {
    {article_verdict::try_it,    "try_it",    "try it"},
    {article_verdict::leave_out, "leave_out", "leave it out"},
    {article_verdict::instead,   "instead",   "do another one"},
};

/// The four, in the article's order.
inline constexpr exercise article_stretches[] = {
    exercise::standing_forward_bend, exercise::seated_leg_stretch, exercise::lying_towel_stretch, exercise::wall_lean,
};

/// What the article does not say of its wall lean. The number is its stretch index, see `routine/pose.hpp`.
inline constexpr std::string_view why_not_the_wall_lean =
    "As described, it lengthens the hamstrings hardly more than standing does: 11 points of 100.";

/// Why none of them is tried in the first weeks after a strain.
inline constexpr std::string_view after_a_strain =
    "Soon after a strain a long-held stretch waits; work that lengthens the muscle may do more, and comes first.";

inline constexpr article_row article_rows[] = {
// ---- Standing forward bend ----------------------------------------------------------------------

article_row{
    .stretch = exercise::standing_forward_bend,
    .all     = {trait::strain_in_3_weeks}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::askling_extender},
    .because = after_a_strain,
    .grade   = evidence::low, .sources = {source::askling_2013, source::martin_2022},
},
article_row{
    .stretch = exercise::standing_forward_bend,
    .all     = {trait::new_hip}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_towel_stretch, exercise::lying_knee_extension},
    .because = "It bends the hip deeper than a new hip likes at first; lying down, you set how far it goes.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::standing_forward_bend,
    .all     = {trait::thin_bones}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_towel_stretch, exercise::doorway_stretch, exercise::lying_knee_extension},
    .because = "With thin bones the back should not hang in a bend; lying down, the floor holds it.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::standing_forward_bend,
    .all     = {trait::from_65}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::chair_stretch, exercise::lying_towel_stretch},
    .because = "The thighs can be stretched without letting the head hang down.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::standing_forward_bend,
    .all     = {},
    .any     = {sign::bending_moves_pain_down_leg, condition::vertigo_or_orthostatic,
                condition::glaucoma_or_retinal_or_eye_surgery},
    .cannot  = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::chair_stretch, exercise::lying_towel_stretch},
    .because = "The thighs can be stretched without letting the head hang down.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::standing_forward_bend,
    .all     = {trait::back_pain, trait::began_in_three_months}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_towel_stretch, exercise::doorway_stretch, exercise::lying_knee_extension},
    .because = "Lying down, the floor holds your back while the thigh stretches.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::standing_forward_bend,
    .all     = {}, .any = {symptom::afraid_to_bend}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_towel_stretch, exercise::doorway_stretch, exercise::lying_knee_extension},
    .because = "Lying down, the floor holds your back while the thigh stretches.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::standing_forward_bend,
    .all     = {}, .any = {sign::knee_extension_marked, sign::toe_reach_marked}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_towel_stretch, exercise::doorway_stretch, exercise::chair_stretch},
    .because = "With little range the back rounds before the thighs stretch.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::standing_forward_bend,
    .all     = {}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::try_it, .instead = {},
    .because = "Bend from the hips with a long back; do not hang in a round one.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- Seated leg stretch -------------------------------------------------------------------------

article_row{
    .stretch = exercise::seated_leg_stretch,
    .all     = {trait::strain_in_3_weeks}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::askling_extender},
    .because = after_a_strain,
    .grade   = evidence::low, .sources = {source::askling_2013, source::martin_2022},
},
article_row{
    .stretch = exercise::seated_leg_stretch,
    .all     = {trait::new_hip}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_towel_stretch, exercise::lying_knee_extension},
    .because = "It bends the hip deeper than a new hip likes at first; lying down, you set how far it goes.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::seated_leg_stretch,
    .all     = {}, .any = {}, .cannot = {position::seated_on_floor}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::chair_stretch, exercise::heel_on_step_stretch},
    .because = "A chair gives the same pull, without the way down to the floor.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::seated_leg_stretch,
    .all     = {trait::from_75}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::chair_stretch, exercise::heel_on_step_stretch},
    .because = "A chair gives the same pull, without the way down to the floor.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::seated_leg_stretch,
    .all     = {},
    .any     = {sign::knee_extension_moderate, sign::knee_extension_marked, sign::leg_raise_short},
    .cannot  = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_towel_stretch, exercise::doorway_stretch, exercise::chair_stretch},
    .because = "With little range the pelvis rolls back, and the back does the bending.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::seated_leg_stretch,
    .all     = {trait::back_pain, trait::began_in_three_months}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_towel_stretch, exercise::doorway_stretch, exercise::lying_knee_extension},
    .because = "While the back is newly sore, do not sit in a bend; lie down for the stretch.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::seated_leg_stretch,
    .all     = {trait::back_pain}, .any = {symptom::pain_with_long_sitting}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_towel_stretch, exercise::doorway_stretch, exercise::lying_knee_extension},
    .because = "Sitting is what bothers your back, so lie down for the stretch.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::seated_leg_stretch,
    .all     = {}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::try_it, .instead = {},
    .because = "Sit on a folded towel and keep your back long.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- Lying towel stretch ------------------------------------------------------------------------

article_row{
    .stretch = exercise::lying_towel_stretch,
    .all     = {trait::strain_in_3_weeks}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::askling_extender},
    .because = after_a_strain,
    .grade   = evidence::low, .sources = {source::askling_2013, source::martin_2022},
},
article_row{
    .stretch = exercise::lying_towel_stretch,
    .all     = {trait::pregnant}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::chair_stretch},
    .because = "Lying on the back for long is left out in the later months of a pregnancy.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::lying_towel_stretch,
    .all     = {trait::cannot_lie_on_back}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::chair_stretch, exercise::heel_on_step_stretch},
    .because = "A chair will do where lying on the back will not.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::lying_towel_stretch,
    .all     = {trait::from_75, trait::beginner}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::chair_stretch},
    .because = "For a stretch alone, the way down to the floor is not worth it.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::lying_towel_stretch,
    .all     = {}, .any = {}, .cannot = {}, .lacks = {equipment::towel},
    .verdict = article_verdict::instead,
    .instead = {exercise::lying_knee_extension},
    .because = "Your hands do what the towel does.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
article_row{
    .stretch = exercise::lying_towel_stretch,
    .all     = {}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::try_it, .instead = {},
    .because = "Of the four it is the first choice: the floor holds your back, and your hands set the pull.",
    .grade   = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- Wall lean ----------------------------------------------------------------------------------
// The article means it for people with little range, so that they are told what does it.

article_row{
    .stretch = exercise::wall_lean,
    .all     = {trait::eye_pressure},
    .any     = {symptom::reduced_flexibility, sign::leg_raise_short, sign::knee_extension_marked, sign::toe_reach_marked},
    .cannot  = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::chair_stretch},
    .because = why_not_the_wall_lean,
    .grade   = evidence::very_low, .sources = {source::own_calculation},
},
article_row{
    .stretch = exercise::wall_lean,
    .all     = {trait::pregnant},
    .any     = {symptom::reduced_flexibility, sign::leg_raise_short, sign::knee_extension_marked, sign::toe_reach_marked},
    .cannot  = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::chair_stretch},
    .because = why_not_the_wall_lean,
    .grade   = evidence::very_low, .sources = {source::own_calculation},
},
article_row{
    .stretch = exercise::wall_lean,
    .all     = {},
    .any     = {symptom::reduced_flexibility, sign::leg_raise_short, sign::knee_extension_marked, sign::toe_reach_marked},
    .cannot  = {}, .lacks = {},
    .verdict = article_verdict::instead,
    .instead = {exercise::doorway_stretch, exercise::heel_on_step_stretch, exercise::chair_stretch},
    .because = why_not_the_wall_lean,
    .grade   = evidence::very_low, .sources = {source::own_calculation},
},
article_row{
    .stretch = exercise::wall_lean,
    .all     = {}, .any = {}, .cannot = {}, .lacks = {},
    .verdict = article_verdict::leave_out, .instead = {},
    .because = why_not_the_wall_lean,
    .grade   = evidence::very_low, .sources = {source::own_calculation},
},
};

/// How often, once one of them is done: what the article says of it is more than needed.
inline constexpr grounds article_once_a_day{
    "Once a day did as well as three times a day in a trial. Morning and night is fine if you like it; then hold once for 30 seconds each time.",
    evidence::low, {source::bandy_1997, source::expert_judgement},
};
inline constexpr grounds article_one_is_enough{
    "One is enough: all four for 30 seconds twice a day come to 28 minutes a week for each leg, and beyond 10 minutes little seems to be gained.",
    evidence::low, {source::ingram_2024, source::expert_judgement},
};
// clang-format on

template <>
inline constexpr std::span<const article_verdict_row> rows<article_verdict>{article_verdicts};

static_assert(table_is_sound<article_verdict>());

namespace detail {

/// The rows of each stretch stand together, in the order of the four, and the last fits everybody.
consteval bool article_rows_are_whole() {
    std::size_t at = 0;
    for (const exercise stretch : article_stretches) {
        bool whole = false;
        for (; at < std::size(article_rows) && article_rows[at].stretch == stretch; ++at) {
            if (whole) return false;
            whole = article_rows[at].fits_all();
        }
        if (!whole) return false;
    }
    return at == std::size(article_rows);
}

/// A row names others exactly where it says to do another one, and never the stretch itself.
consteval bool article_rows_name_others() {
    for (const article_row& row : article_rows) {
        if (row.instead.empty() != (row.verdict != article_verdict::instead)) return false;
        for (const exercise other : row.instead)
            if (other == row.stretch) return false;
    }
    return true;
}

}  // namespace detail

static_assert(
    detail::article_rows_are_whole(),
    "article_rows: each stretch ends in a row that fits everybody, and nothing follows it");
static_assert(detail::article_rows_name_others(),
              "article_rows: a row names what to do instead where it says so, and nowhere else");
static_assert(nothing_is_empty(article_rows), "article_rows: a row has an empty text");
static_assert(every_row_cites_a_source(article_rows), "article_rows: a row names no source");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

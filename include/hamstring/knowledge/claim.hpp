// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/symptom.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/knowledge/treatment.hpp>

/// What a popular article claims, statement by statement: how far each holds, what to say instead,
/// and where in the tables it lives. Its questions and answers at the end repeat these statements.

namespace hamstring::inline HAMSTRING_EDITION {

/// A statement of the article, by its number.
enum class claim : std::uint8_t {
    // clang-format off
    s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20, s21,
    s22, s23, s24, s25, s26, s27, s28, s29, s30, s31, s32, s33, s34, s35, s36, s37, s38, s39, s40,
    s41, s42, s43, s44, s45, s46, s47, s48, s49, s50, s51, s52, s53, s54, s55, s56, s57, s58, s59,
    s60, s61, s62, s63, s64, s65, s66, s67, s68, s69, s70, s71, s72, s73, s74, s75, s76, s77, s78,
    s79, s80, s81, s82, s83, s84, s85, s86, s87, s88, s89, s90, s91, s92, s93, s94, s95, s96, s97,
    s98, s99, s100, s101, s102, s103, s104, s105,
    // clang-format on
};
template <>
inline constexpr std::size_t count_of<claim> = detail::counted(claim::s105);

/// What a statement is about.
enum class claim_kind : std::uint8_t {
    cause,
    mechanism,
    anatomy,
    symptom,
    treatment,
    dose,
    stretch_step,
    stretch_cue,
    stretch_note,
    outcome,
    prevention,
    assessment,
    education,
    caveat,
    attribution,
    referral,
};
template <>
inline constexpr std::size_t count_of<claim_kind> = detail::counted(claim_kind::referral);

/// How far a statement holds, as it is worded.
/// `supported`: good evidence or a textbook agrees. `plausible`: weaker evidence points that way.
/// `unproven`: no more than opinion, or evidence that leaves it open. `contradicted`: evidence speaks
/// against it. `corrected`: wrong in part, put right in `wording`. `editorial`: an instruction or a
/// pointer, so that there is nothing to prove.
enum class verdict : std::uint8_t {
    supported,
    plausible,
    unproven,
    contradicted,
    corrected,
    editorial
};
template <>
inline constexpr std::size_t count_of<verdict> = detail::counted(verdict::editorial);

/// A place where the article contradicts itself, or leaves out what is needed.
enum class contradiction : std::uint8_t {
    // clang-format off
    c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14,
    // clang-format on
};
template <>
inline constexpr std::size_t count_of<contradiction> = detail::counted(contradiction::c14);

/// What knowledge beyond the tables of enumerators a statement can live in.
enum class knowledge_part : std::uint8_t { hamstring_group, dose_rules, progression, safety_net };
template <>
inline constexpr std::size_t count_of<knowledge_part> = detail::counted(knowledge_part::safety_net);

/// What a place is a row of.
enum class place_kind : std::uint8_t {
    symptom,
    habit,
    history,
    sign,
    red_flag,
    condition,
    cause,
    treatment,
    exercise,
    muscle,
    bone,
    joint,
    part,
};
template <>
inline constexpr std::size_t count_of<place_kind> = detail::counted(place_kind::part);

/// Where in the knowledge a statement lives: a row of one of the tables, or a part.
/// Shape: written as the enumerator, `.place = exercise::wall_lean`; there is no empty place.
class claim_place {
public:
    // clang-format off
    constexpr claim_place(hamstring::symptom row) noexcept : claim_place(place_kind::symptom, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::habit row) noexcept : claim_place(place_kind::habit, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::history row) noexcept : claim_place(place_kind::history, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::sign row) noexcept : claim_place(place_kind::sign, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::red_flag row) noexcept : claim_place(place_kind::red_flag, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::condition row) noexcept : claim_place(place_kind::condition, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::cause row) noexcept : claim_place(place_kind::cause, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::treatment row) noexcept : claim_place(place_kind::treatment, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::exercise row) noexcept : claim_place(place_kind::exercise, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::muscle row) noexcept : claim_place(place_kind::muscle, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::bone row) noexcept : claim_place(place_kind::bone, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::joint row) noexcept : claim_place(place_kind::joint, static_cast<std::uint8_t>(row)) {}
    constexpr claim_place(hamstring::knowledge_part row) noexcept : claim_place(place_kind::part, static_cast<std::uint8_t>(row)) {}
    // clang-format on

    constexpr place_kind kind() const noexcept { return kind_; }

    /// The enumerator, where the place is a row of the table of `Enum`; otherwise nothing.
    template <class Enum>
    constexpr std::optional<Enum> as() const noexcept {
        if (kind_ != claim_place{Enum{}}.kind_) return std::nullopt;
        return static_cast<Enum>(index_);
    }

    /// The key of the row: "wall_lean".
    constexpr std::string_view key() const noexcept;

    friend constexpr bool operator==(claim_place, claim_place) noexcept = default;

private:
    constexpr claim_place(place_kind kind, std::uint8_t index) noexcept
        : kind_(kind), index_(index) {}

    place_kind kind_;
    std::uint8_t index_;
};

/// One kind of statement.
struct claim_kind_row {
    claim_kind id;
    std::string_view key;
    /// Lay name, fit for a heading.
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One verdict.
struct verdict_row {
    verdict id;
    std::string_view key;
    /// Lay words for it, fit for a label beside a statement.
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One part of the knowledge.
struct knowledge_part_row {
    knowledge_part id;
    std::string_view key;
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One kind of place.
struct place_kind_row {
    place_kind id;
    std::string_view key;
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One contradiction or gap of the article.
struct contradiction_row {
    contradiction id;
    std::string_view key;
    /// What clashes or is missing.
    std::string_view issue;
    /// What the library does about it.
    std::string_view resolution;
    citations sources;

    constexpr std::array<std::string_view, 2> texts() const { return {issue, resolution}; }
};

/// One statement of the article.
struct claim_row {
    claim id;
    std::string_view key;
    /// Reported speech: what the article says, in our words. It may hold words of cause that we would
    /// not use, so it is never shown alone: `wording` goes with it.
    std::string_view says;
    claim_kind kind;
    hamstring::verdict verdict;
    /// How well the statement is supported as it is worded.
    evidence grade;
    /// What to say instead, or as well: hedged as the grade asks.
    std::string_view wording;
    /// The contradiction that it is part of.
    std::optional<contradiction> resolution;
    claim_place place;
    /// What the verdict and the wording rest on; the article itself only where it is all there is.
    citations sources;

    constexpr std::array<std::string_view, 2> texts() const { return {says, wording}; }
};

namespace knowledge {

// clang-format off
inline constexpr claim_kind_row claim_kinds[] = {
    claim_kind_row{
        .id = claim_kind::cause,
        .key = "cause",
        .name = "where it comes from",
    },
    claim_kind_row{
        .id = claim_kind::mechanism,
        .key = "mechanism",
        .name = "how it is thought to work",
    },
    claim_kind_row{
        .id = claim_kind::anatomy,
        .key = "anatomy",
        .name = "anatomy",
    },
    claim_kind_row{
        .id = claim_kind::symptom,
        .key = "symptom",
        .name = "how it feels",
    },
    claim_kind_row{
        .id = claim_kind::treatment,
        .key = "treatment",
        .name = "what may help",
    },
    claim_kind_row{
        .id = claim_kind::dose,
        .key = "dose",
        .name = "how much and how often",
    },
    claim_kind_row{
        .id = claim_kind::stretch_step,
        .key = "stretch_step",
        .name = "a step of a stretch",
    },
    claim_kind_row{
        .id = claim_kind::stretch_cue,
        .key = "stretch_cue",
        .name = "what to feel in a stretch",
    },
    claim_kind_row{
        .id = claim_kind::stretch_note,
        .key = "stretch_note",
        .name = "whom a stretch suits",
    },
    claim_kind_row{
        .id = claim_kind::outcome,
        .key = "outcome",
        .name = "what comes of it",
    },
    claim_kind_row{
        .id = claim_kind::prevention,
        .key = "prevention",
        .name = "how to keep it away",
    },
    claim_kind_row{
        .id = claim_kind::assessment,
        .key = "assessment",
        .name = "how to find out more",
    },
    claim_kind_row{
        .id = claim_kind::education,
        .key = "education",
        .name = "what to know",
    },
    claim_kind_row{
        .id = claim_kind::caveat,
        .key = "caveat",
        .name = "a limit that the article names",
    },
    claim_kind_row{
        .id = claim_kind::attribution,
        .key = "attribution",
        .name = "whom the article quotes",
    },
    claim_kind_row{
        .id = claim_kind::referral,
        .key = "referral",
        .name = "whom to see",
    },
};

inline constexpr verdict_row verdicts[] = {
    verdict_row{
        .id = verdict::supported,
        .key = "supported",
        .name = "holds",
    },
    verdict_row{
        .id = verdict::plausible,
        .key = "plausible",
        .name = "may hold",
    },
    verdict_row{
        .id = verdict::unproven,
        .key = "unproven",
        .name = "not shown",
    },
    verdict_row{
        .id = verdict::contradicted,
        .key = "contradicted",
        .name = "does not hold",
    },
    verdict_row{
        .id = verdict::corrected,
        .key = "corrected",
        .name = "put right",
    },
    verdict_row{
        .id = verdict::editorial,
        .key = "editorial",
        .name = "an instruction or a pointer",
    },
};

inline constexpr knowledge_part_row knowledge_parts[] = {
    knowledge_part_row{
        .id = knowledge_part::hamstring_group,
        .key = "hamstring_group",
        .name = "the hamstrings as a whole",
    },
    knowledge_part_row{
        .id = knowledge_part::dose_rules,
        .key = "dose_rules",
        .name = "how much and how often",
    },
    knowledge_part_row{
        .id = knowledge_part::progression,
        .key = "progression",
        .name = "how it goes on from week to week",
    },
    knowledge_part_row{
        .id = knowledge_part::safety_net,
        .key = "safety_net",
        .name = "when to get help",
    },
};

inline constexpr place_kind_row place_kinds[] = {
    place_kind_row{
        .id = place_kind::symptom,
        .key = "symptom",
        .name = "symptom",
    },
    place_kind_row{
        .id = place_kind::habit,
        .key = "habit",
        .name = "habit",
    },
    place_kind_row{
        .id = place_kind::history,
        .key = "history",
        .name = "history",
    },
    place_kind_row{
        .id = place_kind::sign,
        .key = "sign",
        .name = "result of a self-test",
    },
    place_kind_row{
        .id = place_kind::red_flag,
        .key = "red_flag",
        .name = "red flag",
    },
    place_kind_row{
        .id = place_kind::condition,
        .key = "condition",
        .name = "condition",
    },
    place_kind_row{
        .id = place_kind::cause,
        .key = "cause",
        .name = "possible contributor",
    },
    place_kind_row{
        .id = place_kind::treatment,
        .key = "treatment",
        .name = "treatment",
    },
    place_kind_row{
        .id = place_kind::exercise,
        .key = "exercise",
        .name = "exercise",
    },
    place_kind_row{
        .id = place_kind::muscle,
        .key = "muscle",
        .name = "muscle",
    },
    place_kind_row{
        .id = place_kind::bone,
        .key = "bone",
        .name = "bone",
    },
    place_kind_row{
        .id = place_kind::joint,
        .key = "joint",
        .name = "joint",
    },
    place_kind_row{
        .id = place_kind::part,
        .key = "part",
        .name = "part of the knowledge",
    },
};

inline constexpr contradiction_row contradictions[] = {
    contradiction_row{
        .id = contradiction::c1,
        .key = "c1",
        .issue = "Twice a day (S11, S65), two or three times a week (S70) and every hour (S98) stand side by side.",
        .resolution = "Build up on five days a week or more for six to eight weeks, then keep up three days a week. The hourly item is a "
                      "break to move, not a full stretch.",
        .sources = {source::reid_2014, source::thomas_2018, source::expert_judgement},
    },
    contradiction_row{
        .id = contradiction::c2,
        .key = "c2",
        .issue = "The hamstrings are said to pull on the pubic bone (S4) and to attach to the sit bones (S22).",
        .resolution = "The sit bones are right; the pubic bone is put right wherever it comes up.",
        .sources = {source::gray_2020},
    },
    contradiction_row{
        .id = contradiction::c3,
        .key = "c3",
        .issue = "The forward bend is to hang down (S42) and to keep a straight back (S43).",
        .resolution = "The straight back with the pelvis tipped forward seems to be the working part. Hanging is a relaxed variant, for a "
                      "back that is free of pain and that bending does not upset.",
        .sources = {source::sullivan_1992, source::expert_judgement},
    },
    contradiction_row{
        .id = contradiction::c4,
        .key = "c4",
        .issue = "The wall stretch has both legs straight and leans back, and yet goes on to the other leg (S59 to S64).",
        .resolution = "As it is told, the pose hardly makes the hamstrings longer. It is kept and marked, and the doorway stretch takes "
                      "its place.",
        .sources = {source::own_calculation, source::opensim_gait2392, source::expert_judgement},
    },
    contradiction_row{
        .id = contradiction::c5,
        .key = "c5",
        .issue = "Longer muscles are the answer (S8, S38), and yet stretching alone may not be enough (S90).",
        .resolution = "Stretch to bear more range, and work on what may play a part as well.",
        .sources = {source::weppler_2010, source::freitas_2018, source::expert_judgement},
    },
    contradiction_row{
        .id = contradiction::c6,
        .key = "c6",
        .issue = "Strong hamstrings are the problem (S82, S93), and yet muscles should be made strong (S77, S97).",
        .resolution = "Tight is not the same as strong or weak; a single-leg bridge tests the strength.",
        .sources = {source::freckleton_2014, source::expert_judgement},
    },
    contradiction_row{
        .id = contradiction::c7,
        .key = "c7",
        .issue = "Muscles are said to act like a ball and socket (S80).",
        .resolution = "The joint is the ball and socket; the muscles keep the head of the thigh bone centred in it.",
        .sources = {source::gray_2020},
    },
    contradiction_row{
        .id = contradiction::c8,
        .key = "c8",
        .issue = "The low back moves forward (S6) can be read as more arch, but a pelvis that tips back bends the low back.",
        .resolution = "The library speaks of a low back that bends or flattens.",
        .sources = {source::gray_2020, source::reis_2015},
    },
    contradiction_row{
        .id = contradiction::c9,
        .key = "c9",
        .issue = "Tight hamstrings are a big reason (S3) and not always the reason (S20); pain will lessen (S102) and may lessen (S66).",
        .resolution = "Every claim carries its grade, and its words go no further than the grade does.",
        .sources = {source::sadler_2017, source::hori_2021, source::expert_judgement},
    },
    contradiction_row{
        .id = contradiction::c10,
        .key = "c10",
        .issue = "Sports are good (S75), and sports make hamstrings tight (S76).",
        .resolution = "It depends on the sport and the amount: build up the load slowly.",
        .sources = {source::expert_judgement},
    },
    contradiction_row{
        .id = contradiction::c11,
        .key = "c11",
        .issue = "Adjustment is said to put the spine and pelvis right (S68).",
        .resolution = "It is an option for pain; the library claims nothing about where bones sit.",
        .sources = {source::tullberg_1998, source::who_2023},
    },
    contradiction_row{
        .id = contradiction::c12,
        .key = "c12",
        .issue = "Hamstrings are said to lead to sciatica (S87), while all four stretches also pull on the sciatic nerve.",
        .resolution = "Ask about pain that runs down the leg, tingling and numbness before any stretch.",
        .sources = {source::gray_2020, source::nunez_2025, source::expert_judgement},
    },
    contradiction_row{
        .id = contradiction::c13,
        .key = "c13",
        .issue = "Nothing is said of how hard, how many sets, when to stop, who should not, how to measure or what is a warning. Towel and "
                 "knee angle are open (S54).",
        .resolution = "Doses, stop rules, conditions, self-tests and red flags stand in tables of their own. The towel goes round the foot "
                      "or calf, the knee nearly straight.",
        .sources = {source::expert_judgement, source::general_practice},
    },
    contradiction_row{
        .id = contradiction::c14,
        .key = "c14",
        .issue = "A straight back at all times (S73, S100), and yet breaks and change (S96).",
        .resolution = "Change of position comes first: the best posture is the next one.",
        .sources = {source::swain_2020, source::slater_2019, source::expert_judgement},
    },
};

// `.says` is reported speech throughout: the article's claim, not this library's.
inline constexpr claim_row claims[] = {
    // What the article says of the link with low back pain (S1 to S9)
    claim_row{
        .id = claim::s1,
        .key = "s1",
        .says = "The article says that low back pain can start from an unexpected place, the hamstrings.",
        .kind = claim_kind::cause,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Low back pain and tight hamstrings sometimes go together; we cannot tell which comes first.",
        .resolution = std::nullopt,
        .place = symptom::low_back_pain,
        .sources = {source::sadler_2017, source::hori_2021},
    },
    claim_row{
        .id = claim::s2,
        .key = "s2",
        .says = "The article says that tight hamstrings put more load on the spine and can hurt the low back.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Tight hamstrings may limit how far the hips bend. Whether that puts more load on the spine is not known.",
        .resolution = std::nullopt,
        .place = joint::lumbar_spine,
        .sources = {source::stretch_spinal_curves, source::reis_2015},
    },
    claim_row{
        .id = claim::s3,
        .key = "s3",
        .says = "The article says that back pain has many causes and that tight hamstrings are one big, common part of it.",
        .kind = claim_kind::cause,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Many things are linked with back pain. In studies, less hamstring range went with a slightly higher chance of it; we "
                   "cannot tell how big the part is.",
        .resolution = contradiction::c9,
        .place = symptom::low_back_pain,
        .sources = {source::sadler_2017, source::hori_2021},
    },
    claim_row{
        .id = claim::s4,
        .key = "s4",
        .says = "The article says that tight hamstrings pull on the area of the pubic bone.",
        .kind = claim_kind::anatomy,
        .verdict = verdict::corrected,
        .grade = evidence::contradicted,
        .wording = "The hamstrings pull on the sit bones, not on the pubic bone.",
        .resolution = contradiction::c2,
        .place = bone::ischium,
        .sources = {source::gray_2020},
    },
    claim_row{
        .id = claim::s5,
        .key = "s5",
        .says = "The article says that this pull tilts the pelvis backward.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::contradicted,
        .grade = evidence::contradicted,
        .wording = "Tight hamstrings may limit bending; in people who stand, little effect on the tilt of the pelvis was found.",
        .resolution = std::nullopt,
        .place = bone::pelvis,
        .sources = {source::stretch_spinal_curves, source::cyclists_2011, source::shamsi_2020},
    },
    claim_row{
        .id = claim::s6,
        .key = "s6",
        .says = "The article says that the low back then moves forward and that its ligaments are overstretched.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::corrected,
        .grade = evidence::very_low,
        .wording = "When the pelvis tips back, the low back flattens or bends; it does not arch more. Whether its ligaments suffer is not "
                   "known.",
        .resolution = contradiction::c8,
        .place = joint::lumbar_spine,
        .sources = {source::gray_2020, source::reis_2015},
    },
    claim_row{
        .id = claim::s7,
        .key = "s7",
        .says = "The article says that disc problems that are already there can get worse.",
        .kind = claim_kind::outcome,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Whether tight hamstrings make a disc problem worse is untested. With pain that runs down the leg, see a doctor "
                   "before you stretch.",
        .resolution = std::nullopt,
        .place = condition::disc_radiculopathy_acute,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s8,
        .key = "s8",
        .says = "The article says that longer hamstrings mean less stress on the low back and so help it.",
        .kind = claim_kind::treatment,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Stretching may help some people as one part of staying active. Whether it takes load off the back is not known.",
        .resolution = contradiction::c5,
        .place = treatment::stretching,
        .sources = {source::gou_2024},
    },
    claim_row{
        .id = claim::s9,
        .key = "s9",
        .says = "The article names a clinic, SpineOne, as saying that hamstring stretching makes a real difference.",
        .kind = claim_kind::attribution,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "This is one clinic's view. Stretching may help some people as one part of staying active.",
        .resolution = std::nullopt,
        .place = treatment::stretching,
        .sources = {source::popular_article, source::gou_2024},
    },
    // Dose and promise (S10 to S14)
    claim_row{
        .id = claim::s10,
        .key = "s10",
        .says = "The article says to hold each stretch for 30 to 60 seconds.",
        .kind = claim_kind::dose,
        .verdict = verdict::supported,
        .grade = evidence::moderate,
        .wording = "Hold for about 30 seconds: in trials, a longer hold gave no more range.",
        .resolution = std::nullopt,
        .place = knowledge_part::dose_rules,
        .sources = {source::bandy_1994, source::bandy_1997, source::longer_holds_2005},
    },
    claim_row{
        .id = claim::s11,
        .key = "s11",
        .says = "The article says to stretch two times every day.",
        .kind = claim_kind::dose,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Twice a day is more than needed: in one trial, three times a day gave no more range than once.",
        .resolution = contradiction::c1,
        .place = knowledge_part::dose_rules,
        .sources = {source::bandy_1997, source::thomas_2018},
    },
    claim_row{
        .id = claim::s12,
        .key = "s12",
        .says = "The article says to make stretching a part of the daily routine.",
        .kind = claim_kind::dose,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Stretch on five days a week or more at first. Whether a set routine helps is untested.",
        .resolution = std::nullopt,
        .place = knowledge_part::dose_rules,
        .sources = {source::thomas_2018, source::expert_judgement},
    },
    claim_row{
        .id = claim::s13,
        .key = "s13",
        .says = "The article says that with a daily routine people keep at it, and that it then works better.",
        .kind = claim_kind::outcome,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "One review linked stretching on more days a week with more range; another, of 189 studies, found no such link.",
        .resolution = std::nullopt,
        .place = knowledge_part::dose_rules,
        .sources = {source::thomas_2018, source::ingram_2024},
    },
    claim_row{
        .id = claim::s14,
        .key = "s14",
        .says = "The article says that to treat the root cause is crucial for long-term relief.",
        .kind = claim_kind::treatment,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "It makes sense to work on what may play a part. Whether that brings lasting relief is untested.",
        .resolution = std::nullopt,
        .place = treatment::combined_approach,
        .sources = {source::expert_judgement},
    },
    // What the hamstrings are and do (S15 to S23)
    claim_row{
        .id = claim::s15,
        .key = "s15",
        .says = "The article says that the hamstrings lie at the back of the thigh.",
        .kind = claim_kind::anatomy,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "The hamstrings lie at the back of the thigh.",
        .resolution = std::nullopt,
        .place = knowledge_part::hamstring_group,
        .sources = {source::gray_2020},
    },
    claim_row{
        .id = claim::s16,
        .key = "s16",
        .says = "The article says that the hamstrings help to bend the knee.",
        .kind = claim_kind::anatomy,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "The hamstrings bend the knee.",
        .resolution = std::nullopt,
        .place = joint::knee,
        .sources = {source::gray_2020},
    },
    claim_row{
        .id = claim::s17,
        .key = "s17",
        .says = "The article says that the hamstrings move the hip backward.",
        .kind = claim_kind::anatomy,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "The hamstrings move the thigh backward at the hip; only the short head of one of them does not reach the hip.",
        .resolution = std::nullopt,
        .place = joint::hip,
        .sources = {source::gray_2020},
    },
    claim_row{
        .id = claim::s18,
        .key = "s18",
        .says = "The article says that tight hamstrings tug on the pelvis, so that the low back is out of balance and under strain.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Tight hamstrings may limit bending; little effect on standing posture was found.",
        .resolution = std::nullopt,
        .place = bone::pelvis,
        .sources = {source::stretch_spinal_curves, source::shamsi_2020},
    },
    claim_row{
        .id = claim::s19,
        .key = "s19",
        .says = "The article says that the result is muscle imbalance, less movement and back pain.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Tight hamstrings and back pain sometimes go together. Whether muscles out of balance link the two is not known.",
        .resolution = std::nullopt,
        .place = joint::lumbar_spine,
        .sources = {source::sadler_2017, source::hori_2021},
    },
    claim_row{
        .id = claim::s20,
        .key = "s20",
        .says = "The article adds that tight hamstrings are not always the main reason for low back pain.",
        .kind = claim_kind::caveat,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "Tight hamstrings are not always the main reason for low back pain.",
        .resolution = contradiction::c9,
        .place = symptom::low_back_pain,
        .sources = {source::sadler_2017, source::hori_2021},
    },
    claim_row{
        .id = claim::s21,
        .key = "s21",
        .says = "The article names three muscles as the hamstrings.",
        .kind = claim_kind::anatomy,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "The hamstrings are three muscles at the back of the thigh. Their names are biceps femoris, semitendinosus and "
                   "semimembranosus.",
        .resolution = std::nullopt,
        .place = knowledge_part::hamstring_group,
        .sources = {source::gray_2020},
    },
    claim_row{
        .id = claim::s22,
        .key = "s22",
        .says = "The article says that the hamstrings attach to the sit bones of the pelvis.",
        .kind = claim_kind::anatomy,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "The hamstrings start at the sit bones; only the short head of one of them starts on the thigh bone.",
        .resolution = contradiction::c2,
        .place = bone::ischium,
        .sources = {source::gray_2020},
    },
    claim_row{
        .id = claim::s23,
        .key = "s23",
        .says = "The article says that tight hamstrings make the low back round and that the strain can be felt as pain.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "In one study, people with back pain bent more in the low back and less at the hips. Whether tight hamstrings play a "
                   "part is not known.",
        .resolution = std::nullopt,
        .place = joint::lumbar_spine,
        .sources = {source::reis_2015, source::stretch_spinal_curves},
    },
    // Where tightness comes from (S24 to S26)
    claim_row{
        .id = claim::s24,
        .key = "s24",
        .says = "The article says that sitting for most of the day makes the hamstrings stiff and tight.",
        .kind = claim_kind::cause,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Long sitting and tight hamstrings are linked; which comes first is not known. In a model, sitting keeps them no "
                   "shorter than standing does.",
        .resolution = std::nullopt,
        .place = cause::prolonged_sitting,
        .sources = {source::kothapalli_2023, source::fatima_2017, source::waqas_2016, source::own_calculation},
    },
    claim_row{
        .id = claim::s25,
        .key = "s25",
        .says = "The article says that little movement, common today, brings a tight feeling and less bending.",
        .kind = claim_kind::cause,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Little activity may go with stiffness in some people; which comes first is not known.",
        .resolution = std::nullopt,
        .place = cause::inactivity,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s26,
        .key = "s26",
        .says = "The article says that with weak hip muscles the hamstrings try to help, do it badly and tighten, and that this happens a "
                "lot.",
        .kind = claim_kind::cause,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Hip muscles are often weaker in people with back pain. Whether that makes hamstrings tight is not known.",
        .resolution = std::nullopt,
        .place = cause::weak_hip_stabilisers,
        .sources = {source::sadler_2019, source::de_jesus_2020, source::wagner_2010},
    },
    // How it feels (S27 to S36)
    claim_row{
        .id = claim::s27,
        .key = "s27",
        .says = "The article says that low back pain comes along with tight hamstrings.",
        .kind = claim_kind::symptom,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Low back pain and tight hamstrings sometimes go together; we cannot tell which comes first.",
        .resolution = std::nullopt,
        .place = symptom::low_back_pain,
        .sources = {source::sadler_2017, source::hori_2021},
    },
    claim_row{
        .id = claim::s28,
        .key = "s28",
        .says = "The article says that people with tight hamstrings are less flexible.",
        .kind = claim_kind::symptom,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "Tight hamstrings often go with less reach when you bend forward.",
        .resolution = std::nullopt,
        .place = symptom::reduced_flexibility,
        .sources = {source::general_practice},
    },
    claim_row{
        .id = claim::s29,
        .key = "s29",
        .says = "The article says that it is hard to straighten the legs.",
        .kind = claim_kind::symptom,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "With tight hamstrings it is often hard to straighten the knee while the thigh is raised.",
        .resolution = std::nullopt,
        .place = symptom::hard_to_straighten_legs,
        .sources = {source::general_practice},
    },
    claim_row{
        .id = claim::s30,
        .key = "s30",
        .says = "The article says that it is hard to touch the toes.",
        .kind = claim_kind::symptom,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "With tight hamstrings it is often hard to reach the toes; the back and the arms count too.",
        .resolution = std::nullopt,
        .place = symptom::cannot_reach_toes,
        .sources = {source::general_practice},
    },
    claim_row{
        .id = claim::s31,
        .key = "s31",
        .says = "The article says that long sitting is uncomfortable or hurts.",
        .kind = claim_kind::symptom,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Some people with tight hamstrings find long sitting uncomfortable.",
        .resolution = std::nullopt,
        .place = symptom::pain_with_long_sitting,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s32,
        .key = "s32",
        .says = "The article says that long standing is uncomfortable or hurts.",
        .kind = claim_kind::symptom,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Some people with tight hamstrings find long standing uncomfortable.",
        .resolution = std::nullopt,
        .place = symptom::pain_with_long_standing,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s33,
        .key = "s33",
        .says = "The article says that moving hurts and that daily tasks become harder.",
        .kind = claim_kind::symptom,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Some people find daily tasks harder. If the pain gets worse, see a doctor.",
        .resolution = std::nullopt,
        .place = symptom::pain_with_movement,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s34,
        .key = "s34",
        .says = "The article says that bending or stretching the thigh hurts most.",
        .kind = claim_kind::symptom,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Bending or stretching the thigh hurts in some people. Stop at sharp pain, or pain that runs below the knee, and see a "
                   "clinician.",
        .resolution = std::nullopt,
        .place = symptom::pain_bending_or_stretching_thigh,
        .sources = {source::expert_judgement, source::general_practice},
    },
    claim_row{
        .id = claim::s35,
        .key = "s35",
        .says = "The article says that the back of the thigh feels tense or tight.",
        .kind = claim_kind::symptom,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "Tightness is a feeling that may come from several things: a muscle, a nerve, a tendon or the back.",
        .resolution = std::nullopt,
        .place = symptom::back_of_thigh_tightness,
        .sources = {source::general_practice, source::kayser_2006, source::nunez_2025},
    },
    claim_row{
        .id = claim::s36,
        .key = "s36",
        .says = "The article says that the tight feeling is clearest when you try to stretch.",
        .kind = claim_kind::symptom,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "The tight feeling is often clearest in a stretch. A pull that runs behind the knee to the calf may come from a nerve.",
        .resolution = std::nullopt,
        .place = symptom::tightness_when_stretching,
        .sources = {source::general_practice, source::nunez_2025},
    },
    // Stretching and its promise (S37 to S39)
    claim_row{
        .id = claim::s37,
        .key = "s37",
        .says = "The article says that hamstring stretches, added to the day, can really help with low back pain.",
        .kind = claim_kind::treatment,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Stretching may help some people as one part of staying active; the trials disagree a lot.",
        .resolution = std::nullopt,
        .place = treatment::stretching,
        .sources = {source::gou_2024},
    },
    claim_row{
        .id = claim::s38,
        .key = "s38",
        .says = "The article says that stretching makes the hamstrings longer and looser.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::contradicted,
        .grade = evidence::contradicted,
        .wording = "You will probably feel looser and bear more pull. In the first 3 to 8 weeks, most of the gain is in what you can bear, "
                   "not in a longer muscle.",
        .resolution = contradiction::c5,
        .place = treatment::stretching,
        .sources = {source::weppler_2010, source::freitas_2018, source::ylinen_2009},
    },
    claim_row{
        .id = claim::s39,
        .key = "s39",
        .says = "The article says that this gives flexibility and takes pressure off the low back.",
        .kind = claim_kind::outcome,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "After some weeks of stretching, more range is likely. Whether the back bears less pressure is not known.",
        .resolution = std::nullopt,
        .place = treatment::stretching,
        .sources = {source::ingram_2024, source::thomas_2018, source::stretch_spinal_curves},
    },
    // Standing forward bend (S40 to S46)
    claim_row{
        .id = claim::s40,
        .key = "s40",
        .says = "The article says, for the forward bend: stand with the feet apart.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Stand with your feet as wide as your hips.",
        .resolution = std::nullopt,
        .place = exercise::standing_forward_bend,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s41,
        .key = "s41",
        .says = "The article says, for the forward bend: bend forward from the hips.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Push your hips back and tip your pelvis forward.",
        .resolution = std::nullopt,
        .place = exercise::standing_forward_bend,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s42,
        .key = "s42",
        .says = "The article says, for the forward bend: let the upper body hang down.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::corrected,
        .grade = evidence::low,
        .wording = "Keep your back straight. Let the upper body hang only if your back is free of pain and bending does not bring pain on.",
        .resolution = contradiction::c3,
        .place = exercise::standing_forward_bend,
        .sources = {source::sullivan_1992, source::expert_judgement},
    },
    claim_row{
        .id = claim::s43,
        .key = "s43",
        .says = "The article says, for the forward bend: keep the back straight.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "A straight back with the pelvis tipped forward may be the part that works: in a small trial, range grew that way only.",
        .resolution = contradiction::c3,
        .place = exercise::standing_forward_bend,
        .sources = {source::sullivan_1992},
    },
    claim_row{
        .id = claim::s44,
        .key = "s44",
        .says = "The article says, for the forward bend: a slight bend of the knees is allowed.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Let your knees go soft.",
        .resolution = std::nullopt,
        .place = exercise::standing_forward_bend,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s45,
        .key = "s45",
        .says = "The article says, for the forward bend: hold for 30 to 60 seconds.",
        .kind = claim_kind::dose,
        .verdict = verdict::supported,
        .grade = evidence::moderate,
        .wording = "Hold for about 30 seconds; longer gave no more range in trials.",
        .resolution = std::nullopt,
        .place = exercise::standing_forward_bend,
        .sources = {source::bandy_1994, source::bandy_1997},
    },
    claim_row{
        .id = claim::s46,
        .key = "s46",
        .says = "The article says, for the forward bend: stand up again slowly.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Bend your knees and come up slowly.",
        .resolution = std::nullopt,
        .place = exercise::standing_forward_bend,
        .sources = {source::popular_article, source::general_practice},
    },
    // Seated stretch (S47 to S51)
    claim_row{
        .id = claim::s47,
        .key = "s47",
        .says = "The article says, for the seated stretch: sit with one leg out and the other bent.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Sit on the floor with one leg out and the other bent.",
        .resolution = std::nullopt,
        .place = exercise::seated_leg_stretch,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s48,
        .key = "s48",
        .says = "The article says, for the seated stretch: put the foot against the inner thigh of the long leg.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Rest the foot of the bent leg against your other inner thigh.",
        .resolution = std::nullopt,
        .place = exercise::seated_leg_stretch,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s49,
        .key = "s49",
        .says = "The article says, for the seated stretch: reach forward with a straight back.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Tip your pelvis forward and reach with a straight back; in a small trial, range grew with the pelvis tipped forward.",
        .resolution = std::nullopt,
        .place = exercise::seated_leg_stretch,
        .sources = {source::sullivan_1992},
    },
    claim_row{
        .id = claim::s50,
        .key = "s50",
        .says = "The article says, for the seated stretch: aim for the ankle or the shin.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Reach for your shin or ankle, only as far as you can bear well.",
        .resolution = std::nullopt,
        .place = exercise::seated_leg_stretch,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s51,
        .key = "s51",
        .says = "The article says, for the seated stretch: hold for 30 to 60 seconds, then swap legs.",
        .kind = claim_kind::dose,
        .verdict = verdict::supported,
        .grade = evidence::moderate,
        .wording = "Hold for about 30 seconds, then swap legs; longer gave no more range in trials.",
        .resolution = std::nullopt,
        .place = exercise::seated_leg_stretch,
        .sources = {source::bandy_1994, source::bandy_1997},
    },
    // Towel stretch (S52 to S57)
    claim_row{
        .id = claim::s52,
        .key = "s52",
        .says = "The article says, for the towel stretch: lie on the back.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Lie on your back.",
        .resolution = std::nullopt,
        .place = exercise::lying_towel_stretch,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s53,
        .key = "s53",
        .says = "The article says, for the towel stretch: extend one leg and bend the other with its foot flat.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Bend one knee, with that foot flat; keep the other leg long.",
        .resolution = std::nullopt,
        .place = exercise::lying_towel_stretch,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s54,
        .key = "s54",
        .says = "The article says, for the towel stretch: loop a towel round the extended leg.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Loop the towel round the foot or calf and raise that leg with the knee nearly straight.",
        .resolution = contradiction::c13,
        .place = exercise::lying_towel_stretch,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s55,
        .key = "s55",
        .says = "The article says, for the towel stretch: gently pull the leg toward you.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Draw the leg gently toward you.",
        .resolution = std::nullopt,
        .place = exercise::lying_towel_stretch,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s56,
        .key = "s56",
        .says = "The article says, for the towel stretch: feel it in the hamstring.",
        .kind = claim_kind::stretch_cue,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Feel the pull behind the thigh, not as tingling down the leg.",
        .resolution = std::nullopt,
        .place = exercise::lying_towel_stretch,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s57,
        .key = "s57",
        .says = "The article says, for the towel stretch: hold for 30 to 60 seconds, then swap legs.",
        .kind = claim_kind::dose,
        .verdict = verdict::supported,
        .grade = evidence::moderate,
        .wording = "Hold for about 30 seconds, then swap legs; longer gave no more range in trials.",
        .resolution = std::nullopt,
        .place = exercise::lying_towel_stretch,
        .sources = {source::bandy_1994, source::bandy_1997},
    },
    // Wall stretch (S58 to S64)
    claim_row{
        .id = claim::s58,
        .key = "s58",
        .says = "The article says that the wall stretch suits people who cannot move far.",
        .kind = claim_kind::stretch_note,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "The wall pose hardly stretches the hamstrings. If you cannot move far, the doorway stretch suits you better.",
        .resolution = contradiction::c4,
        .place = exercise::wall_lean,
        .sources = {source::own_calculation, source::expert_judgement},
    },
    claim_row{
        .id = claim::s59,
        .key = "s59",
        .says = "The article says, for the wall stretch: stand with the back to a wall.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Stand with your back against a wall.",
        .resolution = contradiction::c4,
        .place = exercise::wall_lean,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s60,
        .key = "s60",
        .says = "The article says, for the wall stretch: slide the feet forward with the legs straight.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Walk your feet forward a little, legs straight.",
        .resolution = contradiction::c4,
        .place = exercise::wall_lean,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s61,
        .key = "s61",
        .says = "The article says, for the wall stretch: engage the core.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "Gently brace your belly.",
        .resolution = contradiction::c4,
        .place = exercise::wall_lean,
        .sources = {source::popular_article, source::general_practice},
    },
    claim_row{
        .id = claim::s62,
        .key = "s62",
        .says = "The article says, for the wall stretch: lean back.",
        .kind = claim_kind::stretch_step,
        .verdict = verdict::contradicted,
        .grade = evidence::contradicted,
        .wording = "Leaning back hardly makes the hamstrings longer: in a model, the pose scores 11, where a hamstring stretch needs 60.",
        .resolution = contradiction::c4,
        .place = exercise::wall_lean,
        .sources = {source::own_calculation, source::opensim_gait2392},
    },
    claim_row{
        .id = claim::s63,
        .key = "s63",
        .says = "The article says, for the wall stretch: feel the hamstrings stretch.",
        .kind = claim_kind::stretch_cue,
        .verdict = verdict::contradicted,
        .grade = evidence::contradicted,
        .wording = "Expect little pull behind the thighs in this pose. Use the doorway stretch instead.",
        .resolution = contradiction::c4,
        .place = exercise::wall_lean,
        .sources = {source::own_calculation, source::opensim_gait2392},
    },
    claim_row{
        .id = claim::s64,
        .key = "s64",
        .says = "The article says, for the wall stretch: hold for 30 to 60 seconds, then do the other leg.",
        .kind = claim_kind::dose,
        .verdict = verdict::corrected,
        .grade = evidence::very_low,
        .wording = "Both legs share this pose, so there is no other leg to do. Use the doorway stretch, one leg at a time.",
        .resolution = contradiction::c4,
        .place = exercise::wall_lean,
        .sources = {source::own_calculation, source::expert_judgement},
    },
    // How often, and for how long (S65, S66)
    claim_row{
        .id = claim::s65,
        .key = "s65",
        .says = "The article says to do these stretches morning and night.",
        .kind = claim_kind::dose,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Twice a day is more than needed. Choose one or two of the stretches, not all four.",
        .resolution = contradiction::c1,
        .place = knowledge_part::dose_rules,
        .sources = {source::bandy_1997, source::ingram_2024, source::expert_judgement},
    },
    claim_row{
        .id = claim::s66,
        .key = "s66",
        .says = "The article says that those who stick to it become more flexible and that back pain may lessen over time.",
        .kind = claim_kind::outcome,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "After about six weeks, more range is likely; how back pain will change is uncertain.",
        .resolution = contradiction::c9,
        .place = knowledge_part::progression,
        .sources = {source::ingram_2024, source::reid_2014, source::gou_2024},
    },
    // Treatment (S67 to S77)
    claim_row{
        .id = claim::s67,
        .key = "s67",
        .says = "The article says that most people need several kinds of help together to get better.",
        .kind = claim_kind::treatment,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "For back pain that lasts, guidelines advise exercise and good information. Some people get other care as well.",
        .resolution = std::nullopt,
        .place = treatment::combined_approach,
        .sources = {source::who_2023, source::nice_ng59},
    },
    claim_row{
        .id = claim::s68,
        .key = "s68",
        .says = "The article says that chiropractic adjustment fixes the spine and the pelvis. It says that this makes the hamstrings "
                "loose and eases low back pain.",
        .kind = claim_kind::treatment,
        .verdict = verdict::corrected,
        .grade = evidence::very_low,
        .wording = "It is an option for pain that some doctors offer next to exercise; it is not needed. In one X-ray study of the "
                   "pelvis, nothing had moved in ten of ten people. In small trials it loosened hamstrings no better than stretching did.",
        .resolution = contradiction::c11,
        .place = treatment::spinal_manipulation,
        .sources = {source::who_2023, source::tullberg_1998, source::fox_2006, source::villers_2022},
    },
    claim_row{
        .id = claim::s69,
        .key = "s69",
        .says = "The article says that it is important to stretch and work on being flexible, and that you then move better.",
        .kind = claim_kind::treatment,
        .verdict = verdict::supported,
        .grade = evidence::moderate,
        .wording = "In trials, people could move further after some weeks of stretching.",
        .resolution = std::nullopt,
        .place = treatment::stretching,
        .sources = {source::ingram_2024, source::thomas_2018},
    },
    claim_row{
        .id = claim::s70,
        .key = "s70",
        .says = "The article says to stretch the hamstrings two or three times a week.",
        .kind = claim_kind::dose,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Build up first, on five days a week or more for six to eight weeks; in one trial, twice a day on three days did about as well. Then three days a week may keep the range.",
        .resolution = contradiction::c1,
        .place = treatment::maintenance_stretching,
        .sources = {source::thomas_2018, source::cipriani_2012, source::reid_2014, source::expert_judgement},
    },
    claim_row{
        .id = claim::s71,
        .key = "s71",
        .says = "The article says to strengthen the hip and core muscles.",
        .kind = claim_kind::treatment,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Hip and trunk training may help some people with back pain a little.",
        .resolution = std::nullopt,
        .place = treatment::hip_and_trunk_strengthening,
        .sources = {source::de_jesus_2020, source::santamaria_2023, source::who_2023},
    },
    claim_row{
        .id = claim::s72,
        .key = "s72",
        .says = "The article says that the pelvis then stays steady, the hamstrings work less and the source of the tightness goes.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "In one person, hamstring effort and cramps fell with hip training. Whether that holds for others is not known.",
        .resolution = std::nullopt,
        .place = treatment::pelvic_steadiness,
        .sources = {source::wagner_2010, source::expert_judgement},
    },
    claim_row{
        .id = claim::s73,
        .key = "s73",
        .says = "The article says that it is key to sit and stand up straight.",
        .kind = claim_kind::prevention,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Change position often; there is no single right posture.",
        .resolution = contradiction::c14,
        .place = treatment::upright_posture,
        .sources = {source::swain_2020, source::slater_2019},
    },
    claim_row{
        .id = claim::s74,
        .key = "s74",
        .says = "The article says that breaks from sitting help the back and the hamstrings.",
        .kind = claim_kind::prevention,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Breaks are a simple way to change position. Whether they help the back or the hamstrings is hardly tested.",
        .resolution = std::nullopt,
        .place = treatment::breaks_from_sitting,
        .sources = {source::kothapalli_2023, source::kett_2021, source::expert_judgement},
    },
    claim_row{
        .id = claim::s75,
        .key = "s75",
        .says = "The article says that movement breaks and sports are good.",
        .kind = claim_kind::prevention,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Walking, together with advice, is linked with fewer returns of back pain. In sport, build up the load slowly.",
        .resolution = contradiction::c10,
        .place = treatment::active_lifestyle,
        .sources = {source::pocovi_2024, source::expert_judgement},
    },
    claim_row{
        .id = claim::s76,
        .key = "s76",
        .says = "The article says that some sports can make the hamstrings tight.",
        .kind = claim_kind::cause,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "A quick rise in running, kicking or cycling may leave the hamstrings tight; it depends on the sport and on how much "
                   "you do.",
        .resolution = contradiction::c10,
        .place = cause::sport_load,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s77,
        .key = "s77",
        .says = "The article says that stretching and strength work prevent that.",
        .kind = claim_kind::prevention,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Stretch if you like it; strength seems to protect more. In athletes, programmes with the Nordic exercise went with "
                   "about half the hamstring injuries.",
        .resolution = contradiction::c6,
        .place = cause::sport_load,
        .sources = {source::van_dyk_2019, source::ishoi_2020, source::herbert_2002, source::lauersen_2014},
    },
    // Why hamstrings tighten (S78 to S87)
    claim_row{
        .id = claim::s78,
        .key = "s78",
        .says = "The article says that the hamstrings tighten when other muscles do not do their job of steadying.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Whether hamstrings tighten when other muscles do less is not known; one case report points that way.",
        .resolution = std::nullopt,
        .place = cause::weak_hip_stabilisers,
        .sources = {source::wagner_2010, source::expert_judgement},
    },
    claim_row{
        .id = claim::s79,
        .key = "s79",
        .says = "The article says that small muscles inside the hip keep the thigh bone steady.",
        .kind = claim_kind::anatomy,
        .verdict = verdict::supported,
        .grade = evidence::consensus,
        .wording = "Small, deep muscles of the hip help to keep the head of the thigh bone centred in its socket.",
        .resolution = std::nullopt,
        .place = muscle::obturator_internus,
        .sources = {source::gray_2020},
    },
    claim_row{
        .id = claim::s80,
        .key = "s80",
        .says = "The article says that these muscles act like a ball-and-socket joint.",
        .kind = claim_kind::anatomy,
        .verdict = verdict::corrected,
        .grade = evidence::contradicted,
        .wording = "The hip joint is the ball and socket. The muscles keep the ball centred in it.",
        .resolution = contradiction::c7,
        .place = joint::hip,
        .sources = {source::gray_2020},
    },
    claim_row{
        .id = claim::s81,
        .key = "s81",
        .says = "The article says that if they are weak, the big hamstrings take over and the back can feel tight.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "In some people the hamstrings may do work that hip muscles could share; one case report fits this.",
        .resolution = std::nullopt,
        .place = cause::weak_hip_stabilisers,
        .sources = {source::wagner_2010, source::expert_judgement},
    },
    claim_row{
        .id = claim::s82,
        .key = "s82",
        .says = "The article says that strong hamstrings and weak hip muscles end up in conflict.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Tight is not the same as strong or weak. A single-leg bridge can show how strong the hamstrings are.",
        .resolution = contradiction::c6,
        .place = cause::synergist_dominance,
        .sources = {source::freckleton_2014, source::expert_judgement},
    },
    claim_row{
        .id = claim::s83,
        .key = "s83",
        .says = "The article says that the brain leans on the hamstrings to steady and move the body, and that overwork is felt as "
                "tightness.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "In one person, hamstring effort and cramps fell with hip training. What the brain does is not known.",
        .resolution = std::nullopt,
        .place = cause::synergist_dominance,
        .sources = {source::wagner_2010},
    },
    claim_row{
        .id = claim::s84,
        .key = "s84",
        .says = "The article says that tight hamstrings make the low back bend when you lean over.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "In one study, people with back pain bent more in the low back and less at the hips. Tight hamstrings may play a part.",
        .resolution = std::nullopt,
        .place = joint::lumbar_spine,
        .sources = {source::reis_2015},
    },
    claim_row{
        .id = claim::s85,
        .key = "s85",
        .says = "The article says that the muscles and ligaments of the back then work too hard.",
        .kind = claim_kind::mechanism,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Whether the back works harder when hamstrings are tight is not known.",
        .resolution = std::nullopt,
        .place = muscle::erector_spinae,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s86,
        .key = "s86",
        .says = "The article says that this may lead to pulled muscles, too much pressure on joints and disc trouble.",
        .kind = claim_kind::outcome,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Whether tight hamstrings lead to trouble with muscles, joints or discs is untested.",
        .resolution = std::nullopt,
        .place = joint::intervertebral_disc,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s87,
        .key = "s87",
        .says = "The article says that tight hamstrings may even cause sciatica.",
        .kind = claim_kind::outcome,
        .verdict = verdict::contradicted,
        .grade = evidence::contradicted,
        .wording = "It may be the other way round: a sensitive nerve can feel like a tight hamstring. With pain, tingling or numbness down "
                   "the leg, see a doctor before any stretch.",
        .resolution = contradiction::c12,
        .place = cause::neural_tension,
        .sources = {source::castellote_2014, source::nunez_2025, source::expert_judgement},
    },
    // What lies behind it (S88 to S93)
    claim_row{
        .id = claim::s88,
        .key = "s88",
        .says = "The article says to find out why: weak hip muscles or imbalance; and that working on it helps low back pain.",
        .kind = claim_kind::assessment,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Simple tests may help to choose exercises. A pelvis that drops on one leg says little by itself.",
        .resolution = std::nullopt,
        .place = sign::pelvis_drops_in_stance,
        .sources = {source::hip_abductors_pelvic_drop, source::trendelenburg_2020, source::expert_judgement},
    },
    claim_row{
        .id = claim::s89,
        .key = "s89",
        .says = "The article says that those who understand the cause feel better and keep it from coming back.",
        .kind = claim_kind::prevention,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "It may help to know what can play a part. Whether that keeps it away is untested.",
        .resolution = std::nullopt,
        .place = treatment::combined_approach,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s90,
        .key = "s90",
        .says = "The article says that stretching alone may not fix the real problem.",
        .kind = claim_kind::caveat,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Stretch to bear more range, and also work on what may play a part.",
        .resolution = contradiction::c5,
        .place = treatment::stretching,
        .sources = {source::weppler_2010, source::freitas_2018, source::expert_judgement},
    },
    claim_row{
        .id = claim::s91,
        .key = "s91",
        .says = "The article says to strengthen the small muscles of the hip so that the hip is stable.",
        .kind = claim_kind::treatment,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Hip muscles are often weaker in people with back pain; training them may help.",
        .resolution = std::nullopt,
        .place = treatment::hip_and_trunk_strengthening,
        .sources = {source::sadler_2019, source::de_jesus_2020, source::arcanjo_2020},
    },
    claim_row{
        .id = claim::s92,
        .key = "s92",
        .says = "The article says that the body then shares the work, the hamstrings unload, and back tension eases and pain may go.",
        .kind = claim_kind::outcome,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "With added hip work, pain fell by about 5 points in 100, which is little. Whether the hamstrings do less is not known.",
        .resolution = std::nullopt,
        .place = treatment::hip_and_trunk_strengthening,
        .sources = {source::de_jesus_2020},
    },
    claim_row{
        .id = claim::s93,
        .key = "s93",
        .says = "The article says that big, over-tight hamstrings stress the back, and that the right exercises and a changed life help "
                "for good.",
        .kind = claim_kind::outcome,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Tight is not the same as strong or weak. Exercise and moving more may help; how long that lasts is not known.",
        .resolution = contradiction::c6,
        .place = treatment::combined_approach,
        .sources = {source::expert_judgement},
    },
    // Prevention (S94 to S102)
    claim_row{
        .id = claim::s94,
        .key = "s94",
        .says = "The article says that regular movement and good posture prevent it.",
        .kind = claim_kind::prevention,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Exercise with advice is linked with less new back pain, though this fades. There is no single right posture.",
        .resolution = std::nullopt,
        .place = treatment::active_lifestyle,
        .sources = {source::steffens_2016, source::swain_2020},
    },
    claim_row{
        .id = claim::s95,
        .key = "s95",
        .says = "The article says to walk or to swim.",
        .kind = claim_kind::prevention,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "In one large trial, back pain stayed away longer with walking and advice. Swimming is untested for this.",
        .resolution = std::nullopt,
        .place = exercise::brisk_walk,
        .sources = {source::pocovi_2024},
    },
    claim_row{
        .id = claim::s96,
        .key = "s96",
        .says = "The article says that many breaks from long sitting or standing keep the muscles loose.",
        .kind = claim_kind::prevention,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Change position often. Whether breaks keep muscles loose is hardly tested.",
        .resolution = contradiction::c14,
        .place = treatment::breaks_from_sitting,
        .sources = {source::kett_2021, source::expert_judgement},
    },
    claim_row{
        .id = claim::s97,
        .key = "s97",
        .says = "The article says to mix different exercises, and that strength protects the back and the legs.",
        .kind = claim_kind::prevention,
        .verdict = verdict::plausible,
        .grade = evidence::low,
        .wording = "Exercise with advice is linked with less new back pain. In sport, strength work seems to protect the legs.",
        .resolution = contradiction::c6,
        .place = treatment::hip_and_trunk_strengthening,
        .sources = {source::steffens_2016, source::van_dyk_2019, source::lauersen_2014},
    },
    claim_row{
        .id = claim::s98,
        .key = "s98",
        .says = "The article says to stretch or walk a little every hour.",
        .kind = claim_kind::dose,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Take a short break to move every hour; it need not be a stretch. Stretching every hour is untested.",
        .resolution = contradiction::c1,
        .place = exercise::sit_to_stand_break,
        .sources = {source::popular_article, source::expert_judgement},
    },
    claim_row{
        .id = claim::s99,
        .key = "s99",
        .says = "The article says to do certain leg exercises in the morning and before bed.",
        .kind = claim_kind::dose,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Whether the time of day matters is untested; choose a time that suits you.",
        .resolution = std::nullopt,
        .place = knowledge_part::dose_rules,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s100,
        .key = "s100",
        .says = "The article says to keep the back straight in all things, and that hunching makes it worse.",
        .kind = claim_kind::prevention,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "Change position often; there is no single right posture.",
        .resolution = contradiction::c14,
        .place = treatment::upright_posture,
        .sources = {source::swain_2020, source::slater_2019},
    },
    claim_row{
        .id = claim::s101,
        .key = "s101",
        .says = "The article says that to move gently and often keeps the muscles flexible and stops them getting tight.",
        .kind = claim_kind::prevention,
        .verdict = verdict::plausible,
        .grade = evidence::very_low,
        .wording = "Frequent gentle exercise may keep you flexible. Whether it keeps tightness away is untested.",
        .resolution = std::nullopt,
        .place = treatment::active_lifestyle,
        .sources = {source::expert_judgement},
    },
    claim_row{
        .id = claim::s102,
        .key = "s102",
        .says = "The article says that it can be fixed for good by looking at stretching, strength, posture and daily life together.",
        .kind = claim_kind::outcome,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "It may get better with several things together; how much, and for how long, is uncertain.",
        .resolution = contradiction::c9,
        .place = treatment::combined_approach,
        .sources = {source::expert_judgement},
    },
    // Where to go from there (S103 to S105)
    claim_row{
        .id = claim::s103,
        .key = "s103",
        .says = "The article says to know how hamstrings, pelvis and back are linked, to do what suits you and to stay active.",
        .kind = claim_kind::education,
        .verdict = verdict::supported,
        .grade = evidence::moderate,
        .wording = "Keep moving and learn about your back: in trials, exercise with advice lowered the chance of new back pain.",
        .resolution = std::nullopt,
        .place = treatment::active_lifestyle,
        .sources = {source::steffens_2016, source::who_2023, source::nice_ng59},
    },
    claim_row{
        .id = claim::s104,
        .key = "s104",
        .says = "The article says that chiropractors and physical therapists make a plan for you and find the root cause. It says that the "
                "pain then stays away, bones and muscles get stronger and life gets better.",
        .kind = claim_kind::referral,
        .verdict = verdict::unproven,
        .grade = evidence::very_low,
        .wording = "A doctor or physiotherapist can make a plan that fits you. Whether it then stays away, or bones get stronger, is untested.",
        .resolution = std::nullopt,
        .place = knowledge_part::progression,
        .sources = {source::who_2023, source::expert_judgement},
    },
    claim_row{
        .id = claim::s105,
        .key = "s105",
        .says = "The article points to pages on specialists for low back pain and on burning back pain.",
        .kind = claim_kind::referral,
        .verdict = verdict::editorial,
        .grade = evidence::very_low,
        .wording = "See a doctor or physiotherapist if it gets worse, if pain newly spreads below the knee, or if it is no better after four to six weeks.",
        .resolution = std::nullopt,
        .place = knowledge_part::safety_net,
        .sources = {source::nice_ng59, source::popular_article},
    },
};
// clang-format on

template <>
inline constexpr std::span<const claim_kind_row> rows<claim_kind>{claim_kinds};
template <>
inline constexpr std::span<const verdict_row> rows<verdict>{verdicts};
template <>
inline constexpr std::span<const knowledge_part_row> rows<knowledge_part>{knowledge_parts};
template <>
inline constexpr std::span<const place_kind_row> rows<place_kind>{place_kinds};
template <>
inline constexpr std::span<const contradiction_row> rows<contradiction>{contradictions};
template <>
inline constexpr std::span<const claim_row> rows<claim>{claims};

}  // namespace knowledge

namespace detail {

/// The key of row `index` of the table of `Enum`; empty beyond its end.
template <class Enum>
constexpr std::string_view key_at(std::uint8_t index) noexcept {
    return index < count_of<Enum> ? all<Enum>()[index].key : std::string_view{};
}

}  // namespace detail

constexpr std::string_view claim_place::key() const noexcept {
    switch (kind_) {
        case place_kind::symptom:
            return detail::key_at<symptom>(index_);
        case place_kind::habit:
            return detail::key_at<habit>(index_);
        case place_kind::history:
            return detail::key_at<history>(index_);
        case place_kind::sign:
            return detail::key_at<sign>(index_);
        case place_kind::red_flag:
            return detail::key_at<red_flag>(index_);
        case place_kind::condition:
            return detail::key_at<condition>(index_);
        case place_kind::cause:
            return detail::key_at<cause>(index_);
        case place_kind::treatment:
            return detail::key_at<treatment>(index_);
        case place_kind::exercise:
            return detail::key_at<exercise>(index_);
        case place_kind::muscle:
            return detail::key_at<muscle>(index_);
        case place_kind::bone:
            return detail::key_at<bone>(index_);
        case place_kind::joint:
            return detail::key_at<joint>(index_);
        case place_kind::part:
            return detail::key_at<knowledge_part>(index_);
    }
    return {};
}

namespace detail {

/// Whether a statement does not hold as it is worded.
constexpr bool is_refuted(const claim_row& row) noexcept {
    return row.verdict == verdict::contradicted || row.verdict == verdict::corrected;
}

consteval std::size_t count_refuted() {
    std::size_t count = 0;
    for (const claim_row& row : knowledge::claims) count += is_refuted(row) ? 1U : 0U;
    return count;
}

consteval auto collect_refuted() {
    std::array<claim, count_refuted()> found{};
    std::size_t count = 0;
    for (const claim_row& row : knowledge::claims)
        if (is_refuted(row)) found[count++] = row.id;
    return found;
}

inline constexpr auto refuted_claims = collect_refuted();

constexpr std::size_t count_claims_at(claim_place place) noexcept {
    std::size_t count = 0;
    for (const claim_row& row : knowledge::claims) count += row.place == place ? 1U : 0U;
    return count;
}

consteval std::size_t most_claims_at_one_place() {
    std::size_t most = 0;
    for (const claim_row& row : knowledge::claims) {
        const std::size_t count = count_claims_at(row.place);
        if (count > most) most = count;
    }
    return most;
}

}  // namespace detail

/// The statements at one place, in the article's order: a value of fixed size.
class claim_list {
public:
    static constexpr std::size_t capacity = detail::most_claims_at_one_place();

    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr claim operator[](std::size_t i) const noexcept { return items_[i]; }
    constexpr const claim* begin() const noexcept { return items_.data(); }
    constexpr const claim* end() const noexcept { return items_.data() + size_; }
    constexpr bool contains(claim item) const noexcept {
        for (const claim other : *this)
            if (other == item) return true;
        return false;
    }

private:
    friend constexpr claim_list claims_at(claim_place place) noexcept;

    std::array<claim, capacity> items_{};
    std::uint8_t size_ = 0;
};

/// The statements that do not hold as they are worded, for a page of myths: contradicted or corrected.
/// Shape: a list of fixed size, in the article's order; `about(each).wording` says what to say instead.
/// Units: none.
/// Errors: none; each has a wording, or the table does not compile.
/// Source: the rows' own.
constexpr std::span<const claim> claims_contradicted() noexcept { return detail::refuted_claims; }

/// The statements that live at `place`: `claims_at(exercise::wall_lean)`.
/// Shape: a row of a table or a part of the knowledge -> statements in the article's order, or none.
/// Units: none.
/// Errors: none; the list holds the fullest place.
/// Source: none.
constexpr claim_list claims_at(claim_place place) noexcept {
    claim_list found;
    for (const claim_row& row : knowledge::claims)
        if (row.place == place) found.items_[found.size_++] = row.id;
    return found;
}

namespace knowledge {

namespace detail {

/// Whether every place is a row that exists.
consteval bool every_claim_has_a_place(std::span<const claim_row> table) {
    for (const claim_row& row : table)
        if (row.place.key().empty()) return false;
    return true;
}

/// Whether every statement reads as reported, so that it cannot pass for the library's own.
consteval bool every_claim_is_reported(std::span<const claim_row> table) {
    for (const claim_row& row : table)
        if (!row.says.starts_with("The article ")) return false;
    return true;
}

/// Whether what does not hold comes with what to say instead.
consteval bool refuted_claims_have_a_wording(std::span<const claim_row> table) {
    for (const claim_row& row : table)
        if (hamstring::detail::is_refuted(row) && (row.wording.empty() || row.wording == row.says))
            return false;
    return true;
}

/// Whether no verdict goes further than its grade.
consteval bool verdicts_fit_their_grades(std::span<const claim_row> table) {
    for (const claim_row& row : table) {
        const bool strong = row.grade == evidence::high || row.grade == evidence::moderate;
        const bool weak = row.grade == evidence::low || row.grade == evidence::very_low;
        const bool against = row.grade == evidence::contradicted;
        const bool agreed = row.grade == evidence::consensus;
        switch (row.verdict) {
            case verdict::supported:
                if (!strong && !agreed) return false;
                break;
            case verdict::plausible:
            case verdict::unproven:
                if (!weak) return false;
                break;
            case verdict::contradicted:
                if (!against) return false;
                break;
            case verdict::corrected:
                if (!against && !weak) return false;
                break;
            case verdict::editorial:
                if (row.grade != evidence::very_low && !agreed) return false;
                break;
        }
    }
    return true;
}

/// Whether every contradiction has a statement that it is about.
consteval bool contradictions_are_referred_to(std::span<const contradiction_row> table) {
    for (const contradiction_row& row : table) {
        bool found = false;
        for (const claim_row& part : claims) found = found || part.resolution == row.id;
        if (!found) return false;
    }
    return true;
}

}  // namespace detail

static_assert(table_is_sound<claim_kind>());
static_assert(table_is_sound<verdict>());
static_assert(table_is_sound<knowledge_part>());
static_assert(table_is_sound<place_kind>());
static_assert(table_is_sound<contradiction>());
static_assert(detail::contradictions_are_referred_to(contradictions),
              "contradictions: a row needs a claim that refers to it");

static_assert(table_is_sound<claim>());
static_assert(detail::every_claim_has_a_place(claims), "claims: a row needs a place that exists");
static_assert(detail::every_claim_is_reported(claims),
              "claims: what a row says must begin with 'The article'");
static_assert(detail::refuted_claims_have_a_wording(claims),
              "claims: a contradicted or corrected row needs a wording of its own");
static_assert(detail::verdicts_fit_their_grades(claims),
              "claims: a verdict goes further than its grade");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

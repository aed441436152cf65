// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include <hamstring/knowledge/table.hpp>

/// Where every claim of this library comes from, and how strong the evidence for it is. The sources
/// in full, to print them, are in `bibliography.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// How much weight a claim can carry. `consensus` is guideline or textbook agreement without trials
/// behind it; `contradicted` marks a popular claim that does not hold.
enum class evidence : std::uint8_t { high, moderate, low, very_low, consensus, contradicted };
template <>
inline constexpr std::size_t count_of<evidence> = detail::counted(evidence::contradicted);

/// A published source, or `expert_judgement` where this project judged without one.
enum class source : std::uint8_t {
    // Red flags and triage
    finucane_2020,
    downie_2013,
    henschke_2009,
    han_2023,
    bmj_cauda_equina,
    girft_2023,
    nhs_lothian_spine,
    cks_red_flags,
    todd_cauda_equina,
    cks_sciatica,
    nice_ng234,
    nice_ng59,
    hartvigsen_2018,
    foster_2018,
    george_2021,
    nice_ng12,
    yusuf_2019,
    shroyer_2021,
    nice_ng156,
    wells_dvt,
    nice_ng158,
    rcem_limb_ischaemia,
    choa_2011,
    martin_2022,
    colosimo_avulsion,
    hamstring_tears_2016,
    pihl_2024,
    gidwani_2004,
    kanlic_2010,
    mayo_statins,
    bsr_hot_joint_2006,
    long_septic_arthritis,
    robertson_2017,
    fda_fluoroquinolone_2008,
    oosterhuis_2014,
    kayser_2006,
    nice_ng65,
    acog_804,
    nice_cg124,
    nice_ng141,
    dejaco_2015,
    mackie_2020,
    nice_ng111,
    nice_ng118,
    nice_cg95,
    cks_shingles,
    // Words that unseen cases needed
    nhs_aneurysm,
    rcem_aneurysm,
    nhs_back_pain,
    bmj_spinal_stenosis,
    royal_free_myelopathy,
    act_fast,
    rushton_2023,
    nhs_pancreatitis,
    mhra_glp1_2026,
    ectopic_pregnancy_pages,
    nhs_kidney_stones,
    york_cauda_equina,
    fluoroquinolone_uk,
    waljee_2017,
    red_yeast_rice,
    niosh_rhabdo,
    nhs_necrotising_fasciitis,
    pyomyositis_series,
    huang_2017,
    bmj_epidural_abscess,
    ballestero_2020,
    nhs_dvt,
    after_birth_pages,
    nhs_lothian_soft_tissue,
    harding_2005,
    verhagen_2016,
    dazzi_2014,
    nice_ng225,
    nhs_crisis_pages,
    world_falls_2022,
    gca_pages,
    hollingworth_1996,
    houghton_2010,
    hip_pain_pathways,
    nhs_compartment,
    pre_eclampsia_pages,
    bisphosphonate_femur_2011,
    borders_hernia,
    wallwork_2024,
    menezes_costa_2012,
    nice_ng59_medicines,
    french_2006,
    dahm_2010,
    freitas_2018,
    cipriani_2012,
    van_dieen_2003,
    boyd_2009,
    boyd_villa_2012,
    // Contraindications and precautions
    heiderscheit_2010,
    ishoi_2020,
    hamstring_repair_trial,
    reimert_hip_precautions,
    korfitsen_2023,
    brooke_wavell_2022,
    giangregorio_2014,
    sinaki_1984,
    nunez_2025,
    castellote_2014,
    keer_simmonds,
    zabriskie_2022,
    wall_squat_pressure,
    jasien_2015,
    goom_2016,
    cook_2012,
    beatty_2017,
    who_chiropractic_2005,
    hebert_2015,
    swait_2017,
    phalen_1961,
    acsm_2021,
    // Claims against evidence, causes, treatment
    sadler_2017,
    hori_2021,
    stretch_spinal_curves,
    shamsi_2020,
    gou_2024,
    weppler_2010,
    ylinen_2009,
    tullberg_1998,
    fox_2006,
    villers_2022,
    rubinstein_2019,
    who_2023,
    qaseem_2017,
    swain_2020,
    slater_2019,
    herbert_2002,
    lauersen_2014,
    van_dyk_2019,
    sadler_2019,
    santamaria_2023,
    arcanjo_2020,
    steffens_2016,
    semigran_2015,
    smass_2024,
    cyclists_2011,
    reis_2015,
    bandy_1994,
    bandy_1997,
    longer_holds_2005,
    johnson_2014,
    reid_2014,
    thomas_2018,
    ingram_2024,
    sullivan_1992,
    eccentric_review_2020,
    eccentric_review_2021,
    rudisill_2022,
    nordic_schedule,
    kothapalli_2023,
    fatima_2017,
    waqas_2016,
    kett_2021,
    sitters_hip_extension,
    de_jesus_2020,
    hip_abductors_pelvic_drop,
    trendelenburg_2020,
    wagner_2010,
    lewis_2009,
    prone_extension_review,
    pocovi_2024,
    cheung_2003,
    majlesi_2008,
    mckenzie_2003,
    mcgill_2015,
    nelson_2004,
    silbernagel_2007,
    bohannon_1985,
    // Self-tests, doses, outcomes, anatomy, models
    ekedahl_2012,
    slr_bands_record,
    ake_reliability,
    yildirim_2018,
    lim_2024,
    slump_validity,
    springer_2007,
    freckleton_2014,
    ymca_norms,
    sit_and_reach_error,
    gribble_1999,
    ekstrom_2007,
    single_leg_bridge_emg,
    distefano_2009,
    soh_2022,
    afonso_2021,
    gluteal_training_children,
    garber_2011,
    pain_traffic_light,
    ostelo_2008,
    abbott_2014,
    kamper_2010,
    start_back,
    hardcastle_1985,
    gray_2020,
    uberon,
    bodyparts3d,
    opensim_gait2392,
    opensim_rajagopal2016,
    arnold_2010,
    ward_2009,
    hawkins_1990,
    kellis_review,
    visser_1990,
    // Exercises for standing, sitting, wheelchairs and after strains
    otago_programme,
    cdc_steadi,
    martin_ginis_2018,
    healthlink_spinal_cord,
    scire_position_changes,
    pressure_injury_guideline_2025,
    wheelchair_lean_studies,
    neto_2020,
    contreras_2015,
    tsaklis_2015,
    askling_2013,
    nhs_easy_back_moves,
    footstool_2019,
    oshwiki_standing,
    waters_dick_2015,
    // Who gets what
    who_activity_2020,
    waongenngarm_2018,
    de_carvalho_2023,
    acsm_2009,
    strain_review_2023,
    postpartum_running_2019,
    adherence_2009,
    // Not a publication
    popular_article,
    own_calculation,
    general_practice,
    expert_judgement,
};
template <>
inline constexpr std::size_t count_of<source> = detail::counted(source::expert_judgement);

/// One to four sources of one claim, the weightiest first.
/// Errors: more than four, or none, does not compile.
class citations {
public:
    consteval citations(std::initializer_list<source> list)
        : size_(static_cast<std::uint8_t>(list.size())) {
        std::size_t i = 0;
        for (const source item : list) items_[i++] = item;
    }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr source operator[](std::size_t i) const noexcept { return items_[i]; }
    /// The source that is named where there is room for one.
    constexpr source first() const noexcept { return items_[0]; }
    constexpr const source* begin() const noexcept { return items_.data(); }
    constexpr const source* end() const noexcept { return items_.data() + size_; }

private:
    std::array<source, 4> items_{};
    std::uint8_t size_ = 0;
};

/// What a whole column of a table rests on, where all its rows share one reason.
struct grounds {
    /// One sentence, hedged as the grade asks.
    std::string_view because;
    evidence grade;
    citations sources;
};

/// One grade of evidence.
struct evidence_row {
    evidence id;
    std::string_view key;
    /// Lay words for it, fit for a bracket behind a claim.
    std::string_view phrase;

    constexpr std::array<std::string_view, 1> texts() const { return {phrase}; }
};

namespace knowledge {

// clang-format off
inline constexpr evidence_row evidences[] = {
    evidence_row{
        .id = evidence::high,
        .key = "high",
        .phrase = "many good studies agree",
    },
    evidence_row{
        .id = evidence::moderate,
        .key = "moderate",
        .phrase = "good studies mostly agree",
    },
    evidence_row{
        .id = evidence::low,
        .key = "low",
        .phrase = "a few studies, not all agree",
    },
    evidence_row{
        .id = evidence::very_low,
        .key = "very_low",
        .phrase = "hardly studied",
    },
    evidence_row{
        .id = evidence::consensus,
        .key = "consensus",
        .phrase = "experts agree, hardly tested",
    },
    evidence_row{
        .id = evidence::contradicted,
        .key = "contradicted",
        .phrase = "studies speak against it",
    },
};

// clang-format on

template <>
inline constexpr std::span<const evidence_row> rows<evidence>{evidences};

static_assert(table_is_sound<evidence>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

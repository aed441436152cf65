// SPDX-License-Identifier: MIT

// The words of the library: every text that a person can be shown, against every rule of `lint.hpp`.
//
//     forbidden words, realignment words, doses of medicine      never
//     words of cause                                             only where the grade is high or moderate,
//                                                                and in what others are reported to say
//     one question, one symptom; no double negative; lengths; ASCII; full stops
//     reading level: Flesch-Kincaid, 7 for a table, 11 for a single text
//
// What a rule flags and is kept stands below, each with its reason. `may_indicate` is left out: it is
// for clinicians and names illnesses.

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/claim.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/norm.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/programme.hpp>
#include <hamstring/knowledge/road.hpp>
#include <hamstring/knowledge/road_gate.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/rules/selection.hpp>

#include "../catch.hpp"
#include "lint.hpp"
#include "texts.hpp"

using namespace hamstring;
using test::lint::every_text;
using test::lint::form;
using test::lint::passage;
using test::lint::reading;

namespace {

/// A text that a rule flags and that is kept.
struct exception {
    std::string_view where;
    std::string_view because;
};

// Why a question may hold several.
constexpr std::string_view any_of_them =
    "one question in the source: any of them gives the same answer";
constexpr std::string_view all_together =
    "one question in the source: only together do they give the answer";
constexpr std::string_view told_apart = "the second says what the first is compared with";
constexpr std::string_view one_thing = "two words for one thing that people name in either way";

constexpr exception list_questions[] = {
    {"conditions.bp_uncontrolled.question", any_of_them},
    {"conditions.disc_radiculopathy_acute.question", any_of_them},
    {"conditions.dvt_suspected_unassessed.question", any_of_them},
    {"conditions.frailty_or_fall_risk.question", any_of_them},
    {"conditions.glaucoma_or_retinal_or_eye_surgery.question", any_of_them},
    {"conditions.hypermobility_eds.question", one_thing},
    {"conditions.inflammatory_flare_or_fused_spine.question", any_of_them},
    {"conditions.nerve_mechanosensitivity.question", any_of_them},
    {"conditions.pregnancy_complicated_uncleared.question", all_together},
    {"conditions.spondylolysis_or_listhesis_symptomatic.question", all_together},
    {"conditions.strain_g1_acute.question", any_of_them},
    {"conditions.strain_g2_acute.question", all_together},
    {"conditions.strain_g3_or_avulsion_suspected.question", any_of_them},
    {"conditions.thr_precautions_active.question", all_together},
    {"conditions.thr_released.question", all_together},
    {"histories.active_cancer.question", any_of_them},
    {"histories.tight_years_before_back_pain.question", told_apart},
    {"histories.tightness_began_with_back_pain.question", told_apart},
    {"red_flags.anticoagulant_new_pain.question", any_of_them},
    {"red_flags.avulsion_pattern.question", any_of_them},
    {"red_flags.band_rash.question", one_thing},
    {"red_flags.bilateral_leg_pain_new.question", any_of_them},
    {"red_flags.bilateral_leg_weakness.question", told_apart},
    {"red_flags.bladder_change_new.question", any_of_them},
    {"red_flags.both_hands_numb_new.question", one_thing},
    {"red_flags.bowel_change_new.question", any_of_them},
    {"red_flags.chest_or_exertional_back_pain.question", any_of_them},
    {"red_flags.child_tight_hamstrings.question", any_of_them},
    {"red_flags.cold_pale_leg.question", any_of_them},
    {"red_flags.dark_urine_after_exercise.question", all_together},
    {"red_flags.fever_spinal_pain.question", any_of_them},
    {"red_flags.fluoroquinolone_tendon_pain.question", all_together},
    {"red_flags.gait_or_hand_clumsiness.question", any_of_them},
    {"red_flags.gca_pattern.question", any_of_them},
    {"red_flags.hip_cannot_bear_weight.question", any_of_them},
    {"red_flags.hot_joint_or_hip_fever.question", any_of_them},
    {"red_flags.ill_with_stiff_neck.question", all_together},
    {"red_flags.known_aaa.question", all_together},
    {"red_flags.leg_neuro_stable.question", any_of_them},
    {"red_flags.leg_signs_worse_in_two_weeks.question", any_of_them},
    {"red_flags.leg_swelling_one_side.question", any_of_them},
    {"red_flags.legs_fail_on_walking.question", all_together},
    {"red_flags.legs_fail_on_walking_new.question", any_of_them},
    {"red_flags.nerve_sign_below_knee.question", any_of_them},
    {"red_flags.new_spinal_deformity.question", any_of_them},
    {"red_flags.pe_symptoms.question", any_of_them},
    {"red_flags.pregnancy_warning.question", any_of_them},
    {"red_flags.prosthesis_new_pain.question", any_of_them},
    {"red_flags.saddle_numbness.question", one_thing},
    {"red_flags.skin_spreading_red.question", all_together},
    {"red_flags.statin_muscle_pain.question", any_of_them},
    {"red_flags.statin_muscle_weakness.question", all_together},
    {"red_flags.stroke_sign.question", any_of_them},
    {"red_flags.sudden_back_abdo_pain_with_collapse.question", all_together},
    {"red_flags.thigh_tense_pain_extreme.question", any_of_them},
    {"red_flags.urinary_fever_flank.question", all_together},
    {"red_flags.uveitis_ibd_psoriasis.question", any_of_them},
    {"red_flags.very_unwell.question", any_of_them},
    {"signs.pelvis_drops_in_stance.question", any_of_them},
    {"signs.uneven_hips_or_shoe_wear.question", any_of_them},
    {"symptoms.back_of_thigh_pain.question", told_apart},
    {"symptoms.foot_numb_or_weak.question", any_of_them},
    {"symptoms.leg_colour_change_at_rest.question", all_together},
    {"symptoms.leg_tingling_or_burning.question", one_thing},
    {"symptoms.limp_or_pain_on_walking.question", any_of_them},
    {"symptoms.red_painful_eye.question", all_together},
    {"symptoms.varies_with_back_pain.question", told_apart},
    {"symptoms.wound_change_or_fever_after_surgery.question", any_of_them},
};

constexpr std::string_view term_as_told =
    "it has to name the term or medicine that the person was told";
constexpr std::string_view bare_list =
    "a list of things that people know by these names; the words between them would only be more";

constexpr exception hard_texts[] = {
    {"red_flags.blood_thinner_or_bleeding_disorder.question", term_as_told},
    {"red_flags.dvt_risk.question", bare_list},
    {"red_flags.fluoroquinolone_tendon_pain.question", term_as_told},
    {"red_flags.infection_risk.question", bare_list},
};

template <std::size_t N>
bool excepted(const exception (&list)[N], const passage& of) {
    return std::any_of(std::begin(list), std::end(list),
                       [&of](const exception& kept) { return of.where == kept.where; });
}

/// What one rule says about all texts, the excepted ones left out.
std::vector<std::string> objections(test::lint::rule against) {
    std::vector<std::string> found;
    for (const passage& text : every_text()) {
        if (against == test::lint::asks_for_several && excepted(list_questions, text)) continue;
        if (against == test::lint::is_hard_to_read && excepted(hard_texts, text)) continue;
        const std::string wrong = against(text);
        if (!wrong.empty()) found.push_back(text.where + ": " + wrong + ": " + text.text);
    }
    return found;
}

std::string table_of(const passage& of) { return of.where.substr(0, of.where.find('.')); }

bool is_read_as_prose(const passage& of) {
    return of.shape != form::label && of.shape != form::summary;
}

/// The level of each table. The formula wants about a hundred words, so the small tables are one.
std::map<std::string, reading> levels() {
    std::map<std::string, reading> all_of_them;
    for (const passage& text : every_text())
        if (is_read_as_prose(text))
            all_of_them[table_of(text)] += test::lint::reading_of(text.text);
    std::map<std::string, reading> large;
    for (const auto& [table, level] : all_of_them)
        large[level.words < 100 ? "small tables" : table] += level;
    return large;
}

/// Whether a text of a row was linted, whole or, where it lists errors, in its parts.
bool is_linted(std::string_view text) {
    static const std::set<std::string> known = [] {
        std::set<std::string> texts;
        for (const passage& each : every_text()) texts.insert(each.text);
        return texts;
    }();
    if (known.contains(std::string{text})) return true;
    for (const std::string& part : test::lint::divided(text, ";"))
        if (!known.contains(std::string{test::lint::detail::trimmed(part)})) return false;
    return true;
}

template <class Enum>
void require_all_linted(std::initializer_list<std::string_view> left_out = {}) {
    for (const auto& row : all<Enum>())
        for (const std::string_view text : row.texts()) {
            CAPTURE(row.key, text);
            const bool kept_out =
                std::find(left_out.begin(), left_out.end(), text) != left_out.end();
            if (!text.empty() && !kept_out) REQUIRE(is_linted(text));
        }
}

passage sentence(std::string text, std::optional<evidence> grade = std::nullopt) {
    return {"planted", std::move(text), form::sentence, grade};
}
passage question(std::string text) { return {"planted", std::move(text), form::question, {}}; }

}  // namespace

TEST_CASE("every_text: holds every text of every table that a person can be shown", "[words]") {
    require_all_linted<symptom>();
    require_all_linted<habit>();
    require_all_linted<history>();
    require_all_linted<sign>();
    require_all_linted<self_test>();
    require_all_linted<test_barred>();
    require_all_linted<norm>();
    require_all_linted<screen>();
    require_all_linted<condition>();
    require_all_linted<movement>();
    require_all_linted<restriction>();
    require_all_linted<cause>();
    require_all_linted<role>();
    require_all_linted<exercise>();
    require_all_linted<equipment>();
    require_all_linted<position>();
    require_all_linted<sides>();
    require_all_linted<level>();
    require_all_linted<urgency>();
    require_all_linted<problem>();
    require_all_linted<page_id>();
    require_all_linted<item>();
    require_all_linted<damage>();
    require_all_linted<fault>();
    require_all_linted<profile>();
    require_all_linted<finding>();
    require_all_linted<band>();
    require_all_linted<evidence>();
    require_all_linted<phase>();
    require_all_linted<pain_light>();
    require_all_linted<stop_sign>();
    require_all_linted<bone>();
    require_all_linted<joint>();
    require_all_linted<nerve>();
    require_all_linted<muscle>();
    require_all_linted<muscle_action>();
    require_all_linted<muscle_model>();
    require_all_linted<claim>();
    require_all_linted<contradiction>();
    require_all_linted<claim_kind>();
    require_all_linted<verdict>();
    require_all_linted<knowledge_part>();
    require_all_linted<place_kind>();
    require_all_linted<clinical_limit>();
    require_all_linted<number>();
    for (const meaning_row& row : knowledge::meanings) REQUIRE(is_linted(row.because));
    REQUIRE(is_linted(knowledge::why_movements_wait.because));
    for (const role_plan_row& row : knowledge::role_plans) REQUIRE(is_linted(row.because));
    for (const article_row& row : knowledge::article_rows) REQUIRE(is_linted(row.because));
    REQUIRE(is_linted(knowledge::article_once_a_day.because));
    REQUIRE(is_linted(knowledge::article_one_is_enough.because));
    require_all_linted<article_verdict>();
    REQUIRE(is_linted(knowledge::why_last_four_columns.because));
    for (const programme_week& row : knowledge::programme)
        for (const std::string_view text : row.texts()) REQUIRE(is_linted(text));
    for (const variation& row : knowledge::variations) REQUIRE(is_linted(row.says));
    require_all_linted<road_stage>();
    require_all_linted<road_limit>();
    require_all_linted<road_end>();
    for (const road_row& row : knowledge::road_rows) REQUIRE(is_linted(row.because));
    for (const road_gate_row& row : knowledge::road_gates)
        for (const std::string_view text : row.texts()) REQUIRE(is_linted(text));
    for (const red_flag_row& row : all<red_flag>())
        for (const std::string_view text : {row.question, row.because, row.action})
            REQUIRE(is_linted(text));
    // A treatment's `claim` is the number of a fact, no text.
    for (const treatment_row& row : all<treatment>())
        for (const std::string_view text : {row.name, row.evidence_says}) REQUIRE(is_linted(text));
    for (const course_row& row : all<course>()) REQUIRE(is_linted(row.says));
    for (const instruction_row& row : knowledge::instructions) {
        for (const std::string_view text : {row.target, row.cue}) REQUIRE(is_linted(text));
        for (const std::string_view step : row.steps) REQUIRE((step.empty() || is_linted(step)));
        for (const std::string_view step : row.adapted) REQUIRE((step.empty() || is_linted(step)));
    }
    for (const rules::rule& item : rules::all_rules) REQUIRE(is_linted(item.because));
    for (const rules::selection_rule& item : rules::selection_rules)
        REQUIRE(is_linted(item.because));
    for (const warning& each : knowledge::safety_net)
        for (const std::string_view text : each.texts()) REQUIRE(is_linted(text));
    for (const warning& each : knowledge::stop_rules)
        for (const std::string_view text : each.texts()) REQUIRE(is_linted(text));
    for (const warning& each : {knowledge::in_pregnancy[0], knowledge::pregnant_or_after_birth,
                                knowledge::in_a_wheelchair, knowledge::stop_rule_while_strong,
                                knowledge::stop_rule_in_a_wheelchair})
        for (const std::string_view text : each.texts()) REQUIRE(is_linted(text));
    require_all_linted<section>();
    require_all_linted<message>();
    require_all_linted<mode>();
    require_all_linted<trait>();
    REQUIRE(every_text().size() > 1000);
}

TEST_CASE("words: no text holds a forbidden word", "[words]") {
    REQUIRE(objections(test::lint::says_a_forbidden_word) == std::vector<std::string>{});
}

TEST_CASE("words: no text says that something is put back into its place", "[words]") {
    REQUIRE(objections(test::lint::says_realignment) == std::vector<std::string>{});
}

TEST_CASE("words: no text holds the dose of a medicine", "[words]") {
    REQUIRE(objections(test::lint::says_a_dose) == std::vector<std::string>{});
}

TEST_CASE("words: a cause is only named where the grade is high or moderate", "[words]") {
    REQUIRE(objections(test::lint::says_cause_without_evidence) == std::vector<std::string>{});
}

TEST_CASE("words: every text is plain ASCII", "[words]") {
    REQUIRE(objections(test::lint::is_not_plain_ascii) == std::vector<std::string>{});
}

TEST_CASE("words: no text is too long", "[words]") {
    REQUIRE(objections(test::lint::is_too_long) == std::vector<std::string>{});
}

TEST_CASE("words: questions end in one question mark, sentences in a full stop", "[words]") {
    REQUIRE(objections(test::lint::is_ill_formed) == std::vector<std::string>{});
}

TEST_CASE("words: no clause denies twice", "[words]") {
    REQUIRE(objections(test::lint::has_double_negative) == std::vector<std::string>{});
}

TEST_CASE("words: one question asks for one symptom", "[words]") {
    REQUIRE(objections(test::lint::asks_for_several) == std::vector<std::string>{});
}

TEST_CASE("words: no single text is hard to read", "[words]") {
    REQUIRE(objections(test::lint::is_hard_to_read) == std::vector<std::string>{});
}

TEST_CASE("words: every table reads at about the age of twelve", "[words]") {
    for (const auto& [table, level] : levels()) {
        CAPTURE(table, level.words, level.grade());
        CHECK(level.grade() <= test::lint::highest_grade_of_a_table);
        CHECK(level.words >= 100);
    }
}

TEST_CASE("words: every exception is needed and says why", "[words]") {
    const auto needed = [](std::string_view where, test::lint::rule by) {
        const auto& texts = every_text();
        return std::any_of(texts.begin(), texts.end(), [&](const passage& text) {
            return text.where == where && !by(text).empty();
        });
    };
    for (const exception& kept : list_questions) {
        CAPTURE(kept.where);
        REQUIRE(needed(kept.where, test::lint::asks_for_several));
        REQUIRE_FALSE(kept.because.empty());
    }
    for (const exception& kept : hard_texts) {
        CAPTURE(kept.where);
        REQUIRE(needed(kept.where, test::lint::is_hard_to_read));
        REQUIRE_FALSE(kept.because.empty());
    }
}

TEST_CASE("words: manipulation is named as a treatment and never as an exercise", "[words]") {
    constexpr auto no_exercise_loads_it = [] {
        for (const exercise_row& row : knowledge::exercises)
            if (row.movements.contains(movement::spinal_manipulation)) return false;
        return true;
    };
    STATIC_REQUIRE(no_exercise_loads_it());
    STATIC_REQUIRE(about(treatment::spinal_manipulation).needs ==
                   set_of<movement>{movement::spinal_manipulation});
    for (const passage& text : every_text()) {
        if (table_of(text) != "exercises") continue;
        CAPTURE(text.where, text.text);
        REQUIRE_FALSE(test::lint::has_words(text.text, "manipulation"));
        REQUIRE_FALSE(test::lint::has_words(text.text, "thrust"));
    }
}

TEST_CASE("words: no forbidden word is made where texts are put together", "[words]") {
    const auto check = [](const report& given) {
        passage page{"page", {}, form::sentence, {}};
        write_text(std::back_inserter(page.text), advise(given),
                   {.details = true, .all_left_out = true});
        REQUIRE(test::lint::says_a_forbidden_word(page) == "");
        REQUIRE(test::lint::says_realignment(page) == "");
        REQUIRE(test::lint::says_a_dose(page) == "");
    };
    const report screened{.age = years{40}, .sex = sex::male, .absent = every_red_flag};
    check(screened);
    check({});
    const auto check_with = [&](observation extra) {
        report given = screened;
        given.present.insert(extra);
        given.absent.erase(extra);
        check(given);
    };
    for (const red_flag_row& row : all<red_flag>()) check_with(row.id);
    for (const condition_row& row : all<condition>()) check_with(row.id);
    for (const symptom_row& row : all<symptom>()) check_with(row.id);
}

// ---- That each rule fires ----------------------------------------------------------------------

TEST_CASE("says_a_forbidden_word: fires on whole words in any case, and on nothing else",
          "[words]") {
    using test::lint::says_a_forbidden_word;
    for (const std::string_view bad :
         {"This is safe.", "You can Safely go on.", "You are cleared.", "It is nothing serious.",
          "The diagnosis is clear.", "We diagnose it.", "You have a strain.", "A cure for backs.",
          "It CURES pain.", "Stop your prescription.", "It needs surgery.", "A fail-safe plan."}) {
        CAPTURE(bad);
        REQUIRE_FALSE(says_a_forbidden_word(sentence(std::string{bad})).empty());
    }
    for (const std::string_view good :
         {"Answer the safety questions.", "Secure the band.", "Have you fallen?",
          "Obscured by the towel.", "Did you ever have a clot?"}) {
        CAPTURE(good);
        REQUIRE(says_a_forbidden_word(sentence(std::string{good})).empty());
    }
}

TEST_CASE("says_realignment: fires on words for putting into place", "[words]") {
    using test::lint::says_realignment;
    for (const std::string_view bad :
         {"It aligns the spine.", "They realign the pelvis.", "A reset for the joint.",
          "The disc is put back.", "It corrects the spine."}) {
        CAPTURE(bad);
        REQUIRE_FALSE(says_realignment(sentence(std::string{bad})).empty());
    }
    REQUIRE(says_realignment(sentence("Put your back on the floor.")).empty());
    REQUIRE(says_realignment(sentence("Correct the knee when it falls inward.")).empty());
}

TEST_CASE("says_a_dose: fires on an amount of medicine with or without a space", "[words]") {
    using test::lint::says_a_dose;
    REQUIRE_FALSE(says_a_dose(sentence("Take 400 mg with food.")).empty());
    REQUIRE_FALSE(says_a_dose(sentence("Take 400mg with food.")).empty());
    REQUIRE_FALSE(says_a_dose(sentence("Take two tablets a day.")).empty());
    REQUIRE(says_a_dose(sentence("A pressure of 180 mmHg is high.")).empty());
    REQUIRE(says_a_dose(sentence("Hold for 30 seconds.")).empty());
}

TEST_CASE("says_cause_without_evidence: asks for a high or moderate grade", "[words]") {
    using test::lint::says_cause_without_evidence;
    for (const std::string_view claim : {"Sitting causes tightness.", "It is due to sitting.",
                                         "Tight because of sitting.", "Stretching fixes it."}) {
        CAPTURE(claim);
        const std::string text{claim};
        REQUIRE(says_cause_without_evidence(sentence(text, evidence::high)).empty());
        REQUIRE(says_cause_without_evidence(sentence(text, evidence::moderate)).empty());
        for (const evidence weak :
             {evidence::low, evidence::very_low, evidence::consensus, evidence::contradicted})
            REQUIRE_FALSE(says_cause_without_evidence(sentence(text, weak)).empty());
        REQUIRE_FALSE(says_cause_without_evidence(sentence(text)).empty());
    }
    REQUIRE(says_cause_without_evidence(sentence("Sitting is linked with it.")).empty());
    const std::string told = "The article says that sitting causes it.";
    REQUIRE(says_cause_without_evidence({"planted", told, form::report, {}}).empty());
    REQUIRE_FALSE(says_cause_without_evidence({"planted", told, form::sentence, {}}).empty());
    REQUIRE(says_cause_without_evidence(sentence("Because it is late, rest.")).empty());
}

TEST_CASE("is_not_plain_ascii: fires on other letters and stray spaces", "[words]") {
    using test::lint::is_not_plain_ascii;
    REQUIRE_FALSE(is_not_plain_ascii(sentence("Bend to 60\xc2\xb0.")).empty());
    REQUIRE_FALSE(is_not_plain_ascii(sentence("Bend  twice.")).empty());
    REQUIRE_FALSE(is_not_plain_ascii(sentence(" Bend.")).empty());
    REQUIRE(is_not_plain_ascii(sentence("Bend to 60 degrees.")).empty());
}

TEST_CASE("is_too_long: fires one letter beyond the limit", "[words]") {
    using test::lint::is_too_long;
    const auto of = [](form shape, std::size_t size) {
        return is_too_long({"planted", std::string(size - 1, 'a') + ".", shape, {}});
    };
    REQUIRE(of(form::sentence, 220).empty());
    REQUIRE_FALSE(of(form::sentence, 221).empty());
    REQUIRE(of(form::question, 160).empty());
    REQUIRE_FALSE(of(form::question, 161).empty());
    REQUIRE(of(form::step, 80).empty());
    REQUIRE_FALSE(of(form::step, 81).empty());
    REQUIRE_FALSE(of(form::label, 81).empty());
    REQUIRE(of(form::summary, 600).empty());
}

TEST_CASE("is_ill_formed: fires on a missing mark, a small beginning and two questions",
          "[words]") {
    using test::lint::is_ill_formed;
    REQUIRE_FALSE(is_ill_formed(sentence("Rest now")).empty());
    REQUIRE_FALSE(is_ill_formed(sentence("rest now.")).empty());
    REQUIRE_FALSE(is_ill_formed(sentence("Rest now?")).empty());
    REQUIRE_FALSE(is_ill_formed(question("Does it hurt")).empty());
    REQUIRE_FALSE(is_ill_formed(question("Does it hurt? Is it numb?")).empty());
    REQUIRE_FALSE(is_ill_formed(question("It hurts. Is it numb?")).empty());
    REQUIRE(is_ill_formed(sentence("Rest for 2.5 hours.")).empty());
    REQUIRE(is_ill_formed(question("Is it more than 4.5 cm?")).empty());
    REQUIRE(is_ill_formed({"planted", "a mat", form::label, {}}).empty());
}

TEST_CASE("has_double_negative: fires on two in a clause and not on one in each of two",
          "[words]") {
    using test::lint::has_double_negative;
    for (const std::string_view bad :
         {"Do not bend without support.", "It is not unusual.", "Never do no warm-up.",
          "You cannot do nothing.", "It doesn't hurt nobody."}) {
        CAPTURE(bad);
        REQUIRE_FALSE(has_double_negative(sentence(std::string{bad})).empty());
    }
    for (const std::string_view good :
         {"Do not bend.", "It names no illness, excludes none and does not replace anybody.",
          "Do not sit under the lamp.", "No pain; no rush."}) {
        CAPTURE(good);
        REQUIRE(has_double_negative(sentence(std::string{good})).empty());
    }
}

TEST_CASE("asks_for_several: fires on two symptoms and on two verbs", "[words]") {
    using test::lint::asks_for_several;
    for (const std::string_view bad :
         {"Is there pain or numbness?", "Is the leg weak and swollen?",
          "Is the calf tender, warm or discoloured?", "Are you over 50, and is it new?",
          "Did you fall, or do you limp?"}) {
        CAPTURE(bad);
        REQUIRE_FALSE(asks_for_several(question(std::string{bad})).empty());
    }
    for (const std::string_view good :
         {"Does bending or stretching hurt?", "Is there pain in the back or buttock?",
          "Is the back stiff for more than half an hour?", "Will you rest?"}) {
        CAPTURE(good);
        REQUIRE(asks_for_several(question(std::string{good})).empty());
    }
}

TEST_CASE("is_hard_to_read: fires on long words and leaves short ones alone", "[words]") {
    using test::lint::is_hard_to_read;
    REQUIRE_FALSE(is_hard_to_read(sentence("Neuromuscular facilitation optimises the extensibility "
                                           "of biarticular posterior musculature."))
                      .empty());
    REQUIRE(
        is_hard_to_read(sentence("Bend at the hips and keep the back long and still.")).empty());
}

TEST_CASE("reading: is the Flesch-Kincaid grade of its counts", "[words]") {
    using test::lint::reading_of;
    const reading plain = reading_of("The cat sat on the mat. It was warm; it slept.");
    REQUIRE(plain.sentences == 3);
    REQUIRE(plain.words == 11);
    REQUIRE(plain.syllables == 11);
    REQUIRE(plain.grade() < 0);
    // 0.39 * 12 / 1 + 11.8 * 18 / 12 - 15.59
    const reading twelve{.sentences = 1, .words = 12, .syllables = 18};
    REQUIRE(twelve.grade() > 6.78);
    REQUIRE(twelve.grade() < 6.80);
    REQUIRE(reading{}.grade() == 0);
}

// The headline says by when: the soonest of all that was answered, which one answer's own deadline would contradict.
TEST_CASE("red_flags: no action says by when a doctor is to be seen, which can be sooner",
          "[words]") {
    for (const red_flag_row& row : knowledge::red_flags) {
        CAPTURE(row.key);
        constexpr std::string_view in_a_week = "See a doctor within a week";
        REQUIRE((row.action == "See a doctor within a week." ||
                 row.action.substr(0, in_a_week.size()) != in_a_week));
    }
}

TEST_CASE("syllables_in: counts as people speak", "[words]") {
    using test::lint::syllables_in;
    for (const std::string_view one : {"leg", "walked", "once", "makes", "the", "30", "stretch"}) {
        CAPTURE(one);
        REQUIRE(syllables_in(one) == 1);
    }
    for (const std::string_view two :
         {"hamstrings", "table", "changes", "lifted", "stretches", "muscles", "people"}) {
        CAPTURE(two);
        REQUIRE(syllables_in(two) == 2);
    }
    for (const std::string_view three : {"exercise", "movement", "clinician"}) {
        CAPTURE(three);
        REQUIRE(syllables_in(three) == 3);
    }
}

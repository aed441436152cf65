// SPDX-License-Identifier: MIT

// hamstring/knowledge/claim.hpp
//
//     enum class claim { s1 ... s105 }             each with what the article says, a verdict, a wording
//     enum class contradiction { c1 ... c14 }      each with its resolution
//     enum class claim_kind, verdict, knowledge_part, place_kind     each with a table
//     class claim_place { kind(), as<Enum>(), key() }
//
//     claims_contradicted()                        span<const claim>: what does not hold as worded
//     claims_at(place)                             claim_list, in the article's order

#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/claim.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr std::size_t statements = 105;
constexpr std::size_t clashes = 14;

// "s7" from 's' and 7.
struct numbered {
    std::array<char, 4> text{};
    std::size_t size = 0;

    constexpr numbered(char letter, std::size_t number) {
        text[size++] = letter;
        if (number >= 100) text[size++] = static_cast<char>('0' + number / 100);
        if (number >= 10) text[size++] = static_cast<char>('0' + number / 10 % 10);
        text[size++] = static_cast<char>('0' + number % 10);
    }
    constexpr std::string_view view() const { return {text.data(), size}; }
};

template <class Enum>
constexpr bool every_number_is_found(char letter, std::size_t last) {
    for (std::size_t n = 1; n <= last; ++n)
        if (from_key<Enum>(numbered{letter, n}.view()) != static_cast<Enum>(n - 1)) return false;
    return true;
}

constexpr bool all_at(claim first, claim last, claim_place place) {
    for (auto n = static_cast<unsigned>(first); n <= static_cast<unsigned>(last); ++n)
        if (about(static_cast<claim>(n)).place != place) return false;
    return true;
}

template <class Enum, std::size_t N>
constexpr bool in_order_from(claim first, const std::array<Enum, N>& places) {
    for (std::size_t i = 0; i < N; ++i)
        if (about(static_cast<claim>(static_cast<std::size_t>(first) + i)).place !=
            claim_place{places[i]})
            return false;
    return true;
}

constexpr std::array symptoms_in_order{
    symptom::low_back_pain,           symptom::reduced_flexibility,
    symptom::hard_to_straighten_legs, symptom::cannot_reach_toes,
    symptom::pain_with_long_sitting,  symptom::pain_with_long_standing,
    symptom::pain_with_movement,      symptom::pain_bending_or_stretching_thigh,
    symptom::back_of_thigh_tightness, symptom::tightness_when_stretching,
};

constexpr std::array treatments_in_order{
    treatment::combined_approach,
    treatment::spinal_manipulation,
    treatment::stretching,
    treatment::maintenance_stretching,
    treatment::hip_and_trunk_strengthening,
    treatment::pelvic_steadiness,
    treatment::upright_posture,
    treatment::breaks_from_sitting,
    treatment::active_lifestyle,
};

// The statements that the contradictions name, one contradiction after the other.
struct membership {
    contradiction of;
    std::vector<claim> parts;
};

const std::vector<membership>& memberships() {
    using enum claim;
    static const std::vector<membership> list{
        {contradiction::c1, {s11, s65, s70, s98}},
        {contradiction::c2, {s4, s22}},
        {contradiction::c3, {s42, s43}},
        {contradiction::c4, {s58, s59, s60, s61, s62, s63, s64}},
        {contradiction::c5, {s8, s38, s90}},
        {contradiction::c6, {s77, s82, s93, s97}},
        {contradiction::c7, {s80}},
        {contradiction::c8, {s6}},
        {contradiction::c9, {s3, s20, s66, s102}},
        {contradiction::c10, {s75, s76}},
        {contradiction::c11, {s68}},
        {contradiction::c12, {s87}},
        {contradiction::c13, {s54}},
        {contradiction::c14, {s73, s96, s100}},
    };
    return list;
}

bool is_a_publication(source item) {
    return item != source::popular_article && item != source::own_calculation &&
           item != source::general_practice && item != source::expert_judgement;
}

}  // namespace

TEST_CASE("from_key: finds each of the statements S1 to S105", "[claim]") {
    STATIC_REQUIRE(count_of<claim> == statements);
    STATIC_REQUIRE(every_number_is_found<claim>('s', statements));
    REQUIRE(every_number_is_found<claim>('s', statements));
    STATIC_REQUIRE_FALSE(from_key<claim>("s0").has_value());
    STATIC_REQUIRE_FALSE(from_key<claim>("s106").has_value());
}

TEST_CASE("from_key: finds each of the contradictions C1 to C14", "[claim]") {
    STATIC_REQUIRE(count_of<contradiction> == clashes);
    STATIC_REQUIRE(every_number_is_found<contradiction>('c', clashes));
    REQUIRE(every_number_is_found<contradiction>('c', clashes));
    STATIC_REQUIRE_FALSE(from_key<contradiction>("c15").has_value());
}

TEST_CASE("from_key: kinds, verdicts, parts and kinds of place by their names", "[claim]") {
    STATIC_REQUIRE(from_key<claim_kind>("stretch_step") == claim_kind::stretch_step);
    STATIC_REQUIRE(from_key<claim_kind>("referral") == claim_kind::referral);
    STATIC_REQUIRE(from_key<verdict>("corrected") == verdict::corrected);
    STATIC_REQUIRE(from_key<knowledge_part>("dose_rules") == knowledge_part::dose_rules);
    STATIC_REQUIRE(from_key<place_kind>("part") == place_kind::part);
}

TEST_CASE("about: the symptoms are S27 to S36", "[claim]") {
    STATIC_REQUIRE(in_order_from(claim::s27, symptoms_in_order));
    REQUIRE(in_order_from(claim::s27, symptoms_in_order));
}

TEST_CASE("about: the four stretches are S40 to S64, step by step", "[claim]") {
    STATIC_REQUIRE(all_at(claim::s40, claim::s46, exercise::standing_forward_bend));
    STATIC_REQUIRE(all_at(claim::s47, claim::s51, exercise::seated_leg_stretch));
    STATIC_REQUIRE(all_at(claim::s52, claim::s57, exercise::lying_towel_stretch));
    STATIC_REQUIRE(all_at(claim::s58, claim::s64, exercise::wall_lean));
    REQUIRE(all_at(claim::s58, claim::s64, exercise::wall_lean));
}

TEST_CASE("about: the treatments are S67 to S75, as their own table says", "[claim]") {
    STATIC_REQUIRE(in_order_from(claim::s67, treatments_in_order));
    STATIC_REQUIRE(treatments_in_order.size() == count_of<treatment>);
    for (const treatment_row& row : all<treatment>()) {
        CAPTURE(row.key);
        const auto number = from_key<claim>("s" + std::string{row.claim.substr(1)});
        REQUIRE(number.has_value());
        CHECK(about(*number).place == claim_place{row.id});
    }
}

TEST_CASE("about: what the sources find wrong is marked as wrong", "[claim]") {
    STATIC_REQUIRE(about(claim::s4).verdict == verdict::corrected);
    STATIC_REQUIRE(about(claim::s5).verdict == verdict::contradicted);
    STATIC_REQUIRE(about(claim::s38).verdict == verdict::contradicted);
    STATIC_REQUIRE(about(claim::s62).verdict == verdict::contradicted);
    STATIC_REQUIRE(about(claim::s63).verdict == verdict::contradicted);
    STATIC_REQUIRE(about(claim::s68).verdict == verdict::corrected);
    STATIC_REQUIRE(about(claim::s80).verdict == verdict::corrected);
    STATIC_REQUIRE(about(claim::s87).verdict == verdict::contradicted);
    REQUIRE(about(claim::s87).grade == evidence::contradicted);
}

TEST_CASE("about: each contradiction holds exactly the statements that it names", "[claim]") {
    std::size_t members = 0;
    for (const membership& clash : memberships()) {
        members += clash.parts.size();
        for (const claim part : clash.parts) {
            CAPTURE(about(part).key);
            CHECK(about(part).resolution == clash.of);
        }
    }
    CHECK(memberships().size() == clashes);
    std::size_t marked = 0;
    for (const claim_row& row : all<claim>()) marked += row.resolution.has_value() ? 1U : 0U;
    CHECK(marked == members);
}

TEST_CASE("about: a grade is not better than its sources", "[claim]") {
    for (const claim_row& row : all<claim>()) {
        CAPTURE(row.key);
        const auto published = [](source item) { return is_a_publication(item); };
        const auto confirmed = [](source item) { return about(item).confirmed; };
        const bool good = row.grade == evidence::high || row.grade == evidence::moderate;
        if (good || row.grade == evidence::low)
            CHECK(std::any_of(row.sources.begin(), row.sources.end(), published));
        if (good) CHECK(std::any_of(row.sources.begin(), row.sources.end(), confirmed));
    }
}

TEST_CASE("about: the article is never the only ground of a verdict", "[claim]") {
    for (const claim_row& row : all<claim>()) {
        CAPTURE(row.key);
        CHECK_FALSE((row.sources.size() == 1 && row.sources.first() == source::popular_article));
    }
}

TEST_CASE("about: a contributor's statement is graded no better than the contributor", "[claim]") {
    for (const claim_row& row : all<claim>())
        if (const auto of = row.place.as<cause>()) {
            CAPTURE(row.key, about(*of).key);
            CHECK(row.grade >= about(*of).grade);
        }
}

TEST_CASE("claim_place: is a row of one table and of no other", "[claim]") {
    constexpr claim_place wall{exercise::wall_lean};
    STATIC_REQUIRE(wall.kind() == place_kind::exercise);
    STATIC_REQUIRE(wall.key() == "wall_lean");
    STATIC_REQUIRE(wall.as<exercise>() == exercise::wall_lean);
    STATIC_REQUIRE_FALSE(wall.as<symptom>().has_value());
    STATIC_REQUIRE(wall != claim_place{static_cast<cause>(exercise::wall_lean)});
    STATIC_REQUIRE(claim_place{knowledge_part::safety_net}.key() == "safety_net");
    REQUIRE(wall.as<exercise>() == exercise::wall_lean);
}

TEST_CASE("claim_place: names the table and the row of each kind", "[claim]") {
    STATIC_REQUIRE(claim_place{symptom::low_back_pain}.kind() == place_kind::symptom);
    STATIC_REQUIRE(claim_place{habit::active_job}.key() == "active_job");
    STATIC_REQUIRE(claim_place{history::growth_spurt}.key() == "growth_spurt");
    STATIC_REQUIRE(claim_place{sign::slump_positive}.key() == "slump_positive");
    STATIC_REQUIRE(claim_place{red_flag::foot_drop}.key() == "foot_drop");
    STATIC_REQUIRE(claim_place{condition::strain_g1_acute}.key() == "strain_g1_acute");
    STATIC_REQUIRE(claim_place{cause::inactivity}.key() == "inactivity");
    STATIC_REQUIRE(claim_place{treatment::stretching}.key() == "stretching");
    STATIC_REQUIRE(claim_place{muscle::piriformis}.key() == "piriformis");
    STATIC_REQUIRE(claim_place{bone::ischium}.key() == "ischium");
    STATIC_REQUIRE(claim_place{joint::hip}.key() == "hip");
    STATIC_REQUIRE(claim_place{static_cast<joint>(200)}.key().empty());
}

TEST_CASE("claims_contradicted: everything that does not hold as worded, and nothing else",
          "[claim]") {
    STATIC_REQUIRE(claims_contradicted().size() == 11);
    STATIC_REQUIRE(claims_contradicted().front() == claim::s4);
    std::vector<claim> expected;
    for (const claim_row& row : all<claim>())
        if (row.verdict == verdict::contradicted || row.verdict == verdict::corrected)
            expected.push_back(row.id);
    const auto found = claims_contradicted();
    CHECK(std::equal(found.begin(), found.end(), expected.begin(), expected.end()));
    for (const claim item : found) {
        CAPTURE(about(item).key);
        CHECK_FALSE(about(item).wording.empty());
        CHECK(about(item).wording != about(item).says);
    }
}

TEST_CASE("claims_at: the statements of one place, in the article's order", "[claim]") {
    constexpr claim_list wall = claims_at(exercise::wall_lean);
    STATIC_REQUIRE(wall.size() == 7);
    STATIC_REQUIRE(wall[0] == claim::s58);
    STATIC_REQUIRE(wall[6] == claim::s64);
    STATIC_REQUIRE(wall.contains(claim::s62));
    STATIC_REQUIRE_FALSE(wall.contains(claim::s57));
    STATIC_REQUIRE(claims_at(bone::ischium).size() == 2);
    REQUIRE(claims_at(exercise::wall_lean).size() == 7);
}

TEST_CASE("claims_at: nothing for a place that the article does not speak of", "[claim]") {
    STATIC_REQUIRE(claims_at(exercise::nordic_lower).empty());
    STATIC_REQUIRE(claims_at(red_flag::saddle_numbness).empty());
    REQUIRE(claims_at(red_flag::saddle_numbness).empty());
}

TEST_CASE("claims_at: every statement is found at its place", "[claim]") {
    for (const claim_row& row : all<claim>()) {
        CAPTURE(row.key);
        const claim_list here = claims_at(row.place);
        CHECK(here.contains(row.id));
        CHECK(std::is_sorted(here.begin(), here.end()));
        CHECK(here.size() <= claim_list::capacity);
    }
}

// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/test_barred.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// Why somebody is not asked to do a self-test, in words.

namespace hamstring::inline HAMSTRING_EDITION {

/// One reason for leaving a self-test out.
struct test_barred_row {
    test_barred id;
    std::string_view key;
    /// One lay sentence.
    std::string_view because;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {because}; }
};

namespace knowledge {

// clang-format off
inline constexpr test_barred_row reasons_against_tests[] = {
test_barred_row{
    .id      = test_barred::not_at_home,
    .key     = "not_at_home",
    .because = "This test can stir up the pain that it looks for, so leave it to a doctor or physiotherapist.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::not_screened,
    .key     = "not_screened",
    .because = "The questions on danger signs come first; a test is only asked of you after them.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::clinician_first,
    .key     = "clinician_first",
    .because = "Your answers say that somebody should look first; tests at home wait until then.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::no_routine,
    .key     = "no_routine",
    .because = "There is no routine for you now, so a test would change nothing.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::strong_pain,
    .key     = "strong_pain",
    .because = "While the pain is strong, no test is asked of you.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::strain,
    .key     = "strain",
    .because = "The thigh was strained lately, and this test would pull on it or load it.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::strain_day_unknown,
    .key     = "strain_day_unknown",
    .because = "You strained this hamstring once: say how long ago, since a fresh strain is not tested. If it is over a year, say 365 days.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::condition,
    .key     = "condition",
    .because = "A condition that you named, or that your answers suggest, speaks against it.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::answer,
    .key     = "answer",
    .because = "One of your answers, a yes or a not sure, speaks against it.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::not_answered,
    .key     = "not_answered",
    .because = "At your age, say first whether you fell in the last year or feel unsteady.",
    .grade   = evidence::consensus,
    .sources = {source::world_falls_2022, source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::trait,
    .key     = "trait",
    .because = "What your answers come to speaks against it, such as a nerve that seems to take part.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::new_back_pain,
    .key     = "new_back_pain",
    .because = "Back pain of less than six weeks, or of a length that is not known, is not to be bent for a test.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::age_not_given,
    .key     = "age_not_given",
    .because = "Say your age first: it decides whether this test is for you.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::too_young,
    .key     = "too_young",
    .because = "This test tells nothing new at your age.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::too_old,
    .key     = "too_old",
    .because = "We do not ask for this test at your age: it may be too much, or not to be done alone.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::position,
    .key     = "position",
    .because = "It needs a position that you did not name as possible.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_barred_row{
    .id      = test_barred::equipment,
    .key     = "equipment",
    .because = "It needs something that is not at hand.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const test_barred_row> rows<test_barred>{reasons_against_tests};

static_assert(table_is_sound<test_barred>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

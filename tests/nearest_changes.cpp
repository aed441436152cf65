// SPDX-License-Identifier: MIT
// Covers nearest_changes.hpp:
//   nearest_changes(report) -> which one or two answers would change urgency, first contributor, routine
#include <hamstring/nearest_changes.hpp>

#include <cstddef>
#include <cstdint>

#include <hamstring/advice.hpp>

#include "catch.hpp"
#include "random_report.hpp"

using namespace hamstring;

namespace {

constexpr report calm{.age = years{34},
                      .sex = sex::male,
                      .worst_pain = pain_score{3},
                      .since = weeks{8},
                      .present = {symptom::back_of_thigh_tightness, symptom::cannot_reach_toes,
                                  habit::sits_most_of_the_day},
                      .absent = every_red_flag};

/// The report with one answer given as a person would give it the other way.
report with(report from, observation one, bool yes) {
    from.present.erase(one);
    from.absent.erase(one);
    from.unsure.erase(one);
    (yes ? from.present : from.absent).insert(one);
    return from;
}

bool same_urgency(const advice& a, const advice& b) {
    return a.urgency == b.urgency && a.deadline == b.deadline;
}

bool changes_urgency(const report& from, observation one, bool yes) {
    return !same_urgency(advise(from), advise(with(from, one, yes)));
}

bool is_asked(observation one) { return detail::can_be_answered.contains(one); }

}  // namespace

TEST_CASE("nearest_changes: a calm report hangs on every sign that alone is urgent", "[nearest]") {
    const nearest_changes_found found = nearest_changes(calm);
    CHECK(found.urgency.if_yes.contains(red_flag::saddle_numbness));
    CHECK(found.urgency.if_yes.contains(red_flag::foot_drop));
    CHECK(found.urgency.if_no.empty());
    CHECK_FALSE(found.urgency.if_yes.contains(habit::yoga_or_dance));
    CHECK(found.first_contributor.if_no.contains(habit::sits_most_of_the_day));
    CHECK_FALSE(found.routine.empty());
}

TEST_CASE("nearest_changes: one sign that makes it an emergency is named", "[nearest]") {
    report grave = calm;
    grave.absent.erase(red_flag::saddle_numbness);
    grave.present.insert(red_flag::saddle_numbness);
    const nearest_changes_found found = nearest_changes(grave);
    CHECK(found.urgency.if_no.contains(red_flag::saddle_numbness));
    CHECK(found.urgency.if_yes.empty());
    CHECK_FALSE(found.urgency.if_both_no);
}

TEST_CASE("nearest_changes: where neither of two signs decides alone, the pair is named",
          "[nearest]") {
    report grave = calm;
    for (const red_flag flag : {red_flag::saddle_numbness, red_flag::stroke_sign}) {
        grave.absent.erase(flag);
        grave.present.insert(flag);
    }
    const changes_of found = nearest_changes(grave).urgency;
    CHECK(found.if_no.empty());
    REQUIRE(found.if_both_no);
    CHECK(found.if_both_no->first.index == observation{red_flag::saddle_numbness}.index);
    CHECK(found.if_both_no->second.index == observation{red_flag::stroke_sign}.index);
    CHECK_FALSE(found.empty());
    CHECK(changes_of{}.empty());
}

TEST_CASE("nearest_changes: names exactly the answers that change the urgency", "[nearest]") {
    test::random_bits random{21};
    for (int i = 0; i < 20; ++i) {
        const report from = test::random_report(random, 10);
        const nearest_changes_found found = nearest_changes(from);
        for (std::size_t place = 0; place < rules::observed_size; ++place) {
            const observation one(place);
            CAPTURE(i, place);
            const bool yes_counts = is_asked(one) && !from.present.contains(one);
            const bool no_counts = is_asked(one) && !from.absent.contains(one);
            CHECK(found.urgency.if_yes.contains(one) ==
                  (yes_counts && changes_urgency(from, one, true)));
            CHECK(found.urgency.if_no.contains(one) ==
                  (no_counts && changes_urgency(from, one, false)));
            // Each stands at the first part that it changes, once.
            CHECK_FALSE((found.urgency.if_yes.contains(one) && found.routine.if_yes.contains(one)));
        }
    }
}

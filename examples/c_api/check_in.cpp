// SPDX-License-Identifier: MIT
//
// hamstring.h: the course, and the check-in.
#include <hamstring/check_in.hpp>
#include <hamstring/intake/again.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/render/check_in.hpp>

#include "state.hpp"
#include "talk.hpp"

namespace c_api {
namespace {

static_assert(int(decision::progress) == HAMSTRING_PROGRESS &&
              int(decision::maintain) == HAMSTRING_MAINTAIN &&
              int(decision::hold) == HAMSTRING_HOLD_PLAN &&
              int(decision::change_contributor) == HAMSTRING_CHANGE_CONTRIBUTOR &&
              int(decision::shorten) == HAMSTRING_SHORTEN &&
              int(decision::change_approach) == HAMSTRING_CHANGE_APPROACH &&
              int(decision::begin_anew) == HAMSTRING_BEGIN_ANEW &&
              int(decision::regress) == HAMSTRING_REGRESS &&
              int(decision::refer) == HAMSTRING_REFER && int(decision::stop) == HAMSTRING_STOP);

/// Whether so many sessions can be done of so many; what was not told can be anything.
constexpr bool can_be_done(std::int32_t done, std::int32_t planned) {
    if (done < HAMSTRING_NOT_TOLD || planned < HAMSTRING_NOT_TOLD || planned == 0) return false;
    return planned == HAMSTRING_NOT_TOLD || done <= planned;
}

/// What was told, as the library takes it; none where a number is none that can be told.
maybe<told_at_check_in> read(const hamstring_told& told, const talk_value& of,
                             const maybe<moment>& now) {
    const maybe<overall> all_in_all =
        enumerator<overall>(told.overall == HAMSTRING_NOT_TOLD ? 0 : told.overall);
    const maybe<why_fewer> fewer =
        enumerator<why_fewer>(told.why_fewer == HAMSTRING_NOT_TOLD ? 0 : told.why_fewer);
    const bool names_one = told.worst != HAMSTRING_NOT_TOLD;
    const maybe<exercise> worst = names_one ? enumerator<exercise>(told.worst) : maybe<exercise>{};
    if (!all_in_all || !fewer || (names_one && !worst)) return {};
    for (const std::int32_t score :
         {told.worst_pain, told.pain_now, told.during, told.next_morning})
        if (!is_score_or_none(score)) return {};
    if (told.worst_pain == HAMSTRING_NOT_TOLD || !can_be_done(told.done, told.planned) ||
        told.seen < HAMSTRING_NOT_TOLD || told.seen > 1)
        return {};
    told_at_check_in result{.during = quantity<pain_score>(told.during),
                            .next_morning = quantity<pain_score>(told.next_morning),
                            .done = quantity<times>(told.done),
                            .planned = quantity<times>(told.planned),
                            .why = *fewer,
                            .overall = *all_in_all,
                            .worst = worst,
                            .seen = of.seen};
    const maybe<int> passed = days_since(of.saved_at, now);
    if (passed && of.course) result.week = week_after(*of.course, *passed);
    return result;
}

}  // namespace
}  // namespace c_api

using namespace c_api;

int32_t hamstring_begin_course(hamstring_talk* talk) {
    auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    if (at->state.course && at->state.course->goes_on()) return 0;
    const report from = report_of(at->state.talk);
    at->state.course = begin_course(from, advise(from));
    at->close();
    return 0;
}

hamstring_text hamstring_why_fewer(int32_t which, const hamstring_how* how) {
    const maybe<why_fewer> found = which < 1 ? maybe<why_fewer>{} : enumerator<why_fewer>(which);
    return text_of(found ? in(how).of(about(*found).name) : std::string_view{});
}

int32_t hamstring_check_in_begin(hamstring_talk* talk, const hamstring_told* told,
                                 const hamstring_how* how) {
    auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    const maybe<moment> today = now(how);
    if (told == nullptr || !read(*told, at->state, today)) return HAMSTRING_BAD_ARGUMENT;
    if (!at->state.course) {
        const report then = report_of(at->state.talk);
        at->state.course = begin_course(then, advise(then));
    }
    // (Once: who corrects a number is no older for it.)
    const int passed = at->state.checks_in ? 0 : days_since(at->state.saved_at, today).value_or(0);
    at->state.talk = without_old_noes(
        at_check_in(at->state.talk, {.worst_pain = quantity<pain_score>(told->worst_pain),
                                     .pain_now = quantity<pain_score>(told->pain_now),
                                     .days_passed = passed,
                                     .seen = told->seen == 1}));
    at->state.checks_in = true;
    at->state.seen = told->seen == 1;
    at->state.again = pages_to_reopen(at->state.talk);
    show_again(at->state);
    at->close();
    return 0;
}

size_t hamstring_check_in(hamstring_talk* talk, const hamstring_told* told,
                          const hamstring_how* how, hamstring_checked* came_to, char* to,
                          size_t room) {
    auto* const at = opened(talk);
    if (at == nullptr || told == nullptr || !at->state.course || !at->state.checks_in ||
        next_page(at->state.talk))
        return no_text(to, room);
    const maybe<told_at_check_in> read_told = read(*told, at->state, now(how));
    if (!read_told) return no_text(to, room);
    const kept_course before = *at->state.course;
    const checked done = check_in(before, report_of(at->state.talk), *read_told);
    const size_t size = written(to, room, [&](into_room out) {
        write_check_in(out, done, before, *read_told, said_by(how));
    });
    if (size >= room) return size;
    at->state.course = done.after;
    // A second one counts its days from here.
    at->state.saved_at = now(how);
    at->state.checks_in = false;
    at->state.again = {};
    at->close();
    if (came_to != nullptr)
        *came_to = {static_cast<int32_t>(done.decision), static_cast<int32_t>(done.urgency),
                    done.deadline.value, done.begins_anew ? 1 : 0};
    return size;
}

// SPDX-License-Identifier: MIT
//
// hamstring.h: where a talk stands, and what everybody reads of its advice.
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/render/answers.hpp>
#include <hamstring/render/screen_json.hpp>

#include "state.hpp"

using namespace c_api;

static_assert(int(urgency::self_care_review) == HAMSTRING_SELF_CARE &&
              int(urgency::clinician_days) == HAMSTRING_CLINICIAN_DAYS &&
              int(urgency::same_day) == HAMSTRING_SAME_DAY &&
              int(urgency::emergency_now) == HAMSTRING_EMERGENCY);

int32_t hamstring_stands(const hamstring_talk* talk, hamstring_standing* to) {
    const auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    if (to == nullptr) return HAMSTRING_BAD_ARGUMENT;
    const interview& now = at->state.talk;
    const report from = report_of(now);
    const advice plan = advice_of(at->state, from);
    const urgency_bounds can_be = bounds(now);
    hamstring_standing stands{};
    stands.urgency = static_cast<int32_t>(plan.urgency);
    stands.deadline_days = plan.deadline.value;
    stands.least = static_cast<int32_t>(can_be.least);
    stands.most = static_cast<int32_t>(can_be.most);
    stands.over = next_page(now) ? 0 : 1;
    stands.ready = progress(now).ready ? 1 : 0;
    stands.too_young = observe(from).facts.answered_yes(red_flag::under_16_any) ? 1 : 0;
    stands.crisis = render::crisis_told(plan) ? 1 : 0;
    stands.exercises = static_cast<int32_t>(plan.routine.size());
    stands.session_seconds = plan.routine.session_takes.value;
    stands.course = at->state.course ? 1 : 0;
    if (at->state.course && !at->state.course->history.empty())
        stands.check_ins = static_cast<int32_t>(at->state.course->history.size() - 1);
    const bool sent = plan.urgency != urgency::self_care_review;
    stands.to_be_seen = (at->state.course ? at->state.course->to_be_seen : sent) ? 1 : 0;
    *to = stands;
    return 0;
}

int32_t hamstring_urgency(const hamstring_talk* talk) {
    const auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    return static_cast<int32_t>(advice_of(at->state).urgency);
}

size_t hamstring_headline(const hamstring_talk* talk, const hamstring_how* how, char* to,
                          size_t room) {
    const auto* const at = opened(talk);
    if (at == nullptr) return no_text(to, room);
    return written(to, room,
                   [&](into_room out) { write_headline(out, advice_of(at->state), in(how)); });
}

hamstring_text hamstring_action(const hamstring_talk* talk, const hamstring_how* how) {
    const auto* const at = opened(talk);
    if (at == nullptr) return {};
    return text_of(in(how).of(about<&urgency_row::action>(advice_of(at->state).urgency)));
}

size_t hamstring_so_far(const hamstring_talk* talk, const hamstring_how* how, char* to,
                        size_t room) {
    const auto* const at = opened(talk);
    if (at == nullptr) return no_text(to, room);
    return written(to, room, [&](into_room out) { write_so_far(out, at->state.talk, in(how)); });
}

size_t hamstring_screen(const hamstring_talk* talk, const hamstring_how* how, char* to,
                        size_t room) {
    const auto* const at = opened(talk);
    if (at == nullptr) return no_text(to, room);
    return written(to, room, [&](into_room out) {
        write_screen_json(out, advice_of(at->state), said_by(how));
    });
}

int32_t hamstring_routine(const hamstring_talk* talk, int32_t place, const hamstring_how* how,
                          int32_t* which, hamstring_text* key, hamstring_text* name) {
    const auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    const advice plan = advice_of(at->state);
    if (place < 0 || static_cast<size_t>(place) >= plan.routine.size()) return 0;
    const exercise found = plan.routine.begin()[place].exercise;
    if (which != nullptr) *which = static_cast<int32_t>(found);
    if (key != nullptr) *key = text_of(about<&exercise_row::key>(found));
    if (name != nullptr) *name = text_of(in(how).of(about<&exercise_row::name>(found)));
    return 1;
}

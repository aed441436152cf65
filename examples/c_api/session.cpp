// SPDX-License-Identifier: MIT
//
// hamstring.h: the session.
#include <hamstring/check_in.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/signal.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/render/session.hpp>
#include <hamstring/session.hpp>

#include "state.hpp"

namespace c_api {
namespace {

static_assert(int(step_kind::set_up) == HAMSTRING_SET_UP &&
              int(step_kind::get_into_place) == HAMSTRING_GET_INTO_PLACE &&
              int(step_kind::get_ready) == HAMSTRING_GET_READY &&
              int(step_kind::hold) == HAMSTRING_HOLD &&
              int(step_kind::repetitions) == HAMSTRING_REPETITIONS &&
              int(step_kind::go_on) == HAMSTRING_GO_ON &&
              int(step_kind::change_sides) == HAMSTRING_CHANGE_SIDES &&
              int(step_kind::rest) == HAMSTRING_REST && int(step_kind::done) == HAMSTRING_DONE);
static_assert(int(body_side::both) == HAMSTRING_BOTH_SIDES &&
              int(body_side::left) == HAMSTRING_LEFT && int(body_side::right) == HAMSTRING_RIGHT);
static_assert(int(session_end::not_yet) == HAMSTRING_GOES_ON &&
              int(session_end::finished) == HAMSTRING_FINISHED &&
              int(session_end::left) == HAMSTRING_STOPPED &&
              int(session_end::pain) == HAMSTRING_STOPPED_BY_PAIN &&
              int(session_end::sign) == HAMSTRING_STOPPED_BY_SIGN);
static_assert(int(pain_light::go) == 0 && int(pain_light::caution) == 1 &&
              int(pain_light::stop) == 2);

/// One of the things that are called out in a step; none with that place.
maybe<cue_event> call_of(const session_step& of, std::int32_t which) {
    const cue_list all = cue_events(of);
    if (which < 0 || static_cast<std::size_t>(which) >= all.size()) return {};
    return all.begin()[which];
}

/// Does something with a session, and closes it.
template <class Do>
std::int32_t change(hamstring_session* session, Do what) {
    auto* const at = opened(session);
    if (at == nullptr) return HAMSTRING_BAD_SESSION;
    const std::int32_t result = what(at->state);
    at->close();
    return result;
}

}  // namespace
}  // namespace c_api

using namespace c_api;

size_t hamstring_session_size(void) { return sizeof(sealed<session_value>); }

int32_t hamstring_session_begin(hamstring_session* session, size_t size, const hamstring_talk* talk,
                                int32_t pain_now, int32_t first_time, int32_t begin_with) {
    const auto* const from = opened(talk);
    if (from == nullptr) return HAMSTRING_BAD_TALK;
    const maybe<body_side> side = enumerator<body_side>(begin_with);
    if (!side || !is_score_or_none(pain_now)) return HAMSTRING_BAD_ARGUMENT;
    // In the middle of a conversation it is not known yet what fits.
    const interview& now = from->state.talk;
    if (!review(now).empty() && !progress(now).ready) return HAMSTRING_NO_SESSION;
    const report told = report_of(now);
    const advice plan = advice_of(from->state, told);
    const session_script script =
        hamstring::session(plan, {.begin_with = *side, .first_time = first_time != 0});
    if (script.empty()) return HAMSTRING_NO_SESSION;
    const session_value value{session_run(script, quantity<pain_score>(pain_now)), told, plan};
    return put(session, size, value) ? 0 : HAMSTRING_BAD_SESSION;
}

int32_t hamstring_session_step(const hamstring_session* session, const hamstring_how* how,
                               hamstring_step* to) {
    const auto* const at = opened(session);
    if (at == nullptr) return HAMSTRING_BAD_SESSION;
    if (to == nullptr) return HAMSTRING_BAD_ARGUMENT;
    const session_run& run = at->state.run;
    const session_step step = run.step();
    hamstring_step shown{};
    shown.kind = static_cast<int32_t>(step.kind);
    shown.exercise = static_cast<int32_t>(step.exercise);
    shown.place = step.place;
    shown.exercises = step.exercises;
    shown.side = static_cast<int32_t>(step.side);
    shown.set = step.set.value;
    shown.of_sets = step.of_sets.value;
    shown.repetitions = step.repetitions.value;
    shown.modified = step.modified ? 1 : 0;
    shown.takes = step.takes.value;
    shown.into = run.into_step().value;
    shown.elapsed = run.elapsed().value;
    shown.remaining = run.left().value;
    shown.paused = run.paused() ? 1 : 0;
    shown.ended_by = static_cast<int32_t>(run.ended_by());
    shown.asks_pain = step.asks_pain ? 1 : 0;
    shown.calls = static_cast<int32_t>(cue_events(step).size());
    shown.exercise_key = text_of(about<&exercise_row::key>(step.exercise));
    shown.exercise_name = text_of(in(how).of(about<&exercise_row::name>(step.exercise)));
    *to = shown;
    return 0;
}

size_t hamstring_session_cue(const hamstring_session* session, size_t letters,
                             const hamstring_how* how, char* to, size_t room) {
    const auto* const at = opened(session);
    if (at == nullptr) return no_text(to, room);
    return written(to, room, [&](into_room out) {
        const session_step step = at->state.run.step();
        letters == 0 ? write_cue(out, step, in(how)) : write_short_cue(out, step, letters, in(how));
    });
}

int32_t hamstring_session_call(const hamstring_session* session, int32_t which,
                               hamstring_call* to) {
    const auto* const at = opened(session);
    if (at == nullptr) return HAMSTRING_BAD_SESSION;
    const maybe<cue_event> found = call_of(at->state.run.step(), which);
    if (!found || to == nullptr) return HAMSTRING_BAD_ARGUMENT;
    const signal_row& row = about(found->kind);
    *to = {found->at.value, found->kind == cue_kind::begin ? 1 : 0,
           row.hertz,       row.milliseconds,
           row.tones,       row.flashes,
           row.shakes};
    return 0;
}

size_t hamstring_session_call_says(const hamstring_session* session, int32_t which,
                                   const hamstring_how* how, char* to, size_t room) {
    const auto* const at = opened(session);
    if (at == nullptr) return no_text(to, room);
    const session_step step = at->state.run.step();
    const maybe<cue_event> found = call_of(step, which);
    if (!found) return no_text(to, room);
    return written(to, room, [&](into_room out) { write_cue(out, step, *found, in(how)); });
}

int32_t hamstring_session_tick(hamstring_session* session, int32_t time) {
    return change(session, [&](session_value& at) { return at.run.tick(seconds{time}), 0; });
}
int32_t hamstring_session_pause(hamstring_session* session) {
    return change(session, [](session_value& at) { return at.run.pause(), 0; });
}
int32_t hamstring_session_go_on(hamstring_session* session) {
    return change(session, [](session_value& at) { return at.run.resume(), 0; });
}
int32_t hamstring_session_skip(hamstring_session* session) {
    return change(session, [](session_value& at) { return at.run.skip(), 0; });
}
int32_t hamstring_session_leave(hamstring_session* session) {
    return change(session, [](session_value& at) { return at.run.leave(), 0; });
}
int32_t hamstring_session_too_hard(hamstring_session* session) {
    return change(session, [](session_value& at) {
        return at.run.too_hard(at.from, planning_of(at.of)) ? 1 : 0;
    });
}
int32_t hamstring_session_hurts(hamstring_session* session, int32_t pain) {
    return change(session, [&](session_value& at) {
        return static_cast<std::int32_t>(at.run.hurts(quantity<pain_score>(pain)));
    });
}

int32_t hamstring_session_sign(const hamstring_session* session, int32_t place,
                               const hamstring_how* how, int32_t* sign, hamstring_text* question) {
    const auto* const at = opened(session);
    if (at == nullptr) return HAMSTRING_BAD_SESSION;
    std::int32_t here = 0;
    for (const stop_sign_row& row : all<stop_sign>()) {
        if (!ends_a_session(row.id, at->state.of.routine.how) || here++ != place) continue;
        if (sign != nullptr) *sign = static_cast<int32_t>(row.id);
        if (question != nullptr) *question = text_of(in(how).of(row.question));
        return 1;
    }
    return 0;
}

int32_t hamstring_session_stop(hamstring_session* session, int32_t sign, hamstring_talk* talk) {
    auto* const to = opened(talk);
    if (to == nullptr) return HAMSTRING_BAD_TALK;
    const maybe<stop_sign> which = enumerator<stop_sign>(sign);
    return change(session, [&](session_value& at) -> std::int32_t {
        if (!which || !ends_a_session(*which, at.of.routine.how)) return HAMSTRING_BAD_ARGUMENT;
        // The next session waits, whatever is answered now.
        const kept_course so_far =
            to->state.course ? *to->state.course : begin_course(at.from, at.of);
        to->state.course = stopped_by(so_far, *which);
        to->state.talk = begin(at.run.stop(*which, at.from));
        to->state.checks_in = false;
        to->state.again = {};
        to->close();
        return 0;
    });
}

size_t hamstring_session_before(const hamstring_session* session, const hamstring_how* how,
                                char* to, size_t room) {
    const auto* const at = opened(session);
    if (at == nullptr) return no_text(to, room);
    return written(to, room,
                   [&](into_room out) { write_session_start(out, at->state.of, in(how)); });
}

size_t hamstring_session_after(const hamstring_session* session, const hamstring_how* how, char* to,
                               size_t room) {
    const auto* const at = opened(session);
    if (at == nullptr || at->state.run.ended_by() == session_end::sign) return no_text(to, room);
    return written(to, room, [&](into_room out) {
        if (at->state.run.ended_by() == session_end::pain) {
            render::writer put{out, in(how)};
            render::one_line line{put};
            render::say(line, knowledge::session_ended_by_pain.says);
            return;
        }
        write_session_end(out, at->state.of, at->state.run.elapsed(), in(how));
    });
}

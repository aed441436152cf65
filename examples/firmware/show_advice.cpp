// SPDX-License-Identifier: MIT
#include <string_view>

#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/render/brief.hpp>
#include <hamstring/render/phrases.hpp>

#include "coach.hpp"

namespace coach {

using namespace hamstring;

namespace {

/// What to do, as the longer text says it: in an emergency one thing, else that of the level and what single
/// answers add to it.
void say_what_to_do(console& at, const advice& plan) {
    if (plan.urgency == urgency::emergency_now) return at.say(render::action_of_emergency(plan));
    at.say(about(plan.urgency).action);
    render::each_action(plan, [&at](std::string_view action) { at.say(action); });
}

}  // namespace

void show_advice(console& at, const advice& plan, const text_options& how) {
    const bool told = render::crisis_told(plan);
    if (told)
        render::each_crisis_sentence(crisis_sentence::told, false,
                                     [&at](std::string_view says) { at.say(says); });
    write_brief(at.out(), plan, how);
    say_what_to_do(at, plan);
    if (how.crisis_help && !told)
        render::each_crisis_sentence(crisis_sentence::open, false,
                                     [&at](std::string_view says) { at.say(says); });
}

}  // namespace coach

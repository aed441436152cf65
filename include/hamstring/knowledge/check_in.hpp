// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/check_in.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/set_of.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// What a check-in comes to: when to go on, to do less, to change something, and to see somebody. The numbers
/// behind the facts stand in `limit.hpp`. A plan that this project put together; not reviewed by a clinician yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// One decision, in words.
struct decision_row {
    decision id;
    std::string_view key;
    /// What to do, in one or two short sentences.
    std::string_view says;
    /// The same where the plan does not follow: where it stays though a change was decided, or gets less though
    /// none was. As `says` where that cannot be.
    std::string_view otherwise;

    constexpr std::array<std::string_view, 2> texts() const { return {says, otherwise}; }
};

/// One thing that a check-in can find, in words.
struct check_in_fact_row {
    check_in_fact id;
    std::string_view key;
    /// What it is, for whoever reads the rules.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

/// One row of the rules. The first whose facts all hold decides; every row that fits can ease the doses.
struct check_in_row {
    check_in_rule id;
    std::string_view key;
    /// All of these.
    set_of<check_in_fact> when;
    /// What is decided.
    decision then;
    /// What becomes of the plan.
    plan_action plan;
    /// By how much the doses are eased until a good week.
    easing doses;
    /// Whether somebody is to look before it goes on as it was: that is asked until somebody has.
    bool to_be_seen;
    /// Why, in one sentence to the person.
    std::string_view because;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {because}; }
};

/// Why there were fewer sessions, and what may help.
struct why_fewer_row {
    why_fewer id;
    std::string_view key;
    /// As somebody says it.
    std::string_view name;
    /// What may help, in one sentence.
    std::string_view helps;

    constexpr std::array<std::string_view, 2> texts() const { return {name, helps}; }
};

/// How it is all in all, in words.
struct overall_row {
    overall id;
    std::string_view key;
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// How the doses of a plan are eased, in words.
struct easing_row {
    easing id;
    std::string_view key;
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

/// One sign in a leg that is looked for at each check-in.
struct leg_sign_row {
    /// The answer.
    observation which;
    /// What is so now, as the end of "New since last time:".
    std::string_view says;
    /// How soon somebody is to look where it was not there the last time.
    urgency when_new;
};

namespace knowledge {

// clang-format off
inline constexpr decision_row decisions[] = {
decision_row{
    .id        = decision::progress,
    .key       = "progress",
    .says      = "Go one step on.",
    .otherwise = "Go on as you do: this week has nothing new.",
},
decision_row{
    .id        = decision::maintain,
    .key       = "maintain",
    .says      = "Keep up what you gained.",
    .otherwise = "Keep up what you gained, with a little less for a week.",
},
decision_row{
    .id        = decision::hold,
    .key       = "hold",
    .says      = "Stay with your plan.",
    .otherwise = "Stay where you are, and do a little less.",
},
decision_row{
    .id        = decision::change_contributor,
    .key       = "change_contributor",
    .says      = "Change one exercise.",
    .otherwise = "Stay with your plan: nothing else suits you better.",
},
decision_row{
    .id        = decision::shorten,
    .key       = "shorten",
    .says      = "Make it shorter for a week.",
    .otherwise = "It is short already: do what you can of it.",
},
decision_row{
    .id        = decision::change_approach,
    .key       = "change_approach",
    .says      = "Try it another way: keep few exercises, and choose a kind of movement that you like.",
    .otherwise = "Try it another way: keep few exercises, and choose a kind of movement that you like.",
},
decision_row{
    .id        = decision::begin_anew,
    .key       = "begin_anew",
    .says      = "Begin anew, with a plan for what you told now.",
    .otherwise = "Begin anew, with a plan for what you told now.",
},
decision_row{
    .id        = decision::regress,
    .key       = "regress",
    .says      = "Do less for a week.",
    .otherwise = "This is little already: do of it only what does not hurt.",
},
decision_row{
    .id        = decision::refer,
    .key       = "refer",
    .says      = "Have somebody look at it. Until then do less.",
    .otherwise = "Have somebody look at it. Until then do no more than now.",
},
decision_row{
    .id        = decision::stop,
    .key       = "stop",
    .says      = "Stop the exercises.",
    .otherwise = "Stop the exercises.",
},
};

inline constexpr overall_row overalls[] = {
overall_row{.id = overall::not_told, .key = "not_told", .name = "not told"},
overall_row{.id = overall::better, .key = "better", .name = "better"},
overall_row{.id = overall::same, .key = "same", .name = "about the same"},
overall_row{.id = overall::worse, .key = "worse", .name = "worse"},
};

inline constexpr easing_row easings[] = {
easing_row{.id = easing::none, .key = "none", .says = "as planned"},
easing_row{.id = easing::one_set_less, .key = "one_set_less", .says = "one set less of each"},
easing_row{.id = easing::half, .key = "half", .says = "half of each"},
};

inline constexpr why_fewer_row whys_fewer[] = {
why_fewer_row{.id = why_fewer::not_told, .key = "not_told", .name = "not told", .helps = "Tie it to something that you do every day."},
why_fewer_row{.id = why_fewer::no_time, .key = "no_time", .name = "no time", .helps = "Two exercises take a few minutes; do them right after something that you do every day."},
why_fewer_row{.id = why_fewer::pain, .key = "pain", .name = "it hurt", .helps = "Do less of it, so that the pain stays at 3 or lower."},
why_fewer_row{.id = why_fewer::forgot, .key = "forgot", .name = "forgot", .helps = "Set a reminder, or leave the mat where you see it."},
why_fewer_row{.id = why_fewer::no_point, .key = "no_point", .name = "saw no point in it", .helps = "Choose one thing that you want to do again, and watch whether it gets easier."},
why_fewer_row{.id = why_fewer::did_not_know_how, .key = "did_not_know_how", .name = "did not know how", .helps = "Read the steps once more, or let somebody watch you do it."},
};

inline constexpr check_in_fact_row check_in_facts[] = {
check_in_fact_row{.id = check_in_fact::seen_today, .key = "seen_today", .says = "The answers ask for somebody to look today or now, or a leg is newly numb or weak."},
check_in_fact_row{.id = check_in_fact::urgency_rose, .key = "urgency_rose", .says = "The answers ask for somebody sooner than last time."},
check_in_fact_row{.id = check_in_fact::questions_open, .key = "questions_open", .says = "A question about danger signs is open."},
check_in_fact_row{.id = check_in_fact::no_routine, .key = "no_routine", .says = "The answers now give no routine."},
check_in_fact_row{.id = check_in_fact::not_seen_yet, .key = "not_seen_yet", .says = "Somebody was to look at it, and nothing tells that anybody has."},
check_in_fact_row{.id = check_in_fact::something_new, .key = "something_new", .says = "Something is so, or may be, that was not so before, or no more."},
check_in_fact_row{.id = check_in_fact::new_condition, .key = "new_condition", .says = "Something was told that the plan was not made for."},
check_in_fact_row{.id = check_in_fact::new_leg_sign, .key = "new_leg_sign", .says = "A sign in a leg is there, or may be, that was not told before."},
check_in_fact_row{.id = check_in_fact::pain_rose, .key = "pain_rose", .says = "The worst pain is up on the last week, or on the beginning, by a change that counts."},
check_in_fact_row{.id = check_in_fact::felt_worse, .key = "felt_worse", .says = "All in all it is worse."},
check_in_fact_row{.id = check_in_fact::settled_too_long, .key = "settled_too_long", .says = "The pain was strong at the last check-in and is still, days later."},
check_in_fact_row{.id = check_in_fact::red, .key = "red", .says = "Pain while exercising, or the next morning, said stop."},
check_in_fact_row{.id = check_in_fact::red_before, .key = "red_before", .says = "It said stop at the last check-in too."},
check_in_fact_row{.id = check_in_fact::red_twice_before, .key = "red_twice_before", .says = "It said stop at the last two check-ins."},
check_in_fact_row{.id = check_in_fact::amber, .key = "amber", .says = "Pain while exercising, or the next morning, asked for care."},
check_in_fact_row{.id = check_in_fact::green, .key = "green", .says = "Pain while exercising and the next morning were both told, and both fine."},
check_in_fact_row{.id = check_in_fact::green_long_enough, .key = "green_long_enough", .says = "They have been fine for long enough."},
check_in_fact_row{.id = check_in_fact::done_enough, .key = "done_enough", .says = "Enough of the planned sessions were done."},
check_in_fact_row{.id = check_in_fact::done_little, .key = "done_little", .says = "Too few of the planned sessions were done."},
check_in_fact_row{.id = check_in_fact::little_because_of_pain, .key = "little_because_of_pain", .says = "Too few were done, because it hurt."},
check_in_fact_row{.id = check_in_fact::little_before, .key = "little_before", .says = "Too few were done the last time too."},
check_in_fact_row{.id = check_in_fact::from_first_look, .key = "from_first_look", .says = "It has gone on for long enough for a first look at whether it helps."},
check_in_fact_row{.id = check_in_fact::from_second_look, .key = "from_second_look", .says = "It has gone on for long enough for a second look."},
check_in_fact_row{.id = check_in_fact::better, .key = "better", .says = "Pain or daily life is better by a change that counts, or there was hardly any pain and is no more."},
check_in_fact_row{.id = check_in_fact::not_better, .key = "not_better", .says = "Pain was told then and now, and nothing is better by a change that counts."},
check_in_fact_row{.id = check_in_fact::not_known_better, .key = "not_known_better", .says = "Nothing says that it is better."},
check_in_fact_row{.id = check_in_fact::pain_told, .key = "pain_told", .says = "The worst pain of the week was told."},
check_in_fact_row{.id = check_in_fact::was_stopped, .key = "was_stopped", .says = "The plan was stopped the last time."},
check_in_fact_row{.id = check_in_fact::eased, .key = "eased", .says = "The plan has been eased or shortened."},
check_in_fact_row{.id = check_in_fact::not_changed_yet, .key = "not_changed_yet", .says = "No exercise was changed for want of help so far."},
check_in_fact_row{.id = check_in_fact::stage_is_over, .key = "stage_is_over", .says = "The stage of the road has lasted as long as it should."},
check_in_fact_row{.id = check_in_fact::last_stage, .key = "last_stage", .says = "It is the last stage that builds."},
check_in_fact_row{.id = check_in_fact::maintaining, .key = "maintaining", .says = "The plan keeps what was gained."},
};

inline constexpr check_in_row check_in_rows[] = {
check_in_row{
    .id         = check_in_rule::urgent,
    .key        = "urgent",
    .when       = {check_in_fact::seen_today},
    .then       = decision::stop,
    .plan       = plan_action::halt,
    .doses      = easing::half,
    .to_be_seen = true,
    .because    = "Your answers now ask for somebody to look today, and that goes before any exercise.",
    .grade      = evidence::consensus,
    .sources    = {source::finucane_2020, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::questions_first,
    .key        = "questions_first",
    .when       = {check_in_fact::questions_open},
    .then       = decision::stop,
    .plan       = plan_action::halt,
    .doses      = easing::half,
    .to_be_seen = false,
    .because    = "Some questions about danger signs are open, and exercises wait for them.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::more_urgent,
    .key        = "more_urgent",
    .when       = {check_in_fact::urgency_rose},
    .then       = decision::stop,
    .plan       = plan_action::halt,
    .doses      = easing::half,
    .to_be_seen = true,
    .because    = "Your answers ask for somebody sooner than the last time; we judged that the exercises should wait for that.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::nothing_to_offer,
    .key        = "nothing_to_offer",
    .when       = {check_in_fact::no_routine},
    .then       = decision::stop,
    .plan       = plan_action::halt,
    .doses      = easing::half,
    .to_be_seen = false,
    .because    = "With your answers as they are now, no exercise can be offered.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::not_seen_yet,
    .key        = "not_seen_yet",
    .when       = {check_in_fact::not_seen_yet, check_in_fact::was_stopped},
    .then       = decision::stop,
    .plan       = plan_action::halt,
    .doses      = easing::half,
    .to_be_seen = true,
    .because    = "The exercises wait until somebody has looked at it, and nothing says that anybody has; that is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::third_red,
    .key        = "third_red",
    .when       = {check_in_fact::red, check_in_fact::red_before, check_in_fact::red_twice_before},
    .then       = decision::stop,
    .plan       = plan_action::halt,
    .doses      = easing::half,
    .to_be_seen = true,
    .because    = "The exercises have hurt too much three times running although there were less of them; we judged that they should stop until somebody has looked.",
    .grade      = evidence::consensus,
    .sources    = {source::pain_traffic_light, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::leg_sign,
    .key        = "leg_sign",
    .when       = {check_in_fact::new_leg_sign},
    .then       = decision::refer,
    .plan       = plan_action::swap_the_worst,
    .doses      = easing::half,
    .to_be_seen = true,
    .because    = "A new sign in a leg may come from a nerve, so somebody should look at it; that a week is soon enough for this one is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::pain_up,
    .key        = "pain_up",
    .when       = {check_in_fact::pain_rose},
    .then       = decision::refer,
    .plan       = plan_action::swap_the_worst,
    .doses      = easing::half,
    .to_be_seen = true,
    .because    = "The pain is up by more than chance may explain; that somebody should look then is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::ostelo_2008, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::worse_all_in_all,
    .key        = "worse_all_in_all",
    .when       = {check_in_fact::felt_worse},
    .then       = decision::refer,
    .plan       = plan_action::swap_the_worst,
    .doses      = easing::half,
    .to_be_seen = true,
    .because    = "You say that it is worse all in all; that somebody should look then is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::pain_stays_strong,
    .key        = "pain_stays_strong",
    .when       = {check_in_fact::settled_too_long},
    .then       = decision::refer,
    .plan       = plan_action::keep,
    .doses      = easing::none,
    .to_be_seen = true,
    .because    = "The pain has been strong for over a week; that somebody should look then is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::second_look,
    .key        = "second_look",
    .when       = {check_in_fact::from_second_look, check_in_fact::not_known_better},
    .then       = decision::refer,
    .plan       = plan_action::keep,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "After six weeks no number of yours is clearly better, so it may pay to ask somebody.",
    .grade      = evidence::consensus,
    .sources    = {source::wallwork_2024, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::second_red,
    .key        = "second_red",
    .when       = {check_in_fact::red, check_in_fact::red_before},
    .then       = decision::regress,
    .plan       = plan_action::step_back,
    .doses      = easing::half,
    .to_be_seen = false,
    .because    = "It hurt too much twice running, so go a step back; see somebody if it does a third time.",
    .grade      = evidence::consensus,
    .sources    = {source::pain_traffic_light, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::one_red,
    .key        = "one_red",
    .when       = {check_in_fact::red},
    .then       = decision::regress,
    .plan       = plan_action::swap_the_worst,
    .doses      = easing::half,
    .to_be_seen = false,
    .because    = "It hurt too much while you exercised or the next morning, so do half, and leave out what hurt most.",
    .grade      = evidence::very_low,
    .sources    = {source::pain_traffic_light, source::silbernagel_2007, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::pain_kept_from_it,
    .key        = "pain_kept_from_it",
    .when       = {check_in_fact::little_because_of_pain},
    .then       = decision::regress,
    .plan       = plan_action::swap_the_worst,
    .doses      = easing::half,
    .to_be_seen = false,
    .because    = "Pain kept you from it, so half of it may be more use than none; that is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::begin_again,
    .key        = "begin_again",
    .when       = {check_in_fact::was_stopped},
    .then       = decision::regress,
    .plan       = plan_action::keep,
    .doses      = easing::half,
    .to_be_seen = false,
    .because    = "The exercises were stopped, so begin again with half; that is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::condition_is_new,
    .key        = "condition_is_new",
    .when       = {check_in_fact::new_condition},
    .then       = decision::begin_anew,
    .plan       = plan_action::keep,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "You told of something that your plan was not made for, so begin with the first week of one that is; that is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::look_is_due,
    .key        = "look_is_due",
    .when       = {check_in_fact::not_seen_yet},
    .then       = decision::hold,
    .plan       = plan_action::keep,
    .doses      = easing::none,
    .to_be_seen = true,
    .because    = "Somebody should look at it before more is asked of you, and nothing says that anybody has; that is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::little_again,
    .key        = "little_again",
    .when       = {check_in_fact::done_little, check_in_fact::little_before},
    .then       = decision::change_approach,
    .plan       = plan_action::few_exercises,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "It did not fit into your week twice running, and no kind of exercise is clearly best, so choose what you would keep up.",
    .grade      = evidence::consensus,
    .sources    = {source::nice_ng59, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::little,
    .key        = "little",
    .when       = {check_in_fact::done_little},
    .then       = decision::shorten,
    .plan       = plan_action::few_exercises,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "Fewer exercises may be easier to keep up, so do two for a week and keep the walk.",
    .grade      = evidence::very_low,
    .sources    = {source::adherence_2009, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::first_told_now,
    .key        = "first_told_now",
    .when       = {check_in_fact::something_new},
    .then       = decision::hold,
    .plan       = plan_action::keep,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "You told of something new, so nothing is added this week; that is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::back_on,
    .key        = "back_on",
    .when       = {check_in_fact::eased, check_in_fact::green, check_in_fact::done_enough, check_in_fact::pain_told},
    .then       = decision::progress,
    .plan       = plan_action::restore,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "The easier week went well, so go back to what you did before it; that is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::first_look,
    .key        = "first_look",
    .when       = {check_in_fact::from_first_look, check_in_fact::not_better, check_in_fact::done_enough, check_in_fact::not_changed_yet},
    .then       = decision::change_contributor,
    .plan       = plan_action::change_one,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "You did it for four weeks and it is about the same, so something else may play a part; that is our judgement.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::one_amber,
    .key        = "one_amber",
    .when       = {check_in_fact::amber},
    .then       = decision::hold,
    .plan       = plan_action::keep,
    .doses      = easing::one_set_less,
    .to_be_seen = false,
    .because    = "It hurt a little more than it should, so do one set less and try again next week.",
    .grade      = evidence::very_low,
    .sources    = {source::pain_traffic_light, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::keep_it,
    .key        = "keep_it",
    .when       = {check_in_fact::maintaining, check_in_fact::green},
    .then       = decision::maintain,
    .plan       = plan_action::keep,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "Less is needed to keep a gain than to make it.",
    .grade      = evidence::low,
    .sources    = {source::reid_2014, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::last_step,
    .key        = "last_step",
    .when       = {check_in_fact::last_stage, check_in_fact::stage_is_over, check_in_fact::green_long_enough, check_in_fact::done_enough, check_in_fact::pain_told},
    .then       = decision::maintain,
    .plan       = plan_action::next_stage,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "The eight weeks are over and it goes well, so fewer days may be enough from now on.",
    .grade      = evidence::low,
    .sources    = {source::reid_2014, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::one_step,
    .key        = "one_step",
    .when       = {check_in_fact::stage_is_over, check_in_fact::green_long_enough, check_in_fact::done_enough, check_in_fact::pain_told},
    .then       = decision::progress,
    .plan       = plan_action::next_stage,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "It went well and you did most of it, so the next step of your plan, where it has one, is worth a try.",
    .grade      = evidence::consensus,
    .sources    = {source::pain_traffic_light, source::expert_judgement},
},
check_in_row{
    .id         = check_in_rule::go_on,
    .key        = "go_on",
    .when       = {},
    .then       = decision::hold,
    .plan       = plan_action::keep,
    .doses      = easing::none,
    .to_be_seen = false,
    .because    = "Nothing asks for a change yet, and a plan needs some weeks to show what it does.",
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
};

/// Why all of the signs below.
inline constexpr grounds leg_signs_are_watched{
    .because = "A new sign in a leg may come from a nerve, and so is looked for at each check-in; a leg newly numb or weak is for the same day. The list is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
};
inline constexpr leg_sign_row leg_signs[] = {
leg_sign_row{.which = symptom::pain_below_knee, .says = "pain below the knee", .when_new = urgency::clinician_days},
leg_sign_row{.which = symptom::leg_tingling_or_burning, .says = "tingling or burning in a leg", .when_new = urgency::clinician_days},
leg_sign_row{.which = symptom::leg_numbness, .says = "a numb patch in a leg", .when_new = urgency::same_day},
leg_sign_row{.which = symptom::leg_weakness, .says = "a leg that is weak", .when_new = urgency::same_day},
leg_sign_row{.which = symptom::foot_numb_or_weak, .says = "a foot that is numb or weak", .when_new = urgency::same_day},
leg_sign_row{.which = symptom::numb_patch_side_of_thigh, .says = "a numb patch at the side of a thigh", .when_new = urgency::clinician_days},
leg_sign_row{.which = red_flag::nerve_sign_below_knee, .says = "tingling, a numb patch or pain below one knee", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::leg_neuro_stable, .says = "a numb or weak leg", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::leg_signs_worse_in_two_weeks, .says = "signs in a leg that get worse", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::weakness_progressive, .says = "a leg that gets weaker", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::foot_drop, .says = "a foot that cannot be lifted", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::one_leg_gives_way_new, .says = "a leg that gives way", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::bilateral_leg_pain_new, .says = "pain, tingling or numbness in both legs", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::bilateral_leg_weakness, .says = "weakness in both legs", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::legs_fail_on_walking, .says = "legs that fail on walking", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::legs_fail_on_walking_new, .says = "legs that newly fail on walking", .when_new = urgency::same_day},
leg_sign_row{.which = red_flag::saddle_numbness, .says = "numbness between the legs", .when_new = urgency::same_day},
};
// clang-format on

template <>
inline constexpr std::span<const decision_row> rows<decision>{decisions};
template <>
inline constexpr std::span<const overall_row> rows<overall>{overalls};
template <>
inline constexpr std::span<const easing_row> rows<easing>{easings};
template <>
inline constexpr std::span<const why_fewer_row> rows<why_fewer>{whys_fewer};
template <>
inline constexpr std::span<const check_in_fact_row> rows<check_in_fact>{check_in_facts};
template <>
inline constexpr std::span<const check_in_row> rows<check_in_rule>{check_in_rows};

namespace detail {

/// No row stands behind one that fits whenever it does.
consteval bool every_check_in_row_can_decide() {
    for (std::size_t i = 0; i < std::size(check_in_rows); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if ((check_in_rows[j].when & check_in_rows[i].when) == check_in_rows[j].when)
                return false;
    return true;
}

/// Only a good week that somebody told of leads on.
consteval bool what_leads_on_needs_a_told_week() {
    for (const check_in_row& row : check_in_rows) {
        const bool on = row.plan == plan_action::next_stage || row.plan == plan_action::restore;
        const bool told = row.when.contains(check_in_fact::pain_told) &&
                          row.when.contains(check_in_fact::done_enough) &&
                          (row.when.contains(check_in_fact::green) ||
                           row.when.contains(check_in_fact::green_long_enough));
        if (on && (!told || row.doses != easing::none)) return false;
    }
    return true;
}

}  // namespace detail

static_assert(table_is_sound<decision>());
static_assert(table_is_sound<overall>());
static_assert(table_is_sound<easing>());
static_assert(table_is_sound<why_fewer>());
static_assert(table_is_sound<check_in_fact>());
static_assert(table_is_sound<check_in_rule>());
static_assert(detail::every_check_in_row_can_decide(),
              "check_in_rows: a row stands behind one that always decides before it");
static_assert(detail::what_leads_on_needs_a_told_week(),
              "check_in_rows: a row leads on without a told week that was good");
static_assert(std::size(leg_signs) <= 32, "leg_signs: a course keeps 32 at most");
static_assert(check_in_rows[count_of<check_in_rule> - 1].when.empty(),
              "check_in_rows: the last must always fit");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <type_traits>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/generated/reasons.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/intake/pending.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/units.hpp>

/// What every format says of an advice: sentences that are put together from numbers and names, each
/// written to anything that takes words by `add` and appends without a space by `join`; and which of the
/// tables' sentences an advice calls for.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// How urgent it is and, where there are days, how many: "See a doctor or physiotherapist within 7 days".
template <class To>
constexpr void say_headline(To& to, urgency level, days due) {
    say(to, about(level).name);
    if (level == urgency::clinician_days) say(to, message::due_in_days, due.value);
}

/// A text of a table, as the name in another: nothing is broken or put together.
template <class To>
constexpr std::string_view said_in(const To& to, std::string_view text) {
    return to.in().of(text);
}

/// A line over what follows.
template <class Out>
constexpr void put_heading(writer<Out>& to, std::string_view text) {
    to.put("\n").put(said_in(to, text)).put("\n");
}

/// One sentence, or a few, of a list.
template <class Out>
constexpr void put_bullet(writer<Out>& to, std::string_view text) {
    paragraph line{to, 4};
    line.mark("  - ").add(said_in(to, text)).end();
}

/// In a bracket behind a claim, what it rests on and how sure that is: "[a study of sitting and tight
/// hamstrings, 2023; hardly studied]".
template <class To>
constexpr void say_evidence(To& to, source from, evidence grade) {
    const std::string_view name = said_in(to, lay_name_of(from));
    // The bracket stands before the first word.
    std::size_t first = 0;
    while (first < name.size() && name[first] != ' ') ++first;
    to.glue("[", std::string_view(name.data(), first), "");
    if (first < name.size())
        to.add(std::string_view(name.data() + first + 1, name.size() - first - 1));
    to.join(";")
        .add(said_in(to, from == source::expert_judgement ? knowledge::no_study
                                                          : about<&evidence_row::phrase>(grade)))
        .join("]");
}

/// A sentence with its source and how strong the evidence is.
template <class Out>
constexpr void put_evidence(writer<Out>& to, std::string_view text, source from, evidence grade) {
    paragraph line{to, 4};
    line.mark("  - ").add(said_in(to, text));
    say_evidence(line, from, grade);
    line.end();
}

/// Whether a time is said in minutes.
constexpr bool is_in_minutes(int time) noexcept {
    return time >= 2 * seconds::a_minute && time % seconds::a_minute == 0;
}

/// How much of an exercise, in factors: "2 x 8 times", "2 x 30 seconds", "10 minutes".
template <class To>
constexpr void say_amount(To& to, const dose& amount) {
    if (amount.sets.value > 1) to.add(long{amount.sets.value}).add("x");
    const int held = amount.hold.value;
    if (amount.repetitions.value > 0 && held > 0)
        to.add(long{amount.repetitions.value}).add("x");
    else if (amount.repetitions.value > 0)
        return say<message::dose_times>(to, amount.repetitions.value);
    if (is_in_minutes(held))
        say<message::dose_minutes>(to, held / seconds::a_minute);
    else
        say<message::dose_seconds>(to, held);
}

/// How often: "3 days a week", "2 a day, 5 days a week", "every day".
template <class To>
constexpr void say_often(To& to, const dose& amount) {
    const bool daily = amount.per_week.value == 7;
    if (daily && amount.per_day.value > 1)
        return say<message::times_daily>(to, amount.per_day.value);
    if (daily) return say<message::every_day>(to);
    if (amount.per_day.value > 1) {
        say<message::times_a_day>(to, amount.per_day.value);
        to.join(",");
    }
    say<message::days_a_week>(to, amount.per_week.value);
}

/// On which side: "each side", "in turn"; nothing where both work together.
template <class To>
constexpr void say_sides(To& to, sides which) {
    if (which == sides::each_side) say<message::each_side>(to);
    if (which == sides::alternating) say<message::in_turn>(to);
}

/// Cells between commas: "2 x 30 seconds, each side".
template <class To>
constexpr void say_bout(To& to, const dose& amount, sides which) {
    say_amount(to, amount);
    if (which == sides::both_together) return;
    to.join(",");
    say_sides(to, which);
}

/// "2 x 30 seconds, each side, 2 a day, 5 days a week".
template <class To>
constexpr void say_dose(To& to, const dose& amount, sides which) {
    say_bout(to, amount, which);
    to.join(",");
    say_often(to, amount);
}

/// Whether a red flag, enough alone, is among what an advice rests on.
constexpr bool fired_alone(const advice& of, red_flag flag) {
    const std::size_t place = generated::rule_of_flag[static_cast<std::size_t>(flag)];
    return place < generated::rule_count && of.fired.test(place);
}

/// The questions of mood whose yes cannot wait: thoughts of ending one's life.
inline constexpr set_of<red_flag> crisis_flags = [] {
    set_of<red_flag> flags;
    for (const red_flag_row& row : knowledge::red_flags)
        if (row.screen == screen::mood && row.alone >= urgency::same_day) flags.insert(row.id);
    return flags;
}();

/// The rules that they are, each alone.
inline constexpr auto crisis_rules = [] {
    rules::bits<generated::rule_count> result;
    for (const red_flag flag : crisis_flags)
        result.set(generated::rule_of_flag[static_cast<std::size_t>(flag)]);
    return result;
}();

static_assert(
    [] {
        for (const red_flag flag : crisis_flags)
            if (generated::rule_of_flag[static_cast<std::size_t>(flag)] >= generated::rule_count)
                return false;
        return true;
    }(),
    "crisis_flags: each is enough alone");

/// Whether somebody told of thoughts of ending their life: help is shown before all else.
constexpr bool crisis_told(const advice& of) { return of.fired.intersects(crisis_rules); }

/// Whether nobody knows: the safety net begins with help.
constexpr bool crisis_open(const advice& of) { return of.pending.intersects(crisis_flags); }

/// The place of a rule; one that there is not does not compile.
consteval std::size_t place_of_rule(std::string_view id) {
    std::size_t place = 0;
    while (generated::rule_ids[place] != id) ++place;
    return place;
}

/// Hands over what to do until somebody is seen, where that is the same day.
template <class Visit>
constexpr void each_until_seen(const advice& of, Visit visit) {
    if (of.urgency != urgency::same_day) return;
    visit(knowledge::until_seen[0]);
    if (of.fired.test(place_of_rule("not-sure-of-a-nerve-sign"))) visit(knowledge::until_seen[1]);
}

/// Whether somebody is known or assumed to be pregnant past the first weeks.
constexpr bool is_pregnant(const advice& of) noexcept {
    return of.conditions.contains(condition::pregnancy_second_third_trimester) ||
           of.conditions.contains(condition::pregnancy_complicated_uncleared);
}

/// Whether a pregnancy is possible or in its first weeks, or a birth was in the last six weeks.
constexpr bool is_early_or_after_birth(const advice& of) noexcept {
    return of.concluded.test(rules::index_of(finding::pregnant_or_after_birth)) && !is_pregnant(of);
}
/// Whether somebody in a wheelchair reads no rule to stop, since there is nothing to do.
constexpr bool in_a_wheelchair_without_routine(const advice& of) noexcept {
    return of.concluded.test(rules::index_of(finding::wheelchair_used)) && of.routine.empty();
}

/// A sign as a watch says it: a program that shows nothing longer links nothing longer.
struct brief_sign {
    urgency level{};
    std::string_view brief{};
};

/// One sign in short.
template <const warning& Sign>
inline constexpr brief_sign brief_of_sign{Sign.level, Sign.brief};

/// The signs of a list in short.
template <const auto& List>
inline constexpr auto brief_signs = []<std::size_t... At>(std::index_sequence<At...>) {
    return std::array<brief_sign, sizeof...(At)>{brief_sign{List[At].level, List[At].brief}...};
}
(std::make_index_sequence<std::size(List)>{});

/// The signs of a list, whole (`warning`) or in short (`brief_sign`).
template <class Sign, const auto& List>
constexpr const auto& signs_of() noexcept {
    if constexpr (std::is_same_v<Sign, warning>)
        return List;
    else
        return brief_signs<List>;
}
template <class Sign, const warning& One>
constexpr const Sign& sign_of() noexcept {
    if constexpr (std::is_same_v<Sign, warning>)
        return One;
    else
        return brief_of_sign<One>;
}

/// Hands over when to get help sooner, what concerns the person alone first.
template <class Sign = warning, class Visit>
constexpr void each_help_sooner(const advice& of, Visit visit) {
    if (is_pregnant(of)) visit(signs_of<Sign, knowledge::in_pregnancy>()[0]);
    if (is_early_or_after_birth(of)) visit(sign_of<Sign, knowledge::pregnant_or_after_birth>());
    if (in_a_wheelchair_without_routine(of)) visit(sign_of<Sign, knowledge::in_a_wheelchair>());
    for (const Sign& item : signs_of<Sign, knowledge::safety_net>()) visit(item);
}

/// The contributors that a sentence about the course speaks of; none where it is for everybody, or for somebody whom
/// an advice does not tell.
constexpr set_of<cause> contributors_of(course_for whom) noexcept {
    switch (whom) {
        case course_for::soreness:
            return {cause::muscle_soreness};
        case course_for::short_hamstrings:
            return {cause::reduced_extensibility, cause::prolonged_sitting, cause::anterior_tilt};
        case course_for::weak_hips:
            return {cause::weak_hip_stabilisers, cause::synergist_dominance};
        case course_for::everybody:
        case course_for::new_pain:
        case course_for::lasting_pain:
        case course_for::strain:
            return {};
    }
    return {};
}

/// Whether a sentence about the course holds for whoever got the advice, as far as the advice knows.
constexpr bool course_holds(const advice& of, course_for whom) {
    if (whom == course_for::everybody) return true;
    for (const ranked_cause& item : of.causes)
        if (contributors_of(whom).contains(item.cause)) return true;
    return false;
}

/// Hands over the sentences about the course, `most` at the most: none where somebody has to be seen before
/// anything is done.
template <class Use>
constexpr void each_course(const advice& of, std::size_t most, const Use& use) {
    const bool goes_on = of.urgency == urgency::self_care_review ||
                         (of.urgency == urgency::clinician_days && !of.routine.empty());
    if (!goes_on) return;
    for (const course_row& row : knowledge::courses) {
        if (most == 0) return;
        if (!course_holds(of, row.holds_for)) continue;
        use(row);
        --most;
    }
}

/// Hands over where somebody with such thoughts finds help, sentence by sentence: at the host's local contact, which
/// `{name}` stands for, where it gives one.
template <class Use>
constexpr void each_crisis_sentence(crisis_sentence first, bool has_contact, const Use& use) {
    const auto says = [](crisis_sentence which) {
        return knowledge::crisis_help[static_cast<std::size_t>(which)].says;
    };
    use(says(first));
    use(has_contact ? about(message::contact_now).other : says(crisis_sentence::call_a_line));
    use(says(crisis_sentence::if_acting));
    use(says(crisis_sentence::company));
}
template <class To>
constexpr void say_crisis_help(To& to, crisis_sentence first, std::string_view contact) {
    each_crisis_sentence(first, !contact.empty(),
                         [&](std::string_view says) { say(to, says, {.name = contact}); });
}

/// What is overdue on a day, if anything is: "Parts of this edition should have been looked at again by
/// now. They are 16 of 16, the first by 2027-11-26."
template <class To>
constexpr void say_overdue(To& to, const calendar_day& today) {
    const age_of_knowledge age = knowledge_age(today);
    if (!age.day_believed) say(to, knowledge::age_unknown);
    if (age.overdue == 0) return;
    say(to, knowledge::overdue);
    say(to, detail_message::parts_overdue,
        {.n = static_cast<long>(age.overdue),
         .name = day_text(*age.overdue_since).view(),
         .of = static_cast<long>(age.parts)});
}

/// Help before all else, for whoever told of thoughts of ending their life; nothing for others.
template <class Out>
constexpr void put_crisis(writer<Out>& to, const advice& of, std::string_view contact) {
    if (!crisis_told(of)) return;
    paragraph line{to, 0};
    say_crisis_help(line, crisis_sentence::told, contact);
    line.end();
    to.put("\n");
}

/// The sentences on thoughts of ending one's life, for whom nobody has asked about them.
template <class Out>
constexpr void put_crisis_open(writer<Out>& to, std::string_view contact) {
    paragraph line{to, 4};
    line.mark("  - ");
    say_crisis_help(line, crisis_sentence::open, contact);
    line.end();
}

/// The questions of some red flags that nobody has answered, each with the help above it that it may call for.
template <class Out>
constexpr void put_open_questions(writer<Out>& to, const advice& of, const set_of<red_flag>& open,
                                  std::string_view contact) {
    for (const open_question& each : questions_for(open)) {
        // Help stands above the question, and again where help is looked for.
        if (each.screen == screen::mood && crisis_open(of)) put_crisis_open(to, contact);
        put_bullet(to, each.question());
    }
}

/// When to get help sooner. The sentences on thoughts of ending one's life stand first where nobody has asked
/// about them, or a host wants them.
template <class Out>
constexpr void put_get_help(writer<Out>& to, const advice& of, bool crisis_help,
                            std::string_view contact) {
    put_heading(to, about(detail_message::get_help_sooner).other);
    if (crisis_open(of) || crisis_help) put_crisis_open(to, contact);
    each_help_sooner(of, [&to](const warning& sign) { put_bullet(to, sign.says); });
}

/// What the library is, in full or in short, and how old its knowledge.
template <class To>
constexpr void say_what_it_is(To& to, const maybe<calendar_day>& today, bool in_full = true) {
    if (in_full) say(to, knowledge::small_print);
    if (!reviewed_by_clinician) say(to, knowledge::not_reviewed);
    to.add(to.in().not_reviewed);
    if (today) say_overdue(to, *today);
    say(to, detail_message::knowledge_of, {.name = knowledge_version});
}

/// What stands under every text of its own.
template <class Out>
constexpr void put_foot(writer<Out>& to, const maybe<calendar_day>& today) {
    to.put("\n");
    paragraph line{to, 0};
    say_what_it_is(line, today);
    line.end();
}

/// The minutes of a session, a begun one counted in full.
constexpr int minutes_of(seconds session_takes) noexcept {
    return (session_takes.value + seconds::a_minute - 1) / seconds::a_minute;
}
constexpr int minutes_of(const routine& plan) noexcept { return minutes_of(plan.session_takes); }

/// Whether an injury of the spinal cord may be behind it, as far as the advice knows: a leg that pushes rules none
/// out.
constexpr bool may_have_cord_injury(const advice& of) noexcept {
    return of.traits.contains(trait::wheelchair) || of.traits.contains(trait::team_agreed);
}

/// Visits when to stop: with strong pain before anything is done, no number that it is over already.
template <class Sign = warning, class Visit>
constexpr void each_stop_rule(const advice& of, Visit visit) {
    if (may_have_cord_injury(of)) visit(sign_of<Sign, knowledge::stop_rule_in_a_wheelchair>());
    for (std::size_t i = 0; i < std::size(knowledge::stop_rules); ++i)
        visit(of.routine.how == mode::settle && i == knowledge::stop_rule_of_the_light
                  ? sign_of<Sign, knowledge::stop_rule_while_strong>()
                  : signs_of<Sign, knowledge::stop_rules>()[i]);
}

/// The sentence of a row of the selection, hamstring's or the host's.
constexpr std::string_view sentence_of(choice row, const host_lists& host) noexcept {
    return hamstring::detail::reason_of(row, host).because;
}

/// The name of an exercise, of the catalogue or of the host.
constexpr std::string_view name_of(exercise which, const host_lists& host) noexcept {
    const host_exercise* const own = host.find(which);
    return own != nullptr ? own->name : about<&exercise_row::name>(which);
}

/// The role of an exercise, of the catalogue or of the host.
constexpr role role_of(exercise which, const host_lists& host) noexcept {
    const host_exercise* const own = host.find(which);
    return own != nullptr ? own->role.value_or(role{}) : about<&exercise_row::role>(which);
}

/// When an exercise is done, as JSON has it.
constexpr words key_of(done_when which) noexcept {
    return which == done_when::session ? words("session") : words("day");
}

/// The steps of an exercise in the form that is offered, of the catalogue or of the host.
constexpr const std::array<std::string_view, 6>& steps_shown(const routine_item& item,
                                                             const host_lists& host) noexcept {
    const host_exercise* const own = host.find(item.exercise);
    if (own == nullptr) return steps_for(item.exercise, item.modified);
    return item.modified ? own->adapted.steps : own->steps;
}

/// The sentence that says why an exercise is in the routine.
constexpr std::string_view reason_for(const routine_item& item, const host_lists& host) noexcept {
    return item.why == chosen_for::choice ? sentence_of(item.by, host)
                                          : about<&role_row::because>(item.role);
}

/// Why an exercise is in the routine, with the contributor that it is for.
template <class To>
constexpr void say_chosen(To& to, const routine_item& item, const host_lists& host = {}) {
    if (item.why == chosen_for::cause)
        say(to, detail_message::for_contributor,
            {.name = said_in(to, about<&cause_row::name>(item.cause))});
    say(to, reason_for(item, host));
}

/// Why an exercise was left out.
template <class To>
constexpr void say_left_out(To& to, const omitted_exercise& item, const host_lists& host = {}) {
    const auto with = [&to](detail_message which, std::string_view name) {
        say(to, which, {.name = said_in(to, name)});
    };
    const auto& row = about(item.exercise);
    if (const auto by = item.against.choice()) return say(to, sentence_of(*by, host));
    switch (item.against.why()) {
        case left_out::forbidden_by_condition:
            with(detail_message::left_out_for,
                 about<&condition_row::name>(*item.against.condition()));
            return say(to, about<&condition_row::instead>(*item.against.condition()));
        case left_out::needs_clearance:
            return with(detail_message::ask_first,
                        about<&condition_row::name>(*item.against.condition()));
        case left_out::limited_by_host:
            return say(to, detail_message::limited_by_host);
        case left_out::not_before_a_clinician:
            return say(to, detail_message::too_strong_unseen);
        case left_out::ineffective:
            if (row.harder == row.id) return say(to, detail_message::hardly_stretches);
            return with(detail_message::hardly_stretches_use, about(row.harder).name);
        case left_out::cause_speaks_against_it:
            return with(detail_message::does_not_suit,
                        about<&cause_row::name>(*item.against.cause()));
        case left_out::equipment_missing:
            return with(detail_message::needs,
                        about<&equipment_row::name>(*item.against.equipment()));
        case left_out::position_not_possible:
            return with(detail_message::is_done,
                        about<&position_row::name>(*item.against.position()));
        case left_out::level_too_low:
            return say(to, detail_message::not_this_level);
        case left_out::pain_too_high:
        case left_out::barred:
        case left_out::spoken_against:
        case left_out::enough_exercises:
            return say(to, about(item.against.why()).because);
        case left_out::session_is_full:
            return say(to, detail_message::no_time_left);
        case left_out::role_is_served:
            return with(detail_message::another_suits,
                        about<&role_row::name>(role_of(item.exercise, host)));
        case left_out::role_not_needed:
            return with(detail_message::nothing_calls_for_it,
                        about<&role_row::name>(role_of(item.exercise, host)));
    }
}

/// Why there is no routine; empty where there is one.
constexpr std::string_view why_no_routine(routine_state state) noexcept {
    switch (state) {
        case routine_state::planned:
            return {};
        case routine_state::withheld_until_screened:
            return about(detail_message::unanswered).other;
        case routine_state::withheld_by_urgency:
            return about(detail_message::be_seen_first).other;
        case routine_state::withheld_by_warning_sign:
            return about(detail_message::until_looked_at).other;
        case routine_state::nothing_suitable:
            return about(detail_message::nothing_suitable).other;
    }
    return {};
}

/// The sentence of the row that bars most of the exercises, where none is left; empty elsewhere.
constexpr std::string_view barred_by_one(const routine& of, const host_lists& host = {}) noexcept {
    if (of.state != routine_state::nothing_suitable) return {};
    const auto barred_by = [&](const choice& row) {
        std::size_t count = 0;
        for (const omitted_exercise& item : of.left_out_exercises())
            if (item.against == objection{left_out::barred, row}) ++count;
        return count;
    };
    for (const omitted_exercise& item : of.left_out_exercises())
        if (const maybe<choice> row = item.against.choice();
            row && 2 * barred_by(*row) > of.left_out_exercises().size())
            return sentence_of(*row, host);
    return {};
}

/// The spelling of a routine's state, for machines; empty where it is none.
constexpr words key_of(routine_state state) noexcept {
    switch (state) {
        case routine_state::planned:
            return "planned";
        case routine_state::withheld_until_screened:
            return "withheld_until_screened";
        case routine_state::withheld_by_urgency:
            return "withheld_by_urgency";
        case routine_state::withheld_by_warning_sign:
            return "withheld_by_warning_sign";
        case routine_state::nothing_suitable:
            return "nothing_suitable";
    }
    return "";
}

/// Whether an action only says by when, as the headline does, and maybe later than that.
constexpr bool is_plain(std::string_view action) {
    for (const std::string_view plain : knowledge::plain_actions)
        if (action == plain) return true;
    return false;
}

/// Visits what each red flag that alone makes an advice as urgent as it is adds to the headline, nothing of it twice.
template <class Visit>
constexpr void each_action(const advice& of, Visit visit) {
    for (std::size_t i = 0; i < count_of<red_flag>; ++i) {
        const auto flag = static_cast<red_flag>(i);
        if (!fired_alone(of, flag) || about<&red_flag_row::alone>(flag) != of.urgency) continue;
        const std::string_view what_to_do = about<&red_flag_row::action>(flag);
        bool said = is_plain(what_to_do);
        for (std::size_t before = 0; before < i && !said; ++before) {
            const auto other = static_cast<red_flag>(before);
            said = fired_alone(of, other) && about<&red_flag_row::alone>(other) == of.urgency &&
                   about<&red_flag_row::action>(other) == what_to_do;
        }
        if (!said) visit(what_to_do);
    }
}

/// The one action of an emergency: the most urgent of those that single answers call for, else that of the level.
constexpr std::string_view action_of_emergency(const advice& of) {
    std::string_view own;
    each_action(of, [&own](std::string_view action) {
        if (own.empty() || action == knowledge::call_now) own = action;
    });
    return own.empty() ? about(of.urgency).action : own;
}

}  // namespace hamstring::inline HAMSTRING_EDITION::render

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/host/host_exercise.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/calendar_day.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/road_message.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/fhir_narrative.hpp>
#include <hamstring/render/fhir_value.hpp>
#include <hamstring/render/fhir_words.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/routine/week_plan.hpp>
#include <hamstring/units.hpp>

/// An advice as a CarePlan of FHIR R4: a proposal, which somebody has to take up.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Whether an advice holds exercises to do.
constexpr bool has_exercises(const advice& of) noexcept {
    return of.urgency < urgency::same_day && of.routine.state == routine_state::planned &&
           !of.routine.empty();
}

/// How many days a dose holds: until the first check-in, or until somebody is to be seen where that is sooner.
constexpr days dose_holds(const advice& of) noexcept {
    const days until_check_in{length_of(road_stage::week_1).value * days::a_week};
    const bool seen_sooner =
        of.urgency != urgency::self_care_review && of.deadline.value < until_check_in.value;
    return seen_sooner ? of.deadline : until_check_in;
}

/// Writes a CarePlan.
template <class Out>
class care_plan {
public:
    constexpr care_plan(json_writer<Out>& to, const advice& of, const text_options& how,
                        const fhir_subject& whom)
        : to_(to), of_(of), how_(how), whom_(whom), today_(fhir_day(how.today)) {}

    /// Writes it; `supports` writes the references to what it rests on.
    template <class Supports>
    constexpr void print(Supports supports) {
        fhir_begin(to_, "CarePlan");
        fhir_narrative(to_, of_, how_);
        to_.name("status").value("draft").name("intent").value("proposal");
        to_.name("title").sentence([this](text_of& words) { headline(words); });
        to_.name("description").sentence([this](text_of& words) {
            say_blocks(words, [](section at) { return at <= section::action; });
        });
        fhir_about_somebody(to_, whom_);
        if (today_) to_.name("created").value(day_text(*today_).view());
        supports();
        activities();
        notes();
        to_.close('}');
    }

private:
    /// What takes words; a generic lambda that only calls a member has an unused `this` to clang 14.
    using text_of = json_writer<Out>;

    // ---- Activities ----

    /// What is first to be done stands first.
    constexpr void activities() {
        const bool alone = of_.urgency == urgency::self_care_review;
        to_.name("activity").open('[');
        if (!alone) whom_to_see();
        if (has_exercises(of_))
            for (const routine_item& item : of_.routine) exercise_activity(item);
        if (alone) whom_to_see();
        to_.close(']');
    }
    constexpr void begin_activity() { to_.open('{').name("detail").open('{').name("code"); }
    constexpr void end_activity() { to_.close('}').close('}'); }

    /// How urgent it is; before it that questions are open, since some viewers show nothing but a name.
    constexpr void headline(text_of& words) {
        say_blocks(words, [](section at) { return at == section::lead; });
        say_headline(words, of_.urgency, of_.deadline);
    }
    /// To be seen, and by when; for who looks after themselves, to look again.
    constexpr void whom_to_see() {
        begin_activity();
        fhir_concept(to_, [this](text_of& words) {
            if (of_.urgency == urgency::self_care_review)
                say(words, road_message::look_again);
            else
                headline(words);
        });
        to_.name("status").value("not-started");
        seen_in_time();
        to_.name("description").sentence([this](text_of& words) {
            say_blocks(words, [](section at) { return at == section::action; });
        });
        end_activity();
    }
    /// The days are those of a calendar's event.
    constexpr void seen_in_time() {
        if (!today_) return;
        const int first = today_->days_after_the_first();
        const int due = of_.urgency > urgency::clinician_days ? 0 : of_.deadline.value;
        const int from = of_.urgency == urgency::self_care_review ? due : 0;
        const calendar_day last = day_after_the_first(first + due);
        if (!last.possible()) return;
        const calendar_day begins = day_after_the_first(first + from);
        to_.name("scheduledPeriod").open('{').name("start").value(day_text(begins).view());
        to_.name("end").value(day_text(last).view()).close('}');
    }

    constexpr void exercise_activity(const routine_item& item) {
        begin_activity();
        // Whoever reads nothing else has to know that it is not the whole form.
        fhir_concept(to_, [&](text_of& words) {
            if (item.modified)
                say(words, road_message::in_adapted_form, {.name = name_in_words(item)});
            else
                words.add(name_in_words(item));
        });
        to_.name("reasonCode").open('[');
        fhir_concept(to_, [&](text_of& words) { say_chosen(words, item, how_.host); });
        to_.close(']').name("status").value("not-started");
        timing(item);
        to_.name("description").sentence([&](text_of& words) { how_to(words, item); });
        end_activity();
    }
    constexpr std::string_view name_in_words(const routine_item& item) const {
        return said_in(to_, name_of(item.exercise, how_.host));
    }
    /// How often; the words say all of it, since "twice a day on five days" is no count of one period.
    constexpr void timing(const routine_item& item) {
        const dose& amount = item.amount;
        const bool daily = amount.per_week.value == days::a_week;
        const int often = amount.per_day.value * (daily ? 1 : amount.per_week.value);
        to_.name("scheduledTiming").open('{').name("repeat").open('{');
        to_.name("boundsDuration").open('{').name("value").value(long{dose_holds(of_).value});
        to_.name("system").value(fhir_ucum).name("code").value("d").close('}');
        if (lasts_at_a_stretch(item)) {
            to_.name("duration").value(long{amount.hold.value});
            to_.name("durationUnit").value("s");
        }
        to_.name("frequency").value(long{often}).name("period").value(1L);
        to_.name("periodUnit").value(daily ? std::string_view("d") : std::string_view("wk"));
        to_.close('}').name("code");
        fhir_concept(to_, [&](text_of& words) { say_often(words, amount); });
        to_.close('}');
    }
    /// Whether it is one hold or one walk, not changed in between.
    static constexpr bool lasts_at_a_stretch(const routine_item& item) {
        return item.amount.sets.value == 1 && item.amount.repetitions.value == 0 &&
               item.amount.hold.value > 0 && item.sides == sides::both_together;
    }
    /// The dose, the steps, and what it rests on, a line each.
    constexpr void how_to(text_of& words, const routine_item& item) const {
        const host_exercise* const own = how_.host.find(item.exercise);
        const bool of_host(host_place(item.exercise));
        words.row();
        say_dose(words, item.amount, item.sides);
        if (item.modified) {
            words.row();
            say(words, detail_message::easier_steps_of, {.name = name_in_words(item)});
        }
        long place = 0;
        for (const std::string_view step : steps_shown(item, how_.host))
            if (!step.empty()) words.row().add(++place).join(".").add(said_in(words, step));
        if (!of_host) {
            words.row();
            say(words, instructions_for(item.exercise).cue);
            const exercise_row& row = about(item.exercise);
            words.row();
            say_evidence(words, row.sources.first(), row.grade);
        } else if (own != nullptr && !own->reference.empty()) {
            words.row();
            say(words, detail_message::source_of, {.name = own->reference});
        }
    }

    // ---- Notes ----

    constexpr void notes() {
        to_.name("note").open('[');
        if (has_exercises(of_)) note([this](text_of& words) { how_it_is_done(words); });
        note_of_each_section([](const advice& of, const text_options& how, auto visit) {
            each_block(of, how, visit);
        });
        note_of_each_section([](const advice& of, const text_options& how, auto visit) {
            each_detail(of, how, visit);
        });
        note([this](text_of& words) { what_it_is(words); });
        to_.close(']');
    }
    template <class Say>
    constexpr void note(Say say) {
        to_.open('{').name("text").sentence(say).close('}');
    }
    constexpr void how_it_is_done(text_of& words) const {
        const bool until_seen = of_.urgency != urgency::self_care_review;
        words.row();
        say(words, about(until_seen ? section::today_until_seen : section::today).heading);
        words.join(":");
        if (of_.routine.how != mode::normal) say(words, about(of_.routine.how).says);
        if (of_.routine.session_takes.value > 0)
            say(words, message::session_takes, minutes_of(of_.routine));
        else
            say(words, message::day_only);
        words.row();
        say(words, road_message::if_it_goes_well);
    }
    constexpr void what_it_is(text_of& words) const {
        say(words, knowledge::small_print);
        if (!reviewed_by_clinician) say(words, knowledge::not_reviewed);
        if (!words.in().not_reviewed.empty()) words.add(words.in().not_reviewed);
        if (today_) say_overdue(words, *today_);
        say(words, detail_message::knowledge_of, {.name = knowledge_version});
    }
    /// What the description, an activity or the first and last note say is not said again.
    static constexpr bool is_noted(const block& next) {
        return next.section > section::action && next.section != section::foot &&
               next.section != section::today && next.section != section::today_until_seen &&
               next.section != section::in_the_day && next.form != block_form::exercise;
    }
    template <class Each>
    constexpr void note_of_each_section(Each each) {
        maybe<section> at;
        block_rows words{to_};
        each(of_, how_, [&](const block& next) {
            if (!is_noted(next)) return;
            if (at != next.section) {
                if (at) to_.end_sentence().close('}');
                to_.open('{').name("text").begin_sentence();
                at = next.section;
            }
            words.take(next);
        });
        if (at) to_.end_sentence().close('}');
    }
    template <class Wanted>
    constexpr void say_blocks(text_of& words, Wanted is_wanted) const {
        block_rows list{words};
        each_block(of_, how_, [&](const block& next) {
            if (is_wanted(next.section)) list.take(next);
        });
    }

    json_writer<Out>& to_;
    const advice& of_;
    const text_options& how_;
    const fhir_subject& whom_;
    maybe<calendar_day> today_;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

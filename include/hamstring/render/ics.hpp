// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/host/host_exercise.hpp>
#include <hamstring/knowledge/calendar_day.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/road.hpp>
#include <hamstring/knowledge/road_gate.hpp>
#include <hamstring/knowledge/road_message.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/content_line.hpp>
#include <hamstring/render/ics_event.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/road.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/session.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/routine/session_time.hpp>
#include <hamstring/routine/week_plan.hpp>
#include <hamstring/units.hpp>

/// A plan as a calendar (iCalendar: RFC 5545, with the calendar's own name and identity of RFC 7986): sessions, breaks,
/// the weeks in which the plan changes, the check-ins, and when to look again or be seen.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// The calendar.
template <class Out>
class ics_page {
public:
    constexpr ics_page(Out out, std::span<const week_plan> weeks, const advice& of,
                       const ics_options& when, const text_options& how)
        : events_(std::move(out), when, how.language),
          weeks_(weeks),
          of_(of),
          when_(when),
          how_(how) {}

    constexpr Out print() {
        if (!when_.possible()) return to_.position();
        to_.line("BEGIN", "VCALENDAR");
        to_.line("VERSION", "2.0");
        to_.line("PRODID", "-//hamstring//hamstring//EN");
        to_.line("CALSCALE", "GREGORIAN");
        events_.uid({.kind = "calendar"});
        if (of_.routine.state == routine_state::planned) {
            name();
            each_run();
        }
        whom_to_see();
        to_.line("END", "VCALENDAR");
        return to_.position();
    }

private:
    /// What programs call the calendar: those of RFC 7986, and those before it.
    constexpr void name() {
        for (const words property : {words("NAME"), words("X-WR-CALNAME")}) {
            to_.begin(property);
            say(to_, road_message::title);
            to_.end();
        }
    }

    // ---- The weeks ----

    /// Goes through weeks of one stage and plan in a row. Its first run gives a stage its place, so that a later calendar
    /// that begins in the middle of the stage updates it.
    constexpr void each_run() {
        const week_plan* before = nullptr;
        for (std::size_t at = 0; at < weeks_.size();) {
            std::size_t many = 1;
            while (at + many < weeks_.size() && follows(weeks_[at + many - 1], weeks_[at + many]))
                ++many;
            const week_plan& first = weeks_[at];
            const bool begins = before == nullptr || before->stage != first.stage;
            if (exists(first, many)) {
                run(first, static_cast<int>(many),
                    begins ? first_week_of(first.stage).value : first.week.value);
                if (begins) plan_begins(first, before);
            }
            before = &first;
            at += many;
        }
        check_ins();
    }
    static constexpr bool follows(const week_plan& week, const week_plan& next) {
        return next.stage == week.stage && next.week.value == week.week.value + 1 &&
               static_cast<const routine_items&>(week) == next;
    }
    constexpr bool exists(const week_plan& first, std::size_t many) const {
        return first.week.value >= 1 && !first.empty() &&
               day_after_the_first(day_of(first.week.value + static_cast<int>(many))).possible();
    }
    /// The first day of a week.
    constexpr int day_of(int week) const {
        return when_.start.days_after_the_first() + (week - 1) * days::a_week;
    }
    constexpr bool goes_on(const week_plan& plan) const {
        return length_of(plan.stage).value == 0 && when_.goes_on;
    }
    constexpr void run(const week_plan& plan, int many, int place) {
        if (length_of(plan.stage).value == 0 && !when_.goes_on) return;
        const int repeats = goes_on(plan) ? 0 : many;
        int most_a_day = 0;
        for (const routine_item& item : plan)
            if (item.when == done_when::session && item.amount.per_day.value > most_a_day)
                most_a_day = item.amount.per_day.value;
        for (int nth = 0; nth < most_a_day; ++nth)
            for (int first = 0; first < days::a_week;) {
                const int last = end_of_days(plan, nth, first);
                if (last == first) break;
                session(plan, repeats, nth, most_a_day, first, last, place);
                first = last;
            }
        if (!when_.breaks) return;
        for (const routine_item& item : plan)
            if (item.when == done_when::day)
                for (int nth = 0; nth < item.amount.per_day.value; ++nth)
                    of_the_day(plan, repeats, item, nth, place);
    }

    // ---- Sessions, and what is done over the day ----

    /// Whether an exercise is done in a session of a day: in the first all of that day, in others what is done as often.
    static constexpr bool is_in(const routine_item& item, int nth, int day) {
        return item.when == done_when::session && item.amount.per_day.value > nth &&
               item.amount.per_week.value > day;
    }
    /// Behind a day, the first on which fewer exercises are done; that day itself where none is done on it.
    static constexpr int end_of_days(const week_plan& plan, int nth, int day) {
        int end = day;
        for (const routine_item& item : plan)
            if (is_in(item, nth, day) && (end == day || item.amount.per_week.value < end))
                end = item.amount.per_week.value;
        return end < days::a_week ? end : +days::a_week;
    }
    constexpr void session(const week_plan& plan, int repeats, int nth, int most_a_day, int first,
                           int last, int place) {
        event_time when = events_.on_days(day_of(plan.week.value), first, last, repeats);
        when.begins = nth == 0 ? when_.session_at.minutes_of_the_day()
                               : events_.spread(nth - 1, most_a_day - 1);
        when.lasts = minutes_of(takes(plan, nth, first));
        when.reminds[0] = events_.reminds_at(-when_.remind_before.value_or({}).value);
        events_.event(
            {.kind = "session", .week = place, .day = first, .nth = nth}, when,
            said_in(to_, about(section_of_exercises()).heading), [&] {
                if (plan.how != mode::normal) {
                    to_.row();
                    say(to_, about(plan.how).says);
                }
                bool easier = false;
                for (const routine_item& item : plan) {
                    if (!is_in(item, nth, first)) continue;
                    easier = easier || item.modified;
                    row_of(item);
                }
                if (easier) {
                    to_.row();
                    say(to_, message::easier_form);
                }
                say_blocks([](section at) { return at == section::stop || at == section::foot; });
            });
    }
    constexpr section section_of_exercises() const {
        return of_.urgency == urgency::self_care_review ? section::today
                                                        : section::today_until_seen;
    }
    /// How long a session takes; with an exercise of the host as long as all of the plan.
    constexpr seconds takes(const week_plan& plan, int nth, int day) const {
        routine_items part;
        for (const routine_item& item : plan) {
            if (!is_in(item, nth, day)) continue;
            if (host_place(item.exercise)) return plan.session_takes;
            part.insert(item);
        }
        return hamstring::detail::session_seconds(part, of_.traits.contains(trait::from_65));
    }
    /// "- bridge: 2 x 10 times"
    constexpr void row_of(const routine_item& item) {
        to_.row("- ").add(said_in(to_, name_of(item.exercise, how_.host)));
        to_.join(item.modified ? words("*:") : words(":"));
        say_bout(to_, item.amount, item.sides);
    }
    constexpr void of_the_day(const week_plan& plan, int repeats, const routine_item& item, int nth,
                              int place) {
        const dose& amount = item.amount;
        const int many =
            amount.per_week.value < days::a_week ? amount.per_week.value : +days::a_week;
        if (many < 1) return;
        const int sides_done = item.sides == sides::each_side ? 2 : 1;
        const int takes =
            minutes_of(seconds{amount.sets.value * seconds_a_set(amount) * sides_done});
        event_time when = events_.on_days(day_of(plan.week.value), 0, many, repeats);
        when.begins = amount.per_day.value == 1 ? when_.once_a_day_at.minutes_of_the_day()
                                                : events_.spread(nth, amount.per_day.value);
        when.lasts = takes > 1 ? takes : 1;
        when.reminds[0] = events_.reminds_at(0);
        const std::string_view name = said_in(to_, name_of(item.exercise, how_.host));
        events_.event({.kind = "day", .what = key_of(item.exercise), .week = place, .nth = nth},
                      when, detail::phrase(to_.in()).add(name).capital().view(), [&] {
                          to_.row();
                          say_dose(to_, amount, item.sides);
                          if (item.modified) {
                              to_.row();
                              say(to_, message::easier_form);
                          }
                          foot();
                      });
    }
    constexpr std::string_view key_of(exercise which) const {
        const host_exercise* const own = how_.host.find(which);
        return own != nullptr ? own->key : about<&exercise_row::key>(which);
    }

    // ---- Weeks, check-ins, and when to look again ----

    /// The day on which a stage begins: what is different from then on, and why.
    constexpr void plan_begins(const week_plan& week, const week_plan* before) {
        detail::phrase title{to_.in()};
        say(title, road_message::plan_of, {.name = said_in(title, about(week.stage).name)});
        events_.event(
            {.kind = "plan", .week = first_week_of(week.stage).value},
            whole_days(day_of(week.week.value), 1), title.view(), [&] {
                to_.row();
                say(to_, road_message::if_it_goes_well);
                if (before != nullptr && before->how != week.how && week.how != mode::settle) {
                    to_.row();
                    say_pain_it_may_have(to_, week.how);
                }
                what_changes(week);
                if (length_of(week.stage).value == 0)
                    each_road_end(of_, [this](const road_end_row& row) {
                        to_.row("- ");
                        say(to_, row.says);
                    });
                foot();
            });
    }
    constexpr void what_changes(const week_plan& week) {
        reasons_said said;
        bool changes = false;
        for (const plan_difference& each : week.changes) {
            if (!begins_a_line(week, each)) continue;
            changes = true;
            to_.row("- ");
            say_change(to_, week, each);
            if (each.because && said.newly(*each.because))
                say(to_, road_row_at(each.because->row).because);
        }
        if (week.waits_for) {
            to_.row("- ");
            say(to_, road_row_at(week.waits_for->row).because);
        } else if (!changes) {
            for (const routine_item& item : week) row_of(item);
        }
    }
    /// The day behind each week that builds.
    constexpr void check_ins() {
        int first = 0;
        int many = 0;
        for (const week_plan& week : weeks_) {
            if (length_of(week.stage).value == 0 || !exists(week, 1)) continue;
            if (many == 0) first = week.week.value;
            ++many;
        }
        if (many == 0) return;
        event_time when = whole_days(day_of(first + 1), 1);
        when.weekdays = 1U << static_cast<unsigned>(when.day % days::a_week);
        when.count = many;
        events_.event({.kind = "check-in"}, when, said_in(to_, about(road_message::check_in).other),
                      [&] {
                          each_gate(of_, [this](const road_gate_row& row) {
                              to_.row("- ");
                              say(to_, row.step_on);
                              say(to_, row.step_back);
                          });
                          foot();
                      });
    }
    /// Whom to see, and by when; for who looks after themselves, the day on which to look again.
    constexpr void whom_to_see() {
        const calendar_day today = how_.today && how_.today->possible() ? *how_.today : when_.start;
        const int first = today.days_after_the_first();
        const int due = of_.deadline.value;
        const bool alone = of_.urgency == urgency::self_care_review;
        const bool in_days = of_.urgency == urgency::clinician_days;
        if (!day_after_the_first(first + due + 1).possible()) return;
        event_time when =
            alone ? whole_days(first + due, 1) : whole_days(first, in_days ? due + 1 : 1);
        if (in_days && due > 0)
            when.reminds[1] =
                events_.reminds_at(due * time_of_day::a_day + when_.day_from.minutes_of_the_day());
        // For what cannot wait nobody is reminded tomorrow.
        if (of_.urgency > urgency::clinician_days) when.reminds[0] = {};
        detail::phrase title{to_.in()};
        if (alone)
            say(title, road_message::look_again);
        else
            say_headline(title, of_.urgency, of_.deadline);
        events_.event({.kind = "advice"}, when, title.view(), [&] {
            say_blocks([](section at) {
                return (at < section::today && at != section::headline) ||
                       at == section::no_exercises || at == section::help || at == section::foot;
            });
        });
    }
    constexpr event_time whole_days(int day, int many) const {
        event_time result{.day = day, .lasts = many};
        result.reminds[0] = events_.reminds_at(when_.day_from.minutes_of_the_day());
        return result;
    }

    // ---- What is said ----

    constexpr void foot() {
        say_blocks([](section at) { return at == section::foot; });
    }
    /// Says those parts of the advice that are wanted, as its text has them.
    template <class Wanted>
    constexpr void say_blocks(Wanted is_wanted) {
        maybe<section> at;
        bool runs_on = false;
        each_block(of_, how_, [&](const block& next) {
            if (!is_wanted(next.section)) return;
            const section_row& row = about(next.section);
            const bool begins = !at || *at != next.section;
            at = next.section;
            if (begins && row.headed) to_.row().add(said_in(to_, row.heading)).join(":");
            const bool sentence = next.form == block_form::sentence;
            if (!sentence || begins || !runs_on) to_.row(sentence ? words("") : words("- "));
            runs_on = sentence;
            if (!next.label.empty()) to_.add(next.label).join(":");
            say_filled(to_, next.says, {.n = next.n, .name = next.name});
        });
    }

    calendar_events<Out> events_;
    content_lines<Out>& to_ = events_.lines();
    std::span<const week_plan> weeks_;
    const advice& of_;
    const ics_options& when_;
    const text_options& how_;
};

}  // namespace render

/// Writes a plan as a calendar, to be saved as a file of type text/calendar (.ics) or to be subscribed to.
/// Shape: an output iterator of characters, the weeks (`programme(report)`, or one alone: each stands where its `week`
/// says, so of `plan_of(course)` set that first), the advice, when, and what the host says -> the iterator behind the last
/// character. Every week's sessions, breaks and check-in, the day on which each stage begins, and one event of the advice
/// itself: from `how.today`, else from the start, until somebody is to be seen, or on the day to look again. Without a
/// routine there is that event alone, which says what the advice says to do, and no exercise, whatever the weeks hold.
/// Units: local time wherever the person is, which moves along with them; each line at most 75 octets, ended by CRLF.
/// Errors: where `when.possible()` is false nothing is written; weeks beyond the year 9999 or below 1 are left out.
/// Allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_ics(Out out, std::span<const week_plan> weeks, const advice& of,
                        const ics_options& when, const text_options& how = {}) {
    return render::ics_page<Out>(std::move(out), weeks, of, when, how).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

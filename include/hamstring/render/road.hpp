// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/road.hpp>
#include <hamstring/knowledge/road_gate.hpp>
#include <hamstring/knowledge/road_message.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/programme.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// The eight weeks in words: of each stage only what is different, and why.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

template <class Line>
constexpr std::string_view name_in(const Line& line, exercise which) {
    return said_in(line, about<&exercise_row::name>(which));
}

/// Whether a change is not said together with an earlier one, for the same reason.
constexpr bool begins_a_line(const week_plan& week, const plan_difference& each) noexcept {
    if (each.change == plan_change::stays || each.change == plan_change::waits) return false;
    // Said with what takes its place.
    if (each.change == plan_change::leaves && each.other) return false;
    for (const plan_difference& other : week.changes) {
        if (&other == &each) return true;
        if (other.change == each.change && other.because == each.because && !each.other)
            return false;
    }
    return true;
}

/// The exercise, and how much of it: of what is new the whole dose, of what grows how much it is, of what is done
/// on fewer days nothing more.
template <class Line>
constexpr void say_how_much(Line& line, const routine_item& item, plan_change change) {
    const std::string_view name = name_in(line, item.exercise);
    if (item.modified && change != plan_change::more)
        say(line, road_message::in_adapted_form, {.name = name});
    else
        line.add(name);
    if (change == plan_change::less) return;
    line.join(",");
    if (change != plan_change::more) return say_dose(line, item.amount, item.sides);
    say_bout(line, item.amount, item.sides);
    if (item.amount.per_day.value > 1) {
        line.join(",");
        say(line, message::times_a_day, item.amount.per_day.value);
    }
}

/// What stands before the exercises of a change: "More:", "New, for bridge:", "On 3 days a week:".
template <class Line>
constexpr void say_kind_of_change(Line& line, const week_plan& week, const plan_difference& each) {
    const routine_item* const item = week.find(each.exercise);
    if (each.change == plan_change::less && each.because && item != nullptr)
        return say(line, road_message::on_days_a_week, item->amount.per_week.value);
    if (each.change == plan_change::replaces)
        return say(line, road_message::new_for, {.name = name_in(line, *each.other)});
    line.add(said_in(line, about(each.change).name)).join(":");
}

/// A change that begins a line, with those that are said together with it: "More: bridge, 2 x 10 times."
template <class Line>
constexpr void say_change(Line& line, const week_plan& week, const plan_difference& each) {
    say_kind_of_change(line, week, each);
    bool begun = false;
    for (const plan_difference& other : week.changes) {
        if (other.change != each.change || other.because != each.because ||
            (each.other && &other != &each))
            continue;
        if (begun) line.join(";");
        begun = true;
        if (const routine_item* const item = week.find(other.exercise))
            say_how_much(line, *item, each.change);
        else
            line.add(name_in(line, other.exercise));
    }
    line.join(".");
}

/// How much pain a week may have, where it asks for more than the week before: "if the pain is 3 or less".
template <class Line>
constexpr void say_pain_it_may_have(Line& line, mode how) {
    say(line, road_message::if_the_pain_is,
        (how == mode::gentle ? generated::only_easy_movement_from_pain
                             : generated::gentle_dose_from_pain) -
            1);
}

/// Which reasons of the road stand already, so that each is said once.
class reasons_said {
public:
    /// Whether a reason does not stand yet; from now on it does.
    constexpr bool newly(const road_step& which) noexcept {
        const bool before = said_[which.row];
        said_[which.row] = true;
        return !before;
    }
    constexpr bool contains(const road_step& which) const noexcept { return said_[which.row]; }

private:
    bool said_[std::size(knowledge::road_rows)] = {};
};

/// Hands over when to go on and when to go back: for everybody, and for the contributor that counts most.
template <class Visit>
constexpr void each_gate(const advice& of, Visit visit) {
    visit(gate_for_everybody());
    for (const road_gate_row& row : knowledge::road_gates)
        if (row.when && of.traits.contains(*row.when)) visit(row);
    for (const ranked_cause& item : of.causes) {
        if (item.score < generated::role_called_for_from) return;
        if (gate_for(item.cause).of) return visit(gate_for(item.cause));
    }
}

/// Hands over what comes after the eight weeks, where it is for the person.
template <class Visit>
constexpr void each_road_end(const advice& of, Visit visit) {
    for (const road_end_row& row : knowledge::road_ends)
        if ((of.traits & row.when) == row.when && !of.traits.intersects(row.unless)) visit(row);
}

/// The page of the eight weeks.
template <class Out>
class road_page {
public:
    constexpr road_page(Out out, const eight_weeks& weeks, const advice& of, const language& in)
        : to_(out, in), weeks_(weeks), of_(of) {}

    constexpr Out print() {
        to_.put(said_in(to_, about(road_message::title).other)).put("\n");
        if (weeks_.empty()) {
            put_bullet(to_, why_no_routine(weeks_.state));
            return to_.position();
        }
        paragraph head{to_, 0};
        say(head, road_message::if_it_goes_well);
        head.end();
        to_.put("\n");
        const week_plan* before = nullptr;
        for (const week_plan& week : weeks_) {
            if (before == nullptr || before->stage != week.stage) stage(week);
            before = &week;
        }
        gates();
        afterwards();
        return to_.position();
    }

private:
    constexpr void stage(const week_plan& week) {
        paragraph head{to_, 0};
        head.add(said_in(head, about(week.stage).name));
        if (week.stage != road_stage::week_1 && week.how != how_ && week.how != mode::settle) {
            head.join(",");
            say_pain_it_may_have(head, week.how);
        }
        how_ = week.how;
        const long takes{minutes_of(week.session_takes)};
        if (takes > 0 && takes != minutes_) {
            head.join(",");
            say(head, road_message::sessions_of, takes);
        }
        minutes_ = takes;
        if (is_as_before(week)) {
            head.join(":");
            say(head, road_message::as_before);
            return void(head.join(".").end());
        }
        head.end();
        if (week.stage == road_stage::week_1) return first(week);
        for (const plan_difference& each : week.changes)
            if (begins_a_line(week, each)) change(week, each);
        if (week.waits_for && said_.newly(*week.waits_for))
            put_bullet(to_, road_row_at(week.waits_for->row).because);
    }
    /// Whether nothing is to be said of a stage.
    constexpr bool is_as_before(const week_plan& week) const {
        if (week.stage == road_stage::week_1) return false;
        for (const plan_difference& each : week.changes)
            if (begins_a_line(week, each)) return false;
        return !week.waits_for || said_.contains(*week.waits_for);
    }
    constexpr void first(const week_plan& week) {
        paragraph line{to_, 4};
        line.mark("  - ");
        say(line, road_message::routine_of_today);
        bool begun = false;
        for (const routine_item& item : week) {
            if (begun) line.join(",");
            begun = true;
            line.add(name_in(line, item.exercise));
        }
        line.join(".");
        line.end();
    }
    constexpr void change(const week_plan& week, const plan_difference& each) {
        paragraph line{to_, 4};
        line.mark("  - ");
        say_change(line, week, each);
        if (each.because && said_.newly(*each.because))
            say(line, road_row_at(each.because->row).because);
        line.end();
    }
    constexpr void gates() {
        put_heading(to_, about(road_message::when_to_go_on).other);
        each_gate(of_, [this](const road_gate_row& row) {
            paragraph line{to_, 4};
            line.mark("  - ");
            say(line, row.step_on);
            say(line, row.step_back);
            line.end();
        });
    }
    constexpr void afterwards() {
        put_heading(to_, about(road_message::after_that).other);
        each_road_end(of_, [this](const road_end_row& row) { put_bullet(to_, row.says); });
    }

    writer<Out> to_;
    const eight_weeks& weeks_;
    const advice& of_;
    /// How much was asked in the week before.
    mode how_ = mode::normal;
    /// How many minutes a session took in the week before.
    long minutes_ = 0;
    /// The rows whose sentence stands already.
    reasons_said said_{};
};

}  // namespace render

/// Writes the eight weeks as plain text, lines of at most 80 columns: of each stage only what changes.
/// Shape: an output iterator of characters, the weeks of a report and its advice, and what it is said in -> the
/// iterator behind the last character.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_road(Out out, const eight_weeks& weeks, const advice& of,
                         const language& in = english) {
    return render::road_page<Out>(out, weeks, of, in).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

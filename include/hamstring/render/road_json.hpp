// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/road.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/routine/week_plan.hpp>

/// The eight weeks as JSON. The members and their order are a contract; keys are the tables' keys.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

template <class Out>
constexpr void json_difference(json_writer<Out>& to, const plan_difference& each) {
    to.open('{').name("exercise").value(about<&exercise_row::key>(each.exercise));
    to.name("change").value(about(each.change).key);
    to.name("other").value(each.other ? about<&exercise_row::key>(*each.other)
                                      : std::string_view{});
    to.name("row").value(each.because ? road_row_at(each.because->row).id : std::string_view{});
    to.name("because").value(each.because ? road_row_at(each.because->row).because
                                          : std::string_view{});
    to.close('}');
}

template <class Out>
constexpr void json_week(json_writer<Out>& to, const week_plan& week) {
    to.open('{').name("week").value(long{week.week.value});
    to.name("stage").value(about(week.stage).key).name("mode").value(about(week.how).key);
    to.name("session_minutes").value(long{minutes_of(week.session_takes)});
    to.name("exercises").open('[');
    for (const routine_item& item : week) {
        to.open('{').name("exercise").value(about<&exercise_row::key>(item.exercise));
        to.name("when").value(key_of(item.when).view);
        json_dose(to, item.amount, item.sides);
        to.name("modified").value(item.modified).close('}');
    }
    to.close(']').name("changes").open('[');
    for (const plan_difference& each : week.changes) json_difference(to, each);
    to.close(']').name("waits_because");
    to.value(week.waits_for ? road_row_at(week.waits_for->row).because : std::string_view{});
    to.close('}');
}

}  // namespace render

/// Writes the eight weeks as one JSON array on one line: for each week `week`, `stage`, `mode`,
/// `session_minutes`, `exercises` (each with its dose and `when`), `changes` (what is different from the week
/// before; `other` is what it replaces or what takes its place) and `waits_because`. Empty where there is no
/// routine.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_road_json(Out out, const eight_weeks& weeks) {
    render::json_writer<Out> to(out);
    to.open('[');
    for (const week_plan& week : weeks) render::json_week(to, week);
    to.close(']');
    return to.raw().position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
//
// hamstring.h: the other forms of an advice, pictures, and a report from outside.
#include <hamstring/intake/report_json.hpp>
#include <hamstring/programme.hpp>
#include <hamstring/render/fhir_bundle.hpp>
#include <hamstring/render/fhir_response.hpp>
#include <hamstring/render/html.hpp>
#include <hamstring/render/ics.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/letter.hpp>
#include <hamstring/render/markdown.hpp>
#include <hamstring/render/svg.hpp>
#include <hamstring/render/text.hpp>

#include "state.hpp"

// The forms that are linked, a bit each by its number: whoever needs few leaves the others out.
#ifndef HAMSTRING_FORMS
#define HAMSTRING_FORMS 0x1FFU
#endif

namespace c_api {
namespace {

constexpr bool has(unsigned forms, int which) { return (forms >> which & 1U) != 0; }

/// What a form is written from.
struct to_write {
    const talk_value& of;
    report from;
    advice plan;
    text_options says;
    maybe<moment> now;
};

[[maybe_unused]] void write_calendar(into_room out, const to_write& all) {
    const ics_options when{
        .start = all.now->day, .written_on = all.now->day, .written_at = {all.now->hour, 0}};
    if (all.of.course && all.of.course->history.size() > 1) {
        week_plan week = plan_of(*all.of.course, all.from, all.plan);
        week.week = weeks{1};  // of this calendar
        write_ics(out, {&week, 1}, all.plan, when, all.says);
        return;
    }
    const eight_weeks weeks = programme(all.from);
    write_ics(out, {weeks.begin(), weeks.size()}, all.plan, when, all.says);
}

template <unsigned Forms>
void write_form(into_room out, std::int32_t form, const to_write& all) {
    text_options details = all.says;
    details.details = true;
    const auto is = [form](int which) { return form == which; };
    // On paper stands a day.
    const bool on_paper = is(HAMSTRING_HTML) || is(HAMSTRING_LETTER) || is(HAMSTRING_ICS);
    if (on_paper && !all.now) return;
    if constexpr (has(Forms, HAMSTRING_TEXT))
        if (is(HAMSTRING_TEXT)) write_text(out, all.plan, all.says);
    if constexpr (has(Forms, HAMSTRING_DETAILS))
        if (is(HAMSTRING_DETAILS)) write_text(out, all.plan, details);
    if constexpr (has(Forms, HAMSTRING_MARKDOWN))
        if (is(HAMSTRING_MARKDOWN)) write_markdown(out, all.plan, all.says);
    if constexpr (has(Forms, HAMSTRING_JSON))
        if (is(HAMSTRING_JSON))
            write_json(out, all.plan,
                       {.crisis_line = all.says.crisis_line,
                        .today = all.says.today,
                        .from = &all.from,
                        .emergency_number = all.says.emergency_number,
                        .asking_is_over = all.says.asking_is_over,
                        .crisis_help = all.says.crisis_help,
                        .language = all.says.language});
    if constexpr (has(Forms, HAMSTRING_HTML))
        if (is(HAMSTRING_HTML)) write_html(out, all.plan, {.says = all.says, .told = all.from});
    if constexpr (has(Forms, HAMSTRING_LETTER))
        if (is(HAMSTRING_LETTER))
            write_letter(out, all.plan, all.from,
                         {.today = all.says.today,
                          .emergency_number = all.says.emergency_number,
                          .crisis_line = all.says.crisis_line,
                          .language = all.says.language});
    if constexpr (has(Forms, HAMSTRING_ICS))
        if (is(HAMSTRING_ICS)) write_calendar(out, all);
    if constexpr (has(Forms, HAMSTRING_FHIR))
        if (is(HAMSTRING_FHIR))
            write_fhir(out, all.plan, all.from, {}, all.says, [&](auto into) {
                return write_fhir_response(into, all.from, {.language = all.says.language});
            });
    if constexpr (has(Forms, HAMSTRING_REPORT))
        if (is(HAMSTRING_REPORT)) write_report_json(out, all.from);
}

}  // namespace
}  // namespace c_api

using namespace c_api;

size_t hamstring_write(const hamstring_talk* talk, int32_t form, const hamstring_how* how, char* to,
                       size_t room) {
    const auto* const at = opened(talk);
    if (at == nullptr) return no_text(to, room);
    const report from = report_of(at->state.talk);
    const to_write all{at->state, from, advice_of(at->state, from), said_by(how), now(how)};
    return written(to, room, [&](into_room out) { write_form<HAMSTRING_FORMS>(out, form, all); });
}

size_t hamstring_picture(int32_t which, int32_t dark, int32_t moving, int32_t mirrored,
                         const hamstring_how* how, char* to, size_t room) {
    const maybe<exercise> of = enumerator<exercise>(which);
    if (!of) return no_text(to, room);
    const picture_options look{
        .colours = dark != 0 ? picture_colours::dark : picture_colours::light,
        .mirrored = mirrored != 0,
        .moving = moving != 0,
        .language = in(how)};
    return written(to, room, [&](into_room out) { write_svg(out, *of, look); });
}

int32_t hamstring_begin_with(hamstring_talk* talk, size_t size, const char* json, size_t letters) {
    if (json == nullptr) return HAMSTRING_BAD_ARGUMENT;
    const report_from_json read = read_report_json(std::string_view(json, letters));
    if (!read.given) return HAMSTRING_BAD_REPORT;
    return put(talk, size, talk_value{.talk = begin(*read.given)}) ? 0 : HAMSTRING_BAD_TALK;
}

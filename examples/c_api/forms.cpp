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

namespace c_api {
namespace {

/// What a form is written from.
struct to_write {
    const talk_value& of;
    report from;
    advice plan;
    text_options says;
    maybe<moment> now;
};

void write_calendar(into_room out, const to_write& all) {
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

void write_form(into_room out, std::int32_t form, const to_write& all) {
    text_options details = all.says;
    details.details = true;
    const bool no_day = !all.now;
    switch (form) {
        case HAMSTRING_TEXT:
            return void(write_text(out, all.plan, all.says));
        case HAMSTRING_DETAILS:
            return void(write_text(out, all.plan, details));
        case HAMSTRING_MARKDOWN:
            return void(write_markdown(out, all.plan, all.says));
        case HAMSTRING_JSON:
            return void(write_json(out, all.plan,
                                   {.crisis_line = all.says.crisis_line,
                                    .today = all.says.today,
                                    .from = &all.from,
                                    .emergency_number = all.says.emergency_number,
                                    .asking_is_over = all.says.asking_is_over,
                                    .crisis_help = all.says.crisis_help,
                                    .language = all.says.language}));
        case HAMSTRING_HTML:
            if (no_day) return;
            return void(write_html(out, all.plan, {.says = all.says, .told = all.from}));
        case HAMSTRING_LETTER:
            if (no_day) return;
            return void(write_letter(out, all.plan, all.from,
                                     {.today = all.says.today,
                                      .emergency_number = all.says.emergency_number,
                                      .crisis_line = all.says.crisis_line,
                                      .language = all.says.language}));
        case HAMSTRING_ICS:
            if (no_day) return;
            return write_calendar(out, all);
        case HAMSTRING_FHIR:
            return void(write_fhir(out, all.plan, all.from, {}, all.says, [&](auto into) {
                return write_fhir_response(into, all.from, {.language = all.says.language});
            }));
        case HAMSTRING_REPORT:
            return void(write_report_json(out, all.from));
        default:
            return;
    }
}

}  // namespace
}  // namespace c_api

using namespace c_api;

size_t hamstring_write(const hamstring_talk* talk, int32_t form, const hamstring_how* how, char* to,
                       size_t room) {
    const auto* const at = opened(talk);
    if (at == nullptr) return nothing(to, room);
    const report from = report_of(at->state.talk);
    const to_write all{at->state, from, advice_of(at->state, from), options(how), now(how)};
    return written(to, room, [&](into_room out) { write_form(out, form, all); });
}

size_t hamstring_picture(int32_t which, int32_t dark, int32_t moving, int32_t mirrored,
                         const hamstring_how* how, char* to, size_t room) {
    const maybe<exercise> of = enumerator<exercise>(which);
    if (!of) return nothing(to, room);
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

// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <system_error>

#include <hamstring/advice.hpp>
#include <hamstring/check_in.hpp>
#include <hamstring/programme.hpp>
#include <hamstring/render/break_program.hpp>
#include <hamstring/render/fhir_bundle.hpp>
#include <hamstring/render/fhir_response.hpp>
#include <hamstring/render/html.hpp>
#include <hamstring/render/ics.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/letter.hpp>
#include <hamstring/render/markdown.hpp>
#include <hamstring/render/road_json.hpp>
#include <hamstring/render/svg.hpp>
#include <hamstring/render/svg_sheet.hpp>

#include "command_line.hpp"
#include "prompts.hpp"

/// What `--format` of advise.cpp prints for another program, for paper or for somebody else, one function a form; and files
/// that take it.

namespace command_line {

/// Puts a text into a file that is whole or not there: it is written beside it, under a name of its own, and then takes its
/// place. A device or a pipe takes it as it comes.
inline void put_whole(const std::string& path, const std::string& text,
                      std::string_view option = "--out") {
    namespace files = std::filesystem;
    std::error_code wrong;
    files::path real = files::weakly_canonical(path, wrong);
    if (wrong) real = path;
    const files::file_status before = files::status(real, wrong);
    const bool stream = files::exists(before) && !files::is_regular_file(before);
    std::string beside = real.string();
    if (!stream) beside += '.' + std::to_string(std::random_device{}()) + ".part";
    // Not into a file that is there already.
    std::FILE* const file = std::fopen(beside.c_str(), stream ? "wb" : "wbx");
    bool written = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    if (file != nullptr) written = std::fclose(file) == 0 && written;
    if (written && stream) return;
    if (written) {
        if (files::exists(before)) files::permissions(beside, before.permissions(), wrong);
        if (std::rename(beside.c_str(), real.c_str()) == 0) return;
    }
    if (file != nullptr && !stream) std::remove(beside.c_str());
    throw refused(std::string(option) + ": cannot write " + in_quotes(path));
}

/// Whether a check-in has been made: before one, a course is what its answers come to.
inline bool course_goes_on(const request& wanted) {
    return wanted.course && wanted.course->goes_on();
}

/// An advice and what it is printed with.
struct printed_advice {
    const advice& of;
    const report& from;
    const request& wanted;
    text_options how{};

    /// The day that is printed on paper.
    calendar_day day() const { return how.today.value_or(moment_at(std::time(nullptr)).day); }
};

/// A JSON object with the weeks as its last member, where they are asked for.
inline std::string as_json(const printed_advice& all) {
    std::string object = written([&](auto to) {
        write_json(to, all.of,
                   {.crisis_line = all.how.crisis_line,
                    .today = all.how.today,
                    .from = &all.from,
                    .emergency_number = all.how.emergency_number,
                    .asking_is_over = all.how.asking_is_over,
                    .crisis_help = all.how.crisis_help,
                    .language = all.how.language});
    });
    if (!all.wanted.road) return object + '\n';
    object.pop_back();
    return object +
           ",\"road\":" + written([&](auto to) { write_road_json(to, programme(all.from)); }) +
           "}\n";
}

inline std::string as_svg(const printed_advice& all) {
    // A sheet without pictures would say nothing of what to do instead.
    if (all.of.routine.empty())
        throw refused("--format svg: there is no routine to draw; --format text says why");
    return written(
        [&](auto to) { write_svg_sheet(to, all.of.routine, {.language = all.how.language}); });
}

inline std::string as_ics(const printed_advice& all) {
    const moment now = moment_at(std::time(nullptr));
    const ics_options when{.start = all.day(), .written_on = now.day, .written_at = {now.hour, 0}};
    return written([&](auto to) {
        if (course_goes_on(all.wanted)) {
            week_plan week = plan_of(*all.wanted.course, all.from, all.of);
            week.week = weeks{1};  // of this calendar
            write_ics(to, {&week, 1}, all.of, when, all.how);
        } else {
            write_ics(to, programme(all.from), all.of, when, all.how);
        }
    });
}

inline std::string as_html(const printed_advice& all) {
    text_options says = all.how;
    says.today = all.day();
    return written([&](auto to) { write_html(to, all.of, {.says = says, .told = all.from}); });
}

inline std::string as_letter(const printed_advice& all) {
    return written([&](auto to) {
        write_letter(to, all.of, all.from,
                     {.today = all.day(),
                      .emergency_number = all.how.emergency_number,
                      .crisis_line = all.how.crisis_line,
                      .language = all.how.language});
    });
}

inline std::string as_fhir(const printed_advice& all) {
    text_options how = all.how;
    how.today = all.day();
    return written([&](auto to) {
               write_fhir(to, all.of, all.from, {}, how, [&](auto into) {
                   return write_fhir_response(into, all.from, {.language = all.how.language});
               });
           }) +
           '\n';
}

/// How the breaks are written; `folder` keeps the path that stands before their pictures.
inline break_options breaks_of(const request& wanted, std::string& folder) {
    // Workrave looks beside its own file; Safe Eyes is told the whole path.
    if (wanted.pictures && wanted.format == output::safeeyes)
        folder = std::filesystem::absolute(*wanted.pictures).string() + '/';
    return {.pictures = folder, .language = wanted.in()};
}

inline std::string as_breaks(const printed_advice& all, output form) {
    std::string folder;
    const break_options how = breaks_of(all.wanted, folder);
    return written([&](auto to) {
        if (form == output::workrave) write_workrave(to, all.of, how);
        if (form == output::safeeyes) write_safe_eyes(to, all.of, how);
        if (form == output::stretchly) write_stretchly(to, all.of, how);
    });
}

/// Puts the pictures of the breaks into their folder, each as SVG under the name that the program asks for but for the
/// ending.
inline void put_pictures(const advice& of, const request& wanted) {
    const std::filesystem::path folder = *wanted.pictures;
    std::error_code wrong;
    std::filesystem::create_directories(folder, wrong);
    each_break_picture(of, {.language = wanted.in()}, [&](const break_picture& each) {
        std::filesystem::path name = written([&](auto to) { write_break_picture_name(to, each); });
        put_whole((folder / name.replace_extension("svg")).string(), written([&](auto to) {
                      write_break_picture(to, each, {.language = wanted.in()});
                  }),
                  "--pictures");
    });
}

/// Whether a program for breaks gets nothing to show, so that somebody has to be told.
inline bool has_no_breaks(const advice& of) {
    bool none = true;
    each_break_picture(of, {}, [&](const break_picture&) { none = false; });
    return none;
}

/// An advice in a form that is not read as text.
inline std::string in_form(const printed_advice& all, output form) {
    switch (form) {
        case output::json:
            return as_json(all);
        case output::svg:
            return as_svg(all);
        case output::ics:
            return as_ics(all);
        case output::html:
            return as_html(all);
        case output::fhir:
            return as_fhir(all);
        case output::letter:
            return as_letter(all);
        case output::workrave:
        case output::safeeyes:
        case output::stretchly:
            return as_breaks(all, form);
        case output::text:
        case output::details:
        case output::markdown:
            break;
    }
    return written([&](auto to) { write_markdown(to, all.of, all.how); });
}

}  // namespace command_line

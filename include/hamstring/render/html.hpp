// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/calendar_day.hpp>
#include <hamstring/knowledge/handout_message.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/html_flow.hpp>
#include <hamstring/render/html_style.hpp>
#include <hamstring/render/html_told.hpp>
#include <hamstring/render/html_words.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/units.hpp>

/// Advice as a handout: one page of HTML that stands alone, to be read on a phone or aloud, and printed on one or two
/// sheets of A4.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a handout is to hold.
struct html_options {
    /// What is said, and in what language; `details`, `steps`, `all_left_out` and `more` are not looked at.
    text_options says{};
    /// What the person told, to be said again: the report that the advice is for. Without it nothing is.
    maybe<report> told{};
    /// A line over all, as the name of a practice; none where it is empty.
    std::string_view letterhead{};
};

namespace render {

/// How many sentences on how it goes have room on two sheets.
inline constexpr std::size_t most_of_the_course = 2;
/// Up to how many exercises have room in full size; more are printed a little smaller.
inline constexpr std::size_t most_in_full_size = 5;

/// The handout.
template <class Out>
class html_page {
public:
    constexpr html_page(Out out, const advice& of, const html_options& how)
        : to_(std::move(out), how.says.language), of_(of), how_(how) {}

    constexpr Out print() {
        begin();
        panel();
        if (how_.told) html_told<Out>(to_, *how_.told).print();
        overview();
        if (of_.urgency < urgency::same_day && !of_.routine.empty()) ticks();
        explained();
        to_.put("</main>\n");
        foot();
        to_.put("</body>\n</html>\n");
        return to_.position();
    }

private:
    constexpr void begin() {
        to_.put("<!DOCTYPE html>\n<html lang=\"");
        put_html(to_, to_.in().tag);
        to_.put(
            "\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html_words<Out> title(to_);
        say(title, about(of_.urgency).name);
        to_.put("</title>\n<style>").put(html_style).put("</style>\n</head>\n<body>\n");
        head();
        to_.put(of_.routine.size() > most_in_full_size ? words("<main class=\"many\">\n")
                                                       : words("<main>\n"));
    }
    /// Whose it is, and of which day.
    constexpr void head() {
        const bool dated = how_.says.today && how_.says.today->possible();
        if (how_.letterhead.empty() && !dated) return;
        to_.put("<header class=\"head\"><span>");
        put_html(to_, how_.letterhead);
        to_.put("</span>");
        if (dated) to_.put("<time>").put(day_text(*how_.says.today).view()).put("</time>");
        to_.put("</header>\n");
    }

    // ---- What the blocks say ----

    /// How urgent it is and what to do: over all else.
    constexpr void panel() {
        to_.put("<section class=\"now ").put(about(of_.urgency).key).put("\">\n");
        each_block(of_, how_.says, [this](const block& next) {
            if (html_flow<Out>::is_in_panel(next.section)) flow_.take(next);
        });
        flow_.end();
        to_.put("</section>\n");
    }
    /// What everybody reads. That an easier form is meant stands on its card, what may play a part where it is
    /// explained, the foot in full below.
    constexpr void overview() {
        const std::string_view easier = said_in(to_, about(message::easier_form).other);
        maybe<section> before;
        each_block(of_, how_.says, [&](const block& next) {
            if (html_flow<Out>::is_in_panel(next.section) || next.section == section::may_be ||
                next.section == section::foot || next.says == easier)
                return;
            if (before == maybe{section::stop} && next.section != section::stop) next_day();
            before = next.section;
            flow_.take(next);
        });
        flow_.end();
    }
    /// What is looked at the day after belongs to when to stop.
    constexpr void next_day() {
        each_detail(of_, how_.says, [this](block next) {
            if (!is_of_next_day(next)) return;
            next.section = section::stop;
            flow_.take(next);
        });
    }
    constexpr bool is_of_next_day(const block& next) const {
        return next.section == section::how_to && next.form == block_form::item &&
               next.says ==
                   said_in(to_, knowledge::stop_rules[knowledge::stop_rule_of_the_next_day].says);
    }
    /// What it rests on, with how sure each is, and why it is no more exercises; the weightiest of it. What may help
    /// besides has no room on a sheet.
    constexpr void explained() {
        to_.put("<div class=\"explained\">\n");
        std::size_t contributors = 0;
        std::size_t course = 0;
        each_detail(of_, how_.says, [&](block next) {
            if (next.section == section::other_help || is_of_next_day(next) ||
                next.form == block_form::exercise)
                return;
            if (next.section == section::contributors && contributors++ >= most_contributors)
                return;
            if (next.section == section::how_it_goes && course++ >= most_of_the_course) return;
            if (next.section == section::how_to) next.section = section::reasons;
            std::string_view band;
            if (next.section == section::contributors) {
                next.section = section::may_be;
                band = band_of(next.label);
            }
            flow_.take(next, band);
        });
        flow_.end();
        to_.put("</div>\n");
    }

    /// How likely a contributor is that is called so; nothing where none is.
    constexpr std::string_view band_of(std::string_view called) const {
        for (const ranked_cause& each : of_.causes)
            if (!called.empty() && said_in(to_, about(each.cause).name) == called)
                return said_in(to_, about(each.band).name);
        return {};
    }

    // ---- Boxes to tick ----

    constexpr void ticks() {
        to_.put("<section class=\"tick\">\n");
        put_element(to_, "<h2>", about(handout_message::tick).other, "</h2>\n<p>");
        put_element(to_, "", about(handout_message::tick_how).other, " ");
        put_element(to_, "", about(handout_message::begun_on).other,
                    " <span class=\"blank\"></span></p>\n<div class=\"weeks\">\n");
        constexpr int weeks = 2;
        for (int week = 1; week <= weeks; ++week) table(week);
        to_.put("</div>\n</section>\n");
    }
    constexpr void table(int week) {
        html_words<Out> line(to_);
        to_.put("<table>\n<caption>");
        say(line, handout_message::week, week);
        put_element(to_, "</caption>\n<thead>\n<tr><th scope=\"row\">",
                    about(handout_message::day).other, "</th>");
        for (int day = 1; day <= days::a_week; ++day)
            to_.put("<th scope=\"col\">").number((week - 1) * days::a_week + day).put("</th>");
        to_.put("</tr>\n</thead>\n<tbody>\n");
        for (const routine_item& item : of_.routine) rows(item);
        to_.put("</tbody>\n</table>\n");
    }
    /// A row an exercise; a session that is done twice a day has one for the morning and one for the evening.
    constexpr void rows(const routine_item& item) {
        const std::string_view name = said_in(to_, name_of(item.exercise, how_.says.host));
        const bool twice = item.when == done_when::session && item.amount.per_day.value == 2;
        if (!twice) return row(item, [&](auto& to) { to.add(name); });
        row(item, [&](auto& to) { say(to, handout_message::in_the_morning, {.name = name}); });
        row(item, [&](auto& to) { say(to, handout_message::in_the_evening, {.name = name}); });
    }
    template <class Name>
    constexpr void row(const routine_item& item, Name say_name) {
        html_words<Out> line(to_);
        to_.put("<tr><th scope=\"row\">");
        say_name(line);
        to_.put(" <small>");
        line.begin();
        say_often(line, item.amount);
        to_.put("</small></th>");
        for (int day = 0; day < days::a_week; ++day) to_.put("<td></td>");
        to_.put("</tr>\n");
    }

    /// What it is, who has checked it, and how old the knowledge is.
    constexpr void foot() {
        html_words<Out> line(to_);
        to_.put("<footer>\n<p>");
        say_what_it_is(line, how_.says.today);
        to_.put("</p>\n</footer>\n");
    }

    writer<Out> to_;
    const advice& of_;
    const html_options& how_;
    html_flow<Out> flow_{to_, of_, how_.says.host};
};

}  // namespace render

/// Writes a handout: a page of HTML that asks for nothing but itself and runs no script, with pictures of what is done in
/// its full form and boxes to tick for two weeks.
/// Shape: an output iterator of characters and an advice -> the iterator behind the last character. To be seen the same
/// day or sooner, it has no exercise and no box.
/// Errors: none of its own; allocates nothing. What a host gives is escaped.
template <render::output_iterator_of_characters Out>
constexpr Out write_html(Out out, const advice& of, const html_options& how = {}) {
    return render::html_page<Out>(std::move(out), of, how).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

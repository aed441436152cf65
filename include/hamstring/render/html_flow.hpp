// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/host/host_exercise.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/handout_message.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/block_words.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/html_words.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/svg.hpp>
#include <hamstring/render/writer.hpp>

/// The blocks of an advice as parts of a page: headings, paragraphs, lists, and a card for each exercise.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Takes blocks one by one, and writes them as HTML.
template <class Out>
class html_flow {
public:
    constexpr html_flow(writer<Out>& to, const advice& of, const host_lists& host)
        : to_(to), of_(of), host_(host) {}

    /// Takes one, with what stands in brackets behind its label.
    constexpr void take(const block& next, std::string_view aside = {}) {
        if (at_ != next.section) begin(next.section);
        switch (next.form) {
            case block_form::sentence:
                return sentence(next);
            case block_form::item:
                need(element::list);
                return item(next, aside);
            case block_form::labelled:
                return labelled(next);
            case block_form::row:
                need(element::cards);
                return card(*next.item);
            case block_form::exercise:
                return;
        }
    }
    /// Ends what is open.
    constexpr void end() {
        need(element::none);
        if (at_ && !is_in_panel(*at_)) to_.put("</section>\n");
        at_ = {};
    }
    /// Whether a part belongs to what stands over all else: how urgent it is, and what to do.
    static constexpr bool is_in_panel(section which) { return which <= section::action; }

private:
    enum class element : std::uint8_t { none, paragraph, heading, list, cards };

    constexpr void begin(section which) {
        end();
        at_ = which;
        if (is_in_panel(which)) return;
        to_.put("<section class=\"").put(class_of(which)).put("\">\n");
        if (about(which).headed) put_element(to_, "<h2>", about(which).heading, "</h2>\n");
    }
    static constexpr std::string_view class_of(section which) {
        return which == section::stop                              ? "stop"
               : which == section::help                            ? "net"
               : which == section::may_be || which > section::foot ? "small"
                                                                   : "part";
    }
    /// Ends one element, and begins another, unless it is open already.
    constexpr void need(element wanted) {
        if (open_ == wanted) return;
        constexpr words ends[] = {"", "</p>\n", "</h1>\n", "</ul>\n", "</div>\n"};
        constexpr words begins[] = {"", "<p>", "<h1>", "<ul>\n", "<div class=\"cards\">\n"};
        to_.put(ends[static_cast<int>(open_)]);
        const bool told = wanted == element::paragraph && at_ == maybe{section::crisis};
        to_.put(told ? words("<p class=\"crisis\">") : begins[static_cast<int>(wanted)]);
        open_ = wanted;
        words_.begin();
    }
    constexpr void sentence(const block& next) {
        need(next.section == section::headline ? element::heading : element::paragraph);
        say_filled(words_, next.says, {.n = next.n, .name = next.name});
    }
    constexpr void item(const block& next, std::string_view aside = {}) {
        to_.put("<li>");
        words_.begin();
        if (!next.label.empty() && next.graded) {
            put_bold(next.label);
            if (!aside.empty()) words_.add("(").join(aside).join(")");
            words_.join(":");
        }
        say_filled(words_, next.says, {.n = next.n, .name = next.name});
        if (!next.label.empty() && !next.graded) words_.add("(").join(next.label).join(")");
        if (!next.reference.empty()) words_.add("[").join(next.reference).join("]");
        if (next.graded) {
            to_.put(" <span class=\"how\">");
            words_.begin();
            say_evidence(words_, next.source, next.grade);
            to_.put("</span>");
        }
        to_.put("</li>\n");
    }
    constexpr void put_bold(std::string_view text) {
        to_.put("<b>");
        words_.add(text);
        to_.put("</b>");
    }
    constexpr void labelled(const block& next) {
        if (!next.label.empty()) {
            need(element::none);
            to_.put("<h3>");
            words_.add(next.label);
            to_.put("</h3>\n");
        }
        need(element::list);
        item({.form = block_form::item, .says = next.says});
    }

    // ---- An exercise ----

    constexpr void card(const routine_item& what) {
        const bool drawn = !what.modified && host_.find(what.exercise) == nullptr;
        to_.put(drawn ? words("<div class=\"card drawn\">\n") : words("<div class=\"card\">\n"));
        if (drawn) picture(what.exercise);
        to_.put("<div class=\"what\">\n");
        put_element(to_, "<h3>", name_of(what.exercise, host_), "</h3>\n<p class=\"dose\">");
        words_.begin();
        say_dose(words_, what.amount, what.sides);
        to_.put("</p>\n");
        because(what);
        to_.put("</div>\n<div class=\"steps\">\n");
        if (what.modified)
            put_element(to_, "<p>", about(handout_message::easier_only).other, "</p>\n");
        steps(what);
        if (const host_exercise* const own = host_.find(what.exercise)) of_the_host(*own);
        to_.put("</div>\n</div>\n");
    }
    /// Beside its own steps a picture has nothing to add for who hears the page.
    constexpr void picture(exercise of) {
        char id[] = "exercise-a";
        char& letter = id[sizeof id - 2];
        letter = static_cast<char>(letter + pictures_++);
        to_.put("<div class=\"picture\" aria-hidden=\"true\">\n");
        constexpr int pixels = 240;
        const picture_options how{
            .pixels = pixels, .id = std::string_view(id, sizeof id - 1), .language = to_.in()};
        svg_painter<Out>(to_, of, how).paint();
        to_.put("</div>\n");
    }
    /// Why it is there, unless an exercise before is for the same reason.
    constexpr void because(const routine_item& what) {
        const std::string_view reason = reason_for(what, host_);
        for (const routine_item& before : of_.routine) {
            if (before.exercise == what.exercise) break;
            if (reason_for(before, host_) == reason) return;
        }
        if (!reason.empty()) put_element(to_, "<p class=\"because\">", reason, "</p>\n");
    }
    constexpr void steps(const routine_item& what) {
        bool any = false;
        for (const std::string_view step : steps_shown(what, host_)) {
            if (step.empty()) continue;
            if (!any) to_.put("<ol>\n");
            any = true;
            put_element(to_, "<li>", step, "</li>\n");
        }
        if (any) to_.put("</ol>\n");
    }
    constexpr void of_the_host(const host_exercise& own) {
        to_.put("<p>");
        words_.begin();
        say_of_host(words_, own);
        to_.put("</p>\n");
    }

    writer<Out>& to_;
    const advice& of_;
    const host_lists& host_;
    html_words<Out> words_{to_};
    maybe<section> at_{};
    element open_ = element::none;
    int pictures_ = 0;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

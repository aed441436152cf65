// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/ids/facts.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/handout_message.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/symptom.hpp>
#include <hamstring/render/answers.hpp>
#include <hamstring/render/html_words.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// What a report tells, on a page: in the words of the conversation where only one of its items says it, else as the
/// question that was answered yes.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Whether all of some answers are among others.
constexpr bool is_among(const observations& some, const observations& all) noexcept {
    return (some - all).empty();
}

/// Whether what a row says is all that its facts can mean: no other row has one of them and says something else, as of a
/// leg that was spoken of before.
constexpr bool is_only_wording(const item_row& row) noexcept {
    for (const item_row& other : knowledge::items)
        if (!(row.sets - other.sets == row.sets) && other.says != row.says) return false;
    return true;
}

/// Writes what a report tells, as a list.
template <class Out>
class html_told {
public:
    constexpr html_told(writer<Out>& to, const report& told) : to_(to), told_(told) {}

    constexpr void print() {
        if (is_silent()) return;
        to_.put("<section class=\"told\">\n");
        put_element(to_, "<h2>", about(handout_message::told).other, "</h2>\n<ul>\n");
        about_you();
        measured();
        answers(told_.present, false);
        answers(told_.unsure - told_.present, true);
        to_.put("</ul>\n</section>\n");
    }

private:
    constexpr bool is_silent() const {
        return !tells_of_person() && told_.measured == measurements{} && told_.present.empty() &&
               told_.unsure.empty();
    }
    constexpr bool tells_of_person() const {
        return told_.age || told_.sex != sex::not_given || told_.worst_pain || told_.pain_now ||
               told_.since || told_.strained || told_.since_birth;
    }
    /// Begins a line with what it is about; nothing where that is empty.
    constexpr void begin(std::string_view name) {
        words_.begin();
        to_.put("<li>");
        first_ = true;
        asked_ = false;
        if (name.empty()) return;
        put_element(to_, "<b>", name, "</b> ");
    }
    /// What stands before the next of a line.
    constexpr html_words<Out>& next() {
        if (!first_) to_.put(asked_ ? words(" ") : words("; "));
        first_ = false;
        words_.begin();
        return words_;
    }
    constexpr void end() { to_.put("</li>\n"); }

    constexpr void about_you() {
        if (!tells_of_person()) return;
        begin(about(page_id::four_facts).title);
        if (told_.age) say(next(), handout_message::aged, told_.age->value);
        if (told_.sex != sex::not_given)
            say(next(), told_.sex == sex::female ? interview_message::is_female
                                                 : interview_message::is_male);
        put_number(number::worst_pain, told_.worst_pain);
        put_number(number::pain_now, told_.pain_now);
        if (told_.since) {
            held_text<longest_count> span;
            say(next(), interview_message::lasts,
                {.name = span.up_to(write_span(span.begin(), *told_.since, to_.in()))});
        }
        put_number(number::days_since_strain, told_.strained);
        put_number(number::weeks_since_birth, told_.since_birth);
        end();
    }
    constexpr void measured() {
        const measurements& all = told_.measured;
        if (all == measurements{}) return;
        begin({});
        put_number(number::knee_extension_deficit, all.knee_extension_deficit);
        put_number(number::leg_raise, all.leg_raise);
        put_number(number::fingertip_gap, all.fingertip_gap);
        put_number(number::stance, all.stance);
        put_number(number::bridges, all.bridges);
        put_number(number::chair_stands, all.chair_stands);
        end();
    }
    /// "worst pain lately: 3 out of 10".
    template <class Unit>
    constexpr void put_number(number which, const maybe<Unit>& value) {
        if (!value) return;
        next().add(said_in(to_, about(which).name)).join(":");
        held_text<longest_count> count;
        words_.add(count.up_to(write_count(count.begin(), which, value->value, to_.in())));
    }

    constexpr void answers(const observations& given, bool unsure) {
        observations left = given;
        maybe<page_id> page;
        for (const item_row& row : knowledge::items) {
            if (row.sets.empty() || !is_among(row.sets, given) ||
                is_among(row.sets, given - left) || !is_only_wording(row))
                continue;
            left = left - row.sets;
            if (page != maybe{row.page}) {
                if (page) end();
                begin(about(row.page).title);
                page = row.page;
            }
            put_answer(row.says, unsure);
        }
        if (page) end();
        if (left.empty()) return;
        begin(unsure ? std::string_view{} : about(handout_message::said_yes_to).other);
        questions<symptom, habit, history, sign, red_flag, condition>(left, unsure);
        end();
    }
    constexpr void put_answer(std::string_view says, bool unsure) {
        if (unsure)
            say(next(), interview_message::not_sure_of, {.name = said_in(to_, says)});
        else
            next().add(said_in(to_, says));
    }
    /// What no item says alone.
    template <class... Kinds>
    constexpr void questions(const observations& left, bool unsure) {
        (questions_of<Kinds>(left, unsure), ...);
    }
    template <class Kind>
    constexpr void questions_of(const observations& left, bool unsure) {
        for (const auto& row : all<Kind>()) {
            if (!left.contains(row.id)) continue;
            std::string_view says;
            if constexpr (requires { row.question; })
                says = row.question;
            else
                says = row.name;
            put_answer(says, unsure);
            asked_ = says.ends_with('?');
        }
    }

    writer<Out>& to_;
    const report& told_;
    html_words<Out> words_{to_};
    bool first_ = true;
    /// Whether what was said last ends in a question mark.
    bool asked_ = false;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

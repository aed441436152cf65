// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/intake/observe.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/letter_message.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/symptom.hpp>
#include <hamstring/render/answers.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// What a report answers, in the words of a letter: yes, no, not sure, and what nobody asked.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Words in one paragraph, between semicolons, so many of them at most; the rest are counted.
template <class Out>
class list_in_line {
public:
    constexpr list_in_line(paragraph<Out> line, std::string_view mark, std::size_t most = SIZE_MAX)
        : line_(line), mark_(mark), most_(most) {}

    /// Begins the next of them.
    constexpr paragraph<Out>& next() {
        if (count_ == 0 && !mark_.empty()) line_.mark(mark_);
        if (count_++ > 0 && !ended_) line_.join(";");
        ended_ = false;
        return line_;
    }
    /// Adds one, where there is room.
    constexpr void add(std::string_view text) {
        if (!has_room()) return;
        next();
        go_on(text);
    }
    /// Adds to the last of them.
    constexpr void go_on(std::string_view text) {
        line_.add(text);
        ends_with(text);
    }
    /// Takes note of what the last of them ends with.
    constexpr void ends_with(std::string_view text) {
        ended_ = !text.empty() && (text[text.size() - 1] == '?' || text[text.size() - 1] == '.');
    }
    /// Takes what stands there for a label, behind which the list begins.
    constexpr void begins_anew() { ended_ = true; }
    /// Whether there is room for one more; one that has none is counted.
    constexpr bool has_room() {
        if (count_ < most_) return true;
        ++left_out_;
        return false;
    }
    /// Adds a count, where it is one.
    constexpr void add_count(letter_message which, std::size_t count) {
        if (count > 0) say(next(), which, static_cast<long>(count));
    }
    /// Adds a count to the last of them, behind a comma unless it is the first.
    constexpr void count(letter_message which, std::size_t count, bool first) {
        if (count == 0) return;
        if (!first) line_.join(",");
        say(line_, which, static_cast<long>(count));
    }
    constexpr bool empty() const { return count_ == 0; }
    constexpr const language& in() const { return line_.in(); }
    /// Ends the paragraph, where anything stands in it.
    constexpr void end() {
        if (count_ == 0) return;
        if (left_out_ > 0) say(next(), letter_message::and_more, static_cast<long>(left_out_));
        if (!ended_) line_.join(".");
        line_.end();
    }

private:
    paragraph<Out> line_;
    std::string_view mark_;
    std::size_t most_;
    std::size_t count_ = 0;
    std::size_t left_out_ = 0;
    /// Whether the last of them ends with a mark of its own.
    bool ended_ = false;
};

/// How many questions were answered no, and how many nobody asked.
struct answers_counted {
    std::size_t no = 0;
    std::size_t open = 0;
};

/// What stands before the colon of a screen's question: "Nerves".
constexpr std::string_view title_of(std::string_view question) noexcept {
    std::size_t end = 0;
    while (end < question.size() && question[end] != ':' && question[end] != '?') ++end;
    return {question.data(), end};
}

/// The words for an answer yes: those of the item that alone says so to everybody, where there is one; else the question
/// itself, since an item of details only speaks on from the page that opened it.
template <class Row>
constexpr std::string_view words_for(const Row& row) noexcept {
    if constexpr (requires { row.name; }) {
        return row.name;
    } else {
        const observations alone{row.id};
        std::string_view says;
        for (const item_row& each : all<item>()) {
            if (each.sets != alone || !about(each.page).opened_by.empty()) continue;
            if (!says.empty()) return row.question;
            says = each.says;
        }
        return says.empty() ? row.question : says;
    }
}

/// How many of them a set holds.
constexpr std::size_t size_of(const set_of<red_flag>& set) noexcept {
    std::size_t size = 0;
    for (std::size_t i = 0; i < count_of<red_flag>; ++i)
        size += set.contains(static_cast<red_flag>(i)) ? 1U : 0U;
    return size;
}

/// The answers of a report.
class letter_answers {
public:
    constexpr letter_answers(const report& from) : from_(from), seen_(observe(from)) {
        for (std::size_t i = 0; i < count_of<red_flag>; ++i) {
            const auto flag = static_cast<red_flag>(i);
            const bool unsure = from.unsure.contains(flag);
            if (from.present.contains(flag) || (!unsure && seen_.facts.answered_yes(flag)))
                yes_.insert(flag);
            else if (unsure)
                unsure_.insert(flag);
            else if (from.absent.contains(flag) || seen_.facts.answered_no(flag))
                no_.insert(flag);
        }
    }
    /// The warning signs and risks with a yes, told or following from what was told.
    constexpr set_of<red_flag> yes() const { return yes_; }
    /// Those that somebody is not sure about.
    constexpr set_of<red_flag> unsure() const { return unsure_; }
    /// Those with a no.
    constexpr set_of<red_flag> no() const { return no_; }

    /// Counts what else a screen asks. What is not asked any more is not counted as not asked.
    constexpr answers_counted count(screen asks) const {
        answers_counted result;
        for (const red_flag_row& row : all<red_flag>()) {
            if (row.screen != asks || yes_.contains(row.id) || unsure_.contains(row.id)) continue;
            if (no_.contains(row.id))
                ++result.no;
            else if (row.replaced_by.empty())
                ++result.open;
        }
        return result;
    }
    /// Counts what else was asked of a kind.
    template <class Kind>
    constexpr answers_counted count() const {
        answers_counted result;
        for (const auto& row : all<Kind>()) {
            if (is_yes(row.id) || is_unsure(row.id)) continue;
            ++(from_.absent.contains(row.id) ? result.no : result.open);
        }
        return result;
    }

    template <class Out>
    constexpr void say_age_and_sex(list_in_line<Out>& to) const {
        if (from_.age)
            say(to.next(), letter_message::age, from_.age->value);
        else
            to.add(to.in().of(about(letter_message::age_not_told).other));
        if (from_.sex == sex::not_given) return;
        say(to.next(), letter_message::sex,
            {.name = to.in().of(about(from_.sex == sex::female ? interview_message::is_female
                                                               : interview_message::is_male)
                                    .other)});
    }
    /// How long, how bad; what the strain and the birth were, where they were told.
    template <class Out>
    constexpr void say_course(list_in_line<Out>& to) const {
        held_text<longest_count> span;
        say(to.next(), letter_message::duration,
            {.name = from_.since ? span.up_to(write_span(span.begin(), *from_.since, to.in()))
                                 : not_told(to)});
        say_number(to, number::worst_pain, from_.worst_pain);
        say_number(to, number::pain_now, from_.pain_now);
        if (from_.strained) say_number(to, number::days_since_strain, from_.strained);
        if (from_.since_birth) say_number(to, number::weeks_since_birth, from_.since_birth);
    }
    template <class Out>
    constexpr void say_measured(list_in_line<Out>& to) const {
        const auto say_it = [&](number which, const auto& told) {
            if (told && to.has_room()) say_number(to, which, told);
        };
        say_it(number::knee_extension_deficit, from_.measured.knee_extension_deficit);
        say_it(number::leg_raise, from_.measured.leg_raise);
        say_it(number::fingertip_gap, from_.measured.fingertip_gap);
        say_it(number::stance, from_.measured.stance);
        say_it(number::bridges, from_.measured.bridges);
        say_it(number::chair_stands, from_.measured.chair_stands);
    }
    template <class Kind, class Out>
    constexpr void say_yes(list_in_line<Out>& to) const {
        for (const auto& row : all<Kind>())
            if (is_yes(row.id)) to.add(to.in().of(words_for(row)));
    }
    template <class Kind, class Out>
    constexpr void say_unsure(list_in_line<Out>& to) const {
        for (const auto& row : all<Kind>())
            if (is_unsure(row.id) && to.has_room()) {
                const std::string_view says = to.in().of(words_for(row));
                say(to.next(), interview_message::not_sure_of, {.name = says});
                to.ends_with(says);
            }
    }

private:
    constexpr bool is_yes(observation which) const { return from_.present.contains(which); }
    constexpr bool is_unsure(observation which) const {
        return from_.unsure.contains(which) && !is_yes(which);
    }
    template <class Out>
    constexpr std::string_view not_told(const list_in_line<Out>& to) const {
        return to.in().of(about(interview_message::not_told).other);
    }
    template <class Out, class Unit>
    constexpr void say_number(list_in_line<Out>& to, number which, const maybe<Unit>& told) const {
        to.next().add(to.in().of(about(which).name)).join(":");
        if (!told) return to.go_on(not_told(to));
        to.go_on(decimal(told->value).view());
        to.go_on(to.in().of(about(which).unit));
    }

    const report& from_;
    observed seen_;
    set_of<red_flag> yes_{};
    set_of<red_flag> unsure_{};
    set_of<red_flag> no_{};
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

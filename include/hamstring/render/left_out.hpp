// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>

/// What was left out of a routine, and why, as the lines of a list. It is no block, since a line grows while the
/// exercises are gone through; a skin gives the lines.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Writes everything that was left out to a skin, whose `left_out_line()` begins an item of that list: something
/// with `add`, `join`, `in` and `end`.
template <class Page>
class left_out_list {
public:
    constexpr left_out_list(Page& page, const advice& of, const text_options& how)
        : page_(page), of_(of), how_(how) {}

    /// What one condition rules out in one line, then what else was left out.
    constexpr void print() {
        for (std::size_t i = 0; i < count_of<condition>; ++i) {
            const auto by = static_cast<condition>(i);
            ruled_out({left_out::forbidden_by_condition, by}, detail_message::left_out_for,
                      about<&condition_row::instead>(by));
            ruled_out({left_out::needs_clearance, by}, detail_message::ask_before, {});
        }
        for (const omitted_exercise& item : list())
            if (has_its_line(item)) {
                auto line = page_.left_out_line();
                said_together(line, item);
                line.join(":");
                say_left_out(line, item, how_.host);
                line.end();
            }
    }

private:
    constexpr const omitted_exercises& list() const { return of_.routine.left_out_exercises(); }
    /// Whether an exercise is the first of those that are left out for its reason, where that is said at all.
    constexpr bool has_its_line(const omitted_exercise& item) const {
        const left_out why = item.against.why();
        if (why <= left_out::needs_clearance ||
            (why > left_out::pain_too_high && !how_.all_left_out) || goes_without_saying(item))
            return false;
        for (const omitted_exercise* other = list().begin(); other != &item; ++other)
            if (same_reason(*other, item) && !goes_without_saying(*other)) return false;
        return true;
    }
    /// Whether nobody looks for an exercise that was left out: one for a wheelchair, where none was offered.
    constexpr bool goes_without_saying(const omitted_exercise& item) const noexcept {
        return !how_.all_left_out && !host_place(item.exercise) &&
               about(item.exercise).equipment == equipment::wheelchair;
    }
    /// The exercises that are left out for the reason of one, that first. With strong pain nearly all are, and
    /// their number says it.
    template <class Line>
    constexpr void said_together(Line& line, const omitted_exercise& item) {
        constexpr long many = 10;
        long count = 0;
        for (const omitted_exercise& other : list())
            count += same_reason(item, other) && !goes_without_saying(other) ? 1 : 0;
        if (item.against.why() == left_out::pain_too_high && count >= many && !how_.all_left_out)
            return say(line, detail_message::so_many_exercises, count);
        line.add(name_of(line, item));
        for (const omitted_exercise* other = &item + 1; other != list().end(); ++other)
            if (same_reason(item, *other) && !goes_without_saying(*other))
                line.join(",").add(name_of(line, *other));
    }
    /// Whether one sentence says why both were left out.
    constexpr bool same_reason(const omitted_exercise& one,
                               const omitted_exercise& other) const noexcept {
        const left_out why = one.against.why();
        return one.against == other.against && why != left_out::ineffective &&
               ((why != left_out::role_is_served && why != left_out::role_not_needed) ||
                role_of(one.exercise, how_.host) == role_of(other.exercise, how_.host));
    }
    template <class Line>
    constexpr std::string_view name_of(const Line& line, const omitted_exercise& item) const {
        return said_in(line, render::name_of(item.exercise, how_.host));
    }
    constexpr bool is_said(const omitted_exercise& item, const objection& against) const {
        return item.against == against && !goes_without_saying(item);
    }
    constexpr void ruled_out(const objection& against, detail_message verdict,
                             std::string_view instead) {
        bool any = false;
        for (const omitted_exercise& item : list()) any = any || is_said(item, against);
        if (!any) return;
        auto line = page_.left_out_line();
        say(line, verdict,
            {.name = said_in(line, about<&condition_row::name>(*against.condition()))});
        bool first = true;
        for (const omitted_exercise& item : list()) {
            if (!is_said(item, against)) continue;
            if (!first) line.join(",");
            first = false;
            line.add(name_of(line, item));
        }
        line.join(".").add(said_in(line, instead)).end();
    }

    Page& page_;
    const advice& of_;
    const text_options& how_;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

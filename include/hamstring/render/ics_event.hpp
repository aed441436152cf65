// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include <hamstring/ids/spelt.hpp>
#include <hamstring/knowledge/calendar_day.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/content_line.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/units.hpp>

/// The events of a calendar: what a host says of it, and how one event is written.

namespace hamstring::inline HAMSTRING_EDITION {

/// A time of the day, where the person is: `time_of_day{18, 30}`.
/// Errors: any two numbers can be stored; `possible()` says whether there is such a time.
struct time_of_day {
    /// 0 to 23.
    int hour = 0;
    /// 0 to 59.
    int minute = 0;

    /// How many minutes make an hour, and a day.
    static constexpr int an_hour = 60;
    static constexpr int a_day = hours::a_day * an_hour;

    /// Whether there is such a time.
    constexpr bool possible() const noexcept {
        return hour >= 0 && hour < hours::a_day && minute >= 0 && minute < an_hour;
    }
    /// Minutes since midnight.
    constexpr int minutes_of_the_day() const noexcept { return hour * an_hour + minute; }

    friend constexpr bool operator==(const time_of_day&, const time_of_day&) noexcept = default;
};

/// What a calendar is to hold, and when. No clock is read here: what a host does not pass is not known.
struct ics_options {
    /// The first day of week 1. Five days a week are the first five, so from a Monday on the weekend is free.
    calendar_day start{};
    /// The day on which this is written, by the clock of Greenwich (DTSTAMP).
    calendar_day written_on{};
    /// The time of that day.
    time_of_day written_at{};
    /// Whom it is for, as the host tells people apart; a number drawn by chance rather than a name, since the UIDs hold its
    /// hash. The same person and start give the same UIDs, so that a program updates what it has read before.
    std::string_view person{};
    /// How many calendars were written before for this person and start: 0, and one more each time (SEQUENCE).
    int sequence = 0;
    /// When a session begins. One that is done more than once a day is done the other times during the day, as breaks are.
    time_of_day session_at{18, 0};
    /// When something begins that is done once a day beside the session, as a walk.
    time_of_day once_a_day_at{12, 30};
    /// From when to when breaks are spread. What stands in a calendar for a whole day reminds at the first of these.
    time_of_day day_from{9, 0};
    time_of_day day_until{17, 0};
    /// How long before a session it reminds of it; of breaks it reminds as they begin. None: it reminds of nothing.
    maybe<minutes> remind_before{minutes{10}};
    /// Whether what is done over the day stands in it.
    bool breaks = true;
    /// Whether the last stage, which maintains, goes on for good; without it only its beginning stands there.
    bool goes_on = false;
    /// Takes back what stood in a calendar before: the same weeks, advice and options, `sequence` one higher. For what is
    /// imported from a file, when the plan stops or gets smaller; a subscription sees for itself what is gone.
    bool cancelled = false;

    /// Whether each day and time is one, with a year to come, and no number is negative.
    constexpr bool possible() const noexcept {
        return start.possible() && start.months_later(hours::months_a_year).possible() &&
               written_on.possible() && written_at.possible() && session_at.possible() &&
               once_a_day_at.possible() && day_from.possible() && day_until.possible() &&
               day_from.minutes_of_the_day() <= day_until.minutes_of_the_day() && sequence >= 0 &&
               remind_before.value_or({}).value >= 0;
    }
    friend constexpr bool operator==(const ics_options&, const ics_options&) noexcept = default;
};

namespace render {

/// The days of a week in the order in which they are taken, from the first day of the plan: what is done on so many days
/// is done on the first of these, so two and three days have rest between them, and fewer days are among more.
inline constexpr int days_in_order[days::a_week] = {0, 4, 2, 1, 3, 5, 6};

/// Where an event has its place in a plan: the same place has the same UID in each calendar.
struct event_place {
    std::string_view kind;
    std::string_view what{};
    /// A week, a day in the order above, and which time of that day.
    int week = 0;
    int day = 0;
    int nth = 0;
};

/// When an event is.
struct event_time {
    /// Its first day, counted from the first of year 1.
    int day = 0;
    /// Minutes since midnight; none for whole days.
    maybe<int> begins{};
    /// Minutes, or whole days.
    int lasts = 1;
    /// On which days of the week it comes again, a bit each from Monday on, and how often in all; 0 without an end.
    unsigned weekdays = 0;
    int count = 1;
    /// When it reminds, in minutes from where it begins.
    maybe<int> reminds[2] = {};
};

/// Writes events.
template <class Out>
class calendar_events {
public:
    constexpr calendar_events(Out out, const ics_options& when, const language& in)
        : to_(std::move(out), in), when_(when) {}

    /// The lines, for a description and for what stands around the events.
    constexpr content_lines<Out>& lines() { return to_; }
    /// When it reminds, if anything does.
    constexpr maybe<int> reminds_at(int minute) const {
        return when_.remind_before && !when_.cancelled ? maybe<int>(minute) : maybe<int>();
    }
    /// Those of a week's days that stand from one place to before another in the order in which they are taken, in so many
    /// weeks; 0 for good.
    constexpr event_time on_days(int first_of_week, int from, int to, int weeks) const {
        event_time result;
        int soonest = days_in_order[from];
        for (int i = from; i < to; ++i) {
            const int next = days_in_order[i];
            if (next < soonest) soonest = next;
            result.weekdays |= 1U << static_cast<unsigned>((first_of_week + next) % days::a_week);
        }
        result.day = first_of_week + soonest;
        result.count = weeks * (to - from);
        return result;
    }
    /// When one of so many times is, spread over the day, in minutes since midnight: a round number of them.
    constexpr int spread(int nth, int many) const {
        constexpr int round = 5;
        const int from = when_.day_from.minutes_of_the_day();
        const int lasts = when_.day_until.minutes_of_the_day() - from;
        const int at = from + lasts * (2 * nth + 1) / (2 * many);
        return at - at % round;
    }
    /// Writes the line that says which event it is, or which calendar.
    constexpr void uid(const event_place& which) {
        to_.begin("UID").hexadecimal(hamstring::detail::hash_of(when_.person)).put("-");
        day(when_.start.days_after_the_first());
        to_.put("-").put(which.kind);
        if (!which.what.empty()) to_.put("-").join(which.what);
        for (const int place : {which.week, which.day, which.nth}) to_.put("-").number(place);
        to_.put("@hamstring").end();
    }
    /// Writes one event, its title in the language of all others; `describe` adds to the text of `lines()`.
    template <class Describe>
    constexpr void event(const event_place& which, const event_time& when, std::string_view title,
                         Describe describe) {
        to_.line("BEGIN", "VEVENT");
        uid(which);
        to_.begin("DTSTAMP");
        moment(when_.written_on.days_after_the_first(), when_.written_at.minutes_of_the_day());
        to_.put("Z").end();
        to_.begin("SEQUENCE").number(when_.sequence).end();
        to_.line("STATUS", when_.cancelled ? words("CANCELLED") : words("CONFIRMED"));
        // What somebody has is nobody else's business, and only a session takes their time.
        to_.line("CLASS", "PRIVATE");
        to_.line("TRANSP", which.kind == "session" ? words("OPAQUE") : words("TRANSPARENT"));
        begin_and_end(when);
        repeats(when);
        to_.begin("SUMMARY").add(title).end();
        to_.begin("DESCRIPTION");
        describe();
        to_.end();
        for (const maybe<int>& minute : when.reminds)
            if (minute) reminder(*minute, title);
        to_.line("END", "VEVENT");
    }

private:
    constexpr void day(int after_the_first) {
        constexpr int of_a_year = 4;
        const calendar_day that = day_after_the_first(after_the_first);
        to_.digits(that.year, of_a_year).digits(that.month, 2).digits(that.day, 2);
    }
    /// A day and a time of it, in minutes since its midnight; what is a day or more is on a later one.
    constexpr void moment(int after_the_first, int minute) {
        day(after_the_first + minute / time_of_day::a_day);
        to_.put("T").digits(minute % time_of_day::a_day / time_of_day::an_hour, 2);
        to_.digits(minute % time_of_day::an_hour, 2).put("00");
    }
    constexpr void begin_and_end(const event_time& when) {
        if (when.begins) {
            to_.begin("DTSTART");
            moment(when.day, *when.begins);
            to_.end();
            to_.begin("DTEND");
            moment(when.day, *when.begins + when.lasts);
        } else {
            to_.begin("DTSTART;VALUE=DATE");
            day(when.day);
            to_.end();
            to_.begin("DTEND;VALUE=DATE");
            day(when.day + when.lasts);
        }
        to_.end();
    }
    constexpr void repeats(const event_time& when) {
        constexpr std::string_view names[days::a_week] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        if (when.count == 1) return;
        to_.begin("RRULE").put("FREQ=WEEKLY");
        if (when.count > 0) to_.put(";COUNT=").number(when.count);
        bool first = true;
        for (unsigned i = 0; i < days::a_week; ++i) {
            if ((when.weekdays >> i & 1U) == 0) continue;
            to_.put(first ? words(";BYDAY=") : words(",")).put(names[i]);
            first = false;
        }
        to_.end();
    }
    constexpr void reminder(int minute, std::string_view title) {
        to_.line("BEGIN", "VALARM");
        to_.line("ACTION", "DISPLAY");
        to_.begin("TRIGGER").put(minute < 0 ? words("-PT") : words("PT"));
        to_.number(minute < 0 ? -minute : minute).put("M").end();
        to_.begin("DESCRIPTION").add(title).end();
        to_.line("END", "VALARM");
    }

    content_lines<Out> to_;
    const ics_options& when_;
};

}  // namespace render

}  // namespace hamstring::inline HAMSTRING_EDITION

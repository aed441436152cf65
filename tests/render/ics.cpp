// SPDX-License-Identifier: MIT
// Covers render/ics.hpp and render/ics_event.hpp:
//   write_ics(out, weeks, advice, when, how)   -> a plan as a calendar, RFC 5545
//   ics_options::possible(), time_of_day::possible()
#include <hamstring/render/ics.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/cases.hpp>
#include <hamstring/check_in.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/programme.hpp>

#include "../cases/personas.hpp"
#include "../catch.hpp"
#include "../plausible_adult.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

/// From a Monday on.
constexpr ics_options monday{.start = {2026, 11, 30},
                             .written_on = {2026, 11, 27},
                             .written_at = {20, 30},
                             .person = "7f3a"};

std::string calendar_of(const report& from, const ics_options& when = monday,
                        const text_options& how = {}) {
    std::string text;
    write_ics(std::back_inserter(text), programme(from), advise(from), when, how);
    return text;
}

/// One event: its properties, unfolded, with their parameters in the name.
struct event {
    std::map<std::string, std::string> has{};
    int alarms = 0;
    std::string trigger{};

    std::string kind() const {
        const std::string& uid = has.at("UID");
        // hash-day-kind-...
        return uid.substr(26, uid.find('-', 26) == 31 && uid.substr(26, 5) == "check"
                                  ? 8
                                  : uid.find('-', 26) - 26);
    }
    int count() const {
        const auto rule = has.find("RRULE");
        if (rule == has.end()) return 1;
        const std::size_t at = rule->second.find("COUNT=");
        return at == std::string::npos ? 0 : std::atoi(rule->second.c_str() + at + 6);
    }
};

/// The text with what was folded in one line again.
std::string unfolded(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.compare(i, 3, "\r\n ") == 0)
            i += 2;
        else
            result += text[i];
    return result;
}

std::vector<event> events_in(const std::string& text) {
    std::vector<event> result;
    bool alarm = false;
    const std::string flat = unfolded(text);
    for (std::size_t begin = 0; begin < flat.size();) {
        const std::size_t end = flat.find("\r\n", begin);
        const std::string line = flat.substr(begin, end - begin);
        begin = end + 2;
        if (line == "BEGIN:VEVENT") result.emplace_back();
        if (line == "BEGIN:VALARM") {
            alarm = true;
            ++result.back().alarms;
        }
        const std::size_t colon = line.find(':');
        if (alarm && line.substr(0, colon) == "TRIGGER")
            result.back().trigger = line.substr(colon + 1);
        if (!alarm && !result.empty())
            result.back().has[line.substr(0, colon)] = line.substr(colon + 1);
        if (line == "END:VALARM") alarm = false;
    }
    return result;
}

std::vector<event> of_kind(const std::vector<event>& all, std::string_view kind) {
    std::vector<event> result;
    for (const event& each : all)
        if (each.kind() == kind) result.push_back(each);
    return result;
}

/// What is wrong with the lines of a calendar, whatever it says.
std::string wrong_with(const std::string& text) {
    std::vector<std::string> open;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find("\r\n", begin);
        if (end == std::string::npos) return "the last line has no end";
        const std::string line = text.substr(begin, end - begin);
        begin = end + 2;
        if (line.size() > 75) return "too long: " + line;
        if (line.empty()) return "an empty line";
        for (const char c : line)
            if (static_cast<unsigned char>(c) < ' ' || c == '\x7f')
                return "a control character: " + line;
        if (line.size() > 1 && line[0] == ' ' && (line[1] & 0xC0) == 0x80)
            return "a broken letter: " + line;
        if (line.rfind("BEGIN:", 0) == 0) open.push_back(line.substr(6));
        if (line.rfind("END:", 0) == 0) {
            if (open.empty() || open.back() != line.substr(4))
                return "ends what has not begun: " + line;
            open.pop_back();
        }
    }
    if (!open.empty()) return "not ended: " + open.back();
    std::set<std::string> uids;
    for (const event& each : events_in(text)) {
        for (const char* const name : {"UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "DESCRIPTION"})
            if (each.has.count(name) == 0 || each.has.at(name).empty())
                return std::string("no ") + name;
        if (!uids.insert(each.has.at("UID")).second) return "twice: " + each.has.at("UID");
    }
    return uids.empty() ? "no event" : "";
}

/// How often an exercise stands in the sessions that begin in a week, in all.
int times_in_sessions(const std::vector<event>& all, int place, const routine_item& item) {
    const std::string name(about(item.exercise).name);
    int times = 0;
    for (const event& each : all) {
        const std::string& uid = each.has.at("UID");
        const std::string says = "\\n" + each.has.at("DESCRIPTION");
        if (uid.find("-session-" + std::to_string(place) + "-") == std::string::npos) continue;
        if (says.find("\\n- " + name + (item.modified ? "*:" : ":")) != std::string::npos)
            times += each.count();
    }
    return times;
}

/// Whether the sessions and the day hold each exercise of each stage as often as its dose says, and no other.
bool doses_are_kept(const std::vector<event>& all, const eight_weeks& weeks) {
    for (const week_plan& week : weeks) {
        if (week.stage == road_stage::maintain || week.week != first_week_of(week.stage)) continue;
        const int lasts = length_of(week.stage).value;
        for (const routine_item& item : week) {
            const int wanted = item.amount.per_week.value * item.amount.per_day.value * lasts;
            int found = 0;
            if (item.when == done_when::session)
                found = times_in_sessions(all, week.week.value, item);
            else
                for (const event& each : all)
                    if (each.has.at("UID").find("-day-" + std::string(about(item.exercise).key) +
                                                "-" + std::to_string(week.week.value) + "-") !=
                        std::string::npos)
                        found += each.count();
            if (found != wanted) return false;
        }
    }
    return true;
}

const report& at_a_desk() { return test::personas[0].given; }
const report& an_emergency() {
    static const report result =
        fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}});
    return result;
}

/// Counts the events of a calendar while compiling.
struct counting_events {
    using difference_type = std::ptrdiff_t;
    std::size_t matched = 0;
    int events = 0;
    constexpr counting_events& operator*() { return *this; }
    constexpr counting_events& operator++() { return *this; }
    constexpr counting_events& operator=(char byte) {
        constexpr std::string_view begins = "BEGIN:VEVENT";
        matched = byte == begins[matched] ? matched + 1 : byte == begins[0] ? 1U : 0U;
        if (matched < begins.size()) return *this;
        matched = 0;
        ++events;
        return *this;
    }
};

constexpr int events_of(const advice& of, const ics_options& when) {
    return write_ics(counting_events{}, {}, of, when).events;
}

}  // namespace

TEST_CASE("ics_options: days and times that there are", "[ics]") {
    STATIC_REQUIRE(monday.possible());
    STATIC_REQUIRE(!ics_options{}.possible());
    STATIC_REQUIRE(time_of_day{23, 59}.possible());
    STATIC_REQUIRE(!time_of_day{24, 0}.possible());
    STATIC_REQUIRE(!time_of_day{-1, 0}.possible());
    STATIC_REQUIRE(!time_of_day{0, 60}.possible());
    STATIC_REQUIRE(time_of_day{18, 30}.minutes_of_the_day() == 1110);
    const auto without = [](auto spoil) {
        ics_options when = monday;
        spoil(when);
        return calendar_of(at_a_desk(), when);
    };
    REQUIRE(without([](ics_options&) {}) != "");
    REQUIRE(without([](ics_options& when) { when.start = {2026, 2, 30}; }) == "");
    REQUIRE(without([](ics_options& when) { when.start = {9999, 1, 1}; }) == "");
    REQUIRE(without([](ics_options& when) { when.written_on = {}; }) == "");
    REQUIRE(without([](ics_options& when) { when.written_at = {24, 0}; }) == "");
    REQUIRE(without([](ics_options& when) { when.session_at = {0, -1}; }) == "");
    REQUIRE(without([](ics_options& when) { when.day_until = {8, 0}; }) == "");
    REQUIRE(without([](ics_options& when) { when.sequence = -1; }) == "");
    REQUIRE(without([](ics_options& when) { when.remind_before = minutes{-1}; }) == "");
}

TEST_CASE("write_ics: without a routine there is what the advice says, and nothing else", "[ics]") {
    STATIC_REQUIRE(events_of(advice{}, monday) == 1);
    STATIC_REQUIRE(events_of(advice{}, {}) == 0);
    REQUIRE(events_of(advice{}, monday) == 1);
    const std::vector<event> grave =
        events_in(calendar_of(an_emergency(), monday, {.emergency_number = "112"}));
    REQUIRE(grave.size() == 1);
    REQUIRE(grave[0].has.at("SUMMARY") == about(urgency::emergency_now).name);
    REQUIRE(grave[0].has.at("DESCRIPTION").find("112") != std::string::npos);
    REQUIRE(grave[0].has.at("DTSTART;VALUE=DATE") == "20261130");
    REQUIRE(grave[0].alarms == 0);
    // Whatever the weeks hold.
    std::string text;
    write_ics(std::back_inserter(text), programme(at_a_desk()), advise(an_emergency()), monday);
    REQUIRE(events_in(text).size() == 1);
    const std::vector<event> open = events_in(calendar_of(report{}));
    REQUIRE(open.size() == 1);
    REQUIRE(open[0].has.at("SUMMARY") == "See a doctor or physiotherapist within 7 days");
    REQUIRE(open[0].has.at("DTSTART;VALUE=DATE") == "20261130");
    REQUIRE(open[0].has.at("DTEND;VALUE=DATE") == "20261208");
    REQUIRE(open[0].alarms == 2);
}

TEST_CASE("write_ics: the week of somebody at a desk", "[ics]") {
    const std::string text = calendar_of(at_a_desk());
    const std::vector<event> all = events_in(text);
    REQUIRE(wrong_with(text) == "");
    const std::vector<event> sessions = of_kind(all, "session");
    REQUIRE(sessions[0].has.at("DTSTART") == "20261130T180000");
    REQUIRE(sessions[0].has.at("DTEND") == "20261130T180800");
    REQUIRE(sessions[0].has.at("RRULE") == "FREQ=WEEKLY;COUNT=3;BYDAY=MO,WE,FR");
    REQUIRE(sessions[0].has.at("SUMMARY") == "Your exercises");
    REQUIRE(sessions[0].trigger == "-PT10M");
    REQUIRE(sessions[0].has.at("DTSTAMP") == "20261127T203000Z");
    REQUIRE(sessions[0].has.at("DESCRIPTION").find("When to stop:") != std::string::npos);
    REQUIRE(sessions[1].has.at("RRULE") == "FREQ=WEEKLY;COUNT=2;BYDAY=TU,TH");
    const std::vector<event> day = of_kind(all, "day");
    REQUIRE(day[0].has.at("DTSTART") == "20261130T100000");
    REQUIRE(day[0].has.at("SUMMARY") == "Sit-to-stand break");
    REQUIRE(day[0].has.at("TRANSP") == "TRANSPARENT");
    REQUIRE(day[0].trigger == "PT0M");
    const std::vector<event> plans = of_kind(all, "plan");
    REQUIRE(plans.size() == count_of<road_stage>);
    REQUIRE(plans[1].has.at("DTSTART;VALUE=DATE") == "20261207");
    REQUIRE(plans[1].has.at("DESCRIPTION").find("More: bridge") != std::string::npos);
    const std::vector<event> checks = of_kind(all, "check-in");
    REQUIRE(checks.size() == 1);
    REQUIRE(checks[0].has.at("DTSTART;VALUE=DATE") == "20261207");
    REQUIRE(checks[0].count() == 8);
    const std::vector<event> look = of_kind(all, "advice");
    REQUIRE(look.size() == 1);
    REQUIRE(look[0].has.at("SUMMARY") == "Look again: is it any better?");
    REQUIRE(look[0].has.at("DTSTART;VALUE=DATE") == "20270111");
    // The advice was given before the plan begins.
    const std::vector<event> later =
        events_in(calendar_of(at_a_desk(), monday, {.today = calendar_day{2026, 11, 27}}));
    REQUIRE(of_kind(later, "advice")[0].has.at("DTSTART;VALUE=DATE") == "20270108");
}

TEST_CASE("write_ics: a plan begins on any day of the week, and sessions may end on the next",
          "[ics]") {
    ics_options when = monday;
    when.start = {2026, 12, 31};
    when.session_at = {23, 55};
    const std::vector<event> all = events_in(calendar_of(at_a_desk(), when));
    REQUIRE(all[0].has.at("DTSTART") == "20261231T235500");
    REQUIRE(all[0].has.at("DTEND") == "20270101T000300");
    REQUIRE(all[0].has.at("RRULE") == "FREQ=WEEKLY;COUNT=3;BYDAY=MO,TH,SA");
}

TEST_CASE("write_ics: what is left out, and what goes on", "[ics]") {
    ics_options when = monday;
    when.breaks = false;
    when.remind_before = {};
    const std::vector<event> all = events_in(calendar_of(at_a_desk(), when));
    REQUIRE(of_kind(all, "day").empty());
    for (const event& each : all) {
        REQUIRE(each.alarms == 0);
        REQUIRE(each.has.at("UID").find("session-9-") == std::string::npos);
    }
    when.goes_on = true;
    int endless = 0;
    for (const event& each : of_kind(events_in(calendar_of(at_a_desk(), when)), "session")) {
        const bool maintains = each.has.at("UID").find("session-9-") != std::string::npos;
        REQUIRE((each.count() == 0) == maintains);
        endless += maintains;
    }
    REQUIRE(endless > 0);
}

TEST_CASE("write_ics: taken back, each event is cancelled and reminds of nothing", "[ics]") {
    ics_options when = monday;
    when.sequence = 3;
    when.cancelled = true;
    const std::vector<event> before = events_in(calendar_of(at_a_desk()));
    const std::vector<event> all = events_in(calendar_of(at_a_desk(), when));
    REQUIRE(all.size() == before.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        REQUIRE(all[i].has.at("UID") == before[i].has.at("UID"));
        REQUIRE(before[i].has.at("STATUS") == "CONFIRMED");
        REQUIRE(all[i].has.at("STATUS") == "CANCELLED");
        REQUIRE(all[i].has.at("SEQUENCE") == "3");
        REQUIRE(all[i].alarms == 0);
    }
}

TEST_CASE("write_ics: another person, or another start, shares no UID", "[ics]") {
    std::set<std::string> uids;
    std::size_t count = 0;
    ics_options when = monday;
    for (const std::string_view person : {"7f3a", "7f3b"})
        for (const int day : {30, 29}) {
            when.person = person;
            when.start.day = day;
            for (const event& each : events_in(calendar_of(at_a_desk(), when))) {
                uids.insert(each.has.at("UID"));
                ++count;
            }
        }
    REQUIRE(uids.size() == count);
}

TEST_CASE("write_ics: a week alone takes the place that its stage had", "[ics]") {
    const eight_weeks road = programme(at_a_desk());
    const week_plan fourth = road.begin()[3];
    REQUIRE(fourth.week == weeks{4});
    std::string text;
    write_ics(std::back_inserter(text), {&fourth, 1}, advise(at_a_desk()), monday);
    const std::vector<event> all = events_in(text);
    const std::vector<event> before = events_in(calendar_of(at_a_desk()));
    for (const event& each : all) {
        const auto same = [&](const event& other) {
            return other.has.at("UID") == each.has.at("UID");
        };
        REQUIRE(std::any_of(before.begin(), before.end(), same));
    }
    REQUIRE(of_kind(all, "session")[0].has.at("DTSTART") == "20261221T180000");
    REQUIRE(of_kind(all, "check-in")[0].has.at("DTSTART;VALUE=DATE") == "20261228");
    REQUIRE(of_kind(all, "check-in")[0].count() == 1);
    // Two weeks of a stage that differ have two places.
    week_plan eased[2] = {road.begin()[2], fourth};
    dose less = eased[0].begin()->amount;
    less.sets = sets{1};
    eased[0].set_amount(eased[0].begin()->exercise, less);
    text.clear();
    write_ics(std::back_inserter(text), eased, advise(at_a_desk()), monday);
    REQUIRE(wrong_with(text) == "");
    REQUIRE(text.find("session-3-0") != std::string::npos);
    REQUIRE((eased[0] == road.begin()[2] || text.find("session-4-0") != std::string::npos));
}

TEST_CASE("write_ics: what a host says cannot end a line", "[ics]") {
    const std::string text =
        calendar_of(an_emergency(), monday, {.emergency_number = "1,1;2\\\r\nEND:VCALENDAR"});
    REQUIRE(wrong_with(text) == "");
    REQUIRE(unfolded(text).find("1\\,1\\;2\\\\ \\nEND:VCALENDAR") != std::string::npos);
}

TEST_CASE("write_ics: in German every word is", "[ics]") {
    const std::string text = calendar_of(at_a_desk(), monday, {.language = german});
    REQUIRE(wrong_with(text) == "");
    for (const event& each : events_in(text))
        for (const char* const word : {"exercises", "Plan: Week", "Check-in", "Look again",
                                       "General information", "times", "When to"})
            REQUIRE((each.has.at("SUMMARY") + each.has.at("DESCRIPTION")).find(word) ==
                    std::string::npos);
    REQUIRE(of_kind(events_in(text), "check-in")[0].has.at("SUMMARY") ==
            "Zwischenbilanz: Wie war die Woche?");
}

TEST_CASE("write_ics: for 2,000 people a calendar is well made, and printed again the same",
          "[ics]") {
    test::random_bits random{1545};
    int planned = 0;
    for (int i = 0; i < test::reports_to_draw(2'000); ++i) {
        const report person =
            i % 8 == 0 ? test::plausible_adult(random) : test::random_report(random);
        const advice given = advise(person);
        const eight_weeks weeks = programme(person);
        ics_options when = monday;
        when.start = day_after_the_first(when.start.days_after_the_first() + random.below(3'000));
        const text_options how{.language = random.one_in(2) ? english : german};
        std::string text;
        write_ics(std::back_inserter(text), weeks, given, when, how);
        INFO(text);
        REQUIRE(wrong_with(text) == "");
        if (how.language.translate == nullptr && random.one_in(4))
            REQUIRE(calendar_of(person, when) == text);
        const std::vector<event> all = events_in(text);
        REQUIRE(of_kind(all, "advice").size() == 1);
        if (given.routine.state != routine_state::planned) {
            REQUIRE(all.size() == 1);
            continue;
        }
        ++planned;
        REQUIRE(of_kind(all, "plan").size() == count_of<road_stage>);
        REQUIRE(of_kind(all, "check-in").size() == 1);
        if (how.language.translate == nullptr) REQUIRE(doses_are_kept(all, weeks));
    }
    REQUIRE(planned > 100);
}

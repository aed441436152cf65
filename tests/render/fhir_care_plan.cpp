// SPDX-License-Identifier: MIT
// Covers render/fhir_care_plan.hpp:
//   render::care_plan                 -> an advice as a CarePlan
//   render::has_exercises(advice), render::dose_holds(advice)
#include <hamstring/render/fhir_care_plan.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "../catch.hpp"
#include "../plausible_adult.hpp"
#include "../random_whole_report.hpp"
#include "fhir_people.hpp"

using namespace hamstring;
using nlohmann::json;

namespace {

json plan_of(const advice& of, const text_options& how = {}, const fhir_subject& whom = {}) {
    std::string text;
    render::json_writer<std::back_insert_iterator<std::string>> to{std::back_inserter(text),
                                                                   how.language};
    render::care_plan(to, of, how, whom).print([] {});
    return json::parse(text);
}
json plan_of(const test::fhir_someone& who) { return plan_of(who.advised(), who.how(), who.whom); }

bool has(const json& text, std::string_view part) {
    return text.get<std::string>().find(part) != std::string::npos;
}
/// The note that begins with a heading; empty where there is none.
std::string note_of(const json& plan, std::string_view heading) {
    for (const json& each : plan["note"])
        if (each["text"].get<std::string>().rfind(heading, 0) == 0) return each["text"];
    return "";
}

std::string sentence_of(const advice& of, const text_options& how) {
    std::string text;
    render::writer writes{std::back_inserter(text), how.language};
    render::one_line line{writes};
    if (of.urgency < urgency::same_day && of.pending.intersects(generated::core_flags) &&
        !how.asking_is_over)
        render::say(line, message::answer_first);
    render::say_headline(line, of.urgency, of.deadline);
    return text;
}

/// What an exercise is called, with its form where that is not the whole one.
std::string name_of(const routine_item& item, const text_options& how) {
    const std::string name(how.language.of(render::name_of(item.exercise, how.host)));
    if (!item.modified) return name;
    std::string text;
    render::writer writes{std::back_inserter(text), how.language};
    render::one_line line{writes};
    render::say(line, road_message::in_adapted_form, {.name = name});
    return text;
}

/// What is wrong with the timing of an exercise, told a second time from its dose.
std::string wrong_timing(const json& timing, const advice& of, const routine_item& item) {
    const json& repeat = timing["repeat"];
    const int days_a_week = item.amount.per_week.value;
    const int a_week = item.amount.per_day.value * days_a_week;
    const bool daily = repeat["periodUnit"] == "d";
    if (daily != (days_a_week == 7)) return "every day, or not";
    if (repeat["period"] != 1 || repeat["frequency"].get<int>() * (daily ? 7 : 1) != a_week)
        return "not so often";
    if (repeat.contains("duration") &&
        (repeat["duration"] != item.amount.hold.value || repeat["durationUnit"] != "s" ||
         item.amount.sets.value != 1 || item.amount.repetitions.value != 0 ||
         item.sides != sides::both_together))
        return "not so long";
    const json& bounds = repeat["boundsDuration"];
    if (bounds["code"] != "d" || bounds["value"] < 1 || bounds["value"] > 7) return "no bounds";
    if (of.urgency == urgency::clinician_days && bounds["value"] > of.deadline.value)
        return "goes on after somebody was to be seen";
    return timing["code"]["text"].get<std::string>().empty() ? "no words" : "";
}

/// What is wrong with a plan, whoever it is for.
std::string wrong_with(const json& plan, const advice& of, const text_options& how) {
    const language& in = how.language;
    const std::string sentence = sentence_of(of, how);
    if (plan["status"] != "draft" || plan["intent"] != "proposal") return "more than a proposal";
    if (plan["title"] != sentence) return "title";
    if (!has(plan["description"], in.of(about(of.urgency).name))) return "description";
    const bool alone = of.urgency == urgency::self_care_review;
    const std::size_t exercises = of.urgency >= urgency::same_day ? 0 : of.routine.size();
    const json& done = plan["activity"];
    if (done.size() != exercises + 1) return "so many activities";
    for (const json& each : done)
        if (each["detail"]["status"] != "not-started" || each["detail"].contains("kind"))
            return "status";
    const json& seen = done[alone ? exercises : 0]["detail"];
    if (!alone && seen["code"]["text"] != sentence) return "whom to see";
    if (seen.contains("scheduledTiming")) return "seen again and again";
    std::size_t at = alone ? 0 : 1;
    if (exercises > 0)
        for (const routine_item& item : of.routine) {
            const json& detail = done[at++]["detail"];
            if (detail["code"]["text"] != name_of(item, how)) return "another exercise";
            const std::string wrong = wrong_timing(detail["scheduledTiming"], of, item);
            if (!wrong.empty()) return wrong;
            for (const std::string_view step : render::steps_shown(item, how.host))
                if (!has(detail["description"], in.of(step))) return "a step is missing";
        }
    const auto heading = [&](section which) { return in.of(about(which).heading); };
    if (note_of(plan, heading(section::stop)).empty() == (exercises > 0)) return "when to stop";
    if (note_of(plan, heading(section::help)).empty() != (of.urgency == urgency::emergency_now))
        return "when to get help";
    return "";
}

}  // namespace

TEST_CASE("care_plan: whatever is told, the plan says what the advice says", "[fhir]") {
    for (const test::fhir_someone& who : test::fhir_people) {
        CAPTURE(who.name);
        REQUIRE(wrong_with(plan_of(who), who.advised(), who.how()) == "");
    }
}

TEST_CASE("care_plan: where somebody is to be seen at once there is nothing else to do", "[fhir]") {
    for (const red_flag sign : {red_flag::saddle_numbness, red_flag::foot_drop}) {
        advice of = advise(test::fhir_flagged(sign));
        const json plan = plan_of(of, {.today = calendar_day{2026, 11, 28}});
        REQUIRE(plan["activity"].size() == 1);
        REQUIRE(plan["activity"][0]["detail"]["scheduledPeriod"] ==
                json::parse(R"({"start":"2026-11-28","end":"2026-11-28"})"));
        REQUIRE(note_of(plan, "Your exercises").empty());
        // An advice that a host has put together itself is held to it too.
        of.routine = advise(test::fhir_persona("P01")).routine;
        REQUIRE_FALSE(render::has_exercises(of));
        REQUIRE(plan_of(of)["activity"].size() == 1);
    }
}

TEST_CASE("care_plan: an advice without a routine has no exercise, whatever it holds", "[fhir]") {
    advice of = advise(test::fhir_persona("P01"));
    REQUIRE(render::has_exercises(of));
    of.routine.state = routine_state::withheld_by_warning_sign;
    REQUIRE_FALSE(render::has_exercises(of));
    REQUIRE(plan_of(of)["activity"].size() == 1);
}

TEST_CASE("care_plan: an exercise with its timing, its reason, its steps and its source",
          "[fhir]") {
    const json plan = plan_of(advise(test::fhir_persona("P01")));
    const json& bridge = plan["activity"][1]["detail"];
    REQUIRE(bridge["code"]["text"] == "bridge");
    REQUIRE(bridge["reasonCode"][0]["text"] ==
            "Stronger hips may take over work from the hamstrings.");
    REQUIRE(bridge["scheduledTiming"] ==
            json::parse(
                R"({"repeat":{"boundsDuration":{"value":7,"system":"http://unitsofmeasure.org",)"
                R"("code":"d"},"frequency":3,"period":1,"periodUnit":"wk"},)"
                R"("code":{"text":"3 days a week"}})"));
    const std::string how = bridge["description"];
    REQUIRE(how.rfind("2 x 8 times, 3 days a week\n1. Lie on your back", 0) == 0);
    REQUIRE(how.find("\nButtocks first.\n[a paper on") != std::string::npos);
    const json& brk = plan["activity"][3]["detail"];
    REQUIRE(brk["scheduledTiming"]["repeat"]["frequency"] == 20);
    REQUIRE(brk["scheduledTiming"]["code"]["text"] == "4 a day, 5 days a week");
    const json& walk = plan["activity"][4]["detail"];
    REQUIRE(walk["scheduledTiming"]["repeat"]["duration"] == 600);
    REQUIRE(plan["activity"][5]["detail"]["code"]["text"] == "Look again: is it any better?");
}

TEST_CASE("care_plan: what is dated, and what is not", "[fhir]") {
    const advice of = advise(test::fhir_persona("P01"));
    const json dated = plan_of(of, {.today = calendar_day{2026, 11, 28}});
    REQUIRE(dated["created"] == "2026-11-28");
    REQUIRE(dated["activity"][5]["detail"]["scheduledPeriod"] ==
            json::parse(R"({"start":"2027-01-09","end":"2027-01-09"})"));
    for (const maybe<calendar_day>& none :
         {maybe<calendar_day>{}, maybe<calendar_day>{calendar_day{2026, 2, 30}}}) {
        const json plan = plan_of(of, {.today = none});
        REQUIRE_FALSE(plan.contains("created"));
        REQUIRE_FALSE(plan["activity"][5]["detail"].contains("scheduledPeriod"));
    }
    // The last day that there is: nothing is due behind it.
    const json last = plan_of(of, {.today = calendar_day{9999, 12, 31}});
    REQUIRE_FALSE(last["activity"][5]["detail"].contains("scheduledPeriod"));
}

TEST_CASE("dose_holds: until the check-in, or until somebody is to be seen", "[fhir]") {
    advice of = advise(test::fhir_persona("P01"));
    REQUIRE(render::dose_holds(of).value == 7);
    of.deadline = days{2};
    REQUIRE(render::dose_holds(of).value == 7);
    of.urgency = urgency::clinician_days;
    REQUIRE(render::dose_holds(of).value == 2);
    of.deadline = days{14};
    REQUIRE(render::dose_holds(of).value == 7);
}

TEST_CASE("care_plan: the easier form has its own steps and says that it is one", "[fhir]") {
    int found = 0;
    test::random_bits random{31};
    while (found < 5) {
        const advice of = advise(test::plausible_adult(random));
        if (!render::has_exercises(of)) continue;
        const json plan = plan_of(of);
        std::size_t at = of.urgency == urgency::self_care_review ? 0 : 1;
        for (const routine_item& item : of.routine) {
            const json& how = plan["activity"][at++]["detail"]["description"];
            REQUIRE(has(how, ", in the easier form:\n1. ") == item.modified);
            if (!item.modified) continue;
            ++found;
            REQUIRE(has(how, steps_for(item.exercise, true)[0]));
            REQUIRE(
                has(plan["activity"][at - 1]["detail"]["code"]["text"], " in the adapted form"));
        }
    }
}

TEST_CASE("care_plan: a host's exercise, its reason and where it comes from", "[fhir]") {
    const report& from = test::fhir_persona("P01");
    const advice of = advise(from, test::fhir_clinic{});
    const json plan = plan_of(of, {.host = test::fhir_clinic::lists});
    bool found = false;
    for (const json& each : plan["activity"]) {
        const json& detail = each["detail"];
        if (detail["code"]["text"] != test::fhir_own_exercises[0].name) continue;
        found = true;
        REQUIRE(detail["reasonCode"][0]["text"] == test::fhir_own_choices[0].because);
        REQUIRE(has(detail["description"], "\nSource: clinic handbook, page 14."));
    }
    REQUIRE(found);
    // Without its lists there are no words for it, and still no empty ones.
    const json unnamed = plan_of(of);
    REQUIRE(unnamed["activity"].size() == plan["activity"].size());
    for (const json& each : unnamed["activity"])
        REQUIRE_FALSE(each["detail"]["code"]["text"].get<std::string>().empty());
}

TEST_CASE("care_plan: what speaks for it stands there with source and grade", "[fhir]") {
    const json plan = plan_of(advise(test::fhir_persona("P01")));
    REQUIRE(note_of(plan, "Why this advice").find("[our own judgement; no study behind it]") !=
            std::string::npos);
    REQUIRE(note_of(plan, "More on what may play a part").find("; a few studies, not all agree]") !=
            std::string::npos);
    REQUIRE(note_of(plan, "General information").find("No doctor or physiotherapist has checked") !=
            std::string::npos);
    REQUIRE(note_of(plan, "Your exercises").find("your check-ins decide") != std::string::npos);
}

TEST_CASE("care_plan: for 3,000 people the plan is the advice's, and no more", "[fhir][many]") {
    test::random_bits random{20261128};
    int planned = 0;
    int urgent = 0;
    const int reports = test::reports_to_draw(3'000);
    for (int i = 0; i < reports; ++i) {
        const report from =
            i % 3 == 0 ? test::plausible_adult(random) : test::random_whole_report(random);
        const bool of_clinic = random.one_in(3);
        const advice of = of_clinic ? advise(from, test::fhir_clinic{}) : advise(from);
        text_options how{.asking_is_over = random.one_in(4),
                         .today = calendar_day{2026, 11, 28},
                         .language = random.one_in(3) ? german : english};
        if (of_clinic) how.host = test::fhir_clinic::lists;
        const json plan = plan_of(of, how);
        INFO(plan.dump(1));
        REQUIRE(wrong_with(plan, of, how) == "");
        planned += int{render::has_exercises(of)};
        urgent += int{of.urgency >= urgency::same_day};
    }
    if (reports >= 3'000) {
        REQUIRE(planned > 300);
        REQUIRE(urgent > 300);
    }
}

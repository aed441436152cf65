// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/intake/report.hpp>
#include <hamstring/intake/report_members.hpp>
#include <hamstring/knowledge/calendar_day.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/symptom.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/answers.hpp>
#include <hamstring/render/fhir_value.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/units.hpp>

/// What somebody told, as Observations of FHIR R4.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// One thing that was told.
struct told_fact {
    /// What it is called, or the question to which somebody said yes or not sure.
    std::string_view says{};
    /// Which number it is, if it is one, and the number.
    maybe<number> which{};
    int value = 0;
    /// Whether the answer was "not sure".
    bool unsure = false;
};

namespace detail {

template <class Kind, class Use>
constexpr void each_answer(const report& from, const Use& use) {
    for (const auto& row : all<Kind>()) {
        const bool yes = from.present.contains(row.id);
        if (!yes && !from.unsure.contains(row.id)) continue;
        if constexpr (requires { row.question; })
            use(told_fact{.says = row.question, .unsure = !yes});
        else
            use(told_fact{.says = row.name, .unsure = !yes});
    }
}

/// The number of a report's member, where it was told and can be.
template <class Member, class Use>
constexpr void use_number(const hamstring::detail::report_member& called, const Member& told,
                          const Use& use) {
    // What can be left out is what was told: the time for a session is always there.
    if constexpr (requires { told->value; }) {
        if (!told) return;
        const number_row& row = about(*called.counts);
        if (told->value < row.lowest || told->value > row.highest) return;
        use(told_fact{.says = row.name, .which = row.id, .value = told->value});
    }
}

}  // namespace detail

/// Hands over what was told: the numbers, and what was answered yes or not sure. What is not among it was answered no, or
/// not asked.
template <class Use>
constexpr void each_told(const report& from, const Use& use) {
    const auto numbers = [&use](const hamstring::detail::report_member& called, const auto& told) {
        detail::use_number(called, told, use);
    };
    hamstring::detail::each_member(from, numbers);
    hamstring::detail::each_member(from.measured, numbers);
    detail::each_answer<red_flag>(from, use);
    detail::each_answer<symptom>(from, use);
    detail::each_answer<history>(from, use);
    detail::each_answer<habit>(from, use);
    detail::each_answer<sign>(from, use);
    detail::each_answer<condition>(from, use);
}

/// The unit of a number in UCUM; empty where it is counted.
constexpr std::string_view ucum_of(number which) noexcept {
    switch (which) {
        case number::age:
            return "a";
        case number::worst_pain:
        case number::pain_now:
            return "{score}";
        case number::duration:
            return "h";
        case number::session:
            return "min";
        case number::knee_extension_deficit:
        case number::leg_raise:
            return "deg";
        case number::fingertip_gap:
            return "cm";
        case number::stance:
            return "s";
        case number::days_since_strain:
            return "d";
        case number::weeks_since_birth:
            return "wk";
        case number::bridges:
        case number::chair_stands:
            return {};
    }
    return {};
}

namespace detail {

/// What was observed: words, and the one code that means just this. LOINC's number is that of the pain as it is; of the
/// worst pain lately it would say that it is so now.
template <class Out>
constexpr void fhir_code(json_writer<Out>& to, const told_fact& what) {
    to.name("code").open('{');
    if (what.which && *what.which == number::pain_now) {
        to.name("coding").open('[').open('{').name("system").value(fhir_loinc);
        to.name("code").value("72514-3").close('}').close(']');
    }
    to.name("text").says(what.says).close('}');
}

template <class Out>
constexpr void fhir_quantity(json_writer<Out>& to, number which, int value) {
    to.name("valueQuantity").open('{').name("value").value(long{value});
    to.name("unit").says(about(which).unit);
    if (!ucum_of(which).empty())
        to.name("system").value(fhir_ucum).name("code").value(ucum_of(which));
    to.close('}');
    if (which != number::duration) return;
    // So many hours say little to a reader.
    held_text<longest_count> span;
    const char* const end = write_span(span.begin(), hours{value}, to.in());
    to.name("note").open('[').open('{').name("text").value(span.up_to(end)).close('}').close(']');
}

/// The code of one of the specification's own code systems.
template <class Out>
constexpr void fhir_coding(json_writer<Out>& to, std::string_view system, std::string_view code) {
    to.open('{').name("coding").open('[').open('{').name("system").value(system);
    to.name("code").value(code).close('}').close(']').close('}');
}

}  // namespace detail

/// Writes one thing that was told as an Observation. A "not sure" has no value: it was asked, and is not known.
template <class Out>
constexpr void write_observation(json_writer<Out>& to, const told_fact& what,
                                 const fhir_subject& whom, const maybe<calendar_day>& today) {
    fhir_begin(to, "Observation");
    to.name("status").value("final").name("category").open('[');
    detail::fhir_coding(to, "http://terminology.hl7.org/CodeSystem/observation-category", "survey");
    to.close(']');
    detail::fhir_code(to, what);
    fhir_about(to, whom);
    if (today) to.name("effectiveDateTime").value(day_text(*today).view());
    if (what.which) {
        detail::fhir_quantity(to, *what.which, what.value);
    } else if (what.unsure) {
        to.name("dataAbsentReason");
        detail::fhir_coding(to, "http://terminology.hl7.org/CodeSystem/data-absent-reason",
                            "asked-unknown");
    } else {
        to.name("valueBoolean").value(true);
    }
    to.close('}');
}

}  // namespace hamstring::inline HAMSTRING_EDITION::render

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/language/language.hpp>
#include <hamstring/units.hpp>
#include <hamstring/version.hpp>

/// How the form and its answers are called in FHIR.

namespace hamstring::inline HAMSTRING_EDITION {

/// How a host calls the form, and in which language it is asked. The same for the form, its answers and their reader.
struct fhir_form_options {
    /// The base of the host's canonical addresses, without a slash at its end: "https://example.org/fhir". Empty: the
    /// form has no address, and its codes are of `urn:hamstring:form`.
    std::string_view base{};
    /// Whom the answers are of, as a reference: "Patient/1". Empty: left out. The form itself is of nobody.
    std::string_view subject{};
    /// When they were given, as FHIR writes times: "2026-11-28". Empty: left out.
    std::string_view authored{};
    /// The language of questions and answers.
    hamstring::language language{};
};

namespace detail {

/// The form's name in a canonical address; its code system has the same.
inline constexpr std::string_view form_id = "hamstring-intake";
inline constexpr std::string_view form_path = "/Questionnaire/";
inline constexpr std::string_view codes_path = "/CodeSystem/";
inline constexpr std::string_view own_codes = "urn:hamstring:form";

/// A unit in which a time can be told: so many hours are so many of it. A form that took it as one quantity would be
/// drawn with a unit chosen before anybody has chosen one.
struct time_unit {
    std::string_view code;
    std::int32_t hours;
    std::int32_t units = 1;
};
/// The longest first.
inline constexpr time_unit time_units[] = {
    {"years", hours::a_year},
    {"months", hours::a_year, hours::months_a_year},
    {"weeks", hours::a_week},
    {"days", hours::a_day},
    {"hours", 1},
};

/// The answers to a question of yes or no, in the order of `tick`; the first is no answer.
inline constexpr std::string_view answer_codes[] = {{}, "no", "unsure", "yes"};
/// What an empty set is told as.
inline constexpr std::string_view nothing_of_it = "none_of_these";

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION

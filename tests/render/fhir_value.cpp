// SPDX-License-Identifier: MIT
// Covers render/fhir_value.hpp:
//   fhir_subject       -> whom resources are about
//   render::fhir_urns  -> what they are called within a bundle
#include <hamstring/render/fhir_value.hpp>

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <hamstring/cases.hpp>

#include "../catch.hpp"

using namespace hamstring;
using render::fhir_urns;

namespace {

constexpr report somebody = fully_screened({.age = years{40}});
constexpr maybe<calendar_day> today{calendar_day{2026, 11, 28}};

std::string urn_of(const fhir_urns& of, std::string_view kind, std::size_t nth = 0) {
    return std::string(of.of(kind, nth).view());
}

}  // namespace

TEST_CASE("fhir_subject: a reference into the resource is none", "[fhir]") {
    STATIC_REQUIRE(!fhir_subject{}.is_somebody());
    STATIC_REQUIRE(fhir_subject{.reference = "Patient/1"}.has_reference());
    STATIC_REQUIRE(!fhir_subject{.reference = "#patient"}.is_somebody());
    STATIC_REQUIRE(fhir_subject{.reference = "#patient", .display = "A. B."}.is_somebody());
}

TEST_CASE("fhir_urn: is a UUID of version 8 in small letters", "[fhir]") {
    STATIC_REQUIRE(render::fhir_urn{0, 0}.view() ==
                   "urn:uuid:00000000-0000-8000-8000-000000000000");
    STATIC_REQUIRE(render::fhir_urn{~0ULL, ~0ULL}.view() ==
                   "urn:uuid:ffffffff-ffff-8fff-bfff-ffffffffffff");
    for (std::size_t nth = 0; nth < 500; ++nth) {
        const std::string urn = urn_of({somebody, {}, today}, "Observation", nth);
        REQUIRE(urn.size() == 45);
        REQUIRE(urn.find_first_not_of("0123456789abcdef-", 9) == std::string::npos);
        REQUIRE(urn[23] == '8');
        REQUIRE(std::string_view("89ab").find(urn[28]) != std::string_view::npos);
    }
}

TEST_CASE("fhir_urns: the same answers of the same person on the same day, and no others",
          "[fhir]") {
    report older = somebody;
    older.age = years{41};
    const fhir_subject one{.reference = "Patient/1"};
    std::set<std::string> seen;
    std::size_t count = 0;
    for (const fhir_urns& each :
         {fhir_urns{somebody, {}, {}}, fhir_urns{somebody, {}, today}, fhir_urns{older, {}, today},
          fhir_urns{somebody, one, today}, fhir_urns{somebody, {.display = "Patient/1"}, today},
          fhir_urns{somebody, one, calendar_day{2026, 11, 29}}})
        for (const std::string_view kind : {"CarePlan", "Observation"})
            for (std::size_t nth = 0; nth < 200; ++nth, ++count)
                seen.insert(urn_of(each, kind, nth));
    REQUIRE(seen.size() == count);
    REQUIRE(urn_of({somebody, one, today}, "CarePlan") ==
            urn_of({somebody, one, today}, "CarePlan"));
}

TEST_CASE("fhir_day: a day that there is not is none", "[fhir]") {
    STATIC_REQUIRE(render::fhir_day(today) == today);
    STATIC_REQUIRE(!render::fhir_day(calendar_day{2026, 2, 30}));
    STATIC_REQUIRE(!render::fhir_day({}));
}

TEST_CASE("fhir_about: R4's own extension stands where nobody is named", "[fhir]") {
    const auto written = [](const fhir_subject& whom, bool needed) {
        std::string text;
        render::json_writer<std::back_insert_iterator<std::string>> to{std::back_inserter(text)};
        to.open('{');
        if (needed)
            render::fhir_about_somebody(to, whom);
        else
            render::fhir_about(to, whom);
        to.close('}');
        return text;
    };
    REQUIRE(written({}, false) == "{}");
    REQUIRE(written({}, true) == R"({"subject":{"extension":[{"url":)"
                                 R"("http://hl7.org/fhir/StructureDefinition/data-absent-reason",)"
                                 R"("valueCode":"unknown"}]}})");
    const std::string known = R"({"subject":{"reference":"Patient/1","display":"A. \"B.\""}})";
    REQUIRE(written({.reference = "Patient/1", .display = "A. \"B.\""}, true) == known);
    REQUIRE(written({.reference = "Patient/1", .display = "A. \"B.\""}, false) == known);
    REQUIRE(written({.reference = "#1", .display = "A."}, false) ==
            R"({"subject":{"display":"A."}})");
}

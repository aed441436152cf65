// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/fhir_care_plan.hpp>
#include <hamstring/render/fhir_observation.hpp>
#include <hamstring/render/fhir_value.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/render/writer.hpp>

/// An advice and what it rests on as one Bundle of FHIR R4, for a record that others keep.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// Where no QuestionnaireResponse stands in a bundle.
struct no_fhir_response {};

/// Writes a bundle.
template <class Out>
class fhir_bundle {
public:
    constexpr fhir_bundle(Out out, const advice& of, const report& from, const fhir_subject& whom,
                          const text_options& how)
        : to_(std::move(out), how.language),
          of_(of),
          from_(from),
          whom_(whom),
          how_(how),
          urns_(from, whom, fhir_day(how.today)) {}

    template <class Response>
    constexpr Out print(Response& response) {
        constexpr bool responds = !std::same_as<Response, no_fhir_response>;
        to_.open('{').name("resourceType").value("Bundle").name("type").value("collection");
        to_.name("entry").open('[');
        entry(urns_.of(plan),
              [&] { care_plan<Out>(to_, of_, how_, whom_).print([&] { supports(responds); }); });
        std::size_t nth = 0;
        each_told(from_, [&](const told_fact& fact) {
            entry(urns_.of(observation, nth++),
                  [&] { write_observation(to_, fact, whom_, fhir_day(how_.today)); });
        });
        if constexpr (responds)
            entry(urns_.of(answers),
                  [&] { to_.raw() = writer<Out>(response(to_.raw().position()), to_.in()); });
        to_.close(']').close('}');
        return to_.raw().position();
    }

private:
    static constexpr std::string_view plan = "CarePlan";
    static constexpr std::string_view observation = "Observation";
    static constexpr std::string_view answers = "QuestionnaireResponse";

    template <class Print>
    constexpr void entry(const fhir_urn& called, Print print_resource) {
        to_.open('{').name("fullUrl").value(called.view()).name("resource");
        print_resource();
        to_.close('}');
    }
    /// What the plan rests on: everything beside it in the bundle.
    constexpr void supports(bool responds) {
        std::size_t count = 0;
        each_told(from_, [&count](const told_fact&) { ++count; });
        if (count == 0 && !responds) return;
        to_.name("supportingInfo").open('[');
        if (responds) reference(urns_.of(answers));
        for (std::size_t nth = 0; nth < count; ++nth) reference(urns_.of(observation, nth));
        to_.close(']');
    }
    constexpr void reference(const fhir_urn& called) {
        to_.open('{').name("reference").value(called.view()).close('}');
    }

    json_writer<Out> to_;
    const advice& of_;
    const report& from_;
    const fhir_subject& whom_;
    const text_options& how_;
    fhir_urns urns_;
};

}  // namespace render

/// Writes an advice as one Bundle of FHIR R4, type collection, to be sent as application/fhir+json: a CarePlan, which is a
/// draft and a proposal, and an Observation of each number that was told and of each yes and "not sure". What was answered
/// no stands only in a response.
/// Shape: an output iterator of characters, the advice, the report that it was given for, whom it is about, and what the
/// host says -> the iterator behind the last character. How soon somebody is to be seen is the plan's title and an
/// activity; each exercise is an activity with its timing and steps. Where somebody is to be seen the same day or sooner
/// there is no exercise. Notes hold when to stop, when to get help, and why, with sources and grades. `how.today` dates all
/// of it; without it nothing is dated. `response` is called with the iterator, writes one QuestionnaireResponse and gives
/// the iterator back: `[&](auto to) { return write_my_response(to, from); }`. The plan says that it rests on that too.
/// Units: those of UCUM. A dose holds for so many days: until the first check-in, or until somebody is to be seen.
/// Errors: none of its own; what a host says is written as it is. A number that cannot be has no Observation. Allocates
/// nothing.
template <render::output_iterator_of_characters Out, class Response = render::no_fhir_response>
constexpr Out write_fhir(Out out, const advice& of, const report& from,
                         const fhir_subject& whom = {}, const text_options& how = {},
                         Response response = {}) {
    return render::fhir_bundle<Out>(std::move(out), of, from, whom, how).print(response);
}

}  // namespace hamstring::inline HAMSTRING_EDITION

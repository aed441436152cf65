// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/ids/spelt.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/intake/report_json.hpp>
#include <hamstring/knowledge/calendar_day.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/render/writer.hpp>

/// What resources of FHIR R4 are made of: whom they are about, what they are called by, and values that occur in each.

namespace hamstring::inline HAMSTRING_EDITION {

/// Whom resources are about. Nothing is drawn from the answers: without either member nobody is named.
struct fhir_subject {
    /// The resource of that person, relative or absolute: "Patient/7f3a". One within the resource itself ("#...") is
    /// taken for none, since nothing is contained there.
    std::string_view reference{};
    /// What people read in its place: a name, or "the person in room 4".
    std::string_view display{};

    /// Whether the reference is one that can be written.
    constexpr bool has_reference() const noexcept {
        return !reference.empty() && reference.front() != '#';
    }
    /// Whether anybody is named.
    constexpr bool is_somebody() const noexcept { return has_reference() || !display.empty(); }
    friend constexpr bool operator==(const fhir_subject&, const fhir_subject&) noexcept = default;
};

namespace render {

/// The systems whose codes are written.
inline constexpr std::string_view fhir_loinc = "http://loinc.org";
inline constexpr std::string_view fhir_ucum = "http://unitsofmeasure.org";

/// Takes characters and keeps their hash.
struct hashing_characters {
    using difference_type = std::ptrdiff_t;
    std::uint64_t hash;

    constexpr hashing_characters& operator*() { return *this; }
    constexpr hashing_characters& operator++() { return *this; }
    constexpr hashing_characters& operator=(char next) {
        hash = hamstring::detail::hash_of({&next, 1}, hash);
        return *this;
    }
};

/// What a resource is called within a bundle: "urn:uuid:" and a UUID of version 8 (RFC 9562), which is for whoever has a
/// rule of their own.
class fhir_urn {
public:
    constexpr fhir_urn(std::uint64_t first, std::uint64_t second) noexcept {
        std::uint64_t halves[] = {first, second};
        bool odd = false;
        std::size_t at = 0;
        for (const char place : pattern) {
            std::uint64_t& half = halves[std::size_t{odd}];
            const bool digit = place == 'x';
            const bool variant = place == 'v';
            letters_[at++] = digit     ? "0123456789abcdef"[half & 15U]
                             : variant ? "89ab"[half & 3U]
                                       : place;
            if (!digit && !variant) continue;
            half >>= 4U;
            odd = !odd;
        }
    }
    /// Its letters, good as long as it is.
    constexpr std::string_view view() const noexcept { return {letters_, sizeof letters_}; }

private:
    // Digits, the version, and one digit whose upper bits are the variant.
    static constexpr std::string_view pattern = "urn:uuid:xxxxxxxx-xxxx-8xxx-vxxx-xxxxxxxxxxxx";
    char letters_[pattern.size()] = {};
};

/// Calls resources by names that are the same whenever the same person tells the same on the same day.
class fhir_urns {
public:
    constexpr fhir_urns(const report& from, const fhir_subject& whom,
                        const maybe<calendar_day>& today) {
        std::string_view begins = "first";
        for (std::uint64_t& half : halves_) {
            half = write_report_json(hashing_characters{hamstring::detail::hash_of(begins)}, from)
                       .hash;
            const std::string_view parts[] = {whom.reference, whom.display};
            // A letter that no text holds keeps them apart.
            for (const std::string_view part : parts)
                half =
                    hamstring::detail::hash_of({"\n", 1}, hamstring::detail::hash_of(part, half));
            if (today) half = hamstring::detail::hash_of(day_text(*today).view(), half);
            begins = "second";
        }
    }
    /// The name of a resource: of its kind, and which of them.
    constexpr fhir_urn of(std::string_view kind, std::size_t nth = 0) const {
        const auto behind = [&](std::uint64_t half) {
            const decimal number(static_cast<long>(nth));
            return hamstring::detail::hash_of(number.view(),
                                              hamstring::detail::hash_of(kind, half));
        };
        return {behind(halves_[0]), behind(halves_[1])};
    }

private:
    std::uint64_t halves_[2] = {};
};

/// The day that is passed, where there is such a day.
constexpr maybe<calendar_day> fhir_day(const maybe<calendar_day>& told) noexcept {
    return told && told->possible() ? told : maybe<calendar_day>{};
}

/// Begins a resource.
template <class Out>
constexpr void fhir_begin(json_writer<Out>& to, std::string_view type) {
    to.open('{').name("resourceType").value(type);
    if (!to.in().tag.empty()) to.name("language").value(to.in().tag);
}

/// A concept in words alone.
template <class Out, class Say>
constexpr void fhir_concept(json_writer<Out>& to, Say say) {
    to.open('{').name("text").sentence(say).close('}');
}

/// Whom a resource is about; of nobody nothing.
template <class Out>
constexpr void fhir_about(json_writer<Out>& to, const fhir_subject& whom) {
    if (!whom.is_somebody()) return;
    to.name("subject").open('{');
    if (whom.has_reference()) to.name("reference").value(whom.reference);
    if (!whom.display.empty()) to.name("display").value(whom.display);
    to.close('}');
}

/// The same where it has to be about somebody: R4's own extension says of nobody that it is not known.
template <class Out>
constexpr void fhir_about_somebody(json_writer<Out>& to, const fhir_subject& whom) {
    if (whom.is_somebody()) return fhir_about(to, whom);
    to.name("subject").open('{').name("extension").open('[').open('{').name("url");
    to.value("http://hl7.org/fhir/StructureDefinition/data-absent-reason");
    to.name("valueCode").value("unknown").close('}').close(']').close('}');
}

}  // namespace render

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/generated/edition.hpp>
#include <hamstring/intake/fhir_codes.hpp>
#include <hamstring/intake/fhir_form.hpp>
#include <hamstring/intake/json_text.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/maybe.hpp>

/// What a linkId of the FHIR form names.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// A string of JSON against a text that is told in pieces, its escapes undone.
class same_as_string {
public:
    constexpr explicit same_as_string(std::string_view raw) noexcept : raw_(raw) {}
    constexpr same_as_string& then(std::string_view piece) noexcept {
        for (const char letter : piece) same_ = same_ && letter == next();
        return *this;
    }
    /// Whether all of it was told.
    constexpr bool ends() const noexcept { return same_ && at_ == raw_.size(); }
    constexpr bool begins() const noexcept { return same_; }

private:
    constexpr char next() noexcept {
        if (at_ >= raw_.size()) {
            same_ = false;
            return '\0';
        }
        char letter = raw_[at_++];
        if (letter != '\\') return letter;
        letter = raw_[at_++];
        // No name here holds a line's end or its like.
        if (letter == '"' || letter == '\\' || letter == '/') return letter;
        if (letter != 'u') return '\0';
        without_escapes plain;
        const std::string_view told =
            plain.of({raw_.data() + at_ - 2, 2 + without_escapes::hex_digits});
        at_ += without_escapes::hex_digits;
        return told.size() == 1 ? told[0] : '\0';
    }

    std::string_view raw_;
    std::size_t at_ = 0;
    bool same_ = true;
};

/// What a linkId names.
struct form_link {
    enum kind_type : std::uint8_t { none, group, fact, gate, count, other_count, choice, list };
    kind_type kind = none;
    std::uint16_t which = 0;
};

template <std::size_t N>
constexpr maybe<std::uint16_t> place_among(const std::string_view (&all)[N],
                                           std::string_view one) noexcept {
    for (std::size_t i = 0; i < N; ++i)
        if (all[i] == one) return static_cast<std::uint16_t>(i);
    return {};
}

/// What stands behind a prefix; none where it does not begin so.
constexpr maybe<std::string_view> behind_prefix(std::string_view text,
                                                std::string_view prefix) noexcept {
    if (!text.starts_with(prefix)) return {};
    return std::string_view(text.data() + prefix.size(), text.size() - prefix.size());
}

constexpr form_link group_called(std::string_view link) noexcept {
    const form_link is_group{form_link::group, 0};
    if (link == exercises_link || link == others_link) return is_group;
    if (const auto key = behind_prefix(link, page_prefix); key && from_key<page_id>(*key))
        return is_group;
    if (const auto key = behind_prefix(link, test_prefix); key && from_key<self_test>(*key))
        return is_group;
    return {};
}

constexpr form_link link_called(std::string_view link) noexcept {
    if (const auto fact = observation_from_key(link); fact && has_question(fact->index))
        return {form_link::fact, fact->index};
    if (const auto which = place_among(choice_links, link)) return {form_link::choice, *which};
    if (const auto which = place_among(list_links, link)) return {form_link::list, *which};
    if (const auto which = from_key<number>(link))
        return {form_link::count, static_cast<std::uint16_t>(*which)};
    if (const auto key = behind_prefix(link, other_prefix))
        for (const generated::asked_number_facts& row : generated::numbers_asked)
            if (about(row.which).key == *key)
                return {form_link::other_count, static_cast<std::uint16_t>(row.which)};
    if (const auto gate = from_key<item>(link); gate && only_opens(static_cast<std::size_t>(*gate)))
        return {form_link::gate, static_cast<std::uint16_t>(*gate)};
    return group_called(link);
}

}  // namespace hamstring::inline HAMSTRING_EDITION::detail

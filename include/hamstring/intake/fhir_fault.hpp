// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include <hamstring/generated/edition.hpp>
#include <hamstring/intake/json_fault.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/writer.hpp>

/// What is wrong with a FHIR response, and where it stands.

namespace hamstring::inline HAMSTRING_EDITION {

/// Where in a response something stands, from the outside in. A `for` goes through its steps.
class fhir_path {
public:
    /// A member, and the place in its list where it is one.
    struct step {
        std::string_view name{};
        maybe<std::size_t> place{};

        friend constexpr bool operator==(const step&, const step&) noexcept = default;
    };
    /// The most steps that it holds.
    static constexpr std::size_t most = 24;

    constexpr const step* begin() const noexcept { return steps_; }
    constexpr const step* end() const noexcept { return steps_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Goes one step in, as long as there is room.
    constexpr void enter(std::string_view name) noexcept {
        if (size_ < most) steps_[size_++] = {name, {}};
    }
    /// Goes back one step.
    constexpr void leave() noexcept {
        if (size_ > 0) steps_[--size_] = {};
    }
    /// Says the place in the list of the last step.
    constexpr void at_place(maybe<std::size_t> place) noexcept {
        if (size_ > 0) steps_[size_ - 1].place = place;
    }

private:
    step steps_[most] = {};
    std::size_t size_ = 0;
};

/// Writes a path as FHIRPath does: `item[2].item[0].answer[0].valueInteger`; of the whole response nothing.
/// Shape: an output iterator of characters and a path -> the iterator behind the last character.
template <render::output_iterator_of_characters Out>
constexpr Out write_path(Out out, const fhir_path& path) {
    render::writer<Out> to{std::move(out)};
    bool first = true;
    for (const fhir_path::step& each : path) {
        if (!first) to.put('.');
        first = false;
        to.put(each.name);
        if (each.place) to.put('[').number(static_cast<long>(*each.place)).put(']');
    }
    return to.position();
}

/// What is wrong with a response, and where.
struct fhir_fault_found {
    /// What is wrong; `key_of(what)` spells it.
    json_fault what{};
    /// The byte of the text at which that stands, from 0.
    std::size_t at = 0;
    /// Which element that is; `write_path` writes it. The name of one that nobody knows is a part of the text that was
    /// given, and to be read as long as that is there.
    fhir_path path{};
};

}  // namespace hamstring::inline HAMSTRING_EDITION

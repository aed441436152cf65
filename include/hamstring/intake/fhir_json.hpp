// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/generated/edition.hpp>
#include <hamstring/intake/fhir_fault.hpp>
#include <hamstring/intake/fhir_link.hpp>
#include <hamstring/intake/json_fault.hpp>
#include <hamstring/intake/json_text.hpp>
#include <hamstring/maybe.hpp>

/// JSON as FHIR has it: known elements, each once, and the first fault with its path.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// Goes through elements, those that are read and those that are passed over.
class fhir_json : protected json_reading<fhir_fault_found> {
public:
    constexpr explicit fhir_json(std::string_view text) noexcept : json_reading(text) {}

protected:
    static constexpr std::size_t deepest_value = 64;

    // ---- What is passed over

    constexpr bool literal(std::string_view word) noexcept {
        for (const char letter : word) {
            if (!on(letter)) return false;
            ++here;
        }
        return true;
    }
    constexpr bool pass_digits() noexcept {
        if (!on_digit()) return false;
        while (on_digit()) ++here;
        return true;
    }
    constexpr bool pass_number() noexcept {
        std::int64_t value = 0;
        const number_read read = whole_number(value);
        if (read == number_read::whole) return true;
        if (read != number_read::not_whole) return false;
        if (on('.')) {
            ++here;
            if (!pass_digits()) return false;
        }
        if (!on('e') && !on('E')) return true;
        ++here;
        if (on('+') || on('-')) ++here;
        return pass_digits();
    }
    constexpr bool pass_plain() noexcept {
        if (took('"')) return rest_of_string().has_value();
        if (on('t')) return literal("true");
        if (on('f')) return literal("false");
        if (on('n')) return literal("null");
        return pass_number();
    }
    constexpr bool pass_name() noexcept { return took('"') && rest_of_string() && took(':'); }
    /// Passes a value over, whatever it is, that is JSON and not too deep. It does not call itself.
    constexpr bool pass() noexcept {
        std::uint64_t objects = 0;
        std::size_t depth = 0;
        do {
            blanks();
            const bool object = on('{');
            if (object || on('[')) {
                if (depth == deepest_value) return fail(json_fault::wrong_type, here);
                ++here;
                objects = (objects << 1U) | (object ? 1U : 0U);
                ++depth;
                if (!took(object ? '}' : ']')) {
                    if (object && !pass_name()) return fail(json_fault::not_json, here);
                    continue;
                }
                objects >>= 1U;
                --depth;
            } else if (!pass_plain()) {
                return fail(json_fault::not_json, here);
            }
            while (depth > 0 && !took(',')) {
                if (!must_take((objects & 1U) != 0 ? '}' : ']')) return false;
                objects >>= 1U;
                --depth;
            }
            if (depth > 0 && (objects & 1U) != 0 && !pass_name())
                return fail(json_fault::not_json, here);
        } while (depth > 0);
        return true;
    }

    // ---- Objects and lists

    /// Calls `use` with the place of each member's name among those that can stand there.
    template <std::size_t N, class Use>
    constexpr bool object(const std::string_view (&names)[N], const Use& use) noexcept {
        if (!begins_with('{')) return false;
        if (took('}')) return true;
        std::uint32_t seen = 0;
        do {
            blanks();
            const std::size_t begin = here;
            if (!on('"')) return fail(json_fault::not_json, begin);
            const maybe<std::string_view> told = text();
            if (!told) return false;
            without_escapes plain;
            const maybe<std::uint16_t> which = place_among(names, plain.of(*told));
            at_path.enter(which ? names[*which] : *told);
            if (!which) return fail(json_fault::unknown_member, begin);
            if ((seen >> *which & 1U) != 0) return fail(json_fault::doubled_member, begin);
            seen |= 1U << *which;
            if (!must_take(':') || !use(*which)) return false;
            at_path.leave();
        } while (took(','));
        return must_take('}');
    }
    /// Calls `use` for each value of a list, which is never empty in FHIR.
    template <class Use>
    constexpr bool list(const Use& use) noexcept {
        if (!begins_with('[')) return false;
        if (took(']')) return fail(json_fault::wrong_type, here);
        std::size_t place = 0;
        do {
            at_path.at_place(place++);
            if (!use(place)) return false;
        } while (took(','));
        at_path.at_place({});
        return must_take(']');
    }
};

}  // namespace hamstring::inline HAMSTRING_EDITION::detail

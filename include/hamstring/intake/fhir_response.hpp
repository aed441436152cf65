// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

#include <hamstring/generated/edition.hpp>
#include <hamstring/intake/fhir_codes.hpp>
#include <hamstring/intake/fhir_fault.hpp>
#include <hamstring/intake/fhir_form.hpp>
#include <hamstring/intake/fhir_json.hpp>
#include <hamstring/intake/fhir_link.hpp>
#include <hamstring/intake/json_fault.hpp>
#include <hamstring/intake/json_text.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/intake/report_members.hpp>
#include <hamstring/knowledge/edition.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/writer.hpp>

/// A report from a FHIR R4 QuestionnaireResponse to the form of `render/fhir_questionnaire.hpp`. (Wide: it reads the
/// tables' keys.)

namespace hamstring::inline HAMSTRING_EDITION {

/// What `read_fhir_response` gives back: a report or a fault.
struct report_from_fhir {
    /// The report; none where anything is wrong.
    maybe<report> given{};
    /// The first thing that is wrong; none where there is a report.
    maybe<fhir_fault_found> wrong{};
    /// Openers that were answered yes or not sure, and of which no question behind them was. A report cannot hold them, so
    /// all that they could mean is not sure in it: better ask that again before the advice is given.
    set_of<item> unnamed{};
};

namespace detail {

/// The elements that are read or passed over; what can change the meaning of a response, as a modifier, is none.
inline constexpr std::string_view response_elements[] = {
    "resourceType",   "questionnaire", "status",    "item",      "id",         "meta",
    "language",       "text",          "contained", "extension", "identifier", "basedOn",
    "partOf",         "subject",       "encounter", "authored",  "author",     "source",
    "_questionnaire", "_language",     "_authored"};
inline constexpr std::string_view item_elements[] = {"linkId",    "answer",     "item", "id",
                                                     "extension", "definition", "text", "_text"};
inline constexpr std::string_view answer_elements[] = {"id",
                                                       "extension",
                                                       "valueCoding",
                                                       "valueInteger",
                                                       "valueString",
                                                       "valueQuantity",
                                                       "valueBoolean",
                                                       "valueDecimal",
                                                       "valueDate",
                                                       "valueDateTime",
                                                       "valueTime",
                                                       "valueUri",
                                                       "valueAttachment",
                                                       "valueReference"};
inline constexpr std::string_view coding_elements[] = {
    "system", "code", "id", "extension", "version", "display", "userSelected", "_display"};
inline constexpr std::string_view statuses[] = {"completed", "in-progress", "amended", "stopped"};

/// Where the answer that a question takes stands in `answer_elements`.
enum class answer_place : std::uint8_t { coding = 2, integer, string };

/// A response on its way to a report. It calls itself deeper only for items in items, and not deeper than `deepest`.
class fhir_reading : fhir_json {
public:
    constexpr fhir_reading(std::string_view text, const fhir_form_options& how) noexcept
        : fhir_json(text), how_(how) {}

private:
    static constexpr std::size_t deepest = 6;

    // ---- The response

    constexpr bool response() noexcept {
        bool is_response = false;
        const bool read = object(response_elements, [&](std::size_t which) {
            switch (which) {
                case 0:
                    is_response = true;
                    return one_of({"QuestionnaireResponse"});
                case 1:
                    return questionnaire();
                case 2:
                    return one_of(statuses);
                case 3:
                    return items(1);
                default:
                    return pass();
            }
        });
        return read && (is_response || fail(json_fault::wrong_type, 0));
    }
    constexpr bool one_of(std::span<const std::string_view> keys) noexcept {
        blanks();
        const std::size_t begin = here;
        const maybe<std::string_view> told = text();
        if (!told) return false;
        without_escapes plain;
        const std::string_view key = plain.of(*told);
        for (const std::string_view each : keys)
            if (each == key) return true;
        return fail(json_fault::unknown_key, begin);
    }
    constexpr bool one_of(std::initializer_list<std::string_view> keys) noexcept {
        return one_of(std::span<const std::string_view>(keys.begin(), keys.size()));
    }
    /// The host's own form, of this edition where it says which.
    constexpr bool questionnaire() noexcept {
        blanks();
        const std::size_t begin = here;
        const maybe<std::string_view> told = text();
        if (!told) return false;
        same_as_string name(*told);
        if (!how_.base.empty())
            name.then(how_.base).then(form_path);
        else if (told->starts_with("Questionnaire"))
            name.then("Questionnaire/");
        name.then(form_id);
        if (name.ends()) return true;
        char hash[sizeof knowledge_hash * 2] = {};
        render::writer<char*>(hash).hexadecimal(knowledge_hash);
        name.then("|").then(knowledge_version).then("-").then({hash, sizeof hash});
        return name.ends() || fail(json_fault::unknown_key, begin);
    }

    // ---- Items

    constexpr bool items(std::size_t depth) noexcept {
        return list([&](std::size_t) { return one_item(depth); });
    }
    /// Its linkId may stand behind its answers, so it is looked for first.
    constexpr bool one_item(std::size_t depth) noexcept {
        blanks();
        const std::size_t begin = here;
        maybe<form_link> link;
        const bool looked = object(item_elements, [&](std::size_t which) {
            if (which != 0) return pass();
            blanks();
            const std::size_t at = here;
            const maybe<std::string_view> told = text();
            if (!told) return false;
            without_escapes plain;
            link = link_called(plain.of(*told));
            return link->kind != form_link::none || fail(json_fault::unknown_key, at);
        });
        if (!looked) return false;
        if (!link) return fail(json_fault::wrong_type, begin);
        here = begin;
        const form_link known = *link;
        const bool is_group = known.kind == form_link::group;
        return object(item_elements, [&](std::size_t which) {
            if (which == 1)
                return is_group ? fail(json_fault::unknown_member, here) : answers(known);
            if (which != 2) return pass();
            if (!is_group || depth == deepest) return fail(json_fault::unknown_member, here);
            return items(depth + 1);
        });
    }

    // ---- Answers

    constexpr bool answers(form_link link) noexcept {
        const bool several =
            link.kind == form_link::list ||
            (link.kind == form_link::choice && (form_choice(link.which) == form_choice::equipment ||
                                                form_choice(link.which) == form_choice::positions));
        if (!first_time(link)) return fail(json_fault::answered_twice, here);
        return list([&](std::size_t place) {
            if (place > 1 && !several) return fail(json_fault::answered_twice, here);
            return answer(link);
        });
    }
    /// Whether a question was not answered before.
    constexpr bool first_time(form_link link) noexcept {
        if (link.kind == form_link::fact) return true;
        if (link.kind == form_link::gate) return gates_[link.which] == tick::open;
        const std::uint64_t bit = std::uint64_t{1}
                                  << ((link.kind - form_link::count) * 16 + link.which);
        const bool first = (answered_ & bit) == 0;
        answered_ |= bit;
        return first;
    }
    static constexpr answer_place place_of(form_link link) noexcept {
        const bool number_told =
            link.kind == form_link::count || link.kind == form_link::other_count;
        if (number_told) return answer_place::integer;
        return link.kind == form_link::list ? answer_place::string : answer_place::coding;
    }
    constexpr bool answer(form_link link) noexcept {
        blanks();
        const std::size_t begin = here;
        bool any = false;
        const bool read = object(answer_elements, [&](std::size_t which) {
            if (which < 2) return pass();
            if (which != static_cast<std::size_t>(place_of(link)))
                return fail(json_fault::wrong_type, here);
            any = true;
            return value(link);
        });
        return read && (any || fail(json_fault::wrong_type, begin));
    }
    constexpr bool value(form_link link) noexcept {
        switch (place_of(link)) {
            case answer_place::integer:
                return integer(link);
            case answer_place::string:
                return listed(link);
            case answer_place::coding:
                break;
        }
        blanks();
        const std::size_t begin = here;
        maybe<std::string_view> code;
        bool own = false;
        const bool read = object(coding_elements, [&](std::size_t which) {
            if (which == 0) {
                own = true;
                return system();
            }
            if (which != 1) return pass();
            code = text();
            return code.has_value();
        });
        if (!read) return false;
        if (!own || !code) return fail(json_fault::wrong_type, begin);
        without_escapes plain;
        const std::string_view key = plain.of(*code);
        const maybe<json_fault> wrong =
            link.kind == form_link::choice ? choose(link, key) : tell(link, key);
        if (!wrong) return true;
        at_path.enter("code");
        return fail(*wrong, begin);
    }
    constexpr bool system() noexcept {
        blanks();
        const std::size_t begin = here;
        const maybe<std::string_view> told = text();
        if (!told) return false;
        same_as_string name(*told);
        if (how_.base.empty())
            name.then(own_codes);
        else
            name.then(how_.base).then(codes_path).then(form_id);
        return name.ends() || fail(json_fault::unknown_key, begin);
    }
    /// Yes, no or not sure.
    constexpr maybe<json_fault> tell(form_link link, std::string_view key) noexcept {
        maybe<std::uint16_t> which = place_among(answer_codes, key);
        if (!which || *which == 0) return json_fault::unknown_key;
        const tick told{static_cast<std::uint8_t>(*which)};
        if (link.kind == form_link::gate) {
            gates_[link.which] = told;
            return {};
        }
        return taking_.take(key_of(observation(std::size_t{link.which})),
                            told == tick::yes  ? told_.present
                            : told == tick::no ? told_.absent
                                               : told_.unsure);
    }
    constexpr maybe<json_fault> choose(form_link link, std::string_view key) noexcept {
        switch (form_choice(link.which)) {
            case form_choice::sex:
                return report_taking::take(key, told_.sex);
            case form_choice::duration_unit:
                for (const time_unit& unit : time_units)
                    if (unit.code == key) unit_ = unit;
                return unit_ ? maybe<json_fault>{} : json_fault::unknown_key;
            case form_choice::level:
                return report_taking::take(key, told_.level);
            case form_choice::equipment:
                return choose_among(key, equipment_);
            case form_choice::positions:
                return choose_among(key, positions_);
        }
        return json_fault::unknown_key;
    }
    template <class Enum>
    static constexpr maybe<json_fault> choose_among(std::string_view key,
                                                    maybe<set_of<Enum>>& into) noexcept {
        set_of<Enum> found = into.value_or(set_of<Enum>{});
        const bool nothing = key == nothing_of_it;
        // Nothing of it stands alone.
        if (into && (nothing || found.empty())) return json_fault::answered_twice;
        if (!nothing)
            if (const maybe<json_fault> wrong = report_taking::take(key, found)) return wrong;
        into = found;
        return {};
    }
    constexpr bool listed(form_link link) noexcept {
        blanks();
        const std::size_t begin = here;
        const maybe<std::string_view> told = text();
        if (!told) return false;
        without_escapes plain;
        observations* const lists[] = {&told_.present, &told_.absent, &told_.unsure};
        const maybe<json_fault> wrong = taking_.take(plain.of(*told), *lists[link.which]);
        return !wrong || fail(*wrong, begin);
    }

    // ---- Numbers

    constexpr bool take_number(number which, std::int64_t value, std::size_t at) noexcept {
        maybe<json_fault> wrong;
        const auto take = [&](const report_member& one, auto& into) {
            if constexpr (
                requires { into->value; } || requires { into.value; })
                if (one.counts && *one.counts == which)
                    wrong = report_taking::take(which, value, into);
        };
        each_member(told_, take);
        each_member(told_.measured, take);
        return !wrong || fail(*wrong, at);
    }
    constexpr bool integer(form_link link) noexcept {
        const auto which = static_cast<number>(link.which);
        blanks();
        const std::size_t begin = here;
        std::int64_t value = 0;
        if (!whole(value)) return false;
        // The two questions of one number.
        if ((numbers_ >> link.which & 1U) != 0) return fail(json_fault::answered_twice, begin);
        numbers_ |= 1U << link.which;
        if (which == number::duration) {
            if (value < 0 || value > INT32_MAX) return fail(json_fault::out_of_range, begin);
            time_ = value;
            time_path_ = at_path;
            time_at_ = begin;
            return true;
        }
        return take_number(which, value, begin);
    }
    /// A time once both its questions are answered; a unit alone says nothing.
    constexpr bool time() noexcept {
        if (!time_) return true;
        at_path = time_path_;
        if (!unit_) return fail(json_fault::wrong_type, time_at_);
        return take_number(number::duration, *time_ * unit_->hours / unit_->units, time_at_);
    }

    // ---- At the end

    /// What is shut is answered no, unless it was told otherwise. Behind an opener that was answered yes and names
    /// nothing, nothing is no: what it could mean is not sure.
    constexpr void conclude() noexcept {
        const observations named = told_.present | told_.unsure;
        told_.absent = told_.absent | (answered_by_shut_pages(gates_, named) - named);
        if (equipment_) told_.equipment = *equipment_;
        if (positions_) told_.positions = *positions_;
        for (std::size_t i = 0; i < count_of<item>; ++i) {
            if (gates_[i] < tick::unsure || !names_nothing(i, named)) continue;
            result_.unnamed.insert(static_cast<item>(i));
            each_fact_opened(i, [&](const observation& fact) {
                told_.absent.erase(fact);
                told_.unsure.insert(fact);
            });
        }
        result_.given = told_;
    }
    /// Calls `use` for each fact that the pages of an opener ask for.
    template <class Use>
    static constexpr void each_fact_opened(std::size_t gate, const Use& use) {
        each_item_opened(gate, [&](std::size_t item) {
            for (std::size_t s = generated::items[item].sets; s < generated::items[item + 1].sets;
                 ++s)
                use(observation(std::size_t{generated::item_sets[s]}));
        });
    }
    template <class Use>
    static constexpr void each_item_opened(std::size_t gate, const Use& use) {
        for (std::size_t p = 0; p < count_of<page_id>; ++p) {
            bool opens = false;
            each_opener(p, [&](std::size_t item) { opens = opens || item == gate; });
            const item_range range = items_of(static_cast<page_id>(p));
            for (std::size_t i = range.first; opens && i < range.last; ++i) use(i);
        }
    }
    constexpr bool names_nothing(std::size_t gate, const observations& named) const noexcept {
        bool any = false;
        each_item_opened(gate,
                         [&](std::size_t item) { any = any || gates_[item] >= tick::unsure; });
        each_fact_opened(gate, [&](const observation& fact) { any = any || named.contains(fact); });
        return !any;
    }

    const fhir_form_options& how_;
    report_taking taking_{};
    report told_{};
    maybe<set_of<hamstring::equipment>> equipment_{};
    maybe<set_of<hamstring::position>> positions_{};
    tick gates_[count_of<item>] = {};
    maybe<std::int64_t> time_{};
    maybe<time_unit> unit_{};
    fhir_path time_path_{};
    std::size_t time_at_ = 0;
    std::uint64_t answered_ = 0;
    std::uint32_t numbers_ = 0;
    report_from_fhir result_{};

public:
    // Stands last: clang 14 takes for a constant only what calls templates that it has met.
    constexpr report_from_fhir all() noexcept {
        if (response()) {
            blanks();
            if (here != source.size())
                fail(json_fault::not_json, here);
            else if (time())
                conclude();
        }
        result_.wrong = first_wrong;
        return result_;
    }
};

}  // namespace detail

/// The report that a response tells, or what is wrong with it. What is left out is unknown and never no; not sure stays not
/// sure. No to what opens pages is no to what they alone ask, as in the conversation, unless something of that was told. What
/// somebody was not asked, since it does not fit, is unknown too: `report_of(begin(*given))` of `interview.hpp` answers it as
/// the conversation does.
/// Shape: a FHIR R4 QuestionnaireResponse as JSON, as `write_fhir_response` writes it or a renderer of forms gives it back:
/// members in any order, in any groups, with `text`, `display` and `extension` -> a report or a fault.
/// Units: whole numbers in the unit of their row; how long it has lasted in the unit that its other question tells.
/// Errors: any bytes may stand in the text. Refused are linkIds and codes that the form does not have, codes of another
/// system, a value of another type or out of its range, an empty list, a question that is answered twice, another form or
/// another edition of this one, a status that takes answers back, and what FHIR calls a modifier.
constexpr report_from_fhir read_fhir_response(std::string_view text,
                                              const fhir_form_options& how = {}) noexcept {
    return detail::fhir_reading(text, how).all();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

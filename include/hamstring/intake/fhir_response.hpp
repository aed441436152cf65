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
#include <hamstring/intake/fhir_form.hpp>
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

/// What `read_fhir_response` gives back: a report or a fault.
struct report_from_fhir {
    /// The report; none where anything is wrong.
    maybe<report> given{};
    /// The first thing that is wrong; none where there is a report.
    maybe<fhir_fault_found> wrong{};
    /// Openers that were answered yes or not sure, and of which no question behind them was. A report cannot hold
    /// them: go on with `begin(*given)` of `interview.hpp` before the advice is given.
    set_of<item> unnamed{};
};

namespace detail {

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
        if (letter != 'u') return letter;
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
class fhir_reading : json_text {
public:
    constexpr fhir_reading(std::string_view text, const fhir_form_options& how) noexcept
        : json_text(text), how_(how) {}

private:
    static constexpr std::size_t deepest = 6;
    static constexpr std::size_t deepest_value = 64;

    constexpr bool fail(json_fault what, std::size_t at) noexcept {
        if (!result_.wrong) result_.wrong = fhir_fault_found{what, at, path_};
        return false;
    }
    constexpr bool must_take(char letter) noexcept {
        return took(letter) || fail(json_fault::not_json, here);
    }
    constexpr bool fail_value() noexcept {
        return fail(on_value() ? json_fault::wrong_type : json_fault::not_json, here);
    }
    constexpr bool begins_with(char letter) noexcept { return took(letter) || fail_value(); }
    constexpr maybe<std::string_view> text() noexcept {
        if (!begins_with('"')) return {};
        const maybe<std::string_view> told = rest_of_string();
        if (!told) fail(json_fault::not_json, here);
        return told;
    }

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
            path_.enter(which ? names[*which] : *told);
            if (!which) return fail(json_fault::unknown_member, begin);
            if ((seen >> *which & 1U) != 0) return fail(json_fault::doubled_member, begin);
            seen |= 1U << *which;
            if (!must_take(':') || !use(*which)) return false;
            path_.leave();
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
            path_.at_place(place++);
            if (!use(place)) return false;
        } while (took(','));
        path_.at_place({});
        return must_take(']');
    }

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
        same_as_string read(*told);
        if (!how_.base.empty())
            read.then(how_.base).then(form_path);
        else if (told->starts_with("Questionnaire"))
            read.then("Questionnaire/");
        read.then(form_id);
        if (read.ends()) return true;
        constexpr int digits = 16;
        char hash[digits] = {};
        for (int i = 0; i < digits; ++i)
            hash[i] = "0123456789abcdef"[knowledge_hash >> (4 * (digits - 1 - i)) & 15U];
        read.then("|").then(knowledge_version).then("-").then({hash, digits});
        return read.ends() || fail(json_fault::unknown_key, begin);
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
        path_.enter("code");
        return fail(*wrong, begin);
    }
    constexpr bool system() noexcept {
        blanks();
        const std::size_t begin = here;
        const maybe<std::string_view> told = text();
        if (!told) return false;
        same_as_string read(*told);
        if (how_.base.empty())
            read.then(own_codes);
        else
            read.then(how_.base).then(codes_path).then(form_id);
        return read.ends() || fail(json_fault::unknown_key, begin);
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

    constexpr bool whole(std::int64_t& value) noexcept {
        blanks();
        const std::size_t begin = here;
        switch (whole_number(value)) {
            case number_read::none:
                return fail_value();
            case number_read::broken:
                return fail(json_fault::not_json, here);
            case number_read::not_whole:
                return fail(json_fault::wrong_type, begin);
            case number_read::whole:
                break;
        }
        return true;
    }
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
            time_path_ = path_;
            time_at_ = begin;
            return true;
        }
        return take_number(which, value, begin);
    }
    /// A time once both its questions are answered; a unit alone says nothing.
    constexpr bool time() noexcept {
        if (!time_) return true;
        path_ = time_path_;
        if (!unit_) return fail(json_fault::wrong_type, time_at_);
        return take_number(number::duration, *time_ * unit_->hours / unit_->units, time_at_);
    }

    // ---- At the end

    /// What is shut is answered no, unless it was told otherwise; openers that name nothing are left to ask on.
    constexpr void conclude() noexcept {
        const observations told = told_.present | told_.absent | told_.unsure;
        told_.absent = told_.absent | (answered_by_shut_pages(gates_) - told);
        if (equipment_) told_.equipment = *equipment_;
        if (positions_) told_.positions = *positions_;
        for (std::size_t i = 0; i < count_of<item>; ++i)
            if (gates_[i] >= tick::unsure && names_nothing(i))
                result_.unnamed.insert(static_cast<item>(i));
        result_.given = told_;
    }
    constexpr bool names_nothing(std::size_t gate) const noexcept {
        const observations named = told_.present | told_.unsure;
        bool any = false;
        for (std::size_t p = 0; p < count_of<page_id>; ++p) {
            bool opens = false;
            each_opener(p, [&](std::size_t item) { opens = opens || item == gate; });
            const item_range range = items_of(static_cast<page_id>(p));
            for (std::size_t i = range.first; opens && i < range.last; ++i) {
                any = any || gates_[i] >= tick::unsure;
                for (std::size_t s = generated::items[i].sets; s < generated::items[i + 1].sets;
                     ++s)
                    any = any || named.contains(observation(std::size_t{generated::item_sets[s]}));
            }
        }
        return !any;
    }

    const fhir_form_options& how_;
    fhir_path path_{};
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
        if (!response()) return result_;
        blanks();
        if (here != source.size())
            fail(json_fault::not_json, here);
        else if (time())
            conclude();
        return result_;
    }
};

}  // namespace detail

/// The report that a response tells, or what is wrong with it. What is left out is unknown and never no; not sure stays not
/// sure. No to what opens pages is no to what they alone ask, as in the conversation. What somebody was not asked, since it
/// does not fit, is unknown too: `report_of(begin(*given))` of `interview.hpp` answers it as the conversation does.
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

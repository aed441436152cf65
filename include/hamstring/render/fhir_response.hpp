// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <hamstring/intake/fhir_codes.hpp>
#include <hamstring/intake/fhir_form.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/intake/report_members.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/fhir_questionnaire.hpp>
#include <hamstring/render/writer.hpp>

/// A report as a FHIR R4 QuestionnaireResponse to the form of `render/fhir_questionnaire.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// What a form that a report fills in shows, and how its openers are answered.
class filled_form {
public:
    constexpr explicit filled_form(const report& of) noexcept : of_(of) {
        for (std::size_t i = 0; i < count_of<item>; ++i)
            if (hamstring::detail::only_opens(i)) gates_[i] = told_of_gate(i);
        look_around();
    }
    /// The same, with what was answered to each opener.
    constexpr filled_form(const report& of, const tick (&gates)[count_of<item>]) noexcept
        : of_(of) {
        for (std::size_t i = 0; i < count_of<item>; ++i)
            if (hamstring::detail::only_opens(i)) gates_[i] = gates[i];
        look_around();
    }
    constexpr bool shows(page_id page) const noexcept { return pages_.contains(page); }
    /// How an opener is answered; open where it is not, or not shown.
    constexpr tick told_gate(std::size_t item) const noexcept {
        return shown_gates_.contains(static_cast<hamstring::item>(item)) ? gates_[item]
                                                                         : tick::open;
    }
    /// How the question of a fact is answered; open where it is not, or not shown.
    constexpr tick told_fact(std::size_t at) const noexcept {
        return shown_.contains(observation(at)) ? told(of_, at) : tick::open;
    }
    constexpr bool shows_gate(std::size_t item) const noexcept {
        return shown_gates_.contains(static_cast<hamstring::item>(item));
    }
    constexpr bool shows_fact(std::size_t at) const noexcept {
        return shown_.contains(observation(at));
    }
    /// Whether an answer has no place in the form: its question is not asked, and no opener's no says it.
    constexpr bool is_left(std::size_t at) const noexcept {
        return !shown_.contains(observation(at)) && !by_shut_pages_.contains(observation(at));
    }
    /// Whether a number is asked for.
    constexpr bool shows(const generated::asked_number_facts& row) const noexcept {
        return shows(row.page) && (!of_.age || of_.age->value >= row.from);
    }
    static constexpr tick told(const report& of, std::size_t at) noexcept {
        const observation fact(at);
        if (of.present.contains(fact)) return tick::yes;
        if (of.unsure.contains(fact)) return tick::unsure;
        return of.absent.contains(fact) ? tick::no : tick::open;
    }

private:
    /// The gravest of what it leads to; no only where all of it is, so that nothing open becomes a no.
    constexpr tick told_of_gate(std::size_t gate) const noexcept {
        const observations& answers = hamstring::detail::answered_by_gates.of[gate];
        tick most = tick::open;
        bool all = !answers.empty();
        for (std::size_t f = 0; f < rules::observed_size; ++f) {
            if (!answers.contains(observation(f))) continue;
            const tick here = told(of_, f);
            all = all && here == tick::no;
            if (here > most) most = here;
        }
        return most == tick::no && !all ? tick::open : most;
    }
    constexpr bool holds(const hamstring::detail::form_condition& one) const noexcept {
        using kind = hamstring::detail::form_condition;
        switch (one.kind) {
            case kind::gate:
                return told_gate(one.which) >= tick::unsure;
            case kind::fact:
                return told_fact(one.which) >= tick::unsure;
            case kind::from_age:
                return !of_.age || of_.age->value >= one.which;
            case kind::to_age:
                return !of_.age || of_.age->value <= one.which;
            case kind::in_pain:
                return !of_.worst_pain || of_.worst_pain->value > one.which;
            case kind::not_female:
                return of_.sex != sex::female;
            case kind::not_male:
                return of_.sex != sex::male;
        }
        return true;
    }
    template <class Conditions>
    constexpr bool is_met(const Conditions& conditions) const {
        bool any = false;
        const bool waits = conditions(
            [&](const hamstring::detail::form_condition& one) { any = any || holds(one); });
        return !waits || any;
    }
    constexpr void look_around() noexcept {
        // What a self-test shows waits for nothing.
        for (const sign_row& row : all<sign>())
            if (hamstring::detail::where_asked.items_saying(rules::index_of(row.id)) == 0)
                shown_.insert(row.id);
        while (look()) {
        }
        // An opener that is not shown is not answered.
        tick answered[count_of<item>] = {};
        for (std::size_t i = 0; i < count_of<item>; ++i) answered[i] = told_gate(i);
        by_shut_pages_ =
            hamstring::detail::answered_by_shut_pages(answered, of_.present | of_.unsure);
    }
    /// Takes in what is shown by what is shown so far; whether that was more. It only grows, so this ends.
    constexpr bool look() noexcept {
        grown_ = false;
        hamstring::detail::walk_pages(*this);
        return grown_;
    }

public:
    // ---- What the form is walked through with

    constexpr void page_begins(page_id which) noexcept {
        page_ = is_met([&](const auto& use) {
            return hamstring::detail::each_condition_of_group(static_cast<std::size_t>(which), use);
        });
        if (page_) pages_.insert(which);
    }
    constexpr void gate(std::size_t item) noexcept {
        const auto one = static_cast<hamstring::item>(item);
        if (!page_ || shown_gates_.contains(one) || !is_met([&](const auto& use) {
                return hamstring::detail::each_condition_of_item(item, use);
            }))
            return;
        shown_gates_.insert(one);
        grown_ = true;
    }
    constexpr void fact(std::size_t at) noexcept {
        if (!page_ || shown_.contains(observation(at)) || !is_met([&](const auto& use) {
                return hamstring::detail::each_condition_of_fact(at, use);
            }))
            return;
        shown_.insert(observation(at));
        grown_ = true;
    }
    constexpr void end() noexcept {}
    constexpr void count(number) noexcept {}
    constexpr void choice(hamstring::detail::form_choice) noexcept {}

private:
    const report& of_;
    tick gates_[count_of<item>] = {};
    set_of<page_id> pages_{};
    set_of<item> shown_gates_{};
    observations shown_{};
    observations by_shut_pages_{};
    bool page_ = false;
    bool grown_ = false;
};

/// The answers.
template <class Out>
class fhir_answers {
public:
    constexpr fhir_answers(Out out, const report& of, const fhir_form_options& how)
        : put_(std::move(out), how), of_(of), form_(of) {}

    constexpr Out print() {
        to().open('{');
        put_.member("resourceType", "QuestionnaireResponse");
        if (!put_.how().base.empty()) questionnaire();
        put_.member("status", "completed");
        if (!put_.how().subject.empty()) {
            to().name("subject").open('{');
            put_.member("reference", put_.how().subject);
            to().close('}');
        }
        if (!put_.how().authored.empty()) put_.member("authored", put_.how().authored);
        to().name("item").open('[');
        hamstring::detail::walk_form(*this);
        to().close(']');
        to().close('}');
        return to().raw().position();
    }

    // ---- What the form is walked through with

    constexpr void page_begins(page_id which) {
        begins(hamstring::detail::page_prefix, about(which).key);
    }
    constexpr void test_begins(self_test which) {
        begins(hamstring::detail::test_prefix, about(which).key);
    }
    constexpr void exercises_begin() { begins({}, hamstring::detail::exercises_link); }
    constexpr void others_begin() { begins({}, hamstring::detail::others_link); }
    constexpr void end() {
        if (!open_) return;
        to().close(']');
        to().close('}');
    }
    constexpr void gate(std::size_t item) {
        tell(about(static_cast<hamstring::item>(item)).key, form_.told_gate(item));
    }
    constexpr void fact(std::size_t at) { tell(key_of(observation(at)), form_.told_fact(at)); }
    constexpr void count(number which) {
        for (const generated::asked_number_facts& row : generated::numbers_asked)
            if (row.which == which && !form_.shows(row)) return;
        write_count(which, {});
    }
    constexpr void other_count(number which) {
        for (const generated::asked_number_facts& row : generated::numbers_asked)
            if (row.which == which && !form_.shows(row))
                write_count(which, hamstring::detail::other_prefix);
    }
    constexpr void choice(hamstring::detail::form_choice which) {
        using hamstring::detail::form_choice;
        switch (which) {
            case form_choice::sex:
                if (of_.sex != sex::not_given)
                    one_code(which, hamstring::detail::spelling_of(of_.sex));
                return;
            case form_choice::duration_unit:
                if (of_.since) one_code(which, unit_of(of_.since->value).code);
                return;
            case form_choice::level:
                return one_code(which, hamstring::detail::spelling_of(of_.level));
            case form_choice::equipment:
                return codes(which, of_.equipment);
            case form_choice::positions:
                return codes(which, of_.positions);
        }
    }
    constexpr void list(hamstring::detail::form_list which) {
        const observations* const lists[] = {&of_.present, &of_.absent, &of_.unsure};
        const auto at = static_cast<std::size_t>(which);
        bool any = false;
        for (std::size_t f = 0; f < rules::observed_size; ++f) {
            const bool computed = f >= rules::first::profile && f < rules::first::red_flag;
            if (computed || !lists[at]->contains(observation(f)) || !form_.is_left(f)) continue;
            if (!any) item_begins({}, hamstring::detail::list_links[at]);
            any = true;
            to().open('{');
            put_.member("valueString", key_of(observation(f)));
            to().close('}');
        }
        if (any) item_ends();
    }

private:
    constexpr json_writer<Out>& to() { return put_.to(); }

    constexpr void questionnaire() {
        to().name("questionnaire").sentence([&](auto& line) {
            line.join(put_.how().base)
                .join(hamstring::detail::form_path)
                .join(hamstring::detail::form_id);
            line.join("|").join(knowledge_version).join("-");
            line.raw().hexadecimal(knowledge_hash);
        });
    }
    constexpr void begins(std::string_view prefix, std::string_view key) {
        prefix_ = prefix;
        key_ = key;
        open_ = false;
    }
    /// A group begins with the first answer in it.
    constexpr void item_begins(std::string_view prefix, std::string_view link) {
        if (!open_) {
            to().open('{');
            put_.joined("linkId", prefix_, key_);
            to().name("item").open('[');
            open_ = true;
        }
        to().open('{');
        put_.joined("linkId", prefix, link);
        to().name("answer").open('[');
    }
    constexpr void item_ends() {
        to().close(']');
        to().close('}');
    }
    constexpr void tell(std::string_view link, tick which) {
        if (which == tick::open) return;
        item_begins({}, link);
        to().open('{');
        put_.answer_coding("valueCoding", which);
        to().close('}');
        item_ends();
    }
    constexpr void write_count(number which, std::string_view prefix) {
        const auto take = [&](const hamstring::detail::report_member& one, const auto& value) {
            if (!one.counts || *one.counts != which) return;
            if constexpr (requires { value->value; }) {
                if (value) write_number(which, prefix, value->value);
            } else if constexpr (requires { value.value; }) {
                write_number(which, prefix, value.value);
            }
        };
        hamstring::detail::each_member(of_, take);
        hamstring::detail::each_member(of_.measured, take);
    }
    constexpr void write_number(number which, std::string_view prefix, std::int32_t value) {
        item_begins(prefix, about(which).key);
        to().open('{');
        to().name("valueInteger")
            .value(long{which == number::duration ? value / unit_of(value).hours : value});
        to().close('}');
        item_ends();
    }
    /// The longest unit in which a time is whole; months have no hours of their own.
    static constexpr const hamstring::detail::time_unit& unit_of(std::int32_t hours) {
        constexpr const auto& units = hamstring::detail::time_units;
        for (const auto& unit : units)
            if (unit.units == 1 && hours != 0 && hours % unit.hours == 0) return unit;
        return units[std::size(units) - 1];
    }
    constexpr void one_code(hamstring::detail::form_choice which, std::string_view code) {
        item_begins({}, hamstring::detail::choice_links[static_cast<std::size_t>(which)]);
        chosen(which, code);
        item_ends();
    }
    template <class Enum>
    constexpr void codes(hamstring::detail::form_choice which, const set_of<Enum>& set) {
        item_begins({}, hamstring::detail::choice_links[static_cast<std::size_t>(which)]);
        for (const Enum one : set) chosen(which, about(one).key);
        if (set.empty()) chosen(which, hamstring::detail::nothing_of_it);
        item_ends();
    }
    constexpr void chosen(hamstring::detail::form_choice which, std::string_view code) {
        to().open('{');
        put_.each_code(which, [&](std::string_view each, const auto& display) {
            if (each == code) put_.coding("valueCoding", each, display);
        });
        to().close('}');
    }

    fhir_writer<Out> put_;
    const report& of_;
    filled_form form_;
    std::string_view prefix_{};
    std::string_view key_{};
    bool open_ = false;
};

}  // namespace render

/// Writes a report as the answers to the form of `write_fhir_questionnaire`, so that `read_fhir_response` gives the same
/// report back. What was not told is left out. What opens a page is answered with the gravest that stands behind it, and
/// with no only where all of that is no; then that is left out.
/// Shape: an output iterator of characters, a report and options -> the iterator behind the last character.
/// Errors: allocates nothing. A number that is out of its range is written as it is, and refused on its way back.
template <render::output_iterator_of_characters Out>
constexpr Out write_fhir_response(Out out, const report& of, const fhir_form_options& how = {}) {
    return render::fhir_answers<Out>(std::move(out), of, how).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

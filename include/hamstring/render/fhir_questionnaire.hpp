// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include <hamstring/generated/edition.hpp>
#include <hamstring/intake/fhir_codes.hpp>
#include <hamstring/intake/fhir_form.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/report_members.hpp>
#include <hamstring/knowledge/edition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/session.hpp>
#include <hamstring/render/writer.hpp>

/// All that a report can hold as a FHIR R4 Questionnaire, for hosts that draw such forms.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// What a fact is asked as.
constexpr std::string_view question_of(std::size_t fact) noexcept {
    const auto of = [fact]<class Kind>(Kind, std::size_t first) {
        return about(static_cast<Kind>(fact - first)).question;
    };
    namespace first = rules::first;
    if (fact < first::habit) return of(symptom{}, first::symptom);
    if (fact < first::history) return of(habit{}, first::habit);
    if (fact < first::sign) return of(history{}, first::history);
    if (fact < first::profile) return of(sign{}, first::sign);
    if (fact < first::condition) return of(red_flag{}, first::red_flag);
    return of(condition{}, first::condition);
}

/// What every FHIR writer of the form puts: names, codes and texts of its items.
template <class Out>
class fhir_writer {
public:
    constexpr fhir_writer(Out out, const fhir_form_options& how)
        : to_(std::move(out), how.language), how_(how) {}

    constexpr json_writer<Out>& to() { return to_; }
    constexpr const fhir_form_options& how() const { return how_; }

    /// A string that stands in one piece out of several.
    template <class... Part>
    constexpr void joined(std::string_view name, Part... parts) {
        to_.name(name).sentence([&](auto& line) { (line.join(parts), ...); });
    }
    constexpr void member(std::string_view name, std::string_view text) {
        to_.name(name).value(text);
    }
    /// A text of the tables.
    constexpr void says(std::string_view name, std::string_view text) { to_.name(name).says(text); }
    constexpr void says(std::string_view name, interview_message which) {
        to_.name(name).sentence([&](auto& line) { say(line, which); });
    }
    /// The system of the form's own codes.
    constexpr void system() {
        if (how_.base.empty())
            member("system", hamstring::detail::own_codes);
        else
            joined("system", how_.base, hamstring::detail::codes_path, hamstring::detail::form_id);
    }
    /// A code of the form's own.
    constexpr void coding(std::string_view name, std::string_view code) {
        to_.name(name).open('{');
        system();
        member("code", code);
        to_.close('}');
    }
    template <class Say>
    constexpr void coding(std::string_view name, std::string_view code, Say display) {
        to_.name(name).open('{');
        system();
        member("code", code);
        display();
        to_.close('}');
    }
    constexpr void answer_coding(std::string_view name, tick which) {
        constexpr interview_message words[] = {
            interview_message::answer_no, interview_message::answer_no,
            interview_message::answer_unsure, interview_message::answer_yes};
        const auto at = static_cast<std::size_t>(which);
        coding(name, hamstring::detail::answer_codes[at], [&] { says("display", words[at]); });
    }
    /// What a number is asked as, with its unit where that is not said; of a time, which has another question for it,
    /// without.
    constexpr void number_text(std::string_view name, number which) {
        if (which == number::age) return says(name, interview_message::ask_age);
        if (which == number::worst_pain) return says(name, interview_message::ask_worst_pain);
        const number_row& row = about(which);
        std::string_view asked;
        for (const page_row& page : all<page_id>())
            if (page.asks && page.asks->which == which) asked = page.question;
        detail::phrase line(to_.in());
        line.add(to_.in().of(asked.empty() ? row.name : asked)).capital();
        if (which != number::duration)
            line.join(asked.empty() ? ", " : " (").join(to_.in().of(row.unit));
        if (!asked.empty()) line.join(")");
        member(name, line.view());
    }
    /// A name of the tables, with a capital.
    constexpr void titled(std::string_view name, std::string_view text) {
        member(name, detail::phrase(to_.in()).add(to_.in().of(text)).capital().view());
    }
    /// What a unit of time is called.
    constexpr std::string_view unit_text(const hamstring::detail::time_unit& unit) const {
        if (unit.units != 1) return to_.in().of(about(interview_message::form_months).other);
        for (const number each :
             {number::age, number::weeks_since_birth, number::days_since_strain, number::duration})
            if (about(each).unit == unit.code) return to_.in().of(about(each).unit);
        return unit.code;
    }
    static constexpr interview_message asks(hamstring::detail::form_choice which) {
        constexpr interview_message words[] = {
            interview_message::form_sex, interview_message::form_unit,
            interview_message::form_equipment, interview_message::form_positions,
            interview_message::form_level};
        return words[static_cast<std::size_t>(which)];
    }
    /// Calls with each code of a choice, and with what says it.
    template <class Use>
    constexpr void each_code(hamstring::detail::form_choice which, const Use& use) {
        using hamstring::detail::form_choice;
        const auto rows = [&]<class Enum>(Enum) {
            for (const auto& row : all<Enum>()) use(row.key, [&] { says("display", row.name); });
        };
        const auto said = [&](std::string_view code, interview_message words) {
            use(code, [&] { says("display", words); });
        };
        if (which == form_choice::sex) {
            said(sex_keys[1], interview_message::is_female);
            said(sex_keys[2], interview_message::is_male);
            said(sex_keys[0], interview_message::sex_not_said);
        }
        if (which == form_choice::duration_unit)
            for (const auto& unit : hamstring::detail::time_units)
                use(unit.code, [&] { member("display", unit_text(unit)); });
        if (which == form_choice::level) rows(level{});
        if (which == form_choice::equipment) rows(equipment{});
        if (which == form_choice::positions) rows(position{});
        if (which == form_choice::equipment || which == form_choice::positions)
            said(hamstring::detail::nothing_of_it, interview_message::form_none);
    }

private:
    json_writer<Out> to_;
    const fhir_form_options& how_;
};

/// Each condition of a question once, in the order in which they were told.
class told_once {
public:
    constexpr void operator()(const hamstring::detail::form_condition& one) {
        for (std::size_t i = 0; i < size_; ++i)
            if (all_[i] == one) return;
        if (size_ < most)
            all_[size_++] = one;
        else
            whole_ = false;
    }
    /// Whether there was room for each.
    constexpr bool is_whole() const { return whole_; }
    constexpr const hamstring::detail::form_condition* begin() const { return all_; }
    constexpr const hamstring::detail::form_condition* end() const { return all_ + size_; }

private:
    static constexpr std::size_t most = 64;
    hamstring::detail::form_condition all_[most] = {};
    std::size_t size_ = 0;
    bool whole_ = true;
};

/// The form.
template <class Out>
class fhir_form {
public:
    constexpr fhir_form(Out out, const fhir_form_options& how) : put_(std::move(out), how) {}

    constexpr Out print() {
        to().open('{');
        put_.member("resourceType", "Questionnaire");
        put_.member("language", to().in().tag);
        if (!put_.how().base.empty())
            put_.joined("url", put_.how().base, hamstring::detail::form_path,
                        hamstring::detail::form_id);
        version();
        put_.member("name", "HamstringIntake");
        put_.says("title", interview_message::form_title);
        put_.member("status", "draft");
        to().name("subjectType").open('[').value("Patient").close(']');
        to().name("description").sentence([](auto& line) {
            say(line, interview_message::form_says, filling{.name = knowledge_version});
        });
        to().name("item").open('[');
        hamstring::detail::walk_form(*this);
        to().close(']');
        to().close('}');
        return to().raw().position();
    }

    // ---- What the form is walked through with

    constexpr void page_begins(page_id which) {
        const page_row& row = about(which);
        to().open('{');
        put_.joined("linkId", hamstring::detail::page_prefix, row.key);
        put_.says("text", row.title);
        put_.member("type", "group");
        waits([&](const auto& use) {
            return hamstring::detail::each_condition_of_group(static_cast<std::size_t>(which), use);
        });
        to().name("item").open('[');
    }
    constexpr void test_begins(self_test which) {
        to().open('{');
        put_.joined("linkId", hamstring::detail::test_prefix, about(which).key);
        put_.titled("text", about(which).name);
        put_.member("type", "group");
        to().name("item").open('[');
    }
    constexpr void exercises_begin() {
        begins(hamstring::detail::exercises_link, interview_message::form_exercises, false);
    }
    constexpr void others_begin() {
        begins(hamstring::detail::others_link, interview_message::form_other_answers, true);
    }
    constexpr void end() {
        to().close(']');
        to().close('}');
    }
    constexpr void gate(std::size_t item) {
        const item_row& row = about(static_cast<hamstring::item>(item));
        to().open('{');
        put_.member("linkId", row.key);
        put_.says("text", row.says);
        put_.member("type", "choice");
        waits(
            [&](const auto& use) { return hamstring::detail::each_condition_of_item(item, use); });
        answers();
        to().close('}');
    }
    constexpr void fact(std::size_t fact) {
        to().open('{');
        put_.member("linkId", key_of(observation(fact)));
        put_.says("text", question_of(fact));
        put_.member("type", "choice");
        waits(
            [&](const auto& use) { return hamstring::detail::each_condition_of_fact(fact, use); });
        answers();
        to().close('}');
    }
    constexpr void count(number which) { count(which, {}); }
    constexpr void other_count(number which) { count(which, hamstring::detail::other_prefix); }
    constexpr void choice(hamstring::detail::form_choice which) {
        using hamstring::detail::form_choice;
        to().open('{');
        put_.member("linkId", hamstring::detail::choice_links[static_cast<std::size_t>(which)]);
        put_.says("text", put_.asks(which));
        put_.member("type", "choice");
        if (which == form_choice::equipment || which == form_choice::positions)
            to().name("repeats").value(true);
        to().name("answerOption").open('[');
        put_.each_code(which, [&](std::string_view code, const auto& display) {
            to().open('{');
            put_.coding("valueCoding", code, display);
            to().close('}');
        });
        to().close(']');
        to().close('}');
    }
    constexpr void list(hamstring::detail::form_list which) {
        constexpr interview_message words[] = {interview_message::answer_yes,
                                               interview_message::answer_no,
                                               interview_message::answer_unsure};
        to().open('{');
        hidden();
        put_.member("linkId", hamstring::detail::list_links[static_cast<std::size_t>(which)]);
        put_.says("text", words[static_cast<std::size_t>(which)]);
        put_.member("type", "string");
        to().name("repeats").value(true);
        to().close('}');
    }

private:
    constexpr json_writer<Out>& to() { return put_.to(); }

    /// The edition, so that answers to another one are told apart.
    constexpr void version() {
        to().name("version");
        to().sentence([](auto& line) {
            line.join(knowledge_version).join("-");
            line.raw().hexadecimal(knowledge_hash);
        });
    }
    constexpr void begins(std::string_view link, interview_message text, bool is_hidden) {
        to().open('{');
        if (is_hidden) hidden();
        put_.member("linkId", link);
        put_.says("text", text);
        put_.member("type", "group");
        to().name("item").open('[');
    }
    constexpr void extension_opens(std::string_view url) {
        to().open('{');
        put_.member("url", url);
    }
    constexpr void hide() {
        extension_opens("http://hl7.org/fhir/StructureDefinition/questionnaire-hidden");
        to().name("valueBoolean").value(true);
        to().close('}');
    }
    constexpr void hidden() {
        to().name("extension").open('[');
        hide();
        to().close(']');
    }
    constexpr void bound(std::string_view url, long value) {
        extension_opens(url);
        to().name("valueInteger").value(value);
        to().close('}');
    }
    constexpr void count(number which, std::string_view prefix) {
        const number_row& row = about(which);
        to().open('{');
        to().name("extension").open('[');
        if (!prefix.empty()) hide();
        bound("http://hl7.org/fhir/StructureDefinition/minValue", row.lowest);
        bound("http://hl7.org/fhir/StructureDefinition/maxValue", row.highest);
        to().close(']');
        put_.joined("linkId", prefix, row.key);
        if (which == number::pain_now) loinc();
        put_.number_text("text", which);
        put_.member("type", "integer");
        if (prefix.empty())
            waits([&](const auto& use) { return each_condition_of_number(which, use); });
        to().close('}');
    }
    constexpr void loinc() {
        to().name("code").open('[').open('{');
        put_.member("system", "http://loinc.org");
        put_.member("code", "72514-3");
        to().close('}').close(']');
    }
    constexpr void answers() {
        to().name("answerOption").open('[');
        for (const tick each : {tick::yes, tick::no, tick::unsure}) {
            to().open('{');
            put_.answer_coding("valueCoding", each);
            to().close('}');
        }
        to().close(']');
    }

    // ---- What it waits for

    template <class Conditions>
    constexpr void waits(const Conditions& conditions) {
        told_once each;
        if (!conditions([&](const hamstring::detail::form_condition& one) { each(one); })) return;
        // A question that waits for too much is asked of everybody.
        if (!each.is_whole()) return;
        to().name("enableWhen").open('[');
        for (const hamstring::detail::form_condition& one : each) condition(one);
        to().close(']');
        put_.member("enableBehavior", "any");
    }
    constexpr void condition(const hamstring::detail::form_condition& one) {
        using kind = hamstring::detail::form_condition;
        switch (one.kind) {
            case kind::gate:
                return was_told(about(static_cast<item>(one.which)).key);
            case kind::fact:
                return was_told(key_of(observation(one.which)));
            case kind::from_age:
                return number_is(number::age, ">=", one.which);
            case kind::to_age:
                return number_is(number::age, "<=", one.which);
            case kind::in_pain:
                return number_is(number::worst_pain, ">", one.which);
            case kind::not_female:
                return sex_is_not(sex::female);
            case kind::not_male:
                return sex_is_not(sex::male);
        }
    }
    constexpr void when(std::string_view question, std::string_view comparison) {
        to().open('{');
        put_.member("question", question);
        put_.member("operator", comparison);
    }
    constexpr void was_told(std::string_view question) {
        for (const tick each : {tick::yes, tick::unsure}) {
            when(question, "=");
            put_.coding("answerCoding",
                        hamstring::detail::answer_codes[static_cast<std::size_t>(each)]);
            to().close('}');
        }
    }
    constexpr void is_open(std::string_view question) {
        when(question, "exists");
        to().name("answerBoolean").value(false);
        to().close('}');
    }
    constexpr void number_is(number which, std::string_view comparison, long value) {
        is_open(about(which).key);
        when(about(which).key, comparison);
        to().name("answerInteger").value(value);
        to().close('}');
    }
    constexpr void sex_is_not(sex which) {
        is_open(hamstring::detail::choice_links[0]);
        for (const sex each : {sex::not_given, sex::female, sex::male}) {
            if (each == which) continue;
            when(hamstring::detail::choice_links[0], "=");
            put_.coding("answerCoding", sex_keys[static_cast<std::size_t>(each)]);
            to().close('}');
        }
    }
    /// Whom a page's number is asked of.
    template <class Use>
    static constexpr bool each_condition_of_number(number which, const Use& use) {
        for (const generated::asked_number_facts& each : generated::numbers_asked)
            if (each.which == which && each.from > 0) {
                use(hamstring::detail::form_condition{hamstring::detail::form_condition::from_age,
                                                      each.from});
                return true;
            }
        return false;
    }

    fhir_writer<Out> put_;
};

}  // namespace render

/// Writes a FHIR R4 Questionnaire that asks all that a report can hold: the pages of the conversation in their order
/// with their titles, each answer as the question of its row, what opens a page as its item, then what the self-tests show
/// and what exercises have to fit. A linkId is the key of the row; a group's has `page_` or `test_` before it. Answers are
/// yes, no and not sure. What a page and an item wait for in the conversation is in `enableWhen`; what is not told yet leaves
/// nothing out by age or sex. Hidden lists take what a report holds and the form does not ask of somebody.
/// Shape: an output iterator of characters and options -> the iterator behind the last character.
/// Errors: allocates nothing. How long it has lasted keeps no question back, since its unit is another question.
template <render::output_iterator_of_characters Out>
constexpr Out write_fhir_questionnaire(Out out, const fhir_form_options& how = {}) {
    return render::fhir_form<Out>(std::move(out), how).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
//
// hamstring.h: what this is, and the conversation.
#include <hamstring/intake/again.hpp>
#include <hamstring/intake/saved.hpp>
#include <hamstring/intake/typed.hpp>
#include <hamstring/knowledge/edition.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/render/answers.hpp>

#include "state.hpp"
#include "talk.hpp"

namespace c_api {
namespace {

// The numbers of the header are those of the library.
static_assert(int(page_kind::fields) == HAMSTRING_FIELDS &&
              int(page_kind::each) == HAMSTRING_EACH && int(page_kind::any) == HAMSTRING_ANY &&
              int(page_kind::one) == HAMSTRING_ONE && int(page_kind::number) == HAMSTRING_NUMBER);
static_assert(int(page_reason::everybody) == HAMSTRING_OF_EVERYBODY &&
              int(page_reason::opened_by_an_answer) == HAMSTRING_OPENED &&
              int(page_reason::how_to_tell) == HAMSTRING_HOW_TO_TELL &&
              int(page_reason::change) == HAMSTRING_CHANGE);
static_assert(int(tick::open) == HAMSTRING_OPEN && int(tick::no) == HAMSTRING_NO &&
              int(tick::unsure) == HAMSTRING_UNSURE && int(tick::yes) == HAMSTRING_YES);
static_assert(int(sex::not_given) == HAMSTRING_SEX_NOT_GIVEN &&
              int(sex::female) == HAMSTRING_FEMALE && int(sex::male) == HAMSTRING_MALE);
static_assert(page::most_items == HAMSTRING_MOST_ITEMS);

/// The number of a fault, 0 for none.
constexpr std::int32_t fault_number(const maybe<fault>& wrong) {
    return wrong ? static_cast<std::int32_t>(*wrong) + 1 : 0;
}

/// What is asked of a page, where it is the one that is asked now.
maybe<page> asked_now(const talk_value& of, std::int32_t which) {
    const maybe<page> asked = next_page(of.talk);
    return asked && static_cast<std::int32_t>(asked->id) == which ? asked : maybe<page>{};
}

/// Takes an answer, and shows the next page that a check-in shows again.
std::int32_t take(sealed<talk_value>& to, const interview& answered) {
    to.state.talk = answered;
    show_again(to.state);
    to.close();
    return 0;
}

/// The line of a review; null where there is none.
const review_line* line_of(const reviewed& all, std::int32_t line) {
    const bool there = line >= 0 && static_cast<std::size_t>(line) < all.size();
    return there ? all.begin() + line : nullptr;
}

maybe<sex> sex_told(std::int32_t number) {
    if (number < 0 || number > HAMSTRING_MALE) return {};
    return static_cast<sex>(number);
}

}  // namespace
}  // namespace c_api

using namespace c_api;

// ---- What this is --------------------------------------------------------------------------------

int32_t hamstring_c_api(void) { return HAMSTRING_C_API; }

#define HAMSTRING_TEXT_OF(number) HAMSTRING_TEXT_OF_IT(number)
#define HAMSTRING_TEXT_OF_IT(number) #number
hamstring_text hamstring_version(void) {
    return text_of(HAMSTRING_TEXT_OF(HAMSTRING_VERSION_MAJOR) "." HAMSTRING_TEXT_OF(
        HAMSTRING_VERSION_MINOR) "." HAMSTRING_TEXT_OF(HAMSTRING_VERSION_PATCH));
}
hamstring_text hamstring_edition(void) { return text_of(knowledge_version); }

size_t hamstring_knowledge_hash(char* to, size_t room) {
    return written(to, room,
                   [](into_room out) { render::writer{out}.hexadecimal(knowledge_hash); });
}

int32_t hamstring_reviewed(void) { return reviewed_by_clinician ? 1 : 0; }

int32_t hamstring_has_language(int32_t language) {
    return language == HAMSTRING_ENGLISH || (HAMSTRING_WITH_GERMAN && language == HAMSTRING_GERMAN)
               ? 1
               : 0;
}
hamstring_text hamstring_language_tag(int32_t language) { return text_of(in(language).tag); }
hamstring_text hamstring_language_name(int32_t language) { return text_of(in(language).name); }

size_t hamstring_small_print(const hamstring_how* how, char* to, size_t room) {
    return written(to, room, [&](into_room out) {
        render::writer put{out, in(how)};
        render::one_line line{put};
        render::say(line, knowledge::small_print);
        if (!reviewed_by_clinician) render::say(line, knowledge::not_reviewed);
        if (!in(how).not_reviewed.empty()) line.add(in(how).not_reviewed);
    });
}

// ---- The conversation ----------------------------------------------------------------------------

size_t hamstring_talk_size(void) { return sizeof(sealed<talk_value>); }

int32_t hamstring_begin(hamstring_talk* talk, size_t size) {
    return put(talk, size, talk_value{}) ? 0 : HAMSTRING_BAD_TALK;
}

int32_t hamstring_next_page(const hamstring_talk* talk, const hamstring_how* how,
                            hamstring_page* to) {
    const auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    if (to == nullptr) return HAMSTRING_BAD_ARGUMENT;
    const interview& now = at->state.talk;
    const maybe<page> asked = next_page(now);
    if (!asked) return 0;
    const progress_made made = progress(now);
    const language& said = in(how);
    hamstring_page shown{};
    shown.page = static_cast<int32_t>(asked->id);
    shown.kind = static_cast<int32_t>(asked->kind);
    shown.reason = static_cast<int32_t>(asked->reason);
    shown.step = static_cast<int32_t>(made.step);
    shown.about = static_cast<int32_t>(made.about);
    shown.ready = made.ready ? 1 : 0;
    shown.key = text_of(about<&page_row::key>(asked->id));
    shown.title = text_of(said.of(about<&page_row::title>(asked->id)));
    shown.question = text_of(said.of(about<&page_row::question>(asked->id)));
    if (asked->names) shown.names = text_of(said.of(about<&item_row::says>(*asked->names)));
    shown.left = asked->left ? *asked->left : HAMSTRING_NOT_TOLD;
    if (const maybe<asked_number>& number = about<&page_row::asks>(asked->id)) {
        shown.lowest = number->lowest;
        shown.highest = number->highest;
        shown.unit = text_of(said.of(about<&number_row::unit>(number->which)));
        shown.example = text_of(said.of(number->example));
    }
    for (const asked_item& each : *asked)
        shown.items[shown.size++] = {static_cast<int32_t>(each.id), static_cast<int32_t>(each.left),
                                     text_of(about<&item_row::key>(each.id)),
                                     text_of(said.of(about<&item_row::says>(each.id)))};
    *to = shown;
    return 1;
}

int32_t hamstring_read_duration(const char* text, size_t size) {
    if (text == nullptr) return HAMSTRING_NOT_TOLD;
    const auto read = read_number(number::duration, std::string_view(text, size));
    return read && *read >= 0 ? *read : HAMSTRING_NOT_TOLD;
}

int32_t hamstring_facts_told(const hamstring_talk* talk, hamstring_facts* to) {
    const auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    if (to == nullptr) return HAMSTRING_BAD_ARGUMENT;
    const four_facts told = facts_told(at->state.talk);
    *to = {number_of(told.age), told.sex ? static_cast<int32_t>(*told.sex) : HAMSTRING_NOT_TOLD,
           number_of(told.worst_pain), number_of(told.since), number_of(told.pain_now)};
    return 0;
}

int32_t hamstring_answer_facts(hamstring_talk* talk, const hamstring_facts* told) {
    auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    if (told == nullptr) return HAMSTRING_BAD_ARGUMENT;
    if (!asked_now(at->state, static_cast<int32_t>(page_id::four_facts))) return HAMSTRING_BAD_PAGE;
    if (told->sex != HAMSTRING_NOT_TOLD && !sex_told(told->sex)) return HAMSTRING_BAD_ARGUMENT;
    const four_facts facts{.age = quantity<years>(told->age),
                           .sex = sex_told(told->sex),
                           .worst_pain = quantity<pain_score>(told->worst_pain),
                           .pain_now = quantity<pain_score>(told->pain_now),
                           .since = quantity<hours>(told->since_hours)};
    if (const maybe<fault> wrong = fault_of(facts)) return fault_number(wrong);
    return take(*at, answer(at->state.talk, facts));
}

int32_t hamstring_answer(hamstring_talk* talk, int32_t which, const hamstring_ticked* ticked,
                         size_t count, int32_t others_no) {
    auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    if (ticked == nullptr && count != 0) return HAMSTRING_BAD_ARGUMENT;
    const maybe<page> asked = asked_now(at->state, which);
    const bool fits = asked && (asked->kind == page_kind::each || asked->kind == page_kind::any);
    if (!fits) return HAMSTRING_BAD_PAGE;
    reply given{.others_no = others_no != 0};
    for (size_t i = 0; i < count; ++i) {
        const maybe<item> one = enumerator<item>(ticked[i].item);
        if (!one || ticked[i].how < HAMSTRING_NO || ticked[i].how > HAMSTRING_YES)
            return HAMSTRING_BAD_ARGUMENT;
        (ticked[i].how == HAMSTRING_YES      ? given.yes
         : ticked[i].how == HAMSTRING_UNSURE ? given.unsure
                                             : given.no)
            .insert(*one);
    }
    if (const maybe<fault> wrong = fault_of(*asked, given)) return fault_number(wrong);
    return take(*at, answer(at->state.talk, asked->id, given));
}

int32_t hamstring_answer_number(hamstring_talk* talk, int32_t which, int32_t told) {
    auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    const maybe<page> asked = asked_now(at->state, which);
    if (!asked || asked->kind != page_kind::number) return HAMSTRING_BAD_PAGE;
    const maybe<int> number = told == HAMSTRING_NOT_TOLD ? maybe<int>{} : maybe<int>{told};
    if (const maybe<fault> wrong = fault_of(*asked, number)) return fault_number(wrong);
    return take(*at, answer_number(at->state.talk, asked->id, number));
}

int32_t hamstring_tell(hamstring_talk* talk, int32_t which, int32_t how) {
    auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    if (how < HAMSTRING_NO || how > HAMSTRING_YES) return HAMSTRING_BAD_ARGUMENT;
    const maybe<page> asked = next_page(at->state.talk);
    const bool fits = asked && asked->kind == page_kind::one && !asked->empty() &&
                      static_cast<int32_t>(asked->begin()->id) == which;
    if (!fits) return HAMSTRING_BAD_PAGE;
    return take(*at, tell(at->state.talk, asked->begin()->id, static_cast<tick>(how)));
}

hamstring_text hamstring_fault(int32_t wrong, const hamstring_how* how) {
    const maybe<fault> found = wrong > 0 ? enumerator<fault>(wrong - 1) : maybe<fault>{};
    return text_of(found ? in(how).of(about(*found).says) : std::string_view{});
}

int32_t hamstring_undo(hamstring_talk* talk) {
    auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    if (at->state.talk.size() == 0 && !at->state.talk.changing()) return 0;
    take(*at, undo(at->state.talk));
    return 1;
}

int32_t hamstring_reopen(hamstring_talk* talk, int32_t which) {
    auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    for (const review_line& line : review(at->state.talk))
        if (static_cast<int32_t>(line.page) == which)
            return take(*at, reopen(at->state.talk, line.page));
    return HAMSTRING_BAD_PAGE;
}

size_t hamstring_why(const hamstring_talk* talk, int32_t which, const hamstring_how* how, char* to,
                     size_t room) {
    const auto* const at = opened(talk);
    const maybe<page_id> asked = enumerator<page_id>(which);
    if (at == nullptr || !asked) return no_text(to, room);
    return written(to, room,
                   [&](into_room out) { write_why(out, at->state.talk, *asked, in(how)); });
}

size_t hamstring_how_to_tell(int32_t which, const hamstring_how* how, char* to, size_t room) {
    const maybe<item> asked = enumerator<item>(which);
    if (!asked) return no_text(to, room);
    return written(to, room, [&](into_room out) { write_how_to_tell(out, *asked, in(how)); });
}

// ---- The review ----------------------------------------------------------------------------------

int32_t hamstring_review_size(const hamstring_talk* talk) {
    const auto* const at = opened(talk);
    return at == nullptr ? HAMSTRING_BAD_TALK : static_cast<int32_t>(review(at->state.talk).size());
}

int32_t hamstring_review_page(const hamstring_talk* talk, int32_t line, const hamstring_how* how,
                              hamstring_text* title) {
    const auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    const reviewed all = review(at->state.talk);
    const review_line* const found = line_of(all, line);
    if (found == nullptr) return HAMSTRING_BAD_ARGUMENT;
    if (title != nullptr) *title = text_of(in(how).of(about<&page_row::title>(found->page)));
    return static_cast<int32_t>(found->page);
}

size_t hamstring_review_answers(const hamstring_talk* talk, int32_t line, const hamstring_how* how,
                                char* to, size_t room) {
    const auto* const at = opened(talk);
    if (at == nullptr) return no_text(to, room);
    const reviewed all = review(at->state.talk);
    const review_line* const found = line_of(all, line);
    if (found == nullptr) return no_text(to, room);
    return written(to, room, [&](into_room out) {
        write_answers(out, *found, facts_told(at->state.talk), in(how));
    });
}

size_t hamstring_change(const hamstring_talk* before, const hamstring_talk* now,
                        const hamstring_how* how, char* to, size_t room) {
    const auto* const was = opened(before);
    const auto* const is = opened(now);
    if (was == nullptr || is == nullptr) return no_text(to, room);
    return written(to, room, [&](into_room out) {
        write_change(out, advice_of(was->state), advice_of(is->state), in(how));
    });
}

// ---- To be kept ----------------------------------------------------------------------------------

size_t hamstring_save(const hamstring_talk* talk, const hamstring_how* how, char* to, size_t room) {
    const auto* const at = opened(talk);
    if (at == nullptr) return no_text(to, room);
    const moment when = now(how).value_or(moment{});
    return written(to, room, [&](into_room out) {
        at->state.course ? save(at->state.talk, *at->state.course, when, out)
                         : save(at->state.talk, when, out);
    });
}

int32_t hamstring_resume(hamstring_talk* talk, size_t size, const char* line, size_t letters,
                         const hamstring_how* how) {
    if (line == nullptr) return HAMSTRING_BAD_ARGUMENT;
    const resumed found = resume(std::string_view(line, letters), now(how).value_or(moment{}));
    if (!found.talk) return HAMSTRING_BAD_LINE;
    const talk_value value{.talk = *found.talk, .course = found.course, .saved_at = found.saved_at};
    return put(talk, size, value) ? 0 : HAMSTRING_BAD_TALK;
}

int32_t hamstring_days_since_saved(const hamstring_talk* talk, const hamstring_how* how) {
    const auto* const at = opened(talk);
    if (at == nullptr) return HAMSTRING_BAD_TALK;
    return days_since(at->state.saved_at, now(how)).value_or(HAMSTRING_NOT_TOLD);
}

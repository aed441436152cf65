// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/interview.hpp>
#include <hamstring/intake/answered.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/saved_course.hpp>
#include <hamstring/intake/saved_form.hpp>
#include <hamstring/intake/standing.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/maybe.hpp>

/// Reads the line that `saved.hpp` describes, whatever its bytes are.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// A text on its way to a conversation. Everything is read into a conversation of its own, which is given
/// away only when the sum fits.
class resuming {
public:
    constexpr resuming(std::string_view text, const moment& now) noexcept : text_(text), now_(now) {
        // A line as a file holds it.
        if (!text_.empty() && text_[text_.size() - 1] == '\n') shorten();
        if (text_.size() < text.size() && !text_.empty() && text_[text_.size() - 1] == '\r')
            shorten();
    }

    constexpr resumed all() noexcept {
        if (!head()) return result_;
        while (next_word())
            if (!one_word()) return result_;
        if (!summed_) {
            fail(damage::sum_missing, from(text_, text_.size()));
            return result_;
        }
        if (!course_is_whole()) return result_;
        ask_again();
        result_.talk = talk_;
        return result_;
    }

private:
    constexpr void shorten() noexcept { text_ = part(text_, 0, text_.size() - 1); }

    /// Says what is wrong, and where: once.
    constexpr bool fail(damage what, std::string_view token) noexcept {
        if (result_.wrong) return false;
        // Of what was read before nothing is given away.
        result_ = {};
        result_.wrong =
            damage_found{what, static_cast<std::size_t>(token.data() - text_.data()), token};
        return false;
    }
    /// A key that there is not: damage, but in a line of another edition.
    constexpr bool unknown(std::string_view key) noexcept {
        if (!result_.other_edition) return fail(damage::key_unknown, key);
        ++result_.dropped;
        return true;
    }
    /// Goes on to the next word; none is left where the text is at its end.
    constexpr bool next_word() noexcept {
        if (next_ > text_.size()) return false;
        begin_ = next_;
        const std::size_t end = place_of(' ', text_, begin_);
        word_ = part(text_, begin_, end);
        next_ = end + 1;
        return true;
    }

    constexpr bool head() noexcept {
        next_word();
        if (!begins_with(word_, any_form)) return fail(damage::not_a_saved_line, word_);
        if (word_ != own_form) return fail(damage::other_form, word_);
        if (!next_word()) return fail(damage::sum_missing, from(text_, text_.size()));
        if (!edition()) return fail(damage::edition_unreadable, word_);
        if (!next_word()) return fail(damage::sum_missing, from(text_, text_.size()));
        return saved_at() || fail(damage::moment_unreadable, word_);
    }
    /// v, version, and eight digits.
    constexpr bool edition() noexcept {
        result_.other_edition = word_ != own_edition.view();
        if (word_.empty() || word_[0] != 'v') return false;
        const std::size_t first = place_of('_', word_);
        if (first == word_.size()) return false;
        const std::size_t second = place_of('_', word_, first + 1);
        return second != word_.size() && whole_number(part(word_, 1, first)) &&
               whole_number(part(word_, first + 1, second)) &&
               hexadecimal_number(from(word_, second + 1), sum_digits);
    }
    constexpr bool saved_at() noexcept {
        if (word_ == no_moment) return true;
        const std::size_t day = place_of('T', word_);
        if (day == word_.size()) return false;
        const maybe<calendar_day> read = day_from(part(word_, 0, day));
        const std::string_view hour = from(word_, day + 1);
        // Two digits, the first of which may be 0.
        const bool padded = !hour.empty() && hour[0] == '0';
        const maybe<std::int32_t> count = whole_number(from(hour, padded ? 1 : 0));
        if (!read || !count || hour.size() != std::string_view("00").size()) return false;
        result_.saved_at = moment{*read, *count};
        return result_.saved_at->possible();
    }

    constexpr bool one_word() noexcept {
        if (summed_) return fail(damage::word_unknown, word_);
        if (word_ == known_begins) {
            if (in_known_) return fail(damage::told_twice, word_);
            in_known_ = true;
            return true;
        }
        const std::size_t equals = place_of('=', word_);
        if (equals == word_.size()) return fail(damage::word_unknown, word_);
        const std::string_view name = part(word_, 0, equals);
        const std::string_view value = from(word_, equals + 1);
        const std::size_t colon = place_of(':', name);
        if (colon != name.size() && !in_known_)
            return page_word(part(name, 0, colon), from(name, colon + 1), value);
        for (std::size_t i = 0; i < std::size(form_words); ++i)
            if (form_words[i] == name) return named_word(static_cast<form_word>(i), value);
        return fail(damage::word_unknown, word_);
    }
    constexpr bool named_word(form_word which, std::string_view value) noexcept {
        const std::uint32_t bit = std::uint32_t{1} << static_cast<unsigned>(which);
        std::uint32_t& seen = in_known_ ? seen_known_ : seen_;
        if ((seen & bit) != 0) return fail(damage::told_twice, word_);
        seen |= bit;
        if (which == form_word::sum) return sum(value);
        return in_known_ ? known_word(which, value) : answered_word(which, value);
    }
    constexpr bool sum(std::string_view value) noexcept {
        const maybe<std::uint32_t> told = hexadecimal_number(value, sum_digits);
        if (!told) return fail(damage::number_unreadable, value);
        std::uint32_t own = sum_of_nothing;
        // Up to the space before the word.
        for (std::size_t i = 0; i + 1 < begin_; ++i) own = summed(own, text_[i]);
        summed_ = true;
        return own == *told || fail(damage::sum_differs, value);
    }

    // ---- Values

    template <class Unit>
    constexpr bool number(maybe<Unit>& to, std::string_view text) noexcept {
        const maybe<std::int32_t> read = whole_number(text);
        // As it was held: a report can hold what its unit's constructor would not make.
        Unit held{};
        held.value = static_cast<decltype(held.value)>(*read);
        if (!read || held.value != *read) return fail(damage::number_unreadable, text);
        to = held;
        return true;
    }
    constexpr bool lasted(maybe<hours>& to, std::string_view text) noexcept {
        const char unit = text.empty() ? ' ' : text[text.size() - 1];
        const maybe<std::int32_t> read = unit == 'h' || unit == 'd'
                                             ? whole_number(part(text, 0, text.size() - 1))
                                             : maybe<std::int32_t>{};
        if (!read) return fail(damage::number_unreadable, text);
        const std::int64_t told = std::int64_t{*read} * (unit == 'd' ? hours::a_day : 1);
        hours held{};
        held.value = static_cast<std::int32_t>(told);
        if (held.value != told) return fail(damage::number_unreadable, text);
        to = held;
        return true;
    }
    /// One of some keys. A number behind the last stands for a value that is no enumerator.
    template <class Enum, class Keys>
    constexpr bool one_of(const Keys& keys, std::string_view text, Enum& to) noexcept {
        for (std::size_t i = 0; i < std::size(keys); ++i) {
            if (keys[i] != text) continue;
            to = static_cast<Enum>(i);
            return true;
        }
        const maybe<std::int32_t> read = whole_number(text);
        if (!read) return unknown(text);
        if (*read < static_cast<std::int32_t>(std::size(keys)) || *read > UINT8_MAX)
            return fail(damage::number_unreadable, text);
        to = static_cast<Enum>(*read);
        return true;
    }
    /// Calls with each text between commas, until one is refused.
    template <class Use>
    static constexpr bool each(std::string_view list, const Use& use) noexcept {
        for (std::size_t begin = 0; !list.empty() && begin <= list.size();) {
            const std::size_t end = place_of(',', list, begin);
            if (!use(part(list, begin, end))) return false;
            begin = end + 1;
        }
        return true;
    }
    template <class Enum>
    constexpr bool keys(set_of<Enum>& into, std::string_view list) noexcept {
        into = {};
        return each(list, [&](std::string_view key) {
            const maybe<Enum> found = from_key<Enum>(key);
            if (!found) return unknown(key);
            if (into.contains(*found)) return fail(damage::told_twice, key);
            into.insert(*found);
            return true;
        });
    }

    // ---- What was answered

    constexpr bool answered_word(form_word which, std::string_view value) noexcept {
        four_facts& facts = state_.facts();
        switch (which) {
            case form_word::age:
                return number(facts.age, value);
            case form_word::sex:
                return sex_answered(facts, value);
            case form_word::pain:
                return number(facts.worst_pain, value);
            case form_word::since:
                return lasted(facts.since, value);
            case form_word::pain_now:
                return number(facts.pain_now, value);
            case form_word::told:
                return each(value, [this](std::string_view key) { return told_item(key); });
            case form_word::changing:
                return changing(value);
            case form_word::course:
            case form_word::history:
            case form_word::plan:
            case form_word::legs:
            case form_word::tests:
            case form_word::rests_on:
            case form_word::hurt:
            case form_word::resting:
            case form_word::made_for:
                return course_word(which, value);
            default:
                return fail(damage::word_unknown, word_);
        }
    }
    constexpr bool course_word(form_word which, std::string_view value) noexcept {
        if (course_.take_word(which, value, result_.other_edition)) return true;
        return fail(course_.wrong()->what, course_.wrong()->token);
    }
    /// A course is kept whole, or not at all.
    constexpr bool course_is_whole() noexcept {
        const auto mask_of = [](form_word which) {
            return std::uint32_t{1} << static_cast<unsigned>(which);
        };
        const std::uint32_t needed = mask_of(form_word::course) | mask_of(form_word::history) |
                                     mask_of(form_word::plan) | mask_of(form_word::rests_on);
        const std::uint32_t any = needed | mask_of(form_word::legs) | mask_of(form_word::tests) |
                                  mask_of(form_word::hurt) | mask_of(form_word::resting) |
                                  mask_of(form_word::made_for);
        if ((seen_ & any) == 0) return true;
        if ((seen_ & needed) != needed || course_.course().history.empty())
            return fail(damage::word_unknown, from(text_, text_.size()));
        result_.course = course_.course();
        result_.dropped += course_.dropped();
        return true;
    }
    constexpr bool sex_answered(four_facts& facts, std::string_view value) noexcept {
        constexpr auto none = static_cast<sex>(UINT8_MAX);
        sex read = none;
        if (!one_of(sex_keys, value, read)) return false;
        if (read != none) facts.sex = read;
        return true;
    }
    constexpr bool told_item(std::string_view key) noexcept {
        const maybe<item> found = from_key<item>(key);
        if (!found || grave_items.of[static_cast<std::size_t>(*found)] == 0) return unknown(key);
        if (talk_.was_told_how(*found)) return fail(damage::told_twice, key);
        state_.told_how(*found, true);
        return true;
    }
    constexpr bool changing(std::string_view key) noexcept {
        const maybe<page_id> found = from_key<page_id>(key);
        if (!found) return unknown(key);
        state_.changing(*found);
        return true;
    }
    constexpr bool page_word(std::string_view key, std::string_view digits,
                             std::string_view list) noexcept {
        const maybe<std::uint32_t> mark = hexadecimal_number(digits, mark_digits);
        if (!mark) return fail(damage::mark_unreadable, digits);
        const maybe<page_id> page = from_key<page_id>(key);
        const item_range range = page ? items_of(*page) : item_range{0, 0};
        const generated::asked_number_facts* const asks = page ? number_asked_on(*page) : nullptr;
        if (range.size() == 0 && asks == nullptr) return unknown(key) && items(list, range);
        if (pages_.contains(*page)) return fail(damage::told_twice, key);
        pages_.insert(*page);
        const bool same = *mark == generated::page_marks[static_cast<std::size_t>(*page)];
        if (!same && !result_.other_edition) return fail(damage::mark_differs, digits);
        if (asks != nullptr) return number_told(*asks, list, same);
        for (std::size_t i = range.first; i < range.last; ++i) {
            const auto one = static_cast<item>(i);
            if (named_.contains(one)) continue;
            // Of a page that says something else now, a no is not believed.
            same ? state_.put(one, tick::no) : changed_.insert(one);
        }
        return items(list, range);
    }
    /// The number of a page. Of a page that says something else now it is asked again.
    constexpr bool number_told(const generated::asked_number_facts& asks, std::string_view text,
                               bool same) noexcept {
        const bool open = !text.empty() && text[0] == '!';
        const std::string_view digits = from(text, open ? 1 : 0);
        maybe<int> told;
        if (!digits.empty()) {
            const maybe<std::int32_t> read = whole_number(digits);
            const bool taken = read && asks.lowest <= *read && *read <= asks.highest;
            if (!read || (!taken && !result_.other_edition))
                return fail(damage::number_unreadable, digits);
            if (!taken) return unknown(digits);
            told = *read;
        }
        if (open && !told) return fail(damage::number_unreadable, text);
        state_.number(asks.page, told, !open && same);
        return true;
    }
    /// The items of a page that were not answered no.
    constexpr bool items(std::string_view list, const item_range& range) noexcept {
        for (std::size_t at = 0; at < list.size();) {
            const std::string_view rest = from(list, at);
            const bool open = list[at] == '!';
            if (open) ++at;
            const char sign = at < list.size() ? list[at] : ' ';
            const tick left = sign == '+'           ? tick::yes
                              : sign == '?'         ? tick::unsure
                              : sign == '-' && open ? tick::no
                                                    : tick::open;
            if (left != tick::open) ++at;
            if (!open && left == tick::open) return fail(damage::word_unknown, rest);
            const std::size_t begin = at;
            while (at < list.size() && !is_sign(list[at])) ++at;
            if (!one_item(part(list, begin, at), range, open, left)) return false;
        }
        return true;
    }
    static constexpr bool is_sign(char letter) noexcept {
        return letter == '+' || letter == '?' || letter == '!' || letter == '-';
    }
    constexpr bool one_item(std::string_view key, const item_range& range, bool open,
                            tick left) noexcept {
        const maybe<item> found = item_called(key, range);
        if (!found) return unknown(key);
        if (named_.contains(*found)) return fail(damage::told_twice, key);
        named_.insert(*found);
        open ? state_.leave(*found, left) : state_.put(*found, left);
        return true;
    }
    /// Another edition may have had an item on another page.
    constexpr maybe<item> item_called(std::string_view key,
                                      const item_range& range) const noexcept {
        for (std::size_t i = range.first; i < range.last; ++i)
            if (keys_of_table<item>[i] == key) return static_cast<item>(i);
        return result_.other_edition ? from_key<item>(key) : maybe<item>{};
    }

    // ---- What was known before

    constexpr bool known_word(form_word which, std::string_view value) noexcept {
        report& known = state_.known();
        switch (which) {
            case form_word::age:
                return number(known.age, value);
            case form_word::sex:
                return one_of(sex_keys, value, known.sex);
            case form_word::pain:
                return number(known.worst_pain, value);
            case form_word::since:
                return lasted(known.since, value);
            case form_word::present:
                return answers(known.present, value);
            case form_word::absent:
                return each(value, [this](std::string_view key) { return answer_no(key); });
            case form_word::unsure:
                return answers(known.unsure, value);
            case form_word::pain_now:
                return number(known.pain_now, value);
            case form_word::strained:
                return number(known.strained, value);
            case form_word::since_birth:
                return number(known.since_birth, value);
            case form_word::equipment:
                return keys(known.equipment, value);
            case form_word::positions:
                return keys(known.positions, value);
            case form_word::session:
                return session(value);
            case form_word::level:
                return one_of(column<knowledge::rows<level>, &level_row::key>, value, known.level);
            default:
                return measured(known.measured, which, value);
        }
    }
    constexpr bool measured(measurements& into, form_word which, std::string_view value) noexcept {
        switch (which) {
            case form_word::knee_extension_deficit:
                return number(into.knee_extension_deficit, value);
            case form_word::leg_raise:
                return number(into.leg_raise, value);
            case form_word::fingertip_gap:
                return number(into.fingertip_gap, value);
            case form_word::stance:
                return number(into.stance, value);
            case form_word::bridges:
                return number(into.bridges, value);
            case form_word::chair_stands:
                return number(into.chair_stands, value);
            default:
                return fail(damage::word_unknown, word_);
        }
    }
    constexpr bool session(std::string_view value) noexcept {
        maybe<minutes> read;
        if (!number(read, value)) return false;
        state_.known().session = *read;
        return true;
    }
    constexpr bool answers(observations& into, std::string_view list) noexcept {
        return each(list, [&](std::string_view key) { return answered(into, key); });
    }
    constexpr bool answered(observations& into, std::string_view key) noexcept {
        const maybe<observation> found = observation_called(key);
        if (!found) return unknown(key);
        if (into.contains(*found)) return fail(damage::told_twice, key);
        into.insert(*found);
        return true;
    }
    /// From the one that was found last on: they are written in their order, so most are the next.
    constexpr maybe<observation> observation_called(std::string_view key) noexcept {
        for (std::size_t n = 0; n < rules::observed_size; ++n) {
            if (last_ == rules::observed_size) last_ = 0;
            const observation here(last_++);
            if (key_of(here) == key) return here;
        }
        return {};
    }
    constexpr bool answer_no(std::string_view key) noexcept {
        if (!key.empty() && key[0] == '@') return screen_no(from(key, 1));
        return answered(state_.known().absent, key);
    }
    /// A screen, its mark, and the flags of it that are not among the answers no.
    constexpr bool screen_no(std::string_view text) noexcept {
        const std::size_t colon = place_of(':', text);
        if (colon == text.size()) return fail(damage::mark_unreadable, text);
        std::size_t end = place_of('!', text, colon);
        const std::string_view digits = part(text, colon + 1, end);
        const maybe<std::uint32_t> mark = hexadecimal_number(digits, mark_digits);
        if (!mark) return fail(damage::mark_unreadable, digits);
        const std::string_view key = part(text, 0, colon);
        const maybe<screen> asked = from_key<screen>(key);
        if (!asked) return unknown(key);
        set_of<red_flag> no = generated::flags_of_screen[static_cast<std::size_t>(*asked)];
        if (*mark != generated::screen_marks[static_cast<std::size_t>(*asked)]) {
            if (!result_.other_edition) return fail(damage::mark_differs, digits);
            for (const red_flag flag : no) forgotten_.insert(flag);
            return true;
        }
        while (end < text.size()) {
            const std::size_t next = place_of('!', text, end + 1);
            const std::string_view but = part(text, end + 1, next);
            const maybe<red_flag> flag = from_key<red_flag>(but);
            if (!flag || !no.contains(*flag)) return fail(damage::key_unknown, but);
            no.erase(*flag);
            end = next;
        }
        observations& absent = state_.known().absent;
        for (const red_flag flag : no) {
            if (absent.contains(flag)) return fail(damage::told_twice, text);
            absent.insert(flag);
        }
        return true;
    }

    // ---- What is asked again

    constexpr bool is_old() const noexcept {
        if (!result_.saved_at || !now_.possible()) return true;
        const int age = now_.hours_after(*result_.saved_at);
        // Minutes are not told: 24 hours by the clock are 23 to 25. Clocks can be set back.
        return age < 0 || age >= generated::danger_signs_asked_again_after;
    }
    constexpr void ask_again() noexcept {
        if (is_old()) ask_dangers_again();
        for (std::size_t i = 0; i < count_of<item>; ++i) {
            const auto one = static_cast<item>(i);
            const bool was_known = standings::said_by(one).bits().intersects(forgotten_.bits());
            const bool open = talk_.answer_to(one) == tick::open && !named_.contains(one);
            if (open && (was_known || changed_.contains(one))) result_.asked_again.insert(one);
            // Who answers anew is told anew, if need be.
            if (result_.asked_again.contains(one)) state_.told_how(one, false);
        }
    }
    constexpr void ask_dangers_again() noexcept {
        // How it was right then says nothing of now; the worst pain lately stands for it.
        state_.facts().pain_now.reset();
        state_.known().pain_now.reset();
        observations dangers;
        for (std::size_t i = 0; i < count_of<item>; ++i) {
            const auto one = static_cast<item>(i);
            if (kind_of(generated::items[i].page) != page_kind::each) continue;
            dangers = dangers | standings::said_by(one);
            if (talk_.answer_to(one) != tick::open) result_.asked_again.insert(one);
            // An old no is not even shown: it would be passed over.
            const tick left = talk_.left_at(one);
            state_.leave(one, left == tick::no ? tick::open : left);
        }
        // A no to a question that is not asked any more answers the one that is asked in its place.
        for (const generated::implied_fact& row : generated::implied_by_no)
            if (dangers.contains(observation(row.implies)))
                dangers.insert(observation(row.answered));
        observations& absent = state_.known().absent;
        const observations stays = absent - dangers;
        forgotten_ = forgotten_ | (absent - stays);
        absent = stays;
    }

    std::string_view text_;
    moment now_;
    std::size_t next_ = 0;
    std::size_t begin_ = 0;
    std::string_view word_{};
    bool in_known_ = false;
    bool summed_ = false;
    std::uint32_t seen_ = 0;
    std::uint32_t seen_known_ = 0;
    std::size_t last_ = 0;
    interview talk_{};
    kept_state state_{talk_};
    set_of<page_id> pages_{};
    course_resuming course_{};
    /// Items that their page's word names.
    set_of<item> named_{};
    /// Items of pages that say something else now.
    set_of<item> changed_{};
    /// Answers no that were known and are not believed any more.
    observations forgotten_{};
    resumed result_{};
};

}  // namespace hamstring::inline HAMSTRING_EDITION::detail

// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

#include <hamstring/generated/interview.hpp>
#include <hamstring/intake/answered.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/saved_course.hpp>
#include <hamstring/intake/saved_form.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/writer.hpp>

/// Writes a conversation as the line that `saved.hpp` describes.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// Writes a line, and its sum as it goes.
template <class Out>
class saving {
public:
    constexpr explicit saving(Out out) : to_(std::move(out)) {}

    constexpr void all(const interview& talk, const moment& at,
                       const kept_course* course = nullptr) {
        put(own_form).put(' ').put(own_edition.view()).put(' ');
        when(at);
        facts(talk.facts());
        for (std::size_t p = 0; p < count_of<page_id>; ++p) page_of(talk, static_cast<page_id>(p));
        told_how(talk);
        if (const maybe<page_id> page = talk.changing();
            page && static_cast<std::size_t>(*page) < count_of<page_id>)
            begin_word(form_word::changing).put(about<&page_row::key>(*page));
        if (course != nullptr) course_saving(*this).all(*course);
        if (!(talk.known() == report{})) known(talk.known());
        const std::uint32_t sum = sum_;
        begin_word(form_word::sum).hexadecimal(sum, sum_digits);
    }
    constexpr Out position() const { return to_.position(); }
    constexpr saving& put(char letter) {
        to_.put(letter);
        sum_ = summed(sum_, letter);
        return *this;
    }

    constexpr saving& put(render::words text) {
        to_.put(text);
        for (const char letter : text.view) sum_ = summed(sum_, letter);
        return *this;
    }
    constexpr saving& number(long value) {
        char digits[20] = {};
        render::writer<char*> into{digits};
        into.number(value);
        return put(std::string_view(digits, static_cast<std::size_t>(into.position() - digits)));
    }
    constexpr saving& hexadecimal(std::uint32_t value, int digits) {
        return write_hexadecimal(*this, value, digits);
    }
    constexpr saving& begin_word(form_word name) { return put(' ').put(spelling(name)).put('='); }

private:
    constexpr void when(const moment& at) {
        if (!at.possible()) {
            put(no_moment);
            return;
        }
        two(at.day.year / 100).two(at.day.year % 100).put('-');
        two(at.day.month).put('-').two(at.day.day).put('T').two(at.hour);
    }
    constexpr saving& two(int value) {
        return put(static_cast<char>('0' + value / ten)).put(static_cast<char>('0' + value % ten));
    }

    template <class Unit>
    constexpr void told(form_word name, const maybe<Unit>& value) {
        if (value) begin_word(name).number(value->value);
    }
    constexpr void lasted(const maybe<hours>& value) {
        if (!value) return;
        const int count = value->value;
        const bool whole_days = count != 0 && count % hours::a_day == 0;
        begin_word(form_word::since)
            .number(whole_days ? count / hours::a_day : count)
            .put(whole_days ? 'd' : 'h');
    }
    /// The key; of a number that is no enumerator the number, so that it fails closed again.
    template <class Row, class Enum>
    constexpr void one_of(form_word name, const Row& keys, Enum value) {
        const auto at = static_cast<std::size_t>(value);
        begin_word(name);
        at < std::size(keys) ? put(std::string_view(keys[at])) : number(static_cast<long>(at));
    }
    constexpr void facts(const four_facts& of) {
        told(form_word::age, of.age);
        if (of.sex) one_of(form_word::sex, sex_keys, *of.sex);
        told(form_word::pain, of.worst_pain);
        lasted(of.since);
        told(form_word::pain_now, of.pain_now);
    }

    constexpr void page_of(const interview& talk, page_id which) {
        if (number_asked_on(which) != nullptr) return number_of(talk, which);
        const item_range range = items_of(which);
        bool any = false;
        for (std::size_t i = range.first; i < range.last; ++i)
            any = any || talk.left_at(static_cast<item>(i)) != tick::open;
        if (!any) return;
        begin_page(which);
        for (std::size_t i = range.first; i < range.last; ++i) item_of(talk, static_cast<item>(i));
    }
    constexpr void begin_page(page_id which) {
        put(' ').put(about<&page_row::key>(which)).put(':');
        hexadecimal(generated::page_marks[static_cast<std::size_t>(which)], mark_digits).put('=');
    }
    constexpr void number_of(const interview& talk, page_id which) {
        const maybe<int> left = talk.number_left_on(which);
        if (!talk.was_asked(which) && !left) return;
        begin_page(which);
        if (!talk.was_asked(which)) put('!');
        if (left) number(*left);
    }
    constexpr void item_of(const interview& talk, item which) {
        const tick now = talk.answer_to(which);
        const tick left = talk.left_at(which);
        if (now == tick::no) return;
        if (now == tick::open) put('!');
        if (left == tick::yes) put('+');
        if (left == tick::unsure) put('?');
        if (left == tick::no) put('-');
        put(about<&item_row::key>(which));
    }
    constexpr void told_how(const interview& talk) {
        const char* before = " told=";
        for (std::size_t i = 0; i < count_of<item>; ++i) {
            if (!talk.was_told_how(static_cast<item>(i))) continue;
            put(std::string_view(before)).put(about<&item_row::key>(static_cast<item>(i)));
            before = ",";
        }
    }

    constexpr void known(const report& of) {
        const report plain{};
        put(' ').put(known_begins);
        told(form_word::age, of.age);
        if (of.sex != plain.sex) one_of(form_word::sex, sex_keys, of.sex);
        told(form_word::pain, of.worst_pain);
        lasted(of.since);
        if (!of.present.empty()) keys_of(begin_word(form_word::present), of.present, {});
        if (!of.absent.empty()) absent(of.absent);
        if (!of.unsure.empty()) keys_of(begin_word(form_word::unsure), of.unsure, {});
        told(form_word::knee_extension_deficit, of.measured.knee_extension_deficit);
        told(form_word::leg_raise, of.measured.leg_raise);
        told(form_word::fingertip_gap, of.measured.fingertip_gap);
        told(form_word::stance, of.measured.stance);
        told(form_word::bridges, of.measured.bridges);
        told(form_word::chair_stands, of.measured.chair_stands);
        told(form_word::pain_now, of.pain_now);
        told(form_word::strained, of.strained);
        told(form_word::since_birth, of.since_birth);
        if (of.equipment != plain.equipment)
            keys_of(begin_word(form_word::equipment), of.equipment);
        if (of.positions != plain.positions)
            keys_of(begin_word(form_word::positions), of.positions);
        if (!(of.session == plain.session)) told(form_word::session, maybe{of.session});
        if (of.level != plain.level)
            one_of(form_word::level, column<knowledge::rows<level>, &level_row::key>, of.level);
    }
    constexpr void keys_of(saving& to, const observations& set, std::string_view before) {
        for (std::size_t i = 0; i < rules::observed_size; ++i) {
            if (!set.bits().test(i)) continue;
            to.put(before).put(key_of(observation(i)));
            before = ",";
        }
    }
    template <class Enum>
    constexpr void keys_of(saving& to, const set_of<Enum>& set) {
        std::string_view before;
        for (const Enum one : set) {
            to.put(before).put(about<&row_of_table<Enum>::key>(one));
            before = ",";
        }
    }
    /// A no to a red flag stands with the mark of its screen, since its question may be put otherwise by
    /// another edition.
    constexpr void absent(const observations& set) {
        std::string_view before = " absent=";
        for (std::size_t s = 0; s < count_of<screen>; ++s) {
            const set_of<red_flag>& flags = generated::flags_of_screen[s];
            bool any = false;
            for (const red_flag flag : flags) any = any || set.contains(flag);
            if (!any) continue;
            put(before).put('@').put(about<&screen_row::key>(static_cast<screen>(s))).put(':');
            hexadecimal(generated::screen_marks[s], mark_digits);
            for (const red_flag flag : flags)
                if (!set.contains(flag)) put('!').put(about<&red_flag_row::key>(flag));
            before = ",";
        }
        keys_of(*this, set - every_red_flag, before);
    }

    render::writer<Out> to_;
    std::uint32_t sum_ = sum_of_nothing;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::detail

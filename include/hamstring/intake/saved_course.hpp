// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/selection.hpp>
#include <hamstring/ids/check_in.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/saved_form.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/road.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/check_in.hpp>

/// The course as words of the saved line, and back:
///
///     course=week_2/1/half/going/seen/looked_at/self_care_review/normal/2 history=0/5/3///////n/hold,1/4/3/3/4/7/10/53/2/g/hold
///     plan=bridge/2/0/8/1/5/3/s/cause:weak_hips legs=pain_below_knee tests=20///30// rests_on=31dfba54a4718dab
///
/// Fields stand between strokes, an empty one was not told. Of another edition what still has a name here is read.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// Between two fields.
inline constexpr char stroke = '/';
inline constexpr std::string_view form_lights[] = {"n", "g", "a", "r"};
inline constexpr std::string_view form_going[] = {"going", "stopped"};
inline constexpr std::string_view form_seen[] = {"alone", "seen"};
inline constexpr std::string_view form_looked_at[] = {"looked_at", "to_be_seen"};
inline constexpr std::string_view form_outdated[] = {"plan_fits", "plan_outdated"};
inline constexpr std::string_view form_modified[] = {"whole", "adapted"};
inline constexpr std::string_view form_of_the_role = "role";
inline constexpr std::string_view form_of_a_cause = "cause:";
inline constexpr std::string_view form_of_a_choice = "row:";

/// Writes the words of a course through `put`, `number` and `begin_word` of a line.
template <class Line>
class course_saving {
public:
    constexpr explicit course_saving(Line& to) noexcept : to_(to) {}

    constexpr void all(const kept_course& of) {
        to_.begin_word(form_word::course).put(about<&road_stage_row::key>(of.plan.stage));
        field(of.stage_since);
        key(about<&easing_row::key>(of.doses));
        key(form_going[of.stopped ? 1 : 0]);
        key(form_seen[of.clinician_first ? 1 : 0]);
        key(form_looked_at[of.to_be_seen ? 1 : 0]);
        key(about<&urgency_row::key>(of.urgency));
        key(about<&mode_row::key>(of.plan.how));
        field(of.plan.week);
        to_.begin_word(form_word::history);
        const char* before = "";
        for (const course_entry& each : of.history) {
            to_.put(std::string_view(before));
            entry(each);
            before = ",";
        }
        to_.begin_word(form_word::plan);
        before = "";
        for (const routine_item& each : of.plan) {
            to_.put(std::string_view(before));
            item_of_plan(each);
            before = ",";
        }
        keys(form_word::resting, of.resting);
        keys(form_word::hurt, of.hurt);
        made_for(of);
        legs(of.leg_signs);
        tests(of.measured);
        to_.begin_word(form_word::rests_on);
        to_.hexadecimal(static_cast<std::uint32_t>(of.knowledge >> 32U), sum_digits);
        to_.hexadecimal(static_cast<std::uint32_t>(of.knowledge), sum_digits);
    }

private:
    constexpr void key(std::string_view text) { to_.put(stroke).put(text); }
    template <class Quantity>
    constexpr void field(const Quantity& value) {
        to_.put(stroke).number(value.value);
    }
    template <class Quantity>
    constexpr void field(const maybe<Quantity>& value) {
        to_.put(stroke);
        if (value) to_.number(value->value);
    }
    constexpr void entry(const course_entry& of) {
        to_.number(of.week.value);
        field(of.worst);
        field(of.now);
        field(of.during);
        field(of.next_morning);
        field(of.done);
        field(of.planned);
        field(of.function);
        to_.put(stroke).number(of.activities);
        key(form_lights[static_cast<std::size_t>(of.light)]);
        key(about<&decision_row::key>(of.decision));
    }
    constexpr void item_of_plan(const routine_item& of) {
        to_.put(about<&exercise_row::key>(of.exercise));
        field(of.amount.sets);
        field(of.amount.hold);
        field(of.amount.repetitions);
        field(of.amount.per_day);
        field(of.amount.per_week);
        field(of.amount.seconds_a_repetition);
        key(form_modified[of.modified ? 1 : 0]);
        to_.put(stroke);
        if (of.why == chosen_for::cause)
            to_.put(form_of_a_cause).put(about<&cause_row::key>(of.cause));
        else if (of.why == chosen_for::choice)
            to_.put(form_of_a_choice).number(of.by.row);
        else
            to_.put(form_of_the_role);
    }
    template <class Enum>
    constexpr void keys(form_word name, const set_of<Enum>& of) {
        std::string_view before;
        for (const Enum one : of) {
            if (before.empty()) to_.begin_word(name);
            to_.put(before).put(about<&row_of_table<Enum>::key>(one));
            before = ",";
        }
    }
    constexpr void made_for(const kept_course& of) {
        if (of.conditions.empty() && of.known.empty() && !of.outdated) return;
        to_.begin_word(form_word::made_for).put(form_outdated[of.outdated ? 1 : 0]);
        for (const condition one : of.conditions) to_.put(",").put(about<&condition_row::key>(one));
        std::string_view before = "/";
        for (std::size_t i = 0; i < rules::observed_size; ++i) {
            if (!of.known.contains(observation(i))) continue;
            to_.put(before).put(key_of(observation(i)));
            before = ",";
        }
    }
    constexpr void legs(std::uint32_t bits) {
        std::string_view before;
        for (std::size_t i = 0; i < std::size(knowledge::leg_signs); ++i) {
            if ((bits >> i & 1U) == 0) continue;
            if (before.empty()) to_.begin_word(form_word::legs);
            to_.put(before).put(key_of(knowledge::leg_signs[i].which));
            before = ",";
        }
    }
    constexpr void tests(const measurements& of) {
        if (of == measurements{}) return;
        to_.begin_word(form_word::tests);
        if (of.knee_extension_deficit) to_.number(of.knee_extension_deficit->value);
        field(of.leg_raise);
        field(of.fingertip_gap);
        field(of.stance);
        field(of.bridges);
        field(of.chair_stands);
    }

    Line& to_;
};

/// Reads the words of a course. What is wrong stands in `wrong`, once; of another edition unknown names are
/// counted instead, and what hangs on them is left out.
class course_resuming {
public:
    constexpr bool take_word(form_word which, std::string_view value, bool other_edition) noexcept {
        other_edition_ = other_edition;
        switch (which) {
            case form_word::course:
                return head(value);
            case form_word::history:
                return list(value, [this](fields_of& f) { return entry(f); });
            case form_word::plan:
                return list(value, [this](fields_of& f) { return item_of_plan(f); });
            case form_word::hurt:
                return keys(course_.hurt, value);
            case form_word::resting:
                return keys(course_.resting, value);
            case form_word::made_for:
                return made_for(value);
            case form_word::legs:
                return legs(value);
            case form_word::tests:
                return tests(value);
            case form_word::rests_on:
                return rests_on(value);
            default:
                return fail(damage::word_unknown, value);
        }
    }
    constexpr const kept_course& course() const noexcept { return course_; }
    constexpr const maybe<damage_found>& wrong() const noexcept { return wrong_; }
    constexpr std::size_t dropped() const noexcept { return dropped_; }

private:
    /// A text between strokes, field after field.
    struct fields_of {
        std::string_view text;
        std::size_t at = 0;
        bool over = false;

        constexpr std::string_view next() noexcept {
            if (at > text.size()) over = true;
            if (over) return {text.data() + text.size(), 0};
            const std::size_t end = place_of(stroke, text, at);
            const std::string_view found = part(text, at, end);
            at = end + 1;
            return found;
        }
        constexpr bool done() const noexcept { return !over && at == text.size() + 1; }
    };
    constexpr bool fail(damage what, std::string_view token) noexcept {
        if (!wrong_) wrong_ = damage_found{what, 0, token};
        return false;
    }
    template <class Use>
    constexpr bool list(std::string_view text, const Use& use) noexcept {
        for (std::size_t begin = 0; !text.empty() && begin <= text.size();) {
            const std::size_t end = place_of(',', text, begin);
            fields_of fields{part(text, begin, end)};
            if (!use(fields)) return false;
            begin = end + 1;
        }
        return true;
    }
    template <class Quantity>
    constexpr bool number(Quantity& to, std::string_view text) noexcept {
        const maybe<std::int32_t> read = whole_number(text);
        to.value = static_cast<decltype(to.value)>(*read);
        return (read && to.value == *read) || fail(damage::number_unreadable, text);
    }
    template <class Quantity>
    constexpr bool number(maybe<Quantity>& to, std::string_view text) noexcept {
        if (text.empty()) return true;
        Quantity read{};
        if (!number(read, text)) return false;
        to = read;
        return true;
    }
    /// The place of a word among some.
    template <class Keys>
    constexpr maybe<std::size_t> place_in(const Keys& keys, std::string_view text) noexcept {
        for (std::size_t i = 0; i < std::size(keys); ++i)
            if (keys[i] == text) return i;
        fail(damage::key_unknown, text);
        return {};
    }
    template <class Keys>
    constexpr bool flag(bool& to, const Keys& keys, std::string_view text) noexcept {
        const maybe<std::size_t> place = place_in(keys, text);
        to = place && *place == 1;
        return place.has_value();
    }
    /// A key that is none here: it is counted where another edition wrote it, else it is wrong.
    constexpr bool not_known_here(std::string_view key) noexcept {
        if (!other_edition_) return fail(damage::key_unknown, key);
        ++dropped_;
        return true;
    }
    /// A name of a table; in another edition one that is not known leaves what stands there.
    template <class Enum>
    constexpr bool named(Enum& to, std::string_view text) noexcept {
        if (const maybe<Enum> found = from_key<Enum>(text)) {
            to = *found;
            return true;
        }
        return not_known_here(text);
    }
    constexpr bool whole(const fields_of& fields) noexcept {
        return fields.done() || fail(damage::word_unknown, fields.text);
    }
    constexpr bool head(std::string_view text) noexcept {
        fields_of f{text};
        return named(course_.plan.stage, f.next()) && number(course_.stage_since, f.next()) &&
               named(course_.doses, f.next()) && flag(course_.stopped, form_going, f.next()) &&
               flag(course_.clinician_first, form_seen, f.next()) &&
               flag(course_.to_be_seen, form_looked_at, f.next()) &&
               named(course_.urgency, f.next()) && named(course_.plan.how, f.next()) &&
               number(course_.plan.week, f.next()) && whole(f);
    }
    constexpr bool entry(fields_of& f) noexcept {
        course_entry e;
        times activities{};
        if (!(number(e.week, f.next()) && number(e.worst, f.next()) && number(e.now, f.next()) &&
              number(e.during, f.next()) && number(e.next_morning, f.next()) &&
              number(e.done, f.next()) && number(e.planned, f.next()) &&
              number(e.function, f.next()) && number(activities, f.next())))
            return false;
        e.activities = static_cast<std::uint8_t>(activities.value);
        if (e.activities != activities.value) return fail(damage::number_unreadable, f.text);
        const maybe<std::size_t> light = place_in(form_lights, f.next());
        if (!light || !named(e.decision, f.next()) || !whole(f)) return false;
        e.light = static_cast<week_light>(*light);
        if (course_.history.size() == course_history::most) return fail(damage::told_twice, f.text);
        course_.history.add(e);
        return true;
    }
    constexpr bool item_of_plan(fields_of& f) noexcept {
        routine_item item;
        const std::string_view name = f.next();
        if (!(number(item.amount.sets, f.next()) && number(item.amount.hold, f.next()) &&
              number(item.amount.repetitions, f.next()) && number(item.amount.per_day, f.next()) &&
              number(item.amount.per_week, f.next()) &&
              number(item.amount.seconds_a_repetition, f.next()) &&
              flag(item.modified, form_modified, f.next()) && chosen(item, f.next()) && whole(f)))
            return false;
        const maybe<exercise> which = from_key<exercise>(name);
        if (!which) return not_known_here(name);
        if (course_.plan.contains(*which)) return fail(damage::told_twice, name);
        if (course_.plan.size() == week_plan::most_items) return fail(damage::told_twice, name);
        item.exercise = *which;
        const generated::catalogue_row& row =
            generated::exercises[static_cast<std::size_t>(*which)];
        item.role = row.role;
        item.sides = item.modified ? row.adapted.sides : row.sides;
        item.when = when_of(row.role);
        course_.plan.insert(item);
        return true;
    }
    constexpr bool chosen(routine_item& item, std::string_view text) noexcept {
        item.why = chosen_for::role;
        if (text == form_of_the_role) return true;
        if (begins_with(text, form_of_a_cause)) {
            const maybe<cause> found = from_key<cause>(from(text, form_of_a_cause.size()));
            if (!found) return not_known_here(text);
            item.why = chosen_for::cause;
            item.cause = *found;
            return true;
        }
        if (!begins_with(text, form_of_a_choice)) return fail(damage::key_unknown, text);
        const maybe<std::int32_t> row = whole_number(from(text, form_of_a_choice.size()));
        if (!row || *row < 0 || *row > UINT8_MAX) return fail(damage::number_unreadable, text);
        // Another edition's rows stand elsewhere.
        if (other_edition_) return ++dropped_, true;
        if (static_cast<std::size_t>(*row) >= std::size(generated::choices))
            return fail(damage::number_unreadable, text);
        item.why = chosen_for::choice;
        item.by = choice{static_cast<std::uint8_t>(*row)};
        return true;
    }
    template <class Enum>
    constexpr bool keys(set_of<Enum>& to, std::string_view text) noexcept {
        return list(text, [this, &to](fields_of& f) {
            const maybe<Enum> found = from_key<Enum>(f.text);
            if (found) return to.insert(*found), true;
            return not_known_here(f.text);
        });
    }
    constexpr bool made_for(std::string_view text) noexcept {
        fields_of f{text};
        const std::string_view conditions = f.next();
        const std::size_t flag_ends = place_of(',', conditions, 0);
        if (!flag(course_.outdated, form_outdated, part(conditions, 0, flag_ends))) return false;
        if (flag_ends < conditions.size() &&
            !keys(course_.conditions, from(conditions, flag_ends + 1)))
            return false;
        if (f.at > text.size()) return true;
        return list(from(text, f.at), [this](fields_of& each) {
            if (const maybe<observation> found = observation_from_key(each.text))
                return course_.known.insert(*found), true;
            return not_known_here(each.text);
        });
    }
    constexpr bool legs(std::string_view text) noexcept {
        return list(text, [this](fields_of& f) {
            for (std::size_t i = 0; i < std::size(knowledge::leg_signs); ++i)
                if (key_of(knowledge::leg_signs[i].which) == f.text) {
                    course_.leg_signs |= std::uint32_t{1} << i;
                    return true;
                }
            return not_known_here(f.text);
        });
    }
    constexpr bool tests(std::string_view text) noexcept {
        fields_of f{text};
        measurements& to = course_.measured;
        return number(to.knee_extension_deficit, f.next()) && number(to.leg_raise, f.next()) &&
               number(to.fingertip_gap, f.next()) && number(to.stance, f.next()) &&
               number(to.bridges, f.next()) && number(to.chair_stands, f.next()) && whole(f);
    }
    constexpr bool rests_on(std::string_view text) noexcept {
        constexpr auto half = static_cast<std::size_t>(sum_digits);
        if (text.size() != half + half) return fail(damage::number_unreadable, text);
        const maybe<std::uint32_t> high = hexadecimal_number(part(text, 0, half), sum_digits);
        const maybe<std::uint32_t> low = hexadecimal_number(from(text, half), sum_digits);
        if (!high || !low) return fail(damage::number_unreadable, text);
        course_.knowledge = std::uint64_t{*high} << 32U | *low;
        return true;
    }

    kept_course course_{};
    maybe<damage_found> wrong_{};
    std::size_t dropped_ = 0;
    bool other_edition_ = false;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::detail

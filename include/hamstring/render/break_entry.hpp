// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include <hamstring/advice.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/ids/session.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/road_message.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/session.hpp>
#include <hamstring/render/svg.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/routine/session_time.hpp>
#include <hamstring/units.hpp>

/// What of a routine fits a break at a desk: which exercises, how long each takes, what is said of it, and its pictures.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a program's breaks are like.
struct break_options {
    /// The longest of its short breaks, and of its long ones.
    seconds short_break{30};
    seconds long_break{300};
    /// How fast somebody reads who does something at the same time: our judgement, rather slow.
    int letters_a_second = 15;
    /// What stands before the name of each picture, for a program that wants a whole path: "/home/me/pictures/".
    std::string_view pictures{};
    /// Further languages, for a program that chooses by the person's locale.
    std::span<const hamstring::language> also{};
    /// The host's exercises, so that they have their names and steps: `overlay<...>::lists`.
    host_lists host{};
    /// What it is said in.
    hamstring::language language{};
};

/// One picture of a break.
struct break_picture {
    /// What it shows; none where it is an empty card, since an adapted form and a host's own are told in words alone.
    maybe<hamstring::exercise> of{};
    /// The side that works in it; `both` where it does not matter.
    body_side side = body_side::both;

    friend constexpr bool operator==(const break_picture&, const break_picture&) noexcept = default;
};

namespace render {

/// One exercise of a break: one set, on both sides where it has sides. Good while the advice is.
struct break_entry {
    /// What the advice offers.
    const routine_item* item = nullptr;
    /// One set of it.
    dose one_set{};
    /// How often in a day, sets counted.
    int times_a_day = 0;
    /// Seconds until it is done, reading not counted; of these the last side's own.
    int takes = 0;
    int last_side = 0;
    /// Whether it may stand there with fewer than all of its steps.
    bool steps_can_go = false;
};

/// A day that goes by at a desk comes so often in a week: what is done on fewer days does not fit all of them.
inline constexpr int days_at_a_desk = 5;

/// Where somebody is at a desk, as bits of positions.
inline constexpr unsigned at_a_desk = 1U << static_cast<unsigned>(position::standing) |
                                      1U << static_cast<unsigned>(position::seated_on_chair);

/// What of an exercise its time hangs on, in the form that is offered.
constexpr hamstring::detail::timed_form break_form(const routine_item& item,
                                                   const host_lists& host) noexcept {
    const host_exercise* const own = host.find(item.exercise);
    if (own == nullptr)
        return hamstring::detail::form_of(
            generated::exercises[static_cast<std::size_t>(item.exercise)],
            generated::heavy_exercises.contains(item.exercise), item.modified);
    hamstring::detail::timed_form form{
        .item = (item.modified ? own->adapted.equipment : own->equipment).value_or(equipment::none),
        .ways = item.sides,
        .its = item.role};
    for (const position each : item.modified ? own->adapted.needs : own->needs)
        form.needs = static_cast<std::uint16_t>(form.needs | 1U << static_cast<unsigned>(each));
    return form;
}

/// Whether it can be done at a desk, with what stands there: a chair, a wall, a table, one's own wheelchair.
constexpr bool fits_a_desk(const hamstring::detail::timed_form& form) noexcept {
    return form.needs != 0 && (form.needs & ~at_a_desk) == 0 &&
           (generated::seconds_to_set_up[static_cast<std::size_t>(form.item)] == 0 ||
            form.item == equipment::wheelchair);
}

/// Hands over what of an advice fits a desk, with its time, in the order of the routine.
template <class Visit>
constexpr void each_break_entry(const advice& of, const host_lists& host, Visit visit) {
    if (of.routine.state != routine_state::planned || of.urgency >= urgency::same_day) return;
    for (const routine_item& item : of.routine) {
        const host_exercise* const own = host.find(item.exercise);
        if (own == nullptr && host_place(item.exercise)) continue;
        if (item.amount.per_week.value < days_at_a_desk) continue;
        const hamstring::detail::timed_form form = break_form(item, host);
        if (!fits_a_desk(form)) continue;
        dose one_set = item.amount;
        one_set.sets = sets{1};
        // Whoever reads what comes is ready by then.
        hamstring::detail::session_clock clock{.at = position::seated_on_chair};
        const hamstring::detail::exercise_seconds time = clock.count(form, one_set);
        visit(break_entry{
            .item = &item,
            .one_set = one_set,
            .times_a_day = item.amount.sets.value * item.amount.per_day.value,
            .takes = time.in_all() - time.get_ready,
            .last_side = time.a_bout,
            .steps_can_go = item.when == done_when::day && !item.modified && own == nullptr});
    }
}

/// How long somebody reads a text, in seconds, a begun one counted in full.
constexpr int seconds_to_read(std::size_t letters, const break_options& how) noexcept {
    const std::size_t pace =
        how.letters_a_second > 0 ? static_cast<std::size_t>(how.letters_a_second) : 1;
    return static_cast<int>((letters + pace - 1) / pace);
}

/// How many of an exercise's steps a break holds, and how long it is then.
struct steps_that_fit {
    /// Whether it fits at all.
    bool fits = false;
    std::size_t count = 0;
    int takes = 0;
};

/// As many whole steps as can be read and done: at least half of them, and all where none may go, or it does not fit.
constexpr steps_that_fit fitting(const break_entry& of, seconds into, const break_options& how,
                                 const language& in) noexcept {
    steps_that_fit result{.fits = of.takes <= into.value, .takes = of.takes};
    std::size_t letters = 0;
    std::size_t all = 0;
    for (const std::string_view step : steps_shown(*of.item, how.host)) {
        if (step.empty()) break;
        ++all;
        letters += letters_in(in.of(step)) + 1;
        const int takes = of.takes + seconds_to_read(letters, how);
        if (takes > into.value) continue;
        result.takes = takes;
        ++result.count;
    }
    if (of.steps_can_go ? 2 * result.count < all : result.count < all) result.fits = false;
    return result;
}

/// Takes words by `add` and `join`; `row` begins another sentence. What it takes goes through `Put`, which escapes.
template <class Put>
class break_line {
public:
    constexpr break_line(Put put, const language& in, std::string_view between)
        : put_(put), in_(in), between_(between) {}

    constexpr break_line& add(words text) {
        if (text.view.empty()) return *this;
        if (!begins_) put_(" ");
        return join(text);
    }
    constexpr break_line& add(long value) { return add(decimal(value).view()); }
    constexpr break_line& join(words text) {
        put_(text.view);
        begins_ = empty_ = false;
        return *this;
    }
    constexpr break_line& row() {
        if (!empty_) put_(between_);
        begins_ = true;
        return *this;
    }
    constexpr const language& in() const { return in_; }

private:
    Put put_;
    const language& in_;
    std::string_view between_;
    bool begins_ = true;
    bool empty_ = true;
};

/// "Chair stretch: 30 seconds, each side"; an adapted form says that it is one.
template <class To>
constexpr void say_break_title(To& to, const break_entry& of, const host_lists& host) {
    const std::string_view name = said_in(to, name_of(of.item->exercise, host));
    detail::phrase title(to.in());
    if (of.item->modified)
        say(title, road_message::in_adapted_form, {.name = name});
    else
        title.add(name);
    to.row().add(title.capital().view()).join(":");
    say_bout(to, of.one_set, of.item->sides);
}

/// Its first steps, and how often it is enough.
template <class To>
constexpr void say_break_steps(To& to, const break_entry& of, std::size_t count,
                               const host_lists& host) {
    std::size_t place = 0;
    for (const std::string_view step : steps_shown(*of.item, host)) {
        if (step.empty() || place++ == count) break;
        to.row();
        to.add(said_in(to, step));
    }
    to.row();
    say(to, road_message::then_skip, of.times_a_day);
}

/// Whether and when somebody is to be seen; nothing where nobody need be. It stands in every break, since nothing else
/// beside it says so.
template <class To>
constexpr void say_to_be_seen(To& to, const advice& of) {
    if (of.urgency != urgency::clinician_days) return;
    to.row();
    to.add(said_in(to, about(of.urgency).name));
    say(to, message::due_in_days, {.n = of.deadline.value});
    to.join(".");
}

/// When to stop, each sign by `Sign`: in full, or in a few words that leave some out where a window has few lines.
template <class Sign, class To>
constexpr void say_break_stop(To& to, const advice& of) {
    const auto& next_day =
        signs_of<Sign, knowledge::stop_rules>()[knowledge::stop_rule_of_the_next_day];
    constexpr bool in_full = std::is_same_v<Sign, warning>;
    if (in_full) to.row().add(said_in(to, about(section::stop).heading)).join(":");
    bool first = true;
    each_stop_rule<Sign>(of, [&](const Sign& each) {
        if (&each == &next_day) return;
        if constexpr (in_full) {
            if (!first) to.join(";");
            to.add(said_in(to, each.listed));
        } else {
            to.row();
            say(to, each.brief);
        }
        first = false;
    });
    if (in_full) to.join(".");
}

/// What stands behind the steps, where there is room: whom to see, when to stop, and what all of this is.
template <class Sign, class To>
constexpr void say_break_end(To& to, const advice& of) {
    say_to_be_seen(to, of);
    if (of.routine.how != mode::normal) {
        to.row();
        say(to, about(of.routine.how).says);
    }
    say_break_stop<Sign>(to, of);
    to.row();
    say(to, reviewed_by_clinician ? message::short_print_reviewed : message::short_print);
    if (!to.in().not_reviewed.empty()) {
        to.row();
        to.add(to.in().not_reviewed);
    }
}

/// Hands over the pictures of an entry, one for each side, in the order of doing.
template <class Visit>
constexpr void each_picture(const break_entry& of, Visit visit) {
    if (of.item->modified || host_place(of.item->exercise)) return visit(break_picture{});
    if (of.item->sides == sides::both_together)
        return visit(break_picture{.of = of.item->exercise});
    visit(break_picture{of.item->exercise, body_side::right});
    visit(break_picture{of.item->exercise, body_side::left});
}

/// Writes the name of a picture by pieces: "chair_stretch_left.png", "card.png".
template <class Put>
constexpr void name_picture(Put put, const break_picture& which) {
    put(which.of ? about<&exercise_row::key>(*which.of) : std::string_view("card"));
    if (which.side != body_side::both)
        put(which.side == body_side::left ? std::string_view("_left") : std::string_view("_right"));
    put(std::string_view(".png"));
}

}  // namespace render

/// Hands over every picture that the breaks of an advice name, once each: programs show bitmaps, so that a host draws each
/// by `write_break_picture` and turns it into the file that `write_break_picture_name` names.
/// Shape: an advice, what its breaks are like, and anything that takes a `break_picture`.
template <class Visit>
constexpr void each_break_picture(const advice& of, const break_options& how, Visit visit) {
    bool card = false;
    render::each_break_entry(of, how.host, [&](const render::break_entry& entry) {
        if (!render::fitting(entry, how.long_break, how, how.language).fits) return;
        render::each_picture(entry, [&](const break_picture& which) {
            if (!which.of && card) return;
            card = card || !which.of;
            visit(which);
        });
    });
}

/// Writes how the file of a picture is called: "chair_stretch_left.png"; the empty card is "card.png".
/// Shape: an output iterator of characters, a picture -> the iterator behind the last character.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_break_picture_name(Out out, const break_picture& which) {
    render::writer<Out> to{out};
    render::name_picture([&to](std::string_view piece) { to.put(piece); }, which);
    return to.position();
}

/// Draws a picture of a break as SVG; without an exercise, an empty card of the same size.
/// Shape: an output iterator of characters, a picture, how it looks: `mirrored` is decided by its side.
/// Units: `pixels` at least 1; programs show about 250.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_break_picture(Out out, const break_picture& which, picture_options how = {}) {
    // The scenes are drawn with the right side at work.
    how.mirrored = which.side == body_side::left;
    if (which.of) return write_svg(out, *which.of, how);
    render::writer<Out> to{out, how.language};
    to.put(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width=")")
        .number(how.pixels);
    to.put(R"(" height=")").number(how.pixels);
    to.put(R"("><rect width="1" height="1" fill=")")
        .put(render::palette_of(how.colours).card)
        .put("\"/></svg>\n");
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

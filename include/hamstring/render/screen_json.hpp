// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/host/host_exercise.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// What everybody reads as JSON, and nothing else of an advice: for a page that loads in little time.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// The key of an exercise, and whether it is one of the host's.
template <class Out>
constexpr void json_exercise_key(json_writer<Out>& to, exercise which, const host_lists& host) {
    const host_exercise* const own = host.find(which);
    to.name("exercise").value(own != nullptr ? own->key : about<&exercise_row::key>(which));
    if (host_place(which)) to.name("host").value(true);
}

/// Where an exercise of the host's comes from; nothing of any other.
template <class Out>
constexpr void json_reference(json_writer<Out>& to, exercise which, const host_lists& host) {
    if (!host_place(which)) return;
    const host_exercise* const own = host.find(which);
    to.name("reference").value(own != nullptr ? own->reference : std::string_view{});
}

/// The numbers of a dose, and the same in words: three cells, which a table can show, and one line.
template <class Out>
constexpr void json_dose(json_writer<Out>& to, const dose& amount, sides which) {
    to.name("sets").value(long{amount.sets.value});
    if (amount.hold.value > 0) to.name("hold_seconds").value(long{amount.hold.value});
    if (amount.repetitions.value > 0) to.name("repetitions").value(long{amount.repetitions.value});
    to.name("sides").value(about(which).key);
    to.name("times_per_day").value(long{amount.per_day.value});
    to.name("days_per_week").value(long{amount.per_week.value});
    to.name("dose").open('{');
    to.name("amount").sentence([&](auto& words) { say_amount(words, amount); });
    to.name("sides").sentence([&](auto& words) { say_sides(words, which); });
    to.name("often").sentence([&](auto& words) { say_often(words, amount); });
    to.name("says").sentence([&](auto& words) { say_dose(words, amount, which); }).close('}');
}

template <class Out>
constexpr void json_evidence(json_writer<Out>& to, source from, evidence grade) {
    to.name("source").value(about<&source_row::key>(from)).name("grade").value(about(grade).key);
    to.name("source_name").says(lay_name_of(from));
    to.name("grade_says").says(about<&evidence_row::phrase>(grade));
}

/// How a block is laid out, as JSON has it.
constexpr words key_of(block_form form) noexcept {
    switch (form) {
        case block_form::sentence:
            return "sentence";
        case block_form::item:
            return "item";
        case block_form::labelled:
            return "labelled";
        case block_form::row:
            return "row";
        case block_form::exercise:
            return "exercise";
    }
    return "";
}

/// What everybody reads, block by block as every text has it, part by part.
template <class Out>
constexpr void json_screen(json_writer<Out>& to, const advice& of, const text_options& how) {
    maybe<section> at;
    to.open('[');
    each_block(of, how, [&](const block& next) {
        if (at != next.section) {
            if (at) to.close(']').close('}');
            at = next.section;
            const section_row& part = about(next.section);
            to.open('{').name("section").value(part.key).name("heading").says(part.heading);
            to.name("headed").value(part.headed).name("blocks").open('[');
        }
        to.open('{').name("form").value(key_of(next.form).view);
        to.name("label").value(next.label);
        to.name("says").sentence(
            [&](auto& words) { say_filled(words, next.says, {.n = next.n, .name = next.name}); });
        if (next.graded) json_evidence(to, next.source, next.grade);
        if (next.item != nullptr) {
            json_exercise_key(to, next.item->exercise, how.host);
            json_reference(to, next.item->exercise, how.host);
            json_dose(to, next.item->amount, next.item->sides);
            to.name("modified").value(next.item->modified);
        }
        to.close('}');
    });
    if (at) to.close(']').close('}');
    to.close(']');
}

}  // namespace render

/// Writes what everybody reads as one JSON array on one line: member `screen` of `docs/advice.schema.json`.
/// Shape: an output iterator of characters, an advice, what is wanted of it -> the iterator behind the last character.
/// `details`, `steps`, `all_left_out` and `more` are not looked at but for the last, which is a line of the foot.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_screen_json(Out out, const advice& of, const text_options& how = {}) {
    render::json_writer<Out> to{out, how.language};
    render::json_screen(to, of, how);
    return to.raw().position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

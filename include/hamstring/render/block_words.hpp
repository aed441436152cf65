// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/host/host_exercise.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>

/// A block in words, for each form that has no marks of its own within it: text, Markdown, a record.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Says a block with its label, before it where it is graded or stands under one, else behind it in brackets; and what
/// it rests on. A name is said as it is.
template <class Words>
constexpr void say_block(Words& to, const block& next) {
    const bool before = next.form == block_form::labelled || next.graded;
    if (before && !next.label.empty()) to.add(next.label).join(":");
    if (next.form == block_form::row || next.form == block_form::exercise)
        to.add(next.says);
    else
        say_filled(to, next.says, {.n = next.n, .name = next.name});
    if (!before && !next.label.empty()) to.add("(").join(next.label).join(")");
    if (!next.reference.empty()) to.add("[").join(next.reference).join("]");
    if (next.graded) say_evidence(to, next.source, next.grade);
}

/// Says what a host's exercise adds: the errors, and where it comes from, since no table of hamstring's has it.
template <class Words>
constexpr void say_of_host(Words& to, const host_exercise& own) {
    say(to, detail_message::look_out_for, {.name = own.errors});
    say(to, detail_message::source_of, {.name = own.reference});
}

}  // namespace hamstring::inline HAMSTRING_EDITION::render

// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/knowledge/section.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/block_words.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>

/// The blocks of an advice as lines of a text that is plain and markdown alike.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Says one block of a list that may be read from anywhere: what is as urgent as the one before has no label of its own,
/// and gets that one's, which is kept in `label`.
template <class Words>
constexpr void say_block(Words& to, block next, std::string_view& label) {
    if (!next.label.empty() || next.form != block_form::labelled) label = next.label;
    next.label = label;
    say_block(to, next);
}

/// Says blocks in rows: a heading over a part that has one, sentences that run on, items each behind a dash.
template <class Words>
class block_rows {
public:
    constexpr explicit block_rows(Words& to) : to_(to) {}

    constexpr void take(const block& next) {
        const section_row& part = about(next.section);
        const bool begins = !at_ || *at_ != next.section;
        at_ = next.section;
        if (begins) label_ = {};
        if (begins && part.headed) to_.row().add(said_in(to_, part.heading)).join(":");
        const bool sentence = next.form == block_form::sentence;
        // A line behind a list would be part of its last item.
        if (sentence && !begins && !runs_on_) to_.row();
        if (!sentence || begins || !runs_on_) to_.row(sentence ? "" : "- ");
        runs_on_ = sentence;
        say_block(to_, next, label_);
    }

private:
    Words& to_;
    maybe<section> at_{};
    std::string_view label_{};
    bool runs_on_ = false;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// Advice in short for a watch: how soon, today's exercises, when to stop, when to get help. No steps and no evidence are
/// linked with it.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// The short form, block by block.
template <class Out>
class brief_page {
public:
    constexpr brief_page(Out out, const language& in) : to_(out, in) {}

    constexpr void take(const block& next) {
        if (next.brief.empty()) return;
        // One line for all problems, or for all that is open, is enough.
        if (next.brief.data() == last_.data() && next.form != block_form::row) return;
        last_ = next.brief;
        // Behind the words of a row stands a mark.
        paragraph line{to_, 2, next.form == block_form::row ? columns - 1 : columns};
        say_filled(line, next.brief, {.n = next.n, .name = next.name});
        if (next.form == block_form::row) {
            line.join(":");
            say_amount(line, next.item->amount);
            if (next.item->sides == sides::each_side) {
                line.join(",");
                say<message::each_side>(line);
            }
            line.join(",");
            say_often(line, next.item->amount);
            if (next.item->modified) line.join("*");
        }
        line.end();
    }
    constexpr Out position() const { return to_.position(); }

private:
    /// As many as a small screen shows.
    static constexpr std::size_t columns = 40;

    writer<Out> to_;
    std::string_view last_{};
};

}  // namespace render

/// Writes advice in short, in lines of at most 40 columns.
/// Shape: an output iterator of characters and an advice -> the iterator behind the last character. Of the options the
/// numbers and lines to call, and whether the asking is over, are looked at.
/// Errors: none of its own; allocates nothing. It points to a longer text: show that too where there is room.
template <render::output_iterator_of_characters Out>
constexpr Out write_brief(Out out, const advice& of, const text_options& how = {}) {
    render::brief_page<Out> page{out, how.language};
    each_brief_block(of, how, [&page](const block& next) { page.take(next); });
    return page.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

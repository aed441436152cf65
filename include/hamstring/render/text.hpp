// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/block_words.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/left_out.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// Advice as plain text for a person: how soon, what to do, today's exercises, when to stop and when to get help,
/// on one screen; what explains it behind that for whoever asks.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// Where the cells of a row stand in a line: how much, on which side, how often.
inline constexpr std::size_t amount_column = 31;
inline constexpr std::size_t sides_column = 47;
inline constexpr std::size_t often_column = 58;
inline constexpr std::size_t text_width = 80;
/// Where the text behind a label stands.
inline constexpr std::size_t labelled_column = 15;

/// The text, block by block.
template <class Out, bool WithDetails>
class text_page {
public:
    constexpr text_page(Out out, const advice& of, const text_options& how)
        : to_(out, how.language), of_(of), how_(how) {}

    constexpr Out print() {
        each_block(of_, how_, [this](const block& next) { take(next); });
        if (how_.today) say_overdue(flat_, *how_.today);
        end_sentences();
        if constexpr (WithDetails) put_details();
        return to_.position();
    }
    /// Begins an item of what was left out.
    constexpr paragraph<Out> left_out_line() {
        if (at_ != section::left_out) begin(section::left_out);
        paragraph line{to_, 4};
        line.mark("  - ");
        return line;
    }

private:
    constexpr void put_details() {
        crowded_ = false;
        each_detail(of_, how_, [this](const block& next) { take(next); });
        if (of_.urgency < urgency::same_day) left_out_list<text_page>(*this, of_, how_).print();
        end_sentences();
        begin(section::about_this);
        paragraph line{to_, 2};
        line.mark("  ");
        say_what_it_is(line, {});
        line.end();
    }
    /// Begins a part: its heading, or a line free before what has none.
    constexpr void begin(section which) {
        end_sentences();
        const section_row& row = about(which);
        const bool goes_on =
            which == section::in_the_day || (which == section::action && at_ == section::headline);
        const bool first = !at_;
        at_ = which;
        // A full page has its headings, and no lines between them.
        if (!first && !goes_on && !(crowded_ && row.headed)) to_.put("\n");
        if (row.headed) to_.put(said_in(to_, row.heading)).put("\n");
    }
    constexpr void end_sentences() {
        if (sentences_ != nullptr) sentences_->end();
        sentences_ = nullptr;
    }
    constexpr void take(const block& next) {
        if (at_ != next.section) begin(next.section);
        switch (next.form) {
            case block_form::sentence:
                return sentence(next);
            case block_form::item:
                return item(next);
            case block_form::labelled:
                return labelled(next);
            case block_form::row:
                return row(next);
            case block_form::exercise:
                if constexpr (WithDetails) exercise_steps(next);
                return;
        }
    }
    constexpr void sentence(const block& next) {
        const bool headed = about(next.section).headed;
        if (sentences_ == nullptr && headed) set_in_.mark("  ");
        sentences_ = headed ? &set_in_ : &flat_;
        say_filled(*sentences_, next.says, {.n = next.n, .name = next.name});
    }
    constexpr void item(const block& next) {
        end_sentences();
        paragraph line{to_, 4};
        line.mark("  - ");
        say_block(line, next);
        line.end();
    }
    constexpr void labelled(const block& next) {
        end_sentences();
        put_cell("  ", next.label);
        pad_to(labelled_column);
        // What goes on is set in, so that it is not taken for a sign of its own.
        paragraph line{to_, labelled_column + 2};
        line.behind(labelled_column).add(next.says);
        column_ = 0;
        line.end();
    }
    constexpr void row(const block& next) {
        end_sentences();
        const routine_item& what = *next.item;
        put_cell("  ", next.says);
        if (what.modified) put_cell("*", "");
        // A name that is longer than its column has a line of its own.
        if (column_ >= amount_column) {
            to_.put("\n");
            column_ = 0;
        }
        const auto often = [&](auto& to) { say_often(to, what.amount); };
        cell(amount_column, [&](auto& to) { say_amount(to, what.amount); });
        if (what.sides != sides::both_together)
            cell(sides_column, [&](auto& to) { say_sides(to, what.sides); });
        // Where the cells of a language are long, the last has a line of its own.
        const std::size_t begin = column_ < often_column ? often_column : column_ + 1;
        if (begin + width_of(often) > text_width) {
            to_.put("\n");
            column_ = 0;
            cell(amount_column, often);
        } else {
            cell(often_column, often);
        }
        to_.put("\n");
        column_ = 0;
    }
    /// How many columns a cell takes.
    template <class Say>
    constexpr std::size_t width_of(const Say& says) const {
        counted_words to{to_.in()};
        says(to);
        return to.letters;
    }
    constexpr void put_cell(words mark, words text) {
        to_.put(mark).put(text);
        column_ += letters_in(mark.view) + letters_in(text.view);
    }
    constexpr void pad_to(std::size_t column) {
        do to_.put(' ');
        while (++column_ < column);
    }
    /// Counts the letters of a cell.
    struct counted_words {
        const language& spoken;
        std::size_t letters = 0;

        constexpr counted_words& add(words text) {
            if (letters > 0) ++letters;
            return join(text);
        }
        constexpr counted_words& add(long number) { return add(decimal(number).view()); }
        constexpr counted_words& join(words text) {
            letters += letters_in(text.view);
            return *this;
        }
        constexpr const language& in() const { return spoken; }
    };
    /// Takes the words of a cell.
    struct cell_words {
        text_page& page;
        bool first = true;

        constexpr cell_words& add(words text) {
            if (!first) page.put_cell(" ", "");
            return join(text);
        }
        constexpr cell_words& add(long number) { return add(decimal(number).view()); }
        constexpr const language& in() const { return page.to_.in(); }
        constexpr cell_words& join(words text) {
            first = false;
            page.put_cell("", text);
            return *this;
        }
    };
    template <class Say>
    constexpr void cell(std::size_t column, Say says) {
        pad_to(column);
        cell_words to{*this};
        says(to);
    }
    /// An exercise, why it is there, and how it is done.
    constexpr void exercise_steps(const block& next) {
        end_sentences();
        const routine_item& what = *next.item;
        paragraph line{to_, 4};
        line.mark("  ");
        say(line, what.modified ? detail_message::easier_steps_of : detail_message::steps_of,
            {.name = next.name});
        line.add(next.says).end();
        if (how_.steps || what.modified)
            for (const std::string_view step : steps_shown(what, how_.host))
                if (!step.empty()) {
                    paragraph each{to_, 6};
                    each.mark("    * ").add(said_in(to_, step)).end();
                }
        if (const host_exercise* const own = how_.host.find(what.exercise)) of_the_host(*own);
    }
    /// What a host's exercise adds: the errors, and where it comes from, since no table of hamstring's has it.
    constexpr void of_the_host(const host_exercise& own) {
        paragraph line{to_, 4};
        line.mark("    ");
        say_of_host(line, own);
        line.end();
    }

    writer<Out> to_;
    const advice& of_;
    const text_options& how_;
    paragraph<Out> flat_{to_, 0};
    paragraph<Out> set_in_{to_, 2};
    maybe<section> at_{};
    std::size_t column_ = 0;
    /// Those that a sentence runs on in; none where a line has ended.
    paragraph<Out>* sentences_ = nullptr;
    bool crowded_ = is_crowded(of_, how_);
};

}  // namespace render

/// Writes advice as plain text, lines of at most 80 columns: what everybody reads, with `details` what explains it too.
/// Shape: an output iterator of characters and an advice -> the iterator behind the last character.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_text(Out out, const advice& of, const text_options& how = {}) {
    if (how.details) return render::text_page<Out, true>(out, of, how).print();
    return render::text_page<Out, false>(out, of, how).print();
}

/// Writes what everybody reads of an advice, and links nothing of what explains it: for where memory is short.
/// Shape and errors: as `write_text`; `details` is not looked at.
template <render::output_iterator_of_characters Out>
constexpr Out write_overview(Out out, const advice& of, const text_options& how = {}) {
    return render::text_page<Out, false>(out, of, how).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

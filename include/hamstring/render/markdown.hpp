// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/render/block_words.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/left_out.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// Advice as Markdown (CommonMark, with the tables of GitHub's): the words of the plain text in their order, under
/// headings, in lists, and the routine as a table. Nothing in it is a link.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// Writes running text in one line, so that Markdown reads it as nothing but text, whatever a host put into it.
template <class Out>
class markdown_line {
public:
    constexpr explicit markdown_line(writer<Out>& to) : to_(to) {}

    /// Begins a line: what Markdown reads at its beginning.
    constexpr markdown_line& mark(words as_it_is) {
        to_.put(as_it_is);
        letters_ = ws_ = 0;
        last_ = ' ';
        blank_ = false;
        number_ = true;
        return *this;
    }
    /// Adds text behind a blank, unless it is the first; blanks at its end are left out.
    constexpr markdown_line& add(words text) {
        std::size_t size = text.view.size();
        while (size > 0 && text.view[size - 1] == ' ') --size;
        if (size == 0) return *this;
        blank_ = true;
        return join(std::string_view(text.view.data(), size));
    }
    constexpr markdown_line& add(long number) { return add(decimal(number).view()); }
    /// Adds text right behind the last word.
    constexpr markdown_line& join(words text) {
        for (const char letter : text.view) take(letter);
        return *this;
    }
    /// Adds three texts as one word.
    constexpr markdown_line& glue(words first, words second, words third) {
        blank_ = true;
        return join(first).join(second).join(third);
    }
    /// Ends a line.
    constexpr void end() { to_.put("\n"); }
    /// What it is written in.
    constexpr const language& in() const { return to_.in(); }

private:
    /// What ends a line or sets it in would be read: all that is no letter is a blank, and of several one is left.
    constexpr void take(char letter) {
        if (static_cast<unsigned char>(letter) <= ' ' || letter == '\x7F') {
            blank_ = true;
            return;
        }
        if (blank_ && letters_ > 0) {
            to_.put(' ');
            last_ = ' ';
            number_ = false;
        }
        blank_ = false;
        if (is_markup(letter)) to_.put('\\');
        to_.put(letter);
        count(letter);
    }
    constexpr void count(char letter) {
        ws_ = letter == 'w' || letter == 'W' ? ws_ + 1 : 0;
        number_ = number_ && letter >= '0' && letter <= '9';
        ++letters_;
        last_ = letter;
    }
    /// Whether a letter may mean something where it stands: everywhere, at the beginning of a line, behind the number
    /// that begins it, or within an address that would become a link.
    constexpr bool is_markup(char letter) const {
        for (const char each : std::string_view("\\`*_[]<>&~|#$^@"))
            if (letter == each) return true;
        if (letters_ == 0) return letter == '-' || letter == '+' || letter == '=';
        if (letter == ')') return number_;
        if (letter == '.') return number_ || ws_ >= std::string_view("www").size();
        return letter == '/' && last_ == ':';
    }

    writer<Out>& to_;
    std::size_t letters_ = 0;
    /// How many w stand side by side at the end.
    std::size_t ws_ = 0;
    char last_ = ' ';
    /// Whether a blank stands before the next letter.
    bool blank_ = false;
    /// Whether all so far are digits.
    bool number_ = true;
};

/// The page, block by block.
template <class Out, bool WithDetails>
class markdown_page {
public:
    constexpr markdown_page(Out out, const advice& of, const text_options& how)
        : to_(out, how.language), of_(of), how_(how) {}

    constexpr Out print() {
        each_block(of_, how_, [this](const block& next) { take(next); });
        if (how_.today) say_overdue(line_, *how_.today);
        if constexpr (WithDetails) put_details();
        close();
        return to_.position();
    }
    /// Begins an item of what was left out.
    constexpr markdown_line<Out>& left_out_line() {
        if (at_ != section::left_out) begin(section::left_out);
        return begin_item();
    }

private:
    /// What the last line belongs to.
    enum class part : std::uint8_t { none, heading, sentences, list, steps, table };

    constexpr void put_details() {
        each_detail(of_, how_, [this](const block& next) { take(next); });
        if (of_.urgency < urgency::same_day) left_out_list<markdown_page>(*this, of_, how_).print();
        begin(section::about_this);
        say_what_it_is(open(part::sentences, ""), {});
    }
    /// Ends what is open.
    constexpr void close() {
        if (open_ == part::sentences) line_.end();
    }
    /// Begins the next line of a part: where another part or none was open, behind an empty line.
    constexpr markdown_line<Out>& open(part next, words mark) {
        close();
        if (open_ != part::none && (open_ != next || next < part::list)) to_.put("\n");
        open_ = next;
        return line_.mark(mark);
    }
    constexpr markdown_line<Out>& begin_item() { return open(part::list, "- "); }
    constexpr void heading(words mark, std::string_view says) {
        open(part::heading, mark).add(says).end();
    }
    constexpr void begin(section which) {
        at_ = which;
        fresh_ = true;
        const section_row& row = about(which);
        if (row.headed) heading("## ", said_in(to_, row.heading));
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
    /// How soon is the title, whatever must stand before it.
    constexpr void sentence(const block& next) {
        if (fresh_ || open_ != part::sentences)
            open(part::sentences, next.section == section::headline ? words("# ") : words(""));
        fresh_ = false;
        say_filled(line_, next.says, {.n = next.n, .name = next.name});
    }
    constexpr void item(const block& next) {
        say_block(begin_item(), next);
        line_.end();
    }
    constexpr void labelled(const block& next) {
        if (!next.label.empty()) heading("### ", next.label);
        begin_item().add(next.says).end();
    }
    /// A table has a row of headings, which says nothing here: the cells speak for themselves.
    constexpr void row(const block& next) {
        if (open_ != part::table || fresh_) {
            open(part::table, "|  |  |  |  |\n| --- | --- | --- | --- |\n");
            fresh_ = false;
        }
        const routine_item& what = *next.item;
        line_.mark("| ").add(next.says);
        if (what.modified) line_.join("*");
        say_amount(line_.mark(" | "), what.amount);
        say_sides(line_.mark(" | "), what.sides);
        say_often(line_.mark(" | "), what.amount);
        to_.put(" |\n");
    }
    /// An exercise, why it is there, and how it is done.
    constexpr void exercise_steps(const block& next) {
        const routine_item& what = *next.item;
        say(open(part::heading, "### "),
            what.modified ? detail_message::easier_steps_of : detail_message::steps_of,
            {.name = next.name});
        line_.end();
        if (!next.says.empty()) open(part::sentences, "").add(next.says);
        long number = 0;
        if (how_.steps || what.modified)
            for (const std::string_view step : steps_shown(what, how_.host))
                if (!step.empty()) {
                    open(part::steps, decimal(++number).view());
                    line_.mark(". ").add(said_in(to_, step)).end();
                }
        if (const host_exercise* const own = how_.host.find(what.exercise))
            say_of_host(open(part::sentences, ""), *own);
    }

    writer<Out> to_;
    const advice& of_;
    const text_options& how_;
    markdown_line<Out> line_{to_};
    maybe<section> at_{};
    part open_ = part::none;
    /// Whether nothing stands in this section yet.
    bool fresh_ = true;
};

}  // namespace render

/// Writes advice as Markdown: what everybody reads, with `details` what explains it too. The words are those of
/// `write_text`, in their order.
/// Shape: an output iterator of characters and an advice -> the iterator behind the last character.
/// Errors: none of its own; allocates nothing. What a host gives is read as text, whatever stands in it; a mail address
/// in it may still become a link where a reader makes one of every address.
template <render::output_iterator_of_characters Out>
constexpr Out write_markdown(Out out, const advice& of, const text_options& how = {}) {
    if (how.details) return render::markdown_page<Out, true>(out, of, how).print();
    return render::markdown_page<Out, false>(out, of, how).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

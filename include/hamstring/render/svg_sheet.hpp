// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/host/host_lists.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/road_message.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/picture/style.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/svg.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/routine/routine.hpp>

/// The pictures of a routine on one sheet, as SVG: what is done in its full form is drawn; what is adapted, or a host's
/// own, is told in words, so that nobody copies a form that is not theirs.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a sheet of pictures is to look like.
struct svg_sheet_options {
    /// What it stands on.
    picture_colours colours = picture_colours::light;
    /// Pictures beside each other.
    int columns = 3;
    /// The host's exercises, so that they have their names and steps: `overlay<...>::lists`.
    host_lists host{};
    /// What its ids begin with, where more than one sheet stands on a page.
    std::string_view id = "plan";
    /// Of its names and words.
    hamstring::language language{};
};

namespace render {

/// Puts each line of a text into a card of its own width.
template <class Out>
class card_lines {
public:
    constexpr card_lines(writer<Out>& to, std::string_view ink) : to_(to), ink_(ink) {}

    constexpr card_lines& add(words more) {
        std::string_view text = more.view;
        while (!text.empty()) {
            std::size_t end = 0;
            while (end < text.size() && text[end] != ' ') ++end;
            put_word(std::string_view(text.data(), end));
            while (end < text.size() && text[end] == ' ') ++end;
            text = std::string_view(text.data() + end, text.size() - end);
        }
        return *this;
    }
    constexpr card_lines& join(words more) {
        put_escaped(to_, more.view);
        column_ += letters_in(more.view);
        return *this;
    }
    constexpr const language& in() const { return to_.in(); }
    /// Ends a line; the next text begins another one.
    constexpr void end() {
        if (column_ > 0) to_.put("</text>\n");
        column_ = 0;
    }

private:
    constexpr void put_word(std::string_view text) {
        const std::size_t size = letters_in(text);
        if (column_ > 0 && column_ + 1 + size > picture::of_sheet.letters) end();
        if (column_ == 0) {
            y_ += picture::of_sheet.line;
            to_.put("<text x=\"").number(picture::of_sheet.words_at).put(R"(" y=")").number(y_);
            to_.put(R"(" font-family="sans-serif" font-size=")").number(picture::of_sheet.font);
            to_.put(R"(" fill=")").put(ink_).put("\">");
        } else {
            to_.put(' ');
            ++column_;
        }
        join(text);
    }

    writer<Out>& to_;
    std::string_view ink_;
    long y_ = picture::of_sheet.words_at;
    std::size_t column_ = 0;
};

/// A card with words, where there is no picture.
template <class Out>
constexpr void put_card(writer<Out>& to, const routine_item& item, const host_lists& host,
                        const picture::palette& in) {
    to.put("<rect width=\"")
        .number(picture::of_sheet.picture)
        .put(R"(" height=")")
        .number(picture::of_sheet.picture);
    to.put(R"(" rx=")")
        .number(picture::of_sheet.corner)
        .put(R"(" fill=")")
        .put(in.card)
        .put("\"/>\n");
    card_lines lines(to, in.outline);
    if (item.modified) {
        say(lines, road_message::in_adapted_form,
            {.name = to.in().of(name_of(item.exercise, host))});
        lines.end();
    }
    for (const std::string_view step : steps_shown(item, host)) {
        if (step.empty()) continue;
        lines.add(to.in().of(step));
        lines.end();
    }
}

}  // namespace render

/// Draws what a routine holds, in its order, each with its name below.
/// Shape: an output iterator of characters, a routine -> the iterator behind the last character; a routine that is empty
/// gives a sheet without a picture.
/// Units: `columns` at least 1.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_svg_sheet(Out out, const routine& of, const svg_sheet_options& how = {}) {
    render::writer<Out> to{out, how.language};
    const picture::palette& in = render::palette_of(how.colours);
    const long columns = how.columns < 1 ? 1 : how.columns;
    const long count = static_cast<long>(of.size());
    const long rows = (count + columns - 1) / columns;
    const long wide =
        columns * (picture::of_sheet.picture + picture::of_sheet.gap) + picture::of_sheet.gap;
    const long high =
        rows * (picture::of_sheet.picture + picture::of_sheet.name) + picture::of_sheet.gap;
    to.put(R"(<svg xmlns="http://www.w3.org/2000/svg" width=")").number(wide);
    to.put(R"(" height=")")
        .number(high)
        .put(R"(" viewBox="0 0 )")
        .number(wide)
        .put(' ')
        .number(high);
    to.put("\">\n<!-- SPDX-License-Identifier: CC0-1.0 -->\n<rect width=\"").number(wide);
    to.put(R"(" height=")").number(high).put(R"(" fill=")").put(in.start_fill).put("\"/>\n");
    long i = 0;
    for (const routine_item& item : of) {
        const bool drawn = !item.modified && how.host.find(item.exercise) == nullptr;
        to.put("<g transform=\"translate(");
        to.number(picture::of_sheet.gap +
                  i % columns * (picture::of_sheet.picture + picture::of_sheet.gap))
            .put(' ');
        to.number(picture::of_sheet.gap +
                  i / columns * (picture::of_sheet.picture + picture::of_sheet.name))
            .put(")\">\n");
        if (drawn) {
            // An id of its own for each: a routine may name an exercise twice.
            char id[picture::of_sheet.id] = {};
            std::size_t length = 0;
            for (const char letter : how.id)
                if (length + picture::of_sheet.digits < picture::of_sheet.id) id[length++] = letter;
            id[length++] = '-';
            const render::decimal number(i);
            for (const char digit : number.view()) id[length++] = digit;
            const picture_options each{.colours = how.colours,
                                       .pixels = static_cast<int>(picture::of_sheet.picture),
                                       .id = std::string_view(id, length),
                                       .language = how.language};
            render::svg_painter<Out>(to, item.exercise, each).paint();
        } else {
            render::put_card(to, item, how.host, in);
        }
        to.put("<text x=\"").number(picture::of_sheet.picture / 2).put(R"(" y=")");
        to.number(picture::of_sheet.picture + picture::of_sheet.line)
            .put(R"(" text-anchor="middle" font-family="sans-serif")");
        to.put(" font-size=\"")
            .number(picture::of_sheet.name_font)
            .put(R"(" fill=")")
            .put(in.outline)
            .put("\">");
        render::put_escaped(to, to.in().of(render::name_of(item.exercise, how.host)));
        to.put("</text>\n</g>\n");
        ++i;
    }
    to.put("</svg>\n");
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

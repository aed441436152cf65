// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <hamstring/picture/figure.hpp>
#include <hamstring/picture/placed.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/picture/style.hpp>
#include <hamstring/picture/things.hpp>
#include <hamstring/picture/view.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/version.hpp>

/// The lines and faces of a picture as paths of SVG: what `svg.hpp` draws with.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Writes a text as XML has it between two tags, or in an attribute between double quotes. A control character, which
/// XML cannot hold, becomes a blank.
template <class Out>
constexpr void put_escaped(writer<Out>& to, std::string_view text) {
    for (const char letter : text) {
        if (letter == '&')
            to.put("&amp;");
        else if (letter == '<')
            to.put("&lt;");
        else if (letter == '>')
            to.put("&gt;");
        else if (letter == '"')
            to.put("&quot;");
        else if (static_cast<unsigned char>(letter) < ' ')
            to.put(' ');
        else
            to.put(letter);
    }
}

/// Writes the shapes of one picture.
template <class Out>
class svg_pen {
public:
    constexpr svg_pen(writer<Out>& to, const picture::measures& in, const picture::palette& colours,
                      const picture::canvas& on, bool halos)
        : out(to), sizes(in), inks(colours), sheet(on), halos_(halos) {}

    // What things are handed to.
    constexpr void face(std::span<const picture::vec> corners, picture::paint with) {
        out.put("<path d=\"");
        points(corners);
        out.put(R"(Z" fill=")").put(paint_of(with)).put(R"(" stroke=")").put(inks.outline);
        width(sizes.thing_line);
        out.put("\" stroke-linejoin=\"round\"/>\n");
    }
    constexpr void line(std::span<const picture::vec> along, picture::paint with, double wide,
                        bool halo) {
        const double thick = wide * sizes.line_growth;
        if (halo && halos_)
            stroke(along, with == picture::paint::outline ? inks.card : inks.outline,
                   thick + sizes.halo);
        stroke(along, paint_of(with), thick);
    }
    constexpr void ball(picture::vec at, double radius, picture::paint with) {
        circle(at, radius);
        out.put(R"(" fill=")").put(paint_of(with)).put(R"(" stroke=")").put(inks.outline);
        width(sizes.outline);
        out.put("\"/>\n");
    }
    constexpr void ring(picture::vec at, double radius, double wide) {
        circle(at, radius);
        out.put(R"(" fill="none" stroke=")").put(inks.outline);
        width(wide);
        out.put("\"/>\n");
    }

protected:
    constexpr std::string_view paint_of(picture::paint of) const {
        return inks.paints[static_cast<std::size_t>(of)];
    }
    /// A length in 512ths, as it is written.
    constexpr long whole(double length) const {
        const double fine = length * sizes.fine;
        return static_cast<long>(fine < 0 ? fine - .5 : fine + .5);
    }
    constexpr writer<Out>& number(double length) { return out.number(whole(length)); }
    /// Two numbers behind a command; a minus sign needs no blank before it.
    constexpr void pair(picture::spot at) {
        number(at.x);
        if (whole(at.y) >= 0) out.put(' ');
        number(at.y);
    }
    constexpr void point(char command, picture::spot at) {
        out.put(command);
        pair(at);
    }
    constexpr void points(std::span<const picture::vec> along) {
        for (std::size_t i = 0; i < along.size(); ++i) point(i == 0 ? 'M' : 'L', sheet(along[i]));
    }
    constexpr void width(double wide) {
        out.put(R"(" stroke-width=")");
        number(wide);
    }
    constexpr void round_ends() {
        out.put("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n");
    }
    constexpr void stroke(std::span<const picture::vec> along, std::string_view colour,
                          double wide) {
        out.put("<path d=\"");
        points(along);
        out.put(R"(" fill="none" stroke=")").put(colour);
        width(wide);
        round_ends();
    }
    constexpr void circle(picture::vec at, double radius) {
        const picture::spot middle = sheet(at);
        out.put("<circle cx=\"");
        number(middle.x);
        out.put(R"(" cy=")");
        number(middle.y);
        out.put(R"(" r=")");
        number(radius * sheet.scale);
    }
    /// The hull of two discs; of a chain that goes on, without the first disc, which is drawn already.
    constexpr void hull(const picture::disc& from, const picture::disc& to, bool goes_on = false) {
        const picture::spot way = to.at - from.at;
        const double distance = length(way);
        const double gap = from.radius - to.radius;
        constexpr double touching = 1e-6;
        if (distance <= (gap < 0 ? -gap : gap) + touching) return disc(gap > 0 ? from : to);
        const picture::spot along = way * (1 / distance);
        const double c = gap / distance;
        const double s = picture::square_root(1 - c * c);
        const picture::spot one{along.x * c - along.y * s, along.y * c + along.x * s};
        const picture::spot other{along.x * c + along.y * s, along.y * c - along.x * s};
        point('M', from.at + one * from.radius);
        point('L', to.at + one * to.radius);
        arc(to.radius, gap < 0, to.at + other * to.radius);
        point('L', from.at + other * from.radius);
        if (!goes_on) arc(from.radius, gap > 0, from.at + one * from.radius);
        out.put('Z');
    }
    constexpr void disc(const picture::disc& of) {
        const picture::spot half{of.radius, 0};
        point('M', of.at + half);
        arc(of.radius, true, of.at - half);
        arc(of.radius, true, of.at + half);
        out.put('Z');
    }
    constexpr void arc(double radius, bool large, picture::spot end) {
        point('A', {radius, radius});
        out.put(large ? " 0 1 0 " : " 0 0 0 ");
        pair(end);
    }
    /// An ellipse of two half axes, in four curves; round the way that hulls go, or they would cut holes into it.
    constexpr void ellipse(picture::spot middle, picture::spot one, picture::spot other) {
        constexpr double quarter = .5523;  // of a circle, by one curve
        point('M', middle + one);
        for (int i = 0; i < 4; ++i) {
            point('C', middle + one + other * quarter);
            out.put(' ');
            pair(middle + other + one * quarter);
            out.put(' ');
            pair(middle + other);
            const picture::spot next = one * -1;
            one = other;
            other = next;
        }
        out.put('Z');
    }

    /// One part of a figure; brief where it is one of many steps.
    constexpr void outline(const picture::figure& of, picture::figure_part part,
                           bool brief = false) {
        if (part == picture::figure_part::head)
            ellipse(of.skull, of.skull_long, of.skull_short * -1);
        const picture::disc* before = nullptr;
        for (const picture::disc& each : of[part]) {
            if (!each.begins) hull(*before, each, brief && !before->begins);
            before = &each;
        }
    }

    /// A marked part, with two fibres where they are seen; brief where it is one of many steps.
    constexpr void lens(picture::lens of, std::string_view edge_colour, bool fibres, bool brief) {
        of.half_width *= sizes.mark;
        const auto edge = [&](std::size_t i, double share) {
            return picture::edge_of(of, sheet, i, share, sizes.blunt);
        };
        constexpr std::size_t steps = picture::lens_steps;
        out.put("<path d=\"");
        const std::size_t by = brief ? 2 : 1;
        for (std::size_t i = 0; i <= steps; i += by) point(i == 0 ? 'M' : 'L', edge(i, 1));
        for (std::size_t i = steps + by; i >= by; i -= by) point('L', edge(i - by, -1));
        out.put(R"(Z" fill=")").put(inks.marked).put(R"(" stroke=")").put(edge_colour);
        width(sizes.mark_line);
        out.put("\"/>");
        if (fibres) {
            out.put("<path d=\"");
            for (const double aside : {-sizes.fibre, sizes.fibre})
                for (std::size_t i = 1; i < steps; i += by)
                    point(i == 1 ? 'M' : 'L', edge(i, aside));
            out.put(R"(" fill="none" stroke=")").put(inks.outline);
            width(sizes.fibre_width);
            out.put("\"/>");
        }
        out.put("\n");
    }

    /// An arrow; with a head at both ends for what goes there and back again and again.
    constexpr void arrow(std::span<const picture::vec> along, bool both_ends = false) {
        double distance = 0;
        for (std::size_t i = 1; i < along.size(); ++i)
            distance += length(sheet(along[i]) - sheet(along[i - 1]));
        if (distance < sizes.least_arrow) return;
        if (distance < sizes.two_heads) both_ends = false;
        const double wide = sizes.arrow;
        const auto head = [&](picture::spot tip, picture::spot before) {
            const picture::spot way = tip - before;
            const picture::spot ahead = way * (1 / picture::detail::larger(length(way), 1e-9));
            const picture::spot aside{-ahead.y, ahead.x};
            point('M', tip + ahead * (wide * sizes.long_head));
            point('L', tip + aside * (wide * sizes.half_head));
            point('L', tip - aside * (wide * sizes.half_head));
            out.put('Z');
        };
        const auto heads = [&] {
            out.put("<path d=\"");
            head(sheet(along[along.size() - 1]), sheet(along[along.size() - 2]));
            if (both_ends) head(sheet(along[0]), sheet(along[1]));
            out.put(R"(" fill=")");
        };
        stroke(along, inks.card, wide + sizes.edge);
        heads();
        out.put(inks.card).put(R"(" stroke=")").put(inks.card);
        width(sizes.edge);
        out.put("\" stroke-linejoin=\"round\"/>\n");
        stroke(along, inks.arrow, wide);
        heads();
        out.put(inks.arrow).put("\"/>\n");
    }

    writer<Out>& out;
    const picture::measures& sizes;
    const picture::palette& inks;
    picture::canvas sheet;

private:
    bool halos_;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::render

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/picture/composed.hpp>
#include <hamstring/picture/figure.hpp>
#include <hamstring/picture/scene.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/picture/style.hpp>
#include <hamstring/picture/things.hpp>
#include <hamstring/picture/view.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/units.hpp>

/// Pictures of the exercises as SVG 1.1, drawn from their poses. The pictures are free of any claim (CC0 1.0), and each
/// file says so.

namespace hamstring::inline HAMSTRING_EDITION {

/// For which size a picture is drawn.
enum class picture_detail : std::uint8_t {
    /// From about 160 pixels on: outlines, fibres, where the exercise begins.
    full,
    /// Down to 32 pixels: stout, without outlines and without the beginning.
    icon,
};
/// What it stands on.
enum class picture_colours : std::uint8_t {
    /// A white card.
    light,
    /// A dark one.
    dark,
};

/// What a picture is to look like.
struct picture_options {
    /// For which size.
    picture_detail detail = picture_detail::full;
    /// What it stands on.
    picture_colours colours = picture_colours::light;
    /// Width and height, in pixels; it scales without loss.
    int pixels = 512;
    /// The other side works.
    bool mirrored = false;
    /// What its ids begin with, where more than one picture of an exercise stands on a page: letters, digits, `-`. The
    /// exercise's key where it is empty.
    std::string_view id{};
    /// Of its title and description.
    hamstring::language language{};
};

namespace render {

/// The colours of a picture.
constexpr const picture::palette& palette_of(picture_colours which) noexcept {
    return which == picture_colours::dark ? picture::dark_palette : picture::light_palette;
}

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

/// Writes one picture.
template <class Out>
class svg_painter {
public:
    constexpr svg_painter(writer<Out>& to, exercise of, const picture_options& how)
        : to_(to),
          of_(of),
          how_(how),
          id_(how.id.empty() ? about(of).key : how.id),
          icon_(how.detail == picture_detail::icon),
          in_(icon_ ? picture::icon_measures : picture::full_measures),
          colours_(palette_of(how.colours)),
          all_(picture::composed(of)),
          on_(picture::scaled(picture::camera(all_.scene->view),
                              picture::bounds_of(all_, picture::camera(all_.scene->view), !icon_),
                              in_)) {}

    constexpr void paint() {
        open();
        if (how_.mirrored)
            to_.put("<g transform=\"matrix(-1 0 0 1 ").number(whole(in_.side)).put(" 0)\">");
        const picture::stoutness stout = icon_ ? picture::of_icon : picture::slender;
        const picture::figure end = picture::seen(all_.end.body, on_, stout);
        define(end, 'e');
        floor();
        if (all_.start && !icon_) start();
        things(picture::layer::behind);
        body(end);
        things(picture::layer::front);
        arrow(all_.way.view(), is_repeated() && !(all_.scene->arrow && all_.scene->arrow->one_way));
        for (std::size_t i = 0; i < all_.pointer_count; ++i) arrow(all_.pointers[i].view());
        if (how_.mirrored) to_.put("</g>");
        to_.put("</svg>\n");
    }

    // What things are handed to.
    constexpr void face(std::span<const picture::vec> corners, picture::paint with) {
        to_.put("<path d=\"");
        points(corners);
        to_.put(R"(Z" fill=")").put(paint_of(with)).put(R"(" stroke=")").put(colours_.outline);
        width(in_.thing_line);
        to_.put("\" stroke-linejoin=\"round\"/>\n");
    }
    constexpr void line(std::span<const picture::vec> along, picture::paint with, double wide,
                        bool halo) {
        const double thick = wide * in_.line_growth;
        if (halo && !icon_)
            stroke(along, with == picture::paint::outline ? colours_.card : colours_.outline,
                   thick + in_.halo);
        stroke(along, paint_of(with), thick);
    }
    constexpr void ball(picture::vec at, double radius, picture::paint with) {
        circle(at, radius);
        to_.put(R"(" fill=")").put(paint_of(with)).put(R"(" stroke=")").put(colours_.outline);
        width(in_.outline);
        to_.put("\"/>\n");
    }
    constexpr void ring(picture::vec at, double radius, double wide) {
        circle(at, radius);
        to_.put(R"(" fill="none" stroke=")").put(colours_.outline);
        width(wide);
        to_.put("\"/>\n");
    }

private:
    constexpr std::string_view paint_of(picture::paint of) const {
        return colours_.paints[static_cast<std::size_t>(of)];
    }
    /// A length in 512ths, as it is written.
    constexpr long whole(double length) const {
        const double fine = length * in_.fine;
        return static_cast<long>(fine < 0 ? fine - .5 : fine + .5);
    }
    constexpr writer<Out>& number(double length) { return to_.number(whole(length)); }
    /// Two numbers behind a command; a minus sign needs no blank before it.
    constexpr void pair(picture::spot at) {
        number(at.x);
        if (whole(at.y) >= 0) to_.put(' ');
        number(at.y);
    }
    constexpr void point(char command, picture::spot at) {
        to_.put(command);
        pair(at);
    }
    constexpr void points(std::span<const picture::vec> along) {
        for (std::size_t i = 0; i < along.size(); ++i) point(i == 0 ? 'M' : 'L', on_(along[i]));
    }
    constexpr void width(double wide) {
        to_.put(R"(" stroke-width=")");
        number(wide);
    }
    constexpr void round_ends() {
        to_.put("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n");
    }
    constexpr void stroke(std::span<const picture::vec> along, std::string_view colour,
                          double wide) {
        to_.put("<path d=\"");
        points(along);
        to_.put(R"(" fill="none" stroke=")").put(colour);
        width(wide);
        round_ends();
    }
    constexpr void circle(picture::vec at, double radius) {
        const picture::spot middle = on_(at);
        to_.put("<circle cx=\"");
        number(middle.x);
        to_.put(R"(" cy=")");
        number(middle.y);
        to_.put(R"(" r=")");
        number(radius * on_.scale);
    }
    constexpr void open() {
        const long side = whole(in_.side);
        to_.put(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )")
            .number(side)
            .put(" ")
            .number(side);
        to_.put(R"(" width=")").number(how_.pixels).put(R"(" height=")").number(how_.pixels);
        to_.put(R"(" role="img" aria-labelledby=")")
            .put(id_)
            .put("-title ")
            .put(id_)
            .put("-desc\">\n");
        to_.put("<!-- SPDX-License-Identifier: CC0-1.0 -->\n<title id=\"")
            .put(id_)
            .put("-title\">");
        put_escaped(to_, to_.in().of(about(of_).name));
        to_.put("</title>\n<desc id=\"").put(id_).put("-desc\">");
        bool first = true;
        for (const std::string_view step : steps_for(of_, false)) {
            if (step.empty()) continue;
            if (!first) to_.put(' ');
            first = false;
            put_escaped(to_, to_.in().of(step));
        }
        to_.put("</desc>\n<rect width=\"")
            .number(side)
            .put(R"(" height=")")
            .number(side)
            .put(R"(" rx=")");
        number(in_.card_corner).put(R"(" fill=")").put(colours_.card).put("\"/>\n");
    }

    /// The hull of two discs.
    constexpr void hull(const picture::disc& from, const picture::disc& to) {
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
        arc(from.radius, gap > 0, from.at + one * from.radius);
        to_.put('Z');
    }
    constexpr void disc(const picture::disc& of) {
        const picture::spot half{of.radius, 0};
        point('M', of.at + half);
        arc(of.radius, true, of.at - half);
        arc(of.radius, true, of.at + half);
        to_.put('Z');
    }
    constexpr void arc(double radius, bool large, picture::spot end) {
        point('A', {radius, radius});
        to_.put(large ? " 0 1 0 " : " 0 0 0 ");
        pair(end);
    }
    /// An ellipse of two half axes, in four curves; round the way that hulls go, or they would cut holes into it.
    constexpr void ellipse(picture::spot middle, picture::spot one, picture::spot other) {
        constexpr double quarter = .5523;  // of a circle, by one curve
        point('M', middle + one);
        for (int i = 0; i < 4; ++i) {
            point('C', middle + one + other * quarter);
            to_.put(' ');
            pair(middle + other + one * quarter);
            to_.put(' ');
            pair(middle + other);
            const picture::spot next = one * -1;
            one = other;
            other = next;
        }
        to_.put('Z');
    }

    /// The outlines of a figure's parts, which are painted twice.
    constexpr void define(const picture::figure& of, char which) {
        to_.put("<defs>\n");
        for (std::size_t i = 0; i < picture::figure_part_count; ++i) {
            const auto part = static_cast<picture::figure_part>(i);
            to_.put("<path id=\"")
                .put(id_)
                .put("-")
                .put(which)
                .number(static_cast<long>(i))
                .put(R"(" d=")");
            if (part == picture::figure_part::head)
                ellipse(of.skull, of.skull_long, of.skull_short * -1);
            const picture::disc* before = nullptr;
            for (const picture::disc& each : of[part]) {
                if (!each.begins) hull(*before, each);
                before = &each;
            }
            to_.put("\"/>\n");
        }
        to_.put("</defs>\n");
    }
    constexpr writer<Out>& use(picture::figure_part part, char which) {
        return to_.put("<use href=\"#")
            .put(id_)
            .put("-")
            .put(which)
            .number(static_cast<long>(part))
            .put("\"");
    }

    constexpr void floor() {
        if (picture::is_afloat(*all_.scene)) return;
        if (all_.scene->view.elevation == 0) {
            const double y = on_({0, 0, 0}).y + in_.floor / 2;
            to_.put("<path d=\"");
            point('M', {in_.floor_side, y});
            to_.put('H');
            number(in_.side - in_.floor_side).put(R"(" stroke=")").put(colours_.outline);
            width(in_.floor);
            to_.put("\" stroke-linecap=\"round\"/>\n");
            return;
        }
        const picture::floor_piece piece = picture::floor_under(all_.end.body);
        picture::detail::put_block(
            *this, on_.from,
            {{piece.x0, -picture::floor_thickness, piece.z0}, {piece.x1, 0, piece.z1}},
            picture::paint::mat);
    }

    /// Where it begins: dashed, and pale.
    constexpr void start() {
        const picture::figure begin = picture::seen(all_.start->body, on_, picture::slender);
        define(begin, 's');
        to_.put(R"(<g fill="none" stroke=")").put(colours_.start_line);
        width(in_.start_line);
        to_.put(R"(" stroke-dasharray="18 12" stroke-linejoin="round">)");
        for (const picture::figure_part each : begin.order) use(each, 's').put("/>");
        to_.put("</g>\n<g fill=\"").put(colours_.start_fill).put("\">");
        for (const picture::figure_part each : begin.order) use(each, 's').put("/>");
        to_.put("</g>\n");
    }

    constexpr void things(picture::layer at) {
        picture::put_things(*this, on_.from, *all_.scene, all_.end.body, at);
    }

    /// Whether it goes there and back, and is not held.
    constexpr bool is_repeated() const {
        for (const dose& each : about(of_).doses)
            if (each.hold.value > 0) return false;
        return true;
    }
    constexpr bool works(picture::figure_part part) const {
        return static_cast<std::size_t>(part) <=
                   static_cast<std::size_t>(picture::figure_part::left_arm) &&
               all_.scene->working.contains(static_cast<picture::limb>(part));
    }
    constexpr std::string_view fill_of(picture::figure_part part, const picture::figure& in) const {
        if (works(part)) return icon_ ? colours_.icon_working : colours_.working;
        constexpr double behind_trunk = .02;
        const bool is_limb =
            part != picture::figure_part::torso && part != picture::figure_part::head;
        const bool behind =
            is_limb && in[part].nearness < in[picture::figure_part::torso].nearness - behind_trunk;
        if (behind) return colours_.far_part;
        return icon_ ? colours_.icon_body : colours_.near_part;
    }
    constexpr void body(const picture::figure& of) {
        for (const picture::figure_part each : of.order) {
            if (each == picture::figure_part::torso) things(picture::layer::before_torso);
            if (each == picture::figure_part::right_leg) things(picture::layer::before_right_leg);
            if (each == picture::figure_part::left_leg) things(picture::layer::before_left_leg);
            const std::string_view edge = icon_ ? colours_.card : colours_.outline;
            use(each, 'e').put(" fill=\"").put(edge).put(R"(" stroke=")").put(edge);
            width(in_.outline * 2 * (works(each) && !icon_ ? in_.heavier : 1));
            to_.put(R"(" stroke-linejoin="round"/>)");
            use(each, 'e').put(" fill=\"").put(fill_of(each, of)).put("\"/>\n");
            for (const picture::mark& what : all_.scene->marks)
                if (picture::bearer_of(what, of) == each) mark(what);
        }
    }

    /// A lens with two fibres.
    constexpr void mark(const picture::mark& what) {
        picture::lens of = picture::lens_of(what, all_.end.body);
        of.half_width *= in_.mark;
        const auto edge = [&](std::size_t i, double share) {
            return picture::edge_of(of, on_, i, share, in_.blunt);
        };
        constexpr std::size_t steps = picture::lens_steps;
        to_.put("<path d=\"");
        for (std::size_t i = 0; i <= steps; ++i) point(i == 0 ? 'M' : 'L', edge(i, 1));
        for (std::size_t i = steps + 1; i-- > 0;) point('L', edge(i, -1));
        to_.put(R"(Z" fill=")").put(colours_.marked).put(R"(" stroke=")");
        to_.put(icon_ ? colours_.icon_body : colours_.outline);
        width(in_.mark_line);
        to_.put("\"/>");
        if (!icon_) {
            to_.put("<path d=\"");
            for (const double aside : {-in_.fibre, in_.fibre})
                for (std::size_t i = 1; i < steps; ++i) point(i == 1 ? 'M' : 'L', edge(i, aside));
            to_.put(R"(" fill="none" stroke=")").put(colours_.outline);
            width(in_.fibre_width);
            to_.put("\"/>");
        }
        to_.put("\n");
    }

    /// An arrow; with a head at both ends for what goes there and back again and again.
    constexpr void arrow(std::span<const picture::vec> along, bool both_ends = false) {
        double distance = 0;
        for (std::size_t i = 1; i < along.size(); ++i)
            distance += length(on_(along[i]) - on_(along[i - 1]));
        if (distance < in_.least_arrow) return;
        if (distance < in_.two_heads) both_ends = false;
        const double wide = in_.arrow;
        const auto head = [&](picture::spot tip, picture::spot before) {
            const picture::spot way = tip - before;
            const picture::spot ahead = way * (1 / picture::detail::larger(length(way), 1e-9));
            const picture::spot aside{-ahead.y, ahead.x};
            point('M', tip + ahead * (wide * in_.long_head));
            point('L', tip + aside * (wide * in_.half_head));
            point('L', tip - aside * (wide * in_.half_head));
            to_.put('Z');
        };
        const auto heads = [&] {
            to_.put("<path d=\"");
            head(on_(along[along.size() - 1]), on_(along[along.size() - 2]));
            if (both_ends) head(on_(along[0]), on_(along[1]));
            to_.put(R"(" fill=")");
        };
        stroke(along, colours_.card, wide + in_.edge);
        heads();
        to_.put(colours_.card).put(R"(" stroke=")").put(colours_.card);
        width(in_.edge);
        to_.put("\" stroke-linejoin=\"round\"/>\n");
        stroke(along, colours_.arrow, wide);
        heads();
        to_.put(colours_.arrow).put("\"/>\n");
    }

    writer<Out>& to_;
    exercise of_;
    const picture_options& how_;
    std::string_view id_;
    bool icon_;
    const picture::measures& in_;
    const picture::palette& colours_;
    picture::composed_picture all_;
    picture::canvas on_;
};

}  // namespace render

/// Draws an exercise of the catalogue, in its full form: where it ends, where it begins, and the way between.
/// Shape: an output iterator of characters, an exercise -> the iterator behind the last character.
/// Units: `pixels` at least 1; the drawing itself is 1024 units wide.
/// Errors: none of its own; allocates nothing.
/// Source: the poses of `routine/pose.hpp`; how they are drawn is judged by eye.
template <render::output_iterator_of_characters Out>
constexpr Out write_svg(Out out, exercise of, const picture_options& how = {}) {
    render::writer<Out> to{out, how.language};
    render::svg_painter<Out>(to, of, how).paint();
    return to.position();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

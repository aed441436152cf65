// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/picture/composed.hpp>
#include <hamstring/picture/figure.hpp>
#include <hamstring/picture/motion.hpp>
#include <hamstring/picture/scene.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/picture/style.hpp>
#include <hamstring/picture/things.hpp>
#include <hamstring/picture/view.hpp>
#include <hamstring/render/svg_motion.hpp>
#include <hamstring/render/svg_pen.hpp>
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
    /// It moves from its start to its end and back, for at most five seconds, where nobody has asked for less motion;
    /// then, and wherever nothing can move, it is the picture as it is without. Not as an icon.
    bool moving = false;
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

/// Writes one picture.
template <class Out>
class svg_painter : svg_pen<Out> {
    using pen = svg_pen<Out>;

public:
    constexpr svg_painter(writer<Out>& to, exercise of, const picture_options& how)
        : svg_painter(to, of, how, picture::composed(of)) {}

    constexpr void paint() {
        open();
        if (how_.mirrored)
            out.put("<g transform=\"matrix(-1 0 0 1 ").number(whole(sizes.side)).put(" 0)\">");
        const picture::stoutness stout = icon_ ? picture::of_icon : picture::slender;
        const picture::figure end = picture::seen(all_.end.body, sheet, stout);
        define(end, 'e');
        floor();
        things(picture::layer::background, all_.user());
        if (all_.start && !icon_) start();
        things(picture::layer::behind, all_.user());
        if (moves_) {
            out.put("<g id=\"").put(id_).put("-still\">\n");
            body(end, all_.end.body, true);
            out.put("</g>\n");
            for (long step = 0; step < picture::of_motion.steps; ++step) frame(step);
        } else {
            body(end, all_.end.body, true);
        }
        things(picture::layer::front, all_.user(), picture::kept::in_place);
        pen::arrow(all_.way.view(),
                   is_repeated() && !(all_.scene->arrow && all_.scene->arrow->one_way));
        for (std::size_t i = 0; i < all_.pointer_count; ++i)
            pen::arrow(all_.pointers[i].view(), all_.scene->pointers.rows[i].both_ways);
        if (how_.mirrored) out.put("</g>");
        out.put("</svg>\n");
    }

private:
    constexpr svg_painter(writer<Out>& to, exercise of, const picture_options& how,
                          const picture::composed_picture& all)
        : pen(to, measures_for(how), palette_of(how.colours), canvas_for(how, all),
              how.detail != picture_detail::icon),
          of_(of),
          how_(how),
          id_(how.id.empty() ? about(of).key : how.id),
          icon_(how.detail == picture_detail::icon),
          all_(all) {
        if (how.moving && !icon_) moves_ = picture::motion_time_of(of);
    }
    static constexpr const picture::measures& measures_for(const picture_options& how) {
        return how.detail == picture_detail::icon ? picture::icon_measures : picture::full_measures;
    }
    static constexpr picture::canvas canvas_for(const picture_options& how,
                                                const picture::composed_picture& all) {
        const picture::camera from(all.scene->view);
        const bool with_start = how.detail != picture_detail::icon;
        return picture::scaled(from, picture::bounds_of(all, from, with_start), measures_for(how));
    }
    using pen::inks, pen::sizes, pen::number, pen::sheet, pen::point, pen::out, pen::whole,
        pen::width;

    constexpr void open() {
        const long side = whole(sizes.side);
        out.put(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )")
            .number(side)
            .put(" ")
            .number(side);
        out.put(R"(" width=")").number(how_.pixels).put(R"(" height=")").number(how_.pixels);
        out.put(R"(" role="img" aria-labelledby=")")
            .put(id_)
            .put("-title ")
            .put(id_)
            .put("-desc\">\n");
        out.put("<!-- SPDX-License-Identifier: CC0-1.0 -->\n<title id=\"")
            .put(id_)
            .put("-title\">");
        put_escaped(out, out.in().of(about(of_).name));
        out.put("</title>\n<desc id=\"").put(id_).put("-desc\">");
        bool first = true;
        for (const std::string_view step : steps_for(of_, false)) {
            if (step.empty()) continue;
            if (!first) out.put(' ');
            first = false;
            put_escaped(out, out.in().of(step));
        }
        out.put("</desc>\n<rect width=\"")
            .number(side)
            .put(R"(" height=")")
            .number(side)
            .put(R"(" rx=")");
        number(sizes.card_corner).put(R"(" fill=")").put(inks.card).put("\"/>\n");
        if (moves_) put_motion(out, id_, *moves_);
    }

    /// The outlines of a figure's parts, which are painted twice.
    constexpr void define(const picture::figure& of, char which) {
        out.put("<defs>\n");
        for (std::size_t i = 0; i < picture::figure_part_count; ++i) {
            const auto part = static_cast<picture::figure_part>(i);
            out.put("<path id=\"")
                .put(id_)
                .put("-")
                .put(which)
                .number(static_cast<long>(i))
                .put(R"(" d=")");
            pen::outline(of, part);
            out.put("\"/>\n");
        }
        out.put("</defs>\n");
    }
    constexpr writer<Out>& use(picture::figure_part part, char which) {
        return out.put("<use href=\"#")
            .put(id_)
            .put("-")
            .put(which)
            .number(static_cast<long>(part))
            .put("\"");
    }

    constexpr void floor() {
        if (picture::is_afloat(*all_.scene)) return;
        if (all_.scene->view.elevation == 0) {
            const double y = sheet({0, 0, 0}).y + sizes.floor / 2;
            out.put("<path d=\"");
            point('M', {sizes.floor_side, y});
            out.put('H');
            number(sizes.side - sizes.floor_side).put(R"(" stroke=")").put(inks.outline);
            width(sizes.floor);
            out.put("\" stroke-linecap=\"round\"/>\n");
            return;
        }
        const picture::floor_piece piece = picture::floor_under(all_.end.body);
        picture::detail::put_block(
            static_cast<pen&>(*this), sheet.from,
            {{piece.x0, -picture::floor_thickness, piece.z0}, {piece.x1, 0, piece.z1}},
            picture::paint::mat);
    }

    /// Where it begins: dashed, and pale.
    constexpr void start() {
        const picture::figure begin = picture::seen(all_.start->body, sheet, picture::slender);
        define(begin, 's');
        out.put(R"(<g fill="none" stroke=")").put(inks.start_line);
        width(sizes.start_line);
        out.put(R"(" stroke-dasharray="18 12" stroke-linejoin="round">)");
        for (const picture::figure_part each : begin.order) use(each, 's').put("/>");
        out.put("</g>\n<g fill=\"").put(inks.start_fill).put("\">");
        for (const picture::figure_part each : begin.order) use(each, 's').put("/>");
        out.put("</g>\n");
    }

    constexpr void things(picture::layer at, const picture::skeleton& body,
                          picture::kept which = picture::kept::all) {
        picture::put_things(static_cast<pen&>(*this), sheet.from, *all_.scene, body, at, which);
    }
    /// What stands still, and what this body carries.
    constexpr void things_of(picture::layer at, const picture::skeleton& body) {
        things(at, all_.user(), picture::kept::in_place);
        things(at, body, picture::kept::carried);
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
        if (works(part)) return icon_ ? inks.icon_working : inks.working;
        constexpr double behind_trunk = .02;
        const bool is_limb =
            part != picture::figure_part::torso && part != picture::figure_part::head;
        const bool behind =
            is_limb && in[part].nearness < in[picture::figure_part::torso].nearness - behind_trunk;
        if (behind) return inks.far_part;
        return icon_ ? inks.icon_body : inks.near_part;
    }
    /// The parts from far to near, with what lies between them; drawn here, or where they are defined.
    constexpr void body(const picture::figure& of, const picture::skeleton& at, bool defined) {
        for (const picture::figure_part each : of.order) {
            if (each == picture::figure_part::torso) things_of(picture::layer::before_torso, at);
            if (each == picture::figure_part::right_leg)
                things_of(picture::layer::before_right_leg, at);
            if (each == picture::figure_part::left_leg)
                things_of(picture::layer::before_left_leg, at);
            if (defined)
                twice(each, of);
            else
                once(each, of);
            for (const picture::mark& what : all_.scene->marks)
                if (picture::bearer_of(what, of) == each)
                    pen::lens(picture::lens_of(what, at), icon_ ? inks.icon_body : inks.outline,
                              !icon_, !defined);
        }
        things(picture::layer::front, at, picture::kept::carried);
    }
    constexpr double edge_of(picture::figure_part part) const {
        return sizes.outline * 2 * (works(part) && !icon_ ? sizes.heavier : 1);
    }
    /// Its outline, then what it fills, so that no line is seen within.
    constexpr void twice(picture::figure_part part, const picture::figure& of) {
        const std::string_view edge = icon_ ? inks.card : inks.outline;
        use(part, 'e').put(" fill=\"").put(edge).put(R"(" stroke=")").put(edge);
        width(edge_of(part));
        out.put(R"(" stroke-linejoin="round"/>)");
        use(part, 'e').put(" fill=\"").put(fill_of(part, of)).put("\"/>\n");
    }
    /// The same for what can move, which knows more than SVG 1.1.
    constexpr void once(picture::figure_part part, const picture::figure& of) {
        out.put("<path d=\"");
        pen::outline(of, part, true);
        out.put(R"(" fill=")").put(fill_of(part, of));
        width(edge_of(part));
        out.put("\"/>\n");
    }
    /// The body so many steps from the start, unseen until it is its turn.
    constexpr void frame(long step) {
        const picture::skeleton at = picture::moved(*all_.scene, all_.start->body, all_.end.body,
                                                    picture::share_of_step(step));
        out.put("<g id=\"").put(id_).put("-step-").number(step);
        out.put(R"(" visibility="hidden" stroke=")").put(inks.outline);
        out.put(R"(" stroke-linejoin="round" paint-order="stroke">)").put('\n');
        body(picture::seen(at, sheet, picture::of_step), at, false);
        out.put("</g>\n");
    }

    exercise of_;
    const picture_options& how_;
    std::string_view id_;
    bool icon_;
    picture::composed_picture all_;
    std::optional<picture::motion_time> moves_{};
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

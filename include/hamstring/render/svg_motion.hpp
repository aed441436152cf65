// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/picture/motion.hpp>
#include <hamstring/picture/style.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/version.hpp>

/// When each step of a moving picture is seen, as a style sheet within it. Each step is hidden by itself, and shown for
/// its turn; a renderer that knows no animation, or who has asked for less motion, sees the picture that stands still.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Writes the rules of one picture, its steps being `ID-step-0` and so on, and the end `ID-still`.
template <class Out>
class svg_timing {
public:
    constexpr svg_timing(writer<Out>& to, std::string_view id, const picture::motion_time& how)
        : to_(to), id_(id), how_(how) {}

    constexpr void put() {
        to_.put("<style>\n");
        keyframes("show", "visible");
        keyframes("hide", "hidden");
        to_.put("@media (prefers-reduced-motion:no-preference){\n");
        rule("-still");
        for (long time = 0; time < how_.times; ++time) still(time);
        to_.put("}\n");
        for (long step = 0; step < picture::of_motion.steps; ++step) {
            rule("-step-", step);
            for (long time = 0; time < how_.times; ++time) turns(step, time);
            to_.put("}\n");
        }
        to_.put("}\n</style>\n");
    }

private:
    constexpr void keyframes(std::string_view name, std::string_view value) {
        to_.put("@keyframes ").put(name).put('-').put(id_);
        to_.put("{from,to{visibility:").put(value).put("}}\n");
    }
    /// By an attribute: an id may begin with a digit, which a selector of CSS must not.
    constexpr void rule(std::string_view of, long number = -1) {
        to_.put("[id=\"").put(id_).put(of);
        if (number >= 0) to_.number(number);
        to_.put("\"]{animation:");
        first_ = true;
    }
    constexpr void turn(std::string_view name, long from, long to) {
        if (from == to) return;
        if (!first_) to_.put(',');
        first_ = false;
        to_.put(name).put('-').put(id_).put(' ').number(to - from).put("ms ").number(from).put(
            "ms");
    }
    constexpr long begins(long time) const {
        return time * (how_.back + how_.rest + how_.out + how_.pause);
    }
    /// When a step of the way out is shown; the last of them is the end.
    constexpr long out_at(long step) const {
        return how_.back + how_.rest + how_.out * (step - 1) / picture::of_motion.steps;
    }
    /// When a step of the way back is shown, and at the last when it is over.
    constexpr long back_at(long step) const {
        return how_.back * (picture::of_motion.steps - 1 - step) / picture::of_motion.steps;
    }
    constexpr void still(long time) {
        turn("hide", begins(time), begins(time) + out_at(picture::of_motion.steps));
    }
    constexpr void turns(long step, long time) {
        const long from = begins(time);
        if (step == 0) {
            turn("show", from + back_at(0), from + out_at(1));
        } else {
            turn("show", from + back_at(step), from + back_at(step - 1));
            turn("show", from + out_at(step), from + out_at(step + 1));
        }
    }

    writer<Out>& to_;
    std::string_view id_;
    const picture::motion_time& how_;
    bool first_ = true;
};

/// The same.
template <class Out>
constexpr void put_motion(writer<Out>& to, std::string_view id, const picture::motion_time& how) {
    svg_timing<Out>(to, id, how).put();
}

}  // namespace hamstring::inline HAMSTRING_EDITION::render

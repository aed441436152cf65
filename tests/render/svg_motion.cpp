// SPDX-License-Identifier: MIT

// hamstring/render/svg_motion.hpp, and the moving pictures of hamstring/render/svg.hpp
//
//     write_svg(out, exercise, {.moving = true}) -> out
//
// That they look as the still ones do where nothing moves is shown by tests/tools/gates/pictures.py.

#include <hamstring/render/svg_motion.hpp>

#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/picture/motion.hpp>
#include <hamstring/render/svg.hpp>

#include <catch.hpp>

using namespace hamstring;

namespace {

std::string picture_of(exercise id, picture_options how = {}, bool moving = true) {
    how.moving = moving;
    std::string text;
    write_svg(std::back_inserter(text), id, how);
    return text;
}

std::vector<std::string> between(std::string_view text, std::string_view begin, char end) {
    std::vector<std::string> found;
    for (std::size_t at = text.find(begin); at != text.npos; at = text.find(begin, at + 1)) {
        const std::size_t from = at + begin.size();
        found.emplace_back(text.substr(from, text.find(end, from) - from));
    }
    return found;
}

/// When something is shown or hidden: begin and end of each turn, in milliseconds.
std::vector<std::pair<long, long>> turns_of(const std::string& rule) {
    std::vector<std::pair<long, long>> turns;
    for (std::size_t at = rule.find("ms "); at != rule.npos; at = rule.find("ms ", at + 1)) {
        const std::size_t blank = rule.rfind(' ', at);
        const long takes = std::atol(rule.c_str() + blank);
        const long from = std::atol(rule.c_str() + at + 2);
        turns.emplace_back(from, from + takes);
    }
    return turns;
}

template <class F>
void for_each_that_moves(F&& call) {
    for (std::size_t i = 0; i < count_of<exercise>; ++i) {
        const auto id = static_cast<exercise>(i);
        if (!picture::motion_time_of(id)) continue;
        CAPTURE(about(id).key);
        call(id, picture_of(id));
    }
}

}  // namespace

TEST_CASE("moving: it stops by itself within five seconds", "[svg]") {
    for_each_that_moves([](exercise id, const std::string& text) {
        long last = 0;
        for (const std::string& rule : between(text, "{animation:", '}')) {
            CHECK(rule.find("infinite") == rule.npos);
            for (const auto& [from, to] : turns_of(rule)) {
                CHECK(from < to);
                last = to > last ? to : last;
            }
        }
        CHECK(last > 0);
        CHECK(last <= 5000);
        CHECK(last <= picture::motion_time_of(id)->takes());
        CHECK(text.find("<animate") == text.npos);
    });
}

TEST_CASE("moving: at every moment one body is seen", "[svg]") {
    for_each_that_moves([](exercise, const std::string& text) {
        const std::vector<std::string> rules = between(text, "{animation:", '}');
        REQUIRE(rules.size() == static_cast<std::size_t>(picture::of_motion.steps) + 1);
        for (long moment = 0; moment < 6000; moment += 10) {
            int seen = 0;
            for (std::size_t i = 0; i < rules.size(); ++i) {
                bool in_turn = false;
                for (const auto& [from, to] : turns_of(rules[i]))
                    in_turn = in_turn || (from <= moment && moment < to);
                // The first is the end, which is hidden in its turns; the others are shown.
                seen += in_turn != (i == 0) ? 1 : 0;
            }
            CAPTURE(moment);
            REQUIRE(seen == 1);
        }
    });
}

TEST_CASE("moving: nothing moves for whoever has asked for less motion", "[svg]") {
    for_each_that_moves([](exercise, const std::string& text) {
        const std::size_t media = text.find("@media (prefers-reduced-motion:no-preference){\n");
        REQUIRE(media != text.npos);
        CHECK(text.find("animation:") > media);
        // All rules are within, up to the end of the sheet.
        const std::size_t end = text.find("}\n}\n</style>", media);
        REQUIRE(end != text.npos);
        CHECK(text.find("animation:", end) == text.npos);
        CHECK(text.find("@media", media + 1) == text.npos);
    });
}

TEST_CASE("moving: without a style sheet it is the still picture", "[svg]") {
    for_each_that_moves([](exercise id, std::string text) {
        const auto cut = [&text](std::string_view from, std::string_view to) {
            const std::size_t begin = text.find(from);
            REQUIRE(begin != text.npos);
            const std::size_t end = text.find(to, begin);
            REQUIRE(end != text.npos);
            text.erase(begin, end + to.size() - begin);
        };
        cut("<style>", "</style>\n");
        for (long i = 0; i < picture::of_motion.steps; ++i) {
            const std::size_t begin = text.find("-step-" + std::to_string(i) + "\"");
            REQUIRE(begin != text.npos);
            CHECK(text.compare(begin + 8, 19, " visibility=\"hidden") == 0);
            const std::size_t from = text.rfind("<g", begin);
            text.erase(from, text.find("</g>\n", from) + 5 - from);
        }
        const std::string still = picture_of(id, {}, false);
        const std::size_t group = text.find("-still\">\n");
        const std::size_t from = text.rfind("<g", group);
        text.erase(from, group + 9 - from);
        text.erase(text.find("</g>\n", from), 5);
        CHECK(text == still);
    });
}

TEST_CASE("moving: ids are unique and of the caller, as are the names of animations", "[svg]") {
    const std::string text = picture_of(exercise::bridge, {.id = "3-b"});
    const std::vector<std::string> ids = between(text, " id=\"", '"');
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
    for (const std::string& each : ids) CHECK(each.starts_with("3-b-"));
    for (const std::string& each : between(text, "@keyframes ", '{'))
        CHECK((each == "show-3-b" || each == "hide-3-b"));
    // A selector's id may not begin with a digit; an attribute's value may.
    for (const std::string& each : between(text, "[id=\"", '"'))
        CHECK(text.find("<g id=\"" + each + '"') != text.npos);
}

TEST_CASE("moving: what has no start of its own, and an icon, stay as they are", "[svg]") {
    CHECK(picture_of(exercise::plank) == picture_of(exercise::plank, {}, false));
    const picture_options icon{.detail = picture_detail::icon};
    CHECK(picture_of(exercise::bridge, icon) == picture_of(exercise::bridge, icon, false));
}

TEST_CASE("moving: a file of about 40 kB at most", "[svg]") {
    std::size_t all = 0;
    std::size_t moving = 0;
    for_each_that_moves([&](exercise, const std::string& text) {
        all += text.size();
        ++moving;
        CHECK(text.size() < 45'000);
    });
    CHECK(all / moving < 40'000);
}

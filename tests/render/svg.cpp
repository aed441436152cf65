// SPDX-License-Identifier: MIT

// hamstring/render/svg.hpp, hamstring/picture/composed.hpp, hamstring/picture/style.hpp
//
//     write_svg(out, exercise, picture_options) -> out
//
// That the pictures are XML, and the same in two rasterisers, is shown by tests/tools/gates/pictures.py.

#include <hamstring/render/svg.hpp>

#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/language/german.hpp>

#include <catch.hpp>

#include "count_in.hpp"

using namespace hamstring;

namespace {

std::string picture_of(exercise id, const picture_options& how = {}) {
    std::string text;
    write_svg(std::back_inserter(text), id, how);
    return text;
}

std::vector<exercise> all_exercises() {
    std::vector<exercise> all;
    for (std::size_t i = 0; i < count_of<exercise>; ++i) all.push_back(static_cast<exercise>(i));
    return all;
}

/// The values of an attribute, or of a part of one: what stands between two marks.
std::vector<std::string> between(std::string_view text, std::string_view begin, char end) {
    std::vector<std::string> found;
    for (std::size_t at = text.find(begin); at != text.npos; at = text.find(begin, at + 1)) {
        const std::size_t from = at + begin.size();
        found.emplace_back(text.substr(from, text.find(end, from) - from));
    }
    return found;
}

/// Every number of the paths.
std::vector<long> numbers_of_paths(const std::string& text) {
    std::vector<long> numbers;
    for (const std::string& path : between(text, " d=\"", '"')) {
        for (std::size_t at = 0; at < path.size(); ++at) {
            if (path[at] != '-' && (path[at] < '0' || path[at] > '9')) continue;
            std::size_t end = at + 1;
            while (end < path.size() && path[end] >= '0' && path[end] <= '9') ++end;
            numbers.push_back(std::atol(path.substr(at, end - at).c_str()));
            at = end - 1;
        }
    }
    return numbers;
}

}  // namespace

TEST_CASE("write_svg: every picture has a title, what is done, and its licence", "[svg]") {
    for (const exercise id : all_exercises()) {
        const std::string text = picture_of(id);
        CAPTURE(about(id).key);
        CHECK(text.find("role=\"img\"") != text.npos);
        CHECK(text.find("SPDX-License-Identifier: CC0-1.0") != text.npos);
        CHECK(between(text, "-title\">", '<')[0] == about(id).name);
        CHECK(between(text, "-desc\">", '<')[1].size() > 40);
        CHECK(test::count_in(text, "<svg") == 1);
        CHECK(test::count_in(text, "</svg>") == 1);
    }
}

TEST_CASE("write_svg: all of it is on its card, in both forms", "[svg]") {
    for (const exercise id : all_exercises())
        for (const picture_detail detail : {picture_detail::full, picture_detail::icon}) {
            const std::string text = picture_of(id, {.detail = detail});
            CAPTURE(about(id).key, detail == picture_detail::icon);
            const std::vector<long> numbers = numbers_of_paths(text);
            CHECK(numbers.size() > 200);
            for (const long each : numbers) {
                REQUIRE(each > -60);
                REQUIRE(each < 1084);
            }
            CHECK(text.find("nan") == text.npos);
            CHECK(text.size() < (detail == picture_detail::full ? 20'000U : 12'000U));
        }
}

TEST_CASE("write_svg: ids are unique, used, and of the caller", "[svg]") {
    for (const exercise id : all_exercises()) {
        const std::string text = picture_of(id, {.id = "page-3"});
        const std::vector<std::string> ids = between(text, " id=\"", '"');
        CAPTURE(about(id).key);
        CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
        for (const std::string& each : ids) CHECK(each.starts_with("page-3-"));
        for (const std::string& each : between(text, " href=\"#", '"'))
            CHECK(test::count_in(text, " id=\"" + each + "\"") == 1);
    }
    CHECK(picture_of(exercise::bridge).find(" id=\"bridge-title\"") != std::string::npos);
}

TEST_CASE("write_svg: no two pictures are alike", "[svg]") {
    for (const picture_detail detail : {picture_detail::full, picture_detail::icon}) {
        std::set<std::string> seen;
        for (const exercise id : all_exercises()) {
            std::string drawn;
            for (const std::string& path :
                 between(picture_of(id, {.detail = detail}), " d=\"", '"'))
                drawn += path;
            CAPTURE(about(id).key);
            CHECK(seen.insert(drawn).second);
        }
    }
}

TEST_CASE("write_svg: what is repeated and what is held have other arrows", "[svg]") {
    // The same pose and path: a hold, and a slow movement there and back.
    const auto heads = [](exercise id) {
        std::size_t corners = 0;
        const std::string text = picture_of(id);
        for (const std::string& path : between(text, "<path d=\"", '"'))
            corners += test::count_in(path, "Z") == 2 ? 1 : 0;
        return corners;
    };
    CHECK(heads(exercise::lying_knee_extension) == 0);
    CHECK(heads(exercise::askling_extender) > 0);
}

TEST_CASE("write_svg: mirrored is the same, turned round", "[svg]") {
    const std::string plain = picture_of(exercise::chair_stretch);
    const std::string mirrored = picture_of(exercise::chair_stretch, {.mirrored = true});
    CHECK(numbers_of_paths(plain) == numbers_of_paths(mirrored));
    CHECK(mirrored.find("matrix(-1 0 0 1 1024 0)") != mirrored.npos);
    CHECK(plain.find("matrix") == plain.npos);
    CHECK(test::count_in(mirrored, "<g") == test::count_in(mirrored, "</g>"));
}

TEST_CASE("write_svg: an icon says no start, and is stouter", "[svg]") {
    const std::string full = picture_of(exercise::bridge);
    const std::string icon =
        picture_of(exercise::bridge, {.detail = picture_detail::icon, .pixels = 64});
    CHECK(full.find("stroke-dasharray") != full.npos);
    CHECK(icon.find("stroke-dasharray") == icon.npos);
    CHECK(icon.find("width=\"64\" height=\"64\"") != icon.npos);
    CHECK(icon.size() < full.size());
}

TEST_CASE("write_svg: light and dark differ in colours alone", "[svg]") {
    const std::string light = picture_of(exercise::hip_hinge);
    const std::string dark = picture_of(exercise::hip_hinge, {.colours = picture_colours::dark});
    CHECK(numbers_of_paths(light) == numbers_of_paths(dark));
    CHECK(light != dark);
}

TEST_CASE("write_svg: title and description in the language that is asked for", "[svg]") {
    const std::string text = picture_of(exercise::bridge, {.language = german});
    CHECK(between(text, "-title\">", '<')[0] == german.of(about(exercise::bridge).name));
    CHECK(between(text, "-desc\">", '<')[1].find("Legen") != std::string::npos);
}

TEST_CASE("write_svg: into a buffer as into a string", "[svg]") {
    std::vector<char> buffer(40'000);
    char* const end = write_svg(buffer.data(), exercise::bird_dog);
    CHECK(std::string_view(buffer.data(), static_cast<std::size_t>(end - buffer.data())) ==
          picture_of(exercise::bird_dog));
}

TEST_CASE("palette: what has to be seen stands out from its card", "[svg]") {
    // Contrast as WCAG 2 measures it.
    const auto brightness = [](std::string_view colour) {
        const auto part = [&](std::size_t at) {
            const bool brief = colour.size() == 4;
            const std::string digits =
                brief ? std::string(2, colour[1 + at]) : std::string(colour.substr(1 + 2 * at, 2));
            const double value =
                static_cast<double>(std::strtol(digits.c_str(), nullptr, 16)) / 255;
            // The curve of the standard, near enough to a square for these bounds.
            return value * value * (0.6 + 0.4 * value);
        };
        return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
    };
    const auto contrast = [&](std::string_view a, std::string_view b) {
        const double one = brightness(a) + 0.05;
        const double other = brightness(b) + 0.05;
        return one > other ? one / other : other / one;
    };
    for (const picture::palette& in : {picture::light_palette, picture::dark_palette}) {
        CHECK(contrast(in.outline, in.card) > 12);
        CHECK(contrast(in.working, in.card) > 3.9);
        CHECK(contrast(in.arrow, in.card) > 4.5);
        CHECK(contrast(in.icon_body, in.card) > 12);
        CHECK(contrast(in.icon_working, in.icon_body) > 2.4);
        CHECK(contrast(in.marked, in.working) > 2.3);
    }
}

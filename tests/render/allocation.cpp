// SPDX-License-Identifier: MIT
// advise() and the renderers allocate nothing: every operator new of this program is counted.

#include <array>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/programme.hpp>
#include <hamstring/render/article.hpp>
#include <hamstring/render/break_program.hpp>
#include <hamstring/render/fhir_bundle.hpp>
#include <hamstring/render/fhir_response.hpp>
#include <hamstring/render/html.hpp>
#include <hamstring/render/ics.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/letter.hpp>
#include <hamstring/render/markdown.hpp>
#include <hamstring/render/svg.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size) {
    ++allocations;
    if (void* const place = std::malloc(size == 0 ? 1 : size)) return place;
    std::abort();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* place) noexcept { std::free(place); }
void operator delete(void* place, std::size_t) noexcept { std::free(place); }
void operator delete(void* place, const std::nothrow_t&) noexcept { std::free(place); }

using namespace hamstring;

namespace {

struct counted {
    std::size_t by_advice;
    std::size_t by_text;
    std::size_t written;
};

counted count(const report& given) {
    static std::array<char, 1 << 19> page{};
    const std::size_t before = allocations;
    const advice result = advise(given);
    const std::size_t after_advice = allocations;
    char* const text_end = write_text(page.data(), result, {.details = true, .all_left_out = true});
    char* const json_end = write_json(text_end, result, {.from = &given});
    char* const article_end = write_article(json_end, result, given);
    char* const picture_end = write_svg(article_end, exercise::clamshell);
    char* const ics_end = write_ics(picture_end, programme(given), result,
                                    {.start = {2026, 11, 30}, .written_on = {2026, 11, 27}});
    char* const breaks_end =
        write_stretchly(write_safe_eyes(write_workrave(ics_end, result), result), result);
    char* const fhir_end = write_fhir_response(write_fhir(breaks_end, result, given), given);
    char* const markdown_end = write_markdown(fhir_end, result, {.details = true});
    char* const letter_end = write_letter(markdown_end, result, given);
    char* const html_end = write_html(letter_end, result, {.told = given});
    return {after_advice - before, allocations - after_advice,
            static_cast<std::size_t>(html_end - page.data())};
}

}  // namespace

TEST_CASE("advise: allocates nothing, and neither does writing it", "[allocation]") {
    for (const published_case& row : knowledge::published_cases) {
        const counted result = count(row.given);
        CAPTURE(row.number);
        REQUIRE(result.by_advice == 0);
        REQUIRE(result.by_text == 0);
        REQUIRE(result.written > 1000);
    }
    const counted empty = count({});
    REQUIRE(empty.by_advice + empty.by_text == 0);
}

TEST_CASE("allocation counter: notices an allocation", "[allocation]") {
    const std::size_t before = allocations;
    int* const volatile one = new int{1};
    REQUIRE(allocations == before + 1);
    delete one;
}

// SPDX-License-Identifier: MIT
// Covers render/writer.hpp: whole pieces and single letters give the same bytes.
//
//   writer{out}.put(text).number(n)          out: any output iterator of characters
//   paragraph{to, indent, width}.add(text)   lines of at most `width`, single spaces between words

#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

/// As little as an output iterator can be: no pointer, no nested types.
struct port {
    std::string* to;
    port& operator=(char letter) {
        to->push_back(letter);
        return *this;
    }
    port& operator*() { return *this; }
    port& operator++() { return *this; }
};

/// A string's inserter that sees to each letter: it may not be passed by.
struct shouting : std::back_insert_iterator<std::string> {
    using std::back_insert_iterator<std::string>::back_insert_iterator;
    shouting& operator=(char letter) {
        container->push_back(letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32)
                                                            : letter);
        return *this;
    }
    shouting& operator*() { return *this; }
    shouting& operator++() { return *this; }
};

static_assert(render::detail::appends_to_string<std::back_insert_iterator<std::string>>);
static_assert(!render::detail::appends_to_string<shouting>);
static_assert(!render::detail::appends_to_string<std::back_insert_iterator<std::deque<char>>>);
static_assert(!render::detail::appends_to_string<port>);

/// What `write` writes letter by letter, after making sure that all other ways in give the same.
template <class Write>
std::string each_way(Write write) {
    std::string letters;
    write(port{&letters});
    std::string pieces;
    write(std::back_inserter(pieces));
    REQUIRE(pieces == letters);
    std::deque<char> queue;
    write(std::back_inserter(queue));
    REQUIRE(std::string(queue.begin(), queue.end()) == letters);
    std::string page(letters.size() + 1, '~');
    REQUIRE(write(page.data()) == page.data() + letters.size());
    REQUIRE(page == letters + '~');
    return letters;
}

/// The layout once more, word by word: what `paragraph` promises and not how it goes about it.
std::string laid_out(std::string_view text, std::size_t indent, std::size_t width) {
    std::string result;
    std::size_t column = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        if (result.empty()) {
            column = 0;
        } else if (column + 1 + word.size() > width) {
            result += '\n' + std::string(indent, ' ');
            column = indent;
        } else {
            result += ' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

constexpr std::string_view broken = "as many words\n  as fit stand\n  in a line";
constexpr bool breaks_while_compiling() {
    std::array<char, 64> page{};
    render::writer<char*> to{page.data()};
    render::paragraph line{to, 2, 14};
    line.add("as many words as fit stand in a line");
    return std::string_view(page.data(), static_cast<std::size_t>(to.position() - page.data())) ==
           broken;
}

}  // namespace

TEST_CASE("writer: text and JSON are the same bytes through every kind of iterator", "[writer]") {
    for (const published_case& row : knowledge::published_cases) {
        CAPTURE(row.number);
        const advice plan = advise(row.given);
        const std::string text = each_way([&](auto out) {
            return write_text(out, plan,
                              {.emergency_number = "112", .details = true, .all_left_out = true});
        });
        REQUIRE(text.size() > 300);
        REQUIRE(each_way([&](auto out) { return write_json(out, plan); }).size() > 300);
    }
}

TEST_CASE("writer: an iterator derived from a string's inserter still sees each letter",
          "[writer]") {
    std::string text;
    render::writer to{shouting{text}};
    to.put("whole pieces").put(' ').number(-12);
    REQUIRE(text == "WHOLE PIECES -12");
}

TEST_CASE("writer: a string's inserter appends, and takes no more room than the text", "[writer]") {
    std::string text = "before ";
    text.reserve(64);
    const char* const place = text.data();
    render::writer to{std::back_inserter(text)};
    to.put("one").put("").put(std::string_view{}).put(" and two");
    REQUIRE(text == "before one and two");
    REQUIRE(text.data() == place);
}

TEST_CASE("writer: numbers, the least and the greatest too", "[writer]") {
    for (const long value : {0L, 7L, -7L, 10L, 120L, std::numeric_limits<long>::min(),
                             std::numeric_limits<long>::max()}) {
        const std::string said = each_way([&](auto out) {
            render::writer to{out};
            return to.number(value).position();
        });
        REQUIRE(said == std::to_string(value));
    }
}

TEST_CASE("paragraph: breaks lines as word by word, whatever spaces it is given", "[writer]") {
    STATIC_REQUIRE(breaks_while_compiling());
    test::random_bits random{14};
    int several_lines = 0;
    for (int i = 0; i < 4'000; ++i) {
        std::string given;
        const int letters = random.below(90);
        const int rarity = 2 + random.below(9);
        // Every other text has single spaces only, as those of the tables have.
        for (int n = 0; n < letters; ++n)
            given += random.one_in(rarity) &&
                             (i % 2 == 0 || (n > 0 && n + 1 < letters && given.back() != ' '))
                         ? ' '
                         : 'a';
        const auto indent = static_cast<std::size_t>(random.below(12));
        const auto width = static_cast<std::size_t>(random.below(40));
        CAPTURE(given, indent, width);
        const std::string expected = laid_out(given, indent, width);
        several_lines += static_cast<int>(expected.find('\n') != std::string::npos);
        REQUIRE(each_way([&](auto out) {
                    render::writer to{out};
                    render::paragraph{to, indent, width}.add(std::string_view(given));
                    return to.position();
                }) == expected);
        // The same in two calls, broken at a space.
        const std::size_t middle = given.find(' ', given.size() / 2);
        if (middle == std::string::npos) continue;
        std::string twice;
        render::writer to{std::back_inserter(twice)};
        render::paragraph line{to, indent, width};
        line.add(std::string_view(given).substr(0, middle));
        line.add(std::string_view(given).substr(middle));
        REQUIRE(twice == expected);
    }
    REQUIRE(several_lines > 1'000);
}

TEST_CASE("paragraph: a mark leaves no room for a word that is too long", "[writer]") {
    std::string text;
    render::writer to{std::back_inserter(text)};
    render::paragraph line{to, 4, 10};
    line.mark("  - ").add("abcdefg hi").join(",").add("jk l").end();
    REQUIRE(text == "  - \n    abcdefg\n    hi, jk\n    l\n");
}

// SPDX-License-Identifier: MIT
// Covers ids/bits.hpp:
//   bits<N>: set, reset, test, none, count, intersects, includes, |, &, -; run(first, count)
//   run_of<First, Count>(bits) -> so many bits as one word; lowest_bit(word) -> its place
#include <hamstring/ids/bits.hpp>

#include <initializer_list>

#include "../catch.hpp"

using namespace hamstring;
using three_words = rules::bits<150>;

namespace {

constexpr three_words holding(std::initializer_list<std::size_t> places) {
    three_words result;
    for (const std::size_t place : places) result.set(place);
    return result;
}

constexpr three_words ends = holding({0, 63, 64, 149});

}  // namespace

TEST_CASE("bits: what is set is held, over the ends of the words", "[ids]") {
    STATIC_REQUIRE(three_words::word_count == 3);
    STATIC_REQUIRE(rules::bits<64>::word_count == 1);
    STATIC_REQUIRE(rules::bits<0>::word_count == 1);
    STATIC_REQUIRE(ends.test(63) && ends.test(64) && ends.test(149) && !ends.test(65));
    STATIC_REQUIRE(ends.count() == 4);
    STATIC_REQUIRE(three_words{}.none() && !ends.none());
    three_words fewer = ends;
    fewer.reset(64);
    REQUIRE(fewer == holding({0, 63, 149}));
    REQUIRE(fewer.count() == 3);
}

TEST_CASE("bits: the algebra of sets", "[ids]") {
    constexpr three_words some = holding({63, 149, 5});
    STATIC_REQUIRE((ends | some) == holding({0, 5, 63, 64, 149}));
    STATIC_REQUIRE((ends & some) == holding({63, 149}));
    STATIC_REQUIRE((ends - some) == holding({0, 64}));
    STATIC_REQUIRE(ends.intersects(some) && !(ends - some).intersects(some));
    STATIC_REQUIRE(ends.includes(holding({64, 149})) && !ends.includes(some));
    REQUIRE((ends - some) == holding({0, 64}));
    REQUIRE(ends.includes(three_words{}));
}

TEST_CASE("bits: a run of places is each of them and no other", "[ids]") {
    STATIC_REQUIRE(three_words::run(62, 4) == holding({62, 63, 64, 65}));
    STATIC_REQUIRE(three_words::run(149, 1) == holding({149}));
    STATIC_REQUIRE(three_words::run(64, 0).none());
    for (std::size_t first = 0; first < three_words::size; ++first)
        for (std::size_t count = 0; first + count <= three_words::size; ++count) {
            three_words each;
            for (std::size_t i = first; i < first + count; ++i) each.set(i);
            REQUIRE(three_words::run(first, count) == each);
        }
}

TEST_CASE("run_of: a run of bits, also over the end of a word", "[ids]") {
    STATIC_REQUIRE(rules::run_of<60, 8>(ends) == 0b11000);
    STATIC_REQUIRE(rules::run_of<0, 64>(ends) == (std::uint64_t{1} << 63 | 1));
    STATIC_REQUIRE(rules::run_of<149, 1>(ends) == 1);
    STATIC_REQUIRE(rules::run_of<65, 64>(ends) == 0);
    REQUIRE(rules::run_of<60, 8>(ends) == 0b11000);
}

TEST_CASE("lowest_bit: its place", "[ids]") {
    STATIC_REQUIRE(detail::lowest_bit(0b101000) == 3);
    STATIC_REQUIRE(detail::lowest_bit(std::uint64_t{1} << 63) == 63);
    REQUIRE(detail::lowest_bit(1) == 0);
}

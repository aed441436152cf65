// SPDX-License-Identifier: MIT
// Covers knowledge/bibliography.hpp:
//     source_row::lay_name        what a source is, for people
//     lay_name_of(source)         the same, in fewer bytes
//     lay_names_are_sound<table>  what the compiler holds of it

#include <hamstring/knowledge/bibliography.hpp>

#include <string>
#include <string_view>

#include "../catch.hpp"
#include "lint.hpp"

using namespace hamstring;
using knowledge::lay_name_defect;

namespace {

/// A row as the check reads it.
constexpr source_row called(std::string_view name, bool confirmed = true,
                            std::string_view status = "Abstract seen; 20 people.") {
    return {.id = source{},
            .key = "somebody_2012",
            .lay_name = name,
            .citation = "Somebody et al., stretching, Journal 2012;120:3",
            .locator = "none",
            .confirmed = confirmed,
            .status = status};
}

constexpr lay_name_defect defect_of(const source_row& row) {
    return knowledge::detail::own_defect(row);
}

/// The surnames with which a citation begins: all words before "et al.", and before a year the first.
std::string_view authors_of(std::string_view citation) {
    if (const std::size_t at = citation.find(" et al."); at != citation.npos)
        return citation.substr(0, at);
    const std::size_t word = citation.find(' ');
    const bool year = citation.substr(word + 1, 2) == "20" || citation.substr(word + 1, 2) == "19";
    return year ? citation.substr(0, word) : std::string_view{};
}

constexpr source_row twins[] = {called("a study of stretching, 2012"),
                                called("a study of stretching, 2012")};
constexpr source_row no_twins[] = {called("a study of stretching, 2012"),
                                   called("a study of stretching")};

}  // namespace

TEST_CASE("sources: what one is called is short, and each number in it is of its row",
          "[knowledge]") {
    STATIC_REQUIRE(defect_of(called("a study of stretching, 2012")) == lay_name_defect::none);
    STATIC_REQUIRE(defect_of(called("a study of 20 people, 2012")) == lay_name_defect::none);
    STATIC_REQUIRE(defect_of(called("study")) == lay_name_defect::one_word);
    STATIC_REQUIRE(defect_of(called("a study of 12 people, 2012")) ==
                   lay_name_defect::number_not_of_the_row);
    STATIC_REQUIRE(defect_of(called("a study of stretching, 2013")) ==
                   lay_name_defect::number_not_of_the_row);
    constexpr std::string_view sixty =
        "a study of how far people bend forward who stretch for long.";
    STATIC_REQUIRE(sixty.size() == 60);
    STATIC_REQUIRE(defect_of(called(sixty)) == lay_name_defect::none);
    STATIC_REQUIRE(
        defect_of(called("a study of how far people bend forward who stretch for longer")) ==
        lay_name_defect::too_long);
}

TEST_CASE("sources: one that was not looked up says so, and no other does", "[knowledge]") {
    STATIC_REQUIRE(defect_of(called("a study, 2012", false)) == lay_name_defect::memory_not_said);
    STATIC_REQUIRE(defect_of(called("a study, 2012 (from memory)", false)) ==
                   lay_name_defect::none);
    STATIC_REQUIRE(defect_of(called("a study, 2012 (from memory)")) ==
                   lay_name_defect::memory_said_in_vain);
    STATIC_REQUIRE(defect_of(called("our own judgement", false, "Not a publication: ours.")) ==
                   lay_name_defect::none);
}

TEST_CASE("sources: no two are called the same, but one article under two keys", "[knowledge]") {
    STATIC_REQUIRE(knowledge::detail::find_lay_name_defect(twins).kind == lay_name_defect::shared);
    STATIC_REQUIRE(knowledge::detail::find_lay_name_defect(no_twins).kind == lay_name_defect::none);
    STATIC_REQUIRE(about(source::arcanjo_2020).lay_name == about(source::de_jesus_2020).lay_name);
}

TEST_CASE("sources: none is called by its key or its authors", "[knowledge]") {
    int with_authors = 0;
    for (const source_row& row : all<source>()) {
        INFO(row.key << ": " << row.lay_name);
        REQUIRE(row.lay_name.find('_') == row.lay_name.npos);
        REQUIRE(row.lay_name.find(row.key) == row.lay_name.npos);
        for (const std::string& name : test::lint::words_in(authors_of(row.citation))) {
            if (name == "and" || name == "van") continue;
            ++with_authors;
            REQUIRE_FALSE(test::lint::has_words(row.lay_name, name));
        }
    }
    REQUIRE(with_authors > 100);
}

TEST_CASE("sources: each is called in few bytes what its row says", "[knowledge]") {
    STATIC_REQUIRE(lay_name_of(source::expert_judgement) == "our own judgement");
    for (const source_row& row : all<source>()) REQUIRE(lay_name_of(row.id) == row.lay_name);
}

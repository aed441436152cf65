// SPDX-License-Identifier: MIT
// Prints docs/burden.md: how much a conversation asks, over people drawn at random and over the narratives.
//
//     burden PEOPLE
//
// burden.sh builds and runs it.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "../../cases/narratives.hpp"
#include "../../person.hpp"

namespace {

using namespace hamstring;

/// Words that a person reads in a minute, as the page says.
constexpr std::size_t words_a_minute = 180;

constexpr std::size_t words_in(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char letter : text) {
        const bool space = letter == ' ';
        count += inside || space ? 0 : 1;
        inside = !space;
    }
    return count;
}

/// What one person went through.
struct burden {
    urgency outcome{};
    std::size_t pages = 0;
    /// After how many of them advice is offered: nothing that is left can change how soon to be seen.
    std::size_t pages_to_advice = 0;
    std::size_t items = 0;
    std::size_t words = 0;
};

std::size_t words_of(const page& asked) {
    const page_row& row = about(asked.id);
    std::size_t count = words_in(row.title) + words_in(row.question);
    for (const asked_item& one : asked) count += words_in(about(one.id).says);
    return count;
}

burden burden_of(const test::person& who) {
    const test::played talk = test::play(who);
    burden result{.outcome = advise(report_of(talk.end())).urgency, .pages = talk.pages.size()};
    while (result.pages_to_advice < talk.pages.size() &&
           !detail::asking<detail::shipped_judge>(talk.states[result.pages_to_advice]).ready())
        ++result.pages_to_advice;
    for (const page& asked : talk.pages) {
        // Four facts are four questions.
        const bool one = asked.kind == page_kind::number;
        result.items += asked.kind == page_kind::fields ? 4 : one ? 1 : asked.size();
        result.words += words_of(asked);
    }
    return result;
}

using numbers = std::vector<std::size_t>;

std::size_t at_share(const numbers& sorted, std::size_t percent) {
    return sorted[(sorted.size() - 1) * percent / 100];
}

/// The median, and the range from the 5th to the 95th of a hundred.
std::string spread(numbers values) {
    std::sort(values.begin(), values.end());
    return std::to_string(at_share(values, 50)) + " (" + std::to_string(at_share(values, 5)) +
           " to " + std::to_string(at_share(values, 95)) + ")";
}

std::string minutes_of(std::size_t words) {
    const std::size_t tenths = (words * 10 + words_a_minute / 2) / words_a_minute;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

void print_rows(const std::vector<burden>& all) {
    std::cout
        << "| outcome | people | pages to advice | pages to the end | questions | words | minutes |\n"
           "| --- | ---: | --- | --- | --- | --- | --- |\n";
    for (std::size_t level = 0; level < count_of<urgency>; ++level) {
        numbers to_advice;
        numbers pages;
        numbers items;
        numbers words;
        for (const burden& one : all) {
            if (static_cast<std::size_t>(one.outcome) != level) continue;
            to_advice.push_back(one.pages_to_advice);
            pages.push_back(one.pages);
            items.push_back(one.items);
            words.push_back(one.words);
        }
        if (pages.empty()) continue;
        std::sort(words.begin(), words.end());
        std::cout << "| " << about(static_cast<urgency>(level)).name << " | " << pages.size()
                  << " | " << spread(to_advice) << " | " << spread(pages) << " | " << spread(items)
                  << " | " << spread(words) << " | " << minutes_of(at_share(words, 50)) << " ("
                  << minutes_of(at_share(words, 5)) << " to " << minutes_of(at_share(words, 95))
                  << ") |\n";
    }
}

std::vector<burden> of_people(std::size_t count) {
    test::random_bits random{100};
    std::vector<burden> result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(burden_of(i % 2 == 0
                                       ? test::random_ordinary_person(random)
                                       : test::random_person(random, 10 + random.below(60))));
    return result;
}

void print_one(std::string_view name, const burden& one) {
    std::cout << "| " << name << " | " << about(one.outcome).name << " | " << one.pages_to_advice
              << " | " << one.pages << " | " << one.items << " | " << one.words << " | "
              << minutes_of(one.words) << " |\n";
}

void print_people() {
    std::cout
        << "| who | outcome | pages to advice | pages to the end | questions | words | minutes |\n"
           "| --- | --- | ---: | ---: | ---: | ---: | ---: |\n";
    const report nothing = test::with_four_facts({});
    print_one("nothing of all that is asked, woman of 40", burden_of(test::person_of(nothing)));
    report man = nothing;
    man.sex = sex::male;
    print_one("the same, a man", burden_of(test::person_of(man)));
    man.age = years{34};
    man.present = {symptom::back_of_thigh_tightness, symptom::cannot_reach_toes,
                   habit::sits_most_of_the_day};
    print_one("desk worker, man of 34, tight", burden_of(test::person_of(man)));
    report back = nothing;
    back.present = {symptom::low_back_pain};
    print_one("low back pain, woman of 40", burden_of(test::person_of(back)));
    report numb = nothing;
    numb.present = {red_flag::saddle_numbness};
    print_one("numb between the legs", burden_of(test::person_of(numb)));
    for (const test::narrative& row : test::narratives)
        print_one(row.number, burden_of(test::person_of(test::with_four_facts(row.given))));
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "burden PEOPLE\n";
        return 2;
    }
    const auto people = static_cast<std::size_t>(std::strtoull(arguments[1], nullptr, 10));
    std::cout
        << R"(# How much a conversation asks

Printed by `tests/tools/measure/burden.sh`; a change belongs into the tables of pages and items. It counts what
`next_page` shows to somebody who answers truthfully and never goes back: pages, up to where advice can be had (nothing that
is left can change how soon to be seen, nor what to leave out) and to the end; questions, each item being one
and the four facts being four; the words of titles, questions and items, once each; and minutes for reading them
at )" << words_a_minute
        << R"( words a minute, without the time for thinking. Nobody was timed.

## People drawn at random

)" << people
        << R"( people: one half with a complaint or several and else one item in 40 true, the other half with one item in 10
to 70 true; ages 16 to 90, and one in twelve a child. They are spread over what can be answered, not over who asks
for advice. Median, and in brackets the 5th and the 95th of a hundred.

)";
    print_rows(of_people(people));
    std::cout << R"(
## One by one

Five people, and the published stories of `tests/cases/narratives.hpp`: each answers as its report says and no to everything
else; a fact that it lacks is 40 years, female, pain 5, two weeks.

)";
    print_people();
    std::cout << R"(
## Beside published figures

CareRoute reports a median of 10 questions in emergencies and of 19 else; one of its questions is one screen. Its
people are simulated cases too. What can be compared is the number of screens (our pages); a page here holds up to
seven items, which theirs do not, so that our number of questions says more about the reading than about the taps.
)";
}

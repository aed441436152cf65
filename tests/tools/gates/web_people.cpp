// SPDX-License-Identifier: MIT
// For web_parity.mjs, which holds the page's module to the library: the same reports and conversations, advised natively.
//
//     web_people cases                 the published cases, the narratives and the personas
//     web_people reports SEED COUNT    reports drawn at random
//     web_people talks SEED COUNT      conversations drawn at random, with the pages and what was answered
//     web_people time COUNT            nanoseconds for each of so many reports: the advice, the advice and its JSON
//
// All but the last print records: each text after its length in bytes, on a line of its own.

#include <chrono>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/cases.hpp>
#include <hamstring/intake/report_json.hpp>
#include <hamstring/intake/saved.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/answers.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/screen_json.hpp>
#include <hamstring/render/text.hpp>

#include "../../cases/narratives.hpp"
#include "../../cases/personas.hpp"
#include "../../person.hpp"
#include "../../random_whole_report.hpp"

namespace {

using namespace hamstring;

constexpr calendar_day today{2026, 11, 28};
constexpr moment now{today, 9};

void record(std::string_view text) { std::cout << text.size() << '\n' << text; }

/// What a renderer writes.
template <class Write>
std::string text_of(Write write) {
    std::string text;
    write(std::back_inserter(text));
    return text;
}

std::string json_of(const report& from, const advice& plan, const language& in) {
    return text_of(
        [&](auto out) { write_json(out, plan, {.today = today, .from = &from, .language = in}); });
}

/// A report as JSON; and the advice for it as JSON and as what everybody reads, in two languages. (A conversation that begins with a
/// report concludes what else it answers: whose leg is not numb has no numb patch on it.)
void tell(const report& given) {
    record(text_of([&](auto out) { write_report_json(out, given); }));
    const report from = report_of(begin(given));
    const advice plan = advise(from);
    for (const language& in : {english, german}) {
        record(json_of(from, plan, in));
        record(text_of(
            [&](auto out) { write_screen_json(out, plan, {.today = today, .language = in}); }));
    }
}

void tell_cases() {
    for (const published_case& each : knowledge::published_cases) tell(each.given);
    for (const test::narrative& each : test::narratives) tell(each.given);
    for (const test::persona& each : test::personas) tell(each.given);
}

// ---- Conversations -------------------------------------------------------------------------------

/// A page with all that it shows, a line a member.
std::string shown(const interview& talk, const page& asked, const language& in) {
    const progress_made made = progress(talk);
    std::string text;
    const auto line = [&](std::string_view says) { text.append(says) += '\n'; };
    for (const std::size_t each :
         {std::size_t(asked.id), std::size_t(asked.kind), std::size_t(asked.reason), made.step,
          made.about, std::size_t(made.ready)})
        line(std::to_string(each));
    line(in.of(about<&page_row::title>(asked.id)));
    line(in.of(about<&page_row::question>(asked.id)));
    line(asked.names ? in.of(about<&item_row::says>(*asked.names)) : "");
    line(asked.left ? std::to_string(*asked.left) : "-1");
    for (const asked_item& each : asked) {
        line(std::to_string(std::size_t(each.id)) + " " + std::to_string(std::size_t(each.left)));
        line(in.of(about<&item_row::says>(each.id)));
    }
    line(text_of([&](auto out) { write_why(out, talk, asked.id, in); }));
    line(text_of([&](auto out) { write_so_far(out, talk, in); }));
    line(text_of([&](auto out) { write_headline(out, advise(report_of(talk)), in); }));
    return text;
}

/// An answer: the talk after it, what was told in numbers, and what is wrong with it.
struct told {
    interview talk;
    std::string said{};
    maybe<fault> wrong{};
};

template <class Quantity>
std::string number_of(const maybe<Quantity>& of) {
    return " " + std::to_string(of ? int(of->value) : -1);
}

told tell_facts(const interview& talk, test::random_bits& random, const test::person& who) {
    four_facts facts = who.facts;
    if (random.one_in(20)) facts.age.reset();
    if (random.one_in(20)) facts.worst_pain = pain_score{11};
    if (random.one_in(20)) facts.since.reset();
    told result{.talk = talk, .wrong = fault_of(facts)};
    result.said = "facts" + number_of(facts.age) + " " +
                  std::to_string(facts.sex ? int(*facts.sex) : -1) + number_of(facts.worst_pain) +
                  number_of(facts.since) + number_of(facts.pain_now);
    if (!result.wrong) result.talk = answer(talk, facts);
    return result;
}

told tell_number(const interview& talk, test::random_bits& random, const page& asked) {
    maybe<int> number;
    if (!random.one_in(3)) number = random.below(140) - 5;
    // (-1 says that nothing is told.)
    if (number == maybe{-1}) number.reset();
    told result{.talk = talk,
                .said = "number " + std::to_string(number ? *number : -1),
                .wrong = fault_of(asked, number)};
    if (!result.wrong) result.talk = answer_number(talk, asked.id, number);
    return result;
}

told tell_items(const interview& talk, test::random_bits& random, const page& asked,
                const test::person& who) {
    reply given{.others_no = !random.one_in(8)};
    std::string ticks;
    for (const asked_item& each : asked) {
        const tick how = who.says(each.id);
        if (how == tick::no && (given.others_no || random.one_in(9))) continue;
        (how == tick::yes      ? given.yes
         : how == tick::unsure ? given.unsure
                               : given.no)
            .insert(each.id);
        ticks += " " + std::to_string(int(each.id)) + " " + std::to_string(int(how));
    }
    told result{.talk = talk,
                .said = std::string("items ") + (given.others_no ? "1" : "0") + ticks,
                .wrong = fault_of(asked, given)};
    if (!result.wrong) result.talk = answer(talk, asked.id, given);
    return result;
}

told answered(const interview& talk, test::random_bits& random, const page& asked,
              const test::person& who) {
    if (talk.size() > 0 && random.one_in(25)) return {undo(talk), "undo"};
    const reviewed all = review(talk);
    if (!talk.changing() && !all.empty() && random.one_in(25)) {
        const page_id again = (all.begin() + random.below(int(all.size())))->page;
        return {reopen(talk, again), "reopen " + std::to_string(int(again))};
    }
    switch (asked.kind) {
        case page_kind::fields:
            return tell_facts(talk, random, who);
        case page_kind::number:
            return tell_number(talk, random, asked);
        case page_kind::one: {
            const item one = asked.begin()->id;
            const tick how = who.turns_out_yes.contains(one)  ? tick::yes
                             : who.turns_out_no.contains(one) ? tick::no
                                                              : tick::unsure;
            return {tell(talk, one, how),
                    "tell " + std::to_string(int(one)) + " " + std::to_string(int(how))};
        }
        default:
            return tell_items(talk, random, asked, who);
    }
}

/// A conversation: its language, then for each page how it is shown, what was told, and what is wrong with that; at
/// the end an empty record, each line of the review, and the line that keeps it.
void talk_through(test::random_bits& random) {
    const bool ordinary = random.one_in(2);
    const test::person who = ordinary ? test::random_ordinary_person(random)
                                      : test::random_person(random, 10 + random.below(90));
    const bool in_german = random.one_in(3);
    const language& in = in_german ? german : english;
    record(in_german ? "1" : "0");
    interview talk;
    constexpr int most_answers = 80;
    for (int i = 0; i < most_answers; ++i) {
        const maybe<page> asked = next_page(talk);
        if (!asked) break;
        record(shown(talk, *asked, in));
        const told next = answered(talk, random, *asked, who);
        record(next.said);
        record(next.wrong ? in.of(about(*next.wrong).says) : "");
        talk = next.talk;
    }
    record("");
    std::string lines;
    for (const review_line& line : review(talk))
        lines += std::to_string(int(line.page)) + " " +
                 text_of([&](auto out) { write_answers(out, line, facts_told(talk), in); }) + "\n";
    record(lines);
    record(text_of([&](auto out) { save(talk, now, out); }));
}

// ---- What it costs -------------------------------------------------------------------------------

/// Nanoseconds that `work` takes for each of some.
template <class Work>
double each_takes(const std::vector<interview>& of, Work work) {
    const auto begin = std::chrono::steady_clock::now();
    for (const interview& each : of) work(each);
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - begin;
    return took.count() / double(of.size());
}

/// (From conversations that hold a report, as the C interface has them.)
void tell_time(int count) {
    test::random_bits random(1);
    std::vector<interview> talks;
    for (int i = 0; i < count; ++i) talks.push_back(begin(test::random_whole_report(random)));
    std::size_t sum = 0;
    std::string text;
    const double advice_alone = each_takes(talks, [&](const interview& each) {
        const advice plan = advise(report_of(each));
        sum += std::size_t(plan.urgency) + plan.routine.size();
    });
    const double with_json = each_takes(talks, [&](const interview& each) {
        const report from = report_of(each);
        text.clear();
        write_json(std::back_inserter(text), advise(from), {.today = today, .from = &from});
        sum += text.size();
    });
    std::cout << advice_alone << ' ' << with_json << ' ' << sum << '\n';
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> told(arguments + 1, arguments + count);
    std::ios::sync_with_stdio(false);
    if (told.size() == 1 && told[0] == "cases") {
        tell_cases();
    } else if (told.size() == 2 && told[0] == "time") {
        tell_time(std::stoi(told[1]));
    } else if (told.size() == 3 && (told[0] == "reports" || told[0] == "talks")) {
        test::random_bits random(std::stoull(told[1]));
        for (int i = 0; i < std::stoi(told[2]); ++i)
            told[0] == "talks" ? talk_through(random) : tell(test::random_whole_report(random));
    } else {
        std::cerr << "web_people cases | reports SEED COUNT | talks SEED COUNT | time COUNT\n";
        return 1;
    }
    return std::cout.flush() ? 0 : 1;
}

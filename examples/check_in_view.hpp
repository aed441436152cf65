// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/check_in.hpp>
#include <hamstring/intake/again.hpp>
#include <hamstring/intake/saved.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/check_in.hpp>
#include <hamstring/render/writer.hpp>

#include "command_line.hpp"
#include "prompts.hpp"

/// The check-in of advise.cpp: what it asks at a terminal, how options and a kept file become a report of today,
/// and what is printed.

namespace check_in_view {

using namespace hamstring;
using namespace command_line;

/// Days since the file was saved; none where nobody knows.
inline maybe<int> days_since_saved(const request& wanted) {
    return days_since(wanted.saved_at, moment_at(std::time(nullptr)));
}

/// The week that it is: as an option says, or by the date of the file.
inline maybe<weeks> week_now(const request& wanted) {
    if (wanted.told.week) return wanted.told.week;
    const maybe<int> passed = days_since_saved(wanted);
    if (!passed || !wanted.course) return {};
    return week_after(*wanted.course, *passed);
}

/// The conditions that an option can tell to be over: what ends them is how the leg works, and that is asked. Others
/// end by a new file.
inline constexpr condition strains[] = {condition::strain_g1_acute, condition::strain_g2_acute};

/// The conversation of today. What options answer comes on top: a yes that was kept stays a yes, but for a strain that
/// is told to be over.
inline interview of_today(const request& wanted) {
    const interview talk =
        at_check_in(*wanted.kept, {.worst_pain = wanted.from.worst_pain,
                                   .pain_now = wanted.from.pain_now,
                                   .days_passed = days_since_saved(wanted).value_or(0),
                                   .seen = wanted.told.seen});
    const bool more = !wanted.from.present.empty() || !wanted.from.absent.empty() ||
                      !wanted.from.unsure.empty() || !(wanted.from.measured == measurements{}) ||
                      wanted.from.strained || wanted.from.since_birth;
    if (!more) return talk;
    report now = report_of(talk);
    if (wanted.from.strained) now.strained = wanted.from.strained;
    if (wanted.from.since_birth) now.since_birth = wanted.from.since_birth;
    for (const condition healed : strains)
        if (wanted.from.absent.contains(healed)) now.present.erase(healed);
    now.present = now.present | wanted.from.present;
    now.unsure = (now.unsure | wanted.from.unsure) - wanted.from.present;
    now.absent = (now.absent | wanted.from.absent) - now.present - now.unsure;
    detail::take_measured(now.measured, wanted.from.measured);
    return begin(now);
}

/// Puts the questions of a check-in that are no signs.
class questions {
public:
    questions(request& wanted, bool bold) : wanted_(wanted), bold_(bold) {}

    void ask() {
        std::cerr << '\n'
                  << (bold_ ? "\x1b[1m" : "") << in("Check-in: the pain, and how much you did")
                  << (bold_ ? "\x1b[0m" : "") << "\n\n";
        if (const maybe<int> days = days_since_saved(wanted_))
            std::cerr
                << wrapped(in(*days == 1 ? prompt("Welcome back after 1 day.")
                                         : prompt("Welcome back after {n} days."),
                              {.n = *days}) +
                           ' ' +
                           in("Enter leaves a question out; what is left out counts as not known."))
                << '\n';
        for (;;) {
            score(wanted_.from.worst_pain, in("Worst pain this week, 0 to 10"));
            if (wanted_.from.worst_pain) break;
            std::cerr << in("Without this number there is no check-in; q stops.") << '\n';
        }
        score(wanted_.from.pain_now, in("Right now, at rest, 0 to 10"));
        score(wanted_.told.during, in("Highest while exercising, 0 to 10"));
        score(wanted_.told.next_morning, in("The next morning, 0 to 10"));
        how_much();
        how_it_is();
        own_things();
        which_hurt();
        who_looked();
    }

private:
    const language& in() const { return wanted_.in(); }
    std::string in(prompt which, const render::filling& with = {}) const {
        return which.in(in(), with);
    }
    /// One line that was typed; nothing where it is empty.
    std::string line(std::string question) const {
        const std::size_t letters = render::letters_in(question);
        question.append(std::max<std::size_t>(40, letters + 1) - letters, ' ');
        std::cerr << question << "> " << std::flush;
        std::string typed;
        const bool read = bool(std::getline(std::cin, typed));
        std::string word = in_small_letters(typed);
        if (!read || word == "q" || word == "quit")
            throw refused(in("stopped, so no check-in; the file is as it was"));
        return word;
    }
    std::optional<int> number(const std::string& question, int lowest, int highest) const {
        for (;;) {
            const std::string typed = line(question);
            if (typed.empty()) return std::nullopt;
            const maybe<int> read = read_number(number::bridges, typed);
            if (read && lowest <= *read && *read <= highest) return *read;
            std::cerr << in("Type a whole number from {n} to {of}, or Enter to leave it out.",
                            {.n = lowest, .of = highest})
                      << '\n';
        }
    }
    void score(maybe<pain_score>& to, const std::string& question) const {
        if (to) return;
        if (const auto read = number(question, 0, 10)) to = pain_score{*read};
    }
    void how_much() {
        told_at_check_in& told = wanted_.told;
        if (!told.planned)
            if (const auto read = number(in("Sessions planned since last time"), 1, 200))
                told.planned = times{*read};
        if (told.planned && !told.done)
            if (const auto read = number(in("Sessions done"), 0, told.planned->value))
                told.done = times{*read};
        if (!told.done || told.done->value >= told.planned->value ||
            told.why != why_fewer::not_told)
            return;
        std::string question = in("Why fewer:");
        for (std::size_t i = 1; i < count_of<why_fewer>; ++i)
            question += " " + std::to_string(i) + " " +
                        std::string(in().of(about(static_cast<why_fewer>(i)).name)) +
                        (i == 3 ? "\n " : "");
        const auto read = number(question, 1, static_cast<int>(count_of<why_fewer>) - 1);
        if (read) told.why = static_cast<why_fewer>(*read);
    }
    void how_it_is() {
        if (wanted_.told.overall != overall::not_told) return;
        const auto read = number(in("Overall: 1 better, 2 same, 3 worse"), 1, 3);
        if (read) wanted_.told.overall = static_cast<overall>(*read);
    }
    /// How the things go that the person chose, as in the check-ins before.
    void own_things() {
        if (wanted_.told.activities[0]) return;
        std::cerr << wrapped(in(
            "Up to three things that you want to do again, such as tying shoes: 0 is not at all, 10 as before. The same things each time."));
        for (;;) {
            std::string typed = line(in("How they go, as 4 7"));
            if (typed.empty()) return;
            for (char& letter : typed)
                if (letter == ' ') letter = ',';
            try {
                take_activities(wanted_, typed);
                return;
            } catch (const refused& problem) {
                // The options say it in English.
                std::cerr << (in().tag == english.tag
                                  ? problem.what()
                                  : in("Type up to three numbers from 0 to 10, as 4 7."))
                          << '\n';
            }
        }
    }
    /// Whether somebody has looked, where that was asked for.
    void who_looked() {
        if (!wanted_.course || !wanted_.course->to_be_seen || wanted_.told.seen) return;
        const auto read = number(in("Seen about it since? 1 yes, 2 no"), 1, 2);
        wanted_.told.seen = read && *read == 1;
    }
    /// Which exercise hurt most, where one did.
    void which_hurt() {
        if (!wanted_.course || wanted_.told.worst || !wanted_.told.during ||
            wanted_.told.during->value == 0)
            return;
        std::vector<exercise> list;
        std::cerr << '\n' << in("Which hurt most?") << "\n\n";
        for (const routine_item& item : wanted_.course->plan) {
            list.push_back(item.exercise);
            std::cerr << "  " << list.size() << "  " << in().of(about(item.exercise).name) << '\n';
        }
        if (list.empty()) return;
        std::cerr << "  0  " << in("None of these") << "\n\n";
        const auto read = number("", 0, static_cast<int>(list.size()));
        if (read && *read > 0) wanted_.told.worst = list[static_cast<std::size_t>(*read) - 1];
    }

    request& wanted_;
    bool bold_;
};

/// What a check-in came to, and the text of it.
struct outcome {
    checked done{};
    std::string text{};
};

/// Checks in with a report of today. A file without a course begins one with what it told then.
inline outcome check_in_now(const request& wanted, const report& now) {
    const report then = report_of(*wanted.kept);
    const kept_course before = wanted.course ? *wanted.course : begin_course(then, advise(then));
    told_at_check_in told = wanted.told;
    told.week = week_now(wanted);
    outcome result;
    result.done = check_in(before, now, told);
    const std::string crisis_line = wanted.crisis_line.value_or("");
    const std::string number = wanted.emergency_number.value_or("");
    text_options how = wanted.how;
    how.emergency_number = number;
    how.crisis_line = crisis_line;
    result.text = written([&](auto to) { write_check_in(to, result.done, before, told, how); });
    return result;
}

}  // namespace check_in_view

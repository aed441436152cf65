// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/render/text.hpp>

#include "keys.hpp"
#include "numbers.hpp"
#include "questions.hpp"
#include "since.hpp"
#include "words.hpp"

/// The questions that are put to a person at a terminal.

namespace terminal {

using namespace hamstring;

enum class answer { yes, no, unsure };

/// Asks a person at a terminal. Prompts go to the error stream, so the output holds advice alone.
class interview {
public:
    report hold();

private:
    void person();
    void screens();
    void one_screen(const screen_row& asked);
    void groups(std::span<const question_group> list);
    void conditions();
    void means();

    static std::string line(std::string_view prompt);
    static answer ask(std::string_view question);
    static std::optional<std::vector<answer>> pick(std::string_view title, const words& items);
    static std::vector<answer> choose(std::string_view title, const words& items,
                                      const words& questions);
    static std::optional<std::size_t> pick_one(std::string_view title, const words& items);
    void ask_number(std::string_view question, const number_kind& kind);
    void ask_since();

    void record(observation item, answer given);
    bool reached(urgency level) const { return advise(from_).urgency >= level; }

    report from_;
};

/// Text in lines of at most 80 columns, the first behind `bullet` and the others indented by it.
inline std::string wrapped(std::string_view text, std::string_view bullet = {}) {
    std::string result;
    render::writer to(std::back_inserter(result));
    render::paragraph lines(to, bullet.size());
    lines.mark(bullet).add(text);
    return result;
}

inline void say(std::string_view text) { std::cerr << wrapped(text) << '\n'; }

/// One line of input in small letters, shorn of blanks.
inline std::string interview::line(std::string_view prompt) {
    std::cerr << wrapped(prompt) << " > " << std::flush;
    std::string typed;
    if (!std::getline(std::cin, typed)) throw refused("the answers ended early, so no advice");
    std::string result = in_small_letters(without_blanks_around(typed));
    if (result == "q" || result == "quit") throw refused("stopped, so no advice");
    return result;
}

inline answer interview::ask(std::string_view question) {
    for (;;) {
        const std::string reply = line(std::string(question) + " [y/n/?]");
        if (reply == "y" || reply == "yes") return answer::yes;
        if (reply == "n" || reply == "no") return answer::no;
        if (reply == "?") return answer::unsure;
        say("Please type y for yes, n for no, ? for not sure, or q to stop.");
    }
}

/// The numbers in "1 3, 4", each from 1 to `most`; nothing where something else is typed.
inline std::optional<std::vector<std::size_t>> numbers_in(std::string_view typed,
                                                          std::size_t most) {
    std::vector<std::size_t> result;
    for (std::size_t begin = 0; begin < typed.size();) {
        const std::size_t end = std::min(typed.find_first_of(" ,", begin), typed.size());
        if (end > begin) {
            const int number = whole_number(typed.substr(begin, end - begin)).value_or(0);
            if (number < 1 || static_cast<std::size_t>(number) > most) return std::nullopt;
            result.push_back(static_cast<std::size_t>(number) - 1);
        }
        begin = end + 1;
    }
    if (result.empty()) return std::nullopt;
    return result;
}

inline void show_list(std::string_view title, const words& items) {
    std::cerr << '\n' << title << '\n';
    for (std::size_t i = 0; i < items.size(); ++i)
        std::cerr << wrapped(items[i], (i < 9 ? "   " : "  ") + std::to_string(i + 1) + "  ")
                  << '\n';
}

/// Which items of a list apply, by their numbers; nothing where somebody wants to go one by one.
inline std::optional<std::vector<answer>> interview::pick(std::string_view title,
                                                          const words& items) {
    show_list(title, items);
    std::vector<answer> result(items.size(), answer::no);
    for (;;) {
        const std::string reply = line("Numbers that apply, n for none, ? to go one by one");
        if (reply == "n" || reply == "no") return result;
        if (reply == "?" || reply == "y" || reply == "yes") return std::nullopt;
        if (const auto chosen = numbers_in(reply, items.size())) {
            for (const std::size_t place : *chosen) result[place] = answer::yes;
            return result;
        }
        say("Please type numbers from the list, as in 1 3, or n, or ?, or q to stop.");
    }
}

/// Which items of a list apply: their numbers, none, or one by one in the words of `questions`.
inline std::vector<answer> interview::choose(std::string_view title, const words& items,
                                             const words& questions) {
    if (auto picked = pick(title, items)) return *picked;
    std::vector<answer> result(items.size(), answer::no);
    std::transform(questions.begin(), questions.end(), result.begin(), ask);
    return result;
}

inline std::optional<std::size_t> interview::pick_one(std::string_view title, const words& items) {
    show_list(title, items);
    for (;;) {
        const std::string reply = line("One number, ? for not sure");
        if (reply == "?") return std::nullopt;
        const auto chosen = numbers_in(reply, items.size());
        if (chosen && chosen->size() == 1) return chosen->front();
        say("Please type one number from the list, or ?, or q to stop.");
    }
}

inline void interview::ask_number(std::string_view question, const number_kind& kind) {
    for (;;) {
        const std::string reply = line(question);
        if (reply == "?") return;
        const auto number = read_number(kind, reply);
        if (number && *number >= kind.lowest && *number <= kind.highest)
            return kind.store(from_, *number);
        say(number ? about(kind.outside).says
                   : "Please type a whole number, ? for not sure, or q to stop.");
    }
}

/// Somebody who types a number alone was asked for weeks.
inline void interview::ask_since() {
    for (;;) {
        const std::string reply =
            line("For how many weeks has it lasted? Or type as in 20 hours, 3 days, 2 years.");
        if (reply == "?") return;
        auto told = read_since(reply);
        if (const auto number = whole_number(reply); number) told = weeks{*number};
        if (told && can_have_lasted(*told)) {
            from_.since = *told;
            return;
        }
        say(told ? about(problem::duration_out_of_range).says
                 : "Please type it as in 3 days, or ? for not sure, or q to stop.");
    }
}

inline void interview::record(observation item, answer given) {
    if (given == answer::yes) from_.present.insert(item);
    if (given == answer::no) from_.absent.insert(item);
    if (given == answer::unsure) from_.unsure.insert(item);
}

inline void interview::person() {
    ask_number("How old are you, in years?", number_of("--age"));
    if (const auto chosen =
            pick_one("Some limits differ by sex. Which is yours?", {"female", "male"}))
        from_.sex = *chosen == 0 ? sex::female : sex::male;
    ask_number("How bad was the worst pain lately, from 0 (none) to 10 (the worst there is)?",
               number_of("--pain"));
    ask_since();
}

inline void interview::screens() {
    say("");
    say("First the warning signs.");
    for (const screen_row& asked : all<screen>())
        if (!reached(urgency::emergency_now)) one_screen(asked);
}

inline void interview::one_screen(const screen_row& asked) {
    words questions;
    std::vector<red_flag> flags;
    for (const red_flag_row& row : all<red_flag>()) {
        if (row.screen != asked.id || !row.replaced_by.empty()) continue;
        if (from_.age && answered_by_age(row.id)) continue;
        questions.emplace_back(row.question);
        flags.push_back(row.id);
    }
    const auto picked = pick(asked.question, questions);
    for (std::size_t i = 0; i < flags.size(); ++i) {
        record(flags[i], picked ? (*picked)[i] : ask(questions[i]));
        // One by one, nobody is asked anything more once there is an emergency.
        if (!picked && reached(urgency::emergency_now)) return;
    }
}

inline void interview::groups(std::span<const question_group> list) {
    for (const question_group& group : list) {
        if (reached(urgency::emergency_now)) return;
        words questions;
        for (const observation item : group.items) questions.push_back(answerable::question(item));
        const auto answers = choose(group.title, questions, questions);
        for (std::size_t i = 0; i < answers.size(); ++i) record(group.items[i], answers[i]);
    }
}

inline void interview::conditions() {
    words names;
    words questions;
    for (const condition_row& row : all<condition>()) {
        names.push_back(row.name);
        questions.push_back(row.question);
    }
    const auto answers = choose("Does any of this apply to you?", names, questions);
    for (const condition_row& row : all<condition>())
        record(row.id, answers[static_cast<std::size_t>(row.id)]);
}

/// What is picked from a table as a set: the rows from `first` on whose answer is `wanted`.
template <class Enum, class Choose>
set_of<Enum> pick_from(Enum first, answer wanted, Choose choose) {
    const auto rows = all<Enum>().subspan(static_cast<std::size_t>(first));
    words names;
    for (const auto& row : rows) names.push_back(row.name);
    const std::vector<answer> answers = choose(names);
    set_of<Enum> result;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (answers[i] == wanted) result.insert(rows[i].id);
    return result;
}

inline void interview::means() {
    // No equipment is always there; a position that somebody is not sure of is not offered.
    from_.equipment = pick_from(equipment::mat, answer::yes, [](const words& names) {
        return choose("What do you have at hand?", names, names);
    });
    from_.positions = pick_from(position::standing, answer::no, [](const words& names) {
        return choose("Which of these positions can you not get into?", names, names);
    });
    say("");
    ask_number("How many minutes do you have for one session? Type ? for 20.",
               number_of("--minutes"));
    words levels;
    for (const level_row& row : all<level>()) levels.push_back(row.name);
    if (const auto chosen = pick_one("How used are you to exercise?", levels))
        from_.level = static_cast<level>(*chosen);
}

inline report interview::hold() {
    say("Questions about tight hamstrings and the low back, then advice.");
    say("Type y for yes, n for no, ? for not sure, q to stop.");
    person();
    screens();
    groups(complaint);
    if (!reached(urgency::emergency_now)) conditions();
    if (!reached(urgency::same_day)) {
        groups(daily_life);
        means();
    } else {
        say("");
        say("No more questions: this should be seen to first.");
    }
    say("");
    return from_;
}

}  // namespace terminal

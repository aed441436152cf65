// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#if __has_include(<termios.h>)
#include <sys/select.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>
#endif

#include <hamstring/advice.hpp>
#include <hamstring/intake/typed.hpp>
#include <hamstring/knowledge/signal.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/session.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/session.hpp>

#include "command_line.hpp"
#include "prompts.hpp"

/// The session of advise.cpp: at a terminal it runs, a line counting down; elsewhere its steps are printed with
/// their times.

namespace session_view {

using namespace hamstring;
using command_line::prompt;
using command_line::wrapped;
using command_line::written;

/// Minutes and seconds: " 1:05".
inline std::string clock_text(int time) {
    constexpr int a_minute = 60;
    const std::string second = std::to_string(time % a_minute);
    const std::string minute = std::to_string(time / a_minute);
    return std::string(minute.size() < 2 ? 1 : 0, ' ') + minute + (second.size() < 2 ? ":0" : ":") +
           second;
}

inline std::string cue_of(const session_step& step, const language& in) {
    return written([&](auto to) { write_cue(to, step, in); });
}

/// So many letters of a text, blanks behind a shorter one.
inline std::string in_letters(std::string_view text, std::size_t letters) {
    std::string result(text.substr(0, render::end_of_letters(text, letters)));
    return result.append(letters - render::letters_in(result), ' ');
}

/// The steps with the times at which they begin and how long each takes, for whoever reads them on paper.
inline std::string listing(const advice& of, const session_script& script, const language& in) {
    std::string text = wrapped(written([&](auto to) { write_session_start(to, of, in); })) + '\n' +
                       prompt("begins").in(in) + "  " + prompt("takes").in(in) + '\n';
    int at = 0;
    for (const session_step& step : script) {
        text += wrapped(cue_of(step, in),
                        " " + clock_text(at) + "   " + clock_text(step.takes.value) + "  ");
        at += step.takes.value;
    }
    return text + '\n' +
           wrapped(written([&](auto to) { write_session_end(to, of, script.takes(), in); }));
}

#if __has_include(<termios.h>)

/// Keys without Enter while it lives; whatever happens, the terminal is as it was afterwards.
class single_keys {
public:
    single_keys() {
        tcgetattr(0, &before());
        on();
    }
    ~single_keys() { off(); }
    single_keys(const single_keys&) = delete;
    single_keys& operator=(const single_keys&) = delete;

    static void on() {
        termios now = before();
        now.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
        tcsetattr(0, TCSANOW, &now);
        active() = true;
    }
    /// For a line that is typed, and for whatever ends the program.
    static void off() {
        if (active()) tcsetattr(0, TCSANOW, &before());
        active() = false;
    }

private:
    static termios& before() {
        static termios settings{};
        return settings;
    }
    static bool& active() {
        static bool yes = false;
        return yes;
    }
};

/// How long a second takes, in milliseconds. The tests have no time: there 0 stands for "only when . is typed".
inline int milliseconds_a_second() {
    const char* const told = std::getenv("HAMSTRING_SECOND");
    return told ? std::max(0, std::atoi(told)) : 1000;
}

/// One key, or none within a second; the end of the input is q.
inline std::optional<char> key_within_a_second() {
    const int second = milliseconds_a_second();
    fd_set waiting;
    FD_ZERO(&waiting);
    FD_SET(0, &waiting);
    timeval limit{};
    limit.tv_sec = second / 1000;
    limit.tv_usec = second % 1000 * 1000L;
    if (select(1, &waiting, nullptr, nullptr, second == 0 ? nullptr : &limit) <= 0)
        return std::nullopt;
    char key = 'q';
    if (read(0, &key, 1) != 1) return 'q';
    return key;
}

/// A session that somebody does at a terminal.
class live {
public:
    live(const report& from, const advice& of, const session_script& script, const language& in,
         bool bell, bool redraw)
        : from_(from),
          of_(of),
          before_(from.pain_now),
          run_(script, from.pain_now),
          in_(in),
          bell_(bell),
          redraw_(redraw) {}

    /// Runs it to its end; the report that the triage must see, where a stop sign ended it.
    std::optional<report> hold() {
        std::cout << '\n'
                  << wrapped(written([&](auto to) { write_session_start(to, of_, in_); })) << '\n'
                  << wrapped(keys.in(in_)) << '\n';
        const single_keys without_enter;
        // Strong pain is measured against what it was before.
        if (of_.routine.how == mode::settle && !before_)
            if (const std::optional<int> told = score()) {
                before_ = pain_score{*told};
                run_ = session_run(run_.script(), before_);
            }
        while (!run_.ended()) one_second();
        clear_line();
        if (!told_) say_goodbye();
        return told_;
    }

    /// The sign that ended it, if one did.
    maybe<stop_sign> ended_by() const { return sign_; }

private:
    static constexpr prompt keys =
        "Keys: Enter or space pauses, s next exercise, h too hard, p it hurts, x a stop sign, q ends.";
    /// How many letters the line that counts down has.
    static constexpr std::size_t width = 78;

    std::string in(prompt which, const render::filling& with = {}) const {
        return which.in(in_, with);
    }
    void one_second() {
        const session_step step = run_.step();
        if (!same(step, shown_)) {
            clear_line();
            std::cout << wrapped(cue_of(step, in_), clock_text(run_.elapsed().value) + "  ");
            shown_ = step;
        }
        call_out(step);
        draw(step);
        const std::optional<char> key = key_within_a_second();
        if (!key || *key == '.')
            run_.tick(seconds{1});
        else
            press(*key);
    }
    /// Whether two steps are one, though a set after it may be gone by now.
    static bool same(const session_step& one, const session_step& other) {
        return one.kind == other.kind && one.exercise == other.exercise && one.set == other.set &&
               one.side == other.side && one.place == other.place;
    }
    void call_out(const session_step& step) {
        const int now = run_.into_step().value;
        if (now == called_ && same(step, called_in_)) return;
        called_ = now;
        called_in_ = step;
        if (now == 0) said_.clear();
        for (const cue_event& each : cue_events(step)) {
            if (each.at.value != now) continue;
            if (each.kind != cue_kind::begin)
                said_ = written([&](auto to) { write_cue(to, step, each, in_); });
            if (bell_ && about(each.kind).tones > 0) std::cout << '\a';
        }
    }
    void draw(const session_step& step) {
        if (!redraw_) return;
        constexpr std::size_t most = 34;
        constexpr std::size_t most_said = 24;
        const std::string cue = clock_text(step.takes.value - run_.into_step().value) + "  " +
                                written([&](auto to) { write_short_cue(to, step, most, in_); });
        const std::string said = run_.paused() ? in("paused, Enter goes on") : said_;
        const std::string left = clock_text(run_.left().value) + ' ' + in("left");
        std::cout << '\r'
                  << in_letters(in_letters(cue, most + 8) + in_letters(said, most_said),
                                width - render::letters_in(left))
                  << left << std::flush;
    }
    void clear_line() {
        if (redraw_) std::cout << '\r' << std::string(width, ' ') << '\r';
        std::cout << std::flush;
    }
    void say(std::string_view text) {
        clear_line();
        std::cout << wrapped(text) << std::flush;
    }
    void press(char key) {
        switch (key) {
            case '\n':
            case '\r':
            case ' ':
                return run_.paused() ? run_.resume() : run_.pause();
            case 's':
                run_.resume();
                return run_.skip();
            case 'h':
                return too_hard();
            case 'p':
                return ask_how_much();
            case 'x':
                return ask_which_sign();
            case 'q':
            case '\x04':
                return run_.leave();
            default:
                return say(keys.in(in_));
        }
    }
    void too_hard() {
        const exercise before = run_.step().exercise;
        const maybe<exercise> next = run_.too_hard(from_, planning_of(of_));
        if (next)
            say(in("In its place, easier: {name}.", {.name = in_.of(about(*next).name)}));
        else
            say(in("One set less of: {name}.", {.name = in_.of(about(before).name)}));
    }
    /// A line that is typed, with the time standing still; nothing where the input ends.
    static std::optional<std::string> line(std::string_view question) {
        single_keys::off();
        std::cout << '\n' << question << " > " << std::flush;
        std::string typed;
        char letter = '\0';
        bool more = true;
        while ((more = read(0, &letter, 1) == 1) && letter != '\n') typed += letter;
        single_keys::on();
        if (!more && typed.empty()) return std::nullopt;
        return command_line::in_small_letters(typed);
    }
    /// A score from 0 to 10; nothing where somebody types none.
    std::optional<int> score() {
        for (;;) {
            const std::optional<std::string> typed =
                line(in("How strong is the pain now, 0 to 10? (Enter: no answer)"));
            if (!typed || typed->empty()) return std::nullopt;
            if (const auto read = read_number(number::pain_now, *typed)) return *read;
            std::cout << in("Type a number from 0 to 10.") << '\n';
        }
    }
    void ask_how_much() {
        clear_line();
        const std::optional<int> told = score();
        const pain_light light =
            run_.hurts(told ? maybe<pain_score>{pain_score{*told}} : maybe<pain_score>{});
        if (light == pain_light::go)
            say(in("Go on."));
        else if (light == pain_light::caution)
            say(in("Do less: one set less of this exercise."));
        else
            say(in("Stop: the session ends here."));
    }
    void ask_which_sign() {
        clear_line();
        std::cout << '\n' << in("Which of these is it?") << '\n';
        for (const stop_sign_row& row : all<stop_sign>())
            if (ends_a_session(row.id, of_.routine.how)) {
                const std::string number = std::to_string(static_cast<int>(row.id) + 1);
                std::cout << wrapped(in_.of(row.question),
                                     "  " + std::string(2 - number.size(), ' ') + number + "  ");
            }
        for (;;) {
            const std::optional<std::string> typed = line(in("Its number, or Enter for none"));
            if (!typed || typed->empty()) break;
            const int chosen = std::atoi(typed->c_str());
            if (chosen >= 1 && chosen <= static_cast<int>(count_of<stop_sign>)) {
                const auto sign = static_cast<stop_sign>(chosen - 1);
                if (ends_a_session(sign, of_.routine.how)) {
                    told_ = run_.stop(sign, from_);
                    sign_ = sign;
                    std::cout << '\n' << in("The session ends here.") << "\n\n";
                    return;
                }
            }
            std::cout << in("Type a number of the list.") << '\n';
        }
    }
    void say_goodbye() {
        if (run_.ended_by() == session_end::pain)
            return say(in_.of(knowledge::session_ended_by_pain.says));
        if (run_.ended_by() == session_end::finished) {
            say(cue_of(run_.step(), in_));
            const std::optional<int> told = score();
            if (told)
                say(light_while(of_.routine.how, before_, pain_score{*told}) == pain_light::go
                        ? in("That is fine.")
                        : in("Do less next time."));
        }
        std::cout << '\n'
                  << wrapped(
                         written([&](auto to) { write_session_end(to, of_, run_.elapsed(), in_); }))
                  << std::flush;
    }

    const report& from_;
    const advice& of_;
    maybe<pain_score> before_;
    session_run run_;
    const language& in_;
    bool bell_;
    bool redraw_;
    session_step shown_{};
    session_step called_in_{};
    int called_ = -1;
    std::string said_{};
    std::optional<report> told_{};
    maybe<stop_sign> sign_{};
};

#endif

/// Leaves the terminal as it was before: for whatever ends the program at once.
inline void leave_the_terminal() {
#if __has_include(<termios.h>)
    single_keys::off();
#endif
}

/// Whether a session can run here, and not only be printed.
inline constexpr bool can_run =
#if __has_include(<termios.h>)
    true;
#else
    false;
#endif

}  // namespace session_view

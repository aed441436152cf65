// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <string_view>

#include <hamstring/intake/typed.hpp>
#include <hamstring/knowledge/session_message.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/render/session.hpp>
#include <hamstring/session.hpp>

#include "board.hpp"
#include "coach.hpp"

namespace coach {

using namespace hamstring;

namespace {

constexpr std::string_view session_keys =
    "Enter goes on to the next step, 5 for five seconds, p pause, n next exercise, h too hard, u it "
    "hurts, x a stop sign, w how, q stop. Time goes by only while none is asked for.";

/// The letters that the line of a watch holds.
constexpr std::size_t most_letters = 20;

class player {
public:
    player(console& at, report& from, const advice& plan)
        : at_(at),
          from_(from),
          plan_(plan),
          before_(from.pain_now),
          run_(session(plan), from.pain_now) {}

    /// Whether a stop sign ended it.
    bool hold() {
        write_session_start(at_.out(), plan_);
        at_.put('\n');
        at_.say(session_keys);
        // Strong pain is measured against what it was before.
        if (plan_.routine.how == mode::settle && !before_) {
            before_ = score();
            run_ = session_run(run_.script(), before_);
        }
        begin_step();
        while (!stopped_ && !run_.ended()) {
            const maybe<std::string_view> line = typed();
            if (line) press(*line);
        }
        if (stopped_) run_.leave();
        if (run_.ended_by() != session_end::sign) say_goodbye();
        return run_.ended_by() == session_end::sign;
    }
    bool stopped() const { return stopped_; }

private:
    maybe<std::string_view> typed() {
        const maybe<std::string_view> line = at_.line();
        stopped_ = !line || *line == "q";
        return stopped_ ? maybe<std::string_view>{} : line;
    }
    /// Minutes and seconds.
    void clock(seconds time) {
        at_.number(time.value / seconds::a_minute).put(":");
        if (time.value % seconds::a_minute < 10) at_.put("0");
        at_.number(time.value % seconds::a_minute);
    }
    void begin_step() {
        const session_step step = run_.step();
        clock(run_.elapsed());
        at_.put(" ");
        write_short_cue(at_.out(), step, most_letters);
        at_.put(" (").number(step.takes.value).say(" s)");
        call_out(step, 0);
    }
    /// What is called out at a second of a step, but its own cue.
    void call_out(const session_step& step, int second) {
        for (const cue_event& each : cue_events(step)) {
            if (each.at.value != second || each.kind == cue_kind::begin) continue;
            at_.put("  ");
            write_cue(at_.out(), step, each);
            at_.put('\n');
        }
    }
    static bool same(const session_step& one, const session_step& other) {
        return one.kind == other.kind && one.exercise == other.exercise && one.set == other.set &&
               one.side == other.side && one.place == other.place;
    }
    /// Lets seconds of the clock go by.
    void go_on(int seconds_long) {
        run_.resume();
        for (; seconds_long > 0 && !run_.ended(); --seconds_long) {
            at_.show();
            board::wait_a_second();
            const session_step step = run_.step();
            const int second = run_.into_step().value;
            run_.tick(seconds{1});
            call_out(step, second + 1);
            if (!run_.ended() && !same(step, run_.step())) begin_step();
        }
    }
    void press(std::string_view line) {
        if (line.empty())
            return go_on(std::max(1, run_.step().takes.value - run_.into_step().value));
        if (const maybe<int> many = read_number(number::stance, line)) return go_on(*many);
        if (line == "p") {
            run_.pause();
            return at_.say("Paused. Enter goes on.");
        }
        if (line == "w") {
            write_cue(at_.out(), run_.step());
            return void(at_.put('\n'));
        }
        if (line == "x") return ask_which_sign();
        if (line == "h")
            too_hard();
        else if (line == "u")
            ask_how_much();
        else if (line == "n")
            run_.skip();
        else
            return at_.say(session_keys);
        if (!run_.ended()) begin_step();
    }
    void too_hard() {
        const exercise before = run_.step().exercise;
        const maybe<exercise> next = run_.too_hard(from_, planning_of(plan_));
        at_.put(next ? "Easier: " : "One set less: ");
        at_.say(about<&exercise_row::name>(next.value_or(before)));
    }
    /// A score from 0 to 10; none where somebody cannot say.
    maybe<pain_score> score() {
        at_.say("Pain now, from 0 to 10; ? if you cannot say.");
        while (const maybe<std::string_view> line = typed()) {
            if (*line == "?") return {};
            if (const maybe<int> read = read_number(number::pain_now, *line))
                return pain_score{*read};
            at_.say("A number from 0 to 10, or ?.");
        }
        return {};
    }
    void say_light(pain_light light) {
        at_.say(plan_.routine.how == mode::settle ? knowledge::session_light_while_strong.says
                                                  : about(light).says);
    }
    void ask_how_much() {
        const maybe<pain_score> told = score();
        if (!stopped_) say_light(run_.hurts(told));
    }
    void ask_which_sign() {
        for (const stop_sign_row& row : all<stop_sign>())
            if (ends_a_session(row.id, plan_.routine.how))
                at_.number(static_cast<long>(row.id) + 1).put(" ").say(row.question);
        at_.say("Its number, also if you are not sure. 0 none of these.");
        while (const maybe<std::string_view> line = typed()) {
            const int chosen = read_number(number::bridges, *line).value_or(-1);
            if (chosen == 0) return;
            const auto sign = static_cast<stop_sign>(chosen - 1);
            if (chosen > 0 && chosen <= static_cast<int>(count_of<stop_sign>) &&
                ends_a_session(sign, plan_.routine.how)) {
                from_ = run_.stop(sign, from_);
                return at_.say("The session ends here.");
            }
            at_.say("A number of the list, or 0.");
        }
    }
    void say_goodbye() {
        if (run_.ended_by() == session_end::pain)
            return at_.say(knowledge::session_ended_by_pain.says);
        if (run_.ended_by() == session_end::finished) {
            write_cue(at_.out(), run_.step());
            at_.put('\n');
            const maybe<pain_score> told = score();
            if (!stopped_) say_light(light_while(plan_.routine.how, before_, told));
        }
        write_session_end(at_.out(), plan_, run_.elapsed());
        at_.put('\n');
    }

    console& at_;
    report& from_;
    const advice& plan_;
    maybe<pain_score> before_;
    session_run run_;
    bool stopped_ = false;
};

}  // namespace

left play(console& at, report& from, const advice& plan, bool& sign) {
    player one(at, from, plan);
    sign = one.hold();
    return one.stopped() ? left::stopped : left::done;
}

}  // namespace coach

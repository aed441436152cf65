// SPDX-License-Identifier: MIT
//
// A coach for breaks and stretches on a Cortex-M4: asks as a watch would, advises, and counts the session.
//
//     examples/firmware/build.sh build/firmware    builds it, and its head says how to run it
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/intake/typed.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/session.hpp>

#include "board.hpp"
#include "coach.hpp"

namespace coach {

using namespace hamstring;

namespace {

/// What can be done with advice.
enum class then : std::uint8_t { session, back, change, another, stop };

/// What somebody wants next; the pages that were answered, by their numbers, where one is to be changed.
then choose(console& at, bool has_session, bool emergency, bool can_go_back) {
    for (;;) {
        if (has_session) at.put("s session, ");
        if (can_go_back) at.put(emergency ? "b that was a mistake, " : "b back, ");
        if (!emergency) at.put("c change an answer, ");
        at.say("new somebody else, q stop");
        const maybe<std::string_view> line = at.line();
        if (!line || *line == "q") return then::stop;
        if (*line == "s" && has_session) return then::session;
        if (*line == "b" && can_go_back) return then::back;
        if (*line == "c" && !emergency) return then::change;
        if (*line == "new") return then::another;
    }
}

[[gnu::noinline]] bool has_session(const advice& plan) { return !session(plan).empty(); }

/// Whether a page was answered. (`review` says what, and needs 10 kB for it.)
bool is_answered(const interview& talk, page_id which) {
    if (which == page_id::four_facts) return talk.facts().age.has_value();
    for (const item_row& row : all<item>())
        if (row.page == which && talk.answer_to(row.id) != tick::open) return true;
    return talk.was_asked(which);
}

/// Reopens a page by its number; false where the input ended.
[[gnu::noinline]] bool change(console& at, interview& talk) {
    for (const page_row& row : all<page_id>())
        if (is_answered(talk, row.id))
            at.number(static_cast<long>(row.id) + 1).put(" ").say(row.title);
    at.say("Number to change, 0 none");
    while (const maybe<std::string_view> line = at.line()) {
        const int chosen = read_number(number::bridges, *line).value_or(-1);
        if (chosen == 0) return true;
        const auto which = static_cast<page_id>(chosen - 1);
        if (chosen > 0 && chosen <= static_cast<int>(count_of<page_id>) &&
            is_answered(talk, which)) {
            const interview ahead = reopen(talk, which);
            const page shown = next_page(ahead).value_or({});
            const bool has_lines = !shown.empty() || shown.kind == page_kind::fields ||
                                   shown.kind == page_kind::number;
            if (has_lines) return talk = ahead, true;
        }
        at.say("A number of the list, or 0.");
    }
    return false;
}

/// One person, from the first question on.
class person {
public:
    explicit person(console& at) : at_(at) {}

    /// True where another person may come.
    bool hold() {
        for (;;) {
            advised_ = false;
            if (ask(at_, talk_, told_young_) == left::stopped) return false;
            how_.asking_is_over = true;
            if (const maybe<then> last = look_at_advice()) return *last == then::another;
        }
    }
    bool advised() const { return advised_; }

private:
    /// What somebody wants last; none where there is something to ask.
    [[gnu::noinline]] maybe<then> look_at_advice() {
        report from = report_of(talk_);
        const advice plan = advise(from);
        at_.put('\n');
        show_advice(at_, plan, how_);
        advised_ = true;
        for (;;) {
            const bool emergency = plan.urgency == urgency::emergency_now;
            const then next = choose(at_, has_session(plan), emergency, talk_.size() > 0);
            if (next == then::another || next == then::stop) return next;
            if (next == then::session) {
                bool sign = false;
                if (play(at_, from, plan, sign) == left::stopped) return then::stop;
                if (!sign) continue;
                // What a sign tells goes before what was answered, and is looked at first.
                talk_ = begin(from);
                return {};
            }
            if (next == then::back) {
                how_.crisis_help |= render::crisis_told(plan);
                talk_ = undo(talk_);
                return {};
            }
            if (!change(at_, talk_)) return then::stop;
            if (talk_.changing()) return {};
        }
    }

    console& at_;
    interview talk_{};
    text_options how_{};
    bool told_young_ = false;
    bool advised_ = false;
};

}  // namespace

int run() {
    console at;
    at.say("Breaks and stretches, for people of 16 and over.");
    if (!reviewed_by_clinician) at.say(knowledge::not_reviewed);
    for (;;) {
        person next(at);
        const bool another = next.hold();
        if (another) continue;
        at.show();
        return next.advised() ? 0 : 2;
    }
}

}  // namespace coach

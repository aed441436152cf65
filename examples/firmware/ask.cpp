// SPDX-License-Identifier: MIT
#include <cstddef>
#include <string_view>

#include <hamstring/intake/typed.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/render/answers.hpp>

#include "coach.hpp"

namespace coach {

using namespace hamstring;

namespace {

constexpr std::string_view page_keys =
    "y yes, n no, ? not sure, b back, w why, q stop; a advice, once the danger signs are done.";

// (Not inlined, so that the memory of each is free again before the next: the stack of a watch is small.)
[[gnu::noinline]] maybe<page> page_after(const interview& talk) { return next_page(talk); }
[[gnu::noinline]] progress_made how_far(const interview& talk) { return progress(talk); }
[[gnu::noinline]] bool is_young(const interview& talk) {
    return observe(report_of(talk)).facts.answered_yes(red_flag::under_16_any);
}
[[gnu::noinline]] bool is_emergency(const interview& talk) {
    return advise(report_of(talk)).urgency == urgency::emergency_now;
}

/// Puts what one item was answered into a reply, in place of what it was before.
void put(reply& into, item one, maybe<tick> now) {
    into.yes.erase(one);
    into.unsure.erase(one);
    into.no.erase(one);
    if (now == maybe{tick::yes}) into.yes.insert(one);
    if (now == maybe{tick::unsure}) into.unsure.insert(one);
    if (now == maybe{tick::no}) into.no.insert(one);
}

class asker {
public:
    asker(console& at, interview& talk, bool& told_young)
        : at_(at), talk_(talk), told_young_(told_young) {}

    left hold() {
        while (!stopped_) {
            if (!talk_.changing() && is_emergency(talk_)) return left::done;
            const maybe<page> asked = page_after(talk_);
            if (!asked) return left::done;
            const progress_made made = how_far(talk_);
            const bool young = is_young(talk_);
            if (!young) told_young_ = false;
            ready_ = made.ready && !young && !talk_.changing();
            if (wants_advice_ && ready_) return left::done;
            wants_advice_ = false;
            if (young && !told_young_ && !talk_.changing()) {
                if (!tells_the_young()) return stopped_ ? left::stopped : left::done;
                continue;
            }
            say_so_far();
            ask(*asked, made);
        }
        say_stopped();
        return left::stopped;
    }

private:
    [[gnu::noinline]] void say_stopped() {
        at_.say("Stopped, so no advice.");
        write_so_far(at_.out(), talk_);
        at_.put('\n');
    }
    /// What is urgent already is said once, and the rest is asked all the same.
    [[gnu::noinline]] void say_so_far() {
        if (told_soon_ || bounds(talk_).least < urgency::same_day) return;
        told_soon_ = true;
        at_.put('\n');
        write_so_far(at_.out(), talk_);
        at_.put('\n');
    }
    /// One line for a question on a page; none where the question is left. What can be asked of every page is done
    /// here. An empty line is no answer, but where the question itself says that it is "not sure".
    maybe<std::string_view> typed(page_id which, bool may_be_empty = false) {
        for (;;) {
            const maybe<std::string_view> line = at_.line();
            stopped_ = !line || *line == "q";
            if (stopped_) return {};
            if (*line == "a" && ready_) {
                wants_advice_ = true;
                return {};
            }
            if (*line == "w") {
                write_why(at_.out(), talk_, which);
                at_.put('\n');
            } else if ((line->empty() && !may_be_empty) || *line == "h") {
                at_.say(page_keys);
            } else {
                return line;
            }
        }
    }
    [[gnu::noinline]] void back() {
        if (talk_.size() == 0 && !talk_.changing()) return at_.say("This is the first page.");
        // The four facts are not typed anew for one of them.
        const bool facts_alone = talk_.size() == 1 && !talk_.changing() && talk_.facts().age;
        talk_ = facts_alone ? reopen(talk_, page_id::four_facts) : undo(talk_);
    }
    [[gnu::noinline]] void ask(const page& asked, const progress_made& made) {
        at_.put('\n');
        write_title(at_.out(), asked, made);
        at_.put('\n');
        if (asked.kind == page_kind::fields) return ask_facts(asked);
        if (asked.kind == page_kind::one) return ask_again(asked);
        at_.say(about(asked.id).question);
        if (asked.kind == page_kind::number) return ask_number(asked);
        if (asked.kind == page_kind::any && asked.size() > 1 && !asked.names) {
            ask_whether_any(asked);
        } else {
            ask_each(asked);
        }
    }
    /// All lines at once, since most people answer none of them.
    void ask_whether_any(const page& asked) {
        write_items(at_.out(), asked);
        at_.say(ready_ ? "Any of these? y n ? b w a" : "Any of these? y n ? b w");
        while (const maybe<std::string_view> line = typed(asked.id)) {
            if (*line == "b") return back();
            const maybe<tick> told = tick_typed(*line);
            if (told == maybe{tick::no})
                return void(talk_ = answer(talk_, asked.id, none_of_these));
            if (told) return ask_each(asked);
            at_.say(page_keys);
        }
    }
    /// One line after the other. What makes it an emergency ends the page.
    void ask_each(const page& asked) {
        reply given;
        for (std::size_t i = 0; i < asked.size();) {
            const asked_item& one = asked.begin()[i];
            at_.number(static_cast<long>(i + 1)).put("/");
            at_.number(static_cast<long>(asked.size())).put(" ");
            at_.say(about(one.id).says);
            constexpr std::string_view were[] = {"", "(was: no) ", "(was: not sure) ",
                                                 "(was: yes) "};
            at_.put(were[static_cast<std::size_t>(one.left)]).say("y n ? b w");
            const maybe<std::string_view> line = typed(asked.id);
            if (!line) return;
            if (*line == "b") {
                if (i == 0) return asked.kind == page_kind::each ? back() : back_from_a_list(asked);
                put(given, asked.begin()[--i].id, {});
                continue;
            }
            const maybe<tick> told = tick_typed(*line);
            if (!told) {
                at_.say(page_keys);
                continue;
            }
            put(given, one.id, told);
            ++i;
            const interview ahead = answer(talk_, asked.id, given);
            if (told != maybe{tick::no} && is_emergency(ahead)) return void(talk_ = ahead);
        }
        if (const maybe<fault> wrong = fault_of(asked, given))
            at_.say(about(*wrong).says);
        else
            talk_ = answer(talk_, asked.id, given);
    }
    /// To the list where there was one, else to the page before.
    void back_from_a_list(const page& asked) {
        if (asked.size() == 1 || asked.names) back();
    }
    void ask_number(const page& asked) {
        write_example(at_.out(), asked);
        at_.put('\n');
        while (const maybe<std::string_view> line = typed(asked.id, true)) {
            if (*line == "b") return back();
            const typed_number read = read_number_on(asked, *line);
            if (!read.wrong) return void(talk_ = answer_number(talk_, asked.id, read.told));
            write_wrong(at_.out(), read, asked);
            at_.put('\n');
        }
    }
    /// A grave sign that somebody is not sure about, with what to notice.
    void ask_again(const page& asked) {
        const item one = asked.begin()->id;
        render::write_message(render::writer{at_.out()}, interview_message::how_to_tell,
                              {.name = about(one).says});
        at_.put('\n');
        for (const render::grave_words& each : render::words_of_grave_items)
            if (each.of == one) at_.put("- ").say(each.says);
        at_.say("y n ? b w");
        while (const maybe<std::string_view> line = typed(asked.id)) {
            if (*line == "b") return back();
            if (const maybe<tick> told = tick_typed(*line))
                return void(talk_ = tell(talk_, one, *told));
            at_.say(page_keys);
        }
    }
    [[gnu::noinline]] void ask_facts(const page& asked) {
        constexpr std::size_t count = fact_of_pain_now + 1;
        const bool change = talk_.changing().has_value();
        four_facts told = facts_told(talk_);
        bool open[count] = {};
        for (std::size_t i = 0; i < count; ++i) open[i] = change || !is_told(told, i);
        for (std::size_t i = 0; i < count;) {
            // Who had no pain at all has none now.
            const bool painless = told.worst_pain && told.worst_pain->value == 0;
            if (painless && told.pain_now) told.pain_now = pain_score{0};
            if (!open[i] || (i == fact_of_pain_now && painless)) {
                ++i;
                continue;
            }
            at_.say(about(fact_questions[i]).other);
            const bool kept = change && is_told(told, i);
            if (kept) {
                at_.put("k keeps: ");
                write_fact(at_.out(), told, i);
                at_.put('\n');
            }
            const maybe<std::string_view> line = typed(asked.id, i == fact_of_pain_now);
            if (!line) return;
            if (*line == "b") {
                std::size_t before = i;
                while (before > 0 && !open[before - 1]) --before;
                if (before == 0) return back();
                i = before - 1;
                continue;
            }
            if (!(kept && *line == "k")) {
                const four_facts now =
                    with_typed(told, i, i == 1 && *line == "?" ? std::string_view("-") : *line);
                // The pain right now is held to the others once it is asked for.
                four_facts looked_at = now;
                if (i < fact_of_pain_now) looked_at.pain_now.reset();
                if (const maybe<fault> wrong = fault_of(looked_at, i)) {
                    at_.say(about(*wrong).says);
                    continue;
                }
                told = now;
            }
            // Of those too young nothing else is asked.
            if (!change && !fault_of(four_facts{.age = told.age})) break;
            ++i;
        }
        if (const maybe<fault> wrong = fault_of(told))
            at_.say(about(*wrong).says);
        else
            talk_ = answer(talk_, told);
    }
    static bool is_told(const four_facts& told, std::size_t which) {
        const bool each[] = {told.age.has_value(), told.sex.has_value(),
                             told.worst_pain.has_value(), told.since.has_value(),
                             told.pain_now.has_value()};
        return each[which];
    }
    /// For those under age: whom it is for, and the danger signs all the same; false where nothing else is asked.
    [[gnu::noinline]] bool tells_the_young() {
        at_.say("\nThis advice is made for people of 16 and over. At your age:");
        const advice plan = advise(report_of(talk_));
        at_.say(about(plan.urgency).action);
        at_.say("Tell a parent or another adult you trust.");
        at_.say("y check for signs that need help sooner, n stop here, b back");
        while (const maybe<std::string_view> line = typed(page_id::four_facts)) {
            if (*line == "b") {
                back();
                return true;
            }
            if (*line == "n") return false;
            told_young_ = *line == "y";
            if (told_young_) return true;
            at_.say("y, n or b.");
        }
        return false;
    }

    console& at_;
    interview& talk_;
    bool& told_young_;
    bool stopped_ = false, ready_ = false, wants_advice_ = false, told_soon_ = false;
};

}  // namespace

left ask(console& at, interview& talk, bool& told_young) {
    return asker(at, talk, told_young).hold();
}

}  // namespace coach

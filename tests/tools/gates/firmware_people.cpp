// SPDX-License-Identifier: MIT
//
// People for firmware.py: `firmware_people COUNT SEED` prints what each types on the coach, and what they are told then,
// from the library alone.
//
//     type <line>      a line that is typed
//     brief <line>     a line of the advice that is due, in short
//     action <text>    what to do, where it is no emergency
//     due              the end of an advice
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>

#include <hamstring/interview.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/render/brief.hpp>

namespace {

using namespace hamstring;

class someone {
public:
    explicit someone(std::mt19937& dice) : dice_(dice) {
        // Some have nothing grave, some much.
        constexpr int of_hundred[] = {0, 0, 0, 1, 4};
        grave_ = of_hundred[below(static_cast<int>(std::size(of_hundred)))];
        plain_ = one_in(3) ? 25 : below(8);
    }

    void talk_to_the_coach() {
        while (!done_) {
            const maybe<page> asked = is_emergency(talk_) ? maybe<page>{} : next_page(talk_);
            if (!asked) {
                hear();
                continue;
            }
            if (is_young() && !told_young_) {
                told_young_ = true;
                if (one_in(2)) {
                    type("n");
                    hear();
                    continue;
                }
                type("y");
            }
            if (!is_young() && progress(talk_).ready && one_in(25)) {
                type("a");
                hear();
                continue;
            }
            if (talk_.size() > 1 && one_in(15)) {
                type("b");
                talk_ = undo(talk_);
                continue;
            }
            answer_page(*asked);
        }
        type("new");
    }

private:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(dice_); }
    bool one_in(int many) { return below(many) == 0; }
    bool in_hundred(int chance) { return below(100) < chance; }
    static bool is_emergency(const interview& talk) {
        return bounds(talk).least == urgency::emergency_now;
    }
    bool is_young() const {
        const four_facts& told = talk_.facts();
        return told.age && !told.sex && !fault_of(told);
    }
    static void type(const std::string& line) { std::cout << "type " << line << '\n'; }
    /// What helps nobody, before an answer.
    void fumble() {
        constexpr const char* lines[] = {"", "w", "h", "maybe", "yy", "  ", "12 apples", "-1"};
        if (one_in(20)) type(lines[below(static_cast<int>(std::size(lines)))]);
    }

    void hear() {
        const advice plan = advise(report_of(talk_));
        how_.asking_is_over = true;
        std::ostringstream brief;
        write_brief(std::ostreambuf_iterator<char>(brief), plan, how_);
        std::istringstream lines(brief.str());
        for (std::string line; std::getline(lines, line);) std::cout << "brief " << line << '\n';
        const bool emergency = plan.urgency == urgency::emergency_now;
        if (!emergency) std::cout << "action " << about(plan.urgency).action << '\n';
        std::cout << "due\n";
        done_ = !emergency || talk_.size() < 2 || !one_in(3);
        if (done_) return;
        // That was a mistake.
        type("b");
        how_.crisis_help |= render::crisis_told(plan);
        talk_ = undo(talk_);
    }

    void answer_page(const page& asked) {
        if (asked.kind == page_kind::fields) return tell_facts();
        if (asked.kind == page_kind::number) return tell_number(asked);
        if (asked.kind == page_kind::one) {
            const int choice = below(6);
            fumble();
            type(choice == 0 ? "yes" : choice == 1 ? "?" : "n");
            talk_ = tell(talk_, asked.begin()->id,
                         choice == 0   ? tick::yes
                         : choice == 1 ? tick::unsure
                                       : tick::no);
            return;
        }
        reply given;
        const int chance = asked.kind == page_kind::each ? grave_ : plain_;
        for (const asked_item& one : asked) {
            if (in_hundred(chance))
                given.yes.insert(one.id);
            else if (in_hundred((chance + 3) / 4))
                given.unsure.insert(one.id);
            else
                given.no.insert(one.id);
        }
        if (asked.names && fault_of(asked, given)) {
            given = {};
            for (const asked_item& one : asked) given.unsure.insert(one.id);
        }
        const bool none = given.yes.empty() && given.unsure.empty();
        if (asked.kind == page_kind::any && asked.size() > 1 && !asked.names) {
            if (!one_in(4)) fumble();
            if (none) {
                type("n");
                talk_ = answer(talk_, asked.id, none_of_these);
                return;
            }
            type(one_in(2) ? "y" : "?");
        }
        type_each(asked, given);
    }
    /// One line after the other, until it is an emergency.
    void type_each(const page& asked, const reply& given) {
        reply so_far;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            const item one = asked.begin()[i].id;
            fumble();
            if (i + 1 < asked.size() && one_in(30)) {
                type("n");
                type("b");
            }
            if (given.no.contains(one)) {
                type("n");
                so_far.no.insert(one);
                continue;
            }
            const bool yes = given.yes.contains(one);
            type(yes ? one_in(2) ? "y" : "YES" : one_in(2) ? "?" : " not sure");
            (yes ? so_far.yes : so_far.unsure).insert(one);
            if (is_emergency(answer(talk_, asked.id, so_far))) break;
        }
        talk_ = answer(talk_, asked.id, so_far);
    }
    void tell_number(const page& asked) {
        const asked_number& row = *about(asked.id).asks;
        if (one_in(3)) {
            type(one_in(2) ? "?" : "");
            talk_ = answer_number(talk_, asked.id, {});
            return;
        }
        const int told = row.lowest + below(row.highest - row.lowest + 1);
        type(std::to_string(told));
        talk_ = answer_number(talk_, asked.id, told);
    }
    void tell_facts() {
        four_facts told{.age = years{14 + below(70)}};
        type(std::to_string(told.age->value) + (one_in(2) ? " years" : ""));
        if (!fault_of(told)) {
            talk_ = answer(talk_, told);
            return;
        }
        const int which = below(3);
        told.sex = which == 0 ? sex::female : which == 1 ? sex::male : sex::not_given;
        type(which == 0 ? "f" : which == 1 ? "male" : one_in(2) ? "-" : "?");
        told.worst_pain = pain_score{below(11)};
        type(std::to_string(told.worst_pain->value));
        const int span = 1 + below(11);
        const bool in_weeks = one_in(2);
        told.since = in_weeks ? hours{weeks{span}} : hours{days{span}};
        type(std::to_string(span) + (in_weeks ? " weeks" : " days"));
        if (told.worst_pain->value != 0) {
            if (one_in(2)) {
                told.pain_now = pain_score{below(told.worst_pain->value + 1)};
                type(std::to_string(told.pain_now->value));
            } else {
                type(one_in(2) ? "?" : "");
            }
        }
        talk_ = answer(talk_, told);
    }

    std::mt19937& dice_;
    interview talk_{};
    text_options how_{};
    int grave_ = 0;
    int plain_ = 0;
    bool told_young_ = false;
    bool done_ = false;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    std::mt19937 dice(static_cast<std::mt19937::result_type>(std::atoi(argv[2])));
    for (int i = std::atoi(argv[1]); i > 0; --i) someone(dice).talk_to_the_coach();
}

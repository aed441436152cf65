// SPDX-License-Identifier: MIT
// A telephone line: what a caller said yes to goes in, how soon to be seen comes out, as keys for the
// next program. A leg that tingles more and more is seen sooner here than the library asks.
//
//     telephone_line low_back_pain leg_tingling_or_burning
#include <cstdio>
#include <span>
#include <string_view>

import hamstring;

using namespace hamstring;

constexpr host_rule line_rules[] = {
    {.id = "line-tingling-and-worse",
     .when = symptom::leg_tingling_or_burning && history::getting_worse,
     .then = at_least_urgency(urgency::same_day),
     .because = "Tingling that gets worse is seen on the same day here.",
     .reference = "protocol of the line, page 2"},
};

int main(int argc, char** argv) {
    report caller{.age = years{45}, .since = weeks{3}, .absent = every_red_flag};
    for (const std::string_view key : std::span(argv, static_cast<std::size_t>(argc)).subspan(1)) {
        if (const auto said = from_key<symptom>(key)) {
            caller.present.insert(*said);
        } else if (const auto past = from_key<history>(key)) {
            caller.present.insert(*past);
        } else {
            std::fprintf(stderr, "not understood: %.*s\n", static_cast<int>(key.size()),
                         key.data());
            return 2;
        }
    }
    const advice plan = advise(caller, overlay<line_rules>{});
    const std::string_view urgency = about(plan.urgency).key;
    std::printf("%.*s %d\n", static_cast<int>(urgency.size()), urgency.data(),
                int{plan.deadline.value});
    for (const reason& why : explain(plan, plan.urgency))
        std::printf("%.*s\n", static_cast<int>(why.rule.size()), why.rule.data());
}

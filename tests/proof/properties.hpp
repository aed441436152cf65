// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "breaks.hpp"
#include "model.hpp"
#include "names.hpp"

/// What is proved, as queries. Each is written from the shipped tables, whatever the model that it is
/// asked of was written from.

namespace proof {

/// One question to the solver.
struct query {
    std::string label;
    std::string text;
};

/// One property. Where `reachable` is false, no query may be satisfiable, and on some of the broken
/// tables the first one must be. Where it is true, each query must be satisfiable, and on the broken
/// tables the one named `control` must not be.
struct property {
    std::string name;
    bool reachable;
    bool two_reports;
    std::vector<query> queries;
    std::vector<broken> controls;
    std::string control{};
};

namespace detail {

using hamstring::restriction;
using hamstring::urgency;

inline const report_names& before() {
    static const report_names names("a.");
    return names;
}
inline const report_names& after() {
    static const report_names names("b.");
    return names;
}

inline std::string same(const std::string& a, const std::string& b) {
    return "(= " + a + " " + b + ")";
}
inline std::string implies(const std::string& a, const std::string& b) {
    return "(=> " + a + " " + b + ")";
}
inline std::string both(const std::string& a, const std::string& b) {
    return "(and " + a + " " + b + ")";
}

inline std::string no_host(const report_names& of) {
    std::vector<std::string> none;
    const auto open = open_to_hosts();
    for (std::size_t i = 0; i < open.size; ++i)
        if (open.test(i)) none.push_back(negated(of.from_host(i)));
    for (const auto which : each<hamstring::movement>())
        for (const restriction level : restriction_steps())
            none.push_back(negated(of.host_limit(which, level)));
    return all_of(none);
}

/// The second report has the numbers and the equipment of the first.
inline std::string same_numbers_and_equipment() {
    std::vector<std::string> list;
    for (std::size_t n = 0; n < numbers().size(); ++n)
        for (std::size_t c = 0; c < numbers()[n].classes.size(); ++c)
            list.push_back(same(before().in_class(n, c), after().in_class(n, c)));
    for (const auto which : each<hamstring::equipment>())
        list.push_back(same(before()("has." + key(which)), after()("has." + key(which))));
    for (const auto which : each<hamstring::position>())
        list.push_back(same(before()("can." + key(which)), after()("can." + key(which))));
    return all_of(list);
}

/// What a host adds to the first report it adds to the second: a host's rules hold no negation.
inline std::string host_adds_no_less() {
    std::vector<std::string> list;
    const auto open = open_to_hosts();
    for (std::size_t i = 0; i < open.size; ++i)
        if (open.test(i)) list.push_back(implies(before().from_host(i), after().from_host(i)));
    for (const auto which : each<hamstring::movement>())
        for (const restriction level : restriction_steps())
            list.push_back(
                implies(before().host_limit(which, level), after().host_limit(which, level)));
    return all_of(list);
}

inline std::string same_answer(std::size_t i) {
    return all_of({same(before().present(i), after().present(i)),
                   same(before().absent(i), after().absent(i)),
                   same(before().unsure(i), after().unsure(i))});
}

/// The answers to one question, of which at most one is given.
inline std::string only_no(const report_names& of, std::size_t i) {
    return all_of({negated(of.present(i)), of.absent(i), negated(of.unsure(i))});
}
inline std::string only_silence(const report_names& of, std::size_t i) {
    return all_of({negated(of.present(i)), negated(of.absent(i)), negated(of.unsure(i))});
}
inline std::string only_unsure(const report_names& of, std::size_t i) {
    return all_of({negated(of.present(i)), negated(of.absent(i)), of.unsure(i)});
}
inline std::string only_yes(const report_names& of, std::size_t i) {
    return all_of({of.present(i), negated(of.absent(i)), negated(of.unsure(i))});
}

/// Any number of answers of the first report are one thing and of the second another; the rest are the
/// same.
template <class From, class To>
std::string answers_change(From from, To to) {
    std::vector<std::string> list{same_numbers_and_equipment(), host_adds_no_less()};
    for (std::size_t i = 0; i < observed_count; ++i)
        list.push_back("(or " + same_answer(i) + " " + both(from(before(), i), to(after(), i)) +
                       ")");
    return all_of(list);
}

/// Every answer of the second report is that of the first, or has become a yes.
inline std::string may_become_yes(std::size_t i) {
    return "(or " + same_answer(i) + " (and (not " + before().present(i) + ") " +
           after().present(i) + " " + implies(after().absent(i), before().absent(i)) + " " +
           implies(after().unsure(i), before().unsure(i)) + "))";
}

/// The second report has any number of additional yes answers among those that `which` holds of.
template <class Which>
std::string more_yes(Which which) {
    std::vector<std::string> list{same_numbers_and_equipment(), host_adds_no_less()};
    for (std::size_t i = 0; i < observed_count; ++i)
        list.push_back(which(i) ? may_become_yes(i) : same_answer(i));
    return all_of(list);
}

inline std::string urgency_falls() {
    std::vector<std::string> list;
    for (const urgency level : each<urgency>())
        if (level != urgency::self_care_review)
            list.push_back(both(before().at_least(level), negated(after().at_least(level))));
    return any_of(list);
}

inline std::string restriction_loosens() {
    std::vector<std::string> list;
    for (const auto which : each<hamstring::movement>())
        for (const restriction level : restriction_steps())
            list.push_back(
                both(before().limit(which, level), negated(after().limit(which, level))));
    return any_of(list);
}

/// The second report is offered something that the first is not, or in its whole form what the first
/// is offered modified only.
inline std::string more_is_offered() {
    std::vector<std::string> list;
    for (const auto which : each<hamstring::exercise>())
        for (const char* form : {"offered.", "whole."})
            list.push_back(both(after()(form + key(which)), negated(before()(form + key(which)))));
    return any_of(list);
}

inline std::string yes(hamstring::red_flag which) {
    return before().yes(hamstring::rules::index_of(which));
}
inline std::string blocked() {
    return before().concluded(hamstring::rules::index_of(hamstring::finding::routine_blocked));
}

/// Over every pair of an exercise and a condition that `wrong` holds of: offered though it applies.
template <class Wrong>
std::string offered_though(Wrong wrong) {
    std::vector<std::string> list;
    for (const auto& item : hamstring::knowledge::exercises)
        for (const auto& known : hamstring::knowledge::conditions)
            if (wrong(item, known))
                list.push_back("(and " + before()("offered." + std::string(item.key)) + " (or " +
                               before().present(hamstring::rules::index_of(known.id)) + " " +
                               before()("assumed." + std::string(known.key)) + "))");
    return any_of(list);
}

/// Whether a condition restricts a movement of an exercise at least so far.
inline bool restricts(const hamstring::condition_row& known, const hamstring::exercise_row& item,
                      restriction level) {
    for (const auto which : each<hamstring::movement>())
        if (item.movements.contains(which) &&
            known.levels[static_cast<std::size_t>(which)] >= level)
            return true;
    return false;
}

/// That a red flag has no answer, neither one of its own nor by the age.
inline std::string unanswered(hamstring::red_flag which) {
    std::vector<std::string> list{before().open(hamstring::rules::index_of(which))};
    if (hamstring::answered_by_age(which)) list.push_back(before()("age.not_given"));
    return all_of(list);
}

/// That a question of a core screen is open, one of those that `which` holds of. A question that others
/// have replaced is not asked, so it is never open.
template <class Which>
std::string any_unanswered(Which which) {
    std::vector<std::string> list;
    for (const auto& row : hamstring::knowledge::red_flags)
        if (hamstring::about(row.screen).core && row.replaced_by.empty() && which(row))
            list.push_back(unanswered(row.id));
    return any_of(list);
}

}  // namespace detail

/// One more yes never makes anything less strict.
inline std::vector<property> properties_of_more_answers() {
    using namespace detail;
    const auto any_answer = [](std::size_t) { return true; };
    const auto a_condition = [](std::size_t i) {
        return observed_names()[i].rfind("condition.", 0) == 0;
    };
    // A yes can mend a contradiction: a no that a measurement speaks against, or "not sure" and no at once.
    const std::string nothing_is_mended = implies(before()("problem"), after()("problem"));
    return {
        {"more yes answers never lower the urgency",
         false,
         true,
         {{"any", all_of({more_yes(any_answer), nothing_is_mended, urgency_falls()})}},
         negated_literals()},
        {"not sure is never less urgent than no",
         false,
         true,
         {{"any",
           all_of({answers_change(only_no, only_unsure), nothing_is_mended, urgency_falls()})}},
         negated_literals()},
        {"not sure is never less urgent than no answer",
         false,
         true,
         {{"any", all_of({answers_change(only_silence, only_unsure), nothing_is_mended,
                          urgency_falls()})}},
         graver_silence()},
        {"yes is never less urgent than not sure",
         false,
         true,
         {{"any",
           all_of({answers_change(only_unsure, only_yes), nothing_is_mended, urgency_falls()})}},
         negated_literals()},
        {"no answer is never less urgent than no",
         false,
         true,
         {{"any",
           all_of({answers_change(only_no, only_silence), nothing_is_mended, urgency_falls()})}},
         negated_literals()},
        {"more yes answers never loosen a restriction",
         false,
         true,
         {{"any", all_of({more_yes(any_answer), restriction_loosens()})}},
         negated_assumptions()},
        {"more conditions never permit an exercise",
         false,
         true,
         {{"any", all_of({more_yes(a_condition), nothing_is_mended, more_is_offered()})}},
         inverted_cells()},
    };
}

/// When there is no routine.
inline std::vector<property> properties_of_the_gate() {
    using namespace detail;
    using hamstring::red_flag_row;
    const std::string open = before()("routine_open");
    std::vector<std::string> listed;
    for (const auto which : each<hamstring::cause>())
        listed.push_back(before()("listed." + key(which)));
    std::vector<std::string> blocking;
    for (const auto& row : hamstring::knowledge::red_flags)
        if (row.blocks_routine) blocking.push_back(yes(row.id));
    const std::string today = before().at_least(urgency::same_day);
    return {
        {"no routine at same_day or emergency_now",
         false,
         false,
         {{"any", both(open, today)}},
         opened_gates([](const gate& item) { return item.level >= urgency::same_day; })},
        {"no contributor is listed at same_day or above",
         false,
         false,
         {{"any", both(today, any_of(listed))}},
         causes_always_listed()},
        {"no routine under a flag with blocks_routine",
         false,
         false,
         {{"any", both(open, any_of(blocking))}},
         lost_conclusions(hamstring::rules::blocks_the_routine().concludes)},
        {"no routine where a rule blocks it",
         false,
         false,
         {{"any", both(open, blocked())}},
         opened_gates([](const gate& item) { return item.blocked && !item.pending; })},
        {"no routine while a core question is open",
         false,
         false,
         {{"any", both(open, any_unanswered([](const red_flag_row&) { return true; }))}},
         opened_gates([](const gate& item) { return item.pending && !item.blocked; })},
        {"no routine while a nerve question is open",
         false,
         false,
         {{"any", both(open, any_unanswered([](const red_flag_row& row) {
                           return row.screen == hamstring::screen::nerve;
                       }))}},
         opened_gates([](const gate& item) { return item.pending && !item.blocked; })},
        {"an open grave question is never self-care",
         false,
         false,
         {{"any", both(negated(before().at_least(urgency::clinician_days)),
                       any_unanswered([](const red_flag_row& row) {
                           return row.strength == hamstring::strength::alone;
                       }))}},
         lost_readers(hamstring::rules::index_of(hamstring::profile::core_screen_unanswered))},
        {"leg nerve symptom, urgent nerve question open: same_day",
         false,
         false,
         {{"any", all_of({negated(today),
                          before().concluded(
                              hamstring::rules::index_of(hamstring::finding::leg_nerve_symptom)),
                          any_unanswered([](const red_flag_row& row) {
                              return row.screen == hamstring::screen::nerve &&
                                     row.alone >= urgency::same_day;
                          })})}},
         lost_readers(hamstring::rules::index_of(hamstring::profile::nerve_screen_unanswered))},
        {"a report with a problem is never self-care",
         false,
         false,
         {{"any", both(before()("problem"), negated(before().at_least(urgency::clinician_days)))}},
         lost_readers(hamstring::rules::index_of(hamstring::profile::report_problem))},
        {"a report with a problem has no routine",
         false,
         false,
         {{"any", both(before()("problem"), open)}},
         lost_readers(hamstring::rules::index_of(hamstring::profile::report_problem))},
    };
}

/// What is never offered.
inline std::vector<property> properties_of_exercises() {
    using namespace detail;
    std::vector<std::string> strong;
    std::vector<std::string> useless;
    for (const auto& row : hamstring::knowledge::exercises) {
        const std::string offered = before()("offered." + std::string(row.key));
        if (row.movements.intersects(hamstring::movements_after_a_clinician))
            strong.push_back(both(offered, before().at_least(urgency::clinician_days)));
        if (row.grade == hamstring::evidence::contradicted) useless.push_back(offered);
    }
    // Whole or adapted: what the form that is offered needs is there, and an adapted one exists.
    std::vector<std::string> out_of_reach;
    std::vector<std::string> not_adapted;
    for (const auto& row : hamstring::knowledge::exercises) {
        const std::string name(row.key);
        const std::string offered = before()("offered." + name);
        const std::string adapted = both(offered, negated(before()("whole." + name)));
        const auto asked_of = [&](const std::string& form, hamstring::equipment item,
                                  hamstring::set_of<hamstring::position> needs) {
            if (item != hamstring::equipment::none)
                out_of_reach.push_back(both(form, negated(before()("has." + key(item)))));
            for (const auto which : needs)
                out_of_reach.push_back(both(form, negated(before()("can." + key(which)))));
        };
        asked_of(offered, row.equipment, row.needs);
        if (!row.adapted.exists()) {
            not_adapted.push_back(adapted);
            continue;
        }
        asked_of(adapted, row.adapted.equipment, row.adapted.needs);
        for (const auto which : row.adapted.movements)
            not_adapted.push_back(both(adapted, before().limit(which, restriction::clearance)));
    }
    const auto forget_refusals = [](plain_exercise& item) {
        const bool any = !item.refusals.empty();
        item.refusals.clear();
        return any;
    };
    return {
        {"nothing offered that a condition forbids",
         false,
         false,
         {{"any", offered_though([](const auto& item, const auto& known) {
               return restricts(known, item, restriction::forbidden);
           })}},
         cleared_cells()},
        {"nothing offered that needs clearance",
         false,
         false,
         {{"any", offered_though([](const auto& item, const auto& known) {
               return restricts(known, item, restriction::clearance);
           })}},
         cleared_cells()},
        {"nothing offered that its own row rules out",
         false,
         false,
         {{"any", offered_though([](const auto& item, const auto& known) {
               return item.avoid.contains(known.id);
           })}},
         changed_exercises([](plain_exercise& item) {
             const bool any = !item.avoid.empty();
             item.avoid.clear();
             return any;
         })},
        {"nothing offered without what its form needs",
         false,
         false,
         {{"any", any_of(out_of_reach)}},
         changed_exercises([](plain_exercise& item) {
             const bool any = !item.positions.empty();
             item.positions.clear();
             return any;
         })},
        {"nothing adapted without an adapted form that is free",
         false,
         false,
         {{"any", any_of(not_adapted)}},
         changed_exercises([&](plain_exercise& item) {
             return !hamstring::about(item.id).adapted.exists() && forget_refusals(item);
         })},
        {"nothing strong before a clinician at clinician_days",
         false,
         false,
         {{"any", any_of(strong)}},
         changed_exercises([&](plain_exercise& item) {
             const auto& row = hamstring::about(item.id);
             return row.grade != hamstring::evidence::contradicted &&
                    row.movements.intersects(hamstring::movements_after_a_clinician) &&
                    forget_refusals(item);
         })},
        {"nothing offered that is known not to work",
         false,
         false,
         {{"any", any_of(useless)}},
         changed_exercises([&](plain_exercise& item) {
             return hamstring::about(item.id).grade == hamstring::evidence::contradicted &&
                    forget_refusals(item);
         })},
    };
}

namespace detail {

/// A report in which one flag is yes, no other answer that could be grave is, nobody is unsure of another
/// flag, and the pain is mild.
inline std::string one_modifier_alone() {
    std::vector<std::string> any;
    for (const auto& row : hamstring::knowledge::red_flags) {
        if (row.strength != hamstring::strength::modifier) continue;
        std::vector<std::string> rest{yes(row.id)};
        for (const auto& other : hamstring::knowledge::red_flags)
            if (other.id != row.id) {
                rest.push_back(negated(yes(other.id)));
                rest.push_back(negated(before().unsure(hamstring::rules::index_of(other.id))));
            }
        any.push_back(all_of(rest));
    }
    std::vector<std::string> quiet{any_of(any), no_host(before()), negated(before()("problem")),
                                   negated(before()("pending"))};
    // Severe pain is urgent by itself.
    quiet.push_back(before().in_class(place_of("pain"), numbers()[place_of("pain")].class_at(3)));
    for (std::size_t i = 0; i < observed_count; ++i)
        for (const char* kind : {"symptom.", "history.", "sign.", "condition."})
            if (observed_names()[i].rfind(kind, 0) == 0) quiet.push_back(negated(before().yes(i)));
    return all_of(quiet);
}

/// The second report has one more yes, a red flag, and is more urgent than both the first report and
/// the flag's row allow.
inline std::string lifted_above_its_cap() {
    std::vector<std::string> list{same_numbers_and_equipment(), no_host(before()), no_host(after()),
                                  negated(after()("problem"))};
    std::vector<std::string> changed;
    std::vector<std::string> too_grave;
    for (std::size_t i = 0; i < observed_count; ++i)
        list.push_back(observed_names()[i].rfind("red_flag.", 0) == 0 ? may_become_yes(i)
                                                                      : same_answer(i));
    for (const auto& row : hamstring::knowledge::red_flags) {
        const std::size_t i = hamstring::rules::index_of(row.id);
        const std::string is_new = both(negated(before().present(i)), after().present(i));
        changed.push_back(is_new);
        for (const urgency level : each<urgency>())
            if (level > row.combined)
                too_grave.push_back("(and " + is_new + " " + after().at_least(level) + " (not " +
                                    before().at_least(level) + "))");
    }
    list.push_back(apply("(_ at-most 1)", changed, "true"));
    list.push_back(any_of(too_grave));
    return all_of(list);
}

inline std::string less_grave_than_its_row() {
    std::vector<std::string> list;
    for (const auto& row : hamstring::knowledge::red_flags)
        if (row.alone != urgency::self_care_review)
            list.push_back(both(yes(row.id), negated(before().at_least(row.alone))));
    return any_of(list);
}

/// Both reports are the same; only the second has a host's rules.
inline std::string host_in_the_second_only() {
    std::vector<std::string> list{same_numbers_and_equipment(), no_host(before())};
    for (std::size_t i = 0; i < observed_count; ++i) list.push_back(same_answer(i));
    return all_of(list);
}

}  // namespace detail

/// What a flag weighs, and what a host's rules can do.
inline std::vector<property> properties_of_weights() {
    using namespace detail;
    using hamstring::red_flag_row;
    return {
        {"one modifier alone stays at self-care",
         false,
         false,
         {{"any", both(one_modifier_alone(), before().at_least(urgency::clinician_days))}},
         graver_flags(
             [](const red_flag_row& row) { return row.strength == hamstring::strength::modifier; },
             urgency::clinician_days)},
        {"no flag lifts the urgency above its row's `combined`",
         false,
         true,
         {{"any", lifted_above_its_cap()}},
         graver_flags([](const red_flag_row& row) { return row.combined < urgency::emergency_now; },
                      urgency::emergency_now)},
        {"every flag is at least as urgent as its row's `alone`",
         false,
         false,
         {{"any", less_grave_than_its_row()}},
         lost_conclusions(hamstring::rules::at_urgency(urgency::emergency_now))},
        {"a host's rules never lower the urgency",
         false,
         true,
         {{"any", both(host_in_the_second_only(), urgency_falls())}},
         hosts_that_lower(hamstring::rules::at_urgency(urgency::emergency_now))},
        {"a host's rules never loosen or offer more",
         false,
         true,
         {{"any", both(host_in_the_second_only(),
                       "(or " + restriction_loosens() + " " + more_is_offered() + ")")}},
         hosts_that_lower(open_to_hosts() - hamstring::rules::at_urgency(urgency::emergency_now))},
    };
}

/// What can be reached: each with a report that shows it.
inline std::vector<property> properties_of_reach() {
    using namespace detail;
    const tables shipped = shipped_tables();
    const std::string alone = no_host(before());
    property rules{"every rule can fire", true, false, {}, {}};
    for (const plain_rule& item : shipped.rules)
        rules.queries.push_back({item.id, both(alone, before()("fired." + item.id))});
    const auto never = [](plain_rule& item) { item.terms.clear(); };
    rules.controls = break_each([&](tables& of, std::size_t n) {
        return n > 0 ? std::nullopt
                     : at_nth_rule(
                           of, 0, [](const plain_rule&) { return true; }, never);
    });
    rules.control = rules.controls.front().what;

    property levels{"every urgency is reached, and no other", true, false, {}, {}};
    property flags{"every flag reaches its row's `alone`, no more", true, false, {}, {}};
    const auto exactly = [&](urgency level) {
        std::vector<std::string> list{alone, negated(before()("problem"))};
        for (const urgency step : each<urgency>())
            if (step != urgency::self_care_review)
                list.push_back(step <= level ? before().at_least(step)
                                             : negated(before().at_least(step)));
        return all_of(list);
    };
    for (const urgency level : each<urgency>())
        levels.queries.push_back({key(level), exactly(level)});
    levels.controls = break_each([](tables& of, std::size_t n) -> std::optional<std::string> {
        for (plain_rule& item : of.rules)
            item.concludes -= hamstring::rules::at_urgency(urgency::emergency_now);
        return n == 0 ? std::optional<std::string>("no rule raises the urgency") : std::nullopt;
    });
    levels.control = key(urgency::emergency_now);
    for (const auto& row : hamstring::knowledge::red_flags)
        flags.queries.push_back({std::string(row.key), both(yes(row.id), exactly(row.alone))});
    flags.controls = break_each([](tables& of, std::size_t n) -> std::optional<std::string> {
        if (n > 0) return std::nullopt;
        return at_nth_rule(
            of, 0,
            [](const plain_rule& item) {
                return hamstring::rules::urgency_in(item.concludes) == urgency::clinician_days &&
                       hamstring::from_key<hamstring::red_flag>(item.id);
            },
            [](plain_rule& item) {
                item.concludes |= hamstring::rules::at_urgency(urgency::same_day);
            });
    });
    flags.control = flags.controls.front().what;

    property findings{"every finding and assumed condition is reached", true, false, {}, {}};
    for (std::size_t i = 0; i < concluded_names().size(); ++i) {
        bool concluded = false;
        for (const plain_rule& item : shipped.rules)
            concluded = concluded || item.concludes.test(i);
        if (concluded)
            findings.queries.push_back({concluded_names()[i], both(alone, before().concluded(i))});
    }
    findings.control =
        concluded_names()[hamstring::rules::index_of(hamstring::finding::routine_blocked)];
    findings.controls = break_each([](tables& of, std::size_t n) -> std::optional<std::string> {
        for (plain_rule& item : of.rules)
            item.concludes -= hamstring::rules::blocks_the_routine().concludes;
        return n == 0 ? std::optional<std::string>("no rule blocks the routine") : std::nullopt;
    });

    property causes{"every contributor can be listed", true, false, {}, {}};
    for (const auto which : each<hamstring::cause>())
        causes.queries.push_back({key(which), both(alone, before()("listed." + key(which)))});
    causes.control = key(each<hamstring::cause>().front());
    causes.controls = break_each([&](tables& of, std::size_t n) -> std::optional<std::string> {
        for (plain_rule& item : of.rules)
            if (item.tally == 0 && item.weight > 0) item.terms.clear();
        return n == 0 ? std::optional<std::string>("nothing speaks for " + causes.control)
                      : std::nullopt;
    });
    return {rules, levels, flags, findings, causes};
}

namespace detail {

/// Every combination that can refuse an exercise.
inline std::vector<refusal> refused_to_everybody() {
    std::vector<refusal> list;
    for (std::size_t p = 0; p < numbers()[place_of("pain")].classes.size(); ++p)
        for (std::size_t l = 0; l < numbers()[place_of("level")].classes.size(); ++l)
            for (const bool modified : {false, true})
                for (const bool clinician : {false, true})
                    for (const bool unbearable : {false, true})
                        list.push_back({p, l, modified, clinician, unbearable});
    return list;
}

/// A report with a routine in which only a condition can keep an exercise out.
inline std::string nothing_else_refuses(const hamstring::exercise_row& row) {
    std::vector<std::string> list{
        no_host(before()), before()("routine_open"),
        before().in_class(place_of("pain"), numbers()[place_of("pain")].class_at(0))};
    if (row.movements.intersects(hamstring::movements_after_a_clinician))
        list.push_back(negated(before().at_least(urgency::clinician_days)));
    for (const auto which : each<hamstring::equipment>())
        list.push_back(before()("has." + key(which)));
    for (const auto which : each<hamstring::position>())
        list.push_back(before()("can." + key(which)));
    for (const auto level : each<hamstring::level>()) {
        const auto at = static_cast<int>(level);
        if (row.doses[static_cast<std::size_t>(level)].skipped()) continue;
        list.push_back(
            before().in_class(place_of("level"), numbers()[place_of("level")].class_at(at)));
        break;
    }
    return all_of(list);
}

}  // namespace detail

/// Which exercises can be offered and refused.
inline std::vector<property> properties_of_catalogue() {
    using namespace detail;
    const std::string alone = no_host(before());
    property offered{"every exercise that works can be offered whole", true, false, {}, {}};
    property blocked{"every exercise can be ruled out by a condition", true, false, {}, {}};
    for (const auto& row : hamstring::knowledge::exercises) {
        const std::string name(row.key);
        if (row.grade != hamstring::evidence::contradicted)
            offered.queries.push_back({name, both(alone, before()("whole." + name))});
        if (row.grade != hamstring::evidence::contradicted)
            blocked.queries.push_back(
                {name, both(nothing_else_refuses(row), negated(before()("offered." + name)))});
    }
    offered.control = offered.queries.front().label;
    offered.controls = break_each([&](tables& of, std::size_t n) -> std::optional<std::string> {
        for (plain_exercise& item : of.exercises)
            if (key(item.id) == offered.control) item.refusals = refused_to_everybody();
        return n == 0 ? std::optional(offered.control + " is refused to everybody") : std::nullopt;
    });
    blocked.control = blocked.queries.front().label;
    blocked.controls = break_each([](tables& of, std::size_t n) -> std::optional<std::string> {
        for (auto& row : of.matrix)
            for (cell& at : row) at.level = restriction::none;
        for (plain_exercise& item : of.exercises) item.avoid.clear();
        return n == 0 ? std::optional<std::string>("no condition limits anything") : std::nullopt;
    });
    return {offered, blocked};
}

/// All properties, in the order in which they are printed.
inline std::vector<property> all_properties() {
    std::vector<property> list;
    for (const auto& some :
         {properties_of_more_answers(), properties_of_the_gate(), properties_of_exercises(),
          properties_of_weights(), properties_of_reach(), properties_of_catalogue()})
        for (const property& item : some) list.push_back(item);
    return list;
}

}  // namespace proof

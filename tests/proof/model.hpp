// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include <hamstring/host/host_rule.hpp>

#include "answers.hpp"
#include "names.hpp"
#include "numbers.hpp"
#include "tables.hpp"

/// Writes tables as SMT-LIB 2: the answers, numbers and equipment of one report as free Booleans, and
/// everything that follows from them as definitions. Every name begins with a prefix, so that two
/// reports can stand in one query.

namespace proof {

/// An operator over operands, `empty` where there are none.
inline std::string apply(const std::string& name, const std::vector<std::string>& operands,
                         const std::string& empty) {
    if (operands.empty()) return empty;
    if (operands.size() == 1 && (name == "and" || name == "or")) return operands.front();
    std::string text = "(" + name;
    for (const std::string& operand : operands) text += " " + operand;
    return text + ")";
}
inline std::string all_of(const std::vector<std::string>& list) {
    return apply("and", list, "true");
}
inline std::string any_of(const std::vector<std::string>& list) {
    return apply("or", list, "false");
}
inline std::string negated(const std::string& text) { return "(not " + text + ")"; }

/// The names of one report in the formulas.
class report_names {
public:
    explicit report_names(std::string prefix) : prefix_(std::move(prefix)) {}

    std::string operator()(const std::string& name) const { return prefix_ + name; }
    std::string present(std::size_t i) const { return prefix_ + "present." + observed_names()[i]; }
    std::string absent(std::size_t i) const { return prefix_ + "absent." + observed_names()[i]; }
    std::string unsure(std::size_t i) const { return prefix_ + "unsure." + observed_names()[i]; }
    /// Whether a question is answered with no, by its own no or that of another, and nobody is unsure.
    std::string said_no(std::size_t i) const { return prefix_ + "said_no." + observed_names()[i]; }
    std::string open(std::size_t i) const {
        return "(not (or " + present(i) + " " + said_no(i) + " " + unsure(i) + "))";
    }
    std::string yes(std::size_t i) const { return prefix_ + "yes." + observed_names()[i]; }
    std::string no(std::size_t i) const { return prefix_ + "no." + observed_names()[i]; }
    std::string concluded(std::size_t i) const { return prefix_ + concluded_names()[i]; }
    std::string from_host(std::size_t i) const { return prefix_ + "host." + concluded_names()[i]; }
    std::string in_class(std::size_t n, std::size_t c) const {
        return prefix_ + numbers()[n].classes[c].name;
    }
    std::string at_least(hamstring::urgency level) const {
        return prefix_ + "at_least." + key(level);
    }
    std::string limit(hamstring::movement which, hamstring::restriction level) const {
        return prefix_ + "limit." + key(which) + "." + key(level);
    }
    std::string host_limit(hamstring::movement which, hamstring::restriction level) const {
        return prefix_ + "host.limit." + key(which) + "." + key(level);
    }

private:
    std::string prefix_;
};

/// The levels above none, in rising order: the steps of a restriction's thermometer.
inline std::vector<hamstring::restriction> restriction_steps() {
    auto list = each<hamstring::restriction>();
    list.erase(list.begin());
    return list;
}

/// Which conclusions a host's rule can draw: what `stricter` has a function for.
inline hamstring::rules::conclusions open_to_hosts() {
    using namespace hamstring;
    rules::conclusions result = withhold_routine().concluded();
    for (const condition which : each<condition>()) result |= record(which).concluded();
    return result | at_least_urgency(urgency::emergency_now).concluded();
}

/// Writes one report's inputs and definitions.
class model_writer {
public:
    model_writer(std::ostream& out, const tables& from, const std::string& prefix)
        : out_(out), from_(from), names_(prefix) {}

    void write() {
        write_answers();
        write_numbers();
        write_equipment();
        write_host_inputs();
        write_open_questions();
        write_problem();
        write_facts();
        write_rules();
        write_host_conclusions();
        write_restrictions();
        write_gate();
        write_exercises();
        write_causes();
    }

    /// The rules alone, over any fact sheet: every answer is free, and so is every conclusion that
    /// already holds, which the rules only add to.
    void write_rules_alone() {
        heading("any fact sheet: answers, and conclusions that already hold");
        for (std::size_t i = 0; i < observed_count; ++i) {
            input(names_.yes(i));
            input(names_.no(i));
        }
        for (const std::string& name : concluded_names()) input(names_("given." + name));
        some_are_given_ = true;
        write_rules();
        write_sums();
    }

private:
    using urgency = hamstring::urgency;
    using restriction = hamstring::restriction;

    void input(const std::string& name) { out_ << "(declare-const " << name << " Bool)\n"; }
    void define(const std::string& name, const std::string& text) {
        out_ << "(define-fun " << name << " () Bool " << text << ")\n";
    }
    void require(const std::string& text) { out_ << "(assert " << text << ")\n"; }
    void heading(const char* text) { out_ << "; " << text << "\n"; }

    void write_answers() {
        heading("answers: yes, no, not sure; yes and no is a contradiction, none is not asked");
        for (std::size_t i = 0; i < observed_count; ++i) {
            input(names_.present(i));
            input(names_.absent(i));
            input(names_.unsure(i));
        }
        for (std::size_t i = 0; i < observed_count; ++i) {
            std::vector<std::string> no{names_.absent(i)};
            for (std::size_t j = 0; j < observed_count; ++j)
                if (reads_.no_answers[j].test(i)) no.push_back(names_.absent(j));
            define(names_.said_no(i), "(and " + any_of(no) + " (or " + names_.present(i) + " " +
                                          negated(names_.unsure(i)) + "))");
        }
    }

    void write_numbers() {
        heading("numbers: each is in exactly one class of values that nothing tells apart");
        for (std::size_t n = 0; n < numbers().size(); ++n) {
            std::vector<std::string> list;
            for (std::size_t c = 0; c < numbers()[n].classes.size(); ++c) {
                list.push_back(names_.in_class(n, c));
                input(list.back());
            }
            require(any_of(list));
            require(apply("(_ at-most 1)", list, "true"));
        }
    }

    void write_equipment() {
        heading("what is at hand, and which positions are possible");
        for (const auto which : each<hamstring::equipment>()) input(names_("has." + key(which)));
        for (const auto which : each<hamstring::position>()) input(names_("can." + key(which)));
    }

    void write_host_inputs() {
        heading("what a host's own rules add, whatever they are");
        const auto open = open_to_hosts();
        for (std::size_t i = 0; i < open.size; ++i)
            if (open.test(i)) input(names_.from_host(i));
        const auto levels = each<urgency>();
        for (std::size_t u = 2; u < levels.size(); ++u)
            require("(=> " + names_("host.at_least." + key(levels[u])) + " " +
                    names_("host.at_least." + key(levels[u - 1])) + ")");
        for (const auto which : each<hamstring::movement>()) {
            std::string above;
            for (const restriction level : restriction_steps())
                input(names_.host_limit(which, level));
            for (const restriction level : restriction_steps()) {
                if (!above.empty())
                    require("(=> " + names_.host_limit(which, level) + " " + above + ")");
                above = names_.host_limit(which, level);
            }
        }
    }

    bool can_be_open(std::size_t i) const {
        return reads_.pendable.test(i) || !reads_.opens[i].none();
    }

    void write_open_questions() {
        heading("open questions");
        std::vector<std::string> pending;
        for (std::size_t i = 0; i < observed_count; ++i) {
            if (!can_be_open(i)) continue;
            // "Not sure" leaves a question as open as silence, and is not asked again.
            std::vector<std::string> needs{"(not (or " + names_.present(i) + " " +
                                           names_.said_no(i) + "))"};
            for (const pair& by : reads_.answered_by[i])
                needs.push_back(negated(names_.in_class(by.first, by.second)));
            const std::string undecided = names_("undecided." + observed_names()[i]);
            const std::string name = names_("open." + observed_names()[i]);
            define(undecided, all_of(needs));
            define(name, "(and " + undecided + " " + negated(names_.unsure(i)) + ")");
            if (reads_.pendable.test(i)) pending.push_back(name);
        }
        define(names_("pending"), any_of(pending));
    }

    void write_problem() {
        heading("what makes a report contradict itself or leave its range");
        std::vector<std::string> any;
        const auto add = [&](const std::string& a, const std::string& b) {
            any.push_back("(and " + a + " " + b + ")");
        };
        for (const pair& p : reads_.both_present)
            add(names_.present(p.first), names_.present(p.second));
        for (const pair& p : reads_.both_absent)
            add(names_.absent(p.first), names_.absent(p.second));
        for (const pair& p : reads_.present_and_absent)
            add(names_.present(p.first), names_.absent(p.second));
        for (const pair& p : reads_.unsure_and_absent)
            add(names_.unsure(p.first), names_.absent(p.second));
        for (const pair& p : reads_.present_and_unsure)
            add(names_.present(p.first), names_.unsure(p.second));
        for (std::size_t n = 0; n < numbers().size(); ++n)
            for (std::size_t c = 0; c < numbers()[n].classes.size(); ++c) {
                const value_class& item = numbers()[n].classes[c];
                if (item.problem) any.push_back(names_.in_class(n, c));
                for (std::size_t i = 0; i < observed_count; ++i) {
                    if (item.problem_if_present.test(i))
                        add(names_.in_class(n, c), names_.present(i));
                    if (item.problem_if_absent.test(i))
                        add(names_.in_class(n, c), names_.absent(i));
                }
            }
        for (const auto& found : reads_.numbers_contradict) {
            std::vector<std::string> others;
            for (const pair& other : found.others)
                others.push_back(names_.in_class(other.first, other.second));
            add(names_.in_class(found.one.first, found.one.second), any_of(others));
        }
        define(names_("problem"), any_of(any));
    }

    void write_facts() {
        heading("facts: a question answered both yes and no counts as yes");
        for (std::size_t i = 0; i < observed_count; ++i) {
            std::vector<std::string> yes;
            std::vector<std::string> no;
            if (reads_.always.test(i)) yes.emplace_back("true");
            if (!reads_.computed.test(i)) {
                yes.push_back(names_.present(i));
                no.push_back(names_.said_no(i));
            }
            for (std::size_t j = 0; j < observed_count; ++j)
                if (reads_.present_makes[j].test(i)) yes.push_back(names_.present(j));
            for (std::size_t j = 0; j < observed_count; ++j)
                if (reads_.unsure_makes[j].test(i))
                    yes.push_back("(and " + names_.unsure(j) + " " + negated(names_.present(j)) +
                                  ")");
            if (reads_.silent.test(i)) {
                std::vector<std::string> told;
                for (std::size_t j = 0; j < observed_count; ++j)
                    if (reads_.complaints.test(j)) {
                        told.push_back(names_.present(j));
                        told.push_back(names_.unsure(j));
                    }
                yes.push_back(negated(any_of(told)));
            }
            for (std::size_t n = 0; n < numbers().size(); ++n)
                for (std::size_t c = 0; c < numbers()[n].classes.size(); ++c) {
                    if (reads_.makes_yes[n][c].test(i)) yes.push_back(names_.in_class(n, c));
                    if (reads_.makes_no[n][c].test(i)) no.push_back(names_.in_class(n, c));
                }
            for (const auto& both : reads_.make_together)
                if (both.facts.test(i))
                    yes.push_back(all_of({names_.in_class(both.one.first, both.one.second),
                                          names_.in_class(both.other.first, both.other.second)}));
            for (std::size_t j = 0; j < observed_count; ++j)
                if (reads_.opens[j].test(i))
                    yes.push_back(names_("undecided." + observed_names()[j]));
            if (i == reads_.report_problem) yes.push_back(names_("problem"));
            define(names_.yes(i), any_of(yes));
            define(names_.no(i), "(and " + any_of(no) + " (not " + names_.yes(i) + "))");
        }
    }

    /// The name of a conclusion as rules see it: before a host's rules have added theirs.
    std::string inferred(std::size_t i) const { return names_("inferred." + concluded_names()[i]); }

    std::string text_of(literal item) const {
        switch (item.how) {
            case reading::answered_yes:
                return names_.yes(item.fact);
            case reading::answered_no:
                return names_.no(item.fact);
            case reading::concluded:
                return inferred(item.fact);
            case reading::not_concluded:
                return negated(inferred(item.fact));
        }
        return "false";
    }

    std::string text_of(const plain_rule& from) const {
        std::vector<std::string> any;
        for (const plain_rule::term& part : from.terms) {
            std::vector<std::string> items;
            for (const literal item : part.items) items.push_back(text_of(item));
            if (part.needed == items.size())
                any.push_back(all_of(items));
            else
                any.push_back(
                    apply("(_ at-least " + std::to_string(part.needed) + ")", items, "false"));
        }
        return any_of(any);
    }

    void write_rules() {
        heading(
            "rules, stratum by stratum, and after each stratum what only it and earlier ones conclude");
        constexpr std::size_t count = hamstring::rules::conclusions::size;
        std::size_t last_stage = 0;
        for (const plain_rule& item : from_.rules) last_stage = std::max(last_stage, item.stratum);
        std::vector<std::size_t> settled(count, 0);
        for (const plain_rule& item : from_.rules)
            for (std::size_t i = 0; i < count; ++i)
                if (item.concludes.test(i)) settled[i] = std::max(settled[i], item.stratum);
        for (std::size_t stratum = 0; stratum <= last_stage; ++stratum) {
            for (const plain_rule& item : from_.rules)
                if (item.stratum == stratum) define(names_("fired." + item.id), text_of(item));
            for (std::size_t i = 0; i < count; ++i) {
                if (settled[i] != stratum) continue;
                std::vector<std::string> by;
                if (some_are_given_) by.push_back(names_("given." + concluded_names()[i]));
                for (const plain_rule& item : from_.rules)
                    if (item.concludes.test(i)) by.push_back(names_("fired." + item.id));
                define(inferred(i), any_of(by));
            }
        }
    }

    void write_host_conclusions() {
        heading("conclusions, with what a host's rules add");
        const auto open = open_to_hosts();
        for (std::size_t i = 0; i < open.size; ++i) {
            if (i == from_.lowered_by_host)
                define(names_.concluded(i),
                       "(and " + inferred(i) + " (not " + names_.from_host(i) + "))");
            else if (open.test(i))
                define(names_.concluded(i), "(or " + inferred(i) + " " + names_.from_host(i) + ")");
            else
                define(names_.concluded(i), inferred(i));
        }
    }

    void write_restrictions() {
        heading("conditions, recorded or assumed, and what they restrict");
        for (const auto which : each<hamstring::condition>())
            define(names_("has_condition." + key(which)),
                   "(or " + names_.yes(hamstring::rules::index_of(which)) + " " +
                       names_("assumed." + key(which)) + ")");
        for (const auto which : each<hamstring::movement>())
            for (const restriction level : restriction_steps()) {
                std::vector<std::string> by{names_.host_limit(which, level)};
                for (const auto known : each<hamstring::condition>()) {
                    const cell& at = from_.matrix[static_cast<std::size_t>(known)]
                                                 [static_cast<std::size_t>(which)];
                    if (at.level < level) continue;
                    const std::string name = names_("has_condition." + key(known));
                    by.push_back(at.inverted ? negated(name) : name);
                }
                define(names_.limit(which, level), any_of(by));
            }
    }

    std::string text_of(const gate& cell_of) const {
        std::vector<std::string> needs;
        const auto levels = each<urgency>();
        for (const urgency level : levels) {
            if (level == urgency::self_care_review) continue;
            const std::string name = names_.at_least(level);
            needs.push_back(level <= cell_of.level ? name : negated(name));
        }
        const std::string blocked =
            names_.concluded(hamstring::rules::index_of(hamstring::finding::routine_blocked));
        needs.push_back(cell_of.blocked ? blocked : negated(blocked));
        needs.push_back(cell_of.pending ? names_("pending") : negated(names_("pending")));
        return all_of(needs);
    }

    void write_gate() {
        heading("when there may be a routine");
        std::vector<std::string> any;
        for (const gate& item : from_.gates)
            if (item.is_open) any.push_back(text_of(item));
        define(names_("routine_open"), any_of(any));
    }

    std::string modified_form(const plain_exercise& of) const {
        std::vector<std::string> any;
        for (const auto which : of.movements)
            any.push_back(names_.limit(which, restriction::modified));
        return any_of(any);
    }

    void write_exercises() {
        heading("what may be offered, and of what only the modified form");
        const std::size_t pain = place_of("pain");
        const std::size_t level = place_of("level");
        for (const plain_exercise& item : from_.exercises) {
            const std::string modified = names_("only_modified." + key(item.id));
            define(modified, modified_form(item));
            std::vector<std::string> needs{names_("routine_open")};
            for (const auto which : item.avoid)
                needs.push_back(negated(names_("has_condition." + key(which))));
            for (const auto which : item.movements)
                needs.push_back(negated(names_.limit(which, restriction::clearance)));
            for (const auto which : item.equipment) needs.push_back(names_("has." + key(which)));
            for (const auto which : item.positions) needs.push_back(names_("can." + key(which)));
            std::vector<std::string> adapted;
            for (const auto which : item.adapted_movements)
                adapted.push_back(negated(names_.limit(which, restriction::clearance)));
            for (const auto which : item.adapted_equipment)
                adapted.push_back(names_("has." + key(which)));
            for (const auto which : item.adapted_positions)
                adapted.push_back(names_("can." + key(which)));
            if (!adapted.empty())
                needs.push_back("(or " + negated(modified) + " " + all_of(adapted) + ")");
            const std::string clinician = names_.at_least(urgency::clinician_days);
            const std::string unbearable =
                names_.yes(hamstring::rules::index_of(hamstring::symptom::unbearable_pain));
            for (const refusal& no : item.refusals)
                needs.push_back("(not (and " + names_.in_class(pain, no.pain) + " " +
                                names_.in_class(level, no.level) + " " +
                                (no.modified ? modified : negated(modified)) + " " +
                                (no.clinician_first ? clinician : negated(clinician)) + " " +
                                (no.unbearable ? unbearable : negated(unbearable)) + "))");
            define(names_("offered." + key(item.id)), all_of(needs));
            define(names_("whole." + key(item.id)),
                   "(and " + names_("offered." + key(item.id)) + " (not " + modified + "))");
        }
    }

    void write_causes() {
        heading("contributors: the sum of the weights, and whether any rule speaks for one");
        for (const auto which : each<hamstring::cause>()) {
            std::vector<std::string> sum{"0"};
            std::vector<std::string> listed{"(> " + names_("score." + key(which)) + " 0)"};
            for (const plain_rule& item : from_.rules) {
                if (item.tally != static_cast<int>(which)) continue;
                const std::string fired = names_("fired." + item.id);
                const std::string weight = item.weight < 0
                                               ? "(- " + std::to_string(-item.weight) + ")"
                                               : std::to_string(item.weight);
                sum.push_back("(ite " + fired + " " + weight + " 0)");
                if (item.weight > 0) listed.push_back(fired);
            }
            out_ << "(define-fun " << names_("score." + key(which)) << " () Int "
                 << apply("+", sum, "0") << ")\n";
            const std::string said = any_of(listed);
            define(names_("listed." + key(which)),
                   from_.lists_causes_always
                       ? said
                       : "(and " + said + " (not " + names_.at_least(urgency::same_day) + "))");
        }
    }

    /// The sums of the weights in 16 bits: what compares a formula with bits must not mix in integers.
    void write_sums() {
        heading("contributors: the sum of the weights, modulo 2 to the 16");
        for (const auto which : each<hamstring::cause>()) {
            std::vector<std::string> sum{"(_ bv0 16)"};
            for (const plain_rule& item : from_.rules)
                if (item.tally == static_cast<int>(which))
                    sum.push_back("(ite " + names_("fired." + item.id) + " (_ bv" +
                                  std::to_string(item.weight & 0xffff) + " 16) (_ bv0 16))");
            out_ << "(define-fun " << names_("sum." + key(which)) << " () (_ BitVec 16) "
                 << apply("bvadd", sum, "") << ")\n";
        }
    }

    std::ostream& out_;
    const tables& from_;
    report_names names_;
    bool some_are_given_ = false;
    const reading_of_reports& reads_ = how_reports_are_read();
};

}  // namespace proof

// SPDX-License-Identifier: MIT
// Writes the shipped rules in other forms, from the tables: `generate ifs` as hand-written C++ (plain
// ifs on bools), `generate branch-free` as the same conditions on the same bools without a branch,
// `generate clips` as CLIPS rules, `generate json` for json-rules-engine.
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/engine/infer.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "../tools/generate/factors.hpp"

using namespace hamstring;
using rules::literal;
using rules::reading;

namespace {

using generate::factors;

constexpr auto& base = rules::all_rules;
constexpr auto& plan = rules::strata_for<rules::all_rules>;
static_assert(plan.stratified && !plan.recursive);

std::string number(std::size_t value) { return std::to_string(value); }

/// Which facts the rules read, as answered yes and as answered no.
struct facts_read {
    bool yes[rules::vocabulary::observed::size] = {};
    bool no[rules::vocabulary::observed::size] = {};
};

facts_read read_facts() {
    facts_read result;
    for (const auto& any : base)
        for (std::size_t i = 0; i < any.when.literal_count(); ++i) {
            const literal item = any.when.literal_at(i);
            if (item.how == reading::answered_yes) result.yes[item.fact] = true;
            if (item.how == reading::answered_no) result.no[item.fact] = true;
        }
    return result;
}

std::string key(std::size_t fact) {
    return number(fact) + "_" + std::string(rules::vocabulary::observed_key(fact));
}

// ---- C++ ---------------------------------------------------------------------------------------

/// How a condition joins its parts: by a branch for each, or without one.
struct operators {
    const char* any;
    const char* all;
};
constexpr operators branching{" || ", " && "};
constexpr operators branch_free{" | ", " & "};

std::string as_bool(literal item) {
    switch (item.how) {
        case reading::answered_yes:
            return "a.yes_" + key(item.fact);
        case reading::answered_no:
            return "a.no_" + key(item.fact);
        case reading::concluded:
            return "c.holds[" + number(item.fact) + "]";
        case reading::not_concluded:
            return "!c.holds[" + number(item.fact) + "]";
    }
    return {};
}

std::string joined(const std::vector<literal>& items, const char* between) {
    std::string result;
    for (const literal item : items) result += (result.empty() ? "" : between) + as_bool(item);
    return result;
}

/// One term that is no plain "and": any of its facts, or enough of them.
template <class Premise>
std::string as_count(const Premise& when, typename Premise::term part, operators by) {
    std::string result;
    for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i) {
        const std::string item = as_bool(when.literal_at(i));
        if (i != part.first) result += part.needed == 1 ? by.any : " + ";
        result += part.needed == 1 ? item : "int{" + item + "}";
    }
    return part.needed == 1 ? result : "(" + result + " >= " + number(part.needed) + ")";
}

template <class Premise>
std::string as_condition(const Premise& when, operators by) {
    std::string result;
    for (std::size_t first = 0; first < when.term_count();) {
        if (!result.empty()) result += by.any;
        std::size_t last = first + 1;
        if (!when.term_at(first).needs_all()) {
            result += as_count(when, when.term_at(first), by);
        } else {
            for (std::size_t t = when.term_count(); t > last; --t)
                if (!factors(when, first, t).empty()) last = t;
            const auto parts = factors(when, first, last);
            std::string product;
            for (const auto& any : parts)
                product += (product.empty() ? "" : by.all) + ("(" + joined(any, by.any) + ")");
            result += parts.size() > 1 ? "(" + product + ")" : product;
        }
        first = last;
    }
    return result;
}

void write_ifs() {
    const facts_read read = read_facts();
    std::puts("// Generated from the rule tables.\n#pragma once\n");
    std::puts(
        "#include <hamstring/rules/all_rules.hpp>\n\nnamespace by_hand {\n\nstruct answers {");
    for (std::size_t i = 0; i < rules::vocabulary::observed::size; ++i) {
        if (read.yes[i]) std::printf("    bool yes_%s = false;\n", key(i).c_str());
        if (read.no[i]) std::printf("    bool no_%s = false;\n", key(i).c_str());
    }
    std::printf(
        "};\n\nstruct result {\n    bool holds[%zu] = {};\n    int scores[%zu] = {};\n};\n\n",
        rules::vocabulary::concluded::size, rules::vocabulary::tally_count);
    std::puts("inline answers read(const hamstring::rules::fact_sheet& from) {\n    answers a;");
    for (std::size_t i = 0; i < rules::vocabulary::observed::size; ++i) {
        if (read.yes[i]) std::printf("    a.yes_%s = from.yes.test(%zu);\n", key(i).c_str(), i);
        if (read.no[i]) std::printf("    a.no_%s = from.no.test(%zu);\n", key(i).c_str(), i);
    }
    std::puts("    return a;\n}\n");
    std::puts("[[gnu::noinline]] inline result decide(const answers& a) {\n    result c;");
    for (const std::size_t r : plan.order) {
        std::printf("    if (%s) {", as_condition(base[r].when, branching).c_str());
        for (std::size_t f = 0; f < rules::vocabulary::concluded::size; ++f)
            if (base[r].then.concludes.test(f)) std::printf(" c.holds[%zu] = true;", f);
        if (base[r].then.weight != 0)
            std::printf(" c.scores[%d] += %d;", base[r].then.tally, base[r].then.weight);
        std::printf(" }  // %.*s\n", static_cast<int>(base[r].id.size()), base[r].id.data());
    }
    std::puts("    return c;\n}\n\n}  // namespace by_hand");
}

/// What the ifs do, each condition as a number that is or-ed, or multiplied and added.
void write_branch_free() {
    std::puts("// Generated from the rule tables.\n#pragma once\n\n#include \"ifs.hpp\"\n");
    std::puts("namespace branch_free {\n");
    std::puts("[[gnu::noinline]] inline by_hand::result decide(const by_hand::answers& a) {");
    std::puts("    by_hand::result c;\n    bool f = false;");
    for (const std::size_t r : plan.order) {
        std::printf("    f = %s;", as_condition(base[r].when, branch_free).c_str());
        for (std::size_t f = 0; f < rules::vocabulary::concluded::size; ++f)
            if (base[r].then.concludes.test(f)) std::printf(" c.holds[%zu] |= f;", f);
        if (base[r].then.weight != 0)
            std::printf(" c.scores[%d] += f * %d;", base[r].then.tally, base[r].then.weight);
        std::printf("  // %.*s\n", static_cast<int>(base[r].id.size()), base[r].id.data());
    }
    std::puts("    return c;\n}\n\n}  // namespace branch_free");
}

// ---- CLIPS -------------------------------------------------------------------------------------

std::string as_pattern(literal item) {
    switch (item.how) {
        case reading::answered_yes:
            return "(yes" + number(item.fact) + ")";
        case reading::answered_no:
            return "(no" + number(item.fact) + ")";
        case reading::concluded:
            return "(concluded" + number(item.fact) + ")";
        case reading::not_concluded:
            return "(not (concluded" + number(item.fact) + "))";
    }
    return {};
}

/// Every choice of `needed` literals from `first` to `last`, each as an `and`.
template <class Premise>
void choices(const Premise& when, std::size_t first, std::size_t last, std::size_t needed,
             const std::string& so_far, std::string& into) {
    if (needed == 0) {
        into += " (and" + so_far + ")";
        return;
    }
    for (std::size_t i = first; i + needed <= last; ++i)
        choices(when, i + 1, last, needed - 1, so_far + " " + as_pattern(when.literal_at(i)), into);
}

void write_clips() {
    const facts_read read = read_facts();
    for (std::size_t i = 0; i < rules::vocabulary::observed::size; ++i) {
        if (read.yes[i]) std::printf("(deftemplate yes%zu)\n", i);
        if (read.no[i]) std::printf("(deftemplate no%zu)\n", i);
    }
    for (std::size_t f = 0; f < rules::vocabulary::concluded::size; ++f)
        std::printf("(deftemplate concluded%zu)\n", f);
    for (std::size_t r = 0; r < std::size(base); ++r) {
        // CLIPS has to draw the conclusions only, not to add up scores.
        if (base[r].then.concludes.none()) continue;
        std::string ways;
        for (std::size_t t = 0; t < base[r].when.term_count(); ++t) {
            const auto part = base[r].when.term_at(t);
            choices(base[r].when, part.first, part.first + std::size_t{part.size}, part.needed, "",
                    ways);
        }
        std::printf("(defrule r%zu (declare (salience -%d)) (or%s) =>", r, int{plan.stratum[r]},
                    ways.c_str());
        for (std::size_t f = 0; f < rules::vocabulary::concluded::size; ++f)
            if (base[r].then.concludes.test(f)) std::printf(" (assert (concluded%zu))", f);
        std::puts(")");
    }
}

// ---- json-rules-engine -------------------------------------------------------------------------

std::string as_json(literal item) {
    const char* kind = item.how == reading::answered_yes  ? "yes"
                       : item.how == reading::answered_no ? "no"
                                                          : "concluded";
    const char* operation = item.how == reading::not_concluded ? "notEqual" : "equal";
    return "{\"fact\":\"" + std::string(kind) + number(item.fact) + "\",\"operator\":\"" +
           operation + "\",\"value\":true}";
}

/// Every choice of `needed` literals from `first` to `last`, each as an `all`.
template <class Premise>
void json_choices(const Premise& when, std::size_t first, std::size_t last, std::size_t needed,
                  const std::string& so_far, std::string& into) {
    if (needed == 0) {
        into += (into.empty() ? "{\"all\":[" : ",{\"all\":[") + so_far + "]}";
        return;
    }
    for (std::size_t i = first; i + needed <= last; ++i)
        json_choices(when, i + 1, last, needed - 1,
                     so_far + (so_far.empty() ? "" : ",") + as_json(when.literal_at(i)), into);
}

void write_json() {
    const char* between = "[";
    for (std::size_t r = 0; r < std::size(base); ++r) {
        // As for CLIPS: the conclusions only. A higher priority comes first and may not be 0.
        if (base[r].then.concludes.none()) continue;
        std::string ways;
        for (std::size_t t = 0; t < base[r].when.term_count(); ++t) {
            const auto part = base[r].when.term_at(t);
            json_choices(base[r].when, part.first, part.first + std::size_t{part.size}, part.needed,
                         "", ways);
        }
        std::string concluded;
        for (std::size_t f = 0; f < rules::vocabulary::concluded::size; ++f)
            if (base[r].then.concludes.test(f))
                concluded += (concluded.empty() ? "" : ",") + number(f);
        std::printf("%s\n{\"conditions\":{\"any\":[%s]},\"priority\":%d,", between, ways.c_str(),
                    1000 - int{plan.stratum[r]});
        std::printf("\"event\":{\"type\":\"r%zu\",\"params\":{\"concluded\":[%s]}}}", r,
                    concluded.c_str());
        between = ",";
    }
    std::puts("\n]");
}

}  // namespace

int main(int count, char** words) {
    const std::string_view form = count == 2 ? words[1] : "";
    if (form == "ifs")
        write_ifs();
    else if (form == "branch-free")
        write_branch_free();
    else if (form == "clips")
        write_clips();
    else if (form == "json")
        write_json();
    else
        return 2;
    return 0;
}

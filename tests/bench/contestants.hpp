// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

extern "C" {
#include <clips/clips.h>
}

#include <hamstring/advice.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/triage_many.hpp>

#include "branch_free.hpp"
#include "ifs.hpp"
#include "reports.hpp"

/// The same rules in other forms, and the check that they agree.

namespace bench {

/// The rules in CLIPS. Facts are asserted through its C interface, without parsing.
class clips {
public:
    explicit clips(const char* file) : engine_(CreateEnvironment()) {
        if (EnvLoad(engine_, file) != 1) {
            std::fprintf(stderr, "CLIPS cannot load %s\n", file);
            std::exit(1);
        }
        for (std::size_t i = 0; i < rules::vocabulary::observed::size; ++i) {
            yes_.push_back(find("yes", i));
            no_.push_back(find("no", i));
        }
        for (std::size_t i = 0; i < rules::vocabulary::concluded::size; ++i)
            concluded_.push_back(find("concluded", i));
    }
    ~clips() { DestroyEnvironment(engine_); }
    clips(const clips&) = delete;
    clips& operator=(const clips&) = delete;

    rules::conclusions infer(const rules::fact_sheet& from) {
        EnvReset(engine_);
        rules::detail::each_bit(from.yes, [&](std::size_t i) { add(yes_[i]); });
        rules::detail::each_bit(from.no, [&](std::size_t i) { add(no_[i]); });
        EnvRun(engine_, -1);
        rules::conclusions result;
        for (std::size_t i = 0; i < concluded_.size(); ++i)
            if (EnvGetNextFactInTemplate(engine_, concluded_[i], nullptr) != nullptr) result.set(i);
        return result;
    }

private:
    void* find(const char* kind, std::size_t i) {
        return EnvFindDeftemplate(engine_, (kind + std::to_string(i)).c_str());
    }
    void add(void* kind) {
        if (kind != nullptr) EnvAssert(engine_, EnvCreateFact(engine_, kind));
    }

    void* engine_;
    std::vector<void*> yes_;
    std::vector<void*> no_;
    std::vector<void*> concluded_;
};

[[noreturn]] inline void disagree(std::size_t which, const char* who) {
    std::fprintf(stderr, "report %zu: %s disagrees with the generic engine\n", which, who);
    std::exit(1);
}

/// Ends the program where what `who` worked out on plain numbers is not what `infer` did.
template <class Inferred>
void compare(std::size_t which, const char* who, const by_hand::result& found,
             const Inferred& expected) {
    for (std::size_t f = 0; f < rules::vocabulary::concluded::size; ++f)
        if (found.holds[f] != expected.facts.concluded.test(f)) disagree(which, who);
    for (std::size_t t = 0; t < expected.tallies.size(); ++t)
        if (found.scores[t] != expected.tallies[t]) disagree(which, who);
}

/// Ends the program where one form draws another conclusion, or another score, than `infer`.
inline void check_agreement(const inputs& all, clips& shell) {
    std::vector<triaged> batch(all.facts.size());
    triage_many(all.facts, batch);
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < all.facts.size(); ++i) {
        const auto full = rules::infer<rules::all_rules>(all.facts[i]);
        drawn += full.facts.concluded.count();
        const inferred shipped = conclude(all.facts[i]);
        const scores sums = score(shipped);
        if (shipped.facts != full.facts || shipped.fired != full.fired) disagree(i, "conclude");
        for (std::size_t t = 0; t < count_of<cause>; ++t)
            if (sums.of[t] != full.tallies[t]) disagree(i, "score");
        for (std::size_t r = 0; r < rules::rule_count; ++r)
            if (full.fired.test(r) != rules::holds(rules::all_rules[r].when, full.facts))
                disagree(i, "the trace");
        compare(i, "ifs", by_hand::decide(all.answers[i]), full);
        compare(i, "branch-free", branch_free::decide(all.answers[i]), full);
        if (shell.infer(all.facts[i]) != full.facts.concluded) disagree(i, "CLIPS");
        if (batch[i].concluded != full.facts.concluded) disagree(i, "triage_many");
    }
    std::printf(
        "%zu rules, %zu reports (%s), %zu conclusions: ifs, branch-free, CLIPS, triage_many, conclude, "
        "score and the generic engine agree\n",
        std::size_t{rules::rule_count}, all.facts.size(), all.title, drawn);
}

/// Writes each report for an engine outside this program, a line each: the facts answered yes, those
/// answered no, and the conclusions that `infer` draws, as numbers.
inline void write_reports(const inputs& all, const char* file) {
    std::FILE* const out = std::fopen(file, "w");
    if (out == nullptr) {
        std::fprintf(stderr, "cannot write %s\n", file);
        std::exit(1);
    }
    const auto list = [&](const auto& set, const char* end) {
        const char* between = "";
        rules::detail::each_bit(set, [&](std::size_t i) {
            std::fprintf(out, "%s%zu", between, i);
            between = " ";
        });
        std::fputs(end, out);
    };
    for (const rules::fact_sheet& from : all.facts) {
        list(from.yes, ";");
        list(from.no, ";");
        list(rules::infer<rules::all_rules>(from).facts.concluded, "\n");
    }
    std::fclose(out);
}

}  // namespace bench

// SPDX-License-Identifier: MIT
// Times the shipped rules in this engine, as ifs, without branches and in CLIPS on two mixes of thousands
// of different reports, after checking that all agree. bench.sh builds and runs it:
//   bench RULES.clp                        checks, then times
//   bench RULES.clp --agree                only checks
//   bench RULES.clp --reports FILE         writes the reports for another engine
//   bench RULES.clp --other NAME NS        prints another engine's nanoseconds a report beside
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

#include <hamstring/language/german.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "contestants.hpp"

namespace {

using namespace bench;

// Called for each report in turn: as a host would, not merged into the loop.
[[gnu::noinline]] auto conclude_one(const rules::fact_sheet& from) { return conclude(from); }
[[gnu::noinline]] auto conclude_and_score(const rules::fact_sheet& from) {
    const inferred found = conclude(from);
    return std::pair{found, score(found)};
}
[[gnu::noinline]] auto generic_engine(const rules::fact_sheet& from) {
    return rules::infer<rules::all_rules>(from);
}
[[gnu::noinline]] auto observe_one(const report& from) { return observe(from).facts; }
[[gnu::noinline]] advice advise_whole(const report& from) { return advise(from); }

template <class Items, class Work>
void each(benchmark::State& state, const Items& items, Work work) {
    for (auto _ : state)
        for (const auto& item : items) benchmark::DoNotOptimize(work(item));
}

/// Keeps the fastest repetition of each benchmark (in processor time, so that a busy machine disturbs
/// less), and prints those of one mix beside each other.
class ratios : public benchmark::ConsoleReporter {
public:
    /// A benchmark, and how many reports one of its iterations does.
    void expect(const std::string& mix, const std::string& name, std::size_t reports) {
        order_.push_back({mix, name});
        reports_[mix + '/' + name] = reports;
    }
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            const std::string name = run.run_name.function_name;
            add(name, run.cpu_accumulated_time * 1e9 / static_cast<double>(run.iterations) /
                          static_cast<double>(reports_.at(name)));
        }
    }
    void add(const std::string& mix_and_name, double nanoseconds) {
        const auto [place, is_new] = best_.try_emplace(mix_and_name, nanoseconds);
        if (!is_new) place->second = std::min(place->second, nanoseconds);
    }
    void print(const std::string& mix) const {
        const auto ifs = best_.find(mix + "/ifs");
        const auto clips = best_.find(mix + "/CLIPS");
        if (ifs == best_.end() || clips == best_.end()) return;
        std::printf("%-20s %12s %10s %14s\n", mix.c_str(), "ns a report", "of ifs",
                    "CLIPS to this");
        for (const auto& [of, name] : order_) {
            const auto found = best_.find(of + '/' + name);
            if (of == mix && found != best_.end())
                std::printf("%-20s %12.1f %10.3f %14.1f\n", name.c_str(), found->second,
                            found->second / ifs->second, clips->second / found->second);
        }
    }

private:
    std::vector<std::pair<std::string, std::string>> order_;
    std::map<std::string, std::size_t> reports_;
    std::map<std::string, double> best_;
};

/// What the slower benchmarks and those that write need beside the reports of a mix.
struct mix {
    explicit mix(const inputs& reports)
        : all(reports),
          results(all.facts.size()),
          few(all.facts.begin(), all.facts.begin() + few_count) {
        for (std::size_t i = 0; i < few_count; ++i) plans.push_back(advise(all.reports[i]));
    }

    static constexpr std::ptrdiff_t few_count = 2'000;

    const inputs& all;
    std::vector<triaged> results;
    std::vector<rules::fact_sheet> few;
    std::vector<advice> plans;
};

/// Registers every benchmark of one mix.
void enter(mix& on, clips& shell, ratios& table) {
    const auto add = [&](const char* name, std::size_t reports, auto work) {
        table.expect(on.all.title, name, reports);
        benchmark::RegisterBenchmark((std::string(on.all.title) + '/' + name).c_str(), work)
            ->Unit(benchmark::kMillisecond);
    };
    const inputs& all = on.all;
    const std::size_t count = all.reports.size();
    add("ifs", count, [&](benchmark::State& s) { each(s, all.answers, by_hand::decide); });
    add("branch-free", count,
        [&](benchmark::State& s) { each(s, all.answers, branch_free::decide); });
    add("conclude", count, [&](benchmark::State& s) { each(s, all.facts, conclude_one); });
    add("conclude and score", count,
        [&](benchmark::State& s) { each(s, all.facts, conclude_and_score); });
    add("the generic engine", count,
        [&](benchmark::State& s) { each(s, all.facts, generic_engine); });
    add("triage_many", count, [&](benchmark::State& s) {
        for (auto _ : s) {
            triage_many(all.facts, on.results);
            benchmark::DoNotOptimize(on.results.data());
            benchmark::ClobberMemory();
        }
    });
    add("observe", count, [&](benchmark::State& s) { each(s, all.reports, observe_one); });
    add("advise, whole", count, [&](benchmark::State& s) { each(s, all.reports, advise_whole); });
    const auto add_text = [&](const char* name, text_options how) {
        add(name, on.plans.size(), [&on, how](benchmark::State& s) {
            std::string page;
            each(s, on.plans, [&](const advice& one) {
                page.clear();
                write_text(std::back_inserter(page), one, how);
                return page.size();
            });
        });
    };
    add_text("text rendering", {});
    add_text("text with details", {.details = true});
    add_text("text in German", {.language = german});
    add("CLIPS", on.few.size(), [&](benchmark::State& s) {
        each(s, on.few, [&](const rules::fact_sheet& from) { return shell.infer(from); });
    });
}

}  // namespace

int main(int count, char** words) {
    benchmark::Initialize(&count, words);
    if (count < 2) {
        std::fputs("usage: bench RULES.clp [--agree | --reports FILE | --other NAME NS]\n", stderr);
        return 2;
    }
    const std::string_view mode = count > 2 ? words[2] : "";
    const inputs varied = varied_reports();
    if (mode == "--reports" && count == 4) {
        write_reports(varied, words[3]);
        return 0;
    }
    clips shell{words[1]};
    const inputs planned = reports_with_a_routine();
    check_agreement(varied, shell);
    check_agreement(planned, shell);
    if (mode == "--agree") return 0;

    mix any{varied};
    mix routine{planned};
    ratios table;
    enter(any, shell, table);
    enter(routine, shell, table);
    benchmark::RunSpecifiedBenchmarks(&table);
    if (mode == "--other" && count == 5) {
        table.expect(varied.title, words[3], varied.reports.size());
        table.add(std::string(varied.title) + '/' + words[3], std::atof(words[4]));
    }
    table.print(varied.title);
    table.print(planned.title);
}

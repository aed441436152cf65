// SPDX-License-Identifier: MIT
// Times the shipped rules in this engine, as ifs and in CLIPS on 20,000 different reports, after
// checking that all agree. bench.sh builds and runs it:
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
#include <vector>

#include <benchmark/benchmark.h>

#include <hamstring/render/text.hpp>

#include "contestants.hpp"

namespace {

using namespace bench;

// Called for each report in turn: as a host would, not merged into the loop.
[[gnu::noinline]] auto infer_only(const rules::fact_sheet& from) {
    return rules::infer<rules::all_rules, rules::trace::off>(from);
}
[[gnu::noinline]] auto infer_traced(const rules::fact_sheet& from) {
    return rules::infer<rules::all_rules>(from);
}
[[gnu::noinline]] auto observe_one(const report& from) { return observe(from); }
[[gnu::noinline]] advice advise_whole(const report& from) { return advise(from); }

template <class Items, class Work>
void each(benchmark::State& state, const Items& items, Work work) {
    for (auto _ : state)
        for (const auto& item : items) benchmark::DoNotOptimize(work(item));
}

/// Keeps the fastest repetition of each benchmark (in processor time, so that a busy machine disturbs
/// less), and prints them beside each other.
class ratios : public benchmark::ConsoleReporter {
public:
    /// A benchmark, and how many reports one of its iterations does.
    void expect(const std::string& name, std::size_t reports) {
        order_.push_back(name);
        reports_[name] = reports;
    }
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            const std::string name = run.run_name.function_name;
            add(name, run.cpu_accumulated_time * 1e9 / static_cast<double>(run.iterations) /
                          static_cast<double>(reports_.at(name)));
        }
    }
    void add(const std::string& name, double nanoseconds) {
        const auto [place, is_new] = best_.try_emplace(name, nanoseconds);
        if (!is_new) place->second = std::min(place->second, nanoseconds);
    }
    void print() const {
        if (best_.count("ifs") == 0 || best_.count("CLIPS") == 0) return;
        const double ifs = best_.at("ifs");
        const double clips = best_.at("CLIPS");
        std::printf("%-20s %12s %10s %14s\n", "", "ns a report", "of ifs", "CLIPS to this");
        for (const std::string& name : order_)
            if (best_.count(name) != 0)
                std::printf("%-20s %12.1f %10.3f %14.1f\n", name.c_str(), best_.at(name),
                            best_.at(name) / ifs, clips / best_.at(name));
    }

private:
    std::vector<std::string> order_;
    std::map<std::string, std::size_t> reports_;
    std::map<std::string, double> best_;
};

/// Registers every benchmark and runs them.
void run(const inputs& all, clips& shell, ratios& table) {
    const auto add = [&](const char* name, std::size_t reports, auto work) {
        table.expect(name, reports);
        benchmark::RegisterBenchmark(name, work)->Unit(benchmark::kMillisecond);
    };
    std::vector<rules::conclusions> concluded(report_count);
    std::vector<judgement> judgements(report_count);
    std::vector<advice> some;
    for (std::size_t i = 0; i < 2000; ++i) some.push_back(advise(all.reports[i]));
    const std::vector<rules::fact_sheet> few(all.facts.begin(), all.facts.begin() + 2000);

    add("ifs", report_count, [&](benchmark::State& s) { each(s, all.answers, by_hand::decide); });
    add("infer, no trace", report_count,
        [&](benchmark::State& s) { each(s, all.facts, infer_only); });
    add("infer, with trace", report_count,
        [&](benchmark::State& s) { each(s, all.facts, infer_traced); });
    add("batch infer", report_count, [&](benchmark::State& s) {
        for (auto _ : s) {
            rules::infer<rules::all_rules, rules::vocabulary>(all.facts, concluded);
            benchmark::DoNotOptimize(concluded.data());
            benchmark::ClobberMemory();
        }
    });
    add("batch judge", report_count, [&](benchmark::State& s) {
        for (auto _ : s) {
            judge(all.facts, judgements);
            benchmark::DoNotOptimize(judgements.data());
            benchmark::ClobberMemory();
        }
    });
    add("observe", report_count, [&](benchmark::State& s) { each(s, all.reports, observe_one); });
    add("advise, whole", report_count,
        [&](benchmark::State& s) { each(s, all.reports, advise_whole); });
    add("text rendering", some.size(), [&](benchmark::State& s) {
        std::string page;
        each(s, some, [&](const advice& one) {
            page.clear();
            write_text(std::back_inserter(page), one);
            return page.size();
        });
    });
    add("CLIPS", few.size(), [&](benchmark::State& s) {
        each(s, few, [&](const rules::fact_sheet& from) { return shell.infer(from); });
    });
    benchmark::RunSpecifiedBenchmarks(&table);
}

}  // namespace

int main(int count, char** words) {
    benchmark::Initialize(&count, words);
    if (count < 2) {
        std::fputs("usage: bench RULES.clp [--agree | --reports FILE | --other NAME NS]\n", stderr);
        return 2;
    }
    const std::string_view mode = count > 2 ? words[2] : "";
    const inputs all = varied_reports();
    if (mode == "--reports" && count == 4) {
        write_reports(all, words[3]);
        return 0;
    }
    clips shell{words[1]};
    check_agreement(all, shell);
    if (mode == "--agree") return 0;

    ratios table;
    run(all, shell, table);
    if (mode == "--other" && count == 5) {
        table.expect(words[3], report_count);
        table.add(words[3], std::atof(words[4]));
    }
    table.print();
}

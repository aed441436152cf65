// SPDX-License-Identifier: MIT
// Times what a page of the conversation costs beside one `advise`, over every state that the conversations of
// some people go through: on average, and the dearest state of all. bench.sh builds and runs it:
//   conversation [PEOPLE [ROUNDS]]
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <vector>

#include <benchmark/benchmark.h>

#include <hamstring/interview.hpp>

#include "../person.hpp"

namespace {

using namespace hamstring;

/// The fastest of some rounds, in nanoseconds.
template <class Work>
double fastest(int rounds, const Work& work) {
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::nano> taken =
            std::chrono::steady_clock::now() - begin;
        best = std::min(best, taken.count());
    }
    return best;
}

}  // namespace

int main(int count, char** words) {
    const int people = count > 1 ? std::atoi(words[1]) : 300;
    const int rounds = count > 2 ? std::atoi(words[2]) : 9;
    test::random_bits random{2026};
    std::vector<interview> states;
    for (int i = 0; i < people; ++i)
        for (const interview& state : test::play(test::random_ordinary_person(random)).states)
            states.push_back(state);
    std::vector<report> reports;
    for (const interview& state : states) reports.push_back(report_of(state));

    const double one_advise = fastest(rounds,
                                      [&] {
                                          for (const report& from : reports)
                                              benchmark::DoNotOptimize(advise(from));
                                      }) /
                              static_cast<double>(reports.size());
    double all = 0;
    double dearest = 0;
    for (const interview& state : states) {
        const double one = fastest(rounds, [&] { benchmark::DoNotOptimize(next_page(state)); });
        all += one;
        dearest = std::max(dearest, one);
    }
    const double mean = all / static_cast<double>(states.size());
    std::printf("%zu states of %d conversations\n", states.size(), people);
    std::printf("advise                %10.0f ns\n", one_advise);
    std::printf("next_page, on average %10.0f ns, %6.1f of advise\n", mean, mean / one_advise);
    std::printf("next_page, at worst   %10.0f ns, %6.1f of advise\n", dearest,
                dearest / one_advise);
}

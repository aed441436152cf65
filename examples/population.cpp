// SPDX-License-Identifier: MIT
//
// Advises a generated population on all cores, and shows how urgency and contributors are spread.
// The answers are drawn at random, so the shares say how the rules behave, not how people are.
//
//     g++ -std=c++20 -O2 -Iinclude examples/population.cpp -o population -pthread
//     ./population            ten million people
//     ./population 20000      twenty thousand
#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>

using namespace hamstring;

namespace {

constexpr std::uint64_t people_in_a_batch = 1000;

/// Random numbers from a seed (splitmix64): the same people on every machine and number of cores.
class dice {
public:
    explicit dice(std::uint64_t seed) : state_(seed * 0x9e3779b97f4a7c15U) {}

    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    int below(int limit) {
        return static_cast<int>((next() >> 32U) * static_cast<std::uint64_t>(limit) >> 32U);
    }

private:
    std::uint64_t state_;
};

/// Answers yes to each question of one kind with this chance, else no.
template <class Kind>
void answer(dice& random, int per_thousand, report& into) {
    for (const auto& row : all<Kind>())
        (random.below(1000) < per_thousand ? into.present : into.absent).insert(row.id);
}

report person(dice& random) {
    report from;
    from.age = years{16 + random.below(70)};
    from.sex = static_cast<sex>(1 + random.below(2));
    from.worst_pain = pain_score{random.below(9)};
    from.since = weeks{random.below(100)};
    answer<symptom>(random, 40, from);
    answer<habit>(random, 300, from);
    answer<history>(random, 40, from);
    answer<condition>(random, 8, from);
    answer<red_flag>(random, 2, from);
    // What the age says, no answer contradicts.
    from.present.erase(red_flag::under_16_any);
    from.present.erase(red_flag::age_over_70);
    if (*from.age < years{50}) from.present.erase(red_flag::age_over_50_first_episode);
    if (from.present.contains(history::getting_worse)) from.present.erase(history::getting_better);
    from.absent = from.absent | (every_red_flag - from.present);
    return from;
}

struct histogram {
    std::array<std::uint64_t, count_of<urgency>> urgencies{};
    std::array<std::uint64_t, count_of<cause>> named{};
    std::array<std::uint64_t, count_of<cause>> first{};
    std::uint64_t routines = 0;

    void count(const advice& one) {
        ++urgencies[static_cast<std::size_t>(one.urgency)];
        for (const ranked_cause& item : one.causes) ++named[static_cast<std::size_t>(item.cause)];
        if (!one.causes.empty()) ++first[static_cast<std::size_t>(one.causes.begin()->cause)];
        if (!one.routine.empty()) ++routines;
    }
    void add(const histogram& other) {
        for (std::size_t i = 0; i < urgencies.size(); ++i) urgencies[i] += other.urgencies[i];
        for (std::size_t i = 0; i < named.size(); ++i) named[i] += other.named[i];
        for (std::size_t i = 0; i < first.size(); ++i) first[i] += other.first[i];
        routines += other.routines;
    }
};

/// What all threads share: which batch is next, and how many people are done.
struct progress {
    std::uint64_t people;
    std::atomic<std::uint64_t> next{0};
    std::atomic<std::uint64_t> done{0};
};

/// Takes batches until none is left. A batch's number seeds its people, whoever takes it.
void work(progress& shared, histogram& into) {
    for (;;) {
        const std::uint64_t batch = shared.next++;
        const std::uint64_t begin = batch * people_in_a_batch;
        if (begin >= shared.people) return;
        const std::uint64_t size = std::min(people_in_a_batch, shared.people - begin);
        dice random{batch + 1};
        for (std::uint64_t i = 0; i < size; ++i) into.count(advise(person(random)));
        shared.done += size;
    }
}

void line(std::string_view name, std::uint64_t count, std::uint64_t people) {
    const double share = static_cast<double>(count) / static_cast<double>(people);
    const std::string bar(static_cast<std::size_t>(std::lround(share * 40)), '#');
    std::printf("  %-28.*s %10llu  %5.1f %%  %s\n", static_cast<int>(name.size()), name.data(),
                static_cast<unsigned long long>(count), share * 100, bar.c_str());
}

template <class Kind, class Counts>
void lines(const char* heading, const Counts& counts, std::uint64_t people) {
    std::puts(heading);
    for (const auto& row : all<Kind>())
        line(row.key, counts[static_cast<std::size_t>(row.id)], people);
}

}  // namespace

int main(int count, char** words) {
    std::uint64_t people = 10'000'000;
    if (count > 1) {
        const char* const end = words[1] + std::strlen(words[1]);
        const auto [rest, error] = std::from_chars(words[1], end, people);
        if (count > 2 || error != std::errc{} || rest != end || people == 0 ||
            people > 1'000'000'000) {
            std::fprintf(stderr, "usage: population [how many people, 1 to 1000000000]\n");
            return 2;
        }
    }

    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    progress shared{people};
    std::vector<histogram> parts(cores);
    std::vector<std::thread> threads;
    threads.reserve(cores);
    const auto begin = std::chrono::steady_clock::now();
    for (histogram& part : parts) threads.emplace_back([&] { work(shared, part); });
    const auto seconds_so_far = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    while (shared.done < people) {
        std::fprintf(stderr, "\r%3.0f %% of %llu people, %.1f s",
                     100.0 * static_cast<double>(shared.done) / static_cast<double>(people),
                     static_cast<unsigned long long>(people), seconds_so_far());
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    for (std::thread& each : threads) each.join();
    const double taken = seconds_so_far();
    std::fprintf(stderr, "\r%llu people on %zu cores in %.1f s, %.0f a second\n",
                 static_cast<unsigned long long>(people), cores, taken,
                 static_cast<double>(people) / taken);

    histogram sum;
    for (const histogram& part : parts) sum.add(part);
    lines<urgency>("urgency", sum.urgencies, people);
    lines<cause>("contributors named", sum.named, people);
    lines<cause>("contributor named first", sum.first, people);
    std::puts("routine");
    line("given", sum.routines, people);
}

// SPDX-License-Identifier: MIT
// Covers knowledge/edition.hpp: the hash that stands in the header is the hash of the tables. When
// this fails after a change of knowledge, write the value that it prints into the header.

#include <cstdint>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/claim.hpp>
#include <hamstring/knowledge/safety_net.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

class hash {
public:
    void add(std::string_view text) {
        for (const char c : text) mix(static_cast<unsigned char>(c));
        mix(0);
    }
    void add(std::uint64_t number) {
        for (int shift = 0; shift < 64; shift += 8) mix((number >> shift) & 255U);
    }
    void add(const citations& sources) {
        for (const source item : sources) add(static_cast<std::uint64_t>(item));
    }
    void add(const dose& amount) {
        for (const int part : {amount.sets.value, amount.hold.value, amount.repetitions.value,
                               amount.per_day.value, amount.per_week.value})
            add(static_cast<std::uint64_t>(part));
    }
    template <class Enum>
    void add_texts() {
        for (const auto& row : all<Enum>()) {
            add(row.key);
            for (const std::string_view text : row.texts()) add(text);
        }
    }
    template <class Enum>
    void add_claims() {
        add_texts<Enum>();
        for (const auto& row : all<Enum>()) add(row.sources);
    }
    std::uint64_t value() const { return value_; }

private:
    void mix(std::uint64_t byte) { value_ = (value_ ^ byte) * 0x100000001b3U; }
    std::uint64_t value_ = 0xcbf29ce484222325U;
};

std::uint64_t hash_of_all_knowledge() {
    hash sum;
    sum.add_texts<source>();
    sum.add_texts<evidence>();
    sum.add_texts<urgency>();
    sum.add_texts<screen>();
    sum.add_texts<movement>();
    sum.add_texts<role>();
    sum.add_texts<profile>();
    sum.add_texts<finding>();
    sum.add_claims<symptom>();
    sum.add_claims<habit>();
    sum.add_claims<history>();
    sum.add_claims<sign>();
    sum.add_claims<red_flag>();
    sum.add_claims<condition>();
    sum.add_claims<cause>();
    sum.add_claims<exercise>();
    sum.add_claims<treatment>();
    sum.add_claims<claim>();
    sum.add_texts<contradiction>();
    for (const red_flag_row& row : knowledge::red_flags)
        for (const int part :
             {static_cast<int>(row.strength), static_cast<int>(row.alone),
              static_cast<int>(row.combined), int{row.deadline.value}, int{row.blocks_routine},
              static_cast<int>(row.screen), static_cast<int>(row.grade)})
            sum.add(static_cast<std::uint64_t>(part));
    for (const sign_row& row : knowledge::signs)
        for (const int part : {int{row.lowest}, int{row.highest}})
            sum.add(static_cast<std::uint64_t>(part));
    for (const condition_row& row : knowledge::conditions)
        for (const restriction level : row.levels) sum.add(static_cast<std::uint64_t>(level));
    for (const cause_row& row : knowledge::causes) {
        sum.add(row.calls_for.bits());
        sum.add(row.avoids.bits());
        sum.add(static_cast<std::uint64_t>(row.grade));
    }
    for (const exercise_row& row : knowledge::exercises) {
        for (const dose& amount : row.doses) sum.add(amount);
        for (const std::string_view step : row.steps) sum.add(step);
        sum.add(row.movements.bits());
        sum.add(row.avoid.bits());
        sum.add(row.addresses.bits());
        for (const int part : {static_cast<int>(row.role), static_cast<int>(row.position),
                               static_cast<int>(row.equipment), static_cast<int>(row.sides),
                               int{row.preference}, static_cast<int>(row.grade)})
            sum.add(static_cast<std::uint64_t>(part));
    }
    for (const notice& item : knowledge::safety_net) sum.add(item.says);
    for (const notice& item : knowledge::stop_rules) sum.add(item.says);
    for (const rules::rule& item : rules::all_rules) {
        sum.add(item.id);
        sum.add(item.because);
        sum.add(static_cast<std::uint64_t>(item.source));
        sum.add(static_cast<std::uint64_t>(item.grade));
        for (const std::uint64_t word : item.then.concludes.words) sum.add(word);
        sum.add(static_cast<std::uint64_t>(item.then.tally));
        sum.add(static_cast<std::uint64_t>(item.then.weight));
        for (std::size_t t = 0; t < item.when.term_count(); ++t)
            sum.add(static_cast<std::uint64_t>(item.when.term_at(t).needed));
        for (std::size_t i = 0; i < item.when.literal_count(); ++i) {
            sum.add(static_cast<std::uint64_t>(item.when.literal_at(i).fact));
            sum.add(static_cast<std::uint64_t>(item.when.literal_at(i).how));
        }
    }
    return sum.value();
}

}  // namespace

TEST_CASE("knowledge_hash: is the hash of all tables and rules", "[edition]") {
    const std::uint64_t now = hash_of_all_knowledge();
    INFO("write into knowledge/edition.hpp: knowledge_hash = " << now << "U");
    REQUIRE(now == knowledge_hash);
}

TEST_CASE("knowledge_version: is part of every advice by its hash", "[edition]") {
    STATIC_REQUIRE(advise({}).knowledge == knowledge_hash);
    REQUIRE(knowledge_version == "2026-11");
}

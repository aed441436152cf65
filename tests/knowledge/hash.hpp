// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/article.hpp>
#include <hamstring/knowledge/article_message.hpp>
#include <hamstring/knowledge/band.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/chair_stand.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/check_in_message.hpp>
#include <hamstring/knowledge/claim.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/damage.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/exercise_time.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/finding.hpp>
#include <hamstring/knowledge/handout_message.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/left_out.hpp>
#include <hamstring/knowledge/letter_message.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/norm.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/profile.hpp>
#include <hamstring/knowledge/programme.hpp>
#include <hamstring/knowledge/road.hpp>
#include <hamstring/knowledge/road_gate.hpp>
#include <hamstring/knowledge/road_message.hpp>
#include <hamstring/knowledge/role_plan.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/self_test_message.hpp>
#include <hamstring/knowledge/session_message.hpp>
#include <hamstring/knowledge/session_words.hpp>
#include <hamstring/knowledge/signal.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/knowledge/test_barred.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/routine/pose.hpp>
#include <hamstring/routine/traits.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/rules/selection.hpp>

/// The hash of all knowledge: every member of every row of every table. Rows are taken apart by a
/// structured binding, so that a new member does not compile until it is part of the hash.

namespace test {

/// Calls `use` with all `N` members of a row. The wrong `N` does not compile.
template <std::size_t N, class Row, class Use>
void with_members(const Row& row, const Use& use) {
    // clang-format off
    if constexpr (N == 2) {
        const auto& [a, b] = row;
        use(a, b);
    } else if constexpr (N == 3) {
        const auto& [a, b, c] = row;
        use(a, b, c);
    } else if constexpr (N == 4) {
        const auto& [a, b, c, d] = row;
        use(a, b, c, d);
    } else if constexpr (N == 5) {
        const auto& [a, b, c, d, e] = row;
        use(a, b, c, d, e);
    } else if constexpr (N == 6) {
        const auto& [a, b, c, d, e, f] = row;
        use(a, b, c, d, e, f);
    } else if constexpr (N == 7) {
        const auto& [a, b, c, d, e, f, g] = row;
        use(a, b, c, d, e, f, g);
    } else if constexpr (N == 8) {
        const auto& [a, b, c, d, e, f, g, h] = row;
        use(a, b, c, d, e, f, g, h);
    } else if constexpr (N == 9) {
        const auto& [a, b, c, d, e, f, g, h, i] = row;
        use(a, b, c, d, e, f, g, h, i);
    } else if constexpr (N == 10) {
        const auto& [a, b, c, d, e, f, g, h, i, j] = row;
        use(a, b, c, d, e, f, g, h, i, j);
    } else if constexpr (N == 11) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k] = row;
        use(a, b, c, d, e, f, g, h, i, j, k);
    } else if constexpr (N == 12) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l] = row;
        use(a, b, c, d, e, f, g, h, i, j, k, l);
    } else if constexpr (N == 13) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = row;
        use(a, b, c, d, e, f, g, h, i, j, k, l, m);
    } else if constexpr (N == 14) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = row;
        use(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    } else if constexpr (N == 16) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = row;
        use(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    } else if constexpr (N == 17) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = row;
        use(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    } else if constexpr (N == 19) {
        const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = row;
        use(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s);
    } else {
        static_assert(N == 0, "with_members: add this number of members");
    }
    // clang-format on
}

/// FNV-1a over the bytes of what is added.
class hash {
public:
    template <class Part>
    void add(const Part& part) {
        if constexpr (std::is_convertible_v<const Part&, std::string_view>)
            add_text(part);
        else if constexpr (std::is_enum_v<Part> || std::is_integral_v<Part>)
            add_number(static_cast<std::uint64_t>(part));
        else if constexpr (requires { add_number(part.bits()); })
            add_number(part.bits());
        else if constexpr (requires { add_number(part.value); })
            add(part.value);
        else if constexpr (requires { part.has_value(); })
            add_optional(part);
        else if constexpr (std::is_array_v<Part> || requires { part.begin(); })
            add_range(part);
        else
            add_parts(part);
    }
    template <std::size_t N, class Row>
    void add_rows(std::span<const Row> table) {
        add(table.size());
        for (const Row& row : table) add_members<N>(row);
    }
    template <std::size_t N, class Row, std::size_t Size>
    void add_rows(const Row (&table)[Size]) {
        add_rows<N>(std::span<const Row>{table});
    }
    template <std::size_t N, class Row>
    void add_members(const Row& row) {
        with_members<N>(row, [this](const auto&... parts) { (this->add(parts), ...); });
    }
    template <class Base>
    void add_rules(const Base& base) {
        for (const auto& item : base) add_rule(item);
    }
    std::uint64_t value() const { return value_; }

private:
    void add_parts(const hamstring::dose& part) { add_members<6>(part); }
    void add_parts(const hamstring::tempo& part) { add_members<4>(part); }
    void add_parts(const hamstring::adapted_form& part) { add_members<5>(part); }
    void add_parts(const hamstring::audience& part) { add_members<8>(part); }
    void add_parts(const hamstring::asked_number& part) { add_members<6>(part); }
    void add_parts(hamstring::observation part) { add(part.index); }
    void add_parts(const hamstring::observations& part) { add(part.bits().words); }
    void add_parts(const hamstring::test_limits& part) { add_members<12>(part); }
    void add_parts(const hamstring::root_range& part) { add_members<2>(part); }
    void add_parts(const hamstring::uberon_code& part) { add_members<2>(part); }
    void add_parts(const hamstring::fma_code& part) { add_members<2>(part); }
    void add_parts(const hamstring::side_angles& part) { add_members<7>(part); }
    void add_parts(const hamstring::both_sides& part) { add_members<2>(part); }
    void add_parts(const hamstring::pose& part) { add_members<5>(part); }
    void add_parts(hamstring::claim_place part) {
        add(part.kind());
        add(part.key());
    }
    template <class Rule>
    void add_rule(const Rule& item) {
        add(item.id);
        add(item.because);
        add(item.source);
        add(item.grade);
        add(item.then.concludes.words);
        add(item.then.tally);
        add(item.then.weight);
        if constexpr (requires { item.then.roles; }) {
            add(item.then.roles);
            add(item.then.exercises);
        }
        for (std::size_t t = 0; t < item.when.term_count(); ++t) add(item.when.term_at(t).needed);
        for (std::size_t i = 0; i < item.when.literal_count(); ++i) {
            add(item.when.literal_at(i).fact);
            add(item.when.literal_at(i).how);
        }
    }
    template <class Part>
    void add_optional(const Part& part) {
        add(part.has_value());
        if (part) add(*part);
    }
    template <class Part>
    void add_range(const Part& parts) {
        for (const auto& part : parts) add(part);
        mix(1);
    }
    void add_text(std::string_view text) {
        for (const char c : text) mix(static_cast<unsigned char>(c));
        mix(0);
    }
    void add_number(std::uint64_t number) {
        for (int shift = 0; shift < 64; shift += 8) mix((number >> shift) & 255U);
    }
    void mix(std::uint64_t byte) { value_ = (value_ ^ byte) * 0x100000001b3U; }

    std::uint64_t value_ = 0xcbf29ce484222325U;
};

namespace detail {

inline void add_questions(hash& to) {
    using namespace hamstring;
    to.add_rows<4>(knowledge::symptoms);
    to.add_rows<4>(knowledge::habits);
    to.add_rows<4>(knowledge::histories);
    to.add_rows<17>(knowledge::self_tests);
    to.add_rows<4>(knowledge::test_notes);
    to.add_rows<5>(knowledge::reasons_against_tests);
    to.add_rows<7>(knowledge::signs);
    to.add_rows<11>(knowledge::norms);
    to.add_rows<6>(knowledge::urgencies);
    to.add_rows<4>(knowledge::screens);
    to.add_rows<17>(knowledge::red_flags);
    to.add_rows<9>(knowledge::conditions);
    to.add_rows<2>(knowledge::answers_of_conditions);
    to.add_rows<3>(knowledge::restrictions);
    to.add_rows<4>(knowledge::movements);
    to.add_members<3>(knowledge::why_movements_wait);
    to.add_members<3>(knowledge::why_last_four_columns);
    to.add_rows<3>(knowledge::profiles);
    to.add_rows<3>(knowledge::findings);
    to.add_rows<3>(knowledge::problem_rows);
    to.add(knowledge::answers_not_of_men);
    to.add_rows<3>(knowledge::damages);
    to.add_rows<3>(knowledge::faults);
    to.add_rows<9>(knowledge::numbers);
    to.add_rows<12>(knowledge::meanings);
    to.add_rows<9>(knowledge::pages);
    to.add_rows<6>(knowledge::items);
    to.add_rows<2>(knowledge::not_asked);
}

inline void add_session(hash& to) {
    using namespace hamstring;
    to.add_rows<9>(knowledge::cue_signals);
    to.add_rows<6>(knowledge::position_ways);
    to.add_rows<4>(knowledge::equipment_ways);
    to.add_rows<4>(knowledge::tempo_words);
    to.add(knowledge::whole_side_exercises);
    to.add_rows<5>(knowledge::session_stops);
    to.add_rows<5>(knowledge::session_stops_in_pregnancy);
    to.add_rows<5>(knowledge::session_pull_without_feeling);
    to.add_rows<5>(knowledge::session_lights);
    for (const notice* each : knowledge::session_sentences) to.add_members<5>(*each);
}

inline void add_help(hash& to) {
    using namespace hamstring;
    to.add_rows<4>(knowledge::roles);
    to.add_rows<8>(knowledge::role_plans);
    to.add_rows<5>(knowledge::position_times);
    to.add_rows<4>(knowledge::equipment_times);
    to.add(knowledge::heavy_exercises);
    to.add_rows<5>(knowledge::chair_stands);
    to.add_rows<3>(knowledge::modes);
    to.add_rows<4>(knowledge::traits);
    to.add_rows<2>(hamstring::detail::answered_traits);
    to.add_rows<2>(hamstring::detail::traits_of_conditions);
    to.add_rows<7>(knowledge::limits);
    to.add_rows<9>(knowledge::causes);
    to.add_rows<3>(knowledge::bands);
    to.add_rows<5>(knowledge::left_out_reasons);
    to.add_rows<3>(knowledge::equipments);
    to.add_rows<3>(knowledge::positions);
    to.add_rows<3>(knowledge::ways_of_the_sides);
    to.add_rows<3>(knowledge::swap_groups);
    to.add_rows<3>(knowledge::levels);
    to.add_rows<19>(knowledge::exercises);
    to.add_rows<6>(knowledge::instructions);
    to.add_rows<6>(knowledge::end_poses);
    to.add_rows<9>(knowledge::length_fits);
    to.add_rows<3>(knowledge::range_by_deficit);
    to.add_rows<8>(knowledge::treatments);
    to.add_rows<3>(knowledge::courses_for);
    to.add_rows<6>(knowledge::courses);
    to.add_rows<8>(knowledge::phases);
    to.add_rows<17>(knowledge::programme);
    to.add_rows<13>(knowledge::variations);
    to.add_rows<3>(knowledge::plan_changes);
    to.add_rows<10>(knowledge::road_stages);
    to.add_rows<7>(knowledge::road_limits);
    to.add_rows<14>(knowledge::road_rows);
    to.add_members<3>(knowledge::gate_for_everybody);
    to.add_rows<6>(knowledge::road_gates);
    to.add_rows<7>(knowledge::road_ends);
    to.add(knowledge::on_the_floor);
    to.add_rows<7>(knowledge::pain_lights);
    to.add_rows<7>(knowledge::stop_signs);
    to.add_rows<5>(knowledge::crisis_help);
    to.add_rows<7>(knowledge::safety_net);
    to.add_rows<7>(knowledge::in_pregnancy);
    to.add_members<7>(knowledge::pregnant_or_after_birth);
    to.add_members<7>(knowledge::in_a_wheelchair);
    to.add_rows<5>(knowledge::until_seen);
    to.add_rows<7>(knowledge::stop_rules);
    to.add_members<7>(knowledge::stop_rule_while_strong);
    to.add_members<7>(knowledge::stop_rule_in_a_wheelchair);
    add_session(to);
    to.add(knowledge::small_print);
    to.add_rows<4>(knowledge::sections);
    to.add_rows<4>(knowledge::messages);
    to.add_rows<4>(knowledge::detail_messages);
    to.add_rows<4>(knowledge::interview_messages);
    to.add_rows<4>(knowledge::self_test_messages);
    to.add_rows<4>(knowledge::article_messages);
    to.add_rows<4>(knowledge::session_messages);
    to.add_rows<4>(knowledge::check_in_messages);
    to.add_rows<4>(knowledge::road_messages);
    to.add_rows<4>(knowledge::letter_messages);
    to.add_rows<4>(knowledge::handout_messages);
    for (const std::string_view action : knowledge::plain_actions) to.add(action);
    to.add(knowledge::call_now);
    to.add_rows<4>(knowledge::decisions);
    to.add_rows<3>(knowledge::overalls);
    to.add_rows<3>(knowledge::easings);
    to.add_rows<4>(knowledge::whys_fewer);
    to.add_rows<3>(knowledge::check_in_facts);
    to.add_rows<10>(knowledge::check_in_rows);
    to.add_members<3>(knowledge::leg_signs_are_watched);
    to.add_rows<3>(knowledge::leg_signs);
}

inline void add_background(hash& to) {
    using namespace hamstring;
    to.add_rows<3>(knowledge::evidences);
    to.add_rows<7>(knowledge::sources);
    to.add(knowledge::no_study);
    to.add_rows<3>(knowledge::claim_kinds);
    to.add_rows<3>(knowledge::verdicts);
    to.add_rows<3>(knowledge::knowledge_parts);
    to.add_rows<3>(knowledge::place_kinds);
    to.add_rows<5>(knowledge::contradictions);
    to.add_rows<10>(knowledge::claims);
    to.add_rows<3>(knowledge::article_verdicts);
    to.add(knowledge::article_stretches);
    to.add_rows<10>(knowledge::article_rows);
    to.add_members<3>(knowledge::article_once_a_day);
    to.add_members<3>(knowledge::article_one_is_enough);
    to.add_rows<8>(knowledge::bones);
    to.add_rows<7>(knowledge::joints);
    to.add_rows<9>(knowledge::nerves);
    to.add_rows<4>(knowledge::muscle_actions);
    to.add_rows<14>(knowledge::muscles);
    to.add_rows<4>(knowledge::muscle_models);
    to.add_rows<6>(knowledge::muscle_parameter_rows);
    to.add_rows<3>(knowledge::peak_forces);
    to.add_members<7>(knowledge::hamstring_group);
}

}  // namespace detail

inline std::uint64_t hash_of_all_knowledge() {
    hash sum;
    detail::add_questions(sum);
    detail::add_help(sum);
    detail::add_background(sum);
    sum.add_rules(hamstring::rules::all_rules);
    sum.add_rules(hamstring::rules::selection_rules);
    return sum.value();
}

}  // namespace test

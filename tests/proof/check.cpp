// SPDX-License-Identifier: MIT
// Shows that the formulas which the solver reads are the code that ships, that the generic engine says the
// same, and enumerates what is small.
//     check <folder> models <file>    every model of the solver, put to the library and the engine
//     check <folder> random <number>  so many random reports: formulas, library, engine
//     check <folder> cones <inputs>   every cone of at most so many inputs, completely
// The folder is that of `encode`. Prints lines of four fields: name, method, states, negative control.

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "../random_report.hpp"
#include "cones.hpp"
#include "engine.hpp"
#include "engines.hpp"
#include "formulas.hpp"

namespace {

using proof::lane_count;
using proof::lanes;
using proof::row;
using proof::test_bit;

std::string file_text(const std::string& name) {
    std::ifstream in(name);
    if (!in) throw std::runtime_error("check: cannot read " + name);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void report_line(const std::string& name, const std::string& method, const std::string& states,
                 const std::string& control) {
    std::cout << name << "\t" << method << "\t" << states << "\t" << control << std::endl;
}

/// The formulas of the tables that are broken as a control of this property.
std::string broken_model(const std::string& folder, const std::string& property,
                         const std::string& control = {}) {
    std::istringstream list(file_text(folder + "/properties.tsv"));
    bool here = false;
    for (std::string line; std::getline(list, line);) {
        if (line.rfind("property\t", 0) == 0)
            here = line.rfind("property\t" + property + "\t", 0) == 0;
        if (!here || line.rfind("control\t", 0) != 0) continue;
        const std::size_t end = line.find('\t', 8);
        if (control.empty() || line.substr(end + 1) == control)
            return file_text(folder + "/broken." + line.substr(8, end - 8) + ".a.smt2");
    }
    throw std::runtime_error("check: no control of " + property);
}

/// The formulas of the first report, with the places of the rows' bits among them.
class evaluator {
public:
    explicit evaluator(std::string text) : text_(std::move(text)), formulas_(text_) {
        for (const auto& [name, place] : proof::places().in.places())
            in_.emplace_back(place, formulas_.at("a." + name));
        if (in_.size() != formulas_.inputs().size())
            throw std::logic_error("check: a formula's input is in no report");
        for (const auto& [name, place] : proof::places().out.places()) {
            names_.push_back(name);
            const std::size_t plane = name.find('/');
            const std::uint32_t which = formulas_.at("a." + name.substr(0, plane));
            out_.emplace_back(place, plane == std::string::npos
                                         ? which
                                         : which + static_cast<std::uint32_t>(
                                                       std::stoul(name.substr(plane + 1))));
        }
    }

    const proof::formulas& text() const { return formulas_; }
    std::size_t outputs() const { return out_.size(); }

    /// Works out 256 rows and names the first output that differs from the engine's, with its lane.
    /// Errors: throws where a row is no report.
    std::string first_difference(const std::vector<row>& in, const std::vector<row>& out,
                                 std::vector<lanes>& values, std::size_t& lane,
                                 std::vector<unsigned>* seen) const {
        values.resize(formulas_.nodes().size());
        const auto columns = transposed(in);
        for (const auto& [place, which] : in_) values[which] = columns[place];
        formulas_.work_out_all(values);
        for (const std::uint32_t which : formulas_.asserted())
            for (const std::uint64_t word : values[which])
                if (~word != 0) throw std::logic_error("check: a row that is no report");
        const auto wanted = transposed(out);
        for (std::size_t i = 0; i < out_.size(); ++i)
            for (std::size_t w = 0; w < std::tuple_size_v<lanes>; ++w) {
                const std::uint64_t made = wanted[out_[i].first][w];
                const std::uint64_t wrong = made ^ values[out_[i].second][w];
                if (wrong != 0) {
                    lane = w * 64 + static_cast<std::size_t>(std::countr_zero(wrong));
                    return names_[i];
                }
                if (seen != nullptr) (*seen)[i] |= (made != 0 ? 1U : 0U) | (~made != 0 ? 2U : 0U);
            }
        return {};
    }

private:
    /// Rows of bits as columns of lanes.
    static std::vector<lanes> transposed(const std::vector<row>& rows) {
        std::vector<lanes> columns(rows.front().size() * 64, lanes{});
        for (std::size_t word = 0; word < rows.front().size(); ++word)
            for (std::size_t i = 0; i < lane_count; ++i)
                for (std::uint64_t rest = rows[i][word]; rest != 0; rest &= rest - 1)
                    columns[word * 64 + static_cast<std::size_t>(std::countr_zero(rest))][i / 64] |=
                        std::uint64_t{1} << (i % 64);
        return columns;
    }

    std::string text_;
    proof::formulas formulas_;
    std::vector<std::pair<std::size_t, std::uint32_t>> in_;
    std::vector<std::pair<std::size_t, std::uint32_t>> out_;
    std::vector<std::string> names_;
};

/// Rows for 256 cases.
struct batch {
    std::vector<row> in{lane_count, row(proof::places().in.words())};
    std::vector<row> out{lane_count, row(proof::places().out.words())};

    void put(std::size_t lane, const proof::test_case& of) {
        proof::write_inputs(of, in[lane]);
        proof::write_outputs(of, out[lane]);
    }
};

// Models

/// One model: what the solver said of every name of the first report.
struct model {
    std::string label;
    std::vector<std::pair<std::string, int>> values;
};

model read_model(const std::string& line) {
    std::istringstream fields(line);
    model result;
    std::getline(fields, result.label, '\t');
    for (std::string field; std::getline(fields, field, '\t');) {
        const std::size_t equals = field.rfind('=');
        const std::string value = field.substr(equals + 1);
        result.values.emplace_back(field.substr(2, equals - 2), value == "true" ? 1
                                                                : value == "false"
                                                                    ? 0
                                                                    : std::stoi(value));
    }
    return result;
}

/// What the solver says that differs from the engine, for one sample of each class of values.
std::string difference(const model& of, const evaluator& formulas, std::size_t sample) {
    batch rows;
    row in(proof::places().in.words());
    for (const auto& [name, value] : of.values) {
        const auto place = proof::places().in.places().find(name);
        if (place != proof::places().in.places().end() && value != 0)
            proof::set_bit(in, place->second);
    }
    const auto given = proof::read_inputs(in, sample);
    for (std::size_t lane = 0; lane < lane_count; ++lane) rows.put(lane, given);
    if (rows.in.front() != in) return "the report itself";
    const auto engines = proof::compare_engines<hamstring::rules::all_rules>(
        std::span<const hamstring::report>(&given.from, 1));
    if (engines.kinds != 0) return engines.said() + " (the generic engine)";
    const auto& out = rows.out.front();
    std::size_t compared = 0;
    for (const auto& [name, value] : of.values) {
        const bool score = name.rfind("score.", 0) == 0;
        const auto place = proof::places().out.places().find(score ? name + "/0" : name);
        if (place == proof::places().out.places().end()) continue;
        const std::size_t first = place->second;
        const int made = score ? static_cast<std::int8_t>(out[first / 64] >> (first % 64))
                               : static_cast<int>(test_bit(out, first));
        if (made != value) return name + " (the solver's value)";
        compared += score ? proof::sum_bits : 1;
    }
    if (compared != formulas.outputs()) return "a name of which the solver gave no value";
    std::vector<lanes> values;
    std::size_t lane = 0;
    return formulas.first_difference(rows.in, rows.out, values, lane, nullptr);
}

int check_models(const std::string& folder, const std::string& file) {
    const evaluator formulas(file_text(folder + "/model.a.smt2"));
    std::istringstream lines(file_text(file));
    std::size_t models = 0;
    std::size_t wrong = 0;
    std::size_t refuted = 0;
    for (std::string line; std::getline(lines, line);) {
        model read = read_model(line);
        ++models;
        for (const std::size_t sample : {0U, 1U, 2U, 3U}) {
            const std::string what = difference(read, formulas, sample);
            if (what.empty()) continue;
            ++wrong;
            std::cout << "differs: " << read.label << ": " << what << "\n";
        }
        // The control: the same model with one value turned round must be noticed.
        for (auto& [name, value] : read.values)
            if (name.rfind("fired.", 0) == 0) {
                value = value == 0 ? 1 : 0;
                break;
            }
        refuted += difference(read, formulas, 0).empty() ? 0U : 1U;
    }
    report_line("library and engine agree with every model of Z3", "replay",
                std::to_string(models) + " models",
                std::to_string(refuted) + " noticed with one value changed");
    return models == 0 || wrong != 0 || refuted != models ? 1 : 0;
}

// Random reports

int random_value(test::random_bits& random, const proof::number& of) {
    const auto& classes = of.classes;
    const auto& samples =
        classes[static_cast<std::size_t>(random.below(static_cast<int>(classes.size())))].samples;
    switch (random.below(4)) {
        case 0:
            return of.lowest + random.below(of.highest - of.lowest + 1);
        case 1: {
            const int near = random.below(160) - 20;
            return near >= of.lowest && near <= of.highest ? near : samples.front();
        }
        default:
            return samples[static_cast<std::size_t>(
                random.below(static_cast<int>(samples.size())))];
    }
}

/// Numbers drawn at random; where they are to be sound, such as are no problem.
std::vector<int> random_numbers(test::random_bits& random, bool sound) {
    for (;;) {
        std::vector<int> values;
        hamstring::report from;
        for (const proof::number& of : proof::numbers()) {
            int value = random_value(random, of);
            while (sound && of.classes[of.class_at(value)].problem)
                value = random_value(random, of);
            values.push_back(value);
            of.set(from, value);
        }
        if (!sound || hamstring::problems(from).empty()) return values;
    }
}

void let_contradict(test::random_bits& random, hamstring::report& of) {
    const auto any =
        static_cast<std::size_t>(random.below(static_cast<int>(proof::observed_count)));
    if (random.one_in(2)) of.present = of.present | proof::detail::only(any);
    if (random.one_in(2)) of.absent = of.absent | proof::detail::only(any);
    if (random.one_in(4)) of.unsure = of.unsure | proof::detail::only(any);
}

void let_a_host_add(test::random_bits& random, proof::test_case& to) {
    using namespace hamstring;
    const auto some = [&](auto list) {
        return list[static_cast<std::size_t>(random.below(static_cast<int>(list.size())))];
    };
    if (random.one_in(3)) to.host |= at_least_urgency(some(proof::each<urgency>())).concluded();
    if (random.one_in(2)) to.host |= record(some(proof::each<condition>())).concluded();
    if (random.one_in(8)) to.host |= withhold_routine().concluded();
    if (random.one_in(2))
        to.host_limits |=
            restrictions{some(proof::each<movement>()), some(proof::each<restriction>())}.bits();
}

proof::test_case random_case(test::random_bits& random) {
    const int rarities[] = {4, 20, 60, 400};
    const int rarity = rarities[random.below(4)];
    proof::test_case result{test::random_report(random, rarity), {}};
    hamstring::report& from = result.from;
    // Half of the reports are quiet, so that there is a routine to look at.
    if (random.one_in(2)) {
        hamstring::report quiet;
        test::answer<hamstring::symptom>(random, quiet, 60);
        test::answer<hamstring::history>(random, quiet, 60);
        test::answer<hamstring::habit>(random, quiet, 3);
        test::answer<hamstring::condition>(random, quiet, 40);
        quiet.absent = quiet.absent | hamstring::every_red_flag;
        if (random.one_in(4)) test::answer<hamstring::red_flag>(random, quiet, 60);
        quiet.absent = quiet.absent - quiet.present;
        quiet.equipment = from.equipment;
        quiet.positions = from.positions;
        from = quiet;
    }
    result.values = random_numbers(random, !random.one_in(8));
    for (std::size_t n = 0; n < result.values.size(); ++n)
        proof::numbers()[n].set(from, result.values[n]);
    if (random.one_in(10)) let_contradict(random, from);
    if (random.one_in(4)) let_a_host_add(random, result);
    return result;
}

/// Compares so many batches of reports, drawn from one seed. Stops at the first difference.
struct comparison {
    std::uint64_t seed;
    std::size_t batches;
    std::size_t compared = 0;
    std::string difference{};
    std::vector<unsigned> seen{};

    void run(const evaluator& formulas) {
        test::random_bits random{seed};
        seen.assign(formulas.outputs(), 0);
        batch rows;
        std::vector<lanes> values;
        std::vector<hamstring::report> reports(lane_count);
        for (std::size_t b = 0; b < batches && difference.empty(); ++b) {
            for (std::size_t lane = 0; lane < lane_count; ++lane) {
                const proof::test_case drawn = random_case(random);
                reports[lane] = drawn.from;
                rows.put(lane, drawn);
            }
            std::size_t lane = 0;
            std::string what = formulas.first_difference(rows.in, rows.out, values, lane, &seen);
            if (what.empty()) {
                const auto engines = proof::compare_engines<hamstring::rules::all_rules>(reports);
                what = engines.said();
                lane = engines.first;
            }
            if (!what.empty())
                difference = what + " in report " + std::to_string(lane) + " of batch " +
                             std::to_string(b) + ", seed " + std::to_string(seed);
            compared += lane_count;
        }
    }
};

/// How many random reports it takes until everything in which broken rules must differ has differed;
/// 0 where something never does.
std::size_t until_broken_rules_are_noticed() {
    constexpr std::uint32_t all_kinds = (1U << std::size(proof::asked_names)) - 1;
    test::random_bits random{1};
    std::vector<hamstring::report> reports(lane_count);
    std::uint32_t noticed = 0;
    for (std::size_t drawn = lane_count; drawn <= 1000 * lane_count; drawn += lane_count) {
        for (hamstring::report& each_one : reports) each_one = random_case(random).from;
        noticed |= proof::compare_engines<proof::broken_rules>(reports).kinds;
        if (noticed == all_kinds) return drawn;
    }
    return 0;
}

int check_random(const std::string& folder, std::size_t reports) {
    const evaluator formulas(file_text(folder + "/model.a.smt2"));
    const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    std::vector<comparison> parts;
    for (std::size_t t = 0; t < threads; ++t)
        parts.push_back({t + 1, (reports + threads * lane_count - 1) / (threads * lane_count)});
    std::vector<std::exception_ptr> errors(threads);
    std::vector<std::thread> running;
    for (std::size_t t = 0; t < threads; ++t)
        running.emplace_back([&, t] {
            try {
                parts[t].run(formulas);
            } catch (...) {
                errors[t] = std::current_exception();
            }
        });
    for (std::thread& one : running) one.join();
    for (const auto& error : errors)
        if (error) std::rethrow_exception(error);

    std::size_t compared = 0;
    std::size_t both_ways = 0;
    int wrong = 0;
    for (const comparison& part : parts) {
        compared += part.compared;
        if (part.difference.empty()) continue;
        wrong = 1;
        std::cout << "differs: " << part.difference << "\n";
    }
    for (std::size_t i = 0; i < formulas.outputs(); ++i) {
        unsigned seen = 0;
        for (const comparison& part : parts) seen |= part.seen[i];
        both_ways += seen == 3 ? 1U : 0U;
    }
    const evaluator broken(broken_model(folder, "more yes answers never lower the urgency"));
    comparison control{1, 1000};
    control.run(broken);
    report_line(
        "the library agrees with the formulas", "random", std::to_string(compared) + " reports",
        control.difference.empty()
            ? "NOT NOTICED"
            : "a broken rule is noticed within " + std::to_string(control.compared) + " reports");
    std::cout << both_ways << " of " << formulas.outputs()
              << " facts, conclusions, limits, offers and bits of scores were seen both ways\n";
    const std::size_t noticed = until_broken_rules_are_noticed();
    report_line("the library agrees with the generic engine", "random",
                std::to_string(compared) + " reports",
                noticed == 0 ? "NOT NOTICED"
                             : "three broken rules are noticed in all " +
                                   std::to_string(std::size(proof::asked_names)) + " within " +
                                   std::to_string(noticed));
    return wrong != 0 || control.difference.empty() || noticed == 0 ? 1 : 0;
}

// Cones

bool begins_with(const std::string& text, const char* with) { return text.rfind(with, 0) == 0; }

proof::cut cut_at_facts(const std::string& name) {
    return begins_with(name, "a.yes.") || begins_with(name, "a.no.") ? proof::cut::free
                                                                     : proof::cut::none;
}

/// What has been enumerated of one property.
struct tally {
    std::size_t cones = 0;
    std::size_t too_large = 0;
    std::uint64_t states = 0;
    std::vector<std::string> wrong;

    bool takes(const proof::cone& of, std::size_t most) {
        if (of.inputs.size() > most) {
            ++too_large;
            return false;
        }
        ++cones;
        states += std::uint64_t{1} << of.inputs.size();
        return true;
    }
    std::string said() const {
        return std::to_string(states) + " states, " + std::to_string(cones) + " of " +
               std::to_string(cones + too_large);
    }
};

std::vector<std::string> graver_rules() {
    std::vector<std::string> list;
    for (const auto& item : hamstring::rules::all_rules)
        if (!item.then.concludes.none()) list.push_back("a.fired." + std::string(item.id));
    return list;
}

/// Each rule that concludes something, over all answers that it can depend on.
tally monotone_rules(const proof::formulas& text, std::size_t most) {
    tally result;
    for (const std::string& name : graver_rules()) {
        const auto of = proof::cone_of(text, name, cut_at_facts);
        if (!result.takes(of, most)) continue;
        const auto table = proof::truth_table(text, of);
        for (std::size_t i = 0; i < of.inputs.size(); ++i)
            if (begins_with(of.inputs[i], "a.no.") || !proof::is_monotone(table, i, true))
                result.wrong.push_back(name + " by " + of.inputs[i]);
    }
    return result;
}

/// The facts of one state of a cone.
hamstring::rules::fact_sheet facts_of(const std::vector<std::pair<std::size_t, bool>>& inputs,
                                      std::uint64_t state) {
    hamstring::rules::fact_sheet facts;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if ((state >> i & 1U) == 0) continue;
        if (inputs[i].second)
            facts.yes.set(inputs[i].first);
        else
            facts.no.set(inputs[i].first);
    }
    return facts;
}

/// Each rule in the engine and in the code that ships, over all answers that it can depend on.
tally engine_on_cones(const proof::formulas& text, std::size_t most) {
    tally result;
    std::map<std::string, std::pair<std::size_t, bool>> facts;
    for (std::size_t i = 0; i < proof::observed_count; ++i) {
        facts["a.yes." + proof::observed_names()[i]] = {i, true};
        facts["a.no." + proof::observed_names()[i]] = {i, false};
    }
    for (std::size_t r = 0; r < hamstring::rules::rule_count; ++r) {
        const std::string name = "a.fired." + std::string(hamstring::rules::all_rules[r].id);
        const auto of = proof::cone_of(text, name, cut_at_facts);
        if (!result.takes(of, most)) continue;
        const auto table = proof::truth_table(text, of);
        std::vector<std::pair<std::size_t, bool>> inputs;
        for (const std::string& input : of.inputs) inputs.push_back(facts.at(input));
        std::vector<hamstring::rules::fact_sheet> sheets;
        bool same = true;
        for (std::uint64_t state = 0; state < std::uint64_t{1} << inputs.size(); ++state) {
            sheets.push_back(facts_of(inputs, state));
            same =
                same && hamstring::conclude(sheets.back()).fired.test(r) == test_bit(table, state);
        }
        const auto engines = proof::compare_engines<hamstring::rules::all_rules>(
            std::span<const hamstring::rules::fact_sheet>(sheets));
        if (!same) result.wrong.push_back(name);
        if (engines.kinds != 0) result.wrong.push_back(name + ": " + engines.said());
    }
    return result;
}

/// How the planner's other reasons are held while the conditions vary: nothing else refuses.
proof::cut cut_at_conditions(const std::string& name, const std::string& pain,
                             const std::string& level) {
    if (begins_with(name, "a.has_condition.") || name == "a.routine_open" ||
        name == "a.at_least.clinician_days")
        return proof::cut::free;
    if (begins_with(name, "a.has.") || begins_with(name, "a.can.") || name == pain || name == level)
        return proof::cut::held_true;
    if (begins_with(name, "a.pain.") || begins_with(name, "a.level.") ||
        begins_with(name, "a.host.") || name == "a.yes.symptom.unbearable_pain")
        return proof::cut::held_false;
    return proof::cut::none;
}

/// The names of the conditions that must keep an exercise out, straight from the tables.
std::vector<std::string> carried_by(const hamstring::exercise_row& item) {
    std::vector<std::string> list;
    for (const auto& known : hamstring::knowledge::conditions) {
        bool carries = item.avoid.contains(known.id);
        for (const auto which : proof::each<hamstring::movement>())
            carries = carries || (item.movements.contains(which) &&
                                  known.levels[static_cast<std::size_t>(which)] >=
                                      hamstring::restriction::clearance);
        if (carries) list.push_back("a.has_condition." + std::string(known.key));
    }
    return list;
}

/// Whether the table is false in every state in which an input holds.
bool never_with(const std::vector<std::uint64_t>& table, std::size_t input) {
    for (std::size_t state_word = 0; state_word < table.size(); ++state_word) {
        std::uint64_t with = ~std::uint64_t{0};
        if (input >= 6)
            with = std::uint64_t{0} - (state_word >> (input - 6) & 1U);
        else
            for (std::size_t bit = 0; bit < 64; ++bit)
                if ((bit >> input & 1U) == 0) with &= ~(std::uint64_t{1} << bit);
        if ((table[state_word] & with) != 0) return false;
    }
    return true;
}

/// Each exercise over all sets of conditions that can matter to it.
tally exercises_on_cones(const proof::formulas& text, std::size_t most) {
    tally result;
    const auto& pain = proof::numbers()[proof::place_of("pain")];
    const auto& level = proof::numbers()[proof::place_of("level")];
    for (const auto& item : hamstring::knowledge::exercises) {
        int used_to = 0;
        while (used_to < 2 && item.doses[static_cast<std::size_t>(used_to)].skipped()) ++used_to;
        const std::string mild = "a." + pain.classes[pain.class_at(0)].name;
        const std::string skilled = "a." + level.classes[level.class_at(used_to)].name;
        const std::string name = "a.offered." + std::string(item.key);
        const auto of = proof::cone_of(text, name, [&](const std::string& known) {
            return cut_at_conditions(known, mild, skilled);
        });
        if (!result.takes(of, most)) continue;
        const auto table = proof::truth_table(text, of);
        const auto carried = carried_by(item);
        for (const std::string& by : carried) {
            const auto at = std::find(of.inputs.begin(), of.inputs.end(), by);
            if (at == of.inputs.end() ||
                !never_with(table, static_cast<std::size_t>(at - of.inputs.begin())))
                result.wrong.push_back(name + " with " + by);
        }
        for (std::size_t i = 0; i < of.inputs.size(); ++i)
            if (!proof::is_monotone(table, i, of.inputs[i] == "a.routine_open"))
                result.wrong.push_back(name + " by " + of.inputs[i]);
    }
    return result;
}

/// Prints one enumerated property with its control: the same on broken tables must find something.
int finish(const std::string& name, const tally& found, const tally& control) {
    for (const std::string& what : found.wrong) std::cout << "wrong: " << what << "\n";
    report_line(name, "exhaustive", found.said(),
                control.wrong.empty() ? "NOT REFUTED" : "refuted: " + control.wrong.front());
    return !found.wrong.empty() || control.wrong.empty() || found.cones == 0 ? 1 : 0;
}

int check_cones(const std::string& folder, std::size_t most) {
    // The engine takes a state at a time, the formulas 256.
    const std::size_t most_for_the_engine = std::min<std::size_t>(most, 16);
    const std::string whole = file_text(folder + "/model.a.smt2");
    const std::string negated = broken_model(folder, "more yes answers never lower the urgency");
    // An exercise whose adapted form asks for nothing more, so that its cone is small.
    const std::string cleared = broken_model(folder, "nothing offered that its own row rules out",
                                             "exercise lying_towel_stretch");
    const proof::formulas model(whole);
    const proof::formulas with_negation(negated);
    const proof::formulas with_hole(cleared);
    int wrong = finish("each rule that concludes anything rises with every yes",
                       monotone_rules(model, most), monotone_rules(with_negation, 12));
    wrong += finish("each exercise: out with what rules it out, never in by more",
                    exercises_on_cones(model, most), exercises_on_cones(with_hole, most));
    wrong += finish("each rule fires in library and engine as the formula says",
                    engine_on_cones(model, most_for_the_engine), engine_on_cones(with_negation, 8));
    return wrong != 0 ? 1 : 0;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 4) {
        std::cerr << "usage: check <folder> models <file> | random <number> | cones <inputs>\n";
        return 2;
    }
    try {
        const std::string folder = arguments[1];
        const std::string mode = arguments[2];
        if (mode == "models") return check_models(folder, arguments[3]);
        if (mode == "random") return check_random(folder, std::stoul(arguments[3]));
        if (mode == "cones") return check_cones(folder, std::stoul(arguments[3]));
        std::cerr << "check: what is " << mode << "?\n";
        return 2;
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}

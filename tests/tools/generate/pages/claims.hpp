// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <hamstring/knowledge/article.hpp>
#include <hamstring/knowledge/chair_stand.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/exercise_time.hpp>
#include <hamstring/knowledge/role_plan.hpp>
#include <hamstring/knowledge/session_words.hpp>
#include <hamstring/knowledge/signal.hpp>
#include <hamstring/rules/selection.hpp>

#include "rules.hpp"
#include "words.hpp"

/// The pages about what is said and how well it is supported: contributors, treatments, claims, sources.

namespace pages {

namespace detail {

inline std::string link_to_part(knowledge_part part) {
    switch (part) {
        case knowledge_part::hamstring_group:
            return link(about(part).key, file_of(review_sheet::anatomy));
        case knowledge_part::dose_rules:
        case knowledge_part::progression:
            return link(about(part).key, file_of(review_sheet::programme));
        case knowledge_part::safety_net:
            return link(about(part).key, file_of(review_sheet::safety_net));
    }
    return {};
}

/// Where a claim lives, as a link.
inline std::string link_to_place(claim_place place) {
    if (const auto part = place.as<knowledge_part>()) return link_to_part(*part);
    std::string found;
    const auto look = [&]<class Enum>(Enum) {
        if (const auto row = place.as<Enum>()) found = link_to(*row);
    };
    look(symptom{}), look(habit{}), look(history{}), look(sign{}), look(red_flag{}),
        look(condition{});
    look(cause{}), look(treatment{}), look(exercise{}), look(muscle{}), look(bone{}), look(joint{});
    return found;
}

/// The rules of one contributor, for it or against it.
inline void add_rules_of(page& to, cause which) {
    to.table({"rule", "weight", "when", "because", "grade, source, confidence"});
    for (const bool against : {false, true})
        for (const rules::rule& item : rules::cause_rules) {
            const bool speaks_against = item.then.weight < 0;
            if (item.then.tally != static_cast<std::uint8_t>(which) || speaks_against != against)
                continue;
            cells values = with_grade(
                {link_to(item.id, review_sheet::rules_causes), signed_weight(item.then.weight),
                 premise_in_words(item.when), plain(item.because)},
                item.grade, sources_of(item));
            values.pop_back();  // Signed on the rules' own page.
            to.row(values);
        }
}

inline std::string confirmed_in_words(const source_row& row) {
    if (!row.confirmed) return "no";
    return is_partly_from_memory(row.id) ? "in part" : "yes";
}

/// How many rows of each sheet cite each source.
class citation_counts {
public:
    citation_counts() {
        add_tables();
        for (const rules::rule& item : rules::lone_flag_rules)
            add(review_sheet::rules_triage, item.source);
        for (const rules::rule& item : rules::combination_rules)
            add(review_sheet::rules_triage, item.source);
        for (const rules::rule& item : rules::restriction_rules)
            add(review_sheet::rules_restrictions, item.source);
        for (const rules::rule& item : rules::cause_rules)
            add(review_sheet::rules_causes, item.source);
        for (const rules::selection_rule& item : rules::selection_rules)
            add(review_sheet::rules_selection, item.source);
    }
    /// "red flags 3, sources 1".
    std::string of(source item) const {
        cells parts;
        for (const review_row& sheet : all<review_sheet>()) {
            const std::size_t count =
                counts_[static_cast<std::size_t>(item)][static_cast<std::size_t>(sheet.id)];
            if (count != 0)
                parts.push_back(link(stem(sheet.id), file_of(sheet.id)) + " " +
                                std::to_string(count));
        }
        return parts.empty() ? "no row" : joined(parts, ", ");
    }

private:
    static std::string stem(review_sheet sheet) {
        const std::string file = file_of(sheet);
        return file.substr(0, file.size() - 3);
    }
    void add(review_sheet sheet, source item) {
        ++counts_[static_cast<std::size_t>(item)][static_cast<std::size_t>(sheet)];
    }
    template <class Table>
    void add_rows(review_sheet sheet, const Table& table) {
        for (const auto& row : table)
            for (const source item : row.sources) add(sheet, item);
    }
    void add_tables() {
        add_rows(review_sheet::red_flags, knowledge::red_flags);
        add_rows(review_sheet::restrictions, knowledge::conditions);
        add_rows(review_sheet::causes, knowledge::causes);
        add_rows(review_sheet::exercises, knowledge::exercises);
        add_rows(review_sheet::rules_selection, knowledge::role_plans);
        add_rows(review_sheet::rules_selection, knowledge::position_times);
        add_rows(review_sheet::rules_selection, knowledge::equipment_times);
        add_rows(review_sheet::rules_selection, knowledge::chair_stands);
        add_rows(review_sheet::exercises, knowledge::end_poses);
        add_rows(review_sheet::programme, knowledge::phases);
        add_rows(review_sheet::programme, knowledge::programme);
        add_rows(review_sheet::programme, knowledge::variations);
        add_rows(review_sheet::programme, knowledge::road_stages);
        add_rows(review_sheet::programme, knowledge::road_limits);
        add_rows(review_sheet::programme, knowledge::road_rows);
        add_rows(review_sheet::programme, knowledge::road_gates);
        add_rows(review_sheet::programme, knowledge::road_ends);
        add_rows(review_sheet::programme, knowledge::check_in_rows);
        add_rows(review_sheet::safety_net, knowledge::crisis_help);
        add_rows(review_sheet::safety_net, knowledge::safety_net);
        add_rows(review_sheet::safety_net, knowledge::in_pregnancy);
        add_rows(review_sheet::safety_net, knowledge::until_seen);
        add_rows(review_sheet::safety_net, knowledge::stop_rules);
        add_rows(review_sheet::safety_net, knowledge::pain_lights);
        add_rows(review_sheet::safety_net, knowledge::stop_signs);
        add_rows(review_sheet::safety_net, knowledge::session_stops);
        add_rows(review_sheet::safety_net, knowledge::session_stops_in_pregnancy);
        add_rows(review_sheet::safety_net, knowledge::session_pull_without_feeling);
        add_rows(review_sheet::safety_net, knowledge::session_lights);
        add_rows(review_sheet::safety_net, knowledge::position_ways);
        add_rows(review_sheet::safety_net, knowledge::equipment_ways);
        add_rows(review_sheet::safety_net, knowledge::cue_signals);
        add_rows(review_sheet::questions, knowledge::symptoms);
        add_rows(review_sheet::questions, knowledge::habits);
        add_rows(review_sheet::questions, knowledge::histories);
        add_rows(review_sheet::self_tests, knowledge::self_tests);
        add_rows(review_sheet::self_tests, knowledge::test_notes);
        add_rows(review_sheet::self_tests, knowledge::reasons_against_tests);
        add_rows(review_sheet::self_tests, knowledge::signs);
        add_rows(review_sheet::self_tests, knowledge::norms);
        add_rows(review_sheet::treatments, knowledge::treatments);
        add_rows(review_sheet::course, knowledge::courses);
        add_rows(review_sheet::claims, knowledge::claims);
        add_rows(review_sheet::claims, knowledge::contradictions);
        add_rows(review_sheet::claims, knowledge::article_rows);
        add_rows(review_sheet::claims,
                 std::array{knowledge::article_once_a_day, knowledge::article_one_is_enough});
        add_rows(review_sheet::anatomy, knowledge::bones);
        add_rows(review_sheet::anatomy, knowledge::joints);
        add_rows(review_sheet::anatomy, knowledge::nerves);
        add_rows(review_sheet::anatomy, knowledge::muscles);
        add_rows(review_sheet::anatomy, knowledge::muscle_models);
    }

    std::vector<std::vector<std::size_t>> counts_{count_of<source>,
                                                  std::vector<std::size_t>(count_of<review_sheet>)};
};

}  // namespace detail

inline void write_causes(page& to) {
    to.paragraph(
        "None of them is a finding about a person: they are ranked by what speaks for and against them. The weights are an "
        "engineering choice, not a measured likelihood.");
    to.table(with_grade_titles(
        {"contributor", "what the person is told", "calls for", "works against it"}));
    for (const cause_row& row : all<cause>())
        to.row(with_grade({bold(anchor(row.key)) + "<br>" + plain(row.name),
                           plain(row.because) + "<br>" + plain(row.address),
                           links_to(row.calls_for), links_to(row.avoids)},
                          row.grade, row.sources));
    to.heading(2, "Roles of exercises");
    to.table({"role", "name", "because", std::string{page::reviewed_by}});
    for (const role_row& row : all<role>())
        to.row({anchor(row.key), plain(row.name), plain(row.because), ""});
    to.heading(2, "What speaks for and against each");
    to.paragraph("To sign these rules, use " + link("their own page", "rules-causes.md") + ". " +
                 std::string{how_to_read_rules});
    for (const cause_row& row : all<cause>()) {
        to.heading(3, titled(row.name));
        detail::add_rules_of(to, row.id);
    }
}

inline void write_treatments(page& to) {
    to.table(with_grade_titles({"treatment", "what the evidence says", "claim",
                                "not mentioned where this is restricted"}));
    for (const treatment_row& row : all<treatment>()) {
        std::string key{row.claim};
        key.front() = 's';
        to.row(
            with_grade({bold(anchor(row.key)) + "<br>" + plain(row.name), plain(row.evidence_says),
                        link_to(key, review_sheet::claims), links_to(row.needs)},
                       row.grade, row.sources));
    }
}

inline void write_course(page& to) {
    to.paragraph(
        "An advice below same day that holds a routine or advises self-care says those that hold for everybody, and "
        "the one on soreness where this may contribute: the first three in its text, all in its JSON. How long pain "
        "has lasted is no part of an advice, so that it says none of the others.");
    to.table(with_grade_titles({"sentence", "what the person is told", "holds for"}));
    for (const course_row& row : all<course>())
        to.row(
            with_grade({bold(anchor(row.key)), plain(row.says), plain(about(row.holds_for).name)},
                       row.grade, row.sources));
}

/// Whom a row of the article's stretches fits.
inline std::string fits_in_words(const article_row& row) {
    cells all;
    for (const trait each : row.all) all.push_back(in_words(about(each).key));
    cells any;
    for (std::size_t i = 0; i < rules::observed_size; ++i)
        if (row.any.contains(observation(i)))
            any.push_back(in_words(rules::vocabulary::observed_key(i)));
    for (const position each : row.cannot)
        any.push_back("not possible: " + std::string{about(each).name});
    for (const equipment each : row.lacks)
        any.push_back("not at hand: " + std::string{about(each).name});
    const std::string one = joined(any, " " + bold("or") + " ");
    if (all.empty()) return any.empty() ? "everybody else" : one;
    const std::string every = joined(all, " " + bold("and") + " ");
    if (any.empty()) return every;
    return every + ", " + bold("and") + (any.size() > 1 ? " one of: " : " ") + one;
}

inline void write_article_rows(page& to) {
    to.heading(2, "Its four stretches as choices");
    to.paragraph(
        "What a person is told of each of the four, by the first row that fits. What is named is done only where it is "
        "offered to this person; where nothing of it is, the stretch is left out, for what rules it out or else for what "
        "the row says. Where there is no routine, nothing is said of the stretches.");
    to.table(with_grade_titles({"stretch", "for whom", "verdict", "what the person is told"}));
    for (const article_row& row : knowledge::article_rows) {
        cells others;
        for (const exercise each : row.instead) others.push_back(link_to(each));
        to.row(with_grade({link_to(row.stretch), fits_in_words(row),
                           bold(std::string{about(row.verdict).name}) +
                               (others.empty() ? "" : ": " + joined(others, ", else ")),
                           plain(row.because)},
                          row.grade, row.sources));
    }
    for (const grounds& row : {knowledge::article_one_is_enough, knowledge::article_once_a_day})
        to.row(with_grade({"all four", "whoever tries one", "", plain(row.because)}, row.grade,
                          row.sources));
}

inline void write_claims(page& to) {
    to.paragraph(
        "A grade says how well the statement is supported as it is worded. A statement is never shown alone: what to say "
        "goes with it.");
    cells refuted;
    for (const claim item : claims_contradicted()) refuted.push_back(link_to(item));
    to.paragraph("These do not hold as worded: " + joined(refuted, ", ") + ".");
    to.heading(2, "Statements");
    to.table(
        with_grade_titles({"claim, verdict", "what the article says", "what to say", "where"}));
    for (const claim_row& row : all<claim>())
        to.row(with_grade({bold(anchor(row.key)) + "<br>*" + plain(about(row.verdict).name) + "*",
                           plain(row.says), plain(row.wording),
                           plain(about(row.kind).name) + "<br>" + detail::link_to_place(row.place) +
                               (row.resolution ? "<br>clash " + link_to(*row.resolution) : "")},
                          row.grade, row.sources));
    to.heading(2, "Where the article contradicts itself or leaves something out");
    to.table(with_source_titles({"no.", "issue", "what this library does"}));
    for (const contradiction_row& row : all<contradiction>())
        to.row(
            with_source({anchor(row.key), plain(row.issue), plain(row.resolution)}, row.sources));
    write_article_rows(to);
}

inline void write_sources(page& to) {
    std::size_t looked_up = 0;
    for (const source_row& row : all<source>()) looked_up += row.confirmed;
    to.paragraph(
        std::to_string(looked_up) + " of " + std::to_string(count_of<source>) +
        " entries are confirmed, some of them in part: the source itself, as a rule its abstract or guideline page, was "
        "looked up. The others are cited from memory or are no publications.");
    to.heading(2, "Grades");
    to.table({"grade", "in words", std::string{page::reviewed_by}});
    for (const evidence_row& row : all<evidence>())
        to.row({std::string{row.key}, plain(row.phrase), ""});
    to.heading(2, "Sources");
    const detail::citation_counts counts;
    to.table({"source", "for people", "citation", "confirmed", "what was seen, or is open",
              "rows that cite it", std::string{page::reviewed_by}});
    for (const source_row& row : all<source>())
        to.row({bold(anchor(row.key)), plain(row.lay_name),
                plain(row.citation) + "<br>" + plain(row.locator), detail::confirmed_in_words(row),
                plain(row.status), counts.of(row.id), ""});
}

}  // namespace pages

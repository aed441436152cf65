// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include <hamstring/routine/pose.hpp>

#include "check_in.hpp"
#include "road.hpp"
#include "words.hpp"

/// The pages about the body and what to do with it: exercises, programme, self-tests, anatomy.

namespace pages {

namespace detail {

using pages::in_words;

inline std::string in_words(std::optional<int> index) {
    return index ? std::to_string(*index) : "outside the fit";
}

/// "hip 80, knee 10": the angles that are not zero, hip and knee always.
inline std::string in_words(const side_angles& limbs) {
    cells parts{"hip " + std::to_string(limbs.hip.value),
                "knee " + std::to_string(limbs.knee.value)};
    const auto add = [&](std::string_view name, degrees angle) {
        if (angle != degrees{0})
            parts.push_back(std::string{name} + " " + std::to_string(angle.value));
    };
    add("thigh outwards", limbs.abduction);
    add("shoulder", limbs.shoulder);
    add("arm outwards", limbs.arm_abduction);
    add("elbow", limbs.elbow);
    return joined(parts, ", ");
}

inline void add_pose(page& to, std::string_view name, const pose& held, const std::string& notes,
                     const citations& sources) {
    std::string trunk = "pelvis " + std::to_string(held.pelvis.value) + ", trunk " +
                        std::to_string(held.trunk.value);
    if (held.roll != degrees{0}) trunk += ", on the side " + std::to_string(held.roll.value);
    if (held.neck != degrees{0}) trunk += ", neck " + std::to_string(held.neck.value);
    const bool alike = held.limbs.left == held.limbs.right;
    to.row(with_source(
        {std::string{name}, trunk, in_words(held.limbs.right),
         alike ? "the same" : in_words(held.limbs.left), in_words(stretch_index(held)), notes},
        sources));
}

inline void add_poses(page& to) {
    to.table(with_source_titles({"exercise", "pelvis, trunk, neck", "working side", "other side",
                                 "stretch index", "note"}));
    for (const end_pose_row& row : knowledge::end_poses) {
        const std::string note =
            row.instead ? "ineffective as written; leads to " + link_to(*row.instead) : "";
        add_pose(to, link_to(row.id), row.end, note, row.sources);
        if (row.other)
            add_pose(to, link_to(row.id), *row.other, "the other end, or the start", row.sources);
    }
}

inline void add_length_model(page& to) {
    to.paragraph(
        "The index is the mean over the heads that cross hip and knee: 0 standing, 100 with the hip at 90 degrees and "
        "the knee straight. Lengths are polynomials in h = hip / 100 and k = knee / 100, a0 + a1 h + a2 h^2 + a3 h^3 + "
        "b1 k + b2 k^2 + b3 k^3 + c h k, in hundredths of a millimetre, for a hip of " +
        std::to_string(least_fitted_hip.value) + " to " + std::to_string(most_fitted_hip.value) +
        " and a knee of " + std::to_string(least_fitted_knee.value) + " to " +
        std::to_string(most_fitted_knee.value) + " degrees; beyond them there is no answer.");
    to.table(
        {"head", "a0", "a1", "a2", "a3", "b1", "b2", "b3", "c", std::string{page::reviewed_by}});
    for (const knowledge::length_fit& fit : knowledge::length_fits) {
        cells values{link_to(fit.head)};
        for (const std::int64_t part :
             {fit.a0, fit.a1, fit.a2, fit.a3, fit.b1, fit.b2, fit.b3, fit.c})
            values.push_back(std::to_string(part));
        values.emplace_back();
        to.row(values);
    }
    to.paragraph(
        "What a knee that stays short of straight leaves of the range, with the hip at 90 degrees:");
    to.table({"degrees short of straight", "stretch index", "hip angle with a straight knee",
              std::string{page::reviewed_by}});
    for (const knowledge::range_row& row : knowledge::range_by_deficit)
        to.row({std::to_string(row.deficit.value), std::to_string(row.index),
                std::to_string(row.straight_knee_hip.value), ""});
}

/// All names of a set, separated by commas.
template <class Enum>
std::string names_of(set_of<Enum> which) {
    cells names;
    for (const Enum item : which) names.push_back(plain(about(item).name));
    return joined(names, ", ");
}

inline std::string in_words(const tempo& of) {
    if (of == held_or_continuous) return "none, it is held or goes on";
    return std::to_string(of.out.value) + " s out, " + std::to_string(of.pause.value) +
           " s pause, " + std::to_string(of.back.value) + " s back, " +
           std::to_string(of.reset.value) + " s until the next";
}

/// The form that takes the place of the steps and the dose under a precaution.
inline std::string adapted_in_words(const exercise_row& row) {
    const adapted_form& form = row.adapted;
    if (!form.exists()) return "none; it is left out where only an adapted form may be done";
    std::string steps;
    for (const std::string_view step : instructions_for(row.id).adapted)
        if (!step.empty()) steps += plain(step) + " ";
    return steps + in_words(form.amount, form.sides) + "; " + names_of(form.needs) + "; " +
           plain(about(form.equipment).name) + "; loads " + links_to(form.movements);
}

/// One exercise in full.
inline void add_exercise(page& to, const exercise_row& row) {
    const instruction_row& how = instructions_for(row.id);
    to.heading(3, titled(row.name));
    to.paragraph("<a id=\"" + std::string{row.key} + "\"></a>`" + std::string{row.key} + "`, for " +
                 plain(how.target) + ".");
    cells steps;
    for (const std::string_view step : how.steps)
        if (!step.empty()) steps.push_back(plain(step));
    to.numbers(steps);
    cells facts;
    for (const level_row& at : all<level>())
        facts.push_back(bold(titled(at.key)) + " (" + plain(at.name) +
                        "): " + in_words(row.doses[static_cast<std::size_t>(at.id)], row.sides));
    facts.push_back(bold("Cue") + ": " + plain(how.cue));
    facts.push_back(bold("Errors") + ": " + plain(how.errors));
    facts.push_back(bold("Repetition") + ": " + in_words(row.tempo));
    facts.push_back(bold("Takes the place of") + ": " + plain(about(row.group).name));
    facts.push_back(bold("Adapted form") + ": " + adapted_in_words(row));
    facts.push_back(bold("Loads") + ": " + links_to(row.movements));
    facts.push_back(bold("Left out beyond the matrix with") + ": " +
                    links_to(row.avoid, "nothing more"));
    facts.push_back(bold("Addresses") + ": " + links_to(row.addresses, "nothing in particular"));
    const std::string none = "none";
    facts.push_back(bold("Evidence") + ": " + in_words(row.grade) + "; " +
                    links_to_sources(row.sources, ", ") + "; *" + confidence(row.sources) + "*");
    facts.push_back(bold("Easier") + ": " + (row.easier == row.id ? none : link_to(row.easier)) +
                    "; " + bold("harder") + ": " +
                    (row.harder == row.id ? none : link_to(row.harder)));
    to.bullets(facts);
}

inline void add_exercise_table(page& to) {
    to.table(with_grade_titles(
        {"exercise", "role", "position, sides, needs", "preference", "stretch index"}));
    for (const exercise_row& row : all<exercise>())
        to.row(with_grade(
            {link(plain(row.name), "#" + std::string{row.key}), link_to(row.role),
             names_of(row.needs) + "; " + plain(about(row.sides).name) + "; " +
                 plain(about(row.equipment).name),
             std::to_string(row.preference), in_words(stretch_index(end_pose_of(row.id).end))},
            row.grade, row.sources));
}

template <class Row>
std::string codes(const Row& row) {
    cells parts;
    if (row.uberon) {
        std::string number = std::to_string(row.uberon->number);
        number.insert(0, 7 - number.size(), '0');
        parts.push_back("UBERON:" + number + (row.uberon->of_the_whole ? " (of the whole)" : ""));
    }
    if (row.fma) parts.push_back("FMA:" + std::to_string(row.fma->number));
    return parts.empty() ? "-" : joined(parts, "<br>");
}

inline std::string in_words(std::optional<root_range> roots) {
    constexpr std::string_view names[] = {"T7", "T8", "T9", "T10", "T11", "T12", "L1",
                                          "L2", "L3", "L4", "L5",  "S1",  "S2",  "S3"};
    if (!roots) return {};
    const std::string from{names[static_cast<std::size_t>(roots->from)]};
    if (roots->from == roots->to) return from;
    return from + " to " + std::string{names[static_cast<std::size_t>(roots->to)]};
}

inline std::string or_dash(std::string text) { return text.empty() ? "-" : text; }

/// The names of a set that has no page of its own.
template <class Enum>
std::string names(set_of<Enum> items) {
    cells list;
    for (const Enum item : items) list.push_back(plain(about(item).name));
    return or_dash(joined(list, ", "));
}

/// The first cell of a row of anatomy.
template <class Row>
std::string name_and_codes(const Row& row) {
    const std::string known = codes(row);
    return bold(anchor(row.key)) + "<br>" + plain(row.name) + (known == "-" ? "" : "<br>" + known);
}

inline void add_muscles(page& to) {
    to.heading(2, "Muscles");
    to.table(with_grade_titles(
        {"muscle", "origin, insertion", "nerve, roots", "actions", "crosses, attaches to"}));
    for (const muscle_row& row : all<muscle>())
        to.row(with_grade(
            {name_and_codes(row), "from " + plain(row.origin) + "<br>to " + plain(row.insertion),
             link_to(row.innervation) + "<br>" + or_dash(in_words(row.roots)), names(row.actions),
             links_to(row.joints) + "<br>on " + links_to(row.bones)},
            row.grade, row.sources));
    const muscle_group& group = knowledge::hamstring_group;
    to.row(with_grade({bold(plain(group.name)) + "<br>" + codes(group), links_to(group.members),
                       "-", names(group.actions), "-"},
                      group.grade, group.sources));
    to.heading(2, "Actions");
    to.table({"action", "at", std::string{page::reviewed_by}});
    for (const muscle_action_row& row : all<muscle_action>())
        to.row({plain(row.name), links_to(row.joints), ""});
}

inline void add_bones_joints_nerves(page& to) {
    to.heading(2, "Bones");
    to.table(with_source_titles({"bone", "part of", "note"}));
    for (const bone_row& row : all<bone>())
        to.row(with_source({name_and_codes(row), row.part_of ? link_to(*row.part_of) : "-",
                            or_dash(plain(row.note))},
                           row.sources));
    to.heading(2, "Joints");
    to.table(with_source_titles({"joint", "note"}));
    for (const joint_row& row : all<joint>())
        to.row(with_source({name_and_codes(row), or_dash(plain(row.note))}, row.sources));
    to.heading(2, "Nerves");
    to.table(with_source_titles({"nerve", "branch of", "roots", "note"}));
    for (const nerve_row& row : all<nerve>())
        to.row(with_source({name_and_codes(row), row.branch_of ? link_to(*row.branch_of) : "-",
                            or_dash(in_words(row.roots)), or_dash(plain(row.note))},
                           row.sources));
}

/// "80.0" from 800 tenths.
inline std::string tenths(int count) {
    return std::to_string(count / 10) + "." + std::to_string(count % 10);
}

inline void add_models(page& to) {
    to.heading(2, "Muscles in two models");
    to.paragraph("As read in the files of the models. Neither is a measurement of a person.");
    to.table(with_source_titles({"model", "muscle", "peak force (N)", "optimal fibre (mm)",
                                 "tendon slack (mm)", "pennation (degrees)"}));
    for (const muscle_parameters& row : knowledge::muscle_parameter_rows)
        to.row(with_source({plain(about(row.model).name), link_to(row.muscle),
                            std::to_string(row.peak_force.value), tenths(row.optimal_fibre.value),
                            tenths(row.tendon_slack.value), tenths(row.pennation.value)},
                           about(row.model).sources));
    to.table(with_source_titles({"model", "muscle", "peak force of its parts (N)"}));
    for (const peak_force_row& row : knowledge::peak_forces) {
        cells parts;
        for (const newtons part : row.parts)
            if (part.value != 0) parts.push_back(std::to_string(part.value));
        to.row(
            with_source({plain(about(row.model).name), links_to(row.muscles), joined(parts, " + ")},
                        about(row.model).sources));
    }
}

inline std::string band_of(const sign_row& row) {
    if (row.lowest == not_measured && row.highest == not_measured) return "none";
    if (row.lowest == no_lower_bound) return "up to " + std::to_string(row.highest);
    if (row.highest == no_upper_bound) return std::to_string(row.lowest) + " or more";
    return std::to_string(row.lowest) + " to " + std::to_string(row.highest);
}

/// "men, 26 to 35 years".
inline std::string group_of(const norm_row& row) {
    return plain(row.who) + ", " + std::to_string(row.youngest.value) + " to " +
           std::to_string(row.oldest.value) + " years";
}

/// "43 to 45 seconds".
inline std::string average_of(const norm_row& row) {
    std::string value = std::to_string(row.lowest);
    if (row.highest != row.lowest) value += " to " + std::to_string(row.highest);
    return value + " " + plain(row.unit);
}

inline void add_week(page& to, const programme_week& row) {
    const std::string stretch = std::to_string(row.stretches.value) +
                                (row.stretches == times{1} ? " stretch, " : " stretches, each ") +
                                in_words(row.stretch, sides::each_side);
    std::string strength = std::string{about(row.easiest).key};
    if (row.hardest != row.easiest) strength += " to " + std::string{about(row.hardest).key};
    strength += ", " + std::to_string(row.fewest_days.value);
    if (row.most_days != row.fewest_days) strength += " to " + std::to_string(row.most_days.value);
    strength += " days a week";
    const std::string walk = std::to_string(row.walk.value) + " minutes on " +
                             std::to_string(row.walk_days.value) + " days";
    to.row(with_grade(
        {std::to_string(row.week.value) + "<br>" + std::string{about(row.phase).key},
         plain(row.stretching) + "<br>(" + stretch + ")",
         plain(row.strength) + "<br>(" + strength + ")",
         plain(row.lifestyle) + "<br>(" + walk + ")", links_to(row.enters), plain(row.gate)},
        row.grade, row.sources));
}

inline std::string changes_of(const variation& row) {
    cells parts;
    if (!row.leads.empty())
        parts.push_back("first, to week " + std::to_string(row.leads_through.value) + ": " +
                        links_to(row.leads));
    const std::string until =
        row.waits_until == after_the_programme
            ? "left out in all eight weeks: "
            : "from week " + std::to_string(row.waits_until.value) + " only: ";
    if (!row.roles_waiting.empty()) parts.push_back(until + links_to(row.roles_waiting));
    if (!row.waiting.empty()) parts.push_back(until + links_to(row.waiting));
    if (row.longest_hold != seconds{0})
        parts.push_back("no hold over " + std::to_string(row.longest_hold.value) + " seconds");
    if (row.no_deep_hip_flexion) parts.emplace_back("no deep bend of the hip");
    if (row.starts_as_beginner) parts.emplace_back("starts as a beginner");
    if (row.rest_first != days{0})
        parts.push_back(std::to_string(row.rest_first.value) + " days of rest first");
    return joined(parts, "<br>");
}

}  // namespace detail

inline void write_exercises(page& to) {
    to.paragraph(
        "A stretch index of 0 is the length in standing, 100 the length with the hip at 90 degrees and the knee "
        "straight; what is filed as a hamstring stretch must reach " +
        std::to_string(least_stretch_index) + ".");
    detail::add_exercise_table(to);
    to.heading(2, "Each exercise in full");
    for (const exercise_row& row : all<exercise>()) detail::add_exercise(to, row);
    to.heading(2, "Why an exercise is left out");
    to.table(with_grade_titles({"reason", "sentence"}));
    for (const left_out_row& row : all<left_out>())
        to.row(with_grade({bold(titled(row.key)), plain(row.because)}, row.grade, row.sources));
    to.heading(2, "Poses");
    to.paragraph(
        "Degrees. Pelvis 0 is upright, 90 face down, -90 face up; the hip is the thigh against the pelvis; what is zero "
        "is left out.");
    detail::add_poses(to);
    to.heading(2, "How the stretch index is computed");
    detail::add_length_model(to);
}

inline void write_programme(page& to) {
    to.paragraph("Stretching for one leg comes to at least " +
                 std::to_string(least_weekly_stretch) + " and at most " +
                 std::to_string(most_weekly_stretch) +
                 " seconds a week; a second stretch is only added up to " +
                 std::to_string(target_weekly_stretch) + ".");
    to.heading(2, "Phases");
    to.table(with_grade_titles({"phase", "sentence", "stretching", "lasts"}));
    for (const phase_row& row : all<phase>()) {
        const std::string lasts = row.at_most == weeks{0}
                                      ? "for good"
                                      : std::to_string(row.at_least.value) + " to " +
                                            std::to_string(row.at_most.value) + " weeks";
        to.row(with_grade(
            {std::string{row.key}, plain(row.says),
             "at least " + std::to_string(row.stretch_days.value) + " days a week", lasts},
            row.grade, row.sources));
    }
    to.heading(2, "Eight weeks");
    to.table(with_grade_titles(
        {"week", "stretching", "strength", "daily life", "may enter", "before the next week"}));
    for (const programme_week& row : knowledge::programme) detail::add_week(to, row);
    to.heading(2, "What a contributor changes");
    to.table(with_grade_titles({"contributor", "sentence", "change"}));
    for (const variation& row : knowledge::variations)
        to.row(with_grade({link_to(row.of), plain(row.says), detail::changes_of(row)}, row.grade,
                          row.sources));
    write_road(to);
    write_check_ins(to);
}

namespace detail {

/// "; tried: 5, 18, 45", where a result fills a number.
inline std::string results_of(const self_test_row& row) {
    if (!row.fills) return {};
    cells numbers;
    for (const std::int16_t result : row.results) numbers.push_back(std::to_string(result));
    return "; tried: " + joined(numbers, ", ");
}

inline std::string ages_of(const test_limits& of) {
    if (!of.at_home) return "by a clinician";
    cells parts;
    if (of.youngest != knowledge::any_younger)
        parts.push_back("from " + std::to_string(of.youngest.value));
    if (of.oldest != knowledge::any_older)
        parts.push_back("up to " + std::to_string(of.oldest.value));
    return parts.empty() ? "all" : joined(parts, " ");
}

template <class Enum>
std::string keys_of(set_of<Enum> of) {
    cells keys;
    for (const Enum item : of) keys.push_back(std::string{about(item).key});
    return keys.empty() ? "-" : joined(keys, ", ");
}

inline std::string keys_of(const observations& of) {
    cells keys;
    for (std::size_t i = 0; i < rules::observed_size; ++i)
        if (of.contains(observation{i})) keys.push_back(std::string{key_of(observation{i})});
    return keys.empty() ? "-" : joined(keys, ", ");
}

}  // namespace detail

inline void write_self_tests(page& to) {
    to.heading(2, "The tests");
    to.table(with_grade_titles(
        {"test", "needs", "steps", "measures", "smallest change beyond error", "changes"}));
    for (const self_test_row& row : all<self_test>())
        to.row(with_grade({bold(anchor(row.key)) + "<br>" + plain(row.name), plain(row.needs),
                           numbered(row.steps) + "<br>(" + plain(row.counts) + ")",
                           plain(row.measures) + detail::results_of(row),
                           plain(row.smallest_change), plain(row.changes)},
                          row.grade, row.sources));
    to.heading(2, "Who is not asked to do one");
    to.paragraph(
        "Nobody is asked for a test while the pain is strong, while somebody should look first, or without a routine. Each "
        "test waits besides for each of these; a movement that is restricted at all closes it. Of the answers a yes and a not "
        "sure count; from " +
        std::to_string(value_of(clinical_limit::older_from)) +
        " on, what must be denied has to be answered no.");
    to.table({"test", "in words", "ages", "days after a strain", "weeks of back pain",
              "positions, at hand", "movements", "conditions", "traits",
              "answers, and what must be denied", std::string{page::reviewed_by}});
    for (const self_test_row& row : all<self_test>())
        to.row({link_to(row.id), plain(row.leave_out), detail::ages_of(row.limits),
                "over " + std::to_string(row.limits.after_a_strain.value),
                row.limits.of_back_pain == weeks{0} ? "-"
                                                    : std::to_string(row.limits.of_back_pain.value),
                detail::keys_of(row.limits.positions) + "; " + detail::keys_of(row.limits.needs),
                links_to(row.limits.movements), links_to(row.limits.conditions),
                detail::keys_of(row.limits.traits),
                detail::keys_of(row.limits.answers) + "; " + detail::keys_of(row.limits.denied),
                ""});
    to.table(with_grade_titles({"why not", "sentence"}));
    for (const test_barred_row& row : all<test_barred>())
        to.row(with_grade({std::string{row.key}, plain(row.because)}, row.grade, row.sources));
    to.heading(2, "What is said with every test");
    to.table(with_grade_titles({"sentence"}));
    for (const test_note& row : knowledge::test_notes)
        to.row(with_grade({plain(row.says)}, row.grade, row.sources));
    to.heading(2, "The signs and their bands");
    to.paragraph(
        "A measurement becomes a sign through its band, both ends included, and nowhere else; a sign with no band is "
        "seen, or compared as its question says. Where the sex decides about "
        "the knee, a deficit above " +
        std::to_string(knee_extension_cutoff_men.value) + " degrees in men and above " +
        std::to_string(knee_extension_cutoff_women.value) + " in women is unusual (" +
        link_to(source::yildirim_2018) + ").");
    to.table(with_source_titles({"sign", "test", "question", "band"}));
    for (const sign_row& row : all<sign>())
        to.row(with_source(
            {anchor(row.key), link_to(row.test), plain(row.question), detail::band_of(row)},
            row.sources));
    to.heading(2, "What people usually reach");
    to.paragraph("Averages, to be told beside a result. None of them is a band.");
    to.table(with_source_titles({"average", "test", "of", "value", "note"}));
    for (const norm_row& row : all<norm>())
        to.row(with_source({bold(anchor(row.key)), link_to(row.test), detail::group_of(row),
                            detail::average_of(row), plain(row.note)},
                           row.sources));
}

inline void write_anatomy(page& to) {
    detail::add_muscles(to);
    detail::add_bones_joints_nerves(to);
    detail::add_models(to);
}

}  // namespace pages

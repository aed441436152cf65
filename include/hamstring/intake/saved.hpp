// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <utility>

#include <hamstring/intake/answered.hpp>
#include <hamstring/intake/resuming.hpp>
#include <hamstring/intake/saved_form.hpp>
#include <hamstring/intake/saving.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/routine/check_in.hpp>

/// A conversation, or a report, as one line of text to be kept, and back. (Wide: it reads the tables' keys.)
///
///     hamstring1 v0_1_8f0b99ab 2026-11-26T05 age=39 sex=female pain=5 since=14d right_now:e648=
///     bladder_bowels_legs:b09f=+numb_between_legs?leg_weaker_by_the_hour knew absent=@nerve:79ba sum=0c9d1f2e
///
/// The words, all on one line: the form; the edition; day and hour; the facts that were answered; one for
/// each page that was; `told=`, how to tell about which items; `changing=`, the page that is being changed;
/// the course, where there is one, see `saved_course.hpp`; behind `knew` what the report that it began with has other than `report{}`; a sum over all of it.
///
/// On a page, + is yes, ? not sure and ! not answered (with +, ? or - behind it, as it was left when the
/// answer was taken back); every other item of the page is no. `@nerve:79ba!foot_drop` are the flags of a
/// screen but for that one. The four digits are a mark of what a page or screen says and means: where
/// another edition's mark is another, a no is asked again; yes and not sure stay.

namespace hamstring::inline HAMSTRING_EDITION {

/// Writes a conversation as one line, without a line end. What was answered is kept, and what was known
/// before; the way there is not, so `undo` does not go back behind it.
/// Shape: `save(talk, {{2026, 11, 26}, 5}, std::back_inserter(line))`; a report alone is saved as
/// `begin(report)`. The library has no clock: the host passes day and hour.
/// Errors: at a moment that there is not, the line says that nobody knew when, and its danger signs are
/// asked again.
template <render::output_iterator_of_characters Out>
constexpr Out save(const interview& talk, const moment& at, Out out) {
    detail::saving<Out> to{std::move(out)};
    to.all(talk, at);
    return to.position();
}

/// Writes a conversation and the course that goes with it.
template <render::output_iterator_of_characters Out>
constexpr Out save(const interview& talk, const kept_course& course, const moment& at, Out out) {
    detail::saving<Out> to{std::move(out)};
    to.all(talk, at, &course);
    return to.position();
}

/// The conversation that a line keeps, or what is wrong with the line.
/// Shape: any text and the moment now -> a conversation, or the damage with its place. A line end behind the
/// line may stand there. How long it has lasted, and how bad the pain is, are as they were told then.
/// Errors: nothing of a damaged line is loaded. Danger signs that were answered
/// `danger_signs_asked_again_after` ago or earlier, at a moment that nobody knows or that is still to
/// come, are asked again: what was no is open, what was yes or not sure is open and shown so. A yes is
/// not kept as an answer, since a sign that is over would stay for ever; it is not dropped as a no
/// either: nothing is `ready` and no routine is given until its page is answered. What was known before
/// the conversation as yes or not sure stays, since no page would ask for it again.
constexpr resumed resume(std::string_view text, const moment& now) noexcept {
    return detail::resuming(text, now).all();
}

}  // namespace hamstring::inline HAMSTRING_EDITION

// SPDX-License-Identifier: MIT
//
// What explains an advice: why, how each exercise is done, what was left out, how it usually goes, what else may help.
import {el, fold, heading} from './dom.js';
import {form} from './hamstring.js';
import {bar} from './review.js';
import {draw, result} from './result.js';
import {is_old} from './flow.js';
import {once_there} from './parts.js';

export function details(app, state) {
  const {w} = app;
  if (is_old(app, state)) return result(app, state);
  const talk = app.talk(state);
  return {title: w('details'), nodes: [bar(app), heading(w('details')),
    once_there(app, () => parts(app, JSON.parse(talk.write(form.json)), talk.routine))]};
}

/// What a claim rests on, in words.
const rests_on = (claim) => el('small', {class: 'rests'},
  [claim.source_name, claim.grade_says].filter(Boolean).join('; '));

function parts(app, all, routine) {
  const {w} = app;
  const part = (key, items) => items.length > 0 && [el('h2', {}, w(key)), el('ul', {class: 'list'}, items)];
  const claim = (says) => (one) => el('li', {}, says(one), ' ', rests_on(one));
  return [
    part('why_this', all.reasons.map(claim((one) => one.because))),
    part('plays_a_part', all.causes.map((one) => el('li', {}, el('strong', {}, one.name),
      ' (', one.band_says, '): ', one.because, ' ', rests_on(one)))),
    all.routine.length > 0 && [el('h2', {}, w('how_to_do')), all.routine.map((one, i) => how(app, one, routine[i]))],
    all.limited_because && el('p', {}, all.limited_because),
    part('how_it_goes', all.course.map(claim((one) => one.says))),
    part('else_may_help', all.treatments.map((one) => el('li', {}, el('strong', {}, one.name), ': ', one.evidence, ' ',
      rests_on(one)))),
    all.omitted.length > 0 && fold(w('left_out', {n: all.omitted.length}), el('ul', {class: 'list'},
      all.omitted.map((one) => el('li', {}, el('strong', {}, one.name), ': ', one.because)))),
    part('when_to_stop', all.stop_rules.map((one) => el('li', {}, one))),
    part('when_to_get_help', all.safety_net.map((one) => el('li', {}, one))),
    el('p', {class: 'foot'}, all.small_print.join(' '), ' ',
      w('edition', {edition: all.knowledge_version, version: all.library_version}), ' ', all.knowledge_age?.says),
  ];
}

function how(app, one, place) {
  const {w} = app;
  const picture = el('img', {class: 'big pending', alt: '', width: 240, height: 240});
  if (place) draw(app, picture, place.exercise);
  return el('article', {class: 'exercise'}, el('h3', {}, one.name), picture,
    one.modified && el('p', {class: 'hint'}, w('drawn_in_full')),
    el('div', {}, el('p', {class: 'dose'}, one.dose.says),
      el('ol', {}, one.steps.map((step) => el('li', {}, step))),
      one.cue && el('p', {}, el('strong', {}, w('think') + ' '), one.cue),
      one.errors && el('p', {}, el('strong', {}, w('avoid') + ' '), one.errors)));
}

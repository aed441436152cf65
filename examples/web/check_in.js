// SPDX-License-Identifier: MIT
//
// A check-in, some days after an advice: how it went, the pages that can be new, and what follows.
import {button, choice, chosen, el, heading, link, prose, scores, show_fault} from './dom.js';
import {not_told} from './hamstring.js';
import {asking} from './pages.js';
import {is_old} from './flow.js';
import {once_there} from './parts.js';
import {old_advice} from './result.js';
import {bar, save_button} from './review.js';

/// A kept course was opened: what is to be done with it?
export function welcome(app, state) {
  const {w} = app;
  // Behind a check-in that came to something.
  if (is_old(app, state)) return old_advice(app);
  const {days} = state;
  const due = days === null || days >= 1;
  const to_check_in = () => app.go({...state, screen: 'check_in'});
  return {title: w('welcome'), nodes: [
    bar(app), heading(w('welcome')),
    days !== null && el('p', {class: 'lead'}, days === 0 ? w('after_hours') : days === 1 ? w('after_a_day') : w('after_days', {n: days})),
    el('p', {}, button(w('check_in'), to_check_in, due ? 'main' : '')),
    el('p', {}, w('check_in_is')),
    el('p', {}, button(w('to_answers'), () => app.next(state), due ? '' : 'main')),
  ]};
}

export function check_in(app, state) {
  const {w} = app;
  return {title: w('check_in'), nodes: [bar(app), heading(w('check_in')),
    once_there(app, () => [el('p', {class: 'hint'}, w('leave_out')), questions(app, state)])]};
}

function questions(app, state) {
  const {w, library} = app;
  const talk = app.talk(state);
  const score = (name, none = w('no_answer')) => scores(name, w('told_' + name), not_told, none);
  const count = (name, least) => el('div', {class: 'field', id: 'of_' + name},
    el('label', {for: name}, w('told_' + name)),
    el('input', {id: name, name, type: 'number', inputmode: 'numeric', min: least, max: 200, autocomplete: 'off'}));
  const chose = (name, options) => el('fieldset', {id: name}, el('legend', {}, w('told_' + name)),
    options.map(([value, text]) => choice('radio', name, value, text)), choice('radio', name, -1, w('no_answer')));
  const fewer = chose('why_fewer', library.why_fewer.map((text, i) => [i + 1, text]));
  const hurt = chose('worst', [...talk.routine.map((one) => [one.exercise, one.name])]);
  const number = (form, name) => form.elements[name].value === '' ? not_told : Number(form.elements[name].value);
  const form = asking(app, () => {
    const told = {
      ...Object.fromEntries(['worst_pain', 'pain_now', 'during', 'next_morning', 'overall', 'why_fewer', 'worst', 'seen']
        .map((name) => [name, chosen(form, name)])),
      planned: number(form, 'planned'), done: number(form, 'done')};
    if (told.worst_pain === not_told) return show_fault(form.querySelector('#worst_pain'), w('needs_worst'));
    const off = ['planned', 'done'].find((name) => told[name] !== not_told &&
      !(Number.isInteger(told[name]) && told[name] >= (name === 'planned' ? 1 : 0) && told[name] <= 200));
    if (off) return show_fault(form.querySelector('#of_' + off), w('whole_number'));
    if (told.planned !== not_told && told.done > told.planned)
      return show_fault(form.querySelector('#of_done'), w('more_than_planned'));
    const begun = app.talk(state);
    begun.check_in_begin(told);
    app.next({...state, talk: begun.bytes, told, checks_in: true, offered: true});
  },
  score('worst_pain', ''), score('pain_now'), score('during'), score('next_morning'),
  count('planned', 1), count('done', 0), fewer,
  chose('overall', [[1, w('better')], [2, w('same')], [3, w('worse')]]), hurt,
  talk.stands.to_be_seen === 1 && chose('seen', [[1, w('yes')], [2, w('no')]]));
  const fits = () => {
    const [planned, done] = [number(form, 'planned'), number(form, 'done')];
    fewer.hidden = !(planned > 0 && done >= 0 && done < planned);
    hurt.hidden = chosen(form, 'during') <= 0 || talk.routine.length === 0;
  };
  form.addEventListener('input', fits);
  form.addEventListener('change', fits);
  fits();
  return form;
}

/// What a check-in came to.
export function checked(app, state) {
  const {w} = app;
  const [title, ...rest] = state.came.text.split('\n');
  return {title, nodes: [
    bar(app),
    el('div', {class: 'headline u' + state.came.urgency}, heading(title)),
    el('div', {class: 'prose'}, prose(rest.join('\n'))),
    el('p', {class: 'acts'},
      button(w('my_plan'), () => app.result({...state, finishing: true}), 'main'),
      save_button(app, state, true)),
    el('p', {class: 'hint'}, w('save_again')),
    el('p', {class: 'links'}, link(w('begin_again'), () => app.go({screen: 'first'}))),
  ]};
}

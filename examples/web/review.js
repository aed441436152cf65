// SPDX-License-Identifier: MIT
//
// Between the questions and the advice: what was answered, and two places where somebody chooses.
import {button, el, heading, keep_file} from './dom.js';
import {button_that_needs, more} from './parts.js';

/// What was answered, page by page, to be changed.
export function review(app, state) {
  const {w} = app;
  const talk = app.talk(state);
  const change = state.before ? talk.change_since(app.talk({talk: state.before})) : '';
  const reopen = (which) => {
    const reopened = app.talk(state);
    reopened.reopen(which);
    app.next({...state, talk: reopened.bytes, reviewing: true, before: state.before ?? state.talk,
      changed: [...state.changed, which]});
  };
  const go_on = () => {
    const settled = {...state, reviewing: false, before: null, changed: []};
    state.goes_on || state.checks_in ? app.next(settled) : app.result(settled);
  };
  return {title: w('check_answers'), nodes: [
    bar(app), heading(w('check_answers')),
    change && el('p', {class: 'note soon', role: 'status'}, change),
    el('dl', {class: 'review'}, talk.review.map((line) => el('div', {},
      el('dt', {}, line.title, state.changed.includes(line.page) && el('small', {}, ' ' + w('changed'))),
      el('dd', {}, line.answers),
      el('dd', {class: 'act'}, el('button', {type: 'button', class: 'link', onclick: () => reopen(line.page)},
        w('change'), el('span', {class: 'sr'}, ': ' + line.title)))))),
    el('p', {}, button(state.goes_on ? w('go_on') : w('show_advice'), go_on, 'main')),
    el('p', {}, save_button(app, state)),
  ]};
}

/// For those too young: what can need help sooner.
export function young(app, state) {
  const {w} = app;
  const talk = app.talk(state);
  return {title: talk.headline, nodes: [
    bar(app), heading(talk.headline),
    el('p', {class: 'lead'}, w('for_adults')),
    el('p', {}, w('at_your_age', {name: talk.headline}), ' ', talk.action, ' ', w('tell_an_adult')),
    el('p', {}, button(w('check_signs', {n: pages_left(app, state)}), () => app.next(state), 'main')),
    el('p', {}, button(w('stop_here'), () => app.result(state))),
  ]};
}

/// The danger signs are done.
export function ready(app, state) {
  const {w} = app;
  return {title: w('signs_done'), nodes: [
    bar(app), heading(w('signs_done')),
    el('p', {class: 'lead'}, w('can_advise_now')),
    el('p', {}, w('can_change', {n: pages_left(app, state)})),
    el('p', {}, button(w('go_on'), () => app.next(state), 'main')),
    el('p', {}, button(w('advice_now'), () => app.next({...state, finishing: true}))),
    el('p', {}, button(w('review_answers'), () => app.review(state))),
  ]};
}

/// How many pages are left, in words.
function pages_left(app, state) {
  const asked = app.talk(state).next_page();
  const n = asked ? asked.about + 1 - asked.step : 0;
  return app.w(n === 1 ? 'one_page' : 'pages', {n});
}

export function bar(app, ...others) {
  return el('p', {class: 'bar'}, button('‹ ' + app.w('back'), () => app.back() ||
    app.turn_into({screen: 'first'}), 'back'), others);
}

/// Keeps what was answered in a file; with the course, where there is advice.
export function save_button(app, state, with_course = false) {
  const {w} = app;
  return button_that_needs(app, with_course ? more : () => Promise.resolve(), w('save_answers'), () => {
    const talk = app.talk(state);
    if (with_course) talk.begin_course();
    keep_file(`hamstring-${today(app)}.txt`, 'text/plain', talk.save() + '\n');
    return w('saved');
  });
}
export function today(app) {
  const {year, month, day} = app.library.now();
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

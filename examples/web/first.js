// SPDX-License-Identifier: MIT
//
// The first screen: what this is and is not, and how to begin.
import {button, el, fold, heading, link} from './dom.js';
import {next} from './flow.js';

export function first(app) {
  const {w, library} = app;
  const how = library.how;
  const field = (name, key) => el('p', {},
    el('label', {for: name}, w(key)),
    el('input', {id: name, type: 'tel', value: how[name], autocomplete: 'off',
      oninput: (event) => { how[name] = event.target.value.trim(); urgent.textContent = in_an_emergency(app); }}));
  const urgent = el('p', {class: 'urgent'}, in_an_emergency(app));
  const wrong = el('p', {class: 'fault', role: 'alert', hidden: true}, w('not_a_file'));
  const file = el('input', {type: 'file', id: 'file', accept: '.txt,text/plain', hidden: true,
    onchange: async () => resume(await file.files[0].text())});
  function resume(line) {
    try {
      open_kept(app, library.resume(line.trim()));
    } catch {
      wrong.hidden = false;
      file.value = '';
    }
  }
  return {title: w('name'), nodes: [
    el('p', {class: 'bar'}, el('span', {class: 'brand'}, 'hamstring'),
      language_switch(app)),
    heading(w('name')),
    el('p', {class: 'lead'}, w('what_it_is')),
    urgent,
    el('p', {}, button(w('start'), app.begin, 'main'), ' ',
      button(w('resume'), () => file.click()), file),
    wrong,
    el('p', {}, el('label', {class: 'tick'},
      el('input', {type: 'checkbox', checked: app.keeps, onchange: (event) => { app.keeps = event.target.checked; }}),
      el('span', {}, w('keep_in_tab')))),
    el('ul', {class: 'plain'},
      ['for_whom', 'not_for', 'private', 'takes'].map((key) => el('li', {}, w(key)))),
    fold(w('numbers'), el('p', {class: 'hint'}, w('numbers_hint')),
      field('emergency_number', 'emergency_number'), field('crisis_line', 'crisis_line')),
    el('p', {class: 'foot'}, library.small_print, ' ',
      w('edition', {edition: library.edition, version: library.version})),
  ]};
}

/// What says the same in the other language.
export function language_switch(app) {
  const other = app.language === 'de' ? 'en' : 'de';
  const said = el('span', {role: 'status'});
  return [el('button', {type: 'button', class: 'link', lang: other, onclick: () =>
    app.speak(other).catch(() => { said.textContent = ' ' + app.w('not_loaded'); })},
    other === 'de' ? 'Deutsch' : 'English'), said];
}

/// (Said where the library could not be loaded, too.)
export function in_an_emergency(app) {
  const number = app.library?.how.emergency_number;
  return number ? app.w('emergency_with', {number}) : app.w('emergency_without');
}

/// Goes on with a talk that was kept: with a check-in, where one can be due.
function open_kept(app, talk) {
  app.forget();
  const days = talk.days_since_saved;
  const state = {talk: talk.bytes, changed: []};
  app.go_anew(talk.stands.course ? {...state, screen: 'welcome', days} : next(app, state));
}

// SPDX-License-Identifier: MIT
//
// The first page: age, sex, pain, and how long.
import {not_told} from './hamstring.js';
import {choice, chosen, el, scores} from './dom.js';
import {asking} from './pages.js';

const hours = {days: 24, weeks: 168, months: 730.5, years: 8766};
/// Which field a fault of the library is about, by its number.
const fields = ['', '', '', '', '', '', '', 'age', 'age', 'sex', 'worst_pain', 'worst_pain', 'since', 'since', 'since',
  'pain_now', 'pain_now'];

export function facts_form({app, asked, talk, give}) {
  const {w, library} = app;
  const told = talk.facts;
  const sex = (value, key) => choice('radio', 'sex', value, w(key), told.sex === value);
  const [count, unit] = in_units(library, told.since_hours);
  const age = el('input', {id: 'years', name: 'age', type: 'number', inputmode: 'numeric', min: 0, max: 120,
    autocomplete: 'off', value: told.age === not_told ? '' : told.age});
  const now = scores('pain_now', w('pain_now'), told.pain_now, w('hard_to_say'), w('may_be_left_out'));
  const form = asking(app, (filled) => {
    const given = new FormData(filled);
    const number = given.get('count').trim();
    const since = number ? library.read_duration(`${number.replace(',', '.')} ${given.get('unit')}`) : not_told;
    const pain = chosen(filled, 'worst_pain');
    give((answered) => answered.answer_facts({
      age: given.get('age') === '' ? not_told : Math.floor(Number(given.get('age'))),
      sex: chosen(filled, 'sex'), worst_pain: pain,
      since_hours: number && since === not_told ? -2 : since,
      // Who had no pain at all has none now.
      pain_now: pain === 0 ? not_told : chosen(filled, 'pain_now')}),
    (wrong) => form.querySelector('#' + fields[wrong]));
  },
  el('div', {class: 'field', id: 'age'}, el('label', {for: 'years'}, w('age')), age),
  el('fieldset', {id: 'sex'}, el('legend', {}, w('sex')),
    el('div', {class: 'row'}, sex(1, 'female'), sex(2, 'male'), sex(0, 'rather_not_say'))),
  scores('worst_pain', w('worst_pain'), told.worst_pain, '', w('score_hint')), now,
  el('fieldset', {id: 'since', class: 'since'}, el('legend', {}, w('since')),
    el('label', {class: 'sr', for: 'count'}, w('how_many')),
    el('input', {id: 'count', name: 'count', inputmode: 'decimal', autocomplete: 'off', value: count}), ' ',
    el('label', {class: 'sr', for: 'unit'}, w('unit')),
    el('select', {id: 'unit', name: 'unit'}, Object.keys(hours).map((one) =>
      el('option', {value: one, selected: one === unit}, w(one))))));
  const hide = () => { now.hidden = chosen(form, 'worst_pain') === 0; };
  form.addEventListener('change', hide);
  hide();
  return {form, before: [el('p', {class: 'lead'}, asked.question)]};
}

/// Hours in the longest unit that says them exactly; else in days.
function in_units(library, told) {
  if (told === not_told) return ['', 'weeks'];
  const number = (unit) => Math.max(1, Math.round(told / hours[unit]));
  const unit = Object.keys(hours).reverse()
    .find((one) => library.read_duration(`${number(one)} ${one}`) === told);
  return unit ? [number(unit), unit] : [Math.round(told / hours.days * 10) / 10, 'days'];
}

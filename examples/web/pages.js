// SPDX-License-Identifier: MIT
//
// One page of the conversation.
import {kind, not_told, reason, tick, urgency} from './hamstring.js';
import {button, choice, el, fold, heading, link, prose, show_fault} from './dom.js';
import {facts_form} from './facts.js';
import {in_an_emergency} from './first.js';

const forms = {
  [kind.fields]: facts_form, [kind.each]: each_form, [kind.any]: any_form, [kind.one]: one_form,
  [kind.number]: number_form,
};

export function page(app, state) {
  const {w} = app;
  const talk = app.talk(state);
  const asked = talk.next_page();
  // The graver of what stands there and what was told last.
  for (const one of asked.items) one.left = Math.max(one.left, state.marks?.[one.item] ?? tick.open);
  const change = asked.reason === reason.change;
  /// Answers on a copy: what is wrong is shown, and else it goes on.
  const give = (answer, place_of) => {
    const answered = app.talk(state);
    const wrong = answer(answered);
    if (wrong) return show_fault(place_of(wrong), app.library.fault(wrong));
    app.next({...state, talk: answered.bytes});
  };
  const {form, before = []} = forms[asked.kind]({app, state, asked, talk, give});
  const more = change || !state.said_about ? 0 : asked.about - state.said_about;
  const so_far = asked.kind === kind.one ? '' : talk.so_far;
  const keep = () => {
    const as_it_was = app.talk(state);
    as_it_was.undo();
    app.review({...state, talk: as_it_was.bytes});
  };
  return {title: asked.title, nodes: [
    el('p', {class: 'bar'},
      button('‹ ' + w('back'), () => app.back() || back_alone(app, state), 'back'),
      el('span', {class: 'step'}, change ? w('change') : w('step', {step: asked.step, about: asked.about}))),
    more > 0 && el('p', {class: 'note'}, w(more === 1 ? 'one_more' : 'more', {n: more})),
    so_far && el('p', {class: 'note soon'}, so_far, ' ', w('only_sooner')),
    heading(asked.title),
    before, form,
    change && button(w('keep_as_it_was'), keep),
    fold(w('why'), el('p', {}, talk.why(asked.page))),
    el('p', {class: 'links'},
      !change && link(w('review_answers'), () => app.review(state)),
      asked.ready === 1 && state.offered && !change && !state.reviewing &&
        link(w('advice_now'), () => app.next({...state, finishing: true}))),
    el('p', {class: 'urgent'}, in_an_emergency(app)),
  ]};
}

/// Back where the browser has no entry of this page: the last answer is taken back; behind a reload it can be changed.
function back_alone(app, state) {
  const talk = app.talk(state);
  if (!talk.undo()) return talk.review.length > 0 ? app.review(state) : app.turn_into({screen: 'first'});
  app.turn_into({...state, screen: 'page', draft: null, talk: talk.bytes});
}

/// The form of a page; Enter and the last button give it.
export function asking(app, give, ...inside) {
  return el('form', {novalidate: true, onsubmit: (event) => { event.preventDefault(); give(event.target); }},
    inside, el('p', {}, el('button', {type: 'submit', class: 'main'}, app.w('continue'))));
}

const of_item = (form, item) => form.querySelector(`#i${item}`);
const told_of = (form, item) => Number(form.elements['i' + item].value || 0);

/// An item with yes, no and not sure.
function three(app, item, unsure) {
  const mark = (how, key) => choice('radio', 'i' + item.item, how, app.w(key), item.left === how);
  return el('fieldset', {class: 'each', id: 'i' + item.item}, el('legend', {}, item.says),
    el('div', {class: 'row'}, mark(tick.yes, 'yes'), mark(tick.no, 'no'), mark(tick.unsure, unsure)));
}

/// Goes on at a yes, where that alone makes it an emergency; not while somebody moves along by arrow keys.
function at_once(form, is_urgent, go_on) {
  let arrow = false;
  form.addEventListener('keydown', (event) => { arrow = event.key.startsWith('Arrow'); });
  form.addEventListener('pointerdown', () => { arrow = false; });
  form.addEventListener('change', (event) => {
    if (!arrow && Number(event.target.value) === tick.yes && is_urgent()) go_on();
  });
}

function each_form({app, state, asked, give}) {
  const {w} = app;
  const ticks = () => asked.items.map(({item}) => [item, told_of(form, item)]).filter(([, how]) => how !== tick.open);
  const answer = (talk) => talk.answer(asked.page, ticks(), false);
  const submit = () => give(answer, () => of_item(form,
    (asked.items.find(({item}) => told_of(form, item) === tick.open) ?? asked.items[0]).item));
  const none = button('', () => {
    for (const {item} of asked.items)
      if (told_of(form, item) === tick.open) form.elements['i' + item].value = tick.no;
    name_it();
    form.querySelector('[type=submit]').focus();
  }, 'none');
  const name_it = () => {
    const open = asked.items.filter(({item}) => told_of(form, item) === tick.open).length;
    const all = asked.items.length;
    none.textContent = open === all || open === 0 ? w('no_to_all', {n: all}) : w('no_to_others', {n: open});
    none.disabled = open === 0;
    // Where a yes has to be named, no to all is no answer.
    none.hidden = Boolean(asked.names) && !asked.items.some(({item}) => told_of(form, item) > tick.no);
  };
  const form = asking(app, submit, asked.items.map((item) => three(app, item, 'not_sure')), el('p', {}, none));
  form.addEventListener('change', name_it);
  name_it();
  at_once(form, () => {
    const tried = app.talk(state);
    return answer(tried) === 0 && tried.urgency === urgency.emergency;
  }, submit);
  return {form, before: [el('p', {class: 'lead'}, asked.question),
    asked.names && el('p', {class: 'hint'}, w('you_said', {name: asked.names})), el('p', {class: 'hint'}, w('each_hint'))]};
}

function one_form({app, state, asked, give}) {
  const [item] = asked.items;
  const answer = (talk) => talk.tell(item.item, told_of(form, item.item));
  const submit = () => told_of(form, item.item) === tick.open
    ? show_fault(of_item(form, item.item), app.w('answer_this')) : give(answer, () => form);
  const form = asking(app, submit, three(app, {...item, left: tick.open}, 'still_not_sure'));
  at_once(form, () => {
    const tried = app.talk(state);
    return answer(tried) === 0 && tried.urgency === urgency.emergency;
  }, submit);
  return {form, before: [prose(app.library.how_to_tell(item.item)), el('p', {class: 'lead'}, asked.question)]};
}

function any_form({app, asked, give}) {
  const {w} = app;
  const left = (how) => asked.items.some((item) => item.left === how);
  const answered = asked.items.every((item) => item.left !== tick.open);
  const box = (name, item, how, text, checked) => choice('checkbox', name, item.item + ':' + how, text, checked);
  const rows = asked.items.map((item) => el('div', {class: 'item', id: 'i' + item.item},
    box('yes', item, tick.yes, item.says, item.left === tick.yes),
    box('unsure', item, tick.unsure, [w('not_sure'), el('span', {class: 'sr'}, ': ' + item.says)],
      item.left === tick.unsure)));
  const none = choice('checkbox', 'none', 1, w('none'), answered && !left(tick.yes) && !left(tick.unsure));
  const open = link(w('not_sure_of_one'), () => doubt(true));
  const doubt = (yes) => {
    form.classList.toggle('doubt', yes);
    open.hidden = yes;
    if (yes) form.querySelector('[name=unsure]').focus();
  };
  const form = asking(app, (filled) => {
    const given = new FormData(filled);
    const ticks = [...given.getAll('yes'), ...given.getAll('unsure')].map((one) => one.split(':').map(Number));
    // Nothing chosen is no answer.
    const others_no = ticks.length > 0 || given.has('none');
    give((talk) => talk.answer(asked.page, ticks, others_no), () => form.querySelector('fieldset'));
  }, el('fieldset', {class: 'any'}, el('legend', {class: 'lead'}, asked.question),
    asked.names && el('p', {class: 'hint'}, w('you_said', {name: asked.names})),
    el('p', {class: 'hint'}, w('tick_all')), rows,
    !asked.names && [el('p', {class: 'or'}, w('or')), none]), el('p', {}, open));
  form.addEventListener('change', ({target}) => {
    if (target === form) return void (form.querySelector('[name=unsure]:checked') && doubt(true));
    if (!target.checked) return;
    const is_none = target.name === 'none';
    for (const one of form.querySelectorAll('input:checked'))
      if (one !== target && (is_none || one.name === 'none' ||
          one.value.split(':')[0] === target.value.split(':')[0])) one.checked = false;
  });
  if (left(tick.unsure)) {
    form.classList.add('doubt');
    open.hidden = true;
  }
  return {form};
}

function number_form({app, asked, give}) {
  const {w} = app;
  const told = asked.left === not_told ? '' : asked.left;
  const field = el('input', {id: 'number', name: 'number', type: 'number', inputmode: 'decimal', value: told,
    min: asked.lowest, max: asked.highest});
  const submit = (number) => give((talk) => talk.answer_number(asked.page, number), () => form.firstElementChild);
  const form = asking(app, () => {
    if (field.value === '') return show_fault(form.firstElementChild, w('number_or_not'));
    // (None is told as -1, so what is below zero must not be.)
    const typed = Math.round(Number(field.value));
    submit(typed < 0 ? -2 : typed);
  }, el('div', {class: 'field'}, el('label', {for: 'number', class: 'lead'}, asked.question),
    el('p', {class: 'hint'}, asked.example), field, ' ', asked.unit),
  el('p', {}, button(w('do_not_know'), () => submit(null))));
  return {form};
}

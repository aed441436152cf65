// SPDX-License-Identifier: MIT
//
// The advice: what everybody reads, and what can be done with it. In an emergency that alone.
import {button, el, fold, heading, keep_file, link} from './dom.js';
import {form} from './hamstring.js';
import {language_switch} from './first.js';
import {bar, save_button, today} from './review.js';
import {is_old, latest} from './flow.js';
import {button_that_needs, more, paper} from './parts.js';
import {print_handout} from './handout.js';

// (The mark of what is under a table is for tables: here each row says it itself.)
const sentence = (block) => el('p', {}, block.label && el('strong', {}, block.label + ' '), block.says.replace(/^\* /, ''));

/// The blocks of a part: sentences, lists, and exercises with their pictures.
export function blocks(app, part) {
  const made = [];
  let list = null;
  let under = null;  // the list of what goes by one label
  for (const block of part.blocks) {
    const of = block.form === 'row' ? 'cards' : block.form === 'sentence' ? '' : 'list';
    if (!of) {
      list = null;
      made.push(sentence(block));
      continue;
    }
    if (list?.className !== of) {
      made.push(list = el('ul', {class: of}));
      under = null;
    }
    if (of === 'cards') list.append(exercise_row(app, block));
    else if (block.label) list.append(el('li', {}, el('strong', {}, block.label + ':'), under = el('ul', {}, el('li', {}, block.says))));
    else (under ?? list).append(el('li', {}, block.says));
  }
  return made;
}

function exercise_row(app, block) {
  const picture = el('img', {alt: '', width: 96, height: 96, class: 'pending'});
  const found = app.exercise_numbers?.[block.exercise];
  if (found !== undefined) draw(app, picture, found);
  return el('li', {}, picture, el('div', {},
    el('strong', {class: 'name'}, block.says + (block.modified ? ` (${app.w('easier_form')})` : '')),
    el('span', {}, block.dose.amount, block.dose.sides && ', ' + block.dose.sides),
    el('span', {class: 'hint'}, block.dose.often)));
}

/// Draws an exercise, where the pictures come, for a light or a dark ground.
export async function draw(app, image, exercise, how = {}) {
  if (!await more(app).then(() => true, () => false)) return undefined;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const svg = app.library.picture(exercise, {dark, ...how});
  // (No address of a blob: one image after another in the same place would take each other's away.)
  image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
  image.classList.remove('pending');
  return svg.match(/<desc[^>]*>([^<]*)/)?.[1];
}

const part_of = (all, key) => all.find((part) => part.section === key);
const said = (part) => part ? part.blocks.map((block) => block.says) : [];
const telephone = (number, text, kind) =>
  el('a', {class: kind, href: 'tel:' + number.replace(/[^+\d]/g, '')}, text);

export function emergency(app, state) {
  const {w, library} = app;
  const talk = app.talk(state);
  const all = talk.screen;
  const {emergency_number: number, crisis_line: line} = library.how;
  const crisis = part_of(all, 'crisis');
  if (state.before_sign) sign_again(app, state);
  const [title, ...rest] = said(part_of(all, 'headline'));
  const mistake = () => state.before_sign ? not_so(app, state) : app.back() || undo_alone(app, state);
  const others = all.filter((part) => !['crisis', 'headline', 'action', 'foot'].includes(part.section));
  return {title, nodes: [
    el('div', {class: 'alarm', role: 'alert', tabindex: -1},
      crisis && el('div', {class: 'crisis'}, said(crisis).map((text) => el('p', {}, text))),
      heading(title), el('p', {class: 'lead'}, [...rest, ...said(part_of(all, 'action'))].join(' ')),
      crisis && line && telephone(line, w('call', {number: line}), 'call'),
      number && telephone(number, w('call', {number}), 'call')),
    others.map((part) => [part.headed && el('h2', {}, part.heading), blocks(app, part)]),
    el('p', {}, w('no_more_questions')),
    (state.before_sign || talk.review.length > 0) && el('p', {}, button(w('mistake'), mistake)),
    el('p', {class: 'foot'}, said(part_of(all, 'foot')).join(' ')),
  ]};
}

/// A stop sign that was none: back to the advice before it.
export function not_so(app, state) {
  app.sign_told = false;
  app.result({...state, talk: state.before_sign, before_sign: null});
}

/// A stop sign that is shown, maybe once more, is told.
export function sign_again(app, state) {
  app.sign_told = true;
  latest(app, state);
}

/// The last answer taken back, where the browser has no page before.
function undo_alone(app, state) {
  const talk = app.talk(state);
  if (!talk.undo()) return app.review(state);
  app.turn_into({...state, screen: 'page', draft: null, talk: talk.bytes});
}

/// What is shown of an advice that was reached by going back behind a newer one: nothing that could be followed.
export function old_advice(app) {
  const {w} = app;
  return {title: w('old_title'), nodes: [
    bar(app), heading(w('old_title')), el('p', {class: 'lead'}, w('old_advice')),
    el('p', {}, button(w('latest_advice'), () => app.go(app.latest), 'main')),
  ]};
}

export function result(app, state) {
  const {w} = app;
  if (is_old(app, state)) return old_advice(app);
  const talk = app.talk(state);
  const stands = talk.stands;
  const all = talk.screen;
  const numbers = Object.fromEntries(talk.routine.map((one) => [one.key, one.exercise]));
  app.exercise_numbers = numbers;
  const [title, ...rest] = said(part_of(all, 'headline'));
  const first = ['headline', 'crisis'];
  const folded = ['may_be'];
  const body = (part) => {
    if (folded.includes(part.section)) return fold(part.heading, blocks(app, part));
    return el('section', {class: 'part ' + part.section}, part.headed && el('h2', {}, part.heading),
      blocks(app, part));
  };
  const crisis = part_of(all, 'crisis');
  const starts = stands.session_seconds > 0 && !app.no_more_today;
  return {title, nodes: [
    bar(app, language_switch(app)),
    app.no_more_today && el('p', {class: 'note soon', role: 'status'}, w('no_more_today')),
    crisis && el('div', {class: 'crisis alarm', role: 'alert'}, blocks(app, crisis),
      app.library.how.crisis_line &&
        telephone(app.library.how.crisis_line, w('call', {number: app.library.how.crisis_line}), 'call')),
    el('div', {class: 'headline u' + stands.urgency},
      heading(title), rest.map((text) => el('p', {class: 'by'}, text)),
      said(part_of(all, 'action')).map((text) => el('p', {}, text))),
    starts && el('p', {},
      button(w('start_session'), () => app.go({...state, screen: 'session', draft: null}), 'main')),
    all.filter((part) => ![...first, 'action', 'foot'].includes(part.section)).map(body),
    el('p', {class: 'acts'},
      button(w('details'), () => app.go({...state, screen: 'details', draft: null})),
      button_that_needs(app, paper, w('print_handout'), () => print_handout(talk)),
      stands.session_seconds > 0 && button_that_needs(app, paper, w('save_calendar'), () =>
        keep_file('hamstring.ics', 'text/calendar', talk.write(form.ics))),
      button_that_needs(app, paper, w('save_letter'), () =>
        keep_file(`letter-${today(app)}.txt`, 'text/plain', talk.write(form.letter))),
      save_button(app, state, true)),
    el('p', {class: 'links'},
      link(w('change_answer'), () => app.review({...state, finishing: true})),
      link(w('begin_again'), () => app.go({screen: 'first'}))),
    el('p', {class: 'foot'}, said(part_of(all, 'foot')).join(' ')),
  ]};
}

// SPDX-License-Identifier: MIT
//
// The page: loads the library, and shows one screen after another.
import {Hamstring, Talk} from './hamstring.js';
import {words} from './words.js';
import {button, el, filled, fill, heading} from './dom.js';
import * as flow from './flow.js';
import * as trail from './trail.js';
import {more} from './parts.js';
import {first, in_an_emergency} from './first.js';
import {page} from './pages.js';
import {ready, review, today, young} from './review.js';
import {emergency, result} from './result.js';
import {details} from './details.js';
import {check_in, checked, welcome} from './check_in.js';
import {session, stopped} from './session.js';

const screens = {first, page, ready, review, young, emergency, result, details, check_in, checked, welcome, session, stopped};
const asked = new URLSearchParams(location.search);
const kept = 'hamstring';

const app = {
  language: (asked.get('lang') ?? navigator.language).startsWith('de') ? 'de' : 'en',
  /// How many seconds of a session go by in one: for who looks at it, and for tests.
  speed: Math.min(100, Math.max(1, Number(asked.get('speed')) || 1)),
  keeps: false,
  /// The state with what was told last; whether a stop sign of a session is in it; the day on which pain ended a
  /// session.
  latest: null,
  sign_told: false,
  no_more_on: null,
  get no_more_today() { return app.no_more_on === today(app); },
  library: null,

  /// A word of the page's own, filled.
  w(key, having = {}) {
    return words[app.language][key].replace(/\{(\w+)\}/g, (_, name) => having[name]);
  },
  talk: (state) => new Talk(app.library, state.talk),
  /// Goes on to a state, to what follows from one, and back.
  go: trail.go,
  go_anew: trail.go_anew,
  turn_into: trail.turn_into,
  back: trail.back,
  next: (state) => trail.go(flow.next(app, state)),
  result: (state) => trail.go(flow.result(app, state)),
  review: (state) => trail.go(flow.review(state, app.talk(state).next_page())),
  begin() {
    app.forget();
    trail.go_anew(flow.next(app, {talk: app.library.begin().bytes, changed: []}));
  },
  /// Of another person, or another day.
  forget: () => Object.assign(app, {latest: null, sign_told: false, no_more_on: null}),

  /// The first screen in another language; the talk goes with it.
  async speak(language) {
    await load(language);
    trail.turn_into(trail.current());
  },
  /// Keeps what was answered in this tab, where that is wanted.
  keep(state) {
    const {talk, draft, marks, before, came, asked_with, before_sign, ...rest} = state;
    if (before_sign) rest.before_line = app.talk({talk: before_sign}).save();
    const {sign_told, no_more_on, language} = app;
    store(app.keeps ? {
      line: talk && app.talk(state).save(), rest, sign_told, no_more_on, language,
      number: app.library.how.emergency_number, crisis: app.library.how.crisis_line,
      crisis_help: app.library.how.crisis_help} : null);
  },
};

// (A browser can refuse a page its storage: then nothing is kept.)
function store(what) {
  try {
    what ? sessionStorage.setItem(kept, JSON.stringify(what)) : sessionStorage.removeItem(kept);
  } catch {}
}
function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? 'null');
  } catch {
    return null;
  }
}

const loaded = {};
async function load(language) {
  const which = language === 'de' ? 'de' : 'en';
  loaded[which] ??= (async () => {
    const library = new Hamstring();
    await library.add(fetch(which === 'de' ? 'all.de.wasm' : 'core.en.wasm'));
    return library;
  })().catch((problem) => {
    loaded[which] = null;
    throw problem;
  });
  const library = await loaded[which];
  library.how = {...(app.library ?? library).how, language: which === 'de' ? 1 : 0, asking_is_over: 1};
  app.library = library;
  app.language = which;
  document.documentElement.lang = which;
}

let ends = null;
function show(state) {
  ends?.();
  const main = document.getElementById('main');
  const {title, nodes, ends: when_left} = screens[state.screen](app, state);
  ends = when_left;
  main.className = state.screen;
  main.replaceChildren(...nodes.flat(9).filter(Boolean));
  document.title = title + ' – hamstring';
  const form = main.querySelector('form');
  if (form && state.draft) fill(form, state.draft);
  window.scrollTo(0, 0);
  main.querySelector('[role=alert][tabindex], h1')?.focus({preventScroll: true});
  app.keep(state);
  // (For what comes later; whoever needs it says where it does not come.)
  more(app).catch(() => {});
}

/// What this tab has kept; null where nothing is, or it cannot be read any more.
function from_before(found) {
  if (!found?.line) return null;
  try {
    const talk = app.library.resume(found.line);
    app.keeps = true;
    app.sign_told = Boolean(found.sign_told);
    app.no_more_on = found.no_more_on;
    if (found.rest.checks_in) talk.check_in_begin(found.rest.told);
    Object.assign(app.library.how, {
      emergency_number: found.number, crisis_line: found.crisis, crisis_help: found.crisis_help});
    const {before_line, ...rest} = found.rest;
    const state = {...rest, talk: talk.bytes, changed: []};
    if (before_line) state.before_sign = app.library.resume(before_line).bytes;
    if (['welcome', 'check_in'].includes(state.screen)) return {...state, screen: 'welcome'};
    const over = !talk.next_page();
    return over && ['result', 'details', 'session', 'checked'].includes(state.screen) ? flow.result(app, state) : flow.next(app, state);
  } catch {
    return null;
  }
}

async function start() {
  const before = stored();
  await load(before?.language ?? app.language);
  // (Numbers alone: an address can be made up by anybody.)
  const number = (name) => /^[+\d][\d ()/-]{1,19}$/.test(asked.get(name) ?? '') ? asked.get(name) : '';
  if (number('emergency')) app.library.how.emergency_number = number('emergency');
  if (number('crisis')) app.library.how.crisis_line = number('crisis');
  if (before?.rest?.checks_in) await more(app);
  trail.begin(from_before(before) ?? {screen: 'first'}, {
    show,
    // (In a session one form follows another.)
    leave: (state) => ({...state, draft: state.screen === 'session' ? null : filled(document.querySelector('#main form'))}),
    back(now, earlier) {
      // From an old advice, and from the first screen, what was told last is taken back.
      const advises = ['result', 'details', 'session', 'welcome', 'check_in'].includes(now.screen);
      const from = !now.talk || (advises && flow.is_old(app, now)) ? app.latest : now;
      return from?.talk && earlier.talk ? flow.taken_back(app, from, earlier) : earlier;
    },
    lost(now, backwards) {
      if (!now.talk) return now;
      const talk = app.talk(now);
      if (!backwards) return now;
      // What was kept is not to be taken back, but can be changed.
      if (talk.undo()) return flow.next(app, {...now, talk: talk.bytes});
      return talk.review.length > 0 ? flow.review(now, talk.next_page()) : {screen: 'first'};
    },
  });
  navigator.serviceWorker?.register('sw.js').catch(() => {});
}
start().catch((problem) => {
  console.error(String(problem));
  const {w, language} = app;
  const name = heading(w('name'));
  document.documentElement.lang = language;
  document.getElementById('main').replaceChildren(name, el('p', {class: 'urgent'}, in_an_emergency(app)),
    el('p', {class: 'fault', role: 'alert'}, w('not_loaded')),
    el('p', {}, button(w('try_again'), () => location.reload(), 'main')));
  name.focus();
});

// SPDX-License-Identifier: MIT
//
// The session: a big picture, the seconds, left and right, and what can be said while it runs. Its clock is the time
// that goes by, so that a page in the background misses none of it.
import {button, choice, chosen, el, heading, scores} from './dom.js';
import {ended, not_told, urgency} from './hamstring.js';
import {bar, today} from './review.js';
import {blocks, draw, not_so, result, sign_again} from './result.js';
import {is_old} from './flow.js';

const set_up = 0;
const left = 1;
const done = 8;
const names = {1: 'left_side', 2: 'right_side'};
/// What somebody chose for this and later sessions, as long as the page is open.
const options = {sound: true, voice: false, flash: false, shaking: true};

export function session(app, state) {
  const {w} = app;
  const talk = app.talk(state);
  const into = el('div', {class: 'player'});
  if (is_old(app, state) || app.no_more_today) return result(app, state);
  let runs = null;
  const begin = (how) => {
    const made = talk.session(how);
    into.replaceChildren();
    runs = made && player(app, state, talk, made, into);
  };
  into.append(...before(app, talk, begin));
  return {title: w('session'), nodes: [bar(app), into], ends: () => runs?.end()};
}

/// What is said before the first step, and how it is to be called out.
function before(app, talk, begin) {
  const {w} = app;
  const pain = scores('now', w('pain_now'), not_told, w('hard_to_say'), w('score_hint'));
  const option = (name, key) => el('label', {class: 'tick'},
    el('input', {type: 'checkbox', checked: options[name], onchange: (event) => { options[name] = event.target.checked; }}),
    el('span', {}, w(key)));
  const first = choice('checkbox', 'first', 1, w('first_time'), true);
  const sides = ['no_difference', 'left_side', 'right_side'].map((key, side) =>
    choice('radio', 'begin', side, w(key), side === 0));
  const form = el('form', {onsubmit: (event) => {
    event.preventDefault();
    const now = chosen(form, 'now');
    begin({pain_now: now === not_told ? talk.facts.pain_now : now, begin_with: chosen(form, 'begin'),
      first_time: form.elements.first.checked});
  }}, pain, el('fieldset', {}, el('legend', {}, w('less_sore')), el('div', {class: 'row'}, sides)), first,
    el('fieldset', {}, el('legend', {}, w('options')), option('sound', 'with_sound'), option('voice', 'with_voice'),
      option('flash', 'with_flash'), option('shaking', 'with_shaking')),
    el('p', {}, el('button', {type: 'submit', class: 'main'}, w('begin_session'))));
  return [heading(w('session')), el('p', {class: 'lead'}, talk.session()?.before ?? ''), form];
}

/// A stop sign has ended a session: what it comes to at once, and the questions about it.
export function stopped(app, state) {
  const {w} = app;
  const talk = app.talk(state);
  sign_again(app, state);
  return {title: talk.headline, nodes: [
    bar(app),
    el('div', {class: 'headline u' + talk.urgency}, heading(talk.headline)),
    el('div', {class: 'note soon', role: 'alert'}, el('p', {}, talk.action), el('p', {}, w('sign_told'))),
    el('p', {}, button(w('look_again'), () => app.next({...state, before_sign: null}), 'main')),
    el('p', {}, button(w('mistake'), () => not_so(app, state))),
  ]};
}

function player(app, state, talk, session, into) {
  const {w} = app;
  const bell = sounds();
  let last = performance.now();
  let rest = 0;
  let called = -1;
  let shown = '';
  let shown_exercise = -1;
  let over = false;
  let skipped = false;
  let awake = null;
  const when_to_stop = talk.screen.find((part) => part.section === 'stop');
  const parts = {
    where: el('p', {class: 'where'}), name: heading(''), side: el('p', {class: 'side'}),
    picture: el('img', {class: 'stage', alt: '', width: 320, height: 320}),
    full: el('p', {class: 'hint'}, w('drawn_in_full')), clock: el('p', {class: 'clock', role: 'timer'}),
    says: el('p', {class: 'says', 'aria-live': 'polite'}), note: el('p', {class: 'note', role: 'status', hidden: true}),
    then: el('p', {class: 'hint'}), left: el('p', {class: 'hint'}), ask: el('div', {class: 'ask', 'aria-live': 'polite'}),
  };
  const pause = button(w('pause'), () => { session.step.paused ? session.go_on() : session.pause(); refresh(); });
  // What has to be fetched or put up takes as long as it takes.
  const ready = button(w('i_am_ready'), () => { session.go_on(); session.tick(session.step.takes - session.step.into); refresh(); }, 'main');
  const tell = (text) => { parts.note.textContent = text; parts.note.hidden = text === ''; };
  const acts = el('p', {class: 'acts'}, ready, pause,
    button(w('next'), () => { skipped = true; session.go_on(); session.skip(); refresh(); }),
    button(w('too_hard'), () => {
      const {exercise_name: name} = session.step;
      const easier = session.too_hard();
      refresh();
      tell(easier ? w('easier', {name: session.step.exercise_name}) : w('one_set_less', {name}));
    }),
    button(w('hurts'), () => question(pain_form())), button(w('stop_sign'), () => question(sign_form())),
    button(w('leave_session'), () => { session.leave(); refresh(); }));
  into.append(parts.where, parts.name, parts.side, parts.picture, parts.full, parts.clock, parts.says, parts.note, parts.ask, acts, parts.left, parts.then,
    when_to_stop && el('div', {class: 'stop'}, el('h2', {}, when_to_stop.heading), blocks(app, when_to_stop)));

  /// Asks something, with the time standing still.
  function question(form) {
    session.pause();
    parts.ask.replaceChildren(form);
    form.querySelector('input, button').focus();
    refresh();
  }
  function answered() {
    parts.ask.replaceChildren();
    if (session.step.kind !== set_up) session.go_on();
    refresh();
    (pause.hidden ? ready : pause).focus();
  }
  function pain_form() {
    const form = el('form', {onsubmit: (event) => {
      event.preventDefault();
      const light = session.hurts(chosen(form, 'pain'));
      answered();
      tell(w(['light_go', 'light_less', 'light_stop'][light]));
    }}, scores('pain', w('how_strong'), not_told, w('no_answer'), w('score_hint')),
    el('p', {}, el('button', {type: 'submit', class: 'main'}, w('continue'))),
    el('p', {}, button(w('sharp_or_new'), () => question(sign_form()))));
    return form;
  }
  /// How urgent a sign would make it.
  function gravity(sign) {
    const tried = app.talk({talk: talk.bytes});
    session.copy().stop(sign, tried);
    return tried.urgency;
  }
  function sign_form() {
    const signs = session.signs.map((one) => ({...one, grave: gravity(one.sign)})).sort((a, b) => b.grave - a.grave);
    return el('div', {role: 'group', 'aria-label': w('which_sign')}, el('h2', {}, w('which_sign')),
      signs.map(({sign, question: text}) => button(text, () => {
        session.stop(sign, talk);
        parts.ask.replaceChildren();
        refresh();
      }, 'sign')), button(w('none_of_it'), answered));
  }

  /// Shows where it is, and calls out what is due; `late`: of a time that is gone, so only to be seen.
  function refresh(late = false) {
    if (over) return;
    const step = session.step;
    if (step.ended_by !== ended.not_yet || step.kind === done) return finish(step);
    const here = `${step.place}.${step.kind}.${step.set}.${step.side}.${step.exercise}`;
    if (here !== shown || step.into === 0 && called > 0) {
      if (here !== shown) show_step(step);
      called = -1;
      shown = here;
    }
    for (const call of session.calls)
      if (call.at > called && call.at <= step.into) call_out(call, late);
    called = step.into;
    parts.clock.textContent = step.kind === set_up ? '' : step.paused ? w('paused') : String(step.takes - step.into);
    ready.hidden = step.kind !== set_up;
    pause.hidden = step.kind === set_up;
    pause.textContent = w(step.paused ? 'resume_session' : 'pause');
    parts.left.textContent = w('time_left', {time: minutes(step.remaining)});
  }
  function show_step(step) {
    if (step.exercise !== shown_exercise) tell('');
    shown_exercise = step.exercise;
    if (step.kind === set_up) session.pause();
    parts.where.textContent = [w('exercise_of', {n: step.place, of: step.exercises}),
      step.of_sets > 1 && w('set_of', {n: step.set, of: step.of_sets})].filter(Boolean).join(', ');
    parts.name.textContent = step.exercise_name + (step.modified ? ` (${w('easier_form')})` : '');
    parts.full.hidden = !step.modified;
    parts.side.textContent = names[step.side] ? w(names[step.side]) : '';
    parts.says.textContent = session.cue();
    speak(parts.says.textContent, app.language);
    const then = session.copy();
    then.tick(step.takes - step.into);
    parts.then.textContent = then.step.kind === done ? '' : w('then', {name: then.cue(60)});
    // Where pain is strong it is asked for between the exercises; the time goes on, and takes no form from under a hand.
    if (step.asks_pain || !parts.ask.contains(document.activeElement)) parts.ask.replaceChildren(...step.asks_pain ? [pain_form()] : []);
    draw(app, parts.picture, step.exercise, {moving: true, mirrored: step.side === left})
      .then((says) => { parts.picture.alt = says ?? step.exercise_name; });
  }
  function call_out(call, late) {
    if (late) return;
    if (options.sound) bell(call);
    if (options.shaking && call.shakes > 0) navigator.vibrate?.(call.shakes);
    if (options.flash && call.flashes > 0) {
      into.classList.add('flash');
      setTimeout(() => into.classList.remove('flash'), 200);
    }
    if (call.begins || !call.says) return;
    tell(call.says);
    speak(call.says, app.language);
  }
  function finish(step) {
    over = true;
    end();
    const by_sign = step.ended_by === ended.by_sign;
    if (by_sign) {
      app.sign_told = true;
      const screen = talk.urgency === urgency.emergency ? 'emergency' : 'stopped';
      return app.go({...state, screen, talk: talk.bytes, before_sign: state.talk, offered: false, finishing: false, changed: []});
    }
    if (step.ended_by === ended.by_pain) app.no_more_on = today(app);
    const came = el('p', {role: 'status'});
    const finished = step.ended_by === 1;
    const asks = step.ended_by === ended.not_yet || finished;
    const not_begun = shown === '';
    const pain = asks && el('form', {onchange: () => {
      const light = session.hurts(chosen(pain, 'after'));
      if (light === 2) app.no_more_on = today(app);
      came.textContent = w(light === 0 ? 'fine' : 'less_next_time');
    }}, scores('after', w('how_strong'), not_told, w('no_answer'), w('score_hint')));
    const title = w(finished && !skipped ? 'session_done' : not_begun ? 'not_today' : 'session_ended');
    into.replaceChildren(heading(title),
      el('p', {class: 'lead'}, not_begun ? w('too_strong') + ' ' : '', session.after),
      pain || '', came, el('p', {}, button(w('to_advice'), () => app.result(state), 'main')));
    app.keep(state);
    into.querySelector('h1').focus();
  }

  const timer = setInterval(() => {
    const now = performance.now();
    rest += (now - last) / 1000 * app.speed;
    last = now;
    // Second by second, so that nothing that is called out is passed over.
    for (; rest >= 1 && !over; --rest) {
      session.tick(1);
      refresh(rest >= Math.max(3, app.speed));
    }
  }, Math.min(200, 1000 / app.speed));
  async function stay_awake() {
    if (document.visibilityState !== 'visible' || over) return;
    awake = await navigator.wakeLock?.request('screen').catch(() => null);
  }
  document.addEventListener('visibilitychange', stay_awake);
  stay_awake();
  function end() {
    over = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', stay_awake);
    awake?.release();
    globalThis.speechSynthesis?.cancel();
  }
  refresh();
  parts.name.focus();
  return {end};
}

const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function speak(text, language) {
  if (!options.voice || !text || !globalThis.speechSynthesis) return;
  const said = new SpeechSynthesisUtterance(text);
  said.lang = language;
  speechSynthesis.speak(said);
}

/// Sounds what is called out: tones of a pitch and a length.
function sounds() {
  let audio = null;
  return (call) => {
    if (call.tones === 0 || !globalThis.AudioContext) return;
    audio ??= new AudioContext();
    for (let i = 0; i < call.tones; ++i) {
      const tone = audio.createOscillator();
      const loud = audio.createGain();
      const begin = audio.currentTime + i * 2 * call.milliseconds / 1000;
      tone.frequency.value = call.hertz;
      loud.gain.value = 0.2;
      tone.connect(loud).connect(audio.destination);
      tone.start(begin);
      tone.stop(begin + call.milliseconds / 1000);
    }
  };
}

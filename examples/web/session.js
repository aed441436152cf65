// SPDX-License-Identifier: MIT
//
// The session: what is said before, the steps with their seconds, what can happen on the way, and the end.
import {button, choice, chosen, el, fold, heading, link, scores} from './dom.js';
import {ended, not_told} from './hamstring.js';
import {bar} from './review.js';
import {draw} from './result.js';
import {allow_sound, call_out, hush, stay_awake, wanted} from './signals.js';

const both = 0;
const left = 1;
const done = 8;

/// Before it begins: when to stop, and what it should know.
export function session(app, state) {
  const {w} = app;
  const into = el('div', {class: 'stage'});
  const leave = [];
  const talk = app.talk(state);
  const form = el('form', {novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    allow_sound();
    const told = chosen(form, 'pain_before');
    const run = talk.session({pain_now: told === not_told ? talk.facts.pain_now : told,
      first_time: form.elements.first_time.checked, begin_with: chosen(form, 'begin_with')});
    leave.push(play(app, state, run, into));
  }},
  scores('pain_before', w('pain_before'), not_told, w('no_answer')),
  el('fieldset', {}, el('legend', {}, w('less_sore')), el('div', {class: 'row'},
    [[0, 'no_difference'], [1, 'left'], [2, 'right']].map(([value, key]) =>
      choice('radio', 'begin_with', value, w(key), value === 0)))),
  choice('checkbox', 'first_time', 1, w('first_time'), true),
  options(app),
  el('p', {}, el('button', {type: 'submit', class: 'main'}, w('begin'))));
  const trial = talk.session();
  into.append(bar(app), heading(w('session')),
    el('p', {class: 'note'}, trial.before), el('p', {class: 'urgent'}, w('stop_is_there')), form);
  return {title: w('session'), nodes: [into], ends: () => leave.forEach((one) => one())};
}

function options(app) {
  const can = {voice: 'speechSynthesis' in window, vibration: 'vibrate' in navigator};
  return fold(app.w('signals'), Object.keys(wanted).filter((key) => can[key] !== false).map((key) =>
    choice('checkbox', key, 1, app.w(key), wanted[key],
      {onchange: (event) => { wanted[key] = event.target.checked; allow_sound(); }})));
}

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/// Plays a session; what it gives back ends it.
function play(app, state, run, into) {
  const {w} = app;
  const awake = stay_awake();
  const title = heading('');
  const place = el('p', {class: 'step'});
  const picture = el('img', {class: 'big', alt: '', width: 320, height: 320});
  const side = el('p', {class: 'side'});
  const seconds = el('p', {class: 'seconds', role: 'timer', 'aria-label': w('seconds_left')});
  const cue = el('p', {class: 'cue', 'aria-live': 'polite'});
  const called = el('p', {class: 'called', 'aria-live': 'polite'});
  const coming = el('p', {class: 'hint'});
  const meter = el('progress', {max: 1, value: 0, 'aria-label': w('progress')});
  const time_left = el('p', {class: 'hint'});
  const ask = el('div', {class: 'ask'});
  const pause = button(w('pause'), () => run.step.paused ? go_on() : stand_still(), 'main');
  const acts = el('div', {class: 'acts'}, pause, button(w('skip'), () => { go_on(); run.skip(); look(); }),
    button(w('too_hard'), too_hard), button(w('hurts'), hurts), button(w('stop_sign'), signs, 'danger'),
    link(w('leave'), () => { run.leave(); look(); }));
  into.replaceChildren(el('p', {class: 'bar'}, place, time_left), title,
    el('div', {class: 'show'}, picture, el('div', {class: 'count'}, side, seconds)),
    cue, called, meter, coming, ask, acts, options(app));

  let began = performance.now();
  let gone = 0;
  let shown = '';
  const timer = setInterval(() => {
    const due = Math.floor((performance.now() - began) / 1000 * app.speed) - gone;
    // One by one, so that every call on the way is seen; those of a time long gone make no sound.
    for (let i = 0; i < due && run.step.ended_by === ended.not_yet; ++i) {
      run.tick(1);
      ++gone;
      look(due - i <= Math.max(2, app.speed));
    }
  }, 100);
  const end = () => {
    clearInterval(timer);
    awake();
    hush();
  };
  const go_on = () => {
    began = performance.now();
    gone = 0;
    run.go_on();
    ask.replaceChildren();
    look();
  };
  const stand_still = () => { run.pause(); look(); };

  /// Shows where the session is; a new step with its picture and its words.
  function look(aloud = true) {
    const step = run.step;
    if (step.ended_by !== ended.not_yet) return over(step);
    const now = [step.place, step.exercise, step.kind, step.side, step.set].join();
    const is_new = now !== shown;
    if (is_new) {
      shown = now;
      title.textContent = step.exercise_name;
      place.textContent = w('exercise_of', {n: step.place, of: step.exercises}) +
        (step.of_sets > 1 && step.set > 0 ? ' · ' + w('set_of', {n: step.set, of: step.of_sets}) : '');
      side.textContent = step.side === both ? '' : w(step.side === left ? 'left' : 'right');
      cue.textContent = run.cue();
      called.textContent = '';
      const then = run.copy();
      then.tick(step.takes - step.into);
      coming.textContent = then.step.ended_by === ended.not_yet ? w('then', {name: then.cue(60)}) : '';
      // The pictures show the right side.
      draw(app, picture, step.exercise, {moving: true, mirrored: step.side === left})
        .then((says) => { picture.alt = says ?? step.exercise_name; });
      if (step.asks_pain) ask_score(w('pain_now'), false);
    }
    seconds.textContent = Math.max(0, step.takes - step.into);
    seconds.classList.toggle('paused', step.paused === 1);
    time_left.textContent = w('left_over', {time: clock(step.remaining)});
    meter.value = step.elapsed / Math.max(1, step.elapsed + step.remaining);
    pause.textContent = w(step.paused ? 'go_on' : 'pause');
    if (!step.paused) for (const call of run.calls) {
      if (call.at !== step.into || (call.begins && !is_new)) continue;
      if (!call.begins) called.textContent = call.says;
      if (aloud) call_out(call, call.says, app.language);
    }
  }

  /// Something is asked, while time stands still.
  function put(...inside) {
    stand_still();
    ask.replaceChildren(...inside.flat(3));
    ask.querySelector('input, button')?.focus();
  }
  function say(text) {
    ask.replaceChildren(el('p', {class: 'note', role: 'status'}, text));
    setTimeout(() => ask.textContent === text && ask.replaceChildren(), 8000);
  }
  function too_hard() {
    const before = run.step.exercise_name;
    const easier = run.too_hard();
    go_on();
    shown = '';
    look();
    say(easier ? w('easier', {name: run.step.exercise_name}) : w('set_less', {name: before}));
  }
  /// The pain from 0 to 10, and what it means for the session.
  function ask_score(question, stops) {
    const numbers = el('div', {class: 'row scores'}, Array.from({length: 11}, (_, n) => button(n, () => told(n))));
    const group = el('div', {role: 'group', 'aria-label': question}, el('p', {class: 'lead'}, question), numbers,
      button(w('no_answer'), () => stops ? told(null) : go_on()), stops && link(w('not_so'), go_on));
    stops ? put(group) : ask.replaceChildren(group);
  }
  const told = (pain) => {
    const light = run.hurts(pain);
    if (light === 2) return look();
    go_on();
    say(w(light === 0 ? 'carry_on' : 'do_less'));
  };
  function hurts() { ask_score(w('how_strong'), true); }
  function signs() {
    put(el('h2', {}, w('which_sign')), el('ul', {class: 'signs'}, run.signs.map((one) => el('li', {},
      button(one.question, () => {
        const talk = app.talk(state);
        run.stop(one.sign, talk);
        end();
        app.next({screen: 'session', talk: talk.bytes, changed: [], offered: true, stopped: true});
      }, 'danger')))), button(w('none_of_them'), go_on));
  }

  /// The end, and how it was.
  function over(step) {
    end();
    const finished = step.ended_by === ended.finished;
    const name = heading(w(finished ? 'well_done' : 'session_over'));
    const answer = el('p', {role: 'status'});
    const rate = finished && step.kind === done && el('div', {class: 'ask'},
      el('p', {class: 'lead'}, run.cue()),
      el('div', {class: 'row scores', role: 'group', 'aria-label': w('pain_now')},
        Array.from({length: 11}, (_, n) => button(n, () => {
          answer.textContent = w(run.hurts(n) === 0 ? 'is_fine' : 'less_next_time');
        }))), answer);
    into.replaceChildren(bar(app), name, rate || '', el('p', {class: 'note'}, run.after),
      el('p', {}, button(w('to_advice'), () => app.result(state), 'main')),
      finished ? '' : el('p', {class: 'hint'}, w('stop_is_there')));
    name.focus();
  }
  look();
  title.focus();
  return end;
}

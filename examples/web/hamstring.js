// SPDX-License-Identifier: MIT
//
// hamstring.h for JavaScript, in a browser and elsewhere: a conversation, its advice, a session, a check-in. A talk is
// bytes that are copied into whichever module a call needs, so that modules can come one after another.
import {Module, Struct} from './wasm.js';

export const not_told = -1;
export const language = {en: 0, de: 1};
export const kind = {fields: 0, each: 1, any: 2, one: 3, number: 4};
export const reason = {everybody: 0, opened: 1, how_to_tell: 2, change: 3};
export const tick = {open: 0, no: 1, unsure: 2, yes: 3};
export const urgency = {self_care: 0, days: 1, same_day: 2, emergency: 3};
export const ended = {not_yet: 0, finished: 1, left: 2, by_pain: 3, by_sign: 4};
export const form = {text: 0, details: 1, markdown: 2, json: 3, html: 4, letter: 5, ics: 6, fhir: 7, report: 8};
export const interface_number = 1;

const how = new Struct('language year month day hour emergency_number: crisis_line: crisis_help asking_is_over');
const page = new Struct('page kind reason step about ready key: title: question: names: ' +
  'lowest highest left unit: example: size');
const item = new Struct('item left key: says:');
const facts = new Struct('age sex worst_pain since_hours pain_now');
const ticked = new Struct('item how');
const standing = new Struct('urgency deadline_days least most over ready too_young crisis exercises ' +
  'session_seconds course check_ins to_be_seen');
const step = new Struct('kind exercise place exercises side set of_sets repetitions modified takes into elapsed ' +
  'remaining paused ended_by asks_pain calls exercise_key: exercise_name:');
const call = new Struct('at begins hertz milliseconds tones flashes shakes');
const told = new Struct('worst_pain pain_now during next_morning planned done why_fewer overall worst seen');
const checked = new Struct('decision urgency deadline_days begins_anew');

/// What the library refuses, with its number.
export class Refused extends Error {
  constructor(name, number) {
    super(`hamstring_${name}: ${number}`);
    this.number = number;
  }
}

/// A day and an hour, as the clock of this machine has them.
export function now() {
  const at = new Date();
  return {year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate(), hour: at.getHours()};
}

/// The modules that are there, and how things are said.
export class Hamstring {
  modules = [];
  how = {language: 0, emergency_number: '', crisis_line: '', crisis_help: 0, asking_is_over: 0};
  /// The day and the hour where the person is; a host that tests says its own.
  now = now;

  /// Takes one more module: from bytes, or from a fetch.
  async add(source) {
    const module = await Module.of(source);
    if (module.has('c_api') && module.call('c_api') !== interface_number) throw new Refused('c_api', 0);
    this.modules.push(module);
    return this;
  }
  has(name) { return this.modules.some((module) => module.has(name)); }
  /// The module that a function is in, ready for a call.
  of(name) {
    const found = this.modules.find((module) => module.has(name));
    if (!found) throw new Refused(name, 0);
    found.begin();
    return found;
  }
  put_how(module) {
    const place = module.room(how.size);
    how.write(module, place, {...this.now(), ...this.how});
    return place;
  }

  text(name, ...given) { return this.of(name).text_of(name, ...given); }
  get version() { return this.text('version'); }
  get edition() { return this.text('edition'); }
  get knowledge_hash() { return this.of('knowledge_hash').written('knowledge_hash'); }
  get reviewed() { return this.of('reviewed').call('reviewed') === 1; }
  language_tag(which) { return this.text('language_tag', which); }
  language_name(which) { return this.text('language_name', which); }
  has_language(which) { return this.of('has_language').call('has_language', which) === 1; }
  get small_print() {
    const module = this.of('small_print');
    return module.written('small_print', this.put_how(module));
  }
  fault(which) {
    const module = this.of('fault');
    return module.text_of('fault', which, this.put_how(module));
  }
  how_to_tell(which) {
    const module = this.of('how_to_tell');
    return module.written('how_to_tell', which, this.put_how(module));
  }
  /// "8 weeks" in hours.
  read_duration(text) {
    const module = this.of('read_duration');
    return module.call('read_duration', ...module.put_text(text));
  }
  /// An exercise as SVG; `dark`, `moving`, `mirrored`.
  picture(exercise, {dark = false, moving = false, mirrored = false} = {}) {
    const module = this.of('picture');
    return module.written('picture', exercise, +dark, +moving, +mirrored, this.put_how(module));
  }
  /// The reasons for fewer sessions, the first with number 1.
  get why_fewer() {
    const all = [];
    for (let which = 1; ; ++which) {
      const module = this.of('why_fewer');
      const name = module.text_of('why_fewer', which, this.put_how(module));
      if (!name) return all;
      all.push(name);
    }
  }

  /// A new conversation, one with what is known already, and one that a line keeps.
  begin() { return this.#begun('begin', () => []); }
  begin_with(report) { return this.#begun('begin_with', (module) => module.put_text(report)); }
  resume(line) {
    return this.#begun('resume', (module) => [...module.put_text(line), this.put_how(module)]);
  }
  #begun(name, rest) {
    const size = this.of('talk_size').call('talk_size');
    const module = this.of(name);
    const place = module.room(size);
    const result = module.call(name, place, size, ...rest(module));
    if (result < 0) throw new Refused(name, result);
    return new Talk(this, module.bytes(place, size).slice());
  }
}

/// What talks and sessions share: bytes that a function looks at or changes.
class State {
  constructor(library, bytes) {
    this.library = library;
    this.bytes = bytes;
  }
  copy() { return new this.constructor(this.library, this.bytes.slice()); }
  /// Calls with the bytes in place, and keeps what has become of them.
  use(name, work) {
    const module = this.library.of(name);
    const place = module.put(this.bytes);
    const result = work(module, place);
    if (typeof result === 'number' && result < 0) throw new Refused(name, result);
    this.bytes = module.bytes(place, this.bytes.length).slice();
    return result;
  }
  /// A call that gives a number.
  number(name, ...given) { return this.use(name, (module, at) => module.call(name, at, ...given)); }
  /// A call that writes a text; how it is said comes last.
  written(name, ...given) {
    return this.use(name, (module, at) => module.written(name, at, ...given, this.library.put_how(module)));
  }
  /// A call that fills a struct.
  struct(name, of, ...given) {
    return this.use(name, (module, at) => {
      const to = module.room(of.size);
      const result = module.call(name, at, ...given, to);
      return result < 0 ? result : of.read(module, to);
    });
  }
}

export class Talk extends State {
  /// The page that is asked now; null once the conversation is over.
  next_page() {
    return this.use('next_page', (module, at) => {
      const to = module.room(page.size + 7 * item.size);
      const result = module.call('next_page', at, this.library.put_how(module), to);
      if (result <= 0) return result || null;
      const found = page.read(module, to);
      found.items = Array.from({length: found.size}, (_, i) =>
        item.read(module, to + page.size + i * item.size));
      return found;
    });
  }
  get facts() { return this.struct('facts_told', facts); }

  // Answers give the number of what is wrong, 0 for nothing.
  answer_facts(given) {
    return this.use('answer_facts', (module, at) => {
      const place = module.room(facts.size);
      const none = {age: not_told, sex: not_told, worst_pain: not_told, since_hours: not_told, pain_now: not_told};
      facts.write(module, place, {...none, ...given});
      return module.call('answer_facts', at, place);
    });
  }
  /// Ticks: [item, tick] each.
  answer(which, ticks, others_no) {
    return this.use('answer', (module, at) => {
      const place = module.room(ticked.size * ticks.length);
      ticks.forEach(([one, how_it_is], i) =>
        ticked.write(module, place + i * ticked.size, {item: one, how: how_it_is}));
      return module.call('answer', at, which, place, ticks.length, others_no ? 1 : 0);
    });
  }
  answer_number(which, number) { return this.number('answer_number', which, number ?? not_told); }
  tell(which, how_it_is) { return this.number('tell', which, how_it_is); }

  undo() { return this.number('undo') === 1; }
  reopen(which) { return this.number('reopen', which); }
  why(which) { return this.written('why', which); }
  /// What was answered, page by page.
  get review() {
    return Array.from({length: this.number('review_size')}, (_, line) =>
      this.use('review_page', (module, at) => {
        const title = module.room(8);
        const which = module.call('review_page', at, line, this.library.put_how(module), title);
        const says = module.text_at(title);
        const answers = module.written('review_answers', at, line, this.library.put_how(module));
        return {page: which, title: says, answers};
      }));
  }
  /// What has changed in the advice since another talk; empty where nothing has.
  change_since(before) {
    return this.use('change', (module, at) =>
      module.written('change', module.put(before.bytes), at, this.library.put_how(module)));
  }
  save() { return this.written('save').trim(); }
  get days_since_saved() {
    return this.use('days_since_saved', (module, at) => {
      const days = module.call('days_since_saved', at, this.library.put_how(module));
      return days < 0 ? null : days;
    });
  }

  get stands() { return this.struct('stands', standing); }
  get urgency() { return this.number('urgency'); }
  get headline() { return this.written('headline'); }
  get action() {
    return this.use('action', (module, at) => module.text_of('action', at, this.library.put_how(module)));
  }
  get so_far() { return this.written('so_far'); }
  /// What everybody reads, part by part.
  get screen() { return JSON.parse(this.written('screen')); }
  /// The exercises: {exercise, key, name} each.
  get routine() {
    const all = [];
    for (let place = 0; ; ++place) {
      const one = this.use('routine', (module, at) => {
        const to = module.room(24);
        const there = module.call('routine', at, place, this.library.put_how(module), to, to + 8, to + 16);
        return there <= 0 ? there || null : {
          exercise: module.view.getInt32(to, true), key: module.text_at(to + 8), name: module.text_at(to + 16)};
      });
      if (!one) return all;
      all.push(one);
    }
  }
  /// The advice in one of the forms, from whichever module has it; empty where none has.
  write(which) {
    for (const module of this.library.modules.filter((one) => one.has('write'))) {
      module.begin();
      const text = module.written('write', module.put(this.bytes), which, this.library.put_how(module));
      if (text) return text;
    }
    return '';
  }

  /// The session of the advice; null where there is none.
  session({pain_now = not_told, first_time = false, begin_with = 0} = {}) {
    const size = this.library.of('session_size').call('session_size');
    return this.use('session_begin', (module, at) => {
      const place = module.room(size);
      const result = module.call('session_begin', place, size, at, pain_now, +first_time, begin_with);
      if (result === -7) return null;
      return result < 0 ? result : new Session(this.library, module.bytes(place, size).slice());
    });
  }

  begin_course() { return this.number('begin_course'); }
  check_in_begin(given) {
    return this.use('check_in_begin', (module, at) =>
      module.call('check_in_begin', at, put_told(module, given), this.library.put_how(module)));
  }
  /// What a check-in comes to: {decision, urgency, ..., text}; null while pages are open.
  check_in(given) {
    return this.use('check_in', (module, at) => {
      const to = module.room(checked.size);
      const text = module.written('check_in', at, put_told(module, given), this.library.put_how(module), to);
      return text ? {...checked.read(module, to), text} : null;
    });
  }
}

function put_told(module, given) {
  const place = module.room(told.size);
  const none = Object.fromEntries(told.members.map(([name]) => [name, not_told]));
  told.write(module, place, {...none, ...given});
  return place;
}

export class Session extends State {
  get step() {
    return this.use('session_step', (module, at) => {
      const to = module.room(step.size);
      const result = module.call('session_step', at, this.library.put_how(module), to);
      return result < 0 ? result : step.read(module, to);
    });
  }
  /// What is said at the beginning of the step; with `letters` a form that has no more of them.
  cue(letters = 0) { return this.written('session_cue', letters); }
  /// What is called out in this step.
  get calls() {
    return Array.from({length: this.step.calls}, (_, which) => ({
      ...this.struct('session_call', call, which), says: this.written('session_call_says', which)}));
  }
  tick(seconds) { return this.number('session_tick', seconds); }
  pause() { return this.number('session_pause'); }
  go_on() { return this.number('session_go_on'); }
  skip() { return this.number('session_skip'); }
  leave() { return this.number('session_leave'); }
  /// Whether an easier exercise came in place of this one; else there is one set less.
  too_hard() { return this.number('session_too_hard') === 1; }
  /// 0 go on, 1 less of this exercise, 2 the session has ended.
  hurts(pain) { return this.number('session_hurts', pain ?? not_told); }
  /// The stop signs: {sign, question} each.
  get signs() {
    const all = [];
    for (let place = 0; ; ++place) {
      const one = this.use('session_sign', (module, at) => {
        const to = module.room(16);
        const there = module.call('session_sign', at, place, this.library.put_how(module), to, to + 8);
        return there <= 0 ? there || null : {sign: module.view.getInt32(to, true), question: module.text_at(to + 8)};
      });
      if (!one) return all;
      all.push(one);
    }
  }
  /// A stop sign ends the session; the talk is to be asked and advised again.
  stop(sign, talk) {
    return this.use('session_stop', (module, at) => {
      const its = module.put(talk.bytes);
      const result = module.call('session_stop', at, sign, its);
      if (result === 0) talk.bytes = module.bytes(its, talk.bytes.length).slice();
      return result;
    });
  }
  get before() { return this.written('session_before'); }
  get after() { return this.written('session_after'); }
}

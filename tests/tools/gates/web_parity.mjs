// Holds the page's modules to the library, for web.py: the same reports and conversations, and what an advice costs.
//
//     node web_parity.mjs PAGE PROGRAM REPORTS TALKS [timed]
//
// PAGE is the folder of the built page, where its scripts can be imported; PROGRAM is what web_people.cpp compiles to.
// Prints one JSON object: how many were held, what differs, and the times.
import fs from "node:fs";
import path from "node:path";
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";

const [page, program, reports, talks, timed] = process.argv.slice(2);
const { Hamstring, form } = await import(pathToFileURL(path.join(page, "hamstring.js")));
const AT_ONCE = 1000;
const TALKS_AT_ONCE = 250;
const MOST_SHOWN = 5;
// German is held for the published people and every so manieth other.
const GERMAN_EVERY = 10;
const ROOM = 2 ** 18;

async function library(language, ...modules) {
  const made = new Hamstring();
  for (const each of modules) await made.add(fs.readFileSync(path.join(page, `${each}.wasm`)));
  made.how.language = language;
  made.now = () => ({ year: 2026, month: 11, day: 28, hour: 9 });
  return made;
}
const english = await library(0, "core.en", "more.en");
const german = await library(1, "all.de");

/// The texts that the program prints, each after its length.
function* told(...words) {
  const printed = execFileSync(program, words.map(String), { maxBuffer: 2 ** 30 });
  for (let at = 0; at < printed.length;) {
    const begins = printed.indexOf(10, at) + 1;
    at = begins + Number(printed.toString("latin1", at, begins - 1));
    yield printed.toString("utf8", begins, at);
  }
}

const found = { reports: 0, talks: 0, answers: 0, different: 0, differs: [] };
/// Says where two texts part.
function hold(what, expected, is) {
  if (expected === is) return;
  let at = 0;
  while (at < expected.length && expected[at] === is[at]) ++at;
  const part = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  if (found.different++ < MOST_SHOWN) found.differs.push(`${what}: the library says ${part(expected)}, the module ${part(is)}`);
}

function holdReports(texts, sparse) {
  for (let next = texts.next(); !next.done; next = texts.next()) {
    const report = next.value;
    ++found.reports;
    for (const library of [english, german]) {
      const [json, text] = [texts.next().value, texts.next().value];
      if (library === german && sparse && found.reports % GERMAN_EVERY !== 0) continue;
      const talk = library.begin_with(report);
      hold(`JSON of ${report}`, json, talk.write(form.json));
      hold(`the screen of ${report}`, text, JSON.stringify(talk.screen));
    }
  }
}

/// A page with all that it shows, as web_people.cpp tells it.
function shown(talk, asked) {
  const items = asked.items.flatMap((each) => [`${each.item} ${each.left}`, each.says]);
  return [asked.page, asked.kind, asked.reason, asked.step, asked.about, asked.ready, asked.title, asked.question, asked.names,
    asked.left, ...items, talk.why(asked.page), talk.so_far, talk.headline, ""].join("\n");
}

/// Answers as it was told: the sentence of what is wrong with that.
function answer(talk, asked, said) {
  const [how, ...numbers] = said.split(" ").map((each, place) => (place === 0 ? each : Number(each)));
  const pairs = () => Array.from({ length: (numbers.length - 1) / 2 }, (_, each) => numbers.slice(1 + 2 * each, 3 + 2 * each));
  const ways = {
    undo: () => (talk.undo(), 0),
    reopen: () => talk.reopen(...numbers),
    facts: () => talk.answer_facts(Object.fromEntries(["age", "sex", "worst_pain", "since_hours", "pain_now"].map((each, place) => [each, numbers[place]]))),
    number: () => talk.answer_number(asked.page, numbers[0]),
    tell: () => talk.tell(...numbers),
    items: () => talk.answer(asked.page, pairs(), numbers[0] === 1),
  };
  return talk.library.fault(ways[how]());
}

function holdTalks(texts) {
  for (let next = texts.next(); !next.done; next = texts.next()) {
    ++found.talks;
    const talk = (next.value === "1" ? german : english).begin();
    let way = "";
    for (let page = texts.next().value; page !== ""; page = texts.next().value) {
      const asked = talk.next_page();
      hold(`a page after${way}`, page, asked === null ? "(no page)" : shown(talk, asked));
      const said = texts.next().value;
      const wrong = texts.next().value;
      way += `; ${said}`;
      ++found.answers;
      if (asked !== null) hold(`what is wrong with${way}`, wrong, answer(talk, asked, said));
    }
    hold(`the review after${way}`, texts.next().value, talk.review.map((each) => `${each.page} ${each.answers}\n`).join(""));
    hold(`the saved line after${way}`, texts.next().value.trim(), talk.save());
  }
}

/// Nanoseconds for each report, of the module and of the library in turns: the median of each.
function times() {
  const talks = [...told("reports", 1, AT_ONCE)].filter((_, place) => place % 5 === 0).map((each) => english.begin_with(each));
  // All in their places before the clock runs: what is timed is the module's work.
  const takes = (name, ...given) => {
    const module = english.of(name);
    const places = talks.map((each) => module.put(each.bytes));
    const rest = given.length === 0 ? [] : [...given, english.put_how(module), module.room(ROOM), ROOM];
    const begins = process.hrtime.bigint();
    for (const place of places) module.call(name, place, ...rest);
    return Number(process.hrtime.bigint() - begins) / talks.length;
  };
  const rounds = Array.from({ length: 9 }, () => {
    const native = execFileSync(program, ["time", String(AT_ONCE)]).toString().split(" ").map(Number);
    return [takes("urgency"), native[0], takes("write", form.json), native[1]];
  });
  const median = (place) => rounds.map((each) => each[place]).sort((one, other) => one - other)[rounds.length >> 1];
  return { advice: [median(0), median(1)], json: [median(2), median(3)] };
}

holdReports(told("cases"), false);
for (let seed = 1; seed * AT_ONCE <= reports; ++seed) holdReports(told("reports", seed, AT_ONCE), true);
for (let seed = 1; (seed - 1) * TALKS_AT_ONCE < talks; ++seed) holdTalks(told("talks", seed, TALKS_AT_ONCE));
if (timed) found.times = times();
console.log(JSON.stringify(found));

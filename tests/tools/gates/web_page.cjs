// Walks through the page as people do: web_page.cjs FOLDER [PART OF A NAME] [SCREENSHOTS] [SLOWER] [BROWSER] -> JSON lines,
// {walk} for what went well and {walk, wrong} for what did not. Into SCREENSHOTS go pictures of each kind of screen; a
// SLOWER Chromium is so many times slower; BROWSER is chromium or firefox. web.py runs it. Needs playwright-core, axe-core and
// ical.js, found by NODE_PATH.
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');
const {chromium, firefox} = require('playwright-core');

const folder = process.argv[2];
const only = process.argv[3];
const screenshots = process.argv[4];
const slower = Number(process.argv[5] || 1);
const in_firefox = process.argv[6] === 'firefox';
const axe_source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const types = {js: 'text/javascript', css: 'text/css', html: 'text/html', svg: 'image/svg+xml', wasm: 'application/wasm',
  webmanifest: 'application/manifest+json'};
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const patience = 12000 * slower;
const phone = {width: 360, height: 740};
const desktop = {width: 1280, height: 800};
// The page's own words, to press its buttons in any language.
const words_of = async () => {
  const source = fs.readFileSync(path.join(folder, 'words.js'), 'utf8');
  return (await import('data:text/javascript,' + encodeURIComponent(source))).words;
};
const read_calendar = async (text) => {
  const {default: ical} = await import('file://' + require.resolve('ical.js'));
  return new ical.Component(ical.parse(text)).getAllSubcomponents('vevent').map((one) => new ical.Event(one));
};

// Files that do not come at the moment.
const gone = new Set();
const server = http.createServer((asked, answer) => {
  const name = new URL(asked.url, 'http://page').pathname.slice(1) || 'index.html';
  fs.readFile(path.join(folder, path.basename(name)), (unreadable, bytes) => {
    const missing = unreadable || gone.has(name);
    answer.writeHead(missing ? 404 : 200, {'content-type': types[name.split('.').pop()] ?? 'text/plain'});
    answer.end(missing ? '' : bytes);
  });
});

function must(so, what) {
  if (!so) throw new Error(what);
}

// Somebody before the page.
class Person {
  constructor(page, own, words) {
    Object.assign(this, {page, own, words, language: 'en', noted: [], looked: new Set()});
    page.setDefaultTimeout(patience);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.noted.push(message.text());
    });
    page.on('pageerror', (problem) => this.noted.push(String(problem)));
    page.on('request', (request) => {
      if (!request.url().startsWith(own) && !/^(data|blob):/.test(request.url())) this.noted.push('asks ' + request.url());
    });
  }
  async opens(query = '') {
    await this.page.goto(this.own + query);
    await this.page.waitForSelector('h1');
  }
  w(key) { return this.words[this.language][key]; }
  screen() { return this.page.locator('main').getAttribute('class'); }
  title() { return this.page.locator('h1').first().textContent(); }
  text() { return this.page.locator('main').innerText(); }
  press(name) { return this.page.getByRole('button', {name, exact: typeof name === 'string'}).first().click(); }
  // Presses what leads to another screen, and waits for it.
  async goes(way) {
    const before = await this.page.locator('h1').first().elementHandle();
    await way();
    await this.page.waitForFunction((old) => !old.isConnected, before);
  }
  // Looks at a screen of a kind once: what axe finds, whether it is too wide, where the focus is.
  async looks(name) {
    if (this.looked.has(name)) return;
    this.looked.add(name);
    const focus = await this.page.evaluate(() => document.activeElement.matches('h1, [role=alert], .player h1'));
    must(focus || (name === 'first' || name.startsWith('player that')), `${name}: the focus is not on what is new`);
    for (const colours of ['light', 'dark']) {
      await this.page.emulateMedia({colorScheme: colours});
      const found = await this.page.evaluate(async (source) => {
        if (!window.axe) (0, eval)(source);
        const {violations} = await window.axe.run(document, {resultTypes: ['violations']});
        return violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 120)}`);
      }, axe_source);
      must(found.length === 0, `${name}: axe: ${colours}: ${found.join('; ')}`);
      for (const [size, of] of screenshots ? Object.entries({phone, desktop}) : []) {
        await this.page.setViewportSize(of);
        await this.page.screenshot({path: path.join(screenshots, `${name.replaceAll(' ', '-')}-${size}-${colours}.png`),
          fullPage: true});
      }
      await this.page.setViewportSize(phone);
    }
    await this.page.emulateMedia({colorScheme: 'light'});
    for (const [size, of] of [['100%', phone], ['200%', phone], ['100%', desktop]]) {
      await this.page.setViewportSize(of);
      const wide = await this.page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
        const most = document.documentElement.clientWidth;
        return [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > most + 1)
          .map((one) => one.outerHTML.slice(0, 80))[0] ?? '';
      }, size);
      await this.page.evaluate(() => { document.documentElement.style.fontSize = ''; });
      must(!wide, `${name}: too wide at ${size} of ${of.width}: ${wide}`);
    }
    await this.page.setViewportSize(phone);
  }
  async facts(told = {}) {
    const {age = 34, sex = 'male', pain = 3, now, count = 8, unit = 'weeks'} = told;
    const score = (name, number) =>
      this.page.getByRole('group', {name: this.w(name)}).getByRole('radio', {name: String(number), exact: true}).check();
    await this.page.getByLabel(this.w('age')).fill(String(age));
    await this.page.getByRole('radio', {name: this.w(sex), exact: true}).check();
    await score('worst_pain', pain);
    if (now !== undefined) await score('pain_now', now);
    await this.page.getByLabel(this.w('how_many')).fill(String(count));
    await this.page.getByLabel(this.w('unit')).selectOption(unit);
  }
  // Answers the page that is shown; `yes` and `unsure` are what items say, the others are no.
  async answers({yes = [], unsure = [], facts = {}} = {}) {
    const {page} = this;
    const says = (list, text) => list.find((one) => text.includes(one));
    if (await page.locator('#years').count()) {
      await this.facts(facts);
    } else if (await page.locator('fieldset.each').count() > 1) {
      for (const group of await page.locator('fieldset.each').all()) {
        const text = await group.locator('legend').textContent();
        const how = says(yes, text) ? 'yes' : says(unsure, text) ? 'not_sure' : null;
        if (!how) continue;
        const at_once = how === 'yes' ? await page.locator('h1').first().elementHandle() : null;
        await group.getByRole('radio', {name: this.w(how), exact: true}).check({force: true}).catch(() => {});
        if (at_once && !(await at_once.evaluate((old) => old.isConnected))) return;
      }
      if (await page.locator('button.none:not([disabled]):visible').count()) await page.locator('button.none').click();
    } else if (await page.locator('fieldset.any').count()) {
      let some = false;
      must(await page.locator('input[name=none]:checked').count() === 0 || await page.locator('.back').count() > 0, 'none is preselected');
      for (const row of await page.locator('.item').all()) {
        const text = await row.innerText();
        if (!says(yes, text)) continue;
        await row.getByRole('checkbox').first().check();
        some = true;
      }
      if (!some) await page.getByRole('checkbox', {name: this.w('none')}).check();
    } else if (await page.locator('#number').count()) {
      return this.goes(() => this.press(this.w('do_not_know')));
    } else {
      await page.getByRole('radio', {name: this.w(unsure.length > 0 ? 'still_not_sure' : 'no'), exact: true}).check();
    }
    await this.goes(() => this.press(this.w('continue')));
  }
  // What kind of page is shown.
  async kind() {
    const many = (which) => this.page.locator(which).count();
    if (await many('#years')) return 'facts';
    if (await many('#number')) return 'a number';
    if (await many('fieldset.any')) return 'ticks';
    return await many('fieldset.each') > 1 ? 'grave signs' : 'one sign';
  }
  // Answers page after page until another screen, or until `end` says so; how many pages there were.
  async goes_on(told, end = () => false, look = false) {
    for (let pages = 0; ; ++pages) {
      const screen = await this.screen();
      if (look) await this.looks(screen === 'page' ? 'page of ' + await this.kind() : screen);
      if (screen === 'ready') await this.goes(() => this.press(this.w('go_on')));
      else if (screen === 'review') await this.goes(() => this.press(this.w('show_advice')));
      else if (screen !== 'page' || await end()) return pages;
      else await this.answers(told);
      must(pages < 60, 'the conversation does not end');
    }
  }
  async starts(query) {
    await this.opens(query);
    await this.goes(() => this.press(this.w('start')));
  }
  // Changes an answer in the review to a fever, and names it.
  async has_fever_after_all() {
    await this.goes(() => this.press('Change an answer'));
    await this.goes(() => this.press(/^Change.*Fever, nights and skin/));
    for (let pages = 0; pages < 9 && await this.screen() === 'page'; ++pages) {
      const first = this.page.locator('.item').first().getByRole('checkbox').first();
      if (await first.count()) await first.check();
      else await this.page.locator('button.none').click();
      await this.goes(() => this.press('Continue'));
    }
  }
  // Saves something by a button; where the file lies. (Firefox tells its driver of no download: what it is handed.)
  async saves(button = 'Save my answers') {
    if (!in_firefox) {
      const [saved] = await Promise.all([this.page.waitForEvent('download'), this.press(button)]);
      return saved.path();
    }
    await this.page.evaluate(() => { window.handed = null; });
    await this.press(button);
    await this.page.waitForFunction(() => window.handed);
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'saved-')), 'saved.txt');
    fs.writeFileSync(file, await this.page.evaluate(() => window.handed));
    return file;
  }
  goes_on_from(file) { return this.goes(() => this.page.locator('#file').setInputFiles(file)); }
  async begins_a_session() {
    await this.goes(() => this.press('Start the session'));
    await this.goes(() => this.press('Begin'));
  }
  // Tells a stop sign of the session that is going on.
  async feels(sign) {
    await this.press('Something is wrong');
    await this.goes(() => this.page.locator('.sign', {hasText: sign}).first().click());
  }
  // Goes through a session to the end, getting ready as long as that takes.
  async plays(title) {
    for (let looks = 0; await this.title() !== title; ++looks) {
      must(looks < 600, `the session does not end: ${await this.text()}`);
      await this.page.locator('.player .acts .main:visible').click({timeout: 200}).catch(() => {});
    }
  }
  // Moves on by the keyboard until what has the focus is called so.
  async tabs_to(name) {
    // (At its end Firefox's Tab leaves the page, for the browser's own buttons.)
    if (in_firefox) await this.page.evaluate(() => document.querySelector('h1').focus());
    for (let i = 0; i < 120; ++i) {
      await this.page.keyboard.press('Tab');
      const called = await this.page.evaluate(() => {
        const one = document.activeElement;
        return (one.labels?.[0]?.innerText ?? one.innerText ?? '').trim();
      });
      if (typeof name === 'string' ? called === name : name.test(called)) return;
    }
    throw new Error(`the keyboard does not come to ${name} on ${await this.title()}`);
  }
  async types(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }
  // Answers what is shown by the keyboard alone.
  async answers_by_keys(yes) {
    const {page} = this;
    if (await page.locator('#years').count()) {
      await this.tabs_to('Your age in years');
      await this.types('3', '4', 'Tab', 'Space', 'ArrowRight');
      await this.tabs_to('0');
      await this.types('Space', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await this.tabs_to('How many');
      await this.types('8', 'Enter');
    } else if (await page.locator('button.none').count()) {
      await this.tabs_to(/^No to/);
      await this.types('Enter', 'Enter');
    } else if (await page.locator('fieldset.any').count()) {
      const ticks = await page.locator('.item', {hasText: yes}).count();
      await this.tabs_to(ticks ? yes : 'None of these');
      await this.types('Space');
      await this.tabs_to('Continue');
      await this.types('Enter');
    } else if (await page.locator('#number').count()) {
      await this.tabs_to('I do not know');
      await this.types('Enter');
    } else {
      await this.types('Tab', 'Tab', 'Space', 'ArrowRight');
      await this.tabs_to('Continue');
      await this.types('Enter');
    }
  }
}

const numb = 'between the legs';
const tight = 'Back of the thigh: tight';

const walks = {
  async 'a desk worker ends with a routine, and plays its session to the end'(who) {
    await who.opens('?speed=40');
    await who.looks('first');
    must(/No doctor or physiotherapist/.test(await who.text()), 'it does not say that nobody has checked it');
    await who.goes(() => who.press('Start'));
    await who.goes_on({yes: [tight]}, undefined, true);
    must(await who.title() === 'Look after it yourself', await who.title());
    must(await who.page.locator('.cards li').count() >= 3, 'there is no routine');
    await who.page.waitForFunction(() => [...document.querySelectorAll('.cards img')].every((one) => one.naturalWidth > 0));
    await who.looks('result');
    await who.goes(() => who.press('Details'));
    await who.page.waitForSelector('.exercise ol li');
    await who.looks('details');
    must(/experts agree|evidence/i.test(await who.text()), 'the details grade nothing');
    await who.goes(() => who.page.goBack());
    const events = await read_calendar(fs.readFileSync(await who.saves('Save a calendar'), 'utf8'));
    must(events.some((one) => one.isRecurring()) && events.every((one) => one.startDate && one.summary), 'the calendar is empty');
    await who.press('Print a handout');
    await who.page.waitForFunction(() => {
      const sheet = document.getElementById('handout')?.contentDocument;
      return window.printed && sheet?.body.innerText.includes('Look after it yourself') && sheet.adoptedStyleSheets[0].cssRules.length > 9;
    });
    await who.goes(() => who.press('Start the session'));
    must(/Stop at once/.test(await who.text()), 'it does not say when to stop');
    await who.looks('session');
    await who.goes(() => who.press('Begin'));
    await who.plays('Well done');
    must(/That was about/.test(await who.text()), 'the end says nothing');
  },
  async 'numbness between the legs is an emergency within four pages, and back corrects it'(who) {
    await who.starts('?emergency=112');
    const pages = await who.goes_on({yes: [numb]});
    must(pages <= 4, `${pages} pages`);
    must(await who.screen() === 'emergency', await who.title());
    must(await who.page.evaluate(() => document.activeElement.getAttribute('role')) === 'alert', 'the alarm has no focus');
    must(await who.page.locator('a[href="tel:112"]').count() === 1, 'there is no number to call');
    must(await who.page.getByRole('button').count() === 1, 'there is more to do than to call');
    await who.looks('emergency');
    await who.goes(() => who.page.goBack());
    const item = who.page.locator('fieldset.each', {hasText: numb});
    must(await item.getByRole('radio', {name: 'Yes'}).isChecked(), 'back does not show what was answered');
    await item.getByRole('radio', {name: 'No', exact: true}).check();
    await who.goes_on({yes: [tight]});
    must(await who.title() === 'Look after it yourself', await who.title());
  },
  async 'not sure about it is seen today'(who) {
    await who.starts();
    await who.goes_on({unsure: [numb]}, undefined, true);
    must(/Be seen today|emergency/.test(await who.title()), await who.title());
    must(await who.page.locator('.cards li').count() === 0, 'there are exercises');
  },
  async 'somebody of 15 is told whom it is for'(who) {
    await who.starts();
    await who.page.getByLabel('Your age in years').fill('15');
    await who.goes(() => who.press('Continue'));
    must(/16 and over/.test(await who.text()) && /adult you trust/.test(await who.text()), await who.text());
    await who.looks('young');
    await who.goes(() => who.press('Stop here'));
    must(await who.page.locator('.cards li').count() === 0, 'there are exercises');
  },
  async 'thoughts of ending one’s life show help first, and it stays after a mistake'(who) {
    await who.starts('?crisis=116123');
    await who.goes_on({yes: ['Thoughts of ending']});
    await who.looks('crisis');
    const told = await who.page.locator('.crisis').first().innerText();
    must(/116123/.test(told), `there is no help: ${told}`);
    must(await who.page.locator('a[href="tel:116123"]').count() === 1, 'there is no line to call');
    await who.goes(() => who.press('That was a mistake'));
    await who.page.locator('fieldset.each', {hasText: 'Thoughts of ending'}).getByRole('radio', {name: 'No', exact: true}).check();
    await who.goes_on({yes: [tight]});
    must(/116123/.test(await who.text()), 'the help is gone');
  },
  async 'nothing chosen is no answer'(who) {
    await who.starts();
    await who.press('Continue');
    must(/For example 34/.test(await who.page.locator('.fault').innerText()), 'no fault');
    await who.answers();
    const title = await who.title();
    await who.press('Continue');
    must(await who.title() === title && await who.page.locator('.fault').count() === 1, 'an empty grave page went on');
    await who.goes_on({}, async () => (await who.page.locator('fieldset.any').count()) > 0);
    must(await who.page.locator('input:checked').count() === 0, 'something is preselected');
    const ticks = await who.title();
    await who.press('Continue');
    must(await who.title() === ticks && await who.page.locator('.fault').count() === 1, 'an empty page went on');
  },
  async 'an answer is changed in the review, and what that changes is said'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]}, async () => (await who.screen()) === 'review');
    await who.has_fever_after_all();
    must(/The advice changes/.test(await who.text()), await who.text());
  },
  async 'a reload keeps nothing unless asked'(who) {
    await who.starts();
    await who.answers();
    await who.page.reload();
    await who.page.waitForSelector('h1');
    must(await who.page.evaluate(() => sessionStorage.length + localStorage.length) === 0, 'something is kept');
    await who.opens();
    await who.page.getByRole('checkbox', {name: /^Keep my answers/}).check();
    await who.goes(() => who.press('Start'));
    await who.answers();
    await who.answers();
    const title = await who.title();
    await who.page.reload();
    await who.page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, title);
  },
  async 'it works without a network once it was loaded'(who) {
    await who.opens();
    await who.page.evaluate(() => navigator.serviceWorker.ready);
    await who.page.waitForFunction(async () => (await caches.keys()).length === 1);
    await who.page.waitForLoadState('networkidle'); // what is under way would fail
    await who.page.context().setOffline(true);
    await who.page.reload();
    await who.goes(() => who.press('Start'));
    await who.answers();
    await who.page.context().setOffline(false);
  },
  async 'what does not come from the network is said, and asked for once more'(who) {
    gone.add('core.en.wasm').add('all.de.wasm').add('more.en.wasm');
    await who.opens();
    must(/could not be loaded/.test(await who.text()) && /emergency/.test(await who.text()), await who.text());
    await who.looks('not loaded');
    gone.delete('core.en.wasm');
    await who.press('Try again');
    await who.page.getByRole('button', {name: 'Start', exact: true}).waitFor();
    await who.press('Deutsch');
    await who.page.getByText(/could not be loaded/).waitFor();
    await who.goes(() => who.press('Start'));
    await who.goes_on({yes: [tight]});
    await who.press('Save a calendar');
    await who.page.getByText(/could not be loaded/).waitFor();
    await who.goes(() => who.press('Details'));
    await who.page.getByRole('alert').waitFor();
    await who.looks('details that do not come');
    gone.clear();
    await who.press('Try again');
    await who.page.waitForSelector('.exercise ol li');
    const others = who.noted.splice(0).filter((one) => !one.includes('404'));
    must(others.length === 0, others.join('; '));
  },
  async 'who was sent to be seen is asked whether anybody has looked'(who) {
    await who.starts();
    await who.goes_on({unsure: [numb]});
    const file = await who.saves();
    await who.opens();
    await who.goes_on_from(file);
    await who.goes(() => who.press(/^Check in/));
    await who.page.waitForSelector('#seen');
    must(/has somebody looked/.test(await who.text()), 'it does not ask');
  },
  async 'answers are saved, resumed and checked in with'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    const file = await who.saves();
    await who.opens();
    await who.page.locator('#file').setInputFiles({name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('nothing')});
    await who.page.locator('.fault').waitFor(); // a file that is none is refused
    await who.goes_on_from(file);
    await who.looks('welcome');
    await who.goes(() => who.press(/^Check in/));
    await who.page.waitForSelector('#worst_pain');
    await who.looks('check_in');
    must(await who.page.locator('#seen').count() === 0, 'it asks who was not sent');
    await who.press('Continue');
    must(/no check-in/.test(await who.page.locator('.fault').innerText()), 'no fault');
    await who.page.locator('#worst_pain').getByRole('radio', {name: '2', exact: true}).check();
    await who.goes(() => who.press('Continue'));
    must(await who.screen() === 'page', 'danger signs are not asked again');
    await who.goes_on({yes: [tight]});
    must(await who.screen() === 'checked', await who.screen());
    must(/Worst pain, from the start: 3, 2/.test(await who.text()), await who.text());
    await who.looks('checked');
  },
  async 'a stop sign in a session is an emergency'(who) {
    await who.starts('?emergency=112');
    await who.goes_on({yes: [tight]});
    await who.begins_a_session();
    await who.looks('player');
    await who.press('It hurts');
    await who.page.locator('.ask').getByRole('radio', {name: '2', exact: true}).check();
    await who.page.locator('.ask').getByRole('button', {name: 'Continue'}).click();
    must(/Go on\./.test(await who.text()), 'pain of 2 is not answered');
    // To get ready takes as long as it takes, behind a question too.
    const ready = who.page.getByRole('button', {name: 'Ready', exact: true});
    for (let skipped = 0; !await ready.isVisible(); ++skipped) {
      must(skipped < 9, 'nothing is fetched or put up');
      await who.press('Next exercise');
    }
    await who.press('It hurts');
    await who.page.locator('.ask').getByRole('button', {name: 'Continue'}).click();
    must(await who.page.evaluate(() => document.activeElement.textContent) === 'Ready', 'it does not wait');
    await ready.click();
    await who.press('Too hard');
    must(/easier|One set less/.test(await who.text()), 'too hard changes nothing');
    await who.press('Something is wrong');
    await who.looks('player that asks for a sign');
    must(/chest|breath|bladder|faint|headache/i.test(await who.page.locator('.sign').first().innerText()), 'the gravest sign is not the first');
    await who.goes(() => who.page.locator('.sign', {hasText: /chest/i}).first().click());
    must(await who.screen() === 'emergency', await who.title());
  },
  async 'after any other stop sign no session begins until somebody has looked'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    await who.begins_a_session();
    await who.press('It hurts');
    await who.press(/^It is sharp/);
    await who.goes(() => who.page.locator('.sign', {hasText: /dizzy/i}).click());
    must(/See a doctor or physiotherapist/.test(await who.title()), `it says at once: ${await who.title()}`);
    await who.looks('stopped');
    await who.goes(() => who.press('Answer what is new'));
    await who.goes_on({yes: [tight]});
    const waits = async () => {
      must(/See a doctor or physiotherapist/.test(await who.title()), await who.title());
      must(await who.page.locator('.cards li').count() === 0, 'there are exercises');
      must(await who.page.getByRole('button', {name: 'Start the session'}).count() === 0, 'a session can be started');
    };
    await waits();
    const file = await who.saves();
    await who.opens();
    await who.goes_on_from(file);
    await who.goes(() => who.press('Just go on with my answers'));
    await who.goes_on({yes: [tight]});
    await waits();
  },
  async 'going back or reloading loses no stop sign'(who) {
    await who.opens('?emergency=112');
    await who.page.getByRole('checkbox', {name: /^Keep my answers/}).check();
    await who.goes(() => who.press('Start'));
    await who.goes_on({yes: [tight]});
    for (const [sign, screen] of [[/calf/i, 'stopped'], [/chest/i, 'emergency']]) {
      await who.begins_a_session();
      await who.feels(sign);
      must(await who.screen() === screen, await who.screen());
      const holds = async (how) => {
        must(await who.page.getByRole('button', {name: /^(Start the session|Begin)$/}).count() === 0, `${how}: a session can be started`);
        must(['page', 'stopped', 'emergency'].includes(await who.screen()), `${how}: ${await who.screen()}`);
      };
      await who.goes(() => who.page.goBack());
      await holds('back');
      await who.goes(() => who.page.goForward());
      await holds('forward');
      await who.page.reload();
      await who.page.waitForSelector('h1');
      await holds('reload');
      await who.page.evaluate(() => sessionStorage.clear());
      await who.opens('?emergency=112');
      if (screen === 'emergency') break;
      await who.page.getByRole('checkbox', {name: /^Keep my answers/}).check();
      await who.goes(() => who.press('Start'));
      await who.goes_on({yes: [tight]});
    }
  },
  async 'a stop sign that was a mistake is taken back where that is said'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    for (const sign of [/calf/i, /chest/i]) {
      await who.begins_a_session();
      await who.feels(sign);
      await who.goes(() => who.press('That was a mistake'));
      must(await who.title() === 'Look after it yourself', await who.title());
    }
  },
  async 'an old advice says that it is one'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    await who.has_fever_after_all();
    await who.goes_on({});
    must(await who.page.locator('.cards li').count() === 0, `there are exercises: ${await who.title()}`);
    for (let back = 0; back < 9 && await who.title() !== 'An earlier advice'; ++back) await who.goes(() => who.page.goBack());
    must(/holds no longer/.test(await who.text()), `it does not say so: ${await who.title()}`);
    must(await who.page.locator('.cards li').count() === 0, 'it shows exercises');
    await who.looks('result that is old');
    must(await who.page.getByRole('button', {name: 'Start the session'}).count() === 0, 'a session can be started');
    await who.goes(() => who.press('Show the latest advice'));
    must(await who.page.locator('.cards li').count() === 0, 'that is not the latest');
  },
  async 'after pain has ended a session there is no other on that day'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    await who.begins_a_session();
    await who.press('It hurts');
    await who.page.locator('.ask').getByRole('radio', {name: '9', exact: true}).check();
    await who.goes(() => who.page.locator('.ask').getByRole('button', {name: 'Continue'}).click());
    await who.goes(() => who.press('Back to my advice'));
    must(/do no more of it today/.test(await who.text()), await who.text());
    must(await who.page.getByRole('button', {name: 'Start the session'}).count() === 0, 'a session can be started');
  },
  async 'a check-in goes on behind a reload, and what it came to stays'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    const file = await who.saves();
    await who.opens();
    await who.page.getByRole('checkbox', {name: /^Keep my answers/}).check();
    await who.goes_on_from(file);
    await who.goes(() => who.press(/^Check in/));
    await who.page.waitForSelector('#worst_pain');
    for (const name of ['worst_pain', 'during', 'next_morning'])
      await who.page.locator('#' + name).getByRole('radio', {name: '9', exact: true}).check();
    await who.page.getByRole('radio', {name: 'Worse', exact: true}).check();
    await who.goes(() => who.press('Continue'));
    await who.answers();
    await who.answers();
    await who.page.reload();
    await who.page.waitForSelector('h1');
    await who.goes_on({yes: [tight]});
    must(await who.screen() === 'checked', await who.screen());
    must(/Stop the exercises/.test(await who.text()), await who.text());
    await who.page.reload();
    await who.page.waitForSelector('h1');
    must(await who.screen() === 'result' && await who.page.locator('.cards li').count() === 0, 'there are exercises');
  },
  async 'where nothing can be kept it works all the same'(who) {
    await who.page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('denied', 'SecurityError'); }});
    });
    await who.starts();
    await who.answers();
    must(await who.screen() === 'page', await who.screen());
  },
  async 'what cannot be told is refused'(who) {
    await who.opens('?emergency=call%20my%20cousin&crisis=%3Cb%3E');
    must(/local emergency number/.test(await who.text()), 'words are taken for a number');
    await who.goes(() => who.press('Start'));
    for (const age of ['4294967330', '-1', '200']) {
      await who.facts({age});
      await who.press('Continue');
      must(await who.page.locator('.fault').count() === 1, `an age of ${age} is taken`);
    }
  },
  async 'who gave birth is asked how many weeks ago'(who) {
    await who.starts();
    const kinds = new Set();
    await who.goes_on({yes: ['birth'], facts: {age: 30, sex: 'female'}}, async () => (kinds.add(await who.kind()), false), true);
    must(kinds.has('a number'), [...kinds].join(', '));
  },
  async 'who begins again cannot go back to what was before'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    await who.begins_a_session();
    await who.feels(/calf/i);
    await who.goes(() => who.press('Answer what is new'));
    await who.goes_on({yes: [tight]});
    await who.goes(() => who.press('Begin again'));
    await who.goes(() => who.press('Start'));
    for (let back = 0; back < 12; ++back) {
      await who.goes(() => who.page.goBack());
      must(await who.page.getByRole('button', {name: /^(Start the session|Begin)$/}).count() === 0, `${back}: a session can be started`);
      if (await who.screen() === 'first') break;
    }
  },
  async 'what a check-in came to is not undone by going back to its beginning'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    const file = await who.saves();
    await who.opens();
    await who.goes_on_from(file);
    await who.goes(() => who.press(/^Check in/));
    await who.page.waitForSelector('#worst_pain');
    await who.page.locator('#worst_pain').getByRole('radio', {name: '9', exact: true}).check();
    await who.goes(() => who.press('Continue'));
    await who.goes_on({yes: [tight], unsure: [numb]});
    must(await who.screen() === 'checked', await who.screen());
    for (let back = 0; back < 40 && await who.screen() !== 'welcome'; ++back) await who.goes(() => who.page.goBack());
    must(await who.page.getByRole('button', {name: 'Just go on with my answers'}).count() === 0, 'the old plan is offered');
    await who.goes(() => who.press('Show the latest advice'));
  },
  async 'an answer that was told in the review stands there when somebody goes back to its page'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    const title = 'Bladder, bowels and legs';
    await who.goes(() => who.press('Change an answer'));
    await who.goes(() => who.press(new RegExp('^Change.*' + title)));
    await who.page.locator('fieldset.each', {hasText: numb}).getByRole('radio', {name: 'Not sure', exact: true}).check();
    await who.goes(() => who.press('Continue'));
    for (let pages = 0; pages < 9 && await who.screen() === 'page'; ++pages) await who.answers({unsure: [numb]});
    // Not yet advised from it, and all the same the older advice is an old one.
    for (let back = 0; back < 40 && await who.title() !== 'An earlier advice'; ++back) {
      must(!/Look after it yourself/.test(await who.title()), 'the old advice is shown');
      await who.goes(() => who.page.goBack());
    }
    for (let back = 0; back < 60 && await who.title() !== title; ++back) await who.goes(() => who.page.goBack());
    must(await who.page.locator('fieldset.each', {hasText: numb}).getByRole('radio', {name: 'Not sure', exact: true}).isChecked(), 'the mark is gone');
  },
  async 'help stays when somebody jumps to the beginning and comes back'(who) {
    await who.starts('?crisis=116123');
    await who.goes_on({yes: ['Thoughts of ending']});
    const entries = await who.page.evaluate(() => history.state.at);
    await who.goes(() => who.page.evaluate((n) => history.go(-n), entries));
    must(await who.screen() === 'first', await who.screen());
    for (let i = 0; i < entries - 1; ++i) await who.goes(() => who.page.goForward());
    await who.page.locator('fieldset.each', {hasText: 'Thoughts of ending'}).getByRole('radio', {name: 'No', exact: true}).check();
    await who.goes_on({yes: [tight]});
    must(/116123/.test(await who.text()), 'the help is gone');
  },
  async 'a stop sign that was told again after all is told'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    await who.begins_a_session();
    await who.feels(/calf/i);
    await who.goes(() => who.press('That was a mistake'));
    await who.goes(() => who.page.goBack());
    await who.goes(() => who.press('Answer what is new'));
    for (let back = 0; back < 6; ++back) {
      await who.goes(() => who.page.goBack());
      must(await who.page.getByRole('button', {name: /^(Start the session|Begin)$/}).count() === 0, `${back}: a session can be started`);
    }
  },
  async 'in strong pain no session begins'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    await who.goes(() => who.press('Start the session'));
    await who.page.locator('#now').getByRole('radio', {name: '8', exact: true}).check();
    await who.goes(() => who.press('Begin'));
    must(await who.title() === 'Not today', await who.title());
    await who.looks('end of a session');
  },
  async 'it speaks German from the first word to the last'(who) {
    await who.opens('?speed=60');
    await who.goes(() => who.press('Deutsch'));
    must(await who.page.evaluate(() => document.documentElement.lang) === 'de', 'the page says another language');
    who.language = 'de';
    await who.goes(() => who.press('Beginnen'));
    must(await who.title() === 'Über Sie', await who.title());
    await who.looks('page in German');
    const all = [];
    await who.goes_on({yes: ['Oberschenkelrückseite: verkürzt', 'Hinten am Oberschenkel: verkürzt', 'verkürzt']}, async () => {
      all.push(await who.text());
      return false;
    });
    must(await who.page.locator('.cards li').count() >= 3, `there is no routine: ${await who.title()}`);
    await who.looks('result in German');
    all.push(await who.text());
    await who.goes(() => who.press('Einzelheiten'));
    await who.page.waitForSelector('.exercise ol li');
    all.push(await who.text());
    await who.goes(() => who.page.goBack());
    await who.goes(() => who.press(who.w('start_session')));
    await who.goes(() => who.press(who.w('begin_session')));
    all.push(await who.text());
    await who.plays(who.w('session_done'));
    all.push(await who.text());
    const [english] = all.join('\n').match(/^.*\b(the|your|with|and|pain|you)\b.*$/im) ?? [''];
    must(!english, `it says in English: ${english}`);
  },
  async 'all of it goes by the keyboard alone'(who) {
    await who.opens();
    await who.tabs_to('Start');
    await who.goes(() => who.types('Enter'));
    for (let pages = 0; await who.screen() !== 'result'; ++pages) {
      must(pages < 60, 'the conversation does not end');
      const screen = await who.screen();
      if (screen === 'page') await who.goes(() => who.answers_by_keys(tight));
      else await who.goes(async () => (await who.tabs_to(screen === 'ready' ? 'Go on' : 'Show my advice'), who.types('Enter')));
    }
    must(await who.page.locator('.cards li').count() >= 3, 'there is no routine');
    await who.goes(async () => (await who.tabs_to('Start the session'), who.types('Enter')));
    await who.goes(async () => (await who.tabs_to('Begin'), who.types('Space')));
    if (await who.page.getByRole('button', {name: 'Ready', exact: true}).isVisible()) {
      await who.tabs_to('Ready');
      await who.types('Enter');
    }
    await who.tabs_to('Pause');
    await who.types('Enter');
    must(await who.page.locator('.clock').textContent() === 'Paused', 'Enter does not pause');
    await who.types('Enter');
    for (let skipped = 0; await who.title() !== 'The session has ended'; ++skipped) {
      must(skipped < 30, 'the session does not end');
      const [place] = await who.page.locator('.where').allTextContents();
      await who.tabs_to('Next exercise');
      await who.types('Enter');
      await who.page.waitForFunction((before) => document.querySelector('.where')?.textContent !== before, place);
    }
  },
  async 'an alarm does not go off while somebody moves along by arrow keys'(who) {
    await who.starts();
    await who.goes_on({}, async () => (await who.page.locator('fieldset.each', {hasText: numb}).count()) > 0);
    const item = who.page.locator('fieldset.each', {hasText: numb});
    await item.getByRole('radio', {name: 'No', exact: true}).focus();
    await who.types('Space', 'ArrowLeft');
    must(await item.getByRole('radio', {name: 'Yes', exact: true}).isChecked(), 'the arrow chooses nothing');
    must(await who.screen() === 'page', 'the alarm goes off');
    await who.press(/^No to/);
    await who.goes(() => who.press('Continue'));
    must(await who.screen() === 'emergency', await who.title());
  },
  async 'the browser goes back and forward through what was answered'(who) {
    await who.starts();
    await who.answers();
    const titles = [];
    for (let i = 0; i < 4; ++i) {
      titles.push(await who.title());
      await who.answers();
    }
    const last = await who.title();
    for (let i = 0; i < 4; ++i) await who.goes(() => who.page.goBack());
    must(await who.title() === titles[0], `back comes to ${await who.title()}`);
    for (const title of [...titles.slice(1), last]) {
      await who.goes(() => who.page.goForward());
      must(await who.title() === title, `forward comes to ${await who.title()}, not ${title}`);
    }
    await who.goes_on({yes: [tight]});
    must(await who.title() === 'Look after it yourself', await who.title());
  },
  async 'back takes the last answer back behind a reload, too'(who) {
    await who.opens();
    await who.page.getByRole('checkbox', {name: /^Keep my answers/}).check();
    await who.goes(() => who.press('Start'));
    await who.answers();
    const before = await who.title();
    await who.answers();
    const at = await who.title();
    await who.page.reload();
    await who.page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, at);
    await who.goes(() => who.press('‹ Back'));
    // (What was kept cannot be taken back, but it can be changed.)
    must(await who.screen() === 'review', `${await who.screen()}, not the review`);
    await who.goes(() => who.press(new RegExp('^Change.*' + before)));
    must(await who.title() === before, await who.title());
    must(await who.page.locator('fieldset.each input[value="1"]:checked').count() > 0, 'it does not show what was answered');
  },
  async 'the less sore side goes first'(who) {
    await who.starts();
    await who.goes_on({yes: [tight]});
    for (const side of ['Right', 'Left']) {
      await who.goes(() => who.press('Start the session'));
      await who.page.getByRole('group', {name: /less sore/}).getByRole('radio', {name: side, exact: true}).check();
      await who.goes(() => who.press('Begin'));
      for (let skipped = 0; await who.page.locator('.side').textContent() === ''; ++skipped) {
        must(skipped < 9, 'no exercise has sides');
        await who.press('Next exercise');
      }
      must(await who.page.locator('.side').textContent() === side, `it begins with ${await who.page.locator('.side').textContent()}`);
      await who.goes(() => who.page.goBack());
      await who.page.waitForSelector('.cards');
    }
  },
  async 'strong pain is asked for between the exercises, and more of it ends the session'(who) {
    await who.starts();
    await who.goes_on({yes: ['Low back'], facts: {pain: 6, now: 5, count: 3, unit: 'weeks'}});
    must(await who.page.locator('.cards li').count() > 0, `there is no routine: ${await who.title()}`);
    await who.begins_a_session();
    for (let skipped = 0; await who.page.locator('.ask form').count() === 0; ++skipped) {
      must(skipped < 9, 'nothing is asked');
      await who.press('Next exercise');
    }
    // (Whose form is in somebody's hands stays, though the time goes on.)
    await who.page.locator('.ask').getByRole('radio', {name: '9', exact: true}).focus();
    await who.looks('player that asks');
    await who.page.locator('.ask').getByRole('radio', {name: '9', exact: true}).check();
    await who.goes(() => who.page.locator('.ask').getByRole('button', {name: 'Continue'}).click());
    must(/has ended/.test(await who.title()), await who.title());
  },
};

(async () => {
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const own = `http://127.0.0.1:${server.address().port}/`;
  const words = await words_of();
  const browser = await (in_firefox ? firefox.launch({channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr'})
    : chromium.launch({executablePath: '/usr/bin/chromium', args: flags}));
  for (const [name, walk] of Object.entries(walks)) {
    if (only && !name.includes(only)) continue;
    const context = await browser.newContext({viewport: phone, locale: 'en-GB', acceptDownloads: true});
    if (in_firefox) {
      await context.addInitScript(() => {
        const address = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          window.handed = blob.text();
          return address.call(URL, blob);
        };
      });
    }
    // A dialogue to print would stay open.
    await context.addInitScript(() => {
      const its = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {get() {
        const frame = its.call(this);
        frame.print = () => { window.printed = true; };
        return frame;
      }});
    });
    const who = new Person(await context.newPage(), own, words);
    if (slower > 1) await (await context.newCDPSession(who.page)).send('Emulation.setCPUThrottlingRate', {rate: slower});
    const told = {walk: name};
    try {
      await walk(who);
      must(who.noted.length === 0, who.noted.join('; '));
    } catch (problem) {
      told.wrong = String(problem.message).replace(/\s+/g, ' ').slice(0, 700);
    }
    console.log(JSON.stringify(told));
    gone.clear();
    await context.close();
  }
  await browser.close();
  server.close();
})();

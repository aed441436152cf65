// SPDX-License-Identifier: MIT
//
// Which screen comes next. A state is a plain object that is never changed: the screen, the talk's bytes, and what was
// offered and said already.
import {reason, urgency} from './hamstring.js';

/// The state that follows, once something was answered.
export function next(app, state) {
  const to = after(app, state);
  if (app.talk(to).stands.crisis) app.library.how.crisis_help = 1;
  // (A page that is only looked at changes nothing yet.)
  return app.talk(to).next_page()?.reason === reason.change ? to : latest(app, to);
}

function after(app, state) {
  const talk = app.talk(state);
  const asked = talk.next_page();
  const stands = talk.stands;
  const change = asked?.reason === reason.change;
  const to = {...state, draft: null, marks: null, told_young: state.told_young && stands.too_young,
    finishing: state.finishing && stands.ready};
  // In an emergency nothing else is asked.
  if (stands.urgency === urgency.emergency && !change) return {...to, screen: 'emergency'};
  if (to.checks_in && !asked) {
    const asked_with = to.talk;
    const came = talk.check_in(to.told);
    if (came) return {...to, screen: 'checked', came, asked_with, talk: talk.bytes, checks_in: false};
  }
  const page = {...to, screen: 'page', said_about: state.about, about: change ? state.about : asked?.about};
  // A page that is changed, and those that the change has opened, come before the rest.
  if (asked && asked.reason !== reason.everybody) return page;
  if (!asked || to.finishing || to.reviewing) return review(to, asked);
  if (stands.too_young && !to.told_young) return {...to, screen: 'young', told_young: true};
  if (stands.ready && !stands.too_young && !to.offered) return {...to, screen: 'ready', offered: true};
  return page;
}

export function review(state, asked) {
  return {...state, draft: null, screen: 'review', goes_on: Boolean(asked) && !state.finishing};
}

/// The advice.
export function result(app, state) {
  const soon = app.talk(state).stands.urgency === urgency.emergency;
  return latest(app, {...state, draft: null, screen: soon ? 'emergency' : 'result', reviewing: false, before: null, changed: []});
}

/// Remembers what somebody told last: an entry of the history that advises from other answers is an old one.
export function latest(app, state) {
  app.latest = state;
  return state;
}
const answers = (app, state) => app.talk(state).save().split(' ').filter((word) => !/^(20\d\d-|sum=)/.test(word)).join(' ');
export const is_old = (app, state) => Boolean(app.latest) && answers(app, app.latest) !== answers(app, state);

/// How the items of a page were told last: a change in the review is forgotten by taking it back.
function marks(app, page) {
  const talk = app.talk(app.latest);
  if (!talk.review.some((line) => line.page === page)) return null;
  talk.reopen(page);
  return Object.fromEntries((talk.next_page()?.items ?? []).map(({item, left}) => [item, left]));
}

/// An earlier state once more, with the answers since then taken back but kept as marks.
export function taken_back(app, now, earlier) {
  const talk = app.talk({talk: now.asked_with ?? now.talk});
  if (talk.next_page()?.reason === reason.change && earlier.screen !== 'page') talk.undo();
  // What ended a session is not taken back by going back.
  if (app.sign_told && earlier.screen !== 'page') return next(app, {...earlier, talk: talk.bytes});
  // What was told since stands there as marks.
  if (['ready', 'young'].includes(earlier.screen)) return {...earlier, talk: talk.bytes};
  if (earlier.screen === 'review') return {...review(earlier, talk.next_page()), talk: talk.bytes};
  if (earlier.screen !== 'page') return earlier;
  const before = app.talk(earlier);
  const page = before.next_page()?.page;
  const answered = before.review.length;
  while (talk.undo())
    if (talk.next_page()?.page === page && talk.review.length === answered)
      return {...earlier, draft: null, marks: marks(app, page), talk: talk.bytes};
  if (app.sign_told) return next(app, {...earlier, talk: talk.bytes});
  // Further back than answers can be taken back the page is changed, with all that was told since.
  const reopened = app.talk(now);
  if (!reopened.review.some((line) => line.page === page)) return earlier;
  reopened.reopen(page);
  return next(app, {...earlier, talk: reopened.bytes, reviewing: true, before: now.talk, changed: [page]});
}

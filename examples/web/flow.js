// SPDX-License-Identifier: MIT
//
// Which screen comes next. A state is a plain object that is never changed: the screen, the talk's bytes, and what was
// offered and said already.
import {reason, urgency} from './hamstring.js';

/// The state that follows, once something was answered.
export function next(app, state) {
  const talk = app.talk(state);
  const asked = talk.next_page();
  const stands = talk.stands;
  const change = asked?.reason === reason.change;
  const to = {...state, draft: null, told_young: state.told_young && stands.too_young,
    finishing: state.finishing && stands.ready};
  // In an emergency nothing else is asked.
  if (stands.urgency === urgency.emergency && !change) return advised(app, {...to, screen: 'emergency'});
  if (to.checks_in && !asked) {
    const asked_with = to.talk;
    const came = talk.check_in(to.told);
    if (came) return advised(app, {...to, screen: 'checked', came, asked_with, talk: talk.bytes, checks_in: false});
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
  return advised(app, {...state, draft: null, screen: soon ? 'emergency' : 'result', reviewing: false, before: null, changed: []});
}

/// Remembers what somebody was advised last: an entry of the history that advises from other answers is an old one.
export function advised(app, state) {
  app.latest = state;
  return state;
}
const answers = (app, state) => app.talk(state).save().split(' ').filter((word) => !/^(20\d\d-|sum=)/.test(word)).join(' ');
export const is_old = (app, state) => Boolean(app.latest) && answers(app, app.latest) !== answers(app, state);

/// An earlier state once more, with the answers since then taken back but kept as marks.
export function taken_back(app, now, earlier) {
  const talk = app.talk({talk: now.asked_with ?? now.talk});
  if (talk.stands.crisis) app.library.how.crisis_help = 1;
  // What ended a session is not taken back by going back.
  if (app.sign_told && earlier.screen !== 'page') return next(app, {...earlier, talk: talk.bytes});
  if (earlier.screen !== 'page') return earlier;
  const before = app.talk(earlier);
  const page = before.next_page()?.page;
  const answered = before.review.length;
  while (talk.undo())
    if (talk.next_page()?.page === page && talk.review.length === answered) return {...earlier, talk: talk.bytes};
  return app.sign_told ? next(app, {...earlier, talk: talk.bytes}) : earlier;
}

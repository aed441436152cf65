// SPDX-License-Identifier: MIT
//
// The way through the screens: one entry of the browser's history each, so that its own buttons go back and forward.
// What is in an entry stays in this tab's memory.

const entries = new Map();
let at = 0;
let show;
let leave;

/// Begins: `show` shows a state, `leave(state)` gives it as it is left, `back(now, earlier)` what going back shows.
export function begin(state, does) {
  ({show, leave} = does);
  at = history.state?.at ?? 0;
  entries.set(at, state);
  history.replaceState({at}, '');
  window.addEventListener('popstate', (event) => {
    const to = event.state?.at ?? 0;
    const now = leave(entries.get(at));
    entries.set(at, now);
    // An entry from before a reload is empty: there the last answer is taken back.
    const found = entries.get(to) ?? does.lost(now, to < at);
    // (From the first screen nothing was taken back on the way, whichever way it goes.)
    entries.set(to, to < at || !now.talk ? does.back(now, found) : found);
    at = to;
    show(entries.get(at));
  });
  show(state);
}
export const current = () => entries.get(at);

export function go(state) {
  entries.set(at, leave(entries.get(at)));
  for (const each of entries.keys()) if (each > at) entries.delete(each);
  entries.set(++at, state);
  history.pushState({at}, '');
  show(state);
}
/// Goes on with somebody else, or anew: what was told before is out of reach.
export function go_anew(state) {
  for (const [where, each] of entries) if (each.talk) entries.delete(where);
  entries.set(++at, state);
  history.pushState({at}, '');
  show(state);
}
/// Another state in place of this one.
export function turn_into(state) {
  entries.set(at, state);
  show(state);
}
/// Back by one, where this page has an entry there; false where it has none.
export function back() {
  if (!entries.has(at - 1)) return false;
  history.back();
  return true;
}

// SPDX-License-Identifier: MIT
//
// The parts of the library that come after its first: fetched when they are needed, and asked for again by whoever needs
// one after a fetch has failed.
import {button, el} from './dom.js';

const files = {more: 'more.en.wasm', paper: 'paper.en.wasm'};

/// Resolves once a part is there. (German is all in one.)
function part(app, name) {
  const {library, language} = app;
  if (language === 'de') return Promise.resolve();
  library[name] ??= library.add(fetch(files[name])).catch((problem) => {
    library[name] = null;
    throw problem;
  });
  return library[name];
}
/// Details, pictures and the check-in; what goes on paper.
export const more = (app) => part(app, 'more');
export const paper = (app) => more(app).then(() => part(app, 'paper'));

/// What `draw` makes from the library with `more`; until that is there, a word of it, and a way to try once more.
export function once_there(app, draw) {
  const into = el('div', {}, el('p', {role: 'status'}, app.w('wait')));
  const show = () => into.replaceChildren(...[draw()].flat(9).filter(Boolean));
  const lost = (problem) => {
    console.error(String(problem));
    into.replaceChildren(el('p', {class: 'fault', role: 'alert'}, app.w('not_loaded')),
      el('p', {}, button(app.w('try_again'), attempt)));
  };
  const attempt = () => more(app).then(show).catch(lost);
  if (app.library.has('check_in')) show();
  else attempt();
  return into;
}

/// A button for `act`, which needs a part and may give back what is to be said beside the button.
export function button_that_needs(app, part_of_it, text, act) {
  const said = el('span', {role: 'status'});
  return [button(text, async () => {
    said.textContent = '';
    const there = await part_of_it(app).then(() => true, () => false);
    const says = there ? act() : app.w('not_loaded');
    said.textContent = says ? ' ' + says : '';
  }), said];
}

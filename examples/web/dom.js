// SPDX-License-Identifier: MIT
//
// Elements, and what several screens are made of.

/// An element with attributes, listeners (`onclick`), and what is inside; nothing is ever read as markup.
export function el(tag, having = {}, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(having)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...inside.flat(9).filter((one) => one != null && one !== false && one !== ''));
  return made;
}

export const heading = (text) => el('h1', {tabindex: -1}, text);
export const button = (text, onclick, kind = '') => el('button', {type: 'button', class: kind, onclick}, text);
export const link = (text, onclick) => button(text, onclick, 'link');
/// What folds away.
export const fold = (name, ...inside) => el('details', {}, el('summary', {}, name), ...inside);

/// A radio button or a box to tick, big enough for a thumb.
export function choice(type, name, value, text, checked, more = {}) {
  return el('label', {class: 'choice ' + type},
    el('input', {type, name, value, checked: !!checked, ...more}), el('span', {}, text));
}

/// Pain from 0 to 10 as eleven buttons; `none`: what leaves it out.
export function scores(name, legend, told, none, hint) {
  return el('fieldset', {class: 'scores', id: name},
    el('legend', {}, legend), hint && el('p', {class: 'hint'}, hint),
    el('div', {class: 'row'}, Array.from({length: 11}, (_, n) =>
      choice('radio', name, n, n, told === n))),
    none && choice('radio', name, -1, none, false));
}
/// The number that was chosen; -1 for none.
export const chosen = (form, name) => Number(new FormData(form).get(name) ?? -1);

/// What is wrong, beside it; the focus goes there.
export function show_fault(place, text) {
  document.querySelectorAll('.fault').forEach((old) => old.remove());
  document.querySelectorAll('[aria-invalid]').forEach((old) => old.removeAttribute('aria-invalid'));
  const said = el('p', {class: 'fault', role: 'alert', id: 'fault'}, text);
  const legend = place.querySelector('legend, label');
  legend ? legend.after(said) : place.prepend(said);
  const first = place.querySelector('input:not([type=hidden]), select, button') ?? place;
  first.setAttribute('aria-invalid', 'true');
  first.setAttribute('aria-describedby', 'fault');
  first.focus();
}

/// What a form is filled with, and filling it again.
export const filled = (form) => form && [...form.elements].map((one) =>
  one.type === 'radio' || one.type === 'checkbox' ? one.checked : one.value);
export function fill(form, as) {
  [...form.elements].forEach((one, i) => {
    if (one.type === 'radio' || one.type === 'checkbox') one.checked = as[i];
    else if (one.matches('input, select')) one.value = as[i];
  });
  form.dispatchEvent(new Event('change'));
}

/// A text of the library that is laid out for a terminal, as paragraphs, lists and headings.
export function prose(text) {
  const made = [];
  let last = null;  // the element that goes on, and how far in its lines stand
  let list = null;
  const item = (inside, column) => {
    if (!list) made.push(list = el('ul'));
    list.append(last = el('li', {}, inside));
    last.column = column;
  };
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const [, blank, mark, rest] = line.match(/^( *)([-*] )?(.*)$/);
    const column = blank.length;
    if (!rest) return void (last = list = null);
    if (mark) return item(rest, column + 2);
    const cells = column > 0 && rest.match(/^(\S.*?)(  +)(\S.*)$/);
    if (cells) {
      item([el('strong', {}, cells[1]), ' ', cells[3]], column + cells[1].length + cells[2].length);
    } else if (last && list && column === last.column && last.querySelector('strong')) {
      item(rest, column);
      last.column = column;
    } else if (last && (column >= last.column || column === 0)) {
      last.append(' ' + rest);
    } else {
      list = null;
      const heads = column === 0 && /^ +\S/.test(lines[i + 1] ?? '');
      made.push(last = el(heads ? 'h2' : 'p', {}, rest));
      last.column = column;
      if (heads) last = null;
    }
  });
  return made;
}

/// Lets somebody keep a text as a file.
export function keep_file(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const at = el('a', {href: address, download: name});
  document.body.append(at);
  at.click();
  at.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

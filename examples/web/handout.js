// SPDX-License-Identifier: MIT
//
// A handout of one page, printed by the browser. It is a page of its own with its own style, which the policy of this
// one would not let in; so its style becomes a sheet that a frame of ours adopts, and nothing is let in from outside.
import {el} from './dom.js';
import {form} from './hamstring.js';

export function print_handout(talk) {
  // (A style that is parsed would be reported, though it is applied nowhere.)
  const styles = [];
  const plain = talk.write(form.html).replace(/<style>([^]*?)<\/style>/g, (_, style) => (styles.push(style), ''));
  const written = new DOMParser().parseFromString(plain, 'text/html');
  document.getElementById('handout')?.remove();
  const frame = el('iframe', {id: 'handout', title: written.title, 'aria-hidden': 'true', tabindex: -1});
  document.body.append(frame);
  const {contentDocument: page, contentWindow: its} = frame;
  const sheet = new its.CSSStyleSheet();
  sheet.replaceSync(styles.join('\n'));
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = written.documentElement.lang;
  page.title = written.title;
  page.body.replaceChildren(...[...written.body.childNodes].map((one) => page.importNode(one, true)));
  its.print();
}

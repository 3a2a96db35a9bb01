// The help: keys and the language of questions, in a native dialog.
import { html, render } from '../lit.js';
import { say } from '../words.js';
import { icon } from './parts.js';
import { isShortcutOn, switchShortcuts } from '../keys.js';

const QUESTIONS = [
  ['journalists', 'word'],
  ['"security researchers"', 'phrase'],
  ['privacy OR surveillance', 'or'],
  ['rights -police', 'not'],
  ['journalist*', 'ending'],
  ['Tech Accord on journalists', 'names'],
];
const KEYS = [
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['?', 'help'],
];

/** Opens the help in a place. */
export function show(place) {
  render(view(), place);
  place.querySelector('dialog').showModal();
}

function view() {
  const close = (event) => event.target.closest('dialog').close();
  return html`<dialog aria-labelledby="help-title">
    <h2 id="help-title">${say('help')}
      <button class="iconbtn" type="button" aria-label=${say('help.close')} @click=${close}>${icon.cross}</button></h2>
    <h3>${say('help.questions')}</h3>
    <dl class="facts">${QUESTIONS.map(([q, meaning]) => html`<div><dt><code>${q}</code></dt><dd>${say('help.q.' + meaning)}</dd></div>`)}</dl>
    <h3 class="sec">${say('help.keys')}</h3>
    <dl class="keys">${KEYS.map(([key, meaning]) => html`<dt><kbd>${key}</kbd></dt><dd>${say('help.key.' + meaning)}</dd>`)}</dl>
    <p class="note-line"><label><input type="checkbox" ?checked=${isShortcutOn()}
      @change=${(event) => switchShortcuts(event.target.checked)}> ${say('help.single')}</label></p>
  </dialog>`;
}

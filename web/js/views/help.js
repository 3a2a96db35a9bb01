// The help: keys and the language of questions, in a native dialog.
import { html, render } from '../lit.js';
import { icon } from './parts.js';
import { isShortcutOn, switchShortcuts } from '../keys.js';

const QUESTIONS = [
  ['journalists', 'statements with the word, in any of its forms'],
  ['"security researchers"', 'these words side by side; curly quotation marks do as well'],
  ['privacy OR surveillance', 'either word; without OR all words count'],
  ['rights -police', 'one word but not the other'],
  ['journalist*', 'any ending'],
  ['Tech Accord on journalists', 'names and concerns are recognised and shown as chips'],
];
const KEYS = [
  ['/', 'to the search box'],
  ['j', 'next result or statement'],
  ['k', 'the one before'],
  ['Enter', 'open it'],
  ['?', 'this help'],
];

/** Makes the button open the help. */
export function help(place, button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    render(view(), place);
    place.querySelector('dialog').showModal();
  });
}

function view() {
  const close = (event) => event.target.closest('dialog').close();
  return html`<dialog aria-labelledby="help-title">
    <h2 id="help-title">Help and keys
      <button class="iconbtn" type="button" aria-label="Close help" @click=${close}>${icon.cross}</button></h2>
    <h3>Questions</h3>
    <dl class="facts">${QUESTIONS.map(([q, words]) => html`<div><dt><code>${q}</code></dt><dd>${words}</dd></div>`)}</dl>
    <h3 class="sec">Keys</h3>
    <dl class="keys">${KEYS.map(([key, words]) => html`<dt><kbd>${key}</kbd></dt><dd>${words}</dd>`)}</dl>
    <p class="note-line"><label><input type="checkbox" ?checked=${isShortcutOn()}
      @change=${(event) => switchShortcuts(event.target.checked)}> Single keys do something</label></p>
  </dialog>`;
}

// The statement as a citation: a button a style copies it, and the panel shows what was copied.
import { html } from '../lit.js';
import { say } from '../words.js';
import { citations } from '../cite.js';
import { address } from '../api.js';
import { nameOf } from './parts.js';

const CODE = /bibtex|ris|embed/;

export function citation({ data, ui }, act) {
  const { statement: s } = data;
  const styles = citations(s, data.citations, nameOf(s), location.origin);
  const [shown, text] = styles.find(([style]) => style === (ui.style ?? 'chicago')) ?? styles[0];
  const record = address('statements', s.id);
  return html`<section class="sec" aria-labelledby="cite"><h2 id="cite">${say('cite')}</h2><div class="cite">
    <div class="styles" role="group" aria-label=${say('cite.copy')}><span aria-hidden="true">${say('cite.copy')}</span>
      ${styles.map(([style, words]) => html`<button class="btn ghost" type="button" id="copy-${style}"
        @click=${() => copy(style, words, act)}>${say('cite.' + style)}</button>`)}</div>
    <div id="citation" role="region" aria-label=${say('cite.' + shown)} tabindex="0" dir="auto">${CODE.test(shown) ? html`<pre>${text}</pre>` : html`<p>${text}</p>`}</div>
    <p class="row" role="status">${ui.copied ?? ''}</p>
    <p class="row"><a href=${record}>JSON</a><a href="${record}.jsonld">JSON-LD</a><a href="${record}.wa.json">Web Annotation</a>
      <a href="${record}.bib" download>BibTeX</a><a href="${record}.ris" download>RIS</a>
      <button class="plain" type="button" @click=${() => print()}>${say('print')}</button></p>
  </div></section>`;
}

async function copy(style, text, act) {
  act.set({ style, copied: '' });
  const done = await written(text);
  act.set({ copied: say(done ? 'cite.copied' : 'cite.selected', { style: say('cite.' + style) }) });
}

// The clipboard, where the browser gives it; else what is shown is selected and the old way tried.
async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection().selectAllChildren(document.querySelector('#citation > *'));
    return document.execCommand('copy');
  }
}

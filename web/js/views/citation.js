// The citation in several styles, as tabs, with a button that copies it.
import { html } from '../lit.js';
import { citations } from '../cite.js';
import { say } from '../words.js';
import { address } from '../api.js';
import { nameOf } from './parts.js';

const ARROWS = { ArrowRight: 1, ArrowLeft: -1 };

export function citation({ data, ui }, act) {
  const { statement: s, document } = data;
  const styles = citations(s, nameOf(s), document?.authors ?? [], `${location.origin}/statements/${s.id}`);
  const [chosen, text] = styles.find(([style]) => style === ui.style) ?? styles[0];
  return html`<section class="sec" aria-labelledby="cite"><h2 id="cite">${say('cite')}</h2><div class="cite">
    <div class="tabs" role="tablist" aria-label=${say('cite.style')} @keydown=${(event) => turn(event, styles, chosen, act)}>
      ${styles.map(([style]) => html`<button role="tab" type="button" id="tab-${style}" aria-controls="citation"
        aria-selected=${String(style === chosen)} tabindex=${style === chosen ? 0 : -1} @click=${() => act.set({ style, copied: '' })}>${style}</button>`)}
    </div>
    <div id="citation" role="tabpanel" aria-labelledby="tab-${chosen}" tabindex="0">${/BibTeX|RIS/.test(chosen) ? html`<pre>${text}</pre>` : html`<p>${text}</p>`}</div>
    <div class="row"><button class="btn ghost" type="button" id="copy" @click=${() => copy(text, act)}>${say('cite.copy')}</button>
      <span role="status">${ui.copied ?? ''}</span>
      <a href=${address('statements', s.id)}>JSON</a>
      <button class="plain" type="button" @click=${() => print()}>${say('print')}</button></div>
  </div></section>`;
}

function turn(event, styles, chosen, act) {
  const by = ARROWS[event.key];
  if (by) {
    const at = styles.findIndex(([style]) => style === chosen);
    const [style] = styles[(at + by + styles.length) % styles.length];
    act.set({ style, copied: '' });
    document.getElementById('tab-' + style).focus();
    event.preventDefault();
  }
}

async function copy(text, act) {
  try {
    await navigator.clipboard.writeText(text);
    act.set({ copied: say('cite.copied') });
  } catch {
    getSelection().selectAllChildren(document.getElementById('citation'));
    act.set({ copied: say('cite.selected') });
  }
}

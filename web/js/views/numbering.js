// By whose numbers articles are counted and filtered: the final text's, or those of earlier drafts.
import { html, live, nothing } from '../lit.js';
import { numberings } from '../api.js';
import { fill, say } from '../words.js';
import { put, value } from '../state.js';

// Drafts do not change while a page is open; they are asked for when the list of articles is first unfolded.
let known = null;

/** Reads the drafts once, then draws anew. What cannot be read is not offered. */
export function learn(act) {
  known ??= numberings().then((found) => {
    known = found;
    act.set({});
  }, () => { known = null; });
}

/** The choice, where an instrument was numbered otherwise before. */
export function numbering({ state }, act) {
  const choices = Array.isArray(known) ? known : [];
  const asked = value(state, 'numbering');
  if (choices.length === 0) {
    return nothing;
  }
  return html`<label class="small mute numbering">${fill('numbering', { text: html`<select aria-label=${say('numbering.label')}
    @change=${(event) => act.go(put(state, 'numbering', event.target.value))}>
    <option value="" .selected=${live(asked === '' || asked === 'final')}>${say('numbering.final')}</option>
    ${choices.map((c) => html`<option value=${c.drafts[0]} .selected=${live(c.drafts.includes(asked))}>${c.label}</option>`)}</select>` })}</label>`;
}

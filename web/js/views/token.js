// Asks for the token where something is to be written; what was typed stays in this page's memory.
import { html, nothing } from '../lit.js';
import { keep, token } from '../token.js';
import { problem as explained } from '../sentences.js';
import { say } from '../words.js';

/** A field for the token, with what it is for; empties it on request. */
export function tokenField(act) {
  return html`<label class="token">${say('token')} <input type="password" id="token" autocomplete="off" spellcheck="false"
      .value=${token()} @change=${(e) => { keep(e.target.value); act.set({}); }}></label>
    ${token() ? html`<button class="plain" type="button" @click=${() => { keep(''); act.set({ told: '' }); }}>${say('token.forget')}</button>` : nothing}
    <p class="small mute">${say('token.note')}</p>`;
}

/** Does what needs the token, and tells how it went: in words of the page, or of the API where it refused. */
export async function doing(act, work, done) {
  act.set({ told: say('token.sending'), refused: false });
  try {
    const answer = await work(token());
    act.set({ told: done(answer), refused: false });
    return answer;
  } catch (problem) {
    act.set({ told: problem.status === 401 && !token() ? say('token.missing') : explained(problem).told.words, refused: true });
    return null;
  }
}

/** What was told last, heard by those who cannot see it. */
export function told({ ui }) {
  return html`<p class="told ${ui.refused ? 'low' : ''}" aria-live="polite" id="told">${ui.told ?? ''}</p>`;
}

// What people decided, the newest first, what became of each, and a way back.
import { html, nothing } from '../lit.js';
import { apiLang, moment, said, say } from '../words.js';
import { decide } from './deciding.js';

const SHOWN = 50;

export function decisions({ items, faults, total }, model, act) {
  return html`<section class="sec" aria-labelledby="decided"><h2 id="decided">${say('review.decided')} <span class="mute">${say('review.decisions', { n: total.value })}</span></h2>
    ${faults.map((f) => html`<p class="low small" lang=${apiLang ?? nothing}>${f}</p>`)}
    <ol class="ways">${items.slice(0, SHOWN).map((item) => one(item, act))}</ol></section>`;
}

function one(item, act) {
  const open = item.state === 'EFFECTIVE' || item.state === 'WAITING' || item.state === 'ORPHANED';
  const undo = async () => {
    if (await decide(act, [{ action: 'undo', entry: item.id }])) {
      act.renew();
    }
  };
  return html`<li><p lang=${apiLang ?? nothing}>${item.sentence}</p>
    <p class="small mute"><span class="state ${item.state === 'ORPHANED' ? 'bad' : ''}">${said('became', item.state)}</span> · ${moment(item.at)}
      ${item.why ? html` · <span lang=${apiLang ?? nothing}>${item.why}</span>` : nothing}
      ${item.statement ? html` · <a href="/statements/${item.statement}">${say('statement')}</a>` : nothing}</p>
    ${open ? html`<button class="plain" type="button" id="undo-${item.id}" aria-label=${`${say('review.undo')}: ${item.sentence}`} @click=${undo}>${say('review.undo')}</button>` : nothing}</li>`;
}

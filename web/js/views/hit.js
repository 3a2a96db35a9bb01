// One statement among results: who, the words with their credit in grey, where from, and why.
import { html, nothing } from '../lit.js';
import { print } from '../state.js';
import { count, date, decimal, fill, langOf, said, say } from '../words.js';
import { category, name, names, nameOf, sentence, speakers, tags, time, voice, why, whyButton } from './parts.js';

const FEW = 3;

/** @param at state, index and total of the answer, kept by the entry that the link makes */
export function hit(s, at, { ui }, act) {
  const unfolded = ui['why-' + s.id] === true;
  const who = speakers(s);
  const from = print(at.state);
  return html`<li><article class="hit" aria-label=${say('hit.label', { name: nameOf(s), at: at.index + 1, of: at.total })}>
    <div class="who">${who ? names(who, FEW) : html`<span class="name">${say('unattributed')}</span>${maybe(s)}`}
      ${who?.length === 1 ? category(who[0]) : nothing}${behalf(s)}${time(s.said)}</div>
    <blockquote class="q" dir="auto" lang=${langOf(s.document.language) ?? nothing}><a href="/statements/${s.id}" id="hit-${s.id}" data-step data-from=${from}
      data-at=${at.index} data-of=${at.total}>${sentence(s)}</a></blockquote>
    <div class="meta">${voice(s)}${s.class === 'SAID' ? nothing : html`<span>${said('class', s.class)}</span>`}
      ${s.stance ? html`<span>${said('stance', s.stance.polarity)}</span>` : nothing}${tags(s)}</div>
    <div class="meta src"><span>${source(s)}</span>${places(s)}${near(s)}<span class="acts">${whyButton(s, unfolded, act)}<a
      href="/statements/${s.id}" tabindex="-1">${say('permalink')}</a></span></div>
    ${unfolded ? why(s) : nothing}
  </article></li>`;
}

/** Publisher, title, date and paragraph, the title leading to the words in the document. */
export function source(s) {
  const { publisher, title, published, id } = s.document;
  const place = say(s.place.page ? 'place.page' : 'place.paragraph', s.place);
  return html`${publisher ? html`<bdi>${publisher}</bdi>, ` : nothing}<a
    href="/documents/${id}#s-${s.id}"><bdi lang=${langOf(s.document.language) ?? nothing}>${title ?? say('untitled')}</bdi></a>${published ? `, ${date(published)}` : nothing}, ${place}`;
}

/** On whose behalf, and through whom it came. */
export function behalf(s) {
  const forWhom = s.onBehalfOf?.length > 0 ? html`<span class="mute">${fill('for', { names: names(s.onBehalfOf) })}</span>` : nothing;
  const via = s.relay?.length > 0 ? html`<span class="mute">${say('via', { names: s.relay.map((r) => r.name).join(', ') })}</span>` : nothing;
  return html`${forWhom}${via}`;
}

/** Whom an unattributed statement may be of. */
function maybe(s) {
  return s.candidates?.length > 0 ? html`<span class="mute">${fill('perhaps', { names: html`${s.candidates.map((c, i) => html`${i > 0 ? ` ${say('or')} ` : ''}${name(c)}`)}` })}</span>` : nothing;
}

// How near in meaning it is to what was asked, where that was asked.
function near({ nearness }) {
  return !nearness ? nothing : html`<span>${nearness.byMeaning ? say('nearness', { n: decimal(nearness.similarity) }) : say('nearness.words')}</span>`;
}

// “in 3 documents”, or nothing.
function places(s) {
  const others = s.sightings?.length ?? 0;
  return others > 0 ? html`<a href="/statements/${s.id}#also-in">${say('copies.in', { documents: count(others + 1, 'document') })}</a>`
    : s.copyOf ? html`<a href="/statements/${s.copyOf.statement}">${say('copies.of', { place: where(s.copyOf) })}</a>` : nothing;
}

/** A copy's publisher, title and date. */
export function where(other) {
  return [other.publisher, other.title ?? other.path, date(other.published)].filter(Boolean).join(', ');
}

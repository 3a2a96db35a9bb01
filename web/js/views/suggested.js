// Concerns that statements may raise, by what they mean: for a person to take up or turn down.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { problem as explained } from '../sentences.js';
import { count, decimal, fill, labelOf, langOf, say } from '../words.js';
import { decide } from './deciding.js';
import { source } from './hit.js';
import { names, nameOf, sentence, speakers } from './parts.js';

// What is decided on leaves the list; more is asked for than shown, so that the next move up.
const ASKED = '100';
const SHOWN = 20;
const HOLD = ['EFFECTIVE', 'WAITING'];
const VERY_NEAR = 0.75; // half-way from what is suggested at all, .50, to the same words

/** What is suggested, or why it cannot be had: the names above it are reviewed without it. */
export function suggested(signal) {
  return api.suggestedThemes(ASKED, signal).catch((problem) => {
    if (problem instanceof api.Problem) {
      return { available: true, items: [], problem };
    }
    throw problem;
  });
}

/** The list, without what people have decided on; nothing where the index knows no meanings. */
export function concerns({ data: { concerns: found, corrections }, ui }, act) {
  if (!found.available) {
    return nothing;
  }
  const decided = new Set(corrections.items.filter((c) => HOLD.includes(c.state)).flatMap((c) => (c.themes ?? []).map((t) => keyOf(c.statement, t.slice(1)))));
  const open = found.items.filter((item) => !decided.has(keyOf(item.statement.id, item.theme))).slice(0, SHOWN);
  return html`<section class="sec" aria-labelledby="concerns"><h2 id="concerns">${say('suggested')} <span class="mute">${count(open.length, 'statement')}</span></h2>
    <p class="note-line">${say('suggested.lead')}</p>
    ${found.problem ? trouble(found.problem) : open.length === 0 ? html`<p class="note-line">${say('suggested.none')}</p>`
      : html`<ol class="queue" aria-labelledby="concerns">${open.map((item, i) => one(item, i, ui, act))}</ol>`}</section>`;
}

function trouble(problem) {
  const { told } = explained(problem);
  return html`<p class="low" lang=${told.lang ?? nothing}>${told.words}</p>`;
}

function keyOf(statement, theme) {
  return `${statement} ${theme}`;
}

function one(item, i, ui, act) {
  const { statement: s, nearest, similarity, nearestSimilarity } = item;
  const label = labelOf('theme', item.theme, item.label);
  const link = html`<a href="/themes/${encodeURIComponent(item.theme)}">${label}</a>`;
  return html`<li class="hit"><div class="who">${speakers(s) ? names(speakers(s)) : html`<span class="name">${say('unattributed')}</span>`}</div>
    <blockquote class="q small-q" dir="auto" lang=${langOf(s.document.language) ?? nothing}><a href="/statements/${s.id}" data-step id="concern-${i}">${sentence(s)}</a></blockquote>
    <p class="small mute">${source(s)}</p>
    <p>${fill(similarity < VERY_NEAR ? 'suggested.near' : 'suggested.very', { concern: link, n: decimal(similarity) })}</p>
    <p class="small mute">${fill('suggested.nearest', { n: decimal(nearestSimilarity), name: nameOf(nearest),
      words: html`<q dir="auto" lang=${langOf(nearest.document.language) ?? nothing}><a href="/statements/${nearest.id}">${nearest.text}</a></q>` })}</p>
    ${ui[doneKey(item)] ? html`<p class="note-line">${say('review.done')} <button class="plain" type="button" id="reopen-${i}" @click=${() => reopen(item, i, ui, act)}>${say('review.undo')}</button></p>`
      : ways(item, i, label, act)}</li>`;
}

function ways(item, i, label, act) {
  const values = { concern: label, words: item.statement.text };
  const way = (id, words, change) => html`<button class="btn ghost" type="button" id="${id}-${i}" aria-label=${say(`${words}.of`, values)}
    @click=${() => take(item, i, change, act)}>${say(words)}</button>`;
  return html`<p class="acts">${way('accept', 'suggested.accept', { add: [item.theme] })} ${way('reject', 'suggested.reject', { remove: [item.theme] })}</p>`;
}

function doneKey(item) {
  return 'done-concern-' + keyOf(item.statement.id, item.theme);
}

// The button pressed goes away: the focus goes to the one that takes its place.
async function take(item, i, change, act) {
  const ids = await decide(act, [{ action: 'change-themes', statement: item.statement.id, ...change }]);
  if (ids) {
    act.set({ [doneKey(item)]: ids });
    document.getElementById('reopen-' + i)?.focus();
  }
}

async function reopen(item, i, ui, act) {
  if (await decide(act, ui[doneKey(item)].map((entry) => ({ action: 'undo', entry })))) {
    act.set({ [doneKey(item)]: undefined });
    document.getElementById('accept-' + i)?.focus();
    act.renew();
  }
}

// What a reviewer fills in: who they are, the token, a reason; a new row of the register; two rows that are one.
import { html } from '../lit.js';
import * as api from '../api.js';
import { reviewer, sign } from '../token.js';
import { labelOf, said, say } from '../words.js';
import { doing, told, tokenField } from './token.js';

const KINDS = ['person', 'organisation', 'public-body', 'state', 'coalition'];
const CATEGORIES = ['civil-society', 'company', 'industry-coalition', 'government', 'legislators', 'un-body', 'intergovernmental',
  'academia', 'think-tank', 'media', 'multistakeholder', 'unspecified'];

/** Writes entries one after the other; their ids, or null where one was refused. */
export async function decide(act, entries) {
  const { by, reason } = reviewer();
  const written = await doing(act, async (token) => {
    const answers = [];
    for (const entry of entries) {
      answers.push(await api.correct({ ...entry, by, reason }, token));
    }
    return answers;
  }, (answers) => answers.map((a) => `${a.sentence} ${a.effect}`).join(' '));
  return written && written.map((a) => a.id);
}

/** Who decides, why, and the token; kept for all decisions while the page is open. */
export function who(model, act) {
  const { by, reason } = reviewer();
  const field = (name, words, label) => html`<label>${label} <input id="review-${name}" autocomplete="off" .value=${words} @change=${(e) => { sign({ [name]: e.target.value.trim() }); act.set({}); }}></label>`;
  return html`<section class="sec" aria-labelledby="signed"><h2 id="signed">${say('review.sign')}</h2>
    <form class="signed" @submit=${(e) => e.preventDefault()}>${field('by', by, say('review.by'))}${field('reason', reason, say('review.reason'))}${tokenField(act)}</form>${told(model)}</section>`;
}

/** A new row of the register, for a name that nobody there has. */
export function newRow(item, i, model, act) {
  const submit = async (event) => {
    event.preventDefault();
    const { id, kind, category } = event.target.elements;
    const aliases = item.variants.slice(1).map((v) => v.name);
    const ids = await decide(act, [{ action: 'add', actor: id.value.trim(), kind: kind.value, category: category.value, name: item.name, aliases }]);
    if (ids) {
      act.set({ ['done-' + item.name]: ids });
    }
  };
  const slug = /id:\s*([\p{L}\p{N}-]+)/u.exec(item.row)?.[1] ?? '';
  return html`<details><summary class="small" id="new-${i}">${say('review.new')}</summary><form class="signed" @submit=${submit}>
    <label>${say('review.id')} <input name="id" .value=${slug}></label>
    <label>${say('column.kind')} <select name="kind">${KINDS.map((k) => html`<option value=${k}>${said('actorKind', k.toUpperCase().replace('-', '_'))}</option>`)}</select></label>
    <label>${say('facet.category')} <select name="category">${CATEGORIES.map((c) => html`<option value=${c} ?selected=${c === 'unspecified'}>${labelOf('category', c)}</option>`)}</select></label>
    <button class="btn ghost" id="add-${i}">${say('review.add')}</button>
    <p class="small mute">${say('review.add.does', { name: item.name })}</p></form>
    <details><summary class="small">${say('names.row')}</summary><pre class="small" tabindex="0">${item.row}</pre></details></details>`;
}

/** Two rows of the register that are one actor. */
export function merging({ data }, act) {
  const submit = (event) => {
    event.preventDefault();
    const { from, into } = event.target.elements;
    decide(act, [{ action: 'merge', from: from.value, into: into.value }]);
  };
  const registered = data.actors.filter((a) => !a.id.startsWith('name:'));
  const choice = (name, label) => html`<label>${label} <select name=${name} id="merge-${name}" required><option value="">${say('pair.choose')}</option>${registered.map((a) => html`<option value=${a.id}>${a.name}</option>`)}</select></label>`;
  return html`<section class="sec" aria-labelledby="merge"><h2 id="merge">${say('review.merge')}</h2><form class="signed" @submit=${submit}>
    ${choice('from', say('review.merge.from'))}${choice('into', say('review.merge.into'))}
    <button class="btn ghost" id="merge-go">${say('review.merge.go')}</button><p class="small mute">${say('review.merge.does')}</p></form></section>`;
}

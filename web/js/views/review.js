// The review queue: names that the register does not hold, who may be meant, concerns that statements may raise, and what
// people decided.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { listed, page, print, value } from '../state.js';
import { apiLang, count, fill, say } from '../words.js';
import { decisions } from './decisions.js';
import { decide, merging, newRow, who } from './deciding.js';
import { problem, searchLink } from './parts.js';
import { concerns, suggested } from './suggested.js';

const PAGE = '20';

export default { section: '/corpus', instant: false, load, title: () => say('names'), view };

async function load(state, signal) {
  const after = value(state, 'after');
  const [names, corrections, actors, concerns] = await Promise.all([
    api.unresolved([['limit', PAGE], ...(after ? [['after', after]] : [])], signal), api.corrections(signal), api.actors([['limit', '200']], signal), suggested(signal)]);
  return { names, corrections, actors: actors.items, concerns };
}

function view(model, act) {
  const { state, data, problem: trouble } = model;
  if (!data) {
    return problem(trouble);
  }
  const { names, corrections } = data;
  const after = names.links?.next ? new URL(names.links.next, location.href).searchParams.get('after') : null;
  return html`<div class="page"><nav class="crumb" aria-label=${say('breadcrumb')}><a href="/corpus">${say('corpus')}</a></nav>
    <h1 tabindex="-1">${say('names')}</h1>
    <p class="lead" role="status">${say('names.lead', { names: count(names.total.value, 'name') })}</p>
    <p class="note-line">${names.descriptions > 0 ? `${count(names.descriptions, 'speaker')}. ` : ''}${say('review.lead')}</p>
    ${who(model, act)}
    ${names.items.length === 0 ? html`<p class="note-line">${say('names.none')}</p>`
      : html`<ol class="queue" aria-label=${say('names')}>${names.items.map((item, i) => name(item, i, model, act))}</ol>`}
    ${after ? html`<p class="end"><a class="btn ghost" href=${print(page(state, after))}>${say('next', { n: Number(PAGE) })}</a></p>` : nothing}
    ${concerns(model, act)}${merging(model, act)}${decisions(corrections, model, act)}</div>`;
}

function name(item, i, model, act) {
  const list = searchLink(item.variants.map((v) => ['actor', `name:${v.name}`]));
  const shown = html`<span class="name">${item.name}</span>`;
  return html`<li class="hit"><div class="who">${item.statements > 0 ? html`<a href=${list} data-step id="name-${i}">${shown}</a>` : html`<span id="name-${i}">${shown}</span>`}
      <span class="mute">${count(item.statements, 'statement')}</span>${item.spokenFor > 0 ? html` <a class="mute small" href=${listed(item.links.mentions)}>${say('review.for', { n: item.spokenFor })}</a>` : nothing}</div>
    ${item.variants.slice(1).map((v) => html`<p class="small mute">${say('names.also', { name: v.name, n: v.statements })}</p>`)}
    ${item.example ? html`<blockquote class="q small-q" dir="auto"><a href="/statements/${item.example.id}">${item.example.text}</a></blockquote><p class="small mute">${item.example.document}</p>` : nothing}
    ${model.ui['done-' + item.name] ? html`<p class="note-line">${say('review.done')} <button class="plain" type="button" id="undo-${i}" @click=${() => takeBack(item, model, act)}>${say('review.undo')}</button></p>`
      : choices(item, i, model, act)}</li>`;
}

function choices(item, i, model, act) {
  return html`<ul class="ways">${item.suggestions.map((s, j) => html`<li><p>${fill('review.maybe', { name: html`<a href="/actors/${encodeURIComponent(s.id)}">${s.name}</a>` })}
      <span class="small mute" lang=${apiLang ?? nothing}>${s.reason}</span></p>
      <button class="btn ghost" type="button" id="alias-${i}-${j}" aria-label=${say('review.alias.of', { name: item.name, actor: s.name })} @click=${() => alias(item, s, act)}>${say('review.alias')}</button>
      <span class="small mute">${say('review.alias.does', { name: item.name, actor: s.name })}</span></li>`)}
    ${item.suggestions.length === 0 ? html`<li class="mute">${say('names.nobody')}</li>` : nothing}</ul>
    ${newRow(item, i, model, act)}`;
}

// Every way of writing the name becomes a name of the actor.
async function alias(item, actor, act) {
  const entries = item.variants.map((v) => ({ action: 'add-alias', actor: actor.id, name: v.name }));
  const ids = await decide(act, entries);
  if (ids) {
    act.set({ ['done-' + item.name]: ids });
  }
}

async function takeBack(item, { ui }, act) {
  const ids = await decide(act, ui['done-' + item.name].map((entry) => ({ action: 'undo', entry })));
  if (ids) {
    act.set({ ['done-' + item.name]: undefined });
    act.renew();
  }
}

// One actor: what it raises, when, in which words, and under which names.
import { html, nothing, svg } from '../lit.js';
import * as api from '../api.js';
import { count, labelOf, number, said } from '../words.js';
import { picture } from './plot.js';
import { problem, searchLink } from './parts.js';
import { fact } from './provenance.js';
import { row } from './statement.js';

const SHOWN = 12;

export default { section: '/actors', instant: false, load, title, view };

async function load({ id }, signal) {
  const [actor, statements] = await Promise.all([
    api.actor(id, signal), api.someStatements([['actor', id], ['limit', String(SHOWN)], ['sort', '-said']], signal)]);
  return { actor, statements };
}

function title({ data }) {
  return data?.actor.name ?? 'Actor';
}

function view({ data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  const { actor: a, statements } = data;
  const tops = a.themes.filter((t) => !t.broader && t.count > 0);
  return html`<div class="duo"><div>
    <nav class="crumb" aria-label="Breadcrumb"><a href="/actors">Actors</a> · ${a.category ? labelOf('category', a.category) : 'Not in the register'}</nav>
    <h1 tabindex="-1">${a.name}</h1>
    <p class="lead" role="status">${count(a.statements, 'statement')}${tops.length > 0 ? ` on ${count(tops.length, 'concern')}` : ''}</p>
    ${tops.length > 0 ? html`<section class="sec" aria-labelledby="raises"><h2 id="raises">What it raises</h2>${bars(a, tops)}</section>` : nothing}
    ${a.timeline.bars.length > 1 ? html`<section class="sec" aria-labelledby="when"><h2 id="when">When</h2>
      <figure class="histo">${picture(a.timeline.bars)}</figure></section>` : nothing}
    ${statements.items.length > 0 ? html`<section class="sec" aria-labelledby="words"><h2 id="words">Statements <span class="mute">newest first</span></h2>
      <ol class="rows">${statements.items.map(row)}</ol>
      <p class="end"><a href=${searchLink([['actor', a.id]])}>Search all ${count(statements.total.value, 'statement')}</a></p></section>` : nothing}
    </div><aside class="aside" aria-label="About this actor">${facts(a)}</aside></div>`;
}

function bars(a, themes) {
  const most = Math.max(...themes.map((t) => t.count));
  return html`<ul class="bars">${themes.map((t) => html`<li><a href=${searchLink([['theme', t.value], ['actor', a.id]])}>${t.label}</a>
    <svg aria-hidden="true">${svg`<rect width="${(t.count / most) * 100}%" height="8"></rect>`}</svg>
    <span class="n">${number(t.count)}<span class="vh">${t.count === 1 ? ' statement' : ' statements'}</span></span></li>`)}</ul>`;
}

// “ (chair, from 2021-03-01)” of a membership; nothing where neither role nor days are told.
function membership(m) {
  const told = [m.speaksFor ? m.role ?? 'speaks for it' : m.role, m.from && `from ${m.from}`, m.to && `to ${m.to}`].filter(Boolean);
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

function facts(a) {
  const link = (other) => (other.id ? html`<a href="/actors/${other.id}">${other.name}</a>` : other.name);
  const between = (list, show) => list.map((item, i) => html`${i > 0 ? ', ' : nothing}${show(item)}`);
  return html`<dl class="facts">
    ${fact('Kind of actor', a.kind && html`${said('actorKind', a.kind)} <span class="mute small">${labelOf('category', a.category)}</span>`)}
    ${fact('About', a.description)}
    ${fact('Also written', a.aliases.length > 0 && between(a.aliases, (alias) => alias.name))}
    ${fact('Part of', a.parent && link(a.parent))}
    ${fact('Member of', a.memberships?.length > 0 && between(a.memberships, (m) => html`${link(m.body)}${membership(m)}`))}
    ${fact('Members', a.members.length > 0 && between(a.members, link))}
    ${fact('Country', a.country)}
    ${fact('Entry rests on', a.sources.length > 0 && a.sources.map((s) => html`<p class="small">${/^https?:/.test(s) ? html`<a href=${s} rel="noreferrer">${s}</a>` : s}</p>`))}
    ${fact('For machines', html`<a href=${api.address('actors', a.id)}>JSON</a>`)}
  </dl>`;
}

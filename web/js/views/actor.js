// One actor: what it raises, when, in which words, and under which names.
import { html, nothing, svg } from '../lit.js';
import * as api from '../api.js';
import { count, date, labelOf, number, said, say } from '../words.js';
import { picture, within } from './plot.js';
import { problem, searchLink } from './parts.js';
import { fact } from './provenance.js';
import { row } from './statement.js';

const SHOWN = 12;
const FEW = 8;
const MOST = 8;

export default { section: '/actors', instant: false, load, title, view };

async function load({ id }, signal) {
  const [actor, { items: events }, statements] = await Promise.all([
    api.actor(id, signal), api.events(signal), api.someStatements([['actor', id], ['limit', String(SHOWN)], ['sort', '-said']], signal)]);
  return { actor, events, statements };
}

function title({ data }) {
  return data?.actor.name ?? say('actor.title');
}

function view({ data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  const { actor: a, events, statements } = data;
  const tops = a.themes.filter((t) => !t.broader && t.count > 0);
  return html`<div class="duo"><div>
    <nav class="crumb" aria-label=${say('breadcrumb')}><a href="/actors">${say('actors')}</a> · ${a.category ? labelOf('category', a.category) : say('actor.unregistered')}</nav>
    <h1 tabindex="-1">${a.name}</h1>
    <p class="lead" role="status">${tops.length > 0 ? say('actor.counts', { statements: count(a.statements, 'statement'), concerns: count(tops.length, 'concern') }) : count(a.statements, 'statement')}</p>
    ${tops.length > 0 ? html`<section class="sec" aria-labelledby="raises"><h2 id="raises">${say('actor.raises')}</h2>${bars(a, tops)}</section>` : nothing}
    ${a.timeline.bars.length > 1 ? html`<section class="sec" aria-labelledby="when"><h2 id="when">${say('actor.when')}</h2>
      <figure class="histo">${picture(a.timeline.bars, undefined, few(events, a.timeline.bars))}</figure></section>` : nothing}
    ${statements.items.length > 0 ? html`<section class="sec" aria-labelledby="words"><h2 id="words">${say('statements')} <span class="mute">${say('newest')}</span></h2>
      <ol class="rows">${statements.items.map(row)}</ol>
      <p class="end"><a href=${searchLink([['actor', a.id]])}>${say('actor.all', { statements: count(statements.total.value, 'statement') })}</a></p></section>` : nothing}
    </div><aside class="aside" aria-label=${say('actor.about')}>${facts(a)}</aside></div>`;
}

// What happened meanwhile, unless that is more than can be told apart.
function few(events, bars) {
  const meanwhile = within(events, bars[0].from, bars.at(-1).to);
  return meanwhile.length > MOST ? [] : meanwhile;
}

function bars(a, themes) {
  const most = Math.max(...themes.map((t) => t.count));
  return html`<ul class="bars">${themes.map((t) => html`<li><a href=${searchLink([['theme', t.value], ['actor', a.id]])}>${t.label}</a>
    <svg aria-hidden="true">${svg`<rect width="${(t.count / most) * 100}%" height="8"></rect>`}</svg>
    <span class="n">${number(t.count)}<span class="vh"> ${say('unit.statement', { n: t.count })}</span></span></li>`)}</ul>`;
}

// “ (chair, from 2021-03-01)” of a membership; nothing where neither role nor days are told.
function membership(m) {
  const told = [m.speaksFor ? m.role ?? say('actor.speaks') : m.role, m.from && say('actor.from', { day: date(m.from) }), m.to && say('actor.to', { day: date(m.to) })].filter(Boolean);
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

function facts(a) {
  const link = (other) => (other.id ? html`<a href="/actors/${other.id}">${other.name}</a>` : other.name);
  const between = (list, show) => list.map((item, i) => html`${i > 0 ? ', ' : nothing}${show(item)}`);
  return html`<dl class="facts">
    ${fact(say('actor.fact.kind'), a.kind && html`${said('actorKind', a.kind)} <span class="mute small">${labelOf('category', a.category)}</span>`)}
    ${fact(say('actor.fact.about'), a.description)}
    ${fact(say('actor.fact.aliases'), a.aliases.length > 0 && between(a.aliases, (alias) => alias.name))}
    ${fact(say('actor.fact.parent'), a.parent && link(a.parent))}
    ${fact(say('actor.fact.memberOf'), a.memberships?.length > 0 && between(a.memberships, (m) => html`${link(m.body)}${membership(m)}`))}
    ${fact(say('actor.fact.members'), a.members.length > 0 && between(a.members, link))}
    ${fact(say('themes'), a.themes.length > 0 && concerns(a.themes.filter((t) => t.count > 0), (some) => between(some, (t) => html`<a href="/themes/${t.value}">${t.label}</a>`)))}
    ${fact(say('actor.fact.country'), a.country)}
    ${fact(say('actor.fact.sources'), a.sources.length > 0 && a.sources.map((s) => html`<p class="small">${/^https?:/.test(s) ? html`<a href=${s} rel="noreferrer">${s}</a>` : s}</p>`))}
    ${fact(say('machines'), html`<a href=${api.address('actors', a.id)}>JSON</a>`)}
  </dl>
  <p class="ways-on"><a class="btn ghost" href="/compare?first=${encodeURIComponent(a.id)}" id="compare-with">${say('actor.compare')}</a>
    <a class="btn ghost" href=${api.feed([['actor', a.id]])}>${say('actor.feed')}</a></p>`;
}

// The commonest, the rest on demand.
function concerns(all, shown) {
  const rest = all.slice(FEW);
  return html`${shown(all.slice(0, FEW))}${rest.length > 0 ? html`<details><summary class="small">${say('more', { n: rest.length })}</summary>${shown(rest)}</details>` : nothing}`;
}

// All who are on record, most statements first; found by name.
import { html, nothing } from '../lit.js';
import { actors } from '../api.js';
import { page, print, value } from '../state.js';
import { count, labelOf, number, said, say } from '../words.js';
import { problem, searchLink } from './parts.js';

export default { section: '/actors', instant: false, load, title: () => say('actors'), view };

function load(state, signal) {
  return actors([['limit', '200'], ...['q', 'after'].map((n) => [n, value(state, n)]).filter(([, v]) => v)], signal);
}

function view({ state, data, problem: trouble }, act) {
  if (!data) {
    return problem(trouble);
  }
  const after = data.links?.next ? new URL(data.links.next, location.href).searchParams.get('after') : null;
  return html`<div class="page"><h1 tabindex="-1">${say('actors')}</h1>
    <p class="lead" role="status">${value(state, 'q') ? say('actors.called', { actors: count(data.total.value, 'actor'), name: value(state, 'q') }) : count(data.total.value, 'actor')}</p>
    <form class="note-line" role="search" aria-label=${say('actors')} @submit=${(e) => { e.preventDefault(); act.submit(e.target.elements.q.value); }}>
      <label class="small mute">${say('actors.find')} <input class="find" type="search" name="q" autocomplete="off" .value=${value(state, 'q')}
        @input=${(e) => act.type(e.target.value)}></label></form>
    <div class="scroll" tabindex="0" role="region" aria-label=${say('actors.table')}><table class="tbl cards"><thead><tr>
      <th scope="col">${say('column.name')}</th><th scope="col">${say('column.kind')}</th><th scope="col" class="r">${say('statements')}</th></tr></thead>
    <tbody>${data.items.map(line)}</tbody></table></div>
    ${after ? html`<p class="end"><a class="btn ghost" href=${print(page(state, after))}>${say('next', { n: 200 })}</a></p>` : nothing}</div>`;
}

function line(a) {
  const kind = a.category ? labelOf('category', a.category) : a.kind ? said('actorKind', a.kind) : say('actor.unregistered');
  return html`<tr><td><a href="/actors/${encodeURIComponent(a.id)}" data-step id="actor-${a.id}">${a.name}</a></td>
    <td>${kind}</td><td class="r" data-label=${say('statements')}><a href=${searchLink([['actor', a.id]])}>${number(a.statements)}<span class="vh"> ${say('by', { name: a.name })}</span></a></td></tr>`;
}

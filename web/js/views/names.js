// Names that texts credit statements to and the register does not hold, most statements first.
import { html, nothing } from '../lit.js';
import { unresolved } from '../api.js';
import { page, print, value } from '../state.js';
import { apiLang, count, fill, number, say } from '../words.js';
import { problem, searchLink } from './parts.js';

const PAGE = '50';

export default { section: '/corpus', instant: false, load, title: () => say('names'), view };

function load(state, signal) {
  const after = value(state, 'after');
  return unresolved([['limit', PAGE], ...(after ? [['after', after]] : [])], signal);
}

function view({ state, data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  const after = data.links?.next ? new URL(data.links.next, location.href).searchParams.get('after') : null;
  return html`<div class="page"><h1 tabindex="-1">${say('names')}</h1>
    <p class="lead" role="status">${say('names.lead', { names: count(data.total.value, 'name') })}</p>
    <p class="note-line">${data.descriptions > 0 ? `${count(data.descriptions, 'speaker')}. ` : ''}
      ${fill('names.decide', { accept: html`<code>onrecord actors accept</code>`, add: html`<code>add</code>`, merge: html`<code>merge</code>` })}</p>
    ${data.items.length === 0 ? html`<p>${say('names.none')}</p>` : table(data.items)}
    ${after ? html`<p class="end"><a class="btn ghost" href=${print(page(state, after))}>${say('next', { n: Number(PAGE) })}</a></p>` : nothing}</div>`;
}

function table(items) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('names.table')}><table class="tbl cards"><thead><tr>
      <th scope="col">${say('column.name')}</th><th scope="col">${say('names.who')}</th><th scope="col" class="r">${say('statements')}</th></tr></thead>
    <tbody>${items.map(line)}</tbody></table></div>`;
}

function line(item, i) {
  const list = searchLink(item.variants.map((v) => ['actor', `name:${v.name}`]));
  return html`<tr><td><a href=${list} data-step id="name-${i}">${item.name}</a>
      ${item.variants.slice(1).map((v) => html`<br><span class="small mute">${say('names.also', { name: v.name, n: v.statements })}</span>`)}
      ${item.example ? html`<br><span class="small">“${item.example.text}”</span> <a class="small" href="/statements/${item.example.id}">${item.example.document}</a>` : nothing}</td>
    <td>${item.suggestions.length > 0 ? item.suggestions.map(suggestion) : html`<span class="mute">${say('names.nobody')}</span>`}
      <details><summary class="small">${say('names.row')}</summary><pre class="small" tabindex="0">${item.row}</pre></details></td>
    <td class="r" data-label=${say('statements')}><a href=${list}>${number(item.statements)}<span class="vh"> ${say('by', { name: item.name })}</span></a></td></tr>`;
}

function suggestion(s) {
  return html`<p class="small"><a href="/actors/${encodeURIComponent(s.id)}">${s.name}</a><br><span lang=${apiLang ?? nothing}>${s.reason}</span></p>`;
}

// All documents, by path.
import { html, nothing } from '../lit.js';
import { documents } from '../api.js';
import { page, print, value } from '../state.js';
import { date, language, number, said, say } from '../words.js';
import { problem } from './parts.js';

export default { section: '/documents', instant: false, load, title: () => say('documents'), view };

function load(state, signal) {
  return documents([['limit', '200'], ...(value(state, 'after') ? [['after', value(state, 'after')]] : [])], signal);
}

function view({ state, data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  const after = data.links?.next ? new URL(data.links.next, location.href).searchParams.get('after') : null;
  return html`<div class="page"><h1 tabindex="-1">${say('documents')}</h1>
    <p class="lead" role="status">${say('documents.readable', { n: data.total.value })}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${say('documents.table')}><table class="tbl cards"><thead><tr>
      <th scope="col">${say('column.title')}</th><th scope="col">${say('column.kind')}</th><th scope="col">${say('column.published')}</th><th scope="col">${say('column.language')}</th><th scope="col" class="r">${say('statements')}</th></tr></thead>
    <tbody>${data.items.map(line)}</tbody></table></div>
    ${after ? html`<p class="end"><a class="btn ghost" href=${print(page(state, after))}>${say('next', { n: 200 })}</a></p>` : nothing}</div>`;
}

function line(d) {
  return html`<tr><td class="file"><a href="/documents/${d.id}" data-step id="doc-${d.id}"><bdi>${d.title ?? say('untitled')}</bdi></a>
      <br><span class="small mute">${d.publisher ? html`<bdi>${d.publisher}</bdi> · ` : nothing}<span class="mono">${d.path}</span></span></td>
    <td>${said('kind', d.kind)}</td><td>${date(d.published)}</td><td>${language(d.language)}</td>
    <td class="r" data-label=${say('statements')}>${number(d.statements)}</td></tr>`;
}

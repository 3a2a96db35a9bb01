// All concerns, each top one followed by those below it, with what it covers.
import { html, nothing } from '../lit.js';
import { themes } from '../api.js';
import { apiLang, count, number, say } from '../words.js';
import { problem, searchLink } from './parts.js';
import { called } from './theme.js';

export default { section: '/themes', instant: false, load: (state, signal) => themes(signal), title: () => say('themes'), view };

function view({ data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  return html`<div class="page"><h1 tabindex="-1">${say('themes')}</h1>
    <p class="lead" role="status">${count(data.total.value, 'concern')}</p>
    <p class="note-line"><a href="/instruments">${say('instruments')}</a></p>
    <div class="scroll" tabindex="0" role="region" aria-label=${say('themes.table')}><table class="tbl cards"><thead><tr>
      <th scope="col">${say('column.name')}</th><th scope="col">${say('themes.scope')}</th><th scope="col" class="r">${say('statements')}</th></tr></thead>
    <tbody>${data.items.map(line)}</tbody></table></div></div>`;
}

function line(t) {
  return html`<tr><td class=${t.broader ? 'sub' : ''}><a href="/themes/${t.id}" data-step id="theme-${t.id}">${called(t)}</a></td>
    <td lang=${apiLang ?? nothing}>${t.scopeNote}</td>
    <td class="r" data-label=${say('statements')}><a href=${searchLink([['theme', t.id]])}>${number(t.statements)}<span class="vh"> ${say('themes.on', { name: called(t) })}</span></a></td></tr>`;
}

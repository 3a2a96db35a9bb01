// Nothing found: says so, which part of the question emptied it, and what lies nearest.
import { html, nothing } from '../lit.js';
import { cleared, drop, filters, print, put, search, value } from '../state.js';
import { whyEmpty } from '../sentences.js';
import { count, facetName, say, within } from '../words.js';
import { hit } from './hit.js';

export function zero(model, act) {
  const { state, data } = model;
  const why = data.whyEmpty ?? { reason: '', without: [], nearest: [] };
  const asked = value(state, 'q');
  return html`<div class="nothing">
    <p class="lead">${whyEmpty(why, asked).words}</p>
    ${linked(why.meant ?? [], 'zero.meant', (m) => m.q)}
    ${linked(why.near ?? [], 'zero.near', (n) => n.label)}
    ${why.without.length > 0 ? html`<h2 class="note-line">${say('zero.parts')}</h2>
      <ul class="ways">${why.without.map((w) => html`<li><a href=${print(without(state, w))}>${say(
      w.labels.length > 0 ? 'zero.without.of' : 'zero.without', { name: within(facetName(w.parameter)), labels: w.labels.join(say('zero.join')) })}</a>
        <span class="mute">${w.total > 0 ? count(w.total, 'statement') : say('zero.none')}</span></li>`)}</ul>`
    : filters(state).length > 0 ? html`<p class="note-line"><a href=${print(cleared(state))}>${say('zero.clear')}</a></p>` : nothing}
    ${why.nearest.length > 0 ? html`<h2 class="sec">${say('zero.nearest')}</h2>
      <ol class="hits">${why.nearest.map((s, i) => hit(s, { state, index: i, total: why.nearest.length }, model, act))}</ol>` : nothing}
  </div>`;
}

// Questions beside the one asked, each with what it finds.
function linked(questions, heading, label) {
  return questions.length > 0 ? html`<h2 class="note-line">${say(heading)}</h2>
    <ul class="ways">${questions.map((q) => html`<li><a href=${print(search([...new URL(q.link, location.href).searchParams]))}>${label(q)}</a>
      <span class="mute">${count(q.total, 'statement')}</span></li>`)}</ul>` : nothing;
}

// Filters that were read in the words leave with those words.
function without(state, { parameter, link }) {
  if (parameter === 'said' || parameter === 'published') {
    return drop(drop(state, parameter + '.from'), parameter + '.to');
  }
  if (parameter === 'q') {
    return put(state, 'q', '');
  }
  const bare = drop(drop(state, parameter), '-' + parameter);
  return bare.params.length < state.params.length || !link ? bare : search([...new URL(link, location.href).searchParams]);
}

// Nothing found: says so, which part of the question emptied it, and what lies nearest.
import { html, nothing } from '../lit.js';
import { cleared, drop, filters, print, put, search, value } from '../state.js';
import { FACET_NAMES, count } from '../words.js';
import { hit } from './hit.js';

export function zero(model, act) {
  const { state, data } = model;
  const why = data.whyEmpty ?? { reason: '', without: [], nearest: [] };
  const asked = value(state, 'q');
  return html`<div class="nothing">
    <p class="lead">${why.reason || (asked ? `No statement in the corpus matches “${asked}” as asked.` : 'No statement in the corpus passes these filters.')}</p>
    ${why.without.length > 0 ? html`<h2 class="note-line">Without one part of the question</h2>
      <ul class="ways">${why.without.map((w) => html`<li><a href=${print(without(state, w))}>Without
        ${(FACET_NAMES[w.parameter] ?? w.parameter).toLowerCase()}${w.labels.length > 0 ? ` “${w.labels.join('”, “')}”` : nothing}</a>
        <span class="mute">${w.total > 0 ? count(w.total, 'statement') : 'still none'}</span></li>`)}</ul>`
    : filters(state).length > 0 ? html`<p class="note-line"><a href=${print(cleared(state))}>Clear all filters</a></p>` : nothing}
    ${why.nearest.length > 0 ? html`<h2 class="sec">Nearest on record</h2>
      <ol class="hits">${why.nearest.map((s, i) => hit(s, { state, index: i, total: why.nearest.length }, model, act))}</ol>` : nothing}
  </div>`;
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

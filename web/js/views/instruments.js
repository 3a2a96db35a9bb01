// The treaties whose articles are cited.
import { html } from '../lit.js';
import { instruments } from '../api.js';
import { say } from '../words.js';
import { problem } from './parts.js';

export default { section: '/themes', instant: false, load: (state, signal) => instruments(signal), title: () => say('instruments'), view };

function view({ data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  return html`<div class="page"><h1 tabindex="-1">${say('instruments')}</h1>
    <p class="lead" role="status">${say('instruments.count', { n: data.total.value })}</p>
    <ul class="ways">${data.items.map((t) => html`<li><a href="/instruments/${t.id}" data-step id="treaty-${t.id}">${t.title}</a>
      <span class="mute small">${say('instruments.articles', { n: t.articles })}</span></li>`)}</ul></div>`;
}

// What could not be read, before all else: by state, each file with its reason.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { apiLang, number, said, say } from '../words.js';

const FEW = '5';

/** The first files of each state that is an error. */
export function unread(corpus, signal) {
  const bad = corpus.states.filter((s) => !s.indexed && s.state !== 'DUPLICATE' && s.count > 0);
  return Promise.all(bad.map(async (s) => ({ ...s, items: (await api.files([['state', s.state], ['limit', FEW]], signal)).items })));
}

export function errors(states) {
  return states.length === 0 ? nothing : html`<section class="sec" aria-labelledby="errors"><h2 id="errors">${say('errors')}</h2>
    ${states.map((s) => html`<h3>${said('state', s.state)} <a class="small mute" href=${`/corpus?state=${s.state}`}>${number(s.count)}<span class="vh"> ${said('state', s.state)}</span></a></h3>
      <ul class="ways">${s.items.map((f) => html`<li><span class="mono">${f.path}</span><br><span class="small" lang=${apiLang ?? nothing}>${f.reason}</span></li>`)}</ul>`)}</section>`;
}

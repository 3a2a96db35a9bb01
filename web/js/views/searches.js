// Saved searches: the reader's own, with what is new in them, and those that the corpus keeps for all.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { looked, saved, seen, store } from '../saved.js';
import { search } from '../state.js';
import { apiLang, say } from '../words.js';
import { problem, searchLink } from './parts.js';

export default { section: '/searches', instant: false, load, title: () => say('saved'), view };

async function load(state, signal) {
  const [own, { items }] = await Promise.all([Promise.all(saved().map((s) => looked(s, signal))), api.searches(signal)]);
  return { own, shared: items };
}

const paramsOf = (query) => search([...new URLSearchParams(query)]).params;

function view({ data, problem: trouble }, act) {
  if (!data) {
    return problem(trouble);
  }
  return html`<div class="page"><h1 tabindex="-1">${say('saved')}</h1>
    <p class="lead" role="status">${say('saved.count', { n: data.own.length })}</p>
    <p class="note-line small mute">${say('saved.note')}</p>
    ${data.own.length > 0 ? html`<ul class="ways saved">${data.own.map((s, i) => own(s, i, act))}</ul>` : html`<p class="note-line"><a href="/">${say('saved.none')}</a></p>`}
    ${data.shared.length > 0 ? html`<section class="sec" aria-labelledby="shared"><h2 id="shared">${say('saved.shared')}</h2><ul class="ways">${data.shared.map(shared)}</ul></section>` : nothing}</div>`;
}

function own(s, i, act) {
  const params = paramsOf(s.query);
  const change = async (doing) => {
    await doing();
    act.renew();
  };
  const rename = (event) => store(saved().map((other) => (other.query === s.query ? { ...other, name: event.target.value.trim() || s.name } : other)));
  const mark = () => seen(s.query);
  return html`<li><p><a href=${searchLink(params)} data-step id="saved-${i}">${s.name}</a> ${fresh(s, params, i)}</p>
    <p class="small mute acts"><label>${say('saved.rename')} <input class="find" id="name-${i}" .value=${s.name} @change=${(e) => change(async () => rename(e))}></label>
      ${s.fresh !== 0 ? html`<button class="plain" type="button" id="seen-${i}" aria-label=${`${say('saved.seen')}: ${s.name}`} @click=${() => change(mark)}>${say('saved.seen')}</button>` : nothing}
      <a href=${api.feed(params)}>${say('saved.feed')}<span class="vh"> ${s.name}</span></a>
      <button class="plain" type="button" id="forget-${i}" aria-label=${`${say('saved.forget')}: ${s.name}`} @click=${() => change(async () => store(saved().filter((o) => o.query !== s.query)))}>${say('saved.forget')}</button></p></li>`;
}

// What came since the reader looked; the link shows the newest in the index first.
function fresh(s, params, i) {
  if (s.fresh === null) {
    return html`<span class="small low" lang=${apiLang ?? nothing}>${s.trouble}</span>`;
  }
  return s.fresh === 0 && !s.more ? html`<span class="small mute">${say('saved.nothing')}</span>`
    : html`<a class="small fresh" id="fresh-${i}" href=${searchLink([...params.filter(([n]) => n !== 'sort'), ['sort', '-indexed']])}>${say(s.more ? 'saved.fresh.more' : 'saved.fresh', { n: s.fresh })}</a>`;
}

function shared({ title, links, hook }) {
  return html`<li><p><a href=${links.page} data-step>${title}</a></p>
    <p class="small mute acts"><a href=${links.feed}>${say('saved.feed')}<span class="vh"> ${title}</span></a>
      ${hook ? html`<span>${say('saved.hook', { host: hook.host, n: hook.delivered })}</span>` : nothing}${hook?.fault ? html`<span class="low" lang=${apiLang ?? nothing}>${hook.fault}</span>` : nothing}</p></li>`;
}

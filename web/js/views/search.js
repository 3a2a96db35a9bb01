// The search screen: words, filters and order give statements, counts and a plot over time.
import { html, live, nothing, repeat } from '../lit.js';
import { firstStatements, statements } from '../api.js';
import { asked, cleared, filters, limitOf, more, over, page, print, put, sortOf, value, values } from '../state.js';
import { problem as explain } from '../sentences.js';
import { count, decimal, fill, labelOf, say } from '../words.js';
import { box } from './box.js';
import { chips } from './chips.js';
import { facets } from './facets.js';
import { hit } from './hit.js';
import { icon } from './parts.js';
import { plot } from './plot.js';

const SORTS = ['relevance', '-said', 'said', '-published', '-indexed', 'actor'];
const LIMITS = [20, 50, 100, 200];

// As many as a large screen shows without scrolling.
const GLANCE = 8;

export default { section: '/', instant: true, load, glance, title, view };

async function load(state, signal) {
  return explained(await statements([...questionOf(state), ['limit', String(limitOf(state))]], signal));
}

// The first statements; counts and plot stay those of the answer before until the whole answer is there.
async function glance(state, signal, before) {
  const { facets, histogram, ...found } = await firstStatements([...questionOf(state), ['limit', String(GLANCE)]], signal);
  return explained({ ...found, facets: before?.facets, histogram: before?.histogram, half: true });
}

// What explains an empty answer is loaded with the first of them.
let zero = null;
async function explained(found) {
  zero ??= found.total.value === 0 ? (await import('./zero.js')).zero : null;
  return found;
}

function questionOf(state) {
  return [...asked(state).filter(([n]) => n !== 'sort' && n !== 'limit'), ['sort', sortOf(state)]];
}

function title({ state }) {
  return value(state, 'q') ? say('search.title', { q: value(state, 'q') }) : say('statements');
}

function view(model, act) {
  return html`<h1 class="vh" tabindex="-1">${say('search')}</h1>${box(model, act)}
    <div class="cols">
      <form class="side" aria-label=${say('filters')} @submit=${(e) => e.preventDefault()}>
        <h2 class="vh">${say('search.filter')}</h2>${facets(model, act)}</form>
      <section class="results" aria-label=${say('results')} aria-busy=${String(model.busy === true)}>
        ${bar(model, act)}${chips(model, act)}
        ${model.problem ? complaint(model.problem, model.state, act) : answer(model, act)}
      </section>
    </div>${sheet(model, act)}`;
}

function bar({ state, data, problem, ui, busy, modes }, act) {
  const chosen = filters(state).length;
  const exported = new URLSearchParams(asked(state).filter(([n]) => n !== 'after' && n !== 'limit'));
  return html`<div class="bar"><p class="total" role="status" aria-busy=${String(busy === 'counting')}>${summary(state, data, problem)}</p><span class="grow"></span>
    <button class="btn ghost filterbtn" type="button" aria-haspopup="dialog" @click=${() => unfold(act)}>${chosen ? say('filters.of', { n: chosen }) : say('filters')}</button>
    ${mode(modes, state, act)}<label>${say('sort')} <select @change=${(event) => act.go(put(state, 'sort', event.target.value))}>
      ${SORTS.map((id) => html`<option value=${id} .selected=${live(sortOf(state) === id)}>${say('sort.' + id)}</option>`)}</select></label>
    <span class="small act"><a href=${over(state, 'compare')}>${say('compare.table')}</a> <a href=${over(state, 'timeline')}>${say('timeline')}</a></span>
    <span class="small act">${keeping(state, ui, act)}</span>
    <span class="small act">${say('export')} <a href="/api/v1/statements.csv?${exported}" download>CSV</a>
      <a href="/api/v1/statements.ndjson?${exported}" download>NDJSON</a></span></div>`;
}

// What finds statements; a choice only where the index knows meanings.
function mode(modes = [], state, act) {
  const chosen = value(state, 'mode') || 'words';
  return modes.length < 2 ? nothing : html`<label>${say('mode')} <select id="mode" @change=${(event) => act.go(put(state, 'mode', event.target.value === 'words' ? '' : event.target.value))}>
      ${modes.map((id) => html`<option value=${id} .selected=${live(chosen === id)}>${say('mode.' + id)}</option>`)}</select></label> `;
}

// What a total by meaning counts, and what it leaves out.
function meant({ meaning }) {
  return !meaning ? nothing : html`<p class="small mute" id="meant">${say('meaning.note', { least: decimal(meaning.least) })}
    ${meaning.without > 0 ? say('meaning.without', { statements: count(meaning.without, 'statement') }) : nothing}</p>`;
}

// Keeps the search on show under its words; the list of kept ones has the rest.
function keeping(state, ui, act) {
  const query = new URLSearchParams(asked(state)).toString();
  const keep = async () => {
    const { save } = await import('../saved.js');
    const named = [value(state, 'q'), ...filters(state).map(([n, v]) => labelOf(n, v))].filter(Boolean).join(', ');
    act.set({ kept: (await save(named || say('search.all'), query).catch(() => false)) ? query : null });
  };
  return ui.kept === query ? html`<a href="/searches" id="kept">${say('saved.kept')}</a>`
    : html`<button class="plain" type="button" id="keep" @click=${keep}>${ui.kept === null ? say('saved.refused') : say('saved.save')}</button>`;
}

function summary(state, data, problem) {
  if (problem) {
    return explain(problem).title.words;
  }
  if (!data) {
    return say('searching');
  }
  const total = data.total.value;
  if (total === 0) {
    return say('nothing');
  }
  const actors = data.facets?.actor ?? [];
  const whole = !data.half && values(state, 'actor').length === 0 && !data.query.filters.actor && actors.length < 100;
  const all = count(total, 'statement');
  return whole && actors.length > 0 ? say('search.by', { statements: all, actors: count(actors.filter((a) => a.count > 0).length, 'actor') }) : all;
}

function answer(model, act) {
  const { state, data } = model;
  if (!data) {
    return nothing;
  }
  if (data.total.value === 0) {
    return zero(model, act);
  }
  return html`${plot(model, act)}${meant(data)}
    <ol class="hits">${repeat(data.items, (s) => s.id, (s, i) => hit(s, { state, index: i, total: data.total.value }, model, act))}</ol>
    ${data.half ? nothing : end(state, data)}`;
}

function end(state, { items, links, total }) {
  const limit = limitOf(state);
  const larger = LIMITS.find((l) => l > limit);
  if (!links.next) {
    return html`<p class="end">${say('end')}</p>`;
  }
  if (larger && !value(state, 'after')) {
    return html`<p class="end"><a class="btn ghost" id="more" href=${print(more(state, larger))}>${say('show.more')}</a>
      ${count(total.value - items.length, 'more-statement')}</p>`;
  }
  const cursor = new URL(links.next, location.href).searchParams.get('after');
  return html`<p class="end"><a class="btn ghost" href=${print(page(state, cursor))}>${say('next', { n: limit })}</a></p>`;
}

function complaint(problem, state, act) {
  const { repair, proposal, parameter } = problem.body;
  const { told, more: besides } = explain(problem);
  return html`<div class="ways"><p lang=${told.lang ?? nothing}>${told.words}</p>
    ${besides ? html`<p class="small mute" lang=${besides.lang ?? nothing}>${besides.words}</p>` : nothing}
    ${repair ? html`<p>${fill('repair', { query: html`<a href=${print(put(state, 'q', repair))}><code>${repair}</code></a>` })}</p>` : nothing}
    ${proposal && parameter ? html`<p>${fill('proposal', { value: html`<a href=${print(put(state, parameter, proposal))}>${proposal}</a>` })}</p>` : nothing}
    ${problem.status === 410 ? html`<p><a href=${print(put(state, 'after', ''))}>${say('again.first')}</a></p>` : nothing}
    <p><button class="btn ghost" type="button" @click=${() => act.replace(state)}>${say('again')}</button></p></div>`;
}

// On small screens the filters open in a dialog of their own.
function sheet(model, act) {
  const close = (event) => event.target.closest('dialog').close();
  return html`<dialog class="sheet" id="sheet" aria-labelledby="sheet-title" @close=${() => act.set({ sheet: false })}>
    ${model.ui.sheet ? html`<h2 id="sheet-title">${say('filters')}
      <button class="iconbtn" type="button" aria-label=${say('filters.close')} @click=${close}>${icon.cross}</button></h2>
      <form method="dialog">${facets(model, act, 'sheet-')}
      <div class="bottom">${filters(model.state).length > 0 ? html`<a class="btn ghost" href=${print(cleared(model.state))}>${say('chips.clear')}</a>` : nothing}<button class="btn">${say('filters.show', { statements: count(model.data?.total.value ?? 0, 'statement') })}</button></div></form>` : nothing}
  </dialog>`;
}

function unfold(act) {
  act.set({ sheet: true });
  document.getElementById('sheet').showModal();
}

// One statement: the words large, their context with the crediting words underlined, and their provenance.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { kept } from '../places.js';
import { count, langOf, say } from '../words.js';
import { behalf } from './hit.js';
import { citation } from './citation.js';
import { context } from './context.js';
import { alsoIn, quotedElsewhere } from './copies.js';
import { category, ground, keyOf, nameOf, names, problem, searchLink, sentence, speakers, time, why } from './parts.js';
import { provenance } from './provenance.js';

const LONG = 320;
const FEW = 3;

export default { section: '/', instant: false, load, title, view };

async function load({ id }, signal) {
  const statement = await api.statement(id, signal);
  const lost = (error) => {
    if (error.name === 'AbortError') {
      throw error;
    }
    return null;
  };
  const actor = speakers(statement)?.map(keyOf)[0];
  const [document, text, others, citations] = await Promise.all([
    api.document(statement.document.id, signal).catch(lost),
    api.documentText(statement.document.id, signal).catch(lost),
    actor ? api.someStatements([['actor', actor], ['limit', '5'], ['sort', '-said']], signal).catch(lost) : null,
    api.citations(id, signal).catch(lost),
  ]);
  return { statement, document, text: text?.text ?? null, others, citations, from: kept() };
}

function title({ data }) {
  return data ? heading(data.statement) : say('statement');
}

function heading(s) {
  return s.themes.length > 0 ? say('statement.on', { name: nameOf(s), concern: s.themes[0].label })
    : say('statement.of', { name: nameOf(s) });
}

function view(model, act) {
  if (!model.data) {
    return problem(model.problem);
  }
  const s = model.data.statement;
  return html`<div class="duo"><div>${crumb(model.data.from)}
    <article><h1 class="vh" tabindex="-1">${heading(s)}</h1>
      ${quotation(s)}
      <p class="by">${by(s)}</p>${why(s)}
      ${context(model.data)}
      ${alsoIn(s)}
      ${quotedElsewhere(s)}
      ${citation(model, act)}
      ${also(model.data)}
    </article></div>
    <aside class="aside" aria-label=${say('statement.about')}>${provenance(model.data)}</aside></div>`;
}

function crumb({ from, at, of }) {
  return html`<nav class="crumb" aria-label=${say('breadcrumb')}>${from
    ? html`<a href=${from} id="back">${say('crumb.back')}</a> · ${say('crumb.at', { at: Number(at) + 1, of: Number(of) })}`
    : html`<a href="/">${say('crumb.all')}</a>`}</nav>`;
}

// The opening mark of a quotation hangs in the margin.
function quotation(s) {
  const text = s.text.replace(/^[“"]\s*|\s*[”"]$/g, '');
  const tongue = langOf(s.document.language) ?? nothing;
  const size = `big ${text.length > LONG ? 'long' : ''}`;
  return s.voice === 'DIRECT'
    ? html`<blockquote class=${size} dir="auto" lang=${tongue}><span class="open">“</span>${text}”</blockquote>`
    : html`<blockquote class=${size} dir="auto" lang=${tongue}>${sentence({ ...s, highlights: [] })}</blockquote>`;
}

function by(s) {
  const who = speakers(s);
  return html`${who ? names(who, FEW) : html`<span class="name">${say('unattributed')}</span>`} ${who?.length === 1 ? category(who[0]) : nothing}
    ${behalf(s)} <span class="mute">·</span> ${time(s.said, 'long')} <span class="mute small">${ground(s.said)}</span>`;
}

function also({ statement, others }) {
  const rest = (others?.items ?? []).filter((o) => o.id !== statement.id).slice(0, 4);
  const actor = speakers(statement)?.[0];
  return rest.length === 0 ? nothing : html`<section class="sec" aria-labelledby="also"><h2 id="also">${say('statement.also', { name: actor.name })}
      <a class="mute" href=${searchLink([['actor', keyOf(actor)]])}>${say('statement.all', { statements: count(others.total.value, 'statement') })}</a></h2>
    <ol class="rows">${rest.map(row)}</ol></section>`;
}

/** A statement on one line of a list. */
export function row(s) {
  return html`<li>${time(s.said)}<div><blockquote class="q" dir="auto" lang=${langOf(s.document.language) ?? nothing}><a href="/statements/${s.id}" data-step id="row-${s.id}">${sentence(s)}</a></blockquote>
    <div class="meta">${s.themes.map((t) => html`<a href=${searchLink([['theme', t.id]])}>${t.label}</a>`)}</div></div></li>`;
}

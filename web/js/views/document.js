// One document: its text with the statements marked, who said each in the margin, furniture folded.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { print, put, value } from '../state.js';
import { apiLang, count, date, fill, language, said, say } from '../words.js';
import { campaign, copies } from './copies.js';
import { body } from './passages.js';
import { pages } from './pages.js';
import { ground, keyOf, name, problem, searchLink, speakers } from './parts.js';
import { fact } from './provenance.js';

const FEW = 4;
const PAGES = 'pages';

export default { section: '/documents', instant: false, load, title, view };

async function load({ id }, signal, before) {
  if (before?.document.id === id) {
    return before; // only the statement that the address names has changed
  }
  const [document, text, statements] = await Promise.all([
    api.document(id, signal), api.documentText(id, signal), api.documentStatements(id, signal)]);
  return { document, text: text.text, statements };
}

function title({ data }) {
  return data?.document.title ?? say('document.title');
}

function view({ state, data, problem: trouble }, act) {
  if (!data) {
    return problem(trouble);
  }
  const { document: d, statements } = data;
  const on = state.hash.replace(/^s-/, '');
  const beside = value(state, 'view') === PAGES;
  const about = html`<aside class="aside" aria-label=${say('document.about')}>${facts(d, statements)}</aside>`;
  return html`<div class="duo wide ${beside ? 'beside' : ''}"><div>
    <nav class="crumb" aria-label=${say('breadcrumb')}><a href="/documents">${say('documents')}</a> · ${said('kind', d.kind)}</nav>
    <h1 tabindex="-1" dir="auto">${d.title ?? say('untitled')}</h1>
    <p class="lead">${[...new Set([d.publisher, some(d.authors), date(d.published, 'long')])].filter(Boolean)
      .map((part, i) => html`${i > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}</p>
    ${bar(d, statements, on, state)}
    <article class="doc" aria-label=${say('document.text')}>${body(data, on)}</article>
    ${beside ? about : nothing}</div>
    ${beside ? pages(data, on, (id) => act.go({ ...state, hash: 's-' + id })) : about}</div>`;
}

function bar(d, statements, on, state) {
  const at = statements.findIndex((s) => s.id === on);
  const to = (i) => print({ ...state, hash: 's-' + statements[i].id });
  const speaking = new Set(statements.flatMap((s) => speakers(s) ?? []).map(keyOf)).size;
  return html`<div class="stick"><b>${say('document.counts', { statements: count(statements.length, 'statement'), actors: count(speaking, 'actor') })}</b>
    <span class="mute" role="status">${at >= 0 ? say('document.at', { at: at + 1, of: statements.length }) : nothing}</span>
    ${at > 0 ? html`<a href=${to(at - 1)} id="previous">${say('previous')}</a>` : nothing}
    ${at + 1 < statements.length ? html`<a href=${to(at + 1)} id="next">${say(at < 0 ? 'first' : 'following')}</a>` : nothing}
    <span class="keyhint mute" aria-hidden="true"><kbd>k</kbd> <kbd>j</kbd></span><span class="grow"></span>
    ${d.mediaType === 'application/pdf' ? sides(state) : nothing}
    <a href=${searchLink([['document', d.id]])}>${say('document.list')}</a>
    ${d.links?.original ? html`<a href=${d.links.original} download>${say('document.original')}</a>` : nothing}</div>`;
}

// The pages need an answer of their own from the server, which lets their worker start.
function sides(state) {
  return value(state, 'view') === PAGES ? html`<a href=${print(put(state, 'view', ''))} id="pages">${say('pages.hide')}</a>`
    : html`<a href=${print(put(state, 'view', PAGES))} id="pages" target="_self">${say('pages.show')}</a>`;
}

function facts(d, statements) {
  return html`<dl class="facts">
    ${fact(say('document.fact.kind'), html`${said('kind', d.kind)} <span class="mute small" lang=${apiLang ?? nothing}>${d.kindReason}</span>`)}
    ${fact(say('document.fact.publisher'), d.publisher)}
    ${fact(say('document.fact.by'), d.authors.join() !== d.signatories.join() && d.authors.join() !== d.publisher && folded(d.authors))}
    ${fact(say('document.fact.behalf'), d.onBehalfOf.join(', '))}
    ${fact(say('document.fact.signed'), d.signatories.length > 0 && (d.signatoriesComplete ? folded(d.signatories) : fill('document.others', { names: folded(d.signatories) })))}
    ${fact(say('document.fact.addressees'), d.addressees.join(', '))}
    ${fact(say('document.fact.via'), d.via.join(', '))}
    ${fact(say('document.fact.copies'), copies(d))}
    ${fact(say('document.fact.campaign'), campaign(d))}
    ${fact(say('document.fact.published'), html`${date(d.published, 'long') || say('document.undated')} <span class="mute small">${ground(d.publication)}</span>`)}
    ${fact(say('document.fact.speaks'), tally(statements.flatMap((s) => speakers(s) ?? []), keyOf, name))}
    ${fact(say('document.fact.raise'), tally(statements.flatMap((s) => s.themes), (t) => t.id,
      (t) => html`<a href=${searchLink([['theme', t.id], ['document', d.id]])}>${t.label}</a>`))}
    ${fact(say('document.fact.language'), language(d.language))}
    ${fact(say('document.fact.file'), html`<span class="mono">${d.path}<br>${say('document.bytes', { type: d.mediaType, n: d.byteLength })}<br>sha256 ${d.sha256}</span>`)}
    ${fact(say('document.fact.part'), d.containedIn && html`<span class="mono">${d.containedIn}</span>`)}
    ${fact(say('document.fact.doubtful'), d.warnings.length > 0 && d.warnings.map((w) => html`<p lang=${apiLang ?? nothing}>${w}</p>`))}
  </dl>`;
}

function some(people) {
  return people.length > FEW + 1 ? say('names.more', { names: people.slice(0, FEW).join(', '), n: people.length - FEW }) : people.join(', ');
}

// A long list of people opens on demand.
function folded(people) {
  return people.length > FEW + 1 ? html`<details><summary>${some(people)}</summary>${people.join(', ')}</details>` : people.join(', ');
}

// Things by how often they occur, the first eight.
function tally(things, key, show) {
  const counts = new Map();
  for (const thing of things) {
    counts.set(key(thing), { thing, n: (counts.get(key(thing))?.n ?? 0) + 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.n - a.n).slice(0, 8);
  return most.length > 0 && most.map(({ thing, n }, i) => html`${i > 0 ? html`<br>` : nothing}${show(thing)} <span class="mute small">${n}</span>`);
}

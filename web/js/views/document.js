// One document: its text with the statements marked, who said each in the margin, furniture folded.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { count, date, language, number, said } from '../words.js';
import { campaign, copies } from './copies.js';
import { body } from './passages.js';
import { ground, keyOf, name, problem, searchLink, speakers } from './parts.js';
import { fact } from './provenance.js';

const FEW = 4;

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
  return data?.document.title ?? 'Document';
}

function view({ state, data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  const { document: d, statements } = data;
  const on = state.hash.replace(/^s-/, '');
  return html`<div class="duo wide"><div>
    <nav class="crumb" aria-label="Breadcrumb"><a href="/documents">Documents</a> · ${said('kind', d.kind)}</nav>
    <h1 tabindex="-1" dir="auto">${d.title ?? 'Untitled document'}</h1>
    <p class="lead">${[...new Set([d.publisher, some(d.authors), date(d.published, 'long')])].filter(Boolean)
      .map((part, i) => html`${i > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}</p>
    ${bar(d, statements, on)}
    <article class="doc" aria-label="Text of the document">${body(data, on)}</article></div>
    <aside class="aside" aria-label="About this document">${facts(d, statements)}</aside></div>`;
}

function bar(d, statements, on) {
  const at = statements.findIndex((s) => s.id === on);
  const to = (i) => `/documents/${d.id}#s-${statements[i].id}`;
  const speaking = new Set(statements.flatMap((s) => speakers(s) ?? []).map(keyOf)).size;
  return html`<div class="stick"><b>${count(statements.length, 'statement')}, ${count(speaking, 'actor')}</b>
    <span class="mute" role="status">${at >= 0 ? `Statement ${at + 1} of ${statements.length}` : nothing}</span>
    ${at > 0 ? html`<a href=${to(at - 1)} id="previous">Previous</a>` : nothing}
    ${at + 1 < statements.length ? html`<a href=${to(at + 1)} id="next">${at < 0 ? 'First' : 'Next'}</a>` : nothing}
    <span class="keyhint mute" aria-hidden="true"><kbd>k</kbd> <kbd>j</kbd></span><span class="grow"></span>
    <a href=${searchLink([['document', d.id]])}>As a list</a>
    ${d.links?.original ? html`<a href=${d.links.original} download>Original file</a>` : nothing}</div>`;
}

function facts(d, statements) {
  return html`<dl class="facts">
    ${fact('Kind', html`${said('kind', d.kind)} <span class="mute small">${d.kindReason}</span>`)}
    ${fact('Published by', d.publisher)}
    ${fact('By', d.authors.join() !== d.signatories.join() && d.authors.join() !== d.publisher && folded(d.authors))}
    ${fact('On behalf of', d.onBehalfOf.join(', '))}
    ${fact('Signed by', d.signatories.length > 0 && html`${folded(d.signatories)}${d.signatoriesComplete ? nothing : ' and others'}`)}
    ${fact('Addressed to', d.addressees.join(', '))}
    ${fact('Via', d.via.join(', '))}
    ${fact('Copies', copies(d))}
    ${fact('Campaign', campaign(d))}
    ${fact('Published', html`${date(d.published, 'long') || 'Date not known'} <span class="mute small">${ground(d.publication)}</span>`)}
    ${fact('Who speaks', tally(statements.flatMap((s) => speakers(s) ?? []), keyOf, name))}
    ${fact('What they raise', tally(statements.flatMap((s) => s.themes), (t) => t.id,
      (t) => html`<a href=${searchLink([['theme', t.id], ['document', d.id]])}>${t.label}</a>`))}
    ${fact('Language', language(d.language))}
    ${fact('File', html`<span class="mono">${d.path}<br>${d.mediaType}, ${number(d.byteLength)} bytes<br>sha256 ${d.sha256}</span>`)}
    ${fact('Part of', d.containedIn && html`<span class="mono">${d.containedIn}</span>`)}
    ${fact('Doubtful', d.warnings.length > 0 && d.warnings.map((w) => html`<p>${w}</p>`))}
  </dl>`;
}

function some(people) {
  return people.length > FEW + 1 ? `${people.slice(0, FEW).join(', ')} and ${people.length - FEW} more` : people.join(', ');
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

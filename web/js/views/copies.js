// Where else a statement or a document appears, and what differs there, in words.
import { html, nothing } from '../lit.js';
import { count, date } from '../words.js';

const SAMENESS = { EXACT: 'the same words', SHORTENED: 'shortened', ALTERED: 'altered' };
const FEW = 8;

/** “in 3 documents”, or nothing. */
export function places(s) {
  const others = s.sightings?.length ?? 0;
  return others > 0 ? html`<a href="/statements/${s.id}#also-in">in ${count(others + 1, 'document')}</a>`
    : s.copyOf ? html`<a href="/statements/${s.copyOf.statement}">a copy of a statement in ${where(s.copyOf)}</a>` : nothing;
}

/** The other places of a statement, each with what differs there. */
export function alsoIn(s) {
  const all = [...(s.copyOf ? [s.copyOf] : []), ...s.sightings];
  if (all.length === 0) {
    return nothing;
  }
  const list = (some) => html`<ul class="places">${some.map((other) => place(s, other))}</ul>`;
  return html`<section class="sec" aria-labelledby="also-in"><h2 id="also-in">${s.copyOf ? 'A copy' : 'Also in'}
      <span class="mute">${s.copyOf ? 'counted once, with the first' : `${count(all.length, 'other place')}, counted once`}</span></h2>
    ${list(all.slice(0, FEW))}
    ${all.length > FEW ? html`<details><summary>${count(all.length - FEW, 'more place')}</summary>${list(all.slice(FEW))}</details>` : nothing}</section>`;
}

/** The same quotation in documents that are no copies: statements of their own. */
export function quotedElsewhere(s) {
  const all = s.quotations ?? [];
  if (all.length === 0) {
    return nothing;
  }
  const list = (some) => html`<ul class="places">${some.map((other) => place(s, other))}</ul>`;
  return html`<section class="sec" aria-labelledby="quoted-elsewhere"><h2 id="quoted-elsewhere">Quoted elsewhere
      <span class="mute">${count(all.length, 'other document')} ${all.length === 1 ? 'has' : 'have'} these words; each counts for itself</span></h2>
    ${list(all.slice(0, FEW))}
    ${all.length > FEW ? html`<details><summary>${count(all.length - FEW, 'more place')}</summary>${list(all.slice(FEW))}</details>` : nothing}</section>`;
}

function place(s, other) {
  const same = other.statement === s.id;
  const name = where(other);
  return html`<li>${s.copyOf === other ? 'Copy of ' : nothing}${same ? name : html`<a href="/statements/${other.statement}">${name}</a>`}
    <b>${SAMENESS[other.sameness]}</b>${same ? html` <span class="mute small">the same file at <span class="mono">${other.path}</span></span>` : nothing}
    ${other.changes.length > 0 ? html`<ul>${other.changes.map(change)}</ul>` : nothing}</li>`;
}

function change({ here, there }) {
  return html`<li>${!there ? html`left out there: <q>${here}</q>` : !here ? html`put in there: <q>${there}</q>`
    : html`here <q>${here}</q>, there <q>${there}</q>`}</li>`;
}

function where(other) {
  return [other.publisher, other.title ?? other.path, date(other.published)].filter(Boolean).join(', ');
}

/** What a document is a copy of, or what are copies of it, and why. */
export function copies(d) {
  if (!d.copies) {
    return false;
  }
  const { origin, reason, members } = d.copies;
  const others = members.filter((m) => m.document !== d.id || m.path !== d.path);
  const first = members[0];
  return html`${origin === d.id ? html`The origin of ${count(others.length, 'copy', 'copies')}: ${reason}.`
    : html`A copy of <a href="/documents/${origin}">${where(first)}</a>: ${reason}.`}
    <ul>${others.filter((m) => origin === d.id || m !== first).map((m) => html`<li>${m.document === d.id ? html`<span class="mono">${m.path}</span>`
    : html`<a href="/documents/${m.document}">${where(m)}</a>`} <span class="mute small">${m.identical ? 'the same file' : `${Math.round(m.shared * 100)} % in common`}</span></li>`)}</ul>`;
}

/** “One of 14 letters of a campaign”, and what this one adds. */
export function campaign(d) {
  const c = d.campaign;
  if (!c) {
    return false;
  }
  const some = c.adds.slice(0, FEW);
  return html`One of <a href="/documents?campaign=${c.id}">${count(c.letters, 'letter')} of a campaign</a>; it has
    ${Math.round(c.shared * 100)} % of the shared text${c.adds.length === 0 ? ' and adds nothing.' : ' and adds:'}
    ${c.adds.length === 0 ? nothing : html`<ul>${some.map((a) => html`<li><q>${a.words}</q></li>`)}
      ${c.adds.length > FEW ? html`<li class="mute">and ${c.adds.length - FEW} more</li>` : nothing}</ul>`}`;
}

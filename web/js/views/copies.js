// Where else a statement or a document appears, and what differs there, in words.
import { html, nothing } from '../lit.js';
import { count, fill, percent, said, say } from '../words.js';
import { where } from './hit.js';

const FEW = 8;

/** The other places of a statement, each with what differs there. */
export function alsoIn(s) {
  const all = [...(s.copyOf ? [s.copyOf] : []), ...s.sightings];
  if (all.length === 0) {
    return nothing;
  }
  const list = (some) => html`<ul class="places">${some.map((other) => place(s, other))}</ul>`;
  return html`<section class="sec" aria-labelledby="also-in"><h2 id="also-in">${say(s.copyOf ? 'copies.copy' : 'copies.also')}
      <span class="mute">${s.copyOf ? say('copies.first') : say('copies.once', { places: count(all.length, 'other-place') })}</span></h2>
    ${list(all.slice(0, FEW))}
    ${all.length > FEW ? html`<details><summary>${count(all.length - FEW, 'more-place')}</summary>${list(all.slice(FEW))}</details>` : nothing}</section>`;
}

/** The same quotation in documents that are no copies: statements of their own. */
export function quotedElsewhere(s) {
  const all = s.quotations ?? [];
  if (all.length === 0) {
    return nothing;
  }
  const list = (some) => html`<ul class="places">${some.map((other) => place(s, other))}</ul>`;
  return html`<section class="sec" aria-labelledby="quoted-elsewhere"><h2 id="quoted-elsewhere">${say('copies.elsewhere')}
      <span class="mute">${say('copies.others', { n: all.length })}</span></h2>
    ${list(all.slice(0, FEW))}
    ${all.length > FEW ? html`<details><summary>${count(all.length - FEW, 'more-place')}</summary>${list(all.slice(FEW))}</details>` : nothing}</section>`;
}

function place(s, other) {
  const same = other.statement === s.id;
  const name = where(other);
  const linked = same ? name : html`<a href="/statements/${other.statement}">${name}</a>`;
  return html`<li>${s.copyOf === other ? fill('copies.at', { place: linked }) : linked}
    <b>${said('sameness', other.sameness)}</b>${same ? html` <span class="mute small">${fill('copies.same.at', { path: html`<span class="mono">${other.path}</span>` })}</span>` : nothing}
    ${other.changes.length > 0 ? html`<ul>${other.changes.map(change)}</ul>` : nothing}</li>`;
}

function change({ here, there }) {
  const quoted = (words) => html`<q>${words}</q>`;
  return html`<li>${!there ? fill('copies.left', { words: quoted(here) }) : !here ? fill('copies.put', { words: quoted(there) })
    : fill('copies.changed', { here: quoted(here), there: quoted(there) })}</li>`;
}

/** What a document is a copy of, or what are copies of it, and why. */
export function copies(d) {
  if (!d.copies) {
    return false;
  }
  const { origin, reason, members } = d.copies;
  const others = members.filter((m) => m.document !== d.id || m.path !== d.path);
  const first = members[0];
  return html`${origin === d.id ? say('copies.origin', { copies: count(others.length, 'copy'), reason })
    : fill('copies.copy.of', { place: html`<a href="/documents/${origin}">${where(first)}</a>`, reason })}
    <ul>${others.filter((m) => origin === d.id || m !== first).map((m) => html`<li>${m.document === d.id ? html`<span class="mono">${m.path}</span>`
    : html`<a href="/documents/${m.document}">${where(m)}</a>`} <span class="mute small">${m.identical ? say('copies.file') : say('copies.common', { share: percent(m.shared) })}</span></li>`)}</ul>`;
}

/** “One of 14 letters of a campaign”, and what this one adds. */
export function campaign(d) {
  const c = d.campaign;
  if (!c) {
    return false;
  }
  const some = c.adds.slice(0, FEW);
  const letters = html`<a href="/documents?campaign=${c.id}">${count(c.letters, 'letter')}</a>`;
  return html`${fill(c.adds.length === 0 ? 'campaign.nothing' : 'campaign.adds', { letters, share: percent(c.shared) })}
    ${c.adds.length === 0 ? nothing : html`<ul>${some.map((a) => html`<li><q>${a.words}</q></li>`)}
      ${c.adds.length > FEW ? html`<li class="mute">${say('more', { n: c.adds.length - FEW })}</li>` : nothing}</ul>`}`;
}

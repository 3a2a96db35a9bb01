// Where a statement comes from: file, fingerprint, place, rule – all that is needed to check it.
import { html, nothing } from '../lit.js';
import { address } from '../api.js';
import { capital, date, dated, labelOf, number, percent, said, sureness } from '../words.js';
import { ground, names, searchLink } from './parts.js';

const FEW = 3;

export function provenance({ statement: s, document }) {
  const a = s.attribution;
  const between = (list) => list.map((item, i) => html`${i > 0 ? html`<br>` : nothing}${item}`);
  return html`<dl class="facts">
    ${fact('All who said it', s.actors?.length > FEW + 1 && html`<details><summary>${s.actors.length} names</summary>${names(s.actors)}</details>`)}
    ${fact('Concern', s.themes.length > 0 && between(s.themes.map((t) => html`<a href=${searchLink([['theme', t.id]])}>${t.label}</a>`)))}
    ${fact('Stance', s.stance && said('stance', s.stance.polarity))}
    ${fact('How it was reported', said('voice', s.voice))}
    ${fact('What is reported', said('class', s.class))}
    ${fact('Said', html`${dated(s.said, 'long')} <span class="mute small">${ground(s.said)}</span>`)}
    ${fact('Event', s.said.event && html`${{ NOT_BEFORE: 'after', NOT_AFTER: 'before' }[s.said.precision] ?? 'at'}: ${s.said.event.title}`)}
    ${fact('Published', s.document.published && date(s.document.published, 'long') + authors(document))}
    ${fact('Said to', s.addressees.join(', '))}
    ${fact('Treaty article cited', s.provisions.length > 0 && between(s.provisions.map((p) => html`<a href=${searchLink([['provision', p.value]])}>${labelOf('provision', p.value, p.label)}</a>
      ${p.draft ? html`<span class="mute small">${p.draft}</span>` : nothing}`)))}
    ${fact('Document', html`<a href="/documents/${s.document.id}">${s.document.title ?? 'Untitled document'}</a> <span class="mute small">${said('kind', s.document.kind)}</span>`)}
    ${fact('Exact place', capital(place(s)))}
    ${fact('File', document && html`<span class="mono">${document.path}</span>`)}
    ${fact('Fingerprint of the file', html`<span class="mono">sha256 ${s.document.id}</span>`)}
    ${fact('Found by', html`<code>${a.rule}</code>, ${said('how', a.how)} <span class="mute small">confidence ${sureness(a.confidence)}, ${percent(a.confidence)}</span>`)}
    ${fact('Permanent address', html`<a class="mono" href="/statements/${s.id}">/statements/${s.id}</a>`)}
    ${fact('For machines', html`<a href=${address('statements', s.id)}>JSON</a>`)}
  </dl>`;
}

/** A line of facts, or nothing where there is nothing to say. */
export function fact(name, words) {
  return words ? html`<div><dt>${name}</dt><dd>${words}</dd></div>` : nothing;
}

function authors(document) {
  const all = document?.authors ?? [];
  return all.length > FEW ? `, ${all[0]} and ${all.length - 1} more` : all.map((a) => ', ' + a).join('');
}

function place(s) {
  const page = s.place.page ? `page ${s.place.page}, ` : '';
  const spans = s.place.spans.map(([a, b]) => `${number(a)}–${number(b)}`).join(' and ');
  return `${page}paragraph ${s.place.paragraph}, characters ${spans}`;
}

// Where a statement comes from: file, fingerprint, place, rule – all that is needed to check it.
import { html, nothing } from '../lit.js';
import { address } from '../api.js';
import { capital, date, dated, facetName, labelOf, listed, number, percent, said, say, sureness } from '../words.js';
import { provisionPath } from '../state.js';
import { ground, names } from './parts.js';

const FEW = 3;

export function provenance({ statement: s, document }) {
  const a = s.attribution;
  const between = (list) => list.map((item, i) => html`${i > 0 ? html`<br>` : nothing}${item}`);
  return html`<dl class="facts">
    ${fact(say('fact.all'), s.actors?.length > FEW + 1 && html`<details><summary>${say('names.all', { n: s.actors.length })}</summary>${names(s.actors)}</details>`)}
    ${fact(facetName('theme'), s.themes.length > 0 && between(s.themes.map((t) => html`<a href="/themes/${t.id}">${t.label}</a>`)))}
    ${fact(facetName('stance'), s.stance && said('stance', s.stance.polarity))}
    ${fact(facetName('voice'), said('voice', s.voice))}
    ${fact(facetName('class'), said('class', s.class))}
    ${fact(say('fact.said'), html`${dated(s.said, 'long')} <span class="mute small">${ground(s.said)}</span>`)}
    ${fact(say('fact.event'), s.said.event && event(s.said))}
    ${fact(say('fact.published'), s.document.published && date(s.document.published, 'long') + authors(document))}
    ${fact(say('fact.to'), s.addressees.join(', '))}
    ${fact(facetName('provision'), s.provisions.length > 0 && between(s.provisions.map((p) => html`<a href=${provisionPath(p.value)}>${labelOf('provision', p.value, p.label)}</a>
      ${p.draft ? html`<span class="mute small">${p.draft}</span>` : nothing}`)))}
    ${fact(say('fact.document'), html`<a href="/documents/${s.document.id}"><bdi>${s.document.title ?? say('untitled')}</bdi></a> <span class="mute small">${said('kind', s.document.kind)}</span>`)}
    ${fact(say('fact.place'), capital(place(s)))}
    ${fact(say('fact.file'), document && html`<span class="mono">${document.path}</span>`)}
    ${fact(say('fact.hash'), html`<span class="mono">sha256 ${s.document.id}</span>`)}
    ${fact(say('fact.rule'), html`<code>${a.rule}</code>, ${said('how', a.how)} <span class="mute small">${say('confidence', { sure: say('sure.' + sureness(a.confidence)), share: percent(a.confidence) })}</span>`)}
    ${fact(say('fact.address'), html`<a class="mono" href="/statements/${s.id}">/statements/${s.id}</a>`)}
    ${fact(say('machines'), html`<a href=${address('statements', s.id)}>JSON</a>`)}
  </dl>`;
}

function event({ precision, event: { title } }) {
  const when = /^NOT_/.test(precision) ? precision : 'AT';
  return say('event.' + when, { event: title });
}

/** A line of facts, or nothing where there is nothing to say. */
export function fact(name, words) {
  return words ? html`<div><dt>${name}</dt><dd>${words}</dd></div>` : nothing;
}

function authors(document) {
  const all = document?.authors ?? [];
  return all.length > FEW ? ', ' + say('names.more', { names: all[0], n: all.length - 1 }) : all.map((a) => ', ' + a).join('');
}

function place(s) {
  const spans = listed(s.place.spans.map(([a, b]) => `${number(a)}–${number(b)}`)).join('');
  return say(s.place.page ? 'place.exact.page' : 'place.exact', { ...s.place, spans });
}

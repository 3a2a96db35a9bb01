// What the screens of a concern and of an article share: who speaks on it, how, when, in which words.
import { html, nothing, svg } from '../lit.js';
import { onSubject } from '../api.js';
import { count, labelOf, langOf, number, percent, say } from '../words.js';
import { picture } from './plot.js';
import { names, searchLink, sentence, speakers as speakersOf, time } from './parts.js';

const SPEAKERS = 12;

/** The newest statements that a filter finds, with counts and plot. */
export function about(filter, signal) {
  return onSubject([filter, ['sort', '-said'], ['limit', '12']], signal);
}

/** @param filter name and value; @param found what about() gave */
export function subject(filter, found, { title }) {
  const { facets, histogram, items, total } = found;
  const speakers = facets.actor ?? [];
  return html`${speakers.length > 0 ? html`<section class="sec" aria-labelledby="who"><h2 id="who">${say('subject.who')} <span class="mute">${count(speakers.length, 'actor')}</span></h2>
      ${bars('actor', filter, speakers.slice(0, SPEAKERS), (v) => `/actors/${encodeURIComponent(v.value)}`)}
      ${speakers.length > SPEAKERS ? html`<p class="end"><a href=${searchLink([filter])}>${say('subject.more', { n: speakers.length - SPEAKERS })}</a></p>` : nothing}</section>` : nothing}
    ${facets.stance?.length > 0 ? html`<section class="sec" aria-labelledby="stances"><h2 id="stances">${say('subject.stance')}</h2>${split(filter, facets.stance, total.value)}</section>` : nothing}
    ${histogram.bars.length > 1 ? html`<section class="sec" aria-labelledby="when"><h2 id="when">${say('subject.when')}
      ${histogram.undated > 0 ? html`<span class="mute">${say('plot.undated', { n: histogram.undated })}</span>` : nothing}</h2>
      <figure class="histo">${picture(histogram.bars)}</figure></section>` : nothing}
    ${items.length > 0 ? html`<section class="sec" aria-labelledby="words"><h2 id="words">${say('statements')} <span class="mute">${say('newest')}</span></h2>
      <ol class="rows">${items.map(line)}</ol>
      <p class="end"><a href=${searchLink([filter])}>${say('subject.all', { statements: count(total.value, 'statement'), title })}</a></p></section>` : nothing}`;
}

// A statement with who said it, on one line of a list.
function line(s) {
  const who = speakersOf(s);
  return html`<li>${time(s.said)}<div><blockquote class="q" dir="auto" lang=${langOf(s.document.language) ?? nothing}><a href="/statements/${s.id}" data-step id="row-${s.id}">${sentence(s)}</a></blockquote>
    <div class="meta">${who ? names(who, 3) : say('unattributed')}${s.stance ? html`<span>${labelOf('stance', s.stance.polarity)}</span>` : nothing}</div></div></li>`;
}

/** Values of a facet with a bar each; the name opens their statements. */
export function bars(name, filter, values, page) {
  const most = Math.max(...values.map((v) => v.count), 1);
  return html`<ul class="bars">${values.map((v) => html`<li><a href=${searchLink([filter, [name, v.value]])}>${labelOf(name, v.value, v.label)}</a>
    <svg aria-hidden="true">${svg`<rect width="${(v.count / most) * 100}%" height="8"></rect>`}</svg>
    <span class="n">${page ? html`<a class="go" href=${page(v)} aria-label=${say('subject.page', { name: v.label })}>→</a> ` : nothing}${number(v.count)}<span class="vh"> ${say('unit.statement', { n: v.count })}</span></span></li>`)}</ul>`;
}

// Of how many a stance is known, and which: words and numbers, the bar is for the eye only.
function split(filter, stances, total) {
  return html`<ul class="split">${stances.filter((s) => s.count > 0).map((s) => html`<li><a href=${searchLink([filter, ['stance', s.value]])}>${labelOf('stance', s.value, s.label)}</a>
    <span class="mute">${say('subject.share', { n: s.count, share: percent(s.count / total) })}</span></li>`)}</ul>`;
}

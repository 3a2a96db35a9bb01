// Statements over time by actor, concern or another facet, above a table of the same counts.
import { html, nothing, svg } from '../lit.js';
import * as api from '../api.js';
import { asked, listed, over, value } from '../state.js';
import { count, date, labelOf, number, say } from '../words.js';
import { problem } from './parts.js';
import { placed, told, within } from './plot.js';
import { axisName, choice, counted } from './tables.js';

const OF = ['said', 'published', 'event'];
const BY = ['', 'actor', 'theme', 'stance', 'category', 'provision', 'kind'];
const INTERVALS = ['auto', 'day', 'week', 'month', 'year'];
const TOPS = ['5', '10', '20'];
const HEIGHT = 34;

export default { section: '/compare', instant: false, load, title: () => say('timeline.title'), view };

const of = (state) => ({ of: value(state, 'of') || 'said', by: state.params.some(([n]) => n === 'by') ? value(state, 'by').replace('none', '') : 'actor',
  interval: value(state, 'interval') || 'auto', top: value(state, 'top') || '5' });

async function load(state, signal) {
  const filter = asked(state).filter(([n]) => n !== 'sort' && n !== 'limit' && n !== 'after');
  const params = [...filter, ...Object.entries(of(state)).filter(([, v]) => v)];
  const [timeline, { items }] = await Promise.all([api.timeline(params, signal), api.events(signal)]);
  const all = timeline.bars;
  return { timeline, csv: api.csv('timeline', params), events: all.length > 0 ? within(items, dayOf(all[0], 'from'), dayOf(all.at(-1), 'to')) : [] };
}

function view({ state, data, problem: trouble }, act) {
  if (!data || trouble) {
    return problem(trouble);
  }
  const { timeline: t, csv, events } = data;
  const now = of(state);
  return html`<div class="page"><nav class="crumb" aria-label=${say('breadcrumb')}><a href=${over(state, 'compare')}>${say('compare')}</a></nav>
    <h1 tabindex="-1">${say('timeline.title')}</h1>
    <p class="lead" role="status">${t.total.value > 0 ? count(t.total.value, 'statement') : say('nothing')}</p>
    ${counted(state)}
    <div class="bar note-line">${choice(state, 'of', OF, now.of, say('timeline.of'), (v) => say('timeline.' + v), act)}
      ${choice(state, 'by', BY.map((b) => b || 'none'), now.by || 'none', say('timeline.by'), (v) => (v === 'none' ? say('timeline.one') : axisName(v)), act)}
      ${choice(state, 'interval', INTERVALS, now.interval, say('timeline.interval'), (v) => say('interval.' + v), act)}
      ${choice(state, 'top', TOPS, now.top, say('compare.top'), (n) => number(Number(n)), act)}
      <span class="grow"></span><span class="small act"><a href=${csv} download>CSV</a></span></div>
    ${t.bars.length > 0 ? html`${plots(t, events)}${events.length > 0 ? html`<details class="choose"><summary class="small">${say('events')} (${number(events.length)})</summary>${told(events)}</details>` : nothing}${table(t)}` : html`<p class="note-line">${say('plot.none')}</p>`}
    ${t.notShown > 0 ? html`<p class="small mute note-line">${say('timeline.hidden', { n: t.notShown })}</p>` : nothing}</div>`;
}

// What a stretch of time is called: its value is 2024, 2024-07, 2024-07-29 or from..to.
export function stretch(bar) {
  return bar.value === 'none' ? say('chips.none') : bar.value.split('..').map((d) => date(d)).join(' – ');
}

const lines = (t) => (t.series.length > 0 ? t.series : [{ line: { label: say('all'), value: '', count: t.total.value, link: '' },
  counts: t.bars, undated: t.undated }]);

// The first or the last day of a stretch.
function dayOf({ value: days }, end) {
  const [first, last = first] = days.split('..');
  if (end === 'from') {
    return first + '-01-01'.slice(first.length - 4);
  }
  const [y, m, d] = last.split('-').map(Number);
  return d ? last : new Date(Date.UTC(y, m ?? 12, 0)).toISOString().slice(0, 10);
}

function plots(t, events) {
  const all = lines(t);
  const most = Math.max(1, ...all.flatMap((s) => s.counts.map((c) => c.count)));
  return html`<figure class="series" aria-label=${say('timeline.plot')}>${all.map((s) => html`<div class="line"><span class="name">${labelOf(t.by, s.line.value, s.line.label)}</span>
    <svg aria-hidden="true">${s.counts.map((c, i) => column(c.count, i, t.bars, most))}${events.map((e) => mark(e, t.bars))}</svg></div>`)}
    <div class="line ends"><span></span><span>${stretch(t.bars[0])}</span><span>${stretch(t.bars.at(-1))}</span></div></figure>`;
}

function mark(e, bars) {
  const x = placed(e.from, dayOf(bars[0], 'from'), dayOf(bars.at(-1), 'to'));
  return svg`<line class="mark" x1="${x}%" x2="${x}%" y1="0" y2=${HEIGHT}><title>${`${date(e.from)}: ${e.title}`}</title></line>`;
}

function column(n, i, bars, most) {
  const step = 100 / bars.length;
  const tall = n === 0 ? 0 : Math.max(2, (n / most) * HEIGHT);
  return svg`<rect class="bar1" x="${i * step + step * 0.1}%" width="${step * 0.8}%" y=${HEIGHT - tall} height=${tall}><title>${`${stretch(bars[i])}: ${number(n)}`}</title></rect>`;
}

// The same as numbers: a row a stretch, those without statements left out.
function table(t) {
  const all = lines(t);
  const full = t.bars.map((bar, i) => ({ bar, i })).filter(({ bar }) => bar.count > 0);
  const cell = (c, of) => html`<td class="r ${c.count > 0 ? '' : 'mute'}">${c.count > 0 && c.link ? html`<a href=${listed(c.link)} data-step>${number(c.count)}<span class="vh"> ${of}</span></a>` : number(c.count)}</td>`;
  return html`<div class="matrix" tabindex="0" role="region" aria-label=${say('timeline.table')}><table><caption class="vh">${say('timeline.table')}</caption>
    <thead><tr><th scope="col">${say('timeline.' + t.of)}</th>${all.map((s) => html`<th scope="col" class="r">${labelOf(t.by, s.line.value, s.line.label)}</th>`)}</tr></thead>
    <tbody>${full.map(({ bar, i }) => html`<tr><th scope="row">${stretch(bar)}</th>${all.map((s) => cell(s.counts[i], stretch(bar)))}</tr>`)}
    <tr><th scope="row">${stretch(t.undated)}</th>${all.map((s) => cell(s.undated, stretch(t.undated)))}</tr></tbody></table></div>`;
}

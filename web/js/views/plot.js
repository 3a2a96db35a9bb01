// Statements over time: bars drawn by hand, narrowed by a drag, a click, or two date inputs.
import { html, live, nothing, svg } from '../lit.js';
import { print, put, value } from '../state.js';
import { count, date, number, say } from '../words.js';

const HEIGHT = 62;
const BASE = 76;

export function plot(state, histogram, act) {
  const bars = histogram?.bars ?? [];
  const set = (from, to) => act.go(put(put(state, 'said.from', from), 'said.to', to));
  return html`<figure class="histo">${bars.length > 1 ? picture(bars, set) : nothing}
    <figcaption class="vh">${caption(bars, histogram)}</figcaption>
    <div class="dates" role="group" aria-label=${say('plot.when')}><span>${say('plot.said')}</span>
      ${field('from', state, act)}${field('to', state, act)}
      ${histogram?.undated > 0 && !value(state, 'said.undated') ? html`<a href=${print(put(state, 'said.undated', 'true'))}>${say('plot.undated', { n: histogram.undated })}</a>` : nothing}</div>
  </figure>`;
}

function field(end, state, act) {
  const name = 'said.' + end;
  const change = (event) => {
    const day = event.target.value;
    if ((day === '' || day >= '1000') && day !== value(state, name)) {
      act.go(put(state, name, day));
    }
  };
  return html`<label>${say('plot.' + end)} <input type="date" id=${name} .value=${live(full(value(state, name), end))} @change=${change}></label>`;
}

// The API takes 2024 and 2024-07 as well; the input shows days only.
function full(day, end) {
  return day.length === 10 ? day : day.length === 4 ? day + (end === 'from' ? '-01-01' : '-12-31') : '';
}

/** The bars alone, each a hover text; without `set` nothing can be chosen. */
export function picture(bars, set) {
  const most = Math.max(...bars.map((b) => b.count), 1);
  const step = 100 / bars.length;
  const wide = Math.min(step * 0.84, 4);
  const at = (event, shape) => {
    const frame = shape.getBoundingClientRect();
    const i = Math.floor(((event.clientX - frame.left) / frame.width) * bars.length);
    return Math.max(0, Math.min(bars.length - 1, i));
  };
  let start = null;
  const down = (event) => {
    start = event.button === 0 ? at(event, event.currentTarget) : null;
  };
  const up = (event) => {
    if (set && start !== null) {
      const [a, b] = [start, at(event, event.currentTarget)].sort((x, y) => x - y);
      set(bars[a].from, bars[b].to);
    }
    start = null;
  };
  return html`<svg role="img" aria-label=${caption(bars)} @pointerdown=${down} @pointerup=${up}>
    ${bars.map((b, i) => column(b, i * step, step, wide, most, set))}
    <line class="axis" x1="0" x2="100%" y1=${BASE} y2=${BASE}></line>
    ${ticks(bars).map((t) => svg`<text class=${t.thin ? 'thin' : ''} x="${t.i * step + step / 2}%" y=${BASE + 16}
      text-anchor=${t.i === 0 && step < 12 ? 'start' : t.i === bars.length - 1 && step < 12 ? 'end' : 'middle'}>${t.words}</text>`)}
  </svg>`;
}

function column(b, x, step, wide, most, set) {
  const tall = b.count === 0 ? 0 : Math.max(3, (b.count / most) * HEIGHT);
  return svg`<rect class="bar1" x="${x + (step - wide) / 2}%" width="${wide}%" y=${BASE - tall} height=${tall}></rect>
    <rect class="hitbox ${set ? '' : 'still'}" x="${x}%" width="${step}%" y="6" height=${BASE - 6}><title>${say('plot.bar', { span: span(b), statements: count(b.count, 'statement') })}</title></rect>`;
}

function ticks(bars) {
  const every = Math.max(1, Math.ceil(bars.length / 7));
  return bars.map((b, i) => ({ i, words: span(b), thin: (i / every) % 2 === 1 })).filter((t) => t.i % every === 0);
}

/** What a bar stands for, as short as it can be said. */
function span(b) {
  const days = (Date.parse(b.to) - Date.parse(b.from)) / 86_400_000 + 1;
  return days > 300 ? b.from.slice(0, 4) : days > 20 ? date(b.from.slice(0, 7)) : date(b.from);
}

function caption(bars, histogram) {
  if (bars.length === 0) {
    return histogram?.undated > 0 ? say('plot.none') : say('plot.nothing');
  }
  const full = bars.filter((b) => b.count > 0);
  const told = full.slice(0, 12).map((b) => `${span(b)} ${number(b.count)}`).join(', ');
  return say(full.length > 12 ? 'plot.caption.more' : 'plot.caption', { from: date(bars[0].from), to: date(bars.at(-1).to), told });
}

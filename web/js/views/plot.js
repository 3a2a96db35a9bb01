// Statements over time: bars drawn by hand, narrowed by a drag, by two handles that take keys, or two date inputs.
import { html, live, nothing, svg } from '../lit.js';
import { events } from '../api.js';
import { print, put, value } from '../state.js';
import { count, date, number, say } from '../words.js';

const HEIGHT = 62;
const BASE = 76;
const KEY_PAUSE = 700;

// Where a drag began, and when keys at a handle have come to rest: of the one plot that can be narrowed.
let start = null;
let resting = 0;

export function plot({ state, data, ui }, act) {
  const histogram = data.histogram;
  const bars = histogram?.bars ?? [];
  const brush = {
    at: ui.brush ?? null,
    draw: (at) => act.set({ brush: at }),
    set: ([a, b]) => {
      act.set({ brush: null });
      act.go(put(put(state, 'said.from', bars[a].from), 'said.to', bars[b].to));
    },
  };
  return html`<figure class="histo">${bars.length > 1 ? html`${picture(bars, brush, ui.events)}${handles(bars, brush)}` : nothing}
    <figcaption class="vh">${caption(bars, histogram)}</figcaption>
    <div class="dates" role="group" aria-label=${say('plot.when')}><span>${say('plot.said')}</span>
      ${field('from', state, act)}${field('to', state, act)}
      ${histogram?.undated > 0 && !value(state, 'said.undated') ? html`<a href=${print(put(state, 'said.undated', 'true'))}>${say('plot.undated', { n: histogram.undated })}</a>` : nothing}
      ${bars.length > 1 ? html`<button class="plain" type="button" id="events" aria-expanded=${String(Boolean(ui.events))} @click=${() => ask(ui, act)}>${say('events')}</button>` : nothing}</div>
    ${ui.events && bars.length > 1 ? told(within(ui.events, bars[0].from, bars.at(-1).to)) : nothing}
  </figure>`;
}

async function ask(ui, act) {
  act.set({ events: ui.events ? null : (await events()).items });
}

/** Events that touch a stretch of days. */
export function within(all, from, to) {
  return (all ?? []).filter((e) => e.from && e.from <= to && (e.to ?? e.from) >= from);
}

/** Events as a list: day and what happened. */
export function told(all) {
  return html`<ol class="events" tabindex="0" aria-label=${say('events')}>${all.length === 0 ? html`<li class="mute">${say('events.none')}</li>` : all.map((e) => html`<li>
    <span class="mute">${e.from === e.to ? date(e.from) : say('date.between', { from: date(e.from), to: date(e.to) })}</span> <span lang="en">${e.title}</span>
    ${e.verified ? nothing : html`<span class="low">${say('events.unverified')}</span>`}</li>`)}</ol>`;
}

/** Where a day stands between the first and the last of some bars, in per cent. */
export function placed(day, from, to) {
  const [a, b, x] = [from, to, day].map((d) => Date.parse(d));
  return Math.max(0, Math.min(100, ((x - a) / Math.max(1, b - a)) * 100));
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

// Two handles on one line: arrow keys move them, and the question is asked when they have come to rest.
function handles(bars, brush) {
  const last = bars.length - 1;
  const at = brush.at ?? [0, last];
  const handle = (end) => html`<input type="range" id="brush-${end === 0 ? 'from' : 'to'}" min="0" max=${last} .value=${live(String(at[end]))}
    aria-label=${say(end === 0 ? 'plot.handle.from' : 'plot.handle.to')} aria-valuetext=${span(bars[at[end]])}
    @input=${(e) => {
      const moved = Number(e.target.value);
      brush.draw(end === 0 ? [Math.min(moved, at[1]), at[1]] : [at[0], Math.max(moved, at[0])]);
    }}
    @change=${() => {
      clearTimeout(resting);
      resting = setTimeout(() => document.getElementById('brush-from') && brush.set(at), KEY_PAUSE);
    }}>`;
  return html`<div class="handles">${handle(0)}${handle(1)}</div>`;
}

/** The bars alone, each a hover text; without `brush` nothing can be chosen. */
export function picture(bars, brush, all) {
  const most = Math.max(...bars.map((b) => b.count), 1);
  const step = 100 / bars.length;
  const wide = Math.min(step * 0.84, 4);
  const at = (event) => {
    const frame = event.currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(bars.length - 1, Math.floor(((event.clientX - frame.left) / frame.width) * bars.length)));
  };
  const reach = (event) => [start, at(event)].sort((x, y) => x - y);
  const down = (event) => {
    start = brush && event.button === 0 ? at(event) : null;
  };
  const move = (event) => start !== null && brush?.draw(reach(event));
  const up = (event) => {
    const chosen = start !== null && reach(event);
    start = null;
    if (chosen) {
      brush.set(chosen);
    }
  };
  const marks = within(all, bars[0].from, bars.at(-1).to);
  return html`<svg role="img" aria-label=${caption(bars)} @pointerdown=${down} @pointermove=${move} @pointerup=${up}>
    ${brush?.at ? svg`<rect class="brush" x="${brush.at[0] * step}%" width="${(brush.at[1] - brush.at[0] + 1) * step}%" y="6" height=${BASE - 6}></rect>` : nothing}
    ${bars.map((b, i) => column(b, i * step, step, wide, most, brush))}
    ${marks.map((e) => mark(e, bars))}
    <line class="axis" x1="0" x2="100%" y1=${BASE} y2=${BASE}></line>
    ${ticks(bars).map((t) => svg`<text class=${t.thin ? 'thin' : ''} x="${t.i * step + step / 2}%" y=${BASE + 16}
      text-anchor=${t.i === 0 && step < 12 ? 'start' : t.i === bars.length - 1 && step < 12 ? 'end' : 'middle'}>${t.words}</text>`)}
  </svg>`;
}

function mark(e, bars) {
  const x = placed(e.from, bars[0].from, bars.at(-1).to);
  return svg`<line class="mark" x1="${x}%" x2="${x}%" y1="0" y2=${BASE}><title>${`${date(e.from)}: ${e.title}`}</title></line>`;
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

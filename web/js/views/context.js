// A statement among the paragraphs around it: its words marked, the words that credit it underlined.
import { html, nothing } from '../lit.js';
import { langOf, say } from '../words.js';
import { pieces, ranges, slice } from '../text.js';

const APART = ['FURNITURE', 'TITLE'];

export function context({ statement: s, document, text }) {
  const around = document && text !== null ? passages(s, document) : [];
  const link = html`<a href="/documents/${s.document.id}#s-${s.id}" id="in-document">${say('context.open')}</a>`;
  return html`<section class="sec" aria-labelledby="context"><h2 id="context">${say('context')}
      <span class="mute">${say('context.place', { source: s.document.publisher ?? s.document.title, n: s.place.paragraph })}</span></h2>
    <div class="passage" lang=${langOf(s.document.language) ?? nothing}>${around.length > 0 ? around.map((p) => paragraph(s, p, text))
      : html`<p><span class="off">${s.context.before}</span><mark>${s.text}</mark><span class="off">${s.context.after}</span></p>`}</div>
    <p class="small mute note-line">${s.attribution.cue || s.attribution.start !== null
      ? `${say('context.cue')} ` : nothing}${link}</p></section>`;
}

// The passages that hold the statement, and the nearest one on each side.
function passages(s, document) {
  const start = s.place.spans[0][0];
  const end = s.place.spans.at(-1)[1];
  const prose = document.passages.filter((p) => !APART.includes(p.kind) || overlaps(p, start, end));
  const first = prose.findIndex((p) => overlaps(p, start, end));
  if (first < 0) {
    return [];
  }
  const last = prose.findLastIndex((p) => overlaps(p, start, end));
  return prose.slice(Math.max(0, first - 1), last + 2)
    .map((p) => ({ span: p.span, off: !overlaps(p, start, end) }));
}

function overlaps(p, start, end) {
  return p.span[0] < end && start < p.span[1];
}

function paragraph(s, { span: [start, end], off }, text) {
  const { attribution: a } = s;
  const credit = a.start === null ? [] : [[a.start, a.end]];
  const layers = [
    ...ranges(s.place.spans, { mark: true }),
    ...ranges([...credit, ...(a.cueSpans ?? [])], { mark: false }),
  ];
  const cut = pieces(slice(text, start, end), layers, start).map((p) => {
    const underlined = p.over.some((r) => !r.mark) ? html`<span class="cue">${p.text}</span>` : p.text;
    return p.over.some((r) => r.mark) ? html`<mark>${underlined}</mark>` : underlined;
  });
  return html`<p class=${off ? 'off' : ''} dir="auto">${cut}</p>`;
}

// The text of a document, passage by passage, with its statements marked and noted in the margin.
import { html, nothing } from '../lit.js';
import { pieces, ranges, slice } from '../text.js';
import { count, said, say, within } from '../words.js';
import { nameOf } from './parts.js';

const MOST = 2;

const LOOKS = {
  HEADING: 'head', LIST_ITEM: 'item', BLOCK_QUOTE: 'block', STANDFIRST: '', PARAGRAPH: '', TITLE: 'head',
};

/** @param on id of the statement that the address names, or '' */
export function body({ document, text, statements }, on) {
  const marks = statements.flatMap((s) => ranges(s.place.spans, { s }));
  const seen = new Set();
  const lang = document.language === 'und' ? nothing : document.language;
  let page = 0;
  return groups(document.passages.filter((p) => !isHeading(p, document, text, marks))).map((group) => {
    if (group.furniture) {
      return furniture(group.furniture, text);
    }
    const p = group.passage;
    const turned = p.page && p.page !== page;
    page = p.page ?? page;
    const at = document.passages.indexOf(p) + 1;
    return html`${turned ? html`<p class="pageno">${say('page', { page: p.page })}</p>` : nothing}
      ${passage(p, text, marks, on, seen, lang)}${notes(p, statements, on, at)}`;
  });
}

// The title is the heading of the page already, unless a statement stands in it.
function isHeading({ kind, span: [start, end] }, { title }, text, marks) {
  return kind === 'TITLE' && slice(text, start, end) === title && !marks.some((m) => m.start < end && m.end > start);
}

// Runs of furniture are folded into one.
function groups(passages) {
  const all = [];
  for (const passage of passages) {
    if (passage.kind !== 'FURNITURE') {
      all.push({ passage });
    } else if (all.at(-1)?.furniture) {
      all.at(-1).furniture.push(passage);
    } else {
      all.push({ furniture: [passage] });
    }
  }
  return all;
}

function furniture(list, text) {
  return html`<details class="skipd"><summary>${say('furniture', { blocks: count(list.length, 'block') })}</summary>
    ${list.map(({ span: [start, end] }) => html`<p dir="auto">${slice(text, start, end)}</p>`)}</details>`;
}

function passage({ kind, span: [start, end] }, text, marks, on, seen, lang) {
  const cut = pieces(slice(text, start, end), marks, start).map((piece) => {
    const over = piece.over.toSorted((a, b) => (a.end - a.start) - (b.end - b.start));
    const s = over[0]?.s;
    if (!s) {
      return piece.text;
    }
    const id = over.map((r) => r.s.id).find((one) => !seen.has(one));
    over.forEach((r) => seen.add(r.s.id));
    const lit = over.some((r) => r.s.id === on);
    return html`<mark class=${lit ? 'on' : ''} id=${id ? 's-' + id : nothing}><a href="/statements/${s.id}" tabindex="-1">${piece.text}</a></mark>`;
  });
  return html`<p class="txt ${LOOKS[kind] ?? 'soft'}" dir="auto" lang=${lang}>${cut}</p>`;
}

// Each statement is noted beside the passage it begins in, whose number citations give.
function notes({ span: [start, end] }, statements, on, at) {
  const here = statements.filter((s) => s.place.spans[0][0] >= start && s.place.spans[0][0] < end);
  return html`<div class="note">${here.map((s) => html`<a href="/statements/${s.id}" id="note-${s.id}" data-step
    aria-current=${s.id === on ? 'true' : nothing}><b>${nameOf(s)}</b><span class="mute">${[within(said('voice', s.voice)),
      labels(s.themes), say('place.paragraph', { paragraph: at })].filter(Boolean).join(' · ')}</span></a>`)}</div>`;
}

// A margin has room for the first few concerns.
function labels(themes) {
  const names = themes.slice(0, MOST).map((t) => t.label).join(', ');
  return themes.length > MOST + 1 ? say('note.themes', { names, n: themes.length - MOST }) : themes.map((t) => t.label).join(', ');
}

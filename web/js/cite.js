// Citations of a statement, as pure functions of its record and its permanent address.
import { date } from './words.js';

/** @returns the styles by name, each a text to copy */
export function citations(s, who, authors, address) {
  const bodies = (s.onBehalfOf ?? []).map((b) => b.name).join(' and ');
  const c = { s, who: bodies ? `${who}, for ${bodies}` : who, authors, address };
  return [
    ['Plain', plain(c)],
    ['Chicago', chicago(c)],
    ['APA', apa(c)],
    ['BibTeX', bibtex(c)],
    ['RIS', ris(c)],
    ['Link', address],
  ];
}

// Nobody takes a paraphrase for the speaker's own words: it says what it is.
const quoted = (s) => (s.voice === 'DIRECT' ? `“${bare(s.text)}”` : s.voice === 'INDIRECT' ? `[in paraphrase] ${s.text}` : s.text);
const bare = (text) => text.replace(/^[“"„«]\s*|\s*[”"»]$/g, '');
const place = (s) => (s.place.page ? `p. ${s.place.page}, para. ${s.place.paragraph}` : `para. ${s.place.paragraph}`);
const title = (s) => s.document.title ?? 'Untitled document';
const spoken = ({ said, document }) => (said?.date && said.date !== document.published ? `said ${date(said.date, 'long')}` : '');
const few = (people, and) => (people.length > 3 ? `${people[0]} et al.` : people.join(and));
const list = (parts, between = ', ') => parts.filter(Boolean).join(between);

function plain({ s, who, address }) {
  return `${who}: ${quoted(s)} (${list([spoken(s), s.document.publisher, `“${title(s)}”`, date(s.document.published, 'long'), place(s)])}). ${address}`;
}

function chicago({ s, who, authors, address }) {
  const verb = s.voice === 'INDIRECT' ? 'reported' : 'quoted';
  const by = authors.length > 0 ? ` in ${few(authors, ' and ')},` : ' in';
  return `${who}, ${verb}${by} “${title(s)},” ${list([s.document.publisher, date(s.document.published, 'long'), place(s)])}. ${address}.`;
}

function apa({ s, who, authors, address }) {
  const year = s.document.published?.slice(0, 4) ?? 'n.d.';
  const source = authors.length > 0 ? few(authors, ' & ') : s.document.publisher ?? title(s);
  return `${who} (as cited in ${source}, ${year}, ${place(s)}). ${list([title(s) + '.', s.document.publisher && s.document.publisher + '.'], ' ')} ${address}`;
}

function bibtex({ s, who, authors, address }) {
  const field = (name, text) => (text ? `  ${name} = {${escaped(text)}},\n` : '');
  return `@misc{onrecord-${s.id},\n${field('author', authors.join(' and '))}${field('title', title(s))}`
    + `${field('howpublished', s.document.publisher)}${field('year', s.document.published?.slice(0, 4))}`
    + `${field('note', `${who}: ${quoted(s)} (${place(s)})`)}${field('url', address)}}`;
}

function escaped(text) {
  return text.replace(/[\\{}$&#%_^~]/g, (c) => ({ '\\': '\\textbackslash{}', '^': '\\^{}', '~': '\\~{}' }[c] ?? '\\' + c));
}

function ris({ s, who, authors, address }) {
  const published = s.document.published?.split('-') ?? [];
  return [['TY', s.document.kind === 'NEWS' ? 'NEWS' : 'GEN'], ...authors.map((a) => ['AU', a]), ['TI', title(s)],
    ['PB', s.document.publisher], ['PY', published[0]], ['DA', published.join('/')], ['N1', `${who}: ${quoted(s)} (${place(s)})`],
    ['UR', address], ['ER', '']].filter(([tag, text]) => text || tag === 'ER').map(([tag, text]) => `${tag}  - ${text}`).join('\n');
}

// The words that people read for what the API calls by name, and dates and numbers in local words.

export const FACET_NAMES = {
  theme: 'Concern',
  actor: 'Who said it',
  stance: 'Stance',
  voice: 'How it was reported',
  category: 'Kind of actor',
  actorKind: 'Form of actor',
  class: 'What is reported',
  kind: 'Kind of document',
  publisher: 'Published by',
  provision: 'Treaty article cited',
  draft: 'Draft cited',
  dated: 'How well dated',
  lang: 'Language',
  document: 'Document',
  attribution: 'Attribution',
  q: 'Words',
  said: 'Said',
  published: 'Published',
  minConfidence: 'Least confidence',
};
const VALUES = {
  voice: { DIRECT: 'Direct quote', MIXED: 'Part quoted', INDIRECT: 'Paraphrase' },
  class: { SAID: 'Said or written', BELIEVES: 'A view held', WANTS: 'A wish or demand', DOCUMENT: 'The document speaks' },
  stance: { SUPPORTIVE: 'Supports', CRITICAL: 'Objects', MIXED: 'Mixed' },
  kind: {
    NEWS: 'News article', SUBMISSION: 'Submission', LETTER: 'Letter', STATEMENT: 'Statement',
    PRESS_RELEASE: 'Press release', BLOG: 'Blog post', TREATY_TEXT: 'Treaty text', OTHER: 'Other document',
  },
  actorKind: {
    PERSON: 'Person', ORGANISATION: 'Organisation', PUBLIC_BODY: 'Public body', STATE: 'State',
    COALITION: 'Coalition', UNNAMED_GROUP: 'Group, unnamed',
  },
  attribution: { NAMED: 'Named', UNNAMED: 'Group, unnamed', NONE: 'Not attributed' },
  how: {
    NAMED: 'named beside the words', PRONOUN: 'by a pronoun', NOMINAL: 'by a description',
    DOCUMENT_AUTHOR: 'the document speaks for its authors', CARRIED: 'carried on from the statement before',
    UNATTRIBUTED: 'nobody is named',
  },
  ground: {
    CORRECTION: 'a person corrected it', EXPLICIT: 'the text says so', INFERRED: 'inferred from its neighbours', PUBLICATION: 'the day the document was published',
    METADATA: 'the page’s markup', LOCATION: 'the address or the file’s name', UNKNOWN: 'nothing says when',
  },
  state: {
    INDEXED: 'Indexed', OK_PARTIAL: 'Indexed in part', DUPLICATE: 'Same as another', NO_TEXT: 'No text in it',
    NEEDS_OCR: 'A picture of text', ENCRYPTED: 'Encrypted', UNSUPPORTED: 'Unknown format', CORRUPT: 'Damaged',
    TOO_LARGE: 'Too large', TIMEOUT: 'Took too long', OUT_OF_MEMORY: 'Needed too much memory',
    POISON: 'Stopped the reader', UNREADABLE: 'Could not be opened',
  },
};

const FORMATS = [
  [/^text\/html|xhtml/, 'Web page'], [/wordprocessingml|msword/, 'Word'], [/opendocument\.text/, 'OpenDocument text'],
  [/spreadsheetml|ms-excel/, 'Excel'], [/presentationml|powerpoint/, 'PowerPoint'], [/pdf$/, 'PDF'], [/rtf$/, 'RTF'],
  [/^message\/|outlook/, 'E-mail'], [/zip|tar|7z|rar/, 'Archive'], [/markdown/, 'Markdown'], [/epub/, 'E-book'],
  [/^image\//, 'Picture'], [/^text\/plain/, 'Plain text'],
];

/** A media type in a word; itself where there is none. */
export function format(mediaType) {
  return FORMATS.find(([pattern]) => pattern.test(mediaType ?? ''))?.[1] ?? mediaType;
}

/** What people read for a value of the API. */
export function said(what, value) {
  return VALUES[what]?.[String(value).toUpperCase()] ?? spaced(value);
}

/** The label of a facet's value: the API's, unless it is a bare enum or code. */
export function labelOf(facet, value, label) {
  if (facet === 'lang') {
    return language(value);
  }
  if (facet === 'provision' && (!label || label === value)) {
    return `Article ${value.slice(value.indexOf('/') + 1)}`;
  }
  return VALUES[facet]?.[String(value).toUpperCase()] ?? (label && label !== value ? label : spaced(value));
}

function spaced(value) {
  const words = String(value ?? '').replaceAll('_', ' ');
  return /^[a-z]+(-[a-z]+)*$/.test(words) ? capital(words.replaceAll('-', ' ')) : words;
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const locale = (globalThis.navigator?.languages ?? []).find((l) => l.startsWith('en')) ?? 'en-GB';
const numbers = new Intl.NumberFormat(locale);
const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

export function number(n) {
  return numbers.format(n);
}

/** “1 statement”, “2,480 statements”. */
export function count(n, one, many = one + 's') {
  return `${number(n)} ${n === 1 ? one : many}`;
}

export function language(code) {
  if (!code || code === 'und') {
    return 'Unknown language';
  }
  try {
    return names.of(code);
  } catch {
    return code;
  }
}

/** An ISO date of a day, month or year in local words; '' for none. */
export function date(iso, style = 'medium') {
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  if (!year) {
    return '';
  }
  const words = { year: 'numeric', month: style === 'long' ? 'long' : 'short', day: 'numeric' };
  const parts = day ? words : month ? { year: words.year, month: words.month } : { year: words.year };
  const utc = new Date(Date.UTC(2000, (month || 1) - 1, day || 1));
  utc.setUTCFullYear(year);
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(utc);
}

/** A date as far as it is known, in words. */
export function dated(when, style = 'medium') {
  const from = date(when?.from, style);
  const to = date(when?.to, style);
  switch (when?.precision) {
    case 'DAY': return date(when.date ?? when.from, style);
    case 'MONTH': return date(when.from?.slice(0, 7), style);
    case 'YEAR': return when.from?.slice(0, 4) ?? '';
    case 'RANGE': return `${from} – ${to}`;
    case 'NOT_BEFORE': return `on or after ${from}`;
    case 'NOT_AFTER': return `on or before ${to}`;
    default: return 'date not known';
  }
}

/** A moment, ISO 8601, in local words. */
export function moment(iso) {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

/** How sure an attribution is, in a word. */
export function sureness(confidence) {
  return confidence >= 0.85 ? 'high' : confidence >= 0.6 ? 'fair' : 'low';
}

export function percent(share) {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

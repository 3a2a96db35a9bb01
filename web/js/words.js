// The words that people read for what the API calls by name, and dates in local words.
import { concernName } from './http.js';
import { has, lang, locale, number, say } from './lang.js';

export { fill, listed, number, say, within } from './lang.js';

const FORMATS = [
  [/^text\/html|xhtml/, 'web'], [/wordprocessingml|msword/, 'word'], [/opendocument\.text/, 'opendocument'],
  [/spreadsheetml|ms-excel/, 'excel'], [/presentationml|powerpoint/, 'powerpoint'], [/pdf$/, 'pdf'], [/rtf$/, 'rtf'],
  [/^message\/|outlook/, 'mail'], [/zip|tar|7z|rar/, 'archive'], [/markdown/, 'markdown'], [/epub/, 'ebook'],
  [/^image\//, 'picture'], [/^text\/plain/, 'text'],
];
/** Orders names as the reader's language does. */
export const collator = new Intl.Collator(locale, { numeric: true });
const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat(locale, { style: 'percent' });
const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

/** A media type in a word; itself where there is none. */
export function format(mediaType) {
  const found = FORMATS.find(([pattern]) => pattern.test(mediaType ?? ''));
  return found ? say('format.' + found[1]) : mediaType;
}

/** What people read for a facet or a filter; its own name where the page has no word for it. */
export function facetName(facet) {
  return has('facet.' + facet) ? say('facet.' + facet) : capital(facet);
}

/** What people read for a value of the API. */
export function said(what, value) {
  return known(what, value) ?? spaced(value);
}

function known(what, value) {
  const key = [value, String(value).toUpperCase()].map((v) => `${what}.${v}`).find(has);
  return key && say(key);
}

/** The label of a facet's value: the page's, else the API's unless it is a bare enum or code. */
export function labelOf(facet, value, label) {
  if (facet === 'lang') {
    return language(value);
  }
  if (facet === 'provision' && (!label || label === value)) {
    return say('article', { n: value.slice(value.indexOf('/') + 1) });
  }
  return known(facet, value) ?? (facet === 'theme' ? concernName(value) : undefined) ?? (label && label !== value ? label : spaced(value));
}

function spaced(value) {
  const words = String(value ?? '').replaceAll('_', ' ');
  return /^[a-z]+(-[a-z]+)*$/.test(words) ? capital(words.replaceAll('-', ' ')) : words;
}

export function capital(text) {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** “1 statement”, “2,480 statements”: the noun is the end of a key. */
export function count(n, noun) {
  return say('count.' + noun, { n });
}

export function language(code) {
  if (!code || code === 'und') {
    return say('language.unknown');
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
  return formatter(parts).format(utc);
}

// Made once each: making one takes as long as hundreds of dates.
const formatters = new Map();
function formatter(parts) {
  const key = Object.values(parts).join();
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** A date as far as it is known, in words. */
export function dated(when, style = 'medium') {
  const from = date(when?.from, style);
  const to = date(when?.to, style);
  switch (when?.precision) {
    case 'DAY': return date(when.date ?? when.from, style);
    case 'MONTH': return date(when.from?.slice(0, 7), style);
    case 'YEAR': return when.from?.slice(0, 4) ?? '';
    case 'RANGE': return say('date.between', { from, to });
    case 'NOT_BEFORE': return say('date.after', { day: from });
    case 'NOT_AFTER': return say('date.before', { day: to });
    default: return say('date.unknown');
  }
}

/** A moment, ISO 8601, in local words. */
export function moment(iso) {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

/** How sure an attribution is: the end of a key. */
export function sureness(confidence) {
  return confidence >= 0.85 ? 'high' : confidence >= 0.6 ? 'fair' : 'low';
}

/** A number between -1 and 1, to two places. */
export function decimal(n) {
  return decimals.format(n);
}

export function percent(share) {
  return percents.format(share);
}

/** The language of words that the API writes, where it is not the page's. */
export const apiLang = lang === 'en' ? undefined : 'en';

/** The `lang` of words in a language of the corpus, where it is known and not the page's. */
export function langOf(code) {
  return code && code !== 'und' && code !== lang ? code : undefined;
}

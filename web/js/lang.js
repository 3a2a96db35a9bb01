// The words of the page in the reader's language. The server chose the language; web/lang holds a
// file for each (see web/README.md).

/** The language of the page, such as “fr”. */
export const lang = document.documentElement.lang || 'en';
const response = await fetch(`/lang/${lang}.json`);
const table = await response.json();

/** The language with the reader's country where the browser tells it: for numbers, dates and plurals. */
export const locale = (navigator.languages ?? []).find((l) => l.split('-')[0] === lang) ?? table['@locale'];
const plurals = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

/** True where the language has words for a key. */
export function has(key) {
  return key in table;
}

/** The words for a key, `{name}` filled in; where the words differ by number, `n` chooses. */
export function say(key, values) {
  return fill(key, values).join('');
}

/** The same in pieces, for values that are templates. */
export function fill(key, values = {}) {
  const entry = table[key] ?? key;
  const words = typeof entry === 'string' ? entry : entry[plurals.select(values.n)] ?? entry.other;
  return cut(words).map((piece, i) => (i % 2 === 0 ? piece : shown(values[piece])));
}

const cuts = new Map();
function cut(words) {
  const pieces = cuts.get(words) ?? words.split(/\{(\w+)\}/);
  cuts.set(words, pieces);
  return pieces;
}

function shown(value) {
  return typeof value === 'number' ? number(value) : value ?? '';
}

export function number(n) {
  return numbers.format(n);
}

/** “a, b and c” of templates or strings, as pieces. */
export function listed(items) {
  const marks = items.map((_, i) => String(i));
  return lists.formatToParts(marks).map((p) => (p.type === 'element' ? items[Number(p.value)] : p.value));
}

/** A label within a sentence. */
export function within(label) {
  return label.toLocaleLowerCase(locale);
}

/** Makes the links of a place, which the server wrote, ask for the same address in another language. */
export function switches(place) {
  place.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set('ui', link.lang);
      location.assign(address);
    }
  });
}

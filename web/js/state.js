// The address is the state: parse(url) gives it, print(state) gives the address back.
// A state is never changed, only replaced: { screen, id, hash, params: [[name, value], …] }.

/** Filters of the API that hold values, in the order of the page. */
export const FACETS = [
  'theme', 'actor', 'stance', 'voice', 'category', 'actorKind', 'class', 'kind', 'publisher',
  'provision', 'draft', 'dated', 'lang', 'document', 'attribution',
];
export const DATES = ['said.from', 'said.to', 'published.from', 'published.to'];
// What the page itself understands; the API's list of statements does not.
const OWN = ['rows', 'columns', 'top', 'order', 'row', 'column', 'of', 'interval', 'by', 'first', 'second', 'date', 'state', 'view'];
// Days that bars, columns of time and comparisons open.
export const DAYS = ['said.on', 'published.on', 'event.on', 'said.before', 'said.since', 'said.around'];
const SINGLE = ['q', ...DATES, ...DAYS, 'said.undated', 'published.undated', 'minConfidence', 'rollUp', 'copies', 'numbering', 'mode', 'sort', 'limit', 'after', ...OWN];
const ORDER = ['q', ...FACETS, ...FACETS.map((f) => '-' + f), ...SINGLE.slice(1)];
const RECORDS = { statements: 'statement', documents: 'document', actors: 'actor', themes: 'theme', instruments: 'instrument' };
const LISTS = {
  documents: 'documents', actors: 'actors', themes: 'themes', instruments: 'instruments', compare: 'compare',
  timeline: 'timeline', corpus: 'corpus', review: 'review', names: 'review', searches: 'searches', help: 'help',
};

/** The state of an address; its screen is “missing” where there is none. Unknown parameters are dropped. */
export function parse(url) {
  const [first, ...path] = url.pathname.split('/').filter(Boolean).map(decoded);
  if (first === 'instruments' && path.length === 2) {
    return { screen: 'article', id: path.join('/'), hash: decoded(url.hash.slice(1)), params: canonical([...url.searchParams]) };
  }
  const [id, ...rest] = path;
  const screen = first === undefined || (first === 'statements' && id === undefined) ? 'search' : id === undefined ? LISTS[first] : RECORDS[first];
  const hash = decoded(url.hash.slice(1));
  if (!screen || rest.length > 0) {
    return { screen: 'missing', id: null, hash, params: [] };
  }
  return { screen, id: id ?? null, hash, params: canonical([...url.searchParams]) };
}

/** The address of a state, path first. */
export function print({ screen, id, hash, params }) {
  const path = screen === 'search' ? '/' : screen === 'article' ? provisionPath(id) : id === null ? `/${screen}` : `/${screen}s/${encodeURIComponent(id)}`;
  const query = new URLSearchParams(params).toString();
  return path + (query && '?' + query) + (hash && '#' + encodeURIComponent(hash));
}

/** The address of an article by its value in the API, “instrument/article”. */
export function provisionPath(value) {
  return '/instruments/' + value.split('/').map(encodeURIComponent).join('/');
}

/** What the API's list of statements is asked: the parameters that are not the page's own. */
export function asked(state) {
  return state.params.filter(([n]) => !OWN.includes(n));
}

/** The address on the page of a list that the API links to. */
export function listed(link) {
  return print(search([...new URL(link, location.href).searchParams]));
}

/** Another screen over the same statements: words, filters and days stay. */
export function over(state, screen, more = []) {
  const kept = asked(state).filter(([n]) => n !== 'sort' && n !== 'limit' && n !== 'after');
  return print({ screen, id: null, hash: '', params: canonical([...kept, ...more]) });
}

/** The search screen with these parameters. */
export function search(params = []) {
  return { screen: 'search', id: null, hash: '', params: canonical(params) };
}

/** The value of a single parameter, or ''. */
export function value(state, name) {
  return state.params.find(([n]) => n === name)?.[1] ?? '';
}

/** All values of a parameter. */
export function values(state, name) {
  return state.params.filter(([n]) => n === name).map(([, v]) => v);
}

/** With one value only; '' takes the parameter away. Paging starts anew. */
export function put(state, name, to) {
  return change(state, [...state.params.filter(([n]) => n !== name), ...(to ? [[name, to]] : [])]);
}

/** With a value more. */
export function add(state, name, one) {
  return change(state, [...state.params, [name, one]]);
}

/** Without one value, or without the parameter when no value is given. */
export function drop(state, name, one = null) {
  return change(state, state.params.filter(([n, v]) => n !== name || (one !== null && v !== one)));
}

/** Without any filter or date; the words and the order stay. */
export function cleared(state) {
  return change(state, state.params.filter(([n]) => n === 'q' || n === 'sort'));
}

/** What narrows the answer: [name, value] of each filter, exclusions with their “-”. */
export function filters(state) {
  return state.params.filter(([n]) => FACETS.includes(n.replace(/^-/, '')));
}

/** The order asked for: best match where there are words, else the newest first. */
export function sortOf(state) {
  return value(state, 'sort') || (value(state, 'q') ? 'relevance' : '-said');
}

/** How many hits are shown. */
export function limitOf(state) {
  const limit = Number.parseInt(value(state, 'limit'), 10);
  return limit >= 1 && limit <= 200 ? limit : 20;
}

function change(state, params) {
  const paging = (n) => n === 'after' || n === 'limit';
  const kept = params.filter(([n]) => !paging(n));
  return { ...state, params: canonical(kept) };
}

/** With more hits of the same answer. */
export function more(state, limit) {
  const others = state.params.filter(([n]) => n !== 'limit');
  return { ...state, params: canonical([...others, ['limit', String(limit)]]) };
}

/** At another page of the same answer. */
export function page(state, after) {
  const others = state.params.filter(([n]) => n !== 'after');
  return { ...state, params: canonical([...others, ['after', after]]) };
}

function canonical(params) {
  const seen = new Set();
  const known = params.filter(([name, text]) => {
    const key = SINGLE.includes(name) ? name : name + '\n' + text;
    const keep = ORDER.includes(name) && text.trim() !== '' && !seen.has(key);
    seen.add(key);
    return keep;
  });
  return known.sort(([a, x], [b, y]) => ORDER.indexOf(a) - ORDER.indexOf(b) || (x < y ? -1 : x > y ? 1 : 0));
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// The client of the API: the only file that knows its paths.

import { all, answer, BASE, get, post } from './http.js';

export { Problem } from './http.js';

const SEARCH_FACETS = [
  'theme', 'actor', 'stance', 'voice', 'category', 'class', 'kind', 'publisher', 'provision', 'draft', 'dated',
  'lang',
];

/** A page of statements with counts and plot. */
export function statements(params, signal) {
  const asked = [...params, ['facets', SEARCH_FACETS.join(',')], ['facetLimit', '100'], ['histogram', 'auto']];
  return get('/statements', asked, signal);
}

/** What can be had while somebody types: the first statements and how many there are, nothing else counted or advised. */
export function firstStatements(params, signal) {
  return get('/statements', [...params, ['advice', 'false']], signal);
}

/** A few statements, nothing counted. */
export function someStatements(params, signal) {
  return get('/statements', params, signal);
}

/** The same for a concern or an article: who, on which side, what besides, when. */
export function onSubject(params, signal) {
  return get('/statements', [...params, ['facets', 'actor,stance,theme'], ['facetLimit', '1000'], ['histogram', 'auto']], signal);
}

export function statement(id, signal) {
  return get('/statements/' + encodeURIComponent(id), [], signal);
}

/** The statement in every style of citation. */
export function citations(id, signal) {
  return get(`/statements/${encodeURIComponent(id)}/citations`, [], signal);
}

export function document(id, signal) {
  return get('/documents/' + encodeURIComponent(id), [], signal);
}

export function documentText(id, signal) {
  return get(`/documents/${encodeURIComponent(id)}/text`, [], signal);
}

/** The file itself. */
export async function original(id, signal) {
  const response = await answer(address('documents', id) + '/original', signal);
  return new Uint8Array(await response.arrayBuffer());
}

/** Where a range of the text stands on the pages. */
export function boxes(id, start, end, signal) {
  return get(`/documents/${encodeURIComponent(id)}/boxes`, [['start', start], ['end', end]], signal);
}

/** All statements of a document, in text order. */
export async function documentStatements(id, signal) {
  return all(`/documents/${encodeURIComponent(id)}/statements`, [['limit', '200']], signal);
}

export function documents(params, signal) {
  return get('/documents', params, signal);
}

export function actors(params, signal) {
  return get('/actors', params, signal);
}

export function actor(id, signal) {
  return get('/actors/' + encodeURIComponent(id), [], signal);
}

/** A table of counts: two facets, or a facet and time. */
export function matrix(params, signal) {
  return get('/matrix', params, signal);
}

/** Counts over time, a series for each value of a facet. */
export function timeline(params, signal) {
  return get('/timeline', params, signal);
}

/** Two actors, or one before and after a day. */
export function compare(params, signal) {
  return get('/compare', params, signal);
}

/** The values of one facet under filters. */
export function facetValues(facet, params, signal) {
  return get('/facets/' + facet, params, signal);
}

/** The address of a table as CSV. */
export function csv(table, params) {
  return `${BASE}/${table}.csv?${new URLSearchParams(params)}`;
}

/** What happened, by first day. */
export function events(signal) {
  return get('/events', [], signal);
}

/** All concerns, each top one followed by those below it. */
export function themes(signal) {
  return get('/themes', [], signal);
}

export function theme(id, signal) {
  return get('/themes/' + encodeURIComponent(id), [], signal);
}

export function instruments(signal) {
  return get('/instruments', [], signal);
}

export function instrument(id, signal) {
  return get('/instruments/' + encodeURIComponent(id), [], signal);
}

/** Names that wait for a row in the register. */
export function unresolved(params, signal) {
  return get('/actors/unresolved', params, signal);
}

/** Statements that may raise a concern they are not filed under; `available` is false where no meanings are known. */
export function suggestedThemes(limit, signal) {
  return get('/themes/suggested', [['limit', limit]], signal);
}

/** Names and words that begin so. */
export function suggestions(q, signal) {
  return get('/suggest', [['q', q], ['limit', '8']], signal);
}

/** What came, changed and went since a cursor, which stands in the parameters. */
export function changes(params, signal) {
  return get('/changes', params, signal);
}

/** The searches that the corpus keeps. */
export function searches(signal) {
  return get('/searches', [], signal);
}

/** The address of a search as an Atom feed. */
export function feed(params) {
  return `${BASE}/statements.atom?${new URLSearchParams(params)}`;
}

/** What people decided. */
export function corrections(signal) {
  return get('/corrections', [], signal);
}

/** Writes a decision down. */
export function correct(entry, token) {
  return post('/corrections', entry, token);
}

/** Asks for the corpus to be read. */
export function startIngest(token) {
  return post('/corpus/ingest', null, token);
}

/** How a reading of the corpus goes, as it goes. */
export function corpusEvents() {
  return new EventSource(BASE + '/corpus/events');
}

export function corpus(signal) {
  return get('/corpus', [], signal);
}

export function files(params, signal) {
  return get('/corpus/documents', params, signal);
}

/** The numberings of articles besides the final ones: their drafts, oldest first, and a label. */
export async function numberings(signal) {
  const { items } = await get('/instruments', [], signal);
  const found = await Promise.all(items.map((i) => get('/instruments/' + encodeURIComponent(i.id), [], signal)));
  const groups = found.flatMap((i) => [...Map.groupBy(i.drafts.filter((d) => d.numbering !== i.numbering && d.numbering !== 'none'),
    (d) => d.numbering).values()]);
  return groups.map((drafts) => ({ drafts: drafts.map((d) => d.id), label: drafts.map((d) => d.names[0] ?? d.id).join(', ') }));
}

/** The address of a record in the API, for those who want the JSON. */
export function address(kind, id) {
  return `${BASE}/${kind}/${encodeURIComponent(id)}`;
}

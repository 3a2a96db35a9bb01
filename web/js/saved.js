// Searches that the reader keeps in this browser: a name, the question, and up to where they have looked.
import { changes } from './api.js';

const KEY = 'onrecord.searches';
const MOST = '200';

/** What is kept: [{ name, query, since }], in the order in which it was saved. */
export function saved() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((s) => typeof s?.name === 'string' && typeof s?.query === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps these; false where the browser keeps nothing. */
export function store(searches) {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
    return true;
  } catch {
    return false;
  }
}

/** Keeps a search from now on; one of the same question is replaced. */
export async function save(name, query, signal) {
  const { cursor } = await changes([...filtersOf(query), ['since', 'now']], signal);
  return store([...saved().filter((s) => s.query !== query), { name, query, since: cursor }]);
}

/** A search with how many statements were added since the reader looked. */
export async function looked(search, signal) {
  try {
    const told = await changes([...filtersOf(search.query), ...(search.since === '' ? [] : [['since', search.since ?? 'now']]), ['limit', MOST], ['fields', 'id']], signal);
    const fresh = told.items.filter((c) => c.change === 'added').length;
    return { ...search, fresh, more: told.more };
  } catch (problem) {
    if (problem.name === 'AbortError') {
      throw problem;
    }
    return { ...search, fresh: null, trouble: problem.message };
  }
}

/** The reader has seen all of a search up to now. */
export async function seen(query, signal) {
  const { cursor } = await changes([...filtersOf(query), ['since', 'now']], signal);
  store(saved().map((s) => (s.query === query ? { ...s, since: cursor } : s)));
}

function filtersOf(query) {
  return [...new URLSearchParams(query)].filter(([n]) => !['sort', 'limit', 'after'].includes(n));
}

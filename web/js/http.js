// How the API is asked: one answer, all pages of one, or something written. The paths are api.js's.
import { lang, say } from './lang.js';

export const BASE = '/api/v1';

/** An answer that is none, in words: an RFC 9457 problem, or no answer at all. */
export class Problem extends Error {
  constructor(status, title, detail, body = {}) {
    super(detail || title);
    Object.assign(this, { status, title, detail, body });
  }
}

export async function all(path, params, signal) {
  const items = [];
  let answer = await get(path, params, signal);
  items.push(...answer.items);
  while (answer.links?.next) {
    answer = await fetched(answer.links.next, signal);
    items.push(...answer.items);
  }
  return items;
}

export function get(path, params, signal) {
  const query = new URLSearchParams(params).toString();
  return fetched(BASE + path + (query && '?' + query), signal);
}

export async function post(path, body, token) {
  const headers = { Accept: 'application/json', ...(token ? { Authorization: 'Bearer ' + token } : {}), ...(body ? { 'Content-Type': 'application/json' } : {}) };
  return (await answered(BASE + path, { method: 'POST', headers, body: body && JSON.stringify(body) })).json();
}

let known = null;
// Labels of concerns in the language of the page, where it is not that of the API, by id.
const concerns = lang === 'en' ? null : fetch(BASE + '/themes').then((r) => r.json())
  .then(({ items }) => new Map(items.map((t) => [t.id, t.labels?.[lang]])))
  .catch(() => new Map())
  .then((names) => (known = names));
/** What a concern is called in the language of the page, where that is known. */
export function concernName(id) {
  return known?.get(id);
}

async function fetched(address, signal) {
  const text = await (await answer(address, signal)).text();
  const names = await concerns;
  return JSON.parse(text, names && ((key, value) => (/^themes?$/.test(key) && Array.isArray(value) ? value.map((t) => named(t, names)) : value)));
}

function named(theme, names) {
  return theme?.label ? { ...theme, label: names.get(theme.id ?? theme.value) ?? theme.label } : theme;
}

export function answer(address, signal) {
  return answered(address, { signal, headers: { Accept: 'application/json' } });
}

async function answered(address, request) {
  let response;
  try {
    response = await fetch(address, request);
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new Problem(0, say('problem.silent'), say('problem.silent.do'));
  }
  if (!response.ok) {
    const body = await response.json().catch(() => ({}));
    throw new Problem(response.status, body.title || say('problem.status', { status: String(response.status) }), body.detail ?? '', body);
  }
  return response;
}

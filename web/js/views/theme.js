// One concern: what it means, what is above and below it, who speaks on it, when and in which words.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { provisionPath } from '../state.js';
import { lang } from '../lang.js';
import { apiLang, count, language, number, say } from '../words.js';
import { problem, searchLink } from './parts.js';
import { fact } from './provenance.js';
import { about, subject } from './subject.js';

export default { section: '/themes', instant: false, load, title, view };

async function load({ id }, signal) {
  const [theme, { items: scheme }, found, { items: treaties }] = await Promise.all([
    api.theme(id, signal), api.themes(signal), about(['theme', id], signal), api.instruments(signal)]);
  return { theme, scheme, found, main: treaties.find((t) => t.main)?.id };
}

/** What a concern is called in the reader's language. */
export function called(theme) {
  return theme.labels[lang] ?? theme.label;
}

function title({ data }) {
  return data ? called(data.theme) : say('theme');
}

function view({ data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  const { theme: t, found } = data;
  const speakers = found.facets.actor?.length ?? 0;
  return html`<div class="duo"><div>
    <nav class="crumb" aria-label=${say('breadcrumb')}><a href="/themes">${say('themes')}</a></nav>
    <h1 tabindex="-1">${called(t)}</h1>
    <p class="lead" lang=${apiLang ?? nothing}>${t.scopeNote}</p>
    <p class="note-line" role="status">${speakers > 0 ? say('search.by', { statements: count(found.total.value, 'statement'), actors: count(speakers, 'actor') }) : say('nothing')}</p>
    ${subject(['theme', t.id], found, { title: called(t) })}
    </div><aside class="aside" aria-label=${say('theme.about')}>${facts(data)}</aside></div>`;
}

function facts({ theme: t, scheme, main }) {
  const of = (id) => scheme.find((other) => other.id === id);
  const link = (other) => html`<a href="/themes/${other.id}">${called(other)}</a> <span class="mute small">${number(other.statements)}</span>`;
  const others = Object.entries(t.labels).filter(([code]) => code !== lang);
  const rows = (items) => items.map((item) => html`<div>${item}</div>`);
  return html`<dl class="facts">
    ${fact(say('theme.broader'), t.broader && of(t.broader) && link(of(t.broader)))}
    ${fact(say('theme.narrower'), t.narrower.length > 0 && rows(t.narrower.map(of).filter(Boolean).map(link)))}
    ${fact(say('theme.alternatives'), t.alternatives.length > 0 && html`<span lang=${apiLang ?? nothing}>${t.alternatives.join(', ')}</span>`)}
    ${fact(say('theme.labels'), others.length > 0 && rows(others.map(([code, label]) => html`<span lang=${code} dir="auto">${label}</span> <span class="mute small">${language(code)}</span>`)))}
    ${fact(say('theme.articles'), main && t.articles.length > 0 && t.articles.map((n, i) => html`${i > 0 ? ', ' : nothing}<a href=${provisionPath(`${main}/${n}`)}>${say('article', { n: String(n) })}</a>`))}
    ${fact(say('statements'), html`<a href=${searchLink([['theme', t.id]])}>${number(t.statements)}</a>`)}
    ${fact(say('machines'), html`<a href=${api.address('themes', t.id)}>JSON</a>`)}
  </dl>`;
}

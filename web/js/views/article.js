// One article of a treaty: its numbers through the drafts, who said what on it, and on which side.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { apiLang, count, said, say } from '../words.js';
import { problem } from './parts.js';
import { fact } from './provenance.js';
import { about, bars, subject } from './subject.js';
import { linesOf, numberings, numbersIn } from './instrument.js';

export default { section: '/themes', instant: false, load, title, view };

async function load({ id }, signal) {
  const [treaty, found] = await Promise.all([api.instrument(id.split('/')[0], signal), about(['provision', id], signal)]);
  const number = id.slice(id.indexOf('/') + 1);
  return { treaty, found, number, article: treaty.articles.find((a) => a.value === id), value: id };
}

function title({ data }) {
  return data ? say('article', { n: data.number }) : say('instrument.article');
}

function view({ data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  const { treaty, found, article, number, value } = data;
  const filter = ['provision', value];
  const speakers = found.facets.actor?.length ?? 0;
  const themes = (found.facets.theme ?? []).filter((t) => t.count > 0).slice(0, 8);
  return html`<div class="duo"><div>
    <nav class="crumb" aria-label=${say('breadcrumb')}><a href="/instruments/${treaty.id}">${treaty.title}</a></nav>
    <h1 tabindex="-1">${say('article', { n: number })}${article?.title ? html` <span class="mute" lang=${apiLang ?? nothing}>${article.title}</span>` : nothing}</h1>
    <p class="lead" role="status">${speakers > 0 ? say('search.by', { statements: count(found.total.value, 'statement'), actors: count(speakers, 'actor') }) : say('nothing')}</p>
    ${article?.basis === 'recalled' ? html`<p class="note-line small mute">${say('article.recalled')}</p>` : nothing}
    ${concordance(treaty, number)}
    ${subject(filter, found, { title: say('article', { n: number }) })}
    ${themes.length > 0 ? html`<section class="sec" aria-labelledby="raised"><h2 id="raised">${say('article.concerns')}</h2>${bars('theme', filter, themes, (t) => `/themes/${t.value}`)}</section>` : nothing}
    </div><aside class="aside" aria-label=${say('article.about')}><dl class="facts">
      ${fact(say('article.of'), html`<a href="/instruments/${treaty.id}">${treaty.title}</a>`)}
      ${fact(say('article.chapter'), article?.chapter)}
      ${fact(say('machines'), html`<a href=${api.address('instruments', treaty.id)}>JSON</a>`)}
    </dl></aside></div>`;
}

// Which number the article has in which draft, and how surely that is known.
function concordance(treaty, number) {
  const lines = linesOf(treaty, number);
  const notes = lines.filter((l) => l.note);
  return lines.length === 0 ? nothing : html`<section class="sec" aria-labelledby="numbers"><h2 id="numbers">${say('article.numbers')}</h2>
    <table class="tbl"><thead><tr><th scope="col">${say('article.draft')}</th><th scope="col">${say('article.number')}</th></tr></thead>
    <tbody>${numberings(treaty).map((n) => html`<tr><td>${n.label}</td><td>${numbersIn(treaty, number, n.id).map((a) => say('article', { n: a })).join(', ') || say('article.absent')}</td></tr>`)}</tbody></table>
    <p class="note-line small mute">${say('article.sure', { sure: [...new Set(lines.map((l) => said('level', l.confidence)))].join(', ') })}${notes.map((l) => html`<br><span lang=${apiLang ?? nothing}>${l.note}</span>`)}</p></section>`;
}

// One treaty: its articles by the numbers of the final text, with what each was before.
import { html, nothing } from '../lit.js';
import { instrument } from '../api.js';
import { provisionPath } from '../state.js';
import { apiLang, number, say } from '../words.js';
import { problem, searchLink } from './parts.js';

export default { section: '/themes', instant: false, load: ({ id }, signal) => instrument(id, signal), title: ({ data }) => data?.title ?? say('instruments'), view };

function view({ data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  const earlier = numberings(data).filter((n) => n.id !== data.numbering);
  return html`<div class="page">
    <nav class="crumb" aria-label=${say('breadcrumb')}><a href="/instruments">${say('instruments')}</a></nav>
    <h1 tabindex="-1">${data.title}</h1>
    <p class="lead" role="status">${say('instruments.articles', { n: data.articles.length })}</p>
    ${data.articles.length > 0 ? html`<div class="scroll" tabindex="0" role="region" aria-label=${say('instrument.table')}><table class="tbl cards"><thead><tr>
      <th scope="col">${say('instrument.article')}</th>${earlier.map((n) => html`<th scope="col">${n.label}</th>`)}<th scope="col" class="r">${say('statements')}</th></tr></thead>
    <tbody>${data.articles.map((a) => line(data, a, earlier))}</tbody></table></div>` : nothing}</div>`;
}

function line(treaty, a, earlier) {
  return html`<tr><td><a href=${provisionPath(a.value)} data-step id="article-${a.number}">${say('article', { n: String(a.number) })}</a>
      <span lang=${apiLang ?? nothing}>${a.title}</span></td>
    ${earlier.map((n) => html`<td data-label=${n.label}>${numbersIn(treaty, String(a.number), n.id).join(', ')}</td>`)}
    <td class="r" data-label=${say('statements')}><a href=${searchLink([['provision', a.value]])}>${number(a.statements)}<span class="vh"> ${say('themes.on', { name: say('article', { n: String(a.number) }) })}</span></a></td></tr>`;
}

/** The numberings that the concordance knows, in the order of the drafts, each with the drafts that use it. */
export function numberings({ drafts, concordance }) {
  const known = new Set(concordance.flatMap((line) => Object.keys(line.numbers)));
  return [...Map.groupBy(drafts.filter((d) => known.has(d.numbering)), (d) => d.numbering)]
    .map(([id, group]) => ({ id, label: group.map((d) => d.names[0] ?? d.id).join(', ') }));
}

/** The lines of the concordance in which an article of the final text, or the whole of a paragraph, stands. */
export function linesOf({ concordance, numbering }, article) {
  const whole = article.replace(/\(.*/, '');
  const own = concordance.filter((line) => line.numbers[numbering]?.includes(article));
  return own.length > 0 ? own : concordance.filter((line) => line.numbers[numbering]?.includes(whole));
}

/** The numbers of an article in another numbering. */
export function numbersIn(treaty, article, numbering) {
  const lines = linesOf(treaty, article);
  const rest = lines.some((line) => line.numbers[treaty.numbering].includes(article)) ? '' : article.replace(/^[^(]*/, '');
  return [...new Set(lines.flatMap((line) => line.numbers[numbering] ?? []))].map((number) => number + rest);
}

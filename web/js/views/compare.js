// Who raises what: a table of counts, each cell a list; and two actors side by side.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { add, asked, drop, listed, over, value, values } from '../state.js';
import { count, labelOf, number, say } from '../words.js';
import { pair, pairForm } from './pair.js';
import { problem } from './parts.js';
import { axisName, choice, counted } from './tables.js';

const ROWS = ['actor', 'category', 'actorKind', 'publisher', 'kind', 'theme', 'provision', 'lang'];
const COLUMNS = ['theme', 'stance', 'provision', 'voice', 'category', 'month', 'year', 'published:year'];
const TOPS = ['10', '20', '50'];

export default { section: '/compare', instant: false, load, title: () => say('compare'), view };

const of = (state) => ({ rows: value(state, 'rows') || 'actor', columns: value(state, 'columns') || 'theme', top: value(state, 'top') || '10' });

async function load(state, signal) {
  const actors = api.actors([['limit', '200']], signal);
  if (value(state, 'first') && (value(state, 'second') || value(state, 'date'))) {
    return { actors: (await actors).items, pair: await pair(state, signal) };
  }
  const filter = asked(state).filter(([n]) => n !== 'sort' && n !== 'limit' && n !== 'after');
  const { rows, columns, top } = of(state);
  const params = [...filter, ['rows', rows], ['columns', columns], ['top', top]];
  const open = filter.filter(([n]) => n !== rows);
  const [matrix, all, known] = await Promise.all([api.matrix(params, signal),
    api.facetValues(rows, [...open, ['limit', '100']], signal), actors]);
  return { matrix, rows: all.items, csv: api.csv('matrix', params), actors: known.items };
}

function view(model, act) {
  if (!model.data || model.problem) {
    return problem(model.problem);
  }
  return html`<div class="page"><h1 tabindex="-1">${say('compare')}</h1>
    ${model.data.pair ? model.data.pair.view() : heat(model, act)}
    ${pairForm(model, act)}</div>`;
}

function heat(model, act) {
  const { state, data: { matrix: m, csv, rows: all } } = model;
  const { rows, columns, top } = of(state);
  return html`<p class="lead" role="status">${m.total.value > 0 ? say('compare.lead', { statements: count(m.total.value, 'statement') }) : say('nothing')}</p>
    ${counted(state)}
    <div class="bar note-line">${choice(state, 'rows', ROWS, rows, say('compare.rows'), axisName, act)}
      ${choice(state, 'columns', COLUMNS.filter((c) => c !== rows), columns, say('compare.columns'), axisName, act)}
      ${choice(state, 'top', TOPS, top, say('compare.top'), (n) => number(Number(n)), act)}
      <span class="grow"></span><span class="small act"><a href=${over(state, 'timeline')}>${say('timeline')}</a> <a href=${csv} download>CSV</a></span></div>
    ${chosen(state, rows, all, act)}
    ${m.rows.length > 0 && m.columns.length > 0 ? table(m) : nothing}`;
}

// The rows one wants: ticked boxes are filters, so that the table counts these only.
function chosen(state, rows, all, act) {
  const ticked = values(state, rows);
  const toggle = (v) => act.go(ticked.includes(v.value) ? drop(state, rows, v.value) : add(state, rows, v.value));
  return html`<details class="choose" ?open=${ticked.length > 0}><summary class="small">${say('compare.choose', { name: axisName(rows) })}</summary>
    <fieldset><legend class="vh">${axisName(rows)}</legend>${all.map((v) => html`<label class="opt"><input type="checkbox" id=${'row-' + v.value}
      .checked=${ticked.includes(v.value)} @change=${() => toggle(v)}><span class="name">${labelOf(rows, v.value, v.label)}</span><span class="n">${number(v.count)}</span></label>`)}</fieldset></details>`;
}

function table(m) {
  const most = Math.max(1, ...m.cells.flat().map((c) => c.count));
  const name = (facet, line) => (line.value === 'none' ? say('chips.none') : labelOf(facet, line.value, line.label));
  return html`<div class="matrix" tabindex="0" role="region" aria-label=${say('compare.region')}><table>
    <caption class="vh">${say('compare.caption', { rows: axisName(m.rowFacet), columns: axisName(m.columnFacet) })}</caption>
    <thead><tr><th scope="col">${axisName(m.rowFacet)}</th>${m.columns.map((c) => html`<th scope="col"><a href=${listed(c.link)}>${name(m.columnFacet, c)}</a></th>`)}
      <th scope="col" class="r">${say('all')}</th></tr></thead>
    <tbody>${m.rows.map((r, i) => html`<tr><th scope="row">${name(m.rowFacet, r)}</th>
      ${m.cells[i].map((cell, j) => heated(cell, most, `${name(m.rowFacet, r)}, ${name(m.columnFacet, m.columns[j])}`))}
      <td class="r"><a href=${listed(r.link)}>${number(r.count)}<span class="vh"> ${name(m.rowFacet, r)}</span></a></td></tr>`)}</tbody>
    <tfoot><tr><th scope="row">${say('all')}</th>${m.columns.map((c) => html`<td>${number(c.count)}</td>`)}<td class="r">${number(m.total.value)}</td></tr></tfoot></table></div>
    <p class="small mute note-line">${say('compare.twice')} ${m.rowsNotShown + m.columnsNotShown > 0 ? say('compare.hidden', { rows: m.rowsNotShown, columns: m.columnsNotShown }) : ''}</p>`;
}

function heated(cell, most, of) {
  const level = Math.ceil((cell.count / most) * 3);
  return html`<td class="heat${level}">${cell.count > 0 ? html`<a href=${listed(cell.link)} data-step aria-label=${say('compare.cell', { of, statements: count(cell.count, 'statement') })}>${number(cell.count)}</a>`
    : html`<span class="zero">0</span>`}</td>`;
}

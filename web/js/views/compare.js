// Who raises what: a table of counts, each cell a list; and two actors side by side.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { add, asked, drop, FACETS, over, value, values } from '../state.js';
import { count, labelOf, number, say } from '../words.js';
import { ORDERS, table } from './heat.js';
import { pair, pairForm } from './pair.js';
import { problem } from './parts.js';
import { axisName, choice, counted } from './tables.js';

const ROWS = ['actor', 'category', 'actorKind', 'publisher', 'kind', 'theme', 'provision', 'lang'];
const COLUMNS = ['theme', 'stance', 'provision', 'voice', 'category', 'month', 'year', 'published:year'];
const TOPS = ['10', '20', '50'];
// Statements of an opened cell that stand under the table.
const OPENED = 5;

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
  const [supportive, opened] = await Promise.all([supporting(matrix, filter, signal), cell(state, matrix, signal)]);
  return { matrix, rows: all.items, csv: api.csv('matrix', params), actors: known.items, supportive, opened };
}

// Tells of a cell whether each of its statements supports; null where the table does not go by that.
async function supporting(matrix, filter, signal) {
  const axes = [[matrix.rowFacet, matrix.rows], [matrix.columnFacet, matrix.columns]];
  if (axes.some(([facet, lines]) => facet === 'stance' || lines.length === 0) || filter.some(([n]) => n.endsWith('stance'))) {
    return null;
  }
  const shown = axes.filter(([facet]) => FACETS.includes(facet) && !filter.some(([n]) => n === facet));
  const found = await api.matrix([...filter, ['stance', 'SUPPORTIVE'], ['rows', matrix.rowFacet], ['columns', matrix.columnFacet], ['top', '50'],
    ...shown.flatMap(([facet, lines]) => lines.map((l) => [facet, l.value]))], signal);
  const at = (lines, line) => lines.findIndex((l) => l.value === line.value);
  const all = (i, j) => {
    const { count: n } = matrix.cells[i][j];
    return n > 0 && found.cells[at(found.rows, matrix.rows[i])]?.[at(found.columns, matrix.columns[j])]?.count === n;
  };
  return Object.assign(all, { some: matrix.rows.some((_, i) => matrix.columns.some((_, j) => all(i, j))) });
}

// The cell that the address names, with its first statements; null where it is not in the table.
async function cell(state, matrix, signal) {
  const row = matrix.rows.findIndex((r) => r.value === value(state, 'row'));
  const column = matrix.columns.findIndex((c) => c.value === value(state, 'column'));
  const found = matrix.cells[row]?.[column];
  if (!found?.count) {
    return null;
  }
  const params = [...new URL(found.link, location.href).searchParams];
  return { row, column, link: found.link, page: await api.someStatements([...params, ['limit', String(OPENED)], ['sort', '-said']], signal) };
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
  return html`<p class="lead" role="status">${m.total.value > 0 ? lead(m) : say('nothing')}</p>
    ${counted(state)}
    <div class="bar note-line">${choice(state, 'rows', ROWS, rows, say('compare.rows'), axisName, act)}
      ${choice(state, 'columns', COLUMNS.filter((c) => c !== rows), columns, say('compare.columns'), axisName, act)}
      ${choice(state, 'order', ORDERS, value(state, 'order') || 'most', say('compare.order'), (o) => say('compare.order.' + o), act)}
      ${choice(state, 'top', TOPS, top, say('compare.top'), (n) => number(Number(n)), act)}
      <span class="grow"></span><span class="small act"><a href=${over(state, 'timeline')}>${say('timeline')}</a> <a href=${csv} download>CSV</a></span></div>
    ${chosen(state, rows, all, act)}
    ${m.rows.length > 0 && m.columns.length > 0 ? table(model) : nothing}`;
}

function lead(m) {
  const both = m.rowFacet === 'actor' && m.columnFacet === 'theme';
  const parts = both ? [count(m.rows.length + m.rowsNotShown, 'actor'), count(m.columns.length + m.columnsNotShown, 'concern')] : [];
  return say('compare.lead', { statements: [...parts, count(m.total.value, 'statement')].join(', ') });
}

// The rows one wants: ticked boxes are filters, so that the table counts these only.
function chosen(state, rows, all, act) {
  const ticked = values(state, rows);
  const toggle = (v) => act.go(ticked.includes(v.value) ? drop(state, rows, v.value) : add(state, rows, v.value));
  return html`<details class="choose" ?open=${ticked.length > 0}><summary class="small">${say('compare.choose', { name: axisName(rows) })}</summary>
    <fieldset><legend class="vh">${axisName(rows)}</legend>${all.map((v) => html`<label class="opt"><input type="checkbox" id=${'row-' + v.value}
      .checked=${ticked.includes(v.value)} @change=${() => toggle(v)}><span class="name">${labelOf(rows, v.value, v.label)}</span><span class="n">${number(v.count)}</span></label>`)}</fieldset></details>`;
}

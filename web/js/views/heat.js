// The table of counts: its order, its shades, the cells in which all support, and the cell that is opened.
import { html, nothing } from '../lit.js';
import { listed, print, put, value } from '../state.js';
import { collator, count, labelOf, number, say } from '../words.js';
import { axisName } from './tables.js';
import { row as statement } from './statement.js';

export const ORDERS = ['most', 'alike', 'name'];

// What a row or a column is called.
function nameOf(facet, line) {
  return line.value === 'none' ? say('chips.none') : labelOf(facet, line.value, line.label);
}

// Rows and columns as places in the answer, in the order asked for; time keeps its own.
function ordered(m, order) {
  const rows = m.cells.map((cells) => cells.map((c) => c.count));
  const columns = m.columns.map((_, j) => rows.map((r) => r[j]));
  return {
    rows: isTime(m.rowFacet) ? keys(rows) : sorted(m.rows, rows, m.rowFacet, order),
    columns: isTime(m.columnFacet) ? keys(columns) : sorted(m.columns, columns, m.columnFacet, order),
  };
}

const keys = (list) => [...list.keys()];

function isTime(axis) {
  return /:?(day|week|month|year)$/.test(axis);
}

function sorted(lines, counts, facet, order) {
  if (order === 'name') {
    return keys(lines).sort((a, b) => collator.compare(nameOf(facet, lines[a]), nameOf(facet, lines[b])));
  }
  return order === 'alike' ? alike(counts) : keys(lines);
}

/** Each next to the one it is most like, from the first on. */
export function alike(counts) {
  const left = keys(counts);
  const found = left.splice(0, 1);
  while (left.length > 0) {
    const last = counts[found.at(-1)];
    const near = left.map((i) => likeness(last, counts[i]));
    found.push(...left.splice(near.indexOf(Math.max(...near)), 1));
  }
  return found;
}

// The cosine of two lists of counts.
function likeness(a, b) {
  const dot = (x, y) => x.reduce((sum, n, i) => sum + n * y[i], 0);
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}

/** The least count of each of three shades: each as many times the one before. */
export function shades(most) {
  const step = Math.max(1, most) ** (1 / 3);
  const second = Math.max(2, Math.ceil(step));
  return [1, second, Math.max(second + 1, Math.ceil(step * step))];
}

export function table(model) {
  const { state, data: { matrix: m, supportive, opened, actors } } = model;
  const { rows, columns } = ordered(m, value(state, 'order'));
  const most = Math.max(1, ...m.cells.flat().map((c) => c.count));
  const bounds = shades(most);
  const of = (i, j) => `${nameOf(m.rowFacet, m.rows[i])}, ${nameOf(m.columnFacet, m.columns[j])}`;
  const kind = (r) => m.rowFacet === 'actor' && actors.find((a) => a.id === r.value)?.category;
  const cell = (i, j) => shown(m.cells[i][j], {
    label: of(i, j), level: bounds.filter((b) => m.cells[i][j].count >= b).length, supports: supportive?.(i, j), open: opened?.row === i && opened?.column === j,
    address: print(put(put(state, 'row', m.rows[i].value), 'column', m.columns[j].value)),
  });
  return html`<div class="matrix" tabindex="0" role="region" aria-label=${say('compare.region')}><table>
    <caption class="vh">${say('compare.caption', { rows: axisName(m.rowFacet), columns: axisName(m.columnFacet) })}</caption>
    <thead><tr><th scope="col">${axisName(m.rowFacet)}</th>${columns.map((j) => html`<th scope="col"><a href=${listed(m.columns[j].link)}>${nameOf(m.columnFacet, m.columns[j])}</a></th>`)}
      <th scope="col" class="r">${say('all')}</th></tr></thead>
    <tbody>${rows.map((i) => html`<tr><th scope="row">${nameOf(m.rowFacet, m.rows[i])}${kind(m.rows[i]) ? html`<small>${labelOf('category', kind(m.rows[i]))}</small>` : nothing}</th>
      ${columns.map((j) => cell(i, j))}
      <td class="r"><a href=${listed(m.rows[i].link)}>${number(m.rows[i].count)}<span class="vh"> ${nameOf(m.rowFacet, m.rows[i])}</span></a></td></tr>`)}</tbody>
    <tfoot><tr><th scope="row">${say('all')}</th>${columns.map((j) => html`<td>${number(m.columns[j].count)}</td>`)}<td class="r">${number(m.total.value)}</td></tr></tfoot></table></div>
    ${legend(m, bounds, most, supportive)}
    <div aria-live="polite">${opened ? list(opened, m) : nothing}</div>`;
}

function shown(cell, { label, level, supports, open, address }) {
  return html`<td class="heat${level} ${supports ? 'hatch' : ''}">${cell.count > 0 ? html`<a href=${address} data-step aria-current=${open ? 'true' : nothing}
      aria-label=${say('compare.cell', { of: label, statements: count(cell.count, 'statement') })}>${number(cell.count)}${supports ? html`<span class="vh"> ${say('compare.supports')}</span>` : nothing}</a>`
    : html`<span class="zero"><span class="vh">0</span></span>`}</td>`;
}

function legend(m, bounds, most, supportive) {
  const upTo = (i) => bounds[i + 1] - 1;
  const range = (b, i) => (i === 2 ? say('compare.most', { n: b }) : upTo(i) > b ? `${number(b)}–${number(upTo(i))}` : number(b));
  const hidden = m.rowsNotShown + m.columnsNotShown > 0;
  return html`<div class="legend small mute">${bounds.filter((b) => b <= most).map((b, i) => html`<span><i class="heat${i + 1}"></i>${range(b, i)}</span>`)}
    ${supportive?.some ? html`<span><i class="hatch"></i>${say('compare.supports')}</span>` : nothing}
    <span>${m.rowFacet === 'theme' || m.columnFacet === 'theme' ? say('compare.twice') : nothing} ${hidden ? say('compare.hidden', { rows: m.rowsNotShown, columns: m.columnsNotShown }) : nothing}</span></div>`;
}

function list({ row, column, link, page }, m) {
  return html`<section class="sec" aria-labelledby="cell"><h2 id="cell">${say('compare.opened', { row: nameOf(m.rowFacet, m.rows[row]), column: nameOf(m.columnFacet, m.columns[column]) })}
    <a class="small" id="cell-all" href=${listed(link)}>${count(page.total.value, 'statement')}</a></h2><ol class="rows">${page.items.map(statement)}</ol></section>`;
}

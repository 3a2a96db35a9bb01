// What the table of counts, the timeline and the comparison share: choices, and what they count.
import { html, live, nothing } from '../lit.js';
import { facetName, say } from '../words.js';
import { filters, over, print, put, value } from '../state.js';

/** A choice among values of a parameter of the address. */
export function choice(state, name, values, chosen, label, words, act) {
  return html`<label>${label} <select id="choose-${name}" @change=${(e) => act.go(put(state, name, e.target.value))}>
    ${values.map((v) => html`<option value=${v} .selected=${live(v === chosen)}>${words(v)}</option>`)}</select></label>`;
}

/** What a facet, or a way of cutting time, is called. */
export function axisName(axis) {
  const [which, unit] = axis.includes(':') ? axis.split(':') : ['said', axis];
  return ['day', 'week', 'month', 'year'].includes(unit) ? say('axis.' + unit, { of: say('timeline.' + which) }) : facetName(axis);
}

/** Which statements are counted, where they are not all. */
export function counted(state) {
  const some = filters(state).length > 0 || value(state, 'q') || state.params.some(([n]) => n.includes('.'));
  return some ? html`<p class="small note-line">${say('table.some')} <a id="counted" href=${over(state, 'search')}>${say('table.list')}</a> ·
    <a href=${print({ ...state, params: state.params.filter(([n]) => ['rows', 'columns', 'top', 'order', 'of', 'by', 'interval'].includes(n)) })}>${say('chips.clear')}</a></p>` : nothing;
}

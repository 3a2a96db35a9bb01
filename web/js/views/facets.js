// The filters: native details, fieldset and checkboxes; each count is what ticking the box gives.
import { html, live, nothing, repeat } from '../lit.js';
import { add, drop, provisionPath, value, values } from '../state.js';
import { count, facetName, labelOf, number, say } from '../words.js';
import { unread } from './chips.js';

const SHOWN = ['theme', 'actor', 'stance', 'voice', 'category', 'class', 'kind', 'publisher', 'provision', 'draft', 'dated', 'lang'];
const OPEN = ['theme', 'actor', 'stance', 'voice'];
const FEW = 7;
const MANY = 12;

/** @param prefix told apart where the filters are drawn twice */
export function facets(model, act, prefix = '') {
  const counted = model.data?.facets ?? {};
  return SHOWN.filter((f) => counted[f]?.length > 0 || values(model.state, f).length > 0)
    .map((f) => facet(f, selected(f, counted[f] ?? [], model), model, act, prefix));
}

// A box shows what is asked for now, though the counts beside it may be those of the answer before.
function selected(name, all, { state, data }) {
  const asked = values(state, name);
  return all.map((v) => ({ ...v, selected: asked.includes(v.value) || reading(data, name, v) !== undefined }));
}

function reading(data, name, v) {
  return data?.query.understood.find((u) => u.narrows && u.kind === name && u.value === v.value);
}

function facet(name, all, model, act, prefix) {
  const chosen = all.filter((v) => v.selected).length;
  const folded = name === 'theme' ? tree(all) : all;
  const sought = (model.ui['find-' + name] ?? '').toLowerCase();
  const matching = sought ? all.filter((v) => labelOf(name, v.value, v.label).toLowerCase().includes(sought)) : folded;
  const whole = sought !== '' || model.ui['all-' + name] === true;
  const rows = whole ? (sought ? matching : all.length > folded.length ? tree(all, true) : all)
    : matching.filter((v, i) => i < FEW || v.selected);
  const hidden = all.length - rows.length;
  const articles = name === 'provision';
  return html`<details class="facet" ?open=${OPEN.includes(name) || chosen > 0 || (articles && value(model.state, 'numbering') !== '')}
    @toggle=${(e) => articles && e.target.open && unfold(act)}>
    <summary><span>${facetName(name)}</span>${chosen > 0 ? html`<em>${say('facets.selected', { n: chosen })}</em>` : nothing}</summary>
    <fieldset><legend class="vh">${facetName(name)}</legend>
      ${articles && articleNumbers ? articleNumbers.numbering(model, act) : nothing}
      ${all.length > MANY ? html`<input class="find" type="search" placeholder=${say('facets.find')}
        aria-label=${say('facets.find.in', { name: facetName(name) })} .value=${live(model.ui['find-' + name] ?? '')}
        @input=${(e) => act.set({ ['find-' + name]: e.target.value })}>` : nothing}
      ${repeat(rows, (v) => v.value, (v) => option(name, v, model, act, prefix))}
      ${rows.filter((v) => v.selected).map((v) => more(name, v))}
      ${sought && rows.length === 0 ? html`<p class="small mute">${say('facets.none')}</p>` : nothing}
    </fieldset>
    ${(hidden > 0 || whole) && !sought && all.length > FEW ? html`<button class="plain mute" type="button"
      @click=${() => act.set({ ['all-' + name]: !whole })}>${whole ? say('facets.fewer') : say('facets.more', { n: hidden })}</button>` : nothing}
  </details>`;
}

// Numberings are for those who unfold the list of articles.
let articleNumbers = null;
async function unfold(act) {
  articleNumbers = await import('./numbering.js');
  articleNumbers.learn(act);
}

function option(name, v, model, act, prefix) {
  const label = labelOf(name, v.value, v.label);
  return html`<label class="opt ${v.count === 0 ? 'zero' : ''} ${v.broader ? 'sub' : ''}">
    <input type="checkbox" id=${`${prefix}${name}-${v.value}`} aria-label=${say('facets.option', { label, statements: count(v.count, 'statement') })} .checked=${live(v.selected)} @change=${() => act.go(toggled(model, name, v))}>
    <span class="name"><bdi>${label}</bdi></span>
    <span class="n">${number(v.count)}</span></label>`;
}

// What is chosen has a page of its own.
const PAGES = {
  theme: (v) => `/themes/${v.value}`, provision: (v) => provisionPath(v.value), actor: (v) => `/actors/${encodeURIComponent(v.value)}`,
};

function more(name, v) {
  const page = PAGES[name]?.(v);
  return page ? html`<p class="small about"><a href=${page}>${say('about', { name: labelOf(name, v.value, v.label) })}</a></p>` : nothing;
}

// A box may be ticked because its name was read in the words: unticking it takes those words away.
function toggled({ state, data }, name, v) {
  if (values(state, name).includes(v.value)) {
    return drop(state, name, v.value);
  }
  const read = reading(data, name, v);
  return read ? unread(state, read.words) : add(state, name, v.value);
}

/** Top concerns, each followed by its narrower ones where it is chosen or they are, or always. */
export function tree(all, always = false) {
  const has = new Set(all.map((v) => v.value));
  return all.filter((v) => !v.broader || !has.has(v.broader)).flatMap((top) => {
    const below = all.filter((v) => v.broader === top.value);
    return always || top.selected || below.some((v) => v.selected) ? [top, ...below] : [top];
  });
}

// The search box: what was read otherwise is underlined, and names are suggested (a combobox of the ARIA patterns).
import { html, nothing } from '../lit.js';
import { suggestions } from '../api.js';
import { add, put, value } from '../state.js';
import { last, marks, without } from '../typing.js';
import { pieces } from '../text.js';
import { facetName, fill, say } from '../words.js';
import { icon } from './parts.js';

let asking = new AbortController();

/** @param model its ui keeps what is typed, what is suggested and which of it is active */
export function box(model, act) {
  const { state, ui } = model;
  const found = ui.suggested ?? [];
  const open = found.length > 0;
  const submit = (event) => {
    event.preventDefault();
    close(act);
    act.submit(event.target.elements.q.value);
  };
  return html`<search class="search" aria-label=${say('statements')}><form @submit=${submit}>
    <div class="box">${icon.glass}<div class="under" aria-hidden="true">${underlined(model)}</div>
      <input type="search" name="q" id="q" role="combobox" aria-label=${say('search')} aria-expanded=${String(open)} aria-controls="suggested"
        aria-autocomplete="list" aria-activedescendant=${open && ui.active >= 0 ? 'suggested-' + ui.active : nothing}
        aria-describedby=${model.data?.query.repairs?.length > 0 ? 'repairs' : nothing} aria-invalid=${model.problem?.body.position ? 'true' : nothing}
        autocomplete="off" spellcheck="false" placeholder=${say('search.placeholder')} .value=${value(state, 'q')}
        @input=${(event) => typed(event.target, act)} @keydown=${(event) => turn(event, model, act)} @blur=${() => close(act, model)}
        @scroll=${(event) => follow(event.target)}><kbd aria-hidden="true">/</kbd>
      <ul id="suggested" role="listbox" aria-label=${say('suggest')} ?hidden=${!open}>${found.map((one, i) => html`<li id="suggested-${i}" role="option"
        aria-selected=${String(i === ui.active)} @pointerdown=${(event) => event.preventDefault()} @click=${() => choose(one, model, act)}>
        <span>${one.label}</span> <span class="mute small">${one.kind === 'term' ? say('suggest.term') : facetName(one.kind)}</span></li>`)}</ul></div>
    <button class="btn">${say('search.button')}</button></form>
    <p class="hint">${fill('search.try', {
      one: html`<code>"security researchers"</code>`, two: html`<code>journalist* -police</code>`, three: html`<code>Tech Accord on journalists</code>` })}
      <a href="/help">${say('help.title')}</a></p>
  </search>`;
}

// The same words behind those of the box, unseen but for the lines under them.
function underlined({ state, data, problem, ui }) {
  const words = ui.typed ?? value(state, 'q');
  const places = marks(words, data?.query, words === value(state, 'q') ? problem : null);
  return places.length === 0 ? nothing
    : pieces(words, places).map((p) => (p.over.length > 0 ? html`<u class=${p.over.some((r) => r.bad) ? 'bad' : ''}>${p.text}</u>` : p.text));
}

function follow(input) {
  input.previousElementSibling.scrollLeft = input.scrollLeft;
}

async function typed(input, act) {
  const answered = act.type(input.value);
  follow(input);
  const word = input.selectionStart === input.value.length ? last(input.value) : '';
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    await answered;
    const items = word && !signal.aborted ? (await suggestions(word, signal)).items : [];
    if (signal.aborted) {
      return;
    }
    const more = items.filter((one) => one.kind !== 'term' || one.value.toLowerCase() !== word.toLowerCase());
    act.set({ suggested: document.activeElement === input ? more : [], active: -1 });
  } catch (error) {
    if (error.name !== 'AbortError') {
      act.set({ suggested: [] }); // without suggestions the search goes on
    }
  }
}

function turn(event, model, act) {
  const found = model.ui.suggested ?? [];
  const active = model.ui.active ?? -1;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (found.length === 0 || event.isComposing) {
    return;
  }
  if (by) {
    event.preventDefault();
    act.set({ active: active < 0 && by < 0 ? found.length - 1 : (active + by + found.length + 1) % (found.length + 1) === found.length ? -1 : active + by });
  } else if (event.key === 'Enter' && active >= 0) {
    event.preventDefault();
    choose(found[active], model, act);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close(act);
  }
}

// A name becomes a filter in the place of its words; a word is written out.
function choose(one, { state, ui }, act) {
  const words = ui.typed ?? value(state, 'q');
  const rest = without(words, one.kind === 'term' ? one.value : one.matched);
  const next = put(state, 'q', one.kind === 'term' ? `${rest} ${one.value}`.trim() : rest);
  close(act);
  act.go(one.kind === 'term' ? next : add(next, one.kind, one.value));
  document.getElementById('q').value = value(next, 'q');
}

function close(act, model) {
  asking.abort();
  if (!model || model.ui.suggested?.length > 0) {
    act.set({ suggested: [], active: -1, typed: undefined });
  }
}

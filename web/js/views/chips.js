// What the answer rests on, each part removable: names and concerns read in the words, filters, dates.
import { html, nothing } from '../lit.js';
import { cleared, DAYS, drop, filters, print, put, value } from '../state.js';
import { repairs } from '../sentences.js';
import { date, facetName, labelOf, say, within } from '../words.js';
import { icon } from './parts.js';

export function chips({ state, data }, act) {
  const groups = [...understood(state, data), ...filtered(state, data), ...dates(state), ...days(state)];
  const mended = repairs(data?.query);
  return html`${groups.length > 0 ? html`<div class="chips" role="group" aria-label=${say('chips.rests')}>
    ${groups.map((g) => html`<span class="lab">${g.name}</span>${g.chips.map((c, i) => html`${i > 0 ? html`<span class="or">${say('or')}</span>` : nothing}
      <button class="chip ${c.read ? 'read' : ''}" type="button" aria-label=${say(c.read ? 'chips.remove.read' : 'chips.remove', { name: g.name, label: c.label })}
        title=${c.read ? say('chips.from', { words: c.read }) : ''} @click=${() => act.go(c.without)}><bdi>${c.label}</bdi>${icon.cross}</button>`)}`)}
    ${filters(state).length > 0 || dates(state).length > 0 || days(state).length > 0 ? html`<a class="small" href=${print(cleared(state))}>${say('chips.clear')}</a>` : nothing}
  </div>` : nothing}${mended.length > 0 ? html`<div id="repairs">${mended.map((r) => html`<p class="small mute note-line" lang=${r.lang ?? nothing}>${r.words}</p>`)}</div>` : nothing}`;
}

// Words that were read as several values of one kind are named once.
function understood(state, data) {
  const groups = new Map();
  for (const u of data?.query.understood ?? []) {
    const name = say(u.narrows ? 'chips.read' : 'chips.also', { words: u.words, kind: within(facetName(u.kind)) });
    const chip = { label: labelOf(u.kind, u.value, u.label), read: u.words, without: unread(state, u.words) };
    groups.set(name, [...(groups.get(name) ?? []), chip]);
  }
  return listed(groups);
}

function listed(groups) {
  return [...groups].map(([name, chips]) => ({ name, chips }));
}

/** The state without words that were read as a name, a concern or a date. */
export function unread(state, words) {
  const q = value(state, 'q');
  const at = q.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? state : put(state, 'q', (q.slice(0, at) + q.slice(at + words.length)).replace(/\s+/g, ' ').trim());
}

function filtered(state, data) {
  const groups = new Map();
  for (const [name, one] of filters(state)) {
    const facet = name.replace(/^-/, '');
    const label = data?.facets?.[facet]?.find((v) => v.value === one)?.label ?? titleOf(data, facet, one);
    const shown = labelOf(facet, one, label);
    const heading = name.startsWith('-') ? say('chips.not', { name: facetName(facet) }) : facetName(facet);
    groups.set(heading, [...(groups.get(heading) ?? []), { label: shown, without: drop(state, name, one) }]);
  }
  return listed(groups);
}

function titleOf(data, facet, one) {
  return facet === 'document' ? data?.items.find((s) => s.document.id === one)?.document.title : undefined;
}

function dates(state) {
  return ['said', 'published'].flatMap((which) => {
    const from = value(state, which + '.from');
    const to = value(state, which + '.to');
    const label = from && to ? say('date.between', { from: date(from), to: date(to) }) : from ? say('chips.since', { day: date(from) }) : say('chips.until', { day: date(to) });
    const without = drop(drop(state, which + '.from'), which + '.to');
    const undated = value(state, which + '.undated') === 'true';
    const list = [...(from || to ? [{ label, without }] : []),
      ...(undated ? [{ label: say('date.unknown'), without: drop(state, which + '.undated') }] : [])];
    return list.length > 0 ? [{ name: facetName(which), chips: list }] : [];
  });
}

// Days that a bar, a column of time or a comparison opened.
function days(state) {
  return DAYS.filter((name) => value(state, name)).map((name) => {
    const [which, how] = name.split('.');
    const told = value(state, name).split('..').map((d) => date(d)).join(' – ');
    const label = value(state, name) === 'none' ? say('chips.none') : how === 'on' ? told : say('chips.' + how, { day: told });
    return { name: facetName(which), chips: [{ label, without: drop(state, name) }] };
  });
}

// Small pieces that several screens draw: icons, names, quotations, dates, problems.
import { html, nothing } from '../lit.js';
import { print, search } from '../state.js';
import { problem as explained, reason } from '../sentences.js';
import { pieces, ranges } from '../text.js';
import { dated, fill, labelOf, listed, percent, said, say, sureness } from '../words.js';

const draw = (size, d, width = 1.6) => html`<svg width=${size} height=${size} viewBox="0 0 ${size} ${size}"
  fill="none" stroke="currentColor" stroke-width=${width} stroke-linecap="round" stroke-linejoin="round"
  aria-hidden="true"><path d=${d}></path></svg>`;

export const icon = {
  cross: draw(14, 'm3.5 3.5 7 7m0-7-7 7'),
  check: draw(15, 'm3 8 3 3 6-7', 1.8),
  glass: draw(18, 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11m4.2 9.7 3.8 3.8', 1.75),
};

/** The address of a search. */
export function searchLink(params) {
  return print(search(params));
}

/** Words with those marked that the ranges cover. */
export function marked(text, pairs) {
  return pieces(text, ranges(pairs)).map((p) => (p.over.length > 0 ? html`<mark>${p.text}</mark>` : p.text));
}

/** A quotation as a reader expects it: what stands in quotation marks has them. */
export function words(s) {
  const bare = s.voice === 'DIRECT' && !/^[“"‘'«„「『]/.test(s.text);
  return html`${bare ? '“' : nothing}${marked(s.text, s.highlights)}${bare ? '”' : nothing}`;
}

const LONGEST_CREDIT = 160;

/** The words of the same passage that credit a statement: before it, or after it. */
export function credit(s) {
  const { text = '', cue } = s.attribution;
  const parts = [text, cue].filter(Boolean);
  const before = s.context.before;
  const starts = parts.map((p) => before.lastIndexOf(p)).filter((i) => i >= 0);
  const head = starts.length > 0 ? before.slice(Math.min(...starts)) : '';
  if (head && head.length <= LONGEST_CREDIT) {
    return { before: head.replace(/[“"‘'«\s]+$/, '') + ' ', after: '' };
  }
  const after = s.context.after;
  const ends = parts.map((p) => after.indexOf(p) + p.length).filter((end, i) => end >= parts[i].length);
  const tail = ends.length > 0 ? after.slice(0, Math.max(...ends)) : '';
  if (tail && tail.length <= LONGEST_CREDIT) {
    return { before: '', after: ' ' + tail.replace(/^[\s,.;:”"’'»]+/, '') };
  }
  return { before: '', after: '' };
}

/** The words with their credit in grey, so that a reported fragment reads as a sentence. */
export function sentence(s) {
  const { before, after } = credit(s);
  return html`${before ? html`<span class="ctx">${before}</span>` : nothing}${words(s)}${after ? html`<span class="ctx">${after}</span>` : nothing}`;
}

/** Who said it, or null where nobody is credited. */
export function speakers(s) {
  const actors = s.actors?.length > 0 ? s.actors : s.actor ? [s.actor] : [];
  return actors.length > 0 ? actors : null;
}

export function name(actor) {
  return html`<a class="name" href="/actors/${encodeURIComponent(keyOf(actor))}"><bdi>${actor.name}</bdi></a>`;
}

/** What the filter `actor` takes: the register's id, or the bare name with its mark. */
export function keyOf(actor) {
  return actor.id ?? 'name:' + actor.name;
}

/** Names in a row; past `most` of them, how many there are besides. */
export function names(actors, most = Infinity) {
  const shown = actors.length > most + 1 ? actors.slice(0, most) : actors;
  const rest = actors.length - shown.length;
  const drawn = shown.map(name);
  return html`<span>${rest === 0 ? listed(drawn)
    : fill('names.more', { names: html`${drawn.map((one, i) => html`${i > 0 ? ', ' : nothing}${one}`)}`, n: rest })}</span>`;
}

/** Who said it in plain words, for titles and labels. */
export function nameOf(s) {
  const all = speakers(s)?.map((a) => a.name) ?? [say('unattributed')];
  return all.length > 2 ? say('names.more', { names: all[0], n: all.length - 1 }) : listed(all).join('');
}

export function time(when, style) {
  const iso = when.date ?? when.from ?? null;
  const how = ground(when);
  return iso ? html`<time datetime=${iso} title=${how}>${dated(when, style)}</time>` : html`<span title=${how}>${dated(when, style)}</span>`;
}

export function voice(s) {
  return html`<span class="voice ${s.voice.toLowerCase()}"><i></i>${said('voice', s.voice)}</span>`;
}

/** How a date is known: by words of the text, unless they are a machine's. */
export function ground(when) {
  return when.words && !/\dT\d/.test(when.words) ? say('from', { words: when.words }) : said('ground', when.ground);
}

/** Concerns and articles as links that ask for them. */
export function tags(s) {
  return html`${s.themes.map((t) => html`<a href=${searchLink([['theme', t.id]])}>${t.label}</a>`)}
    ${s.provisions.map((p) => html`<a href=${searchLink([['provision', p.value]])}>${labelOf('provision', p.value, p.label)}</a>`)}`;
}

/** How it is known whose it is: the reason in a sentence, the rule by name, the confidence. */
export function why(s) {
  const { confidence, rule } = s.attribution;
  const told = reason(s.attribution);
  return html`<p class="why" id="why-${s.id}">${fill('why', {
    reason: html`<span lang=${told.lang ?? nothing}>${told.words}</span>`, share: percent(confidence), rule: html`<code>${rule}</code>` })}</p>`;
}

/** The confidence in a word, as a button that unfolds the reason. */
export function whyButton(s, unfolded, act) {
  const sure = sureness(s.attribution.confidence);
  return html`<button class="plain" type="button" aria-expanded=${String(unfolded)} aria-controls="why-${s.id}"
    @click=${() => act.set({ ['why-' + s.id]: !unfolded })}>${fill('why.button', {
      sure: html`<span class=${sure === 'low' ? 'low' : ''}>${say('why.sure', { sure: say('sure.' + sure) })}</span>` })}</button>`;
}

export function category(actor) {
  return actor?.category ? html`<span class="mute">${labelOf('category', actor.category)}</span>` : nothing;
}

/** An error in words, with the nearest way on. */
export function problem(p) {
  const { title, told } = explained(p);
  return html`<div class="page"><h1 tabindex="-1" lang=${title.lang ?? nothing}>${p.status === 404 ? say('missing') : title.words}</h1>
    <p class="lead" role="status" lang=${told.lang ?? nothing}>${told.words}</p>
    <p class="note-line">${p.status === 0 || p.status >= 500 ? html`<a href=${location.pathname + location.search}>${say('again')}</a> · ` : nothing}<a href="/">${say('search.all')}</a></p></div>`;
}

// Two actors in two columns, or one actor before and from a day: concerns of both, and of one alone.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { asked, drop, listed, put, value } from '../state.js';
import { apiLang, count, date, labelOf, number, said, say } from '../words.js';

const GROUPS = ['both', 'first', 'second'];

/** What is on record on the two sides, with its view. */
export async function pair(state, signal) {
  const filter = asked(state).filter(([n]) => !['sort', 'limit', 'after', 'actor'].includes(n));
  const [first, second, day] = ['first', 'second', 'date'].map((n) => value(state, n));
  const sides = second ? [['actor', first], ['actor', second]] : [['actor', first], ['date', day]];
  const found = await api.compare([...filter, ...sides], signal);
  return { found, view: () => view(found, second ? [] : [say('chips.before', { day: date(day) }), say('chips.since', { day: date(day) })]) };
}

function view(found, named) {
  const label = (i) => named[i] ?? found.sides[i].label;
  const groups = GROUPS.map((id) => ({ id, concerns: found.concerns.filter((c) => c.raisedBy === id) })).filter((g) => g.concerns.length > 0);
  return html`<p class="lead" role="status">${say('pair.lead', { first: label(0), second: label(1) })}</p>
    <p class="note-line"><a href="/compare" id="table">${say('pair.table')}</a></p>
    <div class="pair heads">${found.sides.map((s, i) => html`<h2>${label(i)} <a class="mute small" href=${listed(s.link)}>${count(s.count, 'statement')}</a></h2>`)}</div>
    ${found.untold ? html`<p class="small note-line"><a href=${listed(found.untold.link)}>${say('pair.untold', { n: found.untold.count })}</a></p>` : nothing}
    ${groups.map((g) => html`<section class="sec" aria-labelledby="g-${g.id}"><h2 id="g-${g.id}">${g.id === 'both' ? say('pair.both') : say('pair.one', { name: label(g.id === 'first' ? 0 : 1) })}
      <span class="mute">${count(g.concerns.length, 'concern')}</span></h2>${g.concerns.map((c) => concern(c, label))}</section>`)}
    <p class="small mute note-line">${apiLang ? say(named.length > 0 ? 'pair.note.day' : 'pair.note') : found.note}</p>`;
}

function concern(c, label) {
  return html`<h3><a href="/themes/${c.id}">${labelOf('theme', c.id, c.label)}</a></h3><div class="pair">${c.sides.map((part, i) => html`<div>
    <p class="vh">${label(i)}</p>
    ${part.count === 0 ? html`<p class="mute">${say('nothing')}</p>` : html`<p class="small"><a href=${listed(part.link)}>${count(part.count, 'statement')}</a>
      ${Object.entries(part.stances).map(([stance, n]) => html`<span class="mute">${said('stance', stance)} ${number(n)}</span> `)}</p>
      <ul class="rows bare">${part.newest.map((s) => html`<li><span class="small mute">${s.said ? date(s.said) : say('date.unknown')}</span>
        <blockquote class="q" dir="auto"><a href="/statements/${s.id}" data-step>${s.text}</a></blockquote></li>`)}</ul>`}</div>`)}</div>`;
}

/** Chooses two actors, or one and a day. */
export function pairForm({ state, data }, act) {
  const submit = (event) => {
    event.preventDefault();
    const { first, second, date: day } = event.target.elements;
    const chosen = [['first', first.value], ['second', second.value], ['date', second.value ? '' : day.value]];
    act.go(chosen.reduce((next, [name, one]) => put(next, name, one), drop(state, 'actor')));
  };
  const known = (chosen) => (chosen && !data.actors.some((a) => a.id === chosen) ? [{ id: chosen, name: chosen.replace(/^name:/, '') }, ...data.actors] : data.actors);
  const actors = (name, none) => html`<select name=${name} id="pair-${name}"><option value="">${none}</option>
    ${known(value(state, name)).map((a) => html`<option value=${a.id} ?selected=${a.id === value(state, name)}>${a.name}</option>`)}</select>`;
  return html`<section class="sec" aria-labelledby="two"><h2 id="two">${say('pair.title')}</h2><form class="bar" @submit=${submit}>
    <label>${say('pair.first')} ${actors('first', say('pair.choose'))}</label>
    <label>${say('pair.second')} ${actors('second', say('pair.nobody'))}</label>
    <label>${say('pair.day')} <input type="date" name="date" id="pair-date" .value=${value(state, 'date')}></label>
    <button class="btn ghost">${say('pair.go')}</button></form></section>`;
}

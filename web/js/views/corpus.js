// The corpus: what came in, what was read, what could not be and why. The counts add up.
import { html, nothing, svg } from '../lit.js';
import * as api from '../api.js';
import { print, put, value } from '../state.js';
import { apiLang, capital, count, format, language, moment, number, percent, said, say, within } from '../words.js';
import { icon, problem } from './parts.js';
import { listen, progress } from './progress.js';
import { fact } from './provenance.js';
import { errors, unread } from './unread.js';

const PAGE = '200';

export default { section: '/corpus', instant: false, load, listen, title: () => say('corpus'), view };

async function load(state, signal) {
  const asked = [['limit', PAGE], ...['state', 'after'].map((n) => [n, value(state, n)]).filter(([, v]) => v)];
  const [corpus, files] = await Promise.all([api.corpus(signal), api.files(asked, signal)]);
  const errors = value(state, 'state') ? [] : await unread(corpus, signal);
  return { corpus, files, errors };
}

function view(model, act) {
  const { state, data, problem: trouble } = model;
  if (!data) {
    return problem(trouble);
  }
  const { corpus, files } = data;
  return html`<div class="page"><h1 tabindex="-1">${say('corpus')}</h1>
    <p class="lead">${say('corpus.lead')}
      <a href="/review" id="names">${say('names')}</a> · <a href="/searches">${say('saved')}</a></p>
    ${flow(corpus)}${progress(model, act)}${errors(data.errors)}
    <section class="sec" aria-labelledby="files"><h2 id="files">${say('files')} <span class="mute" role="status">${summary(state, files)}</span></h2>
      ${choices(state, corpus)}${table(files)}${next(state, files)}</section>
    <section class="sec" aria-labelledby="index"><h2 id="index">${say('index')}</h2><dl class="facts wide">
      ${fact(say('corpus.generation'), html`<span class="mono">${corpus.generation}</span>`)}
      ${fact(say('corpus.written'), moment(corpus.committed))}
      ${Object.entries(corpus.versions).map(([name, version]) => fact(capital(name), html`<span class="mono">${version}</span>`))}
    </dl></section></div>`;
}

function sums({ files, states }) {
  const sum = (test) => states.filter(test).reduce((all, s) => all + s.count, 0);
  const read = sum((s) => s.indexed);
  const same = sum((s) => s.state === 'DUPLICATE');
  return { files, read, same, unread: files - read - same };
}

// From file to statement: four counts, and one bar whose parts are the states of all files.
function flow(corpus) {
  const n = sums(corpus);
  const unread = corpus.states.filter((s) => !s.indexed && s.state !== 'DUPLICATE');
  return html`<section class="sec" aria-labelledby="flow"><h2 id="flow">${say('corpus.flow')}</h2><ol class="steps">
      <li><b>${count(n.files, 'file')}</b>${say('corpus.found', { n: n.files })}<span>${say('corpus.sum', n)}</span></li>
      <li><b><i class="good"></i>${say('corpus.read', { n: n.read })}</b>${say('corpus.into', { documents: count(corpus.documents, 'document') })}<span>${say('corpus.share', { share: percent(n.files > 0 ? n.read / n.files : 0) })}</span></li>
      <li><b><i class="bad"></i>${say('corpus.unread', { n: n.unread })}</b>${say('corpus.reasons')}<span>${unread.map((s) => `${number(s.count)} ${within(said('state', s.state))}`).join(', ') || say('corpus.whole')}</span></li>
      <li><b>${count(corpus.statements, 'statement')}</b>${say('corpus.found.f', { n: corpus.statements })}<span>${say('corpus.rate', { rate: corpus.documents > 0 ? Math.round((corpus.statements / corpus.documents) * 10) / 10 : 0 })}</span></li>
    </ol>${picture(n)}</section>`;
}

function picture({ files, read, same, unread }) {
  let x = 0;
  const part = (n, look, words) => {
    const width = (n / Math.max(files, 1)) * 100;
    const drawn = n > 0 ? svg`<rect class=${look} x="${x}%" width="${x + width > 99.9 ? width : Math.max(width - 0.2, 0.3)}%" height="14"><title>${words}</title></rect>` : nothing;
    x += width;
    return drawn;
  };
  return html`<div class="flow"><svg role="img" aria-label=${say('corpus.picture', { files, read, same, unread })}>
    ${part(read, 'good', say('corpus.read', { n: read }))}${part(same, 'same', say('corpus.same', { n: same }))}${part(unread, 'bad', say('corpus.unread', { n: unread }))}</svg></div>`;
}

function choices(state, { states, files }) {
  const chosen = value(state, 'state');
  const choice = (id, words, n) => html`<a class="chip" id="state-${id || 'all'}" href=${print(put(state, 'state', id))}
    aria-current=${id === chosen ? 'true' : nothing}>${words} <span class="n">${number(n)}</span></a>`;
  return html`<nav class="states" aria-label=${say('corpus.bystate')}>${choice('', say('all'), files)}
    ${states.map((s) => choice(s.state, said('state', s.state), s.count))}</nav>`;
}

function summary(state, files) {
  const chosen = value(state, 'state');
  const all = count(files.total.value, 'file');
  return chosen ? say('corpus.of', { files: all, state: within(said('state', chosen)) }) : all;
}

function table({ items }) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('corpus.table')}><table class="tbl cards"><thead><tr>
      <th scope="col">${say('column.state')}</th><th scope="col">${say('column.file')}</th><th scope="col">${say('column.kind')}</th><th scope="col">${say('column.type')}</th>
      <th scope="col" class="r">${say('column.bytes')}</th><th scope="col" class="r">${say('statements')}</th></tr></thead>
    <tbody>${items.map(file)}</tbody></table></div>`;
}

function file(f) {
  const indexed = f.state === 'INDEXED' || f.state === 'OK_PARTIAL';
  const look = indexed ? 'good' : f.state === 'DUPLICATE' ? '' : 'bad';
  return html`<tr><td><span class="state ${look}">${indexed ? icon.check : nothing}${said('state', f.state)}</span></td>
    <td class="file">${f.document ? html`<a href="/documents/${f.document}">${f.path}</a>` : f.path}
      ${f.reason ? html`<br><span class="small" lang=${apiLang ?? nothing}>${f.reason}</span>` : nothing}
      ${f.warnings.map((w) => html`<br><span class="small mute" lang=${apiLang ?? nothing}>${w}</span>`)}</td>
    <td>${f.kind ? html`${said('kind', f.kind)}<br><span class="small mute">${language(f.language)}</span>` : nothing}</td>
    <td title=${f.mediaType}>${format(f.mediaType)}</td><td class="r" data-label=${say('column.bytes')}>${number(f.byteLength)}</td>
    <td class="r" data-label=${say('statements')}>${indexed ? number(f.statements) : nothing}</td></tr>`;
}

function next(state, { links }) {
  const after = links?.next ? new URL(links.next, location.href).searchParams.get('after') : null;
  return after ? html`<p class="end"><a class="btn ghost" href=${print({ ...state, params: [...put(state, 'after', '').params, ['after', after]] })}>${say('next', { n: Number(PAGE) })}</a></p>` : nothing;
}

// The corpus: what came in, what was read, what could not be and why. The counts add up.
import { html, nothing, svg } from '../lit.js';
import * as api from '../api.js';
import { print, put, value } from '../state.js';
import { capital, count, format, language, moment, number, percent, said } from '../words.js';
import { icon, problem } from './parts.js';
import { fact } from './provenance.js';

const PAGE = '200';

export default { section: '/corpus', instant: false, load, title: () => 'Corpus', view };

async function load(state, signal) {
  const asked = [['limit', PAGE], ...['state', 'after'].map((n) => [n, value(state, n)]).filter(([, v]) => v)];
  const [corpus, files] = await Promise.all([api.corpus(signal), api.files(asked, signal)]);
  return { corpus, files };
}

function view({ state, data, problem: trouble }) {
  if (!data) {
    return problem(trouble);
  }
  const { corpus, files } = data;
  return html`<div class="page"><h1 tabindex="-1">Corpus</h1>
    <p class="lead">What is in the index, how it got there, and what could not be read.
      <a href="/names" id="names">Names to review</a></p>
    ${flow(corpus)}
    <section class="sec" aria-labelledby="files"><h2 id="files">Files <span class="mute" role="status">${summary(state, files)}</span></h2>
      ${choices(state, corpus)}${table(files)}${next(state, files)}</section>
    <section class="sec" aria-labelledby="index"><h2 id="index">Index</h2><dl class="facts wide">
      ${fact('Generation', html`<span class="mono">${corpus.generation}</span>`)}
      ${fact('Written', moment(corpus.committed))}
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
  return html`<section class="sec" aria-labelledby="flow"><h2 id="flow">From file to statement</h2><ol class="steps">
      <li><b>${count(n.files, 'file')}</b>found<span>${number(n.read)} read + ${number(n.same)} the same as another + ${number(n.unread)} not read</span></li>
      <li><b><i class="good"></i>${number(n.read)} read</b>into ${count(corpus.documents, 'document')}<span>${n.files > 0 ? percent(n.read / n.files) : '0 %'} of all files</span></li>
      <li><b><i class="bad"></i>${number(n.unread)} not read</b>each with its reason<span>${unread.map((s) => `${number(s.count)} ${said('state', s.state).toLowerCase()}`).join(', ') || 'nothing was left out'}</span></li>
      <li><b>${count(corpus.statements, 'statement')}</b>found<span>${corpus.documents > 0 ? number(Math.round((corpus.statements / corpus.documents) * 10) / 10) : 0} a document</span></li>
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
  return html`<div class="flow"><svg role="img" aria-label=${`Of ${files} files ${read} were read, ${same} are the same as another, ${unread} were not read.`}>
    ${part(read, 'good', `${read} read`)}${part(same, 'same', `${same} the same as another`)}${part(unread, 'bad', `${unread} not read`)}</svg></div>`;
}

function choices(state, { states, files }) {
  const chosen = value(state, 'state');
  const choice = (id, words, n) => html`<a class="chip" id="state-${id || 'all'}" href=${print(put(state, 'state', id))}
    aria-current=${id === chosen ? 'true' : nothing}>${words} <span class="n">${number(n)}</span></a>`;
  return html`<nav class="states" aria-label="Files by state">${choice('', 'All', files)}
    ${states.map((s) => choice(s.state, said('state', s.state), s.count))}</nav>`;
}

function summary(state, files) {
  const chosen = value(state, 'state');
  return `${count(files.total.value, 'file')}${chosen ? `: ${said('state', chosen).toLowerCase()}` : ''}`;
}

function table({ items }) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of files"><table class="tbl cards"><thead><tr>
      <th scope="col">State</th><th scope="col">File</th><th scope="col">Kind</th><th scope="col">Type</th>
      <th scope="col" class="r">Bytes</th><th scope="col" class="r">Statements</th></tr></thead>
    <tbody>${items.map(file)}</tbody></table></div>`;
}

function file(f) {
  const indexed = f.state === 'INDEXED' || f.state === 'OK_PARTIAL';
  const look = indexed ? 'good' : f.state === 'DUPLICATE' ? '' : 'bad';
  return html`<tr><td><span class="state ${look}">${indexed ? icon.check : nothing}${said('state', f.state)}</span></td>
    <td class="file">${f.document ? html`<a href="/documents/${f.document}">${f.path}</a>` : f.path}
      ${f.reason ? html`<br><span class="small">${f.reason}</span>` : nothing}
      ${f.warnings.map((w) => html`<br><span class="small mute">${w}</span>`)}</td>
    <td>${f.kind ? html`${said('kind', f.kind)}<br><span class="small mute">${language(f.language)}</span>` : nothing}</td>
    <td title=${f.mediaType}>${format(f.mediaType)}</td><td class="r" data-label="Bytes">${number(f.byteLength)}</td>
    <td class="r" data-label="Statements">${indexed ? number(f.statements) : nothing}</td></tr>`;
}

function next(state, { links }) {
  const after = links?.next ? new URL(links.next, location.href).searchParams.get('after') : null;
  return after ? html`<p class="end"><a class="btn ghost" href=${print({ ...state, params: [...put(state, 'after', '').params, ['after', after]] })}>Next ${PAGE}</a></p>` : nothing;
}

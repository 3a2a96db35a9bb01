// How a reading of the corpus goes, while it goes: events of the server in one state, drawn once a frame.
import { html, nothing } from '../lit.js';
import * as api from '../api.js';
import { apiLang, capital, count, number, said, say } from '../words.js';
import { doing, told, tokenField } from './token.js';

const RECENT = 12;
const GOOD = ['INDEXED', 'OK_PARTIAL', 'DUPLICATE'];

/** Listens until the signal says that the screen was left. */
export function listen(act, signal) {
  let now = { progress: null, recent: [], job: null, lost: false };
  let waiting = false;
  const change = (next) => {
    now = { ...now, ...next };
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (!signal.aborted) {
          act.set({ live: now });
        }
      });
    }
  };
  const source = api.corpusEvents();
  const on = (name, heard) => source.addEventListener(name, (event) => heard(JSON.parse(event.data)));
  on('standing', (progress) => change({ progress, lost: false }));
  on('progress', (progress) => change({ progress }));
  on('file', (file) => change({ progress: file.progress ?? now.progress, recent: [file, ...now.recent].slice(0, 200) }));
  on('gone', ({ path }) => change({ recent: [{ path, state: 'GONE' }, ...now.recent].slice(0, 200) }));
  on('job', (job) => change({ job }));
  on('committed', () => act.renew());
  on('closing', () => change({ lost: true }));
  source.addEventListener('error', () => change({ lost: true }));
  signal.addEventListener('abort', () => source.close());
}

/** What is being read now, errors first; and a way to ask for it. */
export function progress({ ui }, act) {
  const { progress: p, recent = [], job, lost } = ui.live ?? {};
  const running = p && p.phase !== 'IDLE' && p.phase !== 'ENDED';
  return html`<section class="sec" aria-labelledby="live"><h2 id="live">${say('live')} <span class="mute" id="phase" aria-live="polite">${phase(p, job, lost)}</span></h2>
    ${p && p.phase !== 'IDLE' ? html`<p><progress max=${Math.max(p.toRead, 1)} value=${Math.min(p.read, p.toRead)} aria-label=${say('live')}></progress>
      ${say('live.read', { read: p.read, all: p.toRead })}, ${count(p.statements, 'statement')}${p.kept > 0 ? html`, <span class="mute">${say('live.kept', { n: p.kept })}</span>` : nothing}</p>` : nothing}
    ${recent.length > 0 ? html`<ul class="recent" aria-label=${say('live.files')}>${first(recent).map(file)}</ul>` : nothing}
    ${running ? nothing : ask(ui, act)}</section>`;
}

function phase(p, job, lost) {
  if (lost) {
    return say('live.lost');
  }
  if (job?.state === 'WAITING') {
    return say('live.WAITING');
  }
  return job?.state === 'FAILED' ? job.message ?? say('live.FAILED') : p ? say('live.' + p.phase) : '';
}

// What could not be read comes before what could, the newest first in both.
function first(recent) {
  const bad = recent.filter((f) => !GOOD.includes(f.state) && f.state !== 'GONE');
  return [...bad, ...recent.filter((f) => !bad.includes(f))].slice(0, RECENT);
}

function file(f) {
  const good = GOOD.includes(f.state);
  return html`<li><span class="state ${good ? 'good' : f.state === 'GONE' ? '' : 'bad'}">${said('state', f.state)}</span> <span class="mono">${f.path}</span>
    ${f.reason ? html`<span class="small mute" lang=${apiLang ?? nothing}>${capital(f.reason)}</span>` : nothing}
    ${good && f.statements > 0 ? html`<span class="small mute">${number(f.statements)} ${say('unit.statement', { n: f.statements })}</span>` : nothing}</li>`;
}

function ask(ui, act) {
  const submit = (event) => {
    event.preventDefault();
    doing(act, api.startIngest, () => say('live.asked'));
  };
  return html`<details class="choose" ?open=${ui.told !== undefined}><summary>${say('live.start')}</summary><form class="note-line" @submit=${submit}>${tokenField(act)}
    <p class="note-line"><button class="btn ghost" id="ingest">${say('live.now')}</button></p>${told({ ui })}</form></details>`;
}

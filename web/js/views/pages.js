// The pages of a pdf beside its words: drawn as they come into view, the words of each statement boxed.
import { html, nothing, render, svg } from '../lit.js';
import * as api from '../api.js';
import { dress, isAllowed, open } from '../pdf.js';
import { format, say } from '../words.js';
import { nameOf } from './parts.js';

const SHARPEST = 2400;

/** The pane, or why there is none. */
export function pages({ document: d, statements }, on, choose) {
  dress();
  const why = d.mediaType !== 'application/pdf' ? say('pages.none', { type: format(d.mediaType) })
    : d.links?.original ? '' : say('pages.off');
  return html`<section class="pane" role="region" tabindex="0" aria-label=${say('pages')}>
    ${why ? html`<p class="mute">${why}</p>` : html`<pdf-pages .model=${{ document: d, statements, on, choose }}></pdf-pages>`}</section>`;
}

class PdfPages extends HTMLElement {
  #model = null;
  #pdf = null;
  #sheets = [];
  #why = '';
  #asked = new Set();
  #seen = null;

  set model(model) {
    const moved = this.#model?.on !== model.on;
    this.#model = model;
    this.#draw();
    if (moved) {
      this.#turn();
    }
  }

  connectedCallback() {
    if (!isAllowed()) {
      location.reload();
      return;
    }
    this.#seen = new IntersectionObserver((entries) => entries.forEach((e) => this.#show(e)), { root: this.parentElement, rootMargin: '100% 0px' });
    this.#load();
  }

  disconnectedCallback() {
    this.#seen?.disconnect();
    this.#pdf?.destroy();
  }

  async #load() {
    this.#draw();
    try {
      this.#pdf = await open(await api.original(this.#model.document.id));
      const { width, height } = (await this.#pdf.getPage(1)).getViewport({ scale: 1 });
      this.#sheets = Array.from({ length: this.#pdf.numPages }, (_, i) => ({ page: i + 1, width, height, boxes: [] }));
    } catch (error) {
      this.#why = error instanceof api.Problem ? error.message : say('pages.broken');
    }
    this.#draw();
    this.querySelectorAll('figure').forEach((figure) => this.#seen.observe(figure));
    this.#turn();
  }

  #draw() {
    const { on, choose } = this.#model;
    render(this.#why ? html`<p>${this.#why}</p>` : this.#sheets.length === 0 ? html`<p class="mute">${say('pages.reading')}</p>`
      : this.#sheets.map((s) => sheet(s, on, choose)), this);
  }

  // Goes to the page of the statement that the address names.
  #turn() {
    const pane = this.parentElement;
    const at = this.#model.statements.find((s) => s.id === this.#model.on)?.place.page;
    const figure = at && this.querySelector(`[data-page="${at}"]`);
    if (figure) {
      pane.scrollTop += figure.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    }
  }

  async #show({ target, isIntersecting }) {
    const canvas = target.querySelector('canvas');
    if (!isIntersecting) {
      canvas.width = canvas.height = 0; // a page out of sight costs no memory
    } else if (canvas.width === 0) {
      const at = this.#sheets[Number(target.dataset.page) - 1];
      await this.#paint(at, canvas);
      await this.#find(at);
    }
  }

  async #paint(at, canvas) {
    const page = await this.#pdf.getPage(at.page);
    const whole = page.getViewport({ scale: 1 });
    Object.assign(at, { width: whole.width, height: whole.height });
    this.#draw();
    const wide = Math.min(Math.max(this.clientWidth, 1) * devicePixelRatio, SHARPEST);
    const viewport = page.getViewport({ scale: wide / whole.width });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    canvas.dataset.painted = '';
  }

  async #find(at) {
    const here = this.#model.statements.filter((s) => s.place.pages?.includes(at.page) && !this.#asked.has(s.id));
    here.forEach((s) => this.#asked.add(s.id));
    const spans = here.flatMap((s) => s.place.spans.map((span) => ({ s, span })));
    await Promise.all(spans.map(async ({ s, span: [start, end] }) => {
      const found = await api.boxes(this.#model.document.id, start, end);
      found.boxes.forEach((box) => this.#sheets[box.page - 1]?.boxes.push({ s, box }));
    }));
    this.#draw();
  }
}

function sheet({ page, width, height, boxes }, on, choose) {
  return html`<figure class="sheet" data-page=${page}><canvas width="0" height="0" role="img" aria-label=${say('pages.page', { page })}></canvas>
    <svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${boxes.map(({ s, box }) => svg`<rect class=${s.id === on ? 'on' : ''}
      x=${box.x * width} y=${box.y * height} width=${box.width * width} height=${box.height * height}
      @click=${() => choose(s.id)}><title>${nameOf(s)}</title></rect>`)}</svg>
    <figcaption class="small mute">${say('page', { page })}</figcaption></figure>`;
}

customElements.define('pdf-pages', PdfPages);

// An address that no screen has.
import { say } from '../words.js';
import { html } from '../lit.js';

export default {
  section: '',
  instant: true,
  load: async () => null,
  title: () => say('missing'),
  view: () => html`<div class="page"><h1 tabindex="-1">${say('missing')}</h1>
    <p class="lead" role="status">${say('missing.lead')}</p>
    <p class="note-line"><a href="/">${say('search.all')}</a></p></div>`,
};

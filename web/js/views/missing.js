// An address that no screen has.
import { html } from '../lit.js';

export default {
  section: '',
  instant: true,
  load: async () => null,
  title: () => 'Not here',
  view: () => html`<div class="page"><h1 tabindex="-1">Not here</h1>
    <p class="lead" role="status">No page has this address.</p>
    <p class="note-line"><a href="/">Search all statements</a></p></div>`,
};

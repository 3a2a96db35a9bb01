// Help with the language of questions: each example is a search of its own.
import { html } from '../lit.js';
import { say } from '../words.js';
import { searchLink } from './parts.js';

// The facts of docs/reference/query-language.md; a test asks the API each example.
const GROUPS = [
  ['plain', ['what did the Tech Accord say about journalists', 'ransomware botnets']],
  ['words', ['"security researchers"', 'privacy OR surveillance', '(ransomware OR privacy) AND hospitals', 'rights -police', 'journalist*', '=criminalised']],
  ['near', ['"security researchers" NEAR/4 "good faith"', 'SENTENCE(hospitals AND ransom)', 'PARAGRAPH(hospitals AND ransom)', 'ransomwear~', '"protect researchers"~2']],
  ['fields', ['actor:"Tech Accord"', 'theme:privacy', 'said:2024-07..2024-08', 'published:2024', 'provision:6', 'kind:letter', 'voice:direct', 'lang:en']],
];
const NOTES = ['forms', 'names', 'repairs', 'limits'];

export default {
  section: '',
  instant: true,
  load: async () => null,
  title: () => say('help.title'),
  view: () => html`<div class="page asking"><h1 tabindex="-1">${say('help.title')}</h1>
    <p class="lead" role="status">${say('ask.lead')}</p>
    ${GROUPS.map(group)}
    <section class="sec" aria-labelledby="notes"><h2 id="notes">${say('ask.notes')}</h2>
      <ul class="ways">${NOTES.map((note) => html`<li>${say('ask.note.' + note)}</li>`)}</ul></section></div>`,
};

function group([name, examples]) {
  return html`<section class="sec" aria-labelledby=${name}><h2 id=${name}>${say('ask.' + name)}</h2>
    <dl class="facts">${examples.map((q, i) => html`<div><dt><a href=${searchLink([['q', q]])}><code>${q}</code></a></dt>
      <dd>${say(`ask.${name}.${i + 1}`)}</dd></div>`)}</dl></section>`;
}

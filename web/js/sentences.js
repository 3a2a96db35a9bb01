// Sentences of the API in the reader's language: composed from the codes and values beside them.
// Where a code is not known, and on the English page, the API's own sentence stands, marked as English.
import { has, lang, say } from './lang.js';
import { apiLang, capital, facetName, within } from './words.js';
import { slice } from './text.js';

const own = (words) => ({ words, lang: undefined });
const theirs = (words) => ({ words, lang: apiLang });
const translated = (kind, values, sentence) => (apiLang && has('problem.' + kind) ? own(say('problem.' + kind, values)) : theirs(sentence));

/** What was mended in a question, a sentence each. */
export function repairs(query) {
  const { q = '', repairs: all = [], mended = [] } = query ?? {};
  return !apiLang || mended.length !== all.length ? all.map(theirs) : mended.map(({ start, end, readAs }) => {
    const typed = slice(q, start, end);
    return own(typed === '' ? say('repair.put', { n: start + 1, words: readAs }) : readAs === '' ? say('repair.out', { words: typed }) : say('repair.read', { typed, words: readAs }));
  });
}

/** Why a statement is credited as it is: by its rule, the crediting words and how the name is known. */
export function reason({ rule, how, reason: sentence, text, cue }) {
  if (!apiLang || !has('rule.' + rule)) {
    return theirs(capital(sentence));
  }
  const words = /“(.+?)”/.exec(sentence)?.[1] ?? [text, cue].filter(Boolean).join(' … ');
  return own(capital(say('rule.and', { rule: say('rule.' + rule, { words }), how: has('how.' + how) ? say('how.' + how) : '' })));
}

/** An error's title and what to do; `more` is the API's own sentence where it says more. */
export function problem({ title, message, body = {} }) {
  const kind = String(body.type ?? '').split('/').pop();
  const values = { parameter: body.parameter ?? '', value: body.proposal ?? '', n: body.position ?? 0 };
  const told = translated(kind, values, message);
  return { title: translated(kind + '.title', {}, title), told, more: told.words === message ? null : theirs(message) };
}

/** Why nothing was found. */
export function whyEmpty(why, asked) {
  const [nobody] = why.unknown ?? [];
  if (lang === 'en' && why.reason) {
    return own(why.reason);
  }
  return own(nobody ? say('zero.unknown', { name: within(facetName(nobody.parameter)), value: nobody.value.replace(/^name:/, '') })
    : asked ? say('zero.words', { q: asked }) : say('zero.filters'));
}

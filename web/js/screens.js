// Which module draws which screen. The search screen is here from the start, the others on demand.
// A screen is { section, instant, load(state, signal, before), title(model), view(model, act) }.
import search from './views/search.js';

const OTHERS = {
  missing: () => import('./views/missing.js'),
  statement: () => import('./views/statement.js'),
  document: () => import('./views/document.js'),
  documents: () => import('./views/documents.js'),
  actor: () => import('./views/actor.js'),
  actors: () => import('./views/actors.js'),
  themes: () => import('./views/themes.js'),
  theme: () => import('./views/theme.js'),
  instruments: () => import('./views/instruments.js'),
  instrument: () => import('./views/instrument.js'),
  article: () => import('./views/article.js'),
  help: () => import('./views/asking.js'),
  compare: () => import('./views/compare.js'),
  timeline: () => import('./views/timeline.js'),
  review: () => import('./views/review.js'),
  searches: () => import('./views/searches.js'),
  corpus: () => import('./views/corpus.js'),
};

/** The screen of a state; all but the search screen bring a style sheet of their own. */
export async function open(state) {
  return state.screen === 'search' ? search : (await Promise.all([OTHERS[state.screen](), styled()]))[0].default;
}

let style = null;

// A screen is drawn once its style is there, or cannot be had.
function styled() {
  style ??= new Promise((ready) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/css/subject.css', onload: ready, onerror: ready }));
  });
  return style;
}

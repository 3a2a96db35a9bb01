// Starts the page: the address gives the state, the state gives the screen.
import { render } from './lit.js';
import { parse, print, put } from './state.js';
import { isShortcutOn, listen } from './keys.js';
import { followLinks } from './links.js';
import { typist } from './typing.js';
import * as places from './places.js';
import { open } from './screens.js';
import { corpus, Problem } from './api.js';
import { count, say } from './words.js';
import { switches } from './lang.js';

const app = document.getElementById('app');

// All there is to know; replaced as a whole, drawn by draw().
let model = { state: null, screen: null, data: null, problem: null, busy: false, ui: {} };
let turn = 0;
let running = new AbortController();
const typing = typist(asked, (state, replacing) => visit(state, replacing, {}, true));

// How long nobody types before what takes longer is asked for, in ms.
const REST = 200;
let resting = 0;

const act = {
  /** Goes to a state as a new entry of the browser's history. */
  go(state, kept = {}) {
    typing.stop();
    forget();
    visit(state, false, kept);
  },
  /** Goes to a state in the place of the current entry. */
  replace(state) {
    forget();
    visit(state, true);
  },
  /** Words typed: asked for at once; done when the last of them are answered. */
  type(words) {
    model = { ...model, ui: { ...model.ui, typed: words } };
    return typing.type(words);
  },
  /** Words submitted. */
  submit(words) {
    const next = asked(words) ?? (model.problem ? model.state : null);
    const replacing = typing.stop();
    if (next) {
      visit(next, replacing);
    }
  },
  /** Asks for the data of this screen anew; the reader stays where they are. */
  renew() {
    show(model.state, { fresh: false });
  },
  /** Changes what is the page's own and in no address: an unfolded list, a chosen tab. */
  set(changes) {
    model = { ...model, ui: { ...model.ui, ...changes } };
    draw();
  },
};

// What stands in the box is what the address asks for, unless somebody types.
function forget() {
  model = { ...model, ui: { ...model.ui, typed: undefined } };
}

function visit(state, replacing, kept = {}, typed = false) {
  places.leave(replacing);
  places.enter(print(state), replacing, kept);
  return show(state, { fresh: true, typed });
}

// The state that words ask for, or null where it is the one on show.
function asked(words) {
  const next = put(model.state, 'q', words);
  return print(next) === print(model.state) ? null : next;
}

// While somebody types a screen shows what is quick to have; the rest of the answer comes when they rest.
async function show(state, { fresh, typed = false, rest = false }) {
  const mine = ++turn;
  clearTimeout(resting);
  running.abort();
  running = new AbortController();
  const screen = await open(state);
  if (mine !== turn) {
    return;
  }
  const moved = screen !== model.screen || state.id !== model.state?.id;
  const quick = typed && !moved && screen.glance;
  const before = moved ? null : model.data;
  const loading = (quick || screen.load)(state, running.signal, before);
  if (moved && screen.instant) {
    model = { ...model, state, screen, data: null, problem: null, busy: true, ui: {} };
    draw();
  } else {
    model = { ...model, state: moved ? model.state : state, busy: rest ? 'counting' : true };
    drawIfMounted();
  }
  const { data, problem } = await loading.then((found) => ({ data: found, problem: null }), (error) => failed(error, before, mine));
  if (mine !== turn) {
    return; // a newer question was asked meanwhile: this answer is stale
  }
  const half = quick && !problem;
  model = { ...model, state, screen, data, problem, busy: half ? 'counting' : false, ui: moved ? {} : model.ui };
  draw();
  if (half) {
    resting = setTimeout(() => show(state, { fresh: false, rest: true }), REST);
    return;
  }
  if (!rest) {
    arrive(moved, fresh);
  }
  screen.listen?.(act, running.signal);
}

function failed(error, data, mine) {
  if (error instanceof Problem || error.name === 'AbortError' || mine !== turn) {
    return { data, problem: error };
  }
  throw error;
}

// A record stays as the server wrote it until its screen can be drawn whole.
let mounted = false;
function drawIfMounted() {
  if (mounted) {
    draw();
  }
}

function draw() {
  if (!mounted) {
    app.replaceChildren();
    mounted = true;
  }
  const { screen } = model;
  app.className = `wrap ${model.busy === true ? 'busy' : model.busy || ''}`;
  document.title = `${screen.title(model)} – OnRecord`;
  for (const link of document.querySelectorAll('nav.main a')) {
    link.toggleAttribute('aria-current', false);
    if (link.getAttribute('href') === screen.section) {
      link.setAttribute('aria-current', 'page');
    }
  }
  render(screen.view(model, act), app);
}

// Puts the reader where they expect to be: where they left, at the words named, or at the heading.
function arrive(moved, fresh) {
  if (!fresh && places.restore()) {
    return;
  }
  const named = model.state.hash && document.getElementById(model.state.hash);
  if (named) {
    named.scrollIntoView({ block: 'center' });
  } else if (moved && fresh && places.visited()) {
    scrollTo(0, 0);
    (app.querySelector('h1[tabindex]') ?? app).focus({ preventScroll: true });
  }
}

addEventListener('popstate', () => {
  typing.stop();
  forget();
  const state = parse(new URL(location.href));
  places.returned();
  show(state, { fresh: false });
});
listen(isShortcutOn);
followLinks(act);
switches(document.getElementById('languages'));
const helpButton = document.getElementById('help-button');
helpButton.hidden = false;
helpButton.addEventListener('click', async () => (await import('./views/help.js')).show(document.getElementById('help')));
corpus().then((c) => {
  const words = [count(c.statements, 'statement'), count(c.documents, 'document'), say('app.index', { generation: c.generation })];
  document.getElementById('standing').textContent = words.join(' · ');
  if (c.modes.length > 1) {
    model = { ...model, modes: c.modes };
    drawIfMounted();
  }
}, () => {});

places.start();
show(parse(new URL(location.href)), { fresh: false });

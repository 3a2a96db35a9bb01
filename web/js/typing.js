// What is typed in the search box: when it is asked for, what it may become, where it was read otherwise.

// How long an answer may take, in ms, before newer words are asked for in its place.
const PATIENCE = 250;
const WORD = /[^\s"“”«»()]+$/u;
const MOST_WORDS = 8;

/**
 * Words typed become questions: at once, one at a time, one entry of the history for each run of typing.
 *
 * @param next gives the state that words ask for, or null where they ask for nothing new
 * @param visit goes to a state, in the place of the entry or as a new one; done when it is drawn
 */
export function typist(next, visit) {
  let wanted = null;
  let asking = null;
  let run = false;

  async function ask() {
    while (wanted !== null) {
      const state = next(wanted);
      wanted = null;
      if (state) {
        const drawn = visit(state, run);
        run = true;
        await Promise.race([drawn, new Promise((go) => setTimeout(go, PATIENCE))]);
      }
    }
  }

  return {
    /** @returns a promise that is kept when the last words are answered. */
    type(words) {
      wanted = words;
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
    /** The run of typing is over; @returns whether there was one. */
    stop() {
      const was = run;
      wanted = null;
      run = false;
      return was;
    },
  };
}

/** The word at the end of what was typed, or '' where nothing is to be suggested. */
export function last(typed) {
  const word = typed.match(WORD)?.[0] ?? '';
  return /^[-+=]|[:*~]/.test(word) || word.length < 2 ? '' : word;
}

/** What was typed without the words that a name already stands for: “on tech acc” for “Tech Accord” is “on”. */
export function without(typed, matched) {
  const words = typed.trimEnd().split(/\s+/);
  const name = folded(matched);
  let from = words.length - 1;
  while (from > 0 && words.length - from < MOST_WORDS && name.includes(folded(words.slice(from - 1).join(' ')))) {
    from--;
  }
  return words.slice(0, from).join(' ');
}

/** Places in the words that were read otherwise or could not be read: { start, end, bad } in code points. */
export function marks(words, query, problem) {
  const length = Array.from(words).length;
  if (problem?.body.position) {
    return [{ start: Math.min(problem.body.position - 1, Math.max(0, length - 1)), end: length, bad: true }];
  }
  if (!query || query.q !== words) {
    return [];
  }
  const places = query.mended ?? (query.repairs ?? []).flatMap(column);
  return places.map(({ start, end }) => ({ start: Math.min(start, Math.max(0, length - 1)), end: Math.max(end, start + 1), bad: false }));
}

// A sentence that names a column, where the answer names no place.
function column(sentence) {
  const at = Number(/\bcolumn (\d+)/.exec(sentence)?.[1]);
  return at > 0 ? [{ start: at - 1, end: at }] : [];
}

function folded(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

// Words typed become questions: at once, one at a time, one entry of the history for each run of typing.

// How long an answer may take, in ms, before newer words are asked for in its place.
const PATIENCE = 250;

/**
 * @param next gives the state that words ask for, or null where they ask for nothing new
 * @param visit goes to a state, in the place of the entry or as a new one; done when it is drawn
 */
export function typist(next, visit) {
  let wanted = null;
  let asking = false;
  let run = false;

  async function ask() {
    asking = true;
    try {
      while (wanted !== null) {
        const state = next(wanted);
        wanted = null;
        if (state) {
          const drawn = visit(state, run);
          run = true;
          await Promise.race([drawn, new Promise((go) => setTimeout(go, PATIENCE))]);
        }
      }
    } finally {
      asking = false;
    }
  }

  return {
    type(words) {
      wanted = words;
      if (!asking) {
        ask();
      }
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

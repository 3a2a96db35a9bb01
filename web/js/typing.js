// Words typed become questions: at once, one at a time, one entry of the history for each run of typing.

// How long an answer may take, in ms, before newer words are asked for in its place.
const PATIENCE = 250;

/**
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

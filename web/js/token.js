// The token of who may write: typed by a person, kept while this page is open, and nowhere else.

let typed = '';

/** What was typed, or ''. */
export function token() {
  return typed;
}

/** Keeps what was typed; '' forgets it. */
export function keep(words) {
  typed = words.trim();
}

let signed = { by: '', reason: '' };

/** Who decides, and why. */
export function reviewer() {
  return signed;
}

/** Keeps who decides or why. */
export function sign(changes) {
  signed = { ...signed, ...changes };
}

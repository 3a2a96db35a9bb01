// Remembers, for each entry of the browser's history, where the reader was: scroll and focus.
// What must survive a reload travels in history.state; the rest lives as long as the page.

const places = new Map();
let next = 0;
let visits = 0;
// The entry on show; between popstate and the new screen none, so that scrolling belongs to neither.
let current = null;

/** Begins: from now on the page itself restores the scroll. */
export function start() {
  history.scrollRestoration = 'manual';
  const kept = history.state?.kept ?? {};
  const y = history.state?.y;
  history.replaceState({ key: `${Date.now()}-${next++}`, kept }, '');
  current = history.state.key;
  addEventListener('pagehide', () => history.replaceState({ ...history.state, y: scrollY }, ''));
  addEventListener('scroll', note, { passive: true });
  document.addEventListener('focusin', note);
  if (y) {
    places.set(history.state.key, { y, focus: '' });
  }
}

function note() {
  if (history.state?.key === current) {
    places.set(current, { y: scrollY, focus: document.activeElement?.id ?? '' });
  }
}

/** The reader leaves an entry. */
export function leave(replacing) {
  if (!replacing && history.state?.key) {
    places.set(history.state.key, { y: scrollY, focus: document.activeElement?.id ?? '' });
  }
}

/** A new entry, or the same one at a new address. */
export function enter(address, replacing, kept) {
  visits++;
  if (replacing) {
    history.replaceState(history.state, '', address);
  } else {
    history.pushState({ key: `${Date.now()}-${next++}`, kept }, '', address);
  }
  current = history.state.key;
}

/** The reader came back to an entry by the browser's buttons. */
export function returned() {
  visits++;
  current = null;
}

/** True once the reader has moved within the page. */
export function visited() {
  return visits > 0;
}

/** What the link that led here said of itself. */
export function kept() {
  return history.state?.kept ?? {};
}

/** Puts scroll and focus back; false when nothing is known of this entry. */
export function restore() {
  current = history.state?.key ?? null;
  const place = places.get(current);
  if (!place) {
    return false;
  }
  if (place.focus) {
    document.getElementById(place.focus)?.focus({ preventScroll: true });
  }
  scrollTo(0, place.y);
  return true;
}

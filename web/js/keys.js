// Keys: / to the search box, j and k through results, Enter opens (it is a link), ? for help.
// Single keys can be switched off in the help, for those who dictate.

const SWITCH = 'onrecord.keys';

export function isShortcutOn() {
  return read() !== 'off';
}

export function switchShortcuts(on) {
  try {
    localStorage.setItem(SWITCH, on ? 'on' : 'off');
  } catch {
    // storage is barred: the switch holds for nobody, the keys stay on
  }
}

function read() {
  try {
    return localStorage.getItem(SWITCH);
  } catch {
    return null;
  }
}

/** Listens to the keyboard while `on()` holds. */
export function listen(on) {
  document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
    if (!plain || !on() || isTyping(event.target) || document.querySelector('dialog[open]')) {
      return;
    }
    const act = { '/': focusSearch, j: () => step(1), k: () => step(-1), '?': showHelp }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
}

function isTyping(target) {
  return target.isContentEditable || /^(textarea|select)$/i.test(target.tagName)
    || (target.tagName === 'INPUT' && !/^(checkbox|radio|button)$/.test(target.type));
}

function focusSearch() {
  const field = document.querySelector('.box input') ?? document.querySelector('.quick input');
  field.focus();
  field.select();
}

function showHelp() {
  document.getElementById('help-button').click();
}

// Moves the focus among the links that carry data-step, from the one focused or the first in view.
function step(by) {
  const stops = [...document.querySelectorAll('[data-step]')];
  const at = stops.indexOf(document.activeElement);
  const visible = stops.findIndex((s) => s.getBoundingClientRect().bottom > 0);
  const to = at >= 0 ? at + by : by > 0 ? visible : visible - 1;
  const stop = stops[Math.max(0, Math.min(stops.length - 1, to))];
  stop?.focus({ preventScroll: true });
  stop?.scrollIntoView({ block: 'center' });
}

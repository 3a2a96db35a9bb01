// Links within the page change the state instead of loading a page; so does the small search form of the header.
import { parse, search } from './state.js';

/** @param act goes to states */
export function followLinks(act) {
  document.addEventListener('click', (event) => follow(event, act));
  document.querySelector('.quick').addEventListener('submit', (event) => {
    event.preventDefault();
    const field = event.target.elements.q;
    act.go(search([['q', field.value]]));
    field.value = '';
  });
}

function follow(event, act) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || link.target || link.hasAttribute('download')
      || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return;
  }
  if (link.matches('.skip')) {
    event.preventDefault();
    document.getElementById('app').focus();
    return;
  }
  const url = new URL(link.href);
  const state = parse(url);
  if (url.origin === location.origin && state.screen !== 'missing') {
    event.preventDefault();
    act.go(state, { ...link.dataset });
  }
}

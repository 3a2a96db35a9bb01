// The choice of the page's language: links that the server wrote, which keep the address on show.

/** Makes the links in a place ask for the same address in another language. */
export function switches(place) {
  place.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set('ui', link.lang);
      location.assign(address);
    }
  });
}

// What a reader copies of a statement. The API makes the citations; here they are only put in a row.

const EMBED_WIDTH = 44; // letters in a line of the card, measured at 360 pixels
const LINE = 30;
const REST = 200;

/** @returns [style, text] in the order in which they are offered; styles are ends of keys */
export function citations(s, found, who, origin) {
  const address = `${origin}/statements/${s.id}`;
  const made = found ? [['quotation', `${quoted(s)}\n\n${found.chicago}`], ['chicago', found.chicago], ['apa', found.apa],
    ['bibtex', found.bibtex], ['ris', found.ris]] : [];
  return [...made, ['link', address], ['embed', frame(s, who, origin)]];
}

// Nobody takes a paraphrase for the speaker's own words: only those stand in quotation marks.
function quoted({ voice, text }) {
  return voice === 'DIRECT' && !/^[“"‘'«„「『]/.test(text) ? `“${text}”` : text;
}

function frame(s, who, origin) {
  const high = REST + LINE * Math.ceil(s.text.length / EMBED_WIDTH);
  return `<iframe src="${origin}/embed/${s.id}" title="${escaped(who)}" width="100%" height="${high}" loading="lazy"`
    + ' sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>';
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c]));
}

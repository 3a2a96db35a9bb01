// The API counts Unicode code points, JavaScript counts UTF-16 units. This file alone converts.

/** The code points of a text as a list of strings; offsets of the API index it. */
export function points(text) {
  return Array.from(text);
}

/** The words between two offsets. */
export function slice(text, start, end) {
  return hasPairs(text) ? points(text).slice(start, end).join('') : text.slice(start, end);
}

/** How long a text is in code points. */
export function length(text) {
  return hasPairs(text) ? points(text).length : text.length;
}

/**
 * Cuts a text at the ends of ranges, so that each piece lies wholly within or without each range.
 *
 * @param text the words
 * @param ranges objects with start and end in code points, in any order, free to overlap
 * @param at offset of the text's first code point in the space of the ranges
 * @returns pieces in order: text, start, and the ranges over it
 */
export function pieces(text, ranges, at = 0) {
  const chars = hasPairs(text) ? points(text) : text;
  const end = at + chars.length;
  const near = ranges.filter((r) => r.start < end && r.end > at && r.start < r.end);
  const inside = (n) => n > at && n < end;
  const cuts = [...new Set([at, ...near.flatMap((r) => [r.start, r.end]).filter(inside), end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const part = chars.slice(start - at, cuts[i + 1] - at);
    return {
      text: typeof part === 'string' ? part : part.join(''),
      start,
      over: near.filter((r) => r.start <= start && r.end >= cuts[i + 1]),
    };
  });
}

/** [[start, end], …] of the API as ranges that carry what is given. */
export function ranges(pairs, extra = {}) {
  return (pairs ?? []).map(([start, end]) => ({ start, end, ...extra }));
}

function hasPairs(text) {
  return /[\ud800-\udfff]/.test(text);
}

// Cuts a text wherever something begins or ends. Offsets count code points, as the graph does.

/**
 * Segments of a text: [{start, end, text, spans}], spans being those of the given ones ({start, end, …})
 * that hold over the segment. Paragraphs end at line ends: [[segment…]…].
 */
export function paragraphs(text, spans) {
  const letters = Array.from(text);
  const valid = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(letters.length, span.end) }))
    .filter((span) => span.start < span.end);
  const cuts = new Set([0, letters.length]);
  valid.forEach((span) => cuts.add(span.start).add(span.end));
  letters.forEach((letter, at) => letter === "\n" && cuts.add(at).add(at + 1));
  const order = [...cuts].sort((one, other) => one - other);
  const opening = [...valid].sort((one, other) => one.start - other.start);
  const all = [[]];
  let open = [];
  let next = 0;
  for (let at = 0; at + 1 < order.length; at++) {
    const [start, end] = [order[at], order[at + 1]];
    open = open.filter((span) => span.end > start);
    while (next < opening.length && opening[next].start <= start) {
      open.push(opening[next++]);
    }
    if (letters[start] === "\n") {
      all.push([]);
      continue;
    }
    all[all.length - 1].push({ start, end, text: letters.slice(start, end).join(""), spans: open });
  }
  return all;
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** A text with characters that would disturb the page shown for what they are: [text | {control}]. */
export function visible(text) {
  if (!CONTROLS.test(text)) {
    return [text];
  }
  return text
    .split(/([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069])/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.length === 1 && CONTROLS.test(piece)
        ? { control: `U+${piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}` }
        : piece,
    );
}

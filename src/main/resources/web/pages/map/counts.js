// How many events a place has: {place, isCountry, counts: {kind: number}, within}.
import { COMMA, nameOf, number, t } from "/web/lib/ui.js";

export function countOf(at) {
  return Object.values(at.counts).reduce((a, b) => a + b, 0);
}

function incidentsOf(at) {
  return at.counts.incident ?? 0;
}

function encountersOf(at) {
  return countOf(at) - incidentsOf(at);
}

/** The circles of places, the largest first so that small ones lie upon them: {at, kind, count}. */
export function circles(places) {
  return places
    .flatMap((at) => [
      { at, kind: "meeting", count: encountersOf(at) },
      { at, kind: "incident", count: incidentsOf(at) },
    ])
    .filter((one) => one.count > 0)
    .sort((a, b) => b.count - a.count);
}

/** In pixels; the area says how many. */
export function radius(count, most) {
  return 3.5 + 22 * Math.sqrt(count / Math.max(most, 12));
}

/** "Paris: 24 (meetings 20, visits 4)". */
export function placeText(at) {
  const kinds = Object.entries(at.counts).map(([kind, count]) => `${t(`${kind}s`)} ${number(count)}`);
  return `${nameOf(at.place)}: ${number(countOf(at))} (${kinds.join(COMMA)})`;
}

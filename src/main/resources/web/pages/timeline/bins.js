// Bins of the timeline: {from, to, counts}.
import { day } from "/web/lib/ui.js";

/** Counts of a bin by kind or by status. */
export function parts(bin, by) {
  const counts = {};
  for (const [kind, statuses] of Object.entries(bin.counts)) {
    for (const [status, count] of Object.entries(statuses)) {
      const name = by === "kind" ? kind : status;
      counts[name] = (counts[name] ?? 0) + count;
    }
  }
  return counts;
}

export function sum(counts) {
  return Object.values(counts).reduce((a, b) => a + b, 0);
}

/** A bin as people name it: a day, a month, a year. */
export function binText({ from, to }) {
  const isYear = from.endsWith("-01-01") && to.endsWith("-12-31");
  return day(from === to ? from : isYear ? from.slice(0, 4) : from.slice(0, 7));
}

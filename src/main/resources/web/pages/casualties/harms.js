// Kinds of harm and figures in words.
import { language, number } from "/web/lib/ui.js";

export const HARMS = ["killed", "wounded", "missing", "displaced", "detained", "casualties"];

/** Lowest and highest: 15, 15–123, at least 15, 15 up to more than 123. */
export function rangeText({ lowest, highest, isOpen }) {
  const between = lowest === highest ? number(lowest) : `${number(lowest)}–${number(highest)}`;
  if (!isOpen) {
    return between;
  }
  const more = { ar: "أو أكثر", en: "or more" }[language];
  return `${between} ${more}`;
}

export function figureText({ lower, upper }) {
  return rangeText({ lowest: lower, highest: upper ?? lower, isOpen: upper === null });
}

/** From a number of people to a place; 0 has one too on the logarithmic axis. */
export function valueScale(d3, scale, most, ends) {
  return scale === "log"
    ? d3.scaleSymlog().constant(1).domain([0, 10 ** Math.max(2, Math.ceil(Math.log10(most * 1.3)))]).range(ends)
    : d3.scaleLinear().domain([0, most * 1.12]).range(ends);
}

/** 0, 1, 10, 100… or even steps, no more than there is room for. */
export function valueTicks(scale, x, room) {
  if (scale !== "log") {
    return x.ticks(Math.max(2, room)).filter(Number.isInteger);
  }
  const powers = Array.from({ length: Math.round(Math.log10(x.domain()[1])) + 1 }, (none, at) => 10 ** at);
  const every = Math.ceil(powers.length / Math.max(2, room));
  return [0, ...powers].filter((value, at) => at % every === 0);
}

/** Words of a figure or a name, whichever way they are written. */
export function directionOf(text) {
  return /[\u0590-\u08ff]/.test(text) ? "rtl" : "ltr";
}

// What the timeline asks for before it is drawn.
import { ahead, asked, readSelection } from "/web/lib/data.js";
import { begin, d3Library } from "/web/lib/load.js";

export const STEPS = ["auto", "day", "month", "year"];
/** How many events stand in the list at once. */
export const PART = 25;

/** How the events are looked at; the address keeps it. */
export function readView() {
  const { step = "auto", by = "kind", whole = "" } = asked();
  return { step: STEPS.includes(step) ? step : "auto", by: by === "status" ? by : "kind", whole: whole && "yes" };
}

const selection = readSelection();
const { step, whole } = readView();

ahead("timeline", { ...selection, step, whole });
ahead("events", { ...selection, offset: 0, limit: PART });
ahead("choices");
begin(d3Library);

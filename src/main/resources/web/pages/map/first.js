// What the map asks for before it is drawn.
import { ahead, readSelection } from "/web/lib/data.js";
import { begin, script, style } from "/web/lib/load.js";

/** How many events stand beside the map at once. */
export const PART = 20;
export const atFirst = readSelection();

export const leaflet = () => Promise.all([script("/lib/leaflet.js"), style("/lib/leaflet.css")]).then(() => window.L);

ahead("map", { ...atFirst, place: "" });
ahead("choices");
if (atFirst.place) {
  ahead("events", { ...atFirst, offset: 0, limit: PART });
}
begin(leaflet);

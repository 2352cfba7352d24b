// What the page of queries asks for before it is drawn.
import { asked, jsonAhead } from "/web/lib/data.js";
import { begin, script, style } from "/web/lib/load.js";

/** The questions that the library has. */
export const LIBRARY = "/queries.json";

/** What the editor is made of. */
export const yasgui = () => Promise.all([script("/lib/yasgui.min.js"), style("/lib/yasgui.min.css")]);

jsonAhead(LIBRARY);
if ("query" in asked() || "editor" in asked()) {
  begin(yasgui);
}

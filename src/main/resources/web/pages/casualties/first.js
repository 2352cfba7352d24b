// What the page of casualties asks for before it is drawn.
import { ahead, asked, readSelection } from "/web/lib/data.js";
import { begin as load, d3Library } from "/web/lib/load.js";

/** How many incidents stand on the page at once. */
export const PART = 20;

/** The selection that the address asks for; all are incidents. */
export const begin = () => ({ ...readSelection(), kind: "" });

/** What the server is asked for. */
export const wanted = (selection, harm, order) => ({ ...selection, harm, order, event: asked().event });

ahead("casualties", { ...wanted(begin(), asked().harm ?? "", asked().order ?? "told"), offset: 0, limit: PART });
ahead("choices");
load(d3Library);

// What the page of queries asks for before it is drawn.
import { jsonAhead } from "/web/lib/data.js";

/** The questions that the library has. */
export const LIBRARY = "/queries.json";

jsonAhead(LIBRARY);

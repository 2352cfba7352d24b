// What the search asks for before it is drawn.
import { ahead, asked } from "/web/lib/data.js";

export const GROUPS = ["actors", "places", "events", "articles"];

/** What the server is asked for. */
export function wanted() {
  const { q = "", kind = "", offset = "" } = asked();
  return { q, kind: GROUPS.includes(kind) ? kind : "", offset: Number(offset) || "" };
}

wanted().q.trim() && ahead("search", wanted());

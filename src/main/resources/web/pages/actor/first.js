// What the page of an actor asks for before it is drawn.
import { ahead, asked } from "/web/lib/data.js";

export const id = asked().id ?? "";
/** The first of its events. */
export const EVENTS = { id, month: "", as: "", limit: 10 };
/** What it said itself. */
export const SAID = { id, said: "true" };

if (id) {
  ahead("actor", { id });
  ahead("actor-events", EVENTS);
  ahead("actor-offices", { id });
  ahead("actor-identity", { id });
  ahead("actor-claims", SAID);
}

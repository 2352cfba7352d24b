// What the network asks for before it is drawn.
import { ahead, asked, readSelection } from "/web/lib/data.js";
import "/web/pages/network/worker.js";

const VIEW = ["level", "limit", "groups", "depth", "expand", "hide"];

/** How the network is looked at; the address keeps it. */
export function readView() {
  const given = asked();
  return Object.fromEntries(VIEW.map((name) => [name, given[name] ?? ""]));
}

/** What the server is asked for; who is hidden only the picture knows. */
export function wanted(selection, { hide, depth, groups, ...view }) {
  return { ...selection, ...view, groups: groups || "hide", depth: selection.actor ? depth || "1" : "" };
}

/** The network that the address asks for. */
export const coming = ahead("network", wanted(readSelection(), readView()));
ahead("choices");

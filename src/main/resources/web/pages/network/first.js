// What the network asks for before it is drawn.
import { ahead, asked, readSelection } from "/web/lib/data.js";

const VIEW = ["level", "limit", "groups", "depth", "expand", "hide"];

/** How the network is looked at; the address keeps it. */
export function readView() {
  const given = asked();
  return Object.fromEntries(VIEW.map((name) => [name, given[name] ?? ""]));
}

/** What the server is asked for; who is hidden only the picture knows. */
export function wanted(selection, { hide, depth, groups, ...view }) {
  return { ...selection, ...view, groups: groups || "hide", depth: selection.actor ? depth || "1" : "", aspect };
}

/** Of the picture beside its list, as the style sheet makes it: how wide it is for 100 that it is high. It stays, however the window changes. */
const aspect = (() => {
  const rim = 2 * Math.min(32, Math.max(13, innerWidth * 0.03));
  const isWide = innerWidth > 960;
  const width = innerWidth - rim - (isWide ? 368 : 0);
  const height = isWide ? Math.min(960, Math.max(416, innerHeight * 0.74)) : innerHeight * 0.7;
  return Math.round(Math.max(0.6, Math.min(2, width / height)) * 10) * 10;
})();

ahead("network", wanted(readSelection(), readView()));
ahead("choices");

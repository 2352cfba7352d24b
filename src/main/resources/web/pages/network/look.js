// How nodes and lines of a network look, in whatever they are drawn.

const COLOURS = [
  "paper", "card", "ink", "muted", "line", "accent", "focus", "meeting", "visit", "mediator", "denied", "planned",
  "person", "state", "organization", "group", "place",
];

export function colours() {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

/** Nodes by class: {of, fill, rim, corners (0 is round), shape (cytoscape's word for it)}. */
export const NODES = [
  { of: "mediated", fill: "mediator", corners: 4, shape: "diamond" },
  { of: "large", fill: "card", rim: "meeting", corners: 8, shape: "octagon" },
  { of: "person", fill: "person", corners: 0, shape: "ellipse" },
  { of: "state", fill: "state", corners: 4, shape: "round-rectangle" },
  { of: "organization", fill: "organization", corners: 6, shape: "hexagon" },
  { of: "group", fill: "group", corners: 0, shape: "ellipse" },
  { of: "place", fill: "place", corners: 3, shape: "triangle" },
];

/** Lines: what all are, and by class what is different; what comes later wins: {of, colour, opacity, dashes, width, arrow}. */
export const LINES = [
  { colour: "meeting", opacity: 0.45 },
  { of: "planned", colour: "planned", dashes: "dashed" },
  { of: "denied", colour: "denied", dashes: "dotted" },
  { of: "attends", colour: "muted" },
  { of: "visits", colour: "visit", arrow: "triangle" },
  { of: "mediates", colour: "mediator", opacity: 1, dashes: "dashed", width: 3, arrow: "vee" },
];

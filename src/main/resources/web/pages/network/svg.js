// Networks as SVG: the picture as it stands for a file, and the first one on the page.
import { LINES, NODES, colours } from "/web/pages/network/look.js";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 60;

/** The text of an SVG document that shows what cytoscape shows. */
export function svg(cy, title) {
  const page = document.implementation.createDocument(SVG, "svg");
  const box = cy.elements().boundingBox();
  const root = page.documentElement;
  const put = putIn(page);
  const [left, top] = [Math.floor(box.x1 - MARGIN), Math.floor(box.y1 - MARGIN)];
  const [wide, high] = [Math.ceil(box.w + 2 * MARGIN), Math.ceil(box.h + 2 * MARGIN)];
  give(root, { viewBox: `${left} ${top} ${wide} ${high}`, width: wide, height: high });
  put(root, "title", {}, title);
  put(root, "rect", { x: left, y: top, width: wide, height: high, fill: colours().paper });
  const stands = (node) => ({ ...node.data(), ...node.position(), classes: node.classes() });
  drawInto(root, put, {
    edges: cy.edges(":visible").map((edge) => ({
      from: stands(edge.source()), to: stands(edge.target()), width: edge.width(), classes: edge.classes(),
    })),
    nodes: cy.nodes(":visible").map(stands),
  });
  return new XMLSerializer().serializeToString(page);
}

/** An SVG element that shows nodes {id, x, y, size, label, font, classes} and edges {id, from, to, width, classes} at a view; its shapes know the ids. */
export function sketch(picture, { zoom, pan, width, height }) {
  const root = document.createElementNS(SVG, "svg");
  const put = putIn(document);
  give(root, { width, height, "aria-hidden": "true" });
  drawInto(put(root, "g", { transform: `translate(${pan.x} ${pan.y}) scale(${zoom})` }), put, picture);
  return root;
}

function drawInto(root, put, { nodes, edges }) {
  const colour = colours();
  const lines = put(root, "g", { fill: "none" });
  edges.forEach((edge) => line(put, lines, edge, colour));
  const circles = put(root, "g", { stroke: colour.paper });
  nodes.forEach((node) => shape(put, circles, node, colour));
  const names = put(root, "g", {
    "font-family": "Plex Arabic, IBM Plex Sans Arabic, Noto Sans Arabic, sans-serif", fill: colour.ink, stroke: colour.paper,
    "stroke-opacity": 0.8, "paint-order": "stroke",
  });
  nodes.filter(({ classes }) => classes.includes("named")).forEach((node) => named(put, names, node));
}

function give(element, attributes) {
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
}

/** Makes elements of a document: put(parent, name, attributes, text). */
function putIn(page) {
  return (parent, name, attributes, text) => {
    const made = page.createElementNS(SVG, name);
    give(made, attributes);
    if (text) {
      made.textContent = text;
    }
    parent.append(made);
    return made;
  };
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function line(put, parent, { id, from, to, width, classes }, colour) {
  const look = LINES.filter(({ of }) => !of || classes.includes(of)).reduce((all, one) => ({ ...all, ...one }), {});
  const dashes = { dashed: "7 5", dotted: "2 4" }[look.dashes];
  put(parent, "line", {
    x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y), stroke: colour[look.colour],
    "stroke-width": round(look.width ?? width), "stroke-opacity": look.opacity, ...(dashes && { "stroke-dasharray": dashes }), ...(id && { "data-id": id }),
  });
  if (look.arrow) {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const [x, y] = [to.x - (dx * to.size) / 2, to.y - (dy * to.size) / 2];
    const wing = (side) => `${round(x - 8 * dx + side * 3.5 * dy)},${round(y - 8 * dy - side * 3.5 * dx)}`;
    put(parent, "polygon", { points: `${round(x)},${round(y)} ${wing(1)} ${wing(-1)}`, fill: colour[look.colour], "fill-opacity": look.opacity });
  }
}

function shape(put, parent, { id, x, y, size, classes }, colour) {
  const { fill, corners, rim } = NODES.find(({ of }) => classes.includes(of));
  const half = size / 2;
  const given = { "data-id": id, fill: colour[fill], "stroke-width": 1.5, ...(rim && { stroke: colour[rim] }) };
  if (corners === 4 && classes.includes("state")) {
    put(parent, "rect", { x: round(x - half), y: round(y - half), width: size, height: size, rx: round(half / 3), ...given });
  } else if (corners) {
    const points = Array.from({ length: corners }, (none, at) => {
      const angle = (2 * Math.PI * at) / corners - Math.PI / 2;
      return `${round(x + half * Math.cos(angle))},${round(y + half * Math.sin(angle))}`;
    });
    put(parent, "polygon", { points: points.join(" "), ...given });
  } else {
    put(parent, "circle", { cx: round(x), cy: round(y), r: half, ...given });
  }
}

function named(put, parent, { id, x, y, size, label, font, classes }) {
  const half = size / 2;
  const at = {
    below: [x, y + half + font, "middle"], above: [x, y - half - font * 0.3, "middle"],
    after: [x + half + 2, y + font * 0.35, "left"], before: [x - half - 2, y + font * 0.35, "right"],
  };
  const [tx, ty, anchor] = at[Object.keys(at).find((one) => classes.includes(one)) ?? "below"];
  // Text that runs from right to left starts at its right.
  const isRight = /^[\u0590-\u08ff]/.test(label);
  const starts = { middle: "middle", left: isRight ? "end" : "start", right: isRight ? "start" : "end" }[anchor];
  put(
    parent,
    "text",
    {
      x: round(tx), y: round(ty), "font-size": round(font), "text-anchor": starts, "stroke-width": round(font / 5),
      direction: isRight ? "rtl" : "ltr", "data-id": id,
    },
    label,
  );
}

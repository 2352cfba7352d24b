// The picture as SVG, as it stands: nodes, lines and the names that are shown.
import { colours } from "/web/pages/network/picture.js";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 60;

/** The text of an SVG document. */
export function svg(cy, title) {
  const page = document.implementation.createDocument(SVG, "svg");
  const box = cy.elements().boundingBox();
  const root = page.documentElement;
  const put = (parent, name, given, text) => {
    const made = page.createElementNS(SVG, name);
    Object.entries(given).forEach(([key, value]) => made.setAttribute(key, value));
    if (text) {
      made.textContent = text;
    }
    parent.append(made);
    return made;
  };
  const [left, top] = [Math.floor(box.x1 - MARGIN), Math.floor(box.y1 - MARGIN)];
  const [wide, high] = [Math.ceil(box.w + 2 * MARGIN), Math.ceil(box.h + 2 * MARGIN)];
  Object.entries({ viewBox: `${left} ${top} ${wide} ${high}`, width: wide, height: high }).forEach(([key, value]) =>
    root.setAttribute(key, value),
  );
  put(root, "title", {}, title);
  put(root, "rect", { x: left, y: top, width: wide, height: high, fill: colours().paper });
  const lines = put(root, "g", { fill: "none" });
  cy.edges(":visible").forEach((edge) => line(put, lines, edge));
  const circles = put(root, "g", { stroke: colours().paper });
  cy.nodes(":visible").forEach((node) => shape(put, circles, node));
  const names = put(root, "g", {
    "font-family": "IBM Plex Sans Arabic, Noto Sans Arabic, sans-serif", fill: colours().ink, stroke: colours().paper,
    "stroke-opacity": 0.8, "paint-order": "stroke",
  });
  cy.nodes(".named:visible").forEach((node) => named(put, names, node));
  return new XMLSerializer().serializeToString(page);
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function line(put, parent, edge) {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const dashes = { dashed: "7 5", dotted: "2 4", solid: "" }[edge.style("line-style")];
  put(parent, "line", {
    x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y), stroke: edge.style("line-color"),
    "stroke-width": edge.width(), "stroke-opacity": edge.style("line-opacity"), ...(dashes && { "stroke-dasharray": dashes }),
  });
  if (edge.hasClass("visits") || edge.hasClass("mediates")) {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const [x, y] = [to.x - (dx * edge.target().width()) / 2, to.y - (dy * edge.target().width()) / 2];
    const wing = (side) => `${round(x - 9 * dx + side * 5 * dy)},${round(y - 9 * dy - side * 5 * dx)}`;
    put(parent, "polygon", { points: `${round(x)},${round(y)} ${wing(1)} ${wing(-1)}`, fill: edge.style("line-color") });
  }
}

function shape(put, parent, node) {
  const { x, y } = node.position();
  const half = node.width() / 2;
  const given = { fill: node.style("background-color"), "stroke-width": 1.5 };
  if (node.hasClass("state")) {
    put(parent, "rect", { x: round(x - half), y: round(y - half), width: half * 2, height: half * 2, rx: half / 3, ...given });
  } else if (node.hasClass("person") || node.hasClass("group")) {
    put(parent, "circle", { cx: round(x), cy: round(y), r: half, ...given });
  } else {
    const corners = node.hasClass("mediated") ? 4 : node.hasClass("organization") ? 6 : node.hasClass("place") ? 3 : 8;
    const points = Array.from({ length: corners }, (none, at) => {
      const angle = (2 * Math.PI * at) / corners - Math.PI / 2;
      return `${round(x + half * Math.cos(angle))},${round(y + half * Math.sin(angle))}`;
    });
    const rim = node.hasClass("large") ? { stroke: node.style("border-color") } : {};
    put(parent, "polygon", { points: points.join(" "), ...given, ...rim });
  }
}

function named(put, parent, node) {
  const { x, y } = node.position();
  const size = node.data("font");
  const half = node.width() / 2;
  const at = {
    below: [x, y + half + size, "middle"], above: [x, y - half - size * 0.3, "middle"],
    after: [x + half + 2, y + size * 0.35, "left"], before: [x - half - 2, y + size * 0.35, "right"],
  };
  const side = Object.keys(at).find((one) => node.hasClass(one)) ?? "below";
  const [tx, ty, anchor] = at[side];
  // Text that runs from right to left starts at its right.
  const isRight = /^[\u0590-\u08ff]/.test(node.data("label"));
  const starts = { middle: "middle", left: isRight ? "end" : "start", right: isRight ? "start" : "end" }[anchor];
  put(
    parent,
    "text",
    { x: round(tx), y: round(ty), "font-size": round(size), "text-anchor": starts, "stroke-width": round(size / 5), direction: isRight ? "rtl" : "ltr" },
    node.data("label"),
  );
}

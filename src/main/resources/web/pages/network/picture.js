// The picture of a network: cytoscape on a canvas, colours from the style sheet.
import { script } from "/web/lib/load.js";
import { nameOf } from "/web/lib/ui.js";
import { placeLabels, SIDES } from "/web/pages/network/labels.js";
import { LINES, NODES, colours } from "/web/pages/network/look.js";
import { sketch } from "/web/pages/network/svg.js";
import { keyOf } from "/web/pages/network/table.js";

const MANY_EDGES = 1500;
const MARGIN = { above: 60, beside: 44 }; // fields and buttons stand above
const CLOSEST = 1.8;
const FEW_ELEMENTS = 1500;
/** So many of the most active have their names at once. */
const FIRST_NAMES = 80;

/** Planned only, denied only, or at least once held. */
export function standing({ statuses }) {
  if (statuses.includes("held")) {
    return "held";
  }
  return statuses.some((one) => one === "planned" || one === "proposed") ? "planned" : "denied";
}

/** Nodes and gatherings of the data alike: {id, size, x, y, count, label, classes}; none that hiding others leaves alone. */
function things(network, hidden) {
  const tied = new Set(ties(network, hidden).flatMap(({ from, to }) => [from, to]));
  return [
    ...network.nodes.map(({ actor, encounters }) => ({
      id: actor.id,
      label: nameOf(actor),
      count: encounters,
      ...network.spots[actor.id],
      classes: `member ${actor.kind}`,
    })),
    ...network.gatherings.map(({ id, size, isMediated }) => ({
      id,
      label: isMediated ? "" : `×${size}`,
      count: 0,
      ...network.spots[id],
      classes: `gathering ${isMediated ? "mediated" : "large"}`,
    })),
  ].filter(({ id }) => !hidden.has(id) && tied.has(id));
}

/** The lines of which both ends are seen. */
function ties(network, hidden) {
  return network.edges.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to));
}

function styles() {
  const colour = colours();
  const kinds = NODES.map(({ of, fill, rim, shape }) => ({
    selector: `node.${of}`,
    style: { "background-color": colour[fill], shape, ...(rim && { "border-color": colour[rim], "border-width": 2 }) },
  }));
  const arrow = (shape, name) =>
    shape && { "curve-style": "straight", "target-arrow-shape": shape, "target-arrow-color": colour[name], "arrow-scale": shape === "vee" ? 1 : 0.8 };
  const lines = LINES.map(({ of, colour: name, opacity, dashes, width, arrow: head }) => ({
    selector: of ? `edge.${of}` : "edge",
    style: {
      "line-color": colour[name], ...(opacity && { "line-opacity": opacity }), ...(dashes && { "line-style": dashes }),
      ...(width && { width }), ...arrow(head, name),
    },
  }));
  return [
    {
      selector: "node",
      style: {
        width: "data(size)", height: "data(size)", "border-width": 1.5, "border-color": colour.paper,
        "font-family": '"Plex Arabic", "Noto Sans Arabic", sans-serif', color: colour.ink,
        "text-outline-color": colour.paper, "text-outline-width": 0, "text-margin-y": 0, "min-zoomed-font-size": 6,
      },
    },
    {
      selector: "node.named",
      style: {
        label: "data(label)", "font-size": "data(font)", "text-background-color": colour.paper,
        "text-background-opacity": 0.8, "text-background-shape": "round-rectangle", "z-index": 10,
      },
    },
    { selector: "node.below", style: { "text-valign": "bottom", "text-halign": "center", "text-margin-y": 2 } },
    { selector: "node.above", style: { "text-valign": "top", "text-halign": "center", "text-margin-y": -2 } },
    { selector: "node.after", style: { "text-valign": "center", "text-halign": "right" } },
    { selector: "node.before", style: { "text-valign": "center", "text-halign": "left" } },
    ...kinds,
    { selector: "node.group", style: { opacity: 0.75 } },
    { selector: "edge", style: { width: "data(width)", "curve-style": "haystack", "haystack-radius": 0 } },
    ...lines,
    { selector: "edge.twin", style: { "curve-style": "bezier", "control-point-step-size": 16 } }, // they met and visited: both lines are seen
    { selector: "node:selected, node.sought", style: { "border-color": colour.focus, "border-width": 4, "z-index": 20 } },
    { selector: ".faint", style: { opacity: 0.15 } },
    { selector: "edge.near", style: { "line-opacity": 0.95 } },
  ];
}

/** Where nodes stand: those that did stay, those that come keep their distance from neighbours that somebody has moved. */
function stand(nodes, edges, spots, before) {
  const moved = (id, axis) => {
    const near = edges.filter(({ from, to }) => (from === id && before[to]) || (to === id && before[from])).map(({ from, to }) => (from === id ? to : from));
    return near.reduce((sum, one) => sum + before[one][axis] - spots[one][axis], 0) / Math.max(1, near.length);
  };
  return nodes.map((node) => ({ ...node, ...(before[node.id] ?? { x: node.x + moved(node.id, "x"), y: node.y + moved(node.id, "y") }) }));
}

/** What names are measured with, loaded while the data comes. */
const fonts = Promise.all(["اب", "ab"].map((text) => document.fonts.load('14px "Plex Arabic"', text)));
fonts.catch(() => {}); // the picture says it

/** Draws a network at once, before cytoscape can; on = {node(id), told(key of an edge or id of a gathering)}. Gives the element. */
export async function firstPicture(container, network, hidden, on) {
  await fonts;
  const nodes = things(network, hidden);
  const edges = ties(network, hidden);
  const stood = new Map(nodes.map((node) => [node.id, node]));
  const view = whole(nodes, { width: container.clientWidth, height: container.clientHeight });
  const labels = placeLabels(nodes.slice(0, FIRST_NAMES), view);
  const drawn = sketch(
    {
      nodes: nodeElements(nodes, labels).map(({ data, classes, position }) => ({ ...data, ...position, classes: classes.split(" ") })),
      edges: edgeElements(edges).map(({ data, classes }) => ({
        id: data.id, from: stood.get(data.source), to: stood.get(data.target), width: data.width, classes: classes.split(" "),
      })),
    },
    view,
  );
  const kinds = new Map(nodes.map(({ id, classes }) => [id, classes]));
  drawn.addEventListener("click", ({ target }) => {
    const { id = "" } = target.dataset;
    !id || kinds.get(id)?.startsWith("member") ? on.node(id) : on.told(id);
  });
  container.append(drawn);
  return drawn;
}

/** Puts a picture into an element; on = {node(id), expand(id), told(key of an edge or id of a gathering)}. */
export async function picture(container, on) {
  await Promise.all([script("/lib/cytoscape.min.js"), fonts]);
  refuseInlineStyle();
  const cy = globalThis.cytoscape({
    layout: { name: "preset" },
    container,
    minZoom: 0.05,
    maxZoom: 5,
    hideEdgesOnViewport: true,
    textureOnViewport: true,
    boxSelectionEnabled: false,
    selectionType: "single",
    style: styles(),
  });
  let shownKey = null;
  let places = {};
  const name = later(() => cy.destroyed() || label(cy), 120);
  const theme = () => cy.style(styles());
  cy.on("zoom resize dragfree", name);
  cy.on("tap", "node.member", ({ target }) => on.node(target.id()));
  cy.on("dbltap", "node.member", ({ target }) => on.expand(target.id()));
  cy.on("tap", "node.gathering, edge", ({ target }) => on.told(target.id()));
  cy.on("tap", ({ target }) => target === cy && on.node(""));
  cy.on("mouseover", "node, edge", () => (container.style.cursor = "pointer"));
  cy.on("mouseout", "node, edge", () => (container.style.cursor = ""));
  const preference = matchMedia("(prefers-color-scheme: dark)");
  addEventListener("themechange", theme);
  preference.addEventListener("change", theme);

  /** What stands stays where it stands as long as the key is the same: only expanded, folded or hidden. looked gives the node whose lines stand out. */
  const show = (network, hidden, key, looked) => {
    const nodes = things(network, hidden);
    const edges = ties(network, hidden);
    const isSame = key === shownKey;
    const before = isSame ? places : {};
    cy.nodes().forEach((node) => isSame && (before[node.id()] = { ...node.position() }));
    const isKnown = isSame && nodes.every(({ id }) => before[id]);
    const stood = stand(nodes, edges, network.spots, before);
    shownKey = key;
    places = { ...before, ...Object.fromEntries(stood.map(({ id, x, y }) => [id, { x, y }])) };
    const view = isKnown ? viewOf(cy) : whole(stood, sizeOfPicture(cy));
    drawDirectly(cy, nodes.length + edges.length <= FEW_ELEMENTS);
    cy.batch(() => {
      cy.elements().remove();
      cy.viewport(view);
      cy.add([...nodeElements(stood, placeLabels(stood.slice(0, FIRST_NAMES), view)), ...edgeElements(edges)]);
    });
    mark(looked());
    name(); // the other names come when the picture stands
  };

  /** Makes the lines of one node stand out; empty for none. Gives the node. */
  const mark = (id) => {
    const node = id ? cy.getElementById(id) : cy.collection();
    cy.batch(() => {
      cy.elements().removeClass("faint near sought").unselect();
      if (node.nonempty()) {
        const near = node.closedNeighborhood();
        const through = near.nodes(".gathering").closedNeighborhood();
        cy.elements().not(near).not(through).addClass("faint");
        near.edges().addClass("near");
        node.addClass("sought");
      }
    });
    return node;
  };

  /** Looks at one node and moves there. */
  const look = (id) => {
    const node = mark(id);
    if (node.nonempty() && !isInside(cy, node)) {
      cy.center(node);
    }
    label(cy);
  };

  return {
    cy,
    show,
    look,
    zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => cy.viewport(whole(standingOf(cy), sizeOfPicture(cy))),
    png: () => cy.png({ full: true, scale: 2, maxWidth: 6000, maxHeight: 6000, bg: colours().paper, output: "blob-promise" }),
    end: () => {
      removeEventListener("themechange", theme);
      preference.removeEventListener("change", theme);
      cy.destroy();
    },
  };
}

/**
 * Cytoscape keeps an image of every element, so that thousands are drawn again quickly; to make these takes
 * far longer than to draw some hundreds of elements. Drawn directly, no node lies over a name.
 */
function drawDirectly(cy, isWanted) {
  const renderer = cy.renderer();
  delete renderer.drawLayeredElements; // what it does by itself
  if (isWanted && renderer.drawLayeredElements && renderer.drawElement && renderer.drawElementText) {
    renderer.drawLayeredElements = (context, elements) => {
      elements.forEach((one) => renderer.drawElement(context, one, null, false));
      elements.forEach((one) => one.isNode() && renderer.drawElementText(context, one));
    };
  }
}

function nodeElements(nodes, labels) {
  return nodes.map(({ classes, x, y, ...data }) => {
    const { side, font } = labels[data.id] ?? {};
    return { group: "nodes", data: { ...data, font }, classes: side ? `${classes} named ${side}` : classes, position: { x, y } };
  });
}

function edgeElements(edges) {
  const pair = ({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const times = new Map();
  edges.forEach((edge) => times.set(pair(edge), (times.get(pair(edge)) ?? 0) + 1));
  const isTwin = (edge) => edges.length <= MANY_EDGES && times.get(pair(edge)) > 1;
  return edges.map((edge) => ({
    group: "edges",
    data: {
      id: keyOf(edge),
      source: edge.from,
      target: edge.to,
      width: Math.min(12, 1.2 + 1.8 * Math.sqrt(edge.told.count)),
    },
    classes: `${standing(edge.told)} ${edge.type}${isTwin(edge) ? " twin" : ""}`,
  }));
}

function standingOf(cy) {
  return cy.nodes().map((node) => ({ ...node.data(), ...node.position(), isSought: node.hasClass("sought") }));
}

function viewOf(cy) {
  return { zoom: cy.zoom(), pan: { ...cy.pan() }, ...sizeOfPicture(cy) };
}

function sizeOfPicture(cy) {
  return { width: cy.width(), height: cy.height() };
}

/** The view that has all nodes in it. */
function whole(nodes, { width, height }) {
  const ends = (axis) => [
    Math.min(...nodes.map((node) => node[axis] - node.size / 2)),
    Math.max(...nodes.map((node) => node[axis] + node.size / 2)),
  ];
  const [left, right] = nodes.length ? ends("x") : [0, 1];
  const [top, bottom] = nodes.length ? ends("y") : [0, 1];
  const room = { wide: Math.max(40, width - 2 * MARGIN.beside), high: Math.max(40, height - MARGIN.above - MARGIN.beside) };
  const zoom = Math.min(CLOSEST, room.wide / (right - left), room.high / (bottom - top));
  const pan = { x: width / 2 - (zoom * (left + right)) / 2, y: MARGIN.above + room.high / 2 - (zoom * (top + bottom)) / 2 };
  return { zoom, pan, width, height };
}

/** Names anew what stands: another zoom has room for other names. */
function label(cy) {
  const labels = placeLabels(standingOf(cy), viewOf(cy));
  cy.batch(() =>
    cy.nodes().forEach((node) => {
      const { side, font } = labels[node.id()] ?? {};
      const wanted = side ? ["named", side] : [];
      const was = ["named", ...SIDES].filter((one) => node.hasClass(one));
      if (was.join() !== wanted.join()) {
        node.removeClass(was.join(" ")).addClass(wanted.join(" "));
      }
      if (font && node.data("font") !== font) {
        node.data("font", font);
      }
    }),
  );
}

function isInside(cy, node) {
  const { x, y } = node.renderedPosition();
  return x > 0 && y > 0 && x < cy.width() && y < cy.height();
}

/** Cytoscape would add a style element, which the policy of these pages forbids; ours says the same. */
function refuseInlineStyle() {
  const id = "__________cytoscape_stylesheet";
  if (!document.getElementById(id)) {
    const stand = document.createElement("meta");
    stand.id = id;
    document.head.append(stand);
  }
}

function later(run, wait) {
  let timer = 0;
  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  return ask;
}


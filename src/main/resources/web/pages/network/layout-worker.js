// Lays out a network aside from the page, which stays responsive. A worker is started for each
// layout, and chance is replaced by a fixed sequence: equal networks give equal pictures.
/* global cytoscape, importScripts */
let seed = 42;
Math.random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

importScripts("/lib/cytoscape.min.js", "/lib/layout-base.js", "/lib/cose-base.js", "/lib/cytoscape-fcose.js");

const GAP = 30;

/** {nodes: [{id, size, x, y, fixed}], edges: [{from, to}], aspect} comes in, {id: {x, y}} goes out. */
addEventListener("message", ({ data: { nodes, edges, aspect } }) => {
  const all = build(nodes, edges);
  const fixed = nodes.filter((node) => node.fixed);
  if (fixed.length) {
    arrange(all.elements(), nodes.length, fixed);
    makeRoom(all.nodes(), new Set(fixed.map(({ id }) => id)));
    postMessage(positions(all));
    return;
  }
  const parts = all
    .elements()
    .components()
    .sort((one, other) => other.nodes().length - one.nodes().length);
  const placed = parts.map((part) => {
    if (part.nodes().length > 2) {
      arrange(part, nodes.length, []);
      loosen(part.nodes());
    } else {
      part.nodes().forEach((node, at) => node.position({ x: at * 90, y: at * 18 }));
    }
    return boxed(part, aspect);
  });
  pack(placed, aspect);
  postMessage(positions(all));
});

function build(nodes, edges) {
  return cytoscape({
    headless: true,
    layout: { name: "preset" },
    styleEnabled: true,
    style: [{ selector: "node", style: { width: "data(size)", height: "data(size)" } }],
    elements: [
      ...nodes.map(({ id, size, x, y }) => ({ data: { id, size }, position: { x, y } })),
      ...edges.map(({ from, to }) => ({ data: { source: from, target: to } })),
    ],
  });
}

function arrange(part, total, fixed) {
  const many = total > 1000 ? 500 : total > 150 ? 1000 : 2500;
  part
    .layout({
      name: "fcose",
      quality: total > 1000 ? "default" : "proof",
      randomize: false,
      animate: false,
      fit: false,
      packComponents: false,
      tile: false,
      numIter: many,
      nodeSeparation: 90,
      nodeRepulsion: 30000,
      // Between two who meet many there is most to be seen.
      idealEdgeLength: (edge) => 50 + 16 * Math.sqrt(Math.min(edge.source().degree(), edge.target().degree())),
      edgeElasticity: 0.3,
      gravity: 0.2,
      gravityRange: 3,
      fixedNodeConstraint: fixed.length
        ? fixed.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } }))
        : undefined,
    })
    .run();
}

/** Spreads the crowded middle, and moves apart what lies over each other. */
function loosen(nodes) {
  const all = nodes.toArray().map((node) => ({ node, half: node.width() / 2, ...node.position() }));
  const middle = (axis) => all.reduce((sum, at) => sum + at[axis], 0) / all.length;
  const [cx, cy] = [middle("x"), middle("y")];
  const radius = Math.max(1, ...all.map(({ x, y }) => Math.hypot(x - cx, y - cy)));
  for (const at of all) {
    const from = Math.hypot(at.x - cx, at.y - cy) / radius;
    const by = from > 0 && all.length > 30 ? from ** 0.7 / from : 1;
    [at.x, at.y] = [cx + (at.x - cx) * by, cy + (at.y - cy) * by];
  }
  untilApart(all);
}

/** Moves those that are new off those that stand. */
function makeRoom(nodes, fixed) {
  untilApart(
    nodes.toArray().map((node) => ({ node, half: node.width() / 2, isFixed: fixed.has(node.id()), ...node.position() })),
  );
}

function untilApart(all) {
  const rounds = Math.min(60, Math.ceil(20_000_000 / all.length ** 2));
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(all)) {
      break;
    }
  }
  all.forEach(({ node, x, y }) => node.position({ x, y }));
}

function pushApart(all) {
  let isMoved = false;
  for (let i = 0; i < all.length; i++) {
    for (let j = i + 1; j < all.length; j++) {
      const [one, other] = [all[i], all[j]];
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const wanted = one.half + other.half + 14;
      // Names stand below: it takes more room above and below than beside.
      const apart = Math.hypot(dx, dy / 1.4) || 0.01;
      if (apart < wanted && !(one.isFixed && other.isFixed)) {
        const by = (wanted - apart) / apart / 2.2;
        const [back, forth] = [one.isFixed ? 0 : by, other.isFixed ? 0 : by];
        one.x -= dx * back;
        one.y -= (dy || 0.01) * back;
        other.x += dx * forth;
        other.y += (dy || 0.01) * forth;
        isMoved = true;
      }
    }
  }
  return isMoved;
}

/** A part drawn wider than high, as pictures are, with the box that it fills. */
function boxed(part, aspect) {
  const nodes = part.nodes();
  const wide = nodes.length > 12 ? Math.sqrt(aspect) : 1;
  nodes.forEach((node) => {
    const { x, y } = node.position();
    node.position({ x: x * wide, y: y / Math.sqrt(wide) });
  });
  const box = nodes.boundingBox({ includeLabels: false });
  return { nodes, box, width: box.w + GAP * 2, height: box.h + GAP };
}

/** The largest part first, the others in rows beneath it. */
function pack(parts, aspect) {
  const area = parts.reduce((sum, part) => sum + part.width * part.height, 0);
  const across = Math.max(parts[0]?.width ?? 0, Math.sqrt(area * aspect));
  let [x, y, row] = [0, 0, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > across) {
      [x, y, row] = [0, y + row, 0];
    }
    const [left, top] = [x + GAP - part.box.x1, y + GAP / 2 - part.box.y1];
    part.nodes.forEach((node) => {
      const at = node.position();
      node.position({ x: at.x + left, y: at.y + top });
    });
    x += part.width;
    row = Math.max(row, part.height);
  }
}

function positions(all) {
  return Object.fromEntries(all.nodes().map((node) => [node.id(), { ...node.position() }]));
}

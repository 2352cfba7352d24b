// Where the nodes of a network stand. Equal networks give equal pictures: chance is a fixed sequence.
import { stress } from "/web/pages/network/stress.js";

const GAP = 30;
/** So many nodes may crowd the middle. */
const CROWD = 30;
/** Between the rims of two nodes. */
const APART = 14;
const MOST_ROUNDS = 60;
/** Parts of so few nodes keep their shape. */
const FEW = 12;
/** How much wider a part may be drawn. */
const WIDER = [0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.3];

/** From {nodes: [{id, size, x, y, fixed}], edges: [{from, to}], aspect} to {id: {x, y}}. Fixed ones stay. */
export function arrange({ nodes, edges, aspect }) {
  const all = nodes.map((node) => ({ ...node, half: node.size / 2 }));
  const at = new Map(all.map((node, index) => [node.id, index]));
  const lines = edges.map(({ from, to }) => [at.get(from), at.get(to)]).filter(([from, to]) => from !== to);
  const parts = partsOf(all, lines);
  parts.forEach((part) => stress(part.nodes, part.lines));
  if (all.some((node) => node.fixed)) {
    untilApart(all);
  } else {
    parts.forEach((part) => loosen(part.nodes));
    widen(parts, aspect);
    parts.forEach((part) => untilApart(part.nodes));
    put(parts, rows(parts.map((part) => boxOf(part.nodes)), aspect));
  }
  return Object.fromEntries(all.map(({ id, x, y }) => [id, { x, y }]));
}

/** Those that hang together, the largest first: {nodes, lines between their indices}. */
function partsOf(all, lines) {
  const near = all.map(() => []);
  lines.forEach(([from, to]) => {
    near[from].push(to);
    near[to].push(from);
  });
  const place = Array(all.length).fill(-1); // of a node within its part
  const parts = [];
  all.forEach((node, first) => {
    if (place[first] >= 0) {
      return;
    }
    const part = { nodes: [], lines: [] };
    const open = [first];
    place[first] = 0;
    for (let next = 0; next < open.length; next++) {
      const index = open[next];
      place[index] = next;
      part.nodes.push(all[index]);
      for (const other of near[index]) {
        if (place[other] < 0) {
          place[other] = 0;
          open.push(other);
        }
      }
    }
    open.forEach((index) => near[index].forEach((other) => place[index] < place[other] && part.lines.push([place[index], place[other]])));
    parts.push(part);
  });
  return parts.sort((one, other) => other.nodes.length - one.nodes.length);
}

/** Spreads the crowded middle. */
function loosen(nodes) {
  const middle = (axis) => nodes.reduce((sum, at) => sum + at[axis], 0) / nodes.length;
  const [cx, cy] = [middle("x"), middle("y")];
  const radius = Math.max(1, ...nodes.map(({ x, y }) => Math.hypot(x - cx, y - cy)));
  for (const at of nodes) {
    const from = Math.hypot(at.x - cx, at.y - cy) / radius;
    const by = from > 0 && nodes.length > CROWD ? from ** 0.8 / from : 1;
    [at.x, at.y] = [cx + (at.x - cx) * by, cy + (at.y - cy) * by];
  }
}

/** Moves apart what lies over each other. */
function untilApart(nodes) {
  const widest = 2 * Math.max(...nodes.map(({ half }) => half)) + APART;
  const across = [...nodes];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    across.sort((one, other) => one.x - other.x);
    if (!pushApart(across, widest)) {
      break;
    }
  }
}

/** Nodes from left to right: those that are farther off than the widest need not be looked at. */
function pushApart(across, widest) {
  let isMoved = false;
  for (let i = 0; i < across.length; i++) {
    const one = across[i];
    for (let j = i + 1; j < across.length && across[j].x - one.x < widest; j++) {
      const other = across[j];
      const dx = other.x - one.x;
      const dy = other.y - one.y;
      const wanted = one.half + other.half + APART;
      // Names stand below: it takes more room above and below than beside.
      const apart = Math.sqrt(dx * dx + (dy * dy) / 2) || 0.01;
      if (apart < wanted && !(one.fixed && other.fixed)) {
        const by = (wanted - apart) / apart / 2.2;
        const back = one.fixed ? 0 : by;
        const forth = other.fixed ? 0 : by;
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

/** Draws the large parts as much wider as it takes for all together to fill the picture. */
function widen(parts, aspect) {
  const boxes = parts.map((part) => boxOf(part.nodes));
  const isLarge = (part) => part.nodes.length > FEW;
  const filled = (by) => {
    const { width, height } = rows(boxes.map((box, at) => (isLarge(parts[at]) ? { ...box, width: box.width * by, height: box.height / Math.sqrt(by) } : box)), aspect);
    return Math.min(aspect / width, 1 / height);
  };
  const best = WIDER.reduce((one, other) => (filled(other) > filled(one) ? other : one));
  for (const node of parts.filter(isLarge).flatMap((part) => part.nodes)) {
    node.x *= best;
    node.y /= Math.sqrt(best);
  }
}

function boxOf(nodes) {
  const left = Math.min(...nodes.map(({ x, half }) => x - half));
  const top = Math.min(...nodes.map(({ y, half }) => y - half));
  const right = Math.max(...nodes.map(({ x, half }) => x + half));
  const bottom = Math.max(...nodes.map(({ y, half }) => y + half));
  return { left, top, width: right - left + GAP * 2, height: bottom - top + GAP };
}

/** The largest box first, the others in rows beneath it: {places: [{x, y}], width, height}. */
function rows(boxes, aspect) {
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  const across = Math.max(boxes[0]?.width ?? 0, Math.sqrt(area * aspect));
  let [x, y, row] = [0, 0, 0];
  const places = boxes.map((box) => {
    if (x > 0 && x + box.width > across) {
      [x, y, row] = [0, y + row, 0];
    }
    const place = { x: x + GAP - box.left, y: y + GAP / 2 - box.top };
    x += box.width;
    row = Math.max(row, box.height);
    return place;
  });
  return { places, width: across, height: y + row };
}

function put(parts, { places }) {
  parts.forEach((part, at) =>
    part.nodes.forEach((node) => {
      node.x += places[at].x;
      node.y += places[at].y;
    }),
  );
}

// Draws a graph so that nodes lie as far apart as their shortest path is long: stochastic gradient
// descent on the stress (Zheng, Pawar, Goodman: Graph Drawing by Stochastic Gradient Descent, 2018).

const ROUNDS = 20;
const LAST_STEP = 0.1;

/** Moves nodes {x, y, fixed} of a graph that hangs together; lines are pairs of their indices. */
export function stress(nodes, lines) {
  const { one, other, far } = terms(nodes, lines);
  const shortest = far.reduce((a, b) => Math.min(a, b), Infinity);
  const longest = far.reduce((a, b) => Math.max(a, b), 0);
  const slower = Math.log((LAST_STEP * shortest ** 2) / longest ** 2) / (ROUNDS - 1);
  const chance = sequence(42);
  const order = new Uint32Array(far.length);
  order.forEach((none, at) => (order[at] = at));
  const x = Float64Array.from(nodes, (node) => node.x);
  const y = Float64Array.from(nodes, (node) => node.y);
  const loose = Uint8Array.from(nodes, (node) => (node.fixed ? 0 : 1));
  for (let round = 0; round < ROUNDS; round++) {
    const step = longest ** 2 * Math.exp(slower * round);
    shuffle(order, chance);
    for (const at of order) {
      const i = one[at];
      const j = other[at];
      const dx = x[i] - x[j] || 0.01;
      const dy = y[i] - y[j];
      const apart = Math.sqrt(dx * dx + dy * dy);
      const by = (Math.min(1, step / (far[at] * far[at])) * (apart - far[at])) / apart / (loose[i] + loose[j]);
      x[i] -= loose[i] * by * dx;
      y[i] -= loose[i] * by * dy;
      x[j] += loose[j] * by * dx;
      y[j] += loose[j] * by * dy;
    }
  }
  nodes.forEach((node, at) => ([node.x, node.y] = [x[at], y[at]]));
}

/** Every two nodes of which one may move, and how far they ought to be apart. */
function terms(nodes, lines) {
  const near = neighbours(nodes, lines);
  const most = (nodes.length * (nodes.length - 1)) / 2;
  const [one, other, far] = [new Uint32Array(most), new Uint32Array(most), new Float64Array(most)];
  let many = 0;
  for (let from = 0; from < nodes.length; from++) {
    const lengths = paths(near, from);
    for (let to = 0; to < from; to++) {
      if (!(nodes[from].fixed && nodes[to].fixed)) {
        one[many] = from;
        other[many] = to;
        far[many++] = lengths[to];
      }
    }
  }
  return { one: one.subarray(0, many), other: other.subarray(0, many), far: far.subarray(0, many) };
}

/** For each node [{to, length}]: lines are the longer the fewer others both ends have in common. */
function neighbours(nodes, lines) {
  const sets = nodes.map(() => new Set());
  lines.forEach(([from, to]) => {
    sets[from].add(to);
    sets[to].add(from);
  });
  return sets.map((mine, one) =>
    [...mine].map((to) => {
      const theirs = sets[to];
      let common = 0;
      mine.forEach((each) => theirs.has(each) && common++);
      return { to, length: 40 + 12 * Math.sqrt(mine.size + theirs.size - common - 2) };
    }),
  );
}

/** How long the shortest path is to each other node. */
function paths(near, start) {
  const far = new Float64Array(near.length).fill(Infinity);
  far[start] = 0;
  const open = new Set([start]);
  while (open.size) {
    for (const at of open) {
      open.delete(at);
      for (const { to, length } of near[at]) {
        if (far[at] + length < far[to]) {
          far[to] = far[at] + length;
          open.add(to);
        }
      }
    }
  }
  return far;
}

/** Numbers from 0 to 1, always the same. */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(all, chance) {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    const kept = all[at];
    all[at] = all[other];
    all[other] = kept;
  }
}

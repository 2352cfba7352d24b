// Which names a picture shows: those of the most active first, none over another.

export const SIDES = ["below", "above", "after", "before"];
const CELL = 64;
/** So many of the most active are not covered by names, and so many have theirs whatever it covers. */
const ACTIVE = 80;
const NAMED = 25;
let ruler = null;

const measured = new Map();

function width(text, size) {
  const key = `${size} ${text}`;
  measured.has(key) || measured.set(key, measure(text, size));
  return measured.get(key);
}

function measure(text, size) {
  ruler ??= document.createElement("canvas").getContext("2d");
  ruler.font = `${size}px "Plex Arabic"`;
  return ruler.measureText(text).width;
}

/** Boxes that are taken, found by the cells of a grid. */
class Taken {
  #cells = new Map();

  #each(box, visit) {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) {
        if (visit(`${x},${y}`)) {
          return true;
        }
      }
    }
    return false;
  }

  add(box) {
    this.#each(box, (cell) => {
      this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), box]);
      return false;
    });
  }

  has(box, but) {
    return this.#each(box, (cell) =>
      (this.#cells.get(cell) ?? []).some(
        (other) =>
          other.of !== but &&
          other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top,
      ),
    );
  }
}

/** How large a name stands on the screen. */
function textSize(count, most) {
  return 12 + Math.round(6 * Math.sqrt(count / Math.max(most, 1)));
}

/**
 * The names that fit at the present zoom, constant on the screen whatever it is: {id: {side, font}}.
 * Nodes are {id, x, y, size, label, count, isSought}; the view is {zoom, pan, width, height}.
 */
export function placeLabels(nodes, view) {
  const seen = nodes.map((node) => ({ ...node, ...circle(node, view) })).sort((one, other) => other.count - one.count);
  const most = seen[0]?.count ?? 1;
  const taken = new Taken();
  const circles = new Taken();
  seen.slice(0, ACTIVE).forEach((node) => circles.add({ ...node, of: node.id }));
  const placed = {};
  seen.forEach((node, rank) => {
    if (!node.label) {
      return;
    }
    const size = textSize(node.count, most);
    const boxes = Object.fromEntries(SIDES.map((side) => [side, box(node, width(node.label, size) + 6, size * 1.35, side)]));
    const free = SIDES.filter((side) => isWhole(boxes[side], node, view) && !taken.has(boxes[side], node.id));
    // No name covers the nodes of the most active, unless it is the name of one of them.
    const clear = free.find((side) => !circles.has(boxes[side], node.id));
    const side = clear ?? (rank < NAMED ? free[0] : null) ?? (node.isSought ? "below" : null);
    if (side) {
      taken.add({ ...boxes[side], of: node.id });
      placed[node.id] = { side, font: size / view.zoom };
    }
  });
  return placed;
}

/** Where a node stands on the screen. */
function circle({ x, y, size }, { zoom, pan }) {
  const [middle, level, half] = [x * zoom + pan.x, y * zoom + pan.y, (size * zoom) / 2];
  return { left: middle - half, right: middle + half, top: level - half, bottom: level + half, middle, level };
}

/** No name is cut by the rim of the picture, unless its node is. */
function isWhole(label, node, { width: wide, height }) {
  const isInside = (one) => one.left >= 0 && one.right <= wide && one.top >= 0 && one.bottom <= height;
  return isInside(label) || !isInside(node);
}

function box(node, wide, high, side) {
  if (side === "below" || side === "above") {
    const top = side === "below" ? node.bottom : node.top - high;
    return { left: node.middle - wide / 2, right: node.middle + wide / 2, top, bottom: top + high };
  }
  const left = side === "after" ? node.right : node.left - wide;
  return { left, right: left + wide, top: node.level - high / 2, bottom: node.level + high / 2 };
}

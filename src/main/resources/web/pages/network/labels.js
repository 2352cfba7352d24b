// Which names a picture shows: those of the most active first, none over another.

const SIDES = ["below", "above", "after", "before"];
const CELL = 64;
const ACTIVE = 40;
let ruler = null;

function width(text, size) {
  ruler ??= document.createElement("canvas").getContext("2d");
  ruler.font = `600 ${size}px "Plex Arabic"`;
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

/** Shows the names that fit at the present zoom: constant on the screen, whatever the zoom. */
export function placeLabels(cy) {
  const zoom = cy.zoom();
  const nodes = cy.nodes(":visible").toArray().sort((one, other) => other.data("count") - one.data("count"));
  const most = nodes[0]?.data("count") ?? 1;
  const taken = new Taken();
  const circles = new Taken();
  nodes.slice(0, ACTIVE).forEach((node) => circles.add({ ...circle(node), of: node.id() }));
  cy.batch(() => {
    nodes.forEach((node, rank) => {
      const label = node.data("label");
      if (!label) {
        return;
      }
      const size = textSize(node.data("count"), most);
      const free = SIDES.filter((one) => !taken.has(box(node, label, size, one), node.id()));
      // No name covers the nodes of the most active, unless it is the name of one of them.
      const clear = free.find((one) => !circles.has(box(node, label, size, one), node.id()));
      const side = clear ?? (rank < ACTIVE ? free[0] : null) ?? (node.hasClass("sought") ? "below" : null);
      node.removeClass([...SIDES, "named"].join(" "));
      if (side) {
        taken.add({ ...box(node, label, size, side), of: node.id() });
        node.data("font", size / zoom);
        node.addClass(`named ${side}`);
      }
    });
  });
}

function circle(node) {
  const { x, y } = node.renderedPosition();
  const half = node.renderedWidth() / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function box(node, label, size, side) {
  const around = circle(node);
  const wide = width(label, size) + 6;
  const high = size * 1.35;
  const { x, y } = node.renderedPosition();
  if (side === "below" || side === "above") {
    const top = side === "below" ? around.bottom : around.top - high;
    return { left: x - wide / 2, right: x + wide / 2, top, bottom: top + high };
  }
  const left = side === "after" ? around.right : around.left - wide;
  return { left, right: left + wide, top: y - high / 2, bottom: y + high / 2 };
}

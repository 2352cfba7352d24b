// Where the nodes of a network stand: the same network gives the same picture.

import { arrange } from "/web/pages/network/arrange.js";
import { takeWorker } from "/web/pages/network/worker.js";

let worker = null;
/** What was laid out before anybody asked: {key, positions}. */
let early = null;

/** A number from 0 to 1 that only the text decides. */
function chance(text, salt = 0) {
  let hash = 2166136261 ^ salt;
  for (const letter of text) {
    hash = Math.imul(hash ^ letter.codePointAt(0), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
}

/**
 * Positions by id. Nodes that stand somewhere already stay there; the others begin near those they
 * are tied to, or where their ids put them.
 */
export function layout(nodes, edges, standing = {}) {
  const spread = 60 * Math.sqrt(nodes.length + 1);
  const start = Object.fromEntries(nodes.map(({ id }) => [id, standing[id] ?? near(id, edges, standing, spread)]));
  const asked = {
    nodes: [...nodes]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, size }) => ({ id, size, ...start[id], fixed: Boolean(standing[id]) })),
    edges: edges.map(({ from, to }) => ({ from, to })),
    aspect: aspectOfPicture(),
  };
  const key = JSON.stringify(asked);
  if (early?.key !== key) {
    worker?.terminate();
    early = { key, positions: inWorker(asked) };
  }
  return early.positions;
}

function inWorker(asked) {
  return new Promise((resolve) => {
    const mine = takeWorker();
    worker = mine;
    const end = (positions) => {
      mine.terminate();
      resolve(positions);
    };
    mine.onmessage = ({ data }) => end(data);
    mine.onerror = () => end(arrange(asked)); // slower, but the same
    mine.postMessage(asked);
  });
}

/** Of the picture beside its list, as the style sheet makes it; known before either is there. */
function aspectOfPicture() {
  const rim = 2 * Math.min(32, Math.max(13, innerWidth * 0.03));
  const isWide = innerWidth > 960;
  const width = innerWidth - rim - (isWide ? 368 : 0);
  const height = isWide ? Math.min(960, Math.max(416, innerHeight * 0.74)) : innerHeight * 0.7;
  return Math.round(Math.max(0.6, Math.min(2, width / height)) * 10) / 10;
}

function near(id, edges, standing, spread) {
  const angle = 2 * Math.PI * chance(id);
  const neighbours = edges
    .filter(({ from, to }) => (from === id && standing[to]) || (to === id && standing[from]))
    .map(({ from, to }) => standing[from === id ? to : from]);
  if (neighbours.length) {
    const middle = (axis) => neighbours.reduce((sum, at) => sum + at[axis], 0) / neighbours.length;
    return { x: middle("x") + 70 * Math.cos(angle), y: middle("y") + 70 * Math.sin(angle) };
  }
  const radius = spread * Math.sqrt(chance(id, 7));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

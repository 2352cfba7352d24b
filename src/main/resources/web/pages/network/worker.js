// The worker that lays out networks: it loads while the data comes.

export const begin = () => new Worker("/web/pages/network/layout-worker.js", { type: "module" });

let ready = begin();
ready.onerror = () => (ready = null);

/** The one that has begun already, or another. */
export function takeWorker() {
  const taken = ready ?? begin();
  ready = null;
  return taken;
}

// Loads what is no module, when it is needed.

const loaded = new Map();

/** Puts an element into the head that loads something, once; what failed may be tried again. */
function load(address, element) {
  if (!loaded.has(address)) {
    const coming = new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = () => {
        element.remove();
        loaded.delete(address);
        reject(new Error(address));
      };
    });
    loaded.set(address, coming);
    document.head.append(element);
  }
  return loaded.get(address);
}

/** Loads a script that is no module: libraries that set a global. */
export function script(address) {
  return load(address, Object.assign(document.createElement("script"), { src: address }));
}

/** Loads a style sheet; resolves when its rules hold. */
export function style(address) {
  return load(address, Object.assign(document.createElement("link"), { rel: "stylesheet", href: address }));
}

const come = new Map();

/** Begins to load a library before anything is drawn; the page that waits for it says if that fails. */
export function begin(library) {
  library().then((value) => come.set(library, value), () => {});
}

/** A library that was begun, if it is there already. */
export const arrived = (library) => come.get(library);

/** d3, which draws the axes of pictures. */
export const d3Library = () => script("/lib/d3.min.js").then(() => window.d3);

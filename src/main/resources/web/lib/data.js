// What the pages ask the server, and what their addresses say.

/** The address of a page of the explorer: page("actor", {id}). The language goes along. */
export function page(name, given = {}) {
  const asked = parameters(given);
  const language = new URLSearchParams(location.search).get("lang");
  if (language) {
    asked.set("lang", language);
  }
  return withParameters(name === "home" ? "/" : `/explore/${name}`, asked);
}

/** An address whose slashes and commas stand as they are, so that it stays readable. */
export function withParameters(path, asked) {
  const text = asked.toString().replace(/%2F/g, "/").replace(/%2C/g, ",");
  return text ? `${path}?${text}` : path;
}

/** Puts values into the address of this page, so that it can be shared; empty ones leave it. */
export function keepAddress(given) {
  const now = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(given)) {
    if (value) {
      now.set(name, value);
    } else {
      now.delete(name);
    }
  }
  history.replaceState(null, "", withParameters(location.pathname, now) + location.hash);
}

/** Non-empty values only. */
export function parameters(given) {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== null && value !== "") {
      asked.set(name, value);
    }
  }
  return asked;
}

const dataAddress = (name, given) => withParameters(`/explore/data/${name}.json`, parameters(given));

/** The response if the server had what was asked for. Throws an Error that says why not. */
export async function answered(request) {
  const response = await request;
  if (!response.ok) {
    throw new Error((await response.text()) || `${response.status}`);
  }
  return response;
}

const read = async (request) => (await answered(request)).json();

const begun = new Map();
const come = new Map();

/** Asks before anything is drawn; the first that asks for the same takes what has come. Gives the promise. */
export function jsonAhead(address) {
  const request = read(fetch(address));
  request.then(
    (value) => come.set(address, value),
    () => {}, // whoever takes it says why it failed
  );
  begun.set(address, request);
  return request;
}

/** The same for data of the pages. */
export function ahead(name, given = {}) {
  return jsonAhead(dataAddress(name, given));
}

/** Data of the pages that was asked for ahead, if nobody has taken it and it is there already. */
export function taken(name, given = {}) {
  const address = dataAddress(name, given);
  const value = begun.has(address) ? come.get(address) : undefined;
  value === undefined || begun.delete(address);
  return value;
}

/** JSON at an address of this server. Throws an Error that says why not. */
export async function json(address, signal = undefined) {
  const request = begun.get(address) ?? read(fetch(address, { signal }));
  begun.delete(address);
  const value = await request;
  signal?.throwIfAborted();
  return value;
}

/** Data of the pages: data("events", {kind: "meeting"}). Throws an Error that says why not. */
export function data(name, given = {}, signal = undefined) {
  return json(dataAddress(name, given), signal);
}

/** The text of a query of the library, parameters filled in. */
export async function queryText(name, given = {}) {
  return (await answered(fetch(`/queries/${name}?${parameters(given)}`))).text();
}

/** Where this server answers for what an id names, whatever the base of its IRI: "/event/meeting-…". */
export function localAddress(id) {
  return `/${id.split("/").map(encodeURIComponent).join("/")}`;
}

/** What the address of this page asks for. */
export function asked() {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** What a selection of events is made of. */
export const NARROWED = ["kind", "status", "from", "to", "actor", "place", "source", "outlet"];

/** The selection that the address of this page asks for: {kind, status, from, to, actor…}. */
export function readSelection() {
  const given = asked();
  return Object.fromEntries(NARROWED.map((name) => [name, given[name] ?? ""]));
}

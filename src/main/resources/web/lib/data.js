// What the pages ask the server.

/** The address of a page of the explorer: page("actor", {id}). The language goes along. */
export function page(name, given = {}) {
  const asked = parameters(given);
  const language = new URLSearchParams(location.search).get("lang");
  if (language) {
    asked.set("lang", language);
  }
  const path = name === "home" ? "/" : `/explore/${name}`;
  // The slashes and colons of ids may stand as they are: addresses stay readable.
  const text = asked.toString().replace(/%2F/g, "/");
  return text ? `${path}?${text}` : path;
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

/** Data of the pages: data("events", {kind: "meeting"}). Throws an Error that says why not. */
export async function data(name, given = {}, signal = undefined) {
  const asked = parameters(given);
  const response = await fetch(`/explore/data/${name}.json${asked.size ? `?${asked}` : ""}`, { signal });
  if (!response.ok) {
    throw new Error((await response.text()) || `${response.status}`);
  }
  return response.json();
}

/** The text of a query of the library, parameters filled in. */
export async function queryText(name, given = {}) {
  const response = await fetch(`/queries/${name}?${parameters(given)}`);
  if (!response.ok) {
    throw new Error((await response.text()) || `${response.status}`);
  }
  return response.text();
}

/** The full IRI of an id, for queries. The base is that of the data, which the server tells. */
export function linkedData(id) {
  return `/${id.split("/").map(encodeURIComponent).join("/")}`;
}

/** What the address of this page asks for. */
export function asked() {
  return Object.fromEntries(new URLSearchParams(location.search));
}

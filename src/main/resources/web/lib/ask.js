// Questions to the endpoint and their answers.
import { answered, json } from "/web/lib/data.js";

const ENDPOINT = "/isnad/sparql";
const ACCEPT = "application/sparql-results+json, text/turtle;q=0.9";

/** Prefixes of the project, in the order in which queries are written. */
export const PREFIXES = {
  isnad: "https://w3id.org/isnad/ontology#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  wd: "http://www.wikidata.org/entity/",
  dct: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  schema: "https://schema.org/",
  geo: "http://www.opengis.net/ont/geosparql#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

function send(query, accept, signal) {
  return answered(
    fetch(ENDPOINT, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: accept },
      body: new URLSearchParams({ query }),
      signal,
    }),
  );
}

/**
 * Asks; gives {columns, rows: [{column: {type, value, lang, datatype}}]}, {boolean} or {text} (a graph as Turtle),
 * each with `truncated` (not all of it came) and `seconds`.
 */
export async function ask(query, signal) {
  const begun = performance.now();
  const response = await send(query, ACCEPT, signal);
  const body = await response.text();
  const seconds = (performance.now() - begun) / 1000;
  const truncated = response.headers.get("X-Isnad-Truncated") !== null;
  if (!(response.headers.get("Content-Type") ?? "").includes("json")) {
    return { text: body, truncated, seconds };
  }
  try {
    const found = JSON.parse(body);
    return "boolean" in found
      ? { boolean: found.boolean, truncated, seconds }
      : { columns: found.head.vars, rows: found.results.bindings, truncated, seconds };
  } catch {
    return { text: body, truncated: true, seconds }; // cut off in the middle
  }
}

/** The answer in another form, ready to be saved: "text/csv". */
export async function answerAs(query, type) {
  return (await send(query, type)).blob();
}

let base;
/** What the IRIs of the store start with. */
export function baseOfStore() {
  base ??= json("/reconcile").then(
    (service) => service.identifierSpace,
    (fault) => {
      base = undefined; // the next one asks again
      throw fault;
    },
  );
  return base;
}

/** Names that begin so or are nearly so: [{id, name, says, item}]. */
export async function suggestions(typed, signal) {
  const { result } = await json(`/reconcile/suggest/entity?${new URLSearchParams({ prefix: typed })}`, signal);
  return result.map(({ id, name, description = "" }) => ({
    id,
    name,
    says: description,
    item: /(?:^|— )(Q\d+)$/.exec(description)?.[1] ?? "",
  }));
}

/** What something is called: of the store or of Wikidata. Empty if nobody calls it anything. */
export async function nameOfIri(iri, language) {
  const query = `PREFIX rdfs: <${PREFIXES.rdfs}> PREFIX skos: <${PREFIXES.skos}>
SELECT ?name { { <${iri}> rdfs:label ?name } UNION { ?thing skos:exactMatch <${iri}> ; rdfs:label ?name } }`;
  const { rows = [] } = await ask(query);
  const named = rows.map((row) => row.name);
  return (named.find((one) => one["xml:lang"] === language) ?? named[0])?.value ?? "";
}

// The SPARQL behind the casualties: the flat table of the library, narrowed as the page is.
import { baseOfStore } from "/web/lib/ask.js";
import { queryText } from "/web/lib/data.js";

/** Where the query of the library only names what it has found. */
const END = /\n *BIND *\(strafter\(str\(\?harmTerm/i;
const IRI = /^(?:https?|urn|file):[^\s<>"{}|\\^`\u0000-\u001f]+$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const WORD = /^[a-zA-Z]+$/;

const terms = (text) =>
  text
    .split(",")
    .filter((one) => WORD.test(one))
    .map((one) => `isnad:${one[0].toUpperCase()}${one.slice(1)}`)
    .join(" ");

/** The text for a selection with the event and the harms that are asked for. */
export async function casualtiesSparql({ harm, status, from, to, actor, place, source, outlet, event }) {
  const [query, base] = await Promise.all([queryText("export/casualties"), baseOfStore()]);
  const iri = (id) => {
    if (!IRI.test(base + id)) {
      throw new Error(id);
    }
    return `<${base}${id}>`;
  };
  const lines = [
    "?event a isnad:Incident .",
    event && `FILTER (?event = ${iri(event)})`,
    harm && `VALUES ?harmTerm { ${terms(harm)} }`,
    status && `VALUES ?statusTerm { ${terms(status)} }`,
    actor && `?event isnad:participant|isnad:mediator|isnad:stateInvolved ${iri(actor)} .`,
    place && `{ ?event isnad:place ${iri(place)} } UNION { ?event isnad:place/isnad:country ${iri(place)} }`,
    source && `GRAPH ?article { ?claim isnad:source ${iri(source)} }`,
    outlet && `FILTER (STR(?outlet) = ${JSON.stringify(outlet)})`,
    DAY.test(from) && `?event isnad:latest ?latest . FILTER (?latest >= "${from}"^^xsd:date)`,
    DAY.test(to) && `?event isnad:earliest ?earliest . FILTER (?earliest <= "${to}"^^xsd:date)`,
  ].filter(Boolean);
  const at = query.search(END);
  if (at < 0) {
    throw new Error("export/casualties");
  }
  const narrowed = lines.map((line) => `\n    ${line}`).join("");
  return `PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n${query.slice(0, at)}${narrowed}${query.slice(at)}`;
}

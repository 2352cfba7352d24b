// An answer of the endpoint as people read it: a table, a chart where one fits, files to take away.
import { answerAs, PREFIXES } from "/web/lib/ask.js";
import { Chart, chartOf } from "/web/lib/answer-chart.js";
import { columnName, termWord } from "/web/lib/columns.js";
import { localAddress } from "/web/lib/data.js";
import { html, language, number, page, save, useState, words } from "/web/lib/ui.js";

const t = words({
  rows: { ar: "الصفوف: {0}، الثواني: {1}", en: "Rows: {0}, seconds: {1}" },
  truncated: {
    ar: "الجواب أطول من أن يرسل كله: هذا أوله. ضيق السؤال أو أضف LIMIT.",
    en: "The answer is too long to be sent whole: this is its beginning. Narrow the question or add a LIMIT.",
  },
  yes: { ar: "نعم", en: "Yes" },
  no: { ar: "لا", en: "No" },
  none: { ar: "لا صفوف: لا شيء في المخزن يطابق السؤال.", en: "No rows: nothing in the store fits the question." },
  answer: { ar: "الجواب", en: "Answer" },
  sort: { ar: "رتب بحسب {0}", en: "Sort by {0}" },
  moreRows: { ar: "صفوف أخرى: {0}", en: "More rows: {0}" },
  table: { ar: "جدول", en: "Table" },
});

const AT_ONCE = 500;
const PAGES = { actor: "actor", event: "event", article: "article", place: "map" };

export function Answer({ of, query, name, base }) {
  if (of.text !== undefined) {
    return html`<${Truncated} of=${of} />
      <pre dir="ltr" tabindex="0" aria-label=${t("answer")}>${of.text}</pre>
      <${Files} query=${query} name=${name} forms=${[["Turtle", "text/turtle", "ttl"]]} />`;
  }
  if (of.boolean !== undefined) {
    return html`<p class="verdict" role="status">${t(of.boolean ? "yes" : "no")}</p>`;
  }
  const chart = chartOf(of);
  return html`
    <${Truncated} of=${of} />
    <p role="status">${t("rows", number(of.rows.length), number(Math.round(of.seconds * 100) / 100))}</p>
    ${of.rows.length === 0
      ? html`<p>${t("none")}</p>`
      : html`
          ${chart && html`<${Chart} of=${chart} />`}
          <${Table} of=${of} base=${base} key=${query} />
          <${Files} query=${query} name=${name} forms=${[
            ["CSV", "text/csv", "csv"],
            ["JSON", "application/sparql-results+json", "json"],
          ]} />
        `}
  `;
}

function Truncated({ of }) {
  return of.truncated && html`<p class="fault" role="alert">${t("truncated")}</p>`;
}

function Files({ query, name, forms }) {
  const [fault, setFault] = useState("");
  const take = async (type, ending) => {
    try {
      setFault("");
      save(await answerAs(query, type), `${name.replace(/.*\//, "") || "answer"}.${ending}`);
    } catch (failure) {
      setFault(failure.message);
    }
  };
  return html`<p class="take">
    ${forms.map(([label, type, ending]) => html`<button type="button" onClick=${() => take(type, ending)}>${t("download")} ${label}</button> `)}
    ${fault && html`<span class="fault" role="alert">${fault}</span>`}
  </p>`;
}

function Table({ of, base }) {
  const [order, setOrder] = useState({ column: "", down: false });
  const [shown, setShown] = useState(AT_ONCE);
  const rows = order.column ? [...of.rows].sort(by(order)) : of.rows;
  const toggle = (column) => setOrder({ column, down: order.column === column && !order.down });
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${t("table")}>
      <table class="answer">
        <thead>
          <tr>
            ${of.columns.map((column) => {
              const sorted = order.column === column && (order.down ? "descending" : "ascending");
              return html`<th scope="col" aria-sort=${sorted || undefined}>
                <button type="button" class="quiet" title=${`${t("sort", columnName(column))} (?${column})`} onClick=${() => toggle(column)}>
                  <bdi>${columnName(column)}</bdi>${sorted && (order.down ? " ↓" : " ↑")}
                </button>
              </th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, shown).map(
            (row) => html`<tr>${of.columns.map((column) => html`<${Cell} of=${row[column]} column=${column} base=${base} />`)}</tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rows.length > shown &&
    html`<p><button type="button" onClick=${() => setShown(shown + AT_ONCE)}>
      ${t("moreRows", number(Math.min(AT_ONCE, rows.length - shown)))}</button></p>`}
  `;
}

function Cell({ of, column, base }) {
  if (!of) {
    return html`<td></td>`;
  }
  if (of.type === "uri") {
    return html`<td><${Iri} of=${of.value} base=${base} /></td>`;
  }
  if (isNumber(of)) {
    return html`<td class="number" dir="ltr">${of.value}</td>`;
  }
  if (/article(Id)?$/i.test(column) && /^[\w.-]+$/.test(of.value)) {
    return html`<td dir="ltr"><a href=${page("article", { id: `article/${of.value}` })}>${of.value}</a></td>`;
  }
  const isDate = /^\d{4}(-\d\d){0,2}([T/]|$)/.test(of.value);
  return html`<td class=${isDate ? "date" : ""} dir=${isDate ? "ltr" : "auto"} lang=${of["xml:lang"] ?? undefined}>${termWord(column, of.value)}</td>`;
}

/** Things of the store lead to their pages, others to where they are described. */
function Iri({ of, base }) {
  if (of.startsWith(PREFIXES.isnad)) {
    const term = of.slice(PREFIXES.isnad.length);
    return html`<a href=${`/ontology#${term}`}><bdi dir="ltr">isnad:${term}</bdi></a>`;
  }
  if (base && of.startsWith(base)) {
    const id = of.slice(base.length);
    return html`<a href=${pageOf(id) ?? localAddress(id)}><bdi dir="auto">${id}</bdi></a>`;
  }
  const text = prefixed(of);
  return /^https?:/.test(of) ? html`<a href=${of} rel="noreferrer"><bdi dir="ltr">${text}</bdi></a>` : html`<bdi dir="ltr">${text}</bdi>`;
}

/** Undefined for what has no page of its own: claims, links, sources. */
function pageOf(id) {
  const [kind, , ...parts] = id.split("/");
  if (kind === "article" && parts[0] === "actor" && parts.length === 2) {
    return page("actor", { id }); // known in one article only
  }
  return PAGES[kind] && parts.length === 0 ? page(PAGES[kind], kind === "place" ? { place: id } : { id }) : undefined;
}

function prefixed(iri) {
  const known = Object.entries(PREFIXES).find(([, start]) => iri.startsWith(start));
  return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
}

function isNumber(term) {
  return term?.type === "literal" && /#(integer|int|long|decimal|double|float)$/.test(term.datatype ?? "");
}

const COLLATOR = new Intl.Collator(language);

function by({ column, down }) {
  return (one, other) => {
    const [first, second] = [one[column], other[column]];
    if (!first || !second) {
      return first ? -1 : second ? 1 : 0; // what has no value comes last
    }
    const order =
      isNumber(first) && isNumber(second)
        ? Number(first.value) - Number(second.value)
        : COLLATOR.compare(first.value, second.value);
    return down ? -order : order;
  };
}

// A picture of an answer that counts something: bars by name, columns by date.
import { columnName } from "/web/lib/columns.js";
import { isRtl, shortened } from "/web/lib/chart.js";
import { COMMA, html, number, useEffect, useRef, useState, words } from "/web/lib/ui.js";

const t = words({
  chart: { ar: "{0} بحسب {1}", en: "{0} by {1}" },
  first: { ar: "أول {0} من أصل {1}", en: "the first {0} of {1}" },
});

const MOST_BARS = 20;
const ROW = 26;
const DATE = /^\d{4}(-\d\d){0,2}$/;

const isCount = (term) => term?.type === "literal" && (term.datatype ?? "").endsWith("#integer") && Number(term.value) >= 0;
const isDate = (term) => term?.type === "literal" && DATE.test(term.value);
const isName = (term) => term?.type === "literal" && !isCount(term) && !isDate(term);

/** {kind: "bars" | "columns", what, by: columns, points: [{label, value}], all}; undefined if the answer counts nothing. */
export function chartOf({ columns, rows }) {
  if (rows.length < 2) {
    return undefined;
  }
  const every = (column, fits) => rows.every((row) => fits(row[column]));
  const counts = columns.filter((column) => every(column, isCount) && !/^(start|end|lower|upper|lowest|highest)$/.test(column));
  const what = counts.find((column) => rows.some((row) => Number(row[column].value) > 0));
  if (!what) {
    return undefined;
  }
  const names = columns.filter((column) => /name|label|title|kind/i.test(column) && every(column, isName)).slice(0, 2);
  if (names.length) {
    return bars(rows, what, names);
  }
  const day = columns.find((column) => every(column, isDate));
  return day && columnsOf(rows, what, day);
}

function bars(rows, what, names) {
  const points = rows
    .map((row) => ({ label: names.map((name) => row[name].value).join(COMMA), value: Number(row[what].value) }))
    .sort((one, other) => other.value - one.value);
  return { kind: "bars", what, by: names, points: points.slice(0, MOST_BARS), all: points.length };
}

function columnsOf(rows, what, day) {
  const sums = new Map();
  rows.forEach((row) => sums.set(row[day].value, (sums.get(row[day].value) ?? 0) + Number(row[what].value)));
  const points = [...sums].map(([label, value]) => ({ label, value })).sort((one, other) => (one.label < other.label ? -1 : 1));
  return { kind: "columns", what, by: [day], points, all: points.length };
}

export function Chart({ of }) {
  const place = useRef(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const measured = () => setWidth(Math.max(280, Math.min(900, place.current?.clientWidth ?? 640)));
    measured();
    addEventListener("resize", measured);
    return () => removeEventListener("resize", measured);
  }, []);
  const says = t("chart", columnName(of.what), of.by.map(columnName).join(COMMA));
  return html`
    <figure class="chart" ref=${place}>
      <figcaption>
        <bdi>${says}</bdi>${of.all > of.points.length && ` (${t("first", number(of.points.length), number(of.all))})`}
      </figcaption>
      ${of.kind === "bars" ? html`<${Bars} of=${of} width=${width} says=${says} />` : html`<${Columns} of=${of} width=${width} says=${says} />`}
    </figure>
  `;
}

/** Bars grow from the side where reading begins. */
function Bars({ of, width, says }) {
  const most = Math.max(...of.points.map((point) => point.value));
  const names = Math.round(width * 0.42);
  const longest = width - names - 60;
  const x = (at, size = 0) => (isRtl ? width - at - size : at);
  return html`
    <svg width=${width} height=${of.points.length * ROW} role="img" aria-label=${says} direction="ltr">
      ${of.points.map((point, at) => {
        const size = Math.max(1, (point.value / most) * longest);
        return html`<g>
          <title>${point.label}: ${number(point.value)}</title>
          <text class="label" x=${x(names - 8)} y=${at * ROW + 17} text-anchor=${isRtl ? "start" : "end"}>${shortened(point.label, Math.floor(names / 8))}</text>
          <rect x=${x(names, size)} y=${at * ROW + 4} width=${size} height=${ROW - 8} rx="3" />
          <text x=${x(names + size + 6)} y=${at * ROW + 17} text-anchor=${isRtl ? "end" : "start"}>${number(point.value)}</text>
        </g>`;
      })}
    </svg>
  `;
}

/** Time runs from left to right in both languages, as on the timeline. */
function Columns({ of, width, says }) {
  const height = 180;
  const most = Math.max(...of.points.map((point) => point.value));
  const step = width / of.points.length;
  const every = Math.ceil(90 / step);
  return html`
    <svg width=${width} height=${height + 24} role="img" aria-label=${says} direction="ltr">
      ${of.points.map((point, at) => {
        const size = Math.max(1, (point.value / most) * (height - 20));
        return html`<g>
          <title>${point.label}: ${number(point.value)}</title>
          <rect x=${at * step + 1} y=${height - size} width=${Math.max(1, Math.min(40, step - 2))} height=${size} />
          ${at % every === 0 && html`<text x=${at * step + 1} y=${height + 16}>${point.label}</text>`}
        </g>`;
      })}
    </svg>
  `;
}

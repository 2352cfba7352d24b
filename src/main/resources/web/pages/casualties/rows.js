// The figures of one incident, one row each, on one axis.
import { isRtl, pressable, range, shortened } from "/web/lib/chart.js";
import { COMMA, day, harmText, html, number, openEvidence, t } from "/web/lib/ui.js";
import { directionOf, figureText, valueScale, valueTicks, HARMS } from "/web/pages/casualties/harms.js";

const ROW = 44;
const NARROW_ROW = 66;
const NARROW = 560;
const ARROW = 34;
const LETTER = 7;

const AXIS = 34;

const rowOf = (width) => (width < NARROW ? NARROW_ROW : ROW);

/** How high the rows of these figures are going to be. */
export function heightOf(figures, width) {
  return figures.length * rowOf(width) + AXIS;
}

/** Each row opens the sentence of its figure. */
export function FigureRows({ d3, svg, event, figures, width, scale, most, label }) {
  const isNarrow = width < NARROW;
  const labels = isNarrow ? 8 : Math.min(300, width * 0.32);
  const row = rowOf(width);
  const x = valueScale(d3, scale, most, range(labels + 8, width - 44, width));
  const ordered = [...figures].sort(
    (a, b) => HARMS.indexOf(a.harm) - HARMS.indexOf(b.harm) || a.article.published.localeCompare(b.article.published) || a.lower - b.lower,
  );
  const bottom = ordered.length * row + 6;
  return html`
    <svg ref=${svg} class="rows" width=${width} height=${heightOf(figures, width)} role="group" aria-label=${label}>
      <g class="axis">
        ${valueTicks(scale, x, Math.floor((width - labels) / 70)).map(
          (value) => html`<g key=${value}><line class="grid" x1=${x(value)} x2=${x(value)} y1="0" y2=${bottom} />
            <text x=${x(value)} y=${bottom + 18} text-anchor="middle">${number(value)}</text></g>`,
        )}
      </g>
      ${ordered.map((figure, at) => html`<${Row} key=${figure.claim} ...${{ figure, event, x, y: at * row, row, width, labels, isNarrow }} />`)}
    </svg>
  `;
}

function Row({ figure, event, x, y, row, width, labels, isNarrow }) {
  const who = figure.sources.map((source) => source.name).join(COMMA);
  const where = [isolated(figure.article.outlet), figure.article.published && day(figure.article.published)].filter(Boolean).join(" · ");
  const said = `${harmText(figure.harm)} ${figureText(figure)}: «${figure.verbatim}». ${t("said")} ${who || t("itself")}${where ? ` · ${where}` : ""}`;
  const middle = isNarrow ? y + row - 18 : y + row / 2;
  const room = Math.floor((isNarrow ? width - 20 : labels - 10) / LETTER);
  const open = () => openEvidence([{ ...event, claim: figure.claim }]);
  return html`
    <g class=${`row harm ${figure.harm} ${figure.status}`} tabindex="0" aria-label=${said} ...${pressable(open)}>
      <title>${said}</title>
      <rect class="back" x="1" width=${width - 2} y=${y + 2} height=${row - 4} rx="6" data-not-in-picture />
      ${isNarrow
        ? html`<${Label} text=${shortened(`${who || figure.article.outlet}${where && who ? ` · ${where}` : ""}`, room)} y=${y + 18} width=${width} />`
        : html`
          <${Label} text=${shortened(who || figure.article.title || figure.article.id, room)} y=${middle - 5} width=${width} />
          <${Label} text=${shortened(where, room)} y=${middle + 12} width=${width} small />`}
      <${Interval} ...${{ figure, x, y: middle }} />
      <${Words} ...${{ figure, x, y: middle, width, labels }} />
    </g>
  `;
}

/** Latin words within Arabic ones keep to themselves, and so do the digits that follow. */
function isolated(text) {
  return text && `\u2068${text}\u2069`;
}

/** At the side where reading begins, whichever way the text itself runs. */
function Label({ text, y, width, small = false }) {
  const direction = directionOf(text);
  const isAlong = (direction === "rtl") === isRtl;
  return html`<text class=${small ? "small" : ""} x=${isRtl ? width - 8 : 8} y=${y} direction=${direction} text-anchor=${isAlong ? "start" : "end"}>${text}</text>`;
}

/** From the lower to the upper bound: a point if they are one, an arrow if there is no upper one. */
function Interval({ figure, x, y }) {
  const from = x(figure.lower);
  if (figure.upper === null) {
    const to = from + (isRtl ? -ARROW : ARROW);
    const back = to + (isRtl ? 9 : -9);
    return html`<line class="span" x1=${from} x2=${back} y1=${y} y2=${y} />
      <circle class="head hollow" cx=${from} cy=${y} r="5" />
      <path class="head" d=${`M${to},${y} L${back},${y - 6} L${back},${y + 6} Z`} />`;
  }
  const to = x(figure.upper);
  return html`${to !== from && html`<line class="span" x1=${from} x2=${to} y1=${y} y2=${y} /><circle class="head" cx=${to} cy=${y} r="5" />`}
    <circle class="head" cx=${from} cy=${y} r=${to === from ? 6 : 5} />`;
}

/** The number in the words of the article, after the figure if there is room, else before it. */
function Words({ figure, x, y, width, labels }) {
  const forward = isRtl ? -1 : 1;
  const start = x(figure.lower);
  const end = figure.upper === null ? start + forward * ARROW : x(figure.upper);
  const after = isRtl ? end - 12 : width - end - 12;
  const before = (isRtl ? width - start : start) - labels - 12;
  const isAfter = after >= before || after > figure.verbatim.length * LETTER;
  const text = shortened(figure.verbatim, Math.floor(Math.max(isAfter ? after : before, 40) / LETTER));
  const direction = directionOf(text);
  // Where the text is fixed: at its first letter if it runs away from the figure, else at its last.
  const runsLeft = direction === "rtl";
  const growsLeft = isAfter === isRtl;
  return html`<text class="words" lang="ar" x=${isAfter ? end + forward * 12 : start - forward * 12} y=${y} dominant-baseline="middle"
    direction=${direction} text-anchor=${runsLeft === growsLeft ? "start" : "end"}>${text}</text>`;
}


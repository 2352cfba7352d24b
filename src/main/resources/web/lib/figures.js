// Casualty figures as intervals on one axis.
import { shortened } from "/web/lib/chart.js";
import { COMMA, articleAddress, harmText, html, interval, number, page, words } from "/web/lib/ui.js";

const t = words({
  axis: { ar: "الأرقام على محور واحد: {0}", en: "Figures on one axis: {0}" },
  openEnd: { ar: "بلا حد أعلى", en: "no upper bound" },
});

const WIDTH = 720;
const LABEL = 250;
const ROW = 30;
const MOST = 60;

/** Claims with figures of one kind of harm, each a line from its lower to its upper bound, linked to its words. */
export function FigureAxis({ claims }) {
  const rows = claims.slice(0, MOST);
  const highest = Math.max(1, ...rows.map(({ figure }) => Number(figure.upper || figure.lower))) * 1.08;
  const x = (value) => LABEL + (Number(value) / highest) * (WIDTH - LABEL - 20);
  const ticks = ticksTo(highest);
  const height = rows.length * ROW + 34;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${t("axis", number(rows.length))}>
      <svg class="figure-axis" viewBox=${`0 0 ${WIDTH} ${height}`} width=${WIDTH} height=${height} direction="ltr" role="list" aria-label=${t("axis", number(rows.length))}>
        ${ticks.map(
          (tick) => html`<g aria-hidden="true"><line class="tick" x1=${x(tick)} x2=${x(tick)} y1="0" y2=${height - 24} />
            <text x=${x(tick)} y=${height - 8} text-anchor="middle">${number(tick)}</text></g>`,
        )}
        ${rows.map((claim, at) => html`<${Row} claim=${claim} y=${at * ROW + 18} x=${x} end=${WIDTH - 6} />`)}
      </svg>
    </div>
  `;
}

function Row({ claim, y, x, end }) {
  const { figure, article } = claim;
  const harm = harmText(figure.harm);
  const who = claim.sources.map((one) => one.name).join(COMMA) || article.outlet || article.title || article.id;
  const from = x(figure.lower || 0);
  const to = figure.upper === "" ? end : x(figure.upper);
  const address = claim.words[0] ? articleAddress(article, claim.words[0]) : page("article", { id: article.id });
  return html`
    <g role="listitem">
      <a href=${address} aria-label=${`${harm}: ${who} — ${interval(figure)}${figure.upper === "" ? ` (${t("openEnd")})` : ""} — ${article.title}`}>
        <title>${`${figure.verbatim} — ${article.title} (${article.published})`}</title>
        <text class="figure-label" x=${LABEL - 12} y=${y + 5} text-anchor="end">${shortened(who, 34)}</text>
        <line class=${`bar-line ${claim.status} ${figure.upper === "" ? "open" : ""}`} x1=${from} x2=${Math.max(to, from + 1)} y1=${y} y2=${y} />
        <circle class=${claim.status} cx=${from} cy=${y} r="5" />
        ${figure.upper !== "" && figure.upper !== figure.lower && html`<circle class=${claim.status} cx=${to} cy=${y} r="5" />`}
        <text class="figure-value" x=${Math.min(from, end - 70)} y=${y - 8} text-anchor="start">${interval(figure)}</text>
      </a>
    </g>
  `;
}

function ticksTo(highest) {
  const rough = highest / 5;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((one) => one * size).find((one) => one >= rough));
  return Array.from({ length: Math.floor(highest / step) + 1 }, (none, at) => at * step);
}

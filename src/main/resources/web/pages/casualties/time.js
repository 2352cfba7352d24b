// Incidents over time: for each kind of harm a line from the lowest to the highest figure.
import { asDay, dayAfter, isRtl, range, useWidth } from "/web/lib/chart.js";
import { pictureDownloads } from "/web/lib/picture.js";
import { COMMA, Downloads, day, harmText, html, nameOf, number, openEvidence, useRef, words } from "/web/lib/ui.js";
import { HARMS, rangeText, valueScale, valueTicks } from "/web/pages/casualties/harms.js";
import { HALF_LABEL, TimeAxis } from "/web/pages/timeline/bars.js";

const t = words({
  inTime: { ar: "الوقائع في الزمن", en: "Incidents over time" },
  says: {
    ar: "لكل واقعة وضرر خط من أدنى رقم إلى أعلاه، والسهم رقم بلا حد أعلى، والخط الأفقي مدة لا يعرف يومها. التفاصيل في القائمة أدناه.",
    en: "For each incident and harm a line from the lowest to the highest figure; an arrow where there is no upper bound, a level line where the day is not known. Details are in the list below.",
  },
  some: { ar: "الوقائع المؤرخة هنا: {0} من أصل {1}.", en: "Dated incidents here: {0} of {1}." },
});

const HEIGHT = 300;
const MARGIN = { top: 16, bottom: 30, start: 80 };
const BESIDE = 4;

export function TimePicture({ d3, part, scale }) {
  const [frame, width] = useWidth();
  const svg = useRef(null);
  const drawn = part.inTime.filter((one) => one.to >= part.first && one.from <= part.last && one.ranges.length);
  const span = [asDay(part.first), dayAfter(part.last)];
  const x = d3.scaleUtc().domain(span).range(range(MARGIN.start, width - HALF_LABEL, width));
  const most = Math.max(1, ...drawn.flatMap((one) => one.ranges.map((each) => each.highest)));
  const y = valueScale(d3, scale, most, [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const [start, end] = x.range();
  const bottom = HEIGHT - MARGIN.bottom;
  return html`
    <section class="card chart" aria-labelledby="in-time">
      <h2 id="in-time">${t("inTime")}</h2>
      <p class="hint">${t("says")} ${drawn.length < part.total - part.undated ? t("some", number(drawn.length), number(part.total - part.undated)) : ""}</p>
      <div ref=${frame}>
        ${width > 0 && html`<svg ref=${svg} width=${width} height=${HEIGHT} role="img" aria-label=${`${t("inTime")}. ${t("says")}`}>
          <g class="axis">
            ${valueTicks(scale, y, 7).map(
              (value) => html`<g key=${value}><line class="grid" x1=${start} x2=${end} y1=${y(value)} y2=${y(value)} />
                <text x=${isRtl ? start + 8 : start - 8} y=${y(value)} dominant-baseline="middle" text-anchor="end">${number(value)}</text></g>`,
            )}
          </g>
          <${TimeAxis} x=${x} width=${width} at=${bottom} />
          ${drawn.map((one) => html`<${InTime} key=${one.id} ...${{ one, x, y }} />`)}
        </svg>`}
      </div>
      <${Downloads} of=${pictureDownloads(() => svg.current, "isnad-casualties")} />
    </section>
  `;
}

function InTime({ one, x, y }) {
  const [low, high] = x.domain().map(Number);
  const place = (moment) => x(Math.min(Math.max(Number(moment), low), high));
  const from = place(asDay(one.from));
  const to = place(dayAfter(one.to));
  const where = [one.place && nameOf(one.place), day(one.date)].filter(Boolean).join(COMMA);
  return one.ranges.map((each) => {
    const at = (from + to) / 2 + (HARMS.indexOf(each.harm) - HARMS.length / 2) * (BESIDE / 2);
    const lowest = y(each.lowest);
    const highest = y(each.highest);
    const middle = (lowest + highest) / 2;
    return html`<g key=${each.harm} class=${`in-time harm ${each.harm}`}
      onClick=${() => openEvidence([{ id: one.id, kind: "incident", participants: [], mediators: [], place: one.place, date: one.date }])}>
      <title>${`${where}: ${harmText(each.harm)} ${rangeText(each)}`}</title>
      ${Math.abs(to - from) > 8 && html`<line class="span wide" x1=${from} x2=${to} y1=${middle} y2=${middle} />`}
      ${lowest !== highest && html`<line class="span thin" x1=${at} x2=${at} y1=${lowest} y2=${highest} />`}
      ${each.isOpen
        ? html`<path class="head" d=${`M${at},${highest - 12} L${at - 4},${highest - 3} L${at + 4},${highest - 3} Z`} />`
        : html`<circle class="head" cx=${at} cy=${highest} r="3" />`}
      <circle class="head" cx=${at} cy=${lowest} r="3" />
    </g>`;
  });
}

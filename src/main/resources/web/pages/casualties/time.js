// Incidents over time: for each kind of harm a line from the lowest to the highest figure.
import { asDay, dayAfter, isRtl, range, useWidth } from "/web/lib/chart.js";
import { pictureDownloads } from "/web/lib/picture.js";
import { COMMA, Downloads, day, harmText, html, nameOf, number, openEvidence, useRef, useState, words } from "/web/lib/ui.js";
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
/** So near the pointer must be, in pixels. */
const REACH = 7;

export function TimePicture({ d3, part, scale }) {
  const [frame, width] = useWidth();
  const svg = useRef(null);
  const [hinted, setHinted] = useState(null);
  const drawn = part.inTime.filter((one) => one.to >= part.first && one.from <= part.last && one.ranges.length);
  const span = [asDay(part.first), dayAfter(part.last)];
  const x = d3.scaleUtc().domain(span).range(range(MARGIN.start, width - HALF_LABEL, width));
  const most = Math.max(1, ...drawn.flatMap((one) => one.ranges.map((each) => each.highest)));
  const y = valueScale(d3, scale, most, [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const [start, end] = x.range();
  const bottom = HEIGHT - MARGIN.bottom;
  const marks = drawn.flatMap((one) => one.ranges.map((each) => markOf(one, each, x, y)));
  const open = (event) => {
    const found = nearest(marks, event, svg.current)?.one;
    found && openEvidence([{ id: found.id, kind: "incident", participants: [], mediators: [], place: found.place, date: found.date }]);
  };
  return html`
    <section class="card chart" aria-labelledby="in-time">
      <h2 id="in-time">${t("inTime")}</h2>
      <p class="hint">${t("says")} ${drawn.length < part.total - part.undated ? t("some", number(drawn.length), number(part.total - part.undated)) : ""}</p>
      <div ref=${frame}>
        ${width > 0 && html`<svg ref=${svg} width=${width} height=${HEIGHT} role="img" aria-label=${`${t("inTime")}. ${t("says")}`} class=${hinted ? "pressable" : ""}
          onPointerMove=${(event) => setHinted(nearest(marks, event, svg.current))} onPointerLeave=${() => setHinted(null)} onClick=${open}>
          <g class="axis">
            ${valueTicks(scale, y, 7).map(
              (value) => html`<g key=${value}><line class="grid" x1=${start} x2=${end} y1=${y(value)} y2=${y(value)} />
                <text x=${isRtl ? start + 8 : start - 8} y=${y(value)} dominant-baseline="middle" text-anchor="end">${number(value)}</text></g>`,
            )}
          </g>
          <${TimeAxis} x=${x} width=${width} at=${bottom} />
          ${HARMS.map((harm) => html`<${Marks} key=${harm} harm=${harm} of=${marks.filter((one) => one.each.harm === harm)} />`)}
          ${hinted && html`<g data-not-in-picture class="lit"><${Marks} harm=${hinted.each.harm} of=${[hinted]} /></g>`}
        </svg>`}
      </div>
      <p class="hint strong" aria-hidden="true">${hinted ? said(hinted) : "\u00a0"}</p>
      <${Downloads} of=${pictureDownloads(() => svg.current, "isnad-casualties")} />
    </section>
  `;
}

function said({ one, each }) {
  const where = [one.place && nameOf(one.place), day(one.date)].filter(Boolean).join(COMMA);
  return `${where}: ${harmText(each.harm)} ${rangeText(each)}`;
}

/** Where the line of one harm of one incident stands. */
function markOf(one, each, x, y) {
  const [low, high] = x.domain().map(Number);
  const place = (moment) => Math.round(x(Math.min(Math.max(Number(moment), low), high)) * 10) / 10;
  const from = place(asDay(one.from));
  const to = place(dayAfter(one.to));
  const at = (from + to) / 2 + (HARMS.indexOf(each.harm) - HARMS.length / 2) * (BESIDE / 2);
  return { one, each, from, to, at, lowest: Math.round(y(each.lowest)), highest: Math.round(y(each.highest)) };
}

/** All marks of a harm as three paths: thousands of elements would take long to draw. */
function Marks({ harm, of }) {
  const point = (at, level) => `M${at - 3},${level}a3,3 0 1,0 6,0a3,3 0 1,0 -6,0`;
  const arrow = (at, level) => `M${at},${level - 12}l-4,9h8Z`;
  const wide = of.filter(({ from, to }) => Math.abs(to - from) > 8).map(({ from, to, lowest, highest }) => `M${from},${(lowest + highest) / 2}H${to}`);
  const thin = of.filter(({ lowest, highest }) => lowest !== highest).map(({ at, lowest, highest }) => `M${at},${lowest}V${highest}`);
  const heads = of.map(({ each, at, lowest, highest }) => point(at, lowest) + (each.isOpen ? arrow(at, highest) : lowest === highest ? "" : point(at, highest)));
  return html`<g class=${`harm ${harm}`}>
    <path class="span wide" d=${wide.join("")} /><path class="span thin" d=${thin.join("")} /><path class="head" d=${heads.join("")} />
  </g>`;
}

/** The mark under the pointer, or one next to it. */
function nearest(marks, event, svg) {
  const box = svg.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const off = ({ at, lowest, highest }) => Math.hypot(x - at, y > lowest ? y - lowest : y < highest - 12 ? highest - 12 - y : 0);
  let found = null;
  let least = REACH;
  for (const mark of marks) {
    const distance = off(mark);
    if (distance < least) {
      [found, least] = [mark, distance];
    }
  }
  return found;
}

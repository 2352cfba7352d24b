// The timeline of one actor: a lane for each counterpart, a mark for each encounter with it.
import { asDay, dayAfter, isRtl, pressable, range, shortened } from "/web/lib/chart.js";
import { eventText, html, nameOf, openEvidence, useData, words } from "/web/lib/ui.js";
import { HALF_LABEL, TimeAxis } from "/web/pages/timeline/bars.js";

const t = words({
  lanes: { ar: "مع من، ومتى", en: "With whom, and when" },
  others: { ar: "أكثر من التقى بهم؛ كل علامة حدث، تفتح جمله.", en: "Those met most; each mark is an event and opens its sentences." },
});
const MOST_LANES = 15;
const MOST_EVENTS = 1_000;
const LANE = 30;

export function Lanes({ d3, selection, width, span }) {
  const found = useData("events", { ...selection, limit: MOST_EVENTS });
  const lanes = found.value ? lanesOf(found.value.events, selection.actor) : [];
  if (!lanes.length) {
    return null;
  }
  const label = Math.min(190, width * 0.36);
  const x = d3.scaleUtc().domain(span).range(range(label, width - HALF_LABEL, width));
  const bottom = lanes.length * LANE + 6;
  return html`
    <h2>${t("lanes")}</h2>
    <p class="hint">${t("others")}</p>
    <svg class="lanes" width=${width} height=${bottom + 30} role="group" aria-label=${t("lanes")}>
      ${lanes.map(({ who, events }, row) => {
        const y = row * LANE + LANE / 2 + 4;
        const [start, end] = x.range();
        return html`<g key=${who.id}>
          <line class="grid" x1=${start} x2=${end} y1=${y} y2=${y} />
          <text x=${isRtl ? width - 4 : 4} y=${y} dominant-baseline="middle" text-anchor="start"><title>${nameOf(who)}</title>${shortened(nameOf(who), Math.floor(label / 8))}</text>
          ${events.map((event) => html`<${Mark} key=${event.id} of=${event} x=${x} y=${y} />`)}
        </g>`;
      })}
      <${TimeAxis} x=${x} width=${width - label} at=${bottom} />
    </svg>
  `;
}

/** A day as a point, a longer period as a line with rounded ends. */
function Mark({ of, x, y }) {
  const [low, high] = x.domain().map(Number);
  const place = (moment) => x(Math.min(Math.max(Number(moment), low), high));
  const from = place(asDay(of.from));
  const to = place(dayAfter(of.to));
  return html`<line class=${`mark-line ${of.kind} ${of.status}`} x1=${from} x2=${Math.abs(to - from) < 1 ? from + 0.01 : to} y1=${y} y2=${y}
    tabindex="0" aria-label=${eventText(of)} ...${pressable(() => openEvidence([of]))}><title>${eventText(of)}</title></line>`;
}

function lanesOf(events, actor) {
  const lanes = new Map();
  for (const event of events.filter((one) => one.from)) {
    for (const who of [...event.participants, ...event.mediators]) {
      if (who.id !== actor && who.kind !== "group") {
        const lane = lanes.get(who.id) ?? { who, events: [] };
        lane.events.push(event);
        lanes.set(who.id, lane);
      }
    }
  }
  return [...lanes.values()].sort((a, b) => b.events.length - a.events.length).slice(0, MOST_LANES);
}

// The bars of the timeline: stacked by kind or status, with a brush for a period.
import { asDay, dayAfter, dayText, isRtl, pressable, range } from "/web/lib/chart.js";
import { COMMA, LOCALE, html, number, t, useEffect, useRef, useState } from "/web/lib/ui.js";
import { binText, parts, sum } from "/web/pages/timeline/bins.js";

const HEIGHT = 260;
/** What the label of a month takes, with some air. */
const LABEL = 92;
/** Room at the end of an axis for half of its last label. */
export const HALF_LABEL = 34;
const MARGIN = { top: 10, bottom: 30, start: 46, end: HALF_LABEL };

/**
 * bins {from, to, counts}; span: the first moment and the one after the last; open(bin) when one
 * is pressed, choose(from, to) when a period is drawn.
 */
export function Bars({ d3, svg, bins, step, names, by, width, span, open, choose, label }) {
  const [at, setAt] = useState(0);
  const [hinted, setHinted] = useState(null);
  const x = d3.scaleUtc().domain(span).range(range(MARGIN.start, width - MARGIN.end, width));
  const most = d3.max(bins, (bin) => sum(parts(bin, by)));
  const y = d3.scaleLinear().domain([0, most]).nice(5).range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  useEffect(() => setHinted(null), [bins]);
  const unit = { day: d3.utcDay, month: d3.utcMonth, year: d3.utcYear }[step];
  const middle = Math.abs(x(unit.offset(span[0], 1)) - x(span[0])) / 2;
  const brush = useBrush({ d3, x, width, bins, unit, open, choose, setHinted, span });
  const move = (event) => {
    const forward = isRtl ? "ArrowLeft" : "ArrowRight";
    const back = isRtl ? "ArrowRight" : "ArrowLeft";
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: bins.length - 1 }[event.key];
    if (to !== undefined && bins[to]) {
      event.preventDefault();
      setAt(to);
      svg.current.querySelector(`[data-at="${to}"]`)?.focus();
    }
  };
  const text = (bin) => `${binText(bin)}: ${number(sum(parts(bin, by)))} (${names
    .filter((name) => parts(bin, by)[name])
    .map((name) => `${t(name)} ${number(parts(bin, by)[name])}`)
    .join(COMMA)})`;
  const focused = Math.min(at, bins.length - 1);
  return html`
    <svg ref=${svg} class="bars" width=${width} height=${HEIGHT} role="group" aria-label=${label} onKeyDown=${move}>
      <${ValueAxis} y=${y} width=${width} />
      <${TimeAxis} x=${x} width=${width} at=${HEIGHT - MARGIN.bottom} shift=${isRtl ? -middle : middle} />
      ${bins.map(
        (bin, index) => html`<g key=${bin.from} data-at=${index} class="bar" tabindex=${index === focused ? 0 : -1} aria-label=${text(bin)}
          onFocus=${() => (setHinted(bin), setAt(index))} onBlur=${() => setHinted(null)} ...${pressable(() => open(bin))}>
          ${stacked(bin, by, names, x, y)}
        </g>`,
      )}
      <g ref=${brush} class="brush" data-not-in-picture aria-hidden="true"></g>
    </svg>
    <p class="hint strong" aria-hidden="true">${hinted ? text(hinted) : "\u00a0"}</p>
  `;
}

function stacked(bin, by, names, x, y) {
  const counts = parts(bin, by);
  const ends = [x(asDay(bin.from)), x(dayAfter(bin.to))].sort((a, b) => a - b);
  const wide = Math.max(1.5, ends[1] - ends[0] - (ends[1] - ends[0] > 5 ? 1.5 : 0));
  let below = 0;
  return names
    .filter((name) => counts[name])
    .map((name) => {
      const from = y(below);
      below += counts[name];
      return html`<rect key=${name} class=${name} x=${ends[0]} width=${wide} y=${y(below)} height=${from - y(below)} />`;
    });
}

/** Draws a period with the pointer; a click without drawing presses the bar below it. */
function useBrush({ d3, x, width, bins, unit, open, choose, setHinted, span }) {
  const group = useRef(null);
  useEffect(() => {
    const ends = [...x.range()].sort((a, b) => a - b);
    const binAt = (place) => {
      const text = dayText(x.invert(place));
      return bins.find((bin) => bin.from <= text && text <= bin.to);
    };
    const brush = d3
      .brushX()
      .extent([[ends[0], MARGIN.top], [ends[1], HEIGHT - MARGIN.bottom]])
      .on("end", (event) => {
        if (!event.sourceEvent) {
          return;
        }
        if (!event.selection) {
          const bin = binAt(d3.pointer(event.sourceEvent, group.current)[0]);
          return bin && open(bin);
        }
        const [from, to] = event.selection.map((place) => x.invert(place)).sort((a, b) => a - b);
        const first = unit.floor(from);
        const last = new Date(unit.ceil(to) - 86_400_000);
        d3.select(group.current).call(brush.move, null);
        choose(dayText(first), dayText(last < first ? first : last));
      });
    const selected = d3.select(group.current);
    selected.selectAll("*").remove();
    selected.call(brush);
    selected
      .on("pointermove.hint", (event) => setHinted(binAt(d3.pointer(event, group.current)[0]) ?? null))
      .on("pointerleave.hint", () => setHinted(null));
  }, [d3, width, unit, bins, Number(span[0]), Number(span[1]), open]);
  return group;
}

function ValueAxis({ y, width }) {
  const [start, end] = range(MARGIN.start, width - MARGIN.end, width);
  return html`<g class="axis">
    ${y.ticks(5).filter(Number.isInteger).map(
      (value) => html`<g key=${value}>
        <line class="grid" x1=${start} x2=${end} y1=${y(value)} y2=${y(value)} />
        <text x=${isRtl ? start + 8 : start - 8} y=${y(value)} dominant-baseline="middle" text-anchor="end">${number(value)}</text>
      </g>`,
    )}
  </g>`;
}

/** Days, months or years, as many as there is room for; shift: to the middle of a bin. */
export function TimeAxis({ x, width, at, shift = 0 }) {
  const [low, high] = [...x.range()].sort((a, b) => a - b);
  const isInside = (tick) => x(tick) + shift >= low && x(tick) + shift <= high;
  const all = x.ticks(Math.max(2, Math.floor(width / LABEL))).filter(isInside);
  const apart = all.length > 1 ? Math.abs(x(all[1]) - x(all[0])) : LABEL;
  const ticks = all.filter((tick, index) => index % Math.ceil(LABEL / apart - 0.01) === 0);
  const say = tickText(ticks);
  const [start, end] = x.range();
  return html`<g class="axis">
    <line x1=${start} x2=${end} y1=${at} y2=${at} />
    ${ticks.map(
      (tick) => html`<g key=${Number(tick)}><line x1=${x(tick)} x2=${x(tick)} y1=${at} y2=${at + 5} />
        <text x=${x(tick) + shift} y=${at + 19} text-anchor="middle">${say(tick)}</text></g>`,
    )}
  </g>`;
}

/** How to write the ticks: no finer than they are. */
function tickText(ticks) {
  const isFirst = (tick) => tick.getUTCDate() === 1;
  const isYear = ticks.every((tick) => isFirst(tick) && tick.getUTCMonth() === 0);
  const shape = isYear
    ? { year: "numeric" }
    : ticks.every(isFirst)
      ? { month: "short", year: "numeric" }
      : { day: "numeric", month: "short" };
  const format = new Intl.DateTimeFormat(LOCALE, { ...shape, timeZone: "UTC" });
  return (tick) => format.format(tick);
}

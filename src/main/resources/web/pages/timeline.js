// Timeline: how many events when, and which; one bar leads to its days, one day to its words.
import { asDay, dayAfter, Legend, useLibrary, useWidth } from "/web/lib/chart.js";
import { Chosen } from "/web/lib/chosen.js";
import { keepAddress, readSelection } from "/web/lib/data.js";
import { Filters, SelectionSparql, fileAddress, keepSelection } from "/web/lib/filters.js";
import { d3Library } from "/web/lib/load.js";
import { Pager, useOffset } from "/web/lib/pager.js";
import { pictureDownloads } from "/web/lib/picture.js";
import {
  COMMA,
  Downloads,
  EventList,
  Fault,
  Pending,
  Unfolded,
  data,
  html,
  number,
  openEvidence,
  t as common,
  useData,
  useMemo,
  useRef,
  useState,
  words,
} from "/web/lib/ui.js";
import { Bars } from "/web/pages/timeline/bars.js";
import { binText, parts, sum } from "/web/pages/timeline/bins.js";
import { PART, readView, STEPS } from "/web/pages/timeline/first.js";
import { Lanes } from "/web/pages/timeline/lanes.js";

const t = words({
  step: { ar: "مقياس الزمن", en: "Step" },
  auto: { ar: "تلقائي", en: "Automatic" },
  day: { ar: "يوم", en: "Day" },
  month: { ar: "شهر", en: "Month" },
  year: { ar: "سنة", en: "Year" },
  by: { ar: "الألوان بحسب", en: "Colours by" },
  allTime: { ar: "كل الفترة", en: "All time" },
  how: {
    ar: "اسحب على الصورة لتختار فترة، أو اضغط عمودا لتدخل فيه؛ وعمود اليوم يفتح الجمل نفسها. ومن لوحة المفاتيح: الأسهم ثم Enter.",
    en: "Drag over the picture to choose a period, or press a bar to go into it; the bar of a day opens the sentences themselves. By keyboard: arrows, then Enter.",
  },
  total: { ar: "الأحداث: {0}", en: "Events: {0}" },
  lessPrecise: {
    ar: "ما تاريخه أقل دقة من الأعمدة فليس فيها: {0}",
    en: "dated less precisely than the bars, and so in none: {0}",
  },
  withoutDate: { ar: "بلا تاريخ: {0}", en: "without a date: {0}" },
  strays: { ar: "خارج الفترة المرسومة: {0}", en: "outside the span drawn: {0}" },
  drawAll: { ar: "ارسمها كلها", en: "draw them all" },
  drawMost: { ar: "ارسم معظمها", en: "draw most of them" },
  asTable: { ar: "الأعداد جدولا", en: "The counts as a table" },
  period: { ar: "الفترة", en: "Period" },
  sum: { ar: "المجموع", en: "All" },
  mostTold: { ar: "تظهر الأكثر رواية: {0} من أصل {1}.", en: "Those told most are shown: {0} of {1}." },
  list: { ar: "أحداث هذه الفترة", en: "The events of this period" },
  csv: { ar: "الأحداث CSV", en: "Events as CSV" },
  picture: { ar: "عدد الأحداث في الزمن", en: "Number of events over time" },
});

const KINDS = ["meeting", "visit", "call", "incident"];
const STATUSES = ["held", "planned", "proposed", "cancelled", "denied", "reported", "expected", "deniedReport"];
const MOST_OF_A_DAY = 20;

function keepView({ step, by, whole }) {
  keepAddress({ step: step === "auto" ? "" : step, by: by === "kind" ? "" : by, whole });
}

export default function Timeline() {
  const [selection, change] = useState(readSelection());
  const [view, setView] = useState(readView());
  const { step, by, whole } = view;
  const look = (next) => {
    keepView({ ...view, ...next });
    setView({ ...view, ...next });
  };
  const [fault, setFault] = useState(undefined);
  const found = useData("timeline", { ...selection, step, whole });
  const d3 = useLibrary(d3Library);
  const [frame, width] = useWidth();
  const timeline = found.value;
  const choose = (from, to) => {
    const next = { ...selection, from, to };
    keepSelection(next);
    change(next);
  };
  const open = async (bin) => {
    if (timeline.step !== "day") {
      choose(bin.from, bin.to);
      return;
    }
    try {
      setFault(undefined);
      const part = await data("events", { ...selection, from: bin.from, to: bin.to, order: "told", limit: MOST_OF_A_DAY });
      openEvidence(part.events, part.total > part.events.length ? t("mostTold", number(part.events.length), number(part.total)) : "");
    } catch (failure) {
      setFault(failure);
    }
  };
  const drawn = useMemo(() => timeline && within(timeline), [timeline]);
  return html`
    <h1>${common("timeline")}</h1>
    <${Filters} selection=${selection} change=${change} kinds=${KINDS} statuses=${STATUSES.slice(0, 6)}>
      <label>${t("step")}
        <select onChange=${(event) => look({ step: event.target.value })}>
          ${STEPS.map((one) => html`<option value=${one} selected=${one === step}>${t(one)}</option>`)}
        </select></label>
      <label>${t("by")}
        <select onChange=${(event) => look({ by: event.target.value })}>
          ${["kind", "status"].map((one) => html`<option value=${one} selected=${one === by}>${common(one)}</option>`)}
        </select></label>
    <//>
    <${Chosen} selection=${selection} change=${change} actor=${timeline?.actor} place=${timeline?.place} />
    <${Pending} of=${found} />
    <${Fault} of=${d3.fault ?? fault} />
    <section class="chart card" ref=${frame} aria-label=${t("picture")}>
      ${timeline && html`<${Said} timeline=${timeline} outside=${drawn.outside} whole=${whole} setWhole=${(next) => look({ whole: next })} />`}
      ${timeline && d3.value && width > 0 && html`<${Picture} ...${{ d3: d3.value, timeline, drawn, by, width, selection, open, choose }} />`}
      ${(selection.from || selection.to) &&
      html`<button type="button" class="quiet" onClick=${() => choose("", "")}>${t("allTime")}</button>`}
    </section>
    ${timeline && html`<${Table} bins=${drawn.bins} names=${namesOf(drawn.bins, by)} by=${by} />`}
    <${Events} selection=${selection} />
  `;
}

/** The bins within the span worth drawing, and how many events lie outside it. */
function within(timeline) {
  const isIn = (bin) => bin.to >= timeline.first && bin.from <= timeline.last;
  const outside = timeline.bins.filter((bin) => !isIn(bin)).map((bin) => sum(parts(bin, "kind")));
  return { bins: timeline.bins.filter(isIn), outside: outside.reduce((a, b) => a + b, 0) };
}

function namesOf(bins, by) {
  const used = new Set(bins.flatMap((bin) => Object.keys(parts(bin, by))));
  return (by === "kind" ? KINDS : STATUSES).filter((name) => used.has(name));
}

function Said({ timeline, outside, whole, setWhole }) {
  const said = [
    t("total", number(timeline.total)),
    timeline.lessPrecise > 0 && t("lessPrecise", number(timeline.lessPrecise)),
    timeline.undated > 0 && t("withoutDate", number(timeline.undated)),
    outside > 0 && t("strays", number(outside)),
  ].filter(Boolean);
  return html`<p class="said">${said.join(COMMA)}
    ${(outside > 0 || whole) && html` <button type="button" class="quiet" onClick=${() => setWhole(whole ? "" : "yes")}>${t(whole ? "drawMost" : "drawAll")}</button>`}
  </p>`;
}

function Picture({ d3, timeline, drawn, by, width, selection, open, choose }) {
  const svg = useRef(null);
  const names = namesOf(drawn.bins, by);
  if (!drawn.bins.length) {
    return html`<p>${common("nothing")}</p>`;
  }
  const span = [asDay(drawn.bins[0].from), dayAfter(drawn.bins.at(-1).to)];
  return html`
    <${Legend} of=${names} />
    <${Bars} ...${{ d3, svg, bins: drawn.bins, step: timeline.step, names, by, width, span, open, choose, label: t("picture") }} />
    ${selection.actor && html`<${Lanes} ...${{ d3, selection, width, span }} />`}
    <p class="hint">${t("how")}</p>
    <div class="page-tools">
      <${Downloads} of=${[
        { label: t("csv"), href: fileAddress("events.csv", selection) },
        ...pictureDownloads(() => svg.current, "isnad-timeline"),
      ]} />
      <${SelectionSparql} selection=${selection} kinds=${KINDS} />
    </div>
  `;
}

function Table({ bins, names, by }) {
  const make = () => html`
    <table>
      <thead><tr><th scope="col">${t("period")}</th>${names.map((name) => html`<th scope="col">${common(name)}</th>`)}<th scope="col">${t("sum")}</th></tr></thead>
      <tbody>
        ${bins.map((bin) => {
          const counts = parts(bin, by);
          return html`<tr key=${bin.from}><th scope="row">${binText(bin)}</th>
            ${names.map((name) => html`<td>${number(counts[name] ?? 0)}</td>`)}<td>${number(sum(counts))}</td></tr>`;
        })}
      </tbody>
    </table>
  `;
  return html`<${Unfolded} says=${t("asTable")} make=${make} />`;
}

/** The events of the selection, part by part. */
function Events({ selection }) {
  const [offset, setOffset] = useOffset(selection);
  const found = useData("events", { ...selection, offset, limit: PART });
  return html`
    <section aria-labelledby="list">
      <h2 id="list">${t("list")}</h2>
      <${Pending} of=${found} />
      ${found.value &&
      html`
        ${found.value.total === 0 && html`<p>${common("nothing")}</p>`}
        <${EventList} events=${found.value.events} />
        <${Pager} part=${found.value} size=${PART} go=${setOffset} />
      `}
    </section>
  `;
}

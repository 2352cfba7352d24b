// Timeline: how many events when, and which; one bar leads to its days, one day to its words.
import { asDay, dayAfter, Legend, useLibrary, useWidth } from "/web/lib/chart.js";
import { Chosen } from "/web/lib/chosen.js";
import { data, parameters } from "/web/lib/data.js";
import * as filters from "/web/lib/filters.js";
import { Pager } from "/web/lib/pager.js";
import { pictureDownloads } from "/web/lib/picture.js";
import {
  Downloads,
  EventList,
  Pending,
  day,
  html,
  number,
  openEvidence,
  script,
  t as common,
  useData,
  useEffect,
  useMemo,
  useRef,
  useState,
  words,
} from "/web/lib/ui.js";
import { Bars } from "/web/pages/timeline/bars.js";
import { binText, parts, sum } from "/web/pages/timeline/bins.js";
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
  total: { ar: "الأحداث: {0}", en: "{0} events" },
  lessPrecise: {
    ar: "منها {0} تاريخها أقل دقة من الأعمدة فليست فيها",
    en: "{0} of them are dated less precisely than the bars and stand in none",
  },
  withoutDate: { ar: "و{0} بلا تاريخ", en: "{0} have no date" },
  strays: {
    ar: "و{0} خارج الفترة المرسومة",
    en: "{0} lie outside the span drawn",
  },
  drawAll: { ar: "ارسمها كلها", en: "draw them all" },
  drawMost: { ar: "ارسم معظمها", en: "draw most of them" },
  asTable: { ar: "الأعداد جدولا", en: "The counts as a table" },
  period: { ar: "الفترة", en: "Period" },
  sum: { ar: "المجموع", en: "All" },
  list: { ar: "أحداث هذه الفترة", en: "The events of this period" },
  csv: { ar: "الأحداث CSV", en: "Events as CSV" },
  picture: { ar: "عدد الأحداث في الزمن", en: "Number of events over time" },
});

const KINDS = ["meeting", "visit", "call", "incident"];
const STATUSES = ["held", "planned", "proposed", "cancelled", "denied", "reported", "expected", "deniedReport"];
const STEPS = ["auto", "day", "month", "year"];
const PART = 25;
const MOST_OF_A_DAY = 20;

const d3Library = () => script("/lib/d3.min.js").then(() => window.d3);

export default function Timeline() {
  const [selection, change] = useState(filters.readSelection());
  const [step, setStep] = useState("auto");
  const [by, setBy] = useState("kind");
  const [whole, setWhole] = useState("");
  const found = useData("timeline", { ...selection, step, whole });
  const d3 = useLibrary(d3Library);
  const [frame, width] = useWidth();
  const timeline = found.value;
  const choose = (from, to) => {
    const next = { ...selection, from, to };
    filters.keepSelection(next);
    change(next);
  };
  const open = async (bin) => {
    if (timeline.step !== "day") {
      choose(bin.from, bin.to);
      return;
    }
    const part = await data("events", { ...selection, from: bin.from, to: bin.to, order: "told", limit: MOST_OF_A_DAY });
    openEvidence(...part.events);
  };
  const drawn = useMemo(() => timeline && within(timeline), [timeline]);
  return html`
    <h1>${common("timeline")}</h1>
    <${filters.Filters} selection=${selection} change=${change} kinds=${KINDS} statuses=${STATUSES.slice(0, 6)}>
      <label>${t("step")}
        <select onChange=${(event) => setStep(event.target.value)}>
          ${STEPS.map((one) => html`<option value=${one} selected=${one === step}>${t(one)}</option>`)}
        </select></label>
      <label>${t("by")}
        <select onChange=${(event) => setBy(event.target.value)}>
          ${["kind", "status"].map((one) => html`<option value=${one} selected=${one === by}>${common(one)}</option>`)}
        </select></label>
    <//>
    <${Chosen} selection=${selection} change=${change} actor=${timeline?.actor} place=${timeline?.place} />
    <${Pending} of=${found} />
    <section class="chart card" ref=${frame} aria-label=${t("picture")}>
      ${timeline && html`<${Said} timeline=${timeline} outside=${drawn.outside} whole=${whole} setWhole=${setWhole} />`}
      ${timeline && d3 && html`<${Picture} ...${{ d3, timeline, drawn, by, width, selection, open, choose }} />`}
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
  return html`<p class="said">${said.join(document.documentElement.lang === "ar" ? "، " : "; ")}
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
        { label: t("csv"), href: `/explore/export/events.csv?${parameters(selection)}` },
        ...pictureDownloads(() => svg.current, "isnad-timeline"),
      ]} />
      ${filters.SelectionSparql && html`<${filters.SelectionSparql} selection=${selection} kinds=${KINDS} />`}
    </div>
  `;
}

function Table({ bins, names, by }) {
  return html`
    <details class="as-table">
      <summary>${t("asTable")}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${t("asTable")}>
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
      </div>
    </details>
  `;
}

/** The events of the selection, part by part. */
function Events({ selection }) {
  const [offset, setOffset] = useState(0);
  const key = JSON.stringify(selection);
  useEffect(() => setOffset(0), [key]);
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

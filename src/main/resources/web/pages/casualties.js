// Casualties: the figures of each incident side by side as intervals, with whoever gives them.
import { useLibrary, useSeen, useWidth } from "/web/lib/chart.js";
import { Chosen } from "/web/lib/chosen.js";
import { asked, keepAddress, page } from "/web/lib/data.js";
import { Filters, fileAddress, keepSelection } from "/web/lib/filters.js";
import { d3Library } from "/web/lib/load.js";
import { Pager, useOffset } from "/web/lib/pager.js";
import { pictureDownloads } from "/web/lib/picture.js";
import {
  COMMA,
  Day,
  Downloads,
  Fault,
  Name,
  Pending,
  Sparql,
  data,
  harmText,
  html,
  nameOf,
  number,
  openEvidence,
  t as common,
  useData,
  useMemo,
  useRef,
  useState,
  words,
} from "/web/lib/ui.js";
import { begin, PART, wanted } from "/web/pages/casualties/first.js";
import { HARMS, rangeText } from "/web/pages/casualties/harms.js";
import { FigureRows, heightOf } from "/web/pages/casualties/rows.js";
import { casualtiesSparql } from "/web/pages/casualties/sparql.js";
import { FigureTable } from "/web/pages/casualties/table.js";
import { TimePicture } from "/web/pages/casualties/time.js";

const t = words({
  policy: {
    ar: "أدنى رقم وأعلاه، بلا دمج. لا تجمع هذه الصفحة أرقاما: فالوقائع قد تتداخل، وأرقام الواقعة الواحدة قد تكون مراحل لحصيلة واحدة أو أجزاء منها.",
    en: "Lowest and highest, never merged. This page adds up nothing: incidents may overlap, and the figures of one incident may be stages or parts of one toll.",
  },
  harm: { ar: "الضرر", en: "Harm" },
  order: { ar: "الأول", en: "First" },
  told: { ar: "الأكثر أرقاما", en: "most figures" },
  highest: { ar: "أعلى رقم", en: "highest figure" },
  latest: { ar: "الأحدث", en: "the latest" },
  scale: { ar: "المحور", en: "Axis" },
  log: { ar: "لوغاريتمي", en: "logarithmic" },
  linear: { ar: "خطي", en: "linear" },
  total: { ar: "الوقائع: {0}، وأرقامها: {1}", en: "Incidents: {0}, their figures: {1}" },
  undated: { ar: "منها بلا تاريخ: {0}", en: "of these without a date: {0}" },
  csv: { ar: "الأرقام CSV", en: "Figures as CSV" },
  nowhere: { ar: "بلا مكان", en: "no place" },
  legend: {
    ar: "النقطة رقم محدد، والخط مجال، والسهم رقم بلا حد أعلى («أكثر من»). المتقطع منفي أو متوقع. اضغط رقما لتقرأ جملته.",
    en: "A point is an exact figure, a line an interval, an arrow a figure without an upper bound (“more than”). Dotted is denied or expected. Press a figure to read its sentence.",
  },
  figures: { ar: "أرقام {0}", en: "Figures of {0}" },
  one: { ar: "واقعة واحدة", en: "One incident" },
  all: { ar: "كل الوقائع", en: "all incidents" },
  page: { ar: "صفحة الحدث", en: "Page of the event" },
});

/** What a card takes of the width for its rim and padding. */
const IN_CARD = 34;
const STATUSES = ["reported", "expected", "deniedReport"];
const ORDERS = ["told", "highest", "latest"];

export default function Casualties() {
  const [selection, change] = useState(begin);
  const [harm, setHarm] = useKept("harm", "");
  const [order, setOrder] = useKept("order", "told");
  const [scale, setScale] = useKept("scale", "log");
  const given = wanted(selection, harm, order);
  const [offset, setOffset] = useOffset(given);
  const found = useData("casualties", { ...given, offset, limit: PART });
  const d3 = useLibrary(d3Library);
  const part = found.value;
  const put = (name, value) => {
    const next = { ...selection, [name]: value };
    keepSelection(next);
    change(next);
  };
  return html`
    <h1>${common("casualties")}</h1>
    <p class="policy">${t("policy")}</p>
    <${Filters} selection=${selection} change=${change} kinds=${[]} statuses=${STATUSES}>
      <${Harms} harm=${harm} set=${setHarm} />
      <${PlaceChoice} chosen=${selection.place} place=${part?.place} put=${put} />
      <${Choice} label=${t("order")} of=${ORDERS} chosen=${order} set=${setOrder} />
      <${Choice} label=${t("scale")} of=${["log", "linear"]} chosen=${scale} set=${setScale} />
    <//>
    <${Chosen} selection=${selection} change=${change} place=${part?.place} />
    ${asked().event && html`<p class="chosen">${t("one")} — <a href=${page("casualties")}>${t("all")}</a></p>`}
    <${Pending} of=${found} />
    <${Fault} of=${d3.fault} />
    ${part && html`<${Found} ...${{ part, d3: d3.value, scale, given, setOffset }} />`}
  `;
}

function Found({ part, d3, scale, given, setOffset }) {
  const [frame, width] = useWidth();
  return html`
    <p class="said">${t("total", number(part.total), number(part.figures))}${part.undated > 0 && `${COMMA}${t("undated", number(part.undated))}`}</p>
    ${part.total === 0 && html`<p>${common("nothing")}</p>`}
    ${d3 && part.inTime.length > 1 && html`<${TimePicture} ...${{ d3, part, scale }} />`}
    <div class="page-tools">
      <${Downloads} of=${[{ label: t("csv"), href: fileAddress("casualties.csv", { ...given, status: "" }) }]} />
      <${Sparql} load=${() => casualtiesSparql(given)} key=${JSON.stringify(given)} />
    </div>
    <${HarmLegend} />
    <p class="hint">${t("legend")}</p>
    <div ref=${frame}>
      ${d3 && width > 0 && part.incidents.map((one) => html`<${Incident} key=${one.event.id} ...${{ d3, one, scale, width: width - IN_CARD }} />`)}
    </div>
    <${Pager} part=${part} size=${PART} go=${setOffset} />
    <${FigureTable} incidents=${part.incidents} />
  `;
}

/** A value that the address of the page keeps. */
function useKept(name, usual) {
  const [value, setValue] = useState(asked()[name] ?? usual);
  const set = (next) => {
    keepAddress({ [name]: next === usual ? "" : next });
    setValue(next);
  };
  return [value, set];
}

function Harms({ harm, set }) {
  const now = harm ? harm.split(",") : [];
  return html`<fieldset>
    <legend>${t("harm")}</legend>
    ${HARMS.map(
      (one) => html`<label class="chip"><input type="checkbox" checked=${now.includes(one)}
        onChange=${(event) => set(HARMS.filter((other) => (other === one ? event.target.checked : now.includes(other))).join(","))} /> ${harmText(one)}</label>`,
    )}
  </fieldset>`;
}

function Choice({ label, of, chosen, set }) {
  return html`<label>${label}
    <select onChange=${(event) => set(event.target.value)}>
      ${of.map((one) => html`<option value=${one} selected=${one === chosen}>${t(one)}</option>`)}
    </select></label>`;
}

/** The places of incidents and their countries, those of most incidents first; asked for when somebody is about to choose. */
function PlaceChoice({ chosen, place, put }) {
  const [found, setFound] = useState({});
  const choices = found.value ?? (chosen && place ? [{ place }] : []);
  const fill = () => {
    if (!found.value && !found.loading) {
      setFound({ loading: true });
      data("map", { kind: "incident" }).then((value) => setFound({ value: placesOf(value.places) }), (fault) => setFound({ fault }));
    }
  };
  return html`<label>${common("place")}
    <select onFocus=${fill} onPointerEnter=${fill} onChange=${(event) => put("place", event.target.value)}>
      <option value="">${common("all")}</option>
      ${choices.map((one) => html`<option value=${one.place.id} selected=${one.place.id === chosen}>${`\u2068${nameOf(one.place)}\u2069${one.count ? ` (${number(one.count)})` : ""}`}</option>`)}
    </select></label><${Fault} of=${found.fault} />`;
}

function placesOf(places) {
  const counts = new Map();
  const add = (place, count) => counts.set(place.id, { place, count: (counts.get(place.id)?.count ?? 0) + count });
  for (const at of places) {
    add(at.place, at.counts.incident);
    if (at.place.country && at.place.country.id !== at.place.id) {
      add(at.place.country, at.counts.incident);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || nameOf(a.place).localeCompare(nameOf(b.place)));
}

function highestOf(figures) {
  return Math.max(1, ...figures.map((figure) => figure.upper ?? figure.lower));
}

function HarmLegend() {
  return html`<ul class="legend">
    ${HARMS.map((one) => html`<li><span class=${`swatch round swatch-of ${one}`} aria-hidden="true"></span>${harmText(one)}</li>`)}
  </ul>`;
}

/** One incident: where, when, between which figures, and each figure with its source; drawn when it comes into sight. */
function Incident({ d3, one, scale, width }) {
  const [frame, isSeen] = useSeen();
  const svg = useRef(null);
  const { event, ranges, figures } = one;
  const most = useMemo(() => highestOf(figures), [figures]);
  const name = event.place ? nameOf(event.place) : t("nowhere");
  return html`
    <section class="card incident-card chart" aria-label=${t("figures", name)}>
      <h2>
        ${event.place ? html`<${Name} of=${event.place} />` : t("nowhere")}${" · "}<${Day} of=${event.date} />
      </h2>
      <ul class="ranges">
        ${ranges.map((range) => html`<li class=${`harm ${range.harm}`}>${harmText(range.harm)} <b><bdi>${rangeText(range)}</bdi></b></li>`)}
      </ul>
      <div ref=${frame} style=${{ minBlockSize: `${heightOf(figures, width)}px` }}>
        ${isSeen && html`<${FigureRows} ...${{ d3, svg, event, figures, width, scale, most, label: t("figures", name) }} />`}
      </div>
      <div class="page-tools">
        <button type="button" class="quiet" onClick=${() => openEvidence([event])}>${common("showEvidence")}</button>
        <a href=${page("event", { id: event.id })}>${t("page")}</a>
        <${Downloads} of=${pictureDownloads(() => svg.current, "isnad-incident")} />
      </div>
    </section>
  `;
}

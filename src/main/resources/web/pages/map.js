// Map: where events happened; a circle leads to the events there, and these to their words.
import { useLibrary } from "/web/lib/chart.js";
import { Chosen } from "/web/lib/chosen.js";
import { json } from "/web/lib/data.js";
import { Filters, SelectionSparql, fileAddress, keepSelection } from "/web/lib/filters.js";
import { d3Library, script } from "/web/lib/load.js";
import { Pager, useOffset } from "/web/lib/pager.js";
import { pictureDownloads } from "/web/lib/picture.js";
import {
  COMMA,
  Downloads,
  EventList,
  Fault,
  Name,
  Pending,
  Unfolded,
  html,
  number,
  t as common,
  useData,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  words,
} from "/web/lib/ui.js";
import { countOf } from "/web/pages/map/counts.js";
import { atFirst, leaflet, PART } from "/web/pages/map/first.js";
import { drawMap } from "/web/pages/map/leaflet.js";
import { mapAsSvg } from "/web/pages/map/svg.js";

const t = words({
  how: {
    ar: "كل دائرة مكان، وكلما كثرت أحداثه كبرت. الدائرة المفرغة بلد لا يذكر المقال مكانا أدق فيه. اضغط دائرة لترى أحداثها.",
    en: "Each circle is a place, the larger the more events. A hollow circle is a country in which the articles name no finer place. Press a circle to see its events.",
  },
  encounters: { ar: "لقاءات وزيارات واتصالات", en: "Meetings, visits, calls" },
  country: { ar: "بلد كله", en: "A country as a whole" },
  total: { ar: "الأحداث: {0}", en: "Events: {0}" },
  unplaced: { ar: "لا يذكر لها مكان: {0}", en: "without a place: {0}" },
  unlocated: { ar: "في أماكن لا تعرف إحداثياتها (في الجدول): {0}", en: "at places whose position is unknown (in the table): {0}" },
  borders: {
    ar: "اليابسة والحدود من Natural Earth كما هي، ولا تعني موقفا من أي حدود.",
    en: "Land and borders are those of Natural Earth as they are; they state no view on any border.",
  },
  asTable: { ar: "الأماكن جدولا", en: "The places as a table" },
  count: { ar: "الأحداث", en: "Events" },
  within: { ar: "مع ما في البلد من أماكن", en: "With the places in it" },
  position: { ar: "على الخريطة", en: "On the map" },
  yes: { ar: "نعم", en: "yes" },
  no: { ar: "لا يعرف موضعه", en: "position unknown" },
  here: { ar: "أحداث في", en: "Events in" },
  hereAll: { ar: "في البلد كله: مدنه معه", en: "In the whole country, its towns included" },
  choose: { ar: "اختر مكانا على الخريطة أو في الجدول لترى أحداثه هنا.", en: "Choose a place on the map or in the table to see its events here." },
  csv: { ar: "الأحداث CSV", en: "Events as CSV" },
  picture: { ar: "خريطة الأماكن", en: "Map of the places" },
});

const KINDS = ["meeting", "visit", "call", "incident"];
const STATUSES = ["held", "planned", "proposed", "cancelled", "denied", "reported"];

let countries;
/** The land of the world; circles do not wait for it. */
function land() {
  countries ??= Promise.all([json("/web/vendor/countries-50m.json"), script("/web/vendor/topojson-client.min.js")]).then(
    ([topology]) => landOf(topology),
    (fault) => {
      countries = undefined;
      throw fault;
    },
  );
  return countries;
}

function landOf(topology) {
  const all = window.topojson.feature(topology, topology.objects.countries);
  all.features = all.features.filter((one) => one.id !== "010"); // Antarctica is all edge on this map
  all.features.forEach(joinAtDateLine);
  return all;
}

/** Russia and Fiji go on beyond 180° instead of being drawn back across the whole map. */
function joinAtDateLine({ geometry }) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  for (const ring of polygons.flat()) {
    for (let at = 1; at < ring.length; at++) {
      const step = ring[at][0] - ring[at - 1][0];
      if (Math.abs(step) > 180) {
        ring[at] = [ring[at][0] - Math.sign(step) * 360, ring[at][1]];
      }
    }
  }
}

export default function Places() {
  const [selection, change] = useState(atFirst);
  const found = useData("map", { ...selection, place: "" });
  const L = useLibrary(leaflet);
  const world = useLibrary(land);
  const drawn = useRef(null);
  const answer = found.value;
  const choose = (place) => {
    change((before) => {
      const next = { ...before, place };
      keepSelection(next);
      return next;
    });
  };
  // Only the actor is let go; the place stays in the address too.
  const letGo = (next) => {
    keepSelection({ ...next, place: selection.place });
    change({ ...next, place: selection.place });
  };
  const picture = async () => passing(mapAsSvg({ d3: await d3Library(), land: await land(), map: drawn.current.map }, answer?.places ?? []));
  const chosen = answer?.places.find((at) => at.place.id === selection.place);
  return html`
    <h1>${common("map")}</h1>
    <${Filters} selection=${selection} change=${change} kinds=${KINDS} statuses=${STATUSES} />
    <${Chosen} selection=${{ ...selection, place: "" }} change=${letGo} actor=${answer?.actor} />
    <${Pending} of=${found} />
    <${Fault} of=${L.fault ?? world.fault} />
    ${answer && html`<p class="said">${said(answer)}</p>`}
    <div class="map-and-list">
      <section class="card map-card" aria-label=${t("picture")}>
        <${Picture} L=${L.value} land=${world.value} drawn=${drawn} places=${answer?.places} chosen=${selection.place} choose=${choose} />
        <ul class="legend">
          <li class="meeting"><span class="swatch round" aria-hidden="true"></span>${t("encounters")}</li>
          <li class="incident"><span class="swatch round" aria-hidden="true"></span>${common("incidents")}</li>
          <li class="meeting"><span class="swatch hollow" aria-hidden="true"></span>${t("country")}</li>
        </ul>
        <p class="hint">${t("how")} ${t("borders")}</p>
        <div class="page-tools">
          <${Downloads} of=${[
            { label: t("csv"), href: fileAddress("events.csv", selection) },
            ...pictureDownloads(picture, "isnad-map"),
          ]} />
          <${SelectionSparql} selection=${selection} kinds=${KINDS} />
        </div>
      </section>
      <${Here} selection=${selection} chosen=${chosen} />
    </div>
    ${answer && html`<${Table} places=${answer.places} choose=${choose} />`}
  `;
}

/** An element that is in the page only as long as it is being read. */
function passing(element) {
  setTimeout(() => element.remove());
  return element;
}

function said(answer) {
  return [
    t("total", number(answer.total)),
    answer.unplaced > 0 && t("unplaced", number(answer.unplaced)),
    answer.unlocated > 0 && t("unlocated", number(answer.unlocated)),
  ].filter(Boolean).join(COMMA);
}

/** The map itself lives outside of what Preact draws. */
function Picture({ L, land: ground, drawn, places, chosen, choose }) {
  const frame = useRef(null);
  const located = useMemo(() => (places ?? []).filter((at) => at.place.lat !== null), [places]);
  useLayoutEffect(() => {
    if (L) {
      drawn.current = drawMap(L, frame.current, choose);
      return () => drawn.current.end();
    }
    return undefined;
  }, [L]);
  useLayoutEffect(() => drawn.current?.show(located), [L, located]);
  useLayoutEffect(() => drawn.current?.choose(chosen), [L, located, chosen]);
  const isShown = Boolean(L && places);
  useEffect(() => {
    const later = isShown && ground ? setTimeout(() => drawn.current.ground(ground)) : 0; // the circles come first
    return () => clearTimeout(later);
  }, [isShown, ground]);
  return html`<div class="map-frame" ref=${frame} dir="ltr" role="group" aria-label=${t("picture")}></div>`;
}

/** The events at the place that was chosen. */
function Here({ selection, chosen }) {
  const [offset, setOffset] = useOffset(selection);
  return html`
    <section class="here" aria-live="polite" aria-label=${t("here")}>
      ${selection.place
        ? html`<${EventsHere} ...${{ selection, chosen, offset, setOffset }} />`
        : html`<p class="hint">${t("choose")}</p>`}
    </section>
  `;
}

function EventsHere({ selection, chosen, offset, setOffset }) {
  const found = useData("events", { ...selection, offset, limit: PART });
  const place = chosen?.place ?? found.value?.events.find((event) => event.place?.id === selection.place)?.place;
  return html`
    <h2>${t("here")} ${place ? html`<${Name} of=${place} />` : ""} ${found.value && html`<span class="count">${number(found.value.total)}</span>`}</h2>
    ${chosen?.isCountry && html`<p class="hint">${t("hereAll")}</p>`}
    ${chosen && chosen.place.lat === null && html`<p class="hint">${t("no")}</p>`}
    <${Pending} of=${found} />
    ${found.value &&
    html`
      ${found.value.total === 0 && html`<p>${common("nothing")}</p>`}
      <${EventList} events=${found.value.events} />
      <${Pager} part=${found.value} size=${PART} go=${setOffset} />
    `}
  `;
}

/** All places with their counts, for whoever does not see the map. */
function Table({ places, choose }) {
  const make = () => html`
    <table>
      <thead><tr>
        <th scope="col">${common("place")}</th><th scope="col">${t("count")}</th>
        ${KINDS.map((kind) => html`<th scope="col">${common(`${kind}s`)}</th>`)}
        <th scope="col">${t("within")}</th><th scope="col">${t("position")}</th>
      </tr></thead>
      <tbody>
        ${places.map(
          (at) => html`<tr key=${at.place.id}>
            <th scope="row"><button type="button" class="quiet" onClick=${() => choose(at.place.id)}><${Name} of=${at.place} /></button></th>
            <td>${number(countOf(at))}</td>
            ${KINDS.map((kind) => html`<td>${number(at.counts[kind] ?? 0)}</td>`)}
            <td>${at.isCountry ? number(at.within) : ""}</td>
            <td>${t(at.place.lat === null ? "no" : "yes")}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  `;
  return html`<${Unfolded} says=${`${t("asTable")} (${number(places.length)})`} make=${make} />`;
}

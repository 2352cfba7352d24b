// An actor: who it is, what it held, whom it met, where, through whom, and in whose words.
import { Offices } from "/web/lib/offices.js";
import { Bars, Bounded, More, monthName, openEvents, period, useParts } from "/web/lib/pieces.js";
import { localAddress } from "/web/lib/data.js";
import { fileAddress } from "/web/lib/filters.js";
import {
  ActorLink,
  Day,
  Downloads,
  EventLine,
  EventList,
  Kind,
  Listed,
  Pending,
  PlaceLink,
  Sources,
  Sparql,
  Status,
  articleAddress,
  day,
  html,
  language,
  nameOf,
  number,
  page,
  t as common,
  useData,
  useEffect,
  useState,
  words,
} from "/web/lib/ui.js";
import { EVENTS, id, SAID } from "/web/pages/actor/first.js";

const t = words({
  noId: { ar: "لم يذكر العنوان أي فاعل.", en: "The address names no actor." },
  seeIn: { ar: "انظره في:", en: "See in:" },
  names: { ar: "أسماؤه في المقالات", en: "Names in the articles" },
  once: { ar: "مرة واحدة", en: "once" },
  times: { ar: "مرات: {0}، مقالات: {1}", en: "times: {0}, articles: {1}" },
  example: { ar: "مثلا هنا", en: "for example here" },
  wikidata: { ar: "ويكي بيانات", en: "Wikidata" },
  linkedToItem: { ar: "مرتبط بالعنصر", en: "Linked to the item" },
  severalItemsFit: { ar: "عناصر عدة محتملة، ولا يميز المقال بينها", en: "Several items fit; nothing in the articles tells them apart" },
  knownWithoutItem: { ar: "يعرفه المعجم، ولا عنصر مؤكدا له في ويكي بيانات", en: "Known to the gazetteer, but no item of Wikidata is verified" },
  noItemFound: { ar: "لا يعرف له عنصر في ويكي بيانات", en: "No item of Wikidata is known" },
  linkedBy: { ar: "كيف عرف", en: "Found by" },
  score: { ar: "الثقة", en: "Score" },
  reasons: { ar: "ما دل عليه أيضا", en: "What else spoke for it" },
  label: { ar: "الاسم", en: "its name" },
  alias: { ar: "اسم بديل", en: "another name" },
  surname: { ar: "اسم العائلة", en: "the surname" },
  office: { ar: "المنصب", en: "the office" },
  human: { ar: "قرار إنسان", en: "a human decision" },
  Office: { ar: "المنصب متفق", en: "the office agrees" },
  Date: { ar: "التاريخ متفق", en: "the date agrees" },
  State: { ar: "الدولة متفقة", en: "the state agrees" },
  Context: { ar: "السياق متفق", en: "the context agrees" },
  Country: { ar: "البلد متفق", en: "the country agrees" },
  Usual: { ar: "المعنى المعتاد", en: "the usual meaning" },
  Capital: { ar: "عاصمة", en: "a capital" },
  Kind: { ar: "النوع متفق", en: "the kind agrees" },
  Popularity: { ar: "الأشهر", en: "the better known one" },
  timeline: { ar: "الأحداث عبر الزمن", en: "Events over time" },
  byMonth: { ar: "عدد الأحداث بحسب الشهر؛ اضغط شهرا لتراه وحده", en: "Events by month; press a month to see it alone" },
  onlyIn: { ar: "في {0} وحده", en: "Only {0}" },
  anyPart: { ar: "بأي دور", en: "In any part" },
  participant: { ar: "مشاركا", en: "As participant" },
  asMediator: { ar: "وسيطا", en: "As mediator" },
  concerned: { ar: "دولة معنية", en: "As state concerned" },
  part: { ar: "دوره", en: "Part" },
  vague: { ar: "أحداث تاريخها أعم من شهر: {0}", en: "Events dated no finer than a year or an interval: {0}" },
  undatedEvents: { ar: "أحداث بلا تاريخ: {0}", en: "Events without a date: {0}" },
  noDate: { ar: "بلا تاريخ", en: "Without a date" },
  with: { ar: "مع من", en: "Who with" },
  withStates: { ar: "دول معنية معه", en: "Other states concerned" },
  where: { ar: "أين", en: "Where" },
  mediatedBy: { ar: "من توسط له", en: "Mediated by" },
  mediatedFor: { ar: "توسط بين", en: "Mediated between" },
  eventsCount: { ar: "الأحداث: {0}", en: "events: {0}" },
  oneEvent: { ar: "حدث واحد", en: "one event" },
  together: { ar: "{0} مع {1}", en: "{0} with {1}" },
  at: { ar: "{0} في {1}", en: "{0} in {1}" },
  said: { ar: "ماذا قال", en: "In its own words" },
  saidNote: { ar: "ادعاءات تذكر المقالات أنه قائلها.", en: "Claims that articles have from this actor." },
  allClaims: { ar: "كل الادعاءات عن هذه الأحداث", en: "All claims about these events" },
  claims: { ar: "ادعاءات", en: "Claims" },
  mediator: { ar: "وسيطا", en: "As mediator" },
  meeting: { ar: "اجتماعات", en: "Meetings" },
  call: { ar: "اتصالات", en: "Calls" },
  visit: { ar: "زيارات", en: "Visits" },
  incident: { ar: "وقائع", en: "Incidents" },
  events: { ar: "أحداث", en: "Events" },
});

function countOf(events) {
  return events === 1 ? t("oneEvent") : t("eventsCount", number(events));
}

export default function Actor() {
  const found = useData("actor", { id });
  const actor = found.value;
  useEffect(() => {
    if (actor) {
      document.title = `${nameOf(actor.actor)} · ${common("isnad")}`;
    }
  }, [actor]);
  if (!id) {
    return html`<h1>${common("actor")}</h1><p>${t("noId")} <a href=${page("search")}>${common("search")}</a></p>`;
  }
  return html`
    ${!actor && html`<h1>${common("actor")}</h1>`}
    <${Pending} of=${found} />
    ${actor &&
    html`
      <${Head} of=${actor} />
      <${Timeline} of=${actor} />
      <${Company} of=${actor} />
      <${Offices} of=${actor} />
      <${Identity} of=${actor} />
      <${Said} of=${actor} />
      <${AllClaims} of=${actor} />
    `}
  `;
}

function Head({ of: { actor, iri, counts } }) {
  const other = language === "en" ? actor.en && html`<bdi lang="ar">${actor.ar}</bdi>` : actor.en && html`<bdi lang="en">${actor.en}</bdi>`;
  const shown = ["events", "meeting", "call", "visit", "incident", "participant", "mediator", "concerned", "claims"];
  const data = `/data${localAddress(actor.id)}`;
  return html`
    <header class="thing-head">
      <h1><bdi lang=${language === "en" && actor.en ? "en" : "ar"}>${nameOf(actor)}</bdi></h1>
      <p class="thing-sub"><span class=${`kind ${actor.kind}`}>${common(actor.kind)}</span> ${other}
        ${actor.item && html`${" · "}<a href=${`https://www.wikidata.org/wiki/${actor.item}`} rel="external noreferrer">${t("wikidata")} ${actor.item}</a>`}</p>
      <p>${t("seeIn")}${" "}
        <${Listed} all=${["network", "timeline", "map"].map((one) => html`<a href=${page(one, { actor: actor.id })}>${common(one)}</a>`)} /></p>
      <dl class="counts">
        ${shown.filter((one) => counts[one]).map((one) => html`<div><dt>${t(one)}</dt><dd>${number(counts[one])}</dd></div>`)}
      </dl>
      <div class="page-tools">
        <${Downloads} of=${[
          { label: "Turtle", href: `${data}.ttl` },
          { label: "JSON-LD", href: `${data}.jsonld` },
          { label: `CSV (${common("events")})`, href: fileAddress("events.csv", { actor: actor.id }) },
        ]} />
        <${Sparql} name="explore/timeline-of-actor" given=${{ who: iri }} />
      </div>
    </header>
  `;
}

function Timeline({ of }) {
  const [month, setMonth] = useState("");
  const [part, setPart] = useState("");
  const found = useParts("actor-events", { ...EVENTS, id: of.actor.id, month, as: part }, "events");
  const parts = ["participant", "mediator", "concerned"].filter((one) => of.counts[one]);
  return html`
    <section aria-labelledby="timeline">
      <h2 id="timeline">${t("timeline")}</h2>
      <${Bars} months=${of.months} chosen=${month} choose=${setMonth} name=${t("byMonth")} sayPeriod=${period} />
      ${of.months.length > 0 && html`<p class="note">${t("byMonth")}. ${of.vague > 0 && `${t("vague", number(of.vague))}. `}${of.undated > 0 && `${t("undatedEvents", number(of.undated))}.`}</p>`}
      <p class="list-tools">
        ${parts.length > 1 &&
        html`<label>${t("part")} <select value=${part} onChange=${(change) => setPart(change.target.value)}>
          <option value="">${t("anyPart")}</option>
          ${parts.map((one) => html`<option value=${one}>${t(one === "mediator" ? "asMediator" : one)}</option>`)}
        </select></label>`}
        ${month && html`${" "}<button type="button" class="chosen" onClick=${() => setMonth("")}>${t("onlyIn", period(month))} ✕</button>`}
      </p>
      <${Pending} of=${found} />
      ${found.value && found.all.length === 0 && html`<p>${common("nothing")}</p>`}
      <${ByMonth} events=${found.all} />
      <${More} of=${found} />
    </section>
  `;
}

/** Events that stand in order, under headings of their years and months. */
function ByMonth({ events }) {
  const years = [];
  for (const event of events) {
    const year = event.to.slice(0, 4);
    const isFine = event.from.slice(0, 7) === event.to.slice(0, 7);
    const month = isFine ? event.to.slice(0, 7) : "";
    const key = `${year} ${month || (year && event.date)}`;
    if (years[years.length - 1]?.year !== year) {
      years.push({ year, months: [] });
    }
    const months = years[years.length - 1].months;
    if (months[months.length - 1]?.key !== key) {
      months.push({ key, label: month ? monthName(month) : year ? day(event.date) : "", events: [] });
    }
    months[months.length - 1].events.push(event);
  }
  return years.map(
    ({ year, months }) => html`
      <div class="year" key=${year}>
        <h3>${year || t("noDate")}</h3>
        ${months.map((one) => html`<div class="month" key=${one.key}><h4>${one.label}</h4><${EventList} events=${one.events} /></div>`)}
      </div>
    `,
  );
}

function Company({ of }) {
  const { actor } = of;
  const shared = (other, given) => () => openEvents(other, { id: actor.id, ...given });
  const who = (one, as) => html`
    <li key=${one.actor.id}><${ActorLink} of=${one.actor} mediates=${as === "by"} />
      <button type="button" class="quiet" onClick=${shared(t("together", nameOf(actor), nameOf(one.actor)), { with: one.actor.id, as: as === "with" ? "participant" : "" })}>
        ${countOf(one.events)}</button></li>
  `;
  const lists = [
    ["with", of.with, (one) => who(one, "with")],
    ["withStates", of.states, (one) => who(one, "")],
    ["where", of.places, (one) => html`
      <li key=${one.place.id}><${PlaceLink} of=${one.place} />
        <button type="button" class="quiet" onClick=${shared(t("at", nameOf(actor), nameOf(one.place)), { place: one.place.id })}>${countOf(one.events)}</button></li>`],
    ["mediatedBy", of.mediatedBy, (one) => who(one, "by")],
    ["mediatedFor", of.mediatedFor, (one) => html`
      <li><span><${Listed} all=${one.parties.map((party) => html`<${ActorLink} of=${party} />`)} /></span>
        <button type="button" class="quiet" onClick=${shared(t("mediatedFor"), { with: one.parties.map((party) => party.id).join(" "), as: "mediator" })}>${countOf(one.events)}</button></li>`],
  ].filter(([, list]) => list.total > 0);
  return html`
    <div class="columns company">
      ${lists.map(
        ([name, list, each]) => html`
          <section aria-labelledby=${name} key=${name}>
            <h2 id=${name}>${t(name)}</h2>
            <${Bounded} all=${list.most} total=${list.total} each=${each} name=${t(name)} />
          </section>
        `,
      )}
    </div>
  `;
}

function Identity({ of }) {
  const found = useData("actor-identity", { id: of.actor.id });
  const identity = found.value;
  return html`
    <div class="columns">
      <section aria-labelledby="names">
        <h2 id="names">${t("names")}</h2>
        <${Pending} of=${found} />
        ${identity &&
        html`<${Bounded} all=${identity.names} name=${t("names")} each=${(one) => html`
          <li><bdi lang="ar">${one.text}</bdi>
            <span class="count">${one.times === 1 ? t("once") : t("times", number(one.times), number(one.articles))}${" · "}
              <a href=${articleAddress(one.example.article, one.example)}>${t("example")}</a></span></li>`} />
          ${identity.names.length === 0 && html`<p>${of.names.map((one) => html`<bdi lang="ar" class="chip">${one}</bdi> `)}</p>`}
          <${Sparql} name="page/names-of-actor" given=${{ actor: of.iri }} />`}
      </section>
      <section aria-labelledby="wikidata">
        <h2 id="wikidata">${t("wikidata")}</h2>
        ${identity && html`<${Linking} of=${identity} item=${of.actor.item} /><${Sparql} name="page/link-of-actor" given=${{ actor: of.iri }} />`}
      </section>
    </div>
  `;
}

function Item({ of }) {
  return /^Q\d+$/.test(of)
    ? html`<a href=${`https://www.wikidata.org/wiki/${of}`} rel="external noreferrer">${of}</a>`
    : html`<a href=${page("actor", { id: of })}><bdi dir="ltr">${of}</bdi></a>`;
}

function Linking({ of, item }) {
  return html`
    <p>${of.status ? t(of.status) : t(item ? "linkedToItem" : "noItemFound")} ${item && html`<${Item} of=${item} />`}</p>
    ${of.candidates.length > 0 &&
    html`<ul>${of.candidates.map((one) => html`<li><${Item} of=${one.id} />${one.name && html` — <bdi lang="ar">${one.name}</bdi>`}</li>`)}</ul>`}
    ${of.links.length > 0 &&
    html`<div class="scroll" tabindex="0" role="region" aria-label=${t("wikidata")}><table>
      <thead><tr><th scope="col">${t("linkedBy")}</th><th scope="col">${t("score")}</th><th scope="col">${t("reasons")}</th><th scope="col">${common("articles")}</th></tr></thead>
      <tbody>${of.links.slice(0, 12).map(
        (one) => html`<tr><td>${t(one.method)}${one.item !== item && html` <${Item} of=${one.item} />`}</td><td>${one.score}</td>
          <td>${one.reasons.length ? html`<${Listed} all=${one.reasons.map(t)} />` : "—"}</td><td>${number(one.articles)}</td></tr>`,
      )}</tbody></table></div>`}
  `;
}

/** Claims in one line each, with their first words. */
function ClaimLines({ all }) {
  return html`<ul class="claim-lines">
    ${all.map(
      (one) => html`<li class="card" key=${one.id}>
        <p class="claim-head"><${Kind} of=${one.event.kind} /> <${Status} of=${one.status} />
          <a href=${page("event", { id: one.event.id })}><${EventLine} of=${one.event} links=${false} /></a>${" "}<${Day} of=${one.event.date} /></p>
        ${one.words.map((told) => html`<blockquote lang="ar" dir="rtl">${told.text}</blockquote>`)}
        <p class="claim-foot"><${Sources} of=${one.sources} />${" · "}
          ${one.words[0] ? html`<a href=${articleAddress(one.article, one.words[0])}>${common("inArticle")}</a>` : html`<a href=${page("article", { id: one.article.id })}>${common("inArticle")}</a>`}
          ${" · "}<bdi lang="ar">${one.article.title || one.article.id}</bdi>
          ${one.article.published && html`${" · "}<${Day} of=${one.article.published} />`}</p>
      </li>`,
    )}
  </ul>`;
}

function Said({ of }) {
  const found = useParts("actor-claims", { ...SAID, id: of.actor.id }, "claims");
  if (!found.fault && found.all.length === 0) {
    return null;
  }
  return html`<section aria-labelledby="said">
    <h2 id="said">${t("said")}</h2>
    <p class="note">${t("saidNote")}</p>
    <${Pending} of=${found} />
    <${ClaimLines} all=${found.all} />
    <${More} of=${found} />
    <${Sparql} name="page/said-by-actor" given=${{ actor: of.iri }} />
  </section>`;
}

function AllClaims({ of }) {
  const [open, setOpen] = useState(false);
  const found = useParts("actor-claims", { id: of.actor.id }, "claims", open);
  return html`<section aria-labelledby="all-claims">
    <details class="all-claims" onToggle=${(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary><h2 id="all-claims">${t("allClaims")} <span class="count">${number(of.counts.claims)}</span></h2></summary>
      ${open && html`<${Pending} of=${found} /><${ClaimLines} all=${found.all} /><${More} of=${found} />`}
    </details>
  </section>`;
}

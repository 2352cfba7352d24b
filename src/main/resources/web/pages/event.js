// An event: who, where, when, through whom; what was said of it when, by whom, and on what they differ.
import { localAddress } from "/web/lib/data.js";
import {
  ActorLink,
  COMMA,
  Claim,
  Day,
  Downloads,
  EventLine,
  EventList,
  Kind,
  Listed,
  Name,
  Pending,
  PlaceLink,
  Sources,
  Sparql,
  Status,
  articleAddress,
  day,
  eventText,
  harmText,
  html,
  interval,
  number,
  page,
  t as common,
  useData,
  useEffect,
  useState,
  words,
} from "/web/lib/ui.js";
import { FigureAxis } from "/web/lib/figures.js";
import { id } from "/web/pages/event/first.js";

const t = words({
  noId: { ar: "لم يذكر العنوان أي حدث.", en: "The address names no event." },
  facts: { ar: "الحدث", en: "The event" },
  host: { ar: "مضيف", en: "host" },
  sponsor: { ar: "راع", en: "sponsor" },
  onMap: { ar: "على الخريطة", en: "on the map" },
  day: { ar: "بدقة اليوم", en: "to the day" },
  month: { ar: "بدقة الشهر", en: "to the month" },
  year: { ar: "بدقة السنة", en: "to the year" },
  interval: { ar: "فترة", en: "an interval" },
  states: { ar: "الدول المعنية", en: "States concerned" },
  told: { ar: "من يرويه", en: "Told by" },
  history: { ar: "كيف روي يوما بيوم", en: "How it was told, day by day" },
  historyNote: { ar: "الأيام أيام نشر المقالات.", en: "Days are those on which articles were published." },
  planned: { ar: "أعلن", en: "announced" },
  held: { ar: "انعقد", en: "held" },
  proposed: { ar: "اقترح", en: "proposed" },
  cancelled: { ar: "ألغي", en: "cancelled" },
  denied: { ar: "نفي", en: "denied" },
  reported: { ar: "ذكر", en: "reported" },
  deniedReport: { ar: "نفي", en: "denied" },
  expected: { ar: "توقع", en: "expected" },
  noDay: { ar: "في مقال بلا تاريخ", en: "in an article without a date" },
  claimsCount: { ar: "الادعاءات: {0}", en: "claims: {0}" },
  differ: { ar: "أين تختلف الروايات", en: "Where accounts differ" },
  differNote: {
    ar: "ما يخالف أكثر الروايات ملون؛ ومن سكت عن شيء لم يخالف فيه أحدا.",
    en: "What most accounts do not say is marked; whoever leaves something open contradicts nobody.",
  },
  claim: { ar: "الادعاء", en: "Claim" },
  deviates: { ar: "مختلف", en: "differs" },
  figures: { ar: "أرقام الضحايا ومصادرها", en: "Figures and their sources" },
  policy: {
    ar: "الأدنى هو أصغر حد أدنى ذكر، والأعلى أكبر حد ذكر؛ ولا يحسب المنفي والمتوقع (السياسة: explore/casualty-range).",
    en: "The lowest is the smallest lower bound reported, the highest the greatest bound reported; what is denied or expected does not count (policy: explore/casualty-range).",
  },
  lowest: { ar: "الأدنى", en: "lowest" },
  highest: { ar: "الأعلى", en: "highest" },
  open: { ar: "وبعض الروايات لا تضع حدا أعلى", en: "some reports set no upper bound" },
  claimsHead: { ar: "من قال ماذا، وبأي كلمات", en: "Who says what, in which words" },
  why: { ar: "لماذا عدت هذه المقالات رواية لحدث واحد", en: "Why these articles are taken to tell one event" },
  score: { ar: "درجة وحدة الحدث", en: "same-event score" },
  one: { ar: "يرويه ادعاء واحد.", en: "One claim tells it." },
  alike: { ar: "تتفق الادعاءات على:", en: "Claims name alike:" },
  inClaims: { ar: "في {0} من {1}", en: "in {0} of {1}" },
  scoreNote: {
    ar: "الدرجة من 0 إلى 1: مدى الثقة بأن الادعاء عن الحدث نفسه مع سائر ادعاءاته.",
    en: "The score, from 0 to 1, says how sure it is that a claim is about the same event as the others.",
  },
  related: { ar: "أحداث قريبة للفاعلين أنفسهم (في حدود 14 يوما)", en: "Nearby events of the same actors (within 14 days)" },
  showAll: { ar: "أظهر الكل", en: "Show all" },
});

const FIRST = 20;

export default function EventPage() {
  const found = useData("event", { id });
  const told = found.value;
  useEffect(() => {
    if (told) {
      document.title = `${eventText(told.event)} · ${common("isnad")}`;
    }
  }, [told]);
  if (!id) {
    return html`<h1>${common("event")}</h1><p>${t("noId")} <a href=${page("timeline")}>${common("timeline")}</a></p>`;
  }
  return html`
    ${!told && html`<h1>${common("event")}</h1>`}
    <${Pending} of=${found} />
    ${told &&
    html`
      <${Head} of=${told} />
      ${told.history.length > 0 && html`<${History} of=${told} />`}
      ${told.claims.some((claim) => claim.figure) && html`<${Figures} of=${told} />`}
      ${told.aspects.length > 0 && html`<${Differences} of=${told} />`}
      <${Claims} of=${told} />
      <${Why} of=${told} />
      ${told.related.length > 0 &&
      html`<section aria-labelledby="related"><h2 id="related">${t("related")}</h2><${EventList} events=${told.related.map((one) => one.event)} /></section>`}
    `}
  `;
}

function idsIn(claims, role) {
  return new Set(claims.flatMap((claim) => claim[role]).map((one) => one.id));
}

function precision(date) {
  return date.includes("/") ? t("interval") : t({ 4: "year", 7: "month" }[date.length] ?? "day");
}

function Head({ of: { event, iri, claims } }) {
  const hosts = idsIn(claims, "hosts");
  const sponsors = idsIn(claims, "sponsors");
  const row = (name, value) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const actors = (all, marked, label, mediates = false) =>
    all.length > 0 &&
    html`<ul class="roles">${all.map(
      (one) => html`<li><${ActorLink} of=${one} mediates=${mediates} />${marked.has(one.id) && html` <span class="role">${label}</span>`}</li>`,
    )}</ul>`;
  const data = `/data${localAddress(event.id)}`;
  return html`
    <header class="thing-head">
      <h1>${common(event.kind)}: <${EventLine} of=${event} links=${false} /></h1>
      <p class="thing-sub"><${Kind} of=${event.kind} /> <${Status} of=${event.status} /> <${Day} of=${event.date} /></p>
      <dl class="facts" aria-label=${t("facts")}>
        ${row(common("participants"), actors(event.participants, hosts, t("host")))}
        ${row(common("mediators"), actors(event.mediators, sponsors, t("sponsor"), true))}
        ${row(common("place"), event.place && html`<${PlaceLink} of=${event.place} />
          ${event.place.country && event.place.country.id !== event.place.id && event.place.country.ar !== event.place.ar && html` <span class="count">(<${Name} of=${event.place.country} />)</span>`}
          ${" · "}<a href=${page("map", { place: event.place.id })}>${t("onMap")}</a>`)}
        ${row(common("date"), event.date ? html`<${Day} of=${event.date} /> <span class="count">${precision(event.date)}</span>` : common("undated"))}
        ${row(t("states"), event.states.length > 0 && html`<${Listed} all=${event.states.map((one) => html`<${ActorLink} of=${one} />`)} />`)}
        ${row(t("told"), event.articles === 1 ? common("toldByOne") : common("toldBy", number(event.articles)))}
      </dl>
      <div class="page-tools">
        <${Downloads} of=${[
          { label: "Turtle", href: `${data}.ttl` },
          { label: "JSON-LD", href: `${data}.jsonld` },
        ]} />
        <${Sparql} name="page/claims-of-event" given=${{ event: iri }} />
      </div>
    </header>
  `;
}

function History({ of: { history } }) {
  return html`
    <section aria-labelledby="history">
      <h2 id="history">${t("history")}</h2>
      <ol class="history" tabindex="0">
        ${history.map(
          (step) => html`<li class=${`step ${step.status}`}>
            <a href=${`#${anchor(step.claims[0])}`}><b>${t(step.status)}</b>${" "}
              ${step.published ? html`<${Day} of=${step.published} />` : t("noDay")}</a>
            ${step.claims.length > 1 && html` <span class="count">${t("claimsCount", number(step.claims.length))}</span>`}
          </li>`,
        )}
      </ol>
      <p class="note">${t("historyNote")}</p>
    </section>
  `;
}

function anchor(claim) {
  return `claim-${claim.replace(/[^\p{L}\p{N}_-]+/gu, "-")}`;
}

function Figures({ of: { claims, tolls } }) {
  return html`
    <section aria-labelledby="figures">
      <h2 id="figures">${t("figures")}</h2>
      ${[...new Set(claims.flatMap((claim) => claim.figure?.harm ?? []))].map(
        (harm) => html`<h3>${harmText(harm)}</h3>
          <${FigureAxis} claims=${claims.filter((claim) => claim.figure?.harm === harm)} />`,
      )}
      <ul>${tolls.map(
        (toll) => html`<li><b>${harmText(toll.harm)}</b>: ${t("lowest")} <b dir="ltr">${number(toll.lowest)}</b>${COMMA}
          ${t("highest")} <b dir="ltr">${number(toll.highest)}</b>${toll.isOpen && ` — ${t("open")}`}</li>`,
      )}</ul>
      <p class="note">${t("policy")}</p>
    </section>
  `;
}

const COLUMNS = {
  status: (claim) => html`<${Status} of=${claim.status} />`,
  date: (claim) => claim.date && html`<${Day} of=${claim.date} />`,
  place: (claim) => claim.place && html`<${PlaceLink} of=${claim.place} />`,
  participants: (claim) => html`<${Listed} all=${claim.participants.map((one) => html`<${ActorLink} of=${one} />`)} />`,
  mediators: (claim) => html`<${Listed} all=${claim.mediators.map((one) => html`<${ActorLink} of=${one} mediates />`)} />`,
};

function cell(aspect, claim) {
  const column = COLUMNS[aspect];
  return column ? column(claim) : claim.figure?.harm === aspect && html`<b dir="ltr">${interval(claim.figure)}</b> <bdi lang="ar">${claim.figure.verbatim}</bdi>`;
}

function Differences({ of: { aspects, claims } }) {
  const [all, setAll] = useState(false);
  const deviating = aspects.map((aspect) => new Set(aspect.deviating));
  const heading = (aspect) => harmText(aspect);
  return html`
    <section aria-labelledby="differ">
      <h2 id="differ">${t("differ")}</h2>
      <p class="note">${t("differNote")}</p>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="differ">
        <table class="differ">
          <thead><tr><th scope="col">${t("claim")}</th>${aspects.map((aspect) => html`<th scope="col">${heading(aspect.name)}</th>`)}</tr></thead>
          <tbody>
            ${(all ? claims : claims.slice(0, FIRST)).map(
              (claim) => html`<tr>
                <th scope="row"><a href=${`#${anchor(claim.id)}`}><bdi lang="ar">${claim.article.title || claim.article.id}</bdi></a>
                  <span class="row-sub">${claim.article.published && html`<${Day} of=${claim.article.published} />${" · "}`}<${Sources} of=${claim.sources} /></span></th>
                ${aspects.map((aspect, at) => {
                  const said = cell(aspect.name, claim);
                  return html`<td class=${deviating[at].has(claim.id) ? "deviates" : ""}>${said || "—"}
                    ${deviating[at].has(claim.id) && html`<span class="hidden-text"> (${t("deviates")})</span>`}</td>`;
                })}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${claims.length > FIRST && !all && html`<p class="more"><button type="button" class="quiet" onClick=${() => setAll(true)}>${t("showAll")} (${number(claims.length)})</button></p>`}
    </section>
  `;
}

function Claims({ of: { claims, total, iri } }) {
  const [shown, setShown] = useState(location.hash.startsWith("#claim-") ? claims.length : FIRST);
  useEffect(() => {
    const go = () => {
      if (location.hash.startsWith("#claim-")) {
        setShown(claims.length);
        setTimeout(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView({ block: "start" }), 0);
      }
    };
    go();
    addEventListener("hashchange", go);
    return () => removeEventListener("hashchange", go);
  }, [claims]);
  return html`
    <section aria-labelledby="claims">
      <h2 id="claims">${t("claimsHead")} <span class="count">${number(total)}</span></h2>
      ${claims.slice(0, shown).map(
        (claim) => html`<div id=${anchor(claim.id)} class="anchored" key=${claim.id}><${Claim} of=${claim} />
          ${claims.length > 1 && claim.score && html`<p class="score">${t("score")}: <b dir="ltr">${claim.score}</b></p>`}</div>`,
      )}
      ${shown < claims.length && html`<p class="more"><button type="button" onClick=${() => setShown(shown + 50)}>${common("more")}</button> <span class="count">${number(shown)} ${common("of")} ${number(total)}</span></p>`}
      <${Sparql} name="page/evidence-of-event" given=${{ event: iri }} />
    </section>
  `;
}

function Why({ of: { common: alike, claims } }) {
  if (claims.length < 2) {
    return null;
  }
  const all = number(claims.length);
  const line = (what, count) => html`<li>${what} <span class="count">${t("inClaims", number(count), all)}</span></li>`;
  return html`
    <section aria-labelledby="why">
      <h2 id="why">${t("why")}</h2>
      <p>${t("alike")}</p>
      <ul>
        ${alike.actors.map((one) => line(html`<${ActorLink} of=${one.actor} />`, one.claims))}
        ${alike.places.map((one) => line(html`<${PlaceLink} of=${one.place} />`, one.claims))}
        ${alike.dates.map((one) => line(html`<${Day} of=${one.date} />`, one.claims))}
      </ul>
      <p class="note">${t("scoreNote")}</p>
      <ul class="scores">
        ${claims.slice(0, 50).map(
          (claim) => html`<li><span dir="ltr" class="meter"><meter min="0" max="1" value=${claim.score} aria-label=${t("score")}></meter> ${claim.score}</span>${" "}
            ${claim.words[0] ? html`<a href=${articleAddress(claim.article, claim.words[0])}><bdi lang="ar">${claim.article.title || claim.article.id}</bdi></a>` : html`<bdi lang="ar">${claim.article.title}</bdi>`}
            ${claim.article.published && html` · <${Day} of=${claim.article.published} />`}</li>`,
        )}
      </ul>
    </section>
  `;
}

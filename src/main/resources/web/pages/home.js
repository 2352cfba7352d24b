// Home: what there is, the latest, the largest, the way into everything.
import { page } from "/web/lib/data.js";
import { SearchBox } from "/web/lib/searchbox.js";
import { ActorLink, EventList, Pending, Sparql, html, number, t as common, useData, words } from "/web/lib/ui.js";
import "/web/pages/home/first.js";

const t = words({
  welcome: {
    ar: "من اجتمع بمن، وبوساطة من، وأين ومتى، ومن قال ذلك",
    en: "Who met whom, through whom, where and when, and who says so",
  },
  lead: {
    ar: "رسم بياني معرفي للدبلوماسية من الأخبار العربية. كل خط في كل صورة يقود بنقرة إلى الجملة التي تقوله.",
    en: "A knowledge graph of diplomacy from Arabic news. Every line of every picture leads in one click to the Arabic sentence that says it.",
  },
  figures: { ar: "ما في الرسم البياني", en: "What is in the graph" },
  latest: { ar: "أحدث الأحداث", en: "Latest events" },
  largest: { ar: "الأكثر رواية", en: "Told by most articles" },
  active: { ar: "الأكثر حضورا", en: "Most active" },
  go: { ar: "من أين تبدأ", en: "Where to begin" },
  networkSays: { ar: "من يلتقي بمن، ومن يتوسط بينهم", en: "Who meets whom, and who mediates" },
  timelineSays: { ar: "اللقاءات يوما بيوم", en: "Encounters day by day" },
  mapSays: { ar: "أين يلتقون، وإلى أين يسافرون", en: "Where they meet, where they travel" },
  casualtiesSays: { ar: "أرقام الضحايا مجالات مع مصادرها", en: "Casualty figures as intervals with their sources" },
  queriesSays: { ar: "أسئلة جاهزة، ومحرر SPARQL", en: "Questions ready to ask, and a SPARQL editor" },
});

export const title = t("welcome");

export default function Home() {
  const found = useData("overview", {});
  const overview = found.value;
  return html`
    <section class="hero">
      <h1>${t("welcome")}</h1>
      <p>${t("lead")}</p>
      <${SearchBox} name="home" large />
    </section>
    <${Pending} of=${found} />
    ${overview &&
    html`
      <section aria-labelledby="figures">
        <h2 id="figures">${t("figures")}</h2>
        <dl class="counts">
          ${Object.entries(overview.counts).map(
            ([name, count]) => html`<div><dt>${common(name)}</dt><dd>${number(count)}</dd></div>`,
          )}
        </dl>
        <${Sparql} name="explore/counts" />
      </section>
      <section aria-labelledby="ways">
        <h2 id="ways">${t("go")}</h2>
        <ul class="ways">
          ${["network", "timeline", "map", "casualties", "queries"].map(
            (name) => html`<li><a href=${page(name)}><b>${common(name)}</b><span>${t(`${name}Says`)}</span></a></li>`,
          )}
        </ul>
      </section>
      <div class="columns">
        <section aria-labelledby="latest">
          <h2 id="latest">${t("latest")}</h2>
          <${EventList} events=${overview.latest} />
          <${Sparql} name="explore/latest-events" />
        </section>
        <section aria-labelledby="largest">
          <h2 id="largest">${t("largest")}</h2>
          <${EventList} events=${overview.largest} />
        </section>
        <section aria-labelledby="active">
          <h2 id="active">${t("active")}</h2>
          <ol class="active">
            ${overview.actors.map((one) => html`<li><${ActorLink} of=${one.actor} /> <span class="count">${number(one.events)}</span></li>`)}
          </ol>
          <h2>${common("mediators")}</h2>
          <ol class="active">
            ${overview.mediators.map(
              (one) => html`<li><${ActorLink} of=${one.actor} mediates /> <span class="count">${number(one.events)}</span></li>`,
            )}
          </ol>
          <${Sparql} name="explore/most-active-actors" />
        </section>
      </div>
    `}
  `;
}

// Offices as articles give them: a table, and the months of the articles as strips on one axis.
import { period, span } from "/web/lib/pieces.js";
import { ActorLink, Day, Pending, Sparql, articleAddress, html, number, t as common, useData, useState, words } from "/web/lib/ui.js";

const t = words({
  office: { ar: "المنصب", en: "Office" },
  offices: { ar: "المناصب عبر الزمن", en: "Offices over time" },
  officesNote: {
    ar: "الأيام أيام المقالات التي تذكر المنصب، لا أيام تولي المنصب أو تركه.",
    en: "Days are those of the articles that name the office, not when it was taken up or left.",
  },
  officeOf: { ar: "لدى", en: "Of" },
  firstSeen: { ar: "أول مقال", en: "First article" },
  lastSeen: { ar: "آخر مقال", en: "Last article" },
  officials: { ar: "من يشغلون مناصب فيها", en: "Who holds its offices" },
  holder: { ar: "الشاغل", en: "Holder" },
  words: { ar: "الكلمات", en: "Words" },
  moreOffices: { ar: "أظهر الكل", en: "Show all" },
  fewerOffices: { ar: "أظهر أقل", en: "Show fewer" },
  read: { ar: "اقرأ الجملة", en: "Read the sentence" },
});

/** The offices of an actor, and who holds its offices. */
export function Offices({ of }) {
  const found = useData("actor-offices", { id: of.actor.id });
  const offices = found.value?.offices ?? [];
  const officials = found.value?.officials ?? [];
  if (found.value && !offices.length && !officials.length) {
    return null;
  }
  return html`
    <${Pending} of=${found} />
    ${offices.length > 0 &&
    html`<section aria-labelledby="offices">
      <h2 id="offices">${t("offices")}</h2>
      <p class="note">${t("officesNote")}</p>
      <${OfficeTable} rows=${offices.map((one) => ({ ...one, who: one.title, articles: one.total }))} isOf />
      <${Sparql} name="page/offices-of-actor" given=${{ actor: of.iri }} />
    </section>`}
    ${officials.length > 0 &&
    html`<section aria-labelledby="officials">
      <h2 id="officials">${t("officials")}</h2>
      <p class="note">${t("officesNote")}</p>
      <${OfficeTable} rows=${officials.map((one) => ({ ...one, witnesses: [one.example] }))} />
      <${Sparql} name="page/officials-of-actor" given=${{ actor: of.iri }} />
    </section>`}
  `;
}

/** Offices as rows, each with the months of its articles as a strip on one axis. */
function OfficeTable({ rows, isOf = false }) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, 15);
  const days = rows.flatMap((one) => [one.first, one.last]).filter(Boolean).sort();
  const axis = days.length ? span(days[0].slice(0, 7), days[days.length - 1].slice(0, 7)) : [];
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${t(isOf ? "offices" : "officials")}>
      <table class="offices">
        <thead><tr>
          ${!isOf && html`<th scope="col">${t("holder")}</th>`}
          <th scope="col">${t("office")}</th>
          ${isOf && html`<th scope="col">${t("officeOf")}</th>`}
          <th scope="col">${common("articles")}</th>
          <th scope="col">${t("firstSeen")}</th><th scope="col">${t("lastSeen")}</th>
          <th scope="col">${axis.length > 0 && html`<span class="strip-ends"><span>${period(axis[0])}</span><span>${period(axis[axis.length - 1])}</span></span>`}</th>
          <th scope="col">${t("words")}</th>
        </tr></thead>
        <tbody>
          ${shown.map(
            (one) => html`<tr>
              ${!isOf && html`<td><${ActorLink} of=${one.holder} /></td>`}
              <td><bdi lang="ar">${one.title}</bdi></td>
              ${isOf && html`<td>${one.of ? html`<${ActorLink} of=${one.of} />` : html`<bdi lang="ar">${one.ofName}</bdi>`}</td>`}
              <td>${number(one.articles)}</td>
              <td>${one.first && html`<${Day} of=${one.first} />`}</td>
              <td>${one.last && html`<${Day} of=${one.last} />`}</td>
              <td><${Strip} axis=${axis} of=${one} /></td>
              <td><${Witnesses} of=${one.witnesses} /></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rows.length > 15 && html`<p class="more"><button type="button" class="quiet" aria-expanded=${all} onClick=${() => setAll(!all)}>
      ${t(all ? "fewerOffices" : "moreOffices")}</button> <span class="count">${number(shown.length)} ${common("of")} ${number(rows.length)}</span></p>`}
  `;
}

function Strip({ axis, of }) {
  if (!of.first) {
    return null;
  }
  const isYears = axis[0].length === 4;
  const cut = (text) => (isYears ? text.slice(0, 4) : text.slice(0, 7));
  const months = of.months ? new Set(Object.keys(of.months).map(cut)) : null;
  return html`<span class="strip" aria-hidden="true">
    ${axis.map((one) => {
      const isIn = one >= cut(of.first) && one <= cut(of.last);
      const isOn = months ? months.has(one) : one === cut(of.first) || one === cut(of.last);
      return html`<span class=${isOn ? "on" : isIn ? "within" : ""} title=${period(one)}></span>`;
    })}
  </span>`;
}

function Witnesses({ of }) {
  const [open, setOpen] = useState(false);
  const first = of[0];
  if (!first) {
    return null;
  }
  return html`
    <a href=${articleAddress(first.article, first)}>${t("read")}</a>
    ${of.length > 1 && html` <button type="button" class="quiet" aria-expanded=${open} onClick=${() => setOpen(!open)}>${number(of.length)}</button>`}
    ${open &&
    html`<ul class="witnesses">${of.map(
      (one) => html`<li><a href=${articleAddress(one.article, one)}><bdi lang="ar">${one.text}</bdi></a> — <bdi lang="ar">${one.article.title}</bdi>${" "}
        ${one.article.published && html`<${Day} of=${one.article.published} />`}</li>`,
    )}</ul>`}
  `;
}

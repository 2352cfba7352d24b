// All figures in rows, for whoever does not see the pictures.
import { Day, Unfolded, harmText, html, nameOf, number, openEvidence, page, t as common, words } from "/web/lib/ui.js";
import { figureText } from "/web/pages/casualties/harms.js";

const t = words({
  asTable: { ar: "الأرقام جدولا", en: "The figures as a table" },
  incident: { ar: "الواقعة", en: "Incident" },
  harm: { ar: "الضرر", en: "Harm" },
  lower: { ar: "الأدنى", en: "Lower" },
  upper: { ar: "الأعلى", en: "Upper" },
  open: { ar: "بلا حد", en: "none" },
  verbatim: { ar: "بكلمات المقال", en: "In the words of the article" },
  published: { ar: "نشر في", en: "Published" },
});

const HEADS = ["incident", "harm", "lower", "upper", "verbatim", "status", "source", "article", "published"];

export function FigureTable({ incidents }) {
  const make = () => html`
    <table>
      <thead><tr>${HEADS.map((head) => html`<th scope="col">${t(head)}</th>`)}</tr></thead>
      <tbody>${incidents.map(({ event, figures }) => figures.map((figure) => html`<${Row} key=${figure.claim} event=${event} figure=${figure} />`))}</tbody>
    </table>
  `;
  return html`<${Unfolded} says=${t("asTable")} make=${make} />`;
}

function Row({ event, figure }) {
  const { article } = figure;
  return html`<tr>
    <th scope="row"><a href=${page("event", { id: event.id })}>${event.place ? nameOf(event.place) : common("incident")} · <${Day} of=${event.date} /></a></th>
    <td>${harmText(figure.harm)}</td>
    <td>${number(figure.lower)}</td>
    <td>${figure.upper === null ? t("open") : number(figure.upper)}</td>
    <td><button type="button" class="quiet" aria-label=${`${common("showEvidence")} ${figureText(figure)}`}
      onClick=${() => openEvidence([{ ...event, claim: figure.claim }])}><bdi lang="ar">${figure.verbatim}</bdi></button></td>
    <td>${common(figure.status)}</td>
    <td>${figure.sources.length ? figure.sources.map((source) => html`<bdi lang="ar">${source.name}</bdi> `) : common("itself")}</td>
    <td><a href=${page("article", { id: article.id })}><bdi lang="ar">${article.title || article.id}</bdi></a></td>
    <td>${article.published && html`<${Day} of=${article.published} />`}</td>
  </tr>`;
}

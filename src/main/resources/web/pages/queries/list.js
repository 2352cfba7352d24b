// The questions of the library by what they are for.
import { html, language, page, useState, words } from "/web/lib/ui.js";

const t = words({
  list: { ar: "قائمة الأسئلة", en: "List of questions" },
  find: { ar: "ابحث في الأسئلة", en: "Find a question" },
  none: { ar: "لا سؤال فيه هذه الكلمات.", en: "No question has these words." },
  explore: { ar: "أسئلة الباحثين", en: "Questions of researchers" },
  export: { ar: "جداول للتنزيل", en: "Tables to take away" },
  wikidata: { ar: "مع ويكي بيانات", en: "Together with Wikidata" },
  check: { ar: "فحوص: لا يجوز أن تجد شيئا", en: "Checks: they must find nothing" },
  page: { ar: "ما تسأله الصفحات", en: "What the pages ask" },
});

const ORDER = ["explore", "export", "wikidata", "check", "page"];
const FOLDED = ["check", "page"];

export function QuestionList({ all, chosen, onChoose }) {
  const [sought, setSought] = useState("");
  const isWide = matchMedia("(min-width: 60rem)").matches;
  const fits = (one) =>
    [one.name, one.title.ar, one.title.en, one.asks.ar, one.asks.en].some((text) => text.toLowerCase().includes(sought.toLowerCase().trim()));
  const found = all.filter(fits);
  const folders = [...ORDER, ...new Set(all.map((one) => one.folder).filter((folder) => !ORDER.includes(folder)))];
  const link = (one) => html`<li key=${one.name}>
    <a href=${page("queries", { name: one.name })} aria-current=${one.name === chosen ? "true" : undefined} title=${one.asks[language]}
      onClick=${(click) => {
        if (!click.ctrlKey && !click.metaKey && !click.shiftKey) {
          click.preventDefault();
          onChoose(one.name);
        }
      }}>${one.title[language]}</a>
  </li>`;
  return html`
    <details class="question-list" open=${isWide || !chosen}>
      <summary>${t("list")}</summary>
      <input type="search" dir="auto" aria-label=${t("find")} placeholder=${t("find")} value=${sought}
        onInput=${(event) => setSought(event.currentTarget.value)} />
      ${found.length === 0 && html`<p>${t("none")}</p>`}
      ${folders.map((folder) => {
        const those = found.filter((one) => one.folder === folder);
        const isFolded = FOLDED.includes(folder) && !sought && !chosen.startsWith(`${folder}/`);
        return (
          those.length > 0 &&
          html`<details key=${folder} open=${!isFolded}>
            <summary>${t(folder)}</summary>
            <ul>${those.map(link)}</ul>
          </details>`
        );
      })}
    </details>
  `;
}

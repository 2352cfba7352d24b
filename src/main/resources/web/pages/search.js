// Everything that fits some words: actors, places, events, articles with the places where the words stand.
import { asked } from "/web/lib/data.js";
import {
  ActorLink,
  Day,
  EventList,
  Pending,
  PlaceLink,
  html,
  language,
  number,
  page,
  t as common,
  useData,
  useEffect,
  useState,
  words,
} from "/web/lib/ui.js";
import { GROUPS, wanted } from "/web/pages/search/first.js";

const A_PART = 20;

const t = words({
  titled: { ar: "نتائج البحث عن «{0}»", en: "Results for “{0}”" },
  what: { ar: "ماذا تبحث عنه؟", en: "What are you looking for?" },
  making: { ar: "يجري الآن فهرسة نصوص المقالات. أعد البحث بعد قليل.", en: "The index of the articles’ texts is being made. Search again in a moment." },
  loose: { ar: "لا مقال فيه كل هذه الكلمات. هذه مقالات فيها أكثرها.", en: "No article has all of these words. These have most of them." },
  nothing: { ar: "لا شيء يطابق ذلك.", en: "Nothing fits that." },
  hints: { ar: "جرب:", en: "Try:" },
  hintFewer: { ar: "كلمات أقل، أو بداية الاسم وحدها؛", en: "fewer words, or only the beginning of the name;" },
  hintSpelling: { ar: "كتابة أخرى للاسم، بالعربية أو باللاتينية: «باراك»، barrack؛", en: "another spelling of the name, in Arabic or Latin letters: «باراك», barrack;" },
  hintPhrase: { ar: "عبارة بين علامتي تنصيص لتوجد كما هي: \"وقف إطلاق النار\"؛", en: "a phrase in quotes, to find just these words in this order: \"وقف إطلاق النار\";" },
  hintPlural: {
    ar: "جمع التكسير لا يوجد بالمفرد: «وزراء» لا يجد «وزير»، أما «الوزير» و«وزيرين» فيجدانه.",
    en: "broken plurals are not found by their singular: «وزراء» does not find «وزير», but «الوزير» and «وزيرين» do.",
  },
  hintEvents: { ar: "أسماء من شاركوا والمكان والنوع والسنة معا: لقاء باراك باريس 2025.", en: "who took part, the place, the kind and the year together: meeting barrack paris 2025." },
  showAll: { ar: "الكل ({0})", en: "All ({0})" },
  every: { ar: "كل النتائج", en: "All results" },
  before: { ar: "السابق", en: "Back" },
  next: { ar: "التالي", en: "Next" },
  part: { ar: "{0}–{1} من {2}", en: "{0}–{1} of {2}" },
  eventsOf: { ar: "الأحداث: {0}", en: "events: {0}" },
  pages: { ar: "صفحات النتائج", en: "Pages of results" },
});

export const title = asked().q ? t("titled", asked().q) : common("search");

export default function Search() {
  const { q, kind, offset } = wanted();
  return html`
    <h1>${q ? html`<bdi>${t("titled", q)}</bdi>` : t("what")}</h1>
    ${q.trim() ? html`<${Results} q=${q} kind=${kind} offset=${Number(offset)} />` : html`<${Hints} />`}
  `;
}

function Results({ q, kind, offset }) {
  const [round, setRound] = useState(0);
  const found = useData("search", { q, kind, offset: offset || "", round: round || "" });
  const value = found.value;
  const isMaking = value?.articles && !value.articles.ready;
  useEffect(() => {
    const timer = isMaking ? setTimeout(() => setRound(round + 1), 3000) : 0;
    return () => clearTimeout(timer);
  }, [isMaking, round]);
  if (!value) {
    return html`<${Pending} of=${found} />`;
  }
  const shown = GROUPS.filter((one) => value[one] && (value[one].total > 0 || (one === "articles" && isMaking)));
  return html`
    <${Pending} of=${found} />
    <nav class="result-kinds" aria-label=${common("kind")}>
      ${kind
        ? html`<a href=${page("search", { q })}>${t("every")}</a>`
        : shown.map((one) => html`<a href=${`#${one}`}>${common(one)} <span class="count">${number(value[one].total)}</span></a>`)}
    </nav>
    ${shown.map((one) => html`<${Group} name=${one} of=${value[one]} q=${q} kind=${kind} offset=${offset} />`)}
    ${shown.length === 0 && html`<p role="status">${t("nothing")}</p><${Hints} />`}
  `;
}

function Group({ name, of, q, kind, offset }) {
  return html`
    <section id=${name} aria-labelledby=${`${name}-head`} class="results">
      <h2 id=${`${name}-head`}>${common(name)} <span class="count">${number(of.total)}</span></h2>
      ${name === "articles" && !of.ready && html`<p role="status">${t("making")}</p>`}
      ${of.loose && html`<p role="status">${t("loose")}</p>`}
      ${name === "events"
        ? html`<${EventList} events=${of.items} />`
        : html`<ol class=${name === "articles" ? "found-articles" : "active"}>${of.items.map((item) => html`<${Item} name=${name} of=${item} />`)}</ol>`}
      ${kind
        ? html`<${Parts} total=${of.total} count=${of.items.length} q=${q} kind=${kind} offset=${offset} />`
        : of.total > of.items.length && html`<p><a href=${page("search", { q, kind: name })}>${t("showAll", number(of.total))}</a></p>`}
    </section>
  `;
}

function Item({ name, of }) {
  if (name === "articles") {
    return html`<${FoundArticle} of=${of} />`;
  }
  const other = language === "en" ? of.thing.en && of.thing.ar : of.thing.en;
  return html`
    <li>
      <span>
        ${name === "actors" ? html`<${ActorLink} of=${of.thing} />` : html`<${PlaceLink} of=${of.thing} />`}
        ${other && html` <bdi class="other" dir="auto">${other}</bdi>`}
        ${name === "actors"
          ? html` <span class="other">${common(of.thing.kind)}</span>`
          : of.thing.country && html` <bdi class="other">${(language === "en" && of.thing.country.en) || of.thing.country.ar}</bdi>`}
      </span>
      <span class="count">${t("eventsOf", number(of.events))}</span>
    </li>
  `;
}

function FoundArticle({ of }) {
  const { article, snippets } = of;
  return html`
    <li class="card">
      <h3><a href=${page("article", { id: article.id })}><bdi lang="ar">${article.title || article.id}</bdi></a></h3>
      <p class="told">
        ${article.outlet && html`<bdi dir="auto">${article.outlet}</bdi>${" · "}`}${article.published && html`<${Day} of=${article.published} />`}
      </p>
      ${snippets.map((snippet) => html`<${Snippet} of=${snippet} article=${article} />`)}
    </li>
  `;
}

/** Words of an article, those that were looked for marked; offsets count code points. */
function Snippet({ of, article }) {
  const letters = Array.from(of.text);
  const cut = (from, to) => letters.slice(from - of.start, to - of.start).join("");
  const pieces = [];
  let at = of.start;
  for (const mark of of.marks) {
    pieces.push(cut(at, mark.start), html`<mark>${cut(mark.start, mark.end)}</mark>`);
    at = mark.end;
  }
  pieces.push(cut(at, of.end));
  const first = of.marks[0] ?? of;
  const last = of.marks.at(-1) ?? of;
  return html`
    <blockquote lang="ar" dir="rtl">…${pieces}… </blockquote>
    <p class="claim-foot"><a href=${page("article", { id: article.id, at: `${first.start}-${last.end}` })}>${common("inArticle")}</a></p>
  `;
}

function Parts({ total, count, q, kind, offset }) {
  if (total <= A_PART && offset === 0) {
    return null;
  }
  const to = (from) => page("search", { q, kind, offset: from || "" });
  return html`
    <nav class="parts" aria-label=${t("pages")}>
      ${offset > 0 && html`<a rel="prev" href=${to(Math.max(0, offset - A_PART))}>${t("before")}</a>`}
      <span>${t("part", number(Math.min(offset + 1, total)), number(offset + count), number(total))}</span>
      ${offset + count < total && count > 0 && html`<a rel="next" href=${to(offset + A_PART)}>${t("next")}</a>`}
    </nav>
  `;
}

function Hints() {
  return html`
    <p>${t("hints")}</p>
    <ul>
      ${["hintFewer", "hintSpelling", "hintPhrase", "hintEvents", "hintPlural"].map((one) => html`<li>${t(one)}</li>`)}
    </ul>
  `;
}

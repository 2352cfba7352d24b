// An article as published, with all that is named and claimed in it, linked both ways.
import { asked, keepAddress, localAddress } from "/web/lib/data.js";
import { fileAddress } from "/web/lib/filters.js";
import { paragraphs, visible } from "/web/lib/segments.js";
import {
  ActorLink,
  Day,
  Downloads,
  Figure,
  Kind,
  Listed,
  Pending,
  PlaceLink,
  Sources,
  Sparql,
  Status,
  html,
  nameOf,
  number,
  page,
  t as common,
  useData,
  useEffect,
  useMemo,
  useRef,
  useState,
  words,
} from "/web/lib/ui.js";
import { id } from "/web/pages/article/first.js";

const t = words({
  noId: { ar: "لم يذكر العنوان أي مقال.", en: "The address names no article." },
  original: { ar: "الأصل", en: "The original" },
  asPublished: { ar: "النص كما نشر", en: "The text as published" },
  claims: { ar: "ما يدعيه المقال", en: "What the article claims" },
  claim: { ar: "الادعاء {0}: إلى ملاحظته", en: "Claim {0}: to its note" },
  inText: { ar: "أرني الجملة", en: "Show the sentence" },
  event: { ar: "إلى الحدث", en: "To the event" },
  unevented: { ar: "بلا حدث", en: "no event" },
  before: { ar: "السابقة", en: "Previous" },
  after: { ar: "التالية", en: "Next" },
  none: { ar: "لم يقرأ منه أي ادعاء.", en: "No claim was read from it." },
  asked: { ar: "الكلمات التي طلبتها معلمة.", en: "The words that you asked for are marked." },
  toAsked: { ar: "إليها", en: "Go there" },
  named: { ar: "من وما يذكره", en: "Who and what it names" },
  key: { ar: "المفتاح", en: "Key" },
  keyActor: { ar: "فاعل", en: "actor" },
  keyPlace: { ar: "مكان", en: "place" },
  keyFigure: { ar: "رقم", en: "figure" },
  keyClaim: { ar: "جملة ادعاء", en: "sentence of a claim" },
  keyAsked: { ar: "ما طلبته", en: "what you asked for" },
  control: { ar: "حرف تحكم غير مرئي", en: "an invisible control character" },
});

const at = /^(\d{1,9})-(\d{1,9})$/.exec(asked().at ?? "");
const askedFor = at && Number(at[1]) < Number(at[2]) ? { start: Number(at[1]), end: Number(at[2]) } : null;
const SHOWN = 50;

export default function ArticlePage() {
  const found = useData("article", { id });
  const article = found.value;
  useEffect(() => {
    if (article) {
      document.title = `${article.title || article.id} · ${common("isnad")}`;
    }
  }, [article]);
  if (!id) {
    return html`<h1>${common("article")}</h1><p>${t("noId")} <a href=${page("search")}>${common("search")}</a></p>`;
  }
  return html`
    ${!article && html`<h1>${common("article")}</h1>`}
    <${Pending} of=${found} />
    ${article && html`<${Head} of=${article} /><${Reading} of=${article} />`}
  `;
}

function Head({ of }) {
  const data = `/data${localAddress(of.id)}`;
  return html`
    <header class="thing-head">
      <h1 lang="ar"><bdi>${visible(of.title || of.id).map((piece) => piece.control ?? piece).join("")}</bdi></h1>
      <p class="thing-sub">
        ${of.outlet && html`<bdi dir="auto">${of.outlet}</bdi>${" · "}`}
        ${of.published ? html`<${Day} of=${of.published} />` : common("undated")}
        ${of.url && html`${" · "}<a href=${of.url} rel="external noreferrer">${t("original")}</a>`}
      </p>
      <div class="page-tools">
        <${Downloads} of=${[
          { label: "Turtle", href: `${data}.ttl` },
          { label: "JSON-LD", href: `${data}.jsonld` },
          { label: "RIS", href: fileAddress("articles.ris", { article: of.id }) },
          { label: "BibTeX", href: fileAddress("articles.bib", { article: of.id }) },
        ]} />
        <${Sparql} name="page/claims-of-article" given=${{ article: of.iri }} />
      </div>
    </header>
  `;
}

/** Text and notes side by side; what lights up in one lights up in the other. */
function Reading({ of }) {
  const root = useRef(null);
  const [from, setFrom] = useState(0);
  const light = (numbers) => {
    root.current.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
    for (const number of numbers) {
      root.current.querySelectorAll(`[data-claims~="${number}"]`).forEach((one) => one.classList.add("lit"));
    }
  };
  const toText = (number) => {
    light([number]);
    const claim = of.claims[number - 1];
    const words = claim.words.find(overlapsAsked) ?? claim.words[0];
    if (words) {
      keepAt(words);
      go(root.current.querySelector(`.text [data-claims~="${number}"]`));
    }
  };
  const toNote = (number) => {
    setFrom(Math.floor((number - 1) / SHOWN) * SHOWN);
    setTimeout(() => {
      light([number]);
      const note = document.getElementById(`note-${number}`);
      note?.scrollIntoView({ block: "nearest" });
      note?.focus({ preventScroll: true });
    }, 0);
  };
  useEffect(() => {
    const marked = root.current.querySelector("#asked");
    if (marked) {
      go(marked);
      const numbers = of.claims.flatMap((claim, at) => (claim.words.some(overlapsAsked) ? [at + 1] : []));
      if (numbers.length > 0) {
        setFrom(Math.floor((numbers[0] - 1) / SHOWN) * SHOWN);
      }
      setTimeout(() => {
        light(numbers);
        const note = document.getElementById(`note-${numbers[0]}`);
        if (note) {
          root.current.querySelector(".notes").scrollTop = note.offsetTop - 40;
        }
      }, 0);
    }
  }, [of]);
  const text = useMemo(() => html`<${Text} of=${of} light=${light} toNote=${toNote} />`, [of]);
  return html`
    <div class="reading" ref=${root}>
      <section class="published" aria-labelledby="as-published">
        <h2 id="as-published">${t("asPublished")}</h2>
        <${Key} />
        ${askedFor && html`<p class="note">${t("asked")} <a href="#asked" onClick=${(click) => { click.preventDefault(); go(root.current.querySelector("#asked")); }}>${t("toAsked")}</a></p>`}
        ${text}
      </section>
      <aside class="notes" aria-labelledby="notes">
        <h2 id="notes">${t("claims")} <span class="count">${number(of.claims.length)}</span></h2>
        ${of.claims.length === 0 && html`<p>${t("none")}</p>`}
        <ol>
          ${of.claims.slice(from, from + SHOWN).map((claim, at) => html`<${Note} of=${claim} number=${from + at + 1} light=${light} toText=${toText} key=${claim.id} />`)}
        </ol>
        ${of.claims.length > SHOWN &&
        html`<p class="more">
          <button type="button" disabled=${from === 0} onClick=${() => setFrom(from - SHOWN)}>${t("before")}</button>${" "}
          <button type="button" disabled=${from + SHOWN >= of.claims.length} onClick=${() => setFrom(from + SHOWN)}>${t("after")}</button>${" "}
          <span class="count">${number(from + 1)}–${number(Math.min(from + SHOWN, of.claims.length))} ${common("of")} ${number(of.claims.length)}</span></p>`}
        <${Named} of=${of} />
      </aside>
    </div>
  `;
}

function overlapsAsked(words) {
  return askedFor && words.start < askedFor.end && words.end > askedFor.start;
}

function go(element) {
  element?.scrollIntoView({ block: "center" });
  element?.focus?.({ preventScroll: true });
}

/** The address says which words are looked at, so that it can be shared. */
function keepAt({ start, end }) {
  keepAddress({ at: `${start}-${end}` });
}

function Key() {
  return html`<p class="key"><span class="hidden-text">${t("key")}: </span>
    <mark class="named">${t("keyActor")}</mark> <mark class="place">${t("keyPlace")}</mark> <mark class="figure">${t("keyFigure")}</mark>
    <span class="told-words">${t("keyClaim")}</span>${askedFor && html` <mark class="asked">${t("keyAsked")}</mark>`}</p>`;
}

/** Everything that stands over some words. */
function spansOf(article) {
  const spans = [];
  article.claims.forEach((claim, at) =>
    claim.words.forEach((words) => spans.push({ kind: "claim", start: words.start, end: words.end, number: at + 1 })),
  );
  article.marks.forEach((mark) => spans.push({ kind: "mark", ...mark }));
  article.figures.forEach((mark) => spans.push({ kind: "figure", ...mark }));
  if (askedFor) {
    spans.push({ kind: "asked", ...askedFor });
  }
  return spans;
}

function Text({ of, light, toNote }) {
  const state = { seenAsked: false, ofMark: null };
  return html`
    <div class="text" lang="ar" dir="rtl">
      ${paragraphs(of.text, spansOf(of)).map(
        (segments, at) => segments.length > 0 && html`<p key=${at}>${segments.map((one) => segment(one, of, state, light, toNote))}</p>`,
      )}
    </div>
  `;
}

function pieces(text) {
  return visible(text).map((piece) =>
    piece.control ? html`<span class="control" title=${t("control")} dir="ltr">⟦${piece.control}⟧</span>` : piece,
  );
}

/** One segment from the inside out: name, figure, the words asked for, the sentence of claims. */
function segment({ start, end, text, spans }, article, state, light, toNote) {
  let inner = pieces(text);
  const marks = spans.filter((span) => span.kind === "mark").sort((one, other) => one.end - one.start - (other.end - other.start));
  if (marks.length > 0) {
    inner = named(marks[0], inner, article, state);
  }
  if (spans.some((span) => span.kind === "figure")) {
    inner = html`<mark class="figure">${inner}</mark>`;
  }
  if (spans.some((span) => span.kind === "asked")) {
    inner = html`<mark class="asked" id=${state.seenAsked ? undefined : "asked"} tabindex=${state.seenAsked ? undefined : "-1"}>${inner}</mark>`;
    state.seenAsked = true;
  }
  const claims = [...new Set(spans.filter((span) => span.kind === "claim").map((span) => span.number))].sort((one, other) => one - other);
  if (claims.length === 0) {
    return inner;
  }
  const ending = [...new Set(spans.filter((span) => span.kind === "claim" && span.end === end).map((span) => span.number))];
  return html`<span class="told-words" data-claims=${claims.join(" ")}
      onMouseEnter=${() => light(claims)} onClick=${(click) => !click.target.closest("a, button") && toNote(claims[0])}>${inner}</span>
    ${ending.map(
      (number) => html`<button type="button" class="note-mark" data-claims=${number} data-number=${number} aria-label=${t("claim", number)}
        onFocus=${() => light([number])} onClick=${() => toNote(number)}></button>`,
    )}`;
}

function named(mark, inner, article, state) {
  const isPlace = mark.id.startsWith("place/");
  const thing = isPlace ? article.places[mark.id] : article.actors[mark.id];
  const goesOn = state.ofMark === mark; // the same mention, cut by something else
  state.ofMark = mark;
  const address = isPlace ? page("map", { place: mark.id }) : page("actor", { id: mark.id });
  return html`<mark class=${isPlace ? "place" : "named"}><a href=${address} title=${thing ? nameOf(thing) : ""} tabindex=${goesOn ? "-1" : undefined}>${inner}</a></mark>`;
}

function Note({ of, number: at, light, toText }) {
  return html`
    <li class="note-card" id=${`note-${at}`} tabindex="-1" data-claims=${at} onMouseEnter=${() => light([at])} onFocusIn=${() => light([at])}>
      <p class="claim-head"><b class="note-number">${number(at)}</b> <${Kind} of=${of.type} /> <${Status} of=${of.status} />
        ${of.figure && html`<${Figure} of=${of.figure} />`}</p>
      <p><${Listed} all=${of.participants.map((one) => html`<${ActorLink} of=${one} />`)} />
        ${of.mediators.length > 0 && html` <span class="through">${common("through")}</span> <${Listed} all=${of.mediators.map((one) => html`<${ActorLink} of=${one} mediates />`)} />`}
        ${of.participants.length > 0 && (of.place || of.date) && " · "}
        ${of.place && html`<${PlaceLink} of=${of.place} />`}${of.place && of.date && " · "}${of.date && html`<${Day} of=${of.date} />`}</p>
      <p class="told"><${Sources} of=${of.sources} /></p>
      <p>
        <button type="button" class="quiet" onClick=${() => toText(at)}>${t("inText")}</button>${" · "}
        ${of.event ? html`<a href=${page("event", { id: of.event })}>${t("event")}</a>` : t("unevented")}
      </p>
    </li>
  `;
}

function Named({ of }) {
  const actors = Object.values(of.actors);
  const places = Object.values(of.places);
  if (!actors.length && !places.length) {
    return null;
  }
  return html`<details class="named-list"><summary>${t("named")} <span class="count">${number(actors.length + places.length)}</span></summary>
    <p><${Listed} all=${actors.slice(0, 200).map((one) => html`<${ActorLink} of=${one} />`)} /></p>
    <p><${Listed} all=${places.slice(0, 200).map((one) => html`<${PlaceLink} of=${one} />`)} /></p></details>`;
}

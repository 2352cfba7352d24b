// Pieces that all pages are made of. Whatever comes from the store is set as text.
import {
  html,
  render,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "/web/lib/preact.js";
import { data, page, queryText, taken } from "/web/lib/data.js";
import { COMMA, LOCALE, day, language, number, words } from "/web/lib/words.js";

export { html, render, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState };

const t = words({});

/** Loads data; gives {value, fault, loading}. What was shown stays until the new has come. */
export function useData(name, given) {
  const [state, setState] = useState(() => {
    const value = taken(name, given);
    return value === undefined ? { loading: true } : { value };
  });
  const isTaken = useRef(state.value !== undefined);
  const key = JSON.stringify([name, given]);
  useEffect(() => {
    if (isTaken.current) {
      isTaken.current = false;
      return undefined;
    }
    const stop = new AbortController();
    setState((before) => ({ ...before, loading: true }));
    data(name, given, stop.signal).then(
      (value) => setState({ value }),
      (fault) => stop.signal.aborted || setState({ fault }),
    );
    return () => stop.abort();
  }, [key]);
  return state;
}

/** What stands where data is still to come or did not. */
export function Pending({ of }) {
  if (of.fault) {
    return html`<${Fault} of=${of.fault} />`;
  }
  return of.value ? null : html`<p class="loading" role="status">${t("loading")}</p>`;
}

/** Says what did not work; nothing if nothing failed. */
export function Fault({ of }) {
  return of ? html`<p class="fault" role="alert">${t("fault")}<bdi dir="auto">${of.message}</bdi></p>` : null;
}

/** The name of an actor or place in the language of the page, or else as the articles have it. */
export function Name({ of }) {
  const english = language === "en" && of.en;
  return html`<bdi lang=${english ? "en" : "ar"}>${english || of.ar}</bdi>`;
}

/** The same as plain text. */
export function nameOf(thing) {
  return (language === "en" && thing.en) || thing.ar;
}

export function ActorLink({ of, mediates = false }) {
  return html`<a class=${`actor ${of.kind}${mediates ? " mediates" : ""}`} href=${page("actor", { id: of.id })}
    title=${mediates ? t("mediator") : t(of.kind)}><${Name} of=${of} /></a>`;
}

export function PlaceLink({ of }) {
  return html`<a class="place" href=${page("map", { place: of.id })}><${Name} of=${of} /></a>`;
}

/** Several things with a comma of the language between them. */
export function Listed({ all }) {
  return all.map((one, at) => (at ? [COMMA, one] : one));
}

export function Kind({ of }) {
  return html`<span class=${`kind ${of}`}>${t(of)}</span>`;
}

/** What people suffered; "casualties" are people killed or wounded, it is not said which. */
export function harmText(harm) {
  return t(harm === "casualties" ? "harmed" : harm);
}

export function Status({ of }) {
  return html`<span class=${`status ${of}`}>${t(of)}</span>`;
}

export function Day({ of }) {
  return html`<time dateTime=${/^\d{4}(-\d\d){0,2}$/.test(of) ? of : undefined}>${day(of)}</time>`;
}

/** Who took part, through whom, where and when: the title of an event as a sentence of links. */
export function EventLine({ of, links = true }) {
  const actor = (one, mediates) =>
    links ? html`<${ActorLink} of=${one} mediates=${mediates} />` : html`<${Name} of=${one} />`;
  return html`
    <span class="event-line">
      <${Listed} all=${of.participants.map((one) => actor(one, false))} />
      ${of.mediators.length > 0 &&
      html` <span class="through">${t("through")}</span> <${Listed} all=${of.mediators.map((one) => actor(one, true))} />`}
      ${of.place && html` <span class="where">${of.participants.length > 0 && "· "}${links ? html`<${PlaceLink} of=${of.place} />` : html`<${Name} of=${of.place} />`}</span>`}
    </span>
  `;
}

/** An event in plain text, for titles, labels of pictures and screen readers. */
export function eventText(event) {
  const who = event.participants.map(nameOf).join(COMMA);
  const through = event.mediators.length ? ` ${t("through")} ${event.mediators.map(nameOf).join(COMMA)}` : "";
  const where = [event.place && nameOf(event.place), event.date && day(event.date)].filter(Boolean).join(COMMA);
  return `${t(event.kind)}${who ? `: ${who}` : ""}${through}${where ? ` (${where})` : ""}`;
}

/** Events as a list; each opens its page and its witnesses. */
export function EventList({ events }) {
  return html`
    <ol class="events">
      ${events.map(
        (event) => html`
          <li key=${event.id}>
            <p class="event-head">
              <${Kind} of=${event.kind} /> <${Status} of=${event.status} />
              <a class="event-date" href=${page("event", { id: event.id })}><${Day} of=${event.date} /><span class="hidden-text"> ${eventText(event)}</span></a>
            </p>
            <p><${EventLine} of=${event} /></p>
            <p class="told">
              ${event.articles === 1 ? t("toldByOne") : t("toldBy", number(event.articles))}${" · "}
              <button type="button" class="quiet" onClick=${() => openEvidence([event])}>${t("showEvidence")}</button>
            </p>
          </li>
        `,
      )}
    </ol>
  `;
}

/** Words of an article with those marked that name somebody; offsets count code points. */
function Marked({ words: told, names = {} }) {
  const letters = Array.from(told.text);
  const pieces = [];
  let at = told.start;
  for (const mark of told.marks) {
    if (mark.start < at) {
      continue; // within a mark that was shown already
    }
    pieces.push(letters.slice(at - told.start, mark.start - told.start).join(""));
    const text = letters.slice(mark.start - told.start, mark.end - told.start).join("");
    const isActor = !mark.id.startsWith("place/");
    pieces.push(html`<mark class=${names[mark.id] ?? (isActor ? "named" : "place")}>
      <a href=${isActor ? page("actor", { id: mark.id }) : page("map", { place: mark.id })}>${text}</a></mark>`);
    at = mark.end;
  }
  pieces.push(letters.slice(at - told.start).join(""));
  return html`<blockquote lang="ar" dir="rtl">${pieces}</blockquote>`;
}

/** Where the words stand in their article. */
export function articleAddress(article, told) {
  return page("article", { id: article.id, at: `${told.start}-${told.end}` });
}

/** Whom an article has it from. */
export function Sources({ of }) {
  return of.length
    ? html`<span class="sources">${t("said")} <${Listed} all=${of.map((one) => html`<bdi lang="ar">${one.name}</bdi>`)} /></span>`
    : html`<span class="sources">${t("said")} ${t("itself")}</span>`;
}

/** A claim with who makes it and the words that make it; the first sentences of many. */
export function Claim({ of }) {
  const [all, setAll] = useState(false);
  const roles = {};
  of.participants.forEach((one) => (roles[one.id] = "participant"));
  of.mediators.forEach((one) => (roles[one.id] = "mediator"));
  const shown = all ? of.words : of.words.slice(0, SENTENCES);
  return html`
    <article class="claim">
      <p class="claim-head">
        <${Status} of=${of.status} />
        ${of.figure && html`<${Figure} of=${of.figure} />`}
        ${of.date && html`<${Day} of=${of.date} />`} <${Sources} of=${of.sources} />
      </p>
      <p class="claim-foot">
        <bdi lang="ar"><b>${of.article.title || of.article.id}</b></bdi>
        ${of.article.outlet && html`${" · "}<bdi dir="auto">${of.article.outlet}</bdi>`}
        ${of.article.published && html`${" · "}<${Day} of=${of.article.published} />`}
      </p>
      ${shown.map(
        (told) => html`
          <${Marked} words=${told} names=${roles} />
          <p class="claim-foot"><a href=${articleAddress(of.article, told)}>${t("inArticle")}</a></p>
        `,
      )}
      ${of.words.length > SENTENCES &&
      html`<p><button type="button" class="quiet" aria-expanded=${all} onClick=${() => setAll(!all)}>
        ${t(all ? "fewerSentences" : "moreSentences", number(of.words.length - SENTENCES))}</button></p>`}
    </article>
  `;
}

const SENTENCES = 3;

/** People harmed as an interval: 1,200–1,300, at least 20, up to 5. */
export function Figure({ of }) {
  return html`<span class=${`figure ${of.harm}`}><span>${harmText(of.harm)}</span>${" "}
    <b dir="ltr">${interval(of)}</b></span>`;
}

export function interval({ lower, upper }) {
  if (lower !== "" && lower === upper) {
    return number(Number(lower));
  }
  if (upper === "") {
    return `≥ ${number(Number(lower))}`;
  }
  return `${number(Number(lower))}–${number(Number(upper))}`;
}

/** All claims about an event; if one is asked for, it stands first and the others behind a fold. */
function Evidence({ event, claim = "" }) {
  const found = useData("evidence", { event });
  const all = found.value?.claims ?? [];
  const asked = all.filter((one) => one.id === claim);
  const others = all
    .filter((one) => one.id !== claim)
    .map((one) => html`<${Claim} of=${one} key=${one.id} />`);
  return html`
    <${Pending} of=${found} />
    ${asked.map((one) => html`<${Claim} of=${one} key=${one.id} />`)}
    ${asked.length && others.length
      ? html`<details><summary>${t("otherClaims")} (${number(others.length)})</summary>${others}</details>`
      : others}
  `;
}

/** Opens something over the page; make gives its content. */
export function openDialog(title, make, id = "") {
  document.getElementById(id)?.remove();
  const dialog = document.createElement("dialog");
  dialog.id = id;
  dialog.setAttribute("aria-label", title);
  dialog.addEventListener("click", (click) => click.target === dialog && dialog.close());
  dialog.addEventListener("close", () => {
    render(null, dialog);
    dialog.remove();
  });
  document.body.append(dialog);
  render(
    html`
      <header class="dialog-head">
        <h2><bdi>${title}</bdi></h2>
        <button type="button" onClick=${() => dialog.close()}>${t("close")}</button>
      </header>
      <div class="dialog-body">${make()}</div>
    `,
    dialog,
  );
  dialog.showModal();
}

/** Opens the witnesses of events: one click from any line of any picture. {id, claim…} puts one claim first. */
export function openEvidence(events, note = "") {
  const section = (event) => html`
    <section key=${event.id}>
      <h3><a href=${page("event", { id: event.id })}>${eventText(event)}</a></h3>
      <${Evidence} event=${event.id} claim=${event.claim} />
    </section>
  `;
  openDialog(t("evidence"), () => html`${note && html`<p class="note">${note}</p>`}${events.map(section)}`, "evidence");
}

/** "The SPARQL behind this": a query of the library with its parameters, or what load gives; asked for when unfolded. */
export function Sparql({ name = "", given = {}, load = () => queryText(name, given) }) {
  const [text, setText] = useState("");
  const [fault, setFault] = useState(undefined);
  const [said, setSaid] = useState("");
  const open = async (toggle) => {
    if (toggle.currentTarget.open) {
      await load().then(setText, setFault);
    }
  };
  // Browsers give no clipboard to pages that came over plain http.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t("copied"));
    } catch {
      setSaid(t("notCopied"));
    }
  };
  return html`
    <details class="sparql" onToggle=${open}>
      <summary>${t("sparql")}</summary>
      ${text
        ? html`<pre dir="ltr" tabindex="0">${text}</pre>
            <p>
              <a href=${page("queries", { query: text })}>${t("tryIt")}</a>${" "}
              <button type="button" class="quiet" onClick=${copy}>${t("copy")}</button> <span role="status">${said}</span>
            </p>`
        : html`<${Fault} of=${fault} />`}
    </details>
  `;
}

/** Links to take away what is shown: [{label, href} | {label, run}]. */
export function Downloads({ of }) {
  const [fault, setFault] = useState(undefined);
  const take = async (run) => {
    setFault(undefined);
    try {
      await run();
    } catch (failure) {
      setFault(failure);
    }
  };
  return html`
    <details class="downloads">
      <summary>${t("download")}</summary>
      <ul>
        ${of.map(
          (one) => html`<li>
            ${one.href
              ? html`<a href=${one.href} download>${one.label}</a>`
              : html`<button type="button" class="quiet" onClick=${() => take(one.run)}>${one.label}</button>`}
          </li>`,
        )}
      </ul>
      <${Fault} of=${fault} />
    </details>
  `;
}

/** A table that is drawn only when it is unfolded; make gives its content. */
export function Unfolded({ says, name = "as-table", make }) {
  const [open, setOpen] = useState(false);
  return html`
    <details class=${name} onToggle=${(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary>${says}</summary>
      ${open && html`<div class="scroll" tabindex="0" role="region" aria-label=${says}>${make()}</div>`}
    </details>
  `;
}

/** Offers bytes made in the browser as a file. */
export function save(blob, fileName) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export { COMMA, LOCALE, data, day, language, number, page, t, words };

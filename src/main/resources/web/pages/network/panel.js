// Beside the picture: the list of those in it, or one of them with his encounters.
import { EventList, Name, Pending, html, number, page, t as common, useData, useEffect, useRef, useState } from "/web/lib/ui.js";
import { t } from "/web/pages/network/words.js";

const FIRST = 60;

/** Everybody in the picture as buttons. */
export function Members({ nodes, look }) {
  const [many, setMany] = useState(FIRST);
  return html`
    <h2 tabindex="-1">${t("nodes")}</h2>
    <ol class="net-list">
      ${nodes.slice(0, many).map(
        ({ actor, encounters }) => html`
          <li key=${actor.id}>
            <button type="button" class="quiet" onClick=${() => look(actor.id)}>
              <span class=${`net-dot ${actor.kind}`} aria-hidden="true"></span> <${Name} of=${actor} />
              <span class="hidden-text"> (${common(actor.kind)})</span>
            </button>
            <span class="count">${number(encounters)}</span>
          </li>
        `,
      )}
    </ol>
    ${nodes.length > many &&
    html`<button type="button" class="quiet" onClick=${() => setMany(many + 200)}>${t("moreRows", number(nodes.length - many))}</button>`}
  `;
}

/** One of them. */
export function Member({ node, selection, isExpanded, act }) {
  const { actor, encounters } = node;
  const isPlace = actor.kind === "place";
  const asked = isPlace ? { ...selection, place: actor.id, actor: "" } : { ...selection, actor: actor.id };
  const heading = useRef(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const found = useData("events", { ...asked, kind: selection.kind || "meeting,call,visit", limit: 20 });
  return html`
    <p><button type="button" class="quiet" onClick=${act.close}>${t("list")}</button></p>
    <h2 tabindex="-1" ref=${heading} onKeyDown=${(event) => event.key === "Enter" && act.expand(actor.id)}><span class=${`net-dot ${actor.kind}`} aria-hidden="true"></span> <${Name} of=${actor} /></h2>
    <p>
      ${common(actor.kind)}${" · "}${t("encounters", number(encounters))}
      ${actor.item && html`${" · "}<a href=${`https://www.wikidata.org/wiki/${actor.item}`} rel="noreferrer">${t("wikidata")} ${actor.item}</a>`}
    </p>
    <p class="net-acts">
      <button type="button" onClick=${() => act.expand(actor.id)} aria-pressed=${isExpanded}>${isExpanded ? t("collapse") : t("expand")}</button>
      <button type="button" onClick=${() => act.centre(actor.id)}>${t("centre")}</button>
      <button type="button" onClick=${() => act.hide(actor.id)}>${t("hide")}</button>
      <a class="button" href=${isPlace ? page("map", { place: actor.id }) : page("actor", { id: actor.id })}>${t("openPage")}</a>
    </p>
    <h3>${actor.kind === "state" ? t("stateEncounters") : t("hereEncounters")}</h3>
    <${Pending} of=${found} />
    ${found.value &&
    html`
      ${found.value.total > found.value.events.length &&
      html`<p class="told">${t("latestOf", number(found.value.events.length), number(found.value.total))}</p>`}
      <${EventList} events=${found.value.events} />
    `}
  `;
}

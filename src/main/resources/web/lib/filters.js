// Which events a view looks at; the address of the page says it, so that it can be shared.
import { data, keepAddress, NARROWED, parameters, withParameters } from "/web/lib/data.js";
import { Sparql, html, number, t, useData, useState } from "/web/lib/ui.js";

const ENCOUNTERS = ["meeting", "call", "visit"];
const STATUSES = ["held", "planned", "proposed", "cancelled", "denied"];

/** Puts a selection into the address of this page. */
export function keepSelection(selection) {
  keepAddress(Object.fromEntries(NARROWED.map((name) => [name, selection[name]])));
}

/** What files to take away can be narrowed to. */
const IN_FILES = ["from", "to", "kind", "status", "actor", "place", "source", "outlet", "event", "article"];

/** The address of a file to take away: fileAddress("events.csv", selection). */
export function fileAddress(file, given) {
  const narrowed = Object.fromEntries(IN_FILES.map((name) => [name, given[name]]));
  return withParameters(`/explore/export/${file}`, parameters(narrowed));
}

/** Fields for a selection; change gets the new one. */
export function Filters({ selection, change, kinds = ENCOUNTERS, statuses = STATUSES, children }) {
  const choices = useData("choices", {});
  const set = (name, value) => {
    const next = { ...selection, [name]: value };
    keepSelection(next);
    change(next);
  };
  const isClear = NARROWED.every((name) => !selection[name]);
  return html`
    <form class="filters" aria-label=${t("filters")} onSubmit=${(event) => event.preventDefault()}>
      ${kinds.length > 0 && html`<${Several} name="kind" words=${kinds} chosen=${selection.kind} set=${set} />`}
      <${Several} name="status" words=${statuses} chosen=${selection.status} set=${set} />
      <label>${t("from")} <input type="date" value=${selection.from} min=${choices.value?.first} max=${choices.value?.last}
        onChange=${(event) => set("from", event.target.value)} /></label>
      <label>${t("to")} <input type="date" value=${selection.to} min=${choices.value?.first} max=${choices.value?.last}
        onChange=${(event) => set("to", event.target.value)} /></label>
      <${One} name="source" of=${choices.value?.sources} chosen=${selection.source} set=${set} />
      <${One} name="outlet" of=${choices.value?.outlets} chosen=${selection.outlet} set=${set} />
      ${children}
      ${!isClear &&
      html`<button type="button" class="quiet" onClick=${() => {
        const none = Object.fromEntries(NARROWED.map((name) => [name, ""]));
        keepSelection(none);
        change(none);
      }}>${t("clear")}</button>`}
    </form>
  `;
}

function Several({ name, words: all, chosen, set }) {
  const now = chosen ? chosen.split(",") : [];
  const toggle = (word, on) => set(name, all.filter((one) => (one === word ? on : now.includes(one))).join(","));
  return html`
    <fieldset>
      <legend>${t(name)}</legend>
      ${all.map(
        (word) => html`<label class="chip"><input type="checkbox" checked=${now.includes(word)}
          onChange=${(event) => toggle(word, event.target.checked)} /> ${t(word)}</label>`,
      )}
    </fieldset>
  `;
}

/** Thousands of choices are put in only when somebody is about to choose. */
function One({ name, of, chosen, set }) {
  const [isOpen, setOpen] = useState(false);
  if (!of?.length) {
    return null;
  }
  const fill = () => setOpen(true);
  return html`
    <label>${t(name)}
      <select class="long" value=${chosen} onFocus=${fill} onPointerEnter=${fill} onChange=${(event) => set(name, event.target.value)}>
        <option value="">${t("all")}</option>
        ${(isOpen ? of : of.filter((one) => one.id === chosen)).map((one) => html`<option value=${one.id} selected=${one.id === chosen}>${`\u2068${one.name}\u2069 (${number(one.count)})`}</option>`)}
      </select>
    </label>
  `;
}

/** "The SPARQL behind this" for the events of a selection; kinds are those of the view if none is chosen. */
export function SelectionSparql({ selection, kinds = ENCOUNTERS }) {
  const asked = Object.fromEntries(NARROWED.map((name) => [name, selection[name] ?? ""]));
  const given = { ...asked, kind: asked.kind || kinds.join(",") };
  return html`<${Sparql} load=${async () => (await data("sparql", given)).text} key=${JSON.stringify(given)} />`;
}

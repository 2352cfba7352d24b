// What a view is narrowed to beside its filters: an actor, a place, an event; each can be let go.
import { keepSelection } from "/web/lib/filters.js";
import { Name, html, nameOf, words } from "/web/lib/ui.js";

const t = words({
  only: { ar: "يقتصر على", en: "Narrowed to" },
  letGo: { ar: "أزل {0}", en: "Remove {0}" },
});

/** The actor and the place of a selection as chips. */
export function Chosen({ selection, change, actor, place }) {
  const chips = [
    selection.actor && actor && ["actor", actor],
    selection.place && place && ["place", place],
  ].filter(Boolean);
  const without = (name) => {
    const next = { ...selection, [name]: "" };
    keepSelection(next);
    change(next);
  };
  return chips.length
    ? html`<p class="chosen">
        ${t("only")}
        ${chips.map(
          ([name, thing]) => html` <span class="chip">
            <${Name} of=${thing} />
            <button type="button" class="quiet" aria-label=${t("letGo", nameOf(thing))} onClick=${() => without(name)}>×</button>
          </span>`,
        )}
      </p>`
    : null;
}

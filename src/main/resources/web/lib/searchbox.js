// The search field that stands on every page.
import { asked } from "/web/lib/data.js";
import { html, t } from "/web/lib/ui.js";

export function SearchBox() {
  return html`
    <form class="searchbox" role="search" action="/explore/search">
      <input type="search" name="q" value=${asked().q ?? ""} aria-label=${t("search")} placeholder=${t("search")} dir="auto" />
      <button>${t("search")}</button>
    </form>
  `;
}

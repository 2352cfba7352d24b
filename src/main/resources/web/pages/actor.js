import { html, t } from "/web/lib/ui.js";

export default function Page() {
  return html`<h1>${t("actor")}</h1>`;
}

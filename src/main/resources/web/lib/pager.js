// Goes through what comes in parts.
import { html, number, useState, words } from "/web/lib/ui.js";

const t = words({
  parts: { ar: "الصفحات", en: "Pages" },
  earlier: { ar: "السابق", en: "Previous" },
  later: { ar: "التالي", en: "Next" },
  now: { ar: "{0}–{1} من {2}", en: "{0}–{1} of {2}" },
});

/** Where a list of a selection begins; each new selection begins at its start. */
export function useOffset(selection) {
  const key = JSON.stringify(selection);
  const [at, setAt] = useState({ key, offset: 0 });
  return [at.key === key ? at.offset : 0, (offset) => setAt({ key, offset })];
}

/** part: {offset, total}; size of a part; go(offset). */
export function Pager({ part, size, go }) {
  if (part.total <= size && part.offset === 0) {
    return null;
  }
  const end = Math.min(part.offset + size, part.total);
  return html`
    <nav class="pager" aria-label=${t("parts")}>
      <button type="button" disabled=${part.offset === 0} onClick=${() => go(Math.max(0, part.offset - size))}>${t("earlier")}</button>
      <span role="status">${t("now", number(Math.min(part.offset + 1, part.total)), number(end), number(part.total))}</span>
      <button type="button" disabled=${end >= part.total} onClick=${() => go(part.offset + size)}>${t("later")}</button>
    </nav>
  `;
}

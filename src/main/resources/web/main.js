// The frame of every page: head, the page that the address names, foot.
import { page, withParameters } from "/web/lib/data.js";
import { SearchBox } from "/web/lib/searchbox.js";
import { Fault, html, language, render, t, useEffect, useState } from "/web/lib/ui.js";

const NAVIGATION = ["home", "network", "timeline", "map", "casualties", "queries"];
const PAGES = [...NAVIGATION, "search", "actor", "event", "article"];

const name = PAGES.find((one) => location.pathname === `/explore/${one}`) ?? "home";

function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // storage may be forbidden; the page works without
  }
}

function otherLanguage() {
  const other = language === "ar" ? "en" : "ar";
  const asked = new URLSearchParams(location.search);
  asked.set("lang", other);
  return withParameters(location.pathname, asked) + location.hash;
}

function toggleTheme() {
  const root = document.documentElement;
  const isDark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
  keep("isnad-theme", root.dataset.theme);
  dispatchEvent(new Event("themechange"));
}

function Frame({ Page }) {
  const [address, setAddress] = useState(otherLanguage());
  useEffect(() => {
    const renew = () => setAddress(otherLanguage());
    addEventListener("popstate", renew);
    return () => removeEventListener("popstate", renew);
  }, []);
  return html`
    <a class="skip" href="#main">${t("skip")}</a>
    <header class="top">
      <a class="brand" href=${page("home")}><img src="/web/icon.svg" alt="" width="28" height="28" /> ${t("isnad")}</a>
      <nav aria-label=${t("isnad")}>
        ${NAVIGATION.map(
          (one) => html`<a href=${page(one)} aria-current=${one === name ? "page" : undefined}>${t(one)}</a>`,
        )}
      </nav>
      <${SearchBox} />
      <div class="settings">
        <button type="button" class="quiet" onClick=${toggleTheme} aria-label=${t("theme")} title=${t("theme")}>◐</button>
        <a hreflang=${language === "ar" ? "en" : "ar"} lang=${language === "ar" ? "en" : "ar"} href=${address}
          onClick=${(event) => {
            keep("isnad-language", language === "ar" ? "en" : "ar");
            event.currentTarget.href = otherLanguage(); // filters may have changed the address
          }}>${t("otherLanguage")}</a>
      </div>
    </header>
    <main id="main" class=${name} tabindex="-1"><${Page} /></main>
    <footer class="bottom">
      <p>${t("isnad")} — ${t("motto")}. <a href="/dataset">VoID/DCAT</a> · <a href="/ontology">Ontology</a> · <a href="/isnad/sparql?query=ASK%7B%7D">SPARQL</a> · GPL-3.0-or-later</p>
    </footer>
  `;
}

const { default: Page, title } = await import(`/web/pages/${name}.js`).catch((fault) => ({
  default: () => html`<h1>${t(name)}</h1><${Fault} of=${fault} />`,
}));
document.title = `${title ?? t(name)} · ${t("isnad")}`;
render(html`<${Frame} Page=${Page} />`, document.getElementById("app"));

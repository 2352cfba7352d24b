// The search field that stands on every page: it proposes while one types.
import { asked, data, page } from "/web/lib/data.js";
import { eventText, html, language, number, t as common, useEffect, useRef, useState, words } from "/web/lib/ui.js";

const WAIT = 120; // milliseconds without a letter before the server is asked

const t = words({
  hint: { ar: "ابحث عن شخص أو دولة أو مكان أو كلمات…", en: "A person, state, place, or words of an article…" },
  proposals: { ar: "اقتراحات", en: "Suggestions" },
  count: { ar: "الاقتراحات: {0}. استعمل السهمين للاختيار.", en: "Suggestions: {0}. Use the arrow keys to choose." },
  none: { ar: "لا اقتراحات. اضغط Enter للبحث في المقالات.", en: "No suggestions. Press Enter to search the articles." },
  all: { ar: "ابحث عن «{0}» في كل شيء", en: "Search everything for “{0}”" },
});

/** Where a suggestion leads. */
function address(item) {
  if (item.type === "place") {
    return page("map", { place: item.place.id });
  }
  return item.type === "actor" ? page("actor", { id: item.actor.id }) : page("event", { id: item.event.id });
}

/** The names of a suggestion: that of the page's language first, then the other. */
function names(item) {
  if (item.type === "event") {
    return [eventText(item.event), ""];
  }
  const { ar, en } = item.actor ?? item.place;
  return language === "en" && en ? [en, ar] : [ar, en];
}

/** A field with suggestions; large on the home page. Every one on a page needs its own name. */
export function SearchBox({ name = "top", large = false }) {
  const [text, setText] = useState(asked().q ?? "");
  const [found, setFound] = useState({ query: "", items: [] });
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const field = useRef(null);
  const list = `suggestions-${name}`;
  const wanted = text.trim();

  useEffect(() => {
    if (!open || !wanted) {
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      data("suggest", { q: wanted }, stop.signal).then(
        (value) => {
          setFound(value);
          setAt(-1);
        },
        () => {}, // the page itself says what does not work; typing goes on
      );
    }, WAIT);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, open]);

  const items = wanted ? found.items : [];
  const isOpen = open && wanted !== "" && found.query !== "";
  const option = (index) => `${list}-${index}`;
  const last = items.length; // the last option is the search itself
  const targets = [...items.map(address), page("search", { q: wanted })];

  useEffect(() => {
    const chosen = document.getElementById(option(at));
    if (chosen) {
      const box = chosen.parentElement; // only the list scrolls, never the page
      const below = chosen.offsetTop + chosen.offsetHeight - box.clientHeight;
      box.scrollTop = Math.max(below, Math.min(box.scrollTop, chosen.offsetTop));
    }
  }, [at]);

  const keys = {
    ArrowDown: () => {
      setOpen(true);
      setAt(at >= last ? 0 : at + 1);
    },
    ArrowUp: () => {
      setOpen(true);
      setAt(at <= 0 ? last : at - 1);
    },
    Escape: () => {
      if (isOpen) {
        setOpen(false);
        setAt(-1);
      } else {
        setText("");
      }
    },
    Enter: () => (location.href = at >= 0 && isOpen ? targets[at] : targets[last]),
  };
  const press = (event) => {
    if (event.isComposing || !keys[event.key] || (event.key === "Enter" && !wanted)) {
      return;
    }
    event.preventDefault();
    keys[event.key]();
  };

  return html`
    <form class=${`searchbox${large ? " large" : ""}`} role="search" aria-label=${large ? t("hint") : common("search")} action="/explore/search"
      onSubmit=${(event) => {
        event.preventDefault();
        if (wanted) {
          location.href = targets[last];
        }
      }}
      onFocusOut=${(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}>
      <input type="text" inputmode="search" enterkeyhint="search" name="q" dir="auto" ref=${field} value=${text}
        role="combobox" aria-label=${common("search")} aria-autocomplete="list" aria-haspopup="listbox"
        aria-expanded=${isOpen ? "true" : "false"} aria-controls=${list}
        aria-activedescendant=${isOpen && at >= 0 ? option(at) : undefined}
        autocomplete="off" autocapitalize="off" spellcheck=${false} placeholder=${large ? t("hint") : common("search")}
        onInput=${(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setAt(-1); // Enter means what is typed now
        }}
        onKeyDown=${press} />
      <button>${common("search")}</button>
      <ul id=${list} class="suggestions" role="listbox" aria-label=${t("proposals")} hidden=${!isOpen}>
        ${isOpen &&
        [...items, null].map(
          (item, index) => html`
            <li key=${item ? (item.actor ?? item.place ?? item.event).id : "all"} id=${option(index)} role="option"
              aria-selected=${index === at ? "true" : "false"}
              onMouseDown=${(event) => event.preventDefault()}
              onMouseMove=${() => index === at || setAt(index)}
              onClick=${() => (location.href = targets[index])}>
              ${item ? html`<${Option} item=${item} />` : html`<span class="suggested">${t("all", wanted)}</span>`}
            </li>
          `,
        )}
      </ul>
      <span class="hidden-text" role="status">${isOpen ? (items.length ? t("count", number(items.length)) : t("none")) : ""}</span>
    </form>
  `;
}

function Option({ item }) {
  const [first, second] = names(item);
  const kind = item.type === "actor" ? item.actor.kind : item.type === "place" ? "place" : item.event.kind;
  return html`
    <span class="suggested"><bdi dir="auto">${first}</bdi>${second && second !== first && html` <bdi class="other" dir="auto">${second}</bdi>`}</span>
    <span class=${`of ${kind}`}>${common(kind)}${item.type !== "event" && item.events > 0 && html` · ${number(item.events)}`}</span>
  `;
}

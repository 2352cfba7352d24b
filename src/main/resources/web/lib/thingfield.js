// A field for an actor, place or event: people type a name, the query gets an IRI.
import { baseOfStore, nameOfIri, suggestions, PREFIXES } from "/web/lib/ask.js";
import { html, language, useEffect, useRef, useState, words } from "/web/lib/ui.js";

const t = words({
  unknown: { ar: "لا شيء اسمه «{0}»؛ اختر من القائمة.", en: "Nothing is called “{0}”; choose from the list." },
  hint: {
    ar: "اكتب اسما واختر من القائمة، أو معرفا مثل wd:Q858",
    en: "Type a name and choose from the list, or an identifier such as wd:Q858",
  },
});

const IDENTIFIER = /^(wd:Q\d+|<?https?:\S+>?)$/;
const PAUSE = 200;

const full = (value) => value.replace(/^<|>$/g, "").replace(/^wd:/, PREFIXES.wd);

/**
 * @param value an IRI, in angle brackets or with a prefix
 * @param known what it is called, if the library says so
 * @param wantsItem whether the query is made for items of Wikidata
 * @param onValue is given the IRI chosen
 * @param onLooking is given a promise: a form waits for it before it is sent
 */
export function ThingField({ id, value, known, wantsItem, onValue, onLooking }) {
  const [text, setText] = useState(known || value);
  const [found, setFound] = useState([]);
  const loading = useRef({ timer: 0, stop: new AbortController() });

  useEffect(() => {
    setText(known || value);
    if (!known && value) {
      nameOfIri(full(value), language).then((name) => name && setText(name), () => {});
    }
  }, [value, known]);

  const choose = async (one) => {
    setText(one.name);
    onValue(wantsItem && one.item ? `wd:${one.item}` : (await baseOfStore()) + one.id);
  };
  const label = (one) => `${one.name} — ${one.says}`;
  const typed = (event) => {
    const now = event.currentTarget.value;
    setText(now);
    const chosen = found.find((one) => label(one) === now);
    if (chosen) {
      onLooking(choose(chosen));
    } else if (IDENTIFIER.test(now.trim())) {
      onValue(now.trim());
    } else {
      look(now);
    }
  };
  const look = (now) => {
    clearTimeout(loading.current.timer);
    loading.current.stop.abort();
    loading.current.stop = new AbortController();
    const { signal } = loading.current.stop;
    loading.current.timer = setTimeout(async () => {
      try {
        const all = await suggestions(now, signal);
        setFound(all.filter((one) => !one.id.startsWith("source/")));
      } catch {
        // a later letter asks again
      }
    }, PAUSE);
  };
  // Who leaves the field with a name typed but nothing chosen means the first that was found.
  const left = async () => {
    const now = text.trim();
    if (now && now !== known && !IDENTIFIER.test(now)) {
      const chosen = found.find((one) => label(one) === now || one.name === now);
      const [first] = chosen ? [chosen] : (await suggestions(now)).filter((one) => !one.id.startsWith("source/"));
      if (!first) {
        throw new Error(t("unknown", now));
      }
      await choose(first);
    }
  };

  return html`
    <input id=${id} list=${`${id}-list`} dir="auto" autocomplete="off" value=${text} title=${t("hint")}
      onInput=${typed} onChange=${() => onLooking(left())} onFocus=${(event) => event.currentTarget.select()} />
    <datalist id=${`${id}-list`}>${found.map((one) => html`<option key=${one.id} value=${label(one)}></option>`)}</datalist>
  `;
}

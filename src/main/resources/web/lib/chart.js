// What the pictures drawn with d3 have in common: width, direction, days.
import { arrived } from "/web/lib/load.js";
import { html, language, t, useEffect, useLayoutEffect, useRef, useState } from "/web/lib/ui.js";

/** In Arabic time runs from right to left, and so does whatever else grows. */
export const isRtl = language === "ar";

/** The width of an element, kept up to date: const [ref, width] = useWidth(). 0 until it is known. */
export function useWidth() {
  const ref = useRef(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!ref.current) {
      return undefined;
    }
    const keep = (wide) => setWidth(Math.max(240, Math.floor(wide)));
    keep(contentWidth(ref.current));
    const watch = new ResizeObserver(([entry]) => keep(entry.contentRect.width));
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}

function contentWidth(element) {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

/** Whether an element has come near the window once: const [ref, isSeen] = useSeen(). Printing shows all. */
export function useSeen() {
  const ref = useRef(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen) {
      return undefined;
    }
    const see = () => setSeen(true);
    const watch = new IntersectionObserver((all) => all.some((one) => one.isIntersecting) && see(), { rootMargin: "600px" });
    watch.observe(ref.current);
    addEventListener("beforeprint", see);
    return () => {
      watch.disconnect();
      removeEventListener("beforeprint", see);
    };
  }, [isSeen]);
  return [ref, isSeen];
}

/** From a value to its place in the picture, from the right in Arabic: both ends of a range of width. */
export function range(start, end, width) {
  return isRtl ? [width - start, width - end] : [start, end];
}

/** Waits for a library; gives {value, fault}. Pages begin to load theirs before anything is drawn. */
export function useLibrary(load) {
  const [library, setLibrary] = useState(() => ({ value: arrived(load) }));
  useEffect(() => {
    library.value || load().then((value) => setLibrary({ value }), (fault) => setLibrary({ fault }));
  }, []);
  return library;
}

export function asDay(text) {
  return new Date(`${text}T00:00:00Z`);
}

export function dayText(date) {
  return date.toISOString().slice(0, 10);
}

/** The day after, at midnight: where a bin ends. */
export function dayAfter(text) {
  const date = asDay(text);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

/** Makes Enter and the space bar do what a click does. */
export function pressable(run) {
  return {
    role: "button",
    onClick: run,
    onKeyDown: (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        run(event);
      }
    },
  };
}

/** A text no longer than fits; the whole belongs into a title. */
export function shortened(text, letters) {
  const all = Array.from(text);
  return all.length <= letters ? text : `${all.slice(0, Math.max(1, letters - 1)).join("").trimEnd()}…`;
}

/** Names of colours and what they stand for. */
export function Legend({ of }) {
  return html`<ul class="legend">
    ${of.map((name) => html`<li class=${name}><span class="swatch" aria-hidden="true"></span>${t(name)}</li>`)}
  </ul>`;
}

// Pieces of the pages about one thing: lists that come part by part, bars by month, dialogs.
import { Legend } from "/web/lib/chart.js";
import { EventList, LOCALE, Pending, data, day, html, number, openDialog, useCallback, useEffect, useState, words } from "/web/lib/ui.js";

const t = words({
  shownOf: { ar: "{0} من أصل {1}", en: "{0} of {1}" },
  showMore: { ar: "أظهر المزيد", en: "Show more" },
  showLess: { ar: "أظهر أقل", en: "Show fewer" },
  eventsIn: { ar: "{0}، الأحداث: {1}", en: "{0}, events: {1}" },
});

/** Data whose answer is {total, offset, [list]: […]}: what came so far, and a way to more of it. */
export function useParts(name, given, list, isWanted = true) {
  const [state, setState] = useState({ all: [], total: 0, loading: true });
  const key = JSON.stringify([name, given]);
  useEffect(() => {
    if (!isWanted) {
      return undefined;
    }
    const stop = new AbortController();
    setState((before) => ({ ...before, loading: true }));
    data(name, given, stop.signal).then(
      (part) => setState({ key, all: part[list], total: part.total, value: part }),
      (fault) => stop.signal.aborted || setState({ key, all: [], total: 0, fault }),
    );
    return () => stop.abort();
  }, [key, isWanted]);
  const more = useCallback(async () => {
    const offset = state.all.length;
    try {
      const part = await data(name, { ...given, offset, limit: given.limit && 50 });
      setState((now) =>
        now.key === key && now.all.length === offset ? { ...now, all: [...now.all, ...part[list]], total: part.total } : now,
      );
    } catch (fault) {
      setState((now) => ({ ...now, fault }));
    }
  }, [key, state.all.length]);
  return { ...state, more };
}

/** How much of a list is shown, and a button for more. */
export function More({ of }) {
  if (!of.value || of.all.length >= of.total) {
    return null;
  }
  return html`<p class="more"><button type="button" onClick=${of.more}>${t("showMore")}</button>${" "}
    <span class="count">${t("shownOf", number(of.all.length), number(of.total))}</span></p>`;
}

/** A list that shows some of its items first. */
export function Bounded({ all, total = all.length, first = 12, each, name = "" }) {
  const [open, setOpen] = useState(false);
  return html`
    <ul class="ranked" aria-label=${name || undefined}>${(open ? all : all.slice(0, first)).map(each)}</ul>
    ${all.length > first &&
    html`<p class="more"><button type="button" class="quiet" aria-expanded=${open} onClick=${() => setOpen(!open)}>
      ${t(open ? "showLess" : "showMore")}</button> <span class="count">${t("shownOf", number(open ? all.length : first), number(total))}</span></p>`}
  `;
}

function EventsOf({ given }) {
  const found = useParts("actor-events", given, "events");
  return html`<${Pending} of=${found} /><${EventList} events=${found.all} /><${More} of=${found} />`;
}

/** Opens some events of an actor: {id, with, as, place, month}. */
export function openEvents(title, given) {
  openDialog(title, () => html`<${EventsOf} given=${given} />`, "shared");
}

const SHORT_MONTH = new Intl.DateTimeFormat(LOCALE, { month: "short", timeZone: "UTC" });

const MONTH = new Intl.DateTimeFormat(LOCALE, {
  month: "long",
  timeZone: "UTC",
});

/** The name of a month, 2025-07, without its year. */
export function monthName(month) {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

/** A month or a year as people write it. */
export function period(text) {
  return text.length === 4 ? text : day(text);
}

/** All months, or where they are too many all years, from the first to the last. */
export function span(first, last) {
  const number = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const all = [];
  if (number(last) - number(first) > 71) {
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
      all.push(String(year).padStart(4, "0"));
    }
    return all;
  }
  for (let at = number(first); at <= number(last); at++) {
    all.push(`${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`);
  }
  return all;
}

const KINDS = ["meeting", "call", "visit", "incident"];
/** So many bars have room for the names of their months. */
const FEW = 9;

/** Events by month as bars; pressing one chooses its month (or year), pressing it again lets it go. */
export function Bars({ months, chosen, choose, name, sayPeriod }) {
  if (!months.length) {
    return null;
  }
  const periods = span(months[0].month, months[months.length - 1].month);
  const counts = new Map(periods.map((period) => [period, {}]));
  for (const one of months) {
    const sums = counts.get(one.month) ?? counts.get(one.month.slice(0, 4));
    for (const [kind, count] of Object.entries(one.counts)) {
      sums[kind] = (sums[kind] ?? 0) + count;
    }
  }
  const totals = periods.map((period) => Object.values(counts.get(period)).reduce((sum, one) => sum + one, 0));
  const highest = Math.max(...totals);
  const shown = KINDS.filter((kind) => periods.some((period) => counts.get(period)[kind]));
  const month = (period) => (periods.length <= FEW && period.length > 4 ? SHORT_MONTH.format(new Date(`${period}-01T00:00:00Z`)) : "");
  return html`
    <${Legend} of=${shown} />
    <div class="bars" role="group" aria-label=${name}>
      ${periods.map((period, at) => {
        const isYear = period.length === 4 || at === 0 || period.endsWith("-01");
        return html`
          <div class="bar" key=${period}>
            ${totals[at] === 0
              ? html`<span class="bar-none"></span>`
              : html`<button type="button" aria-pressed=${chosen === period}
                  aria-label=${t("eventsIn", sayPeriod(period), number(totals[at]))} title=${t("eventsIn", sayPeriod(period), number(totals[at]))}
                  onClick=${() => choose(chosen === period ? "" : period)}>
                  ${KINDS.filter((kind) => counts.get(period)[kind]).map(
                    (kind) => html`<span class=${`bar-part ${kind}`} style=${{ blockSize: `${(counts.get(period)[kind] / highest) * 6}rem` }}></span>`,
                  )}
                </button>`}
            <span class="bar-label" aria-hidden="true">${month(period)}${month(period) && isYear && html`<br />`}${isYear ? period.slice(0, 4) : ""}</span>
          </div>
        `;
      })}
    </div>
  `;
}

// One question of the library: its blanks as a form, and the answer.
import { ask, baseOfStore } from "/web/lib/ask.js";
import { Answer } from "/web/lib/answer.js";
import { columnName } from "/web/lib/columns.js";
import { queryText } from "/web/lib/data.js";
import { ThingField } from "/web/lib/thingfield.js";
import { Fault, html, language, Pending, Sparql, useEffect, useRef, useState, words } from "/web/lib/ui.js";

const t = words({
  ask: { ar: "اسأل", en: "Ask" },
  answer: { ar: "الجواب", en: "Answer" },
  online: {
    ar: "يسأل هذا الاستعلام ويكي بيانات أيضا، وهذه الخدمة لا تسأل غيرها. شغله من سطر الأوامر:",
    en: "This query asks Wikidata too, and this service asks nobody else. Run it on the command line:",
  },
});

const TYPES = { date: "date", integer: "number", string: "text" };

const example = (parameter) => parameter.example.replace(/^"(.*)"$/, "$1");

/** Runs a query of the library whenever its values change. */
function useAnswer(name, values, runs) {
  const [state, setState] = useState({ loading: true });
  const key = JSON.stringify([name, values]);
  useEffect(() => {
    if (!runs) {
      return undefined;
    }
    const stop = new AbortController();
    setState({ loading: true });
    (async () => {
      const query = await queryText(name, values);
      const [answer, base] = await Promise.all([ask(query, stop.signal), baseOfStore()]);
      return { answer, query, base };
    })().then((value) => setState({ value }), (fault) => stop.signal.aborted || setState({ fault }));
    return () => stop.abort();
  }, [key, runs]);
  return state;
}

export function Question({ of, values, onValues }) {
  const known = Object.fromEntries(of.parameters.map((one) => [one.name, values[one.name] ?? example(one)]));
  const isOnline = of.folder === "wikidata";
  const answer = useAnswer(of.name, known, !isOnline);
  return html`
    <section class="question card" aria-labelledby="question">
      <h2 id="question">${of.title[language]}</h2>
      <p class="asks"><${Asks} of=${of} /></p>
      ${of.parameters.length > 0 && html`<${Blanks} of=${of} known=${known} onValues=${onValues} key=${JSON.stringify(known)} />`}
      ${isOnline && html`<p>${t("online")}</p><pre dir="ltr" tabindex="0">${command(of, values)}</pre>`}
      <${Sparql} name=${of.name} given=${known} key=${`sparql ${JSON.stringify(known)}`} />
    </section>
    ${!isOnline &&
    html`<section aria-labelledby="answer">
      <h2 id="answer">${t("answer")}</h2>
      <${Pending} of=${answer} />
      ${answer.value && html`<${Answer} of=${answer.value.answer} query=${answer.value.query} name=${of.name} base=${answer.value.base} />`}
    </section>`}
  `;
}

/** The question in words, its blanks set apart. */
function Asks({ of }) {
  const names = of.parameters.map((one) => one.name);
  return of.asks[language].split(/(\?[a-z]+)/i).map((part) =>
    names.includes(part.slice(1)) ? html`<b class="blank">[${columnName(part.slice(1))}]</b>` : part,
  );
}

function command(of, values) {
  const given = Object.entries(values).map(([name, value]) => ` --param '${name}=${value.replace(/'/g, "'\\''")}'`);
  return `isnad query ${of.name} --online${given.join("")}`;
}

function Blanks({ of, known, onValues }) {
  const [filled, setFilled] = useState(known);
  const [fault, setFault] = useState(undefined);
  const latest = useRef(known); // what is filled in while a name is still looked for
  const looking = useRef(Promise.resolve());
  const fill = (name, value) => {
    latest.current = { ...latest.current, [name]: value };
    setFilled(latest.current);
  };
  const submit = async (event) => {
    event.preventDefault();
    setFault(undefined);
    try {
      await looking.current;
      onValues(latest.current);
    } catch (failure) {
      setFault(failure);
    }
  };
  return html`
    <form class="blanks" onSubmit=${submit}>
      ${of.parameters.map((one) => {
        const id = `blank-${one.name}`;
        const isExample = known[one.name] === example(one);
        return html`<div key=${one.name}>
          <label for=${id}>${columnName(one.name)}</label>
          ${one.kind === "iri"
            ? html`<${ThingField} id=${id} value=${known[one.name]} known=${isExample ? one.meaning : ""}
                wantsItem=${one.example.startsWith("wd:")} onValue=${(value) => fill(one.name, value)}
                onLooking=${(promise) => {
                  promise.catch(() => {}); // who submits hears of it
                  looking.current = promise;
                }} />`
            : html`<input id=${id} type=${TYPES[one.kind]} dir="auto" required=${one.kind !== "string"} value=${filled[one.name]}
                onInput=${(event) => fill(one.name, event.currentTarget.value)} />`}
        </div>`;
      })}
      <button>${t("ask")}</button>
      <${Fault} of=${fault} />
    </form>
  `;
}

// An editor for SPARQL, on the endpoint of this server and no other.
import { ask, baseOfStore, PREFIXES } from "/web/lib/ask.js";
import { Answer } from "/web/lib/answer.js";
import { yasgui } from "/web/pages/queries/first.js";
import { html, Pending, useEffect, useRef, useState, words } from "/web/lib/ui.js";

const t = words({
  query: { ar: "نص الاستعلام", en: "Text of the query" },
  run: { ar: "شغل الاستعلام", en: "Run the query" },
  keys: { ar: "Ctrl+Enter يشغل، وCtrl+Space يكمل.", en: "Ctrl+Enter runs it, Ctrl+Space completes." },
  noEditor: { ar: "لم يحمل المحرر ({0})؛ هذا حقل نصي بسيط يقوم مقامه.", en: "The editor could not be loaded ({0}); this plain text field does the same." },
  plain: { ar: "حقل نصي بسيط", en: "Plain text field" },
  answer: { ar: "الجواب", en: "Answer" },
  readOnly: {
    ar: "النقطة للقراءة فقط، ولا تسأل خوادم أخرى (SERVICE).",
    en: "The endpoint reads only, and asks no other servers (SERVICE).",
  },
});

const KEPT = "isnad-plain-editor";
const LONGEST_ADDRESS = 6_000;

const START = `${Object.entries(PREFIXES)
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`)
  .join("\n")}

# Meetings and who took part, the latest first
SELECT ?event ?label ?date ?actor
WHERE {
  ?event a isnad:Meeting ;
    isnad:participant ?actor ;
    rdfs:label ?label .
  FILTER (LANG(?label) = "en")
  OPTIONAL { ?event isnad:date ?date }
}
ORDER BY DESC(?date)
LIMIT 50
`;

function wantsPlain() {
  try {
    return localStorage.getItem(KEPT) === "yes";
  } catch {
    return false; // storage may be forbidden
  }
}

function keep(plain) {
  try {
    localStorage.setItem(KEPT, plain ? "yes" : "no");
  } catch {
    // storage may be forbidden; the choice lasts as long as the page
  }
}

export function Editor({ query, onQuery }) {
  const [text, setText] = useState(query ?? START);
  const [plain, setPlain] = useState(wantsPlain());
  const [state, setState] = useState(undefined);
  const [failure, setFailure] = useState(undefined);
  const stop = useRef(new AbortController());
  useEffect(() => setText(query ?? START), [query]);
  useEffect(() => {
    if (query) {
      run(query); // an address with a question answers it
    }
  }, []);

  const run = async (asked) => {
    stop.current.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    if (encodeURIComponent(asked).length < LONGEST_ADDRESS) {
      onQuery(asked);
    }
    setState({ loading: true });
    try {
      const [answer, base] = await Promise.all([ask(asked, signal), baseOfStore()]);
      setState({ value: { answer, base, query: asked } });
    } catch (fault) {
      signal.aborted || setState({ fault });
    }
  };
  const toggle = () => {
    keep(!plain);
    setPlain(!plain);
  };

  return html`
    <section class="editor" aria-label="SPARQL">
      ${plain
        ? html`<${Plain} text=${text} onText=${setText} onRun=${run} />`
        : html`<${Yasqe} text=${text} given=${query} onText=${setText} onRun=${run} onFailure=${(fault) => (setFailure(fault), setPlain(true))} />`}
      ${failure && plain && html`<p class="fault" role="alert">${t("noEditor", failure.message)}</p>`}
      <p class="editor-tools">
        <button type="button" onClick=${() => run(text)}>${t("run")}</button>
        <label><input type="checkbox" checked=${plain} onChange=${toggle} /> ${t("plain")}</label>
        <span class="told">${plain ? "" : t("keys")} ${t("readOnly")}</span>
      </p>
    </section>
    ${state &&
    html`<section aria-labelledby="answer">
      <h2 id="answer">${t("answer")}</h2>
      <${Pending} of=${state} />
      ${state.value && html`<${Answer} of=${state.value.answer} query=${state.value.query} name="query" base=${state.value.base} />`}
    </section>`}
  `;
}

/** A plain text field. */
function Plain({ text, onText, onRun }) {
  return html`<label class="plain-query">${t("query")}
    <textarea dir="ltr" spellcheck=${false} rows="18" value=${text} onInput=${(event) => onText(event.currentTarget.value)}
      onKeyDown=${(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && onRun(text)}></textarea></label>`;
}

/**
 * The editor of yasgui: colours, errors in the syntax, names of variables completed. A plain field
 * stands in its place until it has come, which takes a second.
 *
 * @param text what it begins with
 * @param given what the address asks for: the only text that comes from outside later on
 * @param onFailure is called when it cannot be had
 */
function Yasqe({ text, given, onText, onRun, onFailure }) {
  const place = useRef(null);
  const made = useRef(null);
  const calls = useRef({});
  const [isReady, setReady] = useState(false);
  calls.current = { onText, onRun, onFailure, text };
  useEffect(() => {
    let isGone = false;
    yasgui().then(
      () => {
        if (!isGone) {
          const isTyping = document.activeElement?.closest(".plain-query");
          made.current = build(place.current, calls.current.text, calls);
          isTyping && made.current.focus();
          setReady(true);
        }
      },
      (fault) => isGone || calls.current.onFailure(fault),
    );
    return () => {
      isGone = true;
      made.current?.destroy();
    };
  }, []);
  useEffect(() => {
    if (given !== undefined && made.current && made.current.getValue() !== given) {
      made.current.setValue(given);
    }
  }, [given]);
  return html`
    ${!isReady && html`<${Plain} text=${text} onText=${onText} onRun=${onRun} />`}
    <div class=${isReady ? "yasqe-place" : ""} dir="ltr" ref=${place}></div>
  `;
}

function build(place, text, calls) {
  const { Yasqe: Editing } = globalThis.Yasgui;
  const runs = (editor) => calls.current.onRun(editor.getValue());
  Editing.defaults.autocompleters = ["variables"]; // the others ask prefix.cc and lov.linkeddata.es
  const editor = new Editing(place, {
    value: text,
    requestConfig: { endpoint: "/isnad/sparql" },
    prefixCcApi: "",
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    createShortLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "24rem",
    // Tab goes on to the next element, as everywhere.
    extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": runs, "Cmd-Enter": runs },
  });
  editor.getInputField().setAttribute("aria-label", t("query"));
  editor.on("change", () => calls.current.onText(editor.getValue()));
  return editor;
}

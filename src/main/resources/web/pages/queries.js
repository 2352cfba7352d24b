// Queries: the questions of the library as forms, and an editor for questions of one's own.
import { asked, json } from "/web/lib/data.js";
import { LIBRARY } from "/web/pages/queries/first.js";
import { Editor } from "/web/pages/queries/editor.js";
import { Question } from "/web/pages/queries/question.js";
import { QuestionList } from "/web/pages/queries/list.js";
import { html, page, Pending, t as common, useEffect, useState, words } from "/web/lib/ui.js";

const t = words({
  lead: {
    ar: "أسئلة جاهزة تملأ فراغاتها، ومحرر لمن يكتب SPARQL بنفسه. لكل سؤال عنوان يشارك.",
    en: "Questions with blanks to fill in, and an editor for those who write SPARQL themselves. Each has an address to share.",
  },
  questions: { ar: "أسئلة", en: "Questions" },
  choose: { ar: "اختر سؤالا من القائمة.", en: "Choose a question from the list." },
  unknown: { ar: "لا يوجد هذا السؤال: ", en: "There is no such question: " },
});

function useLibrary() {
  const [library, setLibrary] = useState({ loading: true });
  useEffect(() => {
    json(LIBRARY).then((value) => setLibrary({ value }), (fault) => setLibrary({ fault }));
  }, []);
  return library;
}

/** What the address asks for; `go` gives the page another one. */
function useAddress() {
  const [given, setGiven] = useState(asked());
  useEffect(() => {
    const renew = () => setGiven(asked());
    addEventListener("popstate", renew);
    return () => removeEventListener("popstate", renew);
  }, []);
  const go = (wanted) => {
    const address = page("queries", wanted);
    if (address !== location.pathname + location.search) {
      history.pushState(null, "", address);
    }
    setGiven(asked());
  };
  return [given, go];
}

export default function Queries() {
  const library = useLibrary();
  const [given, go] = useAddress();
  const { name = "", query, lang, ...values } = given;
  const isEditor = query !== undefined || "editor" in given;
  const question = library.value?.find((one) => one.name === name);
  return html`
    <h1>${common("queries")}</h1>
    <p>${t("lead")}</p>
    <nav class="tabs" aria-label=${common("queries")}>
      <a href=${page("queries")} aria-current=${isEditor ? undefined : "true"}>${t("questions")}</a>
      <a href=${page("queries", { editor: 1 })} aria-current=${isEditor ? "true" : undefined}>SPARQL</a>
    </nav>
    ${isEditor
      ? html`<${Editor} query=${query} onQuery=${(text) => go({ query: text })} />`
      : html`
          <${Pending} of=${library} />
          ${library.value &&
          html`<div class="library">
            <${QuestionList} all=${library.value} chosen=${name} onChoose=${(one) => go({ name: one })} />
            <div class="asked">
              ${question && html`<${Question} of=${question} values=${values} onValues=${(filled) => go({ name, ...filled })} key=${name} />`}
              ${!question && (name ? html`<p class="fault" role="alert">${t("unknown")}<bdi>${name}</bdi></p>` : html`<p>${t("choose")}</p>`)}
            </div>
          </div>`}
        `}
  `;
}

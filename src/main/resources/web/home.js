// Whatever comes from the store is set as text, never as markup.

const ENDPOINT = new URL("isnad/sparql", document.baseURI).href;
const ROWS_SHOWN = 500;
/** Characters of a cell that is not broken into lines. */
const SHORT = 24;
const FOLDERS = {
  explore: { ar: "استكشاف", en: "Explore" },
  export: { ar: "جداول للتصدير", en: "Tables to take away" },
  check: { ar: "فحوص لا ينبغي أن تجد شيئا", en: "Checks that should find nothing" },
  wikidata: { ar: "مع ويكي بيانات (تنفذ على جهازك)", en: "With Wikidata (runs on your own machine)" },
};
const KINDS = {
  articles: { ar: "مقالات", en: "articles" },
  claims: { ar: "ادعاءات", en: "claims" },
  meetings: { ar: "اجتماعات", en: "meetings" },
  calls: { ar: "اتصالات", en: "calls" },
  visits: { ar: "زيارات", en: "visits" },
  incidents: { ar: "وقائع", en: "incidents" },
  actors: { ar: "فاعلون", en: "actors" },
  places: { ar: "أماكن", en: "places" },
};
const WORDS = {
  ask: { ar: "اسأل", en: "Ask" },
  waiting: { ar: "جار السؤال…", en: "Asking…" },
  nothing: { ar: "لا نتائج.", en: "No rows." },
  rows: { ar: "عدد الصفوف: ", en: "Rows: " },
  elsewhere: {
    ar: "يسأل هذا الاستعلام خادما آخر، وهذا الخادم لا يفعل. نفذه بالأمر: isnad query ",
    en: "This query asks another server, which this one will not do. Run it with: isnad query ",
  },
};

const $ = (id) => document.getElementById(id);

function element(name, text = "") {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Both languages; the style sheet shows the one that is chosen. */
function bilingual(words) {
  return ["ar", "en"].map((language) => {
    const span = element("span", words[language]);
    span.lang = language;
    return span;
  });
}

async function fetched(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) {
    throw new Error((await response.text()) || `${response.status}`);
  }
  return response;
}

async function boundText(name, values) {
  const given = new URLSearchParams(values);
  return (await fetched(`queries/${name}?${given}`)).text();
}

async function ask(text) {
  const response = await fetched(ENDPOINT, {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json" },
    body: text,
  });
  return response.json();
}

async function showCounts() {
  const answer = await ask(await boundText("explore/counts", {}));
  for (const row of answer.results.bindings) {
    const entry = document.createElement("div");
    const kind = document.createElement("dt");
    const named = row.kind.value;
    kind.append(...bilingual(KINDS[named] ?? { ar: named, en: named }));
    entry.append(kind, element("dd", row.count.value));
    $("counts").append(entry);
  }
}

async function showLibrary() {
  const queries = await (await fetched("queries.json")).json();
  for (const folder of Object.keys(FOLDERS)) {
    const heading = document.createElement("h3");
    heading.append(...bilingual(FOLDERS[folder]));
    const list = element("ul");
    list.className = "questions";
    for (const query of queries.filter((each) => each.folder === folder)) {
      const button = element("button");
      button.type = "button";
      button.append(...bilingual(query.title));
      button.dataset.query = query.name;
      button.addEventListener("click", () => open(query, button));
      const item = element("li");
      item.append(button);
      list.append(item);
    }
    $("library").append(heading, list);
  }
  openNamed(decodeURIComponent(location.hash.slice(1)));
}

/** An address such as #explore/latest-events opens that question. */
function openNamed(name) {
  for (const button of document.querySelectorAll("#library button")) {
    if (button.dataset.query === name && button.getAttribute("aria-pressed") !== "true") {
      button.click();
    }
  }
}

function open(query, button) {
  for (const other of document.querySelectorAll("#library button")) {
    other.setAttribute("aria-pressed", String(other === button));
  }
  history.replaceState(null, "", `#${query.name}`);
  $("answer").hidden = false;
  $("answer-title").replaceChildren(...bilingual(query.title));
  $("answer-asks").replaceChildren(...bilingual(query.asks));
  $("parameters").replaceChildren(...query.parameters.map(field), askButton());
  $("parameters").onsubmit = (event) => {
    event.preventDefault();
    run(query, Object.fromEntries(new FormData($("parameters"))));
  };
  $("answer").scrollIntoView({ behavior: "smooth" });
  run(query, {});
}

function field(parameter) {
  const meaning = parameter.meaning ? ` (${parameter.meaning})` : "";
  const label = element("label", `${parameter.name}${meaning}`);
  const input = element("input");
  input.name = parameter.name;
  input.value = parameter.example;
  input.required = true;
  input.dir = "auto";
  input.type = { date: "date", integer: "number" }[parameter.kind] ?? "text";
  label.append(input);
  return label;
}

function askButton() {
  const button = element("button");
  button.append(...bilingual(WORDS.ask));
  return button;
}

let latestRun = 0;

async function run(query, values) {
  const thisRun = ++latestRun;
  say(bilingual(WORDS.waiting));
  $("rows").replaceChildren();
  $("csv").hidden = true;
  try {
    const text = await boundText(query.name, values);
    $("text").textContent = text;
    if (query.folder === "wikidata") {
      const { ar, en } = WORDS.elsewhere;
      say(bilingual({ ar: ar + query.name, en: en + query.name }));
      return;
    }
    const answer = await ask(text);
    if (thisRun === latestRun) {
      showRows(answer);
      $("csv").href = `${ENDPOINT}?${new URLSearchParams({ query: text, format: "csv" })}`;
      $("csv").hidden = false;
    }
  } catch (fault) {
    say([fault.message], "fault");
  }
}

function say(nodes, className = "") {
  $("message").className = className;
  $("message").replaceChildren(...nodes);
}

function showRows(answer) {
  const names = answer.head.vars;
  const rows = answer.results.bindings;
  const counted = rows.length > ROWS_SHOWN ? `${ROWS_SHOWN} / ${rows.length}` : `${rows.length}`;
  say(rows.length === 0 ? bilingual(WORDS.nothing) : [...bilingual(WORDS.rows), counted]);
  const head = element("tr");
  head.append(...names.map((name) => element("th", name)));
  const shown = rows.slice(0, ROWS_SHOWN).map((row) => {
    const line = element("tr");
    line.append(...names.map((name) => cell(row[name])));
    return line;
  });
  $("rows").replaceChildren(head, ...shown);
}

function cell(term) {
  const made = element("td");
  if (!term) {
    return made;
  }
  if (term.type === "uri" && /^https?:/.test(term.value)) {
    const link = element("a", readable(term.value));
    link.href = term.value;
    link.rel = "noopener noreferrer";
    made.append(link);
  } else {
    made.textContent = term.value;
  }
  made.classList.toggle("short", made.textContent.length <= SHORT);
  return made;
}

/** The last part of an address, as a reader would say it. */
function readable(address) {
  const path = address.replace(/^https?:\/\/w3id\.org\/isnad\//, "");
  return path === address ? address.replace(/^.*[/#]/, "") || address : path;
}

function speak(language) {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
}

$("endpoint").textContent = ENDPOINT;
$("language").addEventListener("click", () => {
  speak(document.documentElement.lang === "ar" ? "en" : "ar");
});
if (new URLSearchParams(location.search).get("lang") === "en") {
  speak("en");
}
addEventListener("hashchange", () => openNamed(decodeURIComponent(location.hash.slice(1))));
showLibrary().catch((fault) => say([fault.message], "fault"));
showCounts().catch((fault) => $("counts").replaceChildren(element("dd", fault.message)));

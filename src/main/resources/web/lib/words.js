// What the pages say, in Arabic and in English.

/** "ar" or "en". */
export const language = document.documentElement.lang;

/** How days and numbers are written; digits are those that the articles use. */
export const LOCALE = language === "ar" ? "ar-u-nu-latn-ca-gregory" : "en-GB";

/** Stands between the items of a list. */
export const COMMA = language === "ar" ? "، " : ", ";

/** Makes a function that says a word of a dictionary {key: {ar, en}}; {0} stands for an argument. */
export function words(dictionary) {
  return (key, ...given) => {
    const entry = dictionary[key] ?? COMMON[key];
    const said = entry ? entry[language] : key;
    return said.replace(/\{(\d)\}/g, (hole, at) => given[at] ?? hole);
  };
}

const COMMON = {
  isnad: { ar: "إسناد", en: "Isnad" },
  motto: { ar: "سلسلة الشهود في أخبار الدبلوماسية", en: "The chain of witnesses in news of diplomacy" },
  home: { ar: "الرئيسية", en: "Home" },
  network: { ar: "الشبكة", en: "Network" },
  timeline: { ar: "الزمن", en: "Timeline" },
  map: { ar: "الخريطة", en: "Map" },
  casualties: { ar: "الضحايا", en: "Casualties" },
  queries: { ar: "الاستعلامات", en: "Queries" },
  search: { ar: "بحث", en: "Search" },
  actor: { ar: "فاعل", en: "Actor" },
  event: { ar: "حدث", en: "Event" },
  article: { ar: "مقال", en: "Article" },
  place: { ar: "المكان", en: "Place" },
  date: { ar: "التاريخ", en: "Date" },
  skip: { ar: "إلى المحتوى", en: "To the content" },
  otherLanguage: { ar: "English", en: "العربية" },
  theme: { ar: "مظهر فاتح أو داكن", en: "Light or dark" },
  loading: { ar: "جار التحميل…", en: "Loading…" },
  nothing: { ar: "لا شيء هنا.", en: "Nothing here." },
  fault: { ar: "تعذر ذلك: ", en: "That did not work: " },
  person: { ar: "شخص", en: "Person" },
  state: { ar: "دولة", en: "State" },
  organization: { ar: "منظمة", en: "Organization" },
  group: { ar: "مجموعة", en: "Group" },
  meeting: { ar: "اجتماع", en: "Meeting" },
  call: { ar: "اتصال", en: "Call" },
  visit: { ar: "زيارة", en: "Visit" },
  incident: { ar: "واقعة", en: "Incident" },
  meetings: { ar: "اجتماعات", en: "Meetings" },
  calls: { ar: "اتصالات", en: "Calls" },
  visits: { ar: "زيارات", en: "Visits" },
  incidents: { ar: "وقائع", en: "Incidents" },
  articles: { ar: "مقالات", en: "Articles" },
  claims: { ar: "ادعاءات", en: "Claims" },
  actors: { ar: "فاعلون", en: "Actors" },
  linked: { ar: "منهم في ويكي بيانات", en: "of them in Wikidata" },
  places: { ar: "أماكن", en: "Places" },
  events: { ar: "أحداث", en: "Events" },
  held: { ar: "منعقد", en: "Held" },
  planned: { ar: "مخطط له", en: "Planned" },
  proposed: { ar: "مقترح", en: "Proposed" },
  cancelled: { ar: "ملغى", en: "Cancelled" },
  denied: { ar: "منفي", en: "Denied" },
  reported: { ar: "مذكور", en: "Reported" },
  deniedReport: { ar: "منفي", en: "Denied" },
  expected: { ar: "متوقع", en: "Expected" },
  killed: { ar: "قتلى", en: "Killed" },
  wounded: { ar: "جرحى", en: "Wounded" },
  missing: { ar: "مفقودون", en: "Missing" },
  displaced: { ar: "نازحون", en: "Displaced" },
  detained: { ar: "محتجزون", en: "Detained" },
  harmed: { ar: "قتلى وجرحى", en: "Killed or wounded" },
  mediator: { ar: "وسيط", en: "Mediator" },
  through: { ar: "بوساطة", en: "through" },
  participants: { ar: "المشاركون", en: "Participants" },
  mediators: { ar: "الوسطاء", en: "Mediators" },
  said: { ar: "نقلا عن", en: "according to" },
  itself: { ar: "المقال نفسه", en: "the article itself" },
  undated: { ar: "بلا تاريخ", en: "no date" },
  toldBy: { ar: "المقالات التي ترويه: {0}", en: "told by {0} articles" },
  toldByOne: { ar: "يرويه مقال واحد", en: "told by one article" },
  evidence: { ar: "الكلمات التي تقول ذلك", en: "The words that say so" },
  showEvidence: { ar: "من قال ذلك؟", en: "Who says so?" },
  moreSentences: { ar: "جمل أخرى: {0}", en: "More sentences: {0}" },
  fewerSentences: { ar: "جمل أقل", en: "Fewer sentences" },
  otherClaims: { ar: "ادعاءات أخرى عن الحدث نفسه", en: "Other claims about the same event" },
  inArticle: { ar: "اقرأها في المقال", en: "Read it in the article" },
  close: { ar: "إغلاق", en: "Close" },
  sparql: { ar: "استعلام SPARQL وراء هذا", en: "The SPARQL behind this" },
  tryIt: { ar: "افتحه في المحرر", en: "Open it in the editor" },
  copy: { ar: "نسخ", en: "Copy" },
  copied: { ar: "نسخ.", en: "Copied." },
  notCopied: { ar: "لم ينسخ؛ حدد النص وانسخه.", en: "Not copied; select the text and copy it." },
  download: { ar: "تنزيل", en: "Download" },
  filters: { ar: "التصفية", en: "Filters" },
  kind: { ar: "النوع", en: "Kind" },
  status: { ar: "الحالة", en: "Status" },
  from: { ar: "من", en: "From" },
  to: { ar: "إلى", en: "To" },
  source: { ar: "المصدر", en: "Source" },
  outlet: { ar: "الناشر", en: "Outlet" },
  all: { ar: "الكل", en: "All" },
  clear: { ar: "أزل التصفية", en: "Clear filters" },
  more: { ar: "المزيد", en: "More" },
  of: { ar: "من أصل", en: "of" },
};

const NUMBERS = new Intl.NumberFormat(LOCALE);

/** 1,234 in the manner of the language. */
export function number(value) {
  return NUMBERS.format(value);
}

const DAYS = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const MONTHS = new Intl.DateTimeFormat(LOCALE, {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A date of the graph as people write it, no finer than told: a day, a month, a year, an interval. */
export function day(text) {
  if (!text) {
    return words({})("undated");
  }
  if (text.includes("/")) {
    return text.split("/").map((end) => (end && end !== ".." ? day(end) : "…")).join(" – ");
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return DAYS.format(new Date(`${text}T00:00:00Z`));
  }
  if (/^\d{4}-\d{2}$/.test(text)) {
    return MONTHS.format(new Date(`${text}-01T00:00:00Z`));
  }
  return text;
}

// What the library's variables are called: columns of answers, blanks of questions.
import { language, words } from "/web/lib/words.js";

const NAMES = {
  actor: ["الفاعل", "Actor"], actorName: ["الفاعل", "Actor"], actorItem: ["عنصره", "Item of the actor"], about: ["فيم", "About"],
  announcedOn: ["أعلن في", "Announced on"], ar: ["بالعربية", "In Arabic"], article: ["المقال", "Article"], articleId: ["المقال", "Article"],
  articles: ["المقالات", "Articles"], before: ["قبل ذلك", "Before"], candidate: ["العنصر المحتمل", "Candidate"], changed: ["تغير", "Changed"],
  claim: ["الادعاء", "Claim"], claims: ["الادعاءات", "Claims"], class: ["الصنف", "Class"], count: ["العدد", "Number"],
  country: ["البلد", "Country"], countryName: ["البلد", "Country"], date: ["التاريخ", "Date"], day: ["اليوم", "Day"],
  decision: ["القرار", "Decision"], earliest: ["من", "Earliest"], en: ["بالإنجليزية", "In English"], end: ["إلى الحرف", "To character"],
  event: ["الحدث", "Event"], events: ["الأحداث", "Events"], eventStatus: ["حالة الحدث", "Status of the event"], exact: ["الكلمات", "Words"],
  figures: ["الأرقام", "Figures"], firstTold: ["أول ذكر", "First told"], from: ["من", "From"], harm: ["الضرر", "Harm"], held: ["المنعقدة", "Held"],
  highest: ["الأعلى", "Highest"], holderName: ["شاغل المنصب", "Holder"], id: ["المعرف", "Identifier"], item: ["العنصر", "Item"],
  kind: ["النوع", "Kind"], label: ["العنوان", "Title"], lastTold: ["آخر ذكر", "Last told"], latest: ["إلى", "Latest"], lower: ["الأدنى", "At least"],
  lowest: ["الأدنى", "Lowest"], mediator: ["الوسيط", "Mediator"], mediatorName: ["الوسيط", "Mediator"], meetings: ["الاجتماعات", "Meetings"],
  method: ["الطريقة", "Method"], name: ["الاسم", "Name"], ofName: ["لدى", "Of"], one: ["أحدهما", "One"], oneArticle: ["في المقال", "In article"],
  oneName: ["أحدهما", "One"], oneSays: ["يقول أحدهما", "One says"], open: ["بلا حد أعلى", "Open"], organization: ["المنظمة", "Organization"],
  other: ["الآخر", "The other"], otherArticle: ["وفي المقال", "And in article"], otherName: ["الآخر", "The other"],
  otherSays: ["ويقول الآخر", "The other says"], outlet: ["الناشر", "Outlet"], part: ["جزء من الاسم", "Part of the name"],
  participantName: ["المشارك", "Participant"], place: ["المكان", "Place"], placeName: ["المكان", "Place"], point: ["الإحداثيات", "Coordinates"],
  published: ["نشر في", "Published"], reasons: ["الأسباب", "Reasons"], role: ["الدور", "Role"], rule: ["القاعدة", "Rule"],
  score: ["الدرجة", "Score"], source: ["المصدر", "Source"], sourceName: ["المصدر", "Source"], sources: ["المصادر", "Sources"],
  speaker: ["القائل", "Speaker"], start: ["من الحرف", "From character"], status: ["الحالة", "Status"], thing: ["الشيء", "Thing"],
  title: ["العنوان", "Title"], to: ["إلى", "To"], type: ["النوع", "Kind"], upper: ["الأعلى", "At most"], verbatim: ["كما ورد", "As told"],
  victims: ["الضحايا", "Victims"], visitor: ["الزائر", "Visitor"], visitorName: ["الزائر", "Visitor"], what: ["ما", "What"],
  where: ["أين", "Where"], who: ["من", "Who"], why: ["السبب", "Why"], within: ["في حدود أيام", "Within days"],
};

/** In the language of the page; the variable itself if it is of a query of one's own. */
export function columnName(variable) {
  return NAMES[variable]?.[language === "ar" ? 0 : 1] ?? variable;
}

const t = words({});
const TERMS = ["status", "eventStatus", "type", "kind", "harm", "role"];

/** The word of the pages for a term of the ontology in such a column: «منعقد» for Held. */
export function termWord(column, value) {
  return TERMS.includes(column) && /^[A-Za-z]+$/.test(value) ? t(value[0].toLowerCase() + value.slice(1)) : value;
}

// Takes a picture away: the SVG of a page as a file, or drawn as PNG, with the colours it has now.
import { answered } from "/web/lib/data.js";
import { save, words } from "/web/lib/ui.js";

const t = words({
  svg: { ar: "الصورة SVG", en: "Picture as SVG" },
  png: { ar: "الصورة PNG", en: "Picture as PNG" },
  tooLarge: { ar: "الصورة أكبر من أن ترسم PNG؛ خذها SVG.", en: "The picture is too large for PNG; take it as SVG." },
});

const NAMESPACE = "http://www.w3.org/2000/svg";
const KEPT = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "opacity",
  "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "direction", "unicode-bidi",
  "paint-order", "visibility", "display",
];
/** Browsers draw no longer canvases, in pixels. */
const LONGEST = 16_000;
const FONTS = ["arabic-400", "arabic-600", "latin-400", "latin-600"];

/** Entries for Downloads: svg gives the SVG element, or a promise of it, when asked. */
export function pictureDownloads(svg, name) {
  return [
    { label: t("svg"), run: async () => saveSvg(await svg(), `${name}.svg`) },
    { label: t("png"), run: async () => savePng(await svg(), `${name}.png`) },
  ];
}

/** Offers an SVG element of the page as a file of its own. */
function saveSvg(svg, fileName) {
  save(new Blob([text(standalone(svg))], { type: "image/svg+xml" }), fileName);
}

/** The same as PNG, twice as fine as on the screen if it does not become too large. */
async function savePng(svg, fileName) {
  const copy = standalone(svg);
  const fonts = copy.ownerDocument.createElementNS(NAMESPACE, "style");
  fonts.textContent = await fontFaces();
  copy.prepend(fonts);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text(copy)], { type: "image/svg+xml" }));
  await image.decode();
  const [width, height] = ["width", "height"].map((side) => Number(copy.getAttribute(side)));
  const scale = Math.min(2, LONGEST / width, LONGEST / height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) {
    throw new Error(t("tooLarge"));
  }
  save(blob, fileName);
}

/** A copy that needs no style sheet: what the style sheets say stands in its attributes. */
function standalone(svg) {
  // A document of its own: the copy must not run or load anything here.
  const sheet = document.implementation.createHTMLDocument("");
  const copy = sheet.importNode(svg, true);
  const box = svg.getBoundingClientRect();
  const width = Math.round(Number(svg.getAttribute("width")) || box.width);
  const height = Math.round(Number(svg.getAttribute("height")) || box.height);
  copy.setAttribute("xmlns", NAMESPACE);
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  const from = [svg, ...svg.querySelectorAll("*")];
  const to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((element, at) => {
    const computed = getComputedStyle(element);
    for (const property of KEPT) {
      const value = computed.getPropertyValue(property);
      if (value && isOwn(element, property, value) && (property !== "display" || value === "none")) {
        to[at].setAttribute(property, value);
      }
    }
    to[at].removeAttribute("class");
    to[at].removeAttribute("tabindex");
    to[at].removeAttribute("style");
  });
  copy.querySelectorAll("[data-not-in-picture]").forEach((element) => element.remove());
  const paper = sheet.createElementNS(NAMESPACE, "rect");
  paper.setAttribute("width", width);
  paper.setAttribute("height", height);
  paper.setAttribute("fill", getComputedStyle(document.documentElement).getPropertyValue("--card").trim());
  copy.prepend(paper);
  return copy;
}

/** Whether an element differs in this from its parent; what is inherited need not be said twice. */
function isOwn(element, property, value) {
  const parent = element.parentElement;
  return element instanceof SVGSVGElement || !parent || getComputedStyle(parent).getPropertyValue(property) !== value;
}

function text(svg) {
  return new XMLSerializer().serializeToString(svg);
}

let faces;
/** The fonts of the page as text: an SVG that is drawn as an image can load nothing. */
function fontFaces() {
  faces ??= Promise.all(
    FONTS.map(async (one) => {
      const [script, weight] = one.split("-");
      const response = await answered(fetch(`/web/vendor/fonts/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`));
      const bytes = new Uint8Array(await response.arrayBuffer());
      const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
      const range = script === "arabic" ? "U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC, U+200C-200E" : "U+0000-00FF, U+2000-206F, U+2190-21FF, U+2212, U+2215";
      return `@font-face { font-family: "Plex Arabic"; font-weight: ${weight}; unicode-range: ${range}; src: url("data:font/woff2;base64,${btoa(letters)}") format("woff2"); }`;
    }),
  ).then(
    (all) => all.join("\n"),
    (fault) => {
      faces = undefined;
      throw fault;
    },
  );
  return faces;
}

// The present view of the map as one SVG, to be taken away.
import { nameOf } from "/web/lib/ui.js";
import { circles, radius } from "/web/pages/map/counts.js";
import { labelsThatFit } from "/web/pages/map/leaflet.js";

const NAMESPACE = "http://www.w3.org/2000/svg";

/** An SVG element as large as the map; it is put into the page unseen, as colours come from there. */
export function mapAsSvg({ d3, land, map }, places) {
  const { x: width, y: height } = map.getSize();
  document.getElementById("map-picture")?.remove();
  const svg = make(document.body, "svg", { id: "map-picture", class: "map-picture", width, height });
  make(svg, "rect", { class: "sea", width, height });
  const path = d3.geoPath(projection(d3, map, width, height));
  for (const country of land.features) {
    const line = path(country);
    if (line) {
      make(svg, "path", { class: "land", d: line });
    }
  }
  const located = places.filter((at) => at.place.lat !== null);
  const all = circles(located);
  for (const { at, kind, count } of all) {
    const { x, y } = map.latLngToContainerPoint([at.place.lat, at.place.lon]);
    const shape = { class: `circle ${kind}${at.isCountry ? " whole-country" : ""}`, cx: x, cy: y, r: radius(count, all[0].count) };
    make(svg, "circle", shape);
  }
  for (const { at, box } of labelsThatFit(located, map)) {
    make(svg, "text", { class: "map-name", x: box.middle, y: box.top + 13, "text-anchor": "middle" }).textContent = nameOf(at.place);
  }
  make(svg, "text", { class: "map-source", x: width - 6, y: height - 6, "text-anchor": "end", direction: "ltr" }).textContent = "Natural Earth";
  return svg;
}

/** As the map on the screen has it, cut at its edges. */
function projection(d3, map, width, height) {
  const cut = d3.geoIdentity().clipExtent([[-2, -2], [width + 2, height + 2]]);
  const placed = d3.geoTransform({
    point(longitude, latitude) {
      const { x, y } = map.latLngToContainerPoint([Math.max(-85, Math.min(85, latitude)), longitude]);
      this.stream.point(x, y);
    },
  });
  return { stream: (to) => placed.stream(cut.stream(to)) };
}

function make(parent, name, attributes) {
  const element = document.createElementNS(NAMESPACE, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  parent.append(element);
  return element;
}

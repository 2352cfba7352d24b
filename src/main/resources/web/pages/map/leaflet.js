// The map on the screen: land on a canvas, circles as SVG that keys and screen readers reach.
import { isRtl } from "/web/lib/chart.js";
import { nameOf, words } from "/web/lib/ui.js";
import { circles, countOf, placeText, radius } from "/web/pages/map/counts.js";

const t = words({
  zoomIn: { ar: "تقريب", en: "Zoom in" },
  zoomOut: { ar: "إبعاد", en: "Zoom out" },
});

const NEAR = 6;
const WORLD = [[-58, -180], [84, 192]];

/** Draws into an element; gives {map, show(places), ground(land), choose(id), end()}. */
export function drawMap(L, frame, choose) {
  const map = L.map(frame, {
    minZoom: 1.5,
    maxZoom: 9,
    zoomSnap: 0.5,
    zoomControl: false,
    maxBounds: WORLD,
    maxBoundsViscosity: 0.7,
    attributionControl: false,
  });
  L.control.zoom({ position: isRtl ? "topleft" : "topright", zoomInTitle: t("zoomIn"), zoomOutTitle: t("zoomOut") }).addTo(map);
  L.control.attribution({ prefix: false, position: "bottomleft" }).addAttribution("Natural Earth").addTo(map);
  map.fitBounds([[10, 20], [40, 60]]);
  let ground = null;
  const paint = () => ground?.setStyle(landColours());
  map.createPane("circles").style.zIndex = 450;
  const renderer = L.svg({ pane: "circles", padding: 0.5 });
  const shown = L.layerGroup().addTo(map);
  const labels = L.layerGroup().addTo(map);
  const made = new Map();
  let places = [];
  let wasFitted = false;
  const relabel = () => label(L, map, labels, places);
  map.on("moveend", relabel);
  addEventListener("themechange", paint);
  const watch = new ResizeObserver(() => map.invalidateSize());
  watch.observe(frame);

  function show(next) {
    places = next;
    shown.clearLayers();
    made.clear();
    const all = circles(places);
    for (const one of all) {
      const circle = circleOf(L, one, all[0].count, renderer, choose).addTo(shown);
      made.set(one.at.place.id, [...(made.get(one.at.place.id) ?? []), circle]);
      reachable(circle, one.at, choose);
    }
    if (places.length && !wasFitted) {
      wasFitted = true;
      map.fitBounds(boundsOfMost(places), { padding: [30, 30], maxZoom: NEAR, animate: false });
    } else {
      relabel();
    }
  }

  function mark(id) {
    made.forEach((ofPlace, place) =>
      ofPlace.forEach((circle) => circle.getElement()?.classList.toggle("chosen-place", place === id)),
    );
    const at = places.find((one) => one.place.id === id);
    if (at && !map.getBounds().pad(-0.1).contains([at.place.lat, at.place.lon])) {
      map.setView([at.place.lat, at.place.lon], Math.max(map.getZoom(), at.isCountry ? 4 : 5));
    }
  }

  return {
    map,
    show,
    ground(land) {
      ground = L.geoJSON(land, { renderer: L.canvas({ padding: 0.5 }), interactive: false, style: landColours() }).addTo(map);
    },
    choose: mark,
    end() {
      removeEventListener("themechange", paint);
      watch.disconnect();
      map.remove();
    },
  };
}

function landColours() {
  const colours = getComputedStyle(document.documentElement);
  return {
    fillColor: colours.getPropertyValue("--land").trim(),
    color: colours.getPropertyValue("--border").trim(),
    fillOpacity: 1,
    weight: 0.8,
  };
}

function circleOf(L, { at, kind, count }, most, renderer, choose) {
  const circle = L.circleMarker([at.place.lat, at.place.lon], {
    renderer,
    pane: "circles",
    radius: radius(count, most),
    className: `circle ${kind}${at.isCountry ? " whole-country" : ""}`,
  });
  const tip = document.createElement("span");
  tip.textContent = placeText(at);
  circle.bindTooltip(tip, { direction: "top", className: "map-tip" });
  circle.on("click", () => choose(at.place.id));
  return circle;
}

function reachable(circle, at, choose) {
  const path = circle.getElement();
  path.setAttribute("tabindex", "0");
  path.setAttribute("role", "button");
  path.setAttribute("aria-label", placeText(at));
  path.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(at.place.id);
    }
  });
}

/** The box that most events lie in, so that one far place does not shrink all others. */
function boundsOfMost(places) {
  const between = (axis) => {
    const all = places.flatMap((at) => Array(Math.min(countOf(at), 50)).fill(at.place[axis])).sort((a, b) => a - b);
    return [all[Math.floor(all.length * 0.14)], all[Math.ceil(all.length * 0.86) - 1]];
  };
  const [south, north] = between("lat");
  const [west, east] = between("lon");
  return [[south, west], [north, east]];
}

/** Names beside the largest circles, as many as do not lie over each other. */
function label(L, map, layer, places) {
  layer.clearLayers();
  for (const { at, box } of labelsThatFit(places, map)) {
    const text = document.createElement("span");
    text.textContent = nameOf(at.place);
    text.dir = "auto";
    L.marker(map.containerPointToLatLng([box.middle, box.top]), {
      interactive: false,
      keyboard: false,
      icon: L.divIcon({ html: text, className: "map-name", iconSize: [box.width, box.height], iconAnchor: [box.width / 2, 0] }),
    }).addTo(layer);
  }
}

const LETTER = 7.4;
const LINE = 18;
const MOST_LABELS = 30;

/** The places to be named in the present view, each with the box of its name. */
export function labelsThatFit(places, map) {
  const size = map.getSize();
  const most = circles(places)[0]?.count ?? 1;
  const taken = [];
  const fitting = [];
  const byCount = [...places].sort((a, b) => countOf(b) - countOf(a));
  for (const at of byCount) {
    if (fitting.length === MOST_LABELS) {
      break;
    }
    const point = map.latLngToContainerPoint([at.place.lat, at.place.lon]);
    if (point.x < 0 || point.y < 0 || point.x > size.x || point.y > size.y) {
      continue;
    }
    const width = nameOf(at.place).length * LETTER + 6;
    const largest = circles([at])[0].count;
    const top = point.y + radius(largest, most) + 1;
    const box = { middle: point.x, left: point.x - width / 2, right: point.x + width / 2, top, bottom: top + LINE, width, height: LINE };
    if (!taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)) {
      taken.push(box);
      fitting.push({ at, box });
    }
  }
  return fitting;
}

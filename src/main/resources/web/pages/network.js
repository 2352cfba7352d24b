// Network: who met whom, through whom. Every line leads to the words that say it.
import { keepAddress, readSelection } from "/web/lib/data.js";
import { Filters, SelectionSparql, fileAddress, keepSelection } from "/web/lib/filters.js";
import { openEvents } from "/web/lib/pieces.js";
import {
  COMMA, Downloads, Fault, Name, Pending, data, html, nameOf, number, openEvidence, save, t as common, useData, useEffect, useLayoutEffect, useMemo, useRef, useState,
} from "/web/lib/ui.js";
import { readView, wanted } from "/web/pages/network/first.js";
import { Member, Members } from "/web/pages/network/panel.js";
import { firstPicture, picture } from "/web/pages/network/picture.js";
import { svg } from "/web/pages/network/svg.js";
import { keyOf, Table, rows } from "/web/pages/network/table.js";
import { t } from "/web/pages/network/words.js";

const LIMITS = [50, 100, 200, 300, 600, 1000, 2000];

export const title = t("title");

const listed = (text) => (text ? text.split(",") : []);

export default function Network() {
  const [selection, setSelection] = useState(readSelection());
  const [view, setView] = useState(readView());
  const [looked, setLooked] = useState("");
  const change = (next) => {
    const whole = { ...view, ...next };
    keepAddress(whole);
    setView(whole);
  };
  const select = (next) => {
    keepSelection(next);
    setSelection(next);
  };
  const asked = wanted(selection, view);
  const found = useData("network", asked);
  const network = found.value;
  const hidden = useMemo(() => new Set(listed(view.hide)), [view.hide]);
  const expanded = listed(view.expand);
  const toggle = (id) =>
    change({ expand: (expanded.includes(id) ? expanded.filter((one) => one !== id) : [...expanded, id]).join(",") });
  const act = {
    close: () => {
      setLooked("");
      requestAnimationFrame(() => document.querySelector(".net-side h2")?.focus());
    },
    expand: toggle,
    hide: (id) => {
      setLooked("");
      change({ hide: [...hidden, id].join(",") });
    },
    centre: (id) => {
      select({ ...selection, actor: id });
      change({ depth: "1", expand: "" });
    },
  };
  const [fault, setFault] = useState(undefined);
  const open = async (key) => {
    const { told, members } = lineOf(network, key);
    try {
      setFault(undefined);
      const events = await data("network-events", { ids: told.events.join(",") });
      const note = html`${t("latestOf", number(events.length), number(told.count))}${" "}
        <button type="button" class="quiet" onClick=${() => openTogether(members)}>${t("together")}</button>`;
      openEvidence(events, told.count > events.length ? note : "");
    } catch (failure) {
      setFault(failure);
    }
  };
  const node = network?.nodes.find(({ actor }) => actor.id === looked);
  const drawn = useRef(null);
  return html`
    <h1>${t("title")}</h1>
    <${Filters} selection=${selection} change=${setSelection}>
      <${Settings} view=${view} change=${change} />
    <//>
    <${Centre} selection=${selection} network=${network} select=${select} />
    <${Pending} of=${found} />
    <${Fault} of=${fault} />
    ${network && html`<${Message} network=${network} hidden=${hidden} isAround=${asked.depth === "1"} bring=${() => change({ hide: "" })}
      groups=${() => change({ groups: "show" })} />`}
    ${network &&
    html`
      <div class="net">
        <${Picture} network=${network} hidden=${hidden} looked=${looked} drawn=${drawn} of=${JSON.stringify({ ...asked, expand: "" })}
          on=${{ node: setLooked, expand: toggle, told: open }} />
        <aside class="net-side" aria-label=${common("actors")}>
          ${node
            ? html`<${Member} node=${node} selection=${selection} isExpanded=${expanded.includes(looked)} act=${act} key=${looked} />`
            : html`<${Members} nodes=${network.nodes.filter(({ actor }) => !hidden.has(actor.id))} look=${setLooked} />`}
        </aside>
      </div>
      <${Table} network=${network} hidden=${hidden} open=${open} />
      <${Key} level=${network.level} />
      <div class="page-tools">
        <${Downloads} of=${files(selection, drawn, network)} />
        <${SelectionSparql} selection=${selection} />
      </div>
    `}
  `;
}

/** What is told of a line or a gathering, and those whom it joins. */
function lineOf({ nodes, edges, gatherings }, key) {
  const edge = edges.find((one) => keyOf(one) === key);
  const ids = edge ? [edge.from, edge.to] : edges.filter((one) => one.to === key).map((one) => one.from);
  const members = ids.map((id) => nodes.find(({ actor }) => actor.id === id)?.actor).filter(Boolean);
  return { told: (edge ?? gatherings.find((one) => one.id === key)).told, members };
}

/** Opens all events of some actors, and of the place if one of them is. */
function openTogether(members) {
  const [first, ...others] = members.filter((one) => one.kind !== "place");
  const place = members.find((one) => one.kind === "place")?.id ?? "";
  openEvents(members.map(nameOf).join(COMMA), { id: first.id, with: others.map((one) => one.id).join(" "), place });
}

function Settings({ view, change }) {
  return html`
    <label>${t("level")}
      <select value=${view.level || "actor"} onChange=${(event) => change({ level: event.target.value, expand: "", hide: "" })}>
        <option value="actor">${t("levelActor")}</option>
        <option value="state">${t("levelState")}</option>
      </select>
    </label>
    <label>${t("limit")}
      <select value=${view.limit || "300"} onChange=${(event) => change({ limit: event.target.value })}>
        ${LIMITS.map((one) => html`<option value=${one}>${number(one)}</option>`)}
      </select>
    </label>
    <label class="chip"><input type="checkbox" checked=${view.groups === "show"}
      onChange=${(event) => change({ groups: event.target.checked ? "show" : "" })} /> ${t("showGroups")}</label>
  `;
}

/** Whom the network is drawn around, and the way back to all. */
function Centre({ selection, network, select }) {
  const actor = network?.nodes.find((one) => one.actor.id === selection.actor)?.actor;
  return (
    selection.actor &&
    html`<p class="net-centre">${t("aroundOf")}<b>${actor ? html`<${Name} of=${actor} />` : selection.actor}</b>${" "}
      <button type="button" class="quiet" onClick=${() => select({ ...selection, actor: "" })}>${t("wholeAgain")}</button></p>`
  );
}

function Message({ network, hidden, isAround, bring, groups }) {
  const { members, shown } = network;
  return html`
    <p class="net-message" role="status">
      ${t("figures", number(network.selected), number(network.joining))}${" "}
      ${!shown ? t("nobody") : isAround ? t("near", number(shown)) : shown < members ? t("cut", number(shown), number(members), number(members - shown)) : t("whole", number(shown))}
      ${network.linesCut > 0 && ` ${t("linesCut", number(network.linesCut))}`}
      ${network.gatheringsCut > 0 && ` ${t("gatheringsCut", number(network.gatheringsCut))}`}
      ${network.groupsHidden > 0 && html` <button type="button" class="quiet" onClick=${groups}>${t("groupsHidden", number(network.groupsHidden))}</button>`}
      ${hidden.size > 0 && html` <button type="button" class="quiet" onClick=${bring}>${t("back", number(hidden.size))}</button>`}
    </p>
  `;
}

function Picture({ network, hidden, looked, drawn, of, on }) {
  const place = useRef(null);
  const before = useRef(null);
  const [isSketched, setSketched] = useState(false);
  const [isBusy, setBusy] = useState(true);
  const [fault, setFault] = useState(undefined);
  const heard = useRef(on);
  heard.current = on;
  const lookedNow = useRef(looked);
  lookedNow.current = looked;
  const show = useRef(null);
  show.current = () => {
    setBusy(true);
    setFault(undefined);
    try {
      drawn.current.show(network, hidden, of, () => lookedNow.current);
      setBusy(false);
      requestAnimationFrame(() => before.current?.replaceChildren()); // cytoscape draws in the frame before
    } catch (failure) {
      setFault(failure);
    }
  };
  useLayoutEffect(() => {
    let made = null;
    let isGone = false;
    const call = (name) => (given) => heard.current[name](given);
    const open = async () => {
      await firstPicture(before.current, network, hidden, { node: call("node"), told: call("told") });
      setSketched(true);
      await seen();
      if (!isGone) {
        made = await picture(place.current, { node: call("node"), expand: call("expand"), told: call("told") });
        drawn.current = made;
        isGone ? made.end() : show.current();
      }
      return made;
    };
    drawn.coming = open();
    drawn.coming.catch(setFault);
    return () => {
      isGone = true;
      drawn.current = null;
      made?.end();
    };
  }, []);
  useEffect(() => drawn.current && show.current(), [network, hidden]);
  useEffect(() => {
    isBusy || drawn.current?.look(looked);
  }, [looked]);
  const first = network.nodes.slice(0, 5).map(({ actor, encounters }) => `${nameOf(actor)} (${number(encounters)})`);
  const say = t("summary", number(network.nodes.length), number(rows(network, hidden).length), first.join(" · "));
  return html`
    <div class="net-frame">
      <${Finding} nodes=${network.nodes} found=${on.node} />
      <div class="net-zoom">
        <button type="button" onClick=${() => drawn.current?.zoom(1.4)} aria-label=${t("closer")} title=${t("closer")}>+</button>
        <button type="button" onClick=${() => drawn.current?.zoom(1 / 1.4)} aria-label=${t("farther")} title=${t("farther")}>−</button>
        <button type="button" onClick=${() => drawn.current?.fit()} aria-label=${t("fit")} title=${t("fit")}>⤢</button>
      </div>
      ${fault ? html`<div class="net-busy"><${Fault} of=${fault} /></div>` : isBusy && !isSketched && html`<p class="net-busy loading" role="status">${t("layingOut")}</p>`}
      <div class="net-first" ref=${before} dir="ltr" aria-hidden="true"></div>
      <div class="net-picture" ref=${place} role="img" aria-label=${say} data-drawn=${isSketched ? "yes" : undefined}
        data-ready=${isBusy ? undefined : "yes"} dir="ltr"></div>
    </div>
  `;
}

/** Waits until what was drawn is on the screen. */
function seen() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function Finding({ nodes, found }) {
  const [isWanted, setWanted] = useState(false); // hundreds of names, which few look for
  const find = (event) => {
    const sought = event.target.value.trim();
    const node = nodes.find(({ actor }) => actor.ar === sought || actor.en === sought);
    node && found(node.actor.id);
  };
  return html`
    <label class="net-find"><span class="hidden-text">${t("find")}</span>
      <input type="search" list="net-names" placeholder=${t("find")} dir="auto" onInput=${find} onFocus=${() => setWanted(true)} />
      <datalist id="net-names">${isWanted && nodes.map(({ actor }) => html`<option value=${nameOf(actor)} />`)}</datalist>
    </label>
  `;
}

function Key({ level }) {
  return html`
    <section class="net-key" aria-labelledby="net-key">
      <h2 id="net-key">${t("legend")}</h2>
      <p>${["person", "state", "organization", "group", "place"].map(
        (kind) => html`<span><span class=${`net-dot ${kind}`} aria-hidden="true"></span> ${common(kind)}</span> `,
      )}</p>
      <ul>
        ${["met", "visits", "mediates", "large", "standing"].map((one) => html`<li class=${`net-${one}`}>${t(`${one}Says`)}</li>`)}
      </ul>
      ${level === "state" && html`<p>${t("stateSays")}</p>`}
      <p>${t("click")}</p>
    </section>
  `;
}

function files(selection, drawn, network) {
  const file = (ending) => fileAddress(`${network.level === "state" ? "states" : "network"}.${ending}`, selection);
  const name = `isnad-network-${network.level}`;
  return [
    { label: "PNG", run: async () => save(await (await drawn.coming).png(), `${name}.png`) },
    { label: "SVG", run: async () => save(new Blob([svg((await drawn.coming).cy, t("title"))], { type: "image/svg+xml" }), `${name}.svg`) },
    { label: "GraphML", href: file("graphml") },
    { label: "GEXF", href: file("gexf") },
    { label: t("edgesCsv"), href: file("csv") },
  ];
}

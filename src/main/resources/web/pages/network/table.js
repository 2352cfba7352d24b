// The network as a table: every tie a row, every row a way to the words behind it.
import { Listed, Name, Unfolded, day, html, number, t as common, useState } from "/web/lib/ui.js";
import { t } from "/web/pages/network/words.js";

const FIRST = 100;

/** What names a line among all. */
export const keyOf = ({ type, from, to }) => `${type} ${from} ${to}`;

/** Rows {key, who, type, whom, told}: ties between two, and gatherings with all whom they join. */
export function rows(network, hidden) {
  const members = new Map(network.nodes.map(({ actor }) => [actor.id, actor]));
  const seen = (id) => !hidden.has(id);
  const pairs = network.edges
    .filter(({ type, from, to }) => (type === "met" || type === "visits") && seen(from) && seen(to))
    .map((edge) => ({
      key: keyOf(edge),
      who: [members.get(edge.from)],
      type: edge.type,
      whom: [members.get(edge.to)],
      told: edge.told,
    }));
  const joined = new Map();
  for (const { type, from, to } of network.edges) {
    if ((type === "attends" || type === "mediates") && seen(from)) {
      const both = joined.get(to) ?? { attends: [], mediates: [] };
      both[type].push(members.get(from));
      joined.set(to, both);
    }
  }
  const gatherings = network.gatherings
    .filter(({ id }) => seen(id) && joined.has(id))
    .map(({ id, isMediated, told }) => ({
      key: id,
      who: isMediated ? joined.get(id).mediates : joined.get(id).attends.slice(0, 1),
      type: isMediated ? "mediates" : "met",
      whom: isMediated ? joined.get(id).attends : joined.get(id).attends.slice(1),
      told,
    }));
  return [...pairs, ...gatherings].sort((one, other) => other.told.count - one.told.count);
}

export function Table({ network, hidden, open }) {
  const all = rows(network, hidden);
  return html`<${Unfolded} name="net-table" says=${`${t("asTable")} (${number(all.length)})`} make=${() => html`<${Rows} all=${all} open=${open} />`} />`;
}

function Rows({ all, open }) {
  const [many, setMany] = useState(FIRST);
  const names = (of) => html`<${Listed} all=${of.map((one) => html`<${Name} of=${one} />`)} />`;
  return html`
    <table>
      <thead>
        <tr><th scope="col">${t("who")}</th><th scope="col">${t("how")}</th><th scope="col">${t("whom")}</th>
          <th scope="col">${t("count")}</th><th scope="col">${t("when")}</th><th scope="col">${common("evidence")}</th></tr>
      </thead>
      <tbody>
        ${all.slice(0, many).map(
          (row) => html`
            <tr key=${row.key}>
              <td>${names(row.who)}</td>
              <td class=${row.type === "mediates" ? "through" : ""}>${t(row.type)}</td>
              <td>${names(row.whom)}</td>
              <td>${number(row.told.count)}</td>
              <td>${row.told.first && row.told.first !== row.told.last ? `${day(row.told.first)} – ${day(row.told.last)}` : day(row.told.first)}</td>
              <td><button type="button" class="quiet" onClick=${() => open(row.key)}>${common("showEvidence")}</button></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${all.length > many &&
    html`<p><button type="button" class="quiet" onClick=${() => setMany(many + 300)}>${t("moreRows", number(all.length - many))}</button></p>`}
  `;
}

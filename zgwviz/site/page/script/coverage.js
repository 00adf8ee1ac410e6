// The panel of coverage: how much of each layer is traced, and behind each figure the elements it counts.
import { known, traced } from "./data.js";
import { address } from "./panel.js";
import { get, make, say } from "./text.js";

const HOWS = ["none", "indirect", "direct"];

/** Fill the panel; the layer that the view on show is of stands open, else what is not traced of every layer.
 * @param {import("./data.js").View} view
 * @param {() => void} close */
export function fillCoverage(view, close) {
  const panel = get("panel");
  const shut = make("button", { type: "button", "aria-label": say("close"), title: say("close") }, "×");
  shut.onclick = close;
  const layers = known.layers.flatMap((layer, n) => (layer.place === "layer" && (layer.number ?? 0) > 1 ? [n] : []));
  const own = layers.filter((n) => known.layers[n].id === view.subject && view.kind === "layer");
  const top = known.layers[0]?.short || known.layers[0]?.name || "";
  panel.className = "panel";
  panel.setAttribute("aria-label", say("coverage"));
  panel.replaceChildren(make("article", {},
    make("header", {}, shut),
    make("h2", { id: "about", tabindex: -1 }, say("coverage")),
    make("p", { class: "other" }, say("coverage-about", { top })),
    ...(own.length ? own : layers).flatMap((n) => layerPart(n, view.id, own.length > 0)),
  ));
  panel.hidden = false;
  panel.scrollTop = 0;
}

/** A layer's figures, each with the elements behind it.
 * @param {number} layer
 * @param {string} here
 * @param {boolean} open */
function layerPart(layer, here, open) {
  const its = known.layers[layer];
  const all = known.elements.flatMap((element, n) => (element.layer === layer ? [n] : []));
  const figures = HOWS.map((how) => {
    const found = all.filter((n) => traced(n) === how);
    const said = make("summary", { class: `verdict ${how}` }, say(`coverage-${how}`, { n: found.length }));
    if (!found.length) return make("p", { class: `verdict ${how}` }, say(`coverage-${how}`, { n: 0 }));
    return make("details", { open: open && how !== "direct" }, said, ...byGroup(found, here));
  });
  return [
    make("h3", { class: `hue-${layer}` }, `${its.number} ${its.name}`, make("small", {}, String(all.length))),
    make("div", { class: `hue-${layer}` }, figures),
  ];
}

/** Elements below the names of their groups, in the order of the text.
 * @param {number[]} all
 * @param {string} here */
function byGroup(all, here) {
  const groups = [...new Set(all.map((n) => known.elements[n].group ?? -1))];
  return groups.flatMap((group) => {
    const rows = all.filter((n) => (known.elements[n].group ?? -1) === group);
    const name = known.groups[group]?.name;
    return [
      name && make("h4", {}, `${name} (${rows.length})`),
      make("ul", { class: "list" }, rows.map((n) => make("li", { class: `hue-${known.elements[n].layer}` }, make("a", { href: address(n, here) }, known.elements[n].name)))),
    ];
  });
}

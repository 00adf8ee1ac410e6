// The plate on show: which nodes stand for which element, and the thread lit on it.
import { known, numberOf, traced } from "./data.js";
import { get } from "./text.js";

/** @type {Map<number, SVGElement[]>} */
let nodes = new Map();
/** @type {{node: SVGElement, hidden: number[]}[]} */
let folded = [];
/** @type {SVGSVGElement | null} */
let drawn = null;
/** @type {Map<string, SVGSVGElement>} */
const made = new Map();

/** The drawing on show; none on a page, which may hold several.
 * @returns {SVGSVGElement | null} */
export const drawing = () => drawn;

/** Each drawing is in the document once, and goes to where it is shown.
 * @param {string} id
 * @returns {SVGSVGElement} */
function svgOf(id) {
  if (!made.size) {
    const first = get("stage").firstElementChild;
    if (first) made.set(known.views[0].id, /** @type {SVGSVGElement} */ (first));
    for (const held of document.querySelectorAll("#page [data-shows]")) {
      if (held.firstElementChild) made.set(held.getAttribute("data-shows") ?? "", /** @type {SVGSVGElement} */ (held.firstElementChild));
    }
  }
  const svg = made.get(id) ?? /** @type {SVGSVGElement} */ (templateOf(id)?.content.querySelector("svg"));
  made.set(id, svg);
  return svg;
}

/** @param {string} id
 * @returns {HTMLTemplateElement | null} */
const templateOf = (id) => document.querySelector(`template[data-plate="${id}"]`);

/** Put a view on the stage, or open the page that it is.
 * @param {import("./data.js").View} view */
export function put(view) {
  const stage = get("stage"), paged = view.kind === "page";
  get("page").hidden = !paged;
  get("canvas").hidden = paged;
  if (paged) return open(view);
  const svg = svgOf(view.id);
  if (drawn !== svg) stage.replaceChildren(svg);
  drawn = svg;
  gather(view, svg);
  const told = templateOf(view.id)?.content.querySelector(".told");
  get("other").replaceChildren(...(told ? [told.cloneNode(true)] : []));
}

/** @type {Map<string, Element>} */
const leaves = new Map();

/** Open a page, with its drawings in it.
 * @param {import("./data.js").View} view */
function open(view) {
  const page = get("page");
  if (!leaves.size && page.firstElementChild) leaves.set(known.views[0].id, page.firstElementChild);
  const template = /** @type {HTMLTemplateElement | null} */ (document.querySelector(`template[data-page="${view.id}"]`));
  const leaf = leaves.get(view.id) ?? /** @type {Element} */ (template?.content.firstElementChild);
  leaves.set(view.id, leaf);
  svgOf(known.views[0].id);
  if (page.firstElementChild !== leaf) page.replaceChildren(leaf);
  for (const held of /** @type {NodeListOf<HTMLElement>} */ (leaf.querySelectorAll("[data-shows]"))) {
    const svg = svgOf(held.dataset.shows ?? "");
    svg.removeAttribute("style");
    svg.classList.remove("lit");
    if (held.firstElementChild !== svg) held.replaceChildren(svg);
  }
  get("stage").replaceChildren();
  get("other").replaceChildren();
  drawn = null;
  nodes = new Map();
  folded = [];
  get("main").scrollTop = 0;
}

/** @param {import("./data.js").View} view
 * @param {SVGSVGElement} svg */
function gather(view, svg) {
  nodes = new Map();
  // A chip that is a link says by it which element it is.
  for (const link of svg.querySelectorAll(`a[href^="#/${view.id}/"]`)) link.setAttribute("data-element", link.getAttribute("href")?.split("/")[2] ?? "");
  for (const node of svg.querySelectorAll("[data-element]")) {
    const n = numberOf.get(node.getAttribute("data-element") ?? "");
    if (n === undefined) continue;
    node.classList.add(`hue-${known.elements[n].layer}`);
    nodes.set(n, [...(nodes.get(n) ?? []), /** @type {SVGElement} */ (node)]);
  }
  folded = [];
  known.groups.forEach((group, number) => {
    const node = document.getElementById(`${view.id}:group-${group.id.replaceAll(":", "_")}`);
    if (!(node instanceof SVGElement) || node.dataset.element) return;
    const hidden = known.elements.flatMap((element, n) => (element.group === number && !nodes.has(n) ? [n] : []));
    node.classList.add(`hue-${group.layer}`);
    if (hidden.length) folded.push({ node, hidden });
  });
}

/** The nodes of an element on the plate on show.
 * @param {number} n */
export const nodesOf = (n) => nodes.get(n) ?? [];

/** The element that a node of the plate belongs to.
 * @param {EventTarget | null} target
 * @returns {number | undefined} */
export function elementAt(target) {
  const node = target instanceof Element ? target.closest("[data-element]") : null;
  return node ? numberOf.get(node.getAttribute("data-element") ?? "") : undefined;
}

/** Light a thread and dim the rest; nothing lights all alike.
 * @param {import("./thread.js").Thread | null} thread */
export function light(thread) {
  drawing()?.classList.toggle("lit", thread !== null);
  document.documentElement.classList.toggle("threaded", thread !== null);
  const isOn = (/** @type {number} */ n) => thread !== null && (n === thread.from || thread.above.has(n) || thread.below.has(n));
  for (const [n, all] of nodes) {
    for (const node of all) {
      node.classList.toggle("on", isOn(n));
      node.classList.toggle("from", n === thread?.from);
      node.classList.toggle("indirect", thread?.indirect.has(n) ?? false);
    }
  }
  for (const { node, hidden } of folded) {
    node.classList.toggle("some", hidden.some(isOn));
    node.classList.toggle("holds", thread !== null && hidden.includes(thread.from));
  }
}

/** Light what has no way to the first layer.
 * @param {boolean} on */
export function lightGaps(on) {
  const gap = (/** @type {number} */ n) => on && traced(n) === "none";
  drawing()?.classList.toggle("lit", on);
  for (const [n, all] of nodes) {
    for (const node of all) {
      node.classList.toggle("on", gap(n));
      node.classList.remove("from", "indirect");
    }
  }
  for (const { node, hidden } of folded) {
    node.classList.toggle("some", hidden.some(gap));
    node.classList.remove("holds");
  }
}

/** The nearest chip from one in a direction, or null.
 * @param {Element} from
 * @param {string} key */
export function next(from, key) {
  const here = from.getBoundingClientRect(), x = here.x + here.width / 2, y = here.y + here.height / 2;
  const flat = key === "ArrowLeft" || key === "ArrowRight", sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  let best = null, least = Infinity;
  for (const link of drawing()?.querySelectorAll("a") ?? []) {
    if (link === from || link.closest("a") !== link) continue;
    const box = link.getBoundingClientRect();
    const dx = box.x + box.width / 2 - x, dy = box.y + box.height / 2 - y;
    const along = sign * (flat ? dx : dy), aside = Math.abs(flat ? dy : dx);
    // Within a quarter turn of the way asked for, and what lies straight ahead before what lies aside.
    if (along > 1 && aside <= along * 1.5 && along + aside * 2 < least) {
      least = along + aside * 2;
      best = link;
    }
  }
  return best;
}

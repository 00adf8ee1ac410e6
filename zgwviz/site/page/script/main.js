// The page as a whole: its address says what is on show, and everything that is chosen changes the address.
import { fillCoverage } from "./coverage.js";
import { known, numberOf, viewOf } from "./data.js";
import { elementAt, light, lightGaps, next, nodesOf, put } from "./plate.js";
import { fill } from "./panel.js";
import { startSearch } from "./search.js";
import { get, make, say } from "./text.js";
import { inWords, threadOf } from "./thread.js";
import { begin, show, startZoom } from "./zoom.js";

/** @typedef {{view: import("./data.js").View, element: number | undefined, show: string}} State */

const root = document.documentElement;
const narrow = matchMedia("(max-width: 640px)");
/** @type {State} */
let now = { view: known.views[0], element: undefined, show: "" };
let shown = "";

/** What an address asks for, `#/view/element?show=text`; a part that is not there is said.
 * @param {string} hash
 * @returns {State} */
function read(hash) {
  const [, path = "", query = ""] = /^#\/([^?]*)\??(.*)$/.exec(hash) ?? [];
  const [viewId = "", elementId = ""] = path.split("/").map(decode);
  const view = viewOf.get(viewId), element = numberOf.get(elementId);
  const lost = viewId && !view ? viewId : elementId && element === undefined ? elementId : "";
  get("lost").hidden = !lost;
  get("lost").textContent = lost ? say("lost", { what: lost }) : "";
  return { view: view ?? known.views[0], element, show: new URLSearchParams(query).get("show") ?? "" };
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {Partial<State>} change */
function go(change) {
  const to = { ...now, ...change };
  const element = to.element === undefined ? "" : `/${known.elements[to.element].id}`;
  location.hash = `#/${to.view.id}${element}${to.show ? `?show=${to.show}` : ""}`;
}

const isPage = () => now.view.kind === "page";
// A page is text already.
const asText = () => !isPage() && (now.show === "text" || (narrow.matches && now.show !== "plate" && now.show !== "gaps"));

/** Show what the address says.
 * @param {boolean} first */
function follow(first) {
  if (location.hash && !location.hash.startsWith("#/")) return;
  const before = now;
  now = read(location.hash);
  const { view, element } = now;
  root.classList.toggle("texts", asText());
  root.dataset.kind = view.kind;
  root.classList.toggle("own", document.getElementById("paper")?.dataset.view === view.id);
  if (view.id !== shown) {
    put(view);
    shown = view.id;
    head(view);
    if (!asText() && !isPage()) begin();
  }
  tell(view);
  if (element !== undefined) fill(element, view.id, () => close());
  else if (now.show === "coverage") fillCoverage(view, () => close());
  else get("panel").hidden = true;
  press();
  rest();
  if (asText()) findText(element);
  else if (element !== undefined && nodesOf(element).length) requestAnimationFrame(() => show(nodesOf(element)[0]));
  if (first) return;
  const opened = now.show === "coverage" && (before.show !== "coverage" || view !== before.view);
  if (element === undefined ? opened : element !== before.element) get("about").focus({ preventScroll: true });
  else if (view !== before.view) get("title").focus({ preventScroll: true });
}

/** Close the panel, and give the focus back to the chip.
 * @param {boolean} [back] */
function close(back = true) {
  const node = now.element === undefined ? undefined : nodesOf(now.element)[0];
  const from = now.element === undefined ? get("coverage") : get("canvas");
  go({ element: undefined, show: now.show === "coverage" ? "" : now.show });
  if (back) requestAnimationFrame(() => (node instanceof SVGAElement ? node : from).focus());
}

/** Title, trail and menu for a view.
 * @param {import("./data.js").View} view */
function head(view) {
  document.title = view === known.views[0] ? known.title : `${view.title} · ${known.title}`;
  get("title").textContent = view.title;
  get("canvas").setAttribute("aria-label", say("canvas", { title: view.title }));
  /** @type {[string, string][]} */
  const way = view === known.views[0] ? [] : [[known.views[0].id, known.title]];
  if (view.kind === "group") {
    const layer = known.layers[known.groups.find((group) => group.id === view.subject)?.layer ?? 0];
    if (layer.view && layer.view !== way[0]?.[0]) way.push([layer.view, layer.short || layer.name]);
  }
  get("trail").replaceChildren(...way.map(([id, words]) => make("li", {}, make("a", { href: `#/${id}` }, words))));
  for (const link of document.querySelectorAll("#plates a")) {
    const here = link.getAttribute("data-view") === view.id;
    if (here) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    if (here) link.scrollIntoView({ block: "nearest" });
  }
}

/** Of the plate as text, the part that is on show.
 * @param {import("./data.js").View} view */
function tell(view) {
  const banded = ["plate", "layer", "group"].includes(view.kind);
  get("all").hidden = !banded && get("other").childElementCount > 0;
  get("other").hidden = banded;
  const part = view.kind === "plate" ? "" : `${view.kind}-${view.subject}`;
  for (const section of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("#all section"))) {
    const own = section.dataset.part === part;
    section.hidden = Boolean(part) && banded && !own && !section.closest(`[data-part="${part}"]`) && !section.querySelector(`[data-part="${part}"]`);
  }
}

/** Where the panel's element is in the text.
 * @param {number | undefined} n */
function findText(n) {
  if (n === undefined) return;
  const id = known.elements[n].id;
  const link = [...document.querySelectorAll("#text a")].find((each) => each.getAttribute("href")?.endsWith(`/${id}`));
  link?.scrollIntoView({ block: "center" });
}

function press() {
  get("as-text").setAttribute("aria-pressed", String(asText()));
  get("gaps").setAttribute("aria-pressed", String(now.show === "gaps"));
  get("coverage").setAttribute("aria-pressed", String(now.show === "coverage"));
}

let keep = true;
/** What is lit when nothing is pointed at: the gaps, the thread of the chosen element, or all. */
function rest() {
  if (now.show === "gaps") {
    lightGaps(true);
    return;
  }
  const thread = keep && now.element !== undefined ? threadOf(now.element) : null;
  light(thread);
  get("hint").textContent = thread ? inWords(thread.from, thread) : say("hint");
}

/** Light the thread of what is pointed at or has the focus, and say it in words.
 * @param {number} n
 * @param {boolean} aloud */
function point(n, aloud) {
  const thread = threadOf(n);
  light(thread);
  const words = inWords(n, thread);
  get("hint").textContent = words;
  if (aloud) get("live").textContent = words;
}

function startStage() {
  const stage = get("stage");
  stage.addEventListener("pointerover", (event) => {
    const n = elementAt(event.target);
    if (n !== undefined) point(n, false);
    else rest();
  });
  stage.addEventListener("pointerleave", rest);
  stage.addEventListener("focusin", (event) => {
    const n = elementAt(event.target);
    if (n !== undefined) point(n, true);
    if (event.target instanceof Element && event.target.matches(":focus-visible")) show(event.target);
  });
  stage.addEventListener("focusout", rest);
  stage.addEventListener("click", (event) => {
    const n = elementAt(event.target);
    // A chip without a link of its own, in a drawing where it stands in another.
    if (n !== undefined && event.target instanceof Element && !event.target.closest("a") && !event.defaultPrevented) go({ element: n });
  });
  stage.addEventListener("keydown", (event) => {
    if (!event.key.startsWith("Arrow") || !(event.target instanceof SVGAElement) || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    /** @type {SVGAElement | null} */ (next(event.target, event.key))?.focus();
  });
}

function startTools() {
  get("thread").onclick = () => {
    keep = !keep;
    get("thread").setAttribute("aria-pressed", String(keep));
    rest();
  };
  get("gaps").onclick = () => go({ show: now.show === "gaps" ? "" : "gaps" });
  get("as-text").onclick = () => go({ show: asText() ? (narrow.matches ? "plate" : "") : narrow.matches ? "" : "text" });
  get("coverage").onclick = () => go({ element: undefined, show: now.show === "coverage" ? "" : "coverage" });
  get("print").onclick = () => print();
  get("menu").onclick = () => {
    const open = getComputedStyle(get("plates")).display === "none";
    root.classList.toggle("menu", open);
    root.classList.toggle("menu-shut", !open);
    get("menu").setAttribute("aria-expanded", String(open));
  };
  get("menu").setAttribute("aria-expanded", String(getComputedStyle(get("plates")).display !== "none"));
  get("theme").onclick = () => {
    const night = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = night ? "light" : "dark";
  };
  get("plates").addEventListener("click", (event) => {
    if (event.target instanceof HTMLAnchorElement && matchMedia("(max-width: 1100px)").matches) root.classList.remove("menu");
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (root.classList.contains("menu") && matchMedia("(max-width: 1100px)").matches) get("menu").click();
    else if (now.element !== undefined || now.show === "coverage") close();
  });
  // Links that only move the focus leave the address alone: it says what is on show.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a.skip") : null;
    if (!link) return;
    event.preventDefault();
    const wanted = link.getAttribute("href")?.slice(1) ?? "";
    const target = isPage() && (wanted === "canvas" || wanted === "text") ? "page" : wanted;
    if (target === "text" && !asText()) go({ show: "text" });
    setTimeout(() => get(target).focus());
  });
  narrow.addEventListener("change", () => {
    shown = "";
    follow(true);
  });
}

/** The overall plate on its own paper waits out of sight, for who prints. */
function startPrint() {
  const paper = /** @type {HTMLTemplateElement | null} */ (document.getElementById("paper"));
  if (paper && !get("printed").childElementCount) get("printed").append(paper.content.cloneNode(true));
}

root.classList.add("scripted");
startStage();
startZoom();
startTools();
startSearch(() => now.view.id, (href) => {
  if (location.hash === href) get(now.element === undefined ? "title" : "about").focus();
  else location.hash = href;
});
addEventListener("hashchange", () => follow(false));
follow(true);
addEventListener("beforeprint", startPrint);
(globalThis.requestIdleCallback ?? setTimeout)(startPrint);

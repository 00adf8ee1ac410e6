// Search over names, short names, definitions, attributes and plates: a combobox, used from the keyboard.
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
import { known } from "./data.js";
import { address } from "./panel.js";
import { fold, get, icon, make, say } from "./text.js";

/** @typedef {{score: number, name: string, what: string, why: string, icon: string, hue: string, href: () => string}} Hit */
/** @typedef {{words: string[], said: string, attributes: [string, string][], n: number}} Entry */

const LISTED = 30;
/** @type {Entry[]} */
let index = [];

/** What each element can be found by, once, when it is first asked for. */
function entries() {
  if (!index.length) {
    index = known.elements.map((it, n) => ({
      n,
      words: [it.name, it.short ?? "", ...(it.names ?? []).map(([, text]) => text), it.id].map(fold).filter(Boolean),
      said: fold(it.definition ?? ""),
      attributes: (it.attributes ?? []).map((each) => /** @type {[string, string]} */ ([fold(each.name), each.name])),
    }));
  }
  return index;
}

/** How well a word is found in a name: its whole, its beginning, the beginning of a word, anywhere; 0 is not.
 * @param {string} name
 * @param {string} asked */
export function rank(name, asked) {
  if (name === asked) return 100;
  if (name.startsWith(asked)) return 80;
  if (` ${name}`.includes(` ${asked}`)) return 60;
  return name.includes(asked) || (asked.length > 3 && name.replaceAll(" ", "").includes(asked.replaceAll(" ", ""))) ? 40 : 0;
}

/** @param {string} typed
 * @param {string} here
 * @returns {Hit[]} */
export function find(typed, here) {
  const asked = fold(typed);
  if (!asked) return [];
  /** @type {Hit[]} */
  const hits = [];
  for (const { n, words, said, attributes } of entries()) {
    const it = known.elements[n], best = Math.max(...words.map((word) => rank(word, asked)));
    const attribute = best ? undefined : attributes.find(([name]) => rank(name, asked) >= 60);
    const score = best || (attribute ? 30 : ` ${said}`.includes(` ${asked}`) ? 20 : 0);
    const why = best ? "" : attribute ? say("found-attribute", { name: attribute[1] }) : say("found-in");
    if (score) hits.push({ score, name: it.name, what: it.word, why, icon: it.icon ?? "", hue: `hue-${it.layer}`, href: () => address(n, here) });
  }
  for (const view of known.views) {
    const score = rank(fold(view.title), asked);
    if (score) hits.push({ score: score - 5, name: view.title, what: say(view.kind === "page" ? "page-word" : "plate-word"), why: "", icon: "", hue: "", href: () => `#/${view.id}` });
  }
  return hits.sort((one, other) => other.score - one.score || one.name.length - other.name.length);
}

/** @param {() => string} here  the view on show
 * @param {(href: string) => void} go */
export function startSearch(here, go) {
  const input = /** @type {HTMLInputElement} */ (get("search")), list = get("results");
  /** @type {Hit[]} */
  let hits = [];
  let at = -1;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (/** @type {number} */ to) => {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = to;
    const option = list.children[at];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  };
  const take = (/** @type {number} */ n) => {
    const hit = hits[n];
    if (!hit) return;
    close();
    input.value = "";
    go(hit.href());
  };
  const show = () => {
    const all = find(input.value, here());
    hits = all.slice(0, LISTED);
    list.replaceChildren(...hits.map((hit, n) => row(hit, n)));
    at = -1;
    list.hidden = !hits.length;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    input.removeAttribute("aria-activedescendant");
    get("found").textContent = !fold(input.value) ? "" : all.length ? say("found", { n: all.length }) : say("found-none");
    list.scrollTop = 0;
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => input.value && show());
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length) {
      event.preventDefault();
      if (list.hidden) show();
      choose((at + step + hits.length + (at < 0 && step < 0 ? 1 : 0)) % hits.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(Math.max(at, 0));
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (list.hidden) input.value = "";
      close();
    }
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest("li") : null;
    if (option) take([...list.children].indexOf(option));
  });
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}

/** @param {Hit} hit
 * @param {number} n */
function row(hit, n) {
  return make("li", { id: `result-${n}`, role: "option", "aria-selected": "false", class: hit.hue },
    hit.icon ? icon(hit.icon) : make("span", {}), make("b", {}, hit.name), make("small", {}, hit.what), hit.why && make("small", { class: "why" }, hit.why));
}

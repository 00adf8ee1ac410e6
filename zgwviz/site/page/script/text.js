// Words and nodes: nothing that comes from a spec is ever read as markup.
import { known } from "./data.js";

/** @typedef {Node | string | null | undefined | false | ""} Child */

/** The words for `key`, filled in.
 * @param {string} key
 * @param {Record<string, string | number>} [values] */
export function say(key, values = {}) {
  return known.words[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** An element of the page with attributes and children; those that are empty are left out.
 * @param {string} tag
 * @param {Record<string, string | number | boolean | undefined | null>} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement} */
export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false && value !== "") made.setAttribute(key, value === true ? "" : String(value));
  }
  for (const child of children.flat()) if (child) made.append(child);
  return made;
}

/** An icon of the page's own.
 * @param {string} id
 * @param {string} [cls] */
export function icon(id, cls = "icon") {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", cls);
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#${id}`);
  svg.append(use);
  return svg;
}

/** A link to another site, or its words alone where the address is of no kind that we follow.
 * @param {string | undefined} address
 * @param {string} words */
export function outside(address, words) {
  if (!address || !/^(https?:|mailto:)|^[^:]*([/?#]|$)/i.test(address)) return words;
  return make("a", { href: address, rel: "noopener noreferrer" }, words, make("span", { "aria-hidden": true }, " ↗"), make("span", { class: "heard" }, ` ${say("new-window")}`));
}

/** Letters as they are compared: no capitals, no accents; letters and digits only.
 * @param {string} text */
export const fold = (text) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** @param {string} id
 * @returns {HTMLElement} */
export const get = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** The words of a list with commas.
 * @param {number[]} all
 * @param {number} most */
export function names(all, most = 3) {
  const shown = all.slice(0, most).map((n) => known.elements[n].name).join(", ");
  return all.length > most ? `${shown} (+${all.length - most})` : shown;
}

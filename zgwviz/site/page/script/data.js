// What the page knows: the record in it, and who stands next to whom.

/** @typedef {{id: string, name: string, short?: string, names?: string[][], icon?: string, word: string, kind?: string,
 *   layer: number, group?: number, parent?: number, definition?: string, status?: string, start?: boolean,
 *   sources?: number[], standards?: [number, string][], attributes?: Attribute[], decision?: number,
 *   examples?: {who?: string, text?: string, link?: string}[], path?: [string, ...[number, number][]],
 *   owner?: string, perspective?: string, domain?: string, pattern?: string, origin?: string, subtype?: string,
 *   version?: string, link?: string, impact?: string, note?: string, quote?: string, external?: string,
 *   scope?: string[], tags?: string[], same?: string[][], properties?: string[][],
 *   plateau?: {from?: string, until?: string}}} Element_ */
/** @typedef {{text?: string, url?: string, checked?: boolean}} Source */
/** @typedef {{name: string, type?: string, many?: string, values?: string[], definition?: string, note?: string,
 *   fixed?: boolean, unique?: boolean}} Attribute */
/** @typedef {{a: number, b: number, verb: string, up: number, label?: string, many?: string, from?: string,
 *   role?: string, fromRole?: string, amount?: string, carries?: string, note?: string, definition?: string}} Relation */
/** @typedef {{id: string, name: string, short?: string, place: string, number: number, view?: string}} Layer */
/** @typedef {{id: string, name?: string, layer: number, view?: string}} Group */
/** @typedef {{id: string, kind: string, title: string, subject?: string, shows?: number[]}} View */
/** @typedef {{to: number, by: number}} Step  where a step leads, and the number of its relation; -1 is nesting */

/** @type {{title: string, words: Record<string, string>, layers: Layer[], groups: Group[],
 *   verbs: Record<string, [string, string]>, sources: Source[], elements: Element_[], relations: Relation[],
 *   decisions: {body?: string, date?: string, subject?: string, sources?: Source[]}[], views: View[]}} */
export const known = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("data")).textContent || "{}");

/** @type {Map<string, number>} */
export const numberOf = new Map(known.elements.map((element, n) => [element.id, n]));
/** @type {Map<string, View>} */
export const viewOf = new Map(known.views.map((view) => [view.id, view]));

const lists = () => known.elements.map(() => /** @type {Step[]} */ ([]));
/** One step up the golden thread from each element, one step down, and one over an association that is a reason. */
export const ups = lists(), downs = lists(), reasons = lists();
/** The relations that touch each element, and the elements nested in it. */
export const touching = known.elements.map(() => /** @type {number[]} */ ([]));
export const parts = known.elements.map(() => /** @type {number[]} */ ([]));

known.elements.forEach((element, n) => {
  if (element.parent === undefined) return;
  ups[n].push({ to: element.parent, by: -1 });
  downs[element.parent].push({ to: n, by: -1 });
  parts[element.parent].push(n);
});
known.relations.forEach((relation, by) => {
  const { a, b, up } = relation;
  touching[a].push(by);
  if (a !== b) touching[b].push(by);
  if (up === 2) {
    reasons[a].push({ to: b, by });
    reasons[b].push({ to: a, by });
  } else if (up) {
    const [low, high] = up === 1 ? [a, b] : [b, a];
    ups[low].push({ to: high, by });
    downs[high].push({ to: low, by });
  }
});

/** Whether an element's path to the first layer is direct, indirect or missing; empty where none is asked for.
 * @param {number} n */
export const traced = (n) => known.elements[n].path?.[0] ?? "";

/** The steps of an element's path to the first layer.
 * @param {number} n
 * @returns {Step[]} */
export function pathOf(n) {
  const [, ...steps] = known.elements[n].path ?? [""];
  return /** @type {[number, number][]} */ (steps).map(([by, to]) => ({ by, to }));
}

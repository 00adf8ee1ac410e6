// The golden thread of an element: all that it derives from, and all that derives from it.
import { downs, known, pathOf, reasons, traced, ups } from "./data.js";
import { names, say } from "./text.js";

/** @typedef {{from: number, above: Set<number>, below: Set<number>, indirect: Set<number>}} Thread
 * `indirect` are those among `above` and `below` that only a way over an association leads to. */

/** All that can be reached, themselves not.
 * @param {Iterable<number>} starts
 * @param {import("./data.js").Step[][]} steps
 * @returns {Set<number>} */
export function closure(starts, steps) {
  const seen = new Set(starts), first = new Set(seen);
  for (const n of seen) for (const { to } of steps[n]) seen.add(to);
  for (const n of first) seen.delete(n);
  return seen;
}

/** @param {number} n
 * @returns {Thread} */
export function threadOf(n) {
  const above = closure([n], ups), below = closure([n], downs), indirect = new Set();
  // What is traced only over associations shows that one way, and what its ends derive from.
  if (traced(n) === "indirect") {
    const steps = pathOf(n).map(({ to }) => to);
    for (const each of [...steps, ...closure(steps, ups)]) {
      if (each !== n && !above.has(each)) indirect.add(each);
    }
  }
  for (const each of indirect) above.add(each);
  for (const each of led.get(n) ?? []) {
    if (each !== n && !below.has(each) && !above.has(each)) {
      below.add(each);
      indirect.add(each);
    }
  }
  return { from: n, above, below, indirect };
}

/** For each element those whose indirect path leads through it.
 * @type {Map<number, number[]>} */
const led = new Map();
known.elements.forEach((_, n) => {
  if (traced(n) === "indirect") for (const { to } of pathOf(n)) led.set(to, [...(led.get(to) ?? []), n]);
});

/** What a step says, read from the element it starts at: "realiseert".
 * @param {number} from
 * @param {import("./data.js").Step} step */
export function verb(from, step) {
  if (step.by < 0) return known.verbs.composition[known.elements[from].parent === step.to ? 1 : 0];
  const relation = known.relations[step.by], forward = relation.a === from;
  if (relation.label && (forward || relation.verb === "association")) return relation.label;
  return known.verbs[relation.verb][forward ? 0 : 1];
}

/** Whether a step goes over an association.
 * @param {import("./data.js").Step} step */
export const isIndirect = (step) => step.by >= 0 && known.relations[step.by].up === 2;

/** How an element is traced, in one sentence.
 * @param {number} n */
export function verdict(n) {
  const top = known.layers[0]?.short || known.layers[0]?.name || "";
  const how = traced(n), count = pathOf(n).length;
  if (!how) return say("traced-aside");
  if (how === "none") return say("traced-none", { top });
  if (!count) return say("traced-top", { top });
  return say(`traced-${how}`, { top, n: count, steps: say(count === 1 ? "step" : "steps") });
}

/** What is missing of an element's way up.
 * @param {number} n */
export function missing(n) {
  if (traced(n) !== "none") return "";
  const ends = [...closure([n], ups), n].filter((each) => !ups[each].length && !reasons[each].length);
  return ends.includes(n) || !ends.length ? say("missing-none") : say("missing-stops", { names: names(ends) });
}

/** The whole thread in words: the verdict, the path step by step, and how much there is above and below.
 * @param {number} n
 * @param {Thread} thread */
export function inWords(n, thread) {
  let from = n;
  const steps = pathOf(n).map((step) => {
    const said = `${known.elements[from].name} ${verb(from, step)} ${known.elements[step.to].name}`;
    from = step.to;
    return said;
  });
  const counts = say("count-thread", { up: thread.above.size, down: thread.below.size });
  const way = steps.length ? `: ${steps.join("; ")}` : "";
  return `${known.elements[n].name}. ${verdict(n)}${way}. ${missing(n)} ${counts}.`.replace(/\s+/g, " ");
}

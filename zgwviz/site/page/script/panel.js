// The panel: all that is known of one element, in words and lists with links.
import { downs, known, parts, pathOf, touching, traced, ups, viewOf } from "./data.js";
import { isIndirect, missing, threadOf, verb, verdict } from "./thread.js";
import { get, icon, make, outside, say } from "./text.js";

const FEW = 8;

/** Where a link to an element leads: the plate on show where it stands on that, else one it does stand on.
 * @param {number} n
 * @param {string} [here] */
export function address(n, here = "") {
  const on = known.views.filter((view) => view.shows?.includes(n));
  const group = known.groups[known.elements[n].group ?? -1]?.view;
  const best = on.find((view) => view.id === here) ?? on.find((view) => view.kind === "plate") ?? on.find((view) => view.id === group) ?? on[0];
  return `#/${(best ?? viewOf.get(here) ?? known.views[0]).id}/${known.elements[n].id}`;
}

/** @param {number} n
 * @param {string} here */
const link = (n, here) => make("a", { href: address(n, here) }, known.elements[n].name);

/** @param {number} layer */
const layerName = (layer) => known.layers[layer].short || known.layers[layer].name;

/** Fill the panel for an element; `here` is the view on show.
 * @param {number} n
 * @param {string} here
 * @param {() => void} close */
export function fill(n, here, close) {
  const it = known.elements[n], panel = get("panel");
  const shut = make("button", { type: "button", "aria-label": say("close"), title: say("close") }, "×");
  shut.onclick = close;
  const others = (it.names ?? []).map(([tag, text]) => make("span", {}, `${known.words[`in-language-${tag}`] ?? tag}: `, make("span", { lang: tag }, text)));
  panel.className = `panel hue-${it.layer}`;
  panel.setAttribute("aria-label", say("panel", { name: it.name }));
  panel.replaceChildren(make("article", {},
    make("header", {}, it.icon && icon(it.icon), make("span", {}, it.word), it.start && make("span", { class: "mark" }, say("start")), shut),
    make("h2", { id: "about", tabindex: -1 }, it.name),
    others.length || it.short ? make("p", { class: "other" }, [it.short && `${say("short")}: ${it.short}${others.length ? " · " : ""}`, ...others]) : null,
    it.definition ? make("p", { class: "lead" }, it.definition) : make("p", { class: "other" }, say("no-definition")),
    it.quote && make("blockquote", {}, it.quote),
    facts(n, here),
    ...thread(n, here),
    ...impact(n),
    ...examples(n),
    ...attributes(n),
    ...relations(n, here),
    actions(n, here),
  ));
  panel.hidden = false;
  panel.scrollTop = 0;
}

/** @param {number} n
 * @param {string} here */
function facts(n, here) {
  const it = known.elements[n], group = known.groups[it.group ?? -1];
  const decision = it.decision === undefined ? undefined : known.decisions[it.decision];
  const rows = /** @type {[string, any][]} */ ([
    ["kind", it.kind !== it.word && it.kind],
    ["subtype", it.subtype],
    ["layer", place(known.layers[it.layer].name, known.layers[it.layer].view)],
    ["group", group?.name && place(group.name, group.view)],
    ["part-of", it.parent !== undefined && link(it.parent, here)],
    ["parts", parts[n].length && between(parts[n].map((each) => link(each, here)))],
    ["status", it.status],
    ["decision", decision && decided(decision)],
    ["owner", it.owner],
    ["standards", it.standards && between(it.standards.map(([standard, how]) => make("span", {}, link(standard, here), how && ` (${known.words[`obligation-${how}`] ?? how})`)))],
    ["used-by", between(known.elements.flatMap((each, m) => (each.standards?.some(([standard]) => standard === n) ? [link(m, here)] : [])))],
    ["source", it.sources && between(it.sources.map((number) => source(known.sources[number])))],
    ["perspective", it.perspective && (known.words[`perspective-${it.perspective}`] ?? it.perspective)],
    ["scope", it.scope?.join(", ")],
    ["domain", it.domain],
    ["plateau", it.plateau && ["from", "until"].flatMap((key) => { const name = it.plateau?.[/** @type {"from"} */ (key)]; return name ? [say(key, { name })] : []; }).join(", ")],
    ["version", it.version],
    ["same-as", it.same?.map(([model, name]) => `${name} (${model})`).join(", ")],
    ["external", it.external],
    ["origin", it.origin],
    ["pattern", it.pattern],
    ["tags", it.tags?.join(", ")],
    ["note", it.note],
    ["link", it.link && outside(it.link, it.link)],
  ]);
  const own = (it.properties ?? []).map(([key, value]) => [make("dt", {}, key), make("dd", {}, value)]);
  return make("dl", {}, ...rows.filter(([, value]) => value).map(([key, value]) => [make("dt", {}, say(key)), make("dd", {}, value)]), ...own);
}

/** @param {string} name
 * @param {string | undefined} view */
const place = (name, view) => (view ? make("a", { href: `#/${view}` }, name) : name);

/** A list in running text; nothing where there is none.
 * @param {Node[]} all */
function between(all) {
  if (!all.length) return null;
  const span = make("span", {});
  all.forEach((each, at) => span.append(...(at ? [", ", each] : [each])));
  return span;
}

/** @param {import("./data.js").Source} each */
function source(each) {
  const text = each.text ?? each.url ?? "";
  const checked = each.checked === undefined ? "" : ` (${say(each.checked ? "checked" : "unchecked")})`;
  return make("span", {}, outside(each.url, text), checked);
}

/** @param {{body?: string, date?: string, subject?: string, sources?: import("./data.js").Source[]}} each */
function decided(each) {
  const said = [each.subject, [each.body, each.date].filter(Boolean).join(", ")].filter(Boolean).join(": ");
  return make("span", {}, said, each.sources?.length ? " · " : null, between((each.sources ?? []).map(source)));
}

/** The path to the purpose from the top down, the element itself, and what rests on it.
 * @param {number} n
 * @param {string} here */
function thread(n, here) {
  const lit = threadOf(n), steps = pathOf(n), how = traced(n);
  let from = n;
  const way = steps.map((step) => {
    const row = make("li", { class: `hue-${known.elements[step.to].layer}${isIndirect(step) ? " indirect" : ""}` },
      make("div", {}, link(step.to, here), make("small", {}, layerName(known.elements[step.to].layer))),
      make("span", {}, `${verb(step.to, { to: from, by: step.by })} ${known.elements[from].name}${isIndirect(step) ? ` (${say("indirect")})` : ""}`));
    from = step.to;
    return row;
  }).reverse();
  way.push(make("li", { class: `here hue-${known.elements[n].layer}` }, make("div", {}, make("strong", {}, known.elements[n].name), make("small", {}, layerName(known.elements[n].layer)))));
  const above = [...lit.above].filter((each) => !steps.some(({ to }) => to === each));
  return [
    make("h3", {}, say("thread"), make("small", {}, say("count-thread", { up: lit.above.size, down: lit.below.size }))),
    make("p", { class: `verdict ${how || "aside"}` }, verdict(n)),
    missing(n) && make("p", { class: "other" }, missing(n)),
    how === "none" && !steps.length ? null : make("ol", { class: "way" }, way),
    ...listed("above", above, n, here, ups),
    ...listed("below", [...lit.below], n, here, downs),
  ];
}

/** Elements of the thread, the nearest first, each with how it is linked where it is next to this one.
 * @param {string} heading
 * @param {number[]} all
 * @param {number} n
 * @param {string} here
 * @param {import("./data.js").Step[][]} steps */
function listed(heading, all, n, here, steps) {
  if (!all.length) return heading === "below" ? [make("h4", {}, say(heading)), make("p", { class: "other" }, say("below-none"))] : [];
  const indirect = threadOf(n).indirect;
  const rows = all.map((each) => {
    const step = steps[n].find(({ to }) => to === each);
    const said = step ? verb(each, { to: n, by: step.by }) : indirect.has(each) ? say("indirect") : "";
    return make("li", { class: `hue-${known.elements[each].layer}` }, link(each, here), make("small", {}, `${said ? `${said} · ` : ""}${layerName(known.elements[each].layer)}`));
  });
  return [make("h4", {}, `${say(heading)} (${all.length})`), ...few(rows)];
}

/** A list of which the first few are shown, and a button for the rest.
 * @param {HTMLElement[]} rows */
function few(rows) {
  const list = make("ul", { class: "list" }, rows.slice(0, FEW));
  if (rows.length <= FEW + 1) {
    list.append(...rows.slice(FEW));
    return [list];
  }
  const button = make("button", { type: "button" }, say("more", { n: rows.length - FEW }));
  button.onclick = () => {
    list.append(...rows.slice(FEW));
    button.remove();
    /** @type {HTMLElement | null} */ (rows[FEW].querySelector("a"))?.focus();
  };
  return [list, button];
}

/** @param {number} n */
function impact(n) {
  const it = known.elements[n];
  return it.impact ? [make("h3", {}, say("impact")), make("p", {}, it.impact)] : [];
}

/** @param {number} n */
function examples(n) {
  const rows = (known.elements[n].examples ?? []).map((each) =>
    make("li", {}, each.who && make("strong", {}, `${each.who}: `), each.link ? outside(each.link, each.text || each.link) : each.text));
  return rows.length ? [make("h3", {}, say("examples")), make("ul", { class: "list" }, rows)] : [];
}

/** @param {number} n */
function attributes(n) {
  const all = known.elements[n].attributes ?? [];
  if (!all.length) return [];
  const rows = all.map((each) => make("tr", {}, make("td", {},
    make("strong", {}, each.name),
    each.definition && make("p", {}, each.definition),
    each.values && make("p", {}, say("values", { values: each.values.join(", ") })),
    each.note && make("p", {}, each.note),
    (each.fixed || each.unique) && make("p", {}, [each.fixed && say("read-only"), each.unique && say("unique")].filter(Boolean).join(", ")),
  ), make("td", {}, each.type), make("td", {}, each.many)));
  const head = make("tr", {}, ...["attribute", "type", "cardinality"].map((key) => make("th", { scope: "col" }, say(key))));
  return [make("h3", {}, say("attributes"), make("small", {}, String(all.length))), make("table", {}, make("thead", {}, head), make("tbody", {}, rows))];
}

/** @param {number} n
 * @param {string} here */
function relations(n, here) {
  const rows = touching[n].map((by) => {
    const it = known.relations[by], out = it.a === n, end = out ? it.b : it.a;
    const carried = it.carries && (known.words[`carries-${it.carries}`] ?? it.carries);
    const more = [out ? it.many : it.from, out ? it.role : it.fromRole, carried, it.amount, it.note].filter(Boolean).join(", ");
    return make("li", { class: `hue-${known.elements[end].layer}` }, make("span", {}, `${verb(n, { to: end, by })} `), link(end, here), more && make("span", {}, ` ${more}`));
  });
  return rows.length ? [make("h3", {}, say("relations"), make("small", {}, String(rows.length))), ...few(rows)] : [];
}

/** @param {number} n
 * @param {string} here */
function actions(n, here) {
  const on = known.views.filter((view) => view.shows?.includes(n) && view.id !== here);
  const links = on.map((view) => make("li", {}, make("a", { href: `#/${view.id}/${known.elements[n].id}` }, view.title)));
  return links.length ? make("section", {}, make("h3", {}, say("on-plates")), ...few(links)) : null;
}

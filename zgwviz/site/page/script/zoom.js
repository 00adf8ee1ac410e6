// Pan and zoom: the plate is as wide as asked, and the browser scrolls it; wheel, touch, mouse and keys.
import { drawing } from "./plate.js";
import { get } from "./text.js";

/** @type {"whole" | "wide" | "best" | "free"} */
let mode = "best";
/** Whether the wheel scrolls, as on a page, or zooms, as on a map: after the width, and after the whole. */
let page = false;
const LARGEST = 6;
/** Below this the smallest words of a plate, 12 pixels, are too small. */
const READABLE = 0.8;

/** The plate on show: what is here is only asked where there is one.
 * @returns {SVGSVGElement} */
const plate = () => /** @type {SVGSVGElement} */ (drawing());

/** The plate's own size in its units.
 * @returns {[number, number]} */
function own() {
  const box = plate().viewBox.baseVal;
  return [box.width, box.height];
}

/** How large the plate is now: 1 is a pixel a unit. */
export const scale = () => plate().getBoundingClientRect().width / own()[0];

/** @param {number} to */
function set(to) {
  const [width, height] = own(), svg = plate();
  svg.style.width = `${width * to}px`;
  svg.style.height = `${height * to}px`;
}

/** As large as fits: the whole plate, its width, or the whole as long as its words can be read.
 * @param {"whole" | "wide" | "best"} how */
export function fit(how) {
  const canvas = get("canvas"), [width, height] = own();
  // Measured without the bars that a larger plate would bring.
  set(0);
  const across = canvas.clientWidth / width, down = canvas.clientHeight / height;
  mode = how;
  page = how === "wide" || (how === "best" && Math.min(across, down) < READABLE);
  if (!page) return set(Math.min(across, down));
  set(across);
  // A bar that scrolls takes room of its own.
  if (canvas.clientWidth / width < across) set(canvas.clientWidth / width);
}

/** What a view is first seen at. */
export function begin() {
  fit("best");
  get("canvas").scrollTo(0, 0);
}

/** Zoom by a factor, so that what lies at a point of the window stays there.
 * @param {number} by
 * @param {number} [x]
 * @param {number} [y] */
export function zoom(by, x, y) {
  const canvas = get("canvas"), frame = canvas.getBoundingClientRect();
  const before = plate().getBoundingClientRect();
  const px = x ?? frame.x + frame.width / 2, py = y ?? frame.y + frame.height / 2;
  const at = [(px - before.x) / before.width, (py - before.y) / before.height];
  const now = scale(), whole = Math.min(frame.width / own()[0], frame.height / own()[1]);
  mode = "free";
  set(Math.max(Math.min(whole, 0.25), Math.min(LARGEST, now * by)));
  const after = plate().getBoundingClientRect();
  canvas.scrollBy(after.x + at[0] * after.width - px, after.y + at[1] * after.height - py);
}

/** Bring a part of the plate into sight.
 * @param {Element} node */
export function show(node) {
  const canvas = get("canvas"), frame = canvas.getBoundingClientRect(), box = node.getBoundingClientRect();
  const inside = box.x >= frame.x && box.right <= frame.right && box.y >= frame.y && box.bottom <= frame.bottom;
  if (inside) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  canvas.scrollBy({
    left: box.x + box.width / 2 - frame.x - frame.width / 2,
    top: box.y + box.height / 2 - frame.y - frame.height / 2,
    behavior: calm ? "auto" : "smooth",
  });
}

export function startZoom() {
  const canvas = get("canvas");
  get("larger").onclick = () => zoom(1.25);
  get("smaller").onclick = () => zoom(0.8);
  get("fit").onclick = () => fit("whole");
  get("wide").onclick = () => fit("wide");
  // A pinch on a touchpad comes as the wheel with Ctrl.
  canvas.addEventListener("wheel", (event) => {
    if (event.shiftKey || (page && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    zoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 240), event.clientX, event.clientY);
  }, { passive: false });
  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const done = { "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), "0": () => fit("whole"), "1": () => fit("wide") }[event.key];
    if (done) {
      event.preventDefault();
      done();
    }
  });
  new ResizeObserver(() => !drawing() || mode === "free" || fit(mode)).observe(canvas);
  startDrag(canvas);
  startPinch(canvas);
}

/** A mouse drags the plate; a click that moved opens nothing.
 * @param {HTMLElement} canvas */
function startDrag(canvas) {
  /** @type {{x: number, y: number, left: number, top: number} | null} */
  let held = null;
  let moved = false;
  canvas.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    held = { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop };
    moved = false;
  });
  addEventListener("pointermove", (event) => {
    if (!held || (!moved && Math.hypot(event.clientX - held.x, event.clientY - held.y) < 5)) return;
    moved = true;
    canvas.classList.add("dragging");
    canvas.scrollTo(held.left - event.clientX + held.x, held.top - event.clientY + held.y);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    addEventListener(end, () => {
      held = null;
      canvas.classList.remove("dragging");
    });
  }
  // The browser would drag the link, or mark words; the keys of the plate work after a click on it.
  canvas.addEventListener("mousedown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    canvas.focus({ preventScroll: true });
  });
  canvas.addEventListener("click", (event) => {
    if (moved) event.preventDefault();
    moved = false;
  }, true);
}

/** Two fingers zoom; one scrolls, as the browser does by itself.
 * @param {HTMLElement} canvas */
function startPinch(canvas) {
  let apart = 0;
  const measure = (/** @type {TouchList} */ touches) => Math.hypot(touches[0].clientX - touches[1].clientX, touches[0].clientY - touches[1].clientY);
  canvas.addEventListener("touchstart", (event) => {
    apart = event.touches.length === 2 ? measure(event.touches) : 0;
  }, { passive: true });
  canvas.addEventListener("touchmove", (event) => {
    if (event.touches.length !== 2 || !apart) return;
    event.preventDefault();
    const now = measure(event.touches), [one, two] = event.touches;
    zoom(now / apart, (one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2);
    apart = now;
  }, { passive: false });
}

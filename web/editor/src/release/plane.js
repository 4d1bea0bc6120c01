// The map of a function's inputs: for two integer parameters a rectangle, for one a strip, coloured by what both builds make of
// each input. It is gone through by keyboard, zoomed, moved, and has a table behind it.
import { element } from "../words.js";
import { OUTCOMES, SIZE, cells, marker, patterns, place, svg, swatch } from "./draw.js";
import { all, digits, nearest, panned, zoomed } from "./geometry.js";
import { table } from "./table.js";
import { around, button, section } from "./told.js";

const KEYS =
  "Arrow keys choose an input, plus and minus zoom, Shift with an arrow moves the map, Home goes to the input it began with, " +
  "Enter calls the function with the input.";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] };

export class Plane {
  /** `ask(job)` asks the worker; `busy()` is what it is at, if anything; `called` is where a call's outcome is shown. */
  constructor({ ask, busy }, called) {
    Object.assign(this, { ask, busy });
    this.picture = svg("svg", { "aria-hidden": "true" });
    this.frame = around("div", "map-frame", this.picture);
    this.frame.tabIndex = 0;
    this.frame.setAttribute("role", "application");
    this.frame.setAttribute("aria-label", `Map of inputs. ${KEYS}`);
    this.frame.addEventListener("keydown", (event) => this.key(event));
    this.frame.addEventListener("click", (event) => this.click(event));
    this.across = element("p", "map-across");
    this.up = element("p", "map-up");
    this.legend = element("ul", "legend");
    this.readout = element("p", "readout");
    this.readout.setAttribute("role", "status");
    this.call = button("Call with this input", () => this.callHere(), "tool strong");
    this.rows = [];
    const moves = [["Move left", "←", [-1, 0]], ["Move right", "→", [1, 0]], ["Move down", "↓", [0, -1]], ["Move up", "↑", [0, 1]]];
    const move = ([name, words, by]) => named(button(words, () => this.pan(by)), name, by[1] !== 0);
    this.start = button("", () => this.back());
    this.tools = around(
      "div",
      "map-tools",
      button("Zoom in", () => this.zoom(true)),
      button("Zoom out", () => this.zoom(false)),
      ...moves.map(move),
      button("All values", () => this.whole()),
      this.start,
    );
    this.details = around("details", "", element("summary", "", "The same as a table"));
    this.details.addEventListener("toggle", () => this.tabulate());
    const grid = around("div", "map", this.up, this.frame, this.across);
    const here = around("div", "row", this.readout, this.call);
    this.node = section("area", "Map of inputs", "h2", "Map of inputs", this.legend, grid, here, this.tools, called, this.details);
  }

  /** Shows a plane of what a search found; the chosen input stays chosen as far as there is one. */
  show(plane, search) {
    this.node.hidden = !plane;
    if (!plane || plane === this.shown) return;
    const before = search !== this.search || this.homing ? null : this.values();
    this.homing = false;
    Object.assign(this, { shown: plane, search, height: plane.plane.y ? SIZE.height : SIZE.strip });
    this.chosen = before
      ? [nearest(plane.columns, before[0]), plane.plane.y ? nearest(plane.rows, before[1]) : 0]
      : (plane.mark ?? [0, 0]);
    this.draw();
    const { wanted } = this;
    this.wanted = null;
    if (wanted) this.to(wanted);
  }

  draw() {
    const { cells: rows, plane, columns, rows: values } = this.shown;
    const some = this.search.witnesses.length > 0;
    const mark = some && this.shown.mark;
    this.start.textContent = some ? "Back to the input found" : "Back to the first map";
    this.picture.setAttribute("viewBox", `0 0 ${SIZE.width} ${this.height}`);
    this.cursor = marker("map-cursor", "M-6-6h12v12h-12z");
    const found = mark && marker("map-mark", "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0");
    this.picture.replaceChildren(patterns(), ...cells(rows, this.height), ...[found].filter(Boolean), this.cursor);
    if (found) place(found, mark, rows, this.height);
    this.node.classList.toggle("strip", !plane.y);
    this.across.replaceChildren(...axis(this.name(0), columns));
    this.up.replaceChildren(...(plane.y ? axis(this.name(1), values) : []));
    const seen = Object.entries(OUTCOMES).filter(([letter]) => rows.some((row) => row.includes(letter)));
    this.legend.replaceChildren(
      ...seen.map(([, { name, words }]) => around("li", "", swatch(name), words)),
      ...(mark ? [around("li", "", key("map-mark", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0"), "the input found")] : []),
      around("li", "", key("map-cursor", "M-5-5h10v10h-10z"), "the input chosen"),
    );
    for (const node of this.node.querySelectorAll("[data-upright]")) node.hidden = !plane.y;
    this.read();
    this.tabulate();
  }

  name(side) {
    const { x, y } = this.shown.plane;
    return this.search.params[(side ? y : x).param];
  }

  /** The chosen input's values, from left to right and from bottom to top. */
  values() {
    const [column, row] = this.chosen;
    return [this.shown.columns[column], this.shown.rows[row]];
  }

  /** Marks the chosen input and says what comes of it. */
  read() {
    const [column, row] = this.chosen;
    const { cells: rows, plane } = this.shown;
    place(this.cursor, this.chosen, rows, this.height);
    const [x, y] = this.values();
    const where = [`\`${this.name(0)} = ${digits(x)}\``, plane.y && `\`${this.name(1)} = ${digits(y)}\``].filter(Boolean).join(", ");
    this.readout.replaceChildren(element("span", "", `${where}: ${OUTCOMES[rows[row][column]].words}`));
  }

  key(event) {
    const by = ARROWS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (by && event.shiftKey) this.pan(by);
    else if (by) this.step(by);
    else if (event.key === "+" || event.key === "=") this.zoom(true);
    else if (event.key === "-") this.zoom(false);
    else if (event.key === "Home") this.home();
    else if (event.key === "Enter") this.callHere();
    else return;
    event.preventDefault();
  }

  click({ clientX, clientY }) {
    const { left, top, width, height } = this.picture.getBoundingClientRect();
    const rows = this.shown.cells;
    const at = (part, count) => Math.min(Math.max(Math.floor(part * count), 0), count - 1);
    this.chosen = [at((clientX - left) / width, rows[0].length), at(1 - (clientY - top) / height, rows.length)];
    this.read();
  }

  /** The next input; beyond the edge the map moves along. */
  step([right, up]) {
    const rows = this.shown.cells;
    const next = [this.chosen[0] + right, this.chosen[1] + up];
    if (next[0] < 0 || next[1] < 0 || next[0] >= rows[0].length || next[1] >= rows.length) return this.pan([right, up]);
    this.chosen = next;
    this.read();
  }

  zoom(inwards) {
    const [x, y] = this.values();
    this.move((axis, side) => zoomed(axis, side ? y : x, inwards, this.shown.ends[side]));
  }

  pan([right, up]) {
    this.move((axis, side) => ((side ? up : right) ? panned(axis, side ? up : right, this.shown.ends[side]) : axis));
  }

  whole() {
    this.move((axis, side) => all(axis, this.shown.ends[side]));
  }

  /** To the input that the first map was made around, where the map is. */
  home() {
    if (!this.shown.mark) return this.back();
    this.chosen = this.shown.mark;
    this.read();
  }

  /** To the map that was shown first, and its input: the one that was found, if one was. */
  back() {
    const { x, y } = this.search.plane.plane;
    if (this.shown.mark) this.home();
    this.homing = this.move((_, side) => (side ? y : x));
  }

  move(change) {
    const { plane } = this.shown;
    return this.to({ ...plane, x: change(plane.x, 0), y: plane.y && change(plane.y, 1) });
  }

  /** Asks for another rectangle; while the worker draws one, the newest wish waits. Says whether it will come. */
  to(plane) {
    const at = this.busy();
    if (JSON.stringify(plane) === JSON.stringify(this.shown.plane)) return false;
    this.wanted = at === "plane" ? plane : null;
    if (!at) this.ask({ what: "plane", plane });
    return !at || at === "plane";
  }

  callHere() {
    if (this.busy()) return;
    const { plane } = this.shown;
    const [x, y] = this.values();
    const values = [[plane.x.param, x], ...(plane.y ? [[plane.y.param, y]] : [])];
    this.ask({ what: "cell", plane, values });
  }

  tabulate() {
    const old = this.details.querySelector("div");
    old?.remove();
    if (this.details.open) this.details.append(table(this.shown, this.shown.plane.y ? [this.name(0), this.name(1)] : [this.name(0)]));
  }
}

function named(node, name, upright) {
  node.setAttribute("aria-label", name);
  if (upright) node.dataset.upright = "";
  return node;
}

/** The ends of an axis, and its name. */
function axis(name, values) {
  return [element("span", "", digits(values[0])), element("strong", "", `\`${name}\``), element("span", "", digits(values.at(-1)))];
}

function key(className, d) {
  return svg("svg", { viewBox: "-11 -7 22 14", width: 22, height: 14, "aria-hidden": "true" }, marker(className, d));
}

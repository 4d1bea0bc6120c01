// The release lens: `<friction-release>`, whose `state` the page sets whenever it has changed:
// - `say(what)` tells the page `{ view }`, `{ pick: place, focus }`, `{ ask: job }` or `{ stop: true }`;
// - `awake`: whether texts are analysed; `revision` counts their changes;
// - `job` is what was asked for last and `status` how it stands; `ran` is the last answer, none after other texts were opened;
// - `view` is what the reader wrote and chose, as the lens or a link said it.
// Jobs and answers are those of web/src/ran.rs.
import { Bar } from "./bar.js";
import { Functions } from "./functions.js";
import { Plane } from "./plane.js";
import css from "./release.css";
import { searched } from "./searched.js";
import { columns, told, unlink } from "./told.js";
import { whole } from "./whole.js";
import { applyEdits } from "../fix.js";
import { preview as changed } from "../preview.js";
import { element } from "../words.js";

/** How long after a change the functions are read again, in milliseconds. */
const REST = 300;

/** What outlives the element, which is there only while the lens is shown. */
const kept = { editor: null, state: null, view: {}, functions: [], answers: {} };

/** Gives the lens the editor, whose Rust text it marks and changes. */
export function attach(editor) {
  kept.editor = editor;
}

/** What edits would change, as text. */
function preview(edits) {
  const { view, kind, states } = kept.editor;
  const { doc } = kind === "rust" ? view.state : states.get("rust");
  return changed(doc, edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })));
}

/** Forgets what belongs to other texts. */
function forget() {
  Object.assign(kept, { ran: null, job: null, status: "idle", functions: [], listed: -1, asked: -1, answers: {} });
}

function take(state) {
  kept.state = state;
  if (!state.ran && kept.ran !== null) forget();
  if (state.view !== kept.view) {
    kept.view = state.view;
    // What a link shows is what its maker saw.
    kept.due = location.hash && state.view.shows;
  }
  if (state.job !== kept.newest) {
    kept.newest = state.job;
    if (state.job && !state.job.brief) begin(state.job);
  }
  if (state.job && !state.job.brief) kept.status = state.status;
  if (state.ran && state.ran !== kept.ran) answered(state.ran);
}

/** Something is asked for: what came of the like before is gone. */
function begin(job) {
  kept.job = job;
  kept.due = "";
  const { answers } = kept;
  kept.place = job.what === "cell" ? "map" : "bar";
  if (job.what === "plane") return;
  delete answers.call;
  if (job.what === "run" || job.what === "search") kept.answers = {};
  else if (answers.search?.function !== (job.function ?? job.plane.function) || answers.run) kept.answers = {};
  const shows = job.what === "cell" ? "call" : job.what;
  view({ shows, step: shows === kept.view.shows ? kept.view.step : 0 });
  kept.editor?.setTrail([]);
}

function answered(ran) {
  kept.ran = ran;
  if (ran.functions) Object.assign(kept, { functions: ran.functions, listed: ran.revision });
  if (ran.what === "functions") return;
  kept.answers[ran.what] = ran;
  if (ran.what === "search" && ran.plane) kept.answers.plane = { ...ran.plane, revision: ran.revision };
  if (ran.what === "call") view({ function: ran.function, args: ran.args });
  if (fresh(ran)) kept.editor?.setTrail(trail(ran));
}

/** What is told beside the code. */
function trail({ what, parting, witnesses }) {
  const short = ({ words }) => words.replace(/^\w/, (letter) => letter.toLowerCase()).replace(/\.$/, "");
  const words = { run: parting, search: witnesses?.map(({ call, told }) => ({ ...told, words: `${call}: ${short(told)}` })) };
  return (words[what] ?? []).filter(({ place }) => place).map(({ words, place }) => ({ words, ...place }));
}

/** Whether an answer is about the text as it is. */
const fresh = (answer) => answer.revision === kept.state.revision;

/** Changes what the reader wrote and chose, and says so if that is something new. */
function view(changes) {
  const next = { ...kept.view, ...changes };
  if (Object.keys(changes).every((key) => next[key] === kept.view[key])) return;
  kept.view = next;
  kept.state.say({ view: next });
}

const ask = (job) => kept.state.say({ ask: job });
const pick = (place, focus) => kept.state.say({ pick: place, focus });

/** Changes the Rust text; the page shows it first. */
function change(edits) {
  const { start } = edits[0];
  pick({ start, end: start }, true);
  applyEdits(kept.editor.view, edits);
}

/** A part of the lens that is drawn anew when `value` is another than before, and loses its links with the code. */
class Slot {
  constructor() {
    this.host = document.createElement("div");
  }
  show(value, make) {
    if (value !== this.value) {
      this.value = value;
      this.host.replaceChildren(...(value ? [make(value)] : []));
    }
    if (value && !fresh(value)) {
      unlink(this.host);
      for (const button of this.host.querySelectorAll("[data-edits]")) button.disabled = true;
    }
  }
}

class Release extends HTMLElement {
  connectedCallback() {
    const early = Object.hasOwn(this, "state") && this.state;
    this.bar = new Bar({
      run: () => ask({ what: "run" }),
      stop: () => kept.state.say({ stop: true }),
      stdin: (stdin) => view({ stdin }),
    });
    this.functions = new Functions({
      view,
      search: (name) => ask({ what: "search", function: name }),
      call: (name, args) => ask({ what: "call", function: name, args }),
      pick: (place) => kept.listed === kept.state.revision && pick(place, false),
    });
    this.parts = { run: new Slot(), call: new Slot(), search: new Slot(), cell: new Slot() };
    const { run, call, search, cell } = this.parts;
    this.plane = new Plane({ ask, busy: () => busy() && kept.job.what }, cell.host);
    this.empty = element("p", "empty");
    this.replaceChildren(...this.bar.nodes, this.functions.node, this.empty, run.host, call.host, search.host, this.plane.node);
    if (early) {
      delete this.state;
      this.state = early;
    } else if (kept.state) {
      this.draw();
    }
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  set state(state) {
    take(state);
    if (this.bar) this.draw();
  }

  draw() {
    const { run, call, search, plane } = kept.answers;
    const { cell } = this.parts;
    this.bar.show(kept, busy(), run ?? call ?? search, fresh);
    this.functions.show(kept.functions, kept.view);
    const idle = !kept.job;
    this.empty.hidden = !idle;
    this.empty.textContent = kept.functions.length > 0 ? `${INTRO} ${ALSO}` : INTRO;
    this.parts.run.show(run, (ran) => whole(ran, pick, Math.min(kept.view.step, ran.steps.length - 1), (step) => view({ step })));
    const called = (ran) => this.called(ran);
    this.parts.call.show(kept.place === "bar" ? call : undefined, called);
    cell.show(kept.place === "map" ? call : undefined, called);
    this.parts.search.show(search, (ran) => searched(ran, { pick, change, preview, fresh: fresh(ran) }));
    this.plane.show(search && plane, search);
    this.follow();
  }

  called({ function: name, args, errors, columns: all }) {
    const node = element("div", "ran");
    node.append(element("p", "call", `\`${name}(${args})\``), ...errors.map((error) => told(error, pick)));
    if (all.length > 0) node.append(columns(all, pick, " of the call"));
    return node;
  }

  /** Asks for what is due: what a link shows, or the functions of a text that has changed. */
  follow() {
    clearTimeout(this.timer);
    const { state, due, view: now } = kept;
    if (!state.awake || busy() || !this.isConnected) return;
    if (due) {
      kept.due = "";
      const job = due === "run" ? { what: due } : { what: due, function: now.function, args: now.args };
      ask(job);
    } else if (kept.listed !== state.revision && kept.asked !== state.revision) {
      this.timer = setTimeout(() => {
        kept.asked = state.revision;
        ask({ what: "functions", brief: true });
      }, kept.listed < 0 ? 0 : REST);
    }
  }
}

const INTRO = "Runs the text as a debug and as a release build would, and shows where the two part.";
const ALSO = "Of a function it finds the smallest inputs on which they do.";

/** Whether the worker is at something that can be stopped. */
function busy() {
  return Boolean(kept.job) && !kept.newest?.brief && (kept.status === "starting" || kept.status === "running");
}

forget();
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
customElements.define("friction-release", Release);

// One editor over several documents, each with its own history, cursor and findings.
import { Annotation, Compartment, EditorSelection, EditorState } from "@codemirror/state";
import { EditorView, lineNumbers, placeholder } from "@codemirror/view";
import { languageOf } from "./languages.js";
import { keysId, shadow } from "./root.js";

/** Marks a change made by the page, which the page need not be told of. */
const fromPage = Annotation.define();

/** Where the extensions of `later.js` go when they have arrived. */
const extras = new Compartment();

/** What stands for the report on a text that has none. */
const none = { findings: [], syntax_errors: [] };

/** Shown documents are kept apart by kind: "rust", "cargo-toml", "workflow". */
export class Editor {
  /**
   * Options:
   * - `onChange(kind, text)`: the reader changed a text;
   * - `onCursor(index, firstLine, lastLine, from, to)`: the finding at the cursor or -1, the selected lines or 0, and
   *   what is selected;
   * - `onAsk(token, from, to, wider)`: the reader wants to know a type of the Rust text; `tellType` takes the answer;
   * - `onPaste(text)`: the reader pastes in place of everything; true when the page has put the text elsewhere.
   */
  constructor(host, options) {
    this.options = options;
    this.kind = "rust";
    this.states = new Map();
    this.reports = new Map();
    /** What is known of the types of the Rust text; whether it is about the same text as the findings; its hints. */
    this.types = null;
    this.current = false;
    this.hints = true;
    /** What a run made of the Rust text, until that changes. */
    this.trail = null;
    this.question = { token: 0, answer: null };
    this.later = null;
    const { root, parent } = shadow(host);
    const dispatchTransactions = (transactions, view) => {
      // The page hears of a change before it is drawn: the analysis runs meanwhile.
      this.#tell(transactions);
      view.update(transactions);
    };
    this.view = new EditorView({ root, parent, state: this.#state("rust", ""), dispatchTransactions });
    import("./later.js").then((later) => this.#complete(later));
  }

  /** Shows the document `kind`. */
  open(kind) {
    if (kind === this.kind) return;
    this.states.set(this.kind, this.view.state);
    this.kind = kind;
    this.view.setState(this.states.get(kind) ?? this.#state(kind, ""));
    this.#showReport();
    this.#showTypes();
    this.#showTrail();
  }

  /** Replaces the text of `kind`. With `undoable` it is one step of that document's history, else a fresh start. */
  setText(kind, text, undoable) {
    const shown = kind === this.kind;
    const old = shown ? this.view.state : this.states.get(kind);
    if (!undoable || !old) return this.#replaceState(kind, this.#state(kind, text));
    const spec = {
      changes: { from: 0, to: old.doc.length, insert: text },
      selection: EditorSelection.cursor(0),
      annotations: fromPage.of(true),
      userEvent: "input.replace",
      scrollIntoView: true,
    };
    if (shown) this.view.dispatch(spec);
    else this.states.set(kind, old.update(spec).state);
  }

  /** Gives the report on `kind`, or `null` for none. Offsets are UTF-16 units. */
  setReport(kind, report) {
    this.reports.set(kind, report);
    if (kind === "rust") this.current = false;
    if (kind === this.kind) this.#showReport();
  }

  /** Gives the types of the Rust text that has the present report, or `null` for none. */
  setTypes(types) {
    this.types = types;
    this.current = Boolean(types);
    this.#showTypes();
  }

  /** Tells beside the code of the Rust text what a run made of it: `[{ words, start, end }]`, in UTF-16 units. */
  setTrail(trail) {
    this.trail = trail;
    this.#showTrail();
  }

  /** Shows types in the code, or keeps them out of it. */
  showHints(shown) {
    this.hints = shown;
    this.#showTypes();
  }

  /** Answers the newest question. */
  tellType({ token, found }) {
    if (token === this.question.token) this.question.answer?.(found);
  }

  /** Selects the code of finding `index`, or only tells its story when it is the cursor that chose it. */
  activate(index, select, focus) {
    this.later?.tell(this.view, this.reports.get(this.kind)?.findings[index] ?? null);
    if (select) this.later?.reveal(this.view, index, focus);
  }

  /** Applies the fix of finding `index` of the shown document; false when the text under it has changed. */
  fix(index) {
    const finding = this.reports.get(this.kind)?.findings[index];
    return Boolean(finding?.fix && this.later?.applyFix(this.view, finding));
  }

  /** What the fix of finding `index` of the shown document would change, as `preview.js` writes it; "" for nothing. */
  preview(index) {
    const finding = this.reports.get(this.kind)?.findings[index];
    const changes = finding?.fix && this.later?.changesOf(this.view.state, finding.fix.edits);
    return changes ? this.later.preview(this.view.state.doc, changes) : "";
  }

  /** Applies a candidate for an ambiguity of the Rust text; false when the text under it has changed. */
  settle(index, candidate) {
    const ambiguity = this.#ambiguity(index);
    const fix = ambiguity?.fixes[candidate];
    return Boolean(fix && this.later?.applyFix(this.view, { fix, start: ambiguity.start }));
  }

  /** What a candidate would change, as `preview` says. */
  previewCandidate(index, candidate) {
    const fix = this.#ambiguity(index)?.fixes[candidate];
    const changes = fix && this.later?.changesOf(this.view.state, fix.edits);
    return changes ? this.later.preview(this.view.state.doc, changes) : "";
  }

  /** Selects whole lines, counted from 1. */
  selectLines(first, last) {
    const { doc } = this.view.state;
    const line = (number) => doc.line(Math.min(Math.max(number, 1), doc.lines));
    this.view.dispatch({
      selection: EditorSelection.single(line(first).from, line(last).to),
      effects: EditorView.scrollIntoView(line(first).from, { y: "center" }),
    });
  }

  /** Selects from `start` up to `end`. */
  selectRange(start, end, focus) {
    const { length } = this.view.state.doc;
    const from = Math.min(start, length);
    this.view.dispatch({
      selection: EditorSelection.single(from, Math.min(Math.max(end, from), length)),
      effects: EditorView.scrollIntoView(from, { y: "center" }),
    });
    if (focus) this.view.focus();
  }

  focus() {
    this.view.focus();
  }

  /** Gives every document what has arrived, those that are not shown too. */
  #complete(later) {
    this.later = later;
    later.attach(this);
    const spec = (kind) => ({ effects: extras.reconfigure(this.#extras(kind)) });
    for (const [kind, state] of this.states) this.states.set(kind, state.update(spec(kind)).state);
    this.view.dispatch(spec(this.kind));
    this.#showReport();
    this.#showTypes();
    this.#showTrail();
  }

  #extras(kind) {
    if (!this.later) return [];
    const ask = kind === "rust" ? (from, to, wider) => this.#ask(from, to, wider) : null;
    return this.later.extensions(kind, (index) => this.#cursor(index), ask);
  }

  /** A type as the page tells it; a newer question leaves this one without an answer. */
  #ask(from, to, wider) {
    this.question.answer?.(null);
    if (!this.current) return Promise.resolve(null);
    const token = this.question.token + 1;
    return new Promise((answer) => {
      this.question = { token, answer };
      this.options.onAsk(token, from, to, wider);
    });
  }

  #ambiguity(index) {
    return this.current && this.kind === "rust" ? this.types?.ambiguities[index] : null;
  }

  #replaceState(kind, state) {
    this.reports.delete(kind);
    if (kind === "rust") {
      this.types = this.trail = null;
    }
    if (kind === this.kind) this.view.setState(state);
    else this.states.set(kind, state);
  }

  #showReport() {
    this.later?.show(this.view, this.reports.get(this.kind) ?? none);
  }

  #showTypes() {
    if (this.kind === "rust") this.later?.showHints(this.view, (this.hints && this.types?.hints) || []);
  }

  #showTrail() {
    if (this.kind === "rust") this.later?.showTrail(this.view, this.trail ?? []);
  }

  #state(kind, text) {
    return EditorState.create({ doc: text, extensions: this.#extensions(kind) });
  }

  #extensions(kind) {
    const { label, hint } = languageOf(kind);
    const attributes = {
      "aria-label": label,
      "aria-describedby": keysId,
      // A scrolled region must be reachable, says axe, and does not see that editable text is.
      tabindex: "0",
      spellcheck: "false",
      autocapitalize: "off",
    };
    return [
      lineNumbers(),
      EditorState.tabSize.of(4),
      placeholder(hint),
      extras.of(this.#extras(kind)),
      EditorView.contentAttributes.of(attributes),
      EditorView.updateListener.of((update) => this.#updated(update)),
      EditorView.domEventHandlers({ paste: (event) => this.#pasted(event) }),
    ];
  }

  #tell(transactions) {
    const known = transactions.some((tr) => tr.annotation(fromPage));
    if (this.kind === "rust" && transactions.some((tr) => tr.docChanged)) this.trail = null;
    if (known || !transactions.some((tr) => tr.docChanged)) return;
    this.options.onChange(this.kind, transactions.at(-1).newDoc.toString());
  }

  #updated(update) {
    if (!update.selectionSet || update.docChanged) return;
    this.#cursor(this.later?.indexAt(update.state, update.state.selection.main.head) ?? -1);
  }

  #cursor(index) {
    const { doc, selection } = this.view.state;
    const { from, to } = selection.main;
    const lines = from === to ? [0, 0] : [doc.lineAt(from).number, doc.lineAt(to).number];
    this.options.onCursor(index, ...lines, from, to);
  }

  #pasted(event) {
    const { doc, selection } = this.view.state;
    const replacesAll = selection.main.to - selection.main.from === doc.length;
    const text = event.clipboardData?.getData("text/plain");
    if (!text || !replacesAll || !this.options.onPaste(text)) return false;
    event.preventDefault();
    return true;
  }
}

// Syntax colours that wait: text that comes in bulk is drawn and marked first, and read by its grammar after that.
import { Compartment, EditorState } from "@codemirror/state";
import { ViewPlugin } from "@codemirror/view";
import { freshFindings } from "./fix.js";

/** A change that brings this many characters is drawn without colours at first. */
const BULK = 2000;

/** How long colours wait for findings, in milliseconds. */
const PATIENCE = 100;

/** The extensions that give a text the colours of `grammar`. */
export function colours(grammar) {
  const compartment = new Compartment();
  const take = EditorState.transactionExtender.of((tr) => (isBulk(tr) ? { effects: compartment.reconfigure([]) } : null));
  const give = ViewPlugin.define((view) => new Waiting(view, compartment, grammar));
  // None at first either: what the page opens with is text in bulk.
  return [compartment.of([]), take, give];
}

function isBulk(tr) {
  let length = 0;
  if (tr.docChanged) tr.changes.iterChangedRanges((fromA, toA, fromB, toB) => (length += toB - fromB));
  return length >= BULK;
}

/** Gives the colours back: once findings have been drawn, or when they take long. */
class Waiting {
  constructor(view, compartment, grammar) {
    Object.assign(this, { view, compartment, grammar, timer: 0, frame: 0 });
    this.#wait();
  }

  update(update) {
    if (update.docChanged) this.#wait();
    const marked = update.transactions.some((tr) => tr.effects.some((effect) => effect.is(freshFindings)));
    if (marked && this.timer && !this.frame) {
      // Another task, so that this frame is painted before.
      this.frame = requestAnimationFrame(() => {
        this.#stop();
        this.timer = setTimeout(() => this.#give());
      });
    }
  }

  destroy() {
    this.#stop();
  }

  #isBare() {
    const extension = this.compartment.get(this.view.state);
    return Array.isArray(extension) && extension.length === 0;
  }

  #wait() {
    if (this.timer || !this.#isBare()) return;
    this.timer = setTimeout(() => this.#give(), PATIENCE);
  }

  #stop() {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.timer = this.frame = 0;
  }

  #give() {
    this.#stop();
    if (this.#isBare()) this.view.dispatch({ effects: this.compartment.reconfigure(this.grammar) });
  }
}

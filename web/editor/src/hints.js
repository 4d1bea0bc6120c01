// Types that are written nowhere, shown in the code without being part of it: they are drawn by styles from an attribute,
// so that neither copying, nor the browser's search, nor a screen reader meets them. The panel's tables say the same.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";
import { driftField } from "./fix.js";

/** The hints of the types lens, or none; offsets are those of the findings' text. */
const setHints = StateEffect.define();

/** Longer hints are told in brief. */
const LONGEST = 32;

class Hint extends WidgetType {
  constructor(text, kind) {
    super();
    this.text = text;
    this.kind = kind;
  }
  eq(other) {
    return other.text === this.text && other.kind === this.kind;
  }
  toDOM() {
    const node = document.createElement("span");
    node.className = `fr-hint fr-hint-${this.kind}`;
    node.dataset.type = this.text;
    node.setAttribute("aria-hidden", "true");
    return node;
  }
  ignoreEvent() {
    return false;
  }
}

/** Holds the hints; they move with edits, and go where one changes what they stand behind. */
export const hintsField = StateField.define({
  create: () => Decoration.none,
  update(hints, tr) {
    for (const effect of tr.effects) if (effect.is(setHints)) return build(tr.state, effect.value);
    return tr.docChanged ? moved(hints, tr) : hints;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function build(state, hints) {
  const drift = state.field(driftField, false);
  if (!drift) return Decoration.none;
  const ranges = [];
  for (const hint of hints) {
    if (hint.at > drift.length || touched(drift, hint.at)) continue;
    const words = hint.kind === "chain" ? brief(hint.text) : `: ${brief(hint.text)}`;
    const widget = new Hint(words, hint.kind);
    ranges.push(Decoration.widget({ widget, side: 1 }).range(drift.mapPos(hint.at, 1)));
  }
  return Decoration.set(ranges, true);
}

/** A name that grows or shrinks keeps its hint; whatever else is written there is likely to take its place. */
function moved(hints, { changes, startState }) {
  const edits = [];
  changes.iterChanges((fromA, toA, fromB, toB, inserted) => {
    const words = startState.sliceDoc(fromA, toA) + inserted.sliceString(0);
    if (!/^\w*$/.test(words)) edits.push([fromB, toB]);
  });
  const isKept = (from) => !edits.some(([start, end]) => start <= from && from <= end);
  const mapped = hints.map(changes);
  return edits.length > 0 ? mapped.update({ filter: isKept }) : mapped;
}

function touched(drift, at) {
  return Boolean(drift.touchesRange(at));
}

/** A type that fits: what stands between the innermost angle brackets goes first. */
export function brief(type) {
  // An arrow's head is no bracket; what is left out becomes one character meanwhile.
  let text = type.replaceAll("->", "→");
  while (text.length > LONGEST) {
    const shorter = text.replace(/<[^<>]*>/g, "⋯");
    if (shorter === text) break;
    text = shorter;
  }
  text = text.replaceAll("⋯", "<…>").replaceAll("→", "->");
  return text.length > 2 * LONGEST ? `${text.slice(0, 2 * LONGEST)}…` : text;
}

/** Shows `hints`. */
export function showHints(view, hints) {
  view.dispatch({ effects: setHints.of(hints) });
}

// What a run made of the code: marked where it stands, and told at the end of its line by styles from an attribute, as types
// are. The panel's list says the same.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";

/** `[{ words, start, end }]`, in the order in which it was done; offsets are those of the text that was run. */
const setTrail = StateEffect.define();

/** Longer words are cut. */
const LONGEST = 96;

class Words extends WidgetType {
  constructor(words) {
    super();
    this.words = words;
  }
  eq(other) {
    return other.words === this.words;
  }
  toDOM() {
    const node = document.createElement("span");
    node.className = "fr-trail-words";
    node.dataset.words = this.words;
    node.setAttribute("aria-hidden", "true");
    return node;
  }
  ignoreEvent() {
    return false;
  }
}

/** Holds what is told; any edit ends it, since the run was of another text. */
export const trailField = StateField.define({
  create: () => Decoration.none,
  update(told, tr) {
    for (const effect of tr.effects) if (effect.is(setTrail)) return build(tr.state.doc, effect.value);
    return tr.docChanged ? Decoration.none : told;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function build(doc, trail) {
  const ranges = [];
  const lines = new Map();
  for (const [index, { words, start, end }] of trail.entries()) {
    if (end > doc.length) continue;
    if (start < end) ranges.push(Decoration.mark({ class: index ? "fr-trail" : "fr-trail fr-trail-first" }).range(start, end));
    const line = doc.lineAt(start);
    lines.set(line.to, [...(lines.get(line.to) ?? []), words.replace(/^Line \d+: /, "")]);
  }
  for (const [at, words] of lines) {
    ranges.push(Decoration.widget({ widget: new Words(cut(words.join("; then "))), side: 2 }).range(at));
  }
  return Decoration.set(ranges, true);
}

function cut(words) {
  const plain = words.replaceAll("`", "");
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** Tells `trail` beside the code. */
export function showTrail(view, trail) {
  view.dispatch({ effects: setTrail.of(trail) });
}

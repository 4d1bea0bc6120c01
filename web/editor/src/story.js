// Draws the places that belong to the chosen finding: its own span, and each labelled one with its words beside it.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";

const setStory = StateEffect.define();

class Words extends WidgetType {
  constructor(text) {
    super();
    this.text = text;
  }
  eq(other) {
    return other.text === this.text;
  }
  toDOM() {
    const node = document.createElement("span");
    node.className = "fr-label-text";
    node.textContent = this.text;
    return node;
  }
}

/** Holds the story's decorations; they move with edits. */
export const storyField = StateField.define({
  create: () => Decoration.none,
  update(decorations, tr) {
    for (const effect of tr.effects) if (effect.is(setStory)) return build(tr.state.doc, effect.value);
    return tr.docChanged ? decorations.map(tr.changes) : decorations;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function build(doc, finding) {
  if (!finding) return Decoration.none;
  const ranges = [];
  mark(ranges, doc, finding.start, finding.end, "fr-active");
  for (const label of finding.labels) {
    mark(ranges, doc, label.start, label.end, "fr-label");
    const at = doc.lineAt(Math.min(label.end, doc.length)).to;
    ranges.push(Decoration.widget({ widget: new Words(label.text), side: 1 }).range(at));
  }
  return Decoration.set(ranges, true);
}

function mark(ranges, doc, start, end, className) {
  const to = Math.min(end, doc.length);
  if (start < to) ranges.push(Decoration.mark({ class: className }).range(start, to));
}

/** Shows `finding`'s story, or none for `null`. */
export function tell(view, finding) {
  view.dispatch({ effects: setStory.of(finding) });
}

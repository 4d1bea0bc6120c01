// Draws the places that belong to the chosen finding: its own span, and each labelled one with its words beside it. On a
// narrow screen, where the panel lies far below, the explanation stands under the code.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";
import { applyFix } from "./fix.js";
import { element, story } from "./words.js";

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

/** As in the page's styles: the panes stand one below the other. */
const narrow = matchMedia("(max-width: 700px)");

class Explanation extends WidgetType {
  constructor(finding) {
    super();
    this.finding = finding;
  }
  eq(other) {
    return other.finding === this.finding;
  }
  toDOM(view) {
    const { finding } = this;
    // The editor measures a block without its margins, so the card stands inside one that has none.
    const block = element("div", "fr-below");
    const node = element("div", `fr-story fr-${finding.severity}`);
    node.setAttribute("role", "group");
    node.setAttribute("aria-label", "Explanation");
    const buttons = element("p", "fr-buttons");
    if (finding.fix) buttons.append(button(`Fix: ${finding.fix.title.replaceAll("`", "")}`, "Fix", () => applyFix(view, finding)));
    buttons.append(button("Close the explanation", "Close", () => tell(view, null)));
    node.append(story(view, finding), buttons);
    block.append(node);
    return block;
  }
}

function button(label, words, act) {
  const node = element("button", "cm-diagnosticAction", words);
  node.type = "button";
  node.setAttribute("aria-label", label);
  node.addEventListener("click", act);
  return node;
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
  if (narrow.matches) {
    const at = doc.lineAt(Math.min(finding.start, doc.length)).to;
    ranges.push(Decoration.widget({ widget: new Explanation(finding), side: 2, block: true }).range(at));
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

// Applies fixes to a text that may have changed since they were computed.
import { EditorSelection, StateEffect, StateField } from "@codemirror/state";

/** Says that the findings belong to the text as it is now. */
export const freshFindings = StateEffect.define();

/** What changed in the text since the findings were computed; `null` before the first findings. */
export const driftField = StateField.define({
  create: () => null,
  update(drift, tr) {
    if (tr.effects.some((effect) => effect.is(freshFindings))) return tr.changes.desc;
    return drift && tr.docChanged ? drift.composeDesc(tr.changes.desc) : drift;
  },
});

/** A fix's edits as changes of the present text, in order; `null` when their own places were touched. */
export function changesOf(state, edits) {
  const drift = state.field(driftField, false);
  if (!drift || edits.some((edit) => drift.touchesRange(edit.start, edit.end))) return null;
  const changes = edits.map((edit) => ({
    from: drift.mapPos(edit.start, 1),
    to: drift.mapPos(edit.end, -1),
    insert: edit.text,
  }));
  if (changes.some((change) => change.from > change.to || change.to > state.doc.length)) return null;
  return changes.sort((a, b) => a.from - b.from);
}

/** Applies edits of the text as it is, as one undoable step, and puts the cursor behind the last. */
export function applyEdits(view, edits) {
  const changes = edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text }));
  const set = view.state.changes(changes);
  const last = changes.reduce((one, other) => (other.from > one.from ? other : one));
  const selection = EditorSelection.cursor(set.mapPos(last.to, 1));
  view.dispatch({ changes: set, selection, userEvent: "input.fix", scrollIntoView: true });
}

/** Applies a finding's fix as one undoable step and puts the cursor where it was applied. Returns whether it was. */
export function applyFix(view, finding) {
  const changes = changesOf(view.state, finding.fix.edits);
  if (!changes) return false;
  const set = view.state.changes(changes);
  // An import that the fix adds stands elsewhere.
  const distance = (change) => Math.abs(change.from - finding.start);
  const nearest = changes.reduce((best, change) => (distance(change) < distance(best) ? change : best));
  const selection = EditorSelection.cursor(set.mapPos(nearest.from, -1));
  view.dispatch({ changes: set, selection, userEvent: "input.fix", scrollIntoView: true });
  return true;
}

// Turns the page's findings into CodeMirror diagnostics: squiggles, gutter marks, hovers and quick fixes.
import { EditorSelection, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { forEachDiagnostic, lintGutter, linter, setDiagnostics } from "@codemirror/lint";
import { applyFix, driftField, freshFindings } from "./fix.js";
import { story } from "./words.js";

const severities = { error: "error", warn: "warning", note: "info" };

/** Extensions that a state needs before `show` is used on it. `onActivate` is told the finding the reader goes to. */
export function findingsExtensions(onActivate) {
  return [
    Prec.high(
      keymap.of([
        { key: "F8", run: step(1, onActivate), shift: step(-1, onActivate), preventDefault: true },
        { key: "Mod-.", run: fixAtCursor, preventDefault: true },
      ]),
    ),
    driftField,
    linter(null),
    lintGutter({ hoverTime: 150 }),
    EditorView.domEventHandlers({
      click(event, view) {
        const position = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (position !== null) onActivate(indexAt(view.state, position));
      },
    }),
  ];
}

/** Marks what `report` says in place of what was marked. */
export function show(view, report) {
  const length = view.state.doc.length;
  const errors = report.syntax_errors.map((error) => ({ ...error, severity: "error", what: error.message }));
  const diagnostics = [
    ...report.findings.map((finding, index) => diagnostic(finding, index, length)),
    ...errors.map((error) => diagnostic(error, -1, length)),
  ];
  const spec = setDiagnostics(view.state, diagnostics);
  view.dispatch({ ...spec, effects: [spec.effects ?? [], freshFindings.of(null)].flat() });
}

function diagnostic(finding, index, length) {
  const from = Math.min(finding.start, length);
  const to = Math.min(Math.max(finding.end, from), length);
  const actions = finding.fix
    ? [{ name: finding.fix.title.replaceAll("`", ""), markClass: "fr-fix", apply: (view) => applyFix(view, finding) }]
    : [];
  return {
    from,
    to,
    severity: severities[finding.severity] ?? "info",
    message: finding.what,
    renderMessage: (view) => story(view, finding),
    actions,
    index,
    finding,
  };
}

/** Every finding with its present place, in order. */
function placed(state) {
  const all = [];
  forEachDiagnostic(state, (d, from, to) => all.push({ from, to, index: d.index, finding: d.finding }));
  return all.sort((a, b) => a.from - b.from || a.index - b.index);
}

/** The index of the smallest finding around `position`, or -1. */
export function indexAt(state, position) {
  let best = null;
  for (const place of placed(state)) {
    if (place.from > position || place.to < position) continue;
    if (!best || place.to - place.from < best.to - best.from) best = place;
  }
  return best ? best.index : -1;
}

/** Selects the code of finding `index`; takes the focus only when asked. */
export function reveal(view, index, focus) {
  const place = placed(view.state).find((candidate) => candidate.index === index);
  if (place) goTo(view, place, focus);
}

function goTo(view, place, focus) {
  view.dispatch({
    selection: EditorSelection.single(place.from, place.to),
    effects: [
      EditorView.scrollIntoView(place.from, { y: "center" }),
      EditorView.announce.of(`Line ${view.state.doc.lineAt(place.from).number}: ${place.finding.what}`),
    ],
    userEvent: "select.finding",
  });
  if (focus) view.focus();
}

/** A command that selects the next (`+1`) or previous (`-1`) finding, round the ends of the text. */
function step(direction, onActivate) {
  return (view) => {
    const all = placed(view.state);
    if (all.length === 0) return false;
    const { from, to } = view.state.selection.main;
    const after = (place) => place.from > from || (place.from === from && place.to > to);
    const before = (place) => place.from < from || (place.from === from && place.to < to);
    const place = direction > 0 ? (all.find(after) ?? all[0]) : (all.findLast(before) ?? all[all.length - 1]);
    goTo(view, place, true);
    onActivate(place.index);
    return true;
  };
}

/** A command that applies the fix of the finding at the cursor, or of the first fixable one on its line. */
function fixAtCursor(view) {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const fixable = placed(view.state).filter((place) => place.finding.fix);
  const here = fixable.filter((place) => place.from <= head && head <= place.to);
  const near = fixable.filter((place) => place.from <= line.to && place.to >= line.from);
  const place = here.at(-1) ?? near[0];
  if (!place) {
    view.dispatch({ effects: EditorView.announce.of("No fix on this line.") });
    return true;
  }
  if (applyFix(view, place.finding)) {
    view.dispatch({ effects: EditorView.announce.of(`Applied: ${place.finding.fix.title}`) });
  }
  return true;
}

// The type of what the pointer or the cursor is at, and the code that settled it.
import { syntaxTree } from "@codemirror/language";
import { EditorSelection, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, hoverTooltip, keymap, showTooltip } from "@codemirror/view";
import { driftField } from "./fix.js";
import { element } from "./words.js";

/** How long the pointer rests before a type is told, in milliseconds. */
const REST = 350;

/** Longer code is not repeated beside its type. */
const LONGEST = 40;

const setTip = StateEffect.define();
const setReason = StateEffect.define();

/** The tooltip that a key opened; any edit or move of the cursor closes it. */
const tipField = StateField.define({
  create: () => null,
  update(tip, tr) {
    for (const effect of tr.effects) if (effect.is(setTip)) return effect.value;
    return tr.docChanged || tr.selection ? null : tip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Marks the code that settled the type, while its button is pointed at or has the focus. */
const reasonField = StateField.define({
  create: () => Decoration.none,
  update(marks, tr) {
    for (const effect of tr.effects) if (effect.is(setReason)) return marked(tr.state, effect.value);
    return tr.docChanged ? marks.map(tr.changes) : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marked(state, cause) {
  const to = Math.min(cause?.end ?? 0, state.doc.length);
  return cause && cause.start < to
    ? Decoration.set(Decoration.mark({ class: "fr-reason" }).range(cause.start, to))
    : Decoration.none;
}

/** Extensions that tell types; `ask(from, to, wider)` promises what is found there, or `null`. */
export function typesExtensions(ask) {
  const askOf = (view, from, to, wider) => (isAsFound(view.state) ? ask(from, to, wider) : Promise.resolve(null));
  const hover = hoverTooltip(
    async (view, position, side) => {
      const { doc } = view.state;
      if (isBetween(view.state, position, side)) return null;
      const found = await askOf(view, position, position, false);
      return found && doc === view.state.doc ? tooltip(found) : null;
    },
    { hoverTime: REST, hideOnChange: true },
  );
  const tell = (view) => {
    const { from, to } = view.state.selection.main;
    const { doc } = view.state;
    // The first time it may be just what is selected.
    askOf(view, from, to, Boolean(view.state.field(tipField))).then((found) => {
      if (doc === view.state.doc) open(view, found);
    });
    return true;
  };
  const keys = [
    { key: "Mod-i", run: tell, preventDefault: true },
    { key: "Tab", run: enter },
    { key: "Escape", run: close },
  ];
  return [Prec.high(keymap.of(keys)), tipField, reasonField, hover];
}

/** Whether a position is in a comment or in blank space, where only the block around it would have a type. */
function isBetween(state, position, side) {
  const [from, to] = side < 0 ? [position - 1, position] : [position, position + 1];
  return !state.sliceDoc(Math.max(from, 0), to).trim() || /Comment/.test(syntaxTree(state).resolveInner(position, side).name);
}

/** Whether the text is the one that findings and types are about. */
function isAsFound(state) {
  const drift = state.field(driftField, false);
  return Boolean(drift?.empty);
}

/** Selects what was found and shows its type. */
function open(view, found) {
  if (!found) {
    view.dispatch({ effects: [setTip.of(null), EditorView.announce.of("No type is known here.")] });
    return;
  }
  const because = found.fixed_by ? `, because of ${found.fixed_by.text} on line ${found.fixed_by.line}` : "";
  view.dispatch({
    selection: EditorSelection.single(found.start, found.end),
    effects: [setTip.of(tooltip(found)), EditorView.announce.of(`${found.type}${because}`)],
    scrollIntoView: true,
  });
}

function close(view) {
  if (!view.state.field(tipField)) return false;
  view.dispatch({ effects: [setTip.of(null), setReason.of(null)] });
  // Escape goes on to let the next Tab leave.
  return false;
}

/** Goes from the text to the reason. */
function enter(view) {
  const button = view.state.field(tipField) && view.dom.querySelector(".cm-tooltip .fr-because");
  button?.focus();
  return Boolean(button);
}

function tooltip(found) {
  return { pos: found.start, end: found.end, above: true, create: (view) => ({ dom: words(view, found) }) };
}

function words(view, found) {
  const root = element("div", "fr-type");
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", "Type");
  const code = view.state.sliceDoc(found.start, found.end);
  const line = element("p", "fr-is");
  if (code.length <= LONGEST && !code.includes("\n")) line.append(plain("fr-code", `${code}: `));
  line.append(plain("fr-name", found.type));
  root.append(line);
  if (found.fixed_by) root.append(reason(view, found.fixed_by));
  return root;
}

function plain(className, text) {
  const node = element("code", className);
  node.textContent = text;
  return node;
}

function reason(view, cause) {
  const line = element("p", "fr-why");
  const button = element("button", "fr-because");
  button.type = "button";
  button.append(plain("", cause.text), ` on line ${cause.line}`);
  const mark = (shown) => () => view.dispatch({ effects: setReason.of(shown ? cause : null) });
  for (const event of ["pointerenter", "focus"]) button.addEventListener(event, mark(true));
  for (const event of ["pointerleave", "blur"]) button.addEventListener(event, mark(false));
  button.addEventListener("click", () => goTo(view, cause));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    view.dispatch({ effects: [setTip.of(null), setReason.of(null)] });
    view.focus();
  });
  line.append("because of ", button);
  return line;
}

function goTo(view, { start, end }) {
  const { length } = view.state.doc;
  view.dispatch({
    selection: EditorSelection.single(Math.min(start, length), Math.min(end, length)),
    effects: [
      setTip.of(null),
      setReason.of(null),
      EditorView.scrollIntoView(Math.min(start, length), { y: "nearest", yMargin: 60 }),
    ],
    userEvent: "select",
  });
  view.focus();
}

// What is fetched once the editor can be used: keys, undo, grammars, search, findings, and the release lens. Without them it
// shows and edits as any text field does.
import {
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
} from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { StreamLanguage, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { classHighlighter } from "@lezer/highlight";
import { rust } from "@codemirror/lang-rust";
import { toml } from "@codemirror/legacy-modes/mode/toml";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";
import { colours } from "./colours.js";
import { findingsExtensions } from "./findings.js";
import { hintsField } from "./hints.js";
import { languageOf } from "./languages.js";
import { storyField } from "./story.js";
import { trailField } from "./trail.js";
import { typesExtensions } from "./types.js";

export { applyFix, changesOf } from "./fix.js";
export { indexAt, reveal, show } from "./findings.js";
export { showHints } from "./hints.js";
export { preview } from "./preview.js";
export { attach } from "./release/lens.js";
export { tell } from "./story.js";
export { showTrail } from "./trail.js";

const grammars = {
  rust: rust(),
  "cargo-toml": StreamLanguage.define(toml),
  workflow: StreamLanguage.define(yaml),
};

/** How long after Escape a Tab leaves the editor, in milliseconds. */
const TAB_LEAVES = 2000;

/** Escape lets the next Tab leave, whatever else it ends: a selection, a search. */
function leaveByTab(view) {
  view.setTabFocusMode(TAB_LEAVES);
  return false;
}

/**
 * The CodeMirror extensions that documents of a kind get later; `onActivate` as in `findingsExtensions`, `ask` as in
 * `typesExtensions`, or `null` for a kind without types.
 */
export function extensions(kind, onActivate, ask) {
  return [
    history(),
    indentUnit.of(languageOf(kind).indent),
    // The page runs the text then, and no blank line is wanted.
    keymap.of([{ key: "Mod-Enter", run: () => true }]),
    keymap.of([{ key: "Escape", run: leaveByTab }, ...defaultKeymap, ...historyKeymap, indentWithTab]),
    colours(grammars[kind] ?? grammars.rust),
    syntaxHighlighting(classHighlighter),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    drawSelection(),
    highlightActiveLine(),
    indentOnInput(),
    bracketMatching(),
    search({ top: true }),
    highlightSelectionMatches(),
    keymap.of(searchKeymap),
    findingsExtensions(onActivate),
    storyField,
    ask ? [hintsField, trailField, typesExtensions(ask)] : [],
  ];
}

// What is fetched once the editor can be used: grammars, search, findings. Without them it shows and edits all the same.
import {
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
} from "@codemirror/view";
import { StreamLanguage, bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { classHighlighter } from "@lezer/highlight";
import { rust } from "@codemirror/lang-rust";
import { toml } from "@codemirror/legacy-modes/mode/toml";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";
import { findingsExtensions } from "./findings.js";
import { storyField } from "./story.js";

export { applyFix, indexAt, reveal, show } from "./findings.js";
export { tell } from "./story.js";

const grammars = {
  rust: rust(),
  "cargo-toml": StreamLanguage.define(toml),
  workflow: StreamLanguage.define(yaml),
};

/** The CodeMirror extensions that documents of a kind get later; `onActivate` as in `findingsExtensions`. */
export function extensions(kind, onActivate) {
  return [
    grammars[kind] ?? [],
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
  ];
}

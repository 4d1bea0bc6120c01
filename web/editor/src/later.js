// What is fetched once the editor can be used: grammars and search. Without them it shows and edits all the same.
import { keymap } from "@codemirror/view";
import { StreamLanguage } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { rust } from "@codemirror/lang-rust";
import { toml } from "@codemirror/legacy-modes/mode/toml";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";

const grammars = {
  rust: rust(),
  "cargo-toml": StreamLanguage.define(toml),
  workflow: StreamLanguage.define(yaml),
};

/** The CodeMirror extensions that documents of a kind get later. */
export function later(kind) {
  return [grammars[kind] ?? [], search({ top: true }), highlightSelectionMatches(), keymap.of(searchKeymap)];
}

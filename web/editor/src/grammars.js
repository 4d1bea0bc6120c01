// The grammars, which are fetched once the editor can be used: without one it shows and edits all the same.
import { StreamLanguage } from "@codemirror/language";
import { rust } from "@codemirror/lang-rust";
import { toml } from "@codemirror/legacy-modes/mode/toml";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";

/** The CodeMirror extension of each document kind. */
export const grammars = {
  rust: rust(),
  "cargo-toml": StreamLanguage.define(toml),
  workflow: StreamLanguage.define(yaml),
};

// What each kind of document is written in.
import { StreamLanguage } from "@codemirror/language";
import { rust } from "@codemirror/lang-rust";
import { toml } from "@codemirror/legacy-modes/mode/toml";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";

const languages = {
  rust: { label: "Rust code", hint: "Paste Rust here: a file, an item, a few statements.", indent: "    ", extension: () => rust() },
  "cargo-toml": { label: "Cargo.toml", hint: "Paste a Cargo.toml here.", indent: "    ", extension: () => StreamLanguage.define(toml) },
  workflow: { label: "CI workflow", hint: "Paste a GitHub workflow here.", indent: "  ", extension: () => StreamLanguage.define(yaml) },
};

/** The language of a document kind: its accessible label, what stands in its empty text, its indent and its CodeMirror extension. */
export function languageOf(kind) {
  return languages[kind] ?? languages.rust;
}

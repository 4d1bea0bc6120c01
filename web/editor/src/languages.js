// What each kind of document is written in.
const languages = {
  rust: { label: "Rust code", hint: "Paste Rust here: a file, an item, a few statements.", indent: "    " },
  "cargo-toml": { label: "Cargo.toml", hint: "Paste a Cargo.toml here.", indent: "    " },
  workflow: { label: "CI workflow", hint: "Paste a GitHub workflow here.", indent: "  " },
};

/** The language of a document kind: its accessible label, what stands in its empty text, and its indent. */
export function languageOf(kind) {
  return languages[kind] ?? languages.rust;
}

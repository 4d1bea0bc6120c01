// Gives the page one editor: `frictionEditor.create(host, options)`, used by web/src/editor.rs and nobody else.
import { Editor } from "./editor.js";

globalThis.frictionEditor = {
  /** Builds an editor inside `host`; see `Editor` for the options. */
  create: (host, options) => new Editor(host, options),
};

// What the page has in JavaScript: `frictionEditor`, used by web/src/editor.rs and nobody else, and `frictionPack`,
// used by web/src/pack.rs and nobody else.
import { Editor } from "./editor.js";
import { pack, unpack } from "./pack.js";

globalThis.frictionEditor = {
  /** Builds an editor inside `host`; see `Editor` for the options. */
  create: (host, options) => new Editor(host, options),
};

globalThis.frictionPack = { pack, unpack };

// Where the editor lives: a shadow root, whose styles are constructed sheets. The page's content security policy
// refuses the <style> elements that CodeMirror would otherwise add to the document.
import css from "./editor.css";

/** The id of the words that tell a screen reader which keys there are. */
export const keysId = "editor-keys";

const keys =
  "F8 goes to the next finding, Shift F8 to the one before, Control period fixes the one at the cursor. " +
  "Control I tells the type at the cursor, and pressed again that of the code around it. " +
  "Escape, then Tab leaves the editor.";

/** A shadow root on `host`, and the element in it that takes the editor. */
export function shadow(host) {
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const parent = document.createElement("div");
  parent.className = "frame";
  const hint = document.createElement("p");
  Object.assign(hint, { id: keysId, hidden: true, textContent: keys });
  root.append(parent, hint);
  return { root, parent };
}

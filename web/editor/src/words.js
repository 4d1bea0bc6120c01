// A finding's words as elements: in the hover, and on narrow screens below the code.
import { changesOf } from "./fix.js";
import { preview, previewElement } from "./preview.js";

/** What happens, why it matters, what to write instead, what the fix would change, and the rule. */
export function story(view, finding) {
  const root = element("div", "fr-hover");
  root.append(element("p", "fr-what", finding.what));
  if (finding.why) root.append(element("p", "fr-why", finding.why));
  if (finding.instead) root.append(element("p", "fr-instead", finding.instead));
  const changes = finding.fix && changesOf(view.state, finding.fix.edits);
  if (changes) root.append(previewElement(preview(view.state.doc, changes)));
  if (finding.page) {
    const link = element("a", "fr-rule", finding.rule);
    Object.assign(link, { href: finding.page, target: "_blank", rel: "noopener" });
    root.append(link);
  }
  return root;
}

/** An element whose text has code between backquotes. */
export function element(tag, className, text) {
  const node = document.createElement(tag);
  node.className = className;
  if (text) for (const part of textParts(text)) node.append(part);
  return node;
}

/** Splits `text` at backquotes; what stands between them becomes <code>. */
function textParts(text) {
  return text.split("`").map((part, i) => {
    if (i % 2 === 0) return part;
    const code = document.createElement("code");
    code.textContent = part;
    return code;
  });
}

// What a search of a function found: the smallest inputs, each with a test, and the fixes that hold.
import { previewElement } from "../preview.js";
import { element } from "../words.js";
import { around, button, code, columns, section, told } from "./told.js";

/**
 * A search's answer. `pick` leads to code; `change(edits)` changes the text, and `preview(edits)` is how that would look, while
 * `fresh` says that it is the text that was searched.
 */
export function searched({ function: name, errors, witnesses, fixes }, lens) {
  const root = element("div", "ran");
  root.append(...errors.map((error) => told(error, lens.pick)));
  if (witnesses.length > 0) {
    const list = around("ul", "", ...witnesses.map((one) => around("li", "witness", ...witness(one, lens))));
    list.setAttribute("aria-label", `Inputs of ${name}`);
    root.append(section("area", `Inputs of ${name}`, "h2", `Smallest inputs of \`${name}\``, list));
  }
  if (fixes.length > 0) {
    const list = around("ul", "", ...fixes.map((one) => around("li", "repair", ...repair(one, lens))));
    list.setAttribute("aria-label", "Fixes");
    root.append(section("area", "Fixes", "h2", "Fixes, each searched again", list));
  }
  return root;
}

function witness({ told: what, call, columns: all, test, insert }, { pick, change }) {
  const text = code(test);
  text.setAttribute("role", "region");
  text.setAttribute("aria-label", `Test of ${call}`);
  return [
    element("p", "call", `\`${call}\``),
    told(what, pick),
    columns(all, pick, ` with ${call}`),
    text,
    around("p", "row", copy(text, test), edit("Add the test", insert, change)),
  ];
}

/** A button that copies `text`, or selects it where it stands when the browser does not let it. */
function copy(node, text) {
  const said = element("span", "aside");
  said.setAttribute("role", "status");
  const act = async () => {
    const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    if (!copied) getSelection().selectAllChildren(node);
    said.textContent = copied ? "Copied." : "Selected: copy it with your keyboard.";
  };
  return around("span", "", button("Copy the test", act, "tool strong"), said);
}

function edit(words, fix, change, className = "tool strong") {
  const node = button(words, () => change(fix.edits), className);
  node.dataset.edits = "";
  return node;
}

function repair({ fix, words }, { change, preview, fresh }) {
  const apply = edit("Apply", fix, change, "fix");
  apply.setAttribute("aria-label", `Apply: ${fix.title.replaceAll("`", "")}`);
  const shown = fresh && previewElement(preview(fix.edits));
  if (shown) shown.className = "preview";
  return [around("p", "row", element("strong", "title", fix.title), apply), element("p", "aside", words), shown].filter(Boolean);
}

// What the worker of runs tells, as elements: words that lead to their code, and two profiles side by side. Text only ever
// becomes text: nothing that was run writes markup.
import { element } from "../words.js";

export const PROFILES = ["Debug", "Release"];

/** How the page marks a tone. */
const MARKS = { good: "note", bad: "error", wrong: "warn", unknown: "warn" };

/** A button of the page. */
export function button(words, act, className = "tool") {
  const node = element("button", className, words);
  node.type = "button";
  node.addEventListener("click", act);
  return node;
}

/** An element with children. */
export function around(tag, className, ...children) {
  const node = element(tag, className);
  node.append(...children.filter(Boolean));
  return node;
}

/** A part of the panel under a heading; `name` is what assistive technology calls it. */
export function section(className, name, level, title, ...children) {
  const node = around("section", className, element(level, "", title), ...children);
  node.setAttribute("aria-label", name);
  return node;
}

/** Words with how to take them; a button while `pick` may still lead to their code. */
export function told({ words, tone, place }, pick) {
  const mark = element("span", "mark");
  mark.setAttribute("aria-hidden", "true");
  let text = element("span", "", words);
  if (place && pick) {
    text = around("span", "", button(words, (event) => pick(place, event.detail > 0), "related"));
    text.firstChild.dataset.words = words;
  }
  return around("p", `told ${MARKS[tone]}`, mark, text);
}

/** Takes away the ways to code that is not there any more. */
export function unlink(root) {
  for (const link of root.querySelectorAll(".told .related")) link.replaceWith(element("span", "", link.dataset.words));
}

/** Both profiles; `about` makes their names of other columns. */
export function columns(all, pick, about = "") {
  const node = element("div", "columns");
  for (const [index, { outcome, stdout, stderr }] of all.entries()) {
    const name = PROFILES[index];
    const silent = !about && [stdout, stderr].every((stream) => !stream.before && !stream.parts);
    node.append(
      section(
        "column",
        `${name}${about}`,
        "h2",
        name,
        told(outcome, pick),
        silent && element("p", "aside", "It wrote nothing."),
        ...written(stdout, `${name}${about} output`, "output"),
        ...written(stderr, `${name}${about} standard error`, "standard error"),
      ),
    );
  }
  return node;
}

/** What was written to a stream, with the first line that the other profile does not have marked. */
function written({ before, parts, after, cut }, name, title) {
  if (!before && !parts) return [];
  const text = code("");
  text.append(before);
  if (parts) {
    const mark = document.createElement("mark");
    mark.textContent = parts;
    text.append(mark);
  }
  text.append(after);
  text.setAttribute("role", "region");
  text.setAttribute("aria-label", name);
  const more = cut && element("p", "aside", "There is more than is shown here.");
  return [element("h3", "", title), text, more];
}

/** Text as it is, which a keyboard can scroll. */
export function code(text) {
  const node = document.createElement("pre");
  node.textContent = text;
  node.tabIndex = 0;
  return node;
}

/** A text field under its name. */
export function field(tag, name, act) {
  const label = element("label", "field");
  const input = document.createElement(tag);
  Object.assign(input, { spellcheck: false, autocapitalize: "off", autocomplete: "off" });
  // The words of a list's entries are none of its name.
  input.setAttribute("aria-label", name);
  input.addEventListener(tag === "select" ? "change" : "input", () => act(input.value));
  label.append(element("span", "", name), input);
  return { label, input };
}

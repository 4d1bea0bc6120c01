// What came of a program and its tests.
import { element } from "../words.js";
import { steps } from "./steps.js";
import { PROFILES, around, columns, section, told } from "./told.js";

/** How many of what rustc refuses are shown. */
const SHOWN = 100;

/** A run's answer; `pick` leads to code, `step` and `onStep` are the step that is shown. */
export function whole({ errors, parting, columns: all, tests, steps: recorded }, pick, step, onStep) {
  const root = element("div", "ran");
  root.append(...errors.slice(0, SHOWN).map((error) => told(error, pick)));
  if (parting.length > 0) {
    const list = around("ol", "parting", ...parting.map((one) => around("li", "", told(one, pick))));
    list.setAttribute("aria-label", "Where they part");
    root.append(list);
  }
  if (all.length > 0) root.append(columns(all, pick));
  if (tests.length > 0) root.append(results(tests, pick));
  if (recorded.length > 0) root.append(steps(recorded, pick, step, onStep));
  return root;
}

function results(tests, pick) {
  const row = ({ name, results }) =>
    around("tr", "", head("row", around("code", "", name)), ...results.map((result) => around("td", "", told(result, pick))));
  const titles = ["Test", ...PROFILES].map((title) => head("col", title));
  const table = around("table", "types tests", around("thead", "", around("tr", "", ...titles)), around("tbody", "", ...tests.map(row)));
  table.setAttribute("aria-label", "Tests");
  const node = section("area", "Tests", "h2", "Tests ", table);
  node.firstChild.append(element("span", "count", String(tests.length)));
  return node;
}

/** A cell that names a row or a column. */
export function head(scope, content) {
  const node = around("th", "", content);
  node.scope = scope;
  return node;
}

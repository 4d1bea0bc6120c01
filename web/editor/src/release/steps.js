// The run step by step: a slider over lines, and what the variables hold in each profile. Each step is
// `{ told: { words, tone, place }, values: [debug, release] }`; places are in UTF-16 units.
import { element } from "../words.js";
import { PROFILES, code, section } from "./told.js";

/** The slider at `step`; `onStep` is told when another is chosen, and `pick` leads to its line. */
export function steps(all, pick, step, onStep) {
  const slider = document.createElement("input");
  Object.assign(slider, { type: "range", min: 0, max: all.length - 1, value: step });
  slider.setAttribute("aria-label", "Step");
  const line = element("p", "aside");
  const columns = element("div", "columns");
  const values = PROFILES.map((name) => {
    const text = code("");
    columns.append(section("column", `${name} variables`, "h3", name, text));
    return text;
  });
  const show = () => {
    const { told, values: now } = all[slider.valueAsNumber];
    line.textContent = told.words.replaceAll("`", "");
    slider.setAttribute("aria-valuetext", line.textContent);
    for (const [index, text] of values.entries()) text.textContent = now[index];
    return told.place;
  };
  slider.addEventListener("input", () => {
    const place = show();
    onStep(slider.valueAsNumber);
    if (place) pick(place, false);
  });
  show();
  return section("area steps", "Step by step", "h2", "Step by step", slider, line, columns);
}

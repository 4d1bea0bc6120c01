// The run step by step: `<friction-steps data-steps="[…]">`, a slider over lines, and what the variables hold in each profile.
// Each step is `{ told: { words, tone, place }, values: [debug, release] }`; places are in UTF-16 units.
import { element } from "./words.js";

const PROFILES = ["Debug", "Release"];

/** What is told to the editor when a step is chosen: `detail` is the place. */
export const CHOSEN = "friction-step";

class Steps extends HTMLElement {
  connectedCallback() {
    const steps = JSON.parse(this.dataset.steps);
    const slider = document.createElement("input");
    // Styles of the page are paid for before anything is shown.
    this.style.display = "block";
    Object.assign(slider.style, { display: "block", width: "calc(100% - 28px)", margin: "0 14px", accentColor: "var(--accent)" });
    this.className = "area";
    Object.assign(slider, { type: "range", min: 0, max: steps.length - 1, value: 0 });
    slider.setAttribute("aria-label", "Step");
    const title = element("h2", "");
    title.textContent = "Step by step";
    const line = element("p", "aside");
    const columns = element("div", "columns");
    const values = PROFILES.map((name) => {
      const section = element("section", "column");
      section.setAttribute("aria-label", `${name} variables`);
      const heading = element("h3", "");
      heading.textContent = name;
      const text = element("pre", "");
      section.append(heading, text);
      columns.append(section);
      return text;
    });
    const show = () => {
      const step = steps[slider.valueAsNumber];
      line.textContent = step.told.words.replaceAll("`", "");
      slider.setAttribute("aria-valuetext", line.textContent);
      for (const [index, text] of values.entries()) text.textContent = step.values[index];
      return step;
    };
    slider.addEventListener("input", () => {
      const { place } = show().told;
      if (place) document.dispatchEvent(new CustomEvent(CHOSEN, { detail: place }));
    });
    this.replaceChildren(title, slider, line, columns);
    show();
  }
}

customElements.define("friction-steps", Steps);

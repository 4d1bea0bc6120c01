// Functions of the text by name: one is chosen, searched for inputs, or called with arguments.
import { element } from "../words.js";
import { around, button, field } from "./told.js";

export class Functions {
  /** `view(changes)`, `search(name)`, `call(name, args)` and `pick(place)` are the lens's. */
  constructor({ view, search, call, pick }) {
    this.all = [];
    const { label: which, input: select } = field("select", "Function", (name) => {
      view({ function: name, args: this.args.get(name) ?? "" });
      pick(this.chosen().place);
      this.draw();
    });
    const { label: what, input: args } = field("input", "Arguments", (text) => {
      this.args.set(select.value, text);
      view({ function: select.value, args: text });
    });
    const choose = () => view({ function: select.value, args: args.value });
    const go = (act) => {
      choose();
      act();
    };
    this.args = new Map();
    Object.assign(this, { select, input: args });
    args.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) go(() => call(select.value, args.value));
    });
    this.find = button("Find inputs", () => this.chosen()?.why_not == null && go(() => search(select.value)), "tool strong");
    this.why = element("p", "aside");
    const callButton = button("Call", () => go(() => call(select.value, args.value)));
    this.node = around("div", "functions", around("div", "", which, this.find), around("div", "", what, callButton), this.why);
    this.node.setAttribute("role", "group");
    this.node.setAttribute("aria-label", "Functions");
  }

  chosen() {
    return this.all.find(({ name }) => name === this.select.value);
  }

  show(all, view) {
    this.node.hidden = all.length === 0;
    if (all !== this.all) {
      this.all = all;
      this.select.replaceChildren(...all.map(({ name }) => new Option(name, name)));
    }
    const known = (name) => all.some((one) => one.name === name);
    const first = all.find(({ why_not: why }) => why == null) ?? all[0];
    const chosen = known(view.function) ? view.function : (first?.name ?? "");
    if (this.select.value !== chosen) this.select.value = chosen;
    if (this.input.value !== view.args) this.input.value = view.args;
    if (view.function) this.args.set(view.function, view.args);
    this.draw();
  }

  draw() {
    const { name, why_not: why } = this.chosen() ?? {};
    this.find.setAttribute("aria-disabled", String(why != null));
    this.why.hidden = why == null;
    this.why.textContent = why == null ? "" : `No inputs are looked for: ${why}. ${name} can be called.`;
  }
}

// The head of the release lens: Run, Stop, how it stands, and what programs read.
import { element } from "../words.js";
import { around, button } from "./told.js";

/** How a job stands, in words; what is done says so itself. */
const WORDS = {
  starting: "Starting…",
  stopped: "Stopped.",
  late: "Stopped: it ran for longer than a minute.",
  lost: "The run ended with an error of Friction's own, or out of memory. Your code is untouched.",
  unavailable: "The engine could not be started. Run tries again.",
};

const RUNNING = { run: "Running…", search: "Searching…", plane: "Drawing…", call: "Calling…", cell: "Calling…" };

export class Bar {
  constructor({ run, stop, stdin }) {
    const start = button("Run", run, "tool strong");
    start.setAttribute("aria-keyshortcuts", "Control+Enter");
    this.stop = button("Stop", stop);
    this.status = element("p", "");
    this.status.setAttribute("role", "status");
    this.stdin = document.createElement("textarea");
    Object.assign(this.stdin, { rows: 4, spellcheck: false });
    this.stdin.setAttribute("aria-label", "Standard input");
    this.stdin.addEventListener("input", () => stdin(this.stdin.value));
    this.details = around("details", "stdin", element("summary", "", "Standard input"), this.stdin);
    this.nodes = [around("div", "run-bar", start, this.stop, this.status), this.details];
  }

  /** `answer` is what is shown of the last job, if anything. */
  show({ job, status, view }, busy, answer, fresh) {
    this.stop.setAttribute("aria-disabled", String(!busy));
    const done = answer ? `${answer.summary}${fresh(answer) ? "" : " The code has changed since."}` : "";
    const words = WORDS[status] ?? (status === "running" ? RUNNING[job.what] : done);
    // Said once, not at each draw.
    if (this.status.textContent !== words) this.status.textContent = words;
    if (this.stdin.value !== view.stdin) {
      this.stdin.value = view.stdin;
      this.details.open ||= view.stdin !== "";
    }
  }
}

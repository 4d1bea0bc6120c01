// Paste to squiggle in Chromium for texts of several sizes, the engine's share in it, and Ruff's wasm checking Python of
// as many lines in the same run. A squiggle is `marked` when it stands in the document and `painted` when the frame that
// shows it is done: the screen takes a frame each 16.7 ms and so adds up to as much, whatever the page does. Prints times
// and ratios, and how loaded the machine was; asserts nothing. The parser's share in the engine is measured
// natively: `cargo run --release --package friction-oracle --bin bench`. Then the programs of `machine/`, each run in debug and
// release by the page's own worker, and by other interpreters in a page of theirs: `cargo run --release --manifest-path
// e2e/bench/machine/Cargo.toml` has them natively.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { python, rust } from "./texts.js";

const SIZES = [100, 500, 2_000, 20_000];
const PROGRAMS = ["empty", "fib", "loop", "sieve", "nbody", "strings", "counting", "sorting"];
/** How often a program is run; the quickest counts. */
const RUNS = 3;
const ROUNDS = { 100: 40, 500: 40, 2_000: 20, 20_000: 8 };
/** How long the worker may warm up, in milliseconds. */
const PRACTICE = 1_000;
/** Interpreters that a browser runs, and how the files with their programs end. */
const INTERPRETERS = { rhai: "rhai", rune: "rn" };
const { FRICTION_URL: site, FRICTION_CHROMIUM: executablePath, FRICTION_ROOT: root } = process.env;
/** The directory with the interpreters' module. */
const interpreters = process.env.FRICTION_INTERPRETERS;
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

const browser = await chromium.launch({ executablePath, args });
const rows = [];
for (const size of SIZES) {
  const text = await rust(root, size);
  const source = python(size);
  rows.push({
    lines: text.split("\n").length,
    ...(await paste(text, ROUNDS[size])),
    ...(await engine(text, ROUNDS[size])),
    ...(await ruff(source, ROUNDS[size])),
    pythonLines: source.split("\n").length,
  });
}
const runs = [{ name: "both profiles", times: await programs() }];
for (const name of Object.keys(INTERPRETERS)) runs.push({ name, times: await interpreted(name) });
await browser.close();
print(rows);
printRuns(runs);

/** From a paste event to the squiggle in the document, and to the frame that shows it, on the page itself. */
async function paste(text, rounds) {
  const page = await browser.newPage();
  await page.goto(site);
  const editor = page.getByRole("textbox", { name: "Rust code" });
  await editor.waitFor();
  // The first analysis loads the engine, which then practises; neither is measured.
  await page.waitForTimeout(PRACTICE);
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    await editor.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Backspace");
    await page.locator(".cm-lintRange").first().waitFor({ state: "detached" });
    const time = await editor.evaluate(pasteAndWait, text);
    if (round > 0) times.push(time);
  }
  await page.close();
  const [marked, painted] = ["marked", "painted"].map((what) => times.map((time) => time[what]));
  return {
    marked: median(marked),
    markedP95: percentile(marked, 0.95),
    painted: median(painted),
    paintedP95: percentile(painted, 0.95),
  };
}

/** Runs in the page: pastes, and gives the milliseconds until a squiggle was marked, and painted. */
function pasteAndWait(element, text) {
  return new Promise((resolve) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const start = performance.now();
    const seen = () => element.querySelector(".cm-lintRange");
    const observer = new MutationObserver(() => {
      if (!seen()) return;
      observer.disconnect();
      const marked = performance.now() - start;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ marked, painted: performance.now() - start });
        port2.postMessage(undefined);
      });
    });
    observer.observe(element, { childList: true, subtree: true, attributes: true });
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
}

/** The engine alone, in a worker of its own: the milliseconds that it says a check took. */
async function engine(text, rounds) {
  const page = await browser.newPage();
  await page.goto(site);
  const times = await page.evaluate(
    async ({ text, rounds }) => {
      const script = document.querySelector("meta[name=friction-worker]").content;
      const worker = new Worker(new URL(script, document.baseURI), { type: "module" });
      const reply = () =>
        new Promise((resolve) => worker.addEventListener("message", ({ data }) => resolve(JSON.parse(data)), { once: true }));
      await reply();
      const times = [];
      for (let id = 0; id <= rounds; id++) {
        const documents = [{ name: "bench.rs", kind: "rust", text }];
        worker.postMessage(JSON.stringify({ id, documents, config: { edition: "2024", levels: {} } }));
        const { Answer } = await reply();
        if (id > 0) times.push(Answer.micros / 1000);
      }
      worker.terminate();
      return times;
    },
    { text, rounds },
  );
  await page.close();
  return { check: median(times), checkP95: percentile(times, 0.95) };
}

/** Ruff's wasm over Python, in a page without our policy. */
async function ruff(source, rounds) {
  const directory = dirname(createRequire(import.meta.url).resolve("@astral-sh/ruff-wasm-web/package.json"));
  const { page, base } = await peers("ruff", directory);
  const { check } = await page.evaluate(
    async ({ module, source, rounds }) => {
      const ruff = await import(module);
      await ruff.default();
      const workspace = new ruff.Workspace(ruff.Workspace.defaultSettings(), ruff.PositionEncoding.Utf16);
      const times = [];
      for (let round = 0; round <= rounds; round++) {
        const start = performance.now();
        workspace.check(source);
        if (round > 0) times.push(performance.now() - start);
      }
      return { check: times.sort((a, b) => a - b)[times.length >> 1] };
    },
    { module: `${base}ruff_wasm.js`, source, rounds },
  );
  await page.close();
  return { ruff: check };
}

/** A page of the site's origin without our policy, beside which a directory's files are found. */
async function peers(name, directory) {
  const page = await browser.newPage();
  const base = new URL(`${name}/`, site).href;
  await page.route(`${base}*`, async (route) => {
    const file = route.request().url().slice(base.length) || "index.html";
    if (file === "index.html") return route.fulfill({ contentType: "text/html", body: `<title>${name}</title>` });
    const contentType = file.endsWith(".wasm") ? "application/wasm" : "text/javascript";
    return route.fulfill({ contentType, body: await readFile(join(directory, file)) });
  });
  await page.goto(base);
  return { page, base };
}

/** The programs, in the language of what is named by this ending. */
function texts(ending) {
  const directory = join(dirname(fileURLToPath(import.meta.url)), "machine", "programs");
  return Promise.all(PROGRAMS.map((name) => readFile(join(directory, `${name}.${ending}`), "utf8")));
}

/** Milliseconds that an interpreter takes for the programs in its language. */
async function interpreted(name) {
  const { page, base } = await peers("interpreters", interpreters);
  const times = await page.evaluate(
    async ({ module, name, texts, rounds }) => {
      const interpreters = await import(module);
      await interpreters.default();
      return texts.map((text) => {
        let least = Infinity;
        for (let round = 0; round < rounds; round++) {
          const start = performance.now();
          interpreters[name](text);
          least = Math.min(least, performance.now() - start);
        }
        return least;
      });
    },
    { module: `${base}friction_interpreters.js`, name, texts: await texts(INTERPRETERS[name]), rounds: RUNS },
  );
  await page.close();
  return times;
}

/** Milliseconds that programs take in both profiles, from the request to the answer, in the page's worker for runs. */
async function programs() {
  const page = await browser.newPage();
  await page.goto(site);
  const times = await page.evaluate(
    async ({ texts, rounds }) => {
      const script = document.querySelector("meta[name=friction-worker]").content;
      const worker = new Worker(new URL(script, document.baseURI), { type: "module", name: "runs" });
      const reply = () =>
        new Promise((resolve) => worker.addEventListener("message", ({ data }) => resolve(JSON.parse(data)), { once: true }));
      await reply();
      const least = [];
      for (const text of texts) {
        const times = [];
        for (let id = 0; id < rounds; id++) {
          const documents = [{ name: "bench.rs", kind: "rust", text }];
          const start = performance.now();
          worker.postMessage(JSON.stringify({ id, revision: 0, documents, edition: "2024", job: { what: "run" } }));
          const { summary, columns } = (await reply()).Ran;
          times.push(performance.now() - start);
          if (columns.length !== 2) throw new Error(`${summary}\n${text}`);
        }
        least.push(Math.min(...times));
      }
      worker.terminate();
      return least;
    },
    { texts: await texts("rs"), rounds: RUNS },
  );
  await page.close();
  return times;
}

/** What programs take more than an empty one, which is compiled and answered too, and how many times one of our profiles that is. */
function printRuns(runs) {
  const more = runs.map(({ times: [empty, ...times] }) => times.map((time) => time - empty));
  const empty = runs.map(({ name, times }) => `${name} ${times[0].toFixed(0)} ms`).join(", ");
  console.log(`\nPrograms without what an empty one takes (${empty}), and how many times one of our two profiles that is:`);
  console.log([" ".repeat(10), ...runs.map(({ name }) => name.padStart(18))].join(""));
  PROGRAMS.slice(1).forEach((name, at) => {
    const own = more[0][at] / 2;
    const cells = more.map((times) => `${times[at].toFixed(0)} ms ${(times[at] / own).toFixed(2)}x`.padStart(18));
    console.log([name.padStart(10), ...cells].join(""));
  });
}

function median(times) {
  return percentile(times, 0.5);
}

function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function print(rows) {
  const ms = (time) => `${time.toFixed(1)} ms`.padStart(10);
  const load = loadavg().map((one) => one.toFixed(1)).join(" ");
  console.log(`${availableParallelism()} processors, load averages over 1, 5 and 15 minutes: ${load}`);
  console.log("   lines    marked       p95   painted       p95     check       p95    Ruff's check (lines)  per line: ours÷Ruff");
  for (const row of rows) {
    const perLine = row.check / row.lines / (row.ruff / row.pythonLines);
    console.log(
      [
        String(row.lines).padStart(8),
        ms(row.marked),
        ms(row.markedP95),
        ms(row.painted),
        ms(row.paintedP95),
        ms(row.check),
        ms(row.checkP95),
        `${ms(row.ruff)} (${row.pythonLines})`.padStart(20),
        perLine.toFixed(2).padStart(20),
      ].join(""),
    );
  }
  const growth = rows.at(-1).check / rows.at(-1).lines / (rows[1].check / rows[1].lines);
  console.log(`time per line, ${rows.at(-1).lines} lines ÷ ${rows[1].lines} lines: ${growth.toFixed(2)}`);
}

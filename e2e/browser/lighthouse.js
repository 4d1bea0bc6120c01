// Prints Lighthouse's four scores of the built site, on desktop and on a phone, and what stands in the way of 100.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import lighthouse, { desktopConfig } from "lighthouse";

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--remote-debugging-port=0",
];

/** Starts the browser with a fresh profile; gives its debugging port and a way to end it. */
async function browser() {
  const profile = await mkdtemp(join(tmpdir(), "friction-lighthouse-"));
  const program = spawn(process.env.FRICTION_CHROMIUM, [...args, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const port = await new Promise((resolve, reject) => {
    program.once("exit", (code) => reject(new Error(`the browser ended with ${code}`)));
    program.stderr.on("data", (text) => {
      const match = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(text);
      if (match) resolve(Number(match[1]));
    });
  });
  const end = async () => {
    const ended = new Promise((resolve) => program.once("exit", resolve));
    program.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { port, end };
}

async function measure(name, config) {
  const { port, end } = await browser();
  try {
    const { lhr } = await lighthouse(process.env.FRICTION_URL, { port, logLevel: "error" }, config);
    const scores = Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]);
    console.log(`${name.padEnd(8)} ${scores.map(([id, score]) => `${id} ${score}`).join("  ")}`);
    for (const category of Object.values(lhr.categories)) {
      for (const { id, weight } of category.auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 1) {
          console.log(`         ${category.id}: ${audit.title} ${audit.displayValue ?? ""} (${audit.score})`);
        }
      }
    }
    return scores;
  } finally {
    await end();
  }
}

const scores = [...(await measure("desktop", desktopConfig)), ...(await measure("phone"))];
// Speed depends on the machine; what does not is held to 100.
const low = scores.filter(([id, score]) => id !== "performance" && score < 100);
process.exitCode = low.length > 0 ? 1 : 0;

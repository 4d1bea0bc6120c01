// Playwright against the built site, whose address and browser `cargo xtask test` gives in the environment.
import { defineConfig, devices } from "@playwright/test";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "tests",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"]],
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.FRICTION_URL,
    ...devices["Desktop Chrome"],
    launchOptions: { executablePath: process.env.FRICTION_CHROMIUM, args },
  },
});

// Input that is large, deep or mean, and a network that goes away.
import { expect, test } from "@playwright/test";
import { BLOCKING, editor, findings, open, paste, results, status } from "./page.js";

test("a megabyte of code is analysed, and the editor stays usable", async ({ page }) => {
  await open(page);
  const one = BLOCKING.replaceAll("wait", "wait_NUMBER");
  let code = "";
  for (let number = 0; code.length < 1_000_000; number++) code += one.replaceAll("NUMBER", number);
  await paste(page, code);
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("// typed while it works\n");
  await expect(editor(page)).toContainText("// typed while it works");
  await expect(status(page)).toContainText(/\d{4,} findings|[\d,.\u202f ]{5,} findings/);
});

for (const [name, code] of [
  ["brackets", `fn f() { ${"(".repeat(100_000)}${")".repeat(100_000)} }`],
  ["unary operators", `fn f() { ${"!".repeat(100_000)}x }`],
  ["method calls", `fn f() { x${".a()".repeat(100_000)}; }`],
  ["else if", `fn f() { ${"if a {} else ".repeat(50_000)} {} }`],
  ["generic arguments", `type T = ${"Vec<".repeat(50_000)}u8${">".repeat(50_000)};`],
  ["unclosed braces", "{".repeat(50_000)],
]) {
  test(`code nested too deep is told, and the next text is analysed: ${name}`, async ({ page }) => {
    await open(page);
    await paste(page, code);
    const told = page.getByRole("list", { name: "Syntax errors" }).or(page.getByRole("alert"));
    await expect(told.filter({ visible: true }).first()).toBeVisible();
    await paste(page, BLOCKING);
    await expect(findings(page, "Async")).toBeVisible();
  });
}

test("a worker that stops answering is replaced, and the page says so", async ({ page }) => {
  // The engine is replaced by one that never answers: the supervisor cannot tell it from one that hangs.
  let broken = true;
  await page.route(/worker[^/]*\.js$/, async (route) => {
    if (!broken) return route.continue();
    broken = false;
    return route.fulfill({ contentType: "text/javascript", body: "throw new Error('a trap')" });
  });
  await open(page);
  await paste(page, BLOCKING);
  await expect(page.getByRole("alert")).toBeVisible();
  const again = page.getByRole("button", { name: "Try again" });
  if (await again.isVisible()) await again.click();
  await expect(findings(page, "Async")).toBeVisible();
});

test("after loading, everything works offline", async ({ page, context }) => {
  await open(page);
  await paste(page, BLOCKING);
  await expect(findings(page, "Async")).toBeVisible();
  await context.setOffline(true);
  await paste(page, "fn main() {}\n");
  await expect(results(page).getByText(/^No friction found\./)).toBeVisible();
  await paste(page, BLOCKING);
  await expect(findings(page, "Async")).toBeVisible();
});

test("nothing is asked of any other host, and the policy forbids it", async ({ page, baseURL }) => {
  const foreign = [];
  const problems = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(baseURL).origin) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  await open(page);
  await paste(page, BLOCKING);
  await expect(findings(page, "Async")).toBeVisible();
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).not.toContain("http");
  const escaped = page.evaluate(() => fetch("https://example.org/").then(() => "let through", () => "refused"));
  expect(await escaped).toBe("refused");
});

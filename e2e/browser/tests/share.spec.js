// Links and embedding.
import { expect, test } from "@playwright/test";
import { alert, BLOCKING, editor, findings, open, paste, text } from "./page.js";

async function link(page) {
  await page.getByRole("button", { name: "Share" }).click();
  const address = await page.getByRole("textbox", { name: "Link" }).inputValue();
  await page.keyboard.press("Escape");
  return address;
}

test("a link opens the same code and findings in a fresh profile", async ({ page, browser }) => {
  await open(page);
  await paste(page, BLOCKING);
  const address = await link(page);
  expect(address).toContain("#v1/");
  const fresh = await (await browser.newContext()).newPage();
  await open(fresh, address);
  await expect(findings(fresh, "Async")).toBeVisible();
  expect(await text(fresh)).toContain("std::thread::sleep");
});

test("a damaged link says so and loses nothing", async ({ page }) => {
  await open(page);
  await paste(page, BLOCKING);
  const address = await link(page);
  await expect(findings(page, "Async")).toBeVisible();
  await page.goto("about:blank");
  await page.goto(address.slice(0, -9));
  await expect(alert(page)).toContainText(/link/i);
  await expect(editor(page)).toContainText("std::thread::sleep");
});

test("the share dialog offers Markdown, and the embed dialog a snippet", async ({ page }) => {
  await open(page);
  await paste(page, BLOCKING);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("textbox", { name: "Markdown" })).toHaveValue(/^\[.+\]\(http.+#v1\/.+\)/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Embed" }).click();
  await expect(page.getByRole("textbox", { name: "Embed snippet" })).toHaveValue(/<iframe[^>]+\?embed[^>]+#v1\//);
});

test("an embedded page is quiet until clicked, tells its height and opens in full", async ({ page, baseURL }) => {
  await open(page);
  await paste(page, BLOCKING);
  // This page's own worker is there, so that none of its requests comes later.
  await expect(findings(page, "Async")).toBeVisible();
  const address = await link(page);
  const inner = address.replace("#", "?embed&theme=dark&lens=findings#");
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe title="embedded" src="${inner}" width="700" height="500"></iframe>` }),
  );
  await page.addInitScript(() => {
    window.heights = [];
    window.addEventListener("message", (event) => {
      if (event.data?.type === "friction:height") window.heights.push(event.data.height);
    });
  });
  await page.goto(`${baseURL}host.html`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("textbox", { name: "Rust code" })).toContainText("std::thread::sleep");
  await expect.poll(() => page.evaluate(() => window.heights.at(-1) ?? 0)).toBeGreaterThan(50);
  expect(requests.filter((url) => /worker/.test(url))).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await frame.getByRole("button", { name: "Show findings" }).click();
  await expect(frame.getByRole("list", { name: "Async findings" })).toBeVisible();
  await expect(frame.getByRole("link", { name: "Open in Friction" })).toHaveAttribute("href", /#v1\//);
});

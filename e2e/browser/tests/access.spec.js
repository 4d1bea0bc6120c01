// Keyboard, phone, themes, axe, Lighthouse.
import { devices, expect, test } from "@playwright/test";
import { grave } from "./axe.js";
import { BLOCKING, CLONE, editor, findings, open, paste, results, text } from "./page.js";

for (const theme of ["light", "dark"]) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("axe finds nothing serious on the page and in its dialogs", async ({ page }) => {
      await open(page);
      await paste(page, BLOCKING);
      await findings(page, "Async").getByRole("button", { name: /^Line 2:/ }).click();
      expect(await grave(page)).toEqual([]);
      for (const dialog of ["Share", "Embed", "Settings"]) {
        await page.getByRole("button", { name: dialog }).click();
        await expect(page.getByRole("dialog", { name: dialog })).toBeVisible();
        expect(await grave(page)).toEqual([]);
        await page.keyboard.press("Escape");
      }
    });

    test("axe finds nothing serious on a rule's page", async ({ page }) => {
      await page.goto("rules/async/blocking-call.html");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await grave(page)).toEqual([]);
    });
  });
}

test("everything can be reached and left by keyboard", async ({ page }) => {
  await open(page);
  const reached = new Set();
  await page.keyboard.press("Tab");
  for (let presses = 0; presses < 60; presses++) {
    const name = await page.evaluate(() => {
      let at = document.activeElement;
      // The editor stands in a shadow root.
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.getAttribute("aria-label") ?? at?.textContent?.trim() ?? "";
    });
    reached.add(name);
    if (name === "Rust code") await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
  }
  for (const name of ["Examples", "Share", "Embed", "Settings"]) {
    expect([...reached].some((seen) => seen.startsWith(name)), `${name} in ${[...reached].join(" | ")}`).toBe(true);
  }
  expect(reached).toContain("Rust code");
});

test("after going to a finding, Escape and Tab leave the editor", async ({ page }) => {
  await open(page);
  await paste(page, BLOCKING);
  await expect(findings(page, "Async")).toBeVisible();
  await page.keyboard.press("F8");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor(page)).not.toBeFocused();
  await expect.poll(() => text(page)).toMatch(/^async fn wait\(\) \{\n    std/);
});

test("the examples menu works by keyboard", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Examples" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu", { name: "Examples" })).toBeHidden();
  await expect(findings(page, "Async")).toBeVisible();
});

test("the theme button cycles and is kept", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Theme: system" }).click();
  await page.getByRole("button", { name: "Theme: light" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Theme: dark" })).toBeVisible();
});

test.describe("on a phone", () => {
  const { defaultBrowserType, ...phone } = devices["Pixel 7"];
  test.use(phone);

  test("editing, findings and sharing work without sideways scrolling", async ({ page }) => {
    await open(page);
    await paste(page, BLOCKING);
    await findings(page, "Async").getByRole("button", { name: /^Line 2:/ }).tap();
    await page.getByRole("button", { name: "Share" }).tap();
    await expect(page.getByRole("textbox", { name: "Link" })).toHaveValue(/#v1\//);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expect(results(page)).toBeVisible();
    expect(await grave(page)).toEqual([]);
  });

  test("the explanation stands under the code it explains, with its fix", async ({ page }) => {
    await open(page);
    await paste(page, CLONE);
    await findings(page, "Ownership").getByRole("button", { name: /^Line 3:/ }).tap();
    const explanation = page.getByRole("group", { name: "Explanation" });
    await expect(explanation).toBeInViewport();
    await expect(explanation.getByRole("insertion")).toHaveText("let copy = name;");
    const code = await page.locator(".cm-line", { hasText: "name.clone()" }).boundingBox();
    expect((await explanation.boundingBox()).y - (code.y + code.height)).toBeLessThan(20);
    expect(await grave(page)).toEqual([]);
    await explanation.getByRole("button", { name: /^Fix: / }).tap();
    await expect.poll(() => text(page)).toContain("let copy = name;");
    await expect(explanation).toBeHidden();
  });
});

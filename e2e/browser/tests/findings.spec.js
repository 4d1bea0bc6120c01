// Paste, read, fix, undo, move about.
import { expect, test } from "@playwright/test";
import { BLOCKING, CLONE, WAITS, editor, findings, open, paste, results, squiggles, status, text } from "./page.js";

test("pasted code shows its findings, squiggles and a status", async ({ page }) => {
  await open(page);
  await paste(page, BLOCKING);
  await expect(findings(page, "Async").getByRole("button", { name: /^Line 2: .*std::thread::sleep/ })).toBeVisible();
  await expect(squiggles(page).first()).toBeVisible();
  await expect(squiggles(page).first()).toHaveText(/sleep/);
  await expect(status(page)).toContainText("1 finding");
  await expect(status(page)).toContainText("nothing left this tab");
});

test("a large paste gets its colours too, and is one step of undo", async ({ page }) => {
  await open(page);
  await paste(page, CLONE);
  await expect(squiggles(page).first()).toBeVisible();
  await paste(page, BLOCKING.repeat(40));
  await expect(squiggles(page).first()).toHaveText(/sleep/);
  await expect(page.locator(".tok-keyword").first()).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => text(page)).toContain("let copy = name.clone();");
});

test("squiggles stand right behind text that is not ASCII", async ({ page }) => {
  await open(page);
  await paste(page, BLOCKING.replace("    std", '    let _ = "🦀 é"; std'));
  await expect(squiggles(page).first()).toHaveText(/^std::thread::sleep/);
});

test("hovering a squiggle says what, why and what instead", async ({ page }) => {
  await open(page);
  await paste(page, BLOCKING);
  await squiggles(page).first().hover();
  const tip = page.getByRole("tooltip").or(page.locator(".cm-tooltip")).first();
  await expect(tip).toContainText("std::thread::sleep");
  await expect(tip).toContainText("no other task on this thread runs");
  await expect(tip.getByRole("link", { name: "async/blocking-call" })).toBeVisible();
});

test("a fix from the panel changes the code, is one step of undo, and removes the finding", async ({ page }) => {
  await open(page);
  await paste(page, CLONE);
  const list = findings(page, "Ownership");
  await list.getByRole("button", { name: /^Line 3:/ }).click();
  await list.getByRole("button", { name: /^Fix: / }).click();
  await expect.poll(() => text(page)).toContain("let copy = name;");
  await expect(list).toBeHidden();
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => text(page)).toContain("let copy = name.clone();");
  await expect(list).toBeVisible();
});

test("a fix from the hover changes the code", async ({ page }) => {
  await open(page);
  await paste(page, CLONE);
  await squiggles(page).first().hover();
  await page.locator(".cm-tooltip").getByRole("button").first().click();
  await expect.poll(() => text(page)).toContain("let copy = name;");
});

test("keys go to the next finding, fix it and undo it", async ({ page }) => {
  await open(page);
  await paste(page, `${BLOCKING}${CLONE}`);
  await expect(findings(page, "Ownership")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("F8");
  await expect(results(page).locator("[aria-current=true]")).toHaveAccessibleName(/^Line 2:/);
  await page.keyboard.press("F8");
  await expect(results(page).locator("[aria-current=true]")).toHaveAccessibleName(/^Line 7:/);
  await page.keyboard.press("Shift+F8");
  await expect(results(page).locator("[aria-current=true]")).toHaveAccessibleName(/^Line 2:/);
  await page.keyboard.press("F8");
  await page.keyboard.press("ControlOrMeta+.");
  await expect.poll(() => text(page)).toContain("let copy = name;");
});

test("what a fix changes is shown before it is applied", async ({ page }) => {
  await open(page);
  await paste(page, CLONE);
  await findings(page, "Ownership").getByRole("button", { name: /^Line 3:/ }).click();
  const preview = results(page).getByRole("group", { name: "What the fix changes" });
  await expect(preview.getByRole("deletion")).toHaveText("let copy = name.clone();");
  await expect(preview.getByRole("insertion")).toHaveText("let copy = name;");
  await squiggles(page).first().hover();
  await expect(page.locator(".cm-tooltip").getByRole("insertion")).toHaveText("let copy = name;");
});

test("a fix leaves a cursor where it was applied, and nothing selected", async ({ page }) => {
  await open(page);
  await paste(page, WAITS);
  await findings(page, "Async").getByRole("button", { name: /^Line \d+:/ }).click();
  await expect(results(page).getByRole("insertion").first()).toBeVisible();
  await page.keyboard.press("ControlOrMeta+.");
  await expect.poll(() => text(page)).toContain("join!(");
  await expect(page.locator(".cm-selectionBackground")).toHaveCount(0);
  await page.keyboard.type("/* here */");
  await expect.poll(() => text(page)).toContain("/* here */let (user, orders)");
});

test("many findings of one rule are one entry, which opens", async ({ page }) => {
  await open(page);
  let code = "";
  for (let number = 0; number < 12; number++) code += BLOCKING.replace("wait", `wait_${number}`);
  await paste(page, code);
  const list = findings(page, "Async");
  const all = list.getByRole("button", { name: /^Line 2 and 11 more:/ });
  await expect(all).toHaveAttribute("aria-expanded", "false");
  await expect(list.getByRole("button")).toHaveCount(1);
  await all.click();
  await expect(list.getByRole("button", { name: /^Line 46:/ })).toBeVisible();
  await all.click();
  await expect(list.getByRole("button", { name: /^Line 46:/ })).toBeHidden();
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("F8");
  await expect(list.getByRole("button", { name: /^Line 2:/ })).toHaveAttribute("aria-current", "true");
});

test("choosing a finding selects its code", async ({ page }) => {
  await open(page);
  await paste(page, BLOCKING);
  await findings(page, "Async").getByRole("button", { name: /^Line 2:/ }).click();
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toContain("std::thread::sleep");
});

test("findings are filtered by severity and area", async ({ page }) => {
  await open(page);
  await paste(page, `${BLOCKING}${CLONE}`);
  await expect(findings(page, "Ownership")).toBeVisible();
  await page.getByRole("combobox", { name: "Area" }).selectOption({ label: "Async" });
  await expect(findings(page, "Ownership")).toBeHidden();
  await expect(findings(page, "Async")).toBeVisible();
  await page.getByRole("combobox", { name: "Area" }).selectOption({ label: "All areas" });
  await page.getByRole("button", { name: /^Warnings/ }).click();
  await expect(findings(page, "Async")).toBeHidden();
});

test("clean code says so in words", async ({ page }) => {
  await open(page);
  await paste(page, "fn main() {}\n");
  await expect(results(page).getByText(/^No friction found\./)).toBeVisible();
});

test("a syntax error is shown beside the findings of the rest", async ({ page }) => {
  await open(page);
  await paste(page, `fn broken( {\n}\n\n${BLOCKING}`);
  await expect(page.getByRole("list", { name: "Syntax errors" }).getByRole("button", { name: /^Line 1:/ })).toBeVisible();
  await expect(findings(page, "Async")).toBeVisible();
});

test("a manifest and a workflow stand beside the Rust", async ({ page }) => {
  await open(page);
  await paste(page, "fn main() {}\n");
  await page.getByRole("button", { name: "Add Cargo.toml" }).click();
  const manifest = page.getByRole("textbox", { name: "Cargo.toml" });
  await paste(page, '[dependencies]\nserde = "*"\n', manifest);
  await expect(findings(page, "Build").getByRole("button", { name: /serde/ })).toBeVisible();
});

test("Rust pasted under the manifest's tab goes to its own", async ({ page }) => {
  await open(page);
  await paste(page, "fn mine() {}\n");
  await page.getByRole("button", { name: "Add Cargo.toml" }).click();
  await paste(page, BLOCKING, page.getByRole("textbox", { name: "Cargo.toml" }));
  await expect(findings(page, "Async")).toBeVisible();
  await expect(page.getByRole("list", { name: "Syntax errors" })).toBeHidden();
  await expect(page.getByRole("tab", { name: /^Rust/ })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("alert")).toContainText("went to its own tab, Rust");
  await page.getByRole("button", { name: "Restore my last text" }).click();
  await expect.poll(() => text(page)).toContain("fn mine() {}");
});

test("every example of the menu has findings of its area", async ({ page }) => {
  await open(page);
  const menu = page.getByRole("menu", { name: "Examples" });
  for (const [item, area] of [
    [/^Ownership/, "Ownership"],
    [/^Async/, "Async"],
    [/^Inference/, "Inference"],
    [/^FFI and unsafe/, "FFI and unsafe"],
    [/^Cost/, "Cost"],
    [/^Release/, "Release"],
    [/^Build/, "Build"],
    [/^Sharing/, "Sharing"],
  ]) {
    await page.getByRole("button", { name: "Examples" }).click();
    await menu.getByRole("menuitem", { name: item }).click();
    await expect(findings(page, area)).toBeVisible();
  }
});

test("a rule's level can be changed, and is kept", async ({ page }) => {
  await open(page);
  await paste(page, BLOCKING);
  await expect(findings(page, "Async")).toBeVisible();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("combobox", { name: "async/blocking-call" }).selectOption("off");
  await page.keyboard.press("Escape");
  await expect(findings(page, "Async")).toBeHidden();
  await page.reload();
  await expect(editor(page)).toContainText("std::thread::sleep");
  await expect(results(page).getByText(/^No friction found\./)).toBeVisible();
});

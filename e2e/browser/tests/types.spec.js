// Types: in the code, on hover, in the panel.
import { devices, expect, test } from "@playwright/test";
import { editor, open, paste, results, status, text } from "./page.js";
import { grave } from "./axe.js";

const PUSHED = `fn main() {
    let mut bytes = Vec::new();
    println!("one");
    println!("two");
    println!("three");
    println!("four");
    bytes.push(1u8);
}
`;

const CHAIN = `fn lengths(words: &[String]) -> Vec<usize> {
    let found = words
        .iter()
        .map(|word| word.len())
        .filter(|&length| length > 1)
        .collect();
    found
}
`;

const PARSED = `fn main() {
    let number = "1".parse().unwrap();
    println!("{number}");
}
`;

const hints = (page) => page.locator(".cm-content .fr-hint");
/** The type that is drawn behind a variable's first mention, or "". */
const hint = (page, index = 0) => hints(page).nth(index).getAttribute("data-type");
const table = (page, name) => results(page).getByRole("table", { name });
const ambiguities = (page) => results(page).getByRole("list", { name: "Ambiguities" });
const selected = (page) => page.evaluate(() => document.getSelection()?.toString());

async function lens(page) {
  await page.getByRole("tab", { name: /^Types/ }).click();
}

/** Moves the pointer to the middle of a word of a line, counted from 1. */
async function hover(page, line, word) {
  const { x, y } = await page.locator(".cm-line").nth(line - 1).evaluate((element, word) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(word);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + word.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }, word);
  await page.mouse.move(x, y);
}

test("a variable's type stands behind it and follows edits", async ({ page }) => {
  await open(page);
  await paste(page, PUSHED);
  await expect(hints(page)).toHaveCount(1);
  expect(await hint(page)).toBe(": Vec<u8>");
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
  for (let back = 0; back < 2; back++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("16");
  await expect.poll(() => text(page)).toContain("bytes.push(1u16);");
  await expect.poll(() => hint(page)).toBe(": Vec<u16>");
});

test("types are no part of the text, and no word to a screen reader", async ({ page }) => {
  await open(page);
  await paste(page, PUSHED);
  await expect(hints(page)).toHaveCount(1);
  await expect(hints(page).first()).toHaveAttribute("aria-hidden", "true");
  await page.keyboard.press("ControlOrMeta+a");
  const copied = await editor(page).evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
  expect(copied).toBe(PUSHED);
  expect(await text(page)).not.toContain("Vec<u8>");
});

test("closure parameters and every line of a chain have their types", async ({ page }) => {
  await open(page);
  await paste(page, CHAIN);
  await expect(page.locator(".fr-hint-param").first()).toHaveAttribute("data-type", ": &String");
  await expect(page.locator(".fr-hint-chain").first()).toHaveAttribute("data-type", /^(slice::)?Iter</);
  await expect(page.locator(".cm-line", { hasText: ".iter()" }).locator(".fr-hint-chain")).toBeVisible();
});

test("types in the code can be switched off, and stay off", async ({ page }) => {
  await open(page);
  await paste(page, PUSHED);
  await expect(hints(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("checkbox", { name: "Show inferred types in the code" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(hints(page)).toHaveCount(0);
  await page.reload();
  await expect(status(page)).toContainText("of expressions typed");
  await expect(hints(page)).toHaveCount(0);
});

test("hovering code tells its type and what settled it", async ({ page }) => {
  await open(page);
  await paste(page, PUSHED);
  await expect(hints(page)).toHaveCount(1);
  await hover(page, 2, "bytes");
  const tip = page.getByRole("group", { name: "Type" });
  await expect(tip).toContainText("Vec<u8>");
  const because = tip.getByRole("button", { name: /bytes\.push\(1u8\).* on line 7/ });
  await because.hover();
  await expect(page.locator(".fr-reason")).toHaveText(/push\(1u8\)/);
  await because.click();
  await expect.poll(() => selected(page)).toContain("bytes.push(1u8)");
});

test("a key tells the type at the cursor, then of the code around it, and leads to the reason", async ({ page }) => {
  await open(page);
  await paste(page, PUSHED);
  await expect(hints(page)).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ArrowDown");
  for (let right = 0; right < 13; right++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ControlOrMeta+i");
  const tip = page.getByRole("group", { name: "Type" });
  await expect(tip).toContainText("Vec<u8>");
  await expect.poll(() => selected(page)).toContain("bytes");
  await page.keyboard.press("Tab");
  await expect(tip.getByRole("button")).toBeFocused();
  await expect(page.locator(".fr-reason")).toHaveText(/push\(1u8\)/);
  await page.keyboard.press("Enter");
  await expect.poll(() => selected(page)).toContain("bytes.push(1u8)");
  await expect(tip).toBeHidden();
  await page.keyboard.press("ControlOrMeta+i");
  await expect(tip).toBeVisible();
});

test("an ambiguity is settled by keyboard, and that is undone", async ({ page }) => {
  await open(page);
  await paste(page, PARSED);
  await lens(page);
  const entry = ambiguities(page).getByRole("button", { name: /^Line 2:.*E028/ });
  await expect(entry).toBeVisible();
  await expect(page.getByRole("tab", { name: "Types 1" })).toBeVisible();
  const first = ambiguities(page).getByRole("button", { name: /^Fix: / }).first();
  await expect(ambiguities(page).getByRole("insertion").first()).toBeVisible();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => text(page)).not.toContain('let number = "1".parse().unwrap();');
  await expect(ambiguities(page)).toBeHidden();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => text(page)).toContain('let number = "1".parse().unwrap();');
  await expect(entry).toBeVisible();
});

test("a variable's row selects its code, and the cursor marks the row", async ({ page }) => {
  await open(page);
  await paste(page, PUSHED);
  await lens(page);
  const row = table(page, "Variables").getByRole("row", { name: /^bytes/ });
  await expect(row).toContainText("Vec<u8>");
  await expect(row.getByRole("button", { name: "bytes", exact: true })).not.toHaveAttribute("aria-current", "true");
  await row.getByRole("button", { name: "bytes", exact: true }).click();
  await expect.poll(() => selected(page)).toContain("bytes");
  await expect(row.getByRole("button", { name: "bytes", exact: true })).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("ControlOrMeta+Home");
  await expect(row.getByRole("button", { name: "bytes", exact: true })).not.toHaveAttribute("aria-current", "true");
  await row.getByRole("button", { name: /on line 7$/ }).click();
  await expect.poll(() => selected(page)).toContain("bytes.push(1u8)");
});

test("what is settled far away is told apart", async ({ page }) => {
  await open(page);
  await paste(page, PUSHED);
  await lens(page);
  const far = results(page).getByRole("list", { name: "Inferred from a distance" });
  await expect(far.getByRole("button", { name: /because of bytes\.push\(1u8\), 5 lines below/ })).toBeVisible();
});

test("the status tells the share of expressions that have a type", async ({ page }) => {
  await open(page);
  await paste(page, PUSHED);
  await expect(status(page)).toContainText("100 % of expressions typed");
  await paste(page, `fn f() { nowhere::known(); }\n${PUSHED}`);
  await expect(status(page)).toContainText(/[1-9]\d % of expressions typed/);
});

for (const theme of ["light", "dark"]) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("axe finds nothing serious in the lens and the hover", async ({ page }) => {
      await open(page);
      await paste(page, `${PUSHED.replace("main", "other")}${PARSED}`);
      await lens(page);
      await expect(ambiguities(page)).toBeVisible();
      await page.keyboard.press("ControlOrMeta+i");
      await table(page, "Variables").getByRole("button", { name: "bytes", exact: true }).click();
      await page.keyboard.press("ControlOrMeta+i");
      await expect(page.getByRole("group", { name: "Type" })).toBeVisible();
      expect(await grave(page)).toEqual([]);
    });
  });
}

test.describe("on a phone", () => {
  const { defaultBrowserType, ...phone } = devices["Pixel 7"];
  test.use(phone);

  test("the lens reads without sideways scrolling, and settles an ambiguity", async ({ page }) => {
    await open(page);
    await paste(page, `${PUSHED.replace("main", "other")}${PARSED}`);
    await page.getByRole("tab", { name: /^Types/ }).tap();
    await expect(table(page, "Variables")).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await grave(page)).toEqual([]);
    await ambiguities(page).getByRole("button", { name: /^Fix: / }).first().tap();
    await expect(ambiguities(page)).toBeHidden();
  });
});

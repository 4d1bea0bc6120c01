// The release lens over functions: searching, the map of inputs, calling, and what a link carries of it.
import { devices, expect, test } from "@playwright/test";
import { editor, open, paste, results, text } from "./page.js";
import { grave } from "./axe.js";

const TOTAL = `fn total(cents: u32, quantity: u32) -> u32 {
    cents * quantity
}

fn now() -> u64 {
    1
}
`;

const NEXT = `pub fn next(day: u8) -> u8 {
    day + 1
}
`;

// Each of its fixes is searched again.
const SLOW = `pub fn slow(seed: u64, by: u64) -> u64 {
    let mut turns = seed;
    for _ in 0..100_000 {
        turns = turns.rotate_left(7) ^ 0x9e37_79b9;
    }
    (turns & 0xff) * by
}
`;

const outcome = (page) => results(page).getByRole("status").first();
const group = (page) => results(page).getByRole("group", { name: "Functions" });
const choice = (page) => group(page).getByRole("combobox", { name: "Function" });
const args = (page) => group(page).getByRole("textbox", { name: "Arguments" });
const column = (page, name) => results(page).getByRole("region", { name, exact: true });
const map = (page) => results(page).getByRole("application", { name: /^Map of inputs/ });
const readout = (page) => results(page).getByRole("region", { name: "Map of inputs" }).getByRole("status");
const press = (page, name) => results(page).getByRole("button", { name, exact: true }).click();

async function lens(page, code) {
  await open(page);
  await paste(page, code);
  await page.getByRole("tab", { name: "Release" }).click();
  await expect(choice(page)).toBeVisible();
}

async function search(page, code) {
  await lens(page, code);
  await press(page, "Find inputs");
  await expect(outcome(page)).toContainText("There are inputs on which debug and release part");
}

test("the functions of a text are listed as it changes, and one that is not searched says why", async ({ page }) => {
  await lens(page, TOTAL);
  await expect(choice(page).getByRole("option")).toHaveText(["total", "now"]);
  await expect(choice(page)).toHaveValue("total");
  await choice(page).selectOption("now");
  await expect(group(page)).toContainText("No inputs are looked for: it takes nothing. now can be called.");
  await expect(group(page).getByRole("button", { name: "Find inputs" })).toHaveAttribute("aria-disabled", "true");
  await press(page, "Call");
  await expect(column(page, "Release of the call")).toContainText("returned 1");
  await paste(page, NEXT);
  await expect(choice(page).getByRole("option")).toHaveText(["next"]);
  await paste(page, "struct Nothing;\n");
  await expect(group(page)).toBeHidden();
});

test("a search shows the smallest input, its test to copy and to add, and leads to the code", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await search(page, TOTAL);
  const inputs = results(page).getByRole("list", { name: "Inputs of total" });
  await expect(inputs.getByRole("listitem")).toHaveCount(1);
  await expect(inputs).toContainText("total(65536, 65536)");
  await expect(column(page, "Debug with total(65536, 65536)")).toContainText("attempt to multiply with overflow, at 2:5");
  await expect(column(page, "Release with total(65536, 65536)")).toContainText("returned 0");
  await expect(page.locator(".fr-trail-words")).toHaveAttribute("data-words", "total(65536, 65536): debug panics, release returns 0");
  await inputs.getByRole("button", { name: "Debug panics, release returns 0." }).click();
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe("cents * quantity");
  await press(page, "Copy the test");
  await expect(inputs.getByRole("status")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("fn total_is_the_same_in_every_build() {");
  await press(page, "Add the test");
  await expect(editor(page)).toContainText("let _ = total(65536, 65536);");
  await expect(outcome(page)).toContainText("The code has changed since.");
  await expect(inputs.getByRole("button", { name: "Add the test" })).toBeDisabled();
  await press(page, "Run");
  await expect(outcome(page)).toContainText("One test has another result in release.");
});

test("a fix says what was seen of it, shows what it changes, and is applied as one step", async ({ page }) => {
  await search(page, TOTAL);
  const wider = results(page).getByRole("list", { name: "Fixes" }).getByRole("listitem").first();
  await expect(wider).toContainText("With the first input both builds return 4294967296. Searched again:");
  await expect(wider.getByRole("group", { name: "What the fix changes" }).locator("ins").last()).toContainText(
    "u64::from(cents) * u64::from(quantity)",
  );
  await wider.getByRole("button", { name: /^Apply: Compute and return u64/ }).click();
  await expect(editor(page)).toContainText("u64::from(cents) * u64::from(quantity)");
  await page.keyboard.press("ControlOrMeta+z");
  expect(await text(page)).toContain("    cents * quantity\n");
  await press(page, "Find inputs");
  await expect(outcome(page)).not.toContainText("The code has changed since.");
});

test("the map is read, zoomed, moved and called by keyboard, and has a table behind it", async ({ page }) => {
  await search(page, TOTAL);
  await expect(results(page).getByRole("region", { name: "Map of inputs" }).getByRole("list").first()).toContainText("the builds part");
  await map(page).focus();
  const first = "cents = 65_536, quantity = 65_536: the builds part";
  await expect(readout(page)).toHaveText(first);
  await page.keyboard.press("ArrowRight");
  await expect(readout(page)).not.toHaveText(first);
  await page.keyboard.press("Home");
  await expect(readout(page)).toHaveText(first);
  const wide = await page.locator(".map-across").textContent();
  await page.keyboard.press("+");
  await expect(page.locator(".map-across")).not.toHaveText(wide);
  await expect(map(page)).toBeFocused();
  const near = await page.locator(".map-across").textContent();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.locator(".map-across")).not.toHaveText(near);
  await press(page, "All values");
  await expect(page.locator(".map-across")).toHaveText("0cents4_294_967_295");
  await expect(readout(page)).toContainText(/^cents = \d/);
  await press(page, "Back to the input found");
  await expect(page.locator(".map-across")).toHaveText(wide);
  await results(page).getByText("The same as a table").click();
  const table = results(page).getByRole("table", { name: "Map of inputs" });
  await expect(table.getByRole("columnheader")).toHaveText(["quantity", "cents", "Outcome"]);
  await expect(table.getByRole("row").nth(1)).toContainText("both return the same");
  await map(page).focus();
  for (const key of ["ArrowLeft", "ArrowDown"]) for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await expect(column(page, "Debug of the call")).toBeVisible();
  await expect(args(page)).toHaveValue(/^\d+, \d+$/);
});

test("one integer parameter has a strip", async ({ page }) => {
  await search(page, NEXT);
  await map(page).focus();
  await page.keyboard.press("Home");
  await expect(readout(page)).toHaveText("day = 255: the builds part");
  await results(page).getByText("The same as a table").click();
  await expect(results(page).getByRole("table", { name: "Map of inputs" }).getByRole("row")).toHaveCount(3);
  await expect(results(page).getByRole("button", { name: "Move up" })).toBeHidden();
});

test("a function is called with arguments of one's own, and wrong ones say what is wrong", async ({ page }) => {
  await lens(page, TOTAL);
  await args(page).fill("65_536, 65_537");
  await args(page).press("Enter");
  await expect(outcome(page)).toHaveText("Debug and release part.");
  await expect(column(page, "Debug of the call")).toContainText("attempt to multiply with overflow");
  await expect(column(page, "Release of the call")).toContainText("returned 65536");
  await args(page).fill("1");
  await press(page, "Call");
  await expect(results(page)).toContainText("2 arguments are needed, and 1 given");
  await expect(outcome(page)).toHaveText("Nothing was called.");
});

test("what is proved of all inputs is told at once", async ({ page }) => {
  await lens(page, "pub fn half(day: u8) -> u8 {\n    day / 2\n}\n");
  await press(page, "Find inputs");
  await expect(outcome(page)).toHaveText(
    "On no input do the builds part, and on none do they panic: this is proved, none was tried.",
  );
  await expect(results(page).getByRole("region", { name: "Map of inputs" })).toContainText("the input chosen");
  await expect(results(page).getByText("the input found")).toHaveCount(0);
});

test("a search can be stopped at once, and what comes next is done", async ({ page }) => {
  await lens(page, SLOW);
  await press(page, "Find inputs");
  await expect(outcome(page)).toHaveText("Searching…");
  await press(page, "Stop");
  await expect(outcome(page)).toHaveText("Stopped.");
  await paste(page, NEXT);
  await expect(choice(page)).toHaveValue("next");
  await press(page, "Find inputs");
  await expect(outcome(page)).toContainText("There are inputs on which debug and release part");
});

test("another lens and back leaves what was found", async ({ page }) => {
  await search(page, TOTAL);
  await page.getByRole("tab", { name: /^Findings/ }).click();
  await page.getByRole("tab", { name: "Release" }).click();
  await expect(outcome(page)).toContainText("There are inputs on which debug and release part");
  await expect(map(page)).toBeVisible();
});

async function link(page) {
  await page.getByRole("button", { name: "Share" }).click();
  const address = await page.getByRole("textbox", { name: "Link" }).inputValue();
  await page.keyboard.press("Escape");
  return address;
}

test("a link carries the function and its arguments, and what was seen of it", async ({ page, browser }) => {
  await lens(page, TOTAL);
  await args(page).fill("65536, 65537");
  await press(page, "Call");
  await expect(column(page, "Release of the call")).toContainText("returned 65536");
  const fresh = await (await browser.newContext()).newPage();
  await open(fresh, await link(page));
  await expect(column(fresh, "Release of the call")).toContainText("returned 65536");
  await expect(args(fresh)).toHaveValue("65536, 65537");
});

test("a link carries standard input and the step that is shown", async ({ page, browser }) => {
  await open(page);
  await paste(
    page,
    'fn main() {\n    let mut line = String::new();\n    std::io::stdin().read_line(&mut line).unwrap();\n    println!("<{}>", line.trim());\n}\n',
  );
  await page.getByRole("tab", { name: "Release" }).click();
  await results(page).getByText("Standard input").click();
  await results(page).getByRole("textbox", { name: "Standard input" }).fill("forty two");
  await press(page, "Run");
  const slider = (page) => results(page).getByRole("slider", { name: "Step" });
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "Line 4, in main");
  const fresh = await (await browser.newContext()).newPage();
  await open(fresh, await link(page));
  await expect(column(fresh, "Release output")).toHaveText("<forty two>\n");
  await expect(results(fresh).getByRole("textbox", { name: "Standard input" })).toHaveValue("forty two");
  await expect(slider(fresh)).toHaveAttribute("aria-valuetext", "Line 4, in main");
});

for (const theme of ["light", "dark"]) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("axe finds nothing serious in what a search found", async ({ page }) => {
      await search(page, TOTAL);
      await results(page).getByText("The same as a table").click();
      await expect(map(page)).toBeVisible();
      expect(await grave(page)).toEqual([]);
    });
  });
}

test.describe("on a phone", () => {
  const { defaultBrowserType, ...phone } = devices["Pixel 7"];
  test.use(phone);

  test("all of it fits the screen", async ({ page }) => {
    await search(page, TOTAL);
    await expect(map(page)).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await grave(page)).toEqual([]);
  });
});

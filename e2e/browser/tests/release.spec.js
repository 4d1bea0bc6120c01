// The release lens: runs under both profiles, their parting, stopping.
import { devices, expect, test } from "@playwright/test";
import { BLOCKING, editor, findings, open, paste, results, text } from "./page.js";
import { grave } from "./axe.js";

const INVOICE = `fn total(price: i32, quantity: i32) -> i32 {
    price * quantity
}

fn main() {
    println!("saving");
    let row = total(2_000_000, 2_000);
    println!("INSERT INTO totals VALUES ({row})");
}
`;

const ENDLESS = `fn main() {
    let mut turns: u64 = 0;
    loop {
        turns = turns.wrapping_add(1);
    }
}
`;

const column = (page, name) => results(page).getByRole("region", { name, exact: true });
const outcome = (page) => results(page).getByRole("status");
const selected = (page) => page.evaluate(() => document.getSelection()?.toString());

async function run(page) {
  await page.getByRole("tab", { name: "Release" }).click();
  await results(page).getByRole("button", { name: "Run" }).click();
}

test("an overflow that only debug sees parts the profiles, and leads to its code", async ({ page }) => {
  await open(page);
  await paste(page, INVOICE);
  await run(page);
  await expect(outcome(page)).toHaveText("Debug and release part.");
  await expect(column(page, "Debug")).toContainText("attempt to multiply with overflow");
  await expect(column(page, "Debug output")).toHaveText("saving\n");
  await expect(column(page, "Release")).toContainText("finished");
  await expect(column(page, "Release output").locator("mark")).toContainText("INSERT INTO totals VALUES (-294967296)");
  const trail = results(page).getByRole("list", { name: "Where they part" });
  await expect(trail.getByRole("listitem")).toHaveText([
    "Line 2: 2000000 * 2000 is 4000000000, which i32 cannot hold: debug panics, release goes on with -294967296",
    "Line 7: total returns it: -294967296",
    "Line 8: prints INSERT INTO totals VALUES (-294967296)",
  ]);
  const told = page.locator(".fr-trail-words");
  await expect(told).toHaveCount(3);
  await expect(told.nth(2)).toHaveAttribute("data-words", "prints INSERT INTO totals VALUES (-294967296)");
  await trail.getByRole("button", { name: /^Line 2:/ }).click();
  await expect.poll(() => selected(page)).toBe("price * quantity");
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("// ");
  await expect(outcome(page)).toContainText("The code has changed since.");
  await expect(results(page).getByRole("button", { name: /^Line 2:/ })).toBeHidden();
  await expect(told).toHaveCount(0);
});

test("a run is gone through step by step, with the variables of both profiles", async ({ page }) => {
  await open(page);
  await paste(page, INVOICE);
  await run(page);
  const slider = results(page).getByRole("slider", { name: "Step" });
  await slider.focus();
  await expect(slider).toHaveAttribute("aria-valuetext", "Line 6, in main");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", "Line 2, in total");
  await expect(column(page, "Debug variables").locator("pre")).toHaveText("price = 2000000\nquantity = 2000\n");
  // The slider keeps the focus.
  await expect(page.locator(".cm-activeLine")).toHaveText(/price \* quantity/);
  await page.keyboard.press("End");
  await expect(column(page, "Debug variables").locator("pre")).toHaveText("It has panicked.\n");
  await expect(column(page, "Release variables").locator("pre")).toHaveText("row = -294967296\n");
});

test("Ctrl Enter runs from the editor and leaves the text as it is", async ({ page }) => {
  await open(page);
  await paste(page, 'fn main() { println!("hello"); }\n');
  const before = await text(page);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(outcome(page)).toHaveText("Debug and release do the same.");
  await expect(column(page, "Debug output")).toHaveText("hello\n");
  expect(await text(page)).toBe(before);
  await expect(editor(page)).toBeFocused();
});

test("an endless loop can be stopped, and meanwhile the text is analysed", async ({ page }) => {
  await open(page);
  await paste(page, ENDLESS);
  await run(page);
  await expect(outcome(page)).toHaveText("Running…");
  await paste(page, BLOCKING);
  await page.getByRole("tab", { name: /^Findings/ }).click();
  await expect(findings(page, "Async")).toBeVisible();
  await page.getByRole("tab", { name: "Release" }).click();
  await expect(outcome(page)).toHaveText("Running…");
  await results(page).getByRole("button", { name: "Stop" }).click();
  await expect(outcome(page)).toHaveText("Stopped.");
  await paste(page, "fn main() {}\n");
  await results(page).getByRole("button", { name: "Run" }).click();
  await expect(outcome(page)).toHaveText("Debug and release do the same.");
});

test("what cannot be run says so", async ({ page }) => {
  await open(page);
  await paste(page, 'fn main() {\n    let text = std::fs::read_to_string("a.txt");\n    drop(text);\n}\n');
  await run(page);
  await expect(outcome(page)).toHaveText("No difference as far as both profiles were run.");
  await expect(column(page, "Release")).toContainText("Friction does not support");
  await paste(page, "fn helper() {}\n");
  await results(page).getByRole("button", { name: "Run" }).click();
  await expect(outcome(page)).toHaveText("Nothing was run.");
  await expect(results(page)).toContainText("no main function");
});

test("programs read what is written for them", async ({ page }) => {
  await open(page);
  await paste(
    page,
    'fn main() {\n    let mut line = String::new();\n    std::io::stdin().read_line(&mut line).unwrap();\n    println!("<{}>", line.trim());\n}\n',
  );
  await page.getByRole("tab", { name: "Release" }).click();
  await results(page).getByText("Standard input").click();
  await results(page).getByRole("textbox", { name: "Standard input" }).fill("forty two");
  await results(page).getByRole("button", { name: "Run" }).click();
  await expect(column(page, "Release output")).toHaveText("<forty two>\n");
});

test("tests have a result in each profile", async ({ page }) => {
  await open(page);
  await paste(
    page,
    "fn add(a: u8, b: u8) -> u8 {\n    a + b\n}\n\n#[test]\nfn fits() {\n    assert!(add(1, 2) == 3);\n}\n\n#[test]\nfn wraps() {\n    assert!(add(255, 1) == 0);\n}\n",
  );
  await run(page);
  const row = (name) => results(page).getByRole("table", { name: "Tests" }).getByRole("row", { name });
  await expect(row(/^fits/).getByRole("cell")).toHaveText(["ok", "ok"]);
  await expect(row(/^wraps/).getByRole("cell")).toHaveText([
    /^failed: panicked: attempt to add with overflow/,
    "ok, though 255 + 1 became 0",
  ]);
  await expect(outcome(page)).toHaveText("One test has another result in release.");
});

for (const theme of ["light", "dark"]) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("axe finds nothing serious in the lens", async ({ page }) => {
      await open(page);
      await paste(page, INVOICE);
      await run(page);
      await expect(column(page, "Release")).toBeVisible();
      expect(await grave(page)).toEqual([]);
    });
  });
}

test.describe("on a phone", () => {
  const { defaultBrowserType, ...phone } = devices["Pixel 7"];
  test.use(phone);

  test("the columns stand one below the other", async ({ page }) => {
    await open(page);
    await paste(page, INVOICE);
    await run(page);
    await expect(column(page, "Release")).toBeVisible();
    const [debug, release] = [await column(page, "Debug").boundingBox(), await column(page, "Release").boundingBox()];
    expect(release.y).toBeGreaterThanOrEqual(debug.y + debug.height);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await grave(page)).toEqual([]);
  });
});

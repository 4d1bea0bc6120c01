// What the stories do with the page, by role and label.
import { expect } from "@playwright/test";

/** Opens the page and waits until its editor can be typed in. */
export async function open(page, address = "") {
  await page.goto(address || "./");
  await expect(editor(page)).toBeVisible();
}

export const editor = (page) => page.getByRole("textbox", { name: "Rust code" });
export const results = (page) => page.getByRole("region", { name: "Results" });
export const findings = (page, area) => page.getByRole("list", { name: `${area} findings` });
export const status = (page) => page.getByRole("contentinfo");
export const alert = (page) => page.getByRole("alert");
export const squiggles = (page) => page.locator(".cm-lintRange");

/** Replaces the editor's text by a real paste event. */
export async function paste(page, text, box = editor(page)) {
  await box.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await box.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The text in the editor, of the lines that are drawn. */
export const text = async (page) => (await editor(page).innerText()).replaceAll("\u00a0", " ");

export const BLOCKING = `async fn wait() {
    std::thread::sleep(std::time::Duration::from_secs(1));
    other().await;
}
`;

export const CLONE = `fn main() {
    let name = String::from("x");
    let copy = name.clone();
    println!("{copy}");
}
`;

export const WAITS = `use tokio::time::Duration;

async fn dashboard(api: &Api, id: u64) -> Page {
    let user = api.fetch_user(id).await;
    let orders = api.fetch_orders(id).await;
    Page::new(user, orders)
}
`;

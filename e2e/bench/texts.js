// Rust and Python texts of a wanted number of lines.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Every Rust file of a folder, in order of name. */
async function rustFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".rs"));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Promise.all(paths.map((path) => readFile(path, "utf8")));
}

/** What every Rust text begins and ends with: a finding to wait for, wherever the editor scrolls to. */
export const WAITED_FOR = "async fn waited_for() {\n    std::thread::sleep(TIME);\n    other().await;\n}\n";

/** This project's own modules, as often as needed: real code, about `lines` lines. */
export async function rust(root, lines) {
  const files = (await rustFiles(join(root, "analyzer/src"))).map((text) => text.replaceAll(/^\/\/!.*\n/gm, ""));
  const pieces = [];
  let count = 8;
  for (let number = 0; count < lines; number = number + 1) {
    const body = files[number % files.length];
    const height = body.split("\n").length + 1;
    // The last ones are cut at the end of an item, so that the text parses.
    const cut = count + height > lines ? upTo(body, lines - count - 2) : body;
    pieces.push(`mod m${number} {\n${cut}}\n`);
    count += cut.split("\n").length + 1;
    if (cut !== body) break;
  }
  return WAITED_FOR + pieces.join("") + WAITED_FOR.replace("waited_for", "waited_for_too");
}

/** The items of a module that end within `lines` lines. */
function upTo(text, lines) {
  const kept = text.split("\n").slice(0, Math.max(lines, 0));
  const end = kept.findLastIndex((line) => line === "}" || line.startsWith("use ") && line.endsWith(";"));
  return kept.slice(0, end + 1).join("\n") + "\n";
}

/** Python functions of everyday kinds, about `lines` lines. */
export function python(lines) {
  const one = (number) => `
def total_${number}(orders, discount=None, *, currency="EUR"):
    """Adds up what is not cancelled."""
    total = 0
    names = {}
    for index, order in enumerate(orders):
        if order.get("cancelled"):
            continue
        price, quantity = order["price"], order.get("quantity", 1)
        total += price * quantity
        names.setdefault(order["name"], []).append(index)
    if discount is not None and total > discount.minimum:
        total = total - discount.amount
    lines = [f"{name}: {len(places)}" for name, places in sorted(names.items())]
    try:
        result = convert(total, currency)
    except KeyError as error:
        raise ValueError(f"unknown currency {currency}") from error
    return result, "\\n".join(lines)
`;
  const height = one(0).split("\n").length;
  return "import os\n" + Array.from({ length: Math.ceil(lines / height) }, (_, number) => one(number)).join("\n");
}

// What axe says of the page.
import axe from "axe-core";

/** The serious and critical violations of the page as it is, each with where it is. */
export async function grave(page) {
  // Evaluated by the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
}

// The table behind a map: neighbours with one outcome are one line, and so are rows that are alike.
import { element } from "../words.js";
import { OUTCOMES, stretches } from "./draw.js";
import { digits } from "./geometry.js";
import { around } from "./told.js";
import { head } from "./whole.js";

/** More lines than these are not shown. */
const LONGEST = 300;

/** The table of a plane whose parameters, from left to right and from bottom to top, have these names. */
export function table({ cells, columns, rows }, names) {
  const lines = groups(cells).flatMap(({ line, start, length }) =>
    stretches(line).map((stretch) => [
      ...(names.length > 1 ? [range(rows, { start, length })] : []),
      range(columns, stretch),
      OUTCOMES[stretch.letter].words,
    ]),
  );
  const titles = [...names.toReversed(), "Outcome"].map((title) => head("col", title));
  const body = lines.slice(0, LONGEST).map((line) => around("tr", "", ...line.map((text) => element("td", "", text))));
  const node = around("table", "types", around("thead", "", around("tr", "", ...titles)), around("tbody", "", ...body));
  node.setAttribute("aria-label", "Map of inputs");
  const more = lines.length > LONGEST && element("p", "aside", `There are ${lines.length - LONGEST} lines more.`);
  return around("div", "", element("p", "aside", said(columns, rows)), node, more);
}

/** Rows that are alike, one after the other. */
function groups(cells) {
  const all = [];
  for (const [start, line] of cells.entries()) {
    if (all.at(-1)?.line === line) all.at(-1).length += 1;
    else all.push({ line, start, length: 1 });
  }
  return all;
}

function range(values, { start, length }) {
  const [first, last] = [values[start], values[start + length - 1]].map(digits);
  return first === last ? first : `${first} to ${last}`;
}

function said(columns, rows) {
  const each = (values) => values.length < 2 || BigInt(values.at(-1)) - BigInt(values[0]) === BigInt(values.length - 1);
  return each(columns) && each(rows) ? "Every value was tried." : "Of the values between those that are named some were tried, evenly apart.";
}

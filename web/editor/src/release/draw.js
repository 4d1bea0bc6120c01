// The picture of a map: outcomes by colour and by hatching, so that neither is needed alone.

const NAMESPACE = "http://www.w3.org/2000/svg";

/** The size of the picture, in its own units. */
export const SIZE = { width: 480, height: 300, strip: 36 };

/** Outcomes by their letters: the words, and the lines of a hatching of eight by eight. */
export const OUTCOMES = {
  "=": { name: "same", words: "both return the same", lines: "" },
  "!": { name: "parts", words: "the builds part", lines: "M-2 2l4-4M0 8l8-8M6 10l4-4" },
  x: { name: "panics", words: "both panic", lines: "M0 2h8M0 6h8" },
  "?": { name: "open", words: "not known", lines: "M1 1h2v2h-2zM5 5h2v2h-2z" },
};

export function svg(tag, attributes, ...children) {
  const node = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The hatchings, once for all pictures of the page. */
export function patterns() {
  const pattern = ({ name, lines }) =>
    svg(
      "pattern",
      { id: `map-${name}`, width: 8, height: 8, patternUnits: "userSpaceOnUse", class: `map-${name}` },
      svg("rect", { width: 8, height: 8 }),
      svg("path", { d: lines }),
    );
  return svg("defs", {}, ...Object.values(OUTCOMES).map(pattern));
}

/** The cells: one shape for each outcome. Rows are drawn from the bottom up. */
export function cells(rows, height) {
  const paths = Object.fromEntries(Object.keys(OUTCOMES).map((letter) => [letter, ""]));
  const tall = height / rows.length;
  for (const [row, line] of rows.entries()) {
    const wide = SIZE.width / line.length;
    const top = height - (row + 1) * tall;
    for (const { letter, start, length } of stretches(line)) {
      paths[letter] += `M${round(start * wide)} ${round(top)}h${round(length * wide)}v${round(tall)}H${round(start * wide)}z`;
    }
  }
  return Object.entries(paths)
    .filter(([, d]) => d)
    .map(([letter, d]) => svg("path", { d, fill: `url(#map-${OUTCOMES[letter].name})`, "shape-rendering": "crispEdges" }));
}

/** Neighbours with one outcome. */
export function stretches(line) {
  return [...line.matchAll(/(.)\1*/g)].map(({ 0: all, 1: letter, index: start }) => ({ letter, start, length: all.length }));
}

const round = (number) => Math.round(number * 100) / 100;

/** Places the marker of a cell. */
export function place(marker, [column, row], rows, height) {
  const wide = SIZE.width / rows[0].length;
  const tall = height / rows.length;
  marker.setAttribute("transform", `translate(${(column + 0.5) * wide} ${height - (row + 0.5) * tall})`);
}

/** A marker that is seen on any ground. */
export function marker(className, d) {
  return svg("g", { class: className }, svg("path", { d, class: "halo" }), svg("path", { d }));
}

/** A small picture of an outcome. */
export function swatch(name) {
  const node = svg("svg", { viewBox: "0 0 22 14", width: 22, height: 14, "aria-hidden": "true", class: "swatch" });
  node.append(svg("rect", { width: 22, height: 14, fill: `url(#map-${name})` }));
  return node;
}

// Rectangles of inputs: where they lie, moved and zoomed. Values are decimal digits, as big as 128 bits.

/** An axis is `{ param, from, to }`; `ends` are the least and the greatest value of its type. */
function between(axis, from, to, [least, greatest]) {
  const low = BigInt(least);
  const span = to - from > BigInt(greatest) - low ? BigInt(greatest) - low : to - from;
  let first = from < low ? low : from;
  if (first + span > BigInt(greatest)) first = BigInt(greatest) - span;
  return { ...axis, from: String(first), to: String(first + span) };
}

/** The fewest steps from one end to the other. */
const LEAST = 7n;

/** A quarter of the axis around a value, or four times as much of it. */
export function zoomed(axis, value, inwards, ends) {
  const span = BigInt(axis.to) - BigInt(axis.from);
  const wanted = inwards ? span / 4n : span * 4n + 3n;
  const next = wanted < LEAST ? LEAST : wanted;
  const from = BigInt(value) - next / 2n;
  return between(axis, from, from + next, ends);
}

/** Half of the axis further on, or back. */
export function panned(axis, direction, ends) {
  const span = BigInt(axis.to) - BigInt(axis.from);
  const distance = BigInt(direction) * (span / 2n + 1n);
  return between(axis, BigInt(axis.from) + distance, BigInt(axis.to) + distance, ends);
}

/** All values that there are. */
export function all(axis, [from, to]) {
  return { ...axis, from, to };
}

/** The index of the value of `values`, which ascend, that is nearest to `value`. */
export function nearest(values, value) {
  const distance = (one) => (BigInt(one) < BigInt(value) ? BigInt(value) - BigInt(one) : BigInt(one) - BigInt(value));
  return values.reduce((best, one, index) => (distance(one) < distance(values[best]) ? index : best), 0);
}

/** Digits in groups of three. */
export function digits(value) {
  return value.replace(/\B(?=(\d{3})+$)/g, "_");
}

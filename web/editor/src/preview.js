// What a fix would change: the lines that go, and those that come in their place.
import { ChangeSet } from "@codemirror/state";

/** Longer previews end in words. */
const LONGEST = 24;

/** What `changes` do to `doc`, as text: one line each, behind `-`, `+` or, where places lie apart, a lone `…`. */
export function preview(doc, changes) {
  const set = ChangeSet.of(changes, doc.length);
  const after = set.apply(doc);
  const rows = places(set, doc, after).map((place) => [
    ...lines(doc, place.old).map((text) => ["-", text]),
    ...lines(after, place.new).map((text) => ["+", text]),
  ]);
  return written(shorn(rows).filter((place) => place.length > 0));
}

/** The changed places in whole lines; those that share one are one place. */
function places(set, doc, after) {
  const found = [];
  set.iterChangedRanges((fromA, toA, fromB, toB) => {
    const place = { old: whole(doc, fromA, toA), new: whole(after, fromB, toB) };
    const last = found.at(-1);
    if (last && place.old.first <= last.old.last) {
      last.old.last = place.old.last;
      last.new.last = place.new.last;
    } else {
      found.push(place);
    }
  });
  return found;
}

function whole(doc, from, to) {
  return { first: doc.lineAt(from).number, last: doc.lineAt(to).number };
}

function lines(doc, { first, last }) {
  return Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index).text);
}

/** Places without the lines that stay as they are, and all without the indent that they share. */
function shorn(places) {
  const kept = places.map((rows) => {
    const old = rows.filter(([sign]) => sign === "-");
    const fresh = rows.filter(([sign]) => sign === "+");
    while (old.length > 0 && fresh.length > 0 && old[0][1] === fresh[0][1]) [old, fresh].forEach((side) => side.shift());
    while (old.length > 0 && fresh.length > 0 && old.at(-1)[1] === fresh.at(-1)[1]) [old, fresh].forEach((side) => side.pop());
    return [...old, ...fresh];
  });
  const indents = kept.flat().filter(([, text]) => text.trim()).map(([, text]) => text.search(/\S/));
  const indent = Math.min(...indents);
  return kept.map((rows) => rows.map(([sign, text]) => [sign, text.slice(indent)]));
}

function written(places) {
  const all = places.flatMap((rows, index) => [...(index > 0 ? ["…"] : []), ...rows.map(([sign, text]) => sign + text)]);
  const more = all.length - LONGEST;
  return (more > 0 ? [...all.slice(0, LONGEST), `… and ${more} lines more`] : all).join("\n");
}

/** A preview's text as elements. */
export function previewElement(text) {
  const figure = document.createElement("div");
  figure.className = "fr-diff";
  figure.setAttribute("role", "group");
  figure.setAttribute("aria-label", "What the fix changes");
  for (const line of text.split("\n")) {
    const tag = { "-": "del", "+": "ins" }[line[0]] ?? "p";
    const row = document.createElement(tag);
    row.textContent = tag === "p" ? line : line.slice(1);
    figure.append(row);
  }
  return figure;
}

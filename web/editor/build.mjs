// Bundles the editor into local modules: dist/editor.js, and beside it what that fetches later; and the page's styles into
// one file, dist/style.css.
import { rm } from "node:fs/promises";
import { build } from "esbuild";

await rm("dist", { recursive: true, force: true });

await build({
  entryPoints: ["src/main.js"],
  outdir: "dist",
  entryNames: "editor",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  loader: { ".css": "text" },
});

await build({
  entryPoints: ["../src/style.css"],
  outdir: "dist",
  bundle: true,
  target: "es2022",
  minify: true,
});

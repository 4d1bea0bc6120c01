// Bundles the editor into one local module, dist/editor.js.
import { build } from "esbuild";

await build({
  entryPoints: ["src/main.js"],
  outfile: "dist/editor.js",
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  loader: { ".css": "text" },
});

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** These load WebAssembly, threads or data from their own folders, so they stay packages. */
const EXTERNAL = ["@hyzyla/pdfium", "tesseract.js", "@tesseract.js-data/vie"];
/** Packages in CommonJS ask for Node's own modules with `require`. */
const REQUIRE =
  'import { createRequire as createRequireOf } from "node:module"; const require = createRequireOf(import.meta.url);';

await rm("dist", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    main: "build/src/cli/main.js",
    terminal: "build/src/cli/terminal.js",
    readers: "build/src/readers/package-entry.js",
    "reading-thread": "build/src/readers/reading-thread.js",
    "check-thread": "build/src/check/batch/check-thread.js",
    "annotating-thread": "build/src/annotate/pdf/annotating-thread.js",
  },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  external: EXTERNAL,
  banner: { js: REQUIRE },
  metafile: true,
  logLevel: "warning",
});
await writeFile("dist/licenses.txt", await licensesOf(Object.keys(metafile.inputs)));

/** The licence texts of the packages that stand in the bundle. */
async function licensesOf(inputs) {
  const folders = inputs.flatMap(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  );
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(
      await readFile(join(folder, "package.json"), "utf8"),
    );
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(join(folder, file), "utf8") : `Licence: ${license}\n`;
    return `${name} ${version}\n\n${text}`;
  });
  return (await Promise.all(texts)).join(`\n${"-".repeat(72)}\n\n`);
}

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** What these modules of the tests export, which are in TypeScript: "readers/scan/scanned-pdf". */
export async function loadTestParts(modules) {
  const folder = "node_modules/.cache/test-parts";
  const outfile = join(folder, `${modules.join("+").replaceAll("/", "-")}.js`);
  await mkdir(folder, { recursive: true });
  await build({
    stdin: {
      contents: modules.map((module) => `export * from "./test/${module}.ts";`).join("\n"),
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return import(pathToFileURL(resolve(outfile)).href);
}

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The maker of scanned PDFs, which is a part of the tests, in TypeScript. */
export async function loadScanner() {
  const folder = "node_modules/.cache/scanner";
  const outfile = join(folder, "scanned-pdf.js");
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: ["test/readers/scan/scanned-pdf.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@hyzyla/pdfium"],
    logLevel: "error",
  });
  return (await import(pathToFileURL(resolve(outfile)).href)).scannedPdf;
}

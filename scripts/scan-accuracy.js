/**
 * Prints how many table cells come out exact when the fixtures are scanned at 200 dpi, slightly
 * turned and with noise, and the seconds a page takes. Run by hand after `npm run build`:
 *   node scripts/scan-accuracy.js [--misses] [FILE.pdf...]
 */
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { textOf } from "../build/src/document/document.js";
import { readPdf } from "../build/src/readers/pdf/read-pdf.js";

const VARIANTS = [
  { degrees: 0, noise: 0, specks: 0 },
  { degrees: 0.6, noise: 8, specks: 10 },
  { degrees: -1.3, noise: 12, specks: 30 },
  { degrees: 2, noise: 10, specks: 20 },
];
const args = process.argv.slice(2);
const showsMisses = args.includes("--misses");
const named = args.filter((arg) => !arg.startsWith("--"));
const files =
  named.length > 0
    ? named
    : ["department", "commune", "authority"]
        .map((name) => `fixtures/${name}/good.pdf`)
        .concat(
          "test/readers/pdf/samples/libreoffice.pdf",
          "test/readers/pdf/samples/chromium.pdf",
        );
const scannedPdf = await loadScanner();
const all = { cells: 0, texts: 0, spans: 0, syllables: 0, found: 0, pages: 0, seconds: 0 };
for (const file of files) {
  const bytes = await readFile(file);
  const { document: original } = await readPdf(bytes);
  const pages = Array.from({ length: original.pages }, (_, index) => index + 1);
  for (const variant of VARIANTS) {
    const scan = await scannedPdf(bytes, pages, variant);
    const start = performance.now();
    const { document } = await readPdf(scan);
    const seconds = (performance.now() - start) / 1000;
    const result = { ...compared(original, document), pages: pages.length, seconds };
    for (const key of Object.keys(all)) all[key] += result[key];
    print(`${file} ${JSON.stringify(variant)}`, result);
  }
}
print("All", all);
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);

/** The maker of scans is a part of the tests, in TypeScript. */
async function loadScanner() {
  const folder = "node_modules/.cache/scan-accuracy";
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

function compared(original, scanned) {
  const wanted = cellsOf(original);
  const found = cellsOf(scanned);
  let texts = 0;
  let spans = 0;
  for (const [place, cell] of wanted) {
    const other = found.get(place);
    if (other?.spans === cell.spans) spans += 1;
    if (other?.text === cell.text) texts += 1;
    else if (showsMisses) console.log(`   ${place}: “${other?.text}” instead of “${cell.text}”`);
  }
  const words = wordsOf(original);
  const left = new Map();
  for (const word of wordsOf(scanned)) left.set(word, (left.get(word) ?? 0) + 1);
  const hits = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return { cells: wanted.size, texts, spans, syllables: words.length, found: hits.length };
}

function cellsOf({ blocks }) {
  const cells = new Map();
  const tables = blocks.filter((block) => block.type === "table");
  for (const [index, table] of tables.entries()) {
    for (const cell of table.cells) {
      cells.set(`table ${index + 1}, row ${cell.row + 1}, column ${cell.column + 1}`, {
        text: textOf(cell.blocks),
        spans: `${cell.rowSpan}x${cell.columnSpan}`,
      });
    }
  }
  return cells;
}

function wordsOf({ blocks }) {
  return textOf(blocks)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function print(title, { cells, texts, spans, syllables, found, pages, seconds }) {
  const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  console.log(
    `${title}: cells exact ${texts}/${cells} (${share(texts, cells)}), spans ${share(spans, cells)}, syllables ${share(found, syllables)}, ${(seconds / pages).toFixed(1)} s a page`,
  );
}

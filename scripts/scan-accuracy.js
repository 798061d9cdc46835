/**
 * Prints how many table cells, document numbers, percentages and dates come out exact when the
 * fixtures are scanned in several ways, a line for each file and one for each way, and the seconds a
 * page takes. Run by hand after `npm run build`:
 *   node scripts/scan-accuracy.js [--misses] [--kinds=clean,turned,...] [FILE.pdf...]
 */
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { textOf } from "../build/src/document/document.js";
import { readPdf } from "../build/src/readers/pdf/read-pdf.js";
import { findDocumentNumbers } from "../build/src/text/document-numbers.js";

const TURNED = { degrees: 0.6, noise: 8, specks: 10 };
const KINDS = {
  straight: {},
  turned: TURNED,
  noisy: { degrees: -1.3, noise: 12, specks: 30 },
  aslant: { degrees: 2, noise: 10, specks: 20 },
  jpeg: { ...TURNED, jpegStep: 60 },
  tinted: { ...TURNED, tint: 70 },
  faint: { ...TURNED, ink: 0.5 },
  bilevel: { ...TURNED, threshold: 160 },
  "150dpi": { ...TURNED, dpi: 150 },
  "300dpi": { ...TURNED, dpi: 300 },
  stamped: { ...TURNED, stamp: true },
  sideways: { ...TURNED, quarters: 1 },
  "head-down": { ...TURNED, quarters: 2 },
};
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
const wanted = args.find((arg) => arg.startsWith("--kinds="))?.slice("--kinds=".length);
const kinds = wanted?.split(",") ?? Object.keys(KINDS);
const totals = new Map();
for (const kind of kinds) {
  for (const file of files) add(kind, file, await measured(file, KINDS[kind]));
}
for (const [title, result] of totals) print(`= ${title}`, result);
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);

async function measured(file, setting) {
  const bytes = await readFile(file);
  const { document: original } = await readPdf(bytes);
  const pages = Array.from({ length: original.pages }, (_, index) => index + 1);
  const scan = await scannedPdf(bytes, pages, setting);
  const start = performance.now();
  const { document } = await readPdf(scan);
  const seconds = (performance.now() - start) / 1000;
  return { ...compared(original, document), pages: pages.length, seconds };
}

function add(kind, file, result) {
  print(`${kind} ${file}`, result);
  for (const title of [kind, "all"]) {
    const total = totals.get(title) ?? {};
    for (const [key, value] of Object.entries(result)) total[key] = (total[key] ?? 0) + value;
    totals.set(title, total);
  }
}

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
  const facts = (document) => [...numbersIn(document), ...figuresIn(document)];
  return {
    cells: wanted.size,
    texts,
    spans,
    syllables: wordsOf(original).length,
    found: hits(wordsOf(original), wordsOf(scanned)),
    facts: facts(original).length,
    factsFound: hits(facts(original), facts(scanned)),
  };
}

function hits(wanted, found) {
  const left = new Map();
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    if (count <= 0 && showsMisses && /\d/.test(one)) console.log(`   missed: ${one}`);
    return count > 0;
  }).length;
}

function numbersIn({ blocks }) {
  return findDocumentNumbers(textOf(blocks)).map(({ number }) => number);
}

/** Percentages with their comparison, dates, and months or quarters of a year. */
function figuresIn({ blocks }) {
  const figure = /[<>≥≤]?\s?\d+(?:,\d+)?\s?%|\d{1,2}(?:\/\d{1,2})?\/\d{4}|[IVX]+\/\d{4}/g;
  return textOf(blocks).match(figure) ?? [];
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

function print(title, result) {
  const { cells, texts, spans, syllables, found, facts, factsFound, pages, seconds } = result;
  const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  console.log(
    `${title}: cells exact ${texts}/${cells} (${share(texts, cells)}), spans ${share(spans, cells)}, syllables ${share(found, syllables)}, numbers and figures ${share(factsFound, facts)}, ${(seconds / pages).toFixed(1)} s a page`,
  );
}

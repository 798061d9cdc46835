/**
 * Prints how many table cells come out exact when the fixtures are scanned at 200 dpi, slightly
 * turned and with noise, and the seconds a page takes. With `--tables=N` it prints N of the
 * generated tables with LibreOffice, scans those and compares them with what was declared. Run by
 * hand after `npm run build`:
 *   node scripts/scan-accuracy.js [--misses] [--tables=N] [FILE.pdf...]
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { textOf } from "../build/src/document/document.js";
import { readPdf } from "../build/src/readers/pdf/read-pdf.js";

const SLIGHT = { degrees: 0.6, noise: 8, specks: 10 };
const SETTINGS = [
  { degrees: 0, noise: 0, specks: 0 },
  SLIGHT,
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
const tables = Number(/^--tables=(\d+)$/m.exec(args.join("\n"))?.[1] ?? 0);
const parts = await loadParts();
if (tables > 0) await measureTables(tables);
else await measureFiles();
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);

async function measureFiles() {
  const all = { cells: 0, texts: 0, spans: 0, syllables: 0, found: 0, pages: 0, seconds: 0 };
  for (const file of files) {
    const bytes = await readFile(file);
    const { document: original } = await readPdf(bytes);
    for (const setting of SETTINGS) {
      const { document, pages, seconds } = await readScan(bytes, original.pages, setting);
      const result = { ...compared(original, document), pages, seconds };
      for (const key of Object.keys(all)) all[key] += result[key];
      print(`${file} ${JSON.stringify(setting)}`, result);
    }
  }
  print("All", all);
}

async function measureTables(count) {
  const missing = parts.missingTool();
  if (missing !== undefined) throw new Error(missing);
  const every = [...parts.tableVariants, ...parts.furtherVariants];
  const sample = Array.from(
    { length: Math.min(count, every.length) },
    (_, index) => every[Math.floor((index * every.length) / count)],
  );
  const folder = await mkdtemp(join(tmpdir(), "scan-accuracy-"));
  const file = (name, ending) => join(folder, `${name}.${ending}`);
  for (const variant of sample) {
    await writeFile(file(variant.name, "docx"), await parts.variantAsDocx(variant));
  }
  parts.libreOfficeToPdf(
    sample.map(({ name }) => file(name, "docx")),
    folder,
  );
  const all = { cells: 0, texts: 0, spans: 0, pages: 0, seconds: 0 };
  for (const variant of sample) {
    const bytes = await readFile(file(variant.name, "pdf"));
    const printed = (await readPdf(bytes)).document.pages;
    const { document, pages, seconds } = await readScan(bytes, printed, SLIGHT);
    const result = { ...parts.cellAccuracy(variant, document), pages, seconds };
    for (const key of Object.keys(all)) all[key] += result[key];
    if (showsMisses) for (const miss of result.misses) console.log(`   ${miss}`);
    print(variant.name, result);
  }
  print("All", all);
  await rm(folder, { recursive: true });
}

async function readScan(bytes, count, setting) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const scan = await parts.scannedPdf(bytes, numbers, setting);
  const start = performance.now();
  const { document } = await readPdf(scan);
  return { document, pages: count, seconds: (performance.now() - start) / 1000 };
}

/** The maker of scans and the tables are parts of the tests, in TypeScript. */
async function loadParts() {
  const folder = "node_modules/.cache/scan-accuracy";
  const outfile = join(folder, "parts.js");
  await mkdir(folder, { recursive: true });
  const modules = [
    "readers/scan/scanned-pdf",
    "readers/variants/table-variants",
    "readers/variants/variant-as-docx",
    "readers/variants/cell-accuracy",
    "rendered/libreoffice",
  ];
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
  const figures = [
    `cells exact ${texts}/${cells} (${share(texts, cells)})`,
    `spans ${share(spans, cells)}`,
    ...(syllables === undefined ? [] : [`syllables ${share(found, syllables)}`]),
    `${(seconds / pages).toFixed(1)} s a page`,
  ];
  console.log(`${title}: ${figures.join(", ")}`);
}

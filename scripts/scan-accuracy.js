/**
 * Prints how many table cells, document numbers, percentages and dates come out exact when the
 * fixtures are scanned in several ways, a line for each file and one for each way, and the seconds a
 * page takes. With `--tables=N` it prints N of the generated tables with LibreOffice, scans those and
 * compares their cells with what was declared. Run by hand after `npm run build`:
 *   node scripts/scan-accuracy.js [--misses] [--kinds=straight,turned,...] [--tables=N | FILE.pdf...]
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textOf } from "../build/src/document/document.js";
import { readPdf } from "../build/src/readers/pdf/read-pdf.js";
import { findDocumentNumbers } from "../build/src/text/document-numbers.js";
import { loadTestParts } from "./load-test-parts.js";

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
const SAMPLES = "test/readers/pdf/samples";
const args = process.argv.slice(2);
const showsMisses = args.includes("--misses");
const named = args.filter((arg) => !arg.startsWith("--"));
const kinds = option("kinds")?.split(",") ?? Object.keys(KINDS);
const { scannedPdf } = await loadTestParts(["readers/scan/scanned-pdf"]);
const totals = new Map();
const tables = Number(option("tables") ?? 0);
if (tables > 0) await measureTables(tables);
else await measureFiles(named.length > 0 ? named : fixtures());
for (const [title, result] of totals) print(`= ${title}`, result);
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);

function option(name) {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function fixtures() {
  const plans = ["department", "commune", "authority"].map((name) => `fixtures/${name}/good.pdf`);
  return [...plans, `${SAMPLES}/libreoffice.pdf`, `${SAMPLES}/chromium.pdf`];
}

async function measureFiles(files) {
  for (const kind of kinds) {
    for (const file of files) {
      const bytes = await readFile(file);
      const { document: original } = await readPdf(bytes);
      const { document, ...cost } = await readScan(bytes, original.pages, KINDS[kind]);
      add(kind, file, { ...compared(original, document), ...cost });
    }
  }
}

async function measureTables(count) {
  const parts = await loadTestParts([
    "readers/variants/table-variants",
    "readers/variants/variant-as-docx",
    "readers/variants/cell-accuracy",
    "rendered/libreoffice",
  ]);
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
  for (const kind of option("kinds") === undefined ? ["turned"] : kinds) {
    for (const variant of sample) {
      const bytes = await readFile(file(variant.name, "pdf"));
      const printed = (await readPdf(bytes)).document.pages;
      const { document, ...cost } = await readScan(bytes, printed, KINDS[kind]);
      const { misses, cells, texts, spans } = parts.cellAccuracy(variant, document);
      if (showsMisses) for (const miss of misses) console.log(`   ${miss}`);
      add(kind, variant.name, { cells, texts, spans, ...cost });
    }
  }
  await rm(folder, { recursive: true });
}

async function readScan(bytes, pages, setting) {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const scan = await scannedPdf(bytes, numbers, setting);
  const start = performance.now();
  const document = await readPdf(scan).then((reading) => reading.document, refused);
  return { document, pages, seconds: (performance.now() - start) / 1000 };
}

/** A scan in which no words were found has every cell wrong; anything else ends the run. */
function refused(error) {
  if (error.code !== "no-text") throw error;
  console.log(`   ${error.code}`);
  return { blocks: [] };
}

function add(kind, file, result) {
  print(`${kind} ${file}`, result);
  for (const title of [kind, "all"]) {
    const total = totals.get(title) ?? {};
    for (const [key, value] of Object.entries(result)) total[key] = (total[key] ?? 0) + value;
    totals.set(title, total);
  }
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
  const words = [
    `syllables ${share(found, syllables)}`,
    `numbers and figures ${share(factsFound, facts)}`,
  ];
  const figures = [
    `cells exact ${texts}/${cells} (${share(texts, cells)})`,
    `spans ${share(spans, cells)}`,
    ...(syllables === undefined ? [] : words),
    `${(seconds / pages).toFixed(1)} s a page`,
  ];
  console.log(`${title}: ${figures.join(", ")}`);
}

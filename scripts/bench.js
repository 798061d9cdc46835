/**
 * Times the readers on documents of growing length, and beside them mammoth, pdf-parse, pdfjs and
 * remark on the same files in the same run. After `npm run build`:
 *   npm run bench [-- --runs N]
 * Each reading is a process of its own, the engines take turns, and the fastest run counts. The time
 * is that of the work, the engine's own loading included; memory is the peak of the whole process.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { longHtml, longMarkdown, longPdf, longText, longWord } from "./bench/long-documents.js";
import { loadScanner } from "./load-scanner.js";

const FOLDER = "node_modules/.cache/bench";
const PLAN = "fixtures/department/good";
/** What LibreOffice prints of the plan. */
const PLAN_PAGES = 10;
const LENGTHS = [10, 30, 100, 300];
/** Each kind of file with the engines that read it, our reader first. */
const SERIES = [
  { kind: "docx", source: "docx", write: longWord, engines: ["cchc", "mammoth"] },
  { kind: "pdf", source: "pdf", write: longPdf, engines: ["cchc", "pdf-parse", "pdfjs"] },
  { kind: "md", source: "md", write: longMarkdown, engines: ["cchc", "remark"] },
  { kind: "html", source: "md", write: longHtml, engines: ["cchc"] },
  { kind: "txt", source: "md", write: longText, engines: ["cchc"] },
];
const SCANNED_PAGES = [1, 3];
const flag = process.argv.indexOf("--runs");
const runs = flag < 0 ? 5 : Number(process.argv[flag + 1]);

mkdirSync(FOLDER, { recursive: true });
const [bare] = measured(["nothing"], PLAN);
console.log(`A bare process peaks at ${bare.megabytes} MB. Fastest of ${runs} runs.\n`);
console.log(
  "| file | pages | engine | ms | ms a page | peak MB | share of its time that ours takes |",
);
console.log("|---|---|---|---|---|---|---|");
for (const { kind, source, write, engines } of SERIES) {
  const plan = readFileSync(`${PLAN}.${source}`);
  const ours = LENGTHS.map((pages) => {
    const file = join(FOLDER, `${pages}.${kind}`);
    writeFileSync(file, write(plan, pages / PLAN_PAGES));
    return print(kind, pages, engines, measured(engines, file));
  });
  console.log(`| ${kind} | | cchc, each page more | | ${marginal(ours)} | | |`);
}
const scannedPdf = await loadScanner();
for (const pages of SCANNED_PAGES) {
  const file = join(FOLDER, `${pages}-scanned.pdf`);
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  writeFileSync(file, await scannedPdf(readFileSync(`${PLAN}.pdf`), numbers, { noise: 8 }));
  print("scan", pages, ["cchc"], measured(["cchc"], file));
}

/** Prints the row of each engine; the time of ours in milliseconds. */
function print(kind, pages, engines, results) {
  const ours = results[0].ms;
  for (const [index, { ms, megabytes }] of results.entries()) {
    const share = index === 0 ? "" : (ours / ms).toFixed(2);
    console.log(
      `| ${kind} | ${pages} | ${engines[index]} | ${ms} | ${(ms / pages).toFixed(1)} | ${megabytes} | ${share} |`,
    );
  }
  return ours;
}

/** What one page more costs between neighbouring lengths: even where the growth is linear. */
function marginal(times) {
  return times
    .slice(1)
    .map((ms, index) => ((ms - times[index]) / (LENGTHS[index + 1] - LENGTHS[index])).toFixed(1))
    .join(", ");
}

function measured(engines, file) {
  const results = engines.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, engine] of engines.entries()) results[index].push(readOnce(engine, file));
  }
  return results.map((one) => ({
    ms: Math.min(...one.map(({ ms }) => ms)),
    megabytes: Math.min(...one.map(({ megabytes }) => megabytes)),
  }));
}

function readOnce(engine, file) {
  const output = execFileSync(process.execPath, ["scripts/bench/read-once.js", engine, file], {
    encoding: "utf8",
  });
  return JSON.parse(output);
}

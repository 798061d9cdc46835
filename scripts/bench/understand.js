/**
 * Prints how long plans take to be understood, in milliseconds for each 2,500 letters: the first time
 * in a process, and once the engine is warm; then lines of five megabytes, which a reader would refuse.
 * Run by hand after `npm run build`: node scripts/bench/understand.js [FILE...]
 */
import { execFileSync } from "node:child_process";
import { readFile } from "../../build/src/readers/read-file.js";
import { recognize } from "../../build/src/recognize/recognize.js";

const PAGE = 2500;
const WARM_RUNS = 15;
const LINE = 5_000_000;
const LINES = [
  "1234567890/",
  "12/2026/",
  "12% ",
  "a) ",
  "1-2/",
  "không để ",
  "phụ lục ",
  "UBND tỉnh ",
];
const FIXTURES = ["department", "commune", "authority"].map((name) => `fixtures/${name}/good.md`);
const named = process.argv.slice(2);
const child = named[0] === "--first" ? named[1] : undefined;

if (child !== undefined) console.log((await understand(child)).ms);
else await print(named.length > 0 ? named : FIXTURES);

async function print(files) {
  const bare = fastest(() => timed(() => execFileSync(process.execPath, ["-e", "0"])));
  console.log(`node -e 0 takes ${bare.toFixed(0)} ms.\n`);
  console.log("| plan | pages of 2,500 letters | first, ms a page | warm, ms a page |");
  console.log("|---|---|---|---|");
  for (const file of files) {
    const first = fastest(() =>
      Number(
        execFileSync(process.execPath, [process.argv[1], "--first", file], { encoding: "utf8" }),
      ),
    );
    const { document, pages } = await understand(file);
    const times = Array.from({ length: WARM_RUNS }, () => timed(() => recognize(document)));
    const warm = times.sort((a, b) => a - b)[Math.floor(WARM_RUNS / 2)];
    const figures = [pages.toFixed(1), (first / pages).toFixed(1), (warm / pages).toFixed(1)];
    console.log(`| ${file} | ${figures.join(" | ")} |`);
  }
  console.log("\n| 5 MB of | ms |\n|---|---|");
  for (const piece of LINES) {
    const document = { format: "text", ocr: false, traces: [], blocks: [lineOf(piece)] };
    console.log(`| ${piece} | ${timed(() => recognize(document)).toFixed(0)} |`);
  }
}

async function understand(file) {
  const { document } = await readFile(file);
  const pages = lettersOf(document.blocks) / PAGE;
  return { document, pages, ms: timed(() => recognize(document)) };
}

function lettersOf(blocks) {
  return blocks
    .flatMap((block) => (block.type === "paragraph" ? block.text.length + 1 : cellsOf(block)))
    .reduce((sum, letters) => sum + letters, 0);
}

function cellsOf({ cells }) {
  return cells.map((cell) => lettersOf(cell.blocks));
}

function lineOf(piece) {
  const text = piece.repeat(LINE / piece.length);
  return { type: "paragraph", text, anchors: [{ start: 0, place: { line: 1 } }] };
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function fastest(measure) {
  return Math.min(...Array.from({ length: 5 }, measure));
}

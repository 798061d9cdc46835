import { casesOf, type HostileCase } from "./hostile-case.js";
import { randomLetters } from "./random.js";

const PLAN = "<p>KẾ HOẠCH</p>";

/** Pages of HTML. */
export const PAGE_CASES: readonly HostileCase[] = casesOf(".html", [
  ["100,000 nested blocks", () => nest("div", 100_000), "too-large"],
  ["ten thousand nested tables", () => "<table><tr><td>".repeat(10_000) + PLAN, "too-large"],
  ["ten thousand nested lists", () => "<ul><li>".repeat(10_000) + PLAN, "too-large"],
  ["100,000 unclosed formatting tags", () => "<b><i>".repeat(50_000) + PLAN, "too-large"],
  [
    "formatting left open before many blocks",
    () => `${"<b>".repeat(300)}${"<p>a".repeat(3000)}`,
    "too-large",
  ],
  [
    "nesting that hides in foreign markup",
    () => `<svg>${"<desc><div>".repeat(20_000)}${PLAN}`,
    "too-large",
  ],
  [
    "nesting by misplaced table content",
    () => `${"<table><b>".repeat(20_000)}${PLAN}`,
    "too-large",
  ],
  ["closing tags without end", () => `${PLAN}${"</p></b>".repeat(100_000)}`, "checked", "heavy"],
  [
    "cell over a billion columns and rows",
    () => cell('colspan="1000000000" rowspan="1000000000"'),
    "checked",
  ],
  [
    "many cells over a billion columns",
    () => table(3000, '<td colspan="1000000000">a</td>'.repeat(3)),
    "too-large",
    "heavy",
  ],
  [
    "rows below one that spans to the end",
    () => table(2000, '<td rowspan="0" colspan="1000">a</td>'),
    "too-large",
  ],
  ["a million cells", () => table(100_000, "<td>a</td>".repeat(10)), "too-large"],
  ["20,000 rows of nine cells", () => table(20_000, "<td>a</td>".repeat(9)), "too-large"],
  ["table of tables of tables", () => tables(8), "checked"],
  [
    "attribute of a megabyte",
    () => `<p title="${randomLetters(1_000_000)}">KẾ HOẠCH</p>`,
    "checked",
  ],
  [
    "style of a megabyte",
    () => `<p style="${"color:red;".repeat(100_000)}">KẾ HOẠCH</p>`,
    "checked",
  ],
  [
    "5000 blocks with long styles",
    () => `<p style="${"a:b;".repeat(1500)}">KẾ HOẠCH</p>`.repeat(3000),
    "checked",
    "heavy",
  ],
  ["100,000 attributes", () => `<p ${attributes(100_000)}>KẾ HOẠCH</p>`, "too-large"],
  ["60 MB", () => `${PLAN}${" ".repeat(60_000_000)}`, "too-large", "heavy"],
  ["text of ten megabytes", () => `<p>${randomLetters(10_000_000)}</p>`, "too-large", "heavy"],
  [
    "text of four megabytes in one paragraph",
    () => `<p>${randomLetters(4_000_000)}</p>`,
    "too-large",
    "heavy",
  ],
  ["a million line breaks", () => `${PLAN}${"<br>".repeat(1_000_000)}`, "too-large"],
  ["a million brackets", () => `${PLAN}${"<".repeat(1_000_000)}`, "checked", "heavy"],
  ["comments that never end", () => `${PLAN}${"<!--".repeat(200_000)}`, "checked"],
  ["a comment of ten megabytes", () => `<!--${"-".repeat(10_000_000)}-->${PLAN}`, "too-large"],
  ["200,000 entities", () => `<p>KẾ HOẠCH ${"&amp;".repeat(200_000)}</p>`, "checked"],
  [
    "entities of nothing",
    () => `<p>KẾ HOẠCH ${"&#0;&#xd800;&#99999999999;&zzz;".repeat(20_000)}</p>`,
    "checked",
  ],
  [
    "raised digits without end",
    () => `<p>KẾ HOẠCH ${"<sup>1</sup>".repeat(60_000)}</p>`,
    "checked",
    "heavy",
  ],
  [
    "lists numbered from the largest number",
    () => list('<ol start="9007199254740993">'),
    "checked",
  ],
  ["list of Roman numerals", () => list('<ol type="I" start="-2147483648">'), "checked"],
  ["all that runs or fetches", active, "checked"],
  [
    "page that only runs",
    () => "<html><script>document.write('KẾ HOẠCH')</script></html>",
    "no-text",
  ],
  [
    "external entity",
    () => `<!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/passwd">]><html><p>KẾ HOẠCH &e;</p>`,
    "checked",
  ],
  [
    "sequences of a terminal",
    () => "<html><p>KẾ HOẠCH &#27;[31m &#x9b;2J &#x202e;gnol</p>",
    "checked",
  ],
  ["hidden elements in one another", () => nest("div hidden", 100_000), "too-large"],
  ["templates in one another", () => nest("template", 100_000), "too-large"],
  [
    "select boxes in one another",
    () => `<select>${"<optgroup><option>".repeat(50_000)}`,
    "no-text",
    "heavy",
  ],
  ["frames", () => `<html><frameset>${"<frame src=a>".repeat(1000)}</frameset></html>`, "no-text"],
  ["NUL bytes", () => "<html>\0\0\0\0\0<p>KẾ HOẠCH", "format-mismatch"],
  ["cut off inside a tag", () => `<html><body>${PLAN}<p class="`, "checked"],
]);

function nest(tag: string, depth: number): string {
  return `<html>${`<${tag}>`.repeat(depth)}${PLAN}`;
}

function cell(attributes: string): string {
  return `<table border=1><tr><td ${attributes}>a</td><td>KẾ HOẠCH</td></tr><tr><td>b</td></tr></table>`;
}

function table(rows: number, cells: string): string {
  return `<html><table border=1>${`<tr>${cells}</tr>`.repeat(rows)}</table>`;
}

/** Each of `depth` levels holds two of the level below. */
function tables(depth: number): string {
  if (depth === 0) return PLAN;
  return `<table><tr><td>${tables(depth - 1)}</td><td>${tables(depth - 1)}</td></tr></table>`;
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}=1`).join(" ");
}

function list(open: string): string {
  return `<html>${open}${"<li>KẾ HOẠCH</li>".repeat(1000)}</ol>`;
}

function active(): string {
  return `<html><head><meta http-equiv="refresh" content="0;url=http://localhost:9/">
    <base href="http://localhost:9/"><link rel="stylesheet" href="http://localhost:9/a.css">
    <script src="http://localhost:9/a.js"></script></head><body onload="alert(1)">
    <p>KẾ HOẠCH</p><img src="http://localhost:9/a.png" onerror="alert(1)"><iframe src="file:///etc/passwd"></iframe>
    <object data="http://localhost:9/a"></object><embed src="http://localhost:9/a"><video src="http://localhost:9/a"></video>
    <p><a href="javascript:alert(1)">II. MỤC TIÊU</a></p></body></html>`;
}

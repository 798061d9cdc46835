import { casesOf, type HostileCase } from "./hostile-case.js";
import { randomLetters } from "./random.js";

const MEGABYTE = 1_000_000;
const PLAN = "# KẾ HOẠCH\n\n";

/** Signs of which a megabyte is more than the parser can take. */
const TOO_MANY: ReadonlySet<string> = new Set([
  "[",
  "![",
  "[a](",
  "*a",
  "**a_",
  "`a",
  "<",
  "<!--",
  "<a ",
  "](",
  "&",
  "\\",
  "[^1",
  "|",
  "1. ",
  ">",
  "<b>",
  "[a]: b\n",
  "[^a]: b\n",
  "* *",
  "```\n",
  "~~a",
  "a\n=\n",
  "a\n\n",
  "- a\n",
  "* a\n\n",
  "> a\n",
  "| a |\n|-|\n",
  "- ",
]);

/** Markdown that asks its parser for too much. */
export const MARKDOWN_CASES: readonly HostileCase[] = casesOf(".md", [
  ...(
    [
      "[",
      "![",
      "[a](",
      "*",
      "_",
      "*a",
      "**a_",
      "`",
      "`a",
      "~",
      "<",
      "<!--",
      "<a ",
      "](",
      "&",
      "\\",
      "$",
      "^",
      "[^1",
      "a@",
      "http://",
      "www.",
      "|",
      "- ",
      "+",
      "1. ",
      ">",
      "#",
      "<b>",
      "[a]: b\n",
      "[^a]: b\n",
      "\t",
      "* *",
      "```\n",
      "~~a",
      "a\n=\n",
      "a\n\n",
      "- a\n",
      "* a\n\n",
      "> a\n",
      "| a |\n|-|\n",
    ] as const
  ).map(
    (sign) =>
      [
        `a megabyte of ${JSON.stringify(sign)}`,
        () => PLAN + sign.repeat(MEGABYTE / sign.length),
        TOO_MANY.has(sign) ? "too-large" : "checked",
        TOO_MANY.has(sign) ? undefined : "heavy",
      ] satisfies [string, () => string, HostileCase["outcome"], "heavy" | undefined],
  ),
  ["table of 20,000 rows", () => table(20_000, 9), "too-large"],
  ["table of 100,000 columns", () => table(3, 100_000), "too-large"],
  ["table of 1000 columns and rows", () => table(1000, 1000), "too-large"],
  ["ten thousand quotations in one another", () => `${">".repeat(10_000)} a`, "too-large"],
  ["lists in one another", () => nestedList(3000), "too-large"],
  ["lists in one another by tabs", () => tabbedList(2000), "too-large"],
  ["lists in one another, markers in turn", () => "* - + 1. ".repeat(2000), "too-large"],
  ["emphasis in one another", () => `${PLAN}${"*a **b ".repeat(30_000)}`, "too-large"],
  [
    "emphasis opened and closed",
    () => `${PLAN}${"*a_".repeat(30_000)}${"_a*".repeat(30_000)}`,
    "too-large",
    "heavy",
  ],
  [
    "links in one another",
    () => `${PLAN}${"[".repeat(30_000)}a${"](b)".repeat(30_000)}`,
    "too-large",
  ],
  ["references that are never defined", () => `${PLAN}${"[a][b]".repeat(60_000)}`, "too-large"],
  ["definitions without end", () => `${PLAN}${definitions(30_000)}`, "too-large"],
  ["footnotes that refer to each other", () => "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n", "checked"],
  ["an HTML block never closed", () => `${PLAN}<div>\n${"<p>a\n".repeat(50_000)}`, "too-large"],
  [
    "HTML tables never closed",
    () => `${PLAN}${"<table><tr><td>a\n\n".repeat(5000)}`,
    "checked",
    "heavy",
  ],
  [
    "HTML tables one after the other",
    () => `${PLAN}${"<table><tr><td>a</td></tr></table>\n\n".repeat(5000)}`,
    "checked",
    "heavy",
  ],
  [
    "comments in HTML never closed",
    () => `${PLAN}${"<!-- a\n\n".repeat(20_000)}`,
    "too-large",
    "heavy",
  ],
  [
    "front matter of alias bombs",
    () => `---\n${aliases()}\n---\n\n# KẾ HOẠCH\n`,
    "checked",
    "heavy",
  ],
  ["front matter that never ends", () => `---\na: b\n${"---x\n".repeat(100_000)}`, "too-large"],
  ["front matter of a megabyte of blanks", () => `---${" ".repeat(MEGABYTE)}x`, "checked", "heavy"],
  ["30 MB of lines", () => "Kế hoạch cải cách hành chính\n\n".repeat(800_000), "too-large"],
  ["one line of 4 MB", () => PLAN + randomLetters(4 * MEGABYTE), "too-large", "heavy"],
  ["one line of one megabyte", () => PLAN + randomLetters(MEGABYTE), "checked", "heavy"],
  ["a megabyte of figures", () => PLAN + "1".repeat(MEGABYTE), "checked", "heavy"],
  ["50,000 headings", () => "## II. MỤC TIÊU\n\n".repeat(50_000), "too-large"],
  ["headings of ever deeper numbers", () => `${PLAN}## ${"1.".repeat(20_000)} a\n`, "checked"],
  [
    "pages of an image as data",
    () => `${PLAN}![](data:image/png;base64,${"A".repeat(3 * MEGABYTE)})`,
    "checked",
  ],
  ["backslashes at the ends of lines", () => `${PLAN}${"a\\\n".repeat(100_000)}`, "too-large"],
  [
    "percentages without end",
    () => `${PLAN}${"- 95% hồ sơ đúng hạn, 96%, 97%; ".repeat(5000)}`,
    "checked",
    "heavy",
  ],
  [
    "document numbers without end",
    () => `${PLAN}${"Kế hoạch số 1/KH-UBND ngày 1/1/2026; ".repeat(10_000)}`,
    "checked",
    "heavy",
  ],
  [
    "sequences of a terminal",
    () => `${PLAN}## II. \u001b[2J\u001b]0;x\u0007\u202e\u009b31m MỤC TIÊU\n\n95% \u001b[31m hồ sơ`,
    "checked",
  ],
]);

function table(rows: number, columns: number): string {
  const row = `|${" a |".repeat(columns)}\n`;
  return `${PLAN}${row}|${"-|".repeat(columns)}\n${row.repeat(rows)}`;
}

function nestedList(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- a`).join("\n");
}

function tabbedList(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${"\t".repeat(level)}- a`).join("\n");
}

function definitions(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `[a${at}]: http://localhost:9/${at}\n[a${at}]\n\n`,
  ).join("");
}

function aliases(): string {
  const levels = Array.from({ length: 20 }, (_, level) =>
    level === 0 ? "a0: &a0 [x]" : `a${level}: &a${level} [${`*a${level - 1},`.repeat(10)}]`,
  );
  return levels.join("\n");
}

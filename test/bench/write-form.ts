import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { asWord } from "../forms/as-word.js";
import { asWrappedText } from "../forms/as-wrapped-text.js";
import type { PrintedAppendix } from "../forms/printed-plan.js";
import { printedMarkdown } from "./printed-markdown.js";

/** `word` has its labels typed, `lists` numbered by Word; `text` is broken by hand. */
export const BENCH_FORMS = ["markdown", "word", "lists", "text"] as const;
export type BenchForm = (typeof BENCH_FORMS)[number];

/** Letters of a line, as an editor breaks them. */
const LINE_WIDTH = 92;

/** The bytes of the plan that is given as Markdown, in that form. */
export async function writeForm(markdown: string, form: BenchForm): Promise<Uint8Array> {
  const bytes = Buffer.from(markdown);
  if (form === "markdown") return bytes;
  const { document } = await readMarkdown(bytes);
  const printed = printedMarkdown(document.blocks);
  if (form === "word") return asWord(printed, { numbering: "typed", size: 14 });
  if (form === "lists") return asWord(printed, { numbering: "automatic", size: 13 });
  const body = asWrappedText(printed, LINE_WIDTH, "\n");
  return Buffer.concat([body, Buffer.from(printed.appendices.map(appendixText).join(""))]);
}

/** The cells of a row apart by tabs, as they come out of a table that is copied from Word. */
function appendixText({ heading, table }: PrintedAppendix): string {
  const titles = table.columns.map(({ title }) => title);
  const rows = table.rows.map((row) => {
    const texts = titles.map(() => "");
    for (const { column, text } of row) texts[column] = text;
    return row.some(({ columnSpan }) => columnSpan > 1) ? texts.slice(0, 2) : texts;
  });
  const lines = [...heading, ...[titles, ...rows].map((cells) => cells.join("\t"))];
  return lines.map((line) => `${line}\n`).join("");
}

import type { Plan } from "../../src/plan/plan.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { readText } from "../../src/readers/text/read-text.js";
import { recognize } from "../../src/recognize/recognize.js";

/** The plan recognised in plain text. */
export async function planOf(text: string): Promise<Plan> {
  return recognize((await readText(Buffer.from(text))).document);
}

/** The plan recognised in Markdown. */
export async function planOfMarkdown(text: string): Promise<Plan> {
  return recognize((await readMarkdown(Buffer.from(text))).document);
}

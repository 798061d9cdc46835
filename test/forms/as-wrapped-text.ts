import { parseBullet, parseLabel } from "../../src/text/labels.js";
import type { PrintedPlan } from "./printed-plan.js";

/**
 * The plan without its appendices as a text file with hard line breaks: title and body are broken at
 * `width` letters, but not where the next line would begin like a bullet or a label.
 * @param gap what stands between two lines: one line break, or two as in text taken out of a PDF
 */
export function asWrappedText(plan: PrintedPlan, width: number, gap: "\n" | "\n\n"): Uint8Array {
  const lines = [
    ...plan.letterhead.left,
    ...plan.letterhead.right,
    ...plan.title.flatMap((line) => wrapped(line, width)),
    ...plan.body.flatMap((paragraph) => wrapped(paragraph, width)),
    ...plan.closing.left,
    ...plan.closing.right,
  ];
  return Buffer.from(`${lines.join(gap)}\n`);
}

function wrapped(paragraph: string, width: number): string[] {
  const words = paragraph.split(" ");
  const lines: string[] = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    const rest = words.slice(index).join(" ");
    const breaks = line !== "" && line.length + 1 + word.length > width && !beginsAnew(rest);
    if (breaks) lines.push(line);
    line = breaks || line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function beginsAnew(rest: string): boolean {
  return parseBullet(rest) !== undefined || parseLabel(rest) !== undefined;
}

import { type Document, textOf } from "../../src/document/document.js";

/** How often each word stands in a text, letters and figures only. */
export function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize("NFC").matchAll(/[\p{L}\d]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words that `opinion` has more often than `ours`, each as often as it is lacking. */
export function missingWords(ours: string, opinion: string): string[] {
  const found = wordCounts(ours);
  return [...wordCounts(opinion)].flatMap(([word, count]) =>
    Array.from({ length: Math.max(0, count - (found.get(word) ?? 0)) }, () => word),
  );
}

/** The words that stand on every page: its number, and the titles of the columns of its table. */
export function repeatedWords({ blocks, pages = 0 }: Document): ReadonlySet<string> {
  const headers = blocks.flatMap((block) =>
    block.type === "table" ? block.cells.filter(({ row }) => row < block.headerRows) : [],
  );
  const titles = headers.map((cell) => textOf(cell.blocks)).join("\n");
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).join(" ");
  return new Set(wordCounts(`${titles} ${numbers}`).keys());
}

import { cleanText } from "./clean-text.js";

/** Words of whatever origin as Markdown that shows them as they are, also in a table cell. */
export function markdownText(text: string): string {
  return cleanText(text)
    .replace(/[\\`*_[\]<>|~#!$@]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");
}

/** A table of cells that are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

import { cellsByColumn, isHeading, type PrintedPlan, type PrintedTable } from "./printed-plan.js";

/** The plan as GitHub-flavoured Markdown: headings marked, tables without merged cells. */
export function asMarkdown(plan: PrintedPlan): Uint8Array {
  const { letterhead, closing } = plan;
  const blocks = [
    ...[...letterhead.left, ...letterhead.right].map(escaped),
    ...plan.title.map((line, index) => (index === 0 ? `# ${line}` : `**${escaped(line)}**`)),
    ...plan.body.map((text) => `${isHeading(text) ? "## " : ""}${escaped(text)}`),
    ...closing.left.map(escaped),
    ...closing.right.map((line) => `**${escaped(line)}**`),
    ...plan.appendices.flatMap(({ heading, table }) => [...heading.map(escaped), tableOf(table)]),
  ];
  return Buffer.from(`${blocks.join("\n\n")}\n`);
}

/** Bullets and "1." stay as they are: a Markdown list prints the same. */
function escaped(text: string): string {
  return text.replace(/[*_`[\]<>|~\\]/gu, "\\$&");
}

/**
 * A merged cell of the first three columns is blank below its first row; one of the others is
 * repeated, since a blank cell of a numbered row is empty.
 */
function tableOf({ columns, rows }: PrintedTable): string {
  let above: readonly string[] = [];
  const lines = rows.map((row) => {
    const cells = cellsByColumn(row);
    const isGroup = row.some((cell) => cell.columnSpan > 1);
    const isNumbered = cells.has(0);
    above = columns.map((_, column) => {
      const own = cells.get(column)?.text;
      if (own !== undefined || isGroup) return own ?? "";
      return column > 2 && isNumbered ? (above[column] ?? "") : "";
    });
    return lineOf(above);
  });
  return [
    lineOf(columns.map(({ title }) => title)),
    lineOf(columns.map(() => "---")),
    ...lines,
  ].join("\n");
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

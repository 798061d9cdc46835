import type { PhrasingContent, Text } from "mdast";
import type { SourceLine } from "../lines.js";

/** One line of inline text; `afterBreak` when a hard break stands before it. */
export interface InlineText extends SourceLine {
  readonly afterBreak: boolean;
  readonly bold: boolean;
}

interface Piece {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly bold: boolean;
}

/** The text of inline nodes by source line, marks gone, each line at its place. */
export function inlineText(nodes: readonly PhrasingContent[]): InlineText[] {
  const lines: InlineText[] = [];
  let breaks = false;
  for (const piece of pieces(nodes, false)) {
    const { line, column, text, bold } = piece;
    if (text === "\n") {
      breaks = true;
      continue;
    }
    const last = lines.at(-1);
    if (last && last.place.line === line && !breaks)
      lines[lines.length - 1] = appended(last, piece);
    else lines.push({ text, place: { line, column }, afterBreak: breaks, bold });
    breaks = false;
  }
  return lines;
}

/** Marks between two pieces of one line become blanks, so that columns stay those of the source. */
function appended(line: InlineText, piece: Piece): InlineText {
  const end = (line.place.column ?? 1) + line.text.length;
  const touches = /\S$/u.test(line.text) && /^\S/u.test(piece.text);
  const gap = touches ? "" : " ".repeat(Math.max(0, piece.column - end));
  return {
    ...line,
    text: line.text + gap + piece.text,
    bold: line.bold && (piece.bold || piece.text.trim() === ""),
  };
}

function pieces(nodes: readonly PhrasingContent[], bold: boolean): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === "text" || node.type === "inlineCode") return textPieces(node, bold);
    if (node.type === "break" || (node.type === "html" && /^<br\s*\/?>$/iu.test(node.value))) {
      return [{ text: "\n", line: start.line, column: start.column, bold }];
    }
    if ("children" in node) return pieces(node.children, bold || node.type === "strong");
    if (node.type === "image") return [{ text: node.alt ?? "", ...start, bold }];
    return [];
  });
}

function textPieces(node: Pick<Text, "value" | "position">, bold: boolean): Piece[] {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return node.value.split(/\r\n|\n|\r/u).map((text, index) => ({
    text,
    line: start.line + index,
    column: index === 0 ? start.column : 1,
    bold,
  }));
}

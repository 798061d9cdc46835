import type { PhrasingContent } from "mdast";
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
  const pieces: Piece[] = [];
  addPieces(nodes, false, pieces);
  for (const piece of pieces) {
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

function addPieces(nodes: readonly PhrasingContent[], bold: boolean, pieces: Piece[]): void {
  for (const node of nodes) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === "text" || node.type === "inlineCode")
      addLines(node.value, pieces, { line, column, bold });
    else if (node.type === "break" || (node.type === "html" && /^<br\s*\/?>$/iu.test(node.value))) {
      pieces.push({ text: "\n", line, column, bold });
    } else if ("children" in node) addPieces(node.children, bold || node.type === "strong", pieces);
    else if (node.type === "image") pieces.push({ text: node.alt ?? "", line, column, bold });
  }
}

/** The lines of a text that begins at that place. */
function addLines(
  value: string,
  pieces: Piece[],
  { line, column, bold }: Omit<Piece, "text">,
): void {
  if (!LINE_END.test(value)) {
    pieces.push({ text: value, line, column, bold });
    return;
  }
  for (const [index, text] of value.split(LINE_END).entries()) {
    pieces.push({ text, line: line + index, column: index === 0 ? column : 1, bold });
  }
}

const LINE_END = /\r\n|\n|\r/u;

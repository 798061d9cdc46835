import { hasSameFormat, type Run } from "../../document/document.js";
import { withoutInvisible } from "../../text/invisible.js";
import type { RunFormat } from "./run-format.js";

/** Characters as stored, with one format. */
export interface Piece {
  readonly text: string;
  readonly format: RunFormat;
  /** Whether it is nothing but a break of the line, its text a blank. */
  readonly isBreak?: boolean;
}

/** One line of text with its formatting. */
export interface FormattedText {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Offsets of the blanks in `text` that stand for breaks of the line, ascending. */
  readonly breaks: readonly number[];
}

/** Joins the pieces: NFC, blanks of every kind collapsed to one, trimmed, invisible signs gone. */
export function joinPieces(pieces: readonly Piece[]): FormattedText {
  const parts: string[] = [];
  const runs: Run[] = [];
  const breaks = new Set<number>();
  let length = 0;
  let afterBlank = true;
  for (const piece of withWholeLetters(pieces)) {
    const shown = oneLine(piece.text);
    if (piece.isBreak === true) breaks.add(afterBlank ? length - 1 : length);
    const added: string = afterBlank ? shown.replace(/^ /, "") : shown;
    if (added === "") continue;
    addRun(runs, { start: length, end: length + added.length, ...format(piece) });
    parts.push(added);
    length += added.length;
    afterBlank = added.endsWith(" ");
  }
  const text = parts.join("").trimEnd();
  const inside = [...breaks].filter((at) => at > 0 && at < text.length);
  return { text, runs: clip(runs, text.length), breaks: inside };
}

/** A combining mark typed in another font begins a piece of its own; it goes to its letter. */
function withWholeLetters(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const [marks] = /^\p{M}+/u.exec(piece.text) ?? [];
    const last = whole.at(-1);
    if (marks === undefined || last === undefined) {
      whole.push(piece);
      continue;
    }
    whole[whole.length - 1] = { ...last, text: last.text + marks };
    const rest = piece.text.slice(marks.length);
    if (rest !== "") whole.push({ ...piece, text: rest });
  }
  return whole;
}

function oneLine(text: string): string {
  return withoutInvisible(text.normalize("NFC")).replace(/\s+/g, " ");
}

function format({ format: given }: Piece): Omit<Run, "start" | "end"> {
  const { bold, italic, size, font, colour, highlight } = given;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== undefined && { size }),
    ...(font !== undefined && { font }),
    ...(colour !== undefined && { colour }),
    ...(highlight !== undefined && { highlight }),
  };
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last !== undefined && hasSameFormat(last, run))
    runs[runs.length - 1] = { ...last, end: run.end };
  else runs.push(run);
}

function clip(runs: readonly Run[], length: number): readonly Run[] {
  return runs
    .filter((run) => run.start < length)
    .map((run) => (run.end > length ? { ...run, end: length } : run));
}

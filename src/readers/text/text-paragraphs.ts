import type { Paragraph } from "../../document/document.js";
import { tidy } from "../../text/fold.js";
import { continuesLine, usualWidth } from "../line-joining.js";
import { type SourceLine, toParagraph } from "../lines.js";
import { sourceLines } from "./source-lines.js";

/** Share of the lines that a sentence runs over into the next, from which on lines are broken by hand. */
const WRAPPED_SHARE = 0.05;
/** Blank lines before a lone number that make it a page number. */
const PAGE_GAP_LINES = 3;
/** The first header cell of a table that was flattened to lines. */
const TABLE_HEADER = /^(?:S?TT|Số TT)(?:\s|$)/u;
const ASIDE = /^(?:[¹²³⁴-⁹]\s*\S|https?:\/\/\S+$)/u;

interface TextLine extends SourceLine {
  readonly tidied: string;
  readonly blanksBefore: number;
  /** Whether lines that were left out stand right before. */
  readonly apart: boolean;
}

/**
 * The paragraphs of plain text, as `readText` tells them; none when it is blank.
 * @param leftOut the numbers of lines that belong to a table
 */
export function textParagraphs(text: string, leftOut: ReadonlySet<number> = NONE): Paragraph[] {
  return paragraphs(printedLines(text, leftOut));
}

const NONE: ReadonlySet<number> = new Set();

function paragraphs(lines: readonly TextLine[]): Paragraph[] {
  const tidied = lines.map((line) => line.tidied);
  const width = widthOf(tidied);
  const blanksSeparate = lines.filter((line) => line.blanksBefore > 0).length < lines.length / 2;
  const result: SourceLine[][] = [];
  let asides: SourceLine[][] = [];
  let last: TextLine | undefined;
  for (const line of lines) {
    if (ASIDE.test(line.tidied)) {
      asides.push([line]);
      continue;
    }
    const gap = line.apart || (blanksSeparate && line.blanksBefore > 0);
    if (last && !gap && continuesLine(last.tidied, line.tidied, width)) result.at(-1)?.push(line);
    else {
      result.push(...asides, [line]);
      asides = [];
    }
    last = line;
  }
  return [...result, ...asides].map(toParagraph);
}

/** Length of a full line where lines are broken by hand, infinite where they are not. */
function widthOf(lines: readonly string[]): number {
  const runOver = lines.filter((line, index) => {
    const next = lines[index + 1];
    return (
      next !== undefined && /[A-Za-zÀ-ỹ\d,]$/u.test(line) && /^\p{Ll}{2}|^\p{Ll}\s/u.test(next)
    );
  });
  if (runOver.length <= lines.length * WRAPPED_SHARE) return Number.POSITIVE_INFINITY;
  const lengths = runOver.map((line) => line.length).sort((one, other) => one - other);
  return Math.max(usualWidth(lines), lengths[Math.floor(lengths.length / 2)] ?? 0);
}

function printedLines(text: string, leftOut: ReadonlySet<number>): TextLine[] {
  const lines: TextLine[] = [];
  let blanksBefore = 0;
  let apart = false;
  for (const { text: raw, place, number, opensPage } of sourceLines(text)) {
    if (leftOut.has(number)) {
      apart = true;
      continue;
    }
    const shown = raw.replace(/\*\*/gu, "  ");
    const tidied = tidy(shown);
    if (opensPage) blanksBefore += PAGE_GAP_LINES;
    if (tidied === "") blanksBefore += 1;
    else {
      lines.push({ text: shown, place, tidied, blanksBefore, apart });
      blanksBefore = 0;
      apart = false;
    }
  }
  return withoutPageNumbers(lines);
}

/** A lone number after a wide gap is a page's, unless it counts the rows of a flattened table. */
function withoutPageNumbers(lines: readonly TextLine[]): TextLine[] {
  let row: number | undefined;
  return lines.filter((line, index) => {
    if (TABLE_HEADER.test(line.tidied)) row ??= 0;
    const lone = /^-?\s?(\d{1,3})\s?-?$/u.exec(line.tidied);
    if (!lone) return true;
    const value = Number(lone[1]);
    const opensPage = TABLE_HEADER.test(lines[index + 1]?.tidied ?? "");
    const countsRow = row !== undefined && (value === 1 || value === row || value === row + 1);
    if (countsRow && !opensPage) {
      row = value;
      return true;
    }
    return line.blanksBefore < PAGE_GAP_LINES;
  });
}

import type { Block, Document } from "../document/document.js";
import { DocumentError } from "../document/errors.js";

/** Characters of text, traces included; a plan of 300 pages has less than one million. */
const MOST_CHARACTERS = 3_000_000;
/** Longer than any paragraph; what is done to one may take time with the square of its length. */
const MOST_IN_PARAGRAPH = 1_200_000;
const MOST_PARAGRAPHS = 80_000;
const MOST_TRACES = 100_000;
/** Of all tables together; the grid of one is laid out whole. */
const MOST_CELLS = 120_000;
const MOST_SLOTS = 1_000_000;

/**
 * Checks that the steps after reading have a bounded task, whatever the format was.
 * @throws DocumentError `too-large`
 */
export function refuseBoundless({ blocks, traces }: Document): void {
  const size: Size = { characters: 0, longest: 0, paragraphs: 0, cells: 0, slots: 0 };
  addBlocks(blocks, size);
  for (const { text } of traces) size.characters += text.length;
  const isBounded =
    size.characters <= MOST_CHARACTERS &&
    size.longest <= MOST_IN_PARAGRAPH &&
    size.paragraphs <= MOST_PARAGRAPHS &&
    size.cells <= MOST_CELLS &&
    size.slots <= MOST_SLOTS &&
    traces.length <= MOST_TRACES;
  if (!isBounded) throw tooMuchText();
}

/** Of a file of plain text or Markdown, blanks included. */
const MOST_SIGNS = 6_000_000;
const LINE_BREAK = /\r\n|[\n\r]/gu;
const MOST_LINES = 300_000;

/**
 * Checks the text of a file before it is taken apart.
 * @throws DocumentError `too-large`
 */
export function refuseLongText(text: string): void {
  if (text.length > MOST_SIGNS) throw tooMuchText();
  if (text.length <= MOST_LINES) return;
  let lines = 0;
  for (const _ of text.matchAll(LINE_BREAK)) {
    lines += 1;
    if (lines > MOST_LINES) throw tooMuchText();
  }
}

/** The text of the file is far beyond that of any plan. */
export function tooMuchText(): DocumentError {
  return new DocumentError("too-large", {
    vi: "Nội dung chữ hoặc bảng của tệp nhiều gấp nhiều lần một kế hoạch nên tệp không được đọc. Hãy kiểm tra lại tệp, hoặc tách riêng phần kế hoạch rồi thử lại.",
    en: "The text or the tables of the file are many times those of a plan, so it was not read. Check the file, or take the plan out of it and try again.",
  });
}

interface Size {
  characters: number;
  longest: number;
  paragraphs: number;
  cells: number;
  slots: number;
}

function addBlocks(blocks: readonly Block[], size: Size): void {
  for (const block of blocks) {
    if (block.type === "paragraph") {
      size.characters += block.text.length;
      size.longest = Math.max(size.longest, block.text.length);
      size.paragraphs += 1;
      continue;
    }
    size.cells += block.cells.length;
    size.slots += block.rows * block.columns;
    for (const cell of block.cells) addBlocks(cell.blocks, size);
  }
}

import type { Glyph } from "../pdf/glyphs.js";
import { widthInEms } from "./letter-widths.js";
import type { RecognisedLine, RecognisedWord } from "./recogniser.js";

/** A line recognised in a part of the page that lies at (`left`, `top`), in pixels of the page. */
export interface PlacedLine {
  readonly line: RecognisedLine;
  readonly left: number;
  readonly top: number;
}

/** The words of a page as its glyphs, one a word, for the reader that sorts glyphs into lines. */
export function wordGlyphs(lines: readonly PlacedLine[], scale: number): Glyph[] {
  const sizes = lines.map(({ line }) => sizeOf(line) / scale);
  const usual = usualSize(lines, sizes);
  return lines.flatMap((placed, index) => {
    const size = sizes[index] ?? usual;
    const isUsual = Math.abs(size - usual) <= SAME_SIZE * usual || lettersIn(placed) < FEW_LETTERS;
    return glyphsOf(placed, isUsual ? usual : roundedSize(size), scale);
  });
}

/** Sizes this near to the usual one are the usual one, as a share of it. */
const SAME_SIZE = 0.12;
/** The width of fewer letters tells little of their size. */
const FEW_LETTERS = 6;
/** Signs without a letter or digit that are less sure are dirt. */
const LEAST_CONFIDENCE = 0.3;
/** At least this much stays blank between two words, in ems. */
const LEAST_BLANK = 0.15;
const FONT = { name: "", bold: false, italic: false };

/** The font size that explains the widths of the words, in pixels. */
function sizeOf({ words }: RecognisedLine): number {
  const pixels = words.reduce((sum, { left, right }) => sum + right - left, 0);
  const ems = words.reduce((sum, { text }) => sum + widthInEms(text), 0);
  return ems === 0 ? 0 : pixels / ems;
}

/** The size of most letters, in points. */
function usualSize(lines: readonly PlacedLine[], sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const size = roundedSize(sizes[index] ?? 0);
    counts.set(size, (counts.get(size) ?? 0) + lettersIn(line));
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most === undefined ? 0 : most[0];
}

function roundedSize(size: number): number {
  return Math.round(size * 2) / 2;
}

function lettersIn({ line }: PlacedLine): number {
  return line.words.reduce((sum, { text }) => sum + text.length, 0);
}

function glyphsOf({ line, left, top }: PlacedLine, size: number, scale: number): Glyph[] {
  const words = line.words.filter(isWord);
  return words.map((word, index) => {
    const x = (left + word.left) / scale;
    const next = words[index + 1];
    const end = next === undefined ? Number.POSITIVE_INFINITY : (left + next.left) / scale;
    const right = Math.max(x, Math.min((left + word.right) / scale, end - LEAST_BLANK * size));
    return {
      text: word.text,
      x,
      right,
      baseline: (top + line.baseline) / scale,
      inkCentre: (x + right) / 2,
      size,
      font: FONT,
      confidence: word.confidence,
    };
  });
}

function isWord({ text, confidence }: RecognisedWord): boolean {
  return /[\p{L}\p{N}]/u.test(text) || (text.trim() !== "" && confidence >= LEAST_CONFIDENCE);
}

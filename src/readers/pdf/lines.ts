import { hasSameFormat, type Run } from "../../document/document.js";
import type { Glyph } from "./glyphs.js";
import { type Letter, lettersOf } from "./letters.js";

/** One printed line, or the part of it between two wide gaps, in page space. */
export interface Line {
  /** NFC, single spaces. */
  readonly text: string;
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  /** Right end of the first word; what had to fit for the line above to take it. */
  readonly firstWordRight: number;
  readonly baseline: number;
  /** Size in points of most of its characters. */
  readonly size: number;
  /** Page, from 1. */
  readonly page: number;
  /** Number of the printed line on its page, from 1; 0 until the page's lines are counted. */
  readonly number: number;
  /** The least confidence of its words, 0 to 1, where they were recognised in an image. */
  readonly confidence?: number | undefined;
  /** Its letters from left to right, with their places on the page. */
  readonly letters: readonly Letter[];
}

/** The lines of some glyphs of `page`, from top to bottom, each cut at its wide gaps, left to right. */
export function linesOf(glyphs: readonly Glyph[], page: number): Line[] {
  return rowsOf(glyphs.filter(isUpright)).flatMap((row) =>
    cutAtGaps(row).flatMap((stretch) => lineOf(stretch, page) ?? []),
  );
}

/** As `linesOf`, for a table cell, whose lines are never cut. */
export function uncutLinesOf(glyphs: readonly Glyph[], page: number): Line[] {
  const upright = rowsOf(glyphs.filter(isUpright));
  return [
    ...upright.flatMap((row) => lineOf(lettersOf(row), page) ?? []),
    ...turnedLinesOf(glyphs, page),
  ];
}

/** The lines of the characters that are turned against the page, in their own reading order. */
export function turnedLinesOf(glyphs: readonly Glyph[], page: number): Line[] {
  const places = new Map<Glyph, Glyph>();
  for (const glyph of glyphs) if (glyph.turned !== undefined) places.set(glyph.turned, glyph);
  return rowsOf([...places.keys()]).flatMap((row) => {
    const letters = lettersOf(row);
    const line = lineOf(letters, page);
    const covered = letters.flatMap(({ glyph }) => places.get(glyph) ?? []);
    if (line === undefined || covered.length === 0) return [];
    const x = Math.min(...covered.map((glyph) => glyph.x));
    const right = Math.max(...covered.map((glyph) => glyph.right));
    const baseline = Math.max(...covered.map((glyph) => glyph.baseline));
    const onPage = letters.map((letter) => ({ ...letter, ...placeOf(places.get(letter.glyph)) }));
    return [{ ...line, x, right, firstWordRight: right, baseline, letters: onPage }];
  });
}

/** Where a turned character stands on the page; the foot of its box is its baseline. */
function placeOf(glyph: Glyph | undefined): Partial<Letter> {
  if (glyph === undefined) return {};
  const { x, right, baseline } = glyph;
  return { x, right, baseline };
}

function isUpright(glyph: Glyph): boolean {
  return glyph.turned === undefined;
}

/** Baselines apart by less than this share of the font size are one line. */
const BASELINE_TOLERANCE = 0.35;
/** A character smaller than this share of the line's size may be raised or lowered. */
const SCRIPT_SIZE = 0.8;
/** How far from the baseline, in ems of the line, a superscript or subscript may stand. */
const SCRIPT_REACH = 0.6;
/** How far sideways from the line's characters it may stand, in ems of the line. */
const SCRIPT_GAP = 0.5;
/** A wider gap between two characters is a blank, in ems. */
const BLANK_GAP = 0.11;
/** The same where the file has a blank character in the gap, in ems. */
const MARKED_BLANK_GAP = 0.04;
/** A wider gap without blank characters parts blocks that stand side by side, in ems. */
const BLOCK_GAP = 1.8;
/** The same for a gap that is filled with blank characters, in ems. */
const FILLED_BLOCK_GAP = 8;

/** A line is letter-spaced when it has so many gaps or more, */
const FEWEST_SPACED = 4;
/** and more than this share of them is wide. */
const SPACED_SHARE = 0.8;
/** By how much more than the other gaps a blank parts letter-spaced words, in ems. */
const SPACED_BLANK = 0.14;

interface Row {
  baseline: number;
  readonly glyphs: Glyph[];
}

/** Groups glyphs by baseline, from top to bottom, whatever their order in the file was. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Row[] = [];
  const sorted = [...glyphs].sort((one, other) => one.baseline - other.baseline);
  for (const glyph of sorted) {
    const last = rows.at(-1);
    if (last !== undefined && glyph.baseline - last.baseline <= BASELINE_TOLERANCE * glyph.size) {
      last.glyphs.push(glyph);
    } else {
      rows.push({ baseline: glyph.baseline, glyphs: [glyph] });
    }
  }
  const inked = rows.filter((row) => row.glyphs.some((glyph) => glyph.text !== " "));
  return takeInScripts(inked).map((row) => row.glyphs);
}

/** Puts rows of small raised or lowered characters ("m²") into the line that they belong to. */
function takeInScripts(rows: readonly Row[]): Row[] {
  const hosts = rows.map((row, index) => {
    const neighbours = [rows[index + 1], rows[index - 1]];
    return neighbours.find((host) => host !== undefined && isScriptOf(row, host));
  });
  for (const [index, host] of hosts.entries()) host?.glyphs.push(...(rows[index]?.glyphs ?? []));
  return rows.filter((_, index) => hosts[index] === undefined);
}

function isScriptOf(row: Row, host: Row): boolean {
  const size = commonSize(host.glyphs);
  if (Math.abs(row.baseline - host.baseline) > SCRIPT_REACH * size) return false;
  return row.glyphs.every(
    (glyph) =>
      glyph.size < SCRIPT_SIZE * size &&
      host.glyphs.some(
        (other) =>
          other.x - glyph.right < SCRIPT_GAP * size && glyph.x - other.right < SCRIPT_GAP * size,
      ),
  );
}

function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of glyphs) {
    if (text !== " ") counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most === undefined ? 0 : most[0];
}

/** A label or bullet, after which a tab may leave a wide gap. */
const LABEL_ALONE = /^(?:[-–+*•▪➢✓o]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]{1,6}|\p{L})[.)]?)$/u;

function cutAtGaps(row: readonly Glyph[]): Letter[][] {
  const letters = lettersOf(row);
  if (isStretched(letters)) return [letters];
  const stretches: Letter[][] = [];
  let stretch: Letter[] = [];
  for (const letter of letters) {
    const previous = stretch.at(-1);
    if (previous !== undefined && partsBlocks(stretch, previous, letter)) {
      stretches.push(stretch);
      stretch = [];
    }
    stretch.push(letter);
  }
  if (stretch.length > 0) stretches.push(stretch);
  return stretches;
}

/** A justified line that the author broke by hand has wide gaps between all its words. */
function isStretched(letters: readonly Letter[]): boolean {
  const gaps = letters.slice(1).flatMap((letter, index) => {
    const previous = letters[index];
    const gap = previous === undefined ? 0 : (letter.x - previous.right) / letter.size;
    return gap > BLANK_GAP ? [gap] : [];
  });
  return gaps.length > 2 && gaps.filter((gap) => gap > BLOCK_GAP / 2).length > 0.8 * gaps.length;
}

/** No block starts so; a blank was left open: "ngày      tháng", "Số:      /KH-UBND". */
const BLANK_LEFT_OPEN = /^[\p{Ll}/,.;]/u;

function partsBlocks(stretch: readonly Letter[], previous: Letter, next: Letter): boolean {
  const gap = (next.x - previous.right) / Math.max(previous.size, next.size);
  const isFilled = next.blanksBefore > 1 || BLANK_LEFT_OPEN.test(next.text);
  if (gap <= (isFilled ? FILLED_BLOCK_GAP : BLOCK_GAP)) return false;
  return !LABEL_ALONE.test(stretch.map((letter) => letter.text).join(""));
}

function lineOf(letters: readonly Letter[], page: number): Line | undefined {
  const [first] = letters;
  if (first === undefined) return undefined;
  const blankGap = blankGapOf(letters);
  const runs: Run[] = [];
  let text = "";
  let right = first.right;
  let firstWordRight: number | undefined;
  for (const letter of letters) {
    const gap = (letter.x - right) / letter.size;
    const least = letter.blanksBefore > 0 ? MARKED_BLANK_GAP : blankGap;
    if (text !== "" && gap > least) {
      text += " ";
      firstWordRight ??= right;
    }
    addRun(runs, letter, text.length);
    text += letter.text;
    right = Math.max(right, letter.right);
  }
  const size = commonSize(letters.map((letter) => letter.glyph));
  return {
    text,
    runs,
    x: first.x,
    right,
    firstWordRight: firstWordRight ?? right,
    baseline: commonBaseline(letters, size),
    size: Math.round(size * 10) / 10,
    page,
    number: 0,
    letters,
    ...confidenceOf(letters),
  };
}

function confidenceOf(letters: readonly Letter[]): Pick<Line, "confidence"> {
  const known = letters.flatMap(({ glyph }) => glyph.confidence ?? []);
  return known.length === 0 ? {} : { confidence: Math.min(...known) };
}

/**
 * In a letter-spaced heading every gap is wide; there a blank is wider than the usual gap, or a
 * blank character of the file. What was recognised in an image comes as whole words.
 */
function blankGapOf(letters: readonly Letter[]): number {
  const gaps = letters.slice(1).flatMap((letter, index) => {
    const previous = letters[index];
    if (previous === undefined || letter.blanksBefore > 0) return [];
    return [(letter.x - previous.right) / letter.size];
  });
  const wide = gaps.filter((gap) => gap > BLANK_GAP).length;
  const isSpaced = gaps.length >= FEWEST_SPACED && wide > SPACED_SHARE * gaps.length;
  if (!isSpaced || letters.some(({ glyph }) => glyph.confidence !== undefined)) return BLANK_GAP;
  const usual = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  return usual + SPACED_BLANK;
}

function commonBaseline(letters: readonly Letter[], size: number): number {
  return letters.find((letter) => letter.size === size)?.baseline ?? letters[0]?.baseline ?? 0;
}

/** Extends the last run over the blank and the letter, or starts a new one at the letter. */
function addRun(runs: Run[], letter: Letter, start: number): void {
  const { font, size } = letter.glyph;
  const end = start + letter.text.length;
  const run = {
    start,
    end,
    bold: font.bold,
    italic: font.italic,
    size: Math.round(size * 10) / 10,
    font: font.name,
  };
  const last = runs.at(-1);
  if (last === undefined) runs.push(run);
  else if (hasSameFormat(last, run)) runs[runs.length - 1] = { ...last, end };
  else {
    runs[runs.length - 1] = { ...last, end: start };
    runs.push(run);
  }
}

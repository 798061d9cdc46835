import type { Letter } from "../../readers/pdf/letters.js";
import type { Box, PlacedPage, Quad } from "../../readers/pdf/placed-lines.js";
import type { Annotations, Remark } from "../annotator.js";
import { wordsKey } from "../words-key.js";
import { findWords, type KeyedLine, keyedLine, type Stretch } from "./words-on-page.js";

/** Where a remark stands: over words, or beside them where there are none. */
export interface RemarkPlace {
  readonly remark: Remark;
  /** From 1. */
  readonly page: number;
  readonly kind: "words" | "sign";
  /** One for each line of words, or that of the sign. */
  readonly quads: readonly Quad[];
}

/**
 * The places of the remarks in their order; none only where the document has no page. A remark whose
 * mark would hide an earlier one stands in the margin beside its words.
 */
export function remarkPlaces(
  pages: ReadonlyMap<number, PlacedPage>,
  { remarks, title }: Annotations,
): readonly RemarkPlace[] {
  const opened = new Map<number, OpenedPage>();
  const openedPage = (page: PlacedPage): OpenedPage => {
    const known = opened.get(page.page) ?? openPage(page);
    opened.set(page.page, known);
    return known;
  };
  const [first] = pages.values();
  return remarks.flatMap((remark): RemarkPlace[] => {
    const page = pages.get(remark.location.page ?? 0) ?? first;
    if (page === undefined) return [];
    const { lines, margin, marks, signs } = openedPage(page);
    const stretches = remark.location.page === page.page ? wordsOf(lines, remark) : [];
    const boxes = stretches.map(boxAround);
    const [top] = boxes;
    if (top !== undefined && !marks.some((mark) => liesWithin(mark, boxes))) {
      marks.push(boxes);
      return [{ remark, page: page.page, kind: "words", quads: boxes.map(page.quadOf) }];
    }
    const isWhole = remark.location.page === null;
    const beside = isWhole ? titleBox(lines, title) : top && { ...top, left: margin };
    const sign = freeSignBox(signs, beside, page.height);
    signs.push(sign);
    return [{ remark, page: page.page, kind: "sign", quads: [page.quadOf(sign)] }];
  });
}

/** A page with what stands on it so far. */
interface OpenedPage {
  readonly lines: readonly KeyedLine[];
  /** Where its text begins, from the left edge. */
  readonly margin: number;
  /** The boxes of each mark over words. */
  readonly marks: (readonly Box[])[];
  readonly signs: Box[];
}

function openPage(page: PlacedPage): OpenedPage {
  const lines = page.lines.map(keyedLine);
  const starts = lines.flatMap(({ letters: [first] }) => (first === undefined ? [] : first.x));
  const margin = starts.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
  return { lines, margin, marks: [], signs: [] };
}

/** Whether each of the boxes is covered by one of the others. */
function liesWithin(boxes: readonly Box[], others: readonly Box[]): boolean {
  return boxes.every((box) =>
    others.some(
      (other) =>
        other.left <= box.left + NEAR &&
        other.right >= box.right - NEAR &&
        other.top <= box.top + NEAR &&
        other.bottom >= box.bottom - NEAR,
    ),
  );
}

/** In points; so much of a mark cannot be pointed at. */
const NEAR = 2;

/** The quoted words, or else the whole of the line. */
function wordsOf(lines: readonly KeyedLine[], { location, quote }: Remark): readonly Stretch[] {
  const { line, cell } = location;
  const found = quote === null ? [] : findWords(lines, { words: quote, line, cell });
  if (found.length > 0) return found;
  const onLine = lines.filter(({ number, letters }) => number === line && letters.length > 0);
  const inCell = onLine.filter((one) => one.cell === (cell ?? undefined));
  const [whole] = inCell.length > 0 ? inCell : onLine;
  return whole === undefined ? [] : [whole.letters];
}

/** How far letters with their marks rise above the baseline and hang below it, in ems. */
const RISE = 0.86;
const FALL = 0.24;

function boxAround(letters: readonly Letter[]): Box {
  return {
    left: Math.min(...letters.map(({ x }) => x)),
    right: Math.max(...letters.map(({ right }) => right)),
    top: Math.min(...letters.map(({ baseline, size }) => baseline - RISE * size)),
    bottom: Math.max(...letters.map(({ baseline, size }) => baseline + FALL * size)),
  };
}

/** The first line of the title. */
function titleBox(lines: readonly KeyedLine[], title: readonly string[]): Box | undefined {
  for (const words of title) {
    const whole = lines.find(({ key }) => key === wordsKey(words));
    const [stretch] = whole ? [whole.letters] : findWords(lines, { words, line: null, cell: null });
    if (stretch !== undefined) return boxAround(stretch);
  }
  return undefined;
}

/** The sides of a sign and the distance of two, in points. */
const SIGN = 14;
const STEP = 17;
/** What stays blank at the edges of the page. */
const EDGE = 8;

/** The first place beside the box, or in the corner of the page, where no sign stands yet. */
function freeSignBox(signs: readonly Box[], beside: Box | undefined, height: number): Box {
  let box = signBox(beside, 0, height);
  for (let number = 1; number < MOST_TRIED && signs.some((one) => overlap(one, box)); number += 1) {
    box = signBox(beside, number, height);
  }
  return box;
}

/** More signs than fit on a page. */
const MOST_TRIED = 1000;

function overlap(one: Box, other: Box): boolean {
  const isApart =
    one.right <= other.left ||
    other.right <= one.left ||
    one.bottom <= other.top ||
    other.bottom <= one.top;
  return !isApart;
}

/** Signs stand in rows that grow leftwards of the title, or down the corner of the page. */
function signBox(beside: Box | undefined, number: number, height: number): Box {
  const room = beside === undefined ? 1 : Math.max(1, Math.floor((beside.left - EDGE) / STEP));
  const column = number % room;
  const row = Math.floor(number / room);
  const left = beside === undefined ? EDGE : Math.max(EDGE, beside.left - (column + 1) * STEP);
  const lowest = Math.max(EDGE, height - EDGE - SIGN);
  const top = Math.min(lowest, (beside?.top ?? EDGE) + row * STEP);
  return { left, top, right: left + SIGN, bottom: top + SIGN };
}

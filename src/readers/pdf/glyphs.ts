import { withoutDoubles } from "./doubles.js";
import { MATRIX_BYTES, matrixAt, type Pdfium, withMemory } from "./engine.js";
import { type Font, fontNamed } from "./fonts.js";
import { type Orientation, orient, type PageBox, type Turn, turnOf } from "./orientation.js";
import type { Allowance } from "./page-content.js";

/** One printed character in page space (points, y downwards). A blank has the text " ", one that is not mapped may have none. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  /** Where the next character would start. */
  readonly right: number;
  readonly baseline: number;
  /** Middle of the ink, which shows the base letter that a combining mark belongs to. */
  readonly inkCentre: number;
  /** Right end of the ink; absent where it was recognised in an image. */
  readonly inkRight?: number | undefined;
  /** Effective font size in points, the matrices of the page applied. */
  readonly size: number;
  readonly font: Font;
  /** Where it stands when the page is turned so that it reads upright; absent when it does. */
  readonly turned?: Glyph | undefined;
  /** Printed without ink, or in white, which shows only on a dark ground. */
  readonly ink?: "none" | "white" | undefined;
  /** The file does not tell which letter it is. */
  readonly unmapped?: true | undefined;
  /** How sure its recognition in an image is, 0 to 1; absent for text of the file. */
  readonly confidence?: number | undefined;
}

export interface PageGlyphs {
  readonly orientation: Orientation;
  readonly glyphs: readonly Glyph[];
  /** Share of the characters whose Unicode value PDFium could not find, 0 to 1. */
  readonly unmappedShare: number;
}

/**
 * Every character of the page, those inside form XObjects included, in the order of the file.
 * @throws DocumentError `too-large`
 */
export function readGlyphs(
  pdfium: Pdfium,
  textPage: number,
  box: PageBox,
  allowance: Allowance,
): PageGlyphs {
  return withMemory(pdfium, SCRATCH_BYTES, (scratch) => {
    const printed = readPrinted(pdfium, textPage, scratch, allowance);
    const orientation = orient(box, commonTurn(printed));
    const glyphs = printed
      .flatMap((char) => {
        const { turn } = char.style;
        if (turn === undefined) return [];
        if (turn === orientation.turn) return [toGlyph(char, orientation)];
        return [turnedGlyph(char, orientation, orient(box, turn))];
      })
      .filter((glyph) => isOnPage(glyph, orientation));
    const ink = printed.filter((char) => char.text !== " ");
    const unmapped = ink.filter((char) => !char.mapped);
    return {
      orientation,
      glyphs: withoutDoubles(glyphs.filter(({ text, unmapped }) => text !== "" || unmapped)),
      unmappedShare: ink.length === 0 ? 0 : unmapped.length / ink.length,
    };
  });
}

/** A character in the coordinates of the file. */
interface PrintedChar {
  readonly text: string;
  readonly mapped: boolean;
  readonly origin: readonly [x: number, y: number];
  readonly advanceBox: readonly [left: number, top: number, right: number, bottom: number];
  readonly inkBox: readonly [left: number, right: number, bottom: number, top: number];
  readonly style: TextStyle;
}

/** What all characters of one text object share. */
interface TextStyle {
  readonly font: Font;
  readonly size: number;
  readonly turn: Turn | undefined;
  readonly ink: Glyph["ink"];
}

const NAME_BYTES = 256;
const SCRATCH_BYTES = 64 + NAME_BYTES;

function readPrinted(
  pdfium: Pdfium,
  textPage: number,
  scratch: number,
  allowance: Allowance,
): PrintedChar[] {
  const styles = new Map<number, TextStyle>();
  const fonts = new Map<string, Font>();
  const count = pdfium._FPDFText_CountChars(textPage);
  allowance(count);
  const printed: PrintedChar[] = [];
  for (let index = 0; index < count; index++) {
    if (pdfium._FPDFText_IsGenerated(textPage, index) === 1) continue;
    const object = pdfium._FPDFText_GetTextObject(textPage, index);
    let style = styles.get(object);
    if (style === undefined) {
      const ink = inkOf(pdfium, object, scratch);
      style = { ...readStyle(pdfium, textPage, index, scratch, fonts), ink };
      styles.set(object, style);
    }
    const code = pdfium._FPDFText_GetUnicode(textPage, index);
    const unmapped = isNoLetter(code) || pdfium._FPDFText_HasUnicodeMapError(textPage, index) === 1;
    const boxes = readBoxes(pdfium, textPage, index, scratch);
    const text = textOfCode(code, style.font);
    const isFalseBlank = text === " " && hasInk(boxes);
    printed.push({
      text: isFalseBlank ? "" : text,
      mapped: !unmapped && !isFalseBlank,
      ...boxes,
      style,
    });
  }
  return printed;
}

/** What the file calls a blank but prints as a letter shows more than this, in points. */
const BLANK_INK = 0.5;

function hasInk({ inkBox: [left, right, bottom, top] }: Pick<PrintedChar, "inkBox">): boolean {
  return right - left > BLANK_INK && top - bottom > BLANK_INK;
}

function readStyle(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  scratch: number,
  fonts: Map<string, Font>,
): Omit<TextStyle, "ink"> {
  const nameAt = scratch + 64;
  const length = pdfium._FPDFText_GetFontInfo(textPage, index, nameAt, NAME_BYTES, scratch);
  const end = nameAt + Math.max(0, Math.min(length, NAME_BYTES) - 1);
  const name = new TextDecoder().decode(pdfium.HEAPU8.slice(nameAt, end));
  const font = fonts.get(name) ?? fontNamed(name);
  fonts.set(name, font);
  pdfium.HEAPU8.fill(0, scratch, scratch + MATRIX_BYTES);
  pdfium._FPDFText_GetMatrix(textPage, index, scratch);
  const { a, b, c, d } = matrixAt(pdfium, scratch);
  const nominal = pdfium._FPDFText_GetFontSize(textPage, index);
  return { font, size: nominal * Math.hypot(c, d), turn: turnOf(a, b) };
}

/** Text rendering modes of PDF that print nothing: 3, and 7, which only clips. */
const INVISIBLE_MODES: readonly number[] = [3, 7];
/** Modes that fill the letters and do nothing else. */
const FILL_MODES: readonly number[] = [0, 4];
/** From this value of each colour on, of 255, ink is white. */
const WHITE = 250;

function inkOf(pdfium: Pdfium, object: number, scratch: number): Glyph["ink"] {
  const mode = pdfium._FPDFTextObj_GetTextRenderMode(object);
  if (INVISIBLE_MODES.includes(mode)) return "none";
  const [red, green, blue, alpha] = [scratch, scratch + 4, scratch + 8, scratch + 12] as const;
  const found = pdfium._FPDFPageObj_GetFillColor(object, red, green, blue, alpha);
  if (found !== 1 || !FILL_MODES.includes(mode)) return undefined;
  const value = (address: number): number => pdfium.HEAPU32[address >> 2] ?? 0;
  if (value(alpha) === 0) return "none";
  return [red, green, blue].every((colour) => value(colour) >= WHITE) ? "white" : undefined;
}

function readBoxes(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  scratch: number,
): Pick<PrintedChar, "origin" | "advanceBox" | "inkBox"> {
  pdfium._FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
  pdfium._FPDFText_GetCharBox(
    textPage,
    index,
    scratch + 16,
    scratch + 24,
    scratch + 32,
    scratch + 40,
  );
  pdfium._FPDFText_GetLooseCharBox(textPage, index, scratch + 48);
  const doubles = pdfium.HEAPF64;
  const floats = pdfium.HEAPF32;
  const at = scratch >> 3;
  const loose = (scratch + 48) >> 2;
  return {
    origin: [doubles[at] ?? 0, doubles[at + 1] ?? 0],
    inkBox: [
      doubles[at + 2] ?? 0,
      doubles[at + 3] ?? 0,
      doubles[at + 4] ?? 0,
      doubles[at + 5] ?? 0,
    ],
    advanceBox: [
      floats[loose] ?? 0,
      floats[loose + 1] ?? 0,
      floats[loose + 2] ?? 0,
      floats[loose + 3] ?? 0,
    ],
  };
}

/** Symbol and Wingdings bullets come out in the private use area. */
const SYMBOLS: Readonly<Record<number, string>> = {
  61485: "-",
  61623: "•",
  61607: "▪",
  61656: "➢",
  61692: "✓",
  61551: "o",
};

/**
 * PDFium gives U+FFFE for a hyphen at a line end, and many writers map the hyphen's glyph to the
 * soft hyphen U+00AD; in the old TCVN3 fonts (".VnTime") that code is the letter "ư".
 */
function textOfCode(code: number, font: Font): string {
  if (code === 0xfffe || code === 2) return "-";
  if (code === 0xad) return font.name.startsWith(".Vn") ? "\u00ad" : "-";
  if (code === 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return " ";
  if (code < 0x20 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return "";
  if (code > 0x10ffff) return "";
  if (code >= 0xfb00 && code <= 0xfb06) return String.fromCodePoint(code).normalize("NFKD");
  return SYMBOLS[code] ?? String.fromCodePoint(code);
}

/** Control characters, and codes for private use that stand for no known symbol. */
function isNoLetter(code: number): boolean {
  if (code >= 0xe000 && code <= 0xf8ff) return SYMBOLS[code] === undefined;
  return code === 0xfffd || (code < 0x20 && ![2, 9, 10, 13].includes(code));
}

/** Page rotation says how a page is shown; how its text stands only the characters tell. */
function commonTurn(printed: readonly PrintedChar[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { style } of printed) {
    if (style.turn !== undefined) counts.set(style.turn, (counts.get(style.turn) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most === undefined ? 0 : most[0];
}

function toGlyph(char: PrintedChar, orientation: Orientation): Glyph {
  const origin = orientation.toDevice(...char.origin);
  const [left, top, right, bottom] = char.advanceBox;
  const corners = [orientation.toDevice(left, bottom), orientation.toDevice(right, top)];
  const [inkLeft, inkRight, inkBottom, inkTop] = char.inkBox;
  const inkEnds = [
    orientation.toDevice(inkLeft, inkBottom).x,
    orientation.toDevice(inkRight, inkTop).x,
  ] as const;
  return {
    text: char.text,
    x: origin.x,
    right: Math.max(origin.x, ...corners.map((corner) => corner.x)),
    baseline: origin.y,
    inkCentre: (inkEnds[0] + inkEnds[1]) / 2,
    inkRight: Math.max(...inkEnds),
    size: char.style.size,
    font: char.style.font,
    ...(char.style.ink === undefined ? {} : { ink: char.style.ink }),
    ...(char.mapped ? {} : { unmapped: true }),
  };
}

/** A character whose text runs up, down or upside down: its box on the page, and its own place. */
function turnedGlyph(char: PrintedChar, page: Orientation, own: Orientation): Glyph {
  const [left, top, right, bottom] = char.advanceBox;
  const corners = [page.toDevice(left, bottom), page.toDevice(right, top)];
  return {
    ...toGlyph(char, page),
    x: Math.min(...corners.map((corner) => corner.x)),
    right: Math.max(...corners.map((corner) => corner.x)),
    baseline: Math.max(...corners.map((corner) => corner.y)),
    turned: toGlyph(char, own),
  };
}

function isOnPage(glyph: Glyph, { width, height }: Orientation): boolean {
  return glyph.right >= 0 && glyph.x <= width && glyph.baseline >= 0 && glyph.baseline <= height;
}

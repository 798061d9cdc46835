import { INK } from "./clean-image.js";
import { type Box, type GreyImage, WHITE } from "./grey-image.js";

/**
 * The Roman numeral of I, V and X ("III"), or the two with a dash between ("I-II"), that the
 * strokes inside `box` draw from its left side on, up to a slash or comma; `undefined` when they
 * draw none. Counts strokes, where recognition guesses letters.
 */
export function romanShapeIn(image: GreyImage, box: Box): string | undefined {
  const rows = inkRowsOf(image, box);
  if (rows === undefined) return undefined;
  const { top, height } = rows;
  const at = (share: number) => strokesAt(image, box, Math.round(top + share * height));
  const [upper, middle, lower] = [at(UPPER), at(MIDDLE), at(LOWER)];
  let numeral = "";
  for (let index = 0; index < middle.length; index++) {
    const sign = signOf(middle[index], upper, lower, height);
    if (sign === undefined) break;
    const step = (middle[index]?.x ?? 0) - (middle[index - 1]?.x ?? 0);
    if (sign === "I" && numeral.endsWith("I") && step > DASH_STEP * height) numeral += "-";
    if (sign === "\\") index += 1;
    numeral += sign === "\\" ? "V" : sign;
  }
  if (/^[I-]+$/.test(numeral) && isBarred(image, box, rows)) return undefined;
  return NUMERALS.test(numeral) ? numeral : undefined;
}

/** Whether the first stroke in the box has a serif to both sides at its top, as an I has and a 1 not. */
export function hasTopSerif(image: GreyImage, box: Box): boolean {
  const rows = inkRowsOf(image, box);
  if (rows === undefined) return false;
  const { top, height } = rows;
  const [stroke] = strokesAt(image, box, Math.round(top + MIDDLE * height));
  if (stroke === undefined) return false;
  const [left, right] = [stroke.x - stroke.width / 2, stroke.x + stroke.width / 2];
  for (let y = top; y <= top + SERIF * height; y++) {
    const serif = strokesAt(image, box, y).find(
      ({ x, width }) =>
        x - width / 2 <= left - SERIF_SIDE * height && x + width / 2 >= right + SERIF_SIDE * height,
    );
    if (serif !== undefined) return true;
  }
  return false;
}

/** Whether a bar much wider than the feet lies on top of the strokes, as on TT. */
function isBarred(image: GreyImage, box: Box, { top, height }: InkRows): boolean {
  const widest = (from: number, to: number) => {
    const widths: number[] = [];
    for (let y = Math.round(from); y <= to; y++) {
      widths.push(...strokesAt(image, box, y).map(({ width }) => width));
    }
    return Math.max(0, ...widths);
  };
  const bar = widest(top, top + SERIF * height);
  const foot = widest(top + (1 - SERIF) * height, top + height - 1);
  return bar >= BARRED * height && bar > BAR_TO_FOOT * foot;
}

const NUMERALS =
  /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})(?:-(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2}))?$/;
/** Heights at which strokes are counted, as shares of the numeral's height from above. */
const UPPER = 0.25;
const MIDDLE = 0.5;
const LOWER = 0.7;
/** A stroke that moves sideways less than this share of the height is upright. */
const UPRIGHT = 0.055;
/** How far a stroke moves sideways at most, and the arms of an X reach, as shares of the height. */
const ARM = 0.27;
/** Between two I this far apart stands a dash, as a share of the height. */
const DASH_STEP = 0.75;
/** A wider run of dark pixels is the bar of an H, as a share of the height. */
const BAR = 0.5;
/** Serifs lie within this share of the height from its ends, and reach so far to a side. */
const SERIF = 0.15;
const SERIF_SIDE = 0.06;
/** The bar of a T by the height of the letter, and by the width of its foot. */
const BARRED = 0.7;
const BAR_TO_FOOT = 1.5;
/** Numerals are some 20 pixels high at 10 points; lower ink is a dash or dirt. */
const LOWEST = 12;

/** A dark run in a row: its middle and its width, in pixels. */
interface Stroke {
  readonly x: number;
  readonly width: number;
}

/** What the stroke is: a whole I, X or dash, the left half of a V, or nothing of a numeral. */
function signOf(
  stroke: Stroke | undefined,
  upper: readonly Stroke[],
  lower: readonly Stroke[],
  height: number,
): "I" | "X" | "-" | "\\" | undefined {
  if (stroke === undefined || stroke.width > BAR * height) return undefined;
  const near = (strokes: readonly Stroke[]) =>
    strokes.filter(({ x }) => Math.abs(x - stroke.x) <= ARM * height);
  const [above, below] = [near(upper), near(lower)];
  if (above.length === 0 && below.length === 0) return "-";
  const straight = (strokes: readonly Stroke[]) =>
    strokes.some(({ x }) => Math.abs(x - stroke.x) <= UPRIGHT * height);
  if (straight(above) && straight(below)) return "I";
  const leftAbove = above.some(({ x }) => x < stroke.x);
  const rightBelow = below.some(({ x }) => x > stroke.x);
  if (!leftAbove || !rightBelow) return undefined;
  const isCrossing = above.some(({ x }) => x > stroke.x) && below.some(({ x }) => x < stroke.x);
  return isCrossing && !straight(above) && !straight(below) ? "X" : "\\";
}

interface InkRows {
  readonly top: number;
  readonly height: number;
}

function inkRowsOf(image: GreyImage, box: Box): InkRows | undefined {
  let top = -1;
  let bottom = -1;
  for (let y = box.top; y < box.top + box.height; y++) {
    if (strokesAt(image, box, y).length === 0) continue;
    if (top < 0) top = y;
    bottom = y;
  }
  const height = bottom + 1 - top;
  return top < 0 || height < LOWEST ? undefined : { top, height };
}

function strokesAt({ width, pixels }: GreyImage, box: Box, y: number): Stroke[] {
  const strokes: Stroke[] = [];
  let from = -1;
  for (let x = box.left; x <= box.left + box.width; x++) {
    const at = y * width + x;
    const isDark =
      x < box.left + box.width &&
      Math.min(pixels[at - width] ?? WHITE, pixels[at] ?? WHITE, pixels[at + width] ?? WHITE) < INK;
    if (isDark && from < 0) from = x;
    if (!isDark && from >= 0) {
      strokes.push({ x: (from + x - 1) / 2, width: x - from });
      from = -1;
    }
  }
  return strokes;
}

import { type GreyImage, transposed, WHITE } from "./grey-image.js";

/** Whether the lines of text run from top to bottom or from bottom to top of the image. */
export function isSideways(image: GreyImage): boolean {
  const across = wordLikeInk(image);
  const along = wordLikeInk(transposed(image));
  return along > FEWEST_INK && along > SIDEWAYS * across;
}

/**
 * How surely the level lines of text stand on their feet, from 1 to -1 for upside down: letters and
 * marks rise above the small letters more often than they hang below. 0 without text.
 */
export function uprightness(image: GreyImage): number {
  let above = 0;
  let below = 0;
  for (let left = 0; left + STRIP_WIDTH <= image.width; left += STRIP_WIDTH) {
    const profile = inkRows(image, left);
    for (const { from, to } of bandsOf(profile)) {
      const band = profile.subarray(from, to);
      const core = CORE_SHARE * band.reduce((most, ink) => Math.max(most, ink), 0);
      const top = band.findIndex((ink) => ink >= core);
      const foot = band.findLastIndex((ink) => ink >= core);
      above += sumOf(band.subarray(0, top));
      below += sumOf(band.subarray(foot + 1));
    }
  }
  return above + below < FEWEST_INK ? 0 : (above - below) / (above + below);
}

/** A darker pixel is ink. */
const INK = 128;
/** Every so many rows one is looked at. */
const SAMPLING = 4;
/** Words hold together over gaps up to this; lines of text are further apart; in pixels. */
const WORD_GAP = 9;
/** How long the ink of words is in the direction of reading, in pixels. */
const SHORTEST_WORD = 40;
const LONGEST_WORD = 600;
const FEWEST_INK = 300;
/** Words must be so many times plainer to be seen from top to bottom than across. */
const SIDEWAYS = 1.5;
/** Narrow strips keep lines apart that lie aslant or in cells side by side, in pixels. */
const STRIP_WIDTH = 120;
const LOWEST_LINE = 14;
const HIGHEST_LINE = 60;
/** Rows with this share of the ink of the fullest row belong to the small letters. */
const CORE_SHARE = 0.45;
const LEAST_ROW_INK = 2;

interface Band {
  readonly from: number;
  readonly to: number;
}

/** How much ink lies in stretches of the rows that are as long as words. */
function wordLikeInk({ width, height, pixels }: GreyImage): number {
  let total = 0;
  for (let y = 0; y < height; y += SAMPLING) {
    let [from, last, ink] = [-1, -1, 0];
    const finish = () => {
      const length = last + 1 - from;
      if (from >= 0 && length >= SHORTEST_WORD && length <= LONGEST_WORD && ink < length) {
        total += ink;
      }
      from = -1;
      ink = 0;
    };
    for (let x = 0; x < width; x++) {
      if ((pixels[y * width + x] ?? WHITE) >= INK) continue;
      if (from >= 0 && x - last > WORD_GAP) finish();
      if (from < 0) from = x;
      last = x;
      ink += 1;
    }
    finish();
  }
  return total;
}

/** The dark pixels of each row of the strip. */
function inkRows({ width, height, pixels }: GreyImage, left: number): Float32Array {
  const rows = new Float32Array(height);
  for (let y = 0; y < height; y++) {
    let ink = 0;
    for (let x = left; x < left + STRIP_WIDTH; x++) {
      if ((pixels[y * width + x] ?? WHITE) < INK) ink += 1;
    }
    rows[y] = ink < LEAST_ROW_INK ? 0 : ink;
  }
  return rows;
}

/** The stretches of inked rows that are as high as a line of text. */
function bandsOf(profile: Float32Array): Band[] {
  const bands: Band[] = [];
  let from = -1;
  for (let y = 0; y <= profile.length; y++) {
    const isInked = (profile[y] ?? 0) > 0;
    if (isInked && from < 0) from = y;
    if (isInked || from < 0) continue;
    if (y - from >= LOWEST_LINE && y - from <= HIGHEST_LINE) bands.push({ from, to: y });
    from = -1;
  }
  return bands;
}

function sumOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

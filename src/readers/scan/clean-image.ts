import { type GreyImage, WHITE } from "./grey-image.js";

/** The image with its paper white and without specks of dirt. */
export function cleaned(image: GreyImage): GreyImage {
  return withoutSpecks(stretched(image));
}

/** Whether a pixel of a cleaned image is ink. */
export const INK = 140;
/** The share of the ink's distance from the paper within which grey values become white. */
const PAPER_SHARE = 0.25;
/** Fewer connected dark pixels are dirt; the dot of an i at 10 points has some nine. */
const SPECK_PIXELS = 4;

/** Stretches the grey values so that ink is 0 and everything near the paper's own value white. */
function stretched(image: GreyImage): GreyImage {
  const counts = new Uint32Array(256);
  for (const grey of image.pixels) counts[grey] = (counts[grey] ?? 0) + 1;
  const paper = shareBelow(counts, 0.5);
  const ink = Math.min(shareBelow(counts, 0.005), paper - 40);
  const table = new Uint8Array(256);
  const white = paper - PAPER_SHARE * (paper - ink);
  for (let grey = 0; grey < 256; grey++) {
    const share = (grey - ink) / (white - ink);
    table[grey] = Math.round(Math.max(0, Math.min(1, share)) * WHITE);
  }
  return { ...image, pixels: image.pixels.map((grey) => table[grey] ?? WHITE) };
}

/** The grey value that this share of the pixels does not exceed. */
function shareBelow(counts: Uint32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  for (const [grey, count] of counts.entries()) {
    sum += count;
    if (sum >= share * total) return grey;
  }
  return WHITE;
}

function withoutSpecks(image: GreyImage): GreyImage {
  const { width, height } = image;
  const pixels = image.pixels.slice();
  const seen = new Uint8Array(width * height);
  const stack: number[] = [];
  const group: number[] = [];
  for (let start = 0; start < pixels.length; start++) {
    if (seen[start] === 1 || (pixels[start] ?? WHITE) >= FAINT) continue;
    group.length = 0;
    stack.push(start);
    seen[start] = 1;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (group.length <= SPECK_AREA) group.push(at);
      const x = at % width;
      for (let down = -width; down <= width; down += width) {
        for (let across = -1; across <= 1; across++) {
          const next = at + down + across;
          if (next < 0 || next >= pixels.length || Math.abs((next % width) - x) > 1) continue;
          if (seen[next] === 1 || (pixels[next] ?? WHITE) >= FAINT) continue;
          seen[next] = 1;
          stack.push(next);
        }
      }
    }
    if (isSpeck(group, pixels)) for (const at of group) pixels[at] = WHITE;
  }
  return { width, height, pixels };
}

/** A lighter pixel does not connect. */
const FAINT = 225;
const SPECK_AREA = 12;

function isSpeck(group: readonly number[], pixels: Uint8Array): boolean {
  if (group.length > SPECK_AREA) return false;
  return group.filter((at) => (pixels[at] ?? WHITE) < INK).length < SPECK_PIXELS;
}

import { type GreyImage, WHITE } from "./grey-image.js";

/** What each pixel of an image may be of a level line: 0 nothing, or some of `DARK`, `THIN` and `INKED`. */
export interface LineMask {
  readonly width: number;
  readonly height: number;
  readonly marks: Uint8Array;
}

/** The pixels around are dark on the average, as far as a line is thick. */
export const DARK = 1;
/** What is dark here is as thin as a line. */
export const THIN = 2;
/** The pixel itself has ink. */
export const INKED = 4;

/** The pixels that level lines may run through, faint or broken ones included. */
export function lineMaskOf(image: GreyImage): LineMask {
  const { width, height } = image;
  const dark = darkAlong(image);
  const above = new Uint8Array(dark.length);
  for (let at = 0; at < dark.length; at++) {
    if (dark[at] === 1) above[at] = Math.min(TALL, (above[at - width] ?? 0) + 1);
  }
  const marks = new Uint8Array(dark.length);
  const heights = new Uint8Array(width);
  for (let y = height - 1; y >= 0; y--) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (dark[at] === 0) heights[x] = 0;
      else {
        if (heights[x] === 0) heights[x] = above[at] ?? 0;
        const inked = (image.pixels[at] ?? WHITE) < WHITE - FAINTEST ? INKED : 0;
        marks[at] = DARK | inked | ((heights[x] ?? 0) <= THICKEST ? THIN : 0);
      }
    }
  }
  return { width, height, marks };
}

/** A thicker stroke is no line, in pixels. */
const THICKEST = 9;
const TALL = 200;
/** Noise evens out over so many pixels to either side, along the line. */
const REACH = 4;
/** How much darker than its paper the mean of these pixels must be. */
const FAINTEST = 30;

/** 1 where the pixels to the left and right are dark on the average. */
function darkAlong({ width, height, pixels }: GreyImage): Uint8Array {
  const dark = new Uint8Array(pixels.length);
  const least = FAINTEST * (2 * REACH + 1);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    for (let x = -REACH; x < width; x++) {
      if (x + REACH < width) sum += WHITE - (pixels[row + x + REACH] ?? WHITE);
      if (x > REACH) sum -= WHITE - (pixels[row + x - REACH - 1] ?? WHITE);
      if (x >= 0 && sum >= least) dark[row + x] = 1;
    }
  }
  return dark;
}

import type { Point } from "../pdf/orientation.js";
import { type GreyImage, WHITE } from "./grey-image.js";

/** The angle in degrees by which the lines of the page rise to the right; 0 for a blank page. */
export function skewOf(image: GreyImage): number {
  const ink = inkOf(image);
  if (ink.count < FEWEST_POINTS) return 0;
  let best = 0;
  let reach = MOST_DEGREES;
  for (const step of STEPS) {
    best = sharpest(ink, best - reach, best + reach, step);
    reach = step;
  }
  return best;
}

/** The image turned back by `degrees`, so that lines that rise so to the right lie level. */
export function levelled(image: GreyImage, degrees: number): GreyImage {
  if (Math.abs(degrees) < LEAST_DEGREES) return image;
  const { width, height, pixels } = image;
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  const level = new Uint8Array(width * height).fill(WHITE);
  for (let y = 0; y < height; y++) {
    let sourceX = middleX - cos * middleX + sin * (y - middleY);
    let sourceY = middleY + sin * middleX + cos * (y - middleY);
    for (let x = 0; x < width; x++) {
      const left = Math.floor(sourceX);
      const top = Math.floor(sourceY);
      if (left >= 0 && top >= 0 && left < width - 1 && top < height - 1) {
        level[y * width + x] = between(pixels, width, left, top, sourceX - left, sourceY - top);
      }
      sourceX += cos;
      sourceY -= sin;
    }
  }
  return { width, height, pixels: level };
}

/** Where a point of the image that was levelled by `degrees` lies in the image as it was. */
export function unlevelled(
  { width, height }: Pick<GreyImage, "width" | "height">,
  degrees: number,
  { x, y }: Point,
): Point {
  if (Math.abs(degrees) < LEAST_DEGREES) return { x, y };
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  const [across, down] = [x - middleX, y - middleY];
  return { x: middleX + cos * across + sin * down, y: middleY + cos * down - sin * across };
}

const MOST_DEGREES = 5;
/** The search goes on around the best angle in ever finer steps, in degrees. */
const STEPS = [0.5, 0.1, 0.02];
/** A smaller turn does no harm, in degrees. */
const LEAST_DEGREES = 0.02;
/** Every so many pixels one is looked at. */
const SAMPLING = 3;
/** A darker pixel is ink. */
const INK = 128;
const FEWEST_POINTS = 200;
/** Rows of the profile per sampled pixel. */
const FINENESS = 1;

interface Ink {
  readonly count: number;
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** The places of dark pixels, away from the edges where a scanner leaves shadows, in sampled pixels. */
function inkOf({ width, height, pixels }: GreyImage): Ink {
  const xs: number[] = [];
  const ys: number[] = [];
  const margin = Math.round(Math.min(width, height) / 50);
  for (let y = margin; y < height - margin; y++) {
    for (let x = margin + (y % SAMPLING); x < width - margin; x += SAMPLING) {
      if ((pixels[y * width + x] ?? WHITE) < INK) {
        xs.push(x);
        ys.push(y);
      }
    }
  }
  return {
    count: xs.length,
    xs: Float32Array.from(xs),
    ys: Float32Array.from(ys),
    width,
    height,
  };
}

function sharpest(ink: Ink, from: number, to: number, step: number): number {
  let best = 0;
  let most = -1;
  for (let degrees = from; degrees <= to + step / 2; degrees += step) {
    const sharpness = sharpnessAt(ink, degrees);
    if (sharpness > most) {
      most = sharpness;
      best = degrees;
    }
  }
  return best;
}

/** How sharply rows of ink and blank alternate when the page is turned back by `degrees`. */
function sharpnessAt({ count, xs, ys, width, height }: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const offset = Math.ceil(Math.abs(slope) * width);
  const profile = new Float64Array((height + 2 * offset + 2) * FINENESS);
  for (let index = 0; index < count; index++) {
    const row = Math.round(((ys[index] ?? 0) + slope * (xs[index] ?? 0) + offset) * FINENESS);
    profile[row] = (profile[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < profile.length; row++) {
    sum += ((profile[row] ?? 0) - (profile[row - 1] ?? 0)) ** 2;
  }
  return sum;
}

function between(
  pixels: Uint8Array,
  width: number,
  left: number,
  top: number,
  right: number,
  down: number,
): number {
  const at = top * width + left;
  const upper = (pixels[at] ?? WHITE) * (1 - right) + (pixels[at + 1] ?? WHITE) * right;
  const lower =
    (pixels[at + width] ?? WHITE) * (1 - right) + (pixels[at + width + 1] ?? WHITE) * right;
  return upper * (1 - down) + lower * down + 0.5;
}

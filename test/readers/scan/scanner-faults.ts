import {
  type GreyImage,
  halfTurned,
  quarterTurned,
  WHITE,
} from "../../../src/readers/scan/grey-image.js";

/** The image on a tinted sheet, darker towards its foot by up to `depth` grey values. */
export function onTintedPaper(image: GreyImage, depth: number): GreyImage {
  return mapped(image, (grey, at) => {
    const row = Math.floor(at / image.width) / image.height;
    return (grey * (WHITE - (depth * (1 + row)) / 2)) / WHITE;
  });
}

/** The image with its ink at `share` of its darkness. */
export function faint(image: GreyImage, share: number): GreyImage {
  return mapped(image, (grey) => WHITE - share * (WHITE - grey));
}

/** The image in black and white alone. */
export function bilevel(image: GreyImage, threshold: number): GreyImage {
  return mapped(image, (grey) => (grey > threshold ? WHITE : 0));
}

/** The image turned clockwise by this many quarters. */
export function turnedByQuarters(image: GreyImage, quarters: number): GreyImage {
  const half = quarters % 4 >= 2 ? halfTurned(image) : image;
  return quarters % 2 === 1 ? quarterTurned(half) : half;
}

/** The image with `factor` times as many pixels to a side. */
export function resampled(image: GreyImage, factor: number): GreyImage {
  const width = Math.round(image.width * factor);
  const height = Math.round(image.height * factor);
  const pixels = new Uint8Array(width * height);
  const reach = Math.max(1, Math.round(1 / factor));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      pixels[y * width + x] = meanAround(image, (x + 0.5) / factor, (y + 0.5) / factor, reach);
    }
  }
  return { width, height, pixels };
}

/** The image as JPEG keeps it whose coarsest steps are `step` grey values. */
export function asJpeg(image: GreyImage, step: number): GreyImage {
  const pixels = image.pixels.slice();
  for (let top = 0; top + BLOCK <= image.height; top += BLOCK) {
    for (let left = 0; left + BLOCK <= image.width; left += BLOCK) {
      const block = Array.from({ length: BLOCK }, (_, y) => {
        const at = (top + y) * image.width + left;
        return [...image.pixels.subarray(at, at + BLOCK)];
      });
      const waves = transform(block, (wave, place) => WAVES[wave]?.[place] ?? 0);
      const rough = waves.map((row, y) =>
        row.map((value, x) => {
          const grain = (step * (1 + x + y)) / BLOCK;
          return Math.round(value / grain) * grain;
        }),
      );
      const kept = transform(rough, (place, wave) => WAVES[wave]?.[place] ?? 0);
      for (const [y, row] of kept.entries()) {
        for (const [x, grey] of row.entries())
          pixels[(top + y) * image.width + left + x] = Math.max(0, Math.min(WHITE, grey));
      }
    }
  }
  return { ...image, pixels };
}

const BLOCK = 8;
const WAVES = Array.from({ length: BLOCK }, (_, wave) =>
  Array.from(
    { length: BLOCK },
    (__, place) =>
      Math.sqrt((wave === 0 ? 1 : 2) / BLOCK) *
      Math.cos(((2 * place + 1) * wave * Math.PI) / (2 * BLOCK)),
  ),
);

/** The block with each row, then each column, replaced by its sums weighted with `weight`. */
function transform(
  block: readonly (readonly number[])[],
  weight: (to: number, from: number) => number,
): number[][] {
  const rows = block.map((row) =>
    row.map((_, to) => row.reduce((sum, value, from) => sum + value * weight(to, from), 0)),
  );
  return rows.map((row, to) =>
    row.map((_, x) =>
      rows.reduce((sum, other, from) => sum + (other[x] ?? 0) * weight(to, from), 0),
    ),
  );
}

function mapped(image: GreyImage, change: (grey: number, at: number) => number): GreyImage {
  return { ...image, pixels: image.pixels.map((grey, at) => Math.round(change(grey, at))) };
}

function meanAround({ width, height, pixels }: GreyImage, x: number, y: number, reach: number) {
  let [sum, count] = [0, 0];
  for (let row = Math.floor(y - reach / 2); row <= y + reach / 2; row++) {
    for (let column = Math.floor(x - reach / 2); column <= x + reach / 2; column++) {
      if (row < 0 || column < 0 || row >= height || column >= width) continue;
      sum += pixels[row * width + column] ?? WHITE;
      count += 1;
    }
  }
  return count === 0 ? WHITE : Math.round(sum / count);
}

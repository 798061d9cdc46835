import { type GreyImage, WHITE } from "./grey-image.js";

/** The image with its paper white everywhere: shadows, tinted sheets and shaded cells taken off. */
export function withEvenPaper(image: GreyImage): GreyImage {
  const tiles = tilesOf(image);
  const paper = spread(spread(tiles, Math.max), Math.min);
  const shades = paper.values.map((grey) => Math.min(WHITE - grey, DARKEST_SHADE));
  const { width, height } = image;
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const tileRow = Math.floor(y / TILE) * paper.width;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const shade = shades[tileRow + ((x / TILE) | 0)] ?? 0;
      pixels[at] = Math.min(WHITE, (image.pixels[at] ?? WHITE) + shade);
    }
  }
  return { width, height, pixels };
}

/** Side of the squares whose mean tells the paper from the ink, in pixels. */
const TILE = 6;
/** Somewhere within this many squares there is paper between letters and lines. */
const REACH = 3;
/** What is darker all over is a picture, of which not everything is taken off. */
const DARKEST_SHADE = 140;

interface Tiles {
  readonly width: number;
  readonly height: number;
  /** Mean grey values. */
  readonly values: Float32Array;
}

function tilesOf({ width, height, pixels }: GreyImage): Tiles {
  const across = Math.ceil(width / TILE);
  const down = Math.ceil(height / TILE);
  const sums = new Float32Array(across * down);
  for (let y = 0; y < height; y++) {
    const tileRow = Math.floor(y / TILE) * across;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const tile = tileRow + ((x / TILE) | 0);
      sums[tile] = (sums[tile] ?? 0) + (pixels[at] ?? WHITE);
    }
  }
  const values = sums.map((sum, tile) => {
    const columns = Math.min(TILE, width - (tile % across) * TILE);
    const rows = Math.min(TILE, height - Math.floor(tile / across) * TILE);
    return sum / (columns * rows);
  });
  return { width: across, height: down, values };
}

/** Each value replaced by the extreme one of the square of tiles around it. */
function spread(tiles: Tiles, extreme: (one: number, other: number) => number): Tiles {
  const { width, height, values } = tiles;
  const rows = extremesAlong(
    values,
    { lines: height, length: width, line: width, step: 1 },
    extreme,
  );
  return {
    ...tiles,
    values: extremesAlong(rows, { lines: width, length: height, line: 1, step: width }, extreme),
  };
}

/** How the lines of a grid lie in its values. */
interface Direction {
  readonly lines: number;
  readonly length: number;
  readonly line: number;
  readonly step: number;
}

function extremesAlong(
  values: Float32Array,
  { lines, length, line, step }: Direction,
  extreme: (one: number, other: number) => number,
): Float32Array {
  const result = new Float32Array(values.length);
  for (let row = 0; row < lines; row++) {
    for (let index = 0; index < length; index++) {
      const from = Math.max(0, index - REACH);
      const to = Math.min(length - 1, index + REACH);
      let found = values[row * line + from * step] ?? WHITE;
      for (let near = from + 1; near <= to; near++) {
        found = extreme(found, values[row * line + near * step] ?? WHITE);
      }
      result[row * line + index * step] = found;
    }
  }
  return result;
}

import { type Box, type GreyImage, WHITE } from "./grey-image.js";

/** Pixels of four bytes: blue, green, red and one that means nothing. */
export interface ColourImage {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** The image in grey, with round red stamps as pale as if they were not there; red text stays. */
export function greyWithoutStamps(image: ColourImage): GreyImage {
  const { width, height, bytes } = image;
  const pixels = new Uint8Array(width * height);
  const tiles = { across: Math.ceil(width / TILE), counts: new Uint8Array(0) };
  tiles.counts = new Uint8Array(tiles.across * Math.ceil(height / TILE));
  for (let y = 0; y < height; y++) {
    const tileRow = ((y / TILE) | 0) * tiles.across;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const [blue, green, red] = colourAt(bytes, at);
      pixels[at] = (blue * 29 + green * 150 + red * 77) >> 8;
      if (red - Math.max(green, blue) <= REDNESS) continue;
      const tile = tileRow + ((x / TILE) | 0);
      tiles.counts[tile] = (tiles.counts[tile] ?? 0) + 1;
    }
  }
  for (const box of stampBoxes(tiles.counts, tiles.across)) paleRed(image, pixels, box);
  return { width, height, pixels };
}

/** How much more red than anything else a pixel of a stamp is. */
const REDNESS = 45;
/** Side of the squares that are red or not, in pixels, and how many red pixels make one red. */
const TILE = 8;
const RED_PIXELS = 4;
/** Stamps are round, 20 to 60 mm wide, in pixels at 200 dpi. */
const SMALLEST = 160;
const LARGEST = 480;
const ROUNDNESS = 0.7;
/** Ink reflects less red than paper. */
const BRIGHTER = 1.4;
/** The fringe of a stamp is paler. */
const FRINGE_REDNESS = 15;

function colourAt(bytes: Uint8Array, at: number): readonly [number, number, number] {
  return [bytes[4 * at] ?? WHITE, bytes[4 * at + 1] ?? WHITE, bytes[4 * at + 2] ?? WHITE];
}

/** The boxes of connected red squares that are as large and as round as a stamp, in pixels. */
function stampBoxes(counts: Uint8Array, across: number): Box[] {
  const boxes: Box[] = [];
  const seen = new Set<number>();
  for (const [start, count] of counts.entries()) {
    if (count < RED_PIXELS || seen.has(start)) continue;
    const box = boxOf(connectedTiles(counts, across, start, seen), across);
    const [short, long] = [Math.min(box.width, box.height), Math.max(box.width, box.height)];
    if (short >= SMALLEST && long <= LARGEST && short >= ROUNDNESS * long) boxes.push(box);
  }
  return boxes;
}

function connectedTiles(
  counts: Uint8Array,
  across: number,
  start: number,
  seen: Set<number>,
): number[] {
  const found = [start];
  seen.add(start);
  for (const tile of found) {
    for (let down = -across; down <= across; down += across) {
      for (let aside = -1; aside <= 1; aside++) {
        const next = tile + down + aside;
        const isBeside = Math.abs((next % across) - (tile % across)) <= 1;
        if (!isBeside || (counts[next] ?? 0) < RED_PIXELS || seen.has(next)) continue;
        seen.add(next);
        found.push(next);
      }
    }
  }
  return found;
}

function boxOf(tiles: readonly number[], across: number): Box {
  let [left, right, top, bottom] = [across, 0, Number.POSITIVE_INFINITY, 0];
  for (const tile of tiles) {
    const [column, row] = [tile % across, Math.floor(tile / across)];
    [left, right] = [Math.min(left, column), Math.max(right, column + 1)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row + 1)];
  }
  const width = (right - left) * TILE;
  return { left: left * TILE, top: top * TILE, width, height: (bottom - top) * TILE };
}

/** Gives reddish pixels in the box the grey of what lies below: paper, or text in little red. */
function paleRed(
  { width, height, bytes }: ColourImage,
  pixels: Uint8Array,
  { left, top, ...size }: Box,
): void {
  for (let y = top; y < Math.min(height, top + size.height); y++) {
    for (let x = left; x < Math.min(width, left + size.width); x++) {
      const at = y * width + x;
      const [blue, green, red] = colourAt(bytes, at);
      if (red - Math.max(green, blue) > FRINGE_REDNESS)
        pixels[at] = Math.min(WHITE, BRIGHTER * red);
    }
  }
}

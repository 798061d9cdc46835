import type { Segment } from "../pdf/segments.js";
import { type GreyImage, transposed, WHITE } from "./grey-image.js";
import { lineMaskOf } from "./line-mask.js";
import { betweenCrossings } from "./rule-pieces.js";
import { extentOf, type Stroke, strokesOf } from "./strokes.js";

/** The ruling lines of an image, and the image without them. */
export interface RulingLines {
  /** In pixels. */
  readonly segments: readonly Segment[];
  withoutLines(image: GreyImage): GreyImage;
}

/** Finds the level and upright lines of a levelled image on even paper, faint ones too. */
export function rulingLinesOf(image: GreyImage): RulingLines {
  const [mask, turned] = [lineMaskOf(image), lineMaskOf(transposed(image))];
  const found = { across: strokesOf(mask), upright: strokesOf(turned) };
  const across = betweenCrossings(found.across, found.upright, mask);
  const upright = betweenCrossings(found.upright, found.across, turned);
  return {
    segments: [
      ...across.map((stroke) => segmentOf(stroke, "horizontal")),
      ...upright.map((stroke) => segmentOf(stroke, "vertical")),
    ],
    withoutLines: (other) => erased(other, across, upright),
  };
}

function segmentOf({ runs }: Stroke, direction: Segment["direction"]): Segment {
  const weight = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const at = runs.reduce((sum, { row, from, to }) => sum + (row + 0.5) * (to - from), 0) / weight;
  return { direction, at, ...extentOf(runs) };
}

function erased(
  image: GreyImage,
  across: readonly Stroke[],
  upright: readonly Stroke[],
): GreyImage {
  const { width } = image;
  const pixels = image.pixels.slice();
  for (const { row, from, to } of across.flatMap(({ runs }) => runs)) {
    pixels.fill(WHITE, row * width + from, row * width + to);
  }
  for (const { row, from, to } of upright.flatMap(({ runs }) => runs)) {
    for (let y = from; y < to; y++) pixels[y * width + row] = WHITE;
  }
  return { ...image, pixels };
}

import type { Segment } from "../pdf/segments.js";
import { type GreyImage, transposed, WHITE } from "./grey-image.js";
import { lineMaskOf } from "./line-mask.js";
import { betweenCrossings } from "./rule-pieces.js";
import { extentOf, middleOf, type Stroke, strokesOf, thicknessOf } from "./strokes.js";

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

function segmentOf(stroke: Stroke, direction: Segment["direction"]): Segment {
  return { direction, at: middleOf(stroke), ...extentOf(stroke.runs) };
}

/** The edge of a thicker line is blurred beyond what was seen of it, in pixels. */
const THICK = 6;

function erased(
  image: GreyImage,
  across: readonly Stroke[],
  upright: readonly Stroke[],
): GreyImage {
  const { width, height } = image;
  const pixels = image.pixels.slice();
  for (const stroke of across) {
    const edge = edgeOf(stroke);
    for (const { row, from, to } of stroke.runs) {
      for (let y = Math.max(0, row - edge); y <= Math.min(height - 1, row + edge); y++) {
        pixels.fill(WHITE, y * width + from, y * width + to);
      }
    }
  }
  for (const stroke of upright) {
    const edge = edgeOf(stroke);
    for (const { row, from, to } of stroke.runs) {
      const [left, right] = [Math.max(0, row - edge), Math.min(width - 1, row + edge)];
      for (let y = from; y < to; y++) pixels.fill(WHITE, y * width + left, y * width + right + 1);
    }
  }
  return { ...image, pixels };
}

function edgeOf(stroke: Stroke): 0 | 1 {
  return thicknessOf(stroke) > THICK ? 1 : 0;
}

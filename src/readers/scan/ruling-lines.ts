import type { Segment } from "../pdf/segments.js";
import { type GreyImage, WHITE } from "./grey-image.js";

/** The ruling lines of an image in its pixels, and the image without them. */
export interface RulingLines {
  readonly segments: readonly Segment[];
  readonly image: GreyImage;
}

/** Finds the level and upright lines of a levelled image and takes them off it. */
export function rulingLinesOf(image: GreyImage): RulingLines {
  const across = strokesOf(image);
  const upright = strokesOf(transposed(image));
  const pixels = image.pixels.slice();
  for (const { runs } of across) {
    for (const { row, from, to } of runs)
      pixels.fill(WHITE, row * image.width + from, row * image.width + to);
  }
  for (const { runs } of upright) {
    for (const { row, from, to } of runs) {
      for (let y = from; y < to; y++) pixels[y * image.width + row] = WHITE;
    }
  }
  return {
    segments: [
      ...across.map((stroke) => segmentOf(stroke, "horizontal")),
      ...upright.map((stroke) => segmentOf(stroke, "vertical")),
    ],
    image: { ...image, pixels },
  };
}

/** Lighter pixels belong to no line, thin ones being grey after a turn. */
const LINE_GREY = 185;
/** A shorter line may be part of a letter, in pixels. */
const SHORTEST = 45;
/** Gaps up to this do not part a line, in pixels. */
const GAP = 2;
/** A thicker stroke is no line, in pixels. */
const THICKEST = 9;

/** Dark pixels of one row of the image, from `from` up to but without `to`. */
interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

interface Stroke {
  readonly runs: readonly Run[];
}

/** The long level strokes of an image; looks one row up and down, so that slow slopes break none. */
function strokesOf(image: GreyImage): Stroke[] {
  const open: { runs: Run[]; last: readonly Run[] }[] = [];
  const done: Stroke[] = [];
  for (let row = 1; row < image.height - 1; row++) {
    const runs = runsOf(image, row);
    for (const stroke of [...open]) {
      if ((stroke.last[0]?.row ?? 0) >= row - 2) continue;
      open.splice(open.indexOf(stroke), 1);
      done.push(stroke);
    }
    for (const run of runs) {
      const near = open.filter(({ last }) =>
        last.some((other) => other.from <= run.to + GAP && run.from <= other.to + GAP),
      );
      const [first, ...rest] = near;
      if (first === undefined) {
        open.push({ runs: [run], last: [run] });
        continue;
      }
      for (const other of rest) {
        first.runs.push(...other.runs);
        first.last = [...first.last, ...other.last];
        open.splice(open.indexOf(other), 1);
      }
      first.runs.push(run);
      first.last = [...first.last.filter((earlier) => earlier.row >= row - 1), run];
    }
  }
  return [...done, ...open].filter(isThin);
}

function runsOf({ width, pixels }: GreyImage, row: number): Run[] {
  const runs: Run[] = [];
  const at = row * width;
  let from = -1;
  let last = -1;
  for (let x = 0; x <= width; x++) {
    const isDark =
      x < width &&
      ((pixels[at + x] ?? WHITE) < LINE_GREY ||
        (pixels[at + x - width] ?? WHITE) < LINE_GREY ||
        (pixels[at + x + width] ?? WHITE) < LINE_GREY);
    if (isDark) {
      if (from < 0) from = x;
      last = x;
    } else if (from >= 0 && x - last > GAP) {
      if (last + 1 - from >= SHORTEST) runs.push({ row, from, to: last + 1 });
      from = -1;
    }
  }
  if (from >= 0 && last + 1 - from >= SHORTEST) runs.push({ row, from, to: last + 1 });
  return runs;
}

/** Each line is seen two rows thicker than it is. */
function isThin({ runs }: Stroke): boolean {
  const area = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const { from, to } = extentOf(runs);
  return area / (to - from) <= THICKEST + 2;
}

function extentOf(runs: readonly Run[]): { from: number; to: number } {
  return {
    from: runs.reduce((least, run) => Math.min(least, run.from), Number.POSITIVE_INFINITY),
    to: runs.reduce((most, run) => Math.max(most, run.to), 0),
  };
}

function segmentOf({ runs }: Stroke, direction: Segment["direction"]): Segment {
  const weight = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const at = runs.reduce((sum, { row, from, to }) => sum + (row + 0.5) * (to - from), 0) / weight;
  return { direction, at, ...extentOf(runs) };
}

function transposed({ width, height, pixels }: GreyImage): GreyImage {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + y] = pixels[y * width + x] ?? WHITE;
  }
  return { width: height, height: width, pixels: turned };
}

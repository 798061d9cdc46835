import { dashedRunsOf } from "./dashes.js";
import { INKED, type LineMask, THIN } from "./line-mask.js";

/** Line pixels of one row of the image, from `from` up to but without `to`. */
export interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is a row of dashes. */
  readonly isDashed?: boolean;
}

export interface Stroke {
  readonly runs: readonly Run[];
}

/** The long level strokes of an image; looks one row up and down, so that slow slopes break none. */
export function strokesOf(mask: LineMask): Stroke[] {
  const open: { runs: Run[]; last: readonly Run[] }[] = [];
  const done: Stroke[] = [];
  for (let row = 1; row < mask.height - 1; row++) {
    const runs = withDashes(runsOf(mask, row), dashedRunsOf(mask, row));
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

/** Dashed lines beside the solid ones, the pieces of which they may hold. */
function withDashes(solid: readonly Run[], dashed: readonly Run[]): readonly Run[] {
  if (dashed.length === 0) return solid;
  const apart = solid.filter(
    ({ from, to }) => !dashed.some((line) => line.from <= from && to <= line.to),
  );
  return [...apart, ...dashed];
}

/** Whether dashes, and not ink all along, make the stroke a line. */
export function isDashed({ runs }: Stroke): boolean {
  return runs.some((run) => run.isDashed);
}

/** The mean row of a stroke, in pixels. */
export function middleOf({ runs }: Stroke): number {
  return runs.reduce((sum, { row, from, to }) => sum + (row + 0.5) * (to - from), 0) / areaOf(runs);
}

/** The mean number of rows that a stroke is seen on. */
export function thicknessOf({ runs }: Stroke): number {
  const { from, to } = extentOf(runs);
  return areaOf(runs) / (to - from);
}

function areaOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** From where to where the runs go, in pixels. */
export function extentOf(runs: readonly Run[]): { from: number; to: number } {
  return {
    from: runs.reduce((least, run) => Math.min(least, run.from), Number.POSITIVE_INFINITY),
    to: runs.reduce((most, run) => Math.max(most, run.to), 0),
  };
}

/** A shorter line may be part of a letter, in pixels. */
const SHORTEST = 45;
/** Gaps up to this do not part a line, in pixels. */
const GAP = 2;
/** A thicker stroke is no line, in pixels; each line is seen two rows thicker than it is. */
const THICKEST = 11;
/** Letters that stand on a line or hang from it hide it for so long, in pixels. */
const LONGEST_HIDDEN = 60;
/** What crosses a line at its end is this wide, in pixels. */
const CROSSING = 8;
/** Letters are no higher, in pixels. */
const LONGEST_STEM = 44;
/** The share of a line that must be seen to be thin; short strokes may be the bars of letters. */
const THIN_SHARE = 0.6;
const SHORT = 120;
const SHORT_THIN_SHARE = 0.75;
/** and the share that has ink of its own, as letters below each other have not. */
const INKED_SHARE = 0.9;
/** A long line may be broken into dots, as hairlines are in images of black and white. */
const LONG = 200;
const BROKEN_SHARE = 0.5;
const WIDEST_GAP = 6;

function runsOf({ width, marks }: LineMask, row: number): Run[] {
  const runs: Run[] = [];
  const at = row * width;
  let sight: Sight | undefined;
  let darkFrom = -1;
  const finish = () => {
    if (sight !== undefined && isLine(sight)) {
      const { from, to } = extentWithoutStems(sight);
      if (from < to) runs.push({ row, from, to });
    }
    sight = undefined;
  };
  for (let x = 0; x < width; x++) {
    const mark = (marks[at + x] ?? 0) | (marks[at + x - width] ?? 0) | (marks[at + x + width] ?? 0);
    if (mark === 0) {
      if (sight !== undefined && x - sight.darkTo > GAP) finish();
      darkFrom = -1;
      continue;
    }
    if (darkFrom < 0) darkFrom = x;
    if ((mark & THIN) !== 0) {
      sight ??= sightFrom(Math.max(darkFrom, x - CROSSING));
      sight.thin += 1;
      sight.thinTo = x;
    } else if (sight !== undefined && x - sight.thinTo > LONGEST_HIDDEN) finish();
    if (sight !== undefined) follow(sight, x, (mark & INKED) !== 0);
  }
  finish();
  return runs;
}

/** What is seen of a line so far. */
interface Sight {
  readonly from: number;
  thinTo: number;
  darkTo: number;
  thin: number;
  all: number;
  inked: number;
  inkTo: number;
  widestGap: number;
  /** The ink before and after each gap in it. */
  readonly gaps: (readonly [number, number])[];
}

function sightFrom(from: number): Sight {
  return {
    from,
    thinTo: from,
    darkTo: from,
    thin: 0,
    all: 0,
    inked: 0,
    inkTo: from,
    widestGap: 0,
    gaps: [],
  };
}

function follow(sight: Sight, x: number, isInked: boolean): void {
  sight.darkTo = x;
  sight.all += 1;
  if (!isInked) return;
  sight.inked += 1;
  const gap = x - sight.inkTo - 1;
  sight.widestGap = Math.max(sight.widestGap, gap);
  if (gap > GAP) sight.gaps.push([sight.inkTo, x]);
  sight.inkTo = x;
}

/** From where to where the line goes without the stems of letters that stand in line with it. */
function extentWithoutStems(sight: Sight): { from: number; to: number } {
  const { from, gaps } = sight;
  const to = endOf(sight);
  const before = gaps.findLast(([ink]) => ink - from <= LONGEST_STEM);
  const after = gaps.find(([, ink]) => to - ink <= LONGEST_STEM);
  return { from: before?.[1] ?? from, to: after === undefined ? to : after[0] + 1 };
}

function endOf({ darkTo, thinTo }: Sight): number {
  return Math.min(darkTo, thinTo + CROSSING) + 1;
}

function isLine(sight: Sight): boolean {
  const length = endOf(sight) - sight.from;
  const share = length < SHORT ? SHORT_THIN_SHARE : THIN_SHARE;
  const inked = sight.inked / sight.all;
  const isSolid = inked >= INKED_SHARE;
  const isBroken = length >= LONG && inked >= BROKEN_SHARE && sight.widestGap <= WIDEST_GAP;
  return length >= SHORTEST && sight.thin >= share * length && (isSolid || isBroken);
}

function isThin(stroke: Stroke): boolean {
  return thicknessOf(stroke) <= THICKEST;
}

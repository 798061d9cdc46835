import { INKED, type LineMask, THIN } from "./line-mask.js";
import type { Run } from "./strokes.js";

interface Dash {
  readonly from: number;
  readonly to: number;
}

/** Lengths of a dash and of the blank behind it, in pixels; a solid line has no such blanks. */
const [SHORTEST, LONGEST] = [8, 60];
const [LEAST_BLANK, MOST_BLANK] = [4, 20];
/** Dashes of one line differ by no more, nor do the blanks, in pixels; letters never keep so even. */
const UNEVEN = 2;
/** Figures below each other, as in a column of numbers, leave more blank than this share of their height. */
const WIDEST_SHARE = 0.42;
/** What is left of a dash that something crosses, in pixels. */
const CUT = 3;
/** So many in a row are a line, and so many go on with one behind letters that hide it. */
const FEWEST = 6;
const FEWEST_AGAIN = 2;
/** Letters that stand on a line hide it for so long, in pixels. */
const LONGEST_HIDDEN = 120;
const SHORTEST_LINE = 100;
/** A line may end in a blank, right before what it meets, in pixels. */
const END_BLANK = 8;

/** The dashed level lines on one row of the mask, each as one run; looks one row up and down. */
export function dashedRunsOf(mask: LineMask, row: number): Run[] {
  const lines: Dash[] = [];
  for (const { from, to } of evenChains(dashesOf(mask, row))) {
    const last = lines.at(-1);
    if (last !== undefined && from - last.to <= LONGEST_HIDDEN) {
      lines[lines.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    } else lines.push({ from, to });
  }
  return lines
    .filter(({ from, to }) => to - from >= SHORTEST_LINE)
    .map(({ from, to }) => ({
      row,
      from: Math.max(0, from - END_BLANK),
      to: Math.min(mask.width, to + END_BLANK),
      isDashed: true,
    }));
}

/** The stretches of thin ink on the row. */
function dashesOf({ width, marks }: LineMask, row: number): Dash[] {
  const dashes: Dash[] = [];
  const at = row * width;
  let from = -1;
  for (let x = 0; x <= width; x++) {
    const mark =
      x === width
        ? 0
        : (marks[at + x] ?? 0) | (marks[at + x - width] ?? 0) | (marks[at + x + width] ?? 0);
    const isThinInk = (mark & THIN) !== 0 && (mark & INKED) !== 0;
    if (isThinInk && from < 0) from = x;
    if (isThinInk || from < 0) continue;
    dashes.push({ from, to: x });
    from = -1;
  }
  return dashes;
}

/** Dashes that follow each other evenly, as stretches; shorter ones are cut by what crosses them. */
function evenChains(dashes: readonly Dash[]): Dash[] {
  const chains: Dash[] = [];
  let chain: Dash[] = [];
  for (const dash of dashes) {
    if (dash.to - dash.from < CUT) continue;
    const last = chain.at(-1);
    const blank = last === undefined ? 0 : dash.from - last.to;
    if (last === undefined || blank > MOST_BLANK || dash.to - dash.from > LONGEST) {
      chains.push(...stretchOf(chain, dashes));
      chain = [];
    }
    chain.push(dash);
  }
  return [...chains, ...stretchOf(chain, dashes)];
}

/** The stretches of a chain in which dash after dash has the length and the blank of most. */
function stretchOf(chain: readonly Dash[], all: readonly Dash[]): Dash[] {
  if (chain.length < FEWEST) return [];
  const length = middleOf(chain.map(lengthOf));
  const blank = middleOf(chain.slice(1).map((dash, index) => blankBefore(dash, chain[index])));
  if (length < SHORTEST || length > LONGEST) return [];
  if (blank < LEAST_BLANK || blank > WIDEST_SHARE * length) return [];
  const stretches: { from: number; to: number; dashes: number }[] = [];
  for (const [index, dash] of chain.entries()) {
    if (Math.abs(lengthOf(dash) - length) > UNEVEN) continue;
    const before = chain[index - 1];
    const goesOn =
      before !== undefined &&
      stretches.at(-1)?.to === before.to &&
      Math.abs(blankBefore(dash, before) - blank) <= UNEVEN;
    const last = stretches.at(-1);
    if (goesOn && last !== undefined) {
      last.to = dash.to;
      last.dashes += 1;
    } else stretches.push({ ...dash, dashes: 1 });
  }
  const whole = stretches.filter(({ dashes }) => dashes >= FEWEST_AGAIN);
  if (!whole.some(({ dashes }) => dashes >= FEWEST)) return [];
  return whole.map((stretch) => extended(stretch, all, length));
}

/** The stretch with the dashes beyond its ends, those among them that letters or crossings cut. */
function extended({ from, to }: Dash, dashes: readonly Dash[], length: number): Dash {
  const fits = (dash: Dash): boolean => lengthOf(dash) <= length + UNEVEN;
  let [start, end] = [from, to];
  for (const dash of dashes.toReversed()) {
    if (dash.to <= start && start - dash.to <= LONGEST_HIDDEN && fits(dash)) start = dash.from;
  }
  for (const dash of dashes) {
    if (dash.from >= end && dash.from - end <= LONGEST_HIDDEN && fits(dash)) end = dash.to;
  }
  return { from: start, to: end };
}

function lengthOf({ from, to }: Dash): number {
  return to - from;
}

function blankBefore(dash: Dash, before: Dash | undefined): number {
  return dash.from - (before?.to ?? dash.from);
}

function middleOf(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

import type { Line } from "./lines.js";

/** Lines that run over the whole width, or two blocks of lines that stand side by side. */
export type Band =
  | { readonly type: "flow"; readonly lines: readonly Line[] }
  | { readonly type: "beside"; readonly left: readonly Line[]; readonly right: readonly Line[] };

/** Sorts the lines of a page, given from top to bottom, into bands in reading order. */
export function bandsOf(lines: readonly Line[], pageWidth: number): Band[] {
  const bands: Band[] = [];
  let waiting = [...lines];
  while (waiting.length > 0) {
    const first = firstPair(waiting);
    if (first === undefined) return [...bands, flow(waiting)];
    const beside = growFrom(first, waiting, pageWidth);
    const taken = new Set([...beside.left, ...beside.right]);
    const before = waiting.filter(
      (line) => !taken.has(line) && line.baseline <= first.left.baseline,
    );
    if (before.length > 0) bands.push(flow(before));
    bands.push(beside);
    const done = new Set([...taken, ...before]);
    waiting = waiting.filter((line) => !done.has(line));
  }
  return bands;
}

interface Pair {
  readonly left: Line;
  readonly right: Line;
}

/** Lines whose baselines are nearer than this stand beside each other, in ems. */
const BESIDE = 0.9;
/** The gap between the blocks, in ems. */
const GUTTER = 1.2;
/** How far below its block a further line of the left block may stand, in ems. */
const LEFT_PITCH = 2.6;
/** The same for the right block, where a signature takes room, in ems. */
const RIGHT_PITCH = 14;
/** How far above the pair a first line of the right block may stand, in ems. */
const RIGHT_LEAD = 2.2;
/** A block's middle lies off the page's by at least this share of the page's width. */
const OFF_CENTRE = 0.05;

function flow(lines: readonly Line[]): Band {
  return { type: "flow", lines };
}

function firstPair(lines: readonly Line[]): Pair | undefined {
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.baseline - line.baseline > BESIDE * line.size) break;
      const [left, right] = line.x < other.x ? [line, other] : [other, line];
      if (right.x - left.right >= GUTTER * line.size) return { left, right };
    }
  }
  return undefined;
}

/** Adds line after line on either side of the gutter until one crosses it or stands too far below. */
function growFrom(
  first: Pair,
  lines: readonly Line[],
  pageWidth: number,
): Band & { type: "beside" } {
  const start = Math.min(first.left.baseline, first.right.baseline);
  const lead = leadOf(first, lines, pageWidth);
  const left: Line[] = [];
  const right: Line[] = [...lead];
  let gutter = {
    from: first.left.right,
    to: Math.min(first.right.x, ...lead.map((line) => line.x)),
  };
  for (const line of lines) {
    if (line.baseline < start) continue;
    const isLeft = line === first.left || (line.right < gutter.to && line.x < gutter.from);
    const isRight = line === first.right || (line.x > gutter.from && line.right > gutter.to);
    if (isLeft === isRight) {
      if (line.baseline - start > BESIDE * line.size) break;
      continue;
    }
    const side = isLeft ? left : right;
    const last = side.at(-1);
    const pitch = isLeft ? LEFT_PITCH : RIGHT_PITCH;
    const isFar = last !== undefined && line.baseline - last.baseline > pitch * line.size;
    if (isAlone(line, lines) && (isFar || isCentral(line, pageWidth))) break;
    side.push(line);
    gutter = isLeft
      ? { ...gutter, from: Math.max(gutter.from, line.right) }
      : { ...gutter, to: Math.min(gutter.to, line.x) };
  }
  return { type: "beside", left, right };
}

/** Lines of the right block that stand above the pair, from top to bottom. */
function leadOf(first: Pair, lines: readonly Line[], pageWidth: number): Line[] {
  const lead: Line[] = [];
  let top = Math.min(first.left.baseline, first.right.baseline);
  for (const line of lines.toReversed()) {
    if (line.baseline >= top) continue;
    const isNear = top - line.baseline <= RIGHT_LEAD * line.size;
    const isRight = line.x > first.left.right + GUTTER * line.size;
    if (!isNear || !isRight || !isRightOfCentre(line, pageWidth)) break;
    lead.unshift(line);
    top = line.baseline;
  }
  return lead;
}

function isAlone(line: Line, lines: readonly Line[]): boolean {
  return !lines.some(
    (other) =>
      (other.right < line.x || other.x > line.right) &&
      Math.abs(other.baseline - line.baseline) <= BESIDE * line.size,
  );
}

/** A title under the blocks stands in the middle of the page. */
function isCentral(line: Line, pageWidth: number): boolean {
  return Math.abs((line.x + line.right) / 2 - pageWidth / 2) <= OFF_CENTRE * pageWidth;
}

function isRightOfCentre(line: Line, pageWidth: number): boolean {
  return (line.x + line.right) / 2 > (0.5 + OFF_CENTRE) * pageWidth;
}

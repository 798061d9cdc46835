import type { Segment } from "./segments.js";

/** A ruled grid in page space; `xs` and `ys` are its lines from left to right and top to bottom. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** A cell at grid coordinates that count from 0, merged over its spans. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Whether a rule closes its lower side; at a page's foot an open cell goes on. */
  readonly closed: boolean;
}

/** The ruled tables of a page from top to bottom; lone rules and single frames are none. */
export function gridsOf(segments: readonly Segment[]): Grid[] {
  return gridsAndFramesOf(segments).filter((grid) => !isFrame(grid));
}

/** As `gridsOf`, with the single frames that hold no table. */
export function gridsAndFramesOf(segments: readonly Segment[]): Grid[] {
  const found = components(segments);
  return [...found, ...rowsOverWholePage(found)]
    .flatMap((component) => gridOf(component) ?? [])
    .filter((grid, _, grids) => !isFrame(grid) || !grids.some((other) => holds(grid, other)))
    .filter((grid, _, grids) => !grids.some((other) => other !== grid && holds(other, grid)))
    .sort((one, other) => top(one) - top(other));
}

function isFrame({ cells }: Grid): boolean {
  return cells.length === 1;
}

/** Rules that come this near to each other touch; lines this near are one; in points. */
const TOUCH = 3;
/** Share of a side that rules must cover to part two cells. */
const COVERED = 0.6;
/** A frame around a whole table adds no cell; the least width or height of a cell, in points. */
const LEAST_CELL = 4;

interface Component {
  readonly horizontal: readonly Segment[];
  readonly vertical: readonly Segment[];
}

function components(segments: readonly Segment[]): Component[] {
  const merged = mergeCollinear(segments).sort((one, other) => topOf(one) - topOf(other));
  const parents = merged.map((_, index) => index);
  for (const [one, first] of merged.entries()) {
    for (let other = one + 1; other < merged.length; other++) {
      const second = merged[other];
      if (second === undefined || topOf(second) > bottomOf(first) + TOUCH) break;
      if (touches(first, second)) parents[rootOf(parents, one)] = rootOf(parents, other);
    }
  }
  return membersByRoot(parents).map((members) => {
    const group = members.flatMap((index) => merged[index] ?? []);
    return {
      horizontal: group.filter((segment) => segment.direction === "horizontal"),
      vertical: group.filter((segment) => segment.direction === "vertical"),
    };
  });
}

/**
 * A row that fills its page from edge to edge has vertical rules alone: three or more of one height.
 */
function rowsOverWholePage(found: readonly Component[]): Component[] {
  const lone = found
    .filter((component) => component.horizontal.length === 0)
    .flatMap((component) => component.vertical);
  const groups: Segment[][] = [];
  for (const segment of lone) {
    const group = groups.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(first.from - segment.from) <= TOUCH &&
        Math.abs(first.to - segment.to) <= TOUCH,
    );
    if (group === undefined) groups.push([segment]);
    else group.push(segment);
  }
  return groups
    .filter((group) => group.length > 2)
    .map((vertical) => ({ horizontal: [], vertical }));
}

function topOf(segment: Segment): number {
  return segment.direction === "horizontal" ? segment.at : segment.from;
}

function bottomOf(segment: Segment): number {
  return segment.direction === "horizontal" ? segment.at : segment.to;
}

/** Joins pieces of one rule, as Chromium draws a border cell by cell. */
function mergeCollinear(segments: readonly Segment[]): Segment[] {
  const sorted = [...segments].sort(
    (one, other) =>
      one.direction.localeCompare(other.direction) ||
      Math.round(one.at) - Math.round(other.at) ||
      one.from - other.from,
  );
  const merged: Segment[] = [];
  for (const segment of sorted) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      last.direction === segment.direction &&
      Math.abs(last.at - segment.at) <= 1 &&
      segment.from - last.to <= TOUCH &&
      last.from - segment.to <= TOUCH
    ) {
      const from = Math.min(last.from, segment.from);
      merged[merged.length - 1] = { ...last, from, to: Math.max(last.to, segment.to) };
    } else {
      merged.push(segment);
    }
  }
  return merged;
}

function touches(one: Segment, other: Segment): boolean {
  if (one.direction === other.direction) {
    return (
      Math.abs(one.at - other.at) <= TOUCH &&
      one.from <= other.to + TOUCH &&
      other.from <= one.to + TOUCH
    );
  }
  return (
    one.at >= other.from - TOUCH &&
    one.at <= other.to + TOUCH &&
    other.at >= one.from - TOUCH &&
    other.at <= one.to + TOUCH
  );
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  for (
    let parent = parents[root];
    parent !== undefined && parent !== root;
    parent = parents[root]
  ) {
    parents[root] = parents[parent] ?? parent;
    root = parent;
  }
  return root;
}

function membersByRoot(parents: number[]): number[][] {
  const members = new Map<number, number[]>();
  for (const index of parents.keys()) {
    const root = rootOf(parents, index);
    const group = members.get(root);
    if (group === undefined) members.set(root, [index]);
    else group.push(index);
  }
  return [...members.values()];
}

function gridOf({ horizontal, vertical }: Component): Grid | undefined {
  if (vertical.length === 0 || (horizontal.length === 0 && vertical.length < 3)) return undefined;
  const xs = lineCoordinates(vertical, horizontal);
  const ys = lineCoordinates(horizontal, vertical);
  const cells = mergeCells(xs, ys, horizontal, vertical);
  return cells.length > 0 ? { xs, ys, cells } : undefined;
}

/**
 * Where the lines of one direction stand; where the crossing ones run on past the outermost, as
 * past the last row of a page, that end closes the grid too.
 */
function lineCoordinates(lines: readonly Segment[], crossing: readonly Segment[]): number[] {
  const ends = crossing.flatMap((segment) => [segment.from, segment.to]);
  const at = lines.map((segment) => segment.at);
  const [start, end] = [Math.min(...ends), Math.max(...ends)];
  if (at.length === 0) return [start, end];
  const [first, last] = [Math.min(...at), Math.max(...at)];
  if (start < first - LEAST_CELL) at.push(start);
  if (end > last + LEAST_CELL) at.push(end);
  return cluster(at);
}

function cluster(values: readonly number[]): number[] {
  const clusters: number[][] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    const last = clusters.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && value - previous <= TOUCH) last.push(value);
    else clusters.push([value]);
  }
  return clusters.map((members) => members.reduce((sum, value) => sum + value, 0) / members.length);
}

/** Cells that no rule parts are one; a region that is no rectangle takes its bounding one. */
function mergeCells(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Segment[],
  vertical: readonly Segment[],
): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parents = Array.from({ length: columns * rows }, (_, index) => index);
  const join = (one: number, other: number) => {
    parents[rootOf(parents, other)] = rootOf(parents, one);
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      const [x, nextX, y, nextY] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      if (x === undefined || nextX === undefined || y === undefined || nextY === undefined)
        continue;
      if (column + 1 < columns && !isCovered(vertical, nextX, y, nextY)) join(index, index + 1);
      if (row + 1 < rows && !isCovered(horizontal, nextY, x, nextX)) join(index, index + columns);
    }
  }
  return membersByRoot(parents)
    .map((members) => boundingCell(members, columns))
    .map((cell) => ({ ...cell, closed: isClosed(cell, xs, ys, horizontal) }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function boundingCell(members: readonly number[], columns: number): Omit<GridCell, "closed"> {
  const rows = members.map((index) => Math.floor(index / columns));
  const across = members.map((index) => index % columns);
  const [row, column] = [Math.min(...rows), Math.min(...across)];
  return {
    row,
    column,
    rowSpan: Math.max(...rows) - row + 1,
    columnSpan: Math.max(...across) - column + 1,
  };
}

function isClosed(
  cell: Omit<GridCell, "closed">,
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Segment[],
): boolean {
  const [left, right] = [xs[cell.column], xs[cell.column + cell.columnSpan]];
  const foot = ys[cell.row + cell.rowSpan];
  if (left === undefined || right === undefined || foot === undefined) return false;
  return isCovered(horizontal, foot, left, right);
}

function isCovered(lines: readonly Segment[], at: number, from: number, to: number): boolean {
  const pieces = lines
    .filter((line) => Math.abs(line.at - at) <= TOUCH && line.to > from && line.from < to)
    .sort((one, other) => one.from - other.from);
  let covered = 0;
  let reached = from;
  for (const piece of pieces) {
    const start = Math.max(reached, piece.from);
    const end = Math.min(to, piece.to);
    if (end > start) covered += end - start;
    reached = Math.max(reached, end);
  }
  return covered >= COVERED * (to - from);
}

function top(grid: Grid): number {
  return grid.ys[0] ?? 0;
}

function holds(outer: Grid, inner: Grid): boolean {
  const within = (big: readonly number[], small: readonly number[]) =>
    (big[0] ?? 0) < (small[0] ?? 0) && (big.at(-1) ?? 0) > (small.at(-1) ?? 0);
  return within(outer.xs, inner.xs) && within(outer.ys, inner.ys);
}

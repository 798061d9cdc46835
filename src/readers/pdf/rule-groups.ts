import { membersByRoot, rootOf } from "./disjoint-sets.js";
import type { Segment } from "./segments.js";

/** Rules that come this near to each other touch; lines this near are one; in points. */
export const TOUCH = 3;

/** Rules that touch each other or stand as the sides of one grid. */
export interface Component {
  readonly horizontal: readonly Segment[];
  readonly vertical: readonly Segment[];
}

/** The groups of rules that make a grid, or none. */
export function componentsOf(segments: readonly Segment[]): Component[] {
  const found = withOuterColumns(components(segments));
  return [...found, ...rowsOverWholePage(found)];
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
 * Beside a grid, a cell merged over the whole page has no rule but the vertical one at its side, as
 * high as the grid.
 */
function withOuterColumns(found: readonly Component[]): Component[] {
  const isLone = ({ horizontal, vertical }: Component) =>
    horizontal.length === 0 && vertical.length === 1;
  const lone = found.filter(isLone).flatMap(({ vertical }) => vertical);
  const taken = new Set<Segment>();
  const grids = found
    .filter((component) => !isLone(component))
    .map((component) => {
      const start = Math.min(...component.vertical.map(({ from }) => from));
      const end = Math.max(...component.vertical.map(({ to }) => to));
      const beside = lone.filter(
        ({ from, to }) => Math.abs(from - start) <= TOUCH && Math.abs(to - end) <= TOUCH,
      );
      if (component.horizontal.length < 2 || beside.length === 0) return component;
      for (const segment of beside) taken.add(segment);
      return { ...component, vertical: [...component.vertical, ...beside] };
    });
  const rest = found.filter(
    (component) => !isLone(component) || !component.vertical.some((segment) => taken.has(segment)),
  );
  return [...grids, ...rest.filter(isLone)];
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

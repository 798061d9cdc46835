import type { PageMargins, PageSetup } from "../../document/page-setup.js";
import { type Margins, marginsOf } from "./margins.js";
import type { PageLayout } from "./page-layout.js";

/** The paper of each stretch of pages of one size, its margins measured on what they print. */
export function pageSetupsOf(layouts: readonly PageLayout[]): PageSetup[] {
  const stretches: PageLayout[][] = [];
  for (const layout of layouts) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (last !== undefined && isSameSize(last, layout)) stretch?.push(layout);
    else stretches.push([layout]);
  }
  return stretches.flatMap((stretch) => {
    const [first] = stretch;
    return first === undefined ? [] : [setupOf(first, stretch)];
  });
}

/** Sizes of pages that differ by less are one, in points. */
const SAME_SIZE = 3;
/** Of the size of a letter, what stands above its baseline, and below it. */
const ABOVE_BASELINE = 0.89;
const BELOW_BASELINE = 0.22;
const MM_PER_POINT = 25.4 / 72;

function isSameSize(one: PageLayout, other: PageLayout): boolean {
  return (
    Math.abs(one.width - other.width) < SAME_SIZE && Math.abs(one.height - other.height) < SAME_SIZE
  );
}

function setupOf({ page, width, height }: PageLayout, stretch: readonly PageLayout[]): PageSetup {
  const printed = stretch.filter(({ lines, tables }) => lines.length + tables.length > 0);
  return {
    place: { page },
    width: millimetres(width),
    height: millimetres(height),
    ...(printed.length > 0 && measured(printed)),
  };
}

/** Most pages begin at the top margin, and the fullest one ends at that of the bottom. */
function measured(stretch: readonly PageLayout[]): Pick<PageSetup, "margins" | "flushRight"> {
  const sides = sidesOf(stretch);
  const width = stretch[0]?.width ?? 0;
  const margins: PageMargins = {
    top: millimetres(middle(stretch.map(blankAbove))),
    right: millimetres(width - middle(sides.map(({ right }) => right))),
    bottom: millimetres(Math.min(...stretch.map(blankBelow))),
    left: millimetres(middle(sides.map(({ left }) => left))),
  };
  return {
    margins,
    ...(sides.some(({ justified }) => justified === true) && { flushRight: true }),
  };
}

/** A page with fewer lines outside its tables has no margins of its own to show. */
const FEWEST_LINES = 6;

/** Where several lines begin and end, as a letterhead may stick out; without lines, the tables. */
function sidesOf(
  stretch: readonly PageLayout[],
): (Pick<Margins, "left" | "right"> & Partial<Margins>)[] {
  const hasText = stretch.some(({ lines }) => lines.length >= FEWEST_LINES);
  const tables = stretch.flatMap((layout) => layout.tables);
  if (!hasText && tables.length > 0) {
    return tables.map(({ xs }) => ({ left: xs[0] ?? 0, right: xs.at(-1) ?? 0 }));
  }
  const lines = new Map(stretch.map((layout) => [layout.page, layout.lines]));
  return [...marginsOf(stretch, lines).values()];
}

function blankAbove({ lines, tables }: PageLayout): number {
  const tops = lines.map(({ baseline, size }) => baseline - ABOVE_BASELINE * size);
  return Math.min(...tops, ...tables.map(({ top }) => top));
}

function blankBelow({ lines, tables, height }: PageLayout): number {
  const bottoms = lines.map(({ baseline, size }) => baseline + BELOW_BASELINE * size);
  return height - Math.max(...bottoms, ...tables.map(({ bottom }) => bottom));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function millimetres(points: number): number {
  return Math.round(points * MM_PER_POINT * 10) / 10;
}

import type { Line } from "./lines.js";
import type { PageLayout } from "./page-layout.js";

/** Left and right end of full lines on a page, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/**
 * The margins of each page, by page number. A page with too few lines of its own takes those of
 * the pages of its width, or else the blank beside its tables.
 */
export function marginsOf(
  layouts: readonly PageLayout[],
  flowing: ReadonlyMap<number, readonly Line[]>,
): ReadonlyMap<number, Margins> {
  const margins = new Map<number, Margins>();
  for (const layout of layouts) {
    const own = flowing.get(layout.page) ?? [];
    const alike = layouts
      .filter((other) => Math.abs(other.width - layout.width) < SAME_WIDTH)
      .flatMap((other) => flowing.get(other.page) ?? []);
    const fallback = sidesOf(layout);
    margins.set(layout.page, {
      left: commonEdge(own, leftOf, 1) ?? commonEdge(alike, leftOf, 1) ?? fallback.left,
      right: commonEdge(own, rightOf, -1) ?? commonEdge(alike, rightOf, -1) ?? fallback.right,
    });
  }
  return margins;
}

const SAME_WIDTH = 5;
/** Edges this near to each other are one, in points. */
const SAME_EDGE = 2;
/** So many lines that share an edge make it a margin. */
const SHARED_BY = 3;
/** The margins that a page without text and tables would have, as a share of its width. */
const USUAL_MARGIN = 0.1;

function leftOf(line: Line): number {
  return line.x;
}

function rightOf(line: Line): number {
  return line.right;
}

/** The outermost edge that several lines share; `inward` is 1 for left edges, -1 for right ones. */
function commonEdge(
  lines: readonly Line[],
  edgeOf: (line: Line) => number,
  inward: 1 | -1,
): number | undefined {
  const edges = lines.map(edgeOf).sort((one, other) => inward * (one - other));
  for (const [index, edge] of edges.entries()) {
    const third = edges[index + SHARED_BY - 1];
    if (third !== undefined && Math.abs(third - edge) <= SAME_EDGE) return edge;
  }
  return undefined;
}

/** Without text to go by, margins of equal width as wide as the widest table leaves them. */
function sidesOf({ tables, width }: PageLayout): Margins {
  const blanks = tables.flatMap((table) => [table.xs[0] ?? 0, width - (table.xs.at(-1) ?? width)]);
  const blank = Math.min(USUAL_MARGIN * width, ...blanks);
  return { left: blank, right: width - blank };
}

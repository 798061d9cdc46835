import type { Line } from "./lines.js";
import type { PageLayout } from "./page-layout.js";

/** Left and right end of full lines on a page, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Whether the lines of running text are spread out to end at the right margin. */
  readonly justified: boolean;
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
    const right = commonRight(own, layout) ?? commonRight(alike, layout) ?? fallback.right;
    margins.set(layout.page, {
      left: commonLeft(own, layout) ?? commonLeft(alike, layout) ?? fallback.left,
      right,
      justified: areJustified(alike, right),
    });
  }
  return margins;
}

const SAME_WIDTH = 5;
/** Edges this near to each other are one, in points. */
const SAME_EDGE = 2;
/** So many lines that share an edge make it a margin. */
const SHARED_BY = 3;
/** Short lines of one length make no margin; none is wider than this share of the page. */
const WIDEST_MARGIN = 0.3;
/** A line that ends nearer to the margin is full, in ems. */
const FULL_LINE = 3;
/** Lines that end so near to the margin end at it, in points. */
const FLUSH = 1;
/** In justified text this share of the full lines ends at the margin. */
const JUSTIFIED_SHARE = 0.7;
/** The margins that a page without text and tables would have, as a share of its width. */
const USUAL_MARGIN = 0.1;

function commonLeft(lines: readonly Line[], { width }: PageLayout): number | undefined {
  const edges = lines.map((line) => line.x).filter((x) => x < WIDEST_MARGIN * width);
  return outermostShared(edges.sort((one, other) => one - other));
}

function commonRight(lines: readonly Line[], { width }: PageLayout): number | undefined {
  const edges = lines.map((line) => line.right).filter((x) => x > (1 - WIDEST_MARGIN) * width);
  return outermostShared(edges.sort((one, other) => other - one));
}

/** The first of `edges`, sorted inwards, that several lines share. */
function outermostShared(edges: readonly number[]): number | undefined {
  return edges.find((edge, index) => {
    const last = edges[index + SHARED_BY - 1];
    return last !== undefined && Math.abs(last - edge) <= SAME_EDGE;
  });
}

function areJustified(lines: readonly Line[], right: number): boolean {
  const full = lines.filter((line) => right - line.right < FULL_LINE * line.size);
  const flush = full.filter((line) => Math.abs(right - line.right) <= FLUSH);
  return full.length >= SHARED_BY && flush.length > JUSTIFIED_SHARE * full.length;
}

/** Without text to go by, margins of equal width as wide as the widest table leaves them. */
function sidesOf({ tables, width }: PageLayout): Pick<Margins, "left" | "right"> {
  const blanks = tables.flatMap((table) => [table.xs[0] ?? 0, width - (table.xs.at(-1) ?? width)]);
  const blank = Math.min(USUAL_MARGIN * width, ...blanks);
  return { left: blank, right: width - blank };
}

import type { Passage, Plan } from "../plan/plan.js";
import { type Label, parseLabel } from "../text/labels.js";
import { placeKey } from "./place-key.js";

/** A numbered paragraph. */
export interface Point {
  readonly passage: Passage;
  readonly isHeading: boolean;
  readonly label: string;
  readonly ordinal: number;
  readonly style: Label["style"] | "small-roman";
}

/** Points that count together, in the order of the plan; the heading that they go on from comes first. */
export type PointRun = readonly Point[];

interface OpenRun {
  readonly kind: string;
  readonly points: Point[];
  /** Index of the passage of its last point. */
  last: number;
}

/** Lists lie no deeper in one another. */
const MOST_OPEN = 12;

/**
 * The lists of the body outside tables. Headings end them or are the first of them, and a new 1, a or i begins another; a 1 right
 * below a point may begin a list inside it that is numbered alike.
 */
export function pointRuns({ passages, sections }: Plan): readonly PointRun[] {
  const headings = new Set(sections.map(({ location }) => placeKey(location)));
  const runs: OpenRun[] = [];
  let open: OpenRun[] = [];
  for (const [index, passage] of passages.entries()) {
    const read = passage.part === "body" ? readPoint(passage, open) : undefined;
    if (read === undefined) continue;
    const location = passage.locate(0);
    if (location.table !== null) continue;
    const isHeading = headings.has(placeKey(location));
    const { kind } = read;
    const point: Point = { ...read.point, isHeading };
    if (isHeading) {
      const begun: OpenRun = { kind, points: [point], last: index };
      open = [begun];
      runs.push(begun);
      continue;
    }
    const at = openRunFor(open, kind, point.ordinal);
    const run = open[at];
    const isNext = run?.last === index - 1;
    const isDoubled = isNext && point.style !== "decimal" && run.points.length === 1;
    if (run === undefined || (point.ordinal === 1 && !isDoubled)) {
      const begun: OpenRun = { kind, points: [point], last: index };
      const isNested = isNext && point.style === "decimal";
      open = [...(run === undefined || isNested ? open : open.slice(0, at)), begun].slice(
        -MOST_OPEN,
      );
      runs.push(begun);
    } else {
      open = open.slice(0, at + 1);
      run.points.push(point);
      run.last = index;
    }
  }
  return runs.map(({ points }) => points).filter((points) => !isLeftToReader(points));
}

/** The innermost list of the kind that the number continues, else the innermost at all. */
function openRunFor(open: readonly OpenRun[], kind: string, ordinal: number): number {
  const continued = open.findLastIndex(
    (run) => run.kind === kind && run.points.at(-1)?.ordinal === ordinal - 1,
  );
  return continued >= 0 ? continued : open.findLastIndex((run) => run.kind === kind);
}

/** "1. 1. 1.": whoever writes Markdown may leave the counting to the reader. */
function isLeftToReader(points: PointRun): boolean {
  return points.every(({ style, ordinal }) => style === "decimal" && ordinal === 1);
}

function readPoint(
  passage: Passage,
  open: readonly OpenRun[],
): { kind: string; point: Omit<Point, "isHeading"> } | undefined {
  const small = smallRoman(passage.text, open);
  if (small !== undefined) {
    const { kind, label, ordinal } = small;
    return { kind, point: { passage, label, ordinal, style: "small-roman" } };
  }
  const label = parseLabel(passage.text);
  const ordinal = label?.ordinals.at(-1);
  if (label === undefined || ordinal === undefined || label.closing === "") return undefined;
  const kind = JSON.stringify([label.style, label.closing, label.ordinals.slice(0, -1)]);
  return { kind, point: { passage, label: label.text, ordinal, style: label.style } };
}

const SMALL_ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const SMALL_ROMAN = /^(\(?)([ivx]{1,4})([.)])\s*(?=\S)/u;

/** "i", "v" and "x" are letters too, where the letter before them came last. */
function smallRoman(
  text: string,
  open: readonly OpenRun[],
): { kind: string; label: string; ordinal: number } | undefined {
  const [, bracket, label, closing] = SMALL_ROMAN.exec(text) ?? [];
  if (label === undefined) return undefined;
  const ordinal = SMALL_ROMANS.indexOf(label) + 1;
  if (ordinal === 0) return undefined;
  const kind = `small-roman ${bracket}${closing}`;
  const isOpen = open.some((run) => run.kind === kind);
  const follows = (before: string): boolean =>
    open.some(({ points }) => points.at(-1)?.label === before);
  if (label.length > 1 || isOpen) return { kind, label, ordinal };
  return label === "i" && !follows("h") ? { kind, label, ordinal } : undefined;
}

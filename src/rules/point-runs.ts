import type { Passage, Plan } from "../plan/plan.js";
import { type Label, parseLabel } from "../text/labels.js";

/** A numbered paragraph that is no heading. */
export interface Point {
  readonly passage: Passage;
  readonly label: string;
  readonly ordinal: number;
  readonly style: Label["style"] | "small-roman";
}

/** Points that count together, in the order of the plan. */
export type PointRun = readonly Point[];

interface OpenRun {
  readonly kind: string;
  readonly points: Point[];
  /** Index of the passage of its last point. */
  last: number;
}

/** The lists of the body outside tables: headings end them, and a new 1, a or i begins another. */
export function pointRuns({ passages, sections }: Plan): readonly PointRun[] {
  const headings = new Set(sections.map(({ location }) => JSON.stringify(location)));
  const runs: OpenRun[] = [];
  let open: OpenRun[] = [];
  for (const [index, passage] of passages.entries()) {
    const read = passage.part === "body" ? readPoint(passage, open) : undefined;
    if (read === undefined) continue;
    const location = passage.locate(0);
    if (location.table !== null) continue;
    if (headings.has(JSON.stringify(location))) {
      open = [];
      continue;
    }
    const { kind, point } = read;
    const at = open.findLastIndex((run) => run.kind === kind);
    const run = open[at];
    const begins = point.ordinal === 1 && !(run?.points.length === 1 && run.last === index - 1);
    if (run === undefined || begins) {
      const begun: OpenRun = { kind, points: [point], last: index };
      open = [...(run === undefined ? open : open.slice(0, at)), begun];
      runs.push(begun);
    } else {
      open = open.slice(0, at + 1);
      run.points.push(point);
      run.last = index;
    }
  }
  return runs.map(({ points }) => points);
}

function readPoint(
  passage: Passage,
  open: readonly OpenRun[],
): { kind: string; point: Point } | undefined {
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

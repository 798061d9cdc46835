import type { Point } from "./orientation.js";
import type { Segment } from "./segments.js";

/** The rules that at least so many dots in one line make. */
const FEWEST_DOTS = 5;
/** A wider gap between two dots ends their rule, in points. */
const WIDEST_GAP = 3;
/** Middles of dots nearer than this are in one line, in points. */
const SAME_LINE = 0.4;

/** The straight rules that dots, given by their middles, make in rows and in columns. */
export function dottedRules(dots: readonly Point[]): Segment[] {
  const across = dots.map(({ x, y }) => ({ line: y, place: x }));
  const down = dots.map(({ x, y }) => ({ line: x, place: y }));
  return [...runsOf(across, "horizontal"), ...runsOf(down, "vertical")];
}

interface Dot {
  /** Where its line stands. */
  readonly line: number;
  /** Where on the line it stands. */
  readonly place: number;
}

function runsOf(dots: readonly Dot[], direction: Segment["direction"]): Segment[] {
  return linesOf(dots).flatMap((line) => {
    const runs: Dot[][] = [];
    for (const dot of line) {
      const run = runs.at(-1);
      const last = run?.at(-1);
      if (run !== undefined && last !== undefined && dot.place - last.place <= WIDEST_GAP) {
        run.push(dot);
      } else runs.push([dot]);
    }
    return runs.flatMap((run) => {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined || run.length < FEWEST_DOTS) return [];
      return [{ direction, at: first.line, from: first.place, to: last.place }];
    });
  });
}

/** The dots of each line in their order on it. */
function linesOf(dots: readonly Dot[]): Dot[][] {
  const lines: Dot[][] = [];
  for (const dot of [...dots].sort((one, other) => one.line - other.line)) {
    const line = lines.at(-1);
    const start = line?.[0]?.line;
    if (line !== undefined && start !== undefined && dot.line - start <= SAME_LINE) line.push(dot);
    else lines.push([dot]);
  }
  return lines.map((line) => line.sort((one, other) => one.place - other.place));
}

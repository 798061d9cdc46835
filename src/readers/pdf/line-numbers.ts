import type { Line } from "./lines.js";

/** Numbers the printed lines of one page from the top; lines on one baseline share their number. */
export function numberOnPage(baselines: readonly number[]): (line: Line) => Line {
  const levels: number[] = [];
  for (const baseline of [...baselines].sort((one, other) => one - other)) {
    const last = levels.at(-1);
    if (last === undefined || baseline - last > SAME_LEVEL) levels.push(baseline);
  }
  return (line) => {
    const above = levels.filter((level) => level <= line.baseline + LEVEL_ROUNDING);
    return { ...line, number: Math.max(1, above.length) };
  };
}

/** Baselines nearer than this are numbered as one line, in points. */
const SAME_LEVEL = 3;
const LEVEL_ROUNDING = 0.01;

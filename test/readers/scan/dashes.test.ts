import { expect, test } from "vitest";
import { dashedRunsOf } from "../../../src/readers/scan/dashes.js";
import { INKED, type LineMask, THIN } from "../../../src/readers/scan/line-mask.js";

const WIDTH = 600;

/** A mask whose middle row has thin ink in these stretches. */
function maskOf(stretches: readonly (readonly [number, number])[]): LineMask {
  const marks = new Uint8Array(3 * WIDTH);
  for (const [from, to] of stretches) marks.fill(THIN | INKED, WIDTH + from, WIDTH + to);
  return { width: WIDTH, height: 3, marks };
}

function dashes(from: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => [from + 29 * index, from + 29 * index + 22]);
}

test("even dashes are one line, from a blank before the first to one behind the last", () => {
  expect(dashedRunsOf(maskOf(dashes(50, 12)), 1)).toMatchObject([{ row: 1, from: 42, to: 399 }]);
});

test("letters that hide some dashes do not part it", () => {
  const hidden = dashes(50, 15).filter((_, index) => index < 8 || index > 10);
  expect(dashedRunsOf(maskOf(hidden), 1)).toMatchObject([{ row: 1, from: 42, to: 486 }]);
});

test("nor does what crosses it", () => {
  const crossed = dashes(50, 15).map(([from, to], index): [number, number] =>
    index === 2 ? [from, to - 8] : [from, to],
  );
  expect(dashedRunsOf(maskOf(crossed), 1)).toMatchObject([{ row: 1, from: 42, to: 486 }]);
});

test.each([
  ["letters of many widths", [8, 15, 11, 24, 9, 30, 13, 20, 10, 27, 12, 18]],
  ["too few dashes", [22, 22, 22, 22]],
])("%s are no line", (_, widths) => {
  let at = 20;
  const stretches = widths.map((width): [number, number] => {
    const from = at;
    at += width + 7;
    return [from, from + width];
  });
  expect(dashedRunsOf(maskOf(stretches), 1)).toEqual([]);
});

test("figures below each other are none", () => {
  const figures = Array.from({ length: 12 }, (_, index): [number, number] => [
    40 + 33 * index,
    40 + 33 * index + 22,
  ]);
  expect(dashedRunsOf(maskOf(figures), 1)).toEqual([]);
});

test("a solid line is none", () => {
  expect(dashedRunsOf(maskOf([[20, 560]]), 1)).toEqual([]);
});

import { expect, test } from "vitest";
import { INKED, type LineMask } from "../../../src/readers/scan/line-mask.js";
import { betweenCrossings } from "../../../src/readers/scan/rule-pieces.js";
import { extentOf, middleOf, type Stroke } from "../../../src/readers/scan/strokes.js";

const [WIDTH, HEIGHT] = [900, 300];
/** Where other strokes cross: 20 rows of a table, 35 pixels each. */
const CROSSINGS = Array.from({ length: 21 }, (_, index) => 100 + 35 * index);
const LAST = 800;

type Stretch = readonly [from: number, to: number];

const strokeOn = (row: number, [from, to]: Stretch, isDashed = false): Stroke => ({
  runs: [{ row, from, to, isDashed }],
});

/** Where pieces are left of strokes whose ink is given, by rows, in pixels. */
function leftOf(inked: ReadonlyMap<Stroke, readonly Stretch[]>, crossings = CROSSINGS): Stretch[] {
  const mask: LineMask = { width: WIDTH, height: HEIGHT, marks: new Uint8Array(WIDTH * HEIGHT) };
  for (const [{ runs }, stretches] of inked) {
    for (const [from, to] of stretches) {
      const at = (runs[0]?.row ?? 0) * WIDTH;
      mask.marks.fill(INKED, at + from, at + to);
    }
  }
  const crossing = crossings.map((row) => strokeOn(row, [0, HEIGHT]));
  return betweenCrossings([...inked.keys()], crossing, mask).map((stroke) => {
    const { from, to } = extentOf(stroke.runs);
    expect(middleOf(stroke) % 50).toBe(0.5);
    return [from, to];
  });
}

const rule = strokeOn(50, [100, LAST]);
const other = strokeOn(250, [100, LAST]);
const RULES: [Stroke, Stretch[]][] = [
  [rule, [[100, LAST]]],
  [other, [[100, LAST]]],
];

/** From crossing to crossing but for `blank` pixels at either end. */
const stems = (first: number, last: number, blank: number): Stretch[] =>
  CROSSINGS.slice(first, last).map((at) => [at + blank, at + 35 - blank]);

test("stems of one letter in row after row are no rule", () => {
  const letters = strokeOn(150, [240, 485]);
  expect(leftOf(new Map([...RULES, [letters, stems(4, 11, 6)]]))).toHaveLength(2);
});

test("a rule that parts as many rows is one", () => {
  const short = strokeOn(150, [240, 485]);
  expect(leftOf(new Map([...RULES, [short, [[240, 485]]]]))).toHaveLength(3);
});

test("rules that are all broken are rules", () => {
  const broken = RULES.map(([stroke]): [Stroke, Stretch[]] => [stroke, stems(0, 20, 6)]);
  const short = strokeOn(150, [240, 485]);
  expect(leftOf(new Map([...broken, [short, stems(4, 11, 6)]]))).toHaveLength(3);
});

const DASHED = strokeOn(150, [100, LAST], true);
const DASHES = Array.from(
  { length: 24 },
  (_, index): Stretch => [100 + 29 * index, 122 + 29 * index],
);

test.each([
  ["none", [], 0],
  ["one", [100], 0],
  ["two", [100, LAST], 1],
])("dashes that %s cross", (_, crossings, rules) => {
  expect(leftOf(new Map([[DASHED, DASHES]]), crossings)).toHaveLength(rules);
});

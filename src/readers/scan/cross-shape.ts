import { type GreyImage, WHITE } from "./grey-image.js";
import { inkBoxOf } from "./ink-box.js";
import type { RecognisedLine } from "./recogniser.js";

/** The lines of one image, or an "x" where all that was read is one sign whose ink is a cross. */
export function withCross(
  lines: readonly RecognisedLine[],
  image: GreyImage,
): readonly RecognisedLine[] {
  const [line, second] = lines;
  const [word, other] = line?.words ?? [];
  if (line === undefined || word === undefined) return lines;
  if (second !== undefined || other !== undefined || !MISREAD.test(word.text)) return lines;
  if (!isCross(image)) return lines;
  const text = word.text === "X" && word.confidence >= SURE ? "X" : "x";
  return [{ ...line, words: [{ ...word, text }] }];
}

/** What recognition makes of a cross without neighbours. */
const MISREAD = /^(?:[xX]{1,2}|[bkvVKYM*×%&À-ỹ])$/u;
const SURE = 0.9;
/** A small x at 10 points is so high, a capital at 14 so much, in pixels. */
const LOWEST = 10;
const HIGHEST = 30;
/** Its width as a share of its height. */
const NARROWEST = 0.7;
const WIDEST = 1.4;
/** Heights at which the strokes lie apart, and between which they meet, as shares from above. */
const APART = [0.22, 0.78] as const;
const MEETING = [0.38, 0.62] as const;
/** How far the strokes lie apart there, as a share of the width. */
const FAR = 0.3;
/** Thin strokes are no darker. */
const FAINT = 190;
/** What the crossing takes at most, and how far it lies from the middle, as shares of the width. */
const CROSSING = 0.5;
const OFF_MIDDLE = 0.15;

/** Whether two strokes start apart, meet in the middle as one and part again, each to its side. */
function isCross(image: GreyImage): boolean {
  const box = inkBoxOf(image, { left: 0, top: 0, width: image.width, height: image.height });
  if (box === undefined || box.height < LOWEST || box.height > HIGHEST) return false;
  const share = box.width / box.height;
  if (share < NARROWEST || share > WIDEST) return false;
  const runsAt = (at: number) => runsIn(image, Math.round(box.top + at * (box.height - 1)), box);
  const parts = APART.every((at) => {
    const runs = runsAt(at);
    const [first, second] = runs;
    if (runs.length !== 2 || first === undefined || second === undefined) return false;
    const [left, right] = [middleOf(first), middleOf(second)];
    const isEven =
      Math.abs((left + right) / 2 - box.left - box.width / 2) <= OFF_MIDDLE * box.width;
    return isEven && right - left >= FAR * box.width;
  });
  const [from, to] = MEETING;
  const rows = Array.from({ length: 5 }, (_, index) => runsAt(from + (index * (to - from)) / 4));
  const meets = rows.some(
    (runs) =>
      runs.length === 1 &&
      runs.every(
        (run) =>
          run.to - run.from <= CROSSING * box.width &&
          Math.abs(middleOf(run) - box.left - box.width / 2) <= OFF_MIDDLE * box.width,
      ),
  );
  return parts && meets;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function middleOf({ from, to }: Run): number {
  return (from + to) / 2;
}

/** The dark runs of a row, from their first pixel up to but without their last. */
function runsIn(
  { width, pixels }: GreyImage,
  y: number,
  box: { readonly left: number; readonly width: number },
): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let x = box.left; x <= box.left + box.width; x++) {
    const isDark = x < box.left + box.width && (pixels[y * width + x] ?? WHITE) < FAINT;
    if (isDark && from < 0) from = x;
    if (isDark || from < 0) continue;
    runs.push({ from, to: x });
    from = -1;
  }
  return runs;
}

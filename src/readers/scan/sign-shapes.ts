import { INK } from "./clean-image.js";
import { type GreyImage, WHITE } from "./grey-image.js";
import type { RecognisedLine, RecognisedWord } from "./recogniser.js";

/**
 * The lines of one image with the signs that recognition does not know or makes up: "≥" and "≤",
 * of which it sees the upper half, and full stops inside a line that are not printed.
 */
export function withSigns(lines: readonly RecognisedLine[], image: GreyImage): RecognisedLine[] {
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word, index) => {
      if (/^[<>]/u.test(word.text)) return withBar(word, line.baseline, image);
      const isInside = index + 1 < line.words.length && /\p{L}\.$/u.test(word.text);
      if (!isInside || endsInStop(word, image)) return word;
      return { ...word, text: word.text.slice(0, -1) };
    }),
  }));
}

const OR_EQUAL: Readonly<Record<string, string>> = { "<": "≤", ">": "≥" };
/** A bar is this wide, as a share of the sign, and at most so many pixels below it. */
const BAR_SHARE = 0.7;
const BAR_REACH = 6;
/** A sign is about as wide as it is high above the letters' feet, in pixels at most. */
const WIDEST_SIGN = 36;
/** The last columns of a word, which a full stop has to itself, and its height, in pixels. */
const STOP_WIDTH = 3;
const STOP_HEIGHT = 9;

function withBar(word: RecognisedWord, baseline: number, image: GreyImage): RecognisedWord {
  const bottom = Math.min(image.height, Math.max(word.bottom, Math.ceil(baseline)) + BAR_REACH);
  const right = Math.min(word.right, word.left + WIDEST_SIGN);
  const widths: number[] = [];
  for (let y = word.top; y < bottom; y++) widths.push(darkWidth(image, y, word.left, right));
  const middle = Math.floor(widths.length / 2);
  const sign = word.text.length === 1 ? right - word.left : Math.max(...widths);
  const hasBar = widths.slice(middle).some((width) => width >= BAR_SHARE * sign && width > 6);
  const [letter = ""] = word.text;
  return hasBar ? { ...word, text: (OR_EQUAL[letter] ?? letter) + word.text.slice(1) } : word;
}

/** The longest dark run of a row between two columns. */
function darkWidth({ width, pixels }: GreyImage, y: number, left: number, right: number): number {
  let longest = 0;
  let run = 0;
  for (let x = left; x < right; x++) {
    run = (pixels[y * width + x] ?? WHITE) < INK ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether the last ink of the word lies as low and flat as a full stop. */
function endsInStop({ left, right, top, bottom }: RecognisedWord, image: GreyImage): boolean {
  const ys: number[] = [];
  let columns = 0;
  for (let x = right; x >= left && columns < STOP_WIDTH; x--) {
    const before = ys.length;
    for (let y = top; y < bottom; y++) {
      if ((image.pixels[y * image.width + x] ?? WHITE) < INK) ys.push(y);
    }
    if (ys.length > before) columns += 1;
  }
  const [highest, lowest] = [Math.min(...ys), Math.max(...ys)];
  return ys.length > 0 && lowest - highest < STOP_HEIGHT && highest > (top + bottom) / 2;
}

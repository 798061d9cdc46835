import { INK } from "./clean-image.js";
import { type GreyImage, WHITE } from "./grey-image.js";
import type { RecognisedLine, RecognisedWord } from "./recogniser.js";

/** The lines of one image, or a lone number with the comma or full stop that its ink shows. */
export function withDecimalSign(
  lines: readonly RecognisedLine[],
  image: GreyImage,
): readonly RecognisedLine[] {
  const [line, second] = lines;
  const [word, other] = line?.words ?? [];
  if (line === undefined || word === undefined) return lines;
  if (second !== undefined || other !== undefined || !/^\d{1,3}[.,]?\d{1,3}$/u.test(word.text))
    return lines;
  return [{ ...line, words: [{ ...word, text: withSign(word, image) }] }];
}

/** Digits are as high as the highest but for this share. */
const DIGIT_HEIGHT = 0.8;
/** A sign is no higher and wider than this share of a digit, and its ink begins so far down. */
const SIGN_HEIGHT = 0.45;
const SIGN_WIDTH = 0.4;
const LOW = 0.65;
/** A comma is higher than wide by this factor, a full stop as high as wide. */
const TAIL = 1.35;
/** Less ink is dirt, in pixels. */
const LEAST_INK = 5;

function withSign({ text }: RecognisedWord, image: GreyImage): string {
  const digits = text.replace(/\D/gu, "");
  const blobs = blobsOf(image);
  const highest = Math.max(...blobs.map(({ top, bottom }) => bottom - top));
  const shapes = blobs.filter(({ top, bottom }) => bottom - top > DIGIT_HEIGHT * highest);
  const [sign, ...others] = blobs.filter((blob) => !shapes.includes(blob));
  const [first] = shapes;
  if (sign === undefined || first === undefined || others.length > 0) return text;
  const isSmall =
    sign.bottom - sign.top <= SIGN_HEIGHT * highest &&
    sign.right - sign.left <= SIGN_WIDTH * highest;
  const isLow = sign.top >= first.top + LOW * highest && sign.ink >= LEAST_INK;
  const at = shapes.filter(({ right }) => right <= sign.left + 1).length;
  if (digits.length !== shapes.length || !isSmall || !isLow) return text;
  if (at === 0 || at === digits.length) return text;
  const mark = sign.bottom - sign.top >= TAIL * (sign.right - sign.left) ? "," : ".";
  return digits.slice(0, at) + mark + digits.slice(at);
}

/** Connected ink: its box, right and bottom not included, and its pixels. */
interface Blob {
  left: number;
  right: number;
  top: number;
  bottom: number;
  ink: number;
}

/** The connected ink of an image from left to right. */
function blobsOf({ width, height, pixels }: GreyImage): Blob[] {
  const seen = new Uint8Array(width * height);
  const blobs: Blob[] = [];
  for (let start = 0; start < pixels.length; start++) {
    if (seen[start] === 1 || (pixels[start] ?? WHITE) >= INK) continue;
    const blob = { left: width, right: 0, top: height, bottom: 0, ink: 0 };
    const stack = [start];
    seen[start] = 1;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      blob.left = Math.min(blob.left, x);
      blob.right = Math.max(blob.right, x + 1);
      blob.top = Math.min(blob.top, y);
      blob.bottom = Math.max(blob.bottom, y + 1);
      blob.ink += 1;
      for (const down of [-width, 0, width]) {
        for (const next of [at + down - 1, at + down, at + down + 1]) {
          if (seen[next] !== 0 || (pixels[next] ?? WHITE) >= INK) continue;
          seen[next] = 1;
          stack.push(next);
        }
      }
    }
    blobs.push(blob);
  }
  return blobs.sort((one, other) => one.left - other.left);
}

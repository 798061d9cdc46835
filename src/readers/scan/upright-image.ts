import { hasSyllableShape } from "../../text/syllable-shape.js";
import { withEvenPaper } from "./even-paper.js";
import { type Box, cropped, type GreyImage, halfTurned, quarterTurned } from "./grey-image.js";
import type { Recogniser } from "./recogniser.js";
import { rulingLinesOf } from "./ruling-lines.js";
import { levelled, skewOf } from "./skew.js";
import { textBlocksOf } from "./text-blocks.js";
import { isSideways, uprightness } from "./text-direction.js";

/** An image as it was turned to be read. */
export interface UprightImage {
  readonly image: GreyImage;
  /** By how many quarters it was turned clockwise. */
  readonly quarters: 0 | 1 | 2 | 3;
}

/**
 * The image turned by quarters so that its text stands upright. Where the shape of the lines does
 * not tell, samples are read both ways; `undefined` when they hold nothing to read. Rejects with the reason of `signal` when that aborts.
 */
export async function uprightImage(
  image: GreyImage,
  recogniser: Recogniser,
  signal: AbortSignal,
): Promise<UprightImage | undefined> {
  const sideways = isSideways(image);
  const level = sideways ? quarterTurned(image) : image;
  const asItStands: UprightImage = { image: level, quarters: sideways ? 1 : 0 };
  const sureness = uprightness(level);
  if (sureness >= SURE) return asItStands;
  const turned = halfTurned(level);
  const [asItIs, headDown] = await Promise.all(
    [level, turned].map((one) => legibility(one, recogniser, signal)),
  );
  if (asItIs === 0 && headDown === 0) return undefined;
  if ((headDown ?? 0) <= (asItIs ?? 0)) return asItStands;
  return { image: turned, quarters: sideways ? 3 : 2 };
}

/** Lines of Vietnamese text have an uprightness of 0.25 to 0.55. */
const SURE = 0.15;
/** How much is read to tell up from down, in pixels. */
const MOST_SAMPLES = 4;
const SAMPLE = { width: 700, height: 160 };
const BORDER = 12;
/** Of what is read into a picture less is syllables and numbers. */
const LEGIBLE = 0.3;

/** How many signs are read in syllables and numbers, each as far as it is sure. */
async function legibility(
  image: GreyImage,
  recogniser: Recogniser,
  signal: AbortSignal,
): Promise<number> {
  const level = withEvenPaper(levelled(image, skewOf(image)));
  const text = rulingLinesOf(level).withoutLines(level);
  const lines = await Promise.all(
    samplesOf(text).map((box) => recogniser.recognise(cropped(text, box, BORDER), "block", signal)),
  );
  const words = lines.flat().flatMap((line) => line.words);
  const all = words.reduce((sum, { text: word }) => sum + word.length, 0);
  const sure = words
    .filter(({ text: word }) => /^\d+[%.,;]?$/.test(word) || isSyllable(word))
    .reduce((sum, { text: word, confidence }) => sum + confidence * word.length, 0);
  return sure < LEGIBLE * all ? 0 : sure;
}

/** Single letters are what recognition makes of dirt. */
function isSyllable(word: string): boolean {
  return word.length > 1 && hasSyllableShape(word);
}

/** The beginnings of the largest blocks of text. */
function samplesOf(image: GreyImage): Box[] {
  return textBlocksOf(image, { left: 0, top: 0, width: image.width, height: image.height })
    .sort((one, other) => other.width * other.height - one.width * one.height)
    .slice(0, MOST_SAMPLES)
    .map((box) => ({
      ...box,
      width: Math.min(box.width, SAMPLE.width),
      height: Math.min(box.height, SAMPLE.height),
    }));
}

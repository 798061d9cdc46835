import { cropped, type GreyImage } from "./grey-image.js";
import { magnified } from "./magnified.js";
import type { RecognisedLine, RecognisedWord, Recogniser } from "./recogniser.js";
import {
  betterWords,
  hasOddMarks,
  inContext,
  isDoubtful,
  type LineInContext,
} from "./second-reading.js";

interface Looking {
  readonly recogniser: Recogniser;
  readonly signal: AbortSignal;
}

/**
 * The lines of one image with its doubtful ones read again at other sizes, where recognition makes
 * other mistakes. Rejects with the reason of `signal` when that aborts.
 */
export async function withSecondLook(
  lines: readonly RecognisedLine[],
  image: GreyImage,
  looking: Looking,
): Promise<readonly RecognisedLine[]> {
  let read = await readAgain(lines, image, { ...looking, size: LARGER, where: isDoubtful });
  for (const size of OTHER_SIZES) {
    read = await readAgain(read, image, { ...looking, size, where: hasOddMarks });
  }
  return read;
}

/** How much larger a line is read again. */
const LARGER = 1.5;
/** and again, where marks still make no word. */
const OTHER_SIZES = [2, 1.25];
/** What is seen above and below the words, and what stays blank around them, in pixels. */
const ROOM = 3;
const BORDER = 12;

interface Reading extends Looking {
  readonly size: number;
  /** Which lines are read again. */
  readonly where: (line: LineInContext) => boolean;
}

async function readAgain(
  lines: readonly RecognisedLine[],
  image: GreyImage,
  { size, where, ...looking }: Reading,
): Promise<readonly RecognisedLine[]> {
  const contexts = inContext(lines);
  return Promise.all(
    lines.map(async (line, index) => {
      const context = contexts[index];
      if (context === undefined || line.words.length === 0 || !where(context)) return line;
      const second = await wordsAt(size, rowsOf(lines, index, image), image, looking);
      return { ...line, words: betterWords(context, second) };
    }),
  );
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The rows of the image that a line is on, as far as its neighbours leave them. */
function rowsOf(lines: readonly RecognisedLine[], index: number, { height }: GreyImage): Rows {
  const words = lines[index]?.words ?? [];
  const top = Math.min(...words.map((word) => word.top)) - ROOM;
  const bottom = Math.max(...words.map((word) => word.bottom)) + ROOM;
  const above = lines[index - 1]?.baseline ?? 0;
  const below = middle(lines[index + 1]?.words.map((word) => word.top) ?? []) ?? height;
  return {
    top: Math.max(0, Math.round(above), top),
    bottom: Math.min(height, below + ROOM, bottom),
  };
}

function middle(values: readonly number[]): number | undefined {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** The words of a line in the image enlarged so many times, in pixels of the image. */
async function wordsAt(
  size: number,
  { top, bottom }: Rows,
  image: GreyImage,
  { recogniser, signal }: Looking,
): Promise<RecognisedWord[]> {
  const strip = cropped(image, { left: 0, top, width: image.width, height: bottom - top }, BORDER);
  const lines = await recogniser.recognise(magnified(strip, size), "line", signal);
  return lines.flatMap((line) =>
    line.words.map((word) => ({
      ...word,
      left: Math.round(word.left / size) - BORDER,
      right: Math.round(word.right / size) - BORDER,
      top: Math.round(word.top / size) - BORDER + top,
      bottom: Math.round(word.bottom / size) - BORDER + top,
    })),
  );
}

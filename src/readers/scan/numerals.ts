import type { GreyImage } from "./grey-image.js";
import type { RecognisedLine, RecognisedWord } from "./recogniser.js";
import { hasTopSerif, romanShapeIn } from "./roman-shapes.js";

/**
 * The lines of one image with the Roman numerals that their strokes show: quarters ("Quý III"),
 * labels of headings ("II. MỤC TIÊU") and a numeral that stands alone.
 */
export function withNumerals(
  lines: readonly RecognisedLine[],
  image: GreyImage,
): readonly RecognisedLine[] {
  const count = lines.reduce((sum, { words }) => sum + words.length, 0);
  if (count === 0) return loneNumeral(image);
  return lines.map((line, number) => ({
    ...line,
    words: line.words.map((word, index) => {
      const before = [...(lines[number - 1]?.words ?? []), ...line.words.slice(0, index)];
      if (isQuarter(before)) return withQuarter(word, image);
      if (index > 0) return word;
      const next = line.words[1];
      if (next === undefined) return count === 1 ? withLabel(word, "", image) : word;
      return isCapital(next.text) ? withLabel(word, ".", image) : word;
    }),
  }));
}

/** What recognition makes of the strokes of I, V and X. */
const MISREAD = /^[IVXLHTUJ1l|!\][iíìị'‘’`(v-]+/u;
/** What may stand between "quý" and the last of the numerals that belong to it. */
const NUMERALS_BEFORE = /(?:^|\s)quý(?:\s[IVX1]{1,4}(?:\/\d{4})?[,;]|\s[IVX1]{1,4}\s(?:và|-))*$/iu;
/** A numeral of one to six letters as a label, with what follows it. */
const LABEL = /^([IVXLHTUJl|!\][iíìị'‘’`(v1]{1,6})([.,)]?)$/u;
const WORDS_BEFORE = 7;
/** A label that recognition missed takes little room, in pixels. */
const WIDEST_LABEL = 130;
const HIGHEST_LABEL = 70;
/** How sure a numeral is that only its strokes tell. */
const STROKES_ALONE = 0.5;

function isQuarter(before: readonly RecognisedWord[]): boolean {
  const words = before.slice(-WORDS_BEFORE).map(({ text }) => text);
  return NUMERALS_BEFORE.test(words.join(" "));
}

function isCapital(text: string): boolean {
  return /^\p{Lu}{2,}[\p{Lu},;]*$/u.test(text);
}

function withQuarter(word: RecognisedWord, image: GreyImage): RecognisedWord {
  const misread = MISREAD.exec(word.text)?.[0];
  const shape = misread === undefined ? undefined : romanShapeIn(image, boxOf(word));
  if (misread === undefined || shape === undefined) return word;
  if (/^1[/,;]?$/.test(misread) && shape === "I" && !hasTopSerif(image, boxOf(word))) return word;
  const rest = word.text.slice(misread.length);
  return { ...word, text: shape + (/^\d/.test(rest) ? "/" : "") + rest };
}

function withLabel(word: RecognisedWord, end: string, image: GreyImage): RecognisedWord {
  const [, letters, sign] = LABEL.exec(word.text) ?? [];
  if (letters === undefined || /^(?:1+|[TLHU]?T+)$/.test(letters)) return word;
  const shape = romanShapeIn(image, boxOf(word));
  if (shape === undefined) return word;
  return { ...word, text: shape + (sign === "," || sign === "" ? end : sign) };
}

/** A small image without words may hold a numeral that recognition missed. */
function loneNumeral(image: GreyImage): readonly RecognisedLine[] {
  const { width, height } = image;
  if (width > WIDEST_LABEL || height > HIGHEST_LABEL) return [];
  const text = romanShapeIn(image, { left: 0, top: 0, width, height });
  if (text === undefined) return [];
  const word = { text, confidence: STROKES_ALONE, left: 0, right: width, top: 0, bottom: height };
  return [{ words: [word], baseline: height - height / 4 }];
}

function boxOf({ left, right, top, bottom }: RecognisedWord) {
  return { left, top, width: right - left, height: bottom - top };
}

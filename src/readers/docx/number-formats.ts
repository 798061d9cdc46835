import { toRoman } from "../../text/numbers.js";

/** The ordinal `value` as Word prints it in the number format `format` (`w:numFmt`). */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => "",
  decimalZero: (value) => String(value).padStart(2, "0"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
};

const LARGEST_ROMAN = 32_767;
const LARGEST_LETTER = 780;

function roman(value: number): string {
  return value < 1 || value > LARGEST_ROMAN ? String(value) : toRoman(value);
}

/** After Z, Word repeats the letter: AA, BB, CC. */
function letters(value: number): string {
  if (value < 1 || value > LARGEST_LETTER) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}
